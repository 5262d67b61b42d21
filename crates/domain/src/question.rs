//! One question of a form: its kinds, and how it is asked.

mod check;
mod write;

pub use check::{is_email, is_phone, read_date, read_file, read_money};
pub use write::{clean_text, write_postcode};

use crate::{answer::Answer, condition::Condition};
use serde::{Deserialize, Serialize};

/// The longest text that a profile may allow, and what holds where it says nothing. Characters.
pub const LONGEST_TEXT: usize = 200;
pub const LONGEST_LONG_TEXT: usize = 2000;
pub const LONGEST_PLACE: usize = 500;

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
    /// The place that the whole report is about: open cases at the same place are shown before another one is sent.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub follow: bool,
    /// The role of an answer that residents give again and again, such as `name`: see `told`. Of no use to whoever fills it in.
    #[serde(default, skip_serializing)]
    pub told: Option<String>,
    /// The role that this answer has from now on, such as a new name: the account takes it over once every team has the case.
    #[serde(default, skip_serializing)]
    pub becomes: Option<String>,
    /// What to say when nothing was answered, such as "Choose the bin that was missed".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<String>,
    /// Characters, for text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longest: Option<usize>,
    /// For radios, checkboxes and a choice.
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
    /// Pounds, with or without pence.
    Money,
    YesNo,
    Radios,
    Checkboxes,
    /// One of a list too long for radios.
    Choice,
    /// Day, month and year in three fields.
    Date,
    /// The same, in the past or today.
    PastDate,
    /// The same, today or later.
    FutureDate,
    Email,
    Phone,
    Name,
    /// Two lines, town and postcode.
    Address,
    /// A spot outdoors in words, and where the device says it is: words, latitude, longitude.
    Place,
    /// Photos and papers that were uploaded before: see `read_file`.
    Files,
    /// One box to tick: the label is what is agreed to.
    Declaration,
}

/// The fields of a date, of an address and of a place, in order: suffixes of the question's key.
pub const DATE_PARTS: [&str; 3] = ["day", "month", "year"];
pub const ADDRESS_PARTS: [&str; 4] = ["line-1", "line-2", "town", "postcode"];
pub const PLACE_PARTS: [&str; 3] = ["words", "latitude", "longitude"];
/// The value of a declaration that was agreed to.
pub const AGREED: &str = "yes";
/// Files that one question takes.
pub const MOST_FILES: usize = 5;

impl Question {
    /// One that always stands, with nothing to choose from.
    pub fn new(key: &str, label: String, kind: Kind) -> Self {
        Self {
            key: key.to_owned(),
            label,
            name: None,
            hint: None,
            kind,
            optional: false,
            follow: false,
            told: None,
            becomes: None,
            missing: None,
            longest: None,
            options: Vec::new(),
            when: Vec::new(),
        }
    }

