//! <https://design-system.service.gov.uk/components/summary-list/>

use crate::{element::element, foreign::Foreign, link::Link};
use leptos::prelude::*;

/// A question and its answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SummaryRow {
    pub key: String,
    pub value: String,
    /// What stands in place of the value where it can be looked at.
    pub links: Vec<Link>,
    pub change: Option<Change>,
    /// Of question and answer.
    pub language: Foreign,
    /// Of the question alone.
    pub key_language: Foreign,
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
        let of = element("span").class("govuk-visually-hidden").text(format!(" {}", change.of)).view();
        view! {
            <dd class="govuk-summary-list__actions">
                <a class="govuk-link" href=change.href>
                    {change.text}{of}
                </a>
            </dd>
        }
    });
    let key = element("dt")
        .class("govuk-summary-list__key")
        .in_language(row.key_language.or(row.language))
        .text(row.key)
        .view();
    let value = element("dd").class("govuk-summary-list__value").in_language(row.language);
    let value = if row.links.is_empty() { value.text(row.value) } else { value.children(links(row.links)) }.view();
    view! {
        <div class="govuk-summary-list__row">
            {key}
            {value}
            {change}
        </div>
    }
}

/// Links open beside the page, which may hold what is not sent yet.
fn links(links: Vec<Link>) -> impl Iterator<Item = AnyView> {
    links.into_iter().map(|link| {
        let link = element("a").class("govuk-link").attr("href", link.href).attr("target", "_blank").text(link.text);
        element("div").child(link.attr("rel", "noopener").view()).view()
    })
}
