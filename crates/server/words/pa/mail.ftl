# The mails: what a team and a resident are sent. Only the server says these.

mail-none = ਨਹੀਂ ਦਿੱਤਾ

## To the resident

mail-draft-subject = ਜਾਰੀ ਰੱਖੋ: { $service }: { $council }
mail-draft-intro = ਤੁਸੀਂ { $council } ਵਿਖੇ ਇਹ ਸ਼ੁਰੂ ਕੀਤਾ ਸੀ: { $service }। ਜਾਰੀ ਰੱਖਣ ਲਈ ਇਹ ਪੰਨਾ ਖੋਲ੍ਹੋ। ਇਹ ਆਪਣੇ ਆਪ ਕੁਝ ਨਹੀਂ ਖੋਲ੍ਹਦਾ।
mail-draft-code = ਜਾਂ ਇਹ ਈਮੇਲ ਪਤਾ ਅਤੇ ਕੋਡ { $code } ਇੱਥੇ ਲਿਖੋ:
mail-draft-days = ਤੁਹਾਡੇ ਆਖਰੀ ਵਾਰ ਬਦਲਣ ਤੋਂ ਬਾਅਦ ਅਸੀਂ ਤੁਹਾਡੇ ਜਵਾਬ { $days } ਦਿਨ ਰੱਖਦੇ ਹਾਂ।
mail-draft-delete = ਤੁਸੀਂ ਇਹਨਾਂ ਨੂੰ ਉਸੇ ਪੰਨੇ ’ਤੇ ਮਿਟਾ ਸਕਦੇ ਹੋ। ਜੇ ਤੁਸੀਂ ਇਹ ਈਮੇਲ ਨਹੀਂ ਮੰਗੀ ਸੀ, ਤਾਂ ਇਸ ਵੱਲ ਧਿਆਨ ਨਾ ਦਿਓ।

mail-reminder-subject = ਹਾਲੇ ਨਹੀਂ ਭੇਜਿਆ: { $service }: { $council }
mail-reminder-intro = ਤੁਸੀਂ { $council } ਵਿਖੇ ਇਹ ਸ਼ੁਰੂ ਕੀਤਾ ਸੀ, ਪਰ ਹਾਲੇ ਭੇਜਿਆ ਨਹੀਂ: { $service }। ਜਾਰੀ ਰੱਖਣ ਲਈ ਇਹ ਪੰਨਾ ਖੋਲ੍ਹੋ। ਇਹ ਆਪਣੇ ਆਪ ਕੁਝ ਨਹੀਂ ਖੋਲ੍ਹਦਾ।
mail-reminder-ends = ਜੇ ਤੁਸੀਂ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਜਾਰੀ ਨਹੀਂ ਰੱਖਦੇ, ਤਾਂ ਅਸੀਂ { $date } ਨੂੰ ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਟਾ ਦੇਵਾਂਗੇ।
mail-reminder-only = ਤੁਸੀਂ ਉਸੇ ਪੰਨੇ ’ਤੇ ਇਹਨਾਂ ਨੂੰ ਆਪ ਮਿਟਾ ਸਕਦੇ ਹੋ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੁਬਾਰਾ ਯਾਦ ਨਹੀਂ ਕਰਾਵਾਂਗੇ।

