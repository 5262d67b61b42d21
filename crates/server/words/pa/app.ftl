# Punjabi (Gurmukhi): the words that the app says, and the plain pages too.
# What only the server says stands in pages.ftl and mail.ftl, which do not travel to the app.
# Plain words, short sentences, reading age 9.

## Every page
back = ਪਿੱਛੇ
continue = ਅੱਗੇ ਵਧੋ
error-prefix = ਗਲਤੀ:
page-title = { $page } – { $council }
page-title-error = ਗਲਤੀ: { $page } – { $council }
loading = ਲੋਡ ਹੋ ਰਿਹਾ ਹੈ

## Start page
start-reach = ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰਨ ਦੇ ਹੋਰ ਤਰੀਕੇ
all-services = ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ, A ਤੋਂ Z

## Ways to reach the council
day-monday = ਸੋਮਵਾਰ
day-tuesday = ਮੰਗਲਵਾਰ
day-wednesday = ਬੁੱਧਵਾਰ
day-thursday = ਵੀਰਵਾਰ
day-friday = ਸ਼ੁੱਕਰਵਾਰ
day-saturday = ਸ਼ਨੀਵਾਰ
day-sunday = ਐਤਵਾਰ
month-1 = ਜਨਵਰੀ
month-2 = ਫ਼ਰਵਰੀ
month-3 = ਮਾਰਚ
month-4 = ਅਪ੍ਰੈਲ
month-5 = ਮਈ
month-6 = ਜੂਨ
month-7 = ਜੁਲਾਈ
month-8 = ਅਗਸਤ
month-9 = ਸਤੰਬਰ
month-10 = ਅਕਤੂਬਰ
month-11 = ਨਵੰਬਰ
month-12 = ਦਸੰਬਰ
date-long = { $weekday } { $day } { $month }
date-with-year = { $day } { $month } { $year }
date-at-time = { $date }, { $time }
time-am = ਸਵੇਰੇ { $time } ਵਜੇ
time-pm = ਬਾਅਦ ਦੁਪਹਿਰ { $time } ਵਜੇ
time-midday = ਦੁਪਹਿਰ 12 ਵਜੇ

## Lengths of time
time-working-days = { $count ->
    [one] { $count } ਕੰਮ ਵਾਲਾ ਦਿਨ
   *[other] { $count } ਕੰਮ ਵਾਲੇ ਦਿਨ
}
time-working-hours = { $count ->
    [one] ਕੰਮ ਦਾ { $count } ਘੰਟਾ
   *[other] ਕੰਮ ਦੇ { $count } ਘੰਟੇ
}
time-minutes = { $count ->
    [one] { $count } ਮਿੰਟ
   *[other] { $count } ਮਿੰਟ
}
time-seconds = { $count ->
    [one] { $count } ਸਕਿੰਟ
   *[other] { $count } ਸਕਿੰਟ
}

## Finding a service
done-by = ਇਹ { $team } ਟੀਮ ਦੇਖੇਗੀ
done-by-agency = ਇਹ ਕੰਮ { $agency } ਦਾ ਹੈ
emergency-line = ਹੁਣੇ ਫ਼ੋਨ ਕਰੋ
suggestions-count = { $count ->
    [0] ਹਾਲੇ ਕੋਈ ਸੇਵਾ ਨਹੀਂ ਲੱਭੀ
    [one] { $count } ਸੇਵਾ ਲੱਭੀ
   *[other] { $count } ਸੇਵਾਵਾਂ ਲੱਭੀਆਂ
}
suggestions-none = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ? ਸਾਨੂੰ ਦੱਸੋ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ

## A form
error-summary = ਕੋਈ ਗਲਤੀ ਹੈ
optional-name = { $name } (ਜ਼ਰੂਰੀ ਨਹੀਂ)
yes = ਹਾਂ
no = ਨਹੀਂ
date-day = ਦਿਨ
date-month = ਮਹੀਨਾ
date-year = ਸਾਲ
address-line-1 = ਪਤੇ ਦੀ ਪਹਿਲੀ ਲਾਈਨ
address-line-2 = ਪਤੇ ਦੀ ਦੂਜੀ ਲਾਈਨ (ਜ਼ਰੂਰੀ ਨਹੀਂ)
address-town = ਕਸਬਾ ਜਾਂ ਸ਼ਹਿਰ
address-postcode = ਪੋਸਟਕੋਡ
characters-left = { $count ->
    [one] ਤੁਸੀਂ { $count } ਅੱਖਰ ਹੋਰ ਲਿਖ ਸਕਦੇ ਹੋ
   *[other] ਤੁਸੀਂ { $count } ਅੱਖਰ ਹੋਰ ਲਿਖ ਸਕਦੇ ਹੋ
}
characters-over = { $count ->
    [one] { $count } ਅੱਖਰ ਵੱਧ ਹੈ
   *[other] { $count } ਅੱਖਰ ਵੱਧ ਹਨ
}
characters-most = ਤੁਸੀਂ ਵੱਧ ਤੋਂ ਵੱਧ { $count } ਅੱਖਰ ਲਿਖ ਸਕਦੇ ਹੋ
error-choose = ਇੱਕ ਜਵਾਬ ਚੁਣੋ: { $name }
error-choose-some = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਚੁਣੋ: { $name }
error-enter = ਜਵਾਬ ਲਿਖੋ: { $name }
error-one-answer = ਇੱਕੋ ਜਵਾਬ ਦਿਓ: { $name }
error-number = ਪੂਰਾ ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ 3: { $name }
error-email = ਈਮੇਲ ਪਤਾ ਇਸ ਤਰ੍ਹਾਂ ਲਿਖੋ: name@example.org
error-money = ਰਕਮ ਪੌਂਡਾਂ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ 12.50: { $name }
error-phone = ਫ਼ੋਨ ਨੰਬਰ ਇਸ ਤਰ੍ਹਾਂ ਲਿਖੋ: 01234 567890
error-too-long = { $longest } ਜਾਂ ਘੱਟ ਅੱਖਰ ਲਿਖੋ: { $name }
error-date = ਸਹੀ ਤਾਰੀਖ ਲਿਖੋ: { $name }
error-date-future = ਤਾਰੀਖ ਅੱਜ ਦੀ ਜਾਂ ਪਹਿਲਾਂ ਦੀ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ: { $name }
error-date-past = ਤਾਰੀਖ ਅੱਜ ਦੀ ਜਾਂ ਬਾਅਦ ਦੀ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ: { $name }
error-place = ਥਾਂ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ: { $name }
error-files-none = ਫੋਟੋ ਜਾਂ ਫਾਈਲ ਜੋੜੋ: { $name }
error-files-many = 5 ਜਾਂ ਘੱਟ ਫਾਈਲਾਂ ਜੋੜੋ: { $name }
error-file-gone = ਫਾਈਲ ਦੁਬਾਰਾ ਜੋੜੋ: { $name }
error-files-unsent = ਫਾਈਲਾਂ ਜੁੜਨ ਤੱਕ ਉਡੀਕ ਕਰੋ। ਜੇ ਕੋਈ ਨਾ ਜੁੜੇ, ਤਾਂ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ ਜਾਂ ਉਸ ਨੂੰ ਹਟਾਓ: { $name }
error-file-refused = { $file } ਨਹੀਂ ਜੁੜੀ। { $why }
error-file-why = { $title }। { $detail }
error-declaration = ਸਹਿਮਤ ਹੋਣ ਲਈ ਖਾਨੇ ’ਤੇ ਨਿਸ਼ਾਨ ਲਾਓ
error-date-day = ਦਿਨ ਲਿਖੋ: { $name }
error-date-month = ਮਹੀਨਾ ਲਿਖੋ: { $name }
error-date-year = ਸਾਲ ਲਿਖੋ: { $name }
error-address-line-1 = ਘਰ ਦਾ ਨੰਬਰ ਅਤੇ ਗਲੀ ਲਿਖੋ
error-address-town = ਕਸਬਾ ਜਾਂ ਸ਼ਹਿਰ ਲਿਖੋ
error-address-long = ਹਰ ਲਾਈਨ ਵਿੱਚ 200 ਜਾਂ ਘੱਟ ਅੱਖਰ ਲਿਖੋ
error-postcode = ਯੂਕੇ ਦਾ ਪੂਰਾ ਪੋਸਟਕੋਡ ਲਿਖੋ, ਜਿਵੇਂ AB1 2CD
error-form-stops = ਇਹ ਫਾਰਮ ਇੱਥੇ ਖਤਮ ਹੁੰਦਾ ਹੈ। ਦੇਖੋ ਤੁਸੀਂ ਹੋਰ ਕੀ ਕਰ ਸਕਦੇ ਹੋ।
error-no-team = ਅਸੀਂ ਇਹ ਨਹੀਂ ਦੱਸ ਸਕਦੇ ਕਿ ਇਹ ਕਿਹੜੀ ਟੀਮ ਦਾ ਕੰਮ ਹੈ। ਸਾਨੂੰ “ਕੁਝ ਹੋਰ ਪੁੱਛੋ” (Ask about something else) ਵਿੱਚ ਦੱਸੋ।

