# The pages that the server draws whole. Only the server says these.

## Every page
skip = Skip to main content
nav-label = Main menu
nav-track = Track a request
nav-track-short = Track
nav-services = All services
nav-account = My account
footer-label = Help
footer-contact = Contact us
footer-services = All services, A to Z
footer-track = Track a request
page-description = { $council }: say what you need, send it to the right team, and see where it is.
demo-ribbon = Demonstration. Nothing here is sent to anybody.

## Start page
start-heading = What do you need?
start-label = Say it in your own words
start-button = Find
start-tasks = Often needed
start-home = Your home: bin days and more
start-track-heading = Already told us?
start-track-text = See where your request is and what comes next.
start-unfinished = { $count ->
    [one] You have 1 unfinished enquiry
   *[other] You have { $count } unfinished enquiries
}
start-unfinished-text = Your answers are saved.
start-unfinished-link = Go on or delete

## My account
account-heading = My account
account-who = You are signed in as { $email }.
account-sign-out = Sign out
account-needs-you = Needs you
account-going-on = What you sent
account-none = There is nothing here yet. What you send while you are signed in is listed here, and what you sent before with the same email address.
account-case-note = { $status }. Sent { $date }. Reference { $reference }.
account-draft-note = Not sent yet. Saved { $date }.
account-missing-drafts = Your unfinished enquiries can't be shown just now. They are safe. Try again in a few minutes.
account-missing-cases = What you sent can't be shown just now. It is safe. Try again in a few minutes.
account-filter = Show
account-filter-all = Everything
account-filter-unfinished = Not sent yet
account-filter-sent = Sent

sign-in-heading = Sign in or register
sign-in-text = Type your email address. We send you a code.
sign-in-again-heading = Sign in again
sign-in-again-text = Before you change how you sign in, show once more that it is you. We send a code to your email address.
sign-in-password-link = Use a password instead
sign-in-password-heading = Sign in with a password
sign-in-password-text = If you have set no password yet, sign in with a code first.
sign-in-password = Password
sign-in-password-missing = Enter your password
sign-in-password-wrong = The email address or the password is wrong. Try again, or sign in with a code.
sign-in-password-forgot = I forgot my password
sign-in-password-code = Use a code instead
sign-in-keep-legend = Is this your own phone or computer?
sign-in-keep-hint = Leave this empty where other people use it too.
sign-in-keep = Yes. Keep me signed in for { $days } days
sign-in-new = If you are new here, this makes your account. You can ask, report and track without one.
sign-in-email-hint = We use it to sign you in, and to list what you sent with it before.
sign-in-send = Send me a code
sign-in-code-heading = Check your email
sign-in-code-text = We sent a code to { $email }. It works once, for { $minutes } minutes, in this browser.
sign-in-code-sent-again = We sent another code to { $email }.
sign-in-code = Code
sign-in-code-hint = 6 digits, such as 123 456
sign-in-code-missing = Enter the code from the email
sign-in-code-wrong = This code is wrong or too old. Check it, or send another code.
sign-in-code-none = No email? Look in your junk folder, or check the address.
sign-in-again = Send another code
sign-in-other = Use another email address
sign-in-button = Sign in
sign-in-link-heading = Sign in
sign-in-link-text = You sign in as { $email }.
sign-in-link-elsewhere-heading = Go back to where you asked for this
sign-in-link-elsewhere = This link works once, for { $minutes } minutes, and only in the browser where you asked for it. Go back there and type the code from the same email.
sign-in-link-new = Or sign in here with a new code

signed-out-heading = You are signed out
signed-out-text = If other people use this device, close the browser now.
signed-out-again = Sign in again

session-ended-heading = Sign in to go on
session-ended-text = You were signed out, so nothing was saved. What you typed is kept on this page.
session-ended-sign-in = Sign in (opens in a new tab)
session-ended-then = Then come back to this page, and send it again.
session-ended-again = Send it again

security-heading = How you sign in
security-link = How you sign in
security-email = Email address
security-code = Code by email
security-code-text = Always works. We send a code to your email address.
security-password = Password
security-password-none = Not set
security-password-set = Set { $date }
security-change = Change
security-set = Set
security-devices = Where you are signed in
security-devices-see = See

password-heading = Your password
password-text = With a password you can sign in without a code. You can always use a code instead.
password-new = New password
password-hint = 8 characters or more. Three words that have nothing to do with each other are good, and so is what your phone suggests.
password-missing = Enter a new password
password-short = Your password must be 8 characters or more
password-guessable = This password is easy to guess: many people use one like it, or it is made of words about you or us. Choose another.
password-leaked = This password was stolen from another website before, so others know it. Choose another.
password-save = Save password
password-done = Your password is saved. You are signed out everywhere else.
password-remove = Take my password away
password-removed = Your password is gone. You sign in with a code by email.

new-address-heading = Change your email address
new-address-text = We send a code to the new address. We tell the old one that it was changed, and nothing else.
new-address-field = New email address
new-address-send = Send a code to the new address
new-address-code-heading = Check your new email
new-address-code-text = If you can read mails to { $email }, you find a code there. It works once, for { $minutes } minutes.
new-address-button = Change my address
new-address-same = This is your address already. Enter another one.
new-address-taken = There is an account with this address already. Sign in to it, or delete it first.
new-address-done = Your email address is changed. You are signed out everywhere else.

devices-heading = Where you are signed in
devices-text = If you don't know one of these, sign out everywhere else.
devices-this = This device
devices-note = Signed in { $signed }. Last used { $seen }.
devices-only = You are signed in nowhere else.
devices-sign-out = Sign out everywhere else
device-name = { $browser } on { $system }
device-unknown = A browser

my-data-link = See and keep everything in it
my-data-heading = Everything in your account
my-data-text = This is all that your account holds. Print this page, or save it as a file.
my-data-file = Save it as a file (JSON)
my-data-email = Email address
my-data-since = Account since
my-data-sent = Sent
my-data-saved = Saved, not sent yet
my-data-reference = Reference
my-data-status = Where it is

delete-account-link = Delete your account
delete-account-heading = Delete your account
delete-account-goes = Your account goes, and all in it that is not sent yet. You are signed out everywhere.
delete-account-stays = What you sent stays with the council, for as long as the law asks it to be kept. To track it you need its reference and the email address that you gave on it.
delete-account-again = If you sign in later with the same email address, that makes a new account.
delete-account-button = Delete my account
deleted-account-heading = Your account is deleted
deleted-account-text = If other people use this device, close the browser now.

## Ways to reach the council
open-until = Open until { $time } today
closed-opens-today = Closed now. Opens at { $time } today
closed-opens-tomorrow = Closed now. Opens at { $time } tomorrow
closed-opens-monday = Closed now. Opens Monday at { $time }
closed-opens-tuesday = Closed now. Opens Tuesday at { $time }
closed-opens-wednesday = Closed now. Opens Wednesday at { $time }
closed-opens-thursday = Closed now. Opens Thursday at { $time }
closed-opens-friday = Closed now. Opens Friday at { $time }
closed-opens-saturday = Closed now. Opens Saturday at { $time }
closed-opens-sunday = Closed now. Opens Sunday at { $time }
channel-closed = Closed
channel-phone = Phone
channel-email = Email
channel-office = Our offices
channel-web-chat = Web chat
channel-library = Libraries
channel-website = Online
from-to = { $from } to { $to }
channel-now = { $open }
phone-lines = Phone lines: { $open }

## Contact page
contact-heading = Contact us
contact-ways = How to reach us
contact-promises = What we promise
contact-choose = If you are not sure whom to ask, tell us in your own words.
contact-ask = Ask about something else
promise-online-acknowledged = We confirm what you send online within { $time }
promise-online-answered = We answer what you send online within { $time }
promise-letter-answered = We answer letters within { $time }
promise-phone-answered = We answer the phone within { $time }
promise-call-returned = We call you back within { $time }
promise-seen-without-appointment = We see you within { $time } when you come without an appointment
promise-seen-with-appointment = We see you within { $time } of your appointment
promise-social-acknowledged = We reply on social media within { $time }
promise-percent = { $promise }, for { $percent } in 100

## Finding a service
services-heading = All services
services-search-heading = What we found
services-found = { $count ->
    [one] 1 service for “{ $query }”
   *[other] { $count } services for “{ $query }”
}
services-none = We found nothing for “{ $query }”
services-none-text = Try other words, look through the list, or tell us what you need.
services-tell-us = Tell us what you need
services-topics = By topic
services-a-to-z = A to Z
services-show-all = Show all services

