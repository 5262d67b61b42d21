//! The name of a file, made fit for a list, a mail and a disk.

use super::{
    FileKind, LONGEST_NAME,
    kind::{ending, says_kind},
};

/// The name without folders and without characters that can't be seen or that a disk can't take, no longer than it may
/// be, and ending as its kind does.
pub fn clean_name(name: &str, kind: FileKind) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let seen: String = last.chars().filter(|c| is_seen(*c)).collect();
    let mut stem = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some(said) = ending(&stem).filter(|said| says_kind(said)) {
        stem.truncate(stem.len() - said.len() - 1);
    }
    let room = LONGEST_NAME - kind.ending().len() - 1;
    let stem: String = stem.trim_matches(['.', ' ']).chars().take(room).collect();
    let stem = match stem.trim_end_matches(['.', ' ']) {
        "" if kind == FileKind::Picture => "photo",
        "" => "file",
        stem => stem,
    };
    format!("{stem}.{}", kind.ending())
}

fn is_seen(c: char) -> bool {
    let hidden = matches!(c, '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}');
    !c.is_control() && !hidden && !matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_fit_for_a_list_and_a_disk() {
        for (name, kind, expected) in [
            ("bin.jpg", FileKind::Picture, "bin.jpg"),
            ("Screen shot.PNG", FileKind::Picture, "Screen shot.jpg"),
            ("../../etc/passwd", FileKind::Text, "passwd.txt"),
            ("C:\\Users\\Sam\\bill.pdf", FileKind::Pdf, "bill.pdf"),
            ("Bill 2.0", FileKind::Pdf, "Bill 2.0.pdf"),
            ("Straßenlaterne 💡.jpeg", FileKind::Picture, "Straßenlaterne 💡.jpg"),
            ("fdp\u{202E}gpj.jpg", FileKind::Picture, "fdpgpj.jpg"),
            ("a\r\nb\u{0000}\t c.txt", FileKind::Text, "ab c.txt"),
            ("", FileKind::Picture, "photo.jpg"),
            (".pdf", FileKind::Pdf, "pdf.pdf"),
            (" . ", FileKind::Text, "file.txt"),
        ] {
            assert_eq!(clean_name(name, kind), expected, "{name}");
        }
        let long = clean_name(&"å".repeat(300), FileKind::Picture);
        assert_eq!(long.chars().count(), LONGEST_NAME);
        assert!(long.ends_with("å.jpg"));
    }
}