## Where it is
place-here = ਜਿੱਥੇ ਮੈਂ ਹਾਂ, ਉਹ ਥਾਂ ਵਰਤੋ
place-looking = ਤੁਹਾਡੀ ਥਾਂ ਲੱਭੀ ਜਾ ਰਹੀ ਹੈ
place-found = ਅਸੀਂ ਤੁਹਾਡੀ ਥਾਂ ਜੋੜ ਰਹੇ ਹਾਂ: { $latitude }, { $longitude }
place-within = ਲਗਭਗ { $metres } ਮੀਟਰ ਤੱਕ ਸਹੀ।
place-remove = ਇਸ ਨੂੰ ਹਟਾਓ
place-removed = ਹਟਾ ਦਿੱਤੀ
place-denied = ਤੁਹਾਡਾ ਬ੍ਰਾਊਜ਼ਰ ਸਾਨੂੰ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ। ਥਾਂ ਲਿਖ ਕੇ ਦੱਸੋ।
place-lost = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗ ਰਿਹਾ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ। ਥਾਂ ਲਿਖ ਕੇ ਦੱਸੋ।
address-find = ਪਤਾ ਲੱਭੋ
address-choose = ਆਪਣਾ ਪਤਾ ਚੁਣੋ
address-found = { $count ->
    [0] ਸਾਨੂੰ ਉੱਥੇ ਕੋਈ ਪਤਾ ਨਹੀਂ ਲੱਭਾ। ਹੇਠਾਂ ਲਿਖੋ।
    [one] { $count } ਪਤਾ ਲੱਭਾ
   *[other] { $count } ਪਤੇ ਲੱਭੇ
}
address-lost = ਅਸੀਂ ਹੁਣ ਪਤੇ ਨਹੀਂ ਲੱਭ ਸਕਦੇ। ਆਪਣਾ ਪਤਾ ਹੇਠਾਂ ਲਿਖੋ।

## Reported already
already-heading = ਸ਼ਾਇਦ ਇਸ ਦੀ ਰਿਪੋਰਟ ਪਹਿਲਾਂ ਹੀ ਹੋ ਚੁੱਕੀ ਹੈ
already-text = ਕਿਸੇ ਨੇ ਸਾਨੂੰ ਇਸ ਥਾਂ ਬਾਰੇ ਇਹੀ ਗੱਲ ਦੱਸੀ ਹੈ। ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ ਅਸੀਂ ਉਸ ਰਿਪੋਰਟ ਬਾਰੇ ਤੁਹਾਨੂੰ ਈਮੇਲ ਰਾਹੀਂ ਦੱਸਦੇ ਰਹਾਂਗੇ। ਫਿਰ ਤੁਹਾਨੂੰ ਇਹ ਫਾਰਮ ਭੇਜਣ ਦੀ ਲੋੜ ਨਹੀਂ।
already-choose = ਚੁਣੋ ਤੁਹਾਡਾ ਮਤਲਬ ਕਿਹੜੀ ਤੋਂ ਹੈ
already-reported = { $date } ਨੂੰ ਰਿਪੋਰਟ ਹੋਈ
already-metres = ਲਗਭਗ { $metres } ਮੀਟਰ ਦੂਰ
already-same = ਉਹੀ ਪੋਸਟਕੋਡ ਜਾਂ ਗਲੀ
already-email-hint = ਅਸੀਂ ਇੱਥੇ ਸਿਰਫ਼ ਇਸ ਰਿਪੋਰਟ ਬਾਰੇ ਲਿਖਾਂਗੇ, ਹੋਰ ਕੁਝ ਨਹੀਂ।
already-follow = ਮੈਨੂੰ ਇਸ ਬਾਰੇ ਦੱਸਦੇ ਰਹੋ
already-different = ਮੇਰੀ ਗੱਲ ਵੱਖਰੀ ਹੈ, ਅੱਗੇ ਵਧੋ
keep-email = ਈਮੇਲ ਪਤਾ