## A service
service-start = Start now
service-start-emergency = Tell us now
service-begun = You began this, and it is not sent yet. Your answers were saved on { $date }.
service-again = Delete it and start again
service-needs = What you need
service-time = How long it takes
service-cost = What it costs
service-cost-check = There may be a charge. We tell you before you pay.
service-answer = What may help at once
service-next = What happens next
service-other-ways = Other ways to tell us
service-elsewhere = { $agency } does this
service-elsewhere-text = { $council } does not do this work. { $agency } does.
call-number = Call { $number }

## A form
error-file-not-here = We do not have { $file }. Remove it and add it again: { $name }
error-file-virus = A virus was found in { $file }. Remove it: { $name }

## Unfinished enquiries
title-error = Error: { $page }
keep-heading = Save and come back later
keep-back = Back to the form
keep-text = We keep your answers for { $days } days. We can email you a link and a code, so that you can go on later, on any device.
keep-email-hint = We send the link and the code there, and one reminder before we delete your answers.
keep-send = Email me the link
keep-sent = We sent a link and a code to { $email }. Your answers are kept for { $days } days.
drafts-heading = Unfinished enquiries
drafts-none = There is nothing unfinished in this browser.
draft-saved = Saved { $time }
draft-go-on = Go on
draft-delete = Delete it
resume-link = Go on with an enquiry from another device
resume-heading = Go on with your enquiry
resume-text = Your answers are as you left them.
resume-email-hint = The address that we sent the code to
resume-code = Code
resume-code-hint = Six letters and numbers, from our email
resume-wrong = Check the code and the email address
resume-link-over = This link is over. Enter your code, or start again

## Not found, and worse
recovery-heading = This page has stopped working
recovery-text = Reload the page to go on. If that does not help, you can reach us like this:
recovery-reload = Reload the page
plain-heading-text = This page needs a newer browser or a better connection. If nothing more appears, you can reach us like this:
choose-council = Choose a council
choose-council-text = Each council has its own front door.

## Following a report
followed-heading = You follow this report
followed-text = We sent you an email about it. There is nothing more that you need to send.
follow-stop-heading = Stop these emails?
follow-stop-text = You follow a report that somebody else made. If you stop, we forget your address, and the report goes on.
follow-stop-button = Stop the emails
follow-stopped-heading = You get no more emails
follow-stopped-text = You do not follow this report. The council still works on it.

## Your home
home-heading = Your home
home-text = We show what we know about your home, such as your bin days.
home-find = Find
home-show = Show my home
home-no-address = We know no address at { $postcode }. Check the postcode
home-choose-missing = Choose your address from the list
home-lost = We can't look up addresses now. Try again in a few minutes, or ask us.
home-no-look-up = We can't look up addresses on this page. Ask us about your bin days, council tax or councillors.
home-other = Find another address
home-sample = This is a sample. The address and all that is said about it are made up.
home-elsewhere = Another council looks after this address: { $council }.
home-elsewhere-unknown = Another council looks after this address.
home-elsewhere-link = Find that council on GOV.UK
home-nothing = We can't show bin days, council tax or councillors for this address yet. Ask us about them.
home-away = We can't show your bin days, council tax band, councillors, polling place or help near you now. Try again in a few minutes, or ask us.
home-bins = Bin days
home-today = Today, { $date }
home-tomorrow = Tomorrow, { $date }
home-follow = Add bin days to your calendar. It keeps up with changes.
home-file = Get the next 8 weeks as a file
home-event = Bin day: { $kind }
home-event-cancelled = No collection: { $kind }
home-cancelled = Not collected on { $date }.
home-cancelled-range = Not collected from { $from } to { $to }.
home-remember = Remember this home in my account
home-forget = Forget this home
home-row = Your home: { $address }
home-row-day = { $date }: { $kinds }.
my-data-home = Home that we remember
home-row-lost = We can't show your bin days just now. Try again in a few minutes.
home-tax = Council tax
home-band = Your home is in council tax band { $band }.
home-councillors = Your councillors
home-ward = Your ward is { $ward }.
home-vote = Where you vote
home-help = Help near you

## What I have
have-heading = What you have from us
have-sample = This is a sample. What you see here is made up.
have-none = We know of nothing that you have from us under this email address.
have-lost = We can't show what you have from us just now. Try again in a few minutes.
have-missing = Is something missing? We may know it under another email address.
have-contact = Ask us about it
have-number = Number
have-what = For
have-from = From
have-until = Last day
have-price = Price
have-starts = Starts on { $date }
have-ends = Ends on { $date }
have-ends-today = Ends today
have-ends-days = { $days ->
    [one] Ends tomorrow
   *[other] Ends in { $days } days
}
have-ended = Ended on { $date }
have-opens = You can renew it from { $date }.
have-renew = Renew: { $name }
have-renew-until = You can renew it until { $date }.
have-over = It can't be renewed any more. Ask us for a new one.
have-asked = You asked us to renew it on { $date }.
have-asked-link = See where that is
have-by-itself = We renew it for you each time. You agreed to that on { $date }.
have-offer = Let us renew it each time: { $name }
have-stop = Stop renewing it for me: { $name }
have-row = { $count ->
    [one] { $name }: ends on { $date }.
   *[other] { $count } things. The next to end: { $name }, on { $date }.
}
have-row-none = Nothing under this email address.
have-row-ended = { $count ->
    [one] 1 thing, which has ended.
   *[other] { $count } things, which have all ended.
}
renew-heading = Renew: { $name }
renew-text = Check that this is right before you send it.
renew-next = What happens next
renew-pay = You pay nothing on this page. The team tells you if there is something to pay, and how.
renew-button = Renew
automatic-heading = Let us renew it each time: { $name }
automatic-when = As soon as it can be renewed, we ask the team for you. We email you when we do. You need do nothing.
automatic-pay = We take no money from you here. The team tells you if there is something to pay, and how.
automatic-stop = You can stop this at any time, on the page “What you have from us”.
automatic-agree = I agree: renew it each time
my-data-automatic = We renew it each time, since you agreed: { $kind } { $number }
my-data-reminded = We reminded you by email: { $kind } { $number }

## About a case that was sent

more-heading = Tell us more about this
more-text = Your words go to the team that has your request, and stand on its page.
more-label = What do you want to add?
more-hint = Up to { $most } letters.
more-send = Send
more-missing = Say what you want to add
more-too-long = Say it in { $most } letters or fewer
more-too-often = You have sent a lot in a short time. Wait an hour and send this again.
more-not-seen = You can't see this request here any more. Get a code first, then send this again.
more-ended = This request has ended, so we can't add to it. Keep your words, and call us if you still need us.
more-files = Photos or papers
more-files-gone = A file isn't here any more. Choose it again.
more-way-in = Get a code (opens another page; your words stay here)
withdraw-heading = You don't need this any more?
withdraw-text = We tell the team, and nobody works on it from then on. You can't undo this, but you can send a new request at any time.
withdraw-button = Yes, I don't need this any more

## Appointments
appointments-link = Book an appointment
appointments-heading = Book an appointment
appointments-text = Choose what you want to talk about. You sign in with your email address, so that you can move or cancel it later.
appointments-sample = This is a sample. What you can book here is made up.
appointments-note = { $way }. { $minutes } minutes.
appointments-own = See your appointments
appointment-at-office = At our office
appointment-at-registrar = At the register office
appointment-by-phone = We call you
appointment-at-home = We come to your home
appointment-what = What it is
appointment-time-row = When
appointment-where = Where
appointment-with = Who you meet
appointment-length = How long it takes
appointment-minutes = { $minutes } minutes
appointment-bring = What to bring
appointment-days = Choose a day
appointment-free = { $count ->
    [one] 1 free time
   *[other] { $count } free times
}
appointment-later = Later days
appointment-all-days = All days
appointment-time = Choose a time on { $date }
appointment-nearest = Choose another time
appointment-about = What you want to talk about
appointment-about-hint = You can leave this empty. Tell us anything that helps us to get ready.
appointment-phone = Your phone number
appointment-phone-hint = We call this number.
appointment-address = The address we come to
appointment-interpreter = The language you need an interpreter for
appointment-interpreter-hint = Leave this empty if you need none. You can ask for British Sign Language.
appointment-access = What you need so that you can take part
appointment-access-hint = For example: a room without steps, large print, more time. Leave this empty if you need nothing.
appointment-check = Check your appointment
appointment-change = Change it
appointment-mail = We email you at { $email } when it is booked.
appointment-book = Book this appointment
appointment-when = { $date }, { $from } to { $to }
appointment-booked = It is booked
appointment-mailed = We email you at { $email } to confirm it.
appointment-is-cancelled = This appointment is cancelled.
appointment-is-over = This appointment is over.
appointment-calendar = Add it to your calendar
appointment-move = Move to another time
appointment-move-button = Move to this time
appointment-now = { $name } is now on { $when }. You keep that time until you have the new one.
appointment-cancel = Cancel it
appointment-cancel-heading = Cancel this appointment?
appointment-cancel-text = Somebody else can then have this time. We tell the team.
appointment-cancel-button = Cancel this appointment
appointment-error-time = Choose a time
appointment-error-address = Enter the address that we come to
appointment-error-long = Use 500 letters or fewer
appointment-gone = That time has just gone. Choose another one
appointment-changed = This appointment was changed since you opened this page. Check when it is now, then choose a time
appointment-most = { $count ->
    [one] You have 1 of these appointments ahead. You can move it or cancel it.
   *[other] You have { $count } of these appointments ahead. You can move or cancel one.
}
appointment-most-error = You have as many of these appointments as you can. Move or cancel one
appointment-none-free = There is no free time now.
appointment-earlier = An earlier time
appointment-wait = Tell me when a time is free
appointment-wait-earlier = Tell me when an earlier time is free
appointment-wait-text = When somebody gives up a time, we email the first who waits, and keep the time for them.
appointment-waiting = You are waiting for a time. We email you when one is free.
appointment-wait-stop = Stop waiting
appointment-held = We keep this time for you: { $when }. Take it before { $until }.
appointment-held-take = Take this time
appointment-row-held = Time kept for you: { $name }
appointment-row-waiting = You are waiting: { $name }
appointment-row-cancelled = Cancelled: { $when }
appointment-event = { $name }: { $council }
appointment-event-cancelled = Cancelled: { $name }: { $council }
account-appointments = Your appointments
account-filter-appointments = Appointments
account-missing-appointments = We can't show your appointments just now. Try again in a few minutes.
delete-account-appointments = Appointments that you have ahead are cancelled.
my-data-booked = Booked
my-data-cancelled = Cancelled
my-data-appointment-reminded = We reminded you
my-data-waits = You are waiting for a time: { $name }

