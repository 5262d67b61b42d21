# The pages that the server draws whole. Only the server says these.

## Every page
skip = ਸਿੱਧੇ ਮੁੱਖ ਹਿੱਸੇ ’ਤੇ ਜਾਓ
nav-label = ਮੁੱਖ ਮੀਨੂ
nav-track = ਬੇਨਤੀ ਟ੍ਰੈਕ ਕਰੋ
nav-track-short = ਟ੍ਰੈਕ ਕਰੋ
nav-services = ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ
nav-account = ਮੇਰਾ ਖਾਤਾ
footer-label = ਮਦਦ
footer-contact = ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ
footer-services = ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ, A ਤੋਂ Z
footer-track = ਬੇਨਤੀ ਟ੍ਰੈਕ ਕਰੋ
page-description = { $council }: ਦੱਸੋ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ, ਸਹੀ ਟੀਮ ਨੂੰ ਭੇਜੋ, ਅਤੇ ਦੇਖੋ ਇਹ ਕਿੱਥੇ ਪਹੁੰਚੀ।
demo-ribbon = ਨਮੂਨਾ। ਇੱਥੋਂ ਕਿਸੇ ਨੂੰ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।

## Start page
start-heading = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
start-label = ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ
start-button = ਲੱਭੋ
start-tasks = ਅਕਸਰ ਲੋੜੀਂਦੀਆਂ ਸੇਵਾਵਾਂ
start-home = ਤੁਹਾਡਾ ਘਰ: ਬਿਨ ਖਾਲੀ ਹੋਣ ਦੇ ਦਿਨ ਅਤੇ ਹੋਰ
start-track-heading = ਸਾਨੂੰ ਪਹਿਲਾਂ ਦੱਸ ਚੁੱਕੇ ਹੋ?
start-track-text = ਦੇਖੋ ਤੁਹਾਡੀ ਬੇਨਤੀ ਕਿੱਥੇ ਪਹੁੰਚੀ ਹੈ ਅਤੇ ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ।
start-unfinished = { $count ->
    [one] ਤੁਹਾਡੀ { $count } ਬੇਨਤੀ ਅਧੂਰੀ ਹੈ
   *[other] ਤੁਹਾਡੀਆਂ { $count } ਬੇਨਤੀਆਂ ਅਧੂਰੀਆਂ ਹਨ
}
start-unfinished-text = ਤੁਹਾਡੇ ਜਵਾਬ ਸੇਵ ਹਨ।
start-unfinished-link = ਜਾਰੀ ਰੱਖੋ ਜਾਂ ਮਿਟਾਓ

## My account
account-heading = ਮੇਰਾ ਖਾਤਾ
account-who = ਤੁਸੀਂ { $email } ਨਾਲ ਸਾਈਨ ਇਨ ਹੋ।
account-sign-out = ਸਾਈਨ ਆਊਟ ਕਰੋ
account-needs-you = ਤੁਹਾਡੇ ਕਰਨ ਵਾਲੇ ਕੰਮ
account-going-on = ਜੋ ਤੁਸੀਂ ਭੇਜਿਆ
account-none = ਇੱਥੇ ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਹੈ। ਸਾਈਨ ਇਨ ਕਰਕੇ ਤੁਸੀਂ ਜੋ ਭੇਜੋਗੇ, ਉਹ ਇੱਥੇ ਦਿਸੇਗਾ। ਇਸੇ ਈਮੇਲ ਪਤੇ ਨਾਲ ਪਹਿਲਾਂ ਭੇਜਿਆ ਹੋਇਆ ਵੀ ਦਿਸੇਗਾ।
account-case-note = { $status }। ਭੇਜਣ ਦੀ ਤਾਰੀਖ: { $date }। ਰੈਫਰੈਂਸ ਨੰਬਰ: { $reference }।
account-draft-note = ਹਾਲੇ ਨਹੀਂ ਭੇਜੀ। ਸੇਵ ਕੀਤੀ: { $date }।
account-missing-drafts = ਤੁਹਾਡੀਆਂ ਅਧੂਰੀਆਂ ਬੇਨਤੀਆਂ ਇਸ ਵੇਲੇ ਨਹੀਂ ਦਿਖਾਈਆਂ ਜਾ ਸਕਦੀਆਂ। ਉਹ ਸੁਰੱਖਿਅਤ ਹਨ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
account-missing-cases = ਜੋ ਤੁਸੀਂ ਭੇਜਿਆ, ਉਹ ਇਸ ਵੇਲੇ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾ ਸਕਦਾ। ਉਹ ਸੁਰੱਖਿਅਤ ਹੈ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
account-filter = ਦਿਖਾਓ
account-filter-all = ਸਭ ਕੁਝ
account-filter-unfinished = ਹਾਲੇ ਨਹੀਂ ਭੇਜਿਆ
account-filter-sent = ਭੇਜਿਆ

sign-in-heading = ਸਾਈਨ ਇਨ ਕਰੋ ਜਾਂ ਰਜਿਸਟਰ ਕਰੋ
sign-in-text = ਆਪਣਾ ਈਮੇਲ ਪਤਾ ਲਿਖੋ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਇੱਕ ਕੋਡ ਭੇਜਾਂਗੇ।
sign-in-again-heading = ਦੁਬਾਰਾ ਸਾਈਨ ਇਨ ਕਰੋ
sign-in-again-text = ਸਾਈਨ ਇਨ ਕਰਨ ਦਾ ਤਰੀਕਾ ਬਦਲਣ ਤੋਂ ਪਹਿਲਾਂ, ਇੱਕ ਵਾਰ ਹੋਰ ਦਿਖਾਓ ਕਿ ਇਹ ਤੁਸੀਂ ਹੀ ਹੋ। ਅਸੀਂ ਤੁਹਾਡੇ ਈਮੇਲ ਪਤੇ ’ਤੇ ਕੋਡ ਭੇਜਾਂਗੇ।
sign-in-password-link = ਇਸ ਦੀ ਥਾਂ ਪਾਸਵਰਡ ਵਰਤੋ
sign-in-password-heading = ਪਾਸਵਰਡ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ
sign-in-password-text = ਜੇ ਤੁਸੀਂ ਹਾਲੇ ਪਾਸਵਰਡ ਨਹੀਂ ਰੱਖਿਆ, ਤਾਂ ਪਹਿਲਾਂ ਕੋਡ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ।
sign-in-password = ਪਾਸਵਰਡ
sign-in-password-missing = ਆਪਣਾ ਪਾਸਵਰਡ ਲਿਖੋ
sign-in-password-wrong = ਈਮੇਲ ਪਤਾ ਜਾਂ ਪਾਸਵਰਡ ਗਲਤ ਹੈ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਕੋਡ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ।
sign-in-password-forgot = ਮੈਨੂੰ ਪਾਸਵਰਡ ਭੁੱਲ ਗਿਆ
sign-in-password-code = ਇਸ ਦੀ ਥਾਂ ਕੋਡ ਵਰਤੋ
sign-in-keep-legend = ਕੀ ਇਹ ਤੁਹਾਡਾ ਆਪਣਾ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਹੈ?
sign-in-keep-hint = ਜੇ ਇਸ ਨੂੰ ਹੋਰ ਲੋਕ ਵੀ ਵਰਤਦੇ ਹਨ, ਤਾਂ ਇਹ ਖਾਲੀ ਛੱਡ ਦਿਓ।
sign-in-keep = ਹਾਂ। ਮੈਨੂੰ { $days } ਦਿਨਾਂ ਲਈ ਸਾਈਨ ਇਨ ਰੱਖੋ
sign-in-new = ਜੇ ਤੁਸੀਂ ਇੱਥੇ ਨਵੇਂ ਹੋ, ਤਾਂ ਇਸ ਨਾਲ ਤੁਹਾਡਾ ਖਾਤਾ ਬਣ ਜਾਵੇਗਾ। ਤੁਸੀਂ ਖਾਤੇ ਤੋਂ ਬਿਨਾਂ ਵੀ ਪੁੱਛ ਸਕਦੇ ਹੋ, ਰਿਪੋਰਟ ਕਰ ਸਕਦੇ ਹੋ ਅਤੇ ਟ੍ਰੈਕ ਕਰ ਸਕਦੇ ਹੋ।
sign-in-email-hint = ਅਸੀਂ ਇਸ ਨਾਲ ਤੁਹਾਨੂੰ ਸਾਈਨ ਇਨ ਕਰਦੇ ਹਾਂ, ਅਤੇ ਇਸ ਨਾਲ ਪਹਿਲਾਂ ਭੇਜਿਆ ਹੋਇਆ ਦਿਖਾਉਂਦੇ ਹਾਂ।
sign-in-send = ਮੈਨੂੰ ਕੋਡ ਭੇਜੋ
sign-in-code-heading = ਆਪਣੀ ਈਮੇਲ ਦੇਖੋ
sign-in-code-text = ਅਸੀਂ { $email } ’ਤੇ ਕੋਡ ਭੇਜਿਆ ਹੈ। ਇਹ ਇੱਕ ਵਾਰ, { $minutes } ਮਿੰਟ ਤੱਕ, ਇਸੇ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਚੱਲੇਗਾ।
sign-in-code-sent-again = ਅਸੀਂ { $email } ’ਤੇ ਇੱਕ ਹੋਰ ਕੋਡ ਭੇਜਿਆ ਹੈ।
sign-in-code = ਕੋਡ
sign-in-code-hint = 6 ਅੰਕ, ਜਿਵੇਂ 123 456
sign-in-code-missing = ਈਮੇਲ ਵਿੱਚ ਆਇਆ ਕੋਡ ਲਿਖੋ
sign-in-code-wrong = ਇਹ ਕੋਡ ਗਲਤ ਹੈ ਜਾਂ ਪੁਰਾਣਾ ਹੋ ਗਿਆ ਹੈ। ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਦੇਖੋ, ਜਾਂ ਇੱਕ ਹੋਰ ਕੋਡ ਮੰਗੋ।
sign-in-code-none = ਈਮੇਲ ਨਹੀਂ ਆਈ? ਆਪਣੇ ਜੰਕ ਫੋਲਡਰ ਵਿੱਚ ਦੇਖੋ, ਜਾਂ ਦੇਖੋ ਕਿ ਪਤਾ ਸਹੀ ਹੈ।
sign-in-again = ਇੱਕ ਹੋਰ ਕੋਡ ਭੇਜੋ
sign-in-other = ਕੋਈ ਹੋਰ ਈਮੇਲ ਪਤਾ ਵਰਤੋ
sign-in-button = ਸਾਈਨ ਇਨ ਕਰੋ
sign-in-link-heading = ਸਾਈਨ ਇਨ ਕਰੋ
sign-in-link-text = ਤੁਸੀਂ { $email } ਨਾਲ ਸਾਈਨ ਇਨ ਕਰ ਰਹੇ ਹੋ।
sign-in-link-elsewhere-heading = ਉੱਥੇ ਵਾਪਸ ਜਾਓ ਜਿੱਥੋਂ ਤੁਸੀਂ ਇਹ ਮੰਗਿਆ ਸੀ
sign-in-link-elsewhere = ਇਹ ਲਿੰਕ ਇੱਕ ਵਾਰ, { $minutes } ਮਿੰਟ ਤੱਕ, ਅਤੇ ਸਿਰਫ਼ ਉਸ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਚੱਲਦਾ ਹੈ ਜਿੱਥੋਂ ਤੁਸੀਂ ਇਹ ਮੰਗਿਆ ਸੀ। ਉੱਥੇ ਵਾਪਸ ਜਾਓ ਅਤੇ ਉਸੇ ਈਮੇਲ ਵਾਲਾ ਕੋਡ ਲਿਖੋ।
sign-in-link-new = ਜਾਂ ਇੱਥੇ ਨਵੇਂ ਕੋਡ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ

signed-out-heading = ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਗਏ ਹੋ
signed-out-text = ਜੇ ਹੋਰ ਲੋਕ ਇਹ ਡਿਵਾਈਸ ਵਰਤਦੇ ਹਨ, ਤਾਂ ਹੁਣ ਬ੍ਰਾਊਜ਼ਰ ਬੰਦ ਕਰ ਦਿਓ।
signed-out-again = ਦੁਬਾਰਾ ਸਾਈਨ ਇਨ ਕਰੋ

session-ended-heading = ਜਾਰੀ ਰੱਖਣ ਲਈ ਸਾਈਨ ਇਨ ਕਰੋ
session-ended-text = ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਗਏ ਸੀ, ਇਸ ਲਈ ਕੁਝ ਸੇਵ ਨਹੀਂ ਹੋਇਆ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਹ ਇਸ ਪੰਨੇ ’ਤੇ ਹੈ।
session-ended-sign-in = ਸਾਈਨ ਇਨ ਕਰੋ (ਨਵੀਂ ਟੈਬ ਵਿੱਚ ਖੁੱਲ੍ਹੇਗਾ)
session-ended-then = ਫਿਰ ਇਸ ਪੰਨੇ ’ਤੇ ਵਾਪਸ ਆਓ, ਅਤੇ ਦੁਬਾਰਾ ਭੇਜੋ।
session-ended-again = ਦੁਬਾਰਾ ਭੇਜੋ

security-heading = ਸਾਈਨ ਇਨ ਕਰਨ ਦਾ ਤਰੀਕਾ
security-link = ਸਾਈਨ ਇਨ ਕਰਨ ਦਾ ਤਰੀਕਾ
security-email = ਈਮੇਲ ਪਤਾ
security-code = ਈਮੇਲ ਰਾਹੀਂ ਕੋਡ
security-code-text = ਹਮੇਸ਼ਾ ਚੱਲਦਾ ਹੈ। ਅਸੀਂ ਤੁਹਾਡੇ ਈਮੇਲ ਪਤੇ ’ਤੇ ਕੋਡ ਭੇਜਦੇ ਹਾਂ।
security-password = ਪਾਸਵਰਡ
security-password-none = ਨਹੀਂ ਰੱਖਿਆ
security-password-set = { $date } ਨੂੰ ਰੱਖਿਆ
security-change = ਬਦਲੋ
security-set = ਰੱਖੋ
security-devices = ਤੁਸੀਂ ਕਿੱਥੇ-ਕਿੱਥੇ ਸਾਈਨ ਇਨ ਹੋ
security-devices-see = ਦੇਖੋ

password-heading = ਤੁਹਾਡਾ ਪਾਸਵਰਡ
password-text = ਪਾਸਵਰਡ ਨਾਲ ਤੁਸੀਂ ਕੋਡ ਤੋਂ ਬਿਨਾਂ ਸਾਈਨ ਇਨ ਕਰ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ ਇਸ ਦੀ ਥਾਂ ਹਮੇਸ਼ਾ ਕੋਡ ਵੀ ਵਰਤ ਸਕਦੇ ਹੋ।
password-new = ਨਵਾਂ ਪਾਸਵਰਡ
password-hint = 8 ਜਾਂ ਵੱਧ ਅੱਖਰ। ਤਿੰਨ ਸ਼ਬਦ ਵਧੀਆ ਹਨ ਜਿਨ੍ਹਾਂ ਦਾ ਆਪਸ ਵਿੱਚ ਕੋਈ ਸੰਬੰਧ ਨਾ ਹੋਵੇ। ਜੋ ਤੁਹਾਡਾ ਫ਼ੋਨ ਸੁਝਾਵੇ, ਉਹ ਵੀ ਵਧੀਆ ਹੈ।
password-missing = ਨਵਾਂ ਪਾਸਵਰਡ ਲਿਖੋ
password-short = ਤੁਹਾਡੇ ਪਾਸਵਰਡ ਵਿੱਚ 8 ਜਾਂ ਵੱਧ ਅੱਖਰ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ
password-guessable = ਇਸ ਪਾਸਵਰਡ ਦਾ ਅੰਦਾਜ਼ਾ ਲਾਉਣਾ ਸੌਖਾ ਹੈ: ਬਹੁਤ ਲੋਕ ਅਜਿਹਾ ਪਾਸਵਰਡ ਵਰਤਦੇ ਹਨ, ਜਾਂ ਇਹ ਤੁਹਾਡੇ ਜਾਂ ਸਾਡੇ ਬਾਰੇ ਸ਼ਬਦਾਂ ਤੋਂ ਬਣਿਆ ਹੈ। ਕੋਈ ਹੋਰ ਚੁਣੋ।
password-leaked = ਇਹ ਪਾਸਵਰਡ ਪਹਿਲਾਂ ਕਿਸੇ ਹੋਰ ਵੈੱਬਸਾਈਟ ਤੋਂ ਚੋਰੀ ਹੋ ਚੁੱਕਾ ਹੈ, ਇਸ ਲਈ ਹੋਰ ਲੋਕ ਇਸ ਨੂੰ ਜਾਣਦੇ ਹਨ। ਕੋਈ ਹੋਰ ਚੁਣੋ।
password-save = ਪਾਸਵਰਡ ਸੇਵ ਕਰੋ
password-done = ਤੁਹਾਡਾ ਪਾਸਵਰਡ ਸੇਵ ਹੋ ਗਿਆ ਹੈ। ਬਾਕੀ ਸਭ ਥਾਵਾਂ ਤੋਂ ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਗਏ ਹੋ।
password-remove = ਮੇਰਾ ਪਾਸਵਰਡ ਹਟਾ ਦਿਓ
password-removed = ਤੁਹਾਡਾ ਪਾਸਵਰਡ ਹਟਾ ਦਿੱਤਾ ਗਿਆ ਹੈ। ਹੁਣ ਤੁਸੀਂ ਈਮੇਲ ਵਿੱਚ ਆਏ ਕੋਡ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋਗੇ।

new-address-heading = ਆਪਣਾ ਈਮੇਲ ਪਤਾ ਬਦਲੋ
new-address-text = ਅਸੀਂ ਨਵੇਂ ਪਤੇ ’ਤੇ ਕੋਡ ਭੇਜਾਂਗੇ। ਪੁਰਾਣੇ ਪਤੇ ’ਤੇ ਅਸੀਂ ਸਿਰਫ਼ ਇਹ ਦੱਸਾਂਗੇ ਕਿ ਪਤਾ ਬਦਲ ਗਿਆ ਹੈ।
new-address-field = ਨਵਾਂ ਈਮੇਲ ਪਤਾ
new-address-send = ਨਵੇਂ ਪਤੇ ’ਤੇ ਕੋਡ ਭੇਜੋ
new-address-code-heading = ਆਪਣੀ ਨਵੀਂ ਈਮੇਲ ਦੇਖੋ
new-address-code-text = ਜੇ ਤੁਸੀਂ { $email } ਦੀਆਂ ਈਮੇਲਾਂ ਪੜ੍ਹ ਸਕਦੇ ਹੋ, ਤਾਂ ਉੱਥੇ ਤੁਹਾਨੂੰ ਕੋਡ ਮਿਲੇਗਾ। ਇਹ ਇੱਕ ਵਾਰ, { $minutes } ਮਿੰਟ ਤੱਕ ਚੱਲੇਗਾ।
new-address-button = ਮੇਰਾ ਪਤਾ ਬਦਲੋ
new-address-same = ਇਹ ਪਹਿਲਾਂ ਹੀ ਤੁਹਾਡਾ ਪਤਾ ਹੈ। ਕੋਈ ਹੋਰ ਲਿਖੋ।
new-address-taken = ਇਸ ਪਤੇ ਨਾਲ ਪਹਿਲਾਂ ਹੀ ਇੱਕ ਖਾਤਾ ਹੈ। ਉਸ ਵਿੱਚ ਸਾਈਨ ਇਨ ਕਰੋ, ਜਾਂ ਪਹਿਲਾਂ ਉਸ ਨੂੰ ਮਿਟਾਓ।
new-address-done = ਤੁਹਾਡਾ ਈਮੇਲ ਪਤਾ ਬਦਲ ਗਿਆ ਹੈ। ਬਾਕੀ ਸਭ ਥਾਵਾਂ ਤੋਂ ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਗਏ ਹੋ।

devices-heading = ਤੁਸੀਂ ਕਿੱਥੇ-ਕਿੱਥੇ ਸਾਈਨ ਇਨ ਹੋ
devices-text = ਜੇ ਤੁਸੀਂ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਪਛਾਣਦੇ, ਤਾਂ ਬਾਕੀ ਸਭ ਥਾਵਾਂ ਤੋਂ ਸਾਈਨ ਆਊਟ ਕਰੋ।
devices-this = ਇਹ ਡਿਵਾਈਸ
devices-note = ਸਾਈਨ ਇਨ ਕੀਤਾ: { $signed }। ਪਿਛਲੀ ਵਾਰ ਵਰਤਿਆ: { $seen }।
devices-only = ਤੁਸੀਂ ਹੋਰ ਕਿਤੇ ਸਾਈਨ ਇਨ ਨਹੀਂ ਹੋ।
devices-sign-out = ਬਾਕੀ ਸਭ ਥਾਵਾਂ ਤੋਂ ਸਾਈਨ ਆਊਟ ਕਰੋ
device-name = { $system } ’ਤੇ { $browser }
device-unknown = ਇੱਕ ਬ੍ਰਾਊਜ਼ਰ

my-data-link = ਇਸ ਵਿੱਚ ਜੋ ਹੈ, ਸਭ ਦੇਖੋ ਅਤੇ ਸੰਭਾਲੋ
my-data-heading = ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ ਸਭ ਕੁਝ
my-data-text = ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ ਬੱਸ ਇਹੀ ਕੁਝ ਹੈ। ਇਹ ਪੰਨਾ ਪ੍ਰਿੰਟ ਕਰੋ, ਜਾਂ ਫਾਈਲ ਵਜੋਂ ਸੇਵ ਕਰੋ।
my-data-file = ਫਾਈਲ ਵਜੋਂ ਸੇਵ ਕਰੋ (JSON)
my-data-email = ਈਮੇਲ ਪਤਾ
my-data-since = ਖਾਤਾ ਬਣਿਆ
my-data-sent = ਭੇਜਿਆ
my-data-saved = ਸੇਵ ਹੈ, ਹਾਲੇ ਨਹੀਂ ਭੇਜਿਆ
my-data-reference = ਰੈਫਰੈਂਸ ਨੰਬਰ
my-data-status = ਕਿੱਥੇ ਪਹੁੰਚੀ

delete-account-link = ਆਪਣਾ ਖਾਤਾ ਮਿਟਾਓ
delete-account-heading = ਆਪਣਾ ਖਾਤਾ ਮਿਟਾਓ
delete-account-goes = ਤੁਹਾਡਾ ਖਾਤਾ ਮਿਟ ਜਾਵੇਗਾ, ਅਤੇ ਇਸ ਵਿੱਚ ਜੋ ਹਾਲੇ ਨਹੀਂ ਭੇਜਿਆ, ਉਹ ਵੀ। ਤੁਸੀਂ ਸਭ ਥਾਵਾਂ ਤੋਂ ਸਾਈਨ ਆਊਟ ਹੋ ਜਾਵੋਗੇ।
delete-account-stays = ਜੋ ਤੁਸੀਂ ਭੇਜਿਆ ਸੀ, ਉਹ ਕੌਂਸਲ ਕੋਲ ਓਨਾ ਚਿਰ ਰਹੇਗਾ ਜਿੰਨਾ ਚਿਰ ਕਾਨੂੰਨ ਰੱਖਣ ਲਈ ਕਹਿੰਦਾ ਹੈ। ਉਸ ਨੂੰ ਟ੍ਰੈਕ ਕਰਨ ਲਈ ਤੁਹਾਨੂੰ ਉਸ ਦਾ ਰੈਫਰੈਂਸ ਨੰਬਰ ਅਤੇ ਉਸ ਨਾਲ ਦਿੱਤਾ ਈਮੇਲ ਪਤਾ ਚਾਹੀਦਾ ਹੋਵੇਗਾ।
delete-account-again = ਜੇ ਤੁਸੀਂ ਬਾਅਦ ਵਿੱਚ ਇਸੇ ਈਮੇਲ ਪਤੇ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋਗੇ, ਤਾਂ ਨਵਾਂ ਖਾਤਾ ਬਣ ਜਾਵੇਗਾ।
delete-account-button = ਮੇਰਾ ਖਾਤਾ ਮਿਟਾਓ
deleted-account-heading = ਤੁਹਾਡਾ ਖਾਤਾ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ ਹੈ
deleted-account-text = ਜੇ ਹੋਰ ਲੋਕ ਇਹ ਡਿਵਾਈਸ ਵਰਤਦੇ ਹਨ, ਤਾਂ ਹੁਣ ਬ੍ਰਾਊਜ਼ਰ ਬੰਦ ਕਰ ਦਿਓ।

## Ways to reach the council
open-until = ਅੱਜ { $time } ਤੱਕ ਖੁੱਲ੍ਹਾ ਹੈ
closed-opens-today = ਹੁਣ ਬੰਦ ਹੈ। ਅੱਜ { $time } ਖੁੱਲ੍ਹੇਗਾ
closed-opens-tomorrow = ਹੁਣ ਬੰਦ ਹੈ। ਭਲਕੇ { $time } ਖੁੱਲ੍ਹੇਗਾ
closed-opens-monday = ਹੁਣ ਬੰਦ ਹੈ। ਸੋਮਵਾਰ { $time } ਖੁੱਲ੍ਹੇਗਾ
closed-opens-tuesday = ਹੁਣ ਬੰਦ ਹੈ। ਮੰਗਲਵਾਰ { $time } ਖੁੱਲ੍ਹੇਗਾ
closed-opens-wednesday = ਹੁਣ ਬੰਦ ਹੈ। ਬੁੱਧਵਾਰ { $time } ਖੁੱਲ੍ਹੇਗਾ
closed-opens-thursday = ਹੁਣ ਬੰਦ ਹੈ। ਵੀਰਵਾਰ { $time } ਖੁੱਲ੍ਹੇਗਾ
closed-opens-friday = ਹੁਣ ਬੰਦ ਹੈ। ਸ਼ੁੱਕਰਵਾਰ { $time } ਖੁੱਲ੍ਹੇਗਾ
closed-opens-saturday = ਹੁਣ ਬੰਦ ਹੈ। ਸ਼ਨੀਵਾਰ { $time } ਖੁੱਲ੍ਹੇਗਾ
closed-opens-sunday = ਹੁਣ ਬੰਦ ਹੈ। ਐਤਵਾਰ { $time } ਖੁੱਲ੍ਹੇਗਾ
channel-closed = ਬੰਦ
channel-phone = ਫ਼ੋਨ
channel-email = ਈਮੇਲ
channel-office = ਸਾਡੇ ਦਫ਼ਤਰ
channel-web-chat = ਵੈੱਬ ਚੈਟ
channel-library = ਲਾਇਬ੍ਰੇਰੀਆਂ
channel-website = ਔਨਲਾਈਨ
from-to = { $from } ਤੋਂ { $to } ਤੱਕ
channel-now = { $open }
phone-lines = ਫ਼ੋਨ: { $open }

## Contact page
contact-heading = ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ
contact-ways = ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਿਵੇਂ ਕਰਨਾ ਹੈ
contact-promises = ਸਾਡੇ ਵਾਅਦੇ
contact-choose = ਜੇ ਤੁਹਾਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ ਕਿ ਕਿਸ ਨੂੰ ਪੁੱਛਣਾ ਹੈ, ਤਾਂ ਸਾਨੂੰ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ।
contact-ask = ਕੁਝ ਹੋਰ ਪੁੱਛੋ
promise-online-acknowledged = ਔਨਲਾਈਨ ਭੇਜੇ ਦੀ ਪੁਸ਼ਟੀ ਕਰਨ ਦਾ ਸਮਾਂ: ਵੱਧ ਤੋਂ ਵੱਧ { $time }
promise-online-answered = ਔਨਲਾਈਨ ਭੇਜੇ ਦਾ ਜਵਾਬ ਦੇਣ ਦਾ ਸਮਾਂ: ਵੱਧ ਤੋਂ ਵੱਧ { $time }
promise-letter-answered = ਚਿੱਠੀਆਂ ਦਾ ਜਵਾਬ ਦੇਣ ਦਾ ਸਮਾਂ: ਵੱਧ ਤੋਂ ਵੱਧ { $time }
promise-phone-answered = ਫ਼ੋਨ ਚੁੱਕਣ ਦਾ ਸਮਾਂ: ਵੱਧ ਤੋਂ ਵੱਧ { $time }
promise-call-returned = ਤੁਹਾਨੂੰ ਵਾਪਸ ਫ਼ੋਨ ਕਰਨ ਦਾ ਸਮਾਂ: ਵੱਧ ਤੋਂ ਵੱਧ { $time }
promise-seen-without-appointment = ਅਪੌਇੰਟਮੈਂਟ ਤੋਂ ਬਿਨਾਂ ਆਉਣ ’ਤੇ ਤੁਹਾਨੂੰ ਮਿਲਣ ਦਾ ਸਮਾਂ: ਵੱਧ ਤੋਂ ਵੱਧ { $time }
promise-seen-with-appointment = ਅਪੌਇੰਟਮੈਂਟ ਦੇ ਸਮੇਂ ਤੋਂ ਬਾਅਦ ਤੁਹਾਨੂੰ ਮਿਲਣ ਦਾ ਸਮਾਂ: ਵੱਧ ਤੋਂ ਵੱਧ { $time }
promise-social-acknowledged = ਸੋਸ਼ਲ ਮੀਡੀਆ ’ਤੇ ਜਵਾਬ ਦੇਣ ਦਾ ਸਮਾਂ: ਵੱਧ ਤੋਂ ਵੱਧ { $time }
promise-percent = { $promise } (100 ਵਿੱਚੋਂ { $percent } ਵਾਰ)

## Finding a service
services-heading = ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ
services-search-heading = ਸਾਨੂੰ ਕੀ ਲੱਭਾ
services-found = { $count ->
    [one] “{ $query }” ਲਈ { $count } ਸੇਵਾ
   *[other] “{ $query }” ਲਈ { $count } ਸੇਵਾਵਾਂ
}
services-none = “{ $query }” ਲਈ ਸਾਨੂੰ ਕੁਝ ਨਹੀਂ ਲੱਭਾ
services-none-text = ਹੋਰ ਸ਼ਬਦ ਲਿਖ ਕੇ ਦੇਖੋ, ਸੂਚੀ ਦੇਖੋ, ਜਾਂ ਸਾਨੂੰ ਦੱਸੋ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ।
services-tell-us = ਸਾਨੂੰ ਦੱਸੋ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ
services-topics = ਵਿਸ਼ੇ ਅਨੁਸਾਰ
services-a-to-z = A ਤੋਂ Z
services-show-all = ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ ਦਿਖਾਓ

## A service
service-start = ਹੁਣੇ ਸ਼ੁਰੂ ਕਰੋ
service-start-emergency = ਸਾਨੂੰ ਹੁਣੇ ਦੱਸੋ
service-begun = ਤੁਸੀਂ ਇਹ ਸ਼ੁਰੂ ਕੀਤੀ ਸੀ, ਪਰ ਹਾਲੇ ਭੇਜੀ ਨਹੀਂ। ਤੁਹਾਡੇ ਜਵਾਬ { $date } ਨੂੰ ਸੇਵ ਹੋਏ ਸਨ।
service-again = ਮਿਟਾਓ ਅਤੇ ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ
service-needs = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੋਵੇਗਾ
service-time = ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ
service-cost = ਕਿੰਨਾ ਖਰਚਾ ਹੈ
service-cost-check = ਸ਼ਾਇਦ ਕੁਝ ਪੈਸੇ ਲੱਗਣ। ਪੈਸੇ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੱਸਾਂਗੇ।
service-answer = ਜੋ ਸ਼ਾਇਦ ਹੁਣੇ ਮਦਦ ਕਰੇ
service-next = ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ
service-other-ways = ਸਾਨੂੰ ਦੱਸਣ ਦੇ ਹੋਰ ਤਰੀਕੇ
service-elsewhere = ਇਹ ਕੰਮ { $agency } ਦਾ ਹੈ
service-elsewhere-text = ਇਹ ਕੰਮ { $council } ਦਾ ਨਹੀਂ ਹੈ। ਇਹ { $agency } ਦਾ ਕੰਮ ਹੈ।
call-number = { $number } ’ਤੇ ਫ਼ੋਨ ਕਰੋ

## A form
error-file-not-here = { $file } ਸਾਡੇ ਕੋਲ ਨਹੀਂ ਹੈ। ਇਸ ਨੂੰ ਹਟਾ ਕੇ ਦੁਬਾਰਾ ਜੋੜੋ: { $name }
error-file-virus = { $file } ਵਿੱਚ ਵਾਇਰਸ ਲੱਭਾ ਹੈ। ਇਸ ਨੂੰ ਹਟਾਓ: { $name }

