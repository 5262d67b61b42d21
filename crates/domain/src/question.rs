//! One question of a form: its kinds, and what makes an answer to it good.

use crate::{
    answer::{Answer, is_blank},
    condition::Condition,
    iso::number,
    message::{FieldError, Message},
    words::Words,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The longest text that a profile may allow, and what holds where it says nothing. Characters.
pub const LONGEST_TEXT: usize = 200;
pub const LONGEST_LONG_TEXT: usize = 2000;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Question {
    /// Unique in the form; also the `id` and `name` of the field.
    pub key: String,
    /// As it is asked, such as "Which bin was missed?".
    pub label: String,
    /// As it stands in errors and on the check-answers page, such as "Bin". The label where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    pub kind: Kind,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// What to say when nothing was answered, such as "Choose the bin that was missed".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<String>,
    /// Characters, for text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longest: Option<usize>,
    /// For radios and checkboxes.
    #[serde(default, skip_serializing_if = "Vec::is_empty", rename = "option")]
    pub options: Vec<Choice>,
    /// Shown when all of these hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Condition>,
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Choice {
    pub key: String,
    pub label: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Text,
    LongText,
    Number,
    YesNo,
    Radios,
    Checkboxes,
    /// Day, month and year in three fields. In the past or today.
    PastDate,
    Email,
    Phone,
    Name,
    /// Two lines, town and postcode.
    Address,
}

/// The fields of a date and of an address, in order: suffixes of the question's key.
pub const DATE_PARTS: [&str; 3] = ["day", "month", "year"];
pub const ADDRESS_PARTS: [&str; 4] = ["line-1", "line-2", "town", "postcode"];

impl Question {
    /// As it stands in errors and on the check-answers page.
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.label)
    }

    /// Characters that this question takes.
    pub fn longest(&self) -> usize {
        self.longest.unwrap_or(match self.kind {
            Kind::LongText => LONGEST_LONG_TEXT,
            _ => LONGEST_TEXT,
        })
    }

    /// The names of its fields, in the order of the answer's values.
    pub fn fields(&self) -> Vec<String> {
        let parts: &[&str] = match self.kind {
            Kind::PastDate => &DATE_PARTS,
            Kind::Address => &ADDRESS_PARTS,
            _ => return vec![self.key.clone()],
        };
        parts.iter().map(|part| format!("{}-{part}", self.key)).collect()
    }

    /// The `id` of the first field.
    pub fn first_field(&self) -> String {
        match self.kind {
            Kind::PastDate => format!("{}-{}", self.key, DATE_PARTS[0]),
            Kind::Address => format!("{}-{}", self.key, ADDRESS_PARTS[0]),
            _ => self.key.clone(),
        }
    }

    /// What is wrong with an answer, if anything. `today` is the resident's date in the council's place.
    pub fn check(&self, answer: Option<&Answer>, today: Date) -> Option<FieldError> {
        if is_blank(answer) {
            return (!self.optional).then(|| self.missing());
        }
        let values = answer.map_or(&[][..], Vec::as_slice);
        match self.kind {
            Kind::PastDate => self.check_date(values, today),
            Kind::Address => self.check_address(values),
            Kind::Checkboxes => self.check_choices(values),
            _ => self.check_one(values),
        }
    }

    /// The answer as it is stored and sent: trimmed, without characters that can't be seen.
    pub fn clean(&self, answer: &Answer) -> Answer {
        let mut values: Answer = answer.iter().map(|value| clean_text(value)).collect();
        if self.kind == Kind::Address
            && let Some(postcode) = values.get_mut(3)
            && let Some(written) = write_postcode(postcode)
        {
            *postcode = written;
        }
        values
    }

    /// The answer as a person reads it: labels for options, months in words, a line for each line of an address.
    pub fn read_back(&self, answer: &Answer, words: &Words) -> String {
        match self.kind {
            Kind::Radios | Kind::Checkboxes => {
                let labels: Vec<&str> = answer.iter().map(|value| self.label_of(value)).collect();
                labels.join(", ")
            }
            Kind::YesNo => answer.first().map_or_else(String::new, |value| words.say(value, &[])),
            Kind::PastDate => read_back_date(answer, words).unwrap_or_else(|| answer.join(" ")),
            Kind::Address => {
                let lines: Vec<&str> = answer.iter().map(String::as_str).filter(|line| !line.is_empty()).collect();
                lines.join("\n")
            }
            Kind::Text | Kind::LongText | Kind::Number | Kind::Email | Kind::Phone | Kind::Name => answer.join("\n"),
        }
    }

    fn label_of<'a>(&'a self, value: &'a str) -> &'a str {
        self.options.iter().find(|option| option.key == value).map_or(value, |option| &option.label)
    }

    fn missing(&self) -> FieldError {
        let message = match &self.missing {
            Some(said) => Message::Said(said.clone()),
            None => Message::key(match self.kind {
                Kind::Radios | Kind::YesNo => "error-choose",
                Kind::Checkboxes => "error-choose-some",
                _ => "error-enter",
            })
            .with("name", self.name()),
        };
        self.error(self.first_field(), message)
    }

    fn error(&self, field: String, message: Message) -> FieldError {
        FieldError { question: self.key.clone(), field, message }
    }

    fn wrong(&self, key: &str) -> FieldError {
        self.error(self.first_field(), Message::key(key).with("name", self.name()))
    }

    fn check_one(&self, values: &[String]) -> Option<FieldError> {
        let [value] = values else {
            return Some(self.wrong("error-one-answer"));
        };
        let value = clean_text(value);
        match self.kind {
            Kind::YesNo if !matches!(value.as_str(), "yes" | "no") => Some(self.missing()),
            Kind::Radios if !self.offers(&value) => Some(self.missing()),
            Kind::Number if !value.chars().all(|c| c.is_ascii_digit()) || value.len() > 9 => {
                Some(self.wrong("error-number"))
            }
            Kind::Email if !is_email(&value) => Some(self.wrong("error-email")),
            Kind::Phone if !is_phone(&value) => Some(self.wrong("error-phone")),
            Kind::Text | Kind::LongText | Kind::Name => self.check_length(&value),
            _ => None,
        }
    }

    fn check_length(&self, value: &str) -> Option<FieldError> {
        (value.chars().count() > self.longest()).then(|| {
            let message = Message::key("error-too-long").with("name", self.name()).with("longest", self.longest());
            self.error(self.first_field(), message)
        })
    }

    fn check_choices(&self, values: &[String]) -> Option<FieldError> {
        let good = values.iter().all(|value| self.offers(value)) && values.len() <= self.options.len();
        (!good).then(|| self.missing())
    }

    fn offers(&self, value: &str) -> bool {
        self.options.iter().any(|option| option.key == value)
    }

    fn check_date(&self, values: &[String], today: Date) -> Option<FieldError> {
        let part_error = |part: usize, key: &str| {
            let field = format!("{}-{}", self.key, DATE_PARTS[part]);
            self.error(field, Message::key(key).with("name", self.name()))
        };
        let [day, month, year] = values else {
            return Some(self.wrong("error-date"));
        };
        for (part, value) in [day, month, year].into_iter().enumerate() {
            if value.trim().is_empty() {
                return Some(part_error(part, ["error-date-day", "error-date-month", "error-date-year"][part]));
            }
        }
        match read_date(day, month, year) {
            None => Some(self.wrong("error-date")),
            Some(date) if date > today => Some(self.wrong("error-date-future")),
            Some(_) => None,
        }
    }

    fn check_address(&self, values: &[String]) -> Option<FieldError> {
        let part_error = |part: usize, key: &str| {
            let field = format!("{}-{}", self.key, ADDRESS_PARTS[part]);
            self.error(field, Message::key(key))
        };
        let [line_1, line_2, town, postcode] = values else {
            return Some(self.wrong("error-one-answer"));
        };
        if line_1.trim().is_empty() {
            return Some(part_error(0, "error-address-line-1"));
        }
        if [line_1, line_2, town].iter().any(|line| line.chars().count() > LONGEST_TEXT) {
            return Some(part_error(0, "error-address-long"));
        }
        if town.trim().is_empty() {
            return Some(part_error(2, "error-address-town"));
        }
        if write_postcode(postcode).is_none() {
            return Some(part_error(3, "error-postcode"));
        }
        None
    }
}

