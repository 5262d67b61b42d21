//! Reads the API's JSON where every byte of the program counts: a quarter of the code that `serde_json` makes of the same
//! types. It says that something can't be read, not why, and knows no fractions: the contract has none.

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor},
    forward_to_deserialize_any,
};
use std::fmt;

/// The text is not JSON, or not of this type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable;

pub fn read<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, Unreadable> {
    let mut reader = Reader { text, at: 0 };
    let value = T::deserialize(&mut reader)?;
    match reader.peek() {
        None => Ok(value),
        Some(_) => Err(Unreadable),
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unreadable JSON")
    }
}

impl std::error::Error for Unreadable {}

impl Error for Unreadable {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// How far the text is read. What is the same for every type stands here, so that it is in the program once.
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    /// The next byte that is no white space.
    #[inline(never)]
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    /// Goes on if this byte comes next.
    #[inline(never)]
    fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn expect(&mut self, byte: u8) -> Result<(), Unreadable> {
        if self.take(byte) { Ok(()) } else { Err(Unreadable) }
    }

    /// Letters such as `true`, or the digits of a number.
    fn word(&mut self) -> &str {
        self.peek();
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest
            .bytes()
            .position(|byte| !byte.is_ascii_alphanumeric() && !matches!(byte, b'-' | b'+' | b'.'))
            .unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    fn is_null(&mut self) -> bool {
        self.peek() == Some(b'n') && self.word() == "null"
    }

    #[inline(never)]
    fn whole_number(&mut self) -> Result<i64, Unreadable> {
        self.word().parse().map_err(|_| Unreadable)
    }

    #[inline(never)]
    fn truth(&mut self) -> Result<bool, Unreadable> {
        match self.word() {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(Unreadable),
        }
    }

    #[inline(never)]
    fn string(&mut self) -> Result<String, Unreadable> {
        self.expect(b'"')?;
        let mut read = String::new();
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let end = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\')).ok_or(Unreadable)?;
            read.push_str(rest.get(..end).unwrap_or_default());
            self.at += end + 1;
            if rest.as_bytes().get(end) == Some(&b'"') {
                return Ok(read);
            }
            read.push(self.escaped()?);
        }
    }

    /// What follows a backslash.
    fn escaped(&mut self) -> Result<char, Unreadable> {
        let letter = *self.text.as_bytes().get(self.at).ok_or(Unreadable)?;
        self.at += 1;
        Ok(match letter {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'"' | b'\\' | b'/' => char::from(letter),
            b'u' => {
                let mut code = self.hex()?;
                // Two halves make one character.
                if (0xD800..0xDC00).contains(&code) && self.text.as_bytes().get(self.at) == Some(&b'\\') {
                    self.at += 2;
                    code = 0x1_0000 + ((code & 0x3FF) << 10) + (self.hex()? & 0x3FF);
                }
                char::from_u32(code).ok_or(Unreadable)?
            }
            _ => return Err(Unreadable),
        })
    }

    fn hex(&mut self) -> Result<u32, Unreadable> {
        let digits = self.text.get(self.at..self.at + 4).ok_or(Unreadable)?;
        self.at += 4;
        u32::from_str_radix(digits, 16).map_err(|_| Unreadable)
    }

    /// Passes over a value that this program does not know.
    #[inline(never)]
    fn skip(&mut self) -> Result<(), Unreadable> {
        let (close, has_keys) = match self.peek() {
            Some(b'"') => return self.string().map(|_| ()),
            Some(b'[') => (b']', false),
            Some(b'{') => (b'}', true),
            _ => return if self.word().is_empty() { Err(Unreadable) } else { Ok(()) },
        };
        self.at += 1;
        let mut is_first = true;
        while self.has_next(close, &mut is_first)? {
            if has_keys {
                self.string()?;
                self.expect(b':')?;
            }
            self.skip()?;
        }
        Ok(())
    }

    /// Whether a list or an object has another value. Reads what stands between them, and what closes it.
    #[inline(never)]
    fn has_next(&mut self, close: u8, is_first: &mut bool) -> Result<bool, Unreadable> {
        if self.take(close) {
            return Ok(false);
        }
        if !*is_first {
            self.expect(b',')?;
        }
        *is_first = false;
        Ok(true)
    }
}

