//! Links as whole rows, each as large as a thumb.

use crate::{chevron::chevron, element::element, link::Row};
use leptos::prelude::*;

/// A list of places to go to.
#[component]
pub fn LinkList(rows: Vec<Row>) -> impl IntoView {
    // Erased, or a page with a few lists is a type too deep for the compiler's default limits.
    view! { <ul class="app-rows">{rows.into_iter().map(row).collect_view()}</ul> }.into_any()
}

pub(crate) fn row(row: Row) -> impl IntoView {
    let name = element("span").class("app-row__name").in_language(row.link.language).text(row.link.text).view();
    view! {
        <li>
            <a class="app-row" href=row.link.href>
                <span class="app-row__words">
                    {name}
                    {row.note.map(|note| view! { " "<span class="app-row__note">{note}</span> })}
                </span>
                {chevron()}
            </a>
        </li>
    }
}