mail-receipt-subject = ਤੁਹਾਡੀ ਬੇਨਤੀ { $reference } ਸਾਨੂੰ ਮਿਲ ਗਈ ਹੈ: { $council }
mail-receipt-intro = { $council } ਨੂੰ ਤੁਹਾਡੀ ਬੇਨਤੀ ਮਿਲ ਗਈ ਹੈ: { $service }
mail-receipt-reference = ਤੁਹਾਡਾ ਰੈਫਰੈਂਸ ਨੰਬਰ { $reference } ਹੈ। ਇਸ ਨੂੰ ਸੰਭਾਲ ਕੇ ਰੱਖੋ।
mail-receipt-team = ਇਹ { $team } ਟੀਮ ਕੋਲ ਜਾਵੇਗੀ (ਕਾਰਨ: { $reason })।
mail-receipt-part = { $part }: ਇਹ { $team } ਟੀਮ ਕੋਲ ਜਾਵੇਗੀ।
mail-receipt-due-promised = ਅਸੀਂ { $date } ਤੱਕ ਜਵਾਬ ਦੇਵਾਂਗੇ। ਇਹ ਤੁਹਾਡੇ ਭੇਜਣ ਤੋਂ { $days ->
    [one] { $days } ਕੰਮ ਵਾਲਾ ਦਿਨ
   *[other] { $days } ਕੰਮ ਵਾਲੇ ਦਿਨ
} ਬਾਅਦ ਹੈ।
mail-receipt-due-usual = ਅਸੀਂ ਆਮ ਤੌਰ ’ਤੇ { $date } ਤੱਕ ਜਵਾਬ ਦੇ ਦਿੰਦੇ ਹਾਂ। ਇਹ ਤੁਹਾਡੇ ਭੇਜਣ ਤੋਂ { $days ->
    [one] { $days } ਕੰਮ ਵਾਲਾ ਦਿਨ
   *[other] { $days } ਕੰਮ ਵਾਲੇ ਦਿਨ
} ਬਾਅਦ ਹੈ। ਇਹ ਵਾਅਦਾ ਨਹੀਂ ਹੈ।
mail-receipt-no-date = ਅਸੀਂ ਹਾਲੇ ਨਹੀਂ ਦੱਸ ਸਕਦੇ ਕਿ ਜਵਾਬ ਕਦੋਂ ਦੇਵਾਂਗੇ।
mail-receipt-next = ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ:
mail-receipt-track = ਤੁਹਾਡੀ ਬੇਨਤੀ ਕਿੱਥੇ ਪਹੁੰਚੀ, ਇਹ ਦੇਖਣ ਲਈ ਇਹ ਪੰਨਾ ਖੋਲ੍ਹੋ। ਤੁਹਾਨੂੰ ਆਪਣਾ ਰੈਫਰੈਂਸ ਨੰਬਰ ਚਾਹੀਦਾ ਹੋਵੇਗਾ।
mail-receipt-no-reply = ਇਸ ਈਮੇਲ ਦੇ ਜਵਾਬ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ।

## To whoever follows a report that somebody else made

mail-follow-subject = ਅਸੀਂ ਤੁਹਾਨੂੰ ਇਸ ਰਿਪੋਰਟ ਬਾਰੇ ਦੱਸਦੇ ਰਹਾਂਗੇ: { $service }: { $council }
mail-follow-intro = ਤੁਸੀਂ { $council } ਨੂੰ ਕਿਹਾ ਸੀ ਕਿ ਕਿਸੇ ਹੋਰ ਦੀ ਕੀਤੀ ਰਿਪੋਰਟ ਬਾਰੇ ਤੁਹਾਨੂੰ ਦੱਸਿਆ ਜਾਵੇ: { $service }
mail-follow-received = ਇਹ { $date } ਨੂੰ ਕੀਤੀ ਗਈ ਸੀ ਅਤੇ { $team } ਟੀਮ ਕੋਲ ਗਈ।
mail-follow-news = ਕੌਂਸਲ ਇਸ ਬਾਰੇ ਜੋ ਵੀ ਲਿਖੇਗੀ, ਤੁਹਾਨੂੰ ਵੀ ਲਿਖੇਗੀ। ਤੁਹਾਨੂੰ ਕੁਝ ਭੇਜਣ ਦੀ ਲੋੜ ਨਹੀਂ।
mail-follow-stop = ਇਹ ਈਮੇਲਾਂ ਬੰਦ ਕਰਨ ਲਈ, ਜਾਂ ਜੇ ਤੁਸੀਂ ਇਹ ਨਹੀਂ ਮੰਗੀਆਂ ਸਨ, ਇਹ ਪੰਨਾ ਖੋਲ੍ਹੋ। ਇਹ ਆਪਣੇ ਆਪ ਕੁਝ ਬੰਦ ਨਹੀਂ ਕਰਦਾ।

## To whoever signs in

mail-sign-in-subject = { $code } ਤੁਹਾਡਾ ਸਾਈਨ ਇਨ ਕੋਡ ਹੈ: { $council }
mail-sign-in-link = ਇਸ ਨੂੰ ਉਸ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਲਿਖੋ ਜਿੱਥੋਂ ਤੁਸੀਂ ਇਹ ਮੰਗਿਆ ਸੀ। ਜਾਂ ਇਹ ਲਿੰਕ ਉੱਥੇ ਖੋਲ੍ਹੋ। ਇਹ ਆਪਣੇ ਆਪ ਕਿਸੇ ਨੂੰ ਸਾਈਨ ਇਨ ਨਹੀਂ ਕਰਦਾ।
mail-sign-in-not-you = ਜੇ ਤੁਸੀਂ ਇਹ ਨਹੀਂ ਮੰਗਿਆ, ਤਾਂ ਕੁਝ ਨਾ ਕਰੋ। ਇਸ ਈਮੇਲ ਤੋਂ ਬਿਨਾਂ ਕੋਈ ਸਾਈਨ ਇਨ ਨਹੀਂ ਕਰ ਸਕਦਾ। ਇਸ ਦਾ ਕੋਡ ਜਾਂ ਲਿੰਕ ਕਦੇ ਕਿਸੇ ਨੂੰ ਨਾ ਦਿਓ।

