# What only staff read: the desk, and the mails to teams. Staff work in English, so this is not translated.

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

## How long it usually takes
case-read-resident = Read by the resident.

## The desk of staff
desk-nav = Your desk
desk-nav-desk = Your desk
desk-nav-queue = Cases
desk-nav-find = Find
desk-nav-raise = Write down for somebody
desk-nav-needs-person = Needs a person
desk-nav-figures = Figures
desk-you = You
languages-beside = English beside it
languages-alone = Without English
desk-computer = This computer
desk-computer-text = Does everybody use this computer, as in a library? Set it up for that: it keeps nothing of the people who use it, and is cleared when they finish. You will be signed out.
desk-computer-enrol = Everybody uses this computer
desk-computer-shared = Everybody uses this computer. It keeps nothing of them, and is cleared when they finish.
desk-computer-end = Only one person uses it now
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
desk-sent-text = { $reference } goes to { $team }.
desk-sent-due = It is due on { $date }.
desk-sent-mail = The resident gets an email with the reference.
desk-sent-no-mail = The resident left no email address. Tell them the reference.
desk-sent-see = See the case
desk-sent-again = Write down something else
desk-raised-list = What you sent for residents
desk-line-who = Written down for the resident by
desk-line-by = { $name }, { $how }
desk-line-consent = How the resident said yes
desk-consent-in-person = In person
desk-consent-by-phone = On the phone
desk-consent-in-writing = In writing

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
desk-act-pass = Pass on the thanks
desk-act-pass-text = Write to whom you told it, and what they said. The resident reads this. With that it is done.
desk-act-pass-label = Whom did you tell, and what did they say?
desk-act-pass-button = It is passed on

## Was this page useful?
desk-nav-pages = Pages
desk-pages-heading = Was this page useful?
desk-pages-text = What residents said of each page in the last year. Nothing is known of who they are.
desk-pages-page = Page
desk-pages-useful = Useful
desk-pages-count = Answers
desk-pages-words = What they said last
desk-pages-width = { $width } pixels wide
desk-pages-failing = failed: { $sources }

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

desk-raise-caption = { $service }: for somebody, { $how }

## When a resident says that the route is wrong

mail-route-wrong-name = What you tell us about the team
mail-route-wrong-reason = you told us that the team we chose is not the right one

## To the team

mail-team-subject = { $service }: { $reference }
mail-team-subject-urgent = URGENT: { $service }: { $reference }
mail-team-part = Part of: { $parent }. Other teams have the other parts.
mail-team-intro = A resident has sent this form: { $service }
mail-team-reference = Reference: { $reference }
mail-team-received = Received: { $date }
mail-team-due = Answer by: { $due }
mail-team-due-promised = { $date } ({ $days ->
    [one] 1 working day
   *[other] { $days } working days
}, as the council has promised)
mail-team-due-usual = { $date } ({ $days ->
    [one] 1 working day
   *[other] { $days } working days
}, the usual time; the council has made no promise)
mail-team-team = Team: { $team }, tier { $tier }
mail-team-reason = Why you have it: because { $reason }
mail-team-route-wrong = The resident says that the team was wrong: { $said }
mail-team-route-wrong-part = The resident says that a team is wrong. It may be another one. Customer Services has the whole request: { $said }
mail-team-answers = What the resident said
mail-team-files = { $count ->
    [one] 1 file is attached to this email.
   *[other] { $count } files are attached to this email.
}
mail-team-files-kept = { $count ->
    [one] The resident sent 1 file. It is too large for an email, and is kept with the case.
   *[other] The resident sent { $count } files. Together they are too large for an email, and are kept with the case.
}
mail-team-file-refused = A virus was found in a file that the resident sent. It was deleted: { $name }
mail-team-reach = How to reach the resident, as they told us
mail-team-reply = Reply to this email to write to the resident.
mail-team-no-email = The resident gave no email address. The answers above say how to reach them.

