//! Two languages side by side: what a form says in the resident's language, and beside it the English for whoever helps them.

/// Before the English, and after it. No keyboard has these letters: they are Unicode's marks of an annotation between lines.
const MARKS: [char; 2] = ['\u{FFFA}', '\u{FFFB}'];

/// One text that says both.
pub fn join(text: &str, english: &str) -> String {
    let [begins, ends] = MARKS;
    format!("{text}{begins}{english}{ends}")
}

/// Without the English, where there is no room for both: in titles, and within sentences.
pub fn alone(text: &str) -> String {
    let [begins, ends] = MARKS;
    let mut is_english = false;
    let mut own = text.to_owned();
    own.retain(|letter| {
        is_english = letter == begins || is_english && letter != ends;
        !is_english && letter != ends
    });
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_again() {
        let yes = join("Tak", "Yes");
        let list = format!("{yes}, {}", join("Nie", "No"));
        for (text, own) in [("Tak", "Tak"), (&yes, "Tak"), (&list, "Tak, Nie"), ("", "")] {
            assert_eq!(alone(text), own);
        }
    }
}
