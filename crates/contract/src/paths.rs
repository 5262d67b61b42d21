//! Every address of a page. The app links to them, the server answers them and writes them into mails.

use domain::{reference::Reference, way::Step};

pub const START: &str = "/";
/// Browse and search: `?q=` for words, `?topic=` for a topic.
pub const SERVICES: &str = "/services";
pub const TRACK: &str = "/track";
pub const CONTACT: &str = "/contact";
/// Enquiries that were begun in this browser.
pub const DRAFTS: &str = "/drafts";
/// Go on with a draft, by the code in a mail.
pub const RESUME: &str = "/resume";

/// The link in the same mail.
pub fn resume_link(token: &str) -> String {
    format!("/resume/{token}")
}

/// A way back to a form by mail.
pub fn keep(service: &str) -> String {
    format!("/services/{service}/keep")
}

pub fn topic(topic: &str) -> String {
    format!("/services?topic={topic}")
}

pub fn service(service: &str) -> String {
    format!("/services/{service}")
}

/// The form from its first open question.
pub fn form(service: &str) -> String {
    format!("/services/{service}/form")
}

/// A page of the form, or its `check` page.
pub fn form_page(service: &str, page: &str) -> String {
    format!("/services/{service}/form/{page}")
}

/// The key of the check-answers page; no page of a form may have it.
pub const CHECK: &str = "check";

/// A step on the way through a form.
pub fn step(service: &str, step: Step<'_>) -> String {
    match step {
        Step::Page(page) => form_page(service, &page.key),
        Step::Check => form_page(service, CHECK),
    }
}

pub fn case(reference: &Reference) -> String {
    format!("/cases/{reference}")
}

/// The confirmation.
pub fn sent(reference: &Reference) -> String {
    format!("/cases/{reference}/sent")
}

/// What the address of a page of the app says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Drawn whole by the server.
    Document,
    /// A service's form, and the page of it that is named.
    Form(String, Option<String>),
    Track,
    /// A case's reference, and whether it was just sent.
    Case(String, bool),
    Unknown,
}

/// Reads what the others here write.
pub fn place(path: &str) -> Place {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [] | ["contact"] | ["drafts"] | ["services"] | ["services", _] | ["services", _, "keep"] => Place::Document,
        ["resume"] | ["resume", _] => Place::Document,
        ["services", service, "form"] => Place::Form((*service).to_owned(), None),
        ["services", service, "form", page] => Place::Form((*service).to_owned(), Some((*page).to_owned())),
        ["track"] => Place::Track,
        ["cases", reference] => Place::Case((*reference).to_owned(), false),
        ["cases", reference, _] => Place::Case((*reference).to_owned(), true),
        _ => Place::Unknown,
    }
}

/// The page of results for a resident's own words.
pub fn search(words: &str) -> String {
    with_words(SERVICES.to_owned(), words)
}

/// The way to triage, with the words that found nothing better.
pub fn something_else(words: &str) -> String {
    let path = service("something-else");
    if words.trim().is_empty() { path } else { with_words(path, words) }
}

fn with_words(mut path: String, words: &str) -> String {
    path.push_str("?q=");
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
        for document in [DRAFTS, RESUME, &resume_link("0f"), &keep("missed-bin")] {
            assert_eq!(place(document), Place::Document, "{document}");
        }
        assert_eq!(place(TRACK), Place::Track);
        assert_eq!(place("/services/missed-bin/form/a/b"), Place::Unknown);
    }

    #[test]
    fn words_travel_in_an_address() {
        assert_eq!(search(" bin & lid? "), "/services?q=bin+%26+lid%3F");
        assert_eq!(something_else("bin"), "/services/something-else?q=bin");
        assert_eq!(something_else(" "), "/services/something-else");
    }
}
