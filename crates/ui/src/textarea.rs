//! <https://design-system.service.gov.uk/components/textarea/>

use crate::{
    error_message::ErrorMessage,
    field::{described_by, form_group, id_or, text_as_sent, with_suffix},
    hint::Hint,
    label::{Label, Size},
};
use leptos::prelude::*;

/// Asks for more than a line of text.
#[component]
pub fn Textarea(
    #[prop(into)] name: String,
    /// The field's id, if it differs from its name.
    #[prop(optional, into)]
    id: String,
    #[prop(into)] label: String,
    #[prop(optional)] size: Size,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(into)] error_prefix: String,
    #[prop(optional_no_strip, into)] error: Option<String>,
    value: RwSignal<String>,
    #[prop(default = 5)] rows: u16,
    #[prop(optional_no_strip, into)] autocomplete: Option<String>,
) -> impl IntoView {
    let id = id_or(&name, id);
    let wrong = error.is_some();
    let described_by = described_by(None, &id, hint.is_some(), error.is_some());
    form_group(
        wrong,
        view! {
            <Label text=label field=id.clone() size/>
            {hint.map(|text| view! { <Hint id=with_suffix(&id, "-hint") text/> })}
            <ErrorMessage id=with_suffix(&id, "-error") prefix=error_prefix error/>
            <textarea
                class="govuk-textarea"
                class:govuk-textarea--error=wrong
                id=id
                name=name
                rows=rows
                aria-describedby=described_by
                autocomplete=autocomplete
                bind:value=value
            >
                {text_as_sent(value)}
            </textarea>
        },
    )
}
