//! <https://design-system.service.gov.uk/components/summary-list/>

use crate::{
    element::{all, element},
    link::Link,
};
use leptos::prelude::*;

/// A question and its answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SummaryRow {
    pub key: String,
    pub value: String,
    /// What stands in place of the value where it can be looked at.
    pub links: Vec<Link>,
    pub change: Option<Change>,
}

/// The link that leads back to a question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Change {
    pub href: String,
    /// "Change".
    pub text: String,
    /// What is changed, for those who hear the link without its row.
    pub of: String,
}

/// Shows answers before they are sent, or a case's details after.
#[component]
pub fn SummaryList(rows: Vec<SummaryRow>) -> impl IntoView {
    view! { <dl class="govuk-summary-list">{rows.into_iter().map(row).collect_view()}</dl> }
}

fn row(row: SummaryRow) -> impl IntoView {
    let change = row.change.map(|change| {
        view! {
            <dd class="govuk-summary-list__actions">
                <a class="govuk-link" href=change.href>
                    {change.text}<span class="govuk-visually-hidden">" "{change.of}</span>
                </a>
            </dd>
        }
    });
    view! {
        <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">{row.key}</dt>
            <dd class="govuk-summary-list__value">{value(row.value, row.links)}</dd>
            {change}
        </div>
    }
}

/// Links open beside the page, which may hold what is not sent yet.
fn value(value: String, links: Vec<Link>) -> AnyView {
    if links.is_empty() {
        return value.into_any();
    }
    let link = |link: Link| {
        let link = element("a").class("govuk-link").attr("href", link.href).attr("target", "_blank").text(link.text);
        element("div").child(link.attr("rel", "noopener").view()).view()
    };
    all(links.into_iter().map(link))
}