fn read_back_date(answer: &Answer, words: &Words) -> Option<String> {
    let [day, month, year] = answer.as_slice() else {
        return None;
    };
    Some(words.date_with_year(read_date(day, month, year)?))
}

/// A date from three fields; months as numbers or as English words, as people write them.
pub fn read_date(day: &str, month: &str, year: &str) -> Option<Date> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let month = month.trim().to_ascii_lowercase();
    let month = number(&month).or_else(|| {
        let start = month.get(..3)?;
        MONTHS.iter().position(|name| *name == start).and_then(|at| i8::try_from(at + 1).ok())
    })?;
    let year: i16 = number(year.trim()).filter(|year| (1900..=2200).contains(year))?;
    Date::new(year, month, number(day.trim())?).ok()
}

/// Trims, and drops what can't be seen: control characters and the marks that turn text around.
fn clean_text(value: &str) -> String {
    let seen = |c: &char| {
        (!c.is_control() || matches!(c, '\n' | '\t'))
            && !matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
    };
    value.replace("\r\n", "\n").chars().filter(seen).collect::<String>().trim().to_owned()
}

/// Whether mail could go there. The only proof is a mail that arrives (RFC 5321 sets the length).
pub fn is_email(value: &str) -> bool {
    let Some((mailbox, host)) = value.rsplit_once('@') else {
        return false;
    };
    let host_is_good = host.contains('.')
        && host.split('.').all(|label| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| is_letter_or_digit(c) || c == '-')
        });
    value.len() <= 254
        && !mailbox.is_empty()
        && mailbox.len() <= 64
        && !mailbox.starts_with('.')
        && !mailbox.ends_with('.')
        && !mailbox.chars().any(|c| {
            c.is_whitespace()
                || c.is_control()
                || matches!(c, '@' | ',' | ';' | ':' | '<' | '>' | '(' | ')' | '"' | '[' | ']' | '\\')
        })
        && host_is_good
}