choose-from-list = ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ
task-count = { $all } ਵਿੱਚੋਂ { $done } ਹਿੱਸੇ ਪੂਰੇ ਹਨ।
task-completed = ਪੂਰਾ ਹੋ ਗਿਆ
task-in-progress = ਚੱਲ ਰਿਹਾ ਹੈ
task-not-started = ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਇਆ
task-cannot-start = ਹਾਲੇ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋ ਸਕਦਾ
files-hint = ਫੋਟੋਆਂ, PDF ਜਾਂ ਸਾਦੀ ਲਿਖਤ ਵਾਲੀਆਂ ਫਾਈਲਾਂ, ਹਰੇਕ 12 MB ਤੱਕ। ਤੁਸੀਂ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਜੋੜ ਸਕਦੇ ਹੋ।
files-remove = ਹਟਾਓ
files-preparing = ਤਿਆਰ ਹੋ ਰਹੀ ਹੈ
files-sending = ਭੇਜੀ ਜਾ ਰਹੀ ਹੈ: { $percent }%
files-scanning = ਜੁੜ ਗਈ। ਅਸੀਂ ਵਾਇਰਸ ਲਈ ਜਾਂਚ ਕਰ ਰਹੇ ਹਾਂ।
files-again = ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ
files-too-large = ਇਹ ਫਾਈਲ 12 MB ਤੋਂ ਵੱਡੀ ਹੈ। ਛੋਟੀ ਫਾਈਲ ਜੋੜੋ।
files-added = { $file } ਜੁੜ ਗਈ। ਤੁਸੀਂ { $most } ਵਿੱਚੋਂ { $count } ਜੋੜੀਆਂ ਹਨ।
files-removed = { $file } ਹਟਾ ਦਿੱਤੀ ਗਈ।
new-tab = { $file } (ਨਵੀਂ ਟੈਬ ਵਿੱਚ ਖੁੱਲ੍ਹੇਗੀ)
money = £{ $amount }
place-spot = ਨਕਸ਼ੇ ’ਤੇ: { $latitude }, { $longitude }

## Check and send
check-heading = ਆਪਣੇ ਜਵਾਬ ਦੇਖ ਲਓ
check-change = ਬਦਲੋ
check-not-given = ਨਹੀਂ ਦਿੱਤਾ
check-route-heading = ਇਹ ਕਿੱਥੇ ਜਾਵੇਗੀ
check-goes-to = ਇਹ { $team } ਟੀਮ ਕੋਲ ਜਾਵੇਗੀ
check-because = (ਕਾਰਨ: { $reason })।
check-answer-by = { $council } ਦਾ ਵਾਅਦਾ ਹੈ ਕਿ ਜਵਾਬ { $date } ਤੱਕ ਮਿਲੇਗਾ (ਸਮਾਂ: { $time })।
check-answer-usual = { $council } ਨੇ ਇਸ ਲਈ ਕੋਈ ਸਮਾਂ ਨਹੀਂ ਦੱਸਿਆ। ਬਹੁਤੀਆਂ ਬੇਨਤੀਆਂ ਦਾ ਜਵਾਬ { $date } ਤੱਕ ਮਿਲ ਜਾਂਦਾ ਹੈ (ਸਮਾਂ: { $time })।
check-not-right = ਇਹ ਸਹੀ ਨਹੀਂ ਹੈ
check-not-right-hint = ਫਿਰ ਵੀ ਭੇਜ ਦਿਓ। ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ ਕਿ ਕਿਹੜੀ ਟੀਮ ਗਲਤ ਹੈ ਅਤੇ ਕਿਉਂ। ਗਾਹਕ ਸੇਵਾ ਟੀਮ (Customer Services) ਇਸ ਨੂੰ ਠੀਕ ਕਰ ਦੇਵੇਗੀ।
check-not-right-label = ਇਹ ਸਹੀ ਕਿਉਂ ਨਹੀਂ ਹੈ?
check-declaration = ਇਸ ਨੂੰ ਭੇਜ ਕੇ ਤੁਸੀਂ ਕਹਿੰਦੇ ਹੋ ਕਿ ਜਿੱਥੋਂ ਤੱਕ ਤੁਹਾਨੂੰ ਪਤਾ ਹੈ, ਇਹ ਸੱਚ ਹੈ।
check-send = ਭੇਜੋ
check-sending = ਭੇਜੀ ਜਾ ਰਹੀ ਹੈ

