//! Check answers: what is sent, to whom, why, and by when it is answered.

use super::words::back;
use leptos::prelude::*;
use ui::{
    button::Button,
    page::Page,
    page_heading::PageHeading,
    route_note::RouteNote,
    summary_list::{Change, SummaryList, SummaryRow},
    warning_text::WarningText,
};

pub fn view() -> AnyView {
    let row = |key: &str, value: &str, of: &str| SummaryRow {
        key: key.to_owned(),
        value: value.to_owned(),
        change: Some(Change { href: "/change".to_owned(), text: "Change".to_owned(), of: of.to_owned() }),
        ..SummaryRow::default()
    };
    let rows = vec![
        row("Which bin was missed?", "Garden waste", "which bin was missed"),
        row(
            "Address",
            "Flat 3\n118 Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Road\nMarsham MM1 2AB",
            "address",
        ),
        row(
            "Where was the bin?",
            "By the kerb, with the handle facing the road, from 7 in the morning",
            "where the bin was",
        ),
        row("Photo", "Not provided", "photo"),
        row("Email", "s.resident@mail.example", "email"),
    ];
    view! {
        <Page back=back()>
            <PageHeading caption="Report a missed bin".to_owned() text="Check your answers"/>
            <SummaryList rows/>
            <RouteNote team="Goes to Waste" reason="because you are reporting a bin that was due today. They answer by Tuesday 24 November.">
                <a class="govuk-link" href="/not-right">"Not right?"</a>
            </RouteNote>
            <WarningText prefix="Warning" text="By sending this you say that it is true as far as you know."/>
            <form method="post" novalidate><Button text="Send the report"/></form>
        </Page>
    }
    .into_any()
}