## An authenticator app
security-authenticator = Authenticator app
security-authenticator-none = Not set up
security-authenticator-set = Set up on { $date }
security-set-up = Set up
authenticator-heading = Authenticator app
authenticator-text = An authenticator app on your phone shows a new code of 6 digits every 30 seconds. With it, nobody gets in who only knows your password or reads your email.
authenticator-none = You have not set one up.
authenticator-set-up = Set up an app
authenticator-set = You set it up on { $date }. We ask for a code each time that you sign in.
authenticator-codes-left = { $count ->
    [0] You have no recovery codes left. Make new ones, in case you lose your phone.
    [one] You have 1 recovery code left.
   *[other] You have { $count } recovery codes left.
}
authenticator-new-codes = Make new recovery codes
authenticator-other-heading = A new phone
authenticator-other-text = Set up the app on your new phone. The old one works until you have done that.
authenticator-other = Set up another app
authenticator-stop-heading = Stop using it
authenticator-stop-text = We then ask for one thing only when you sign in: a code by email, or your password.
authenticator-remove = Stop asking for codes
authenticator-removed = We do not ask for a code from your app any more. You are signed out everywhere else.
authenticator-done = Your app is set up. We ask for a code from it each time that you sign in.
app-setup-heading = Set up your authenticator app
app-setup-need = You need an authenticator app on your phone. If you have none, get one from the place where you get apps.
app-setup-first = 1. Add us to your app
app-setup-scan = Scan this with your app:
app-setup-qr = A code for your app to scan. You find the same as text below.
app-setup-open = Or open your app on this phone
app-setup-type = Or type this key into your app:
app-setup-then = 2. Enter the code that your app shows
app-setup-button = Set up
app-setup-wrong = Enter the code that your app shows now. If it is not taken, check the time on your phone
recovery-codes-heading = Your recovery codes
recovery-codes-text = If you lose your phone, you can sign in with one of these codes. Each works once. Write them down or print them, and keep them away from your phone.
recovery-codes-once = We show them only now.
recovery-codes-new = These are your new codes. The old ones do not work any more.
recovery-codes-kept = I have kept my codes
step-heading = Enter the code from your app
step-text = Open your authenticator app. Enter the code that it shows for us.
step-code = Code from your app
step-code-hint = 6 digits
step-code-missing = Enter the code
step-code-wrong = Check the code. Each code works once. If you have used it, wait for the next one
step-recovery = I can't use my app
recovery-step-heading = Enter a recovery code
recovery-step-text = You got these codes when you set up your app. Each works once.
recovery-step-code = Recovery code
recovery-step-code-hint = 12 letters and numbers
recovery-step-wrong = Check the recovery code. Each works once
recovery-step-none = I have no recovery code: contact us
my-data-authenticator = Authenticator app, set up
my-data-codes-left = Recovery codes left

## Passkeys
security-passkeys = Passkeys
security-passkeys-count = { $count ->
    [0] None
    [one] 1 passkey
   *[other] { $count } passkeys
}
security-passkeys-see = See
sign-in-passkey-heading = Do you have a passkey?
sign-in-passkey-text = You can sign in with your fingerprint, your face or your PIN.
sign-in-passkey = Sign in with a passkey
passkeys-heading = Passkeys
passkeys-text = A passkey signs you in with your fingerprint, your face or your PIN. There is nothing to remember or type.
passkeys-own = Only add one on your own phone or computer. A code by email still works.
passkeys-none = You have no passkeys.
passkeys-unused = Added on { $added }. Not used yet.
passkeys-used = Added on { $added }. Last used on { $used }.
passkeys-add = Add a passkey
passkeys-full = You have as many passkeys as an account can have. Remove one to add another.
passkeys-unable = This browser can't add a passkey. Try another browser or device.
passkeys-known = This device has a passkey for your account already.
passkeys-failed = That did not work. Try again. You can always use a code that we email you.
passkeys-lost = We can't be reached just now. Check your connection and try again.
passkey-heading = Your passkey
passkey-name = Name
passkey-name-hint = A name that you know it by, such as “My phone”
passkey-name-missing = Enter a name for this passkey
passkey-name-long = The name must have { $most } letters or fewer
passkey-save = Save
passkey-remove-heading = Remove this passkey
passkey-remove-text = It signs nobody in any more, and you are signed out everywhere else. Delete it on your device too.
passkey-remove = Remove this passkey
my-data-passkey = Passkey, last used or added: { $name }

## Who acts for whom
people-heading = Who acts for you
people-text = Somebody you trust can see your requests here, or send forms for you. They use an account of their own. Each of you can end it at any time.
people-none = Nobody acts for you.
people-new-link = Ask somebody to act for you
people-new-councillor-link = Show a request to your councillor
people-asked = You are asked to act
people-mine = They act for you
people-others = You act for them
people-resident-link = For { $resident }
people-named = { $name } ({ $kind })
people-acted = { $name } ({ $kind }), for { $resident }.
people-carer = carer
people-relative = relative
people-friend = friend
people-partner = organisation that helps
people-councillor = councillor
people-resident = For
people-who = Who acts
people-kind = What they are
people-may = What they may do
people-may-see = See requests
people-may-act = See requests, and send forms
people-of = About what
people-everything = Everything
people-until = Last day
people-invited = Asked
people-accepted = Said yes
people-by-on = { $name }, on { $date }
people-waiting = Waits for a yes or no.
people-holds = Until { $date }.
people-lapsed = There was no answer in time.
people-declined = The answer was no, on { $date }.
people-ended = Ended on { $date }.
people-over = Ended by itself after { $date }.
people-accept = Yes, I act for { $resident }
people-accept-text = If you say yes, { $resident } can see all that you look at and do for them.
people-decline = No
people-withdraw = Take this back
people-end = End this now
invite-heading = Ask somebody to act for you
invite-text = Choose what they may see and do, and until when. You can end it at any time, and you can see all that they look at and do.
invite-councillor-heading = Show a request to your councillor
invite-councillor-text = A councillor sees the requests that you choose, and where they are. They can't send or change anything for you.
invite-how = We email them. They have { $days } days to say yes or no. Nothing starts before they say yes.
invite-relation = What are they to you?
invite-relation-missing = Choose what they are to you
invite-name = Their name
invite-name-hint = As you know them. Letters only
invite-name-wrong = Enter their name, with letters only
invite-email = Their email address
invite-email-hint = They sign in with it. Each person needs their own
invite-own-email = Enter their email address, not your own
invite-own-name = Your name
invite-own-name-hint = As they know you. We tell them that you ask
invite-own-name-wrong = Enter your name, with letters only
invite-power = What may they do?
invite-power-missing = Choose what they may do
invite-scope = About what?
invite-scope-missing = Choose what it is about
invite-chosen = Only the services that I choose below
invite-services = Services
invite-services-show = Choose the services
invite-service-missing = Choose at least one service
invite-cases = Which requests?
invite-case-hint = Sent on { $date }, reference { $reference }
invite-case-missing = Choose at least one request
invite-no-cases = You have sent no request yet that you could show.
invite-until-hint = Not later than { $date }
invite-until-wrong = Enter the last day, such as 31 3 2027
invite-until-past = The last day must be today or later
invite-until-late = The last day must be { $date } or earlier
invite-send = Ask them
acting-heading = You act for { $resident }
acting-note = { $resident } can see all that you look at and do here.
acting-begun = Not sent yet
acting-cases = Requests of { $resident }
acting-cases-none = There is nothing that you may see yet.
acting-services = Send a form for { $resident }
acting-find = Find a form
acting-find-note = On the page of the service, choose “Start for { $resident }”.
acting-received = The council was told
acting-route-questioned = They said that the route was not right
acting-file-refused = We found a virus in a file, and deleted it
acting-words-added = They told us more
acting-withdrawn = They said that they don't need it any more
acting-reopened = They said that it isn't solved
acting-nudged = They asked for news
acting-contact-changed = They changed how we reach them
acting-escalated = They asked us to look again
acting-answers = What was sent
acting-terms = What you agreed
acting-log = What you looked at and did
acting-end = Stop acting for { $resident }
acting-caption = { $service }, for { $resident }
acting-due = Answer by
acting-sent = It is in the account of { $resident }. We email them that we have it.
acting-you = You see this as { $name }, for { $resident }.
acting-over-heading = You do not act for { $resident } any more
acting-over-ask = You can't see or send anything for { $resident }. If they want you to, they can ask you again.
acting-over-typed = What you had typed
acting-over-not-sent = It was not sent. Copy what you need. We delete it by ourselves.
service-who = Is this for somebody else?
service-who-text = Then it is in their account, and they are told.
service-start-for = Start for { $resident }