## Unfinished enquiries
title-error = ਗਲਤੀ: { $page }
keep-heading = ਸੇਵ ਕਰੋ ਅਤੇ ਬਾਅਦ ਵਿੱਚ ਵਾਪਸ ਆਓ
keep-back = ਫਾਰਮ ’ਤੇ ਵਾਪਸ
keep-text = ਅਸੀਂ ਤੁਹਾਡੇ ਜਵਾਬ { $days } ਦਿਨ ਰੱਖਾਂਗੇ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਲਿੰਕ ਅਤੇ ਕੋਡ ਈਮੇਲ ਕਰ ਸਕਦੇ ਹਾਂ, ਤਾਂ ਜੋ ਤੁਸੀਂ ਬਾਅਦ ਵਿੱਚ ਕਿਸੇ ਵੀ ਡਿਵਾਈਸ ’ਤੇ ਜਾਰੀ ਰੱਖ ਸਕੋ।
keep-email-hint = ਅਸੀਂ ਲਿੰਕ ਅਤੇ ਕੋਡ ਇੱਥੇ ਭੇਜਾਂਗੇ। ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਟਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਇੱਕ ਵਾਰ ਯਾਦ ਵੀ ਕਰਾਵਾਂਗੇ।
keep-send = ਮੈਨੂੰ ਲਿੰਕ ਈਮੇਲ ਕਰੋ
keep-sent = ਅਸੀਂ { $email } ’ਤੇ ਲਿੰਕ ਅਤੇ ਕੋਡ ਭੇਜਿਆ ਹੈ। ਤੁਹਾਡੇ ਜਵਾਬ { $days } ਦਿਨ ਰੱਖੇ ਜਾਣਗੇ।
drafts-heading = ਅਧੂਰੀਆਂ ਬੇਨਤੀਆਂ
drafts-none = ਇਸ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਕੁਝ ਅਧੂਰਾ ਨਹੀਂ ਹੈ।
draft-saved = ਸੇਵ ਕੀਤੀ: { $time }
draft-go-on = ਜਾਰੀ ਰੱਖੋ
draft-delete = ਇਸ ਨੂੰ ਮਿਟਾਓ
resume-link = ਕਿਸੇ ਹੋਰ ਡਿਵਾਈਸ ਤੋਂ ਸ਼ੁਰੂ ਕੀਤੀ ਬੇਨਤੀ ਜਾਰੀ ਰੱਖੋ
resume-heading = ਆਪਣੀ ਬੇਨਤੀ ਜਾਰੀ ਰੱਖੋ
resume-text = ਤੁਹਾਡੇ ਜਵਾਬ ਉਸੇ ਤਰ੍ਹਾਂ ਹਨ ਜਿਵੇਂ ਤੁਸੀਂ ਛੱਡੇ ਸਨ।
resume-email-hint = ਉਹ ਪਤਾ ਜਿਸ ’ਤੇ ਅਸੀਂ ਕੋਡ ਭੇਜਿਆ ਸੀ
resume-code = ਕੋਡ
resume-code-hint = ਛੇ ਅੱਖਰ ਅਤੇ ਅੰਕ, ਸਾਡੀ ਈਮੇਲ ਵਿੱਚੋਂ
resume-wrong = ਦੇਖੋ ਕਿ ਕੋਡ ਅਤੇ ਈਮੇਲ ਪਤਾ ਸਹੀ ਹਨ
resume-link-over = ਇਹ ਲਿੰਕ ਹੁਣ ਨਹੀਂ ਚੱਲਦਾ। ਆਪਣਾ ਕੋਡ ਲਿਖੋ, ਜਾਂ ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ

## Not found, and worse
recovery-heading = ਇਹ ਪੰਨਾ ਰੁਕ ਗਿਆ ਹੈ
recovery-text = ਜਾਰੀ ਰੱਖਣ ਲਈ ਪੰਨਾ ਦੁਬਾਰਾ ਲੋਡ ਕਰੋ। ਜੇ ਫਿਰ ਵੀ ਨਾ ਚੱਲੇ, ਤਾਂ ਤੁਸੀਂ ਸਾਡੇ ਨਾਲ ਇਸ ਤਰ੍ਹਾਂ ਸੰਪਰਕ ਕਰ ਸਕਦੇ ਹੋ:
recovery-reload = ਪੰਨਾ ਦੁਬਾਰਾ ਲੋਡ ਕਰੋ
plain-heading-text = ਇਸ ਪੰਨੇ ਲਈ ਨਵਾਂ ਬ੍ਰਾਊਜ਼ਰ ਜਾਂ ਬਿਹਤਰ ਇੰਟਰਨੈੱਟ ਚਾਹੀਦਾ ਹੈ। ਜੇ ਹੋਰ ਕੁਝ ਨਾ ਦਿਸੇ, ਤਾਂ ਤੁਸੀਂ ਸਾਡੇ ਨਾਲ ਇਸ ਤਰ੍ਹਾਂ ਸੰਪਰਕ ਕਰ ਸਕਦੇ ਹੋ:
choose-council = ਕੌਂਸਲ ਚੁਣੋ
choose-council-text = ਹਰ ਕੌਂਸਲ ਦਾ ਆਪਣਾ ਵੱਖਰਾ ਪੰਨਾ ਹੈ।

## Following a report
followed-heading = ਅਸੀਂ ਤੁਹਾਨੂੰ ਇਸ ਰਿਪੋਰਟ ਬਾਰੇ ਦੱਸਦੇ ਰਹਾਂਗੇ
followed-text = ਅਸੀਂ ਤੁਹਾਨੂੰ ਇਸ ਬਾਰੇ ਈਮੇਲ ਭੇਜੀ ਹੈ। ਤੁਹਾਨੂੰ ਹੋਰ ਕੁਝ ਭੇਜਣ ਦੀ ਲੋੜ ਨਹੀਂ।
follow-stop-heading = ਇਹ ਈਮੇਲਾਂ ਬੰਦ ਕਰਨੀਆਂ ਹਨ?
follow-stop-text = ਤੁਹਾਨੂੰ ਕਿਸੇ ਹੋਰ ਦੀ ਕੀਤੀ ਰਿਪੋਰਟ ਬਾਰੇ ਈਮੇਲਾਂ ਆਉਂਦੀਆਂ ਹਨ। ਜੇ ਤੁਸੀਂ ਬੰਦ ਕਰੋ, ਤਾਂ ਅਸੀਂ ਤੁਹਾਡਾ ਪਤਾ ਮਿਟਾ ਦੇਵਾਂਗੇ। ਰਿਪੋਰਟ ਚੱਲਦੀ ਰਹੇਗੀ।
follow-stop-button = ਈਮੇਲਾਂ ਬੰਦ ਕਰੋ
follow-stopped-heading = ਤੁਹਾਨੂੰ ਹੋਰ ਈਮੇਲਾਂ ਨਹੀਂ ਆਉਣਗੀਆਂ
follow-stopped-text = ਅਸੀਂ ਤੁਹਾਨੂੰ ਹੁਣ ਇਸ ਰਿਪੋਰਟ ਬਾਰੇ ਨਹੀਂ ਦੱਸਾਂਗੇ। ਕੌਂਸਲ ਇਸ ’ਤੇ ਕੰਮ ਕਰਦੀ ਰਹੇਗੀ।

## Your home
home-heading = ਤੁਹਾਡਾ ਘਰ
home-text = ਅਸੀਂ ਦਿਖਾਉਂਦੇ ਹਾਂ ਕਿ ਸਾਨੂੰ ਤੁਹਾਡੇ ਘਰ ਬਾਰੇ ਕੀ ਪਤਾ ਹੈ, ਜਿਵੇਂ ਬਿਨ ਖਾਲੀ ਹੋਣ ਦੇ ਦਿਨ।
home-find = ਲੱਭੋ
home-show = ਮੇਰਾ ਘਰ ਦਿਖਾਓ
home-no-address = { $postcode } ’ਤੇ ਸਾਨੂੰ ਕੋਈ ਪਤਾ ਨਹੀਂ ਲੱਭਾ। ਪੋਸਟਕੋਡ ਦੁਬਾਰਾ ਦੇਖੋ
home-choose-missing = ਸੂਚੀ ਵਿੱਚੋਂ ਆਪਣਾ ਪਤਾ ਚੁਣੋ
home-lost = ਅਸੀਂ ਹੁਣ ਪਤੇ ਨਹੀਂ ਲੱਭ ਸਕਦੇ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।
home-no-look-up = ਅਸੀਂ ਇਸ ਪੰਨੇ ’ਤੇ ਪਤੇ ਨਹੀਂ ਲੱਭ ਸਕਦੇ। ਬਿਨ ਖਾਲੀ ਹੋਣ ਦੇ ਦਿਨਾਂ, ਕੌਂਸਲ ਟੈਕਸ ਜਾਂ ਕੌਂਸਲਰਾਂ ਬਾਰੇ ਸਾਨੂੰ ਪੁੱਛੋ।
home-other = ਕੋਈ ਹੋਰ ਪਤਾ ਲੱਭੋ
home-sample = ਇਹ ਇੱਕ ਨਮੂਨਾ ਹੈ। ਪਤਾ ਅਤੇ ਇਸ ਬਾਰੇ ਸਾਰੀ ਜਾਣਕਾਰੀ ਅਸਲੀ ਨਹੀਂ ਹੈ।
home-elsewhere = ਇਹ ਪਤਾ ਕਿਸੇ ਹੋਰ ਕੌਂਸਲ ਹੇਠ ਆਉਂਦਾ ਹੈ: { $council }।
home-elsewhere-unknown = ਇਹ ਪਤਾ ਕਿਸੇ ਹੋਰ ਕੌਂਸਲ ਹੇਠ ਆਉਂਦਾ ਹੈ।
home-elsewhere-link = ਉਹ ਕੌਂਸਲ GOV.UK ’ਤੇ ਲੱਭੋ
home-nothing = ਅਸੀਂ ਹਾਲੇ ਇਸ ਪਤੇ ਲਈ ਬਿਨ ਖਾਲੀ ਹੋਣ ਦੇ ਦਿਨ, ਕੌਂਸਲ ਟੈਕਸ ਜਾਂ ਕੌਂਸਲਰ ਨਹੀਂ ਦਿਖਾ ਸਕਦੇ। ਇਹਨਾਂ ਬਾਰੇ ਸਾਨੂੰ ਪੁੱਛੋ।
home-away = ਅਸੀਂ ਹੁਣ ਤੁਹਾਡੇ ਬਿਨ ਖਾਲੀ ਹੋਣ ਦੇ ਦਿਨ, ਕੌਂਸਲ ਟੈਕਸ ਬੈਂਡ, ਕੌਂਸਲਰ, ਵੋਟ ਪਾਉਣ ਦੀ ਥਾਂ ਜਾਂ ਨੇੜੇ ਦੀ ਮਦਦ ਨਹੀਂ ਦਿਖਾ ਸਕਦੇ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।
home-bins = ਬਿਨ ਖਾਲੀ ਹੋਣ ਦੇ ਦਿਨ
home-today = ਅੱਜ, { $date }
home-tomorrow = ਭਲਕੇ, { $date }
home-follow = ਬਿਨ ਖਾਲੀ ਹੋਣ ਦੇ ਦਿਨ ਆਪਣੇ ਕੈਲੰਡਰ ਵਿੱਚ ਜੋੜੋ। ਦਿਨ ਬਦਲਣ ’ਤੇ ਇਹ ਆਪ ਬਦਲ ਜਾਂਦਾ ਹੈ।
home-file = ਅਗਲੇ 8 ਹਫ਼ਤਿਆਂ ਦੀ ਫਾਈਲ ਲਓ
home-event = ਬਿਨ ਖਾਲੀ ਹੋਣ ਦਾ ਦਿਨ: { $kind }
home-event-cancelled = ਬਿਨ ਖਾਲੀ ਨਹੀਂ ਹੋਵੇਗਾ: { $kind }
home-cancelled = ਬਿਨ { $date } ਨੂੰ ਖਾਲੀ ਨਹੀਂ ਹੋਵੇਗਾ।
home-cancelled-range = ਬਿਨ { $from } ਤੋਂ { $to } ਤੱਕ ਖਾਲੀ ਨਹੀਂ ਹੋਵੇਗਾ।
home-remember = ਇਹ ਘਰ ਮੇਰੇ ਖਾਤੇ ਵਿੱਚ ਯਾਦ ਰੱਖੋ
home-forget = ਇਹ ਘਰ ਭੁਲਾ ਦਿਓ
home-row = ਤੁਹਾਡਾ ਘਰ: { $address }
home-row-day = { $date }: { $kinds }।
my-data-home = ਘਰ ਜੋ ਅਸੀਂ ਯਾਦ ਰੱਖਦੇ ਹਾਂ
home-row-lost = ਅਸੀਂ ਇਸ ਵੇਲੇ ਤੁਹਾਡੇ ਬਿਨ ਖਾਲੀ ਹੋਣ ਦੇ ਦਿਨ ਨਹੀਂ ਦਿਖਾ ਸਕਦੇ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
home-tax = ਕੌਂਸਲ ਟੈਕਸ
home-band = ਤੁਹਾਡਾ ਘਰ ਕੌਂਸਲ ਟੈਕਸ ਬੈਂਡ { $band } ਵਿੱਚ ਹੈ।
home-councillors = ਤੁਹਾਡੇ ਕੌਂਸਲਰ
home-ward = ਤੁਹਾਡਾ ਵਾਰਡ { $ward } ਹੈ।
home-vote = ਤੁਹਾਡੀ ਵੋਟ ਪਾਉਣ ਦੀ ਥਾਂ
home-help = ਤੁਹਾਡੇ ਨੇੜੇ ਮਦਦ

## What I have
have-heading = ਤੁਹਾਨੂੰ ਸਾਡੇ ਤੋਂ ਜੋ ਮਿਲਿਆ ਹੈ
have-sample = ਇਹ ਇੱਕ ਨਮੂਨਾ ਹੈ। ਜੋ ਤੁਸੀਂ ਇੱਥੇ ਦੇਖ ਰਹੇ ਹੋ, ਉਹ ਅਸਲੀ ਨਹੀਂ ਹੈ।
have-none = ਸਾਡੇ ਰਿਕਾਰਡ ਵਿੱਚ ਇਸ ਈਮੇਲ ਪਤੇ ਨਾਲ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਜੋ ਤੁਹਾਨੂੰ ਸਾਡੇ ਤੋਂ ਮਿਲਿਆ ਹੋਵੇ।
have-lost = ਤੁਹਾਨੂੰ ਸਾਡੇ ਤੋਂ ਜੋ ਮਿਲਿਆ ਹੈ, ਉਹ ਅਸੀਂ ਇਸ ਵੇਲੇ ਨਹੀਂ ਦਿਖਾ ਸਕਦੇ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
have-missing = ਕੀ ਕੁਝ ਰਹਿ ਗਿਆ ਹੈ? ਸ਼ਾਇਦ ਉਹ ਸਾਡੇ ਕੋਲ ਕਿਸੇ ਹੋਰ ਈਮੇਲ ਪਤੇ ਨਾਲ ਹੈ।
have-contact = ਸਾਨੂੰ ਇਸ ਬਾਰੇ ਪੁੱਛੋ
have-number = ਨੰਬਰ
have-what = ਕਿਸ ਲਈ
have-from = ਸ਼ੁਰੂ ਦਾ ਦਿਨ
have-until = ਆਖਰੀ ਦਿਨ
have-price = ਕੀਮਤ
have-starts = { $date } ਨੂੰ ਸ਼ੁਰੂ ਹੋਵੇਗਾ
have-ends = { $date } ਨੂੰ ਖਤਮ ਹੋਵੇਗਾ
have-ends-today = ਅੱਜ ਖਤਮ ਹੋ ਰਿਹਾ ਹੈ
have-ends-days = { $days ->
    [one] ਭਲਕੇ ਖਤਮ ਹੋਵੇਗਾ
   *[other] { $days } ਦਿਨਾਂ ਵਿੱਚ ਖਤਮ ਹੋਵੇਗਾ
}
have-ended = { $date } ਨੂੰ ਖਤਮ ਹੋ ਗਿਆ
have-opens = ਤੁਸੀਂ ਇਸ ਨੂੰ { $date } ਤੋਂ ਰੀਨਿਊ ਕਰ ਸਕਦੇ ਹੋ।
have-renew = ਰੀਨਿਊ ਕਰੋ: { $name }
have-renew-until = ਤੁਸੀਂ ਇਸ ਨੂੰ { $date } ਤੱਕ ਰੀਨਿਊ ਕਰ ਸਕਦੇ ਹੋ।
have-over = ਇਹ ਹੁਣ ਰੀਨਿਊ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਸਾਡੇ ਤੋਂ ਨਵਾਂ ਮੰਗੋ।
have-asked = ਤੁਸੀਂ { $date } ਨੂੰ ਸਾਨੂੰ ਇਹ ਰੀਨਿਊ ਕਰਨ ਲਈ ਕਿਹਾ ਸੀ।
have-asked-link = ਦੇਖੋ ਉਹ ਬੇਨਤੀ ਕਿੱਥੇ ਪਹੁੰਚੀ
have-by-itself = ਅਸੀਂ ਹਰ ਵਾਰ ਇਸ ਨੂੰ ਤੁਹਾਡੇ ਲਈ ਰੀਨਿਊ ਕਰਦੇ ਹਾਂ। ਤੁਸੀਂ { $date } ਨੂੰ ਇਸ ਦੀ ਮਨਜ਼ੂਰੀ ਦਿੱਤੀ ਸੀ।
have-offer = ਸਾਨੂੰ ਹਰ ਵਾਰ ਰੀਨਿਊ ਕਰਨ ਦਿਓ: { $name }
have-stop = ਮੇਰੇ ਲਈ ਰੀਨਿਊ ਕਰਨਾ ਬੰਦ ਕਰੋ: { $name }
have-row = { $count ->
    [one] { $name }: { $date } ਨੂੰ ਖਤਮ ਹੋਵੇਗਾ।
   *[other] { $count } ਚੀਜ਼ਾਂ। ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਖਤਮ ਹੋਵੇਗਾ: { $name }, { $date } ਨੂੰ।
}
have-row-none = ਇਸ ਈਮੇਲ ਪਤੇ ਨਾਲ ਕੁਝ ਨਹੀਂ ਹੈ।
have-row-ended = { $count ->
    [one] { $count } ਚੀਜ਼, ਜੋ ਖਤਮ ਹੋ ਗਈ ਹੈ।
   *[other] { $count } ਚੀਜ਼ਾਂ, ਜੋ ਸਾਰੀਆਂ ਖਤਮ ਹੋ ਗਈਆਂ ਹਨ।
}
renew-heading = ਰੀਨਿਊ ਕਰੋ: { $name }
renew-text = ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਦੇਖ ਲਓ ਕਿ ਇਹ ਸਹੀ ਹੈ।
renew-next = ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ
renew-pay = ਇਸ ਪੰਨੇ ’ਤੇ ਤੁਸੀਂ ਕੋਈ ਪੈਸੇ ਨਹੀਂ ਦਿੰਦੇ। ਜੇ ਕੁਝ ਦੇਣਾ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਤੁਹਾਨੂੰ ਦੱਸੇਗੀ, ਅਤੇ ਇਹ ਵੀ ਕਿ ਕਿਵੇਂ ਦੇਣਾ ਹੈ।
renew-button = ਰੀਨਿਊ ਕਰੋ
automatic-heading = ਸਾਨੂੰ ਹਰ ਵਾਰ ਰੀਨਿਊ ਕਰਨ ਦਿਓ: { $name }
automatic-when = ਜਿਵੇਂ ਹੀ ਇਹ ਰੀਨਿਊ ਹੋ ਸਕੇਗਾ, ਅਸੀਂ ਤੁਹਾਡੇ ਵੱਲੋਂ ਟੀਮ ਨੂੰ ਕਹਾਂਗੇ। ਉਦੋਂ ਅਸੀਂ ਤੁਹਾਨੂੰ ਈਮੇਲ ਕਰਾਂਗੇ। ਤੁਹਾਨੂੰ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।
automatic-pay = ਅਸੀਂ ਇੱਥੇ ਤੁਹਾਡੇ ਤੋਂ ਕੋਈ ਪੈਸੇ ਨਹੀਂ ਲੈਂਦੇ। ਜੇ ਕੁਝ ਦੇਣਾ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਤੁਹਾਨੂੰ ਦੱਸੇਗੀ, ਅਤੇ ਇਹ ਵੀ ਕਿ ਕਿਵੇਂ ਦੇਣਾ ਹੈ।
automatic-stop = ਤੁਸੀਂ ਇਸ ਨੂੰ ਕਿਸੇ ਵੀ ਸਮੇਂ “ਤੁਹਾਨੂੰ ਸਾਡੇ ਤੋਂ ਜੋ ਮਿਲਿਆ ਹੈ” ਪੰਨੇ ’ਤੇ ਬੰਦ ਕਰ ਸਕਦੇ ਹੋ।
automatic-agree = ਮੈਨੂੰ ਮਨਜ਼ੂਰ ਹੈ: ਹਰ ਵਾਰ ਰੀਨਿਊ ਕਰੋ
my-data-automatic = ਤੁਹਾਡੀ ਮਨਜ਼ੂਰੀ ਤੋਂ ਬਾਅਦ ਅਸੀਂ ਹਰ ਵਾਰ ਰੀਨਿਊ ਕਰਦੇ ਹਾਂ: { $kind } { $number }
my-data-reminded = ਅਸੀਂ ਤੁਹਾਨੂੰ ਈਮੇਲ ਰਾਹੀਂ ਯਾਦ ਕਰਾਇਆ: { $kind } { $number }

## About a case that was sent

more-heading = ਸਾਨੂੰ ਇਸ ਬਾਰੇ ਹੋਰ ਦੱਸੋ
more-text = ਤੁਹਾਡੀ ਗੱਲ ਉਸ ਟੀਮ ਨੂੰ ਜਾਵੇਗੀ ਜਿਸ ਕੋਲ ਤੁਹਾਡੀ ਬੇਨਤੀ ਹੈ, ਅਤੇ ਬੇਨਤੀ ਦੇ ਪੰਨੇ ’ਤੇ ਦਿਸੇਗੀ।
more-label = ਤੁਸੀਂ ਹੋਰ ਕੀ ਦੱਸਣਾ ਚਾਹੁੰਦੇ ਹੋ?
more-hint = ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਅੱਖਰ।
more-send = ਭੇਜੋ
more-missing = ਲਿਖੋ ਕਿ ਤੁਸੀਂ ਹੋਰ ਕੀ ਦੱਸਣਾ ਚਾਹੁੰਦੇ ਹੋ
more-too-long = { $most } ਜਾਂ ਘੱਟ ਅੱਖਰਾਂ ਵਿੱਚ ਲਿਖੋ
more-too-often = ਤੁਸੀਂ ਥੋੜ੍ਹੇ ਸਮੇਂ ਵਿੱਚ ਬਹੁਤ ਕੁਝ ਭੇਜਿਆ ਹੈ। ਇੱਕ ਘੰਟਾ ਉਡੀਕ ਕਰਕੇ ਦੁਬਾਰਾ ਭੇਜੋ।
more-not-seen = ਤੁਸੀਂ ਹੁਣ ਇਹ ਬੇਨਤੀ ਇੱਥੇ ਨਹੀਂ ਦੇਖ ਸਕਦੇ। ਪਹਿਲਾਂ ਕੋਡ ਲਓ, ਫਿਰ ਦੁਬਾਰਾ ਭੇਜੋ।
more-ended = ਇਹ ਬੇਨਤੀ ਖਤਮ ਹੋ ਗਈ ਹੈ, ਇਸ ਲਈ ਅਸੀਂ ਇਸ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਜੋੜ ਸਕਦੇ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਹ ਸੰਭਾਲ ਲਓ। ਜੇ ਹਾਲੇ ਵੀ ਸਾਡੀ ਲੋੜ ਹੈ, ਤਾਂ ਫ਼ੋਨ ਕਰੋ।
more-files = ਫੋਟੋਆਂ ਜਾਂ ਕਾਗਜ਼
more-files-gone = ਇੱਕ ਫਾਈਲ ਹੁਣ ਇੱਥੇ ਨਹੀਂ ਹੈ। ਉਸ ਨੂੰ ਦੁਬਾਰਾ ਚੁਣੋ।
more-way-in = ਕੋਡ ਲਓ (ਹੋਰ ਪੰਨਾ ਖੁੱਲ੍ਹੇਗਾ; ਤੁਹਾਡਾ ਲਿਖਿਆ ਇੱਥੇ ਰਹੇਗਾ)
withdraw-heading = ਕੀ ਤੁਹਾਨੂੰ ਹੁਣ ਇਸ ਦੀ ਲੋੜ ਨਹੀਂ?
withdraw-text = ਅਸੀਂ ਟੀਮ ਨੂੰ ਦੱਸ ਦੇਵਾਂਗੇ, ਅਤੇ ਫਿਰ ਕੋਈ ਇਸ ’ਤੇ ਕੰਮ ਨਹੀਂ ਕਰੇਗਾ। ਇਹ ਵਾਪਸ ਨਹੀਂ ਹੋ ਸਕਦਾ, ਪਰ ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਸਮੇਂ ਨਵੀਂ ਬੇਨਤੀ ਭੇਜ ਸਕਦੇ ਹੋ।
withdraw-button = ਹਾਂ, ਮੈਨੂੰ ਹੁਣ ਇਸ ਦੀ ਲੋੜ ਨਹੀਂ

## Appointments
appointments-link = ਅਪੌਇੰਟਮੈਂਟ ਬੁੱਕ ਕਰੋ
appointments-heading = ਅਪੌਇੰਟਮੈਂਟ ਬੁੱਕ ਕਰੋ
appointments-text = ਚੁਣੋ ਕਿ ਤੁਸੀਂ ਕਿਸ ਬਾਰੇ ਗੱਲ ਕਰਨੀ ਹੈ। ਤੁਸੀਂ ਆਪਣੇ ਈਮੇਲ ਪਤੇ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋਗੇ, ਤਾਂ ਜੋ ਬਾਅਦ ਵਿੱਚ ਅਪੌਇੰਟਮੈਂਟ ਬਦਲ ਜਾਂ ਰੱਦ ਕਰ ਸਕੋ।
appointments-sample = ਇਹ ਇੱਕ ਨਮੂਨਾ ਹੈ। ਜੋ ਤੁਸੀਂ ਇੱਥੇ ਬੁੱਕ ਕਰ ਸਕਦੇ ਹੋ, ਉਹ ਅਸਲੀ ਨਹੀਂ ਹੈ।
appointments-note = { $way }। { $minutes } ਮਿੰਟ।
appointments-own = ਆਪਣੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ ਦੇਖੋ
appointment-at-office = ਸਾਡੇ ਦਫ਼ਤਰ ਵਿੱਚ
appointment-at-registrar = ਰਜਿਸਟਰ ਦਫ਼ਤਰ ਵਿੱਚ
appointment-by-phone = ਅਸੀਂ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰਾਂਗੇ
appointment-at-home = ਅਸੀਂ ਤੁਹਾਡੇ ਘਰ ਆਵਾਂਗੇ
appointment-what = ਕਿਸ ਬਾਰੇ
appointment-time-row = ਕਦੋਂ
appointment-where = ਕਿੱਥੇ
appointment-with = ਤੁਸੀਂ ਕਿਸ ਨੂੰ ਮਿਲੋਗੇ
appointment-length = ਕਿੰਨਾ ਸਮਾਂ ਲੱਗੇਗਾ
appointment-minutes = { $minutes } ਮਿੰਟ
appointment-bring = ਕੀ ਲਿਆਉਣਾ ਹੈ
appointment-days = ਦਿਨ ਚੁਣੋ
appointment-free = { $count ->
    [one] { $count } ਸਮਾਂ ਖਾਲੀ
   *[other] { $count } ਸਮੇਂ ਖਾਲੀ
}
appointment-later = ਬਾਅਦ ਦੇ ਦਿਨ
appointment-all-days = ਸਾਰੇ ਦਿਨ
appointment-time = { $date } ਲਈ ਸਮਾਂ ਚੁਣੋ
appointment-nearest = ਕੋਈ ਹੋਰ ਸਮਾਂ ਚੁਣੋ
appointment-about = ਤੁਸੀਂ ਕਿਸ ਬਾਰੇ ਗੱਲ ਕਰਨੀ ਹੈ
appointment-about-hint = ਤੁਸੀਂ ਇਹ ਖਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ। ਕੁਝ ਵੀ ਦੱਸੋ ਜਿਸ ਨਾਲ ਸਾਨੂੰ ਤਿਆਰੀ ਕਰਨ ਵਿੱਚ ਮਦਦ ਮਿਲੇ।
appointment-phone = ਤੁਹਾਡਾ ਫ਼ੋਨ ਨੰਬਰ
appointment-phone-hint = ਅਸੀਂ ਇਸ ਨੰਬਰ ’ਤੇ ਫ਼ੋਨ ਕਰਾਂਗੇ।
appointment-address = ਉਹ ਪਤਾ ਜਿੱਥੇ ਅਸੀਂ ਆਉਣਾ ਹੈ
appointment-interpreter = ਤੁਹਾਨੂੰ ਕਿਸ ਭਾਸ਼ਾ ਲਈ ਦੁਭਾਸ਼ੀਆ ਚਾਹੀਦਾ ਹੈ
appointment-interpreter-hint = ਜੇ ਨਹੀਂ ਚਾਹੀਦਾ, ਤਾਂ ਖਾਲੀ ਛੱਡ ਦਿਓ। ਤੁਸੀਂ ਬ੍ਰਿਟਿਸ਼ ਸੈਨਤ ਭਾਸ਼ਾ (BSL) ਵੀ ਮੰਗ ਸਕਦੇ ਹੋ।
appointment-access = ਹਿੱਸਾ ਲੈਣ ਲਈ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ
appointment-access-hint = ਜਿਵੇਂ: ਪੌੜੀਆਂ ਤੋਂ ਬਿਨਾਂ ਕਮਰਾ, ਵੱਡੇ ਅੱਖਰ, ਵੱਧ ਸਮਾਂ। ਜੇ ਕੁਝ ਨਹੀਂ ਚਾਹੀਦਾ, ਤਾਂ ਖਾਲੀ ਛੱਡ ਦਿਓ।
appointment-check = ਆਪਣੀ ਅਪੌਇੰਟਮੈਂਟ ਦੇਖ ਲਓ
appointment-change = ਬਦਲੋ
appointment-mail = ਬੁੱਕ ਹੋਣ ’ਤੇ ਅਸੀਂ ਤੁਹਾਨੂੰ { $email } ’ਤੇ ਈਮੇਲ ਕਰਾਂਗੇ।
appointment-book = ਇਹ ਅਪੌਇੰਟਮੈਂਟ ਬੁੱਕ ਕਰੋ
appointment-when = { $date }, { $from } ਤੋਂ { $to } ਤੱਕ
appointment-booked = ਅਪੌਇੰਟਮੈਂਟ ਬੁੱਕ ਹੋ ਗਈ ਹੈ
appointment-mailed = ਪੁਸ਼ਟੀ ਲਈ ਅਸੀਂ ਤੁਹਾਨੂੰ { $email } ’ਤੇ ਈਮੇਲ ਭੇਜ ਰਹੇ ਹਾਂ।
appointment-is-cancelled = ਇਹ ਅਪੌਇੰਟਮੈਂਟ ਰੱਦ ਹੋ ਗਈ ਹੈ।
appointment-is-over = ਇਹ ਅਪੌਇੰਟਮੈਂਟ ਲੰਘ ਚੁੱਕੀ ਹੈ।
appointment-calendar = ਆਪਣੇ ਕੈਲੰਡਰ ਵਿੱਚ ਜੋੜੋ
appointment-move = ਹੋਰ ਸਮਾਂ ਰੱਖੋ
appointment-move-button = ਇਹ ਸਮਾਂ ਰੱਖੋ
appointment-now = { $name }: ਹੁਣ ਦਾ ਸਮਾਂ { $when } ਹੈ। ਜਦੋਂ ਤੱਕ ਨਵਾਂ ਸਮਾਂ ਨਹੀਂ ਮਿਲਦਾ, ਇਹ ਤੁਹਾਡਾ ਹੀ ਰਹੇਗਾ।
appointment-cancel = ਰੱਦ ਕਰੋ
appointment-cancel-heading = ਇਹ ਅਪੌਇੰਟਮੈਂਟ ਰੱਦ ਕਰਨੀ ਹੈ?
appointment-cancel-text = ਫਿਰ ਇਹ ਸਮਾਂ ਕਿਸੇ ਹੋਰ ਨੂੰ ਮਿਲ ਸਕਦਾ ਹੈ। ਅਸੀਂ ਟੀਮ ਨੂੰ ਦੱਸ ਦੇਵਾਂਗੇ।
appointment-cancel-button = ਇਹ ਅਪੌਇੰਟਮੈਂਟ ਰੱਦ ਕਰੋ
appointment-error-time = ਸਮਾਂ ਚੁਣੋ
appointment-error-address = ਉਹ ਪਤਾ ਲਿਖੋ ਜਿੱਥੇ ਅਸੀਂ ਆਉਣਾ ਹੈ
appointment-error-long = 500 ਜਾਂ ਘੱਟ ਅੱਖਰ ਲਿਖੋ
appointment-gone = ਉਹ ਸਮਾਂ ਹੁਣੇ ਕਿਸੇ ਹੋਰ ਨੇ ਲੈ ਲਿਆ। ਕੋਈ ਹੋਰ ਸਮਾਂ ਚੁਣੋ
appointment-changed = ਤੁਹਾਡੇ ਇਹ ਪੰਨਾ ਖੋਲ੍ਹਣ ਤੋਂ ਬਾਅਦ ਇਹ ਅਪੌਇੰਟਮੈਂਟ ਬਦਲ ਗਈ ਹੈ। ਦੇਖੋ ਹੁਣ ਇਹ ਕਦੋਂ ਹੈ, ਫਿਰ ਸਮਾਂ ਚੁਣੋ
appointment-most = { $count ->
    [one] ਤੁਹਾਡੀ ਅਜਿਹੀ { $count } ਅਪੌਇੰਟਮੈਂਟ ਪਹਿਲਾਂ ਹੀ ਬੁੱਕ ਹੈ। ਤੁਸੀਂ ਉਸ ਨੂੰ ਬਦਲ ਜਾਂ ਰੱਦ ਕਰ ਸਕਦੇ ਹੋ।
   *[other] ਤੁਹਾਡੀਆਂ ਅਜਿਹੀਆਂ { $count } ਅਪੌਇੰਟਮੈਂਟਾਂ ਪਹਿਲਾਂ ਹੀ ਬੁੱਕ ਹਨ। ਤੁਸੀਂ ਕੋਈ ਇੱਕ ਬਦਲ ਜਾਂ ਰੱਦ ਕਰ ਸਕਦੇ ਹੋ।
}
appointment-most-error = ਤੁਸੀਂ ਇਸ ਤੋਂ ਵੱਧ ਅਜਿਹੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ ਨਹੀਂ ਲੈ ਸਕਦੇ। ਇੱਕ ਬਦਲੋ ਜਾਂ ਰੱਦ ਕਰੋ
appointment-none-free = ਹੁਣ ਕੋਈ ਸਮਾਂ ਖਾਲੀ ਨਹੀਂ ਹੈ।
appointment-earlier = ਪਹਿਲਾਂ ਦਾ ਸਮਾਂ
appointment-wait = ਸਮਾਂ ਖਾਲੀ ਹੋਣ ’ਤੇ ਮੈਨੂੰ ਦੱਸੋ
appointment-wait-earlier = ਪਹਿਲਾਂ ਦਾ ਸਮਾਂ ਖਾਲੀ ਹੋਣ ’ਤੇ ਮੈਨੂੰ ਦੱਸੋ
appointment-wait-text = ਜਦੋਂ ਕੋਈ ਆਪਣਾ ਸਮਾਂ ਛੱਡਦਾ ਹੈ, ਅਸੀਂ ਉਡੀਕ ਵਿੱਚ ਸਭ ਤੋਂ ਪਹਿਲੇ ਵਿਅਕਤੀ ਨੂੰ ਈਮੇਲ ਕਰਦੇ ਹਾਂ, ਅਤੇ ਉਹ ਸਮਾਂ ਉਸ ਲਈ ਰੱਖਦੇ ਹਾਂ।
appointment-waiting = ਤੁਸੀਂ ਸਮੇਂ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹੋ। ਖਾਲੀ ਹੋਣ ’ਤੇ ਅਸੀਂ ਤੁਹਾਨੂੰ ਈਮੇਲ ਕਰਾਂਗੇ।
appointment-wait-stop = ਉਡੀਕ ਬੰਦ ਕਰੋ
appointment-held = ਅਸੀਂ ਇਹ ਸਮਾਂ ਤੁਹਾਡੇ ਲਈ ਰੱਖਿਆ ਹੈ: { $when }। ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਲੈ ਲਓ: { $until }।
appointment-held-take = ਇਹ ਸਮਾਂ ਲਓ
appointment-row-held = ਤੁਹਾਡੇ ਲਈ ਰੱਖਿਆ ਸਮਾਂ: { $name }
appointment-row-waiting = ਤੁਸੀਂ ਉਡੀਕ ਵਿੱਚ ਹੋ: { $name }
appointment-row-cancelled = ਰੱਦ: { $when }
appointment-event = { $name }: { $council }
appointment-event-cancelled = ਰੱਦ: { $name }: { $council }
account-appointments = ਤੁਹਾਡੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ
account-filter-appointments = ਅਪੌਇੰਟਮੈਂਟਾਂ
account-missing-appointments = ਅਸੀਂ ਇਸ ਵੇਲੇ ਤੁਹਾਡੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ ਨਹੀਂ ਦਿਖਾ ਸਕਦੇ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
delete-account-appointments = ਤੁਹਾਡੀਆਂ ਅੱਗੇ ਆਉਣ ਵਾਲੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ ਰੱਦ ਹੋ ਜਾਣਗੀਆਂ।
my-data-booked = ਬੁੱਕ ਕੀਤੀ
my-data-cancelled = ਰੱਦ ਕੀਤੀ
my-data-appointment-reminded = ਅਸੀਂ ਤੁਹਾਨੂੰ ਯਾਦ ਕਰਾਇਆ
my-data-waits = ਤੁਸੀਂ ਸਮੇਂ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹੋ: { $name }

