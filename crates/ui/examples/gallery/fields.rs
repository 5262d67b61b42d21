//! Every kind of field, with and without an error.

use super::words::{ERROR, back};
use leptos::prelude::*;
use std::sync::Arc;
use ui::{
    button::{Button, ButtonGroup, Weight},
    character_count::CharacterCount,
    checkboxes::Checkboxes,
    choice::Choice,
    date_input::{DateInput, DateLabels, DatePart},
    details::Details,
    error_summary::{ErrorLink, ErrorSummary},
    label::Size,
    page::Page,
    page_heading::PageHeading,
    text_input::{TextInput, Width},
    textarea::Textarea,
};

pub fn view() -> AnyView {
    let text = |text: &str| text.to_owned();
    let error = |text: &str| Some(text.to_owned());
    let line = |field: &str, message: &str| ErrorLink { field: Some(field.to_owned()), message: message.to_owned() };
    let errors = vec![line("postcode", POSTCODE), line("since-day", DAY), line("story", STORY)];
    let labels = DateLabels { day: "Day".to_owned(), month: "Month".to_owned(), year: "Year".to_owned() };
    let room = Arc::new(|room| format!("You have {room} characters left"));
    let needs = vec![
        Choice::new("assisted", "Assisted collection").hint("We fetch the bin from your door"),
        Choice::new("large", "Large print"),
    ];
    view! {
        <Page back=back()>
            <ErrorSummary title="There is a problem" errors/>
            <PageHeading caption="Report a missed bin".to_owned() text="Tell us more"/>
            <form method="post" novalidate>
                <TextInput name="name" label="Full name" size=Size::Small error_prefix=ERROR autocomplete=Some("name".to_owned()) spellcheck=Some("false")/>
                <TextInput name="postcode" label="Postcode" size=Size::Small hint="For example, MM1 2AB".to_owned() error=error(POSTCODE) error_prefix=ERROR value=text("MM1") width=Width::Letters10 autocomplete=Some("postal-code".to_owned())/>
                <DateInput name="since" legend="When was it due?" size=Size::Small hint="For example, 20 11 2026".to_owned() error=error(DAY) wrong_part=Some(DatePart::Day) error_prefix=ERROR labels day=text("41") month=text("11") year=text("2026")/>
                <Checkboxes name="needs" legend="Do you need any of these?" size=Size::Small error_prefix=ERROR value=vec!["large".to_owned()] choices=needs/>
                <CharacterCount name="story" label="What happened?" size=Size::Small error=error(STORY) error_prefix=ERROR limit=200 limit_text="You can enter up to 200 characters" room_text=room/>
                <Textarea name="address" label="Address (optional)" size=Size::Small error_prefix=ERROR value=text("1 High Street\nMarsham") rows=3/>
                <Details summary="Why we ask"><p>"The crew uses it to find the bin."</p></Details>
                <ButtonGroup>
                    <Button text="Continue"/>
                    <Button text="Save and finish later" weight=Weight::Secondary/>
                    <Button text="Sending" busy=Signal::stored(true)/>
                </ButtonGroup>
            </form>
        </Page>
    }
    .into_any()
}

const POSTCODE: &str = "Enter a full postcode, like MM1 2AB";
const DAY: &str = "Day must be between 1 and 31";
const STORY: &str = "Tell us what happened";
