//! The words of each language: Fluent files, read into the small shape that app, pages and mails share.

use domain::{
    language::Language,
    words::{Piece, Words},
};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser::parse,
};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, sync::LazyLock};

/// The files of a language: what the app says (and the plain pages too), what only pages say, what is said of problems, and the mails.
/// Only the first travels to the app.
macro_rules! files {
    ($language:literal) => {
        [
            include_str!(concat!("../words/", $language, "/app.ftl")),
            include_str!(concat!("../words/", $language, "/pages.ftl")),
            include_str!(concat!("../words/", $language, "/problems.ftl")),
            include_str!(concat!("../words/", $language, "/mail.ftl")),
        ]
    };
}

/// Stands in the address of what the app says first.
const FIRST_MARK: &str = "-first";
/// What the app says before it opens a journey. All of `app.ftl` travels with a journey.
const FIRST: [&str; 20] = [
    "all-services",
    "done-by",
    "done-by-agency",
    "emergency-line",
    "loading",
    "not-found-heading",
    "not-found-start",
    "not-found-text",
    "not-sent-before",
    "not-sent-refused",
    "outbox-waits",
    "page-title",
    "page-title-error",
    "problem-heading",
    "problem-text",
    "problem-try-again",
    "problem-unreachable",
    "start-reach",
    "suggestions-count",
    "suggestions-none",
];

/// The languages whose words were read by somebody who speaks the language and knows what the council does. Every other one is as a
/// machine translated it, and its pages say so: see docs/how-to/translate.md.
const CHECKED: [Language; 1] = [Language::English];

/// Whether a person has checked the words of a language.
pub fn are_checked(language: Language) -> bool {
    CHECKED.contains(&language)
}

/// What staff read. They work in English.
const STAFF: &str = include_str!("../words/en/staff.ftl");

static SPOKEN: LazyLock<BTreeMap<Language, Spoken>> =
    LazyLock::new(|| Language::ALL.into_iter().map(|language| (language, Spoken::read(language))).collect());

/// What is said in a language.
struct Spoken {
    words: Words,
    /// What the app downloads, as JSON: first, and with a journey.
    first: String,
    all: String,
    /// Where the first are. All are at the same address without its mark.
    path: String,
}

fn sources(language: Language) -> [&'static str; 4] {
    match language {
        Language::English => files!("en"),
        Language::Polish => files!("pl"),
        Language::Urdu => files!("ur"),
        Language::Romanian => files!("ro"),
        Language::Punjabi => files!("pa"),
        Language::Welsh => files!("cy"),
    }
}

impl Spoken {
    /// Whatever is missing is said in English.
    fn read(language: Language) -> Self {
        let english = sources(Language::English);
        let own = sources(language);
        let words = read(language.code(), &[english.as_slice(), &[STAFF], &own].concat());
        let all = read(language.code(), &[english[0], own[0]]);
        let mut first = all.clone();
        first.messages.retain(|key, _| FIRST.contains(&key.as_str()));
        let [first, all] = [first, all].map(|words| serde_json::to_string(&words).unwrap_or_default());
        let digest = Sha256::new().chain_update(&first).chain_update(&all).finalize();
        let digest = format!("{:02x}{:02x}{:02x}{:02x}", digest[0], digest[1], digest[2], digest[3]);
        let path = format!("/words/{}-{digest}{FIRST_MARK}.json", language.code());
        Self { words, first, all, path }
    }
}

/// All the words of a language, English where it lacks any.
pub fn words(language: Language) -> &'static Words {
    &SPOKEN[&language].words
}

/// English, which is always complete.
pub fn english() -> Words {
    words(Language::English).clone()
}

/// Where the app finds its words; changes with them, so that they may be kept for ever.
pub fn app_path(language: Language) -> &'static str {
    &SPOKEN[&language].path
}

