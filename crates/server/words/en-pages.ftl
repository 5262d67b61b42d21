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

## Staff
desk-heading = Your desk
desk-text = You are signed in as staff.
desk-name = Name
desk-email = Email address
desk-role = Role
desk-role-adviser = Adviser
desk-role-team = Works on the cases of a team
desk-role-administrator = Administrator
desk-team = Team
desk-sign-in-heading = Sign in for staff
desk-sign-in-text = This page is for people who work for the council. You need your password and your authenticator app.
desk-sign-in-lost = If you have lost your password or your phone, ask whoever runs this service for a new link.
desk-begin-heading = Begin at your desk
desk-begin-text = { $name }, you are now staff at { $council }. Choose a password first.
desk-begin-app = Then you set up an authenticator app on your phone. Have it with you.
desk-begin-button = Continue
desk-over-heading = This link does not work any more
desk-over-text = It works once, and for a day. Ask whoever gave it to you for a new one.

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
privacy-kept-session = Until you sign out, or have not used it for { $minutes } minutes. You are signed out after { $hours } hours, or after { $days } days if you asked to stay signed in
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
privacy-account-why = To show you what is yours: your email address, your home if you chose one, how you want to be reached, and when we reminded you, and the phone that you proved. To let you in: a password that nobody can read, passkeys and your app
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
cookies-text = We use one cookie for you, and another for our staff. This website does not work without them, so we do not ask. We do not follow visitors.
cookies-session = To know you again from page to page. It says nothing about you
cookies-desk = To know our staff again from page to page. You never get it
cookies-desk-kept = Until the browser is closed, or they sign out
cookies-kept = How long
cookies-session-kept = Until you close your browser. If you ask to stay signed in: { $days } days. It is deleted when you sign out
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
case-read-resident = Read by the resident.
## Where another system of the council says no more than that a case has ended

open311-done = The team says that it is done.
open311-closed = The team has closed it. It gave no reason.
open311-not-ours = The team says that this is not the council's to do.
open311-duplicate = The team knew of this already.
## The desk of staff
desk-nav = Your desk
desk-nav-desk = Your desk
desk-nav-queue = Cases
desk-nav-find = Find
desk-nav-raise = Write down for somebody
desk-nav-needs-person = Needs a person
desk-nav-figures = Figures
desk-you = You
desk-role-councillor = Councillor
desk-demo-heading = Try the desk
desk-demo-text = This is a demonstration: nothing here is anybody's. Open the desk as one of these people.
desk-demo-adviser = As an adviser
desk-demo-team = As a team
desk-demo-administrator = As an administrator
desk-demo-councillor = As a councillor
desk-demo-manager = Manager who answers complaints
desk-demo-senior = Head of service
desk-demo-chief = Chief Executive

desk-queue-of = Cases of { $team }
desk-queue-all = Cases of all teams
desk-queue-every = All teams
desk-queue-go = Show
desk-queue-show = Which cases
desk-queue-count = { $count ->
    [one] 1 case on this page.
   *[other] { $count } cases on this page.
}
desk-queue-next = The next cases
desk-show-open = Open
desk-show-overdue = Overdue
desk-show-mine = Mine
desk-show-unassigned = Nobody has it
desk-show-waiting = Waiting
desk-show-needs-person = Needs a person
desk-show-ended = Ended
desk-show-councillors = From councillors
desk-list-empty = There is nothing here.
desk-column-due = Due
desk-column-case = Case
desk-column-status = Status
desk-column-resident = Resident
desk-column-assignee = Who has it
desk-nobody = Nobody yet
desk-no-name = No name given
desk-no-due = No date promised
desk-ended-on = Ended { $date }
desk-overdue = Overdue
desk-due-today = Due today
desk-paused = Stands still
desk-urgent = Urgent

desk-find-heading = Find a case
desk-find-label = What do you know?
desk-find-hint = A reference, a name, a last name, a postcode or a phone number
desk-find-button = Find
desk-find-missing = Enter a reference, a name, a postcode or a phone number
desk-found = { $count ->
    [0] No case found
    [one] 1 case found
   *[other] { $count } cases found
}