## An account's new address, and what was changed about it
mail-new-address-subject = { $code } ਤੁਹਾਡੇ ਨਵੇਂ ਈਮੇਲ ਪਤੇ ਦਾ ਕੋਡ ਹੈ: { $council }
mail-new-address-text = ਇਸ ਨੂੰ ਉਸ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਲਿਖੋ ਜਿੱਥੋਂ ਤੁਸੀਂ ਇਹ ਮੰਗਿਆ ਸੀ। ਉਸ ਤੋਂ ਬਾਅਦ ਤੁਸੀਂ ਇਸ ਪਤੇ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋਗੇ।
mail-new-address-not-you = ਜੇ ਤੁਸੀਂ ਇਹ ਨਹੀਂ ਮੰਗਿਆ, ਤਾਂ ਕੁਝ ਨਾ ਕਰੋ।
mail-security-subject = ਤੁਹਾਡਾ ਸਾਈਨ ਇਨ ਕਰਨ ਦਾ ਤਰੀਕਾ ਬਦਲਿਆ ਗਿਆ: { $council }
mail-security-password = ਤੁਹਾਡੇ ਖਾਤੇ ਦਾ ਪਾਸਵਰਡ ਬਦਲਿਆ ਗਿਆ ਹੈ। ਬਾਕੀ ਸਭ ਥਾਵਾਂ ਤੋਂ ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਗਏ ਹੋ।
mail-security-no-password = ਤੁਹਾਡੇ ਖਾਤੇ ਦਾ ਪਾਸਵਰਡ ਹਟਾਇਆ ਗਿਆ ਹੈ। ਹੁਣ ਤੁਸੀਂ ਉਸ ਕੋਡ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋਗੇ ਜੋ ਅਸੀਂ ਈਮੇਲ ਕਰਾਂਗੇ।
mail-security-address = ਤੁਹਾਡੇ ਖਾਤੇ ਦਾ ਈਮੇਲ ਪਤਾ ਨਵਾਂ ਹੈ। ਹੁਣ ਤੋਂ ਤੁਸੀਂ ਨਵੇਂ ਪਤੇ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋਗੇ।
mail-security-passkey = ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ ਇੱਕ ਪਾਸਕੀ ਜੋੜੀ ਗਈ ਹੈ। ਇਸ ਨਾਲ ਤੁਸੀਂ ਕੋਡ ਤੋਂ ਬਿਨਾਂ ਸਾਈਨ ਇਨ ਕਰ ਸਕਦੇ ਹੋ। ਬਾਕੀ ਸਭ ਥਾਵਾਂ ਤੋਂ ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਗਏ ਹੋ।
mail-security-no-passkey = ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚੋਂ ਇੱਕ ਪਾਸਕੀ ਹਟਾਈ ਗਈ ਹੈ। ਇਸ ਨਾਲ ਹੁਣ ਕੋਈ ਸਾਈਨ ਇਨ ਨਹੀਂ ਕਰ ਸਕਦਾ। ਬਾਕੀ ਸਭ ਥਾਵਾਂ ਤੋਂ ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਗਏ ਹੋ।
mail-security-not-you = ਕੀ ਇਹ ਤੁਸੀਂ ਕੀਤਾ? ਤਾਂ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ। ਜੇ ਇਹ ਤੁਸੀਂ ਨਹੀਂ ਕੀਤਾ, ਤਾਂ ਸਾਨੂੰ ਤੁਰੰਤ ਫ਼ੋਨ ਕਰੋ।

## The code

mail-code-subject = { $council } ਲਈ ਤੁਹਾਡਾ ਕੋਡ: { $code }
mail-code-intro = ਤੁਹਾਡਾ ਕੋਡ { $code } ਹੈ
mail-code-minutes = ਇਹ ਇੱਕ ਵਾਰ ਚੱਲਦਾ ਹੈ, { $minutes ->
    [one] { $minutes } ਮਿੰਟ
   *[other] { $minutes } ਮਿੰਟ
} ਤੱਕ।
mail-code-reference = ਇਸ ਨੂੰ ਉਸ ਪੰਨੇ ’ਤੇ ਲਿਖੋ ਜਿੱਥੇ ਤੁਸੀਂ ਆਪਣੀ ਬੇਨਤੀ { $reference } ਦੇਖਣੀ ਚਾਹੀ ਸੀ:
mail-code-not-you = ਜੇ ਤੁਸੀਂ ਇਹ ਕੋਡ ਨਹੀਂ ਮੰਗਿਆ, ਤਾਂ ਕੁਝ ਨਾ ਕਰੋ। ਇਸ ਤੋਂ ਬਿਨਾਂ ਕੋਈ ਤੁਹਾਡੀ ਬੇਨਤੀ ਨਹੀਂ ਦੇਖ ਸਕਦਾ। ਇਹ ਕਦੇ ਕਿਸੇ ਨੂੰ ਨਾ ਦਿਓ।