## An authenticator app
security-authenticator = ਔਥੈਂਟੀਕੇਟਰ ਐਪ
security-authenticator-none = ਸੈੱਟ ਨਹੀਂ ਕੀਤੀ
security-authenticator-set = { $date } ਨੂੰ ਸੈੱਟ ਕੀਤੀ
security-set-up = ਸੈੱਟ ਕਰੋ
authenticator-heading = ਔਥੈਂਟੀਕੇਟਰ ਐਪ
authenticator-text = ਤੁਹਾਡੇ ਫ਼ੋਨ ’ਤੇ ਔਥੈਂਟੀਕੇਟਰ ਐਪ ਹਰ 30 ਸਕਿੰਟਾਂ ਬਾਅਦ 6 ਅੰਕਾਂ ਦਾ ਨਵਾਂ ਕੋਡ ਦਿਖਾਉਂਦੀ ਹੈ। ਇਸ ਨਾਲ ਕੋਈ ਸਿਰਫ਼ ਤੁਹਾਡਾ ਪਾਸਵਰਡ ਜਾਣ ਕੇ ਜਾਂ ਤੁਹਾਡੀ ਈਮੇਲ ਪੜ੍ਹ ਕੇ ਅੰਦਰ ਨਹੀਂ ਆ ਸਕਦਾ।
authenticator-none = ਤੁਸੀਂ ਹਾਲੇ ਕੋਈ ਐਪ ਸੈੱਟ ਨਹੀਂ ਕੀਤੀ।
authenticator-set-up = ਐਪ ਸੈੱਟ ਕਰੋ
authenticator-set = ਤੁਸੀਂ ਇਸ ਨੂੰ { $date } ਨੂੰ ਸੈੱਟ ਕੀਤਾ ਸੀ। ਹਰ ਵਾਰ ਸਾਈਨ ਇਨ ਕਰਨ ’ਤੇ ਅਸੀਂ ਕੋਡ ਮੰਗਾਂਗੇ।
authenticator-codes-left = { $count ->
    [0] ਤੁਹਾਡੇ ਕੋਲ ਕੋਈ ਰਿਕਵਰੀ ਕੋਡ ਨਹੀਂ ਬਚਿਆ। ਨਵੇਂ ਬਣਾ ਲਓ, ਕਿਤੇ ਤੁਹਾਡਾ ਫ਼ੋਨ ਗੁੰਮ ਨਾ ਹੋ ਜਾਵੇ।
    [one] ਤੁਹਾਡੇ ਕੋਲ { $count } ਰਿਕਵਰੀ ਕੋਡ ਬਚਿਆ ਹੈ।
   *[other] ਤੁਹਾਡੇ ਕੋਲ { $count } ਰਿਕਵਰੀ ਕੋਡ ਬਚੇ ਹਨ।
}
authenticator-new-codes = ਨਵੇਂ ਰਿਕਵਰੀ ਕੋਡ ਬਣਾਓ
authenticator-other-heading = ਨਵਾਂ ਫ਼ੋਨ
authenticator-other-text = ਆਪਣੇ ਨਵੇਂ ਫ਼ੋਨ ’ਤੇ ਐਪ ਸੈੱਟ ਕਰੋ। ਉਦੋਂ ਤੱਕ ਪੁਰਾਣੀ ਐਪ ਚੱਲਦੀ ਰਹੇਗੀ।
authenticator-other = ਹੋਰ ਐਪ ਸੈੱਟ ਕਰੋ
authenticator-stop-heading = ਇਸ ਨੂੰ ਵਰਤਣਾ ਬੰਦ ਕਰੋ
authenticator-stop-text = ਫਿਰ ਸਾਈਨ ਇਨ ਕਰਨ ਵੇਲੇ ਅਸੀਂ ਸਿਰਫ਼ ਇੱਕ ਚੀਜ਼ ਮੰਗਾਂਗੇ: ਈਮੇਲ ਵਿੱਚ ਆਇਆ ਕੋਡ, ਜਾਂ ਤੁਹਾਡਾ ਪਾਸਵਰਡ।
authenticator-remove = ਕੋਡ ਮੰਗਣਾ ਬੰਦ ਕਰੋ
authenticator-removed = ਅਸੀਂ ਹੁਣ ਤੁਹਾਡੀ ਐਪ ਦਾ ਕੋਡ ਨਹੀਂ ਮੰਗਾਂਗੇ। ਬਾਕੀ ਸਭ ਥਾਵਾਂ ਤੋਂ ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਗਏ ਹੋ।
authenticator-done = ਤੁਹਾਡੀ ਐਪ ਸੈੱਟ ਹੋ ਗਈ ਹੈ। ਹਰ ਵਾਰ ਸਾਈਨ ਇਨ ਕਰਨ ’ਤੇ ਅਸੀਂ ਇਸ ਦਾ ਕੋਡ ਮੰਗਾਂਗੇ।
app-setup-heading = ਆਪਣੀ ਔਥੈਂਟੀਕੇਟਰ ਐਪ ਸੈੱਟ ਕਰੋ
app-setup-need = ਤੁਹਾਡੇ ਫ਼ੋਨ ’ਤੇ ਔਥੈਂਟੀਕੇਟਰ ਐਪ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ। ਜੇ ਨਹੀਂ ਹੈ, ਤਾਂ ਉੱਥੋਂ ਲਓ ਜਿੱਥੋਂ ਤੁਸੀਂ ਐਪਾਂ ਲੈਂਦੇ ਹੋ।
app-setup-first = 1. ਸਾਨੂੰ ਆਪਣੀ ਐਪ ਵਿੱਚ ਜੋੜੋ
app-setup-scan = ਇਸ ਨੂੰ ਆਪਣੀ ਐਪ ਨਾਲ ਸਕੈਨ ਕਰੋ:
app-setup-qr = ਤੁਹਾਡੀ ਐਪ ਨਾਲ ਸਕੈਨ ਕਰਨ ਲਈ ਕੋਡ। ਇਹੀ ਹੇਠਾਂ ਲਿਖਤ ਵਿੱਚ ਵੀ ਹੈ।
app-setup-open = ਜਾਂ ਆਪਣੀ ਐਪ ਇਸੇ ਫ਼ੋਨ ’ਤੇ ਖੋਲ੍ਹੋ
app-setup-type = ਜਾਂ ਇਹ ਕੁੰਜੀ (key) ਆਪਣੀ ਐਪ ਵਿੱਚ ਲਿਖੋ:
app-setup-then = 2. ਤੁਹਾਡੀ ਐਪ ਜੋ ਕੋਡ ਦਿਖਾਉਂਦੀ ਹੈ, ਉਹ ਲਿਖੋ
app-setup-button = ਸੈੱਟ ਕਰੋ
app-setup-wrong = ਤੁਹਾਡੀ ਐਪ ਹੁਣ ਜੋ ਕੋਡ ਦਿਖਾ ਰਹੀ ਹੈ, ਉਹ ਲਿਖੋ। ਜੇ ਫਿਰ ਵੀ ਨਾ ਚੱਲੇ, ਤਾਂ ਦੇਖੋ ਕਿ ਤੁਹਾਡੇ ਫ਼ੋਨ ਦਾ ਸਮਾਂ ਸਹੀ ਹੈ
recovery-codes-heading = ਤੁਹਾਡੇ ਰਿਕਵਰੀ ਕੋਡ
recovery-codes-text = ਜੇ ਤੁਹਾਡਾ ਫ਼ੋਨ ਗੁੰਮ ਹੋ ਜਾਵੇ, ਤਾਂ ਤੁਸੀਂ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਕੋਡ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰ ਸਕਦੇ ਹੋ। ਹਰ ਕੋਡ ਇੱਕ ਵਾਰ ਚੱਲਦਾ ਹੈ। ਇਹਨਾਂ ਨੂੰ ਲਿਖ ਜਾਂ ਪ੍ਰਿੰਟ ਕਰ ਲਓ, ਅਤੇ ਆਪਣੇ ਫ਼ੋਨ ਤੋਂ ਵੱਖ ਰੱਖੋ।
recovery-codes-once = ਅਸੀਂ ਇਹ ਸਿਰਫ਼ ਹੁਣੇ ਦਿਖਾਵਾਂਗੇ।
recovery-codes-new = ਇਹ ਤੁਹਾਡੇ ਨਵੇਂ ਕੋਡ ਹਨ। ਪੁਰਾਣੇ ਹੁਣ ਨਹੀਂ ਚੱਲਣਗੇ।
recovery-codes-kept = ਮੈਂ ਆਪਣੇ ਕੋਡ ਸੰਭਾਲ ਲਏ ਹਨ
step-heading = ਆਪਣੀ ਐਪ ਦਾ ਕੋਡ ਲਿਖੋ
step-text = ਆਪਣੀ ਔਥੈਂਟੀਕੇਟਰ ਐਪ ਖੋਲ੍ਹੋ। ਸਾਡੇ ਨਾਂ ਹੇਠ ਜੋ ਕੋਡ ਦਿਸਦਾ ਹੈ, ਉਹ ਲਿਖੋ।
step-code = ਤੁਹਾਡੀ ਐਪ ਦਾ ਕੋਡ
step-code-hint = 6 ਅੰਕ
step-code-missing = ਕੋਡ ਲਿਖੋ
step-code-wrong = ਕੋਡ ਦੁਬਾਰਾ ਦੇਖੋ। ਹਰ ਕੋਡ ਇੱਕ ਵਾਰ ਚੱਲਦਾ ਹੈ। ਜੇ ਇਹ ਵਰਤਿਆ ਜਾ ਚੁੱਕਾ ਹੈ, ਤਾਂ ਅਗਲੇ ਕੋਡ ਦੀ ਉਡੀਕ ਕਰੋ
step-recovery = ਮੇਰੇ ਤੋਂ ਐਪ ਨਹੀਂ ਵਰਤੀ ਜਾਂਦੀ
recovery-step-heading = ਰਿਕਵਰੀ ਕੋਡ ਲਿਖੋ
recovery-step-text = ਇਹ ਕੋਡ ਤੁਹਾਨੂੰ ਐਪ ਸੈੱਟ ਕਰਨ ਵੇਲੇ ਮਿਲੇ ਸਨ। ਹਰ ਕੋਡ ਇੱਕ ਵਾਰ ਚੱਲਦਾ ਹੈ।
recovery-step-code = ਰਿਕਵਰੀ ਕੋਡ
recovery-step-code-hint = 12 ਅੱਖਰ ਅਤੇ ਅੰਕ
recovery-step-wrong = ਰਿਕਵਰੀ ਕੋਡ ਦੁਬਾਰਾ ਦੇਖੋ। ਹਰ ਕੋਡ ਇੱਕ ਵਾਰ ਚੱਲਦਾ ਹੈ
recovery-step-none = ਮੇਰੇ ਕੋਲ ਰਿਕਵਰੀ ਕੋਡ ਨਹੀਂ ਹੈ: ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ
my-data-authenticator = ਔਥੈਂਟੀਕੇਟਰ ਐਪ, ਸੈੱਟ ਕੀਤੀ
my-data-codes-left = ਬਚੇ ਰਿਕਵਰੀ ਕੋਡ

## Passkeys
security-passkeys = ਪਾਸਕੀਆਂ
security-passkeys-count = { $count ->
    [0] ਕੋਈ ਨਹੀਂ
    [one] { $count } ਪਾਸਕੀ
   *[other] { $count } ਪਾਸਕੀਆਂ
}
security-passkeys-see = ਦੇਖੋ
sign-in-passkey-heading = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਪਾਸਕੀ ਹੈ?
sign-in-passkey-text = ਤੁਸੀਂ ਆਪਣੀ ਉਂਗਲ ਦੇ ਨਿਸ਼ਾਨ, ਚਿਹਰੇ ਜਾਂ ਪਿੰਨ (PIN) ਨਾਲ ਸਾਈਨ ਇਨ ਕਰ ਸਕਦੇ ਹੋ।
sign-in-passkey = ਪਾਸਕੀ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ
passkeys-heading = ਪਾਸਕੀਆਂ
passkeys-text = ਪਾਸਕੀ (passkey) ਨਾਲ ਤੁਸੀਂ ਆਪਣੀ ਉਂਗਲ ਦੇ ਨਿਸ਼ਾਨ, ਚਿਹਰੇ ਜਾਂ ਪਿੰਨ (PIN) ਨਾਲ ਸਾਈਨ ਇਨ ਕਰਦੇ ਹੋ। ਕੁਝ ਯਾਦ ਰੱਖਣ ਜਾਂ ਲਿਖਣ ਦੀ ਲੋੜ ਨਹੀਂ।
passkeys-own = ਪਾਸਕੀ ਸਿਰਫ਼ ਆਪਣੇ ਹੀ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ ਜੋੜੋ। ਈਮੇਲ ਵਾਲਾ ਕੋਡ ਫਿਰ ਵੀ ਚੱਲੇਗਾ।
passkeys-none = ਤੁਹਾਡੇ ਕੋਲ ਕੋਈ ਪਾਸਕੀ ਨਹੀਂ ਹੈ।
passkeys-unused = ਜੋੜੀ: { $added }। ਹਾਲੇ ਨਹੀਂ ਵਰਤੀ।
passkeys-used = ਜੋੜੀ: { $added }। ਪਿਛਲੀ ਵਾਰ ਵਰਤੀ: { $used }।
passkeys-add = ਪਾਸਕੀ ਜੋੜੋ
passkeys-full = ਇੱਕ ਖਾਤੇ ਵਿੱਚ ਇਸ ਤੋਂ ਵੱਧ ਪਾਸਕੀਆਂ ਨਹੀਂ ਹੋ ਸਕਦੀਆਂ। ਹੋਰ ਜੋੜਨ ਲਈ ਇੱਕ ਹਟਾਓ।
passkeys-unable = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਪਾਸਕੀ ਨਹੀਂ ਜੋੜ ਸਕਦਾ। ਕੋਈ ਹੋਰ ਬ੍ਰਾਊਜ਼ਰ ਜਾਂ ਡਿਵਾਈਸ ਵਰਤ ਕੇ ਦੇਖੋ।
passkeys-known = ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਪਹਿਲਾਂ ਹੀ ਤੁਹਾਡੇ ਖਾਤੇ ਦੀ ਪਾਸਕੀ ਹੈ।
passkeys-failed = ਇਹ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਤੁਸੀਂ ਹਮੇਸ਼ਾ ਉਹ ਕੋਡ ਵਰਤ ਸਕਦੇ ਹੋ ਜੋ ਅਸੀਂ ਈਮੇਲ ਕਰਦੇ ਹਾਂ।
passkeys-lost = ਇਸ ਵੇਲੇ ਸਾਡੇ ਨਾਲ ਕਨੈਕਸ਼ਨ ਨਹੀਂ ਹੋ ਰਿਹਾ। ਆਪਣਾ ਇੰਟਰਨੈੱਟ ਦੇਖੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
passkey-heading = ਤੁਹਾਡੀ ਪਾਸਕੀ
passkey-name = ਨਾਂ
passkey-name-hint = ਅਜਿਹਾ ਨਾਂ ਜਿਸ ਤੋਂ ਤੁਸੀਂ ਇਸ ਨੂੰ ਪਛਾਣੋ, ਜਿਵੇਂ “ਮੇਰਾ ਫ਼ੋਨ”
passkey-name-missing = ਇਸ ਪਾਸਕੀ ਦਾ ਨਾਂ ਲਿਖੋ
passkey-name-long = ਨਾਂ ਵਿੱਚ { $most } ਜਾਂ ਘੱਟ ਅੱਖਰ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ
passkey-save = ਸੇਵ ਕਰੋ
passkey-remove-heading = ਇਹ ਪਾਸਕੀ ਹਟਾਓ
passkey-remove-text = ਇਸ ਨਾਲ ਫਿਰ ਕੋਈ ਸਾਈਨ ਇਨ ਨਹੀਂ ਕਰ ਸਕੇਗਾ, ਅਤੇ ਬਾਕੀ ਸਭ ਥਾਵਾਂ ਤੋਂ ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਜਾਵੋਗੇ। ਇਸ ਨੂੰ ਆਪਣੀ ਡਿਵਾਈਸ ਤੋਂ ਵੀ ਮਿਟਾ ਦਿਓ।
passkey-remove = ਇਹ ਪਾਸਕੀ ਹਟਾਓ
my-data-passkey = ਪਾਸਕੀ, ਪਿਛਲੀ ਵਾਰ ਵਰਤੀ ਜਾਂ ਜੋੜੀ: { $name }

## Who acts for whom
people-heading = ਤੁਹਾਡੇ ਵੱਲੋਂ ਕੌਣ ਕੰਮ ਕਰਦਾ ਹੈ
people-text = ਜਿਨ੍ਹਾਂ ’ਤੇ ਤੁਹਾਨੂੰ ਭਰੋਸਾ ਹੈ, ਉਹ ਤੁਹਾਡੀਆਂ ਬੇਨਤੀਆਂ ਦੇਖ ਸਕਦੇ ਹਨ, ਜਾਂ ਤੁਹਾਡੇ ਵੱਲੋਂ ਫਾਰਮ ਭੇਜ ਸਕਦੇ ਹਨ। ਉਹ ਆਪਣਾ ਵੱਖਰਾ ਖਾਤਾ ਵਰਤਣਗੇ। ਤੁਸੀਂ ਜਾਂ ਉਹ ਇਸ ਨੂੰ ਕਿਸੇ ਵੀ ਸਮੇਂ ਖਤਮ ਕਰ ਸਕਦੇ ਹੋ।
people-none = ਤੁਹਾਡੇ ਵੱਲੋਂ ਕੋਈ ਕੰਮ ਨਹੀਂ ਕਰਦਾ।
people-new-link = ਕਿਸੇ ਨੂੰ ਆਪਣੇ ਵੱਲੋਂ ਕੰਮ ਕਰਨ ਲਈ ਕਹੋ
people-new-councillor-link = ਆਪਣੇ ਕੌਂਸਲਰ ਨੂੰ ਬੇਨਤੀ ਦਿਖਾਓ
people-asked = ਤੁਹਾਨੂੰ ਕੰਮ ਕਰਨ ਲਈ ਕਿਹਾ ਗਿਆ ਹੈ
people-mine = ਜੋ ਤੁਹਾਡੇ ਵੱਲੋਂ ਕੰਮ ਕਰਦੇ ਹਨ
people-others = ਜਿਨ੍ਹਾਂ ਵੱਲੋਂ ਤੁਸੀਂ ਕੰਮ ਕਰਦੇ ਹੋ
people-resident-link = { $resident } ਵੱਲੋਂ
people-named = { $name } ({ $kind })
people-acted = { $name } ({ $kind }), { $resident } ਵੱਲੋਂ।
people-carer = ਕੇਅਰਰ
people-relative = ਰਿਸ਼ਤੇਦਾਰ
people-friend = ਦੋਸਤ
people-partner = ਮਦਦ ਕਰਨ ਵਾਲੀ ਸੰਸਥਾ
people-councillor = ਕੌਂਸਲਰ
people-resident = ਕਿਸ ਵੱਲੋਂ
people-who = ਕੌਣ ਕੰਮ ਕਰਦਾ ਹੈ
people-kind = ਉਹ ਕੌਣ ਹਨ
people-may = ਉਹ ਕੀ ਕਰ ਸਕਦੇ ਹਨ
people-may-see = ਬੇਨਤੀਆਂ ਦੇਖ ਸਕਦੇ ਹਨ
people-may-act = ਬੇਨਤੀਆਂ ਦੇਖ ਸਕਦੇ ਹਨ, ਅਤੇ ਫਾਰਮ ਭੇਜ ਸਕਦੇ ਹਨ
people-of = ਕਿਸ ਬਾਰੇ
people-everything = ਸਭ ਕੁਝ
people-until = ਆਖਰੀ ਦਿਨ
people-invited = ਕਿਸ ਨੇ ਕਿਹਾ
people-accepted = ਕਿਸ ਨੇ ਹਾਂ ਕਹੀ
people-by-on = { $name }, { $date } ਨੂੰ
people-waiting = ਹਾਂ ਜਾਂ ਨਾਂਹ ਦੀ ਉਡੀਕ ਹੈ।
people-holds = { $date } ਤੱਕ।
people-lapsed = ਸਮੇਂ ਸਿਰ ਜਵਾਬ ਨਹੀਂ ਆਇਆ।
people-declined = { $date } ਨੂੰ ਨਾਂਹ ਵਿੱਚ ਜਵਾਬ ਆਇਆ।
people-ended = { $date } ਨੂੰ ਖਤਮ ਕੀਤਾ ਗਿਆ।
people-over = { $date } ਤੋਂ ਬਾਅਦ ਆਪਣੇ ਆਪ ਖਤਮ ਹੋ ਗਿਆ।
people-accept = ਹਾਂ, { $resident } ਵੱਲੋਂ ਕੰਮ ਕਰਨਾ ਮਨਜ਼ੂਰ ਹੈ
people-accept-text = ਜੇ ਤੁਸੀਂ ਹਾਂ ਕਹੋ, ਤਾਂ ਤੁਸੀਂ ਉਹਨਾਂ ਵੱਲੋਂ ਜੋ ਵੀ ਦੇਖੋਗੇ ਅਤੇ ਕਰੋਗੇ, { $resident } ਉਹ ਦੇਖ ਸਕਣਗੇ।
people-decline = ਨਹੀਂ
people-withdraw = ਇਹ ਵਾਪਸ ਲਓ
people-end = ਇਹ ਹੁਣੇ ਖਤਮ ਕਰੋ
invite-heading = ਕਿਸੇ ਨੂੰ ਆਪਣੇ ਵੱਲੋਂ ਕੰਮ ਕਰਨ ਲਈ ਕਹੋ
invite-text = ਚੁਣੋ ਕਿ ਉਹ ਕੀ ਦੇਖ ਅਤੇ ਕਰ ਸਕਦੇ ਹਨ, ਅਤੇ ਕਦੋਂ ਤੱਕ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਕਿਸੇ ਵੀ ਸਮੇਂ ਖਤਮ ਕਰ ਸਕਦੇ ਹੋ। ਉਹ ਜੋ ਵੀ ਦੇਖਣਗੇ ਅਤੇ ਕਰਨਗੇ, ਤੁਸੀਂ ਦੇਖ ਸਕੋਗੇ।
invite-councillor-heading = ਆਪਣੇ ਕੌਂਸਲਰ ਨੂੰ ਬੇਨਤੀ ਦਿਖਾਓ
invite-councillor-text = ਕੌਂਸਲਰ ਉਹ ਬੇਨਤੀਆਂ ਦੇਖਣਗੇ ਜੋ ਤੁਸੀਂ ਚੁਣੋਗੇ, ਅਤੇ ਇਹ ਵੀ ਕਿ ਉਹ ਕਿੱਥੇ ਪਹੁੰਚੀਆਂ। ਉਹ ਤੁਹਾਡੇ ਵੱਲੋਂ ਕੁਝ ਭੇਜ ਜਾਂ ਬਦਲ ਨਹੀਂ ਸਕਦੇ।
invite-how = ਅਸੀਂ ਉਹਨਾਂ ਨੂੰ ਈਮੇਲ ਕਰਾਂਗੇ। ਹਾਂ ਜਾਂ ਨਾਂਹ ਕਹਿਣ ਲਈ ਉਹਨਾਂ ਕੋਲ { $days } ਦਿਨ ਹਨ। ਉਹਨਾਂ ਦੇ ਹਾਂ ਕਹਿਣ ਤੋਂ ਪਹਿਲਾਂ ਕੁਝ ਸ਼ੁਰੂ ਨਹੀਂ ਹੁੰਦਾ।
invite-relation = ਉਹਨਾਂ ਨਾਲ ਤੁਹਾਡਾ ਕੀ ਰਿਸ਼ਤਾ ਹੈ?
invite-relation-missing = ਚੁਣੋ ਕਿ ਉਹਨਾਂ ਨਾਲ ਤੁਹਾਡਾ ਕੀ ਰਿਸ਼ਤਾ ਹੈ
invite-name = ਉਹਨਾਂ ਦਾ ਨਾਂ
invite-name-hint = ਜਿਸ ਨਾਂ ਨਾਲ ਤੁਸੀਂ ਉਹਨਾਂ ਨੂੰ ਜਾਣਦੇ ਹੋ। ਸਿਰਫ਼ ਅੱਖਰ
invite-name-wrong = ਉਹਨਾਂ ਦਾ ਨਾਂ ਲਿਖੋ, ਸਿਰਫ਼ ਅੱਖਰਾਂ ਵਿੱਚ
invite-email = ਉਹਨਾਂ ਦਾ ਈਮੇਲ ਪਤਾ
invite-email-hint = ਉਹ ਇਸ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰਨਗੇ। ਹਰ ਵਿਅਕਤੀ ਦਾ ਆਪਣਾ ਪਤਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ
invite-own-email = ਉਹਨਾਂ ਦਾ ਈਮੇਲ ਪਤਾ ਲਿਖੋ, ਆਪਣਾ ਨਹੀਂ
invite-own-name = ਤੁਹਾਡਾ ਨਾਂ
invite-own-name-hint = ਜਿਸ ਨਾਂ ਨਾਲ ਉਹ ਤੁਹਾਨੂੰ ਜਾਣਦੇ ਹਨ। ਅਸੀਂ ਉਹਨਾਂ ਨੂੰ ਦੱਸਾਂਗੇ ਕਿ ਤੁਸੀਂ ਕਿਹਾ ਹੈ
invite-own-name-wrong = ਆਪਣਾ ਨਾਂ ਲਿਖੋ, ਸਿਰਫ਼ ਅੱਖਰਾਂ ਵਿੱਚ
invite-power = ਉਹ ਕੀ ਕਰ ਸਕਦੇ ਹਨ?
invite-power-missing = ਚੁਣੋ ਕਿ ਉਹ ਕੀ ਕਰ ਸਕਦੇ ਹਨ
invite-scope = ਕਿਸ ਬਾਰੇ?
invite-scope-missing = ਚੁਣੋ ਕਿ ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ
invite-chosen = ਸਿਰਫ਼ ਉਹ ਸੇਵਾਵਾਂ ਜੋ ਹੇਠਾਂ ਚੁਣੀਆਂ ਹਨ
invite-services = ਸੇਵਾਵਾਂ
invite-services-show = ਸੇਵਾਵਾਂ ਚੁਣੋ
invite-service-missing = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸੇਵਾ ਚੁਣੋ
invite-cases = ਕਿਹੜੀਆਂ ਬੇਨਤੀਆਂ?
invite-case-hint = { $date } ਨੂੰ ਭੇਜੀ, ਰੈਫਰੈਂਸ ਨੰਬਰ { $reference }
invite-case-missing = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਬੇਨਤੀ ਚੁਣੋ
invite-no-cases = ਤੁਸੀਂ ਹਾਲੇ ਕੋਈ ਬੇਨਤੀ ਨਹੀਂ ਭੇਜੀ ਜੋ ਦਿਖਾਈ ਜਾ ਸਕੇ।
invite-until-hint = { $date } ਤੋਂ ਬਾਅਦ ਨਹੀਂ
invite-until-wrong = ਆਖਰੀ ਦਿਨ ਲਿਖੋ, ਜਿਵੇਂ 31 3 2027
invite-until-past = ਆਖਰੀ ਦਿਨ ਅੱਜ ਦਾ ਜਾਂ ਬਾਅਦ ਦਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ
invite-until-late = ਆਖਰੀ ਦਿਨ { $date } ਜਾਂ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ
invite-send = ਉਹਨਾਂ ਨੂੰ ਕਹੋ
acting-heading = ਤੁਸੀਂ { $resident } ਵੱਲੋਂ ਕੰਮ ਕਰਦੇ ਹੋ
acting-note = ਤੁਸੀਂ ਇੱਥੇ ਜੋ ਵੀ ਦੇਖੋ ਅਤੇ ਕਰੋ, { $resident } ਉਹ ਦੇਖ ਸਕਦੇ ਹਨ।
acting-begun = ਹਾਲੇ ਨਹੀਂ ਭੇਜੇ
acting-cases = { $resident } ਦੀਆਂ ਬੇਨਤੀਆਂ
acting-cases-none = ਹਾਲੇ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਜੋ ਤੁਸੀਂ ਦੇਖ ਸਕੋ।
acting-services = { $resident } ਵੱਲੋਂ ਫਾਰਮ ਭੇਜੋ
acting-find = ਫਾਰਮ ਲੱਭੋ
acting-find-note = ਸੇਵਾ ਦੇ ਪੰਨੇ ’ਤੇ “{ $resident } ਵੱਲੋਂ ਸ਼ੁਰੂ ਕਰੋ” ਚੁਣੋ।
acting-received = ਕੌਂਸਲ ਨੂੰ ਦੱਸਿਆ ਗਿਆ
acting-route-questioned = ਉਹਨਾਂ ਨੇ ਕਿਹਾ ਕਿ ਟੀਮ ਸਹੀ ਨਹੀਂ ਸੀ
acting-file-refused = ਸਾਨੂੰ ਇੱਕ ਫਾਈਲ ਵਿੱਚ ਵਾਇਰਸ ਲੱਭਾ, ਅਤੇ ਅਸੀਂ ਉਹ ਮਿਟਾ ਦਿੱਤੀ
acting-words-added = ਉਹਨਾਂ ਨੇ ਸਾਨੂੰ ਹੋਰ ਦੱਸਿਆ
acting-withdrawn = ਉਹਨਾਂ ਨੇ ਕਿਹਾ ਕਿ ਹੁਣ ਇਸ ਦੀ ਲੋੜ ਨਹੀਂ
acting-reopened = ਉਹਨਾਂ ਨੇ ਕਿਹਾ ਕਿ ਇਹ ਹੱਲ ਨਹੀਂ ਹੋਇਆ
acting-nudged = ਉਹਨਾਂ ਨੇ ਨਵੀਂ ਜਾਣਕਾਰੀ ਮੰਗੀ
acting-contact-changed = ਉਹਨਾਂ ਨੇ ਬਦਲਿਆ ਕਿ ਅਸੀਂ ਉਹਨਾਂ ਨਾਲ ਕਿਵੇਂ ਸੰਪਰਕ ਕਰੀਏ
acting-escalated = ਉਹਨਾਂ ਨੇ ਸਾਨੂੰ ਦੁਬਾਰਾ ਦੇਖਣ ਲਈ ਕਿਹਾ
acting-answers = ਕੀ ਭੇਜਿਆ ਗਿਆ
acting-terms = ਤੁਸੀਂ ਕਿਸ ਗੱਲ ਲਈ ਹਾਂ ਕਹੀ
acting-log = ਤੁਸੀਂ ਕੀ ਦੇਖਿਆ ਅਤੇ ਕੀਤਾ
acting-end = { $resident } ਵੱਲੋਂ ਕੰਮ ਕਰਨਾ ਬੰਦ ਕਰੋ
acting-caption = { $service }, { $resident } ਵੱਲੋਂ
acting-due = ਜਵਾਬ ਦੀ ਤਾਰੀਖ
acting-sent = ਇਹ { $resident } ਦੇ ਖਾਤੇ ਵਿੱਚ ਹੈ। ਅਸੀਂ ਉਹਨਾਂ ਨੂੰ ਈਮੇਲ ਕਰਾਂਗੇ ਕਿ ਇਹ ਸਾਨੂੰ ਮਿਲ ਗਈ ਹੈ।
acting-you = ਤੁਸੀਂ ਇਹ { $name } ਵਜੋਂ, { $resident } ਵੱਲੋਂ ਦੇਖ ਰਹੇ ਹੋ।
acting-over-heading = ਤੁਸੀਂ ਹੁਣ { $resident } ਵੱਲੋਂ ਕੰਮ ਨਹੀਂ ਕਰਦੇ
acting-over-ask = ਤੁਸੀਂ { $resident } ਵੱਲੋਂ ਕੁਝ ਦੇਖ ਜਾਂ ਭੇਜ ਨਹੀਂ ਸਕਦੇ। ਜੇ ਉਹ ਚਾਹੁਣ, ਤਾਂ ਤੁਹਾਨੂੰ ਦੁਬਾਰਾ ਕਹਿ ਸਕਦੇ ਹਨ।
acting-over-typed = ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਸੀ
acting-over-not-sent = ਇਹ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। ਜੋ ਚਾਹੀਦਾ ਹੈ, ਕਾਪੀ ਕਰ ਲਓ। ਅਸੀਂ ਇਸ ਨੂੰ ਆਪ ਹੀ ਮਿਟਾ ਦੇਵਾਂਗੇ।
service-who = ਕੀ ਇਹ ਕਿਸੇ ਹੋਰ ਲਈ ਹੈ?
service-who-text = ਤਾਂ ਇਹ ਉਹਨਾਂ ਦੇ ਖਾਤੇ ਵਿੱਚ ਜਾਵੇਗਾ, ਅਤੇ ਉਹਨਾਂ ਨੂੰ ਦੱਸਿਆ ਜਾਵੇਗਾ।
service-start-for = { $resident } ਵੱਲੋਂ ਸ਼ੁਰੂ ਕਰੋ