## Who looked at what is the resident's
access-heading = Who looked at your data
access-text = Here is each time that somebody else saw what is yours, or did something for you. We keep this for { $months } months.
access-none = Nobody else has looked at anything.
access-more = There is more. All of it is in “Everything in your account”.
access-list-seen = Looked at the list of requests.
access-case-seen = Looked at a request: { $service }, { $reference }.
access-case-sent = Sent a form: { $service }, { $reference }.
my-data-acts = You asked them to act for you: { $name }, { $email }

## What the resident agreed to
consents-heading = What you agreed to
consents-text = You can end each of these at any time.
consents-none = You have agreed to nothing that goes on.
consents-since = Since { $date }.
consents-renewal = We renew it each time: { $kind } { $number }
consents-end-renewal = Stop renewing it: { $kind } { $number }
consents-stay = Signed in for up to { $days } days: { $device }
consents-end-stay-here = Sign out here
consents-acts = { $name } acts for you
consents-end-person = End this: { $what }

## What is stored about people
privacy-heading = Privacy
privacy-text = { $council } is responsible for what you tell us on this website. Here is all that we store about you, what for, and for how long. We sell nothing, and we show no adverts.
privacy-teams = The team that does the work gets what you send. Nobody else does, unless the law says so.
privacy-why = What for
privacy-basis = Legal ground
privacy-kept = How long
privacy-public-task = We need it to do our work as a council (public task, UK GDPR Article 6(1)(e))
privacy-consent = You said yes, and can say no at any time (consent, UK GDPR Article 6(1)(a))
privacy-kept-days = { $days ->
    [one] 1 day
   *[other] { $days } days
} at most
privacy-kept-case = As long as the council must keep it. This website deletes none of it
privacy-kept-account = Until you delete your account
privacy-kept-stopped = Until you stop it
privacy-kept-months = { $months } months after it has ended
privacy-kept-appointment = Until { $days } days after it
privacy-kept-bounce = { $days } days
privacy-kept-session = Until you sign out, or have not used it for { $minutes } minutes. You are signed out after { $hours } hours, or after { $days } days if you asked to stay signed in. If you went on here with a form from another screen: 28 days
privacy-kept-files = Before you send it: { $alone ->
    [one] 1 day
   *[other] { $alone } days
}, or { $draft } days if you saved your answers. Then as long as your request
privacy-cases = What you send us
privacy-cases-why = To do what you ask, and to show you where it is
privacy-surveys = What you say of how we did
privacy-surveys-why = To do better, and to publish how we do. Nobody is named
privacy-files = Photos and papers
privacy-files-why = To do what you ask. We take out where a photo was taken
privacy-mails = Emails, texts and letters between us
privacy-mails-why = To send your request to the team, and to tell you about it
privacy-drafts = Answers that you have not sent
privacy-drafts-why = So that you can go on later
privacy-spots = Where something was reported
privacy-spots-why = So that the same is not reported twice. Others see the place and the day, and nothing that you said
privacy-followers = Your email address, if you follow a report
privacy-followers-why = To tell you what happens to it
privacy-account = Your account
privacy-account-why = To show you what is yours: your email address, your home if you chose one, how you want to be reached, and the phone that you proved. To know when we reminded you. To let you in: a password that nobody can read, passkeys and your app
privacy-appointments = Your appointments
privacy-appointments-why = So that we are ready when we meet, and to remind you
privacy-bounces = Email addresses and phone numbers that our messages do not reach
privacy-bounces-why = So that we tell you, and do not write in vain
privacy-renewals = What we renew for you
privacy-renewals-why = To renew it each time without asking you
privacy-people = Who acts for you, and who looked at your data
privacy-people-why = So that only those whom you chose see it, and you see when they did
privacy-sessions = That you are signed in, and on what kind of device
privacy-sessions-why = To know you again from page to page, and to show you where you are signed in
privacy-codes = Codes that we send you, and how often somebody tried
privacy-codes-why = To let in only you, and to stop guessing. We store no internet address, only a mark made from it
privacy-staff = Who works for us
privacy-staff-why = To let in only our own staff, and to know who did what
privacy-audit = What was done with a request or an account, and when
privacy-audit-why = To prove it later. There are no names and no answers in it
privacy-rights-heading = What you can do
privacy-rights = You can see all that your account holds, keep a copy, and delete your account yourself. For anything else that we store, ask us. If you are not content with what { $council } does, you can complain to the Information Commissioner.
privacy-account-link = Go to your account
privacy-commissioner = Complain to the Information Commissioner
cookies-heading = Cookies
cookies-text = We use cookies only so that this website works, and as you chose. So we do not ask. We do not follow visitors.
cookies-session = To know you again from page to page. It says nothing about you
cookies-desk = To know our staff again from page to page. You never get it
cookies-desk-kept = Until the browser is closed, or they sign out
cookies-kept = How long
cookies-session-kept = Until you close your browser. If you ask to stay signed in: { $days } days. It is deleted when you sign out. If you went on here with a form from another screen: 28 days
cookies-device = What is kept on your device
cookies-device-text = If you have no signal when you send a form, we ask if the device is your own. Only if you say yes, the form is kept there until it is sent. It is encrypted.
cookies-device-delete = When it is sent, only its reference stays there, and a mark that something is there. You can delete them at any time.

## How a resident wants to be reached
reach-heading = How we reach you
reach-text = What you tell us here goes along with everything that you send while you are signed in. You can leave all of it out.
reach-proved = { $email }
    You proved this address when you signed in.
reach-unproved = You told us this. It is not tested yet, so no text goes to it.
reach-untested = You told us this. We can't test it.
reach-save = Save
reach-due = Is this still right?
reach-due-note = You last told us how to reach you on { $date }.
reach-due-text = You last told us how to reach you on { $date }. Look through the list, and change what is not right any more.
reach-due-yes = Yes, all of it is right
reach-changed = You changed this somewhere else at the same time. There it says: { $now }. To save what you typed here in its place, save once more.
reach-quiet-from-missing = Choose when it begins, or leave both empty
reach-quiet-to-missing = Choose when it ends, or leave both empty
reach-quiet-nothing = It must end later than it begins. Choose another time
reach-keep-heading = Keep what you told us in your account?
reach-keep-note = You told us something that your account does not know yet.
reach-keep-text = You told us this in a form. If you keep it, other forms begin with it too.
reach-keep-now = In your account now: { $now }
reach-keep-yes = Keep it in my account
reach-keep-no = No, it was only for that time
bounce-heading = Our emails do not reach you
bounce-text = The mailbox of { $email } takes no emails from us since { $date }. So we send none there, except codes to sign in.
bounce-again = If your mailbox works again, sign in once with a code. Then we go on.
bounce-change = Change your email address
told-account = From your account. You can change it here for this time.
told-sent = From what you told us on { $date }.
my-data-reach = You last told us how to reach you, or that it is right
my-data-bounce = Our emails do not reach you since