## To whoever has something that ends soon

mail-holding-subject = { $date } ਨੂੰ ਖਤਮ ਹੋਵੇਗਾ: { $kind }: { $council }
mail-holding-intro = ਜੋ ਤੁਹਾਨੂੰ { $council } ਤੋਂ ਮਿਲਿਆ ਹੈ, ਉਹ { $date } ਨੂੰ ਖਤਮ ਹੋਵੇਗਾ: { $kind }
mail-holding-page = ਇਸ ਨੂੰ ਦੇਖਣ ਲਈ, ਅਤੇ ਜੇ ਹੋ ਸਕੇ ਤਾਂ ਰੀਨਿਊ ਕਰਨ ਲਈ, ਇਹ ਪੰਨਾ ਖੋਲ੍ਹੋ ਅਤੇ ਇਸ ਈਮੇਲ ਪਤੇ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ।
mail-holding-why = ਤੁਹਾਨੂੰ ਇਹ ਇਸ ਲਈ ਮਿਲੀ ਹੈ ਕਿਉਂਕਿ { $council } ਵਿਖੇ ਤੁਹਾਡਾ ਖਾਤਾ ਹੈ। ਕੁਝ ਖਤਮ ਹੋਣ ਤੋਂ 4 ਹਫ਼ਤੇ ਅਤੇ 1 ਹਫ਼ਤਾ ਪਹਿਲਾਂ ਅਸੀਂ ਤੁਹਾਨੂੰ ਯਾਦ ਕਰਾਉਂਦੇ ਹਾਂ।

## About an appointment

mail-appointment-booked = ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ: { $when }: { $council }
mail-appointment-booked-text = { $council } ਵਿਖੇ ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਹੈ: { $name }। ਸਮਾਂ: { $when }।
mail-appointment-moved = ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਦਾ ਨਵਾਂ ਸਮਾਂ: { $when }: { $council }
mail-appointment-moved-text = { $council } ਵਿਖੇ ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਦਾ ਸਮਾਂ ਬਦਲ ਗਿਆ ਹੈ: { $name }। ਹੁਣ ਦਾ ਸਮਾਂ: { $when }।
mail-appointment-cancelled = ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਰੱਦ ਹੋ ਗਈ ਹੈ: { $council }
mail-appointment-cancelled-text = { $council } ਵਿਖੇ ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਰੱਦ ਹੋ ਗਈ ਹੈ: { $name }, { $when }।
mail-appointment-page = ਇਸ ਨੂੰ ਦੇਖਣ, ਬਦਲਣ ਜਾਂ ਰੱਦ ਕਰਨ ਲਈ ਇਹ ਪੰਨਾ ਖੋਲ੍ਹੋ ਅਤੇ ਇਸ ਈਮੇਲ ਪਤੇ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ।
mail-appointment-again = ਹੋਰ ਬੁੱਕ ਕਰਨ ਲਈ ਇਹ ਪੰਨਾ ਖੋਲ੍ਹੋ।
mail-appointment-reminder = ਭੁੱਲਣਾ ਨਹੀਂ: { $when }: { $council }
mail-appointment-reminder-text = { $council } ਵਿਖੇ ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਹੈ: { $name }। ਸਮਾਂ: { $when }।
mail-appointment-offer = ਸਮਾਂ ਖਾਲੀ ਹੈ: { $name }: { $council }
mail-appointment-offer-text = ਤੁਸੀਂ { $council } ਨੂੰ ਕਿਹਾ ਸੀ ਕਿ ਸਮਾਂ ਖਾਲੀ ਹੋਣ ’ਤੇ ਤੁਹਾਨੂੰ ਦੱਸਿਆ ਜਾਵੇ: { $name }। ਅਸੀਂ ਇੱਕ ਸਮਾਂ ਤੁਹਾਡੇ ਲਈ ਰੱਖਿਆ ਹੈ। ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਲੈ ਲਓ: { $until }। ਉਸ ਤੋਂ ਬਾਅਦ ਉਹ ਕਿਸੇ ਹੋਰ ਨੂੰ ਮਿਲ ਜਾਵੇਗਾ।
mail-appointment-offer-page = ਇਸ ਨੂੰ ਲੈਣ ਲਈ ਇਹ ਪੰਨਾ ਖੋਲ੍ਹੋ ਅਤੇ ਇਸ ਈਮੇਲ ਪਤੇ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ।
mail-appointment-team-booked = ਅਪੌਇੰਟਮੈਂਟ ਬੁੱਕ ਹੋਈ: { $name }, { $when }
mail-appointment-team-moved = ਅਪੌਇੰਟਮੈਂਟ ਬਦਲੀ: { $name }, ਹੁਣ { $when }
mail-appointment-team-cancelled = ਅਪੌਇੰਟਮੈਂਟ ਰੱਦ: { $name }, { $when }
mail-appointment-team-id = ਅਪੌਇੰਟਮੈਂਟ ਦਾ ਨੰਬਰ: { $id }
mail-appointment-team-old = ਪਹਿਲਾਂ ਦਾ ਸਮਾਂ: { $when }
mail-appointment-team-email = ਵਸਨੀਕ ਦਾ ਈਮੇਲ ਪਤਾ: { $email }

