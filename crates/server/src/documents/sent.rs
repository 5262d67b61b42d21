//! `/cases/{reference}/sent` – what the app shows in full, for browsers that it does not reach. Says
//! nothing of a case to whoever may not see it. The title holds no reference.

use super::{
    Site,
    case_page::along,
    council_words,
    document::{Document, Main},
};
use crate::{
    api::cases::reply::reply, browser::Browser, error::Error, profile::Profile, server::Server, session::Session,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use contract::cases::CaseReply;
use domain::reference::Reference;
use leptos::prelude::*;
use ui::{
    channel_list::ChannelList,
    confirmation::Confirmation,
    page::Page,
    prose::{link_paragraph, paragraph, subheading},
    steps::{Step, Steps},
};

pub async fn page(
    State(server): State<Server>,
    site: Site,
    session: Session,
    browser: Browser,
    Path(reference): Path<String>,
) -> Result<Response, Error> {
    let Site::Council(profile) = &site else {
        return Ok(super::page(&server, &site, |_| None));
    };
    let Ok(reference) = Reference::try_from(reference) else {
        return Ok(Document::not_found(&server, profile).into_response());
    };
    let title = profile.words.say("track-heading", &[]);
    let now = server.clock.now();
    let found = server.store.find_case(&profile.council.key, &session.hash, &reference, now).await?;
    Ok(match found {
        Some(stored) => {
            let case = reply(profile, stored, server.clock.local_now().date());
            shown(&server, profile, &title, case, browser.is_shared()).into_response()
        }
        None => {
            let main = Main { journey: Some("sent"), ..Main::new(title) };
            Document::page(&server, profile, main, StatusCode::OK).into_response()
        }
    })
}

fn shown(server: &Server, profile: &Profile, title: &str, case: CaseReply, is_shared: bool) -> Document {
    let words = &profile.words;
    let say = |key: &str| words.say(key, &[]);
    let (heading, label, next, reach) =
        (say("sent-heading"), say("sent-reference"), say("sent-next"), say("start-reach"));
    let team = |team: &str, reason: &str| {
        let team = words.say("check-goes-to", &[("team", team)]);
        format!("{team} {}", words.say("check-because", &[("reason", reason)]))
    };
    let mut steps = vec![Step { text: team(&case.team, &case.reason), when: None }];
    steps.extend(
        case.parts
            .iter()
            .map(|part| Step { text: format!("{}: {}", part.name, team(&part.team, &part.reason)), when: None }),
    );
    steps.extend(case.next.iter().map(|text| Step { text: text.clone(), when: None }));
    steps.extend(case.due.map(|due| Step { text: profile.words.answer_by(&profile.council.name, due), when: None }));
    let receipt = match &case.updates_to {
        Some(address) => words.say("sent-receipt", &[("address", address)]),
        None => say("sent-no-receipt"),
    };
    let channels = council_words::channels(server, profile);
    let along = along(words, &case.reference, is_shared);
    let reference = case.reference.to_string();
    Document::journey("sent", title, move || {
        view! {
            <Page>
                <Confirmation title=heading label reference focus=false/>
                {subheading(next)}
                <Steps steps/>
                {paragraph(receipt)}
                {along.into_iter().map(link_paragraph).collect_view()}
                {subheading(reach)}
                <ChannelList channels/>
            </Page>
        }
        .into_any()
    })
}
