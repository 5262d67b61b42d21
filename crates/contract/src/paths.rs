//! Every address of a page. The app links to them, the server answers them and writes them into mails.

use domain::{reference::Reference, way::Step};

pub const START: &str = "/";
/// Browse and search: `?q=` for words, `?topic=` for a topic.
pub const SERVICES: &str = "/services";
pub const TRACK: &str = "/track";
pub const CONTACT: &str = "/contact";
/// What was sent. Each is at its reference.
pub const CASES: &str = "/cases";
/// What the council knows about a home.
pub const HOME: &str = "/home";
/// The same for one of the addresses that were found. Only a form leads there: an address stands in no link.
pub const HOME_ADDRESS: &str = "/home/address";
/// Enquiries that were begun in this browser.
pub const DRAFTS: &str = "/drafts";
/// What waits on this device until there is a signal.
pub const OUTBOX: &str = "/outbox";
/// Go on with a draft, by the code in a mail.
pub const RESUME: &str = "/resume";

/// Whose device this is, asked before anything personal.
pub const DEVICE: &str = "/device";

/// The same, and where it leads on to.
pub fn device(next: &str) -> String {
    with_query(DEVICE, "next", next)
}

/// Somebody touched a shared device.
pub const TOUCHED: &str = "/touched";
/// Clears a shared device.
pub const FINISH: &str = "/finish";
/// Says what was cleared.
pub const FINISHED: &str = "/finished";

/// How pages look: size of text, colours, and the like.
pub const COMFORT: &str = "/comfort";
/// What reads pages aloud, as a part of a page.
pub const READ_ALOUD: &str = "/read-aloud";
/// Leaves the portal at once, and takes along nothing.
pub const LEAVE: &str = "/leave";
/// Says that there is no signal, in place of a page that no device kept.
pub const NO_SIGNAL: &str = "/no-signal";
/// What the portal is called and looks like among the apps of a device.
pub const MANIFEST: &str = "/manifest.webmanifest";
/// Where a demonstration is led: who, when, and what goes wrong.
pub const DEMO: &str = "/demo";
/// Starts one beside the real service.
pub const DEMONSTRATION: &str = "/demonstration";
pub const DEMONSTRATION_LEAVE: &str = "/demonstration/leave";
pub const DEMONSTRATION_ENDED: &str = "/demonstration/ended";
/// Where staff begin to help a person at this screen.
pub const HELP: &str = "/desk/help";
/// Ends it, for whoever began it.
pub const HELP_FINISH: &str = "/desk/help/finish";
/// Who types now, while somebody helps.
pub const TYPIST: &str = "/helping/typist";

/// What a person who is helped is told above a form: where updates go, and whether it was read back.
pub fn helping(service: &str) -> String {
    format!("/helping/{service}")
}

/// The answers, read once more by the person who is helped.
pub fn read_back(service: &str) -> String {
    format!("/read-back/{service}")
}

/// Goes on in another language.
pub fn language(code: &str) -> String {
    format!("/language/{code}")
}

/// The link in the same mail.
pub fn resume_link(token: &str) -> String {
    format!("/resume/{token}")
}

/// Go on with it by a code from another screen.
pub const RESUME_SCREEN: &str = "/resume/screen";

/// Takes what was begun, or sent, to another device.
pub const TAKE: &str = "/take";

/// The link that the other device opens.
pub fn take_link(token: &str) -> String {
    format!("{TAKE}/{token}")
}

/// What was begun of a form.
pub fn take_form(service: &str) -> String {
    format!("{TAKE}/services/{service}")
}

/// The sight of a case.
pub fn take_case(reference: &Reference) -> String {
    format!("{TAKE}/cases/{reference}")
}

/// Whether it was taken.
pub fn take_state(pass: &str) -> String {
    format!("{TAKE}/state/{pass}")
}

/// What a resident has going on, once they are signed in.
pub const ACCOUNT: &str = "/account";
pub const SIGN_IN: &str = "/account/sign-in";
/// The code in the mail that was asked for.
pub const SIGN_IN_CODE: &str = "/account/code";
/// The second step, where an account asks for one.
pub const SIGN_IN_STEP: &str = "/account/sign-in/step";
/// The same by a code for whoever lost their phone.
pub const SIGN_IN_RECOVERY: &str = "/account/sign-in/recovery";
/// The same by a password.
pub const SIGN_IN_PASSWORD: &str = "/account/sign-in/password";
/// How a resident signs in, and what they may change about it.
pub const SECURITY: &str = "/account/security";
pub const PASSWORD: &str = "/account/password";
/// The app whose codes an account asks for.
pub const AUTHENTICATOR: &str = "/account/authenticator";
/// The passkeys of an account.
pub const PASSKEYS: &str = "/account/passkeys";
/// Another address for an account.
pub const NEW_ADDRESS: &str = "/account/address";
pub const SIGN_OUT: &str = "/account/sign-out";
/// Where the resident is signed in.
pub const DEVICES: &str = "/account/devices";

