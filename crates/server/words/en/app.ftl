# English: the words that the app says, and the plain pages too. Complete; other languages fall back to it.
# What only the server says stands in pages.ftl, mail.ftl and staff.ftl, which do not travel to the app.
# Plain words, short sentences, reading age 9.

## Every page
back = Back
continue = Continue
error-prefix = Error:
page-title = { $page } – { $council }
page-title-error = Error: { $page } – { $council }
loading = Loading

## Start page
start-reach = Other ways to reach us
all-services = All services, A to Z

## Ways to reach the council
day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-long = { $weekday } { $day } { $month }
date-with-year = { $day } { $month } { $year }
date-at-time = { $date }, { $time }
time-am = { $time }am
time-pm = { $time }pm
time-midday = midday

## Lengths of time
time-working-days = { $count ->
    [one] 1 working day
   *[other] { $count } working days
}
time-working-hours = { $count ->
    [one] 1 working hour
   *[other] { $count } working hours
}
time-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
time-seconds = { $count ->
    [one] 1 second
   *[other] { $count } seconds
}

## Finding a service
done-by = Goes to { $team }
done-by-agency = { $agency } does this
emergency-line = Call now
suggestions-count = { $count ->
    [0] No service found yet
    [one] 1 service found
   *[other] { $count } services found
}
suggestions-none = None of these? Tell us what you need

## A form
error-summary = There is a problem
optional-name = { $name } (optional)
yes = Yes
no = No
date-day = Day
date-month = Month
date-year = Year
address-line-1 = Address line 1
address-line-2 = Address line 2 (optional)
address-town = Town or city
address-postcode = Postcode
characters-left = { $count ->
    [one] You have 1 character left
   *[other] You have { $count } characters left
}
characters-over = { $count ->
    [one] You have 1 character too many
   *[other] You have { $count } characters too many
}
characters-most = You can enter up to { $count } characters
error-choose = Choose an answer: { $name }
error-choose-some = Choose at least one: { $name }
error-enter = Enter an answer: { $name }
error-one-answer = Answer once: { $name }
error-number = Enter a whole number, such as 3: { $name }
error-email = Enter an email address like name@example.org
error-money = Enter an amount in pounds, like 12.50: { $name }
error-phone = Enter a phone number like 01234 567890
error-too-long = Use { $longest } characters or fewer: { $name }
error-date = Enter a real date: { $name }
error-date-future = The date must be today or in the past: { $name }
error-date-past = The date must be today or later: { $name }
error-place = Enter the place in words: { $name }
error-files-none = Add a photo or file: { $name }
error-files-many = Add 5 files or fewer: { $name }
error-file-gone = Add the file again: { $name }
error-files-unsent = Wait until your files are added. If one is not, try it again or remove it: { $name }
error-file-refused = { $file } was not added. { $why }
error-file-why = { $title }. { $detail }
error-declaration = Tick the box to agree
error-date-day = Enter the day: { $name }
error-date-month = Enter the month: { $name }
error-date-year = Enter the year: { $name }
error-address-line-1 = Enter the house number and street
error-address-town = Enter the town or city
error-address-long = Use 200 characters or fewer in each line
error-postcode = Enter a full UK postcode, like AB1 2CD
error-form-stops = This form ends here. Look at what you can do instead.
error-no-team = We can't tell which team should get this. Tell us in “Ask about something else”.

## Where it is
place-here = Use where I am
place-looking = Looking for where you are
place-found = We add where you are: { $latitude }, { $longitude }
place-within = Right to about { $metres } metres.
place-remove = Remove it
place-removed = Removed
place-denied = Your browser does not tell us where you are. Type the place instead.
place-lost = We can't find where you are. Type the place instead.
address-find = Find address
address-choose = Choose your address
address-found = { $count ->
    [0] We know no address there. Type it below.
    [one] 1 address found
   *[other] { $count } addresses found
}
address-lost = We can't look up addresses now. Type yours below.

## Reported already
already-heading = This may be reported already
already-text = Somebody has told us about the same thing here. Follow their report, and we email you about it. Then you need not send this form.
already-choose = Choose which one you mean
already-reported = Reported on { $date }
already-metres = About { $metres } metres away
already-same = The same postcode or street
already-email-hint = We write there about this report, and nothing else.
already-follow = Follow this one
already-different = Mine is different, go on
keep-email = Email address

choose-from-list = Choose from the list
task-count = { $done } of { $all } parts are done.
task-completed = Completed
task-in-progress = In progress
task-not-started = Not started
task-cannot-start = Cannot start yet
files-hint = Photos, PDF or plain text files, each up to 12 MB. You can add up to { $most }.
files-remove = Remove
files-preparing = Getting it ready
files-sending = Sending: { $percent } %
files-scanning = Added. We check it for viruses.
files-again = Try again
files-too-large = This file is larger than 12 MB. Add a smaller one.
files-added = { $file } is added. You have added { $count } of { $most }.
files-removed = { $file } is removed.
new-tab = { $file } (opens in a new tab)
money = £{ $amount }
place-spot = On the map: { $latitude }, { $longitude }

