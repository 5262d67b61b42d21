//! What a case is found by, written so that small differences don't matter.

/// The digits of a phone number as they are dialled in this country: `+44 7700 900123` is `07700900123`.
pub fn digits(phone: &str) -> Option<String> {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let abroad = digits.strip_prefix("0044").or_else(|| digits.strip_prefix("44").filter(|_| phone.contains('+')));
    let digits = match abroad {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        None => digits,
    };
    (digits.len() >= 6).then_some(digits)
}

/// A name without case, points and double spaces.
pub fn name_key(name: &str) -> Option<String> {
    let kept = name.chars().map(|letter| if letter.is_alphanumeric() || "'-".contains(letter) { letter } else { ' ' });
    let lower: String = kept.flat_map(char::to_lowercase).collect();
    let key = lower.split_whitespace().collect::<Vec<_>>().join(" ");
    (!key.is_empty()).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_same_however_it_is_written() {
        for (phone, found) in [
            ("07700 900123", Some("07700900123")),
            ("+44 (0)7700 900 123", Some("07700900123")),
            ("0044 7700-900123", Some("07700900123")),
            ("01257 515151 ext 3", Some("012575151513")),
            ("999", None),
            ("no phone", None),
        ] {
            assert_eq!(digits(phone).as_deref(), found, "{phone}");
        }
    }

    #[test]
    fn a_name_is_the_same_however_it_is_written() {
        for (name, found) in
            [("  Mary  O'NEILL. ", Some("mary o'neill")), ("Łukasz Żak", Some("łukasz żak")), ("...", None)]
        {
            assert_eq!(name_key(name).as_deref(), found, "{name}");
        }
    }
}