## An authenticator app
mail-security-authenticator = ਤੁਹਾਡੇ ਖਾਤੇ ਲਈ ਇੱਕ ਔਥੈਂਟੀਕੇਟਰ ਐਪ ਸੈੱਟ ਕੀਤੀ ਗਈ ਹੈ। ਹੁਣ ਤੋਂ ਤੁਸੀਂ ਇਸ ਦੇ ਕੋਡਾਂ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋਗੇ। ਬਾਕੀ ਸਭ ਥਾਵਾਂ ਤੋਂ ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਗਏ ਹੋ।
mail-security-no-authenticator = ਤੁਹਾਡਾ ਖਾਤਾ ਹੁਣ ਤੁਹਾਡੀ ਔਥੈਂਟੀਕੇਟਰ ਐਪ ਦਾ ਕੋਡ ਨਹੀਂ ਮੰਗਦਾ। ਬਾਕੀ ਸਭ ਥਾਵਾਂ ਤੋਂ ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਗਏ ਹੋ।
mail-security-recovery-codes = ਤੁਹਾਡੇ ਕੋਲ ਨਵੇਂ ਰਿਕਵਰੀ ਕੋਡ ਹਨ। ਪੁਰਾਣੇ ਹੁਣ ਨਹੀਂ ਚੱਲਣਗੇ। ਬਾਕੀ ਸਭ ਥਾਵਾਂ ਤੋਂ ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਗਏ ਹੋ।
mail-security-recovery-code-used = ਕਿਸੇ ਨੇ ਤੁਹਾਡੇ ਇੱਕ ਰਿਕਵਰੀ ਕੋਡ ਨਾਲ ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ ਸਾਈਨ ਇਨ ਕੀਤਾ ਹੈ। ਉਹ ਕੋਡ ਦੁਬਾਰਾ ਨਹੀਂ ਚੱਲੇਗਾ।

## About who acts for whom

