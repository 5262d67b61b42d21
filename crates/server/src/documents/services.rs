//! `/services` – find a service: by words (`?q=`), by topic (`?topic=`), or from A to Z.

use super::{document::Document, marks::head};
use crate::{profile::Profile, server::Server};
use contract::paths;
use domain::service::Service;
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    link::{Link, Row},
    link_list::LinkList,
    page::Page,
    page_heading::PageHeading,
    prose::link_paragraph,
    question_box::{AskWords, QuestionBox},
};

/// What was asked for.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    /// Stands in the address, but on a shared device.
    #[serde(default)]
    pub q: String,
    #[serde(default)]
    pub topic: String,
}

/// Longer results would be a list to read, not an answer.
const MOST_FOUND: usize = 10;

/// The page in words.
struct Found {
    heading: String,
    /// How many there are, when they were asked for by words.
    count: Option<String>,
    topics: Vec<Row>,
    rows: Vec<Row>,
}

pub fn document(server: &Server, profile: &Profile, asked: &Asked, path: String) -> Document {
    let say = |key: &str| profile.words.say(key, &[]);
    let found = find(profile, asked);
    let title = found.heading.clone();
    let query = asked.q.clone();
    let ask = AskWords { label: say("start-label"), button: say("start-button"), action: paths::SERVICES.to_owned() };
    let (back, none_text, tell_us, all) =
        (say("back"), say("services-none-text"), say("services-tell-us"), say("services-show-all"));
    let (topics_heading, list_heading) = (say("services-topics"), say("services-a-to-z"));
    let is_whole = !found.topics.is_empty();
    let is_none = found.rows.is_empty();
    let none_of_these = (found.count.is_some() && !is_none).then(|| say("suggestions-none"));
    let figures = is_whole.then(|| link_paragraph(Link::new(paths::PERFORMANCE, say("figures-link"))));
    let is_in_address = path.contains('?');
    let something_else = paths::something_else(if is_in_address { &asked.q } else { "" });
    let tell = something_else.clone();
    Document::whole(server, profile, path, &title, move || {
        view! {
            <Page back=Link::new(paths::START, back)>
                <PageHeading text=found.heading focus=false/>
                <QuestionBox words=ask query=RwSignal::new(query)/>
                {found.count.map(|count| view! { <p class="govuk-body">{count}</p> })}
                {is_none.then(|| view! {
                    <p class="govuk-body">{none_text}</p>
                    <p class="govuk-body"><a class="govuk-link" href=tell>{tell_us}</a></p>
                })}
                {is_whole.then(|| view! {
                    <h2 class="govuk-heading-m">{topics_heading}</h2>
                    <LinkList rows=found.topics/>
                    <h2 class="govuk-heading-m">{list_heading}</h2>
                })}
                <LinkList rows=found.rows/>
                {none_of_these.map(|text| view! {
                    <p class="govuk-body"><a class="govuk-link" href=something_else>{text}</a></p>
                })}
                {figures}
                {(!is_whole).then(|| view! { <p class="govuk-body"><a class="govuk-link" href=paths::SERVICES>{all}</a></p> })}
            </Page>
        }
        .into_any()
    })
}

fn find(profile: &Profile, asked: &Asked) -> Found {
    let council = &profile.council;
    let services = &council.services;
    let row = |service: &Service| row(profile, service);
    let query = asked.q.trim();
    if !query.is_empty() {
        let found = profile.search().find(query).services.into_iter().take(MOST_FOUND);
        let rows: Vec<Row> = found.filter_map(|likely| services.get(likely.service)).map(row).collect();
        let key = if rows.is_empty() { "services-none" } else { "services-found" };
        let count = profile.words.say(key, &[("query", query), ("count", &rows.len().to_string())]);
        return Found {
            heading: profile.words.say("services-search-heading", &[]),
            count: Some(count),
            topics: Vec::new(),
            rows,
        };
    }
    if let Some(topic) = council.topics.iter().find(|topic| topic.key == asked.topic) {
        let rows = services.iter().filter(|service| service.topic == topic.key).map(row).collect();
        return Found { heading: topic.name.clone(), count: None, topics: Vec::new(), rows };
    }
    let used = council.topics.iter().filter(|topic| services.iter().any(|service| service.topic == topic.key));
    Found {
        heading: profile.words.say("services-heading", &[]),
        count: None,
        topics: used.map(|topic| Link::new(paths::topic(&topic.key), topic.name.clone()).into()).collect(),
        rows: services.iter().map(row).collect(),
    }
}

/// A service, and who does it.
fn row(profile: &Profile, service: &Service) -> Row {
    let council = &profile.council;
    let note = match council.find_agency(service) {
        _ if service.emergency.as_ref().is_some_and(|emergency| !emergency.then_form) => {
            profile.words.say("emergency-line", &[])
        }
        Some(agency) => profile.words.say("done-by-agency", &[("agency", &agency.name)]),
        None => profile.words.say("done-by", &[("team", council.team_name(service.team))]),
    };
    Row {
        link: Link::new(paths::service(&service.key), service.name.clone()).in_language(head(service)),
        note: Some(note),
    }
}