desk-happened = What has happened
desk-answers = What was sent
desk-contact = How to reach them
desk-contact-email = Email
desk-contact-phone = Phone
desk-contact-none = They left no way to reach them.
desk-linked = Cases that belong together
desk-part-of = This is a part of { $reference }
desk-part = { $part }: with { $team }
desk-joined-to = This is the same as { $reference }
desk-joined-from = { $reference } is the same as this
desk-received = Came in
desk-raised = How it came
desk-raised-online = Online
desk-raised-phone = By phone
desk-raised-desk = At the desk
desk-raised-letter = By letter
desk-raised-social-media = By social media
desk-raised-councillor = By a councillor
desk-raised-system = From another system
desk-why-here = Why it is here
desk-route-wrong = The resident says it belongs elsewhere
desk-planned = Planned for
desk-missed = The promise was missed. The resident was told.
desk-nudged = The resident asks for news.
desk-paused-since = The clock stands still since { $date }.
desk-answer-by = The resident is to answer by { $date }.
desk-first-due = First promised for { $date }.
desk-acts = What you can do now
desk-staff-only = Only staff see this
desk-back-to-case = Back to the case
desk-choose = Choose
desk-text-resident = The resident reads this. Use plain words.
desk-text-both = The resident and the new team read this.
desk-text-staff = Only staff read this.
desk-template = Ready answer
desk-template-insert = Put it in

desk-status-received = Sent to { $team }
desk-status-with-team = With { $team }
desk-status-needs-person = Needs a person
desk-status-waiting-for-resident = Waiting for the resident
desk-status-waiting-for-others = Waiting for somebody else
desk-status-planned = Planned
desk-status-resolved = Resolved
desk-status-closed = Closed
desk-status-withdrawn = Withdrawn by the resident
desk-status-joined = Same as another case
desk-status-reopened = Opened again

desk-event-received = It came in
desk-event-handed-over = { $team } received it
desk-event-hand-over-failed = It could not be handed over to { $team }
desk-event-route-questioned = The resident said that another team is right
desk-event-file-refused = A virus was found in a file. The file was deleted
desk-event-words-added = The resident said more
desk-event-withdrawn = The resident needs it no more
desk-event-working = { $team } works on it
desk-event-assigned = Somebody has it
desk-event-moved = It went to { $team }
desk-event-asked = The resident was asked something
desk-event-waiting-for-others = { $team } waits for somebody else
desk-event-planned = There is a day for it
desk-event-delayed = It takes longer
desk-event-message = { $team } wrote to the resident
desk-event-noted = Note
desk-event-resolved = It is resolved
desk-event-closed = It was closed
desk-event-joined = It is the same as another case
desk-event-reopened = It was opened again
desk-event-due-soon = It is due soon
desk-event-missed = The promise was missed. The resident was told
desk-event-nudged = The resident asks for news
desk-event-contact-changed = The resident changed how to reach them
desk-event-acknowledged = Somebody looks into it. The resident was told
desk-event-escalated = The resident asked for the next stage
desk-event-sent-up = It went straight to the last stage
desk-event-passed-on = The thanks were passed on
desk-event-staff = By { $name }
desk-event-system = By { $name }, another system
desk-event-date = The day: { $date }
desk-event-due = Due from then on: { $date }

desk-act-take = Take this case
desk-act-message = Write to the resident
desk-act-message-text = It stands on the resident's page, and they are told that it is there.
desk-act-message-label = Your message
desk-act-message-button = Send the message
desk-act-ask = Ask the resident
desk-act-ask-text = The clock stands still until they answer.
desk-act-ask-label = What do you need to know?
desk-act-ask-date = By when?
desk-act-ask-button = Ask
desk-act-plan = Plan it for a day
desk-act-plan-text = The resident sees the day.
desk-act-plan-label = What will happen? (optional)
desk-act-plan-date = Which day?
desk-act-plan-button = Plan it
desk-act-resolve = Resolve it
desk-act-resolve-text = The resident is told, and can say that it is not solved.
desk-act-resolve-label = What was done?
desk-act-resolve-button = Resolve it
desk-act-reopen = Open it again
desk-act-reopen-text = It goes on with { $team }, and the time begins anew.
desk-act-reopen-label = Why?
desk-act-reopen-button = Open it again
desk-act-working = Go on with it
desk-act-working-text = It is with { $team }, and waits for nobody.
desk-act-working-label = What will you do? (optional)
desk-act-working-button = Go on with it
desk-act-wait = Wait for somebody else
desk-act-wait-text = The clock goes on.
desk-act-wait-label = For whom, and why?
desk-act-wait-date = Until when? (optional)
desk-act-wait-button = Wait
desk-act-delay = Give a later date
desk-act-delay-text = The resident is told the new date and why.
desk-act-delay-label = Why does it take longer?
desk-act-delay-date = By when will it be done?
desk-act-delay-button = Give the new date
desk-act-assign = Give it to a colleague
desk-act-assign-text = It stays with { $team }.
desk-act-assign-label = Who has it from now on?
desk-act-assign-button = Give it to them
desk-act-move = Move it to another team
desk-act-move-text = It keeps its place and its date. It counts as sent to the wrong team first.
desk-act-move-team = Which team?
desk-act-move-label = Why?
desk-act-move-button = Move it
desk-act-close = Close it without doing it
desk-act-close-text = The resident is told why, and can open it again.
desk-act-close-label = Why?
desk-act-close-button = Close it
desk-act-join = Join it to another case
desk-act-join-text = It ends here, and goes on as the other one.
desk-act-join-other = Reference of the other case
desk-act-join-hint = For example 7K3F9-2QDXM
desk-act-join-label = What should the resident know? (optional)
desk-act-join-button = Join them
desk-act-note = Write a note
desk-act-note-text = Nobody outside the council sees it.
desk-act-note-label = Note
desk-act-note-button = Keep the note
desk-wrong-text = Write something
desk-wrong-text-long = Write { $most } letters or fewer
desk-wrong-date = Enter a day, such as 27 11 2026
desk-wrong-date-past = Choose today or a later day
desk-wrong-date-far = Choose a day within two years
desk-wrong-team = Choose a team
desk-wrong-team-same = Choose another team than the one that has it
desk-wrong-colleague = Choose who has it
desk-wrong-other = Enter the reference of the other case
desk-wrong-no-other = There is no such case to join it to. Check the reference
desk-wrong-meanwhile = Something happened to this case while you wrote. Look at it, and send again if it still fits
desk-wrong-over = This can't be done to the case any more
desk-meanwhile-then = Nothing of yours was sent yet.