/// How the resident wants to be reached.
pub const REACH: &str = "/account/contact";

/// A question about it.
pub fn reach(page: &str) -> String {
    format!("/account/contact/{page}")
}

/// What the resident has from the council until a day.
pub const HAVE: &str = "/account/have";

/// What can be booked.
pub const APPOINTMENTS: &str = "/appointments";
/// The same list as the account's, of nothing but appointments.
pub const ACCOUNT_APPOINTMENTS: &str = "/account?show=appointments";

/// The free times of a kind.
pub fn appointments(kind: &str) -> String {
    format!("/appointments/{kind}")
}

/// An appointment of the resident's own.
pub fn appointment(id: &str) -> String {
    format!("/account/appointments/{id}")
}

/// Where staff work, behind a door of their own.
pub const DESK: &str = "/desk";
pub const DESK_SIGN_IN: &str = "/desk/sign-in";

/// The link by which somebody who was made staff begins.
pub fn desk_begin(invitation: &str) -> String {
    format!("/desk/begin/{invitation}")
}

/// Who acts for the resident, and for whom the resident acts.
pub const PEOPLE: &str = "/account/people";
/// Who looked at what is the resident's.
pub const ACCESS: &str = "/account/access";
/// What the resident agreed to.
pub const CONSENTS: &str = "/account/consents";
pub const PRIVACY: &str = "/privacy";
pub const COOKIES: &str = "/cookies";
/// How far everybody can use the portal, and what to do where they can't.
pub const ACCESSIBILITY: &str = "/accessibility";
/// "How we are doing".
pub const PERFORMANCE: &str = "/how-we-are-doing";

/// The report of the year that began in April of this one.
pub fn yearly_report(year: i16) -> String {
    format!("{PERFORMANCE}/{year}")
}

/// Where residents say how the council did: `?service=` and `?case=` say what about.
pub const FEEDBACK: &str = "/feedback";
/// Whether a page was useful.
pub const PAGE_RATING: &str = "/page-rating";

/// The same about something that was sent.
pub fn feedback_on_case(reference: &Reference) -> String {
    format!("{FEEDBACK}?case={reference}")
}

/// The same about a service.
pub fn feedback_on_service(service: &str) -> String {
    format!("{FEEDBACK}?service={service}")
}

/// One who acts for the resident, or for whom the resident acts.
pub fn person(delegation: &str) -> String {
    format!("{PEOPLE}/{delegation}")
}

/// What somebody may see and do for a resident. A page of a form that is filled in for them has this before its own address.
pub fn acting(delegation: &str) -> String {
    format!("/account/for/{delegation}")
}

/// The link in the same mail as the code.
pub fn sign_in_link(token: &str) -> String {
    format!("/account/link/{token}")
}

/// A passkey of the account, where it gets its name and its end.
pub fn passkey(id: &str) -> String {
    format!("{PASSKEYS}/{id}")
}

/// A way back to a form by mail.
pub fn keep(service: &str) -> String {
    format!("/services/{service}/keep")
}

/// The bin days of a home, for a calendar.
pub fn home_bins(uprn: &str) -> String {
    format!("/home/bins/{uprn}.ics")
}

pub fn topic(topic: &str) -> String {
    format!("/services?topic={topic}")
}

pub fn service(service: &str) -> String {
    format!("/services/{service}")
}

/// A list on paper of what to have at hand for it.
pub fn bring(service: &str) -> String {
    format!("/services/{service}/bring")
}

/// The form from its first open question.
pub fn form(service: &str) -> String {
    format!("/services/{service}/form")
}

/// A page of the form, its `check` page, or the list of its sections.
pub fn form_page(service: &str, page: &str) -> String {
    format!("/services/{service}/form/{page}")
}

/// The key of the check-answers page; no page of a form may have it.
pub const CHECK: &str = "check";
/// The key of the list of a long form's sections; no page of a form may have it either.
pub const TASKS: &str = "tasks";

/// The key of the page between the place of a report and what comes next: what was reported there already. No page of a form may
/// have it either.
pub const ALREADY: &str = "already";

/// Says that a case is followed, in place of a case that was sent.
pub fn followed(service: &str) -> String {
    format!("/services/{service}/followed")
}

/// The link in a follower's mails: where following ends.
pub fn following(follower: &str) -> String {
    format!("/following/{follower}")
}

/// A step on the way through a form.
pub fn step(service: &str, step: Step<'_>) -> String {
    match step {
        Step::Page(page) => form_page(service, &page.key),
        Step::Check => form_page(service, CHECK),
        Step::Tasks => form_page(service, TASKS),
    }
}

/// What stands before a step: another one, or what a resident reads before the form.
pub fn before(service: &str, step: Option<Step<'_>>) -> String {
    step.map_or_else(|| self::service(service), |step| self::step(service, step))
}

