//! <https://design-system.service.gov.uk/components/radios/>

use crate::{
    choice::{Choice, choice_id},
    error_message::ErrorMessage,
    field::{described_by, form_group, id_or, with_suffix},
    fieldset::Fieldset,
    hint::Hint,
    label::Size,
};
use leptos::prelude::*;

/// Asks to choose one answer.
#[component]
pub fn Radios(
    #[prop(into)] name: String,
    /// The field's id, if it differs from its name.
    #[prop(optional, into)]
    id: String,
    #[prop(into)] legend: String,
    #[prop(optional)] size: Size,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(into)] error_prefix: String,
    #[prop(optional_no_strip, into)] error: Option<String>,
    value: RwSignal<String>,
    choices: Vec<Choice>,
) -> impl IntoView {
    let id = id_or(&name, id);
    let wrong = error.is_some();
    let described_by = described_by(None, &id, hint.is_some(), error.is_some());
    let items = choices
        .into_iter()
        .enumerate()
        .map(|(index, choice)| item(&name, choice_id(&id, index), choice, value))
        .collect_view();
    form_group(
        wrong,
        view! {
            <Fieldset legend size described_by>
                {hint.map(|text| view! { <Hint id=with_suffix(&id, "-hint") text/> })}
                <ErrorMessage id=with_suffix(&id, "-error") prefix=error_prefix error/>
                <div class="govuk-radios">{items}</div>
            </Fieldset>
        },
    )
}

fn item(name: &str, id: String, choice: Choice, value: RwSignal<String>) -> impl IntoView + use<> {
    let Choice { value: this, text, hint } = choice;
    let hint_id = hint.is_some().then(|| with_suffix(&id, "-item-hint"));
    let chosen_at_first = *value.read_untracked() == this;
    let chosen = {
        let this = this.clone();
        move || *value.read() == this
    };
    let choose = {
        let this = this.clone();
        move |_| value.set(this.clone())
    };
    view! {
        <div class="govuk-radios__item">
            <input
                class="govuk-radios__input"
                id=id.clone()
                name=name.to_owned()
                type="radio"
                value=this
                checked=chosen_at_first
                aria-describedby=hint_id.clone()
                prop:checked=chosen
                on:change=choose
            />
            <label class="govuk-label govuk-radios__label" r#for=id>{text}</label>
            {hint.map(|hint| view! { <div id=hint_id class="govuk-hint govuk-radios__hint">{hint}</div> })}
        </div>
    }
}