/// Takes every character beyond ASCII for one that is no space: what is a letter in which script is a table of kilobytes.
fn is_letter_or_digit(c: char) -> bool {
    c.is_ascii_alphanumeric() || !(c.is_ascii() || c.is_whitespace())
}

fn is_phone(value: &str) -> bool {
    let digits = value.chars().filter(char::is_ascii_digit).count();
    (10..=15).contains(&digits)
        && value.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')' | '.'))
}

/// A UK postcode as Royal Mail writes it, `PR7 1AL`, from how people type it.
pub fn write_postcode(typed: &str) -> Option<String> {
    let letters: Vec<char> = typed.chars().filter(|c| is_letter_or_digit(*c)).map(|c| c.to_ascii_uppercase()).collect();
    if !(5..=7).contains(&letters.len()) {
        return None;
    }
    let (outward, inward) = letters.split_at(letters.len() - 3);
    let inward_is_good = inward[0].is_ascii_digit() && inward[1..].iter().all(char::is_ascii_uppercase);
    let outward_is_good = outward[0].is_ascii_uppercase()
        && outward.iter().any(char::is_ascii_digit)
        && outward.iter().all(char::is_ascii_alphanumeric);
    (inward_is_good && outward_is_good).then(|| {
        let (outward, inward): (String, String) = (outward.iter().collect(), inward.iter().collect());
        format!("{outward} {inward}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn question(kind: Kind) -> Question {
        Question {
            key: "q".to_owned(),
            label: "What?".to_owned(),
            name: Some("Thing".to_owned()),
            hint: None,
            kind,
            optional: false,
            missing: None,
            longest: Some(20),
            options: ["green", "blue"]
                .map(|key| Choice { key: key.to_owned(), label: key.to_uppercase(), hint: None })
                .to_vec(),
            when: Vec::new(),
        }
    }

    #[test]
    fn an_answer_is_good_or_says_what_to_mend() {
        type Row<'a> = (Kind, &'a [&'a str], Option<(&'a str, &'a str)>);
        let table: &[Row] = &[
            (Kind::Text, &["Anything"], None),
            (Kind::Text, &["  "], Some(("q", "error-enter"))),
            (Kind::Text, &[], Some(("q", "error-enter"))),
            (Kind::Text, &["a", "b"], Some(("q", "error-one-answer"))),
            (Kind::Text, &["123456789012345678901"], Some(("q", "error-too-long"))),
            (Kind::Text, &["ÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅÅ"], None),
            (Kind::Number, &["12"], None),
            (Kind::Number, &["a dozen"], Some(("q", "error-number"))),
            (Kind::Number, &["-1"], Some(("q", "error-number"))),
            (Kind::YesNo, &["yes"], None),
            (Kind::YesNo, &["perhaps"], Some(("q", "error-choose"))),
            (Kind::Radios, &["green"], None),
            (Kind::Radios, &["red"], Some(("q", "error-choose"))),
            (Kind::Checkboxes, &["green", "blue"], None),
            (Kind::Checkboxes, &["green", "red"], Some(("q", "error-choose-some"))),
            (Kind::PastDate, &["20", "11", "2026"], None),
            (Kind::PastDate, &["20", "November", "2026"], None),
            (Kind::PastDate, &["20", "", "2026"], Some(("q-month", "error-date-month"))),
            (Kind::PastDate, &["31", "2", "2026"], Some(("q-day", "error-date"))),
            (Kind::PastDate, &["29", "2", "2024"], None),
            (Kind::PastDate, &["23", "11", "2026"], Some(("q-day", "error-date-future"))),
            (Kind::PastDate, &["1", "1", "26"], Some(("q-day", "error-date"))),
            (Kind::Email, &["sam@example.org"], None),
            (Kind::Email, &[" sam+bins@mail.example.org "], None),
            (Kind::Email, &["sam@example"], Some(("q", "error-email"))),
            (Kind::Email, &["sam@example.org\nBcc: all@example.org"], Some(("q", "error-email"))),
            (Kind::Phone, &["01480 388388"], None),
            (Kind::Phone, &["+44 (0)1480 388 388"], None),
            (Kind::Phone, &["388388"], Some(("q", "error-phone"))),
            (Kind::Phone, &["ring me"], Some(("q", "error-phone"))),
            (Kind::Address, &["1 High Street", "", "Chorley", "pr71al"], None),
            (Kind::Address, &["", "", "Chorley", "PR7 1AL"], Some(("q-line-1", "error-address-line-1"))),
            (Kind::Address, &["1 High Street", "", "", "PR7 1AL"], Some(("q-town", "error-address-town"))),
            (Kind::Address, &["1 High Street", "", "Paris", "75001"], Some(("q-postcode", "error-postcode"))),
            (Kind::Address, &["1 High Street"], Some(("q-line-1", "error-one-answer"))),
        ];
        for (kind, values, expected) in table {
            let answer: Answer = values.iter().map(ToString::to_string).collect();
            let found = question(*kind).check(Some(&answer), date(2026, 11, 22)).map(|error| match error.message {
                Message::Key(key, _) => (error.field, key),
                Message::Said(said) => (error.field, said),
            });
            let expected = expected.map(|(field, key)| (field.to_owned(), key.to_owned()));
            assert_eq!(found, expected, "{kind:?} {values:?}");
        }
    }

    #[test]
    fn an_optional_question_may_be_left_but_not_answered_badly() {
        let question = Question { optional: true, ..question(Kind::Email) };
        assert_eq!(question.check(None, date(2026, 11, 22)), None);
        assert!(question.check(Some(&vec!["sam".to_owned()]), date(2026, 11, 22)).is_some());
    }

    #[test]
    fn invisible_characters_are_dropped_before_an_answer_is_stored() {
        let typed = vec!["\u{202E}evil\u{0000} text\r\nnext\u{200B} ".to_owned()];
        assert_eq!(question(Kind::LongText).clean(&typed), vec!["evil text\nnext".to_owned()]);
    }

    #[test]
    fn postcodes_are_written_one_way() {
        for (typed, written) in [
            ("pr7 1al", Some("PR7 1AL")),
            ("PR71AL", Some("PR7 1AL")),
            ("  nr27-9en ", Some("NR27 9EN")),
            ("m11ae", Some("M1 1AE")),
            ("75001", None),
            ("PR7", None),
            ("PR7 1A1", None),
        ] {
            assert_eq!(write_postcode(typed).as_deref(), written, "{typed}");
        }
    }
}