/// What the app downloads from there, as JSON.
pub fn for_app(path: &str) -> Option<&'static str> {
    let is_all = |spoken: &&Spoken| spoken.path.replace(FIRST_MARK, "") == path;
    let first = SPOKEN.values().find(|spoken| spoken.path == path).map(|spoken| spoken.first.as_str());
    first.or_else(|| SPOKEN.values().find(is_all).map(|spoken| spoken.all.as_str()))
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
    use std::collections::BTreeSet;

    #[test]
    fn every_line_of_every_file_is_fluent() {
        for source in Language::ALL.into_iter().flat_map(sources).chain([STAFF]) {
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
        for (key, pieces) in Language::ALL.into_iter().flat_map(|language| &words(language).messages) {
            assert!(named(pieces), "{key}");
        }
    }

    /// Everything that is written in Rust, tests and all.
    fn rust(folders: &[&str]) -> String {
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
            for rest in rust(&ALL_SOURCES).split(call).skip(1) {
                let key = rest.split('"').next().unwrap_or_default();
                let is_example = matches!(key, "within" | "not-written-yet");
                assert!(is_example || words.messages.contains_key(key), "{key} is said, and not written");
            }
        }
    }

    /// Keys that end with one of a closed set.
    const BUILT: [&str; 28] = [
        "accessibility-can-",
        "accessibility-check-",
        "accessibility-unmet-",
        "accessibility-untested-",
        "comfort-contrast-",
        "comfort-motion-",
        "comfort-size-",
        "comfort-spacing-",
        "comfort-typeface-",
        "month-",
        "feedback-before-",
        "feedback-matter-",
        "feedback-route-",
        "language-",
        "desk-act-",
        "desk-choose-",
        "desk-demo-",
        "desk-event-",
        "desk-raised-",
        "desk-show-",
        "desk-status-",
        "desk-way-",
        "demo-as-",
        "demo-fault-",
        "demo-said-",
        "demo-tap-",
        "demonstration-text-",
        "wrong-",
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

    /// Arms of a plural, of which each language has its own.
    const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    /// Each language writes times of day with one of two values, or with none.
    const TIMES: [&str; 3] = ["time-am", "time-pm", "time-midday"];

    /// The values and the arms of a message: `count`, `count[0]`, `count[one]`.
    fn shape(pieces: &[Piece], names: &mut BTreeSet<String>) {
        for piece in pieces {
            match piece {
                Piece::Text(_) => {}
                Piece::Value(name) => drop(names.insert(name.clone())),
                Piece::Select(name, arms) => {
                    names.insert(name.clone());
                    names.extend(arms.iter().map(|(arm, _)| format!("{name}[{arm}]")));
                    arms.iter().for_each(|(_, pieces)| shape(pieces, names));
                }
            }
        }
    }

    fn shape_of(pieces: &[Piece]) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        shape(pieces, &mut names);
        names
    }

    #[test]
    fn each_language_says_all_and_with_the_same_values() {
        let is_plural = |name: &String| PLURALS.iter().any(|plural| name.ends_with(&format!("[{plural}]")));
        let values = |key: &str, pieces: &[Piece]| {
            let mut names = shape_of(pieces);
            names.retain(|name| !is_plural(name) && !TIMES.contains(&key));
            names
        };
        let [english, others @ ..] = Language::ALL;
        let english = read("en", &sources(english)).messages;
        for language in others {
            let said = read(language.code(), &sources(language)).messages;
            for (key, pieces) in &english {
                let own = said.get(key).map(|pieces| values(key, pieces));
                assert_eq!(own, Some(values(key, pieces)), "{key} in {}", language.own_name());
            }
            let strange: Vec<_> = said.keys().filter(|key| !english.contains_key(*key)).collect();
            assert_eq!(strange, Vec::<&String>::new(), "{}", language.own_name());
        }
    }

    /// Unicode's rules for whole numbers (CLDR, cardinals).
    #[test]
    fn what_is_counted_has_each_plural_of_the_language() {
        let english = read("en", &sources(Language::English)).messages;
        for (language, plurals) in
            [(Language::Polish, ["one", "few", "many"]), (Language::Romanian, ["one", "few", "other"])]
        {
            let said = read(language.code(), &sources(language)).messages;
            for (key, pieces) in &english {
                let own = shape_of(&said[key]);
                for counted in shape_of(pieces).iter().filter_map(|name| name.strip_suffix("[one]")) {
                    let is_there = |plural: &&str| own.contains(&format!("{counted}[{plural}]"));
                    assert!(plurals.iter().all(is_there), "{key} in {}", language.own_name());
                }
            }
        }
    }

    #[test]
    fn nothing_is_written_that_nobody_says() {
        let sources = rust(&ALL_SOURCES);
        let is_built = |key: &String| BUILT.iter().any(|built| key.starts_with(built));
        for key in english().messages.keys().filter(|key| !is_built(key)) {
            assert!(sources.contains(&format!("\"{key}\"")), "{key} is written, and never said");
        }
    }

    /// What of the app is there before a journey is.
    const FIRST_SOURCES: [&str; 9] = [
        "state.rs",
        "components/loaded.rs",
        "components/question_box.rs",
        "components/service_row.rs",
        "outbox/note.rs",
        "outbox/sender.rs",
        "pages/document.rs",
        "pages/not_found.rs",
        "pages/problem.rs",
    ];

    #[test]
    fn what_is_said_before_any_journey_comes_first() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src");
        let read = |file: &&str| std::fs::read_to_string(root.join(file)).unwrap();
        let said: String = FIRST_SOURCES.iter().map(read).collect();
        for key in english().messages.keys().map(String::as_str) {
            assert_eq!(FIRST.contains(&key), said.contains(&format!("\"{key}\"")), "{key}");
        }
        let first = app_path(Language::Urdu);
        for (path, has_journeys) in [(first.to_owned(), false), (first.replace(FIRST_MARK, ""), true)] {
            let words: Words = serde_json::from_str(for_app(&path).unwrap()).unwrap();
            assert!(words.messages.contains_key("page-title"), "{path}");
            assert_eq!(words.messages.contains_key("track-heading"), has_journeys, "{path}");
        }
    }

    #[test]
    fn the_app_gets_the_words_that_it_says_and_no_others() {
        let said = rust(&APP_SOURCES);
        let app = read("en", &sources(Language::English)[..1]).messages;
        for key in english().messages.keys().filter(|key| !key.starts_with("month-")) {
            let is_said = said.contains(&format!("\"{key}\""));
            assert_eq!(app.contains_key(key), is_said, "{key} stands in the wrong file");
        }
    }
}