## Unfinished enquiries
saved-at = ਸੇਵ ਹੋ ਗਿਆ: { $time }
saved-not-unreachable = ਹਾਲੇ ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਕੌਂਸਲ ਨਾਲ ਕਨੈਕਸ਼ਨ ਨਹੀਂ ਹੋ ਰਿਹਾ। ਤੁਹਾਡੇ ਜਵਾਬ ਇਸ ਪੰਨੇ ’ਤੇ ਹਨ। ਅਸੀਂ ਕੋਸ਼ਿਸ਼ ਕਰਦੇ ਰਹਾਂਗੇ।
saved-not-fault = ਹਾਲੇ ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਸਾਡੇ ਪਾਸੇ ਕੋਈ ਖਰਾਬੀ ਹੈ। ਤੁਹਾਡੇ ਜਵਾਬ ਇਸ ਪੰਨੇ ’ਤੇ ਹਨ। ਅਸੀਂ ਕੋਸ਼ਿਸ਼ ਕਰਦੇ ਰਹਾਂਗੇ।
saved-not-other-tab = ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਤੁਸੀਂ ਇਹ ਫਾਰਮ ਕਿਸੇ ਹੋਰ ਟੈਬ ਵਿੱਚ ਬਦਲਿਆ ਹੈ। ਉੱਥੇ ਜਾਰੀ ਰੱਖੋ, ਜਾਂ ਇਹ ਪੰਨਾ ਦੁਬਾਰਾ ਲੋਡ ਕਰੋ।
saved-not-sent = ਇਹ ਜਵਾਬ ਪਹਿਲਾਂ ਹੀ ਭੇਜੇ ਜਾ ਚੁੱਕੇ ਹਨ।
saved-not-changed = ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਕੌਂਸਲ ਨੇ ਇਹ ਫਾਰਮ ਬਦਲਿਆ ਹੈ। ਜਾਰੀ ਰੱਖਣ ਲਈ ਇਹ ਪੰਨਾ ਦੁਬਾਰਾ ਲੋਡ ਕਰੋ।
keep-link = ਸੇਵ ਕਰੋ ਅਤੇ ਬਾਅਦ ਵਿੱਚ ਵਾਪਸ ਆਓ
draft-again = ਕੌਂਸਲ ਨੇ ਇਹ ਫਾਰਮ ਬਦਲਿਆ ਹੈ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਇਹ ਦੁਬਾਰਾ ਪੁੱਛਦੇ ਹਾਂ: { $names }