## Who looked at what is the resident's
access-heading = ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਕਿਸ ਨੇ ਦੇਖੀ
access-text = ਇੱਥੇ ਹਰ ਉਹ ਵਾਰ ਲਿਖੀ ਹੈ ਜਦੋਂ ਕਿਸੇ ਹੋਰ ਨੇ ਤੁਹਾਡੀ ਕੋਈ ਚੀਜ਼ ਦੇਖੀ, ਜਾਂ ਤੁਹਾਡੇ ਵੱਲੋਂ ਕੁਝ ਕੀਤਾ। ਅਸੀਂ ਇਹ { $months } ਮਹੀਨੇ ਰੱਖਦੇ ਹਾਂ।
access-none = ਕਿਸੇ ਹੋਰ ਨੇ ਕੁਝ ਨਹੀਂ ਦੇਖਿਆ।
access-more = ਹੋਰ ਵੀ ਹੈ। ਸਾਰਾ ਕੁਝ “ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ ਸਭ ਕੁਝ” ਵਿੱਚ ਹੈ।
access-list-seen = ਬੇਨਤੀਆਂ ਦੀ ਸੂਚੀ ਦੇਖੀ।
access-case-seen = ਬੇਨਤੀ ਦੇਖੀ: { $service }, { $reference }।
access-case-sent = ਫਾਰਮ ਭੇਜਿਆ: { $service }, { $reference }।
my-data-acts = ਤੁਸੀਂ ਉਹਨਾਂ ਨੂੰ ਆਪਣੇ ਵੱਲੋਂ ਕੰਮ ਕਰਨ ਲਈ ਕਿਹਾ: { $name }, { $email }

## What the resident agreed to
consents-heading = ਤੁਸੀਂ ਕਿਸ-ਕਿਸ ਗੱਲ ਦੀ ਮਨਜ਼ੂਰੀ ਦਿੱਤੀ
consents-text = ਤੁਸੀਂ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਨੂੰ ਵੀ ਕਿਸੇ ਵੀ ਸਮੇਂ ਖਤਮ ਕਰ ਸਕਦੇ ਹੋ।
consents-none = ਤੁਹਾਡੀ ਦਿੱਤੀ ਕੋਈ ਮਨਜ਼ੂਰੀ ਇਸ ਵੇਲੇ ਨਹੀਂ ਚੱਲ ਰਹੀ।
consents-since = { $date } ਤੋਂ।
consents-renewal = ਅਸੀਂ ਹਰ ਵਾਰ ਰੀਨਿਊ ਕਰਦੇ ਹਾਂ: { $kind } { $number }
consents-end-renewal = ਰੀਨਿਊ ਕਰਨਾ ਬੰਦ ਕਰੋ: { $kind } { $number }
consents-stay = { $days } ਦਿਨਾਂ ਤੱਕ ਸਾਈਨ ਇਨ: { $device }
consents-end-stay-here = ਇੱਥੋਂ ਸਾਈਨ ਆਊਟ ਕਰੋ
consents-acts = { $name } ਤੁਹਾਡੇ ਵੱਲੋਂ ਕੰਮ ਕਰਦੇ ਹਨ
consents-end-person = ਇਹ ਖਤਮ ਕਰੋ: { $what }

## What is stored about people
privacy-heading = ਪਰਦੇਦਾਰੀ (ਪ੍ਰਾਈਵੇਸੀ)
privacy-text = ਤੁਸੀਂ ਇਸ ਵੈੱਬਸਾਈਟ ’ਤੇ ਸਾਨੂੰ ਜੋ ਦੱਸਦੇ ਹੋ, ਉਸ ਦੀ ਜ਼ਿੰਮੇਵਾਰੀ { $council } ਦੀ ਹੈ। ਇੱਥੇ ਲਿਖਿਆ ਹੈ ਕਿ ਅਸੀਂ ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ-ਕੀ ਰੱਖਦੇ ਹਾਂ, ਕਿਸ ਲਈ, ਅਤੇ ਕਿੰਨੇ ਸਮੇਂ ਲਈ। ਅਸੀਂ ਕੁਝ ਨਹੀਂ ਵੇਚਦੇ, ਅਤੇ ਕੋਈ ਇਸ਼ਤਿਹਾਰ ਨਹੀਂ ਦਿਖਾਉਂਦੇ।
privacy-teams = ਜੋ ਤੁਸੀਂ ਭੇਜਦੇ ਹੋ, ਉਹ ਕੰਮ ਕਰਨ ਵਾਲੀ ਟੀਮ ਨੂੰ ਮਿਲਦਾ ਹੈ। ਹੋਰ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਮਿਲਦਾ, ਜਦੋਂ ਤੱਕ ਕਾਨੂੰਨ ਨਾ ਕਹੇ।
privacy-why = ਕਿਸ ਲਈ
privacy-basis = ਕਾਨੂੰਨੀ ਆਧਾਰ
privacy-kept = ਕਿੰਨਾ ਸਮਾਂ
privacy-public-task = ਕੌਂਸਲ ਵਜੋਂ ਆਪਣਾ ਕੰਮ ਕਰਨ ਲਈ ਸਾਨੂੰ ਇਸ ਦੀ ਲੋੜ ਹੈ (ਜਨਤਕ ਕੰਮ, UK GDPR ਆਰਟੀਕਲ 6(1)(e))
privacy-consent = ਤੁਸੀਂ ਹਾਂ ਕਹੀ ਹੈ, ਅਤੇ ਕਿਸੇ ਵੀ ਸਮੇਂ ਨਾਂਹ ਕਹਿ ਸਕਦੇ ਹੋ (ਸਹਿਮਤੀ, UK GDPR ਆਰਟੀਕਲ 6(1)(a))
privacy-kept-days = ਵੱਧ ਤੋਂ ਵੱਧ { $days ->
    [one] { $days } ਦਿਨ
   *[other] { $days } ਦਿਨ
}
privacy-kept-case = ਜਿੰਨਾ ਚਿਰ ਕੌਂਸਲ ਨੂੰ ਰੱਖਣਾ ਪੈਂਦਾ ਹੈ। ਇਹ ਵੈੱਬਸਾਈਟ ਇਸ ਵਿੱਚੋਂ ਕੁਝ ਨਹੀਂ ਮਿਟਾਉਂਦੀ
privacy-kept-account = ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਆਪਣਾ ਖਾਤਾ ਨਹੀਂ ਮਿਟਾਉਂਦੇ
privacy-kept-stopped = ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਇਸ ਨੂੰ ਬੰਦ ਨਹੀਂ ਕਰਦੇ
privacy-kept-months = ਖਤਮ ਹੋਣ ਤੋਂ { $months } ਮਹੀਨੇ ਬਾਅਦ ਤੱਕ
privacy-kept-appointment = ਅਪੌਇੰਟਮੈਂਟ ਤੋਂ { $days } ਦਿਨ ਬਾਅਦ ਤੱਕ
privacy-kept-bounce = { $days } ਦਿਨ
privacy-kept-session = ਤੁਹਾਡੇ ਸਾਈਨ ਆਊਟ ਕਰਨ ਤੱਕ। ਜੇ ਤੁਸੀਂ { $minutes } ਮਿੰਟ ਕੁਝ ਨਾ ਕਰੋ, ਤਾਂ ਉਦੋਂ ਤੱਕ। { $hours } ਘੰਟਿਆਂ ਬਾਅਦ ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਜਾਂਦੇ ਹੋ। ਜੇ ਤੁਸੀਂ ਸਾਈਨ ਇਨ ਰਹਿਣਾ ਚੁਣਿਆ ਸੀ, ਤਾਂ { $days } ਦਿਨਾਂ ਬਾਅਦ। ਜੇ ਤੁਸੀਂ ਇੱਥੇ ਕਿਸੇ ਹੋਰ ਸਕ੍ਰੀਨ ਦਾ ਫਾਰਮ ਜਾਰੀ ਰੱਖਿਆ: 28 ਦਿਨ
privacy-kept-files = ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ: { $alone ->
    [one] { $alone } ਦਿਨ
   *[other] { $alone } ਦਿਨ
}, ਜਾਂ ਜੇ ਤੁਸੀਂ ਜਵਾਬ ਸੇਵ ਕੀਤੇ ਹਨ, ਤਾਂ { $draft } ਦਿਨ। ਉਸ ਤੋਂ ਬਾਅਦ ਜਿੰਨਾ ਚਿਰ ਤੁਹਾਡੀ ਬੇਨਤੀ ਰਹਿੰਦੀ ਹੈ
privacy-cases = ਜੋ ਤੁਸੀਂ ਸਾਨੂੰ ਭੇਜਦੇ ਹੋ
privacy-cases-why = ਤੁਹਾਡਾ ਕਿਹਾ ਕੰਮ ਕਰਨ ਲਈ, ਅਤੇ ਤੁਹਾਨੂੰ ਦਿਖਾਉਣ ਲਈ ਕਿ ਇਹ ਕਿੱਥੇ ਪਹੁੰਚਿਆ
privacy-surveys = ਸਾਡੇ ਕੰਮ ਬਾਰੇ ਤੁਹਾਡੀ ਰਾਏ
privacy-surveys-why = ਆਪਣਾ ਕੰਮ ਬਿਹਤਰ ਕਰਨ ਲਈ, ਅਤੇ ਲੋਕਾਂ ਨੂੰ ਦੱਸਣ ਲਈ ਕਿ ਅਸੀਂ ਕਿਵੇਂ ਕੰਮ ਕਰਦੇ ਹਾਂ। ਕਿਸੇ ਦਾ ਨਾਂ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ
privacy-files = ਫੋਟੋਆਂ ਅਤੇ ਕਾਗਜ਼
privacy-files-why = ਤੁਹਾਡਾ ਕਿਹਾ ਕੰਮ ਕਰਨ ਲਈ। ਫੋਟੋ ਕਿੱਥੇ ਖਿੱਚੀ ਗਈ, ਇਹ ਜਾਣਕਾਰੀ ਅਸੀਂ ਕੱਢ ਦਿੰਦੇ ਹਾਂ
privacy-mails = ਸਾਡੇ ਅਤੇ ਤੁਹਾਡੇ ਵਿਚਕਾਰ ਈਮੇਲਾਂ, ਟੈਕਸਟ ਸੁਨੇਹੇ ਅਤੇ ਚਿੱਠੀਆਂ
privacy-mails-why = ਤੁਹਾਡੀ ਬੇਨਤੀ ਟੀਮ ਨੂੰ ਭੇਜਣ ਲਈ, ਅਤੇ ਤੁਹਾਨੂੰ ਇਸ ਬਾਰੇ ਦੱਸਣ ਲਈ
privacy-drafts = ਜਵਾਬ ਜੋ ਤੁਸੀਂ ਹਾਲੇ ਨਹੀਂ ਭੇਜੇ
privacy-drafts-why = ਤਾਂ ਜੋ ਤੁਸੀਂ ਬਾਅਦ ਵਿੱਚ ਜਾਰੀ ਰੱਖ ਸਕੋ
privacy-spots = ਜਿਸ ਥਾਂ ਦੀ ਰਿਪੋਰਟ ਹੋਈ
privacy-spots-why = ਤਾਂ ਜੋ ਇੱਕੋ ਗੱਲ ਦੀ ਦੋ ਵਾਰ ਰਿਪੋਰਟ ਨਾ ਹੋਵੇ। ਹੋਰ ਲੋਕ ਥਾਂ ਅਤੇ ਦਿਨ ਦੇਖਦੇ ਹਨ, ਪਰ ਤੁਹਾਡੀ ਦੱਸੀ ਕੋਈ ਗੱਲ ਨਹੀਂ
privacy-followers = ਤੁਹਾਡਾ ਈਮੇਲ ਪਤਾ, ਜੇ ਤੁਸੀਂ ਕਿਸੇ ਹੋਰ ਦੀ ਰਿਪੋਰਟ ਬਾਰੇ ਦੱਸਦੇ ਰਹਿਣ ਲਈ ਕਿਹਾ ਹੈ
privacy-followers-why = ਤੁਹਾਨੂੰ ਦੱਸਣ ਲਈ ਕਿ ਉਸ ਦਾ ਕੀ ਬਣਿਆ
privacy-account = ਤੁਹਾਡਾ ਖਾਤਾ
privacy-account-why = ਤੁਹਾਨੂੰ ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਦਿਖਾਉਣ ਲਈ: ਤੁਹਾਡਾ ਈਮੇਲ ਪਤਾ, ਤੁਹਾਡਾ ਘਰ ਜੇ ਤੁਸੀਂ ਚੁਣਿਆ ਹੈ, ਤੁਹਾਡੇ ਨਾਲ ਕਿਵੇਂ ਸੰਪਰਕ ਕਰਨਾ ਹੈ, ਅਤੇ ਤੁਹਾਡਾ ਜਾਂਚਿਆ ਹੋਇਆ ਫ਼ੋਨ ਨੰਬਰ। ਇਹ ਜਾਣਨ ਲਈ ਕਿ ਅਸੀਂ ਤੁਹਾਨੂੰ ਕਦੋਂ ਯਾਦ ਕਰਾਇਆ। ਤੁਹਾਨੂੰ ਅੰਦਰ ਆਉਣ ਦੇਣ ਲਈ: ਪਾਸਵਰਡ ਜੋ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ, ਪਾਸਕੀਆਂ ਅਤੇ ਤੁਹਾਡੀ ਐਪ
privacy-appointments = ਤੁਹਾਡੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ
privacy-appointments-why = ਤਾਂ ਜੋ ਅਸੀਂ ਮਿਲਣ ਵੇਲੇ ਤਿਆਰ ਹੋਈਏ, ਅਤੇ ਤੁਹਾਨੂੰ ਯਾਦ ਕਰਾ ਸਕੀਏ
privacy-bounces = ਈਮੇਲ ਪਤੇ ਅਤੇ ਫ਼ੋਨ ਨੰਬਰ ਜਿਨ੍ਹਾਂ ’ਤੇ ਸਾਡੇ ਸੁਨੇਹੇ ਨਹੀਂ ਪਹੁੰਚਦੇ
privacy-bounces-why = ਤਾਂ ਜੋ ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੱਸ ਸਕੀਏ, ਅਤੇ ਐਵੇਂ ਨਾ ਲਿਖਦੇ ਰਹੀਏ
privacy-renewals = ਜੋ ਅਸੀਂ ਤੁਹਾਡੇ ਲਈ ਰੀਨਿਊ ਕਰਦੇ ਹਾਂ
privacy-renewals-why = ਤਾਂ ਜੋ ਤੁਹਾਨੂੰ ਪੁੱਛੇ ਬਿਨਾਂ ਹਰ ਵਾਰ ਰੀਨਿਊ ਕਰ ਸਕੀਏ
privacy-people = ਤੁਹਾਡੇ ਵੱਲੋਂ ਕੌਣ ਕੰਮ ਕਰਦਾ ਹੈ, ਅਤੇ ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਕਿਸ ਨੇ ਦੇਖੀ
privacy-people-why = ਤਾਂ ਜੋ ਸਿਰਫ਼ ਉਹ ਦੇਖ ਸਕਣ ਜਿਨ੍ਹਾਂ ਨੂੰ ਤੁਸੀਂ ਚੁਣਿਆ, ਅਤੇ ਤੁਹਾਨੂੰ ਪਤਾ ਹੋਵੇ ਕਿ ਉਹਨਾਂ ਨੇ ਕਦੋਂ ਦੇਖਿਆ
privacy-sessions = ਕਿ ਤੁਸੀਂ ਸਾਈਨ ਇਨ ਹੋ, ਅਤੇ ਕਿਸ ਤਰ੍ਹਾਂ ਦੀ ਡਿਵਾਈਸ ’ਤੇ
privacy-sessions-why = ਹਰ ਪੰਨੇ ’ਤੇ ਤੁਹਾਨੂੰ ਪਛਾਣਨ ਲਈ, ਅਤੇ ਇਹ ਦਿਖਾਉਣ ਲਈ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਸਾਈਨ ਇਨ ਹੋ
privacy-codes = ਕੋਡ ਜੋ ਅਸੀਂ ਤੁਹਾਨੂੰ ਭੇਜਦੇ ਹਾਂ, ਅਤੇ ਕਿਸੇ ਨੇ ਕਿੰਨੀ ਵਾਰ ਕੋਸ਼ਿਸ਼ ਕੀਤੀ
privacy-codes-why = ਸਿਰਫ਼ ਤੁਹਾਨੂੰ ਅੰਦਰ ਆਉਣ ਦੇਣ ਲਈ, ਅਤੇ ਅੰਦਾਜ਼ੇ ਲਾਉਣ ਵਾਲਿਆਂ ਨੂੰ ਰੋਕਣ ਲਈ। ਅਸੀਂ ਕੋਈ ਇੰਟਰਨੈੱਟ ਪਤਾ ਨਹੀਂ ਰੱਖਦੇ, ਸਿਰਫ਼ ਉਸ ਤੋਂ ਬਣਾਇਆ ਇੱਕ ਨਿਸ਼ਾਨ ਰੱਖਦੇ ਹਾਂ
privacy-staff = ਸਾਡੇ ਲਈ ਕੌਣ ਕੰਮ ਕਰਦਾ ਹੈ
privacy-staff-why = ਸਿਰਫ਼ ਆਪਣੇ ਸਟਾਫ਼ ਨੂੰ ਅੰਦਰ ਆਉਣ ਦੇਣ ਲਈ, ਅਤੇ ਇਹ ਜਾਣਨ ਲਈ ਕਿ ਕਿਸ ਨੇ ਕੀ ਕੀਤਾ
privacy-audit = ਕਿਸੇ ਬੇਨਤੀ ਜਾਂ ਖਾਤੇ ਨਾਲ ਕੀ ਕੀਤਾ ਗਿਆ, ਅਤੇ ਕਦੋਂ
privacy-audit-why = ਬਾਅਦ ਵਿੱਚ ਸਾਬਤ ਕਰਨ ਲਈ। ਇਸ ਵਿੱਚ ਕੋਈ ਨਾਂ ਅਤੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਹਨ
privacy-rights-heading = ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ
privacy-rights = ਤੁਸੀਂ ਆਪਣੇ ਖਾਤੇ ਵਿੱਚ ਸਭ ਕੁਝ ਦੇਖ ਸਕਦੇ ਹੋ, ਉਸ ਦੀ ਕਾਪੀ ਰੱਖ ਸਕਦੇ ਹੋ, ਅਤੇ ਆਪਣਾ ਖਾਤਾ ਆਪ ਮਿਟਾ ਸਕਦੇ ਹੋ। ਅਸੀਂ ਹੋਰ ਜੋ ਵੀ ਰੱਖਦੇ ਹਾਂ, ਉਸ ਬਾਰੇ ਸਾਨੂੰ ਪੁੱਛੋ। ਜੇ ਤੁਸੀਂ { $council } ਦੇ ਕੰਮ ਤੋਂ ਖੁਸ਼ ਨਹੀਂ ਹੋ, ਤਾਂ ਤੁਸੀਂ ਸੂਚਨਾ ਕਮਿਸ਼ਨਰ (Information Commissioner) ਨੂੰ ਸ਼ਿਕਾਇਤ ਕਰ ਸਕਦੇ ਹੋ।
privacy-account-link = ਆਪਣੇ ਖਾਤੇ ’ਤੇ ਜਾਓ
privacy-commissioner = ਸੂਚਨਾ ਕਮਿਸ਼ਨਰ ਨੂੰ ਸ਼ਿਕਾਇਤ ਕਰੋ
cookies-heading = ਕੂਕੀਜ਼
cookies-text = ਅਸੀਂ ਕੂਕੀਜ਼ ਸਿਰਫ਼ ਇਸ ਲਈ ਵਰਤਦੇ ਹਾਂ ਕਿ ਇਹ ਵੈੱਬਸਾਈਟ ਚੱਲੇ, ਅਤੇ ਤੁਹਾਡੀ ਪਸੰਦ ਅਨੁਸਾਰ ਚੱਲੇ। ਇਸ ਲਈ ਅਸੀਂ ਪੁੱਛਦੇ ਨਹੀਂ। ਅਸੀਂ ਵੈੱਬਸਾਈਟ ’ਤੇ ਆਉਣ ਵਾਲਿਆਂ ’ਤੇ ਨਜ਼ਰ ਨਹੀਂ ਰੱਖਦੇ।
cookies-session = ਹਰ ਪੰਨੇ ’ਤੇ ਤੁਹਾਨੂੰ ਪਛਾਣਨ ਲਈ। ਇਹ ਤੁਹਾਡੇ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਦੱਸਦੀ
cookies-desk = ਹਰ ਪੰਨੇ ’ਤੇ ਸਾਡੇ ਸਟਾਫ਼ ਨੂੰ ਪਛਾਣਨ ਲਈ। ਇਹ ਤੁਹਾਨੂੰ ਕਦੇ ਨਹੀਂ ਮਿਲਦੀ
cookies-desk-kept = ਜਦੋਂ ਤੱਕ ਬ੍ਰਾਊਜ਼ਰ ਬੰਦ ਨਹੀਂ ਹੁੰਦਾ, ਜਾਂ ਉਹ ਸਾਈਨ ਆਊਟ ਨਹੀਂ ਕਰਦੇ
cookies-kept = ਕਿੰਨਾ ਸਮਾਂ
cookies-session-kept = ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਬ੍ਰਾਊਜ਼ਰ ਬੰਦ ਨਹੀਂ ਕਰਦੇ। ਜੇ ਤੁਸੀਂ ਸਾਈਨ ਇਨ ਰਹਿਣਾ ਚੁਣਿਆ: { $days } ਦਿਨ। ਸਾਈਨ ਆਊਟ ਕਰਨ ’ਤੇ ਇਹ ਮਿਟ ਜਾਂਦੀ ਹੈ। ਜੇ ਤੁਸੀਂ ਇੱਥੇ ਕਿਸੇ ਹੋਰ ਸਕ੍ਰੀਨ ਦਾ ਫਾਰਮ ਜਾਰੀ ਰੱਖਿਆ: 28 ਦਿਨ
cookies-device = ਤੁਹਾਡੀ ਡਿਵਾਈਸ ’ਤੇ ਕੀ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ
cookies-device-text = ਜੇ ਫਾਰਮ ਭੇਜਣ ਵੇਲੇ ਸਿਗਨਲ ਨਾ ਹੋਵੇ, ਤਾਂ ਅਸੀਂ ਪੁੱਛਦੇ ਹਾਂ ਕਿ ਕੀ ਡਿਵਾਈਸ ਤੁਹਾਡੀ ਆਪਣੀ ਹੈ। ਸਿਰਫ਼ ਤੁਹਾਡੇ ਹਾਂ ਕਹਿਣ ’ਤੇ, ਭੇਜੇ ਜਾਣ ਤੱਕ ਫਾਰਮ ਉੱਥੇ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ। ਉਹ ਗੁਪਤ ਕੋਡ ਵਿੱਚ (encrypted) ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।
cookies-device-delete = ਭੇਜੇ ਜਾਣ ਤੋਂ ਬਾਅਦ ਉੱਥੇ ਸਿਰਫ਼ ਇਸ ਦਾ ਰੈਫਰੈਂਸ ਨੰਬਰ ਰਹਿੰਦਾ ਹੈ, ਅਤੇ ਇੱਕ ਨਿਸ਼ਾਨ ਕਿ ਉੱਥੇ ਕੁਝ ਹੈ। ਤੁਸੀਂ ਇਹਨਾਂ ਨੂੰ ਕਿਸੇ ਵੀ ਸਮੇਂ ਮਿਟਾ ਸਕਦੇ ਹੋ।

## How a resident wants to be reached
reach-heading = ਅਸੀਂ ਤੁਹਾਡੇ ਨਾਲ ਕਿਵੇਂ ਸੰਪਰਕ ਕਰੀਏ
reach-text = ਤੁਸੀਂ ਜੋ ਇੱਥੇ ਦੱਸਦੇ ਹੋ, ਉਹ ਸਾਈਨ ਇਨ ਕਰਕੇ ਭੇਜੀ ਹਰ ਚੀਜ਼ ਨਾਲ ਜਾਂਦਾ ਹੈ। ਤੁਸੀਂ ਇਹ ਸਾਰਾ ਖਾਲੀ ਵੀ ਛੱਡ ਸਕਦੇ ਹੋ।
reach-proved = { $email }
    ਸਾਈਨ ਇਨ ਕਰਕੇ ਤੁਸੀਂ ਸਾਬਤ ਕੀਤਾ ਕਿ ਇਹ ਪਤਾ ਤੁਹਾਡਾ ਹੈ।
reach-unproved = ਇਹ ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ ਸੀ। ਇਸ ਦੀ ਹਾਲੇ ਜਾਂਚ ਨਹੀਂ ਹੋਈ, ਇਸ ਲਈ ਇਸ ’ਤੇ ਕੋਈ ਟੈਕਸਟ ਨਹੀਂ ਜਾਵੇਗਾ।
reach-untested = ਇਹ ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ ਸੀ। ਅਸੀਂ ਇਸ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕਰ ਸਕਦੇ।
reach-save = ਸੇਵ ਕਰੋ
reach-due = ਕੀ ਇਹ ਹਾਲੇ ਵੀ ਸਹੀ ਹੈ?
reach-due-note = ਤੁਸੀਂ ਪਿਛਲੀ ਵਾਰ { $date } ਨੂੰ ਦੱਸਿਆ ਸੀ ਕਿ ਤੁਹਾਡੇ ਨਾਲ ਕਿਵੇਂ ਸੰਪਰਕ ਕਰੀਏ।
reach-due-text = ਤੁਸੀਂ ਪਿਛਲੀ ਵਾਰ { $date } ਨੂੰ ਦੱਸਿਆ ਸੀ ਕਿ ਤੁਹਾਡੇ ਨਾਲ ਕਿਵੇਂ ਸੰਪਰਕ ਕਰੀਏ। ਸੂਚੀ ਦੇਖੋ, ਅਤੇ ਜੋ ਹੁਣ ਸਹੀ ਨਹੀਂ, ਉਹ ਬਦਲ ਦਿਓ।
reach-due-yes = ਹਾਂ, ਸਭ ਸਹੀ ਹੈ
reach-changed = ਤੁਸੀਂ ਇਹ ਉਸੇ ਸਮੇਂ ਕਿਤੇ ਹੋਰ ਬਦਲਿਆ ਹੈ। ਉੱਥੇ ਲਿਖਿਆ ਹੈ: { $now }। ਉਸ ਦੀ ਥਾਂ ਇਹ ਰੱਖਣ ਲਈ ਜੋ ਤੁਸੀਂ ਇੱਥੇ ਲਿਖਿਆ, ਇੱਕ ਵਾਰ ਹੋਰ ਸੇਵ ਕਰੋ।
reach-quiet-from-missing = ਚੁਣੋ ਕਿ ਕਦੋਂ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ, ਜਾਂ ਦੋਵੇਂ ਖਾਲੀ ਛੱਡੋ
reach-quiet-to-missing = ਚੁਣੋ ਕਿ ਕਦੋਂ ਖਤਮ ਹੁੰਦਾ ਹੈ, ਜਾਂ ਦੋਵੇਂ ਖਾਲੀ ਛੱਡੋ
reach-quiet-nothing = ਖਤਮ ਹੋਣ ਦਾ ਸਮਾਂ ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਦਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ। ਕੋਈ ਹੋਰ ਸਮਾਂ ਚੁਣੋ
reach-keep-heading = ਜੋ ਤੁਸੀਂ ਦੱਸਿਆ, ਉਹ ਆਪਣੇ ਖਾਤੇ ਵਿੱਚ ਰੱਖਣਾ ਹੈ?
reach-keep-note = ਤੁਸੀਂ ਸਾਨੂੰ ਕੁਝ ਅਜਿਹਾ ਦੱਸਿਆ ਜੋ ਹਾਲੇ ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ ਨਹੀਂ ਹੈ।
reach-keep-text = ਇਹ ਤੁਸੀਂ ਸਾਨੂੰ ਇੱਕ ਫਾਰਮ ਵਿੱਚ ਦੱਸਿਆ ਸੀ। ਜੇ ਤੁਸੀਂ ਇਸ ਨੂੰ ਰੱਖੋ, ਤਾਂ ਹੋਰ ਫਾਰਮਾਂ ਵਿੱਚ ਵੀ ਇਹ ਪਹਿਲਾਂ ਹੀ ਭਰਿਆ ਹੋਵੇਗਾ।
reach-keep-now = ਹੁਣ ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ: { $now }
reach-keep-yes = ਇਸ ਨੂੰ ਮੇਰੇ ਖਾਤੇ ਵਿੱਚ ਰੱਖੋ
reach-keep-no = ਨਹੀਂ, ਇਹ ਸਿਰਫ਼ ਉਸ ਵਾਰ ਲਈ ਸੀ
bounce-heading = ਸਾਡੀਆਂ ਈਮੇਲਾਂ ਤੁਹਾਡੇ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਦੀਆਂ
bounce-text = { $email } ਦਾ ਮੇਲਬਾਕਸ { $date } ਤੋਂ ਸਾਡੀਆਂ ਈਮੇਲਾਂ ਨਹੀਂ ਲੈ ਰਿਹਾ। ਇਸ ਲਈ ਅਸੀਂ ਉੱਥੇ ਸਾਈਨ ਇਨ ਕੋਡਾਂ ਤੋਂ ਬਿਨਾਂ ਹੋਰ ਕੁਝ ਨਹੀਂ ਭੇਜਦੇ।
bounce-again = ਜੇ ਤੁਹਾਡਾ ਮੇਲਬਾਕਸ ਦੁਬਾਰਾ ਚੱਲ ਪਿਆ ਹੈ, ਤਾਂ ਇੱਕ ਵਾਰ ਕੋਡ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ। ਫਿਰ ਅਸੀਂ ਈਮੇਲਾਂ ਭੇਜਣ ਲੱਗ ਪਵਾਂਗੇ।
bounce-change = ਆਪਣਾ ਈਮੇਲ ਪਤਾ ਬਦਲੋ
told-account = ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚੋਂ। ਤੁਸੀਂ ਇਸ ਵਾਰ ਲਈ ਇਸ ਨੂੰ ਇੱਥੇ ਬਦਲ ਸਕਦੇ ਹੋ।
told-sent = ਜੋ ਤੁਸੀਂ ਸਾਨੂੰ { $date } ਨੂੰ ਦੱਸਿਆ ਸੀ, ਉਸ ਵਿੱਚੋਂ।
my-data-reach = ਤੁਸੀਂ ਪਿਛਲੀ ਵਾਰ ਦੱਸਿਆ ਕਿ ਤੁਹਾਡੇ ਨਾਲ ਕਿਵੇਂ ਸੰਪਰਕ ਕਰੀਏ, ਜਾਂ ਕਿਹਾ ਕਿ ਇਹ ਸਹੀ ਹੈ
my-data-bounce = ਕਦੋਂ ਤੋਂ ਸਾਡੀਆਂ ਈਮੇਲਾਂ ਤੁਹਾਡੇ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਦੀਆਂ

## A request: where it is
case-caption = ਰੈਫਰੈਂਸ ਨੰਬਰ { $reference }
case-status-received = { $team } ਟੀਮ ਨੂੰ ਭੇਜੀ ਗਈ
case-status-with-team = { $team } ਟੀਮ ਕੋਲ ਹੈ
case-status-needs-person = ਸਾਡੇ ਕੋਲ ਹੈ
case-status-waiting-for-resident = ਤੁਹਾਡੀ ਉਡੀਕ ਹੈ
case-status-waiting-for-others = ਕਿਸੇ ਹੋਰ ਦੀ ਉਡੀਕ ਹੈ
case-status-planned = ਦਿਨ ਤੈਅ ਹੋ ਗਿਆ
case-status-resolved = ਪੂਰੀ ਹੋ ਗਈ
case-status-closed = ਬੰਦ
case-status-withdrawn = ਵਾਪਸ ਲਈ ਗਈ
case-status-joined = ਹੋਰ ਰਿਪੋਰਟ ਨਾਲ ਜੋੜੀ ਗਈ
case-status-reopened = ਦੁਬਾਰਾ ਖੁੱਲ੍ਹੀ
case-withdrawn-text = ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ ਕਿ ਤੁਹਾਨੂੰ ਹੁਣ ਇਸ ਦੀ ਲੋੜ ਨਹੀਂ। ਹੁਣ ਕੋਈ ਇਸ ’ਤੇ ਕੰਮ ਨਹੀਂ ਕਰ ਰਿਹਾ।
case-joined-text = ਕਿਸੇ ਨੇ ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ ਸਾਨੂੰ ਇਹੀ ਗੱਲ ਦੱਸੀ ਸੀ। ਅਸੀਂ ਦੋਵਾਂ ’ਤੇ ਇਕੱਠਾ ਕੰਮ ਕਰ ਰਹੇ ਹਾਂ।
case-paused-text = ਤੁਹਾਡੇ ਜਵਾਬ ਤੋਂ ਬਿਨਾਂ ਅਸੀਂ ਅੱਗੇ ਨਹੀਂ ਵਧ ਸਕਦੇ। ਉਦੋਂ ਤੱਕ ਦਾ ਸਮਾਂ ਗਿਣਿਆ ਨਹੀਂ ਜਾਂਦਾ।
case-answer-needed-by = ਸਾਨੂੰ ਤੁਹਾਡਾ ਜਵਾਬ ਇਸ ਤਾਰੀਖ ਤੱਕ ਚਾਹੀਦਾ ਹੈ
case-planned-for = ਇਸ ਕੰਮ ਲਈ ਤੈਅ ਕੀਤਾ ਦਿਨ
case-new-date = ਨਵੀਂ ਤਾਰੀਖ
case-overdue = ਜਵਾਬ ਇਸ ਤਾਰੀਖ ਤੱਕ ਦੇਣਾ ਸੀ
case-overdue-text = ਸਾਨੂੰ ਅਫ਼ਸੋਸ ਹੈ: ਇਸ ਵਿੱਚ ਦੇਰ ਹੋ ਗਈ ਹੈ। ਟੀਮ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਗਿਆ ਹੈ।
case-nudged-text = ਸਾਨੂੰ ਅਫ਼ਸੋਸ ਹੈ: ਇਸ ਵਿੱਚ ਦੇਰ ਹੋ ਗਈ ਹੈ। ਟੀਮ ਨੂੰ ਪਤਾ ਹੈ ਕਿ ਤੁਸੀਂ ਪੁੱਛਿਆ ਹੈ।
case-needs-person-text = ਤੁਹਾਡੀ ਬੇਨਤੀ ਸਾਡੇ ਕੋਲ ਹੈ, ਪਰ ਅਸੀਂ ਇਸ ਨੂੰ ਕੰਪਿਊਟਰ ਰਾਹੀਂ { $team } ਟੀਮ ਨੂੰ ਨਹੀਂ ਦੇ ਸਕੇ। ਸਾਡਾ ਸਟਾਫ਼ ਇਸ ਨੂੰ ਆਪ ਉਹਨਾਂ ਤੱਕ ਪਹੁੰਚਾ ਰਿਹਾ ਹੈ।
case-more = ਸਾਨੂੰ ਇਸ ਬਾਰੇ ਹੋਰ ਦੱਸੋ
case-answer = ਸਵਾਲ ਦਾ ਜਵਾਬ ਦਿਓ
case-nudge = ਟੀਮ ਤੋਂ ਨਵੀਂ ਜਾਣਕਾਰੀ ਮੰਗੋ
case-reopen = ਇਹ ਹੱਲ ਨਹੀਂ ਹੋਇਆ
case-contact = ਬਦਲੋ ਕਿ ਇਸ ਬਾਰੇ ਤੁਹਾਡੇ ਨਾਲ ਕਿਵੇਂ ਸੰਪਰਕ ਕਰੀਏ
case-withdraw = ਮੈਨੂੰ ਹੁਣ ਇਸ ਦੀ ਲੋੜ ਨਹੀਂ
case-happened = ਹੁਣ ਤੱਕ ਕੀ ਹੋਇਆ
case-parts = ਹਰ ਟੀਮ ਕੀ ਕਰਦੀ ਹੈ
case-part-late = ਇਹ { $date } ਤੱਕ ਹੋਣਾ ਸੀ। ਸਾਨੂੰ ਅਫ਼ਸੋਸ ਹੈ: ਇਸ ਵਿੱਚ ਦੇਰ ਹੋ ਗਈ ਹੈ।
case-by = { $date } ਤੱਕ
case-sent = ਜੋ ਤੁਸੀਂ ਭੇਜਿਆ
case-updates = ਨਵੀਂ ਜਾਣਕਾਰੀ ਇੱਥੇ ਜਾਂਦੀ ਹੈ: { $address }
case-next-team = { $team } ਟੀਮ ਨੂੰ ਮਿਲੇਗੀ
case-next-answer = ਤੁਹਾਨੂੰ ਜਵਾਬ ਮਿਲੇਗਾ
timeline-past = ਹੋ ਗਿਆ
timeline-here = ਹੁਣ
timeline-future = ਹਾਲੇ ਹੋਣਾ ਹੈ

## A request: what happened to it
case-event-received = ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ
case-event-handed-over = { $team } ਟੀਮ ਨੂੰ ਮਿਲ ਗਈ
case-event-hand-over-failed = ਕੰਪਿਊਟਰ ਰਾਹੀਂ ਟੀਮ ਨੂੰ ਨਹੀਂ ਦਿੱਤੀ ਜਾ ਸਕੀ
case-event-route-questioned = ਤੁਸੀਂ ਕਿਹਾ ਕਿ ਟੀਮ ਸਹੀ ਨਹੀਂ ਸੀ
case-event-words-added = ਤੁਸੀਂ ਸਾਨੂੰ ਹੋਰ ਦੱਸਿਆ
case-event-withdrawn = ਤੁਸੀਂ ਕਿਹਾ ਕਿ ਤੁਹਾਨੂੰ ਹੁਣ ਇਸ ਦੀ ਲੋੜ ਨਹੀਂ
case-event-file-refused = ਸਾਨੂੰ ਤੁਹਾਡੀ ਇੱਕ ਫਾਈਲ ਵਿੱਚ ਵਾਇਰਸ ਲੱਭਾ, ਅਤੇ ਅਸੀਂ ਉਹ ਮਿਟਾ ਦਿੱਤੀ
case-event-working = { $team } ਟੀਮ ਇਸ ’ਤੇ ਕੰਮ ਕਰ ਰਹੀ ਹੈ
case-event-assigned = { $team } ਟੀਮ ਵਿੱਚ ਕਿਸੇ ਕੋਲ ਹੈ
case-event-moved = { $team } ਟੀਮ ਕੋਲ ਗਈ
case-event-asked = { $team } ਟੀਮ ਦਾ ਇੱਕ ਸਵਾਲ ਹੈ
case-event-waiting-for-others = { $team } ਟੀਮ ਕਿਸੇ ਹੋਰ ਦੀ ਉਡੀਕ ਕਰ ਰਹੀ ਹੈ
case-event-planned = { $team } ਟੀਮ ਨੇ ਇਸ ਦਾ ਦਿਨ ਤੈਅ ਕੀਤਾ
case-event-delayed = { $team } ਟੀਮ ਨੂੰ ਵੱਧ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ
case-event-message = { $team } ਟੀਮ ਨੇ ਲਿਖਿਆ
case-event-noted = { $team } ਟੀਮ ਦਾ ਨੋਟ
case-event-resolved = { $team } ਟੀਮ ਨੇ ਇਹ ਕਰ ਦਿੱਤਾ ਹੈ
case-event-closed = { $team } ਟੀਮ ਨੇ ਇਸ ਨੂੰ ਬੰਦ ਕੀਤਾ
case-event-joined = ਇਸ ਨੂੰ ਹੋਰ ਰਿਪੋਰਟ ਨਾਲ ਜੋੜਿਆ ਗਿਆ
case-event-reopened = ਤੁਸੀਂ ਕਿਹਾ ਕਿ ਇਹ ਹੱਲ ਨਹੀਂ ਹੋਇਆ
case-event-due-soon = ਸਮਾਂ ਪੂਰਾ ਹੋਣ ਵਾਲਾ ਹੈ
case-event-missed = ਵਾਅਦੇ ਵਾਲਾ ਦਿਨ ਲੰਘ ਗਿਆ ਹੈ, ਅਤੇ ਅਸੀਂ ਲੇਟ ਹਾਂ। ਸਾਨੂੰ ਅਫ਼ਸੋਸ ਹੈ
case-event-nudged = ਤੁਸੀਂ ਨਵੀਂ ਜਾਣਕਾਰੀ ਮੰਗੀ
case-event-contact-changed = ਤੁਸੀਂ ਬਦਲਿਆ ਕਿ ਅਸੀਂ ਤੁਹਾਡੇ ਨਾਲ ਕਿਵੇਂ ਸੰਪਰਕ ਕਰੀਏ
case-event-answered = { $team } ਟੀਮ ਨੇ ਤੁਹਾਡੀ ਸ਼ਿਕਾਇਤ ਦਾ ਜਵਾਬ ਦਿੱਤਾ
case-event-acknowledged = ਅਸੀਂ ਤੁਹਾਡੀ ਸ਼ਿਕਾਇਤ ਦੀ ਜਾਂਚ ਕਰ ਰਹੇ ਹਾਂ
case-event-escalated = ਤੁਸੀਂ ਸਾਨੂੰ ਦੁਬਾਰਾ ਦੇਖਣ ਲਈ ਕਿਹਾ
case-event-sent-up = ਤੁਹਾਡੀ ਸ਼ਿਕਾਇਤ ਗੰਭੀਰ ਹੈ, ਇਸ ਲਈ ਸਿੱਧੀ ਆਖਰੀ ਪੜਾਅ ’ਤੇ ਗਈ
case-event-passed-on = ਅਸੀਂ ਤੁਹਾਡਾ ਧੰਨਵਾਦ ਪਹੁੰਚਾ ਦਿੱਤਾ
case-day-asked = { $date } ਤੱਕ ਜਵਾਬ ਦਿਓ।
case-day-planned = ਦਿਨ: { $date }।
case-day-delayed = ਨਵੀਂ ਤਾਰੀਖ: { $date }।
case-day-others = ਸਾਨੂੰ { $date } ਤੱਕ ਜਵਾਬ ਆਉਣ ਦੀ ਉਮੀਦ ਹੈ।

## A request: what its resident does about it
answer-heading = ਸਵਾਲ ਦਾ ਜਵਾਬ ਦਿਓ
answer-text = ਤੁਹਾਡਾ ਜਵਾਬ ਟੀਮ ਨੂੰ ਜਾਵੇਗਾ। ਫਿਰ ਉਹ ਕੰਮ ਅੱਗੇ ਤੋਰਨਗੇ।
answer-label = ਤੁਹਾਡਾ ਜਵਾਬ
answer-send = ਭੇਜੋ
reopen-heading = ਇਹ ਹੱਲ ਨਹੀਂ ਹੋਇਆ
reopen-text = ਟੀਮ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਦੇਖੇਗੀ, ਅਤੇ ਤੁਹਾਨੂੰ ਨਵੀਂ ਤਾਰੀਖ ਮਿਲੇਗੀ।
reopen-label = ਹਾਲੇ ਕੀ ਠੀਕ ਨਹੀਂ ਹੈ?
reopen-send = ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ
reopen-over = ਇਹ ਦੁਬਾਰਾ ਨਹੀਂ ਖੁੱਲ੍ਹ ਸਕਦੀ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਹ ਸੰਭਾਲ ਲਓ ਅਤੇ ਸਾਨੂੰ ਨਵੀਂ ਬੇਨਤੀ ਵਿੱਚ ਦੱਸੋ।
reopen-missing = ਦੱਸੋ ਕਿ ਹਾਲੇ ਕੀ ਠੀਕ ਨਹੀਂ ਹੈ
nudge-heading = ਟੀਮ ਤੋਂ ਨਵੀਂ ਜਾਣਕਾਰੀ ਮੰਗਣੀ ਹੈ?
nudge-text = { $team } ਟੀਮ ਨੂੰ ਤੁਰੰਤ ਦਿਸੇਗਾ ਕਿ ਤੁਸੀਂ ਉਡੀਕ ਕਰ ਰਹੇ ਹੋ, ਅਤੇ ਵਾਅਦੇ ਵਾਲਾ ਦਿਨ ਲੰਘ ਗਿਆ ਹੈ।
nudge-button = ਨਵੀਂ ਜਾਣਕਾਰੀ ਮੰਗੋ

## Pages that follow what happens
live-stale = ਇਹ ਜਾਣਕਾਰੀ ਇਸ ਸਮੇਂ ਦੀ ਹੈ: { $time }। ਹੁਣ ਕੌਂਸਲ ਨਾਲ ਕਨੈਕਸ਼ਨ ਨਹੀਂ ਹੋ ਰਿਹਾ, ਇਸ ਲਈ ਸ਼ਾਇਦ ਕੁਝ ਬਦਲ ਗਿਆ ਹੋਵੇ।
print = ਪ੍ਰਿੰਟ ਕਰੋ

## A request: how its resident is reached
contact-text = ਇਸ ਬੇਨਤੀ ਬਾਰੇ ਨਵੀਂ ਜਾਣਕਾਰੀ ਹੁਣ ਤੋਂ ਇੱਥੇ ਜਾਵੇਗੀ। ਜੋ ਤੁਸੀਂ ਨਹੀਂ ਚਾਹੁੰਦੇ ਕਿ ਅਸੀਂ ਵਰਤੀਏ, ਉਹ ਖਾਲੀ ਛੱਡੋ। ਅਸੀਂ ਤੁਹਾਡੇ ਪੁਰਾਣੇ ਪਤੇ ’ਤੇ ਦੱਸਾਂਗੇ ਕਿ ਇਹ ਬਦਲ ਗਿਆ ਹੈ।
contact-number = ਫ਼ੋਨ ਨੰਬਰ
contact-missing = ਈਮੇਲ ਪਤਾ ਜਾਂ ਫ਼ੋਨ ਨੰਬਰ ਦਿਓ
contact-save = ਸੇਵ ਕਰੋ

## How long it usually takes
usual-days = { $days ->
    [0] ਅਜਿਹੀਆਂ 10 ਵਿੱਚੋਂ 8 ਬੇਨਤੀਆਂ ਉਸੇ ਦਿਨ ਪੂਰੀਆਂ ਹੋਈਆਂ।
    [one] ਅਜਿਹੀਆਂ 10 ਵਿੱਚੋਂ 8 ਬੇਨਤੀਆਂ { $days } ਕੰਮ ਵਾਲੇ ਦਿਨ ਵਿੱਚ ਪੂਰੀਆਂ ਹੋਈਆਂ।
   *[other] ਅਜਿਹੀਆਂ 10 ਵਿੱਚੋਂ 8 ਬੇਨਤੀਆਂ { $days } ਕੰਮ ਵਾਲੇ ਦਿਨਾਂ ਵਿੱਚ ਪੂਰੀਆਂ ਹੋਈਆਂ।
}
case-read = { $team } ਟੀਮ ਨੇ ਪੜ੍ਹ ਲਿਆ।
## Where another system of the council says no more than that a case has ended

open311-done = ਟੀਮ ਕਹਿੰਦੀ ਹੈ ਕਿ ਕੰਮ ਹੋ ਗਿਆ ਹੈ।
open311-closed = ਟੀਮ ਨੇ ਇਸ ਨੂੰ ਬੰਦ ਕਰ ਦਿੱਤਾ ਹੈ। ਕੋਈ ਕਾਰਨ ਨਹੀਂ ਦੱਸਿਆ।
open311-not-ours = ਟੀਮ ਕਹਿੰਦੀ ਹੈ ਕਿ ਇਹ ਕੌਂਸਲ ਦਾ ਕੰਮ ਨਹੀਂ ਹੈ।
open311-duplicate = ਟੀਮ ਨੂੰ ਇਸ ਬਾਰੇ ਪਹਿਲਾਂ ਹੀ ਪਤਾ ਸੀ।
## The desk of staff

promise-member-enquiry-answered = ਕੌਂਸਲਰ ਤੁਹਾਡੇ ਵੱਲੋਂ ਜੋ ਪੁੱਛੇ, ਉਸ ਦਾ ਜਵਾਬ ਦੇਣ ਦਾ ਸਮਾਂ: ਵੱਧ ਤੋਂ ਵੱਧ { $time }
## A mobile phone, shown to be the resident's
reach-proved-number = ਤੁਸੀਂ ਸਾਬਤ ਕੀਤਾ ਕਿ ਇਹ ਨੰਬਰ ਤੁਹਾਡਾ ਹੈ।
number-link = ਆਪਣੇ ਮੋਬਾਈਲ ਫ਼ੋਨ ਦੀ ਜਾਂਚ ਕਰੋ
number-heading = ਆਪਣੇ ਮੋਬਾਈਲ ਫ਼ੋਨ ਦੀ ਜਾਂਚ ਕਰੋ
number-text = ਅਸੀਂ { $number } ’ਤੇ ਕੋਡ ਵਾਲਾ ਟੈਕਸਟ ਭੇਜਾਂਗੇ। ਜਦੋਂ ਤੁਸੀਂ ਉਹ ਕੋਡ ਇੱਥੇ ਲਿਖ ਦਿਓਗੇ, ਤਾਂ ਅਸੀਂ ਤੁਹਾਡੀ ਭੇਜੀ ਚੀਜ਼ ਬਾਰੇ ਤੁਹਾਨੂੰ ਟੈਕਸਟ ਕਰ ਸਕਾਂਗੇ।
number-send = ਮੈਨੂੰ ਕੋਡ ਟੈਕਸਟ ਕਰੋ
number-code-heading = ਟੈਕਸਟ ਵਿੱਚ ਆਇਆ ਕੋਡ ਲਿਖੋ
number-code-text = ਅਸੀਂ { $number } ’ਤੇ ਟੈਕਸਟ ਭੇਜਿਆ ਹੈ। ਕੋਡ { $minutes } ਮਿੰਟ ਤੱਕ ਚੱਲੇਗਾ।
number-code-wrong = ਇਹ ਕੋਡ ਗਲਤ ਹੈ ਜਾਂ ਪੁਰਾਣਾ ਹੋ ਗਿਆ ਹੈ। ਦੁਬਾਰਾ ਲਿਖੋ, ਜਾਂ ਨਵਾਂ ਲੈਣ ਲਈ ਪਿੱਛੇ ਜਾਓ
number-code-button = ਇਹ ਮੇਰਾ ਫ਼ੋਨ ਹੈ
my-data-phone = ਤੁਹਾਡਾ ਜਾਂਚਿਆ ਹੋਇਆ ਮੋਬਾਈਲ ਨੰਬਰ
case-untold-heading = ਇਸ ਬਾਰੇ ਸਾਡੀ ਨਵੀਂ ਜਾਣਕਾਰੀ ਤੁਹਾਡੇ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚੀ
case-untold-text = ਤੁਸੀਂ ਇਸ ਨੂੰ ਇੱਥੇ ਪੜ੍ਹ ਸਕਦੇ ਹੋ। ਜੇ ਤੁਸੀਂ ਚਾਹੁੰਦੇ ਹੋ ਕਿ ਸਾਡੇ ਸੁਨੇਹੇ ਦੁਬਾਰਾ ਪਹੁੰਚਣ, ਤਾਂ ਬਦਲੋ ਕਿ ਇਸ ਬਾਰੇ ਤੁਹਾਡੇ ਨਾਲ ਕਿਵੇਂ ਸੰਪਰਕ ਕਰੀਏ।
## How we are doing
figures-heading = ਅਸੀਂ ਕਿਵੇਂ ਕੰਮ ਕਰ ਰਹੇ ਹਾਂ
figures-link = ਅਸੀਂ ਕਿਵੇਂ ਕੰਮ ਕਰ ਰਹੇ ਹਾਂ
figures-text = ਲੋਕਾਂ ਨੇ { $council } ਤੋਂ ਕੀ ਮੰਗਿਆ, ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਾ, ਅਤੇ ਲੋਕਾਂ ਨੂੰ ਸਾਡਾ ਕੰਮ ਕਿਵੇਂ ਲੱਗਾ।
figures-hidden = ਅਸੀਂ ਛੋਟੇ ਅੰਕੜੇ ਨਹੀਂ ਦਿਖਾਉਂਦੇ, ਤਾਂ ਜੋ ਕੋਈ ਪਛਾਣਿਆ ਨਾ ਜਾਵੇ। ਡੈਸ਼ (–) ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਅੰਕੜਾ ਨਹੀਂ ਦਿਖਾਇਆ, ਜਾਂ ਹੈ ਹੀ ਨਹੀਂ। ਜਿੱਥੇ ਇੱਕ ਛੋਟਾ ਅੰਕੜਾ ਨਹੀਂ ਦਿਖਾਇਆ, ਉੱਥੇ ਸ਼ਾਇਦ ਇੱਕ ਹੋਰ ਵੀ ਨਾ ਦਿਖਾਇਆ ਹੋਵੇ, ਤਾਂ ਜੋ ਹਿਸਾਬ ਲਾ ਕੇ ਪਤਾ ਨਾ ਲੱਗੇ।
figures-running = { $first } ਤੋਂ ਸ਼ੁਰੂ ਹੋਈ ਤਿਮਾਹੀ ਹਾਲੇ ਪੂਰੀ ਨਹੀਂ ਹੋਈ। ਇਸ ਦੇ ਅੰਕੜੇ ਪੂਰੇ ਪੰਜਾਂ ਤੱਕ ਘਟਾ ਕੇ ਦਿਖਾਏ ਹਨ (ਜਿਵੇਂ 13 ਦੀ ਥਾਂ 10)।
figures-year-running = ਇਹ ਸਾਲ ਹਾਲੇ ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ। ਇਸ ਦੇ ਅੰਕੜੇ ਪੂਰੇ ਪੰਜਾਂ ਤੱਕ ਘਟਾ ਕੇ ਦਿਖਾਏ ਹਨ (ਜਿਵੇਂ 13 ਦੀ ਥਾਂ 10)।
figures-none = ਇਸ ਸਮੇਂ ਲਈ ਹਾਲੇ ਕੋਈ ਅੰਕੜੇ ਨਹੀਂ ਹਨ।
figures-dash = –
figures-thousands = ,
figures-percent = { $percent }%
figures-period = { $first } ਤੋਂ { $last }
figures-period-running = { $first } ਤੋਂ { $last }, ਹੁਣ ਤੱਕ
figures-caption = { $what }, { $period }
figures-month = { $month } { $year }
figures-promises = ਸਾਡੇ ਵਾਅਦੇ
figures-usual = ਆਮ ਤੌਰ ’ਤੇ ਲੱਗਣ ਵਾਲਾ ਸਮਾਂ, ਜੋ ਵਾਅਦਾ ਨਹੀਂ ਹੈ
figures-requests = ਅਸੀਂ ਵਾਅਦੇ ਕਿਵੇਂ ਨਿਭਾਉਂਦੇ ਹਾਂ
figures-requests-said = { $period }: ਅਸੀਂ { $ended } ਬੇਨਤੀਆਂ ਪੂਰੀਆਂ ਕੀਤੀਆਂ।
figures-kept-said = ਜਿਨ੍ਹਾਂ ਲਈ ਅਸੀਂ ਦਿਨ ਦਾ ਵਾਅਦਾ ਕੀਤਾ ਸੀ, ਉਹਨਾਂ ਵਿੱਚੋਂ { $percent }% ਲਈ ਵਾਅਦਾ ਨਿਭਾਇਆ।
figures-days-said = { $days ->
    [0] ਅੱਧੀਆਂ ਬੇਨਤੀਆਂ ਉਸੇ ਦਿਨ ਪੂਰੀਆਂ ਹੋਈਆਂ।
    [one] ਅੱਧੀਆਂ ਬੇਨਤੀਆਂ { $days } ਕੰਮ ਵਾਲੇ ਦਿਨ ਵਿੱਚ ਪੂਰੀਆਂ ਹੋਈਆਂ।
   *[other] ਅੱਧੀਆਂ ਬੇਨਤੀਆਂ { $days } ਕੰਮ ਵਾਲੇ ਦਿਨਾਂ ਵਿੱਚ ਪੂਰੀਆਂ ਹੋਈਆਂ।
}
figures-kept-chart = ਵਾਅਦੇ ਵਾਲੇ ਦਿਨ ਤੱਕ ਪੂਰੀਆਂ
figures-all-table = ਸਾਰੀਆਂ ਬੇਨਤੀਆਂ
figures-quarter = ਤਿਮਾਹੀ
figures-service = ਸੇਵਾ
figures-received = ਆਈਆਂ
figures-ended = ਪੂਰੀਆਂ ਹੋਈਆਂ
figures-kept = ਵਾਅਦੇ ਵਾਲੇ ਦਿਨ ਤੱਕ ਪੂਰੀਆਂ
figures-right = ਪਹਿਲੀ ਵਾਰ ਹੀ ਸਹੀ ਟੀਮ ਕੋਲ ਆਈਆਂ
figures-first = ਪਹਿਲੀ ਵਾਰ ਵਿੱਚ ਹੱਲ, ਮੁੜ ਕੋਈ ਸਵਾਲ ਨਹੀਂ ਪੁੱਛਿਆ
figures-days = ਅੱਧੀਆਂ ਲਈ ਲੱਗੇ ਕੰਮ ਵਾਲੇ ਦਿਨ
figures-all = ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ
figures-gone = ਸੇਵਾਵਾਂ ਜੋ ਹੁਣ ਨਹੀਂ ਹਨ
figures-by-service = ਹਰੇਕ ਸੇਵਾ
figures-by-service-text = ਬਹੁਤ ਘੱਟ ਬੇਨਤੀਆਂ ਵਾਲੀਆਂ ਸੇਵਾਵਾਂ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹਨ। ਉਹ ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ ਦੇ ਅੰਕੜਿਆਂ ਵਿੱਚ ਗਿਣੀਆਂ ਹਨ।
figures-service-chart = ਵਾਅਦੇ ਵਾਲੇ ਦਿਨ ਤੱਕ ਪੂਰੀਆਂ, { $period }: ਸਭ ਤੋਂ ਵੱਧ ਬੇਨਤੀਆਂ ਵਾਲੀਆਂ ਸੇਵਾਵਾਂ
figures-year = ਪੂਰਾ ਸਾਲ
figures-satisfied = ਲੋਕਾਂ ਨੂੰ ਕਿਵੇਂ ਲੱਗਾ
figures-satisfied-text = ਜਦੋਂ ਕੋਈ ਕੰਮ ਪੂਰਾ ਹੁੰਦਾ ਹੈ, ਅਸੀਂ ਲੋਕਾਂ ਨੂੰ ਪੁੱਛਦੇ ਹਾਂ ਕਿ ਕਿਵੇਂ ਰਿਹਾ। ਇਹ ਅੰਕੜੇ ਉਹਨਾਂ ਲੋਕਾਂ ਦੇ ਹਨ ਜਿਨ੍ਹਾਂ ਨੇ 5 ਵਿੱਚੋਂ 4 ਜਾਂ 5 ਦਿੱਤੇ।
figures-satisfied-chart = ਚੰਗਾ ਜਾਂ ਬਹੁਤ ਚੰਗਾ, { $period }
figures-target = ਸਾਡਾ ਟੀਚਾ: { $percent }%
figures-targets = ਕਿੰਨੇ ਲੋਕ ਖੁਸ਼ ਹੋਣ, ਇਸ ਬਾਰੇ ਸਾਡੇ ਟੀਚੇ
figures-target-line = { $about }: { $percent }% ({ $source })
figures-target-year-line = { $about }: { $percent }%, ਅਪ੍ਰੈਲ { $from } ਤੋਂ ਮਾਰਚ { $to } ({ $source })
figures-answered = ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਲੋਕ
figures-solved = ਮਸਲਾ ਹੱਲ ਹੋਇਆ
figures-ease = ਸੌਖਾ ਸੀ
figures-delivery = ਜੋ ਕਿਹਾ ਗਿਆ, ਅਸੀਂ ਕੀਤਾ
figures-timeliness = ਅਸੀਂ ਛੇਤੀ ਕੀਤਾ
figures-information = ਅਸੀਂ ਲੋਕਾਂ ਨੂੰ ਦੱਸਦੇ ਰਹੇ
figures-professionalism = ਸਾਨੂੰ ਆਪਣੇ ਕੰਮ ਦੀ ਸਮਝ ਸੀ
figures-attitude = ਸਾਡਾ ਵਤੀਰਾ ਚੰਗਾ ਸੀ
figures-feedback = ਲੋਕਾਂ ਨੇ ਸਾਨੂੰ ਕੀ ਦੱਸਿਆ
figures-compliment = ਧੰਨਵਾਦ
figures-comment = ਟਿੱਪਣੀਆਂ
figures-suggestion = ਸੁਝਾਅ
figures-complaint = ਸ਼ਿਕਾਇਤਾਂ
figures-feedback-table = ਕੀ-ਕੀ ਆਇਆ
figures-feedback-kind = ਕਿਸ ਤਰ੍ਹਾਂ ਦਾ
figures-stages-table = ਸ਼ਿਕਾਇਤਾਂ ਜਿਨ੍ਹਾਂ ਦਾ ਅਸੀਂ ਜਵਾਬ ਦਿੱਤਾ
figures-stage = ਪੜਾਅ
figures-stage-1 = ਪੜਾਅ 1
figures-stage-2 = ਪੜਾਅ 2
figures-stage-answered = ਜਵਾਬ ਦਿੱਤਾ
figures-upheld = ਸ਼ਿਕਾਇਤ ਸਹੀ ਸੀ: ਸਾਡੀ ਗਲਤੀ ਸੀ
figures-partly-upheld = ਸ਼ਿਕਾਇਤ ਕੁਝ ਹੱਦ ਤੱਕ ਸਹੀ ਸੀ: ਕੁਝ ਗਲਤੀ ਸਾਡੀ ਸੀ
figures-not-upheld = ਸ਼ਿਕਾਇਤ ਸਹੀ ਨਹੀਂ ਸੀ: ਸਾਡੀ ਕੋਈ ਗਲਤੀ ਨਹੀਂ ਸੀ
figures-in-time = ਸਮੇਂ ਸਿਰ ਜਵਾਬ ਦਿੱਤਾ
figures-in-longer-time = ਸਮੇਂ ਸਿਰ ਜਵਾਬ ਦਿੱਤਾ, ਜਾਂ ਕਾਰਨ ਦੱਸ ਕੇ ਰੱਖੇ ਬਾਅਦ ਦੇ ਦਿਨ ਤੱਕ
figures-found-chart = ਪੜਾਅ 1 ’ਤੇ ਅਸੀਂ ਕੀ ਫ਼ੈਸਲਾ ਕੀਤਾ
figures-lessons = ਸ਼ਿਕਾਇਤਾਂ ਤੋਂ ਅਸੀਂ ਕੀ ਸਿੱਖਿਆ
figures-ombudsman = ਜੋ ਸਾਡੇ ਆਖਰੀ ਜਵਾਬ ਤੋਂ ਖੁਸ਼ ਨਹੀਂ, ਉਹ ਓਮਬਡਸਮੈਨ (Ombudsman) ਕੋਲ ਜਾ ਸਕਦੇ ਹਨ।
figures-said = ਤੁਸੀਂ ਕਿਹਾ, ਅਸੀਂ ਕੀਤਾ
figures-said-none = ਇੱਥੇ ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ।
figures-you-said = ਤੁਸੀਂ ਕਿਹਾ:
figures-we-did = ਅਸੀਂ ਕੀਤਾ:
figures-table = ਇਹ ਅੰਕੜੇ ਟੇਬਲ ਵਿੱਚ ਦਿਖਾਓ
figures-files = ਇਹ ਅੰਕੜੇ ਆਪਣੇ ਕੋਲ ਰੱਖੋ
figures-files-text = ਫਾਈਲਾਂ ਵਿੱਚ ਉਹੀ ਅੰਕੜੇ ਹਨ ਜੋ ਇਸ ਪੰਨੇ ’ਤੇ ਹਨ। ਟੇਬਲ ਵਾਲੀ ਫਾਈਲ ਵਿੱਚ ਖਾਲੀ ਖਾਨੇ ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਅੰਕੜਾ ਨਹੀਂ ਦਿਖਾਇਆ। ਕੰਪਿਊਟਰਾਂ ਵਾਲੀ ਫਾਈਲ ਵਿੱਚ ਉੱਥੇ “null” ਲਿਖਿਆ ਹੈ।
figures-csv = ਅੰਕੜੇ ਟੇਬਲ ਵਜੋਂ (CSV)
figures-json = ਅੰਕੜੇ ਕੰਪਿਊਟਰਾਂ ਲਈ (JSON)
figures-years = ਸਾਲਾਨਾ ਰਿਪੋਰਟਾਂ
figures-year-link = ਅਪ੍ਰੈਲ { $from } ਤੋਂ ਮਾਰਚ { $to }
figures-report-heading = ਅਸੀਂ ਕਿਵੇਂ ਕੰਮ ਕੀਤਾ, ਅਪ੍ਰੈਲ { $from } ਤੋਂ ਮਾਰਚ { $to }
figures-report-text = { $council } ਦੀ ਸਾਲਾਨਾ ਰਿਪੋਰਟ। ਇਸ ਨੂੰ ਪ੍ਰਿੰਟ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।
figures-how = ਅਸੀਂ ਕਿਵੇਂ ਗਿਣਦੇ ਹਾਂ
figures-how-ended = ਬੇਨਤੀ ਉਸ ਤਿਮਾਹੀ ਵਿੱਚ ਗਿਣੀ ਜਾਂਦੀ ਹੈ ਜਿਸ ਵਿੱਚ ਉਹ ਪੂਰੀ ਜਾਂ ਬੰਦ ਹੋਈ। ਲੋਕਾਂ ਦੀ ਰਾਏ ਵੱਖਰੀ ਗਿਣੀ ਜਾਂਦੀ ਹੈ।
figures-how-kept = ਵਾਅਦਾ ਉਦੋਂ ਨਿਭਾਇਆ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ ਜਦੋਂ ਬੇਨਤੀ ਉਸ ਦਿਨ ਤੱਕ ਪੂਰੀ ਹੋਈ, ਅਤੇ ਕਿਸੇ ਨੇ ਬਾਅਦ ਦਾ ਦਿਨ ਨਹੀਂ ਦਿੱਤਾ।
figures-how-first = “ਪਹਿਲੀ ਵਾਰ ਵਿੱਚ ਹੱਲ” ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਕੰਮ ਹੋ ਗਿਆ, ਅਸੀਂ ਮੁੜ ਕੋਈ ਸਵਾਲ ਨਹੀਂ ਪੁੱਛਿਆ, ਅਤੇ ਕਿਸੇ ਨੂੰ ਇਹ ਦੁਬਾਰਾ ਨਹੀਂ ਖੋਲ੍ਹਣਾ ਪਿਆ।
figures-how-days = ਕੰਮ ਵਾਲੇ ਦਿਨ ਸੋਮਵਾਰ ਤੋਂ ਸ਼ੁੱਕਰਵਾਰ ਹਨ। ਬੈਂਕ ਛੁੱਟੀਆਂ ਨਹੀਂ ਗਿਣੀਆਂ ਜਾਂਦੀਆਂ।
# Complaints: what their residents see.
complaint-heading = ਤੁਹਾਡੀ ਸ਼ਿਕਾਇਤ
complaint-stage = 2 ਵਿੱਚੋਂ ਪੜਾਅ { $stage }
complaint-stage-now = ਕਿੱਥੇ ਪਹੁੰਚੀ
complaint-who = ਜਾਂਚ ਕੌਣ ਕਰ ਰਿਹਾ ਹੈ
complaint-who-rule = ਅਸੀਂ ਚੁਣ ਰਹੇ ਹਾਂ: { $by }
complaint-acknowledged-by = ਜਾਂਚ ਕੌਣ ਕਰੇਗਾ, ਇਹ ਅਸੀਂ ਇਸ ਤਾਰੀਖ ਤੱਕ ਦੱਸਾਂਗੇ
complaint-answer-by = ਜਵਾਬ ਇਸ ਤਾਰੀਖ ਤੱਕ ਮਿਲੇਗਾ
complaint-answer-by-later = ਹੁਣ ਜਵਾਬ ਇਸ ਤਾਰੀਖ ਤੱਕ ਮਿਲੇਗਾ
complaint-answer-usual = ਆਮ ਤੌਰ ’ਤੇ ਜਵਾਬ ਇਸ ਤਾਰੀਖ ਤੱਕ ਮਿਲ ਜਾਂਦਾ ਹੈ
complaint-answered = ਜਵਾਬ ਦਿੱਤਾ ਗਿਆ
complaint-answered-on = { $date } ਨੂੰ ਜਵਾਬ ਦਿੱਤਾ ਗਿਆ
complaint-answer-of-stage = ਸਾਡਾ ਜਵਾਬ, ਪੜਾਅ { $stage }
complaint-letter = ਪੜਾਅ { $stage } ਦਾ ਜਵਾਬ ਚਿੱਠੀ ਵਜੋਂ ਪੜ੍ਹੋ
complaint-upheld = ਤੁਸੀਂ ਸਹੀ ਸੀ। ਗਲਤੀ ਸਾਡੀ ਸੀ।
complaint-partly-upheld = ਤੁਸੀਂ ਕੁਝ ਹੱਦ ਤੱਕ ਸਹੀ ਸੀ।
complaint-not-upheld = ਸਾਨੂੰ ਲੱਗਦਾ ਹੈ ਕਿ ਅਸੀਂ ਉਹੀ ਕੀਤਾ ਜੋ ਸਾਨੂੰ ਕਰਨਾ ਚਾਹੀਦਾ ਸੀ।
complaint-next = ਸਾਨੂੰ ਦੁਬਾਰਾ ਦੇਖਣ ਲਈ ਕਹੋ
complaint-next-text = ਸਾਡੇ ਜਵਾਬ ਤੋਂ ਖੁਸ਼ ਨਹੀਂ? ਤਾਂ ਅੱਗੇ ਇਹ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਦੇਖਣਗੇ: { $by }। ਤੁਹਾਨੂੰ ਦੁਬਾਰਾ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ: ਜੋ ਵੀ ਤੁਸੀਂ ਭੇਜਿਆ, ਸਾਰਾ ਨਾਲ ਜਾਵੇਗਾ।
complaint-next-late = ਸਾਡੇ ਜਵਾਬ ਵਿੱਚ ਦੇਰ ਹੋ ਗਈ ਹੈ, ਸਾਨੂੰ ਅਫ਼ਸੋਸ ਹੈ। ਤੁਹਾਨੂੰ ਉਡੀਕ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ। ਹੁਣ ਇਸ ਨੂੰ ਇਹ ਦੇਖ ਸਕਦੇ ਹਨ: { $by }।
complaint-ombudsman = ਓਮਬਡਸਮੈਨ (Ombudsman)
complaint-ombudsman-open = ਤੁਸੀਂ ਹੁਣ ਓਮਬਡਸਮੈਨ ਕੋਲ ਜਾ ਸਕਦੇ ਹੋ: ਤੁਹਾਨੂੰ ਸਾਡਾ ਆਖਰੀ ਜਵਾਬ ਮਿਲ ਗਿਆ ਹੈ, ਜਾਂ ਜਵਾਬ ਵਿੱਚ ਦੇਰ ਹੋ ਗਈ ਹੈ, ਜਾਂ ਅਸੀਂ ਇਸ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕਰਦੇ। ਇਹ ਮੁਫ਼ਤ ਹੈ, ਅਤੇ ਉਹ ਸਾਡੇ ਲਈ ਕੰਮ ਨਹੀਂ ਕਰਦੇ।
complaint-ombudsman-later = ਜੇ ਤੁਸੀਂ ਸਾਡੇ ਆਖਰੀ ਜਵਾਬ ਤੋਂ ਬਾਅਦ ਵੀ ਖੁਸ਼ ਨਹੀਂ, ਤਾਂ ਤੁਸੀਂ ਓਮਬਡਸਮੈਨ ਕੋਲ ਜਾ ਸਕਦੇ ਹੋ। ਇਹ ਮੁਫ਼ਤ ਹੈ, ਅਤੇ ਉਹ ਸਾਡੇ ਲਈ ਕੰਮ ਨਹੀਂ ਕਰਦੇ।
complaint-ombudsman-more = ਓਮਬਡਸਮੈਨ ਕੀ ਕਰਦੇ ਹਨ, ਅਤੇ ਤੁਹਾਡੇ ਕੋਲ ਕਿੰਨਾ ਸਮਾਂ ਹੈ
next-stage-heading = ਸਾਨੂੰ ਦੁਬਾਰਾ ਦੇਖਣ ਲਈ ਕਹੋ
next-stage-text = ਤੁਹਾਡੀ ਸ਼ਿਕਾਇਤ ਕੋਈ ਹੋਰ, ਵੱਡੇ ਅਹੁਦੇ ਵਾਲੇ ਅਧਿਕਾਰੀ ਦੇਖਣਗੇ। ਜੋ ਵੀ ਤੁਸੀਂ ਭੇਜਿਆ, ਸਾਰਾ ਨਾਲ ਜਾਵੇਗਾ। ਤੁਹਾਨੂੰ ਹੋਰ ਕੁਝ ਲਿਖਣ ਦੀ ਲੋੜ ਨਹੀਂ।
next-stage-label = ਸਾਡੇ ਜਵਾਬ ਵਿੱਚ ਕੀ ਸਹੀ ਨਹੀਂ ਹੈ? ਤੁਸੀਂ ਇਹ ਖਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ।
next-stage-send = ਸਾਨੂੰ ਦੁਬਾਰਾ ਦੇਖਣ ਲਈ ਕਹੋ
letter-heading = ਤੁਹਾਡੀ ਸ਼ਿਕਾਇਤ ਦਾ ਸਾਡਾ ਜਵਾਬ, ਪੜਾਅ { $stage }
letter-resident = ਵਸਨੀਕ
letter-dear = ਸਤਿਕਾਰਯੋਗ { $name } ਜੀ
letter-understood = ਅਸੀਂ ਕਿਸ ਗੱਲ ਦੀ ਜਾਂਚ ਕੀਤੀ
letter-found = ਸਾਨੂੰ ਕੀ ਪਤਾ ਲੱਗਾ
letter-remedy = ਅਸੀਂ ਇਸ ਨੂੰ ਕਿਵੇਂ ਠੀਕ ਕਰਦੇ ਹਾਂ
letter-lesson = ਅਸੀਂ ਇਸ ਤੋਂ ਕੀ ਸਿੱਖਿਆ
letter-next = ਜੇ ਤੁਸੀਂ ਇਸ ਤੋਂ ਖੁਸ਼ ਨਹੀਂ ਹੋ
letter-next-stage = { $date } ਤੱਕ ਸਾਨੂੰ ਦੁਬਾਰਾ ਦੇਖਣ ਲਈ ਕਹੋ। ਫਿਰ ਇਸ ਨੂੰ ਇਹ ਦੇਖਣਗੇ: { $by }। ਤੁਸੀਂ ਇਹ ਆਪਣੀ ਸ਼ਿਕਾਇਤ ਦੇ ਪੰਨੇ ’ਤੇ, ਜਾਂ ਫ਼ੋਨ ਰਾਹੀਂ ਕਰ ਸਕਦੇ ਹੋ।
letter-last = ਇਹ ਸਾਡਾ ਆਖਰੀ ਜਵਾਬ ਹੈ। ਤੁਸੀਂ ਹੁਣ ਇਸ ਨੂੰ ਓਮਬਡਸਮੈਨ (Ombudsman) ਕੋਲ ਲਿਜਾ ਸਕਦੇ ਹੋ। ਇਹ ਮੁਫ਼ਤ ਹੈ, ਅਤੇ ਉਹ ਸਾਡੇ ਲਈ ਕੰਮ ਨਹੀਂ ਕਰਦੇ।