mail-more-subject = More about { $service }: { $reference }
mail-more-intro = The resident has more to say about { $reference }, { $service }:
mail-withdrawn-subject = Not needed any more: { $service }: { $reference }
mail-withdrawn-intro = The resident has withdrawn { $reference }, { $service }.
mail-withdrawn-text = There is nothing more to do for it. If work has begun that has to be ended, write to the resident.

## What a team has to know about a case that it has
mail-call-subject = Call the resident about { $service }: { $reference }
mail-call-intro = The resident of this case asked to be called, and not to be written to: { $service }, { $reference }. Call them and say:
mail-nudged-subject = The resident asks for news of { $service }: { $reference }
mail-nudged-intro = The date that we gave for this case has passed, and the resident asks for news: { $service }, { $reference }.
mail-nudged-text = Tell them how it goes on, and give them a new date.
mail-reopened-subject = Not solved: { $service }: { $reference }
mail-reopened-intro = The resident says that this is not solved: { $service }, { $reference }. The case is open again.
mail-escalated-subject = Stage 2: { $service }, { $reference }
mail-escalated-intro = The resident is not happy with the answer to their complaint, or it is late, and asks for the next stage. Everything that was sent before goes with it. Somebody else, and more senior, looks into it now.
mail-due-soon-subject = Due soon: { $service }: { $reference }
mail-due-soon-intro = The date that we gave the resident for this case comes soon: { $service }, { $reference }.
mail-due-soon-text = Finish it, or give the resident a new date and say why.
mail-missed-subject = Too late: { $service }: { $reference }
mail-missed-intro = The date that we gave the resident for this case has passed: { $service }, { $reference }. Its page says so to the resident, and that we are sorry.
mail-contact-subject = New contact for { $service }: { $reference }
mail-contact-intro = The resident of this case is reached in another way from now on: { $service }, { $reference }.
mail-contact-text = The case says how.
mail-answered-subject = Answer about { $service }: { $reference }
mail-answered-intro = The resident answers your question about { $service }, { $reference }:

## To the team that listens
mail-theme-subject = More residents write of: { $theme }
mail-theme-intro = In the last 7 days { $now } residents wrote of this: { $theme }. In the 4 weeks before it was { $before } in all.
mail-theme-text = See where and about which services:

## The language that a resident reads
desk-language = Language
desk-written-in = Written in { $language }. The resident may need an interpreter.
language-en = English
language-pl = Polish
language-ur = Urdu
language-ro = Romanian
language-pa = Punjabi
language-cy = Welsh
## Help with a form at an appointment
desk-form-help-heading = Help with a form at an appointment
desk-form-help-text = The resident has a code on the page of their appointment. It opens the form that they bring, and nothing else of theirs. From then on this screen is theirs, and the desk is closed until you finish.
desk-form-help-code = Code
desk-form-help-hint = Six letters and numbers
desk-form-help-open = Open the form
desk-form-help-wrong = Check the code. It ends with the day of the appointment, and opens for the team that has it
## Helping a person at one screen
desk-role-helper = Helps residents
desk-nav-help = Help somebody
desk-demo-helper = As a helper
help-heading = Help somebody at this screen
help-text = From now on this screen is theirs. You can't see their account, and the desk is closed until you finish.
help-cleared = Finished. What we cleared
help-person = What do they want to be called?
help-person-hint = It stands at the top of each page. Leave it empty if they don't want to say.
help-person-long = Make the name shorter: { $longest } letters at most
help-consent = How did they agree that you help them?
help-consent-hint = Say first that you see what they type.
help-consent-spoken = They said so to me
help-consent-written = They agreed in writing
help-consent-by-decider = Somebody who may decide for them agreed
help-consent-missing = Say how they agreed
help-service = What for?
help-service-any = Whatever they need today
help-begin = Begin
help-going-on = You are helping somebody
help-going-on-text = The desk is closed until you finish with this person.
help-go-on = Go on
wrong-too-many-staff-passwords = There have been too many wrong passwords
wrong-too-many-staff-passwords-do = Try your password again later.
wrong-read-back-first = Read the answers back first
wrong-read-back-first-do = The person you help reads the answers once more, and says that they are right. Choose “Read it back” at the top of the page.
