//! <https://design-system.service.gov.uk/components/label/>

use crate::element::element;
use leptos::prelude::*;

/// How large the question is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Size {
    #[default]
    Plain,
    Small,
    Medium,
    /// The question is the page's heading, and takes focus when the page is shown.
    Page,
    /// The same, on a page that must not move focus: the one that a browser loaded in whole.
    PageAtRest,
}

impl Size {
    pub(crate) fn is_page(self) -> bool {
        matches!(self, Self::Page | Self::PageAtRest)
    }
}

/// Names a field. As the page's heading it stands in an `h1`.
#[component]
pub fn Label(
    #[prop(into)] text: String,
    /// The id of the field.
    #[prop(optional_no_strip, into)]
    field: Option<String>,
    #[prop(optional)] size: Size,
) -> impl IntoView {
    label(text, field, size)
}

pub(crate) fn label(text: String, field: Option<String>, size: Size) -> AnyView {
    let class = match size {
        Size::Plain => "govuk-label",
        Size::Small => "govuk-label govuk-label--s",
        Size::Medium => "govuk-label govuk-label--m",
        Size::Page | Size::PageAtRest => "govuk-label govuk-label--l",
    };
    let label = element("label").class(class).maybe("for", field).text(text).view();
    if size.is_page() {
        element("h1").class("govuk-label-wrapper").focused(size == Size::Page).child(label).view()
    } else {
        label
    }
}