## When sending fails
not-sent-heading = ਹਾਲੇ ਨਹੀਂ ਭੇਜੀ ਗਈ
not-sent-unreachable = ਕੌਂਸਲ ਨਾਲ ਕਨੈਕਸ਼ਨ ਨਹੀਂ ਹੋ ਰਿਹਾ। ਸ਼ਾਇਦ ਤੁਹਾਡੇ ਕੋਲ ਸਿਗਨਲ ਨਹੀਂ ਹੈ। ਤੁਹਾਡੇ ਜਵਾਬ ਹਾਲੇ ਇੱਥੇ ਹਨ। ਅਸੀਂ ਕੋਸ਼ਿਸ਼ ਕਰਦੇ ਰਹਾਂਗੇ।
not-sent-fault = ਸਾਡੇ ਪਾਸੇ ਕੋਈ ਖਰਾਬੀ ਹੈ। ਤੁਹਾਡੇ ਜਵਾਬ ਹਾਲੇ ਇੱਥੇ ਹਨ। ਅਸੀਂ ਕੋਸ਼ਿਸ਼ ਕਰਦੇ ਰਹਾਂਗੇ।
not-sent-try-now = ਹੁਣੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ
not-sent-attempt = { $seconds ->
    [one] { $seconds } ਸਕਿੰਟ ਵਿੱਚ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਹੋਵੇਗੀ
   *[other] { $seconds } ਸਕਿੰਟਾਂ ਵਿੱਚ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਹੋਵੇਗੀ
}
not-sent-form-changed = ਜਦੋਂ ਤੁਸੀਂ ਫਾਰਮ ਭਰ ਰਹੇ ਸੀ, ਕੌਂਸਲ ਨੇ ਇਸ ਨੂੰ ਬਦਲ ਦਿੱਤਾ। ਆਪਣੇ ਜਵਾਬ ਦੇਖ ਕੇ ਦੁਬਾਰਾ ਭੇਜੋ।
not-sent-before = ਸਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਹੀ ਉਹ ਜਵਾਬ ਹਨ ਜੋ ਤੁਸੀਂ ਬਦਲਣ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਫਾਰਮ ਤੋਂ ਭੇਜੇ ਸਨ।
not-sent-before-see = ਦੇਖੋ ਸਾਡੇ ਕੋਲ ਕੀ ਹੈ
not-sent-before-send = ਬਦਲੇ ਹੋਏ ਜਵਾਬ ਵੀ ਭੇਜੋ
not-sent-refused = ਅਸੀਂ ਇਸ ਨੂੰ ਇਸ ਤਰ੍ਹਾਂ ਨਹੀਂ ਲੈ ਸਕਦੇ। ਤੁਹਾਡੇ ਜਵਾਬ ਹਾਲੇ ਇੱਥੇ ਹਨ। ਇਹ ਪੰਨਾ ਦੁਬਾਰਾ ਲੋਡ ਕਰੋ, ਜਾਂ ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ।
not-sent-too-many = ਤੁਸੀਂ ਥੋੜ੍ਹੇ ਸਮੇਂ ਵਿੱਚ ਬਹੁਤ ਕੁਝ ਭੇਜਿਆ ਹੈ। ਇੱਕ ਮਿੰਟ ਉਡੀਕ ਕਰਕੇ ਦੁਬਾਰਾ ਭੇਜੋ।
not-sent-demonstration = ਇਸ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਨਮੂਨਾ ਜਾਂ ਅਭਿਆਸ ਖੁੱਲ੍ਹਾ ਹੈ। ਇਸਨੂੰ ਉਸਦੀ ਟੈਬ ਵਿੱਚ ਖਤਮ ਕਰੋ, ਫਿਰ ਇਹ ਭੇਜਿਆ ਜਾਵੇਗਾ।

## What waits on a device
own-heading = ਕੀ ਇਹ ਤੁਹਾਡਾ ਆਪਣਾ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਹੈ?
own-text = ਜੇ ਹਾਂ, ਤਾਂ ਅਸੀਂ ਫਾਰਮ ਨੂੰ ਇਸ ਉੱਤੇ ਰੱਖ ਸਕਦੇ ਹਾਂ, ਅਤੇ ਸਿਗਨਲ ਆਉਣ ’ਤੇ ਭੇਜ ਸਕਦੇ ਹਾਂ।
own-yes = ਹਾਂ, ਇੱਥੇ ਰੱਖੋ
own-no = ਨਹੀਂ, ਹੋਰ ਲੋਕ ਵੀ ਇਸ ਨੂੰ ਵਰਤਦੇ ਹਨ
own-stay = ਇਹ ਪੰਨਾ ਖੁੱਲ੍ਹਾ ਰੱਖੋ। ਅਸੀਂ ਕੋਸ਼ਿਸ਼ ਕਰਦੇ ਰਹਾਂਗੇ।
own-failed = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਇਸ ਨੂੰ ਨਹੀਂ ਰੱਖ ਸਕਦਾ। ਇਹ ਪੰਨਾ ਖੁੱਲ੍ਹਾ ਰੱਖੋ। ਅਸੀਂ ਕੋਸ਼ਿਸ਼ ਕਰਦੇ ਰਹਾਂਗੇ।
outbox-heading = ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਰੱਖੇ ਫਾਰਮ
outbox-none = ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਹੋਇਆ।
outbox-here = ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਹੈ। ਜਦੋਂ ਸਿਗਨਲ ਹੋਵੇਗਾ ਅਤੇ ਸਾਡਾ ਕੋਈ ਪੰਨਾ ਖੁੱਲ੍ਹਾ ਹੋਵੇਗਾ, ਅਸੀਂ ਇਸ ਨੂੰ ਭੇਜ ਦੇਵਾਂਗੇ।
outbox-sent = ਭੇਜ ਦਿੱਤਾ। ਕੌਂਸਲ ਨੇ ਹਾਲੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।
outbox-received = ਕੌਂਸਲ ਨੂੰ ਮਿਲ ਗਿਆ ਹੈ। ਤੁਹਾਡਾ ਰੈਫਰੈਂਸ ਨੰਬਰ: { $reference }
outbox-see = ਦੇਖੋ ਤੁਸੀਂ ਕੀ ਭੇਜਿਆ
outbox-send = ਹੁਣੇ ਭੇਜੋ
outbox-open = ਫਾਰਮ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ
outbox-delete = ਇਸ ਡਿਵਾਈਸ ਤੋਂ ਮਿਟਾਓ
outbox-waits = { $count ->
    [0] ਜੋ ਤੁਸੀਂ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਰੱਖਿਆ ਸੀ, ਉਹ ਕੌਂਸਲ ਨੂੰ ਮਿਲ ਗਿਆ ਹੈ
    [one] ਇਸ ਡਿਵਾਈਸ ’ਤੇ { $count } ਬੇਨਤੀ ਭੇਜੇ ਜਾਣ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹੈ
   *[other] ਇਸ ਡਿਵਾਈਸ ’ਤੇ { $count } ਬੇਨਤੀਆਂ ਭੇਜੇ ਜਾਣ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹਨ
}

