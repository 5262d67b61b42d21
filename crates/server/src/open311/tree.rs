//! An answer, before it is XML or JSON. A list has a name for its items in XML, and none in JSON (the Spark convention).

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};
use serde_json::Value;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tree {
    Text(String),
    Flag(bool),
    Number(i64),
    Record(Vec<(&'static str, Tree)>),
    List(&'static str, Vec<Tree>),
}

pub fn text(text: impl Into<String>) -> Tree {
    Tree::Text(text.into())
}

pub fn record(fields: Vec<(&'static str, Tree)>) -> Tree {
    Tree::Record(fields)
}

pub fn list(item: &'static str, items: Vec<Tree>) -> Tree {
    Tree::List(item, items)
}

impl Tree {
    pub fn to_json(&self) -> Value {
        match self {
            Self::Text(text) => Value::from(text.as_str()),
            Self::Flag(flag) => Value::from(*flag),
            Self::Number(number) => Value::from(*number),
            Self::Record(fields) => fields.iter().map(|(name, tree)| ((*name).to_owned(), tree.to_json())).collect(),
            Self::List(_, items) => items.iter().map(Self::to_json).collect(),
        }
    }

    pub fn to_xml(&self, root: &str) -> String {
        let mut writer = Writer::new(Vec::new());
        // Nothing can fail where the writer is memory.
        let _ = writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)));
        let _ = self.write(&mut writer, root);
        String::from_utf8(writer.into_inner()).unwrap_or_default()
    }

    fn write(&self, writer: &mut Writer<Vec<u8>>, name: &str) -> std::io::Result<()> {
        writer.write_event(Event::Start(BytesStart::new(name)))?;
        match self {
            Self::Text(text) => writer.write_event(Event::Text(BytesText::new(&allowed(text))))?,
            Self::Flag(flag) => {
                writer.write_event(Event::Text(BytesText::new(if *flag { "true" } else { "false" })))?
            }
            Self::Number(number) => writer.write_event(Event::Text(BytesText::new(&number.to_string())))?,
            Self::Record(fields) => {
                for (name, tree) in fields {
                    tree.write(writer, name)?;
                }
            }
            Self::List(item, items) => {
                for tree in items {
                    tree.write(writer, item)?;
                }
            }
        }
        writer.write_event(Event::End(BytesEnd::new(name)))
    }
}

/// Without what XML 1.0 can't hold in any way.
fn allowed(text: &str) -> String {
    text.chars().filter(|c| matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{FFFD}' | '\u{10000}'..)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use quick_xml::{Reader, events::Event};

    #[test]
    fn a_list_has_named_items_in_xml_and_none_in_json() {
        let tree = list("service", vec![record(vec![("code", text("a")), ("metadata", Tree::Flag(true))])]);
        assert_eq!(tree.to_json().to_string(), r#"[{"code":"a","metadata":true}]"#);
        let xml = r#"<?xml version="1.0" encoding="utf-8"?><services><service><code>a</code><metadata>true</metadata></service></services>"#;
        assert_eq!(tree.to_xml("services"), xml);
    }

    #[test]
    fn whatever_was_typed_stays_text() {
        for typed in [
            "</description><status>closed</status>",
            "a & b &lt; c &#60;script&#62; ]]> \"quoted\" 'so'",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
            "line\nline\ttab é 🚪",
        ] {
            let xml = record(vec![("description", text(typed))]).to_xml("request");
            let mut reader = Reader::from_str(&xml);
            let (mut read, mut names) = (String::new(), Vec::new());
            loop {
                match reader.read_event().unwrap() {
                    Event::Start(start) => names.push(start.name().as_ref().to_owned()),
                    Event::Text(part) => read.push_str(&part),
                    Event::GeneralRef(name) => read.push_str(match name.as_ref() {
                        "lt" => "<",
                        "gt" => ">",
                        "amp" => "&",
                        "quot" => "\"",
                        "apos" => "'",
                        other => unreachable!("{other}"),
                    }),
                    Event::Eof => break,
                    _ => {}
                }
            }
            assert_eq!((read.as_str(), names), (typed, vec!["request".to_owned(), "description".to_owned()]), "{xml}");
        }
        let odd = record(vec![("a", text("x\u{0}\u{8}\u{1b}\u{FFFE}y"))]).to_xml("r");
        assert!(odd.ends_with("<r><a>xy</a></r>"), "{odd}");
    }
}