## Tell us how we did: the one way in
feedback-link = ਦੱਸੋ ਸਾਡਾ ਕੰਮ ਕਿਵੇਂ ਲੱਗਾ
feedback-matter-heading = ਦੱਸੋ ਸਾਡਾ ਕੰਮ ਕਿਵੇਂ ਲੱਗਾ
feedback-about = ਇਹ ਇਸ ਬਾਰੇ ਹੈ: { $service }
feedback-case = ਇਹ ਤੁਹਾਡੀ ਭੇਜੀ ਬੇਨਤੀ { $reference } ਬਾਰੇ ਹੈ।
feedback-matter-legend = ਤੁਸੀਂ ਸਾਨੂੰ ਕੀ ਦੱਸਣਾ ਚਾਹੁੰਦੇ ਹੋ?
feedback-matter-missing = ਚੁਣੋ ਕਿ ਤੁਸੀਂ ਸਾਨੂੰ ਕੀ ਦੱਸਣਾ ਚਾਹੁੰਦੇ ਹੋ
feedback-matter-thanks = ਧੰਨਵਾਦ
feedback-matter-thanks-hint = ਕਿਸੇ ਨੇ ਚੰਗਾ ਕੰਮ ਕੀਤਾ, ਅਤੇ ਤੁਸੀਂ ਚਾਹੁੰਦੇ ਹੋ ਕਿ ਉਹਨਾਂ ਨੂੰ ਪਤਾ ਲੱਗੇ
feedback-matter-idea = ਸੁਝਾਅ
feedback-matter-idea-hint = ਕੁਝ ਜੋ ਅਸੀਂ ਹੋਰ ਚੰਗਾ ਕਰ ਸਕਦੇ ਹਾਂ
feedback-matter-comment = ਟਿੱਪਣੀ
feedback-matter-comment-hint = ਤੁਹਾਡਾ ਵਿਚਾਰ, ਜਦੋਂ ਕੁਝ ਠੀਕ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ
feedback-matter-wrong = ਕੁਝ ਗਲਤ ਹੋਇਆ
feedback-matter-wrong-hint = ਕੋਈ ਕੰਮ ਨਹੀਂ ਹੋਇਆ, ਮਾੜਾ ਹੋਇਆ, ਜਾਂ ਕਿਸੇ ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ
feedback-matter-disagree = ਮੈਂ ਕਿਸੇ ਫ਼ੈਸਲੇ, ਨਿਯਮ ਜਾਂ ਜੁਰਮਾਨੇ ਨਾਲ ਸਹਿਮਤ ਨਹੀਂ
feedback-matter-disagree-hint = ਜਾਂ ਇਹ ਕਿਸੇ ਕੌਂਸਲਰ, ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ, ਜਾਂ ਕਿਸੇ ਦੀ ਸੁਰੱਖਿਆ ਬਾਰੇ ਹੈ
feedback-before-heading = ਕੀ ਤੁਸੀਂ ਸਾਨੂੰ ਪਹਿਲਾਂ ਦੱਸਿਆ ਹੈ?
feedback-before-legend = ਕੀ ਤੁਸੀਂ ਸਾਨੂੰ ਪਹਿਲਾਂ ਦੱਸਿਆ ਹੈ ਕਿ ਕੁਝ ਗਲਤ ਹੋਇਆ?
feedback-before-missing = ਜੇ ਤੁਸੀਂ ਸਾਨੂੰ ਪਹਿਲਾਂ ਦੱਸਿਆ ਹੈ, ਤਾਂ ਹਾਂ ਚੁਣੋ
feedback-before-no = ਨਹੀਂ, ਇਹ ਪਹਿਲੀ ਵਾਰ ਹੈ
feedback-before-no-hint = ਤਾਂ ਅਸੀਂ ਅਕਸਰ ਇਸ ਨੂੰ ਛੇਤੀ ਠੀਕ ਕਰ ਸਕਦੇ ਹਾਂ
feedback-before-yes = ਹਾਂ, ਅਤੇ ਇਹ ਠੀਕ ਨਹੀਂ ਹੋਇਆ
feedback-before-yes-hint = ਇਸ ਵੈੱਬਸਾਈਟ ’ਤੇ, ਫ਼ੋਨ ਰਾਹੀਂ, ਚਿੱਠੀ ਰਾਹੀਂ ਜਾਂ ਸਾਡੇ ਸਟਾਫ਼ ਵਿੱਚੋਂ ਕਿਸੇ ਨੂੰ
feedback-route-heading = ਤੁਸੀਂ ਕਿਸ ਗੱਲ ਨਾਲ ਸਹਿਮਤ ਨਹੀਂ?
feedback-route-legend = ਇਹ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸ ਬਾਰੇ ਹੈ?
feedback-route-missing = ਚੁਣੋ ਕਿ ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ
feedback-route-none = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ
feedback-put-right-heading = ਅਸੀਂ ਇਸ ਨੂੰ ਠੀਕ ਕਰ ਸਕਦੇ ਹਾਂ
feedback-put-right-text = ਇੱਥੇ ਦੱਸੋ, ਅਤੇ ਇਹ ਸਿੱਧਾ ਉਹਨਾਂ ਕੋਲ ਜਾਵੇਗਾ ਜੋ ਇਹ ਕੰਮ ਕਰਦੇ ਹਨ। ਇਹ ਸ਼ਿਕਾਇਤ ਨਾਲੋਂ ਛੇਤੀ ਹੁੰਦਾ ਹੈ।
feedback-put-right-search = ਕੀ ਠੀਕ ਕਰਨ ਦੀ ਲੋੜ ਹੈ?
feedback-other-why = ਇਹ ਸ਼ਿਕਾਇਤ ਕਿਉਂ ਨਹੀਂ ਹੈ
feedback-other-ways = ਕੀ ਕਰਨਾ ਹੈ
feedback-complain-heading = ਜੇ ਤੁਸੀਂ ਸ਼ਿਕਾਇਤ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ
feedback-complain-text = ਤੁਸੀਂ ਫਿਰ ਵੀ ਸ਼ਿਕਾਇਤ ਕਰ ਸਕਦੇ ਹੋ। ਇਸ ਕਰਕੇ ਅਸੀਂ ਤੁਹਾਡੇ ਨਾਲ ਮਾੜਾ ਵਰਤਾਓ ਨਹੀਂ ਕਰਾਂਗੇ।
feedback-complain = ਮੈਂ ਫਿਰ ਵੀ ਸ਼ਿਕਾਇਤ ਕਰਨੀ ਹੈ
case-next-passed-on = ਅਸੀਂ ਉਹਨਾਂ ਨੂੰ ਦੱਸਾਂਗੇ ਜਿਨ੍ਹਾਂ ਬਾਰੇ ਇਹ ਹੈ
## Was this page useful?
rating-label = ਕੀ ਇਹ ਪੰਨਾ ਕੰਮ ਆਇਆ?
rating-yes = ਹਾਂ, ਕੰਮ ਆਇਆ
rating-no = ਨਹੀਂ, ਕੰਮ ਨਹੀਂ ਆਇਆ
rating-why-heading = ਕੀ ਗਲਤ ਸੀ?
rating-why-label = ਤੁਸੀਂ ਕੀ ਲੱਭ ਰਹੇ ਸੀ, ਜਾਂ ਪੰਨੇ ਵਿੱਚ ਕੀ ਗਲਤ ਸੀ?
rating-why-hint = ਤੁਸੀਂ ਇਹ ਖਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ। ਆਪਣਾ ਨਾਂ ਜਾਂ ਆਪਣੇ ਬਾਰੇ ਕੁਝ ਨਾ ਲਿਖੋ: ਅਸੀਂ ਜਵਾਬ ਨਹੀਂ ਦੇ ਸਕਦੇ, ਕਿਉਂਕਿ ਸਾਨੂੰ ਨਹੀਂ ਪਤਾ ਤੁਸੀਂ ਕੌਣ ਹੋ।
rating-why-long = { $most } ਜਾਂ ਘੱਟ ਅੱਖਰ ਲਿਖੋ
rating-why-button = ਭੇਜੋ
rating-thanks-heading = ਧੰਨਵਾਦ
rating-thanks-text = ਇਸ ਨਾਲ ਸਾਨੂੰ ਇਹ ਵੈੱਬਸਾਈਟ ਹੋਰ ਚੰਗੀ ਬਣਾਉਣ ਵਿੱਚ ਮਦਦ ਮਿਲਦੀ ਹੈ।

## Surveys: how it went, when a case has ended
survey-caption = { $service }, { $month } { $year }
survey-solved = ਕੀ ਇਹ ਹੱਲ ਹੋ ਗਿਆ?
survey-yes = ਹਾਂ
survey-no = ਨਹੀਂ
survey-solved-missing = ਜੇ ਇਹ ਹੱਲ ਹੋ ਗਿਆ, ਤਾਂ ਹਾਂ ਚੁਣੋ
survey-ease = ਇਹ ਕੰਮ ਕਰਾਉਣਾ ਕਿੰਨਾ ਸੌਖਾ ਸੀ?
survey-ease-1 = ਬਹੁਤ ਔਖਾ
survey-ease-2 = ਔਖਾ
survey-ease-3 = ਨਾ ਸੌਖਾ ਨਾ ਔਖਾ
survey-ease-4 = ਸੌਖਾ
survey-ease-5 = ਬਹੁਤ ਸੌਖਾ
survey-ease-missing = ਚੁਣੋ ਕਿ ਇਹ ਕਿੰਨਾ ਸੌਖਾ ਸੀ
survey-not-solved = ਤੁਸੀਂ ਕਿਹਾ ਕਿ ਇਹ ਹੱਲ ਨਹੀਂ ਹੋਇਆ। ਤੁਸੀਂ ਹੁਣ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਖੋਲ੍ਹ ਸਕਦੇ ਹੋ, ਅਤੇ ਦੱਸ ਸਕਦੇ ਹੋ ਕਿ ਹਾਲੇ ਕੀ ਠੀਕ ਨਹੀਂ।
survey-more = ਜੇ ਚਾਹੋ, ਤਾਂ ਹੋਰ ਦੱਸੋ
survey-more-text = ਤੁਸੀਂ ਜੋ ਚਾਹੋ, ਖਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ। ਜਿਨ੍ਹਾਂ ਨੇ ਇਸ ’ਤੇ ਕੰਮ ਕੀਤਾ, ਉਹਨਾਂ ਨੂੰ ਨਹੀਂ ਪਤਾ ਲੱਗਦਾ ਕਿ ਕਿਸ ਨੇ ਕੀ ਕਿਹਾ।
survey-drivers = ਇਹਨਾਂ ਵਿੱਚੋਂ ਹਰੇਕ ਕਿੰਨਾ ਚੰਗਾ ਸੀ?
survey-delivery = ਜੋ ਅਸੀਂ ਕਿਹਾ ਸੀ, ਉਸ ਦੇ ਮੁਕਾਬਲੇ ਅਸੀਂ ਕੀ ਕੀਤਾ
survey-timeliness = ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਾ
survey-information = ਅਸੀਂ ਤੁਹਾਨੂੰ ਕਿੰਨੀ ਚੰਗੀ ਤਰ੍ਹਾਂ ਦੱਸਦੇ ਰਹੇ
survey-professionalism = ਸਾਨੂੰ ਆਪਣੇ ਕੰਮ ਦੀ ਕਿੰਨੀ ਸਮਝ ਸੀ, ਅਤੇ ਅਸੀਂ ਕਿੰਨੇ ਨਿਰਪੱਖ ਸੀ
survey-attitude = ਤੁਹਾਡੇ ਨਾਲ ਸਾਡਾ ਵਤੀਰਾ
survey-choose = ਚੁਣੋ
survey-step-1 = ਬਹੁਤ ਮਾੜਾ
survey-step-2 = ਮਾੜਾ
survey-step-3 = ਨਾ ਚੰਗਾ ਨਾ ਮਾੜਾ
survey-step-4 = ਚੰਗਾ
survey-step-5 = ਬਹੁਤ ਚੰਗਾ
survey-step-none = ਲਾਗੂ ਨਹੀਂ ਹੁੰਦਾ
survey-own-words = ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
survey-words = ਕੀ ਚੰਗਾ ਰਿਹਾ, ਜਾਂ ਸਾਨੂੰ ਕੀ ਹੋਰ ਚੰਗਾ ਕਰਨਾ ਚਾਹੀਦਾ ਹੈ?
survey-words-hint = ਨਾਂ ਅਤੇ ਨਿੱਜੀ ਗੱਲਾਂ ਨਾ ਲਿਖੋ। ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਅੱਖਰ।
survey-used = ਤੁਸੀਂ ਸਾਡੇ ਨਾਲ ਕਿਵੇਂ ਸੰਪਰਕ ਕੀਤਾ?
survey-preferred = ਅਗਲੀ ਵਾਰ ਤੁਸੀਂ ਕਿਵੇਂ ਸੰਪਰਕ ਕਰਨਾ ਚਾਹੋਗੇ?
survey-recommend = ਕੀ ਤੁਸੀਂ ਹੋਰਾਂ ਨੂੰ ਕਹੋਗੇ ਕਿ ਉਹ ਵੀ { $council } ਨਾਲ ਇਸੇ ਤਰ੍ਹਾਂ ਸੰਪਰਕ ਕਰਨ?
survey-likely-0 = 0, ਬਿਲਕੁਲ ਨਹੀਂ
survey-likely-10 = 10, ਜ਼ਰੂਰ
survey-send = ਭੇਜੋ
survey-thanks = ਧੰਨਵਾਦ। ਤੁਹਾਡੇ ਜਵਾਬ ਸਾਨੂੰ ਮਿਲ ਗਏ ਹਨ
survey-thanks-text = ਇਸ ਸਰਵੇਖਣ ਦੇ ਜਵਾਬ ਦਿੱਤੇ ਜਾ ਚੁੱਕੇ ਹਨ। ਜਵਾਬ ਸਿਰਫ਼ ਇੱਕ ਵਾਰ ਦਿੱਤੇ ਜਾ ਸਕਦੇ ਹਨ।
survey-thanks-who = ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਨਾਲ ਅਸੀਂ ਆਪਣਾ ਕੰਮ ਹੋਰ ਚੰਗਾ ਕਰਦੇ ਹਾਂ, ਅਤੇ ਲੋਕਾਂ ਨੂੰ ਦੱਸਦੇ ਹਾਂ ਕਿ ਅਸੀਂ ਕਿਵੇਂ ਕੰਮ ਕਰ ਰਹੇ ਹਾਂ। ਕਿਸੇ ਦਾ ਨਾਂ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ।
survey-over = ਇਹ ਸਰਵੇਖਣ ਬੰਦ ਹੈ
survey-over-text = ਲਿੰਕ { $days } ਦਿਨ ਚੱਲਦਾ ਹੈ। ਸ਼ਾਇਦ ਇਹ ਪੁਰਾਣਾ ਹੋ ਗਿਆ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਕੁਝ ਹਿੱਸਾ ਰਹਿ ਗਿਆ ਹੈ।
survey-case-heading = ਕਿਵੇਂ ਰਿਹਾ?
survey-case-text = ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਕੀ ਇਹ ਹੱਲ ਹੋ ਗਿਆ। 3 ਛੋਟੇ ਪੰਨੇ ਹਨ।
survey-case-button = ਦੱਸੋ ਕਿਵੇਂ ਰਿਹਾ

## Whose device it is, and how a shared one is left
device-heading = ਇਹ ਡਿਵਾਈਸ ਕਿਸ ਦੀ ਹੈ?
device-hint = ਸਾਂਝੇ ਕੰਪਿਊਟਰ ’ਤੇ ਅਸੀਂ ਕੁਝ ਨਹੀਂ ਛੱਡਦੇ।
device-own = ਇਹ ਮੇਰਾ ਆਪਣਾ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਹੈ
device-own-hint = ਅਸੀਂ ਸ਼ਾਇਦ ਇਸ ’ਤੇ ਕੁਝ ਗੱਲਾਂ ਰੱਖੀਏ, ਜਿਵੇਂ ਤੁਹਾਡੀ ਭਾਸ਼ਾ।
device-shared = ਹੋਰ ਲੋਕ ਵੀ ਇਸ ਨੂੰ ਵਰਤਦੇ ਹਨ
device-shared-hint = ਜਿਵੇਂ ਲਾਇਬ੍ਰੇਰੀ ਦਾ ਕੰਪਿਊਟਰ, ਜਾਂ ਕਿਸੇ ਦੋਸਤ ਦਾ ਫ਼ੋਨ। ਤੁਹਾਡਾ ਕੁਝ ਵੀ ਇਸ ’ਤੇ ਨਹੀਂ ਰਹੇਗਾ।
device-missing = ਚੁਣੋ ਕਿ ਇਹ ਡਿਵਾਈਸ ਕਿਸ ਦੀ ਹੈ
shared-label = ਸਾਂਝਾ ਕੰਪਿਊਟਰ
shared-finish = ਖਤਮ ਕਰੋ ਅਤੇ ਇਹ ਕੰਪਿਊਟਰ ਸਾਫ਼ ਕਰੋ
shared-warning = ਕੀ ਤੁਸੀਂ ਹਾਲੇ ਇੱਥੇ ਹੋ?
shared-warning-text = ਕੁਝ ਸਮੇਂ ਤੋਂ ਕਿਸੇ ਨੇ ਇਹ ਕੰਪਿਊਟਰ ਨਹੀਂ ਵਰਤਿਆ। ਅਸੀਂ ਇਸ ਨੂੰ ਛੇਤੀ ਸਾਫ਼ ਕਰਾਂਗੇ, ਤਾਂ ਜੋ ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਕੋਈ ਹੋਰ ਨਾ ਦੇਖੇ।
shared-warning-left = { $minutes ->
    [one] ਅਸੀਂ ਇਸ ਨੂੰ { $minutes } ਮਿੰਟ ਵਿੱਚ ਸਾਫ਼ ਕਰਾਂਗੇ।
   *[other] ਅਸੀਂ ਇਸ ਨੂੰ { $minutes } ਮਿੰਟਾਂ ਵਿੱਚ ਸਾਫ਼ ਕਰਾਂਗੇ।
}
shared-stay = ਮੈਂ ਹਾਲੇ ਇੱਥੇ ਹਾਂ
finished-heading = ਇਹ ਕੰਪਿਊਟਰ ਸਾਫ਼ ਹੈ
finished-text = ਪਿਛਲੇ ਵਿਅਕਤੀ ਦਾ ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਰਿਹਾ।
finished-here = ਅਸੀਂ ਕੀ ਸਾਫ਼ ਕੀਤਾ
finished-ended = ਵਰਤੋਂ ਖਤਮ ਹੋ ਗਈ ਹੈ।
finished-signed-out = ਵਰਤੋਂ ਖਤਮ ਹੋ ਗਈ ਹੈ, ਅਤੇ ਖਾਤਾ ਸਾਈਨ ਆਊਟ ਹੋ ਗਿਆ ਹੈ।
finished-drafts-deleted = { $count ->
    [one] { $count } ਅਧੂਰੀ ਬੇਨਤੀ ਮਿਟਾਈ ਗਈ।
   *[other] { $count } ਅਧੂਰੀਆਂ ਬੇਨਤੀਆਂ ਮਿਟਾਈਆਂ ਗਈਆਂ।
}
finished-drafts-kept = { $count ->
    [one] { $count } ਅਧੂਰੀ ਬੇਨਤੀ ਸਾਡੇ ਕੋਲ ਸੁਰੱਖਿਅਤ ਹੈ। ਇਹ ਇੱਥੇ ਨਹੀਂ ਖੋਲ੍ਹੀ ਜਾ ਸਕਦੀ।
   *[other] { $count } ਅਧੂਰੀਆਂ ਬੇਨਤੀਆਂ ਸਾਡੇ ਕੋਲ ਸੁਰੱਖਿਅਤ ਹਨ। ਇਹ ਇੱਥੇ ਨਹੀਂ ਖੋਲ੍ਹੀਆਂ ਜਾ ਸਕਦੀਆਂ।
}
finished-files = { $count ->
    [one] { $count } ਫਾਈਲ ਮਿਟਾਈ ਗਈ, ਜੋ ਭੇਜੀ ਨਹੀਂ ਗਈ ਸੀ।
   *[other] { $count } ਫਾਈਲਾਂ ਮਿਟਾਈਆਂ ਗਈਆਂ, ਜੋ ਭੇਜੀਆਂ ਨਹੀਂ ਗਈਆਂ ਸਨ।
}
finished-cases = { $count ->
    [one] { $count } ਬੇਨਤੀ ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਬੰਦ ਕੀਤੀ ਗਈ। ਉਹ ਕੌਂਸਲ ਕੋਲ ਹੈ।
   *[other] { $count } ਬੇਨਤੀਆਂ ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਬੰਦ ਕੀਤੀਆਂ ਗਈਆਂ। ਉਹ ਕੌਂਸਲ ਕੋਲ ਹਨ।
}
finished-left = { $what }: { $count } ਬਾਕੀ
finished-cookies = ਕੂਕੀਜ਼ ਜੋ ਪੰਨਾ ਪੜ੍ਹ ਸਕਦਾ ਹੈ
finished-local = ਪੰਨਿਆਂ ਦੀ ਰੱਖੀ ਜਾਣਕਾਰੀ
finished-session = ਇਸ ਟੈਬ ਲਈ ਰੱਖੀ ਜਾਣਕਾਰੀ
finished-databases = ਡਾਟਾਬੇਸ
finished-caches = ਸੇਵ ਕੀਤੇ ਪੰਨੇ
finished-close = ਆਪਣੇ ਕਾਗਜ਼ ਲੈ ਲਓ। ਜੇ ਤੁਸੀਂ ਕਾਰਡ ਨਾਲ ਪੈਸੇ ਦਿੱਤੇ, ਤਾਂ ਕਾਰਡ ਵੀ ਲੈ ਲਓ।
finished-next = ਅਗਲੇ ਵਿਅਕਤੀ ਲਈ ਸ਼ੁਰੂ ਕਰੋ
finished-offline = ਸਿਗਨਲ ਨਹੀਂ ਹੈ। ਫਿਰ ਵੀ ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਵਰਤੋਂ ਖਤਮ ਹੋ ਗਈ ਹੈ।
finished-not-clear = ਸ਼ਾਇਦ ਇਹ ਕੰਪਿਊਟਰ ਸਾਫ਼ ਨਹੀਂ ਹੋਇਆ
finished-not-clear-text = ਸ਼ਾਇਦ ਪਿਛਲੇ ਵਿਅਕਤੀ ਦਾ ਕੁਝ ਅਜੇ ਵੀ ਇੱਥੇ ਹੈ। ਬ੍ਰਾਊਜ਼ਰ ਦੀਆਂ ਸਾਰੀਆਂ ਵਿੰਡੋਜ਼ ਬੰਦ ਕਰੋ, ਜਾਂ ਇੱਥੇ ਕੰਮ ਕਰਨ ਵਾਲੇ ਕਿਸੇ ਨੂੰ ਕਹੋ।
languages-label = ਭਾਸ਼ਾਵਾਂ