mail-invitation-subject = { $resident } ਤੁਹਾਨੂੰ ਆਪਣੇ ਵੱਲੋਂ ਕੰਮ ਕਰਨ ਲਈ ਕਹਿੰਦੇ ਹਨ: { $council }
mail-invitation-intro = { $resident } ਤੁਹਾਨੂੰ { $date } ਤੱਕ { $council } ਵਿਖੇ ਆਪਣੇ ਵੱਲੋਂ ਕੰਮ ਕਰਨ ਲਈ ਕਹਿੰਦੇ ਹਨ।
mail-invitation-page = ਉਹਨਾਂ ਨੇ ਕੀ ਕਿਹਾ ਹੈ, ਇਹ ਪੜ੍ਹਨ ਲਈ ਇਹ ਪੰਨਾ ਖੋਲ੍ਹੋ ਅਤੇ ਇਸ ਈਮੇਲ ਪਤੇ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ। ਉੱਥੇ ਹਾਂ ਜਾਂ ਨਾਂਹ ਕਹੋ। ਇਹ ਆਪਣੇ ਆਪ ਕੁਝ ਸ਼ੁਰੂ ਨਹੀਂ ਕਰਦਾ।
mail-invitation-days = ਤੁਸੀਂ { $date } ਤੱਕ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹੋ।
mail-invitation-not-you = ਜੇ ਤੁਸੀਂ { $resident } ਨੂੰ ਨਹੀਂ ਜਾਣਦੇ, ਤਾਂ ਕੁਝ ਨਾ ਕਰੋ।
mail-people-subject = ਕੌਣ ਕਿਸ ਵੱਲੋਂ ਕੰਮ ਕਰਦਾ ਹੈ: { $council }
mail-people-accepted = { $name } ਨੇ ਹਾਂ ਕਹੀ ਹੈ। ਉਹ { $date } ਤੱਕ ਤੁਹਾਡੇ ਵੱਲੋਂ ਕੰਮ ਕਰਨਗੇ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਕਿਸੇ ਵੀ ਸਮੇਂ ਖਤਮ ਕਰ ਸਕਦੇ ਹੋ।
mail-people-declined = { $name } ਨੇ ਨਾਂਹ ਕਹੀ ਹੈ। ਉਹ ਤੁਹਾਡੇ ਵੱਲੋਂ ਕੰਮ ਨਹੀਂ ਕਰਨਗੇ।
mail-people-ended-by-delegate = { $name } ਹੁਣ ਤੁਹਾਡੇ ਵੱਲੋਂ ਕੰਮ ਨਹੀਂ ਕਰਦੇ। ਉਹਨਾਂ ਨੇ ਇਹ ਖਤਮ ਕਰ ਦਿੱਤਾ ਹੈ।
mail-people-ended-by-resident = ਤੁਸੀਂ ਹੁਣ { $resident } ਵੱਲੋਂ ਕੰਮ ਨਹੀਂ ਕਰਦੇ। ਉਹਨਾਂ ਨੇ ਇਹ ਖਤਮ ਕਰ ਦਿੱਤਾ ਹੈ।
mail-people-taken-back = { $resident } ਹੁਣ ਤੁਹਾਨੂੰ ਆਪਣੇ ਵੱਲੋਂ ਕੰਮ ਕਰਨ ਲਈ ਨਹੀਂ ਕਹਿੰਦੇ। ਤੁਹਾਨੂੰ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।
mail-people-page = ਤੁਹਾਡੇ ਵੱਲੋਂ ਕੌਣ ਕੰਮ ਕਰਦਾ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਕਿਸ ਵੱਲੋਂ ਕੰਮ ਕਰਦੇ ਹੋ, ਇਹ ਦੇਖਣ ਲਈ ਇਹ ਪੰਨਾ ਖੋਲ੍ਹੋ ਅਤੇ ਸਾਈਨ ਇਨ ਕਰੋ।
mail-acted-team = { $name } ਨੇ ਭੇਜਿਆ, ਜੋ { $resident } ਵੱਲੋਂ ਕੰਮ ਕਰਦੇ ਹਨ।
mail-acted-receipt = ਇਹ ਤੁਹਾਡੇ ਵੱਲੋਂ { $name } ਨੇ ਭੇਜੀ।

## News of a request

## What another system sends
case-by-system = ਜੋ ਤੁਸੀਂ { $system } ਨੂੰ ਹੋਰ ਦੱਸਿਆ
## What councillors send for residents
mail-member-enquiry-subject = ਕੌਂਸਲਰ ਵੱਲੋਂ: { $service }: { $reference }
mail-member-enquiry-text = ਇੱਕ ਕੌਂਸਲਰ ਨੇ ਇੱਕ ਵਸਨੀਕ ਲਈ { $reference }, { $service } ਭੇਜੀ ਹੈ। ਇਹ { $team } ਟੀਮ ਕੋਲ ਹੈ। ਧਿਆਨ ਰੱਖੋ ਕਿ ਇਸ ਦਾ ਜਵਾਬ ਦਿੱਤਾ ਜਾਵੇ।
mail-member-enquiry-due = ਜਵਾਬ ਦੀ ਤਾਰੀਖ: { $date }।
mail-member-enquiry-no-due = ਕਿਸੇ ਤਾਰੀਖ ਦਾ ਵਾਅਦਾ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।
## News of a case. What a team or a resident wrote does not stand here

