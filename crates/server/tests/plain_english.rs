//! Every English text that residents read is plain: short sentences, words of a nine-year-old. It is measured, so that it stays so.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::parse,
};
use std::{
    fs,
    path::{Path, PathBuf},
};
use toml::Value;

/// The most words in a sentence.
const SENTENCE: usize = 25;
/// The grade of a whole file, which is its readers' age less five: somebody of nine or ten reads it.
const FILE_GRADE: f64 = 5.0;
/// The grade of one message. The formula is made for paragraphs, and says nothing about a few words.
const MESSAGE_GRADE: f64 = 9.0;
const FEWEST_WORDS: usize = 20;
/// A file is measured by its sentences: its labels would make any file easy.
const FEWEST_IN_FILE: usize = 6;
/// What the style of GOV.UK avoids, and what says nothing.
const AVOID: [&str; 26] = [
    "please",
    "utilise",
    "in order to",
    "commence",
    "prior to",
    "deliver on",
    "facilitate",
    "going forward",
    "in the event of",
    "in respect of",
    "whilst",
    "amongst",
    "purchase",
    "obtain",
    "regarding",
    "e.g.",
    "i.e.",
    "etc.",
    "as soon as possible",
    "at your earliest convenience",
    "don't hesitate",
    "kindly",
    "via",
    "stakeholder",
    "slimming down",
    "one-stop",
];
/// Keys of a profile whose values nobody reads, or that are found by and not read.
const UNREAD: [&str; 11] =
    ["key", "words", "kind", "href", "is", "question", "team", "topic", "value", "told", "pattern"];

/// Names of things, which nobody can say more simply. Each is read as one short word.
const NAMES: [&str; 31] = [
    "Department for Work and Pensions",
    "Department for Education",
    "Equality and Human Rights Commission",
    "Equality Advisory and Support Service",
    "Web Content Accessibility Guidelines",
    "National Heritage List for England",
    "Historic England's",
    "Disability Rights UK",
    "Care Quality Commission",
    "Gambling Commission",
    "Environment Agency",
    "Information Commissioner",
    "Monitoring Officer",
    "Priority Services Register",
    "Housing Benefit",
    "Council Tax Support",
    "Council Tax",
    "Universal Credit",
    "Attendance Allowance",
    "Carer's Allowance",
    "Pension Credit",
    "Pension Service",
    "State Pension",
    "mandatory reconsideration",
    "temporary event notice",
    "civil partnership",
    "occupational therapist",
    "severe mental impairment",
    "private fostering",
    "electoral register",
    "lawful development certificate",
];

/// Messages that are harder, and why they stay so.
const HARDER: [(&str, &str); 2] = [
    ("accessibility-technical-text", "the words of the model statement that the law gives"),
    ("accessibility-part", "the same"),
];

struct Text {
    /// Where it stands, for whoever mends it.
    at: String,
    words: String,
}

#[test]
fn each_text_is_plain() {
    let mut wrong = Vec::new();
    let (mut used, mut files) = (Vec::new(), Vec::new());
    for (file, texts) in own_words().into_iter().chain(profile_texts()) {
        for text in &texts {
            let found = faults(&text.words);
            match HARDER.iter().find(|(at, _)| *at == text.at) {
                Some((at, _)) if !found.is_empty() => used.push(*at),
                _ => wrong.extend(found.iter().map(|fault| format!("{}: {fault}: {}", text.at, text.words))),
            }
        }
        files.push((file, texts));
    }
    let unused: Vec<_> = HARDER.iter().filter(|(at, _)| !used.contains(at)).collect();
    assert!(unused.is_empty(), "these are plain by now: {unused:?}");
    assert!(wrong.is_empty(), "{} texts are not plain:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn each_file_is_read_at_the_age_of_ten() {
    let mut found = Vec::new();
    for (file, texts) in own_words().into_iter().chain([("councils".to_owned(), all_of_the_profile())]) {
        let sentences = texts.iter().map(|text| text.words.as_str()).filter(|text| words(text).len() >= FEWEST_IN_FILE);
        let whole = sentences.collect::<Vec<_>>().join(". ");
        let grade = grade(&whole);
        println!("{file}: grade {grade:.1}");
        if grade > FILE_GRADE {
            found.push(format!("{file} has grade {grade:.1}"));
        }
    }
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn what_is_hard_is_found() {
    assert!(grade("We will come back to you. Leave the bin out.") < 3.0);
    assert!(
        grade(
            "Notwithstanding the aforementioned considerations, applications necessitate comprehensive documentation."
        ) > 15.0
    );
    assert_eq!(faults("Please wait.").len(), 1);
    assert_eq!(faults(&"so ".repeat(SENTENCE + 1)).len(), 1);
    let syllables = ["bin", "made", "little", "council", "areas", "reported", "wanted", "you"].map(syllables);
    assert_eq!(syllables, [1, 1, 2, 2, 3, 3, 2, 1]);
}

fn faults(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for sentence in sentences(text) {
        let count = words(&sentence).len();
        if count > SENTENCE {
            found.push(format!("a sentence of {count} words"));
        }
    }
    let lower = format!(" {} ", text.to_lowercase().replace(['\n', '(', ')', ',', ':'], " "));
    for word in AVOID {
        if lower.contains(&format!(" {word} ")) || lower.contains(&format!(" {word}.")) {
            found.push(format!("“{word}”"));
        }
    }
    let grade = grade(text);
    if words(text).len() >= FEWEST_WORDS && grade > MESSAGE_GRADE {
        found.push(format!("grade {grade:.1}"));
    }
    found
}

/// Flesch and Kincaid's grade: the school year of whoever reads it with ease.
#[expect(clippy::cast_precision_loss, reason = "a text has fewer words than that")]
fn grade(text: &str) -> f64 {
    let text = &NAMES.iter().fold(text.to_owned(), |text, name| text.replace(name, "name"));
    let words = words(text);
    let count = words.len().max(1) as f64;
    let sentences = sentences(text).len().max(1) as f64;
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    0.39 * count / sentences + 11.8 * syllables as f64 / count - 15.59
}

fn sentences(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_end =
            matches!(letter, '.' | '?' | '!' | ':' | ';') && letters.peek().is_none_or(|next| next.is_whitespace());
        if is_end || letter == '\n' {
            found.push(String::new());
        } else if let Some(last) = found.last_mut() {
            last.push(letter);
        }
    }
    found.retain(|sentence| !words(sentence).is_empty());
    found
}

fn words(text: &str) -> Vec<String> {
    let apart = text.split(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '\'' | '’'));
    apart.filter(|word| word.chars().any(char::is_alphanumeric)).map(str::to_lowercase).collect()
}

