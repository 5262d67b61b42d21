//! The stem of an English word: "collections", "collected" and "collecting" are one.

/// Words whose stem the rules would get wrong, or confuse with another word's.
const KEPT: [(&str, &str); 35] = [
    ("missing", "missing"),
    ("parking", "parking"),
    ("parked", "parking"),
    ("housing", "housing"),
    ("housed", "housing"),
    ("planning", "planning"),
    ("crossing", "crossing"),
    ("wedding", "wedding"),
    ("meeting", "meeting"),
    ("hearing", "hearing"),
    ("clothing", "clothes"),
    ("clothes", "clothes"),
    ("railings", "railing"),
    ("railing", "railing"),
    ("heating", "heating"),
    ("evening", "evening"),
    ("during", "during"),
    ("bed", "bed"),
    ("red", "red"),
    ("shed", "shed"),
    ("bus", "bus"),
    ("buses", "bus"),
    ("gas", "gas"),
    ("died", "die"),
    ("dying", "dying"),
    ("dies", "die"),
    ("lying", "lie"),
    ("news", "news"),
    ("does", "do"),
    ("children", "child"),
    ("mice", "mouse"),
    ("leaves", "leaf"),
    ("left", "leave"),
    ("people", "person"),
    ("men", "man"),
];

/// Of a word in small letters.
pub fn stem(word: &str) -> String {
    if let Some((_, kept)) = KEPT.iter().find(|(kept, _)| *kept == word) {
        return (*kept).to_owned();
    }
    if word.len() <= 3 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return word.to_owned();
    }
    let mut stem = word.to_owned();
    plural(&mut stem);
    verb(&mut stem);
    noun(&mut stem);
    end(&mut stem);
    stem
}

fn plural(word: &mut String) {
    if word.ends_with("ies") && word.len() > 4 {
        word.truncate(word.len() - 3);
        word.push('y');
    } else if ["sses", "ches", "shes", "xes", "zes"].iter().any(|end| word.ends_with(end)) {
        word.truncate(word.len() - 2);
    } else if word.ends_with('s') && !["ss", "us", "is"].iter().any(|end| word.ends_with(end)) {
        word.pop();
    }
}

fn verb(word: &mut String) {
    for end in ["ing", "ed"] {
        let Some(rest) = word.strip_suffix(end) else {
            continue;
        };
        let has_vowel = rest.bytes().any(is_vowel);
        if rest.len() >= 3 && has_vowel && !rest.ends_with('e') {
            word.truncate(rest.len());
            undouble(word);
            return;
        }
    }
}

/// "dropped" is "drop"; "called" stays "call".
fn undouble(word: &mut String) {
    let bytes = word.as_bytes();
    if let [.., a, b] = bytes
        && a == b
        && b"bdgmnprt".contains(b)
    {
        word.pop();
    }
}

fn noun(word: &mut String) {
    for (end, left) in [("fulness", 4), ("ness", 4), ("ation", 4), ("ment", 3), ("ately", 4), ("ly", 4), ("ful", 4)] {
        if word.len() >= end.len() + left && word.ends_with(end) {
            word.truncate(word.len() - end.len());
            return;
        }
    }
    if word.len() >= 6 && (word.ends_with("tion") || word.ends_with("sion")) {
        word.truncate(word.len() - 3);
    }
}

/// Ends that are spelt in several ways.
fn end(word: &mut String) {
    if word.len() > 3 && word.ends_with('e') {
        word.pop();
    }
    if word.len() > 5 && word.ends_with("at") {
        word.truncate(word.len() - 2);
    }
    if word.len() > 4 && word.ends_with("our") {
        word.truncate(word.len() - 2);
        word.push('r');
    }
    for (spelt, same) in [("iz", "is"), ("y", "i"), ("enc", "ens"), ("anc", "ans")] {
        if word.len() > spelt.len() + 2 && word.ends_with(spelt) {
            word.truncate(word.len() - spelt.len());
            word.push_str(same);
        }
    }
}

fn is_vowel(byte: u8) -> bool {
    b"aeiouy".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [
            "collect collects collected collecting collection collections",
            "bin bins",
            "box boxes",
            "dump dumped dumping dumps",
            "drop dropped dropping",
            "licence licences license licensed licensing",
            "neighbour neighbours neighbor",
            "family families",
            "pay pays paying payment payments",
            "educate education educating",
            "homeless homelessness",
            "die died dies",
            "pollute pollution polluted",
            "child children",
        ] {
            let stems: Vec<String> = forms.split(' ').map(stem).collect();
            assert!(stems.iter().all(|other| *other == stems[0]), "{stems:?}");
        }
    }

    #[test]
    fn other_words_stay_apart() {
        for (one, other) in [("park", "parking"), ("house", "housing"), ("plan", "planning"), ("car", "carer")] {
            assert_ne!(stem(one), stem(other));
        }
    }
}