## What is not translated, or by nobody who knows
service-english-only = ਇਸ ਦਾ ਕੁਝ ਹਿੱਸਾ ਸਿਰਫ਼ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ। ਜੇ ਤੁਹਾਨੂੰ ਦੁਭਾਸ਼ੀਏ ਦੀ ਲੋੜ ਹੈ, ਤਾਂ ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ।
languages-unchecked = ਇਹ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ। ਹਾਲੇ ਕਿਸੇ ਨੇ ਇਸ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ।
languages-unchecked-english = ਇਹ ਪੰਨਾ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਪੜ੍ਹੋ
## Who can use this website
accessibility-link = ਪਹੁੰਚਯੋਗਤਾ (Accessibility)
accessibility-heading = ਪਹੁੰਚਯੋਗਤਾ (Accessibility) ਬਾਰੇ ਬਿਆਨ
accessibility-text = ਇਹ ਬਿਆਨ { $council } ਦੀ ਉਸ ਵੈੱਬਸਾਈਟ ਬਾਰੇ ਹੈ ਜਿੱਥੇ ਤੁਸੀਂ ਪੁੱਛਦੇ, ਰਿਪੋਰਟ ਕਰਦੇ, ਬੁੱਕ ਕਰਦੇ ਅਤੇ ਟ੍ਰੈਕ ਕਰਦੇ ਹੋ। ਅਸੀਂ ਚਾਹੁੰਦੇ ਹਾਂ ਕਿ ਹਰ ਕੋਈ ਇਸ ਨੂੰ ਵਰਤ ਸਕੇ।
accessibility-how = ਇਹ ਵੈੱਬਸਾਈਟ ਵਰਤਣੀ ਕਿੰਨੀ ਸੌਖੀ ਹੈ
accessibility-can = ਤੁਸੀਂ ਇਹ ਕਰ ਸਕਦੇ ਹੋ:
accessibility-can-zoom = ਪੰਨਾ 400% ਤੱਕ ਵੱਡਾ ਕਰੋ, ਅਤੇ ਕੁਝ ਵੀ ਨਾ ਕੱਟਿਆ ਜਾਵੇ
accessibility-can-text = ਲਿਖਤ ਦੁੱਗਣੀ ਵੱਡੀ ਕਰੋ
accessibility-can-keys = ਸਭ ਕੁਝ ਸਿਰਫ਼ ਕੀਬੋਰਡ ਨਾਲ ਕਰੋ
accessibility-can-speech = ਸਕ੍ਰੀਨ ਰੀਡਰ ਨਾਲ, ਜਾਂ ਬੋਲ ਕੇ ਵਰਤੋ
accessibility-can-colours = ਗੂੜ੍ਹੇ ਰੰਗ, ਜਾਂ ਆਪਣੀ ਪਸੰਦ ਦੇ ਰੰਗ ਵਰਤੋ
accessibility-can-languages = ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਪੜ੍ਹੋ
accessibility-help = ਆਪਣੀ ਡਿਵਾਈਸ ਵਰਤਣੀ ਸੌਖੀ ਬਣਾਉਣ ਲਈ AbilityNet ਤੋਂ ਮਦਦ
accessibility-cannot = ਜੇ ਤੁਸੀਂ ਕੋਈ ਹਿੱਸਾ ਨਹੀਂ ਵਰਤ ਸਕਦੇ
accessibility-cannot-text = ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ, ਲਿਖੋ ਜਾਂ ਮਿਲਣ ਆਓ। ਅਸੀਂ ਉਹੀ ਕੰਮ ਤੁਹਾਡੇ ਲਈ ਕਰ ਸਕਦੇ ਹਾਂ। ਜੇ ਤੁਹਾਨੂੰ ਕੁਝ ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ, ਸੌਖੇ ਸ਼ਬਦਾਂ ਅਤੇ ਤਸਵੀਰਾਂ ਵਿੱਚ (easy read), ਸੁਣਨ ਲਈ ਜਾਂ ਬ੍ਰੇਲ ਵਿੱਚ ਚਾਹੀਦਾ ਹੈ, ਤਾਂ ਸਾਨੂੰ ਦੱਸੋ।
accessibility-report = ਸਾਨੂੰ ਮੁਸ਼ਕਲ ਬਾਰੇ ਦੱਸੋ
accessibility-report-text = ਜੇ ਇੱਥੇ ਕੁਝ ਤੁਹਾਡੇ ਲਈ ਨਹੀਂ ਚੱਲਦਾ, ਤਾਂ ਸਾਨੂੰ ਦੱਸੋ। ਜੇ ਤੁਹਾਨੂੰ ਲੱਗਦਾ ਹੈ ਕਿ ਅਸੀਂ ਪਹੁੰਚਯੋਗਤਾ ਦੇ ਨਿਯਮ ਤੋੜਦੇ ਹਾਂ, ਤਾਂ ਵੀ ਦੱਸੋ।
accessibility-enforcement = ਜੇ ਤੁਸੀਂ ਸਾਡੇ ਜਵਾਬ ਤੋਂ ਖੁਸ਼ ਨਹੀਂ ਹੋ
accessibility-enforcement-text = ਸਮਾਨਤਾ ਅਤੇ ਮਨੁੱਖੀ ਅਧਿਕਾਰ ਕਮਿਸ਼ਨ (Equality and Human Rights Commission, EHRC) ਇਹ ਨਿਯਮ ਲਾਗੂ ਕਰਾਉਂਦਾ ਹੈ: ਜਨਤਕ ਅਦਾਰਿਆਂ ਦੀਆਂ ਵੈੱਬਸਾਈਟਾਂ ਅਤੇ ਮੋਬਾਈਲ ਐਪਾਂ ਦੀ ਪਹੁੰਚਯੋਗਤਾ ਦੇ ਨਿਯਮ 2018 (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018)। ਜੇ ਤੁਸੀਂ ਸਾਡੇ ਜਵਾਬ ਤੋਂ ਖੁਸ਼ ਨਹੀਂ ਹੋ, ਤਾਂ ਸਮਾਨਤਾ ਸਲਾਹ ਅਤੇ ਸਹਾਇਤਾ ਸੇਵਾ (Equality Advisory and Support Service, EASS) ਨੂੰ ਪੁੱਛੋ।
accessibility-advice = ਸਮਾਨਤਾ ਸਲਾਹ ਅਤੇ ਸਹਾਇਤਾ ਸੇਵਾ (EASS) ’ਤੇ ਜਾਓ
accessibility-technical = ਇਸ ਵੈੱਬਸਾਈਟ ਦੀ ਪਹੁੰਚਯੋਗਤਾ ਬਾਰੇ ਤਕਨੀਕੀ ਜਾਣਕਾਰੀ
accessibility-technical-text = { $council } ਦਾ ਵਚਨ ਹੈ ਕਿ ਉਸ ਦੀ ਵੈੱਬਸਾਈਟ ਹਰ ਕੋਈ ਵਰਤ ਸਕੇ, ਜਿਵੇਂ ਜਨਤਕ ਅਦਾਰਿਆਂ ਦੀਆਂ ਵੈੱਬਸਾਈਟਾਂ ਅਤੇ ਮੋਬਾਈਲ ਐਪਾਂ ਦੀ ਪਹੁੰਚਯੋਗਤਾ ਦੇ ਨਿਯਮ 2018 (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018) ਕਹਿੰਦੇ ਹਨ।
accessibility-status = ਨਿਯਮ ਕਿੰਨੇ ਪੂਰੇ ਹੁੰਦੇ ਹਨ
accessibility-part = ਇਹ ਵੈੱਬਸਾਈਟ ਵੈੱਬ ਪਹੁੰਚਯੋਗਤਾ ਦੀਆਂ ਹਿਦਾਇਤਾਂ (Web Content Accessibility Guidelines) ਵਰਜਨ 2.2 ਦੇ AA ਮਿਆਰ ਨੂੰ ਕੁਝ ਹੱਦ ਤੱਕ ਪੂਰਾ ਕਰਦੀ ਹੈ। ਜੋ ਪੂਰਾ ਨਹੀਂ ਹੁੰਦਾ, ਉਹ ਹੇਠਾਂ ਲਿਖਿਆ ਹੈ।
accessibility-full = ਇਹ ਵੈੱਬਸਾਈਟ ਵੈੱਬ ਪਹੁੰਚਯੋਗਤਾ ਦੀਆਂ ਹਿਦਾਇਤਾਂ (Web Content Accessibility Guidelines) ਵਰਜਨ 2.2 ਦੇ AA ਮਿਆਰ ਨੂੰ ਪੂਰੀ ਤਰ੍ਹਾਂ ਪੂਰਾ ਕਰਦੀ ਹੈ।
accessibility-standard = ਵੈੱਬ ਪਹੁੰਚਯੋਗਤਾ ਦੀਆਂ ਹਿਦਾਇਤਾਂ 2.2 ਪੜ੍ਹੋ
accessibility-unmet = ਕੀ ਮਿਆਰ ਪੂਰਾ ਨਹੀਂ ਕਰਦਾ
accessibility-what = ਕੀ
accessibility-why = ਕਿਉਂ
accessibility-criterion = ਮਿਆਰ ਦਾ ਨਿਯਮ
accessibility-due = ਕਦੋਂ ਤੱਕ ਠੀਕ ਹੋਵੇਗਾ
accessibility-unmet-language = ਜਦੋਂ ਤੁਸੀਂ ਕੋਈ ਹੋਰ ਭਾਸ਼ਾ ਚੁਣਦੇ ਹੋ, ਤਾਂ ਵੀ ਪੰਨੇ ਦੇ ਕੁਝ ਹਿੱਸੇ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੁੰਦੇ ਹਨ। ਸਕ੍ਰੀਨ ਰੀਡਰ ਨੂੰ ਹਰ ਵਾਰ ਇਹ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ। ਸ਼ਾਇਦ ਉਹ ਇਹਨਾਂ ਨੂੰ ਗਲਤ ਆਵਾਜ਼ ਵਿੱਚ ਪੜ੍ਹੇ।
accessibility-unmet-language-why = ਜਦੋਂ ਤੱਕ ਅਨੁਵਾਦ ਨਹੀਂ ਹੁੰਦਾ, ਅਸੀਂ ਲਿਖਤ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਦਿਖਾਉਂਦੇ ਹਾਂ।
accessibility-untested = ਅਸੀਂ ਹਾਲੇ ਕੀ ਨਹੀਂ ਪਰਖਿਆ
accessibility-untested-people = ਜੋ ਲੋਕ ਰੋਜ਼ ਸਕ੍ਰੀਨ ਰੀਡਰ, ਵੱਡਾ ਕਰਕੇ ਦਿਖਾਉਣ ਵਾਲਾ ਪ੍ਰੋਗਰਾਮ ਜਾਂ ਆਵਾਜ਼ ਵਰਤਦੇ ਹਨ, ਉਹਨਾਂ ਨੇ ਹਾਲੇ ਇਸ ਨੂੰ ਨਹੀਂ ਪਰਖਿਆ। ਉਹ { $date } ਤੱਕ ਪਰਖਣਗੇ।
accessibility-untested-files = ਸਾਡੇ ਪੰਨਿਆਂ ’ਤੇ ਹੋਰਾਂ ਦੀਆਂ ਫਾਈਲਾਂ ਅਤੇ ਵੈੱਬਸਾਈਟਾਂ ਦੇ ਲਿੰਕ ਹਨ। ਅਸੀਂ ਹਾਲੇ ਉਹਨਾਂ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ। ਅਸੀਂ { $date } ਤੱਕ ਕਰਾਂਗੇ।
accessibility-tested = ਅਸੀਂ ਇਸ ਨੂੰ ਕਿਵੇਂ ਪਰਖਦੇ ਹਾਂ
accessibility-tested-text = ਜਦੋਂ ਵੀ ਅਸੀਂ ਕੁਝ ਬਦਲਦੇ ਹਾਂ, ਇਹ ਸਾਰੀਆਂ ਪਰਖਾਂ ਚੱਲਦੀਆਂ ਹਨ। ਪਿਛਲੀ ਵਾਰ { $date } ਨੂੰ ਸਾਰੀਆਂ ਪੂਰੀਆਂ ਉੱਤਰੀਆਂ। ਇਹਨਾਂ ਵਿੱਚ ਇਹ ਦੇਖਿਆ ਜਾਂਦਾ ਹੈ:
accessibility-check-axe = ਇੱਕ ਪ੍ਰੋਗਰਾਮ (axe) ਹਰ ਪੰਨੇ ’ਤੇ, ਅੰਗਰੇਜ਼ੀ ਅਤੇ ਉਰਦੂ ਵਿੱਚ, ਟੁੱਟੇ ਨਿਯਮ ਲੱਭਦਾ ਹੈ।
accessibility-check-tree = ਸਕ੍ਰੀਨ ਰੀਡਰ ਨੂੰ ਹਰ ਪੰਨੇ ਤੋਂ ਜੋ ਮਿਲਦਾ ਹੈ, ਅਸੀਂ ਉਹ ਪੜ੍ਹਦੇ ਅਤੇ ਸੰਭਾਲਦੇ ਹਾਂ। ਕੁਝ ਬਦਲੇ, ਤਾਂ ਦੁਬਾਰਾ ਪੜ੍ਹਦੇ ਹਾਂ।
accessibility-check-narrow = ਛੋਟੀ ਸਕ੍ਰੀਨ ’ਤੇ ਅਤੇ 400% ਵੱਡਾ ਕਰਨ ’ਤੇ ਕੁਝ ਨਹੀਂ ਕੱਟਿਆ ਜਾਂਦਾ, ਅਤੇ ਕੋਈ ਪੰਨਾ ਪਾਸੇ ਵੱਲ ਨਹੀਂ ਸਰਕਾਉਣਾ ਪੈਂਦਾ।
accessibility-check-text = ਇਹੀ, ਜਦੋਂ ਲਿਖਤ 200% ਹੋਵੇ।
accessibility-check-colours = ਇਹੀ, ਗੂੜ੍ਹੇ ਰੰਗਾਂ ਵਿੱਚ, ਅਤੇ ਤੁਹਾਡੇ ਚੁਣੇ ਰੰਗਾਂ ਵਿੱਚ।
accessibility-check-motion = ਜੇ ਤੁਸੀਂ ਘੱਟ ਹਿਲਜੁਲ ਮੰਗੋ, ਤਾਂ ਕੁਝ ਨਹੀਂ ਹਿੱਲਦਾ।
accessibility-check-direction = ਉਰਦੂ ਦੇ ਪੰਨੇ ਸੱਜੇ ਤੋਂ ਖੱਬੇ ਚੱਲਦੇ ਹਨ, ਅਤੇ ਸਕ੍ਰੀਨ ’ਤੇ ਪੂਰੇ ਆਉਂਦੇ ਹਨ।
accessibility-check-targets = ਜੋ ਵੀ ਤੁਸੀਂ ਦਬਾਉਂਦੇ ਹੋ, ਉਹ ਕਾਫ਼ੀ ਵੱਡਾ ਹੈ, ਜਾਂ ਉਸ ਦੇ ਆਲੇ-ਦੁਆਲੇ ਥਾਂ ਹੈ।
accessibility-check-focus = ਕੀਬੋਰਡ ਨਾਲ ਤੁਹਾਨੂੰ ਹਮੇਸ਼ਾ ਦਿਸਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ, ਅਤੇ ਉਸ ਨੂੰ ਕੁਝ ਨਹੀਂ ਢਕਦਾ।
accessibility-check-speech = ਸਕ੍ਰੀਨ ਰੀਡਰ ਨੂੰ ਹਰ ਨਵੇਂ ਪੰਨੇ ਅਤੇ ਹਰ ਗਲਤੀ ਬਾਰੇ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
accessibility-check-keyboard = ਪੁੱਛਣਾ, ਭੇਜਣਾ, ਟ੍ਰੈਕ ਕਰਨਾ ਅਤੇ ਤੁਹਾਡਾ ਖਾਤਾ, ਸਭ ਸਿਰਫ਼ ਕੀਬੋਰਡ ਨਾਲ ਚੱਲਦੇ ਹਨ।
accessibility-check-words = ਇੱਕ ਪ੍ਰੋਗਰਾਮ ਦੇਖਦਾ ਹੈ ਕਿ ਸਾਡੀ ਲਿਖਤ ਪੜ੍ਹਨੀ ਕਿੰਨੀ ਔਖੀ ਹੈ।
accessibility-statement = ਇਸ ਬਿਆਨ ਬਾਰੇ
accessibility-written = ਇਹ ਪਹਿਲੀ ਵਾਰ { $date } ਨੂੰ ਲਿਖਿਆ ਗਿਆ।
accessibility-reviewed = ਇਹ ਪਿਛਲੀ ਵਾਰ { $date } ਨੂੰ ਪੂਰਾ ਪੜ੍ਹ ਕੇ ਦੇਖਿਆ ਗਿਆ।
## How pages look: size of text, colours, and the like

strip-label = ਇਸ ਪੰਨੇ ਨੂੰ ਪੜ੍ਹਨਾ
comfort-link = ਲਿਖਤ ਦਾ ਆਕਾਰ ਅਤੇ ਰੰਗ
comfort-heading = ਇਹ ਪੰਨੇ ਪੜ੍ਹਨੇ ਸੌਖੇ ਬਣਾਓ
comfort-text = ਜੋ ਤੁਹਾਨੂੰ ਠੀਕ ਲੱਗੇ, ਉਹ ਚੁਣੋ। ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਸਮੇਂ ਪਹਿਲਾਂ ਵਾਂਗ ਕਰ ਸਕਦੇ ਹੋ।
comfort-saved = ਸੇਵ ਹੋ ਗਿਆ। ਹੁਣ ਇਹ ਪੰਨਾ ਤੁਹਾਡੀ ਪਸੰਦ ਅਨੁਸਾਰ ਦਿਸਦਾ ਹੈ।
comfort-shared = ਹੋਰ ਲੋਕ ਵੀ ਇਹ ਕੰਪਿਊਟਰ ਵਰਤਦੇ ਹਨ। ਜਦੋਂ ਤੁਸੀਂ ਖਤਮ ਕਰੋਗੇ, ਤੁਹਾਡੀ ਚੋਣ ਮਿਟ ਜਾਵੇਗੀ।
comfort-sample = ਇਹ ਇਸ ਤਰ੍ਹਾਂ ਦਿਸਦਾ ਹੈ
comfort-sample-text = ਅਸੀਂ ਤੁਹਾਡਾ ਬਿਨ ਸੋਮਵਾਰ 7 ਦਸੰਬਰ ਨੂੰ ਸਵੇਰੇ 7 ਵਜੇ ਖਾਲੀ ਕਰਾਂਗੇ। ਉਦੋਂ ਤੱਕ ਇਸ ਨੂੰ ਆਪਣੇ ਘਰ ਦੇ ਬਾਹਰ ਕਿਨਾਰੇ ’ਤੇ ਰੱਖੋ।
comfort-sample-link = ਇਹ ਇੱਕ ਲਿੰਕ ਹੈ
comfort-size = ਲਿਖਤ ਕਿੰਨੀ ਵੱਡੀ ਹੋਵੇ?
comfort-size-100 = ਆਮ
comfort-size-125 = ਥੋੜ੍ਹੀ ਵੱਡੀ
comfort-size-150 = ਵੱਡੀ
comfort-size-200 = ਬਹੁਤ ਵੱਡੀ
comfort-contrast = ਕਿਹੜੇ ਰੰਗ?
comfort-contrast-usual = ਜਿਵੇਂ ਮੇਰੀ ਡਿਵਾਈਸ ’ਤੇ ਹਨ
comfort-contrast-more = ਚਿੱਟੇ ’ਤੇ ਕਾਲਾ
comfort-contrast-dark = ਗੂੜ੍ਹੇ ’ਤੇ ਫਿੱਕਾ
comfort-spacing = ਕਿੰਨੀ ਖਾਲੀ ਥਾਂ?
comfort-spacing-usual = ਆਮ
comfort-spacing-calm = ਖੁੱਲ੍ਹੀ: ਲਾਈਨਾਂ ਅਤੇ ਸ਼ਬਦਾਂ ਵਿਚਕਾਰ ਵੱਧ ਥਾਂ
comfort-typeface = ਕਿਹੋ ਜਿਹੇ ਅੱਖਰ?
comfort-typeface-usual = ਆਮ
comfort-typeface-easier = ਜੋ ਸੌਖੇ ਪਛਾਣੇ ਜਾਣ। ਇਹ ਡਿਸਲੈਕਸੀਆ (dyslexia) ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ
comfort-motion = ਕੀ ਚੀਜ਼ਾਂ ਹਿੱਲ ਸਕਦੀਆਂ ਹਨ?
comfort-motion-usual = ਜਿਵੇਂ ਮੇਰੀ ਡਿਵਾਈਸ ’ਤੇ ਹੈ
comfort-motion-still = ਨਹੀਂ, ਕੁਝ ਵੀ ਨਾ ਹਿੱਲੇ
comfort-keep = ਕਿੰਨੇ ਸਮੇਂ ਲਈ?
comfort-keep-visit = ਸਿਰਫ਼ ਇਸ ਵਾਰ ਲਈ
comfort-keep-device = ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਇੱਕ ਸਾਲ ਲਈ
comfort-keep-account = ਮੇਰੇ ਖਾਤੇ ਨਾਲ, ਜਿੱਥੇ ਵੀ ਮੈਂ ਸਾਈਨ ਇਨ ਕਰਾਂ
comfort-save = ਸੇਵ ਕਰੋ
comfort-usual = ਪਹਿਲਾਂ ਵਾਂਗ ਕਰੋ
my-data-comfort = ਪੰਨੇ ਕਿਵੇਂ ਦਿਸਦੇ ਹਨ
cookies-comfort = ਪੰਨੇ ਤੁਹਾਡੀ ਪਸੰਦ ਅਨੁਸਾਰ ਦਿਖਾਉਣ ਲਈ: ਲਿਖਤ ਦਾ ਆਕਾਰ ਅਤੇ ਰੰਗ। ਇਹ ਤੁਹਾਡੇ ਬਾਰੇ ਹੋਰ ਕੁਝ ਨਹੀਂ ਦੱਸਦੀ
cookies-half = ਪਹਿਲੀ ਕੂਕੀ ਦਾ ਦੂਜਾ ਅੱਧ, ਜਦੋਂ ਹੋਰ ਲੋਕ ਵੀ ਡਿਵਾਈਸ ਵਰਤਦੇ ਹੋਣ
cookies-half-kept = ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਬ੍ਰਾਊਜ਼ਰ ਬੰਦ ਨਹੀਂ ਕਰਦੇ, ਜਾਂ ਖਤਮ ਨਹੀਂ ਕਰਦੇ
cookies-language = ਪੰਨੇ ਤੁਹਾਡੀ ਚੁਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਦਿਖਾਉਣ ਲਈ
cookies-whose = ਇਹ ਜਾਣਨ ਲਈ ਕਿ ਕੀ ਹੋਰ ਲੋਕ ਵੀ ਤੁਹਾਡੀ ਡਿਵਾਈਸ ਵਰਤਦੇ ਹਨ
cookies-chosen-kept = ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਬ੍ਰਾਊਜ਼ਰ ਬੰਦ ਨਹੀਂ ਕਰਦੇ। ਤੁਹਾਡੀ ਆਪਣੀ ਡਿਵਾਈਸ ’ਤੇ ਇੱਕ ਸਾਲ
cookies-cleared = ਇਹ ਦੱਸਣ ਲਈ ਕਿ ਸਾਂਝੀ ਡਿਵਾਈਸ ’ਤੇ ਖਤਮ ਕਰਨ ਵੇਲੇ ਕੀ ਸਾਫ਼ ਕੀਤਾ ਗਿਆ
cookies-cleared-kept = ਇੱਕ ਮਿੰਟ

## A page that is read aloud

aloud-link = ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
aloud-label = ਪੰਨਾ ਪੜ੍ਹ ਕੇ ਸੁਣਾਇਆ ਜਾ ਰਿਹਾ ਹੈ
aloud-go-on = ਅੱਗੇ ਪੜ੍ਹੋ
aloud-stop = ਰੋਕੋ
aloud-again = ਦੁਬਾਰਾ
aloud-slower = ਹੌਲੀ
aloud-faster = ਤੇਜ਼
aloud-choice = { $count } ਵਿੱਚੋਂ ਚੋਣ { $number }: { $text }
aloud-field = ਆਪਣਾ ਜਵਾਬ ਲਿਖੋ। ਫਿਰ “ਅੱਗੇ ਪੜ੍ਹੋ” ਦਬਾਓ।
aloud-choose = ਇੱਕ ਚੁਣੋ। ਫਿਰ “ਅੱਗੇ ਪੜ੍ਹੋ” ਦਬਾਓ।
aloud-tick = ਜੋ-ਜੋ ਠੀਕ ਹੈ, ਸਭ ਚੁਣੋ। ਫਿਰ “ਅੱਗੇ ਪੜ੍ਹੋ” ਦਬਾਓ।
aloud-button = ਬਟਨ: { $text }
aloud-end = ਪੰਨਾ ਇੱਥੇ ਖਤਮ ਹੁੰਦਾ ਹੈ।
aloud-none = ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਇਸ ਭਾਸ਼ਾ ਲਈ ਆਵਾਜ਼ ਨਹੀਂ ਹੈ: { $language }। ਸ਼ਾਇਦ ਤੁਸੀਂ ਡਿਵਾਈਸ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਆਵਾਜ਼ ਜੋੜ ਸਕੋ।
aloud-missing = ਇਸ ਪੰਨੇ ਦੇ ਕੁਝ ਸ਼ਬਦ ਅਜਿਹੀ ਭਾਸ਼ਾ ਵਿੱਚ ਹਨ ਜਿਸ ਲਈ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਆਵਾਜ਼ ਨਹੀਂ ਹੈ। ਉਹ ਨਹੀਂ ਸੁਣਾਏ ਜਾਂਦੇ।
aloud-stopped = ਇਹ ਡਿਵਾਈਸ ਪੰਨਾ ਪੜ੍ਹ ਕੇ ਨਹੀਂ ਸੁਣਾ ਸਕੀ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

## Pages that are left at once

