//! <https://design-system.service.gov.uk/components/fieldset/>

use crate::{element::element, label::Size};
use leptos::prelude::*;

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
    fieldset(legend, size, role, described_by, children.map(|children| children()))
}

pub(crate) fn fieldset(
    legend: String,
    size: Size,
    role: Option<&'static str>,
    described_by: Option<String>,
    inside: impl IntoIterator<Item = AnyView>,
) -> AnyView {
    let class = match size {
        Size::Plain => "govuk-fieldset__legend",
        Size::Small => "govuk-fieldset__legend govuk-fieldset__legend--s",
        Size::Medium => "govuk-fieldset__legend govuk-fieldset__legend--m",
        Size::Page | Size::PageAtRest => "govuk-fieldset__legend govuk-fieldset__legend--l",
    };
    let holder = element("legend").class(class);
    let legend = if size.is_page() {
        let focus = size == Size::Page;
        holder.child(element("h1").class("govuk-fieldset__heading").focused(focus).text(legend).view())
    } else {
        holder.text(legend)
    };
    element("fieldset")
        .class("govuk-fieldset")
        .maybe("role", role)
        .maybe("aria-describedby", described_by)
        .child(legend.view())
        .children(inside)
        .view()
}
