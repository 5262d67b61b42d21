//! Renders parts, and brings HTML into one form so that two ways to write the same page compare equal.

use leptos::prelude::*;

/// The HTML that the server sends for a view.
pub fn render<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    owner.with(|| view().to_html())
}

/// One tag or one run of text a line: no comments, attributes and classes in order, white space collapsed.
pub fn normalise(html: &str) -> String {
    let mut lines = Vec::<String>::new();
    let mut words = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        words.push_str(&rest[..start]);
        rest = &rest[start..];
        if rest.starts_with("<!") {
            // Leptos marks where one text ends and the next begins: `<!>` and `<!---->`.
            rest = after(rest, if rest.starts_with("<!--") { "-->" } else { ">" });
            continue;
        }
        push_words(&mut lines, &mut words);
        let end = end_of_tag(rest);
        lines.push(normalise_tag(&rest[..end]));
        rest = &rest[end..];
    }
    words.push_str(rest);
    push_words(&mut lines, &mut words);
    lines.join("\n")
}

fn push_words(lines: &mut Vec<String>, words: &mut String) {
    let text = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if !text.is_empty() {
        lines.push(decode(&text));
    }
    words.clear();
}

fn normalise_tag(tag: &str) -> String {
    let inner = tag.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/');
    let (name, mut attributes) = read_tag(inner);
    attributes.retain(|(name, _)| !belongs_to_script(name));
    for (name, value) in &mut attributes {
        if name == "class" {
            let mut classes: Vec<_> =
                value.split_whitespace().filter(|class| !class.starts_with("govuk-js-")).collect();
            classes.sort_unstable();
            *value = classes.join(" ");
        }
    }
    attributes.sort();
    let attributes = attributes.iter().map(|(name, value)| format!(" {name}={value:?}")).collect::<String>();
    format!("<{name}{attributes}>")
}

/// What only govuk-frontend's script reads. We ship none of it: our parts do its work themselves.
fn belongs_to_script(attribute: &str) -> bool {
    matches!(attribute, "data-module" | "data-maxlength")
}

/// A tag's name and attributes.
pub fn read_tag(tag: &str) -> (String, Vec<(String, String)>) {
    let tag = tag.trim();
    let (name, mut rest) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while !rest.trim().is_empty() {
        rest = rest.trim_start();
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let key = rest[..end].to_owned();
        rest = &rest[end..];
        let mut value = String::new();
        if let Some(quoted) = rest.strip_prefix("=\"") {
            let close = quoted.find('"').expect("an attribute's closing quote");
            value = decode(&quoted[..close]);
            rest = &quoted[close + 1..];
        }
        attributes.push((key, value));
    }
    (name.to_owned(), attributes)
}

fn end_of_tag(html: &str) -> usize {
    let mut quoted = false;
    for (index, letter) in html.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '>' if !quoted => return index + 1,
            _ => {}
        }
    }
    html.len()
}

fn after<'a>(text: &'a str, end: &str) -> &'a str {
    text.split_once(end).map_or("", |(_, rest)| rest)
}

fn decode(text: &str) -> String {
    text.replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}