    /// As it stands in errors and on the check-answers page.
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.label)
    }

    /// Characters that this question takes.
    pub fn longest(&self) -> usize {
        self.longest.unwrap_or(match self.kind {
            Kind::LongText => LONGEST_LONG_TEXT,
            Kind::Place => LONGEST_PLACE,
            _ => LONGEST_TEXT,
        })
    }

    /// The `id` of the first field.
    pub fn first_field(&self) -> String {
        match self.kind {
            Kind::Date | Kind::PastDate | Kind::FutureDate => self.field(DATE_PARTS[0]),
            Kind::Address => self.field(ADDRESS_PARTS[0]),
            Kind::Place => self.field(PLACE_PARTS[0]),
            _ => self.key.clone(),
        }
    }

    /// The `id` of one of several fields.
    pub fn field(&self, part: &str) -> String {
        format!("{}-{part}", self.key)
    }

    /// The `id` of every field, in the order of the answer's values.
    pub fn fields(&self) -> Vec<String> {
        let parts: &[&str] = match self.kind {
            Kind::Date | Kind::PastDate | Kind::FutureDate => &DATE_PARTS,
            Kind::Address => &ADDRESS_PARTS,
            Kind::Place => &PLACE_PARTS,
            _ => return vec![self.key.clone()],
        };
        parts.iter().map(|part| self.field(part)).collect()
    }

    /// The answer that stands in the fields of a form, given what stands in each.
    pub fn answer_in(&self, values: impl Fn(&str) -> Vec<String>) -> Answer {
        self.fields().iter().flat_map(|field| values(field)).collect()
    }

    /// The option with this key.
    pub fn find_option(&self, key: &str) -> Option<&Choice> {
        self.options.iter().find(|option| option.key == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Message;
    use jiff::civil::date;

    fn question(kind: Kind) -> Question {
        Question {
            key: "q".to_owned(),
            label: "What?".to_owned(),
            name: Some("Thing".to_owned()),
            hint: None,
            kind,
            optional: false,
            follow: false,
            told: None,
            becomes: None,
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
            (Kind::Money, &["£1,234.50"], None),
            (Kind::Money, &["12"], None),
            (Kind::Money, &["12.345"], Some(("q", "error-money"))),
            (Kind::Money, &["1,2,3"], Some(("q", "error-money"))),
            (Kind::Money, &[",50"], Some(("q", "error-money"))),
            (Kind::Money, &["a tenner"], Some(("q", "error-money"))),
            (Kind::Money, &["-5"], Some(("q", "error-money"))),
            (Kind::Choice, &["green"], None),
            (Kind::Choice, &["red"], Some(("q", "error-choose"))),
            (Kind::Date, &["23", "11", "2026"], None),
            (Kind::FutureDate, &["22", "11", "2026"], None),
            (Kind::FutureDate, &["21", "11", "2026"], Some(("q-day", "error-date-past"))),
            (Kind::Place, &["By the school"], None),
            (Kind::Place, &["By the school", "", ""], None),
            (Kind::Place, &["", "53.72", "-1.86"], None),
            (Kind::Place, &["", "53", "-2"], None),
            (Kind::Place, &["", "", ""], Some(("q-words", "error-enter"))),
            (Kind::Place, &["Here", "953.72", "-1.86"], Some(("q-words", "error-place"))),
            (Kind::Place, &["Here", "NaN", "inf"], Some(("q-words", "error-place"))),
            (Kind::Place, &["123456789012345678901", "", ""], Some(("q-words", "error-too-long"))),
            (Kind::Files, &["0123456789abcdef0123456789abcdef bin.jpg"], None),
            (Kind::Files, &["bin.jpg"], Some(("q", "error-file-gone"))),
            (Kind::Files, &["../../0123456789abcdef01234567 x"], Some(("q", "error-file-gone"))),
            (Kind::Files, &[], Some(("q", "error-files-none"))),
            (Kind::Declaration, &["yes"], None),
            (Kind::Declaration, &["no"], Some(("q", "error-declaration"))),
            (Kind::Declaration, &[], Some(("q", "error-declaration"))),
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
    fn no_more_than_five_files() {
        let file = |n: usize| format!("{n:032x} photo-{n}.jpg");
        let question = question(Kind::Files);
        let check = |files: usize| question.check(Some(&(0..files).map(file).collect()), date(2026, 11, 22));
        assert_eq!(check(5), None);
        assert!(check(6).is_some());
    }

    #[test]
    fn money_is_stored_one_way() {
        for (typed, stored) in [
            ("£1,234.5", "1234.50"),
            ("12", "12.00"),
            (" 0.99 ", "0.99"),
            ("£ 3", "3.00"),
            ("12,50", "12.50"),
            ("850,5", "850.50"),
            ("1,234", "1234.00"),
            ("1,234.50", "1234.50"),
            ("1.234,50", "1234.50"),
            ("1 234,50", "1234.50"),
            ("1\u{A0}234", "1234.00"),
            ("1,234,567", "1234567.00"),
        ] {
            assert_eq!(question(Kind::Money).clean(&vec![typed.to_owned()]), vec![stored.to_owned()], "{typed}");
        }
    }

    #[test]
    fn invisible_characters_are_dropped_before_an_answer_is_stored() {
        let typed = vec!["\u{202E}evil\u{0000} text\r\nnext\u{200B}\u{2028}\u{FFFA}\u{FFFB} ".to_owned()];
        assert_eq!(question(Kind::LongText).clean(&typed), vec!["evil text\nnext".to_owned()]);
    }
}
