# The mails: what a team and a resident are sent. Only the server says these.

mail-none = None given

## To the resident

mail-draft-subject = Go on with: { $service }: { $council }
mail-draft-intro = You began this at { $council }: { $service }. Open this page to go on. It opens nothing by itself.
mail-draft-code = Or enter this email address and the code { $code } here:
mail-draft-days = We keep your answers for { $days } days after you last changed them.
mail-draft-delete = You can delete them on the same page. If you did not ask for this email, you can ignore it.

mail-reminder-subject = Not sent yet: { $service }: { $council }
mail-reminder-intro = You began this at { $council }, and it is not sent yet: { $service }. Open this page to go on. It opens nothing by itself.
mail-reminder-ends = We delete your answers on { $date }, unless you go on before.
mail-reminder-only = You can delete them yourself on the same page. We do not remind you again.

mail-receipt-subject = We have your request { $reference }: { $council }
mail-receipt-intro = { $council } has your request: { $service }
mail-receipt-reference = Your reference is { $reference }. Keep it safe.
mail-receipt-team = It goes to { $team }, because { $reason }.
mail-receipt-part = { $part }: this goes to { $team }.
mail-receipt-due-promised = We will answer by { $date }. That is { $days ->
    [one] 1 working day
   *[other] { $days } working days
} after you sent it.
mail-receipt-due-usual = We usually answer by { $date }. That is { $days ->
    [one] 1 working day
   *[other] { $days } working days
} after you sent it. It is not a promise.
mail-receipt-no-date = We cannot say yet when we will answer.
mail-receipt-next = What happens next:
mail-receipt-track = To see where your request is, open this page. You need your reference.
mail-receipt-no-reply = Nobody reads replies to this email.

## To whoever follows a report that somebody else made

mail-follow-subject = You follow a report: { $service }: { $council }
mail-follow-intro = You asked { $council } to tell you about a report that somebody else made: { $service }
mail-follow-received = It was made on { $date } and went to { $team }.
mail-follow-news = What the council writes about it, it writes to you too. There is nothing that you need to send.
mail-follow-stop = To stop these emails, or if you did not ask for them, open this page. It stops nothing by itself.

## To whoever signs in

mail-sign-in-subject = { $code } is your code to sign in: { $council }
mail-sign-in-link = Type it in the browser where you asked for it. Or open this link there. It signs nobody in by itself.
mail-sign-in-not-you = If you did not ask for this, do nothing. Nobody can sign in without this email. Never give its code or its link to anybody.

## An account's new address, and what was changed about it
mail-new-address-subject = { $code } is your code for your new email address: { $council }
mail-new-address-text = Type it in the browser where you asked for it. From then on you sign in with this address.
mail-new-address-not-you = If you did not ask for this, do nothing.
mail-security-subject = How you sign in was changed: { $council }
mail-security-password = The password of your account was changed. You are signed out everywhere else.
mail-security-no-password = The password of your account was taken away. You sign in with a code that we email you.
mail-security-address = Your account has a new email address. You sign in with the new one from now on.
mail-security-passkey = A passkey was added to your account. It signs you in without a code. You are signed out everywhere else.
mail-security-no-passkey = A passkey was removed from your account. It signs nobody in any more. You are signed out everywhere else.
mail-security-not-you = Was it you? Then you need do nothing. If it was not you, call us at once.

## The code

mail-code-subject = { $code } is your code for { $council }
mail-code-intro = Your code is { $code }
mail-code-minutes = It works once, for { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}.
mail-code-reference = Type it on the page where you asked to see your request { $reference }:
mail-code-not-you = If you did not ask for this code, do nothing. Nobody can see your request without it. Never give it to anybody.

## To whoever has something that ends soon

mail-holding-subject = Your { $kind } ends on { $date }: { $council }
mail-holding-intro = What you have from { $council } ends on { $date }: { $kind }
mail-holding-page = To see it, and to renew it where that is possible, open this page and sign in with this email address.
mail-holding-why = You get this because you have an account at { $council }. We remind you 4 weeks and 1 week before something ends.

## About an appointment

mail-appointment-booked = Your appointment on { $when }: { $council }
mail-appointment-booked-text = You have an appointment at { $council }: { $name }. It is on { $when }.
mail-appointment-moved = Your appointment is now on { $when }: { $council }
mail-appointment-moved-text = Your appointment at { $council } has a new time: { $name }. It is now on { $when }.
mail-appointment-cancelled = Your appointment is cancelled: { $council }
mail-appointment-cancelled-text = Your appointment at { $council } is cancelled: { $name }, on { $when }.
mail-appointment-page = To see it, move it or cancel it, open this page and sign in with this email address.
mail-appointment-again = To book another one, open this page.
mail-appointment-reminder = Do not forget: { $when }: { $council }
mail-appointment-reminder-text = You have an appointment at { $council }: { $name }. It is on { $when }.
mail-appointment-offer = A time is free: { $name }: { $council }
mail-appointment-offer-text = You asked { $council } to tell you when a time is free: { $name }. We keep one for you until { $until }. After that, somebody else gets it.
mail-appointment-offer-page = To take it, open this page and sign in with this email address.
mail-appointment-team-booked = Appointment booked: { $name }, { $when }
mail-appointment-team-moved = Appointment moved: { $name }, now { $when }
mail-appointment-team-cancelled = Appointment cancelled: { $name }, { $when }
mail-appointment-team-id = Number of the appointment: { $id }
mail-appointment-team-old = It was: { $when }
mail-appointment-team-email = The resident's email address: { $email }