## A request: where it is
case-caption = Reference { $reference }
case-status-received = Sent to { $team }
case-status-with-team = With { $team }
case-status-needs-person = We have it
case-status-waiting-for-resident = Waiting for you
case-status-waiting-for-others = Waiting for someone else
case-status-planned = Planned
case-status-resolved = Done
case-status-closed = Closed
case-status-withdrawn = Withdrawn
case-status-joined = Joined with another report
case-status-reopened = Open again
case-withdrawn-text = You told us that you don't need this any more. Nobody works on it now.
case-joined-text = Somebody told us about the same thing before you. We deal with both as one.
case-paused-text = We can't go on until you answer. The time until then does not count.
case-answer-needed-by = We need your answer by
case-planned-for = This is planned for
case-new-date = The new date is
case-overdue = The answer was due by
case-overdue-text = We are sorry: this is late. The team was told.
case-nudged-text = We are sorry: this is late. The team knows that you asked.
case-needs-person-text = We have your request, but could not hand it to { $team } by computer. A person is bringing it to them.
case-more = Tell us more about this
case-answer = Answer the question
case-nudge = Ask the team for news
case-reopen = This isn't solved
case-contact = Change how we reach you about this
case-withdraw = I don't need this any more
case-happened = What has happened
case-parts = What each team does
case-part-late = It was due by { $date }. We are sorry: it is late.
case-by = By { $date }
case-sent = What you sent
case-updates = Updates go to { $address }
case-next-team = { $team } receives it
case-next-answer = You get an answer
timeline-past = Done
timeline-here = Now
timeline-future = Still to come

## A request: what happened to it
case-event-received = You told us
case-event-handed-over = { $team } received it
case-event-hand-over-failed = It could not be handed over by computer
case-event-route-questioned = You said that the route was not right
case-event-words-added = You told us more
case-event-withdrawn = You said that you don't need it any more
case-event-file-refused = We found a virus in a file from you, and deleted it
case-event-working = { $team } is working on it
case-event-assigned = Somebody in { $team } has it
case-event-moved = It went to { $team }
case-event-asked = { $team } has a question
case-event-waiting-for-others = { $team } waits for someone else
case-event-planned = { $team } planned it
case-event-delayed = { $team } needs longer
case-event-message = { $team } wrote
case-event-noted = A note by { $team }
case-event-resolved = { $team } has done it
case-event-closed = { $team } closed it
case-event-joined = It was joined with another report
case-event-reopened = You said that it isn't solved
case-event-due-soon = The time is nearly over
case-event-missed = The promised day is over, and we are late. We are sorry
case-event-nudged = You asked for news
case-event-contact-changed = You changed how we reach you
case-event-answered = { $team } answered your complaint
case-event-acknowledged = We look into your complaint
case-event-escalated = You asked us to look again
case-event-sent-up = Your complaint went straight to the last stage, as it is serious
case-event-passed-on = We passed on your thanks
case-day-asked = To answer by { $date }.
case-day-planned = For { $date }.
case-day-delayed = The new date is { $date }.
case-day-others = We expect to hear by { $date }.

## A request: what its resident does about it
answer-heading = Answer the question
answer-text = Your answer goes to the team. Then they go on.
answer-label = Your answer
answer-send = Send
reopen-heading = This isn't solved
reopen-text = The team looks at it again, and you get a new date.
reopen-label = What is still wrong?
reopen-send = Open it again
reopen-over = It can't be opened again. Keep your words, and tell us in a new request.
reopen-missing = Say what is still wrong
nudge-heading = Ask the team for news?
nudge-text = { $team } sees at once that you are waiting, and that the promised day is over.
nudge-button = Ask for news

## Pages that follow what happens
live-stale = As of { $time }. We can't reach the council now, so this may have changed.
print = Print

## A request: how its resident is reached
contact-text = News about this request goes there from now on. Leave empty what you don't want us to use. We tell your old address that it was changed.
contact-number = Phone number
contact-missing = Give an email address or a phone number
contact-save = Save

## How long it usually takes
usual-days = { $days ->
    [0] 8 in 10 like this were done on the same day.
    [one] 8 in 10 like this were done within 1 working day.
   *[other] 8 in 10 like this were done within { $days } working days.
}
case-read = Read by { $team }.
## Where another system of the council says no more than that a case has ended

open311-done = The team says that it is done.
open311-closed = The team has closed it. It gave no reason.
open311-not-ours = The team says that this is not the council's to do.
open311-duplicate = The team knew of this already.
## The desk of staff

promise-member-enquiry-answered = We answer what a councillor asks for you within { $time }
## A mobile phone, shown to be the resident's
reach-proved-number = You proved this number.
number-link = Test your mobile phone
number-heading = Test your mobile phone
number-text = We send a text with a code to { $number }. When you have typed the code here, we can text you about what you sent.
number-send = Text me a code
number-code-heading = Enter the code from the text
number-code-text = We sent a text to { $number }. The code works for { $minutes } minutes.
number-code-wrong = This code is wrong or too old. Type it again, or go back for a new one
number-code-button = This is my phone
my-data-phone = You proved your mobile phone
case-untold-heading = Our news of this did not reach you
case-untold-text = You can read it here. If our messages should reach you again, change how we reach you about this.
## How we are doing
figures-heading = How we are doing
figures-link = How we are doing
figures-text = What people asked { $council } for, how long it took, and what they thought of it.
figures-hidden = We leave out small numbers, so that nobody can be recognised. A dash (–) means that a figure is left out, or that there is none. Where one small number is left out, another may be too, so that it can't be worked out.
figures-running = The quarter from { $first } is not over. Its numbers are rounded down to fives.
figures-year-running = This year is not over. Its numbers are rounded down to fives.
figures-none = There are no figures for this time yet.
figures-dash = –
# Stands between the thousands of a number.
figures-thousands = ,
figures-percent = { $percent }%
figures-period = { $first } to { $last }
figures-period-running = { $first } to { $last }, so far
figures-caption = { $what }, { $period }
figures-month = { $month } { $year }
figures-promises = What we promise
figures-usual = Our usual times, which are not a promise
figures-requests = How we keep it
figures-requests-said = From { $period } we finished { $ended } requests.
figures-kept-said = We kept our promised day for { $percent }% of those that had one.
figures-days-said = { $days ->
    [0] Half were done on the same day.
    [one] Half were done within { $days } working day.
   *[other] Half were done within { $days } working days.
}
figures-kept-chart = Done by the promised day
figures-all-table = All requests
figures-quarter = Quarter
figures-service = Service
figures-received = Came in
figures-ended = Finished
figures-kept = Done by the promised day
figures-right = Came to the right team first
figures-first = Solved the first time, with no question back
figures-days = Working days for half of them
figures-all = All services
figures-gone = Services that we no longer have
figures-by-service = Each service
figures-by-service-text = Services with very few requests are left out of the list. They are in the numbers for all services.
figures-service-chart = Done by the promised day, { $period }: the services with most requests
figures-year = Whole year
figures-satisfied = What people thought
figures-satisfied-text = When something is done, we ask people how it went. The figures are the people who gave 4 or 5 out of 5.
figures-satisfied-chart = Good or very good, { $period }
figures-target = Our target: { $percent }%
figures-targets = Our targets for how many people are satisfied
figures-target-line = { $about }: { $percent }% ({ $source })
figures-target-year-line = { $about }: { $percent }% from April { $from } to March { $to } ({ $source })
figures-answered = People who answered
figures-solved = It was solved
figures-ease = It was easy
figures-delivery = We did what was asked
figures-timeliness = We were quick enough
figures-information = We kept people informed
figures-professionalism = We knew our work
figures-attitude = We were friendly
figures-feedback = What people told us
figures-compliment = Thanks
figures-comment = Comments
figures-suggestion = Ideas
figures-complaint = Complaints
figures-feedback-table = What came in
figures-feedback-kind = What it was
figures-stages-table = Complaints that we answered
figures-stage = Stage
figures-stage-1 = Stage 1
figures-stage-2 = Stage 2
figures-stage-answered = Answered
figures-upheld = Upheld: we were wrong
figures-partly-upheld = Partly upheld: we were partly wrong
figures-not-upheld = Not upheld: we did nothing wrong
figures-in-time = Answered in time
figures-in-longer-time = Answered in time, or by a later day that we gave with a reason
figures-found-chart = What we found at stage 1
figures-lessons = What we learnt from complaints
figures-ombudsman = Who is not happy with our last answer can ask an ombudsman.
figures-said = You said, we did
figures-said-none = Nothing is written here yet.
figures-you-said = You said:
figures-we-did = We did:
figures-table = Show these figures in a table
figures-files = Take the figures with you
figures-files-text = The files have the same figures as this page. In the table file, an empty field means that a figure is left out. In the file for computers it is "null".
figures-csv = Figures as a table (CSV)
figures-json = Figures for computers (JSON)
figures-years = Reports of a year
figures-year-link = April { $from } to March { $to }
figures-report-heading = How we did, April { $from } to March { $to }
figures-report-text = The yearly report of { $council }. It can be printed.
figures-how = How we count
figures-how-ended = A request counts in the quarter in which it was done or closed. Feedback is counted by itself.
figures-how-kept = A promised day counts as kept when the request was done by then, and nobody gave a later day.
figures-how-first = "Solved the first time" means that it was done, we asked no question back, and nobody had to open it again.
figures-how-days = Working days are Monday to Friday, without bank holidays.
# Complaints: what their residents see.
complaint-heading = Your complaint
complaint-stage = Stage { $stage } of 2
complaint-stage-now = Where it is
complaint-who = Who looks into it
complaint-who-rule = We are choosing: { $by }
complaint-acknowledged-by = We tell you who by
complaint-answer-by = You get an answer by
complaint-answer-by-later = You now get an answer by
complaint-answer-usual = You usually get an answer by
complaint-answered = Answered
complaint-answered-on = Answered on { $date }
complaint-answer-of-stage = Our answer, stage { $stage }
complaint-letter = Read the answer of stage { $stage } as a letter
complaint-upheld = You were right. We got it wrong.
complaint-partly-upheld = You were right in part.
complaint-not-upheld = We found that we did what we should.
complaint-next = Ask us to look again
complaint-next-text = Not happy with our answer? Then this comes next: { $by } looks at it again. You need not tell it twice: all that you sent goes with it.
complaint-next-late = Our answer is late, and we are sorry. You need not wait for it: { $by } can look at it now.
complaint-ombudsman = The Ombudsman
complaint-ombudsman-open = You can go to an Ombudsman now: you had our last answer, or it is late, or we do not look into this. It is free, and they do not work for us.
complaint-ombudsman-later = If you are still not happy after our last answer, you can go to an Ombudsman. It is free, and they do not work for us.
complaint-ombudsman-more = What the Ombudsman does, and how long you have
next-stage-heading = Ask us to look again
next-stage-text = Somebody else, and more senior, looks at your complaint. All that you sent goes with it. You need not write anything more.
next-stage-label = What is not right with our answer? You can leave this out.
next-stage-send = Ask us to look again
letter-heading = Our answer to your complaint, stage { $stage }
letter-resident = resident
letter-dear = Dear { $name }
letter-understood = What we looked into
letter-found = What we found
letter-remedy = How we put it right
letter-lesson = What we learnt from it
letter-next = If you are not happy with this
letter-next-stage = Ask us to look again by { $date }. Then { $by } looks at it. You can do that on the page of your complaint, or by phone.
letter-last = This is our last answer. You can take it to an Ombudsman now. It is free, and they do not work for us.