desk-person-heading = Needs a person
desk-person-text = These did not arrive by themselves. Try again, or see to it by hand and write down what you did.
desk-person-none = Nothing waits for a person.
desk-person-what = What
desk-person-to = To
desk-person-since = Since
desk-person-do = Do
desk-person-team = A team did not get it
desk-person-resident = A resident did not get it
desk-person-file = A file had a virus and was deleted
desk-person-no-case = About no case
desk-person-retry = Try again
desk-person-done = Done by hand
desk-done-heading = Done by hand
desk-done-text = It is not tried again. Your note stands in the case.
desk-done-label = What did you do?
desk-done-button = It is done

desk-figures-heading = Figures
desk-figures-text = Open and overdue as of now; the rest of the last { $days } days.
desk-figures-csv = Download as a table (opens in a new tab)
desk-figure-open = Open
desk-figure-overdue = Overdue
desk-figure-ended = Ended
desk-figure-right = Came to the right team first
desk-figure-first = Solved at first contact
desk-figure-half = Half answered within
desk-figure-most = 8 in 10 answered within
desk-figure-percent = { $percent }%
desk-figure-none = None yet
desk-figure-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
desk-figure-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
desk-figure-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}

desk-raise-heading = How did it reach you?
desk-raise-text = You fill in the same form that residents do. It says that you wrote it down for somebody.
desk-raise-consent = How did the resident say yes?
desk-raise-consent-text = You send a form for a resident who asked you to. The request is theirs, and says that you sent it.
desk-choose-phone = By phone
desk-choose-desk = At the desk
desk-choose-letter = By letter
desk-choose-social-media = By social media
desk-choose-councillor-in-person = They said yes to me in person
desk-choose-councillor-by-phone = They said yes on the phone
desk-choose-councillor-in-writing = They said yes in writing
desk-way-phone = by phone
desk-way-desk = at the desk
desk-way-letter = by letter
desk-way-social-media = by social media
desk-way-councillor-in-person = asked in person
desk-way-councillor-by-phone = asked on the phone
desk-way-councillor-in-writing = asked in writing
desk-raise-service = What do they need?
desk-raise-caption = { $service }: for somebody, { $how }
desk-sent-text = { $reference } goes to { $team }.
desk-sent-due = It is due on { $date }.
desk-sent-mail = The resident gets an email with the reference.
desk-sent-no-mail = The resident left no email address. Tell them the reference.
desk-sent-see = See the case
desk-sent-again = Write down something else
desk-raised-list = What you sent for residents
promise-member-enquiry-answered = We answer what a councillor asks for you within { $time }
desk-line-who = Written down for the resident by
desk-line-by = { $name }, { $how }
desk-line-consent = How the resident said yes
desk-consent-in-person = In person
desk-consent-by-phone = On the phone
desk-consent-in-writing = In writing
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
## You said, we did: at the desk
desk-nav-said = You said
desk-said-heading = You said, we did
desk-said-text = What you write here is on the page "How we are doing" at once, for everybody. Write nothing that tells who somebody is.
desk-said-add = Add one
desk-said-said = What residents said
desk-said-did = What we did
desk-said-service = Which service is it about?
desk-said-any = No single one
desk-said-button = Publish
desk-said-list = Published now
desk-said-none = Nothing is published.
desk-said-line = { $name }, { $date }
desk-said-remove = Take down
error-said-empty = Enter { $what }
error-said-long = Shorten { $what }: { $count } letters at most
error-said-contact = Leave out email addresses, phone numbers and postcodes: everybody can read this
error-said-name = Leave out names of people: everybody can read this
error-said-what-said = what residents said
error-said-what-did = what we did

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

