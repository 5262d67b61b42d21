//! A form that arrives when its session has ended: what was typed stays on the page, and is sent again once the resident has signed
//! in beside it. Works without scripts.

use super::{
    document::Document,
    small_forms::{ask, hidden},
    visit::Next,
};
use crate::{error::Error, guard::LONGEST_BODY, server::Server, site::CouncilHost};
use axum::{
    body::Body,
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next as Inner,
    response::{IntoResponse, Response},
};
use contract::paths;
use http_body_util::{BodyExt, Limited};
use leptos::prelude::*;
use percent_encoding::percent_decode_str;
use ui::{element::element, page::Page, page_heading::PageHeading, prose::paragraph};

/// Marks an answer that asks to sign in first.
#[derive(Debug, Clone, Copy)]
pub struct SignInFirst(pub Next);

/// Never kept on a page.
const SECRETS: [&str; 2] = ["password", "code"];

/// Lets every form through, and keeps what was typed of those that are told to sign in first.
pub async fn keep_typing(State(server): State<Server>, request: Request, inner: Inner) -> Response {
    keep(&server, request, inner, |answer| {
        answer.extensions().get::<SignInFirst>().map(|SignInFirst(next)| next.by(paths::SIGN_IN))
    })
    .await
}

/// The same for the forms of staff, who are sent to their own door.
pub async fn keep_typing_at_desk(State(server): State<Server>, request: Request, inner: Inner) -> Response {
    keep(&server, request, inner, |answer| {
        let location = answer.headers().get(header::LOCATION);
        location.filter(|location| **location == paths::DESK_SIGN_IN).map(|_| paths::DESK_SIGN_IN.to_owned())
    })
    .await
}

/// `door` says where an answer sends whoever has to sign in first.
async fn keep(
    server: &Server,
    request: Request,
    inner: Inner,
    door: impl Fn(&Response) -> Option<String> + Send,
) -> Response {
    if request.method() != Method::POST || !is_form(request.headers()) {
        return inner.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let Ok(body) = Limited::new(body, LONGEST_BODY).collect().await else {
        return Error::TooLarge.into_response();
    };
    let body = body.to_bytes();
    let path = parts.uri.path_and_query().map_or_else(String::new, ToString::to_string);
    let council = CouncilHost::from_request_parts(&mut parts, server).await;
    let answer = inner.run(Request::from_parts(parts, Body::from(body.clone()))).await;
    let fields = read_fields(&body);
    match (door(&answer), council) {
        (Some(door), Ok(council)) if !fields.is_empty() => page(server, &council, door, path, fields),
        _ => answer,
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"))
}

/// The fields that may stand on the page again.
fn read_fields(body: &[u8]) -> Vec<(String, String)> {
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let body = String::from_utf8_lossy(body);
    let pairs = body.split('&').filter_map(|pair| pair.split_once('='));
    let fields = pairs.map(|(name, value)| (decode(name), decode(value)));
    fields.filter(|(name, _)| !SECRETS.contains(&name.as_str())).collect()
}

fn page(
    server: &Server,
    CouncilHost(profile): &CouncilHost,
    door: String,
    path: String,
    fields: Vec<(String, String)>,
) -> Response {
    let words = profile.words.clone();
    let heading = words.say("session-ended-heading", &[]);
    let title = heading.clone();
    let document = Document::whole(server, profile, path.clone(), &title, move || {
        let hidden: Vec<_> = fields.iter().map(|(name, value)| hidden(name, value)).collect();
        let link = element("a").class("govuk-link").attr("href", door).attr("target", "_blank");
        let link = link.text(words.say("session-ended-sign-in", &[])).view();
        view! {
            <Page>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say("session-ended-text", &[]))}
                {element("p").class("govuk-body").child(link).view()}
                {paragraph(words.say("session-ended-then", &[]))}
                {ask(&path, hidden, words.say("session-ended-again", &[]))}
            </Page>
        }
        .into_any()
    });
    document.with_status(StatusCode::FORBIDDEN).into_response()
}
