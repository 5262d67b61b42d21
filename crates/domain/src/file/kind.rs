//! What a file is, by its content. What it says about itself is believed in nothing.

use serde::{Deserialize, Serialize};

/// What is kept. Every picture becomes a JPEG.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum FileKind {
    #[serde(rename = "image/jpeg")]
    Picture,
    #[serde(rename = "application/pdf")]
    Pdf,
    #[serde(rename = "text/plain")]
    Text,
}

/// What may be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    Jpeg,
    Png,
    WebP,
    Gif,
    Pdf,
    Text,
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    Empty,
    /// A picture as iPhones take them, which few others can open.
    Heic,
    /// A page or drawing that can hold a program: HTML, SVG, XML.
    Markup,
    Program,
    Archive,
    /// A document of an office program, which can hold macros.
    Office,
    /// Something else, or nothing that can be recognised.
    Unknown,
    /// Its name or type says another kind than its content.
    Lying,
}

impl FileKind {
    const ALL: [Self; 3] = [Self::Picture, Self::Pdf, Self::Text];

    /// Its media type, as it is stored and sent.
    pub fn key(self) -> &'static str {
        match self {
            Self::Picture => "image/jpeg",
            Self::Pdf => "application/pdf",
            Self::Text => "text/plain",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// What its name ends with.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Picture => "jpg",
            Self::Pdf => "pdf",
            Self::Text => "txt",
        }
    }
}

impl Content {
    /// What is kept of it.
    pub fn kind(self) -> FileKind {
        match self {
            Self::Jpeg | Self::Png | Self::WebP | Self::Gif => FileKind::Picture,
            Self::Pdf => FileKind::Pdf,
            Self::Text => FileKind::Text,
        }
    }
}

/// What an uploaded file is; not taken if its type or its name says something else. One kind of picture may pass for
/// another: phones confuse them, and all of them are drawn anew.
pub fn find_content(bytes: &[u8], said: &str, name: &str) -> Result<Content, Refusal> {
    let content = find_kind(bytes)?;
    let by_name = ending(name);
    if by_name.as_ref().is_some_and(|ending| PROGRAMS.contains(&ending.as_str())) {
        return Err(Refusal::Program);
    }
    let named = by_name.and_then(|ending| ENDINGS.iter().find(|(known, _)| *known == ending)).map(|(_, kind)| *kind);
    let typed = if said.starts_with("image/") { Some(FileKind::Picture) } else { FileKind::find(said) };
    let kind = content.kind();
    let lies = typed != Some(kind) || named.is_some_and(|named| named != Some(kind));
    if lies { Err(Refusal::Lying) } else { Ok(content) }
}

/// What the bytes are.
pub fn find_kind(bytes: &[u8]) -> Result<Content, Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    for (start, found) in STARTS {
        if bytes.starts_with(start) {
            return *found;
        }
    }
    match bytes.get(4..12) {
        Some([b'f', b't', b'y', b'p', brand @ ..]) => {
            return Err(if HEIC_BRANDS.contains(&brand) { Refusal::Heic } else { Refusal::Unknown });
        }
        Some([_, _, _, _, b'W', b'E', b'B', b'P']) if bytes.starts_with(b"RIFF") => return Ok(Content::WebP),
        _ => {}
    }
    if bytes.get(257..262) == Some(b"ustar") {
        return Err(Refusal::Archive);
    }
    text(bytes)
}

/// How files begin.
const STARTS: &[(&[u8], Result<Content, Refusal>)] = &[
    (&[0xFF, 0xD8, 0xFF], Ok(Content::Jpeg)),
    (b"\x89PNG\r\n\x1a\n", Ok(Content::Png)),
    (b"GIF87a", Ok(Content::Gif)),
    (b"GIF89a", Ok(Content::Gif)),
    (b"%PDF-", Ok(Content::Pdf)),
    // Today's office documents are archives of this kind, and look the same.
    (b"PK\x03\x04", Err(Refusal::Archive)),
    (b"PK\x05\x06", Err(Refusal::Archive)),
    (b"PK\x07\x08", Err(Refusal::Archive)),
    (b"Rar!", Err(Refusal::Archive)),
    (b"7z\xbc\xaf\x27\x1c", Err(Refusal::Archive)),
    (b"\x1f\x8b", Err(Refusal::Archive)),
    (b"BZh", Err(Refusal::Archive)),
    (b"\xfd7zXZ", Err(Refusal::Archive)),
    (b"\x28\xb5\x2f\xfd", Err(Refusal::Archive)),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Err(Refusal::Office)),
    (b"{\\rtf", Err(Refusal::Office)),
    (b"MZ", Err(Refusal::Program)),
    (b"\x7fELF", Err(Refusal::Program)),
    (b"#!", Err(Refusal::Program)),
];
const HEIC_BRANDS: &[&[u8]] =
    &[b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1", b"avif", b"avis"];

/// Tags and lines that make a page or a program of a text.
const MARKUP: [&str; 8] = ["<!doctype", "<html", "<svg", "<script", "<iframe", "<?xml", "<body", "javascript:"];
const PROGRAM: [&str; 3] = ["<?php", "<%@", "@echo off"];

/// Endings of names that a computer would run, or show as a page.
const PROGRAMS: [&str; 20] = [
    "bat", "cmd", "com", "exe", "hta", "htm", "html", "jar", "js", "lnk", "mjs", "msi", "php", "ps1", "py", "scr",
    "sh", "svg", "vbs", "xml",
];
/// Endings that say a kind; none of ours, where there is none.
const ENDINGS: [(&str, Option<FileKind>); 15] = [
    ("jpg", Some(FileKind::Picture)),
    ("jpeg", Some(FileKind::Picture)),
    ("jfif", Some(FileKind::Picture)),
    ("png", Some(FileKind::Picture)),
    ("webp", Some(FileKind::Picture)),
    ("gif", Some(FileKind::Picture)),
    ("pdf", Some(FileKind::Pdf)),
    ("txt", Some(FileKind::Text)),
    ("text", Some(FileKind::Text)),
    ("doc", None),
    ("docx", None),
    ("docm", None),
    ("xls", None),
    ("xlsx", None),
    ("zip", None),
];

/// Plain text is UTF-8 without characters that only a machine reads.
fn text(bytes: &[u8]) -> Result<Content, Refusal> {
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::Unknown)?;
    if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\x0c')) {
        return Err(Refusal::Unknown);
    }
    let small = text.trim_start_matches('\u{feff}').trim_start().to_ascii_lowercase();
    if small.is_empty() {
        return Err(Refusal::Empty);
    }
    if PROGRAM.iter().any(|mark| small.contains(mark)) {
        return Err(Refusal::Program);
    }
    if MARKUP.iter().any(|mark| small.contains(mark)) {
        return Err(Refusal::Markup);
    }
    Ok(Content::Text)
}

