//! What the question box makes of the words typed so far: forms, and who answers them.

use crate::{link::Row, link_list::row};
use leptos::prelude::*;

/// Plain links below the box, not a combobox: they can be read, skipped and pressed like any other.
#[component]
pub fn Suggestions(
    #[prop(into)] rows: Signal<Vec<Row>>,
    /// How many there are, read out whenever it changes: "3 matches".
    #[prop(into)]
    status: Signal<String>,
) -> impl IntoView {
    view! {
        <div class="govuk-visually-hidden" role="status">{status}</div>
        {move || {
            let rows = rows.get();
            (!rows.is_empty())
                .then(|| view! { <ul class="app-rows app-rows--found">{rows.into_iter().map(row).collect_view()}</ul> })
        }}
    }
}
