//! One question on a page, before and after an answer is missing.

use super::words::{ERROR, back};
use leptos::prelude::*;
use ui::{
    button::Button,
    choice::Choice,
    error_summary::{ErrorLink, ErrorSummary},
    label::Size,
    page::Page,
    page_heading::Caption,
    radios::Radios,
    route_note::RouteNote,
    save_note::{Saved, save_note},
};

pub fn view() -> AnyView {
    let saved = Some(Saved::OnServer("Saved 14:03".to_owned()));
    view! {
        <Page back=back()>
            <form method="post" novalidate>
                <Caption text="Report a missed bin"/>
                <Radios name="bin" legend="Which bin was missed?" size=Size::Page hint=hint() error_prefix=ERROR value="garden" choices=choices()/>
                <Button text="Continue"/>
            </form>
            <RouteNote team="Goes to Waste" reason="because you are reporting a bin that was due today. They answer within 2 working days.">
                <a class="govuk-link" href="/not-right">"Not right?"</a>
            </RouteNote>
            {save_note(move || saved.clone())}
        </Page>
    }
    .into_any()
}

pub fn with_error() -> AnyView {
    let message = "Choose the bin that was missed";
    let errors = vec![ErrorLink { field: Some("bin".to_owned()), message: message.to_owned() }];
    let error = Some(message.to_owned());
    let saved = Some(Saved::NotYet("Not saved yet: you seem to be offline".to_owned()));
    view! {
        <Page back=back()>
            <ErrorSummary title="There is a problem" errors/>
            <form method="post" novalidate>
                <Caption text="Report a missed bin"/>
                <Radios name="bin" legend="Which bin was missed?" size=Size::Page hint=hint() error error_prefix=ERROR choices=choices()/>
                <Button text="Continue"/>
            </form>
            {save_note(move || saved.clone())}
        </Page>
    }
    .into_any()
}

fn hint() -> Option<String> {
    Some("Bins for your street were due today before 3pm.".to_owned())
}

fn choices() -> Vec<Choice> {
    vec![
        Choice::new("garden", "Garden waste").hint("Brown bin"),
        Choice::new("recycling", "Recycling").hint("Blue bin or bag"),
        Choice::new("rubbish", "Rubbish").hint("Green bin"),
        Choice::new("several", "More than one"),
    ]
}