/// As they are heard, near enough: groups of vowels, without a silent end.
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.chars().filter(char::is_ascii_alphabetic).collect();
    let is_vowel = |letter: &char| "aeiouy".contains(*letter);
    let mut count = letters.windows(2).filter(|pair| !is_vowel(&pair[0]) && is_vowel(&pair[1])).count()
        + usize::from(letters.first().is_some_and(is_vowel));
    let text: String = letters.iter().collect();
    if text.len() > 4
        && (text.contains("ea") && text.ends_with("as")
            || text.contains("ia")
            || text.contains("io") && !text.contains("tion"))
    {
        count += 1;
    }
    let is_silent = text.ends_with('e') && !text.ends_with("le")
        || text.ends_with("es")
            && !["ses", "xes", "ches", "shes", "ces", "ges", "zes"].iter().any(|end| text.ends_with(end))
        || text.ends_with("ed") && !text.ends_with("ted") && !text.ends_with("ded");
    if is_silent && count > 1 {
        count -= 1;
    }
    count.max(1)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What the portal says itself, by file.
fn own_words() -> Vec<(String, Vec<Text>)> {
    ["app", "pages", "problems", "mail"]
        .map(|name| {
            let file = format!("crates/server/words/en/{name}.ftl");
            let source = fs::read_to_string(root().join(&file)).expect("a file of words");
            let resource = parse(source.as_str()).expect("Fluent");
            let texts = resource.body.iter().filter_map(|entry| match entry {
                Entry::Message(message) => {
                    message.value.as_ref().map(|value| Text { at: message.id.name.to_owned(), words: said(value) })
                }
                _ => None,
            });
            (file.clone(), texts.collect())
        })
        .into()
}

/// A message as it is read: each value is a short word, each choice its last.
fn said(pattern: &Pattern<&str>) -> String {
    let part = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.last().map(|variant| said(&variant.value)).unwrap_or_default()
        }
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            (*value).to_owned()
        }
        PatternElement::Placeable { .. } => "it".to_owned(),
    };
    pattern.elements.iter().map(part).collect()
}

/// The texts of the councils and of what they begin with, by file.
fn profile_texts() -> Vec<(String, Vec<Text>)> {
    let mut files = Vec::new();
    find(&root().join("councils"), &mut files);
    files.sort();
    let read = |file: &PathBuf| {
        let source = fs::read_to_string(file).expect("a file of a profile");
        let name = file.strip_prefix(root()).unwrap_or(file).display().to_string();
        let mut texts = Vec::new();
        let table: toml::Table = source.parse().expect("TOML");
        collect(&Value::Table(table), &name, &mut texts);
        (name, texts)
    };
    files.iter().map(read).collect()
}

fn all_of_the_profile() -> Vec<Text> {
    profile_texts().into_iter().flat_map(|(_, texts)| texts).collect()
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let is_translation = path.file_name().is_some_and(|name| name == "languages");
        if path.is_dir() && !is_translation {
            find(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
}

fn collect(value: &Value, at: &str, texts: &mut Vec<Text>) {
    match value {
        Value::String(words) if words.contains(' ') => {
            texts.push(Text { at: at.to_owned(), words: words.clone() });
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, at, texts)),
        Value::Table(table) => {
            for (key, value) in table {
                if !UNREAD.contains(&key.as_str()) {
                    collect(value, &format!("{at}.{key}"), texts);
                }
            }
        }
        _ => {}
    }
}