impl<'de> Deserializer<'de> for &mut Reader<'_> {
    type Error = Unreadable;

    /// Beside texts, lists and objects there are only whole numbers.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_i64(self.whole_number()?)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_bool(self.truth()?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_str(&self.string()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_string(self.string()?)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        if self.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        if self.is_null() { visitor.visit_unit() } else { Err(Unreadable) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        self.expect(b'[')?;
        visitor.visit_seq(Inside { reader: self, is_first: true })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Unreadable> {
        self.expect(b'[')?;
        let value = visitor.visit_seq(Inside { reader: &mut *self, is_first: true })?;
        // It stops at its last value, before what closes it.
        self.expect(b']').map(|()| value)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        self.expect(b'{')?;
        visitor.visit_map(Inside { reader: self, is_first: true })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        // `"variant"`, or `{"variant": value}`.
        let has_value = self.take(b'{');
        let value = visitor.visit_enum(&mut *self)?;
        if has_value {
            self.expect(b'}')?;
        }
        Ok(value)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        self.skip()?;
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit_struct tuple_struct
    }
}

impl<'de> EnumAccess<'de> for &mut Reader<'_> {
    type Error = Unreadable;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Unreadable> {
        Ok((seed.deserialize(&mut *self)?, self))
    }
}

impl<'de> VariantAccess<'de> for &mut Reader<'_> {
    type Error = Unreadable;

    fn unit_variant(self) -> Result<(), Unreadable> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Unreadable> {
        self.expect(b':')?;
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, Unreadable> {
        self.expect(b':')?;
        self.deserialize_tuple(length, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Unreadable> {
        self.expect(b':')?;
        self.deserialize_map(visitor)
    }
}

/// In a list or an object.
struct Inside<'r, 'a> {
    reader: &'r mut Reader<'a>,
    is_first: bool,
}

impl<'de> SeqAccess<'de> for Inside<'_, '_> {
    type Error = Unreadable;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Unreadable> {
        if self.reader.has_next(b']', &mut self.is_first)? {
            seed.deserialize(&mut *self.reader).map(Some)
        } else {
            Ok(None)
        }
    }
}

impl<'de> MapAccess<'de> for Inside<'_, '_> {
    type Error = Unreadable;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Unreadable> {
        if self.reader.has_next(b'}', &mut self.is_first)? {
            let key = seed.deserialize(&mut *self.reader)?;
            self.reader.expect(b':').map(|()| Some(key))
        } else {
            Ok(None)
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unreadable> {
        seed.deserialize(&mut *self.reader)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::words::{Piece, Words};
    use std::collections::BTreeMap;

    #[derive(Debug, PartialEq, Eq, Deserialize)]
    struct Thing {
        name: String,
        #[serde(default)]
        on: bool,
        count: Option<i32>,
        of: Vec<u8>,
    }

    fn thing(text: &str) -> Result<Thing, Unreadable> {
        read(text)
    }

    #[test]
    fn reads_what_it_knows_and_passes_over_the_rest() {
        let text = r#" {"name" : "a\"b\\\u00e9\n\ud83d\udeaa", "new": {"x": [1, {"y": "}"}], "z": null}, "on": true,
            "count": -12, "more": 1.5e3, "of": [1, 2] } "#;
        let expected = Thing { name: "a\"b\\é\n🚪".to_owned(), on: true, count: Some(-12), of: vec![1, 2] };
        assert_eq!(thing(text), Ok(expected));
        let least = thing(r#"{"name":"","count":null,"of":[]}"#);
        assert_eq!(least, Ok(Thing { name: String::new(), on: false, count: None, of: vec![] }));
    }

    #[test]
    fn refuses_what_is_not_json_or_not_of_the_type() {
        for text in [
            "",
            "{",
            r#"{"name":"x","of":[1}"#,
            r#"{"name":"x","of":[1 2]}"#,
            r#"{"name":"x","of":[300]}"#,
            r#"{"name":7,"of":[]}"#,
            r#"{"name":"x"}"#,
            r#"{"name":"x,"of":[]}"#,
            r#"{"name":"\q","of":[]}"#,
            r#"{"name":"x","of":[]} and more"#,
            r#"{"name":"x","of":[],"new":}"#,
        ] {
            assert_eq!(thing(text), Err(Unreadable), "{text}");
        }
    }

    #[test]
    fn reads_a_variant_with_and_without_a_value() {
        let piece = Piece::Select("count".to_owned(), vec![("one".to_owned(), vec![Piece::Text("a".to_owned())])]);
        let words = Words { language: "en".to_owned(), messages: BTreeMap::from([("key".to_owned(), vec![piece])]) };
        let text = r#"{"language":"en","messages":{"key":[{"s":["count",[["one",[{"t":"a"}]]]]}]}}"#;
        assert_eq!(read(text), Ok(words));
        assert_eq!(read(r#""needs-person""#), Ok(domain::case::Status::NeedsPerson));
    }
}
