//! The start page, at rest and while a resident types.

use super::words::channels;
use leptos::prelude::*;
use ui::{
    link::{Link, Row},
    page::Page,
    page_heading::PageHeading,
    question_box::{AskWords, QuestionBox},
    start::{Start, StartWords, Teaser, TeaserPanel},
    suggestions::Suggestions,
};

pub fn view() -> AnyView {
    view! { <Start words=words()/> }.into_any()
}

pub fn with_suggestions() -> AnyView {
    let row = |href: &str, text: &str, note: &str| Row { link: Link::new(href, text), note: Some(note.to_owned()) };
    let rows = vec![
        row("/missed-bin", "Report a missed bin", "Goes to Waste. Usually put right in 2 working days"),
        row("/bin-why", "Why was my garden bin not emptied?", "See what the crew recorded"),
        row("/complain", "Make a complaint", "If it keeps happening"),
    ];
    let draft = Teaser {
        heading: "You have 1 unfinished form".to_owned(),
        text: "Apply for a parking permit, saved today at 14:02.".to_owned(),
        link: Link::new("/permit", "Carry on"),
    };
    let query = RwSignal::new("they didnt take my brown bin again".to_owned());
    view! {
        <Page>
            <PageHeading text="What we found" focus=false/>
            <QuestionBox words=words().ask query>
                <Suggestions rows=Signal::stored(rows) status=Signal::stored("3 matches".to_owned())/>
            </QuestionBox>
            <TeaserPanel teaser=draft><a class="govuk-link" href="/permit/delete">"Delete it"</a></TeaserPanel>
        </Page>
    }
    .into_any()
}

fn words() -> StartWords {
    let task = |text: &str, note: Option<&str>| Row { link: Link::new("/task", text), note: note.map(str::to_owned) };
    StartWords {
        heading: "What do you need?".to_owned(),
        ask: AskWords {
            label: "Say it in your own words".to_owned(),
            button: "Find".to_owned(),
            action: "/find".to_owned(),
        },
        tasks_heading: "Often needed".to_owned(),
        tasks: vec![
            task("Report a missed bin", None),
            task("Moving home", Some("Council Tax, bins and the electoral register at once")),
            task("Council Tax", None),
            task("Housing help", None),
            task("Potholes and street lights", Some("Marshamshire County Council does this")),
            task("All services, A to Z", None),
        ],
        track: Teaser {
            heading: "Already told us?".to_owned(),
            text: "See where your request is, add something, or say it is not solved.".to_owned(),
            link: Link::new("/track", "Track a request"),
        },
        reach_heading: "Other ways to reach us".to_owned(),
        channels: channels(),
    }
}
