//! The words of each language: Fluent files, read into the small shape that app, pages and mails share.

use domain::words::{Piece, Words};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser::parse,
};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, sync::LazyLock};

/// What the app says, and the plain pages too.
const APP: &str = include_str!("../words/en.ftl");
/// All of it. Only the first travels to the app.
const ENGLISH: [&str; 3] = [APP, include_str!("../words/en-pages.ftl"), include_str!("../words/en-mail.ftl")];

static ENGLISH_WORDS: LazyLock<Words> = LazyLock::new(|| read("en", &ENGLISH));
static ENGLISH_APP_WORDS: LazyLock<String> =
    LazyLock::new(|| serde_json::to_string(&read("en", &[APP])).unwrap_or_default());

/// English, which is always complete.
pub fn english() -> Words {
    ENGLISH_WORDS.clone()
}

/// Where the app finds its words; changes with them, so that they may be kept for ever.
pub fn english_path() -> &'static str {
    static PATH: LazyLock<String> = LazyLock::new(|| {
        let digest = Sha256::digest(english_for_app());
        format!("/words/en-{:02x}{:02x}{:02x}{:02x}.json", digest[0], digest[1], digest[2], digest[3])
    });
    &PATH
}

/// What the app downloads, as JSON.
pub fn english_for_app() -> &'static str {
    &ENGLISH_APP_WORDS
}

fn read(language: &str, sources: &[&str]) -> Words {
    let mut messages = BTreeMap::new();
    for source in sources {
        let resource = match parse(*source) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in resource.body {
            if let Entry::Message(message) = entry
                && let Some(pattern) = &message.value
            {
                messages.insert(message.id.name.to_owned(), pieces(pattern));
            }
        }
    }
    Words { language: language.to_owned(), messages }
}

fn pieces(pattern: &Pattern<&str>) -> Vec<Piece> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Piece::Text((*value).to_owned()),
            PatternElement::Placeable { expression } => piece(expression),
        })
        .collect()
}

fn piece(expression: &Expression<&str>) -> Piece {
    match expression {
        Expression::Inline(inline) => inline_piece(inline),
        Expression::Select { selector, variants } => {
            let mut arms: Vec<(bool, String, Vec<Piece>)> = variants
                .iter()
                .map(|variant| {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => *name,
                        VariantKey::NumberLiteral { value } => *value,
                    };
                    (variant.default, key.to_owned(), pieces(&variant.value))
                })
                .collect();
            arms.sort_by_key(|(default, _, _)| *default);
            let arms = arms.into_iter().map(|(_, key, pieces)| (key, pieces)).collect();
            Piece::Select(variable(selector).to_owned(), arms)
        }
    }
}

fn inline_piece(inline: &InlineExpression<&str>) -> Piece {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            Piece::Text((*value).to_owned())
        }
        other => Piece::Value(variable(other).to_owned()),
    }
}

fn variable<'a>(inline: &InlineExpression<&'a str>) -> &'a str {
    match inline {
        InlineExpression::VariableReference { id } => id.name,
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::case::{EventKind, Raised, Status};

    #[test]
    fn every_line_of_every_file_is_fluent() {
        for source in ENGLISH {
            let errors = parse(source).err().map(|(_, errors)| errors);
            assert_eq!(errors, None);
        }
    }

    #[test]
    fn every_message_uses_only_what_the_app_can_fill_in() {
        fn named(pieces: &[Piece]) -> bool {
            pieces.iter().all(|piece| match piece {
                Piece::Text(_) => true,
                Piece::Value(name) => !name.is_empty(),
                Piece::Select(name, arms) => !name.is_empty() && arms.iter().all(|(_, pieces)| named(pieces)),
            })
        }
        for (key, pieces) in english().messages {
            assert!(named(&pieces), "{key}");
        }
    }

    /// Everything that is written in Rust, tests and all.
    fn sources(folders: &[&str]) -> String {
        fn read(folder: &std::path::Path, text: &mut String) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    read(&path, text);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    text.push_str(&std::fs::read_to_string(path).unwrap());
                }
            }
        }
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut text = String::new();
        for folder in folders {
            read(&root.join(folder), &mut text);
        }
        text
    }

    const ALL_SOURCES: [&str; 4] = ["src", "crates/asking/src", "crates/server/src", "crates/domain/src"];
    /// What the app is built of, as far as it says words.
    const APP_SOURCES: [&str; 3] = ["src", "crates/asking/src", "crates/domain/src"];

    #[test]
    fn nobody_reads_a_key_instead_of_words() {
        let words = english();
        for call in ["say(\"", "key(\"", "say(profile, \""] {
            for rest in sources(&ALL_SOURCES).split(call).skip(1) {
                let key = rest.split('"').next().unwrap_or_default();
                let is_example = matches!(key, "within" | "not-written-yet");
                assert!(is_example || words.messages.contains_key(key), "{key} is said, and not written");
            }
        }
    }

    /// Keys that end with one of a closed set.
    const BUILT: [&str; 12] = [
        "month-",
        "feedback-before-",
        "feedback-matter-",
        "feedback-route-",
        "desk-act-",
        "desk-choose-",
        "desk-demo-",
        "desk-event-",
        "desk-raised-",
        "desk-show-",
        "desk-status-",
        "desk-way-",
    ];

    #[test]
    fn every_member_of_a_closed_set_has_its_words() {
        let events = EventKind::ALL.map(|kind| format!("desk-event-{}", kind.key()));
        let statuses = Status::ALL.map(|status| format!("desk-status-{}", status.key()));
        let raised = Raised::ALL.map(|raised| format!("desk-raised-{}", raised.key()));
        for key in events.iter().chain(&statuses).chain(&raised) {
            assert!(english().messages.contains_key(key), "{key} is said, and not written");
        }
    }

    #[test]
    fn nothing_is_written_that_nobody_says() {
        let sources = sources(&ALL_SOURCES);
        let is_built = |key: &String| BUILT.iter().any(|built| key.starts_with(built));
        for key in english().messages.keys().filter(|key| !is_built(key)) {
            assert!(sources.contains(&format!("\"{key}\"")), "{key} is written, and never said");
        }
    }

    #[test]
    fn the_app_gets_the_words_that_it_says_and_no_others() {
        let sources = sources(&APP_SOURCES);
        let app = read("en", &[APP]).messages;
        for key in english().messages.keys().filter(|key| !key.starts_with("month-")) {
            let is_said = sources.contains(&format!("\"{key}\""));
            assert_eq!(app.contains_key(key), is_said, "{key} stands in the wrong file");
        }
    }
}
