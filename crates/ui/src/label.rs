//! <https://design-system.service.gov.uk/components/label/>

use crate::focus::focused_heading;
use leptos::{either::Either, prelude::*};

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
    let class = match size {
        Size::Plain => "govuk-label",
        Size::Small => "govuk-label govuk-label--s",
        Size::Medium => "govuk-label govuk-label--m",
        Size::Page | Size::PageAtRest => "govuk-label govuk-label--l",
    };
    let label = view! { <label class=class r#for=field>{text}</label> };
    if size.is_page() {
        let heading = focused_heading(size == Size::Page);
        Either::Left(view! { <h1 class="govuk-label-wrapper" node_ref=heading>{label}</h1> })
    } else {
        Either::Right(label)
    }
}