/// What stands behind the last dot, in small letters.
pub(super) fn ending(name: &str) -> Option<String> {
    let (stem, ending) = name.trim().rsplit_once('.')?;
    let good = !stem.is_empty() && (1..=5).contains(&ending.len()) && ending.bytes().all(|b| b.is_ascii_alphanumeric());
    good.then(|| ending.to_ascii_lowercase())
}

/// Whether a name's ending says a kind that is taken.
pub(super) fn says_kind(ending: &str) -> bool {
    ENDINGS.iter().any(|(known, kind)| *known == ending && kind.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_decides_what_a_file_is() {
        let table: &[(&[u8], Result<Content, Refusal>)] = &[
            (b"\xff\xd8\xff\xe0", Ok(Content::Jpeg)),
            (b"\x89PNG\r\n\x1a\n....", Ok(Content::Png)),
            (b"RIFF\x24\0\0\0WEBPVP8 ", Ok(Content::WebP)),
            (b"GIF89a", Ok(Content::Gif)),
            (b"%PDF-1.7\n", Ok(Content::Pdf)),
            (b" %PDF-1.7\n", Ok(Content::Text)),
            ("Grüße, 3 < 4\r\n".as_bytes(), Ok(Content::Text)),
            (b"", Err(Refusal::Empty)),
            (b" \r\n", Err(Refusal::Empty)),
            (b"\0\0\0\x18ftypheic\0\0\0\0", Err(Refusal::Heic)),
            (b"\0\0\0\x18ftypisom\0\0\0\0", Err(Refusal::Unknown)),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>", Err(Refusal::Markup)),
            (b"\xef\xbb\xbf  <!DOCTYPE html><p>", Err(Refusal::Markup)),
            (b"Hello <SCRIPT>alert(1)</SCRIPT>", Err(Refusal::Markup)),
            (b"#!/bin/sh\n", Err(Refusal::Program)),
            (b"<?php echo 1;", Err(Refusal::Program)),
            (b"MZ\x90\0", Err(Refusal::Program)),
            (b"PK\x03\x04", Err(Refusal::Archive)),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Err(Refusal::Office)),
            (b"\xff\xfeH\0i\0", Err(Refusal::Unknown)),
            (b"Hi\0there", Err(Refusal::Unknown)),
            (b"RIFF\x24\0\0\0AVI ", Err(Refusal::Unknown)),
        ];
        for (bytes, expected) in table {
            assert_eq!(find_kind(bytes), *expected, "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn a_file_that_lies_about_its_kind_is_not_taken() {
        let (jpeg, pdf, text) = (b"\xff\xd8\xff\xe0", b"%PDF-1.7", b"Hello");
        type Row<'a> = (&'a [u8], &'a str, &'a str, Result<Content, Refusal>);
        let table: &[Row<'_>] = &[
            (jpeg, "image/jpeg", "bin.jpg", Ok(Content::Jpeg)),
            (jpeg, "image/jpeg", "bin", Ok(Content::Jpeg)),
            (jpeg, "image/png", "bin.png", Ok(Content::Jpeg)),
            (jpeg, "application/pdf", "bin.pdf", Err(Refusal::Lying)),
            (jpeg, "image/jpeg", "bin.pdf", Err(Refusal::Lying)),
            (pdf, "image/jpeg", "bin.jpg", Err(Refusal::Lying)),
            (pdf, "application/pdf", "Bill 2.0", Ok(Content::Pdf)),
            (pdf, "application/pdf", "bill.docx", Err(Refusal::Lying)),
            (text, "text/plain", "note.txt", Ok(Content::Text)),
            (text, "text/plain", "note.jpg", Err(Refusal::Lying)),
            (text, "text/plain", "note.JS", Err(Refusal::Program)),
            (text, "image/jpeg", "note", Err(Refusal::Lying)),
        ];
        for (bytes, said, name, expected) in table {
            assert_eq!(find_content(bytes, said, name), *expected, "{said} {name}");
        }
    }
}