news-asked = ਸਾਡਾ ਤੁਹਾਨੂੰ ਇੱਕ ਸਵਾਲ ਹੈ।
news-asked-by = ਸਾਡਾ ਤੁਹਾਨੂੰ ਇੱਕ ਸਵਾਲ ਹੈ। { $date } ਤੱਕ ਜਵਾਬ ਦਿਓ।
news-planned = ਇਸ ਲਈ ਦਿਨ ਤੈਅ ਹੋ ਗਿਆ ਹੈ: { $date }।
news-delayed = ਇਸ ਵਿੱਚ ਸਾਡੇ ਦੱਸੇ ਨਾਲੋਂ ਵੱਧ ਸਮਾਂ ਲੱਗ ਰਿਹਾ ਹੈ। ਨਵੀਂ ਤਾਰੀਖ: { $date }। ਸਾਨੂੰ ਅਫ਼ਸੋਸ ਹੈ।
news-missed = ਇਸ ਵਿੱਚ ਦੇਰ ਹੋ ਗਈ ਹੈ: ਜੋ ਤਾਰੀਖ ਅਸੀਂ ਦਿੱਤੀ ਸੀ, ਉਦੋਂ ਤੱਕ ਕੰਮ ਨਹੀਂ ਹੋਇਆ। ਸਾਨੂੰ ਅਫ਼ਸੋਸ ਹੈ। ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ, ਇਹ ਪੰਨੇ ’ਤੇ ਲਿਖਿਆ ਹੈ।
news-message = ਤੁਹਾਡੇ ਲਈ ਇੱਕ ਸੁਨੇਹਾ ਹੈ।
news-moved = ਇਹ ਹੁਣ ਹੋਰ ਟੀਮ ਕੋਲ ਹੈ: { $team }। ਤੁਹਾਡੀ ਤਾਰੀਖ ਉਹੀ ਰਹੇਗੀ।
news-resolved = ਕੰਮ ਹੋ ਗਿਆ ਹੈ। ਜੇ ਨਹੀਂ ਹੋਇਆ, ਤਾਂ ਇਸ ਦੇ ਪੰਨੇ ’ਤੇ ਦੱਸੋ।
news-closed = ਇਹ ਬੰਦ ਹੋ ਗਈ ਹੈ। ਕਾਰਨ ਪੰਨੇ ’ਤੇ ਲਿਖਿਆ ਹੈ।
news-joined = ਕਿਸੇ ਨੇ ਸਾਨੂੰ ਇਸ ਬਾਰੇ ਪਹਿਲਾਂ ਦੱਸਿਆ ਸੀ। ਅਸੀਂ ਦੋਵਾਂ ’ਤੇ ਇਕੱਠਾ ਕੰਮ ਕਰ ਰਹੇ ਹਾਂ।
news-reopened = ਇਹ ਦੁਬਾਰਾ ਖੁੱਲ੍ਹ ਗਈ ਹੈ।
news-contact-changed = ਇਸ ਬਾਰੇ ਨਵੀਂ ਜਾਣਕਾਰੀ ਹੁਣ ਤੋਂ ਕਿਤੇ ਹੋਰ ਜਾਵੇਗੀ। ਇਹ ਤੁਸੀਂ ਨਹੀਂ ਬਦਲਿਆ? ਤਾਂ ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ।
news-acknowledged = ਤੁਹਾਡੀ ਸ਼ਿਕਾਇਤ ਦੀ ਜਾਂਚ ਹੋ ਰਹੀ ਹੈ। ਜਾਂਚ ਕੌਣ ਕਰ ਰਿਹਾ ਹੈ, ਅਤੇ ਜਵਾਬ ਕਦੋਂ ਤੱਕ ਮਿਲੇਗਾ, ਇਹ ਪੰਨੇ ’ਤੇ ਲਿਖਿਆ ਹੈ।
news-sent-up = ਤੁਹਾਡੀ ਸ਼ਿਕਾਇਤ ਸਿੱਧੀ ਆਖਰੀ ਪੜਾਅ ’ਤੇ ਗਈ ਹੈ। ਕਾਰਨ ਪੰਨੇ ’ਤੇ ਲਿਖਿਆ ਹੈ।
news-passed-on = ਅਸੀਂ ਤੁਹਾਡਾ ਧੰਨਵਾਦ ਪਹੁੰਚਾ ਦਿੱਤਾ ਹੈ।
news-other = ਕੁਝ ਬਦਲਿਆ ਹੈ।
news-followed-resolved = ਕੰਮ ਹੋ ਗਿਆ ਹੈ।
news-followed-closed = ਇਹ ਬੰਦ ਹੋ ਗਈ ਹੈ।
news-subject = ਨਵੀਂ ਜਾਣਕਾਰੀ: { $service }: { $reference }
news-subject-asked = ਸਾਡਾ ਇੱਕ ਸਵਾਲ ਹੈ: { $service }: { $reference }
news-subject-late = ਸਾਨੂੰ ਵੱਧ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ: { $service }: { $reference }
news-subject-resolved = ਕੰਮ ਹੋ ਗਿਆ ਹੈ: { $service }: { $reference }
news-subject-followed = ਨਵੀਂ ਜਾਣਕਾਰੀ: { $service } (ਰਿਪੋਰਟ ਜਿਸ ਬਾਰੇ ਤੁਸੀਂ ਦੱਸਣ ਲਈ ਕਿਹਾ ਸੀ)
news-subject-many = ਤੁਹਾਡੀਆਂ ਭੇਜੀਆਂ ਬੇਨਤੀਆਂ ਬਾਰੇ ਨਵੀਂ ਜਾਣਕਾਰੀ: { $council }
news-case = { $service }, ਰੈਫਰੈਂਸ ਨੰਬਰ { $reference }
news-followed = { $service }, { $date } ਨੂੰ ਰਿਪੋਰਟ ਹੋਈ। ਤੁਸੀਂ ਇਸ ਬਾਰੇ ਦੱਸਣ ਲਈ ਕਿਹਾ ਸੀ।
news-page = ਇਸ ਨੂੰ ਪੜ੍ਹਨ ਲਈ ਇਹ ਪੰਨਾ ਖੋਲ੍ਹੋ। ਸ਼ਾਇਦ ਇਹ ਕੋਡ ਮੰਗੇ।
news-letter-page = ਇਸ ਨੂੰ ਪੜ੍ਹਨ ਲਈ { $link } ’ਤੇ ਜਾਓ ਅਤੇ ਆਪਣਾ ਰੈਫਰੈਂਸ ਨੰਬਰ ਦਿਓ। ਜਾਂ ਸਾਡੇ ਨਾਲ ਕਿਸੇ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ।
news-choose = ਅਸੀਂ ਤੁਹਾਨੂੰ ਕਿਵੇਂ ਦੱਸੀਏ, ਇਹ ਤੁਸੀਂ ਆਪਣੇ ਖਾਤੇ ਵਿੱਚ ਚੁਣਦੇ ਹੋ।
news-text = { $council }, { $reference }: { $line } { $link }
news-text-case = { $council }: { $reference } ਬਾਰੇ ਨਵੀਂ ਜਾਣਕਾਰੀ ਹੈ। { $link }
news-text-many = { $council }: ਤੁਹਾਡੀਆਂ ਭੇਜੀਆਂ { $count } ਬੇਨਤੀਆਂ ਬਾਰੇ ਨਵੀਂ ਜਾਣਕਾਰੀ ਹੈ। { $link }

