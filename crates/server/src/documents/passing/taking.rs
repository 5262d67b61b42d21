//! The page on the other device. It names nobody, since previews of links open it too; its button takes what was passed on.

use crate::{
    client::ClientAddress,
    documents::{
        document::Document,
        drafts::{Code, SCREEN, ways_to_resume},
        small_forms::post_form,
    },
    error::Error,
    passing::{self, Way},
    profile::Profile,
    server::Server,
    session::Session,
    site::CouncilHost,
    store::passes::Passed,
};
use axum::{
    Form as FormBody,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use contract::paths;
use domain::passing::LASTS;
use leptos::prelude::*;
use std::collections::BTreeMap;
use ui::{button::Weight, page::Page, page_heading::PageHeading, prose::paragraph};

pub async fn show_link(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    Path(token): Path<String>,
) -> Result<Response, Error> {
    let Some(what) = passing::find(&server, &profile, &token).await? else {
        let over = Some(lasted(&profile, "take-over"));
        return Ok(ways_to_resume(&server, &profile, (Code::default(), None), (String::new(), over)).into_response());
    };
    let words = profile.words.clone();
    let (heading, text) = match what {
        Passed::Form(_) => ("resume-heading", "resume-text"),
        Passed::Case(_) => ("take-see-heading", "take-see-text"),
    };
    let heading = words.say(heading, &[]);
    let (title, path) = (heading.clone(), paths::take_link(&token));
    let document = Document::whole(&server, &profile, path.clone(), &title, move || {
        view! {
            <Page>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say(text, &[]))}
                {paragraph(words.say("take-moves", &[]))}
                {post_form(&path, words.say("take-here", &[]), Weight::Primary)}
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

pub async fn use_link(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    address: ClientAddress,
    Path(token): Path<String>,
) -> Result<Response, Error> {
    let taken = take(&server, &profile, (&session, &address.hash()), Way::Link(&token)).await?;
    Ok(taken.unwrap_or_else(|| Redirect::to(&paths::take_link(&token)).into_response()))
}

pub async fn use_code(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    address: ClientAddress,
    FormBody(mut typed): FormBody<BTreeMap<String, String>>,
) -> Result<Response, Error> {
    let code = typed.remove(SCREEN).unwrap_or_default();
    let wrong = if code.trim().is_empty() {
        profile.words.say("resume-screen-missing", &[])
    } else {
        match take(&server, &profile, (&session, &address.hash()), Way::Code(&code)).await? {
            Some(answer) => return Ok(answer),
            None => lasted(&profile, "resume-screen-wrong"),
        }
    };
    let page = ways_to_resume(&server, &profile, (Code::default(), None), (code, Some(wrong)));
    Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

/// A sentence that says for how long it could be taken.
fn lasted(profile: &Profile, key: &str) -> String {
    profile.words.say(key, &[("minutes", &LASTS.as_mins().to_string())])
}

/// Takes it to this browser, and opens it. None if there is nothing to take.
async fn take(
    server: &Server,
    profile: &Profile,
    who: (&Session, &str),
    way: Way<'_>,
) -> Result<Option<Response>, Error> {
    let Some((what, new_session)) = passing::take(server, profile, who, way).await? else {
        return Ok(None);
    };
    let path = match what {
        Passed::Form(service) => paths::form(&service),
        Passed::Case(reference) => paths::case(&reference),
    };
    let answer = Redirect::to(&path).into_response();
    Ok(Some(match new_session {
        Some(session) => session.with(answer),
        None => answer,
    }))
}
