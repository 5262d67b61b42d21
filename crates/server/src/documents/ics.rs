//! Calendar files, line by line (RFC 5545).

use jiff::{Timestamp, civil::Date};

/// The longest line, in octets without its end.
const LONGEST_LINE: usize = 75;

/// The file that these lines make.
pub fn fold_all(lines: &[String]) -> String {
    lines.iter().map(|line| fold(line)).collect()
}

/// `20261120T090000Z`.
pub fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// `20261120`.
pub fn basic(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

pub fn escape(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    text.replace("\r\n", "\\n").replace(['\r', '\n'], "\\n")
}

/// A line with its end. What is too long goes on in lines that begin with a space; no letter is cut in two.
fn fold(line: &str) -> String {
    let mut folded = String::new();
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST_LINE {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(letter);
        length += letter.len_utf8();
    }
    folded + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_folded_at_75_octets_and_can_be_read_again() {
        for text in ["", "short", &"a".repeat(75), &"a".repeat(76), &"é".repeat(200), &"🗑 bin ".repeat(40)] {
            let folded = fold(text);
            assert!(
                folded.ends_with("\r\n") && folded.split("\r\n").all(|line| line.len() <= LONGEST_LINE),
                "{folded}"
            );
            assert_eq!(folded.replace("\r\n ", "").trim_end_matches("\r\n"), text, "{text}");
        }
    }

    #[test]
    fn what_has_a_meaning_in_a_calendar_is_escaped() {
        assert_eq!(escape("card, tins; \\ and\r\nglass\nX"), "card\\, tins\\; \\\\ and\\nglass\\nX");
    }
}
