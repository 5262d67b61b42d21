//! Whether what was typed is safe, said quietly where it is typed.

use crate::element::{element, redrawn};
use leptos::prelude::*;
use std::sync::Arc;

/// Where the draft is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// The server has it: "Saved 14:03".
    OnServer(String),
    /// Only this page has it: "Not saved yet".
    NotYet(String),
}

/// The tick stands only for what the server has. A save is not read out, or it would be every few
/// seconds; that something is not saved is.
pub fn save_note(saved: impl Fn() -> Option<Saved> + Send + Sync + 'static) -> AnyView {
    let saved: Arc<dyn Fn() -> Option<Saved> + Send + Sync> = Arc::new(saved);
    let again = saved.clone();
    let safe = redrawn(move || match saved() {
        Some(Saved::OnServer(text)) => element("p").class("app-save__safe").text(text).view(),
        Some(Saved::NotYet(_)) | None => ().into_any(),
    });
    let waiting = redrawn(move || match again() {
        Some(Saved::NotYet(text)) => element("p").class("app-save__waiting").text(text).view(),
        Some(Saved::OnServer(_)) | None => ().into_any(),
    });
    let waiting = element("div").attr("role", "status").child(waiting).view();
    element("div").class("app-save").child(safe).child(waiting).view()
}
