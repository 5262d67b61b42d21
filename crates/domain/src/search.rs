//! Finding a service by a resident's own words.

mod build;
mod counts;
mod danger;
mod find;
mod fuzzy;
mod index;
mod stem;
mod thesaurus;
mod trust;
mod wire;
mod words;

pub use build::Searched;
pub use find::{Found, Likely};
pub use index::Index;
pub(crate) use stem::stem;
pub(crate) use words::{says_nothing, spoken};
