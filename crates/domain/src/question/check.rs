//! What makes an answer good, and what to say when it is not.

use super::{ADDRESS_PARTS, AGREED, DATE_PARTS, Kind, LONGEST_TEXT, MOST_FILES, Question, write::clean_text};
use crate::{
    answer::{Answer, is_blank},
    file::LONGEST_NAME,
    iso::number,
    message::{FieldError, Message},
    question::write_postcode,
};
use jiff::civil::Date;

/// More pounds than any form asks for.
const MOST_POUNDS: usize = 9;

impl Question {
    /// What is wrong with an answer, if anything. `today` is the resident's date in the council's place.
    pub fn check(&self, answer: Option<&Answer>, today: Date) -> Option<FieldError> {
        if is_blank(answer) {
            return (!self.optional).then(|| self.missing());
        }
        let values = answer.map_or(&[][..], Vec::as_slice);
        match self.kind {
            Kind::Date | Kind::PastDate | Kind::FutureDate => self.check_date(values, today),
            Kind::Address => self.check_address(values),
            Kind::Place => self.check_place(values),
            Kind::Checkboxes => self.check_choices(values),
            Kind::Files => self.check_files(values),
            _ => self.check_one(values),
        }
    }

    fn missing(&self) -> FieldError {
        let message = match &self.missing {
            Some(said) => Message::Said(said.clone()),
            None => Message::key(match self.kind {
                Kind::Radios | Kind::YesNo | Kind::Choice => "error-choose",
                Kind::Checkboxes => "error-choose-some",
                Kind::Files => "error-files-none",
                Kind::Declaration => "error-declaration",
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
            Kind::Radios | Kind::Choice if self.find_option(&value).is_none() => Some(self.missing()),
            Kind::Declaration if value != AGREED => Some(self.missing()),
            Kind::Number if !is_number(&value) => Some(self.wrong("error-number")),
            Kind::Money if read_money(&value).is_none() => Some(self.wrong("error-money")),
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
        let good = values.iter().all(|value| self.find_option(value).is_some()) && values.len() <= self.options.len();
        (!good).then(|| self.missing())
    }

    fn check_files(&self, values: &[String]) -> Option<FieldError> {
        if values.len() > MOST_FILES {
            return Some(self.wrong("error-files-many"));
        }
        let good = values.iter().all(|value| read_file(value).is_some());
        (!good).then(|| self.wrong("error-file-gone"))
    }

    fn check_date(&self, values: &[String], today: Date) -> Option<FieldError> {
        let [day, month, year] = values else {
            return Some(self.wrong("error-date"));
        };
        for (part, value) in [day, month, year].into_iter().enumerate() {
            if value.trim().is_empty() {
                let key = ["error-date-day", "error-date-month", "error-date-year"][part];
                let message = Message::key(key).with("name", self.name());
                return Some(self.error(self.field(DATE_PARTS[part]), message));
            }
        }
        match read_date(day, month, year) {
            None => Some(self.wrong("error-date")),
            Some(date) if self.kind == Kind::PastDate && date > today => Some(self.wrong("error-date-future")),
            Some(date) if self.kind == Kind::FutureDate && date < today => Some(self.wrong("error-date-past")),
            Some(_) => None,
        }
    }

    fn check_address(&self, values: &[String]) -> Option<FieldError> {
        let part_error = |part: usize, key: &str| Some(self.error(self.field(ADDRESS_PARTS[part]), Message::key(key)));
        let [line_1, line_2, town, postcode] = values else {
            return Some(self.wrong("error-one-answer"));
        };
        if line_1.trim().is_empty() {
            return part_error(0, "error-address-line-1");
        }
        if [line_1, line_2, town].iter().any(|line| line.chars().count() > LONGEST_TEXT) {
            return part_error(0, "error-address-long");
        }
        if town.trim().is_empty() {
            return part_error(2, "error-address-town");
        }
        if write_postcode(postcode).is_none() {
            return part_error(3, "error-postcode");
        }
        None
    }

    /// Words, and a spot on the map where the device gave one.
    fn check_place(&self, values: &[String]) -> Option<FieldError> {
        let (words, spot) = match values {
            [words] => (words, None),
            [words, latitude, longitude] => (words, Some((latitude.as_str(), longitude.as_str()))),
            _ => return Some(self.wrong("error-one-answer")),
        };
        match spot {
            None | Some(("", "")) if words.trim().is_empty() => Some(self.missing()),
            None | Some(("", "")) => self.check_length(&clean_text(words)),
            Some((latitude, longitude)) if !is_angle(latitude, 90) || !is_angle(longitude, 180) => {
                Some(self.wrong("error-place"))
            }
            Some(_) => self.check_length(&clean_text(words)),
        }
    }
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

/// Pounds and pence from how people type them: `£1,234.5` is `(1234, 50)`, and so is `1.234,5`, as Poles and Romanians write it. Pence
/// are one digit or two: three are thousands.
pub fn read_money(typed: &str) -> Option<(u64, u8)> {
    let typed = typed.trim().trim_start_matches('£').trim_start();
    let mark = typed.rfind([',', '.']).filter(|at| matches!(typed.len() - at, 2 | 3));
    let (pounds, pence) = mark.map_or((typed, "0"), |at| (&typed[..at], &typed[at + 1..]));
    let thousands = if typed[pounds.len()..].starts_with(',') { '.' } else { ',' };
    let pounds = pounds.replace([thousands, ' ', '\u{A0}'], "");
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(&pounds) || pounds.len() > MOST_POUNDS || !digits(pence) || pence.len() > 2 {
        return None;
    }
    let tens = if pence.len() == 1 { 10 } else { 1 };
    Some((number(&pounds)?, number::<u8>(pence)? * tens))
}

/// The id and the name of an uploaded file, which stand in one value: `0f3c… photo.jpg`.
pub fn read_file(value: &str) -> Option<(&str, &str)> {
    let (id, name) = value.split_once(' ')?;
    let good = id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    (good && !name.is_empty() && name.chars().count() <= LONGEST_NAME).then_some((id, name))
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
pub(super) fn is_letter_or_digit(c: char) -> bool {
    c.is_ascii_alphanumeric() || !(c.is_ascii() || c.is_whitespace())
}

fn is_number(value: &str) -> bool {
    value.len() <= 9 && value.bytes().all(|byte| byte.is_ascii_digit())
}

pub fn is_phone(value: &str) -> bool {
    let digits = value.chars().filter(char::is_ascii_digit).count();
    (10..=15).contains(&digits)
        && value.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')' | '.'))
}

/// Whole degrees up to `most` and their decimals, as a device gives them: `-1.8634`. Reading fractions costs kilobytes.
fn is_angle(text: &str, most: u16) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (degrees, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.len() <= 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(decimals) && digits(degrees) && number::<u16>(degrees).is_some_and(|degrees| degrees < most)
}
