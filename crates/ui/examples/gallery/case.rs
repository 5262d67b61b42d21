//! A case: where it is now, what has happened, what comes.

use leptos::prelude::*;
use ui::{
    button::{Button, ButtonGroup, Weight},
    link::Link,
    now::{Now, NowWords},
    page::Page,
    page_heading::PageHeading,
    tag::{Tag, Tone},
    timeline::{Timeline, TimelineEvent, TimelineWords, When},
};

pub fn view() -> AnyView {
    let now = NowWords {
        status: "With Waste".to_owned(),
        tone: Tone::Council,
        lead: "A crew will come back by".to_owned(),
        date: Some("Tuesday 24 November".to_owned()),
        datetime: "2026-11-24".to_owned(),
        note: Some("8 in 10 like yours are done a day sooner. Please leave the bin out.".to_owned()),
    };
    let event = |when, text: &str, time: Option<&str>, note: Option<&str>| TimelineEvent {
        when,
        text: text.to_owned(),
        time: time.map(str::to_owned),
        datetime: "2026-11-20T14:04".to_owned(),
        note: note.map(str::to_owned),
        ..TimelineEvent::default()
    };
    let events = vec![
        event(When::Past, "You told us", Some("Friday 20 November, 14:04"), None),
        event(When::Past, "Waste received it", Some("Friday 20 November, 14:05"), None),
        event(When::Here, "Crew asked to come back", Some("Today, 09:20"), Some("by the Waste duty officer")),
        event(When::Future, "Bin emptied", Some("By Tuesday 24 November"), None),
        event(When::Future, "You tell us if it is solved", None, None),
    ];
    let words = TimelineWords { past: "Done".to_owned(), here: "Now".to_owned(), future: "Still to come".to_owned() };
    view! {
        <Page back=Link::new("/account", "All my requests")>
            <PageHeading caption="MA-7K3F-92QD".to_owned() text="Missed garden waste bin"/>
            <Now words=now/>
            <h2>"What has happened"</h2>
            <Timeline events words/>
            <ButtonGroup>
                <Button text="Add something" kind="button"/>
                <Button text="It has been emptied" weight=Weight::Secondary kind="button"/>
            </ButtonGroup>
            <p>
                <Tag text="Waiting for you" tone=Tone::Yellow/>" "<Tag text="Done" tone=Tone::Green/>" "
                <Tag text="Late" tone=Tone::Red/>" "<Tag text="Closed" tone=Tone::Grey/>
            </p>
        </Page>
    }
    .into_any()
}