## Check and send
check-heading = Check your answers
check-change = Change
check-not-given = Not given
check-route-heading = Where it goes
check-goes-to = Goes to { $team }
check-because = because { $reason }.
check-answer-by = { $council } promises an answer by { $date }, that is { $time }.
check-answer-usual = { $council } has published no time for this. Most enquiries are answered by { $date }, that is { $time }.
check-not-right = This isn't right
check-not-right-hint = Send it anyway. Tell us in a few words which team is wrong, and why. Customer Services will put it right.
check-not-right-label = Why is it not right?
check-declaration = By sending this you say that it is true as far as you know.
check-send = Send
check-sending = Sending

## Unfinished enquiries
saved-at = Saved { $time }
saved-not-unreachable = Not saved yet: we can't reach the council. Your answers are on this page, and we keep trying.
saved-not-fault = Not saved yet: something is wrong on our side. Your answers are on this page, and we keep trying.
saved-not-other-tab = Not saved: you changed this form in another tab. Go on there, or load this page again.
saved-not-sent = These answers were sent already.
saved-not-changed = Not saved: the council changed this form. Load this page again to go on.
keep-link = Save and come back later
draft-again = The council changed this form. We ask you again: { $names }

## When sending fails
not-sent-heading = Not sent yet
not-sent-unreachable = We can't reach the council. You may have no signal. Your answers are still here, and we keep trying.
not-sent-fault = Something is wrong on our side. Your answers are still here, and we keep trying.
not-sent-try-now = Try again now
not-sent-attempt = Trying again in { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
}
not-sent-form-changed = The council changed this form while you were filling it in. Check your answers and send again.
not-sent-before = We already have answers that you sent from this form, before you changed them.
not-sent-before-see = See what we have
not-sent-before-send = Send the changed answers too
not-sent-refused = We can't take this as it is. Your answers are still here. Load this page again, or call us.
not-sent-too-many = You have sent a lot in a short time. Wait a minute and send again.
not-sent-demonstration = A demonstration or a practice is open in this browser. End it in its tab, and this is sent.

## What waits on a device
own-heading = Is this your own phone or computer?
own-text = If it is, we can keep this on it and send it when there is a signal.
own-yes = Yes, keep it here
own-no = No, others use it too
own-stay = Keep this page open. We keep trying.
own-failed = This browser can't keep it. Keep this page open. We keep trying.
outbox-heading = Kept on this device
outbox-none = Nothing is kept on this device.
outbox-here = On this device. We send it when there is a signal and one of our pages is open.
outbox-sent = Sent. The council has not answered yet.
outbox-received = The council has it. Your reference is { $reference }
outbox-see = See what you sent
outbox-send = Send now
outbox-open = Open the form again
outbox-delete = Delete from this device
outbox-waits = { $count ->
    [0] The council has what you kept on this device
    [one] 1 enquiry waits on this device
   *[other] { $count } enquiries wait on this device
}

## Sent
sent-heading = We have it
sent-reference = Your reference
sent-next = What happens next
sent-team-has-it = { $team } has it now.
sent-team-gets-it = { $team } gets it in the next minutes.
sent-receipt = We sent a receipt to { $address }.
sent-no-receipt = You gave no email address, so keep this reference.
sent-part = { $part }: { $team } gets this too.
sent-track = See where it is
sent-answers = What you sent
save = Save or print

## Tracking
track-heading = Track a request
track-reference = What is your reference?
track-reference-hint = Ten letters and numbers, like 7K3F9-2QDXM
track-reference-missing = Enter your reference
track-reference-wrong = Check the reference. It has ten letters and numbers, like 7K3F9-2QDXM
track-code-heading = Enter the code
track-code-text = If this reference is right and has an email address, we sent a code of six digits to that address. It works for { $minutes } minutes.
track-code = Code
track-code-hint = Six digits. Spaces are fine.
track-code-missing = Enter the code that we sent you
track-code-again = Send another code
track-code-sent-again = We sent another code. Use the newest one.
track-no-email = You gave no email address? Then call us and read out your reference.
track-show = Show my request
case-answer-by = { $council } promises an answer by
case-answer-usual = Most enquiries like this are answered by

## Not found, and worse
not-found-heading = Page not found
not-found-text = If you typed the address, check that it is right. If you followed a link, it may be old.
not-found-start = Go to the start page
not-found-case = You can't see this request here
not-found-case-text = Enter its reference, and we send a code to the email address on it.
problem-heading = Sorry, this page can't be shown now
problem-text = Something is wrong on our side. Try again in a few minutes.
problem-unreachable = We can't reach the council. Check your connection and try again.
problem-try-again = Try again

## The timeline, for those who hear it

## What is not translated
form-english-only = This page is in English only. Call us if you need an interpreter.
## Taking it along
take-case-link = See it on your own phone
receipt-link = Print a receipt in large letters