## An authenticator app
mail-security-authenticator = An authenticator app was set up for your account. You sign in with its codes from now on. You are signed out everywhere else.
mail-security-no-authenticator = Your account no longer asks for a code from your authenticator app. You are signed out everywhere else.
mail-security-recovery-codes = You have new recovery codes. The old ones do not work any more. You are signed out everywhere else.
mail-security-recovery-code-used = Somebody signed in to your account with one of your recovery codes. It does not work again.

## About who acts for whom

mail-invitation-subject = { $resident } asks you to act for them: { $council }
mail-invitation-intro = { $resident } asks you to act for them at { $council }, until { $date }.
mail-invitation-page = To read what they ask, open this page and sign in with this email address. There you say yes or no. It starts nothing by itself.
mail-invitation-days = You can answer until { $date }.
mail-invitation-not-you = If you do not know { $resident }, do nothing.
mail-people-subject = Who acts for whom: { $council }
mail-people-accepted = { $name } said yes, and acts for you until { $date }. You can end it at any time.
mail-people-declined = { $name } said no, and does not act for you.
mail-people-ended-by-delegate = { $name } does not act for you any more. They have ended it.
mail-people-ended-by-resident = You do not act for { $resident } any more. They have ended it.
mail-people-taken-back = { $resident } does not ask you to act for them any more. You need do nothing.
mail-people-page = To see who acts for you, and for whom you act, open this page and sign in.
mail-acted-team = Sent by { $name }, who acts for { $resident }.
mail-acted-receipt = { $name } sent it for you.

## News of a request

## What another system sends
case-by-system = What you told { $system } besides
## What councillors send for residents
mail-member-enquiry-subject = From a councillor: { $service }: { $reference }
mail-member-enquiry-text = A councillor has sent { $reference }, { $service }, for a resident. It is with { $team }. See to it that it is answered.
mail-member-enquiry-due = It is due on { $date }.
mail-member-enquiry-no-due = No date was promised.
## News of a case. What a team or a resident wrote does not stand here

news-asked = We have a question for you.
news-asked-by = We have a question for you. Answer it by { $date }.
news-planned = There is a day for it: { $date }.
news-delayed = It takes longer than we said. The new date is { $date }. We are sorry.
news-missed = It is late: we did not do it by the date that we gave you. We are sorry. The page says how it goes on.
news-message = There is a message for you.
news-moved = Another team has it now: { $team }. Your date stays the same.
news-resolved = It is done. If it is not, say so on its page.
news-closed = It is closed. The page says why.
news-joined = Somebody told us about this before. We look after both together.
news-reopened = It is open again.
news-contact-changed = News of this goes somewhere else from now on. Was it not you? Then contact us.
news-acknowledged = Somebody looks into your complaint. The page says who, and by when you get an answer.
news-sent-up = Your complaint went straight to the last stage. The page says why.
news-passed-on = We passed on your thanks.
news-other = Something has changed.
news-followed-resolved = It is done.
news-followed-closed = It is closed.
news-subject = News about { $service }: { $reference }
news-subject-asked = We have a question about { $service }: { $reference }
news-subject-late = We need more time for { $service }: { $reference }
news-subject-resolved = It is done: { $service }: { $reference }
news-subject-followed = News about { $service }, which you follow
news-subject-many = News about what you sent: { $council }
news-case = { $service }, reference { $reference }
news-followed = { $service }, reported on { $date }. You follow it.
news-page = To read it, open this page. It may ask for a code.
news-letter-page = To read it, go to { $link } and give your reference. Or contact us in any other way.
news-choose = You choose in your account how we tell you.
news-text = { $council }, { $reference }: { $line } { $link }
news-text-case = { $council }: there is news about { $reference }. { $link }
news-text-many = { $council }: there is news about { $count } things that you sent. { $link }

## Codes by text
text-code = { $code } is your code for { $reference } at { $council }. It works for { $minutes } minutes. Give it to nobody.
text-phone-code = { $code } is your code for { $council }. It works for { $minutes } minutes. Give it to nobody.

## Surveys: how it went
mail-survey-subject = How did it go? { $service }
mail-survey-intro = You sent this to { $council } in { $month }, and it has ended: { $service }.
mail-survey-ask = Was it solved? There are 3 short pages. The first one is enough. Open this page to answer. It opens nothing by itself.
mail-survey-days = The link works for { $days } days, and can be answered once.
text-survey = { $council }: what you sent us has ended. Was it solved? Tell us within { $days } days: { $link }