## Sent
sent-heading = ਤੁਹਾਡੀ ਬੇਨਤੀ ਸਾਨੂੰ ਮਿਲ ਗਈ ਹੈ
sent-reference = ਤੁਹਾਡਾ ਰੈਫਰੈਂਸ ਨੰਬਰ
sent-next = ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ
sent-team-has-it = ਇਹ ਹੁਣ { $team } ਟੀਮ ਕੋਲ ਹੈ।
sent-team-gets-it = ਇਹ ਕੁਝ ਮਿੰਟਾਂ ਵਿੱਚ { $team } ਟੀਮ ਨੂੰ ਮਿਲ ਜਾਵੇਗੀ।
sent-receipt = ਅਸੀਂ { $address } ’ਤੇ ਰਸੀਦ ਭੇਜੀ ਹੈ।
sent-no-receipt = ਤੁਸੀਂ ਈਮੇਲ ਪਤਾ ਨਹੀਂ ਦਿੱਤਾ, ਇਸ ਲਈ ਇਹ ਰੈਫਰੈਂਸ ਨੰਬਰ ਸੰਭਾਲ ਕੇ ਰੱਖੋ।
sent-part = { $part }: ਇਹ { $team } ਟੀਮ ਕੋਲ ਵੀ ਜਾਵੇਗੀ।
sent-track = ਦੇਖੋ ਇਹ ਕਿੱਥੇ ਪਹੁੰਚੀ
sent-answers = ਜੋ ਤੁਸੀਂ ਭੇਜਿਆ
save = ਸੇਵ ਜਾਂ ਪ੍ਰਿੰਟ ਕਰੋ

