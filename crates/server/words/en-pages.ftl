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
more-way-in = Get a code (opens another page; your words stay here)
withdraw-heading = You don't need this any more?
withdraw-text = We tell the team, and nobody works on it from then on. You can't undo this, but you can send a new request at any time.
withdraw-button = Yes, I don't need this any more

## How a resident wants to be reached
reach-heading = How we reach you
reach-text = What you tell us here goes along with everything that you send while you are signed in. You can leave all of it out.
reach-proved = { $email }
    You proved this address when you signed in.
reach-unproved = You told us this. It is not tested yet, so nothing is sent to it by itself.
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