# Complaints at the desk.
desk-complaint-stage = Stage
desk-complaint-by = Answered by
desk-complaint-acknowledge-by = Say who looks into it by
desk-complaint-flagged = Careful
desk-complaint-flagged-text = There are threats or abuse in it. It is answered like any other.
desk-complaint-answered = Answered by { $name } on { $date }
desk-complaint-remedy = Put right: { $remedy }
desk-complaint-lesson = Learnt: { $lesson }
desk-complaint-investigator = Who looks into it?
desk-complaint-about = Is it about a colleague?
desk-complaint-about-hint = They will not see it any more, and can't answer it.
desk-complaint-about-nobody = No, about nobody
desk-complaint-flag-legend = Is there anything that whoever reads it should know?
desk-complaint-flag-hint = It is looked into like any other complaint.
desk-complaint-flag = There are threats or abuse in it
desk-complaint-letter = The letter
desk-complaint-letter-link = Read it, or print it
desk-complaint-finding = What came of it?
desk-complaint-remedy-label = How is it put right?
desk-complaint-remedy-hint = The resident reads this. Leave it out if there is nothing to put right.
desk-complaint-lesson-label = What did we learn?
desk-complaint-lesson-hint = We may publish this. Name nobody, and no place.
desk-act-acknowledge = Say who looks into it
desk-act-acknowledge-text = The resident is told who looks into their complaint, and by when they get an answer.
desk-act-acknowledge-label = What do we take the complaint to be about?
desk-act-acknowledge-button = Tell the resident
desk-act-answer = Answer the complaint
desk-act-answer-text = The resident gets this as a letter, with how to go on if they are not happy with it.
desk-act-answer-label = What did you find?
desk-act-answer-button = Send the answer
desk-act-send-up = Send it straight to the last stage
desk-act-send-up-text = For the most serious complaints only. The resident is told.
desk-act-send-up-label = Why is it so serious?
desk-act-send-up-button = Send it up
desk-wrong-investigator = Choose who looks into it
desk-wrong-is-about = Choose somebody else: the complaint is about this person
desk-wrong-answered-before = Somebody else must answer: you answered the stage before
desk-wrong-not-senior = Somebody more senior must answer this stage
desk-wrong-finding = Choose what came of it
desk-wrong-extension = Choose an earlier day: the policy for complaints allows no longer delay
desk-wrong-before = This was done already in this stage
desk-wrong-no-step = The policy for complaints does not allow this now
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
desk-act-pass = Pass on the thanks
desk-act-pass-text = Write to whom you told it, and what they said. The resident reads this. With that it is done.
desk-act-pass-label = Whom did you tell, and what did they say?
desk-act-pass-button = It is passed on
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
desk-nav-pages = Pages
desk-pages-heading = Was this page useful?
desk-pages-text = What residents said of each page in the last year. Nothing is known of who they are.
desk-pages-page = Page
desk-pages-useful = Useful
desk-pages-count = Answers
desk-pages-words = What they said last
desk-pages-width = { $width } pixels wide
desk-pages-failing = failed: { $sources }

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

## Themes: what many residents write of, for those who listen
desk-nav-themes = Themes
themes-heading = What residents write of
themes-text = Words and pairs of words in what residents wrote, where { $fewest } people or more used them. What has a number in it is left out. A place is the ward where it is known, and else the first half of the postcode.
themes-period = Period
themes-kind = Where they wrote it
themes-every = Everywhere
themes-weeks = { $count } weeks
themes-compliments = Compliments
themes-comments = Comments
themes-suggestions = Suggestions
themes-complaints = Complaints
themes-in-surveys = Surveys
themes-pages = Pages that did not help
themes-none = There is no theme in this period.
themes-theme = Theme
themes-week = Last 7 days
themes-all = Whole period
themes-trend = Week by week
themes-trend-said = By week, the oldest first: { $numbers }
themes-rising = Rising
themes-services = Services
themes-places = Places
themes-nowhere = Not known
themes-weeks-ago = { $count ->
    [0] Last 7 days
    [one] 1 week before
   *[other] { $count } weeks before
}
themes-csv = Open this as a table for a spreadsheet
themes-surveys = What surveys told
themes-service = Service
themes-asked = Asked
themes-answered = Answered
themes-solved = Solved
themes-easy = Easy or very easy