## Tell us how we did: the one way in
feedback-link = Tell us how we did
feedback-matter-heading = Tell us how we did
feedback-about = This is about: { $service }
feedback-case = This is about what you sent us, { $reference }.
feedback-matter-legend = What would you like to tell us?
feedback-matter-missing = Choose what you would like to tell us
feedback-matter-thanks = Thank you
feedback-matter-thanks-hint = Somebody did well, and you want them to know
feedback-matter-idea = An idea
feedback-matter-idea-hint = Something that we could do better
feedback-matter-comment = A comment
feedback-matter-comment-hint = What you think, when nothing needs to be put right
feedback-matter-wrong = Something went wrong
feedback-matter-wrong-hint = A service was not done, was done badly, or nobody answered
feedback-matter-disagree = I disagree with a decision, a rule or a fine
feedback-matter-disagree-hint = Or it is about a councillor, your data, or somebody's safety
feedback-before-heading = Have you told us before?
feedback-before-legend = Have you told us before that it went wrong?
feedback-before-missing = Choose yes if you have told us before
feedback-before-no = No, this is the first time
feedback-before-no-hint = Then we can often put it right at once
feedback-before-yes = Yes, and it is not put right
feedback-before-yes-hint = On this website, by phone, by letter or to one of our staff
feedback-route-heading = What do you disagree with?
feedback-route-legend = Which of these is it about?
feedback-route-missing = Choose what it is about
feedback-route-none = None of these
feedback-put-right-heading = We can put this right
feedback-put-right-text = Ask for it here, and it goes straight to the people who do it. That is faster than a complaint.
feedback-put-right-search = What needs to be put right?
feedback-other-why = Why this is not a complaint
feedback-other-ways = What to do
feedback-complain-heading = If you want to complain
feedback-complain-text = You can complain all the same. We will not treat you worse for it.
feedback-complain = I still want to complain
case-next-passed-on = We tell whoever it is about
## Was this page useful?
rating-label = Was this page useful?
rating-yes = Yes, it was useful
rating-no = No, it was not
rating-why-heading = What went wrong?
rating-why-label = What were you looking for, or what was wrong with the page?
rating-why-hint = You can leave this empty. Leave out your name and anything about you: we can't answer, as we don't know who you are.
rating-why-long = Write { $most } letters or fewer
rating-why-button = Send
rating-thanks-heading = Thank you
rating-thanks-text = It helps us to make this website better.

## Surveys: how it went, when a case has ended
survey-caption = { $service }, { $month } { $year }
survey-solved = Was it solved?
survey-yes = Yes
survey-no = No
survey-solved-missing = Choose yes if it was solved
survey-ease = How easy was it to get this done?
survey-ease-1 = Very hard
survey-ease-2 = Hard
survey-ease-3 = Neither easy nor hard
survey-ease-4 = Easy
survey-ease-5 = Very easy
survey-ease-missing = Choose how easy it was
survey-not-solved = You said that it isn't solved. You can open it again now, and say what is still wrong.
survey-more = Tell us more, if you like
survey-more-text = You can leave out whatever you like. Nobody who worked on it sees who said it.
survey-drivers = How good was each of these?
survey-delivery = What we did, set against what we said we would do
survey-timeliness = How long it took
survey-information = How well we kept you informed
survey-professionalism = How well we knew our work, and how fair we were
survey-attitude = How we treated you
survey-choose = Choose
survey-step-1 = Very poor
survey-step-2 = Poor
survey-step-3 = Neither good nor poor
survey-step-4 = Good
survey-step-5 = Very good
survey-step-none = Does not apply
survey-own-words = In your own words
survey-words = What went well, or what should we do better?
survey-words-hint = Leave out names, and what is private. { $most } letters at most.
survey-used = How did you get in touch?
survey-preferred = How would you rather get in touch next time?
survey-recommend = How likely are you to tell others to use { $council } in this way?
survey-likely-0 = 0, not likely at all
survey-likely-10 = 10, very likely
survey-send = Send
survey-thanks = Thank you. We have your answers
survey-thanks-text = This survey is answered. It can be answered only once.
survey-thanks-who = We use your answers to do better, and publish how we do. Nobody is named.
survey-over = This survey is closed
survey-over-text = The link works for { $days } days. It may be too old, or part of it may be missing.
survey-case-heading = How did it go?
survey-case-text = Tell us if it was solved. There are 3 short pages.
survey-case-button = Say how it went

## Whose device it is, and how a shared one is left
device-heading = Whose device is this?
device-hint = On a shared computer we leave nothing behind.
device-own = It is my own phone or computer
device-own-hint = We may keep a few things on it, such as your language.
device-shared = Other people use it too
device-shared-hint = Such as a computer in a library, or a friend's phone. Nothing of yours stays on it.
device-missing = Choose whose device this is
shared-label = Shared computer
shared-finish = Finish and clear this computer
shared-warning = Are you still there?
shared-warning-text = Nobody has touched this computer for a while. We clear it soon, so that nobody else sees what is yours.
shared-warning-left = { $minutes ->
    [one] We clear it in 1 minute.
   *[other] We clear it in { $minutes } minutes.
}
shared-stay = I am still here
finished-heading = This computer is clear
finished-text = Nothing of the last person is left here.
finished-here = What we cleared
finished-ended = The visit has ended.
finished-signed-out = The visit has ended, and the account is signed out.
finished-drafts-deleted = { $count ->
    [one] 1 unfinished enquiry was deleted.
   *[other] { $count } unfinished enquiries were deleted.
}
finished-drafts-kept = { $count ->
    [one] 1 unfinished enquiry is safe with us. It can't be opened here.
   *[other] { $count } unfinished enquiries are safe with us. They can't be opened here.
}
finished-files = { $count ->
    [one] 1 file that was not sent was deleted.
   *[other] { $count } files that were not sent were deleted.
}
finished-cases = { $count ->
    [one] 1 request was closed on this computer. The council has it.
   *[other] { $count } requests were closed on this computer. The council has them.
}
finished-left = { $what }: { $count } left
finished-cookies = Cookies that a page can read
finished-local = Things stored by pages
finished-session = Things stored for this tab
finished-databases = Databases
finished-caches = Saved pages
finished-close = Take your papers, and your card if you paid with one.
finished-next = Start for the next person
finished-offline = There is no signal. The visit has ended on this computer all the same.
finished-not-clear = This computer may not be clear
finished-not-clear-text = Something of the last person may still be here. Close all windows of the browser, or ask somebody who works here.
languages-label = Languages