## Codes by text
text-code = { $council }, { $reference }: ਤੁਹਾਡਾ ਕੋਡ { $code } ਹੈ। ਇਹ { $minutes } ਮਿੰਟ ਤੱਕ ਚੱਲੇਗਾ। ਕਿਸੇ ਨੂੰ ਨਾ ਦਿਓ।
text-phone-code = { $council }: ਤੁਹਾਡਾ ਕੋਡ { $code } ਹੈ। ਇਹ { $minutes } ਮਿੰਟ ਤੱਕ ਚੱਲੇਗਾ। ਕਿਸੇ ਨੂੰ ਨਾ ਦਿਓ।

## Surveys: how it went
mail-survey-subject = ਕਿਵੇਂ ਰਿਹਾ? { $service }
mail-survey-intro = ਤੁਸੀਂ { $month } ਵਿੱਚ { $council } ਨੂੰ ਇਹ ਭੇਜਿਆ ਸੀ, ਅਤੇ ਇਹ ਖਤਮ ਹੋ ਗਿਆ ਹੈ: { $service }।
mail-survey-ask = ਕੀ ਇਹ ਹੱਲ ਹੋ ਗਿਆ? 3 ਛੋਟੇ ਪੰਨੇ ਹਨ। ਪਹਿਲਾ ਹੀ ਕਾਫ਼ੀ ਹੈ। ਜਵਾਬ ਦੇਣ ਲਈ ਇਹ ਪੰਨਾ ਖੋਲ੍ਹੋ। ਇਹ ਆਪਣੇ ਆਪ ਕੁਝ ਨਹੀਂ ਖੋਲ੍ਹਦਾ।
mail-survey-days = ਲਿੰਕ { $days } ਦਿਨ ਚੱਲਦਾ ਹੈ, ਅਤੇ ਜਵਾਬ ਇੱਕ ਵਾਰ ਦਿੱਤਾ ਜਾ ਸਕਦਾ ਹੈ।
text-survey = { $council }: ਜੋ ਤੁਸੀਂ ਸਾਨੂੰ ਭੇਜਿਆ ਸੀ, ਉਹ ਖਤਮ ਹੋ ਗਿਆ ਹੈ। ਕੀ ਇਹ ਹੱਲ ਹੋਇਆ? { $days } ਦਿਨਾਂ ਵਿੱਚ ਦੱਸੋ: { $link }
