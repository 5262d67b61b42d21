//! An answer as it is stored, and as a person reads it.

use super::{Kind, Question, check::is_letter_or_digit, read_date, read_file, read_money};
use crate::{answer::Answer, words::Words};

impl Question {
    /// The answer as it is stored and sent: trimmed, without characters that can't be seen.
    pub fn clean(&self, answer: &Answer) -> Answer {
        let mut values: Answer = answer.iter().map(|value| clean_text(value)).collect();
        match self.kind {
            Kind::Address => {
                if let Some(postcode) = values.get_mut(3)
                    && let Some(written) = write_postcode(postcode)
                {
                    *postcode = written;
                }
            }
            Kind::Money => {
                for value in &mut values {
                    if let Some((pounds, pence)) = read_money(value) {
                        *value = format!("{pounds}.{pence:02}");
                    }
                }
            }
            _ => {}
        }
        values
    }

    /// The answer as a person reads it: labels for options, months in words, a line for each line of an address.
    pub fn read_back(&self, answer: &Answer, words: &Words) -> String {
        match self.kind {
            Kind::Radios | Kind::Checkboxes | Kind::Choice => {
                let labels: Vec<&str> = answer.iter().map(|value| self.label_of(value)).collect();
                labels.join(", ")
            }
            Kind::YesNo | Kind::Declaration => answer.first().map_or_else(String::new, |value| words.say(value, &[])),
            Kind::Date | Kind::PastDate | Kind::FutureDate => {
                read_back_date(answer, words).unwrap_or_else(|| answer.join(" "))
            }
            Kind::Money => answer.first().map_or_else(String::new, |value| words.say("money", &[("amount", value)])),
            Kind::Address => {
                let lines: Vec<&str> = answer.iter().map(String::as_str).filter(|line| !line.is_empty()).collect();
                lines.join("\n")
            }
            Kind::Place => read_back_place(answer, words),
            Kind::Files => {
                let names: Vec<&str> = answer.iter().filter_map(|value| Some(read_file(value)?.1)).collect();
                names.join("\n")
            }
            Kind::Text | Kind::LongText | Kind::Number | Kind::Email | Kind::Phone | Kind::Name => answer.join("\n"),
        }
    }

    fn label_of<'a>(&'a self, value: &'a str) -> &'a str {
        self.find_option(value).map_or(value, |option| &option.label)
    }
}

fn read_back_date(answer: &Answer, words: &Words) -> Option<String> {
    let [day, month, year] = answer.as_slice() else {
        return None;
    };
    Some(words.date_with_year(read_date(day, month, year)?))
}

fn read_back_place(answer: &Answer, words: &Words) -> String {
    let mut lines: Vec<String> = answer.first().filter(|words| !words.is_empty()).cloned().into_iter().collect();
    if let [_, latitude, longitude] = answer.as_slice()
        && !latitude.is_empty()
    {
        lines.push(words.say("place-spot", &[("latitude", latitude), ("longitude", longitude)]));
    }
    lines.join("\n")
}

/// Trims, and drops what can't be seen: control characters, the marks that turn text around and line breaks of other kinds,
/// behind which an answer could pass for the next question. So could it behind the marks of `beside`.
pub fn clean_text(value: &str) -> String {
    let seen = |c: &char| {
        (!c.is_control() || matches!(c, '\n' | '\t'))
            && !matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
    };
    value.replace("\r\n", "\n").chars().filter(seen).collect::<String>().trim().to_owned()
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
