//! "Was this page useful?": which pages ask it, and what is known of a page without whose it is.

use serde::{Deserialize, Serialize};

/// Letters that may be said about a page.
pub const LONGEST_WORDS: usize = 1000;
/// Failing sources that are kept of a page.
const MOST_SOURCES: usize = 10;

/// A page without anything of whoever looks at it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern {
    pub path: String,
    /// Whether the path is that of a page which looks the same to everybody.
    pub is_public: bool,
}

fn public(path: &str) -> Option<Pattern> {
    Some(Pattern { path: path.to_owned(), is_public: true })
}

fn personal(path: &str) -> Option<Pattern> {
    Some(Pattern { path: path.to_owned(), is_public: false })
}

/// The pattern of a page that asks, by its address. None of the forms that somebody fills in, of the ways in, and of the desk.
pub fn pattern(address: &str) -> Option<Pattern> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [] => public("/"),
        ["services" | "contact" | "privacy" | "cookies" | "home" | "appointments" | "how-we-are-doing"] => public(path),
        ["services" | "appointments", key] if is_key(key) => public(path),
        ["feedback", "put-right"] => public(path),
        ["feedback", "decision", key] if is_key(key) => public(path),
        ["account"] | ["account", "have" | "access" | "consents" | "people" | "security" | "my-data"] => personal(path),
        ["cases", _] => personal("/cases/{reference}"),
        _ => None,
    }
}

/// What a profile may have as a key: a service's, say. No number is one, nor what is made at random.
fn is_key(key: &str) -> bool {
    key.len() <= 60 && key.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-')
}

/// What failed on a page, as its script tells: each address without what is somebody's own.
pub fn sources(told: &str) -> Option<String> {
    let mut known: Vec<String> = Vec::new();
    for source in told.split_whitespace().filter_map(source).take(MOST_SOURCES) {
        if !known.contains(&source) {
            known.push(source);
        }
    }
    (!known.is_empty()).then(|| known.join(" "))
}

fn source(address: &str) -> Option<String> {
    let path = address.strip_prefix('/')?.split(['?', '#']).next()?;
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        [file] if is_file(file) => Some(format!("/{file}")),
        ["b" | "words" | "theme", .., file] if is_file(file) => Some(format!("/{}/…/{file}", parts.first()?)),
        ["api", "v1", kind, ..] if is_key(kind) => Some(format!("/api/v1/{kind}")),
        [first, _, ..] if is_key(first) && !first.is_empty() => Some(format!("/{first}/…")),
        _ => None,
    }
}

fn is_file(name: &str) -> bool {
    let may = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_');
    let ends = [".js", ".css", ".wasm", ".pack", ".json", ".svg", ".png"];
    name.len() <= 80 && name.chars().all(may) && ends.iter().any(|end| name.ends_with(end))
}

/// A width in pixels that a screen can have, to the next ten: not exact enough to know a device by.
pub fn width(told: &str) -> Option<i64> {
    told.trim().parse::<i64>().ok().filter(|width| (100..=10_000).contains(width)).map(|width| width / 10 * 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_known_without_whose_it_is() {
        for (address, path, is_public) in [
            ("/", "/", true),
            ("/services", "/services", true),
            ("/services?q=my+name", "/services", true),
            ("/services/missed-bin", "/services/missed-bin", true),
            ("/appointments/registrar", "/appointments/registrar", true),
            ("/contact", "/contact", true),
            ("/feedback/decision/planning?case=ABC", "/feedback/decision/planning", true),
            ("/account?show=appointments", "/account", false),
            ("/cases/CH7K-2M9P-4Q", "/cases/{reference}", false),
        ] {
            let expected = Some(Pattern { path: path.to_owned(), is_public });
            assert_eq!(pattern(address), expected, "{address}");
        }
        for none in [
            "/feedback",
            "/services/missed-bin/form/when",
            "/services/ABC123",
            "/account/sign-in",
            "/account/link/0f0f",
            "/account/for/0f0f",
            "/account/appointments/0f",
            "/cases/CH7K2M9P4Q/more",
            "/home/bins/100.ics",
            "/resume/0f0f",
            "/desk",
            "/desk/cases/CH7K2M9P4Q",
            "/following/0f",
            "/page-rating",
            "/survey/0f0f",
        ] {
            assert_eq!(pattern(none), None, "{none}");
        }
    }

    #[test]
    fn what_failed_names_nobody() {
        for (told, expected) in [
            ("", None),
            ("/live.js /live.js", Some("/live.js")),
            ("/b/0123abcd/form.pack", Some("/b/…/form.pack")),
            ("/api/v1/cases/CH7K2M9P4Q?name=sam", Some("/api/v1/cases")),
            ("/cases/CH7K2M9P4Q/changes", Some("/cases/…")),
            ("https://elsewhere.example/sam <script> sam@example.org", None),
            ("/CH7K2M9P4Q", None),
        ] {
            assert_eq!(sources(told).as_deref(), expected, "{told}");
        }
        for (told, expected) in [("360", Some(360)), ("1283", Some(1280)), ("", None), ("-1", None), ("wide", None)] {
            assert_eq!(width(told), expected, "{told}");
        }
    }
}
