//! The address as a page reads it.

use contract::paths::place;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use std::mem::discriminant;

/// The address while it is one of this kind of page: another belongs to the page that is about to take this one's place.
pub fn own_address() -> Memo<String> {
    let pathname = use_location().pathname;
    let kind = discriminant(&place(&pathname.read_untracked()));
    Memo::new(move |before: Option<&String>| {
        let now = pathname.get();
        match before {
            Some(before) if discriminant(&place(&now)) != kind => before.clone(),
            _ => now,
        }
    })
}