leave-this-page = ਇਹ ਪੰਨਾ ਛੱਡੋ
leave-quickly = ਇਹ ਪੰਨਾ ਹੁਣੇ ਛੱਡੋ
leave-more = ਇਹ ਪੰਨਾ ਛੱਡਣ ਲਈ { $times ->
    [1] ਇੱਕ ਵਾਰ
   *[other] { $times } ਵਾਰ
} ਹੋਰ ਦਬਾਓ।
leave-title = ਕੌਂਸਲ ਦੀਆਂ ਸੇਵਾਵਾਂ
leave-heading = ਜੇ ਕੋਈ ਇਹ ਪੰਨਾ ਦੇਖ ਸਕਦਾ ਹੈ
leave-text = “ਇਹ ਪੰਨਾ ਛੱਡੋ” ਬਟਨ ਇਸ ਪੰਨੇ ਨੂੰ ਤੁਰੰਤ ਬੰਦ ਕਰਕੇ ਮੌਸਮ ਦਿਖਾਉਂਦਾ ਹੈ। ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਜਾਂਦੇ ਹੋ। ਜੋ ਤੁਸੀਂ ਇੱਥੇ ਲਿਖਿਆ ਪਰ ਭੇਜਿਆ ਨਹੀਂ, ਉਹ ਮਿਟ ਜਾਂਦਾ ਹੈ।
leave-keys = ਤੁਸੀਂ ਤਿੰਨ ਵਾਰ Shift ਜਾਂ Esc ਵੀ ਦਬਾ ਸਕਦੇ ਹੋ।
leave-history = ਇਹ ਬਟਨ ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਦੀ ਹਿਸਟਰੀ ਨਹੀਂ ਮਿਟਾ ਸਕਦਾ। ਹਿਸਟਰੀ ਉਹਨਾਂ ਪੰਨਿਆਂ ਦੀ ਸੂਚੀ ਹੈ ਜੋ ਤੁਸੀਂ ਦੇਖੇ। ਇਹ ਪੰਨਾ ਉਸ ਵਿੱਚੋਂ ਮਿਟਾ ਦਿਓ, ਜਾਂ ਪ੍ਰਾਈਵੇਟ ਵਿੰਡੋ ਵਰਤੋ।
## A poor signal, and none
signal-going = ਹਾਲੇ ਚੱਲ ਰਿਹਾ ਹੈ…
signal-kept-today = ਇਹ ਪੰਨਾ ਇਸ ਸਮੇਂ ਦਾ ਹੈ: { $time }।
signal-kept-day = ਇਹ ਪੰਨਾ ਇਸ ਦਿਨ ਦਾ ਹੈ: { $time }।
signal-none = ਸਿਗਨਲ ਨਹੀਂ ਹੈ।
signal-slow = ਇੰਟਰਨੈੱਟ ਹੌਲੀ ਹੈ।
signal-fresh = ਜਿਵੇਂ ਹੁਣ ਹੈ, ਉਹ ਦਿਖਾਓ
signal-newer = ਇਸ ਪੰਨੇ ਦਾ ਨਵਾਂ ਰੂਪ ਆ ਗਿਆ ਹੈ।
signal-use = ਇਸ ਨੂੰ ਵਰਤੋ
signal-unsent = ਸਿਗਨਲ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਇਹ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਹ ਹਾਲੇ ਇੱਥੇ ਹੈ। ਸਿਗਨਲ ਆਉਣ ’ਤੇ ਦੁਬਾਰਾ ਭੇਜੋ।
no-signal-heading = ਸਿਗਨਲ ਨਹੀਂ ਹੈ
no-signal-text = ਇਸ ਪੰਨੇ ਲਈ ਸਿਗਨਲ ਚਾਹੀਦਾ ਹੈ। ਸਿਗਨਲ ਆਉਣ ’ਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
no-signal-again = ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ
no-signal-waits = ਦੇਖੋ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਕੀ ਉਡੀਕ ਵਿੱਚ ਹੈ
no-signal-forms = ਫਾਰਮ ਜੋ ਤੁਸੀਂ ਹੁਣ ਭਰ ਸਕਦੇ ਹੋ
no-signal-can = ਪੰਨੇ ਜੋ ਤੁਸੀਂ ਹੁਣ ਦੇਖ ਸਕਦੇ ਹੋ
cookies-device-pages = ਜੇ ਤੁਸੀਂ ਕਹੋ ਕਿ ਡਿਵਾਈਸ ਤੁਹਾਡੀ ਆਪਣੀ ਹੈ, ਤਾਂ ਅਸੀਂ ਕੁਝ ਪੰਨੇ ਅਤੇ ਤੁਹਾਡੇ ਖੋਲ੍ਹੇ ਫਾਰਮ ਉਸ ’ਤੇ ਰੱਖਦੇ ਹਾਂ। ਸਿਗਨਲ ਨਾ ਹੋਣ ’ਤੇ ਵੀ ਉਹ ਉੱਥੇ ਹੁੰਦੇ ਹਨ। ਤੁਹਾਡਾ ਲਿਖਿਆ ਕੁਝ ਵੀ ਉਹਨਾਂ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦਾ।
# Demonstrations and practice
cookies-demonstration = ਇਹ ਜਾਣਨ ਲਈ ਕਿ ਤੁਸੀਂ ਕਿਸ ਨਮੂਨੇ ਵਿੱਚ ਹੋ। ਇਹ ਤੁਹਾਨੂੰ ਨਮੂਨਾ ਸ਼ੁਰੂ ਕਰਨ ’ਤੇ ਮਿਲਦੀ ਹੈ। ਨਮੂਨੇ ਵਿੱਚ ਹੋਰ ਕੂਕੀਜ਼ ਵੀ ਮਿਲਦੀਆਂ ਹਨ, ਜਿਨ੍ਹਾਂ ਦੇ ਨਾਂ ਇਸ ਦੇ ਨਾਂ ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੇ ਹਨ
cookies-demonstration-kept = ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਨਮੂਨਾ ਨਹੀਂ ਛੱਡਦੇ, ਜਾਂ ਬ੍ਰਾਊਜ਼ਰ ਬੰਦ ਨਹੀਂ ਹੁੰਦਾ। ਇਹ ਦੋ ਘੰਟਿਆਂ ਬਾਅਦ ਖਤਮ ਹੋ ਜਾਂਦੀ ਹੈ
demonstration-link = ਦੇਖੋ ਇਹ ਕਿਵੇਂ ਚੱਲਦਾ ਹੈ
demonstration-heading = ਦੇਖੋ ਇਹ ਕਿਵੇਂ ਚੱਲਦਾ ਹੈ
demonstration-text-1 = ਤੁਸੀਂ ਇਹ ਸਭ ਕੁਝ ਨਮੂਨੇ ਵਿੱਚ ਅਜ਼ਮਾ ਸਕਦੇ ਹੋ। ਇਹ ਉਸੇ ਤਰ੍ਹਾਂ ਦਿਸਦਾ ਹੈ, ਪਰ ਇਸ ਵਿੱਚ ਕੁਝ ਵੀ ਅਸਲੀ ਨਹੀਂ ਹੈ।
demonstration-text-2 = ਜੋ ਤੁਸੀਂ ਭੇਜੋਗੇ, ਉਹ ਕੌਂਸਲ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚੇਗਾ। ਜੋ ਅਸਲੀ ਹੈ, ਉਹ ਨਹੀਂ ਬਦਲੇਗਾ।
demonstration-text-3 = ਇਹ ਦੋ ਘੰਟਿਆਂ ਬਾਅਦ, ਜਾਂ ਤੁਹਾਡੇ ਛੱਡਣ ’ਤੇ ਖਤਮ ਹੋ ਜਾਂਦਾ ਹੈ।
demonstration-start = ਨਮੂਨਾ ਸ਼ੁਰੂ ਕਰੋ
demonstration-leave = ਨਮੂਨਾ ਛੱਡੋ
demonstration-ended-heading = ਇਹ ਨਮੂਨਾ ਖਤਮ ਹੋ ਗਿਆ ਹੈ
demonstration-ended-text = ਇਸ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂ ਭੇਜਿਆ ਗਿਆ। ਹੁਣ ਤੋਂ ਸਭ ਕੁਝ ਫਿਰ ਅਸਲੀ ਹੈ।
demonstration-to-start = ਪਹਿਲੇ ਪੰਨੇ ’ਤੇ ਜਾਓ
demonstration-again = ਨਵਾਂ ਨਮੂਨਾ ਸ਼ੁਰੂ ਕਰੋ
practice-start = ਪਹਿਲਾਂ ਅਜ਼ਮਾ ਕੇ ਦੇਖੋ: ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ
practice-ribbon = ਅਭਿਆਸ। ਕਿਸੇ ਨੂੰ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।
practice-end = ਅਭਿਆਸ ਖਤਮ ਕਰੋ
demo-watermark = ਨਮੂਨਾ
demo-watermark-practice = ਅਭਿਆਸ
demo-ribbon-link = ਨਮੂਨਾ ਚਲਾਓ
demo-ribbon-time = ਸਮਾਂ
demo-ribbon-fault = ਠੀਕ ਕਰੋ: { $fault }
demo-heading = ਨਮੂਨਾ ਚਲਾਓ
demo-people = ਅੱਜ ਤੁਸੀਂ ਕੌਣ ਹੋ?
demo-you-are = ਤੁਸੀਂ { $email } ਨਾਲ ਸਾਈਨ ਇਨ ਹੋ।
demo-you-are-nobody = ਤੁਸੀਂ ਸਾਈਨ ਇਨ ਨਹੀਂ ਹੋ।
demo-as-new = ਕੋਈ ਨਵਾਂ ਵਿਅਕਤੀ
demo-as-new-text = ਪਹਿਲੀ ਵਾਰ ਇੱਥੇ। ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ।
demo-as-tenant = ਕਿਰਾਏਦਾਰ
demo-as-tenant-text = ਤਿੰਨ ਬੇਨਤੀਆਂ ਚੱਲ ਰਹੀਆਂ ਹਨ। ਇੱਕ ਵਿੱਚ ਦੇਰ ਹੋ ਗਈ ਹੈ, ਅਤੇ ਇੱਕ ਨੂੰ ਜਵਾਬ ਦੀ ਉਡੀਕ ਹੈ।
demo-as-complainant = ਕੋਈ ਜਿਸ ਨੇ ਸ਼ਿਕਾਇਤ ਕੀਤੀ ਹੈ
demo-as-complainant-text = ਸਾਨੂੰ ਸ਼ਿਕਾਇਤ ਦੁਬਾਰਾ ਦੇਖਣ ਲਈ ਕਿਹਾ। ਹੁਣ ਪੜਾਅ 2 ’ਤੇ ਹੈ।
demo-contact-name = ਵਸਨੀਕ
demo-staff = ਜਾਂ ਕੌਂਸਲ ਵਿੱਚ ਕੰਮ ਕਰੋ
demo-staff-text = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਵਜੋਂ ਸਟਾਫ਼ ਦੇ ਪੰਨੇ ਦੇਖੋ।
demo-time = ਕਿੰਨੇ ਵੱਜੇ ਹਨ?
demo-time-text = ਇੱਥੇ ਹੁਣ ਦਾ ਸਮਾਂ: { $now }। ਤਾਰੀਖਾਂ, ਯਾਦ ਕਰਾਉਣ ਵਾਲੇ ਸੁਨੇਹੇ ਅਤੇ ਦੇਰ ਵਾਲੇ ਵਾਅਦੇ ਇਸੇ ਅਨੁਸਾਰ ਚੱਲਦੇ ਹਨ।
demo-later-hour = 1 ਘੰਟਾ ਬਾਅਦ
demo-later-day = 1 ਦਿਨ ਬਾਅਦ
demo-later-days = 5 ਦਿਨ ਬਾਅਦ
demo-team = ਕੌਂਸਲ ਦਾ ਪਾਸਾ
demo-team-text = ਉਹ ਕਰੋ ਜੋ ਟੀਮ ਕਰੇਗੀ। ਫਿਰ ਬੇਨਤੀ ਖੋਲ੍ਹ ਕੇ ਦੇਖੋ ਕਿ ਵਸਨੀਕ ਨੂੰ ਕੀ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
demo-team-none = ਇੱਥੇ ਤੁਹਾਡੀ ਕੋਈ ਬੇਨਤੀ ਨਹੀਂ ਚੱਲ ਰਹੀ। ਇੱਕ ਭੇਜੋ, ਜਾਂ ਕਿਰਾਏਦਾਰ ਬਣੋ।
demo-tap-acknowledge = ਦੱਸੋ ਜਾਂਚ ਕੌਣ ਕਰੇਗਾ
demo-tap-working = ਕੰਮ ਸ਼ੁਰੂ ਕਰੋ
demo-tap-message = ਸੁਨੇਹਾ ਭੇਜੋ
demo-tap-ask = ਸਵਾਲ ਪੁੱਛੋ
demo-tap-plan = ਦਿਨ ਤੈਅ ਕਰੋ
demo-tap-delay = ਦੱਸੋ ਕਿ ਵੱਧ ਸਮਾਂ ਲੱਗੇਗਾ
demo-tap-pass = ਧੰਨਵਾਦ ਅੱਗੇ ਪਹੁੰਚਾਓ
demo-tap-fixed = ਦੱਸੋ ਕਿ ਕੰਮ ਹੋ ਗਿਆ ਹੈ
demo-tap-refuse = ਨਾਂਹ ਕਹੋ
demo-tap-upheld = ਜਵਾਬ ਦਿਓ: ਤੁਸੀਂ ਸਹੀ ਸੀ
demo-tap-not-upheld = ਜਵਾਬ ਦਿਓ: ਸਾਡੀ ਕੋਈ ਗਲਤੀ ਨਹੀਂ ਸੀ
demo-tap-send-up = ਆਖਰੀ ਪੜਾਅ ’ਤੇ ਭੇਜੋ
demo-said-acknowledge = ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ ਕਿ ਕੀ ਗਲਤ ਹੋਇਆ, ਅਤੇ ਤੁਸੀਂ ਕੀ ਚਾਹੁੰਦੇ ਹੋ ਕਿ ਅਸੀਂ ਕਰੀਏ।
demo-said-message = ਸਾਨੂੰ ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ। ਅਸੀਂ ਇਸ ਹਫ਼ਤੇ ਇਸ ਨੂੰ ਦੇਖਾਂਗੇ।
demo-said-ask = ਕੀ ਤੁਸੀਂ ਸਾਨੂੰ ਥੋੜ੍ਹਾ ਹੋਰ ਦੱਸ ਸਕਦੇ ਹੋ? ਫੋਟੋ ਨਾਲ ਵੀ ਮਦਦ ਮਿਲੇਗੀ।
demo-said-delay = ਸਾਨੂੰ ਇੱਕ ਪੁਰਜ਼ੇ ਦੀ ਉਡੀਕ ਹੈ। ਸਾਨੂੰ ਅਫ਼ਸੋਸ ਹੈ ਕਿ ਵੱਧ ਸਮਾਂ ਲੱਗ ਰਿਹਾ ਹੈ।
demo-said-pass = ਜਿਨ੍ਹਾਂ ਨੇ ਤੁਹਾਡੀ ਮਦਦ ਕੀਤੀ, ਅਸੀਂ ਉਹਨਾਂ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ। ਧੰਨਵਾਦ।
demo-said-fixed = ਕੰਮ ਹੋ ਗਿਆ ਹੈ। ਸਾਨੂੰ ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ।
demo-said-refuse = ਅਸੀਂ ਇਸ ਨੂੰ ਦੇਖਿਆ। ਇਹ ਸਾਡਾ ਕੰਮ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਅਸੀਂ ਇਸ ਨੂੰ ਇੱਥੇ ਬੰਦ ਕਰਦੇ ਹਾਂ।
demo-said-upheld = ਤੁਸੀਂ ਸਹੀ ਸੀ। ਸਾਨੂੰ ਅਫ਼ਸੋਸ ਹੈ। ਅਸੀਂ ਇਸ ਨੂੰ ਠੀਕ ਕਰ ਦਿੱਤਾ ਹੈ।
demo-said-not-upheld = ਅਸੀਂ ਦੇਖਿਆ ਕਿ ਕੀ ਹੋਇਆ ਸੀ। ਅਸੀਂ ਉਹੀ ਕੀਤਾ ਜੋ ਅਸੀਂ ਕਿਹਾ ਸੀ।
demo-said-send-up = ਇਹ ਗੰਭੀਰ ਹੈ। ਇਹ ਹੁਣ ਆਖਰੀ ਪੜਾਅ ’ਤੇ ਜਾਵੇਗੀ।
demo-said-escalate = ਮੈਂ ਸਹਿਮਤ ਨਹੀਂ। ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਦੇਖੋ।
demo-faults = ਕੀ ਖਰਾਬ ਹੋਵੇ?
demo-fault-none = ਸਭ ਕੁਝ ਚੱਲ ਰਿਹਾ ਹੈ।
demo-fault-now = ਚਾਲੂ ਕੀਤਾ: { $fault }। ਇਹ ਪੰਨਾ ਫਿਰ ਵੀ ਚੱਲਦਾ ਹੈ।
demo-fault-end = ਸਭ ਕੁਝ ਦੁਬਾਰਾ ਚਲਾਓ
demo-fault-no-signal = ਸਿਗਨਲ ਨਹੀਂ
demo-fault-slow = ਹੌਲੀ
demo-fault-down = ਸਰਵਰ ਬੰਦ
demo-fault-lost-answers = ਜਵਾਬ ਗੁੰਮ ਹੁੰਦੇ ਹਨ
demo-fault-uploads = ਫਾਈਲਾਂ ਨਹੀਂ ਜੁੜਦੀਆਂ
demo-fault-session = ਮੈਨੂੰ ਸਾਈਨ ਆਊਟ ਕਰ ਦਿਓ
demo-fault-made = ਤੁਸੀਂ ਇਹ ਚਾਲੂ ਕੀਤਾ ਹੈ: { $fault }।
demo-no-signal-heading = ਸਿਗਨਲ ਨਹੀਂ ਹੈ
demo-no-signal-text = ਇੱਥੇ ਬ੍ਰਾਊਜ਼ਰ ਆਪਣਾ ਪੰਨਾ ਦਿਖਾਉਂਦਾ।
demo-sent = ਕੀ ਭੇਜਿਆ ਗਿਆ
demo-sent-text = ਇਹ ਸੁਨੇਹੇ ਕਿਤੇ ਨਹੀਂ ਗਏ। ਇਹਨਾਂ ਵਿਚਲੇ ਕੋਡ ਇੱਥੇ ਚੱਲਦੇ ਹਨ।
demo-sent-none = ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।
demo-sent-to = { $to } ਨੂੰ, { $when }
demo-anew = ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ
demo-anew-text = ਇੱਥੇ ਜੋ ਕੁਝ ਵੀ ਕੀਤਾ ਗਿਆ, ਸਭ ਮਿਟ ਜਾਵੇਗਾ।
demo-anew-button = ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ
## Taking it to another device
keep-phone-heading = ਹੁਣੇ ਆਪਣੇ ਫ਼ੋਨ ’ਤੇ
keep-phone-text = ਅਸੀਂ ਇੱਕ ਚੌਰਸ ਕੋਡ ਦਿਖਾਵਾਂਗੇ। ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਉਸ ਵੱਲ ਕਰੋ, ਅਤੇ ਫ਼ੋਨ ’ਤੇ ਜਾਰੀ ਰੱਖੋ। ਇਸ ਲਈ ਈਮੇਲ ਦੀ ਲੋੜ ਨਹੀਂ।
keep-phone-button = ਕੋਡ ਦਿਖਾਓ
keep-mail-heading = ਬਾਅਦ ਵਿੱਚ, ਈਮੇਲ ਰਾਹੀਂ
resume-screen-heading = ਮੇਰੇ ਕੋਲ ਕਿਸੇ ਹੋਰ ਸਕ੍ਰੀਨ ਦਾ ਕੋਡ ਹੈ
resume-screen-code = ਸਕ੍ਰੀਨ ਵਾਲਾ ਕੋਡ
resume-screen-go = ਸਕ੍ਰੀਨ ਵਾਲਾ ਕੋਡ ਵਰਤੋ
resume-screen-hint = ਛੇ ਅੱਖਰ ਅਤੇ ਅੰਕ, ਜਿਵੇਂ 7K3 F9Q
resume-screen-missing = ਦੂਜੀ ਸਕ੍ਰੀਨ ਵਾਲਾ ਕੋਡ ਲਿਖੋ
resume-screen-wrong = ਕੋਡ ਦੁਬਾਰਾ ਦੇਖੋ। ਇਹ ਇੱਕ ਵਾਰ, { $minutes } ਮਿੰਟ ਤੱਕ ਚੱਲਦਾ ਹੈ। ਤੁਸੀਂ ਦੂਜੀ ਸਕ੍ਰੀਨ ’ਤੇ ਨਵਾਂ ਕੋਡ ਮੰਗ ਸਕਦੇ ਹੋ
resume-mail-heading = ਮੇਰੇ ਕੋਲ ਈਮੇਲ ਵਾਲਾ ਕੋਡ ਹੈ
resume-mail-go = ਈਮੇਲ ਵਾਲਾ ਕੋਡ ਵਰਤੋ
take-form-heading = ਆਪਣੇ ਫ਼ੋਨ ’ਤੇ ਜਾਰੀ ਰੱਖੋ
take-form-text = ਤੁਹਾਡੇ ਜਵਾਬ ਅਤੇ ਫਾਈਲਾਂ ਤੁਹਾਡੇ ਫ਼ੋਨ ’ਤੇ ਚਲੇ ਜਾਣਗੇ। ਫਿਰ ਉਹ ਇੱਥੇ ਨਹੀਂ ਰਹਿਣਗੇ।
take-form-qr = QR ਕੋਡ। ਇਹ ਤੁਹਾਡਾ ਫਾਰਮ ਤੁਹਾਡੇ ਫ਼ੋਨ ’ਤੇ ਖੋਲ੍ਹਦਾ ਹੈ।
take-form-back = ਪਿੱਛੇ
take-case-heading = ਇਸ ਨੂੰ ਆਪਣੇ ਫ਼ੋਨ ’ਤੇ ਦੇਖੋ
take-case-text = ਤੁਸੀਂ ਆਪਣੀ ਬੇਨਤੀ ਆਪਣੇ ਫ਼ੋਨ ’ਤੇ ਦੇਖ ਸਕਦੇ ਹੋ। ਫਿਰ ਉਹ ਇੱਥੇ ਨਹੀਂ ਦਿਸੇਗੀ।
take-case-qr = QR ਕੋਡ। ਇਹ ਤੁਹਾਡੀ ਬੇਨਤੀ ਤੁਹਾਡੇ ਫ਼ੋਨ ’ਤੇ ਖੋਲ੍ਹਦਾ ਹੈ।
take-case-back = ਮੇਰੀ ਬੇਨਤੀ ’ਤੇ ਵਾਪਸ
take-show = ਕੋਡ ਦਿਖਾਓ
take-taken = ਇਹ ਹੁਣ ਤੁਹਾਡੇ ਫ਼ੋਨ ’ਤੇ ਹੈ
take-step-scan = ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਖੋਲ੍ਹੋ, ਅਤੇ ਇਸ ਚੌਰਸ ਵੱਲ ਕਰੋ।
take-step-open = ਫ਼ੋਨ ’ਤੇ ਜੋ ਲਿੰਕ ਦਿਸੇ, ਉਹ ਦਬਾਓ।
take-step-press = ਆਪਣੇ ਫ਼ੋਨ ’ਤੇ “ਇੱਥੇ ਜਾਰੀ ਰੱਖੋ” ਦਬਾਓ।
take-until = ਇਹ ਇੱਕ ਵਾਰ, ਇਸ ਸਮੇਂ ਤੱਕ ਚੱਲਦਾ ਹੈ: { $time }।
take-type-heading = ਕੈਮਰਾ ਨਹੀਂ ਹੈ?
take-type = ਆਪਣੇ ਫ਼ੋਨ ’ਤੇ { $address } ਖੋਲ੍ਹੋ, ਅਤੇ ਇਹ ਕੋਡ ਲਿਖੋ:
take-again = ਨਵਾਂ ਕੋਡ ਬਣਾਓ
take-look = ਕੀ ਇਹ ਤੁਹਾਡੇ ਫ਼ੋਨ ’ਤੇ ਹੈ? ਦੁਬਾਰਾ ਦੇਖੋ
take-gone = ਫ਼ੋਨ ’ਤੇ ਜਾਰੀ ਰੱਖੋ। ਇਹ ਹੁਣ ਇੱਥੇ ਨਹੀਂ ਹੈ।
take-clears = ਅਸੀਂ ਹੁਣ ਇਹ ਕੰਪਿਊਟਰ ਸਾਫ਼ ਕਰ ਰਹੇ ਹਾਂ।
take-see-heading = ਆਪਣੀ ਬੇਨਤੀ ਦੇਖੋ
take-see-text = ਇੱਥੇ ਤੁਸੀਂ ਦੇਖ ਸਕਦੇ ਹੋ ਕਿ ਤੁਸੀਂ ਕੌਂਸਲ ਨੂੰ ਕੀ ਭੇਜਿਆ, ਅਤੇ ਉਸ ਦਾ ਕੀ ਬਣ ਰਿਹਾ ਹੈ।
take-moves = ਸਭ ਕੁਝ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਆ ਜਾਵੇਗਾ, ਅਤੇ ਦੂਜੀ ਡਿਵਾਈਸ ਤੋਂ ਹਟ ਜਾਵੇਗਾ।
take-here = ਇੱਥੇ ਜਾਰੀ ਰੱਖੋ
take-over = ਇਹ ਕੋਡ ਹੁਣ ਨਹੀਂ ਚੱਲਦਾ। ਕੋਡ ਇੱਕ ਵਾਰ, { $minutes } ਮਿੰਟ ਤੱਕ ਚੱਲਦਾ ਹੈ। ਦੂਜੀ ਸਕ੍ਰੀਨ ’ਤੇ ਨਵਾਂ ਮੰਗੋ
receipt-heading = ਤੁਹਾਡੀ ਰਸੀਦ
receipt-take-heading = ਇਹ ਕਾਗਜ਼ ਆਪਣੇ ਨਾਲ ਲੈ ਜਾਓ
receipt-take-text = ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਤੁਹਾਡਾ ਕੁਝ ਨਹੀਂ ਰਹਿੰਦਾ। ਇਹ ਪੰਨਾ ਪ੍ਰਿੰਟ ਕਰੋ, ਅਤੇ ਪ੍ਰਿੰਟਰ ਤੋਂ ਲੈ ਲਓ: ਇਸ ’ਤੇ ਤੁਹਾਡਾ ਰੈਫਰੈਂਸ ਨੰਬਰ ਹੈ।
receipt-what = ਜੋ ਤੁਸੀਂ ਭੇਜਿਆ
receipt-when = ਭੇਜਣ ਦੀ ਤਾਰੀਖ
receipt-team = ਕਿਸ ਕੋਲ ਹੈ
receipt-promised = ਜਵਾਬ ਇਸ ਤਾਰੀਖ ਤੱਕ ਮਿਲੇਗਾ
receipt-usual = ਬਹੁਤੀਆਂ ਦਾ ਜਵਾਬ ਇਸ ਤਾਰੀਖ ਤੱਕ ਮਿਲ ਜਾਂਦਾ ਹੈ
receipt-phone = ਫ਼ੋਨ
receipt-where = ਦੇਖੋ ਇਹ ਕਿੱਥੇ ਪਹੁੰਚੀ
receipt-scan = ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਚੌਰਸ ਵੱਲ ਕਰੋ। ਫਿਰ ਅਸੀਂ ਤੁਹਾਡੇ ਦਿੱਤੇ ਈਮੇਲ ਪਤੇ ’ਤੇ ਕੋਡ ਭੇਜਾਂਗੇ। ਈਮੇਲ ਨਹੀਂ ਹੈ? ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ, ਅਤੇ ਰੈਫਰੈਂਸ ਨੰਬਰ ਪੜ੍ਹ ਕੇ ਦੱਸੋ।
receipt-qr = QR ਕੋਡ। ਇਹ ਤੁਹਾਡੀ ਬੇਨਤੀ ਦਾ ਪੰਨਾ ਖੋਲ੍ਹਦਾ ਹੈ।
bring-link = ਜੋ ਚਾਹੀਦਾ ਹੈ, ਉਸ ਦੀ ਸੂਚੀ ਪ੍ਰਿੰਟ ਕਰੋ
bring-title = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੋਵੇਗਾ: { $service }
bring-heading = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੋਵੇਗਾ
bring-nothing = ਇਸ ਫਾਰਮ ਲਈ ਤੁਹਾਨੂੰ ਹੋਰ ਕੁਝ ਨਹੀਂ ਚਾਹੀਦਾ।
bring-start = ਫਾਰਮ ਸ਼ੁਰੂ ਕਰੋ
bring-scan = ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਚੌਰਸ ਵੱਲ ਕਰੋ।
bring-type = ਜਾਂ ਇਹ ਵੈੱਬ ਪਤਾ ਲਿਖੋ: { $address }
bring-qr = QR ਕੋਡ। ਇਹ ਉਹ ਪੰਨਾ ਖੋਲ੍ਹਦਾ ਹੈ ਜਿੱਥੋਂ ਫਾਰਮ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ।
bring-where = ਕੋਈ ਤੁਹਾਡੀ ਮਦਦ ਕਿੱਥੇ ਕਰ ਸਕਦਾ ਹੈ
keep-help-heading = ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ, ਕਿਸੇ ਨਾਲ ਮਿਲ ਕੇ
keep-help-text = ਸਮਾਂ ਬੁੱਕ ਕਰੋ। ਕੋਈ ਤੁਹਾਡੇ ਨਾਲ ਮਿਲ ਕੇ ਫਾਰਮ ਪੂਰਾ ਕਰੇਗਾ, ਅਤੇ ਸਿਰਫ਼ ਇਹੀ ਫਾਰਮ ਦੇਖੇਗਾ।
keep-help-link = ਖਾਲੀ ਸਮੇਂ ਦੇਖੋ
form-help-heading = ਮਿਲ ਕੇ ਪੂਰਾ ਕਰਨ ਲਈ ਫਾਰਮ
form-help-choose = ਤੁਸੀਂ ਕਿਹੜਾ ਫਾਰਮ ਲਿਆਓਗੇ? ਜੋ ਤੁਹਾਡੀ ਮਦਦ ਕਰਨਗੇ, ਉਹ ਸਿਰਫ਼ ਉਹੀ ਦੇਖਣਗੇ, ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚੋਂ ਹੋਰ ਕੁਝ ਨਹੀਂ।
form-help-none = ਪਹਿਲਾਂ ਫਾਰਮ ਸ਼ੁਰੂ ਕਰੋ। ਫਿਰ ਇੱਥੇ ਉਹ ਚੁਣੋ।
form-help-bring = ਇਹ ਲਿਆਓ: { $service }
form-help-brought = ਤੁਸੀਂ ਇਹ ਲਿਆਓਗੇ: { $service }।
form-help-code = ਜੋ ਤੁਹਾਡੀ ਮਦਦ ਕਰਨਗੇ, ਉਹਨਾਂ ਨੂੰ ਇਹ ਕੋਡ ਦੱਸੋ। ਇਹ ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਵਾਲੇ ਦਿਨ ਖਤਮ ਹੋ ਜਾਵੇਗਾ।
## With a helper
helping-label = ਇਸ ਸਕ੍ਰੀਨ ’ਤੇ ਮਦਦ
helping-who = { $name } ਇਹਨਾਂ ਦੀ ਮਦਦ ਕਰ ਰਹੇ ਹਨ: { $person }
helping-nobody = { $name } ਇਸ ਸਕ੍ਰੀਨ ’ਤੇ ਮਦਦ ਕਰ ਰਹੇ ਹਨ
helping-finish = ਇਸ ਵਿਅਕਤੀ ਦਾ ਕੰਮ ਖਤਮ ਕਰੋ
helping-typist = ਹੁਣ ਕੌਣ ਲਿਖ ਰਿਹਾ ਹੈ?
helping-typist-person = ਜਿਨ੍ਹਾਂ ਦਾ ਫਾਰਮ ਹੈ
helping-typist-helper = ਮਦਦ ਕਰਨ ਵਾਲੇ
helping-updates = ਨਵੀਂ ਜਾਣਕਾਰੀ ਇੱਥੇ ਜਾਵੇਗੀ: { $contact }
helping-updates-nowhere = ਨਵੀਂ ਜਾਣਕਾਰੀ ਹਾਲੇ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਜਾਵੇਗੀ। ਜਿਨ੍ਹਾਂ ਦਾ ਫਾਰਮ ਹੈ, ਉਹਨਾਂ ਦਾ ਆਪਣਾ ਈਮੇਲ ਪਤਾ ਜਾਂ ਫ਼ੋਨ ਨੰਬਰ ਦਿਓ।
helping-own-address = ਇਹ ਮਦਦ ਕਰਨ ਵਾਲੇ ਦਾ ਈਮੇਲ ਪਤਾ ਹੈ ({ $name })। ਜਿਨ੍ਹਾਂ ਦਾ ਫਾਰਮ ਹੈ, ਉਹਨਾਂ ਦਾ ਆਪਣਾ ਪਤਾ ਦਿਓ, ਜਾਂ ਖਾਲੀ ਛੱਡੋ।
helping-read-back = ਜਵਾਬ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
helping-no-account = ਤੁਸੀਂ ਇੱਥੇ ਸਾਈਨ ਇਨ ਨਹੀਂ ਕਰ ਸਕਦੇ
helping-no-account-text = { $name } ਇਸ ਸਕ੍ਰੀਨ ’ਤੇ ਮਦਦ ਕਰ ਰਹੇ ਹਨ, ਅਤੇ ਉਹਨਾਂ ਨੂੰ ਤੁਹਾਡਾ ਖਾਤਾ ਦਿਸ ਜਾਵੇਗਾ।
helping-no-account-then = ਆਪਣੀ ਡਿਵਾਈਸ ’ਤੇ ਸਾਈਨ ਇਨ ਕਰੋ। ਇੱਥੇ ਤੁਸੀਂ ਖਾਤੇ ਤੋਂ ਬਿਨਾਂ ਸਾਰੇ ਫਾਰਮ ਭਰ ਸਕਦੇ ਹੋ।
helping-no-account-go-on = ਦੇਖੋ ਅਸੀਂ ਤੁਹਾਡੇ ਲਈ ਕੀ ਕਰ ਸਕਦੇ ਹਾਂ
read-back-heading = ਕੀ ਇਹ ਸਹੀ ਹੈ?
read-back-text = ਇਸ ਨੂੰ ਹੌਲੀ-ਹੌਲੀ ਪੜ੍ਹੋ, ਜਾਂ ਕਿਸੇ ਤੋਂ ਪੜ੍ਹਾ ਕੇ ਸੁਣੋ। ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।
read-back-typed-person = ਤੁਸੀਂ ਲਿਖਿਆ
read-back-typed-helper = { $name } ਨੇ ਲਿਖਿਆ
read-back-updates = ਨਵੀਂ ਜਾਣਕਾਰੀ ਕਿਸ ਨੂੰ ਮਿਲੇਗੀ
read-back-helper-nothing = { $name } ਨੂੰ ਕੁਝ ਨਹੀਂ ਮਿਲੇਗਾ।
read-back-question = ਕੀ ਅਸੀਂ ਇਹ ਭੇਜ ਦੇਈਏ?
read-back-who-presses = ਇਹ ਤੁਸੀਂ ਆਪ ਦਬਾਉਣਾ ਹੈ, ਤੁਹਾਡੀ ਮਦਦ ਕਰਨ ਵਾਲੇ ਨੇ ਨਹੀਂ।
read-back-yes = ਹਾਂ, ਇਹ ਸਹੀ ਹੈ
read-back-change = ਕੁਝ ਬਦਲੋ
read-back-changed = ਜਵਾਬ ਬਦਲ ਗਏ ਹਨ। ਇਹਨਾਂ ਨੂੰ ਇੱਕ ਵਾਰ ਹੋਰ ਪੜ੍ਹੋ।
helping-line-by = ਕਿਸ ਦੀ ਮਦਦ ਨਾਲ ਭੇਜੀ
helping-line-for = { $name }, { $person } ਲਈ
helping-line-consent = ਵਸਨੀਕ ਨੇ ਮਦਦ ਲੈਣ ਲਈ ਹਾਂ ਕਿਵੇਂ ਕਹੀ
helping-line-typed = ਮਦਦ ਕਰਨ ਵਾਲੇ ਨੇ ਕੀ ਲਿਖਿਆ
helping-consent-spoken = ਉਹਨਾਂ ਨੇ ਮਦਦ ਕਰਨ ਵਾਲੇ ਨੂੰ ਆਪ ਕਿਹਾ
helping-consent-written = ਉਹਨਾਂ ਨੇ ਲਿਖ ਕੇ ਹਾਂ ਕਹੀ
helping-consent-by-decider = ਕਿਸੇ ਅਜਿਹੇ ਵਿਅਕਤੀ ਨੇ ਹਾਂ ਕਹੀ ਜੋ ਉਹਨਾਂ ਵੱਲੋਂ ਫ਼ੈਸਲਾ ਕਰ ਸਕਦਾ ਹੈ
privacy-helpings = ਜਦੋਂ ਕਿਸੇ ਨੇ ਸਕ੍ਰੀਨ ’ਤੇ ਤੁਹਾਡੀ ਮਦਦ ਕੀਤੀ: ਉਹ ਕੌਣ ਹਨ, ਤੁਸੀਂ ਕੀ ਚਾਹੁੰਦੇ ਸੀ ਕਿ ਤੁਹਾਨੂੰ ਕਿਸ ਨਾਂ ਨਾਲ ਬੁਲਾਇਆ ਜਾਵੇ, ਅਤੇ ਤੁਸੀਂ ਹਾਂ ਕਿਵੇਂ ਕਹੀ
privacy-helpings-why = ਤਾਂ ਜੋ ਅਸੀਂ ਦੱਸ ਸਕੀਏ ਕਿ ਕਿਸ ਨੇ ਕਿਸ ਕੰਮ ਵਿੱਚ ਮਦਦ ਕੀਤੀ