/// A file that a resident gave.
pub fn file(id: &str) -> String {
    format!("/api/v1/files/{id}")
}

pub fn case(reference: &Reference) -> String {
    format!("/cases/{reference}")
}

/// Where more is said about a case.
pub fn case_more(reference: &Reference) -> String {
    format!("/cases/{reference}/more")
}

/// Where a case is withdrawn.
pub fn case_withdraw(reference: &Reference) -> String {
    format!("/cases/{reference}/withdraw")
}

/// Where an open page hears that its case has changed.
pub fn case_changes(reference: &Reference) -> String {
    format!("/cases/{reference}/changes")
}

/// Where the resident asks for news of a case that is late.
pub fn case_nudge(reference: &Reference) -> String {
    format!("/cases/{reference}/nudge")
}

/// Where the resident says that it is not solved.
pub fn case_reopen(reference: &Reference) -> String {
    format!("/cases/{reference}/reopen")
}

/// Where the resident says how it went.
pub fn case_survey(reference: &Reference) -> String {
    format!("/cases/{reference}/survey")
}

/// What residents are asked once their case has ended.
pub const SURVEY: &str = "/survey";

/// The link of a survey: opens a page, and starts nothing.
pub fn survey(token: &str) -> String {
    format!("{SURVEY}/{token}")
}

/// Where a complaint is taken to its next stage.
pub fn case_next_stage(reference: &Reference) -> String {
    format!("/cases/{reference}/next-stage")
}

/// The answer of a stage of a complaint, as a letter.
pub fn complaint_letter(reference: &Reference, stage: i64) -> String {
    format!("/cases/{reference}/letter/{stage}")
}

/// Where the resident changes how they are reached about it.
pub fn case_contact(reference: &Reference) -> String {
    format!("/cases/{reference}/contact")
}

/// The same on paper, to take along.
pub fn case_receipt(reference: &Reference) -> String {
    format!("/cases/{reference}/receipt")
}

/// The confirmation.
pub fn sent(reference: &Reference) -> String {
    format!("/cases/{reference}/sent")
}

/// What the address of a page of the app says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Drawn whole by the server: every address but those of the journeys below.
    Document,
    /// A service's form, and the page of it that is named.
    Form(String, Option<String>),
    Track,
    Outbox,
    /// The reference of a case that was just sent.
    Sent(String),
}

/// Reads what the others here write. What no journey answers, the server does, if only by saying that there is no such page.
pub fn place(path: &str) -> Place {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        ["services", service, "form"] => Place::Form((*service).to_owned(), None),
        ["services", service, "form", page] => Place::Form((*service).to_owned(), Some((*page).to_owned())),
        ["track"] => Place::Track,
        ["outbox"] => Place::Outbox,
        ["cases", reference, "sent"] => Place::Sent((*reference).to_owned()),
        _ => Place::Document,
    }
}

/// The page of results for a resident's own words.
pub fn search(words: &str) -> String {
    with_query(SERVICES, "q", words)
}

/// The way to triage, with the words that found nothing better.
pub fn something_else(words: &str) -> String {
    let path = service("something-else");
    if words.trim().is_empty() { path } else { with_query(&path, "q", words) }
}

/// An address with words in its query.
pub(crate) fn with_query(path: &str, name: &str, words: &str) -> String {
    let mut path = [path, "?", name, "="].concat();
    for byte in words.trim().bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => path.push(char::from(byte)),
            b' ' => path.push('+'),
            other => {
                const HEX: &[u8; 16] = b"0123456789ABCDEF";
                path.push('%');
                path.push(char::from(HEX[usize::from(other >> 4)]));
                path.push(char::from(HEX[usize::from(other & 15)]));
            }
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        assert_eq!(place(START), Place::Document);
        assert_eq!(place(&service("missed-bin")), Place::Document);
        assert_eq!(place(&form("missed-bin")), Place::Form("missed-bin".to_owned(), None));
        assert_eq!(
            place(&form_page("missed-bin", CHECK)),
            Place::Form("missed-bin".to_owned(), Some(CHECK.to_owned()))
        );
        let reference = Reference::try_from("7K3F9-2QDXM".to_owned()).unwrap();
        assert_eq!(place(&sent(&reference)), Place::Sent(reference.to_string()));
        for document in
            [&case(&reference), &case_more(&reference), ACCOUNT, DESK, DEVICE, "/services/missed-bin/form/a/b", "/x"]
        {
            assert_eq!(place(document), Place::Document, "{document}");
        }
        assert_eq!(place(TRACK), Place::Track);
        assert_eq!(place(OUTBOX), Place::Outbox);
    }

    #[test]
    fn words_travel_in_an_address() {
        assert_eq!(search(" bin & lid? "), "/services?q=bin+%26+lid%3F");
        assert_eq!(something_else("bin"), "/services/something-else?q=bin");
        assert_eq!(something_else(" "), "/services/something-else");
    }
}