## What is not translated, or by nobody who knows
service-english-only = Some of this is in English only. Call us if you need an interpreter.
languages-unchecked = A machine translated these words. Nobody has checked them yet.
languages-unchecked-english = Read this page in English
## Who can use this website
accessibility-link = Accessibility
accessibility-heading = Accessibility statement
accessibility-text = This statement is about the website of { $council } where you ask, report, book and track. We want everybody to be able to use it.
accessibility-how = How accessible this website is
accessibility-can = You should be able to:
accessibility-can-zoom = zoom in up to 400 % with nothing cut off
accessibility-can-text = make the text twice as large
accessibility-can-keys = use it all with a keyboard alone
accessibility-can-speech = use it with a screen reader, or by speech
accessibility-can-colours = use dark colours, or your own colours
accessibility-can-languages = read it in other languages
accessibility-help = Help from AbilityNet to make your device easier to use
accessibility-cannot = If you can't use a part of it
accessibility-cannot-text = Call us, write to us or visit us. We can do the same for you. Tell us if you need something in large print, easy read, audio or braille.
accessibility-report = Tell us about a problem
accessibility-report-text = If something here does not work for you, tell us. Tell us too if you think that we break the rules on access.
accessibility-enforcement = If you are not happy with our answer
accessibility-enforcement-text = The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with how we answer you, ask the Equality Advisory and Support Service (EASS).
accessibility-advice = Go to the Equality Advisory and Support Service
accessibility-technical = Technical information about this website’s accessibility
accessibility-technical-text = { $council } is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
accessibility-status = Compliance status
accessibility-part = This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.
accessibility-full = This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.
accessibility-standard = Read the Web Content Accessibility Guidelines 2.2
accessibility-unmet = What does not meet the standard
accessibility-what = What
accessibility-why = Why
accessibility-criterion = Rule in the standard
accessibility-due = Will be mended by
accessibility-unmet-language = Some parts of a page are in English when you have chosen another language. Not all of them tell a screen reader so. It may read them with the wrong voice.
accessibility-unmet-language-why = We show a text in English until it has been translated.
accessibility-untested = What we have not tested yet
accessibility-untested-people = People who use screen readers, magnifiers or speech every day have not tested it yet. They will by { $date }.
accessibility-untested-files = We have not yet checked the files and websites of others that our pages lead to. We will by { $date }.
accessibility-tested = How we test it
accessibility-tested-text = Our tests run each time that we change something. All of them last passed on { $date }. This is what they check:
accessibility-check-axe = A program (axe) looks for broken rules on every page, in English and in Urdu.
accessibility-check-tree = We read what a screen reader gets of each page, and keep it. A change to it is read again.
accessibility-check-narrow = Nothing is cut off, and no page scrolls sideways, on a small screen and at 400 % zoom.
accessibility-check-text = The same with text at 200 %.
accessibility-check-colours = The same in dark colours, and in colours that you choose.
accessibility-check-motion = Nothing moves if you ask for less motion.
accessibility-check-direction = Pages in Urdu run from right to left, and fit.
accessibility-check-targets = Whatever you press is large enough, or has room around it.
accessibility-check-focus = You always see where you are with a keyboard, and nothing lies over it.
accessibility-check-speech = A screen reader is told of each new page and each mistake.
accessibility-check-keyboard = Asking, sending, tracking and your account work by keyboard alone.
accessibility-check-words = A program measures how hard our texts are to read.
accessibility-statement = About this statement
accessibility-written = It was first written on { $date }.
accessibility-reviewed = It was last read through on { $date }.
## How pages look: size of text, colours, and the like

strip-label = Reading this page
comfort-link = Text size and colours
comfort-heading = Make these pages easier to read
comfort-text = Choose what suits you. You can change it back at any time.
comfort-saved = Saved. This page now looks as you chose.
comfort-shared = Other people use this computer too. Your choice ends when you finish.
comfort-sample = This is how it looks
comfort-sample-text = We will collect your bin on Monday 7 December at 7am. Put it at the edge of your home by then.
comfort-sample-link = This is a link
comfort-size = How large should the text be?
comfort-size-100 = Usual
comfort-size-125 = A little larger
comfort-size-150 = Large
comfort-size-200 = Very large
comfort-contrast = Which colours?
comfort-contrast-usual = As my device has it
comfort-contrast-more = Black on white
comfort-contrast-dark = Light on dark
comfort-spacing = How much space?
comfort-spacing-usual = Usual
comfort-spacing-calm = Calm: more space between lines and words
comfort-typeface = Which letters?
comfort-typeface-usual = Usual
comfort-typeface-easier = Easier to tell apart, which may help with dyslexia
comfort-motion = May things move?
comfort-motion-usual = As my device has it
comfort-motion-still = No, keep everything still
comfort-keep = For how long?
comfort-keep-visit = For this visit
comfort-keep-device = For a year on this device
comfort-keep-account = With my account, wherever I sign in
comfort-save = Save
comfort-usual = Back to usual
my-data-comfort = How pages look
cookies-comfort = To draw pages as you chose: text size and colours. It says nothing else about you
cookies-half = The second half of the first one, on a device that other people use too
cookies-half-kept = Until you close your browser, or finish
cookies-language = To show pages in the language that you chose
cookies-whose = To know if other people use your device too
cookies-chosen-kept = Until you close your browser. On your own device, for a year
cookies-cleared = To say what was cleared when you finish on a device that other people use too
cookies-cleared-kept = One minute

## A page that is read aloud

aloud-link = Read aloud
aloud-label = Reading aloud
aloud-go-on = Go on reading
aloud-stop = Stop
aloud-again = Again
aloud-slower = Slower
aloud-faster = Faster
aloud-choice = Choice { $number } of { $count }: { $text }
aloud-field = Type your answer. Then press “Go on reading”.
aloud-choose = Choose one. Then press “Go on reading”.
aloud-tick = Choose all that apply. Then press “Go on reading”.
aloud-button = Button: { $text }
aloud-end = This is the end of the page.
aloud-none = This device has no voice for { $language }. You may be able to add one in its settings.
aloud-missing = Some words on this page are in a language for which this device has no voice. They are not read.
aloud-stopped = This device could not read the page aloud. Try again.

## Pages that are left at once

