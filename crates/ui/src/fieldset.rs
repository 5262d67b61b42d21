//! <https://design-system.service.gov.uk/components/fieldset/>

use crate::{focus::focused_heading, label::Size};
use leptos::{either::Either, prelude::*};

/// Groups fields that answer one question, and asks it in the legend.
#[component]
pub fn Fieldset(
    #[prop(into)] legend: String,
    #[prop(optional)] size: Size,
    /// `group` where a screen reader would else not read the legend with each field.
    #[prop(optional)]
    role: Option<&'static str>,
    /// The ids of hint and error.
    #[prop(optional_no_strip)]
    described_by: Option<String>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let class = match size {
        Size::Plain => "govuk-fieldset__legend",
        Size::Small => "govuk-fieldset__legend govuk-fieldset__legend--s",
        Size::Medium => "govuk-fieldset__legend govuk-fieldset__legend--m",
        Size::Page | Size::PageAtRest => "govuk-fieldset__legend govuk-fieldset__legend--l",
    };
    let legend = if size.is_page() {
        let heading = focused_heading(size == Size::Page);
        Either::Left(view! { <h1 class="govuk-fieldset__heading" node_ref=heading>{legend}</h1> })
    } else {
        Either::Right(legend)
    };
    view! {
        <fieldset class="govuk-fieldset" role=role aria-describedby=described_by>
            <legend class=class>{legend}</legend>
            {children.map(|children| children())}
        </fieldset>
    }
}