## Tracking
track-heading = ਬੇਨਤੀ ਟ੍ਰੈਕ ਕਰੋ
track-reference = ਤੁਹਾਡਾ ਰੈਫਰੈਂਸ ਨੰਬਰ ਕੀ ਹੈ?
track-reference-hint = ਦਸ ਅੱਖਰ ਅਤੇ ਅੰਕ, ਜਿਵੇਂ 7K3F9-2QDXM
track-reference-missing = ਆਪਣਾ ਰੈਫਰੈਂਸ ਨੰਬਰ ਲਿਖੋ
track-reference-wrong = ਰੈਫਰੈਂਸ ਨੰਬਰ ਦੁਬਾਰਾ ਦੇਖੋ। ਇਸ ਵਿੱਚ ਦਸ ਅੱਖਰ ਅਤੇ ਅੰਕ ਹੁੰਦੇ ਹਨ, ਜਿਵੇਂ 7K3F9-2QDXM
track-code-heading = ਕੋਡ ਲਿਖੋ
track-code-text = ਜੇ ਇਹ ਰੈਫਰੈਂਸ ਨੰਬਰ ਸਹੀ ਹੈ ਅਤੇ ਇਸ ਨਾਲ ਈਮੇਲ ਪਤਾ ਹੈ, ਤਾਂ ਅਸੀਂ ਉਸ ਪਤੇ ’ਤੇ ਛੇ ਅੰਕਾਂ ਦਾ ਕੋਡ ਭੇਜਿਆ ਹੈ। ਇਹ { $minutes } ਮਿੰਟ ਤੱਕ ਚੱਲੇਗਾ।
track-code = ਕੋਡ
track-code-hint = ਛੇ ਅੰਕ। ਵਿੱਚ ਖਾਲੀ ਥਾਂ ਹੋਵੇ ਤਾਂ ਵੀ ਠੀਕ ਹੈ।
track-code-missing = ਉਹ ਕੋਡ ਲਿਖੋ ਜੋ ਅਸੀਂ ਤੁਹਾਨੂੰ ਭੇਜਿਆ ਸੀ
track-code-again = ਇੱਕ ਹੋਰ ਕੋਡ ਭੇਜੋ
track-code-sent-again = ਅਸੀਂ ਇੱਕ ਹੋਰ ਕੋਡ ਭੇਜਿਆ ਹੈ। ਸਭ ਤੋਂ ਨਵਾਂ ਕੋਡ ਵਰਤੋ।
track-no-email = ਤੁਸੀਂ ਈਮੇਲ ਪਤਾ ਨਹੀਂ ਦਿੱਤਾ ਸੀ? ਤਾਂ ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਆਪਣਾ ਰੈਫਰੈਂਸ ਨੰਬਰ ਦੱਸੋ।
track-show = ਮੇਰੀ ਬੇਨਤੀ ਦਿਖਾਓ
case-answer-by = { $council } ਨੇ ਇਸ ਤਾਰੀਖ ਤੱਕ ਜਵਾਬ ਦੇਣ ਦਾ ਵਾਅਦਾ ਕੀਤਾ ਹੈ
case-answer-usual = ਅਜਿਹੀਆਂ ਬਹੁਤੀਆਂ ਬੇਨਤੀਆਂ ਦਾ ਜਵਾਬ ਇਸ ਤਾਰੀਖ ਤੱਕ ਮਿਲ ਜਾਂਦਾ ਹੈ

## Not found, and worse
not-found-heading = ਪੰਨਾ ਨਹੀਂ ਲੱਭਾ
not-found-text = ਜੇ ਤੁਸੀਂ ਵੈੱਬ ਪਤਾ ਲਿਖਿਆ ਹੈ, ਤਾਂ ਦੇਖੋ ਕਿ ਉਹ ਸਹੀ ਹੈ। ਜੇ ਤੁਸੀਂ ਕਿਸੇ ਲਿੰਕ ਤੋਂ ਆਏ ਹੋ, ਤਾਂ ਸ਼ਾਇਦ ਉਹ ਪੁਰਾਣਾ ਹੈ।
not-found-start = ਪਹਿਲੇ ਪੰਨੇ ’ਤੇ ਜਾਓ
not-found-case = ਤੁਸੀਂ ਇਹ ਬੇਨਤੀ ਇੱਥੇ ਨਹੀਂ ਦੇਖ ਸਕਦੇ
not-found-case-text = ਇਸ ਦਾ ਰੈਫਰੈਂਸ ਨੰਬਰ ਲਿਖੋ। ਅਸੀਂ ਇਸ ਨਾਲ ਦਿੱਤੇ ਈਮੇਲ ਪਤੇ ’ਤੇ ਕੋਡ ਭੇਜਾਂਗੇ।
problem-heading = ਮਾਫ਼ ਕਰਨਾ, ਇਹ ਪੰਨਾ ਹੁਣ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾ ਸਕਦਾ
problem-text = ਸਾਡੇ ਪਾਸੇ ਕੋਈ ਖਰਾਬੀ ਹੈ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
problem-unreachable = ਕੌਂਸਲ ਨਾਲ ਕਨੈਕਸ਼ਨ ਨਹੀਂ ਹੋ ਰਿਹਾ। ਆਪਣਾ ਇੰਟਰਨੈੱਟ ਦੇਖੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
problem-try-again = ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ

## The timeline, for those who hear it

## What is not translated
form-english-only = ਇਹ ਪੰਨਾ ਸਿਰਫ਼ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ। ਜੇ ਤੁਹਾਨੂੰ ਦੁਭਾਸ਼ੀਏ ਦੀ ਲੋੜ ਹੈ, ਤਾਂ ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ।
## Taking it along
take-case-link = ਇਸ ਨੂੰ ਆਪਣੇ ਫ਼ੋਨ ’ਤੇ ਦੇਖੋ
receipt-link = ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ ਰਸੀਦ ਪ੍ਰਿੰਟ ਕਰੋ
