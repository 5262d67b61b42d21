//! What a page says in another language than its own, marked so that it is read out and written in the right one.

use crate::element::{Element, element};
use leptos::prelude::*;

/// `lang` and `dir`, where they are not those of the page.
pub type Foreign = Option<(&'static str, &'static str)>;

impl Element {
    /// Marks what stands in the element.
    pub fn in_language(self, language: Foreign) -> Self {
        match language {
            Some((lang, dir)) => self.attr("lang", lang).attr("dir", dir),
            None => self,
        }
    }
}

/// The same for several things: one after the other, or in a block that is marked.
pub fn in_language(language: Foreign, shown: Vec<AnyView>) -> Vec<AnyView> {
    match language {
        Some(_) => vec![element("div").in_language(language).children(shown).view()],
        None => shown,
    }
}