leave-this-page = Leave this page
leave-quickly = Leave this page now
leave-more = Press it { $times ->
    [1] once
   *[other] { $times } times
} more to leave this page.
leave-title = Council services
leave-heading = If somebody might see this page
leave-text = The button “Leave this page” closes this page at once and shows the weather. It signs you out. It deletes what you typed here and did not send.
leave-keys = You can also press Shift or Esc three times.
leave-history = It can't clear the history of your browser: the list of pages that you looked at. Delete this page from it, or use a private window.
## A poor signal, and none
signal-going = Still going…
signal-kept-today = You are seeing this as it was at { $time }.
signal-kept-day = You are seeing this as it was on { $time }.
signal-none = There is no signal.
signal-slow = The line is slow.
signal-fresh = Show it as it is now
signal-newer = A newer version is here.
signal-use = Use it
signal-unsent = There is no signal, so this was not sent. What you typed is still here. Send it again when there is a signal.
no-signal-heading = There is no signal
no-signal-text = This page needs a signal. Try again when you have one.
no-signal-again = Try again
no-signal-waits = See what waits on this device
no-signal-forms = Forms that you can fill in now
no-signal-can = Pages that you can look at now
cookies-device-pages = If you say that the device is your own, we keep some pages on it, and the forms that you opened. They are there when you have no signal. Nothing that you typed is in them.
# Demonstrations and practice
cookies-demonstration = To know which demonstration you are in. You get it if you start one, and in it others whose names begin with it
cookies-demonstration-kept = Until you leave it, or the browser is closed. It ends after two hours
demonstration-link = Show how it works
demonstration-heading = Show how it works
demonstration-text-1 = You can try all of this in a demonstration. It looks the same, and nothing in it is real.
demonstration-text-2 = Nothing you send reaches the council. Nothing you do changes what is real.
demonstration-text-3 = It ends after two hours, or when you leave it.
demonstration-start = Start the demonstration
demonstration-leave = Leave the demonstration
demonstration-ended-heading = This demonstration has ended
demonstration-ended-text = Nothing of it was kept or sent. From here on, everything is real again.
demonstration-to-start = Go to the start page
demonstration-again = Start a new demonstration
practice-start = Try it first: nothing is sent
practice-ribbon = Practice. Nothing is sent to anybody.
practice-end = End the practice
demo-watermark = Demonstration
demo-watermark-practice = Practice
demo-ribbon-link = Lead the demonstration
demo-ribbon-time = Time
demo-ribbon-fault = Put right: { $fault }
demo-heading = Lead the demonstration
demo-people = Who are you today?
demo-you-are = You are signed in as { $email }.
demo-you-are-nobody = You are not signed in.
demo-as-new = Somebody new
demo-as-new-text = Here for the first time. Has sent nothing yet.
demo-as-tenant = A tenant
demo-as-tenant-text = Has three open requests. One is late, and one waits for an answer.
demo-as-complainant = Somebody with a complaint
demo-as-complainant-text = Asked us to look at a complaint again. It is at stage 2.
demo-contact-name = A resident
demo-staff = Or work at the council
demo-staff-text = See the desk as one of these people.
demo-time = What time is it?
demo-time-text = Here it is { $now }. Dates, reminders and late promises follow.
demo-later-hour = 1 hour later
demo-later-day = 1 day later
demo-later-days = 5 days later
demo-team = The council’s side
demo-team-text = Do what the team would do. Then look at the request to see what its resident is told.
demo-team-none = You have no open requests here. Send one, or be the tenant.
demo-tap-acknowledge = Say who looks into it
demo-tap-working = Start to work on it
demo-tap-message = Send a message
demo-tap-ask = Ask a question
demo-tap-plan = Plan a day
demo-tap-delay = Say that it takes longer
demo-tap-pass = Pass the thanks on
demo-tap-fixed = Say that it is done
demo-tap-refuse = Say no
demo-tap-upheld = Answer: you were right
demo-tap-not-upheld = Answer: we did nothing wrong
demo-tap-send-up = Send it to the last stage
demo-said-acknowledge = You told us what went wrong, and what you would like us to do.
demo-said-message = Thank you for telling us. We look at it this week.
demo-said-ask = Can you tell us a little more? A photo helps too.
demo-said-delay = We wait for a part. We are sorry that it takes longer.
demo-said-pass = We told the people who helped you. Thank you.
demo-said-fixed = It is done. Thank you for telling us.
demo-said-refuse = We looked at it. It is not ours to do, so we close it here.
demo-said-upheld = You were right. We are sorry. We have put it right.
demo-said-not-upheld = We looked at what happened. We did what we had said we would do.
demo-said-send-up = This is serious. It goes to the last stage now.
demo-said-escalate = I do not agree. Look at it again.
demo-faults = What goes wrong?
demo-fault-none = Everything works.
demo-fault-now = Switched on: { $fault }. This page still works.
demo-fault-end = Make everything work again
demo-fault-no-signal = No signal
demo-fault-slow = Slow
demo-fault-down = Server down
demo-fault-lost-answers = Answers get lost
demo-fault-uploads = Uploads fail
demo-fault-session = End my session
demo-fault-made = This is what you switched on: { $fault }.
demo-no-signal-heading = There is no signal
demo-no-signal-text = A browser would show its own page here.
demo-sent = What was sent
demo-sent-text = These messages went nowhere. The codes in them work here.
demo-sent-none = Nothing was sent yet.
demo-sent-to = To { $to }, { $when }
demo-anew = Begin anew
demo-anew-text = Everything that was done here is forgotten.
demo-anew-button = Begin anew
## Taking it to another device
keep-phone-heading = On your phone, now
keep-phone-text = We show a square code. Point your phone's camera at it, and go on there. You need no email for it.
keep-phone-button = Show the code
keep-mail-heading = Later, by email
resume-screen-heading = I have a code from another screen
resume-screen-code = Code from the screen
resume-screen-go = Use the code from the screen
resume-screen-hint = Six letters and numbers, such as 7K3 F9Q
resume-screen-missing = Enter the code from the other screen
resume-screen-wrong = Check the code. It works once, and for { $minutes } minutes. You can ask for a new one on the other screen
resume-mail-heading = I have a code from an email
resume-mail-go = Use the code from the email
take-form-heading = Go on, on your phone
take-form-text = Your answers and files go to your phone. They are then gone from here.
take-form-qr = A QR code. It opens your form on your phone.
take-form-back = Back
take-case-heading = See it on your phone
take-case-text = You can see your request on your phone. It can then not be seen here any more.
take-case-qr = A QR code. It opens your request on your phone.
take-case-back = Back to my request
take-show = Show the code
take-taken = It is on your phone now
take-step-scan = Open the camera on your phone, and point it at the square.
take-step-open = Tap the link that your phone shows.
take-step-press = Press “Go on here” on your phone.
take-until = It works once, until { $time }.
take-type-heading = No camera?
take-type = Open { $address } on your phone, and type this code:
take-again = Make a new code
take-look = Is it on your phone? Look again
take-gone = Go on there. It is gone from here.
take-clears = We now clear this computer.
take-see-heading = See your request
take-see-text = You can see here what you sent to the council, and what happens to it.
take-moves = It comes to this device, and goes from the other one.
take-here = Go on here
take-over = This code is over. It works once, and for { $minutes } minutes. Ask for a new one on the other screen
receipt-heading = Your receipt
receipt-take-heading = Take this paper with you
receipt-take-text = This computer keeps nothing of yours. Print this page, and take it from the printer: it has your reference on it.
receipt-what = What you sent
receipt-when = Sent on
receipt-team = Who has it
receipt-promised = You get an answer by
receipt-usual = Most are answered by
receipt-phone = Phone
receipt-where = See where it is
receipt-scan = Point your phone's camera at the square. We then send a code to the email address that you gave us. No email? Call us, and read out the reference.
receipt-qr = A QR code. It opens the page of your request.
bring-link = Print a list of what you need
bring-title = What you need: { $service }
bring-heading = What you need
bring-nothing = You need nothing else for this form.
bring-start = Start the form
bring-scan = Point your phone's camera at the square.
bring-type = Or type this address: { $address }
bring-qr = A QR code. It opens the page where the form starts.
bring-where = Where somebody can help you
keep-help-heading = With somebody, at a library
keep-help-text = Book a time. Somebody finishes the form with you, and sees this form only.
keep-help-link = See free times
form-help-heading = A form to finish together
form-help-choose = Which form do you bring? Whoever helps you sees that one, and nothing else of your account.
form-help-none = Begin a form first. Then choose it here.
form-help-bring = Bring: { $service }
form-help-brought = You bring: { $service }.
form-help-code = Tell this code to whoever helps you. It ends on the day of your appointment.
## With a helper
helping-label = Help at this screen
helping-who = { $name } is helping { $person }
helping-nobody = { $name } is helping at this screen
helping-finish = Finish with this person
helping-typist = Who is typing now?
helping-typist-person = The person
helping-typist-helper = The helper
helping-updates = Updates go to: { $contact }
helping-updates-nowhere = Updates go to nobody yet. Give the person's own email address or phone number.
helping-own-address = This is the email address of { $name }, who is helping. Give the person's own address, or leave it empty.
helping-read-back = Read it back
helping-no-account = You can't sign in here
helping-no-account-text = { $name } is helping at this screen, and would see your account.
helping-no-account-then = Sign in on your own device. You can do all forms here without an account.
helping-no-account-go-on = See what we can do for you
read-back-heading = Is this right?
read-back-text = Read this slowly, or have it read to you. Nothing has been sent yet.
read-back-typed-person = Typed by you
read-back-typed-helper = Typed by { $name }
read-back-updates = Who gets the updates
read-back-helper-nothing = { $name } gets nothing.
read-back-question = Can we send this?
read-back-who-presses = This is for you to press, not for the person who helps you.
read-back-yes = Yes, this is right
read-back-change = Change something
read-back-changed = The answers have changed. Read them once more.
helping-line-by = Sent with the help of
helping-line-for = { $name }, for { $person }
helping-line-consent = How the resident agreed to be helped
helping-line-typed = Typed by the helper
helping-consent-spoken = They said so to the helper
helping-consent-written = They agreed in writing
helping-consent-by-decider = Somebody who may decide for them agreed
privacy-helpings = When somebody helped you at a screen: who they are, what you wanted to be called, and how you agreed
privacy-helpings-why = So that we can say who helped with what
