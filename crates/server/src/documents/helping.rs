//! `/helping/typist` and `/helping/{service}` – what a browser asks while somebody helps: who types from now on, and where updates go.
//! Nobody signs in to an account then: the helper would see it.

use super::{
    device::within,
    document::Document,
    small_forms::{form, hidden},
};
use crate::{
    error::Error, guard, helping, profile::Profile, server::Server, session::Session, site::CouncilHost,
    store::helpings::Helping,
};
use axum::{
    Form as FormBody, Json, Router,
    extract::{FromRequestParts, Path, Request, State},
    http::StatusCode,
    middleware::{self, Next},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use contract::paths;
use domain::helping::Typist;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use ui::{
    helping_bar::HelpingWords,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph},
};

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::TYPIST, post(set_typist))
        .route("/helping/{service}", get(show_updates))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Switched {
    typist: String,
    next: String,
}

/// Where nobody helps any more, there is nothing to switch.
async fn set_typist(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    FormBody(switched): FormBody<Switched>,
) -> Result<Response, Error> {
    let typist = Typist::find(&switched.typist).ok_or(Error::NotUnderstood)?;
    if let Some(helping) = helping::find(&server, &profile, &session).await? {
        server.store.set_typist(&profile.council.key, &helping.id, typist).await?;
    }
    Ok(Redirect::to(within(&switched.next)).into_response())
}

/// What stands above a form.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Updates {
    updates: String,
    is_read_back: bool,
}

async fn show_updates(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    Path(service): Path<String>,
) -> Result<Response, Error> {
    let helping = helping::find(&server, &profile, &session).await?.ok_or(Error::NotFound)?;
    let service = profile.council.find_service(&service).ok_or(Error::NotFound)?;
    let helping::Above { updates, is_read_back } =
        helping::above(&server, &profile, &session, (&helping, service)).await?;
    Ok(Json(Updates { updates, is_read_back }).into_response())
}

/// What the bar says on every page while somebody helps.
pub async fn bar(
    server: &Server,
    profile: &Profile,
    session: &Session,
    (helping, path): (&Helping, &str),
) -> Result<HelpingWords, Error> {
    let say = |key: &str| profile.words.say(key, &[("name", &helping.member.name)]);
    let service = form_of(path).and_then(|service| profile.council.find_service(service));
    let above = match service {
        Some(service) => Some(helping::above(server, profile, session, (helping, service)).await?),
        None => None,
    };
    let is_check = path.ends_with(paths::CHECK);
    let read_back = service.filter(|_| is_check).map(|service| paths::read_back(&service.key)).unwrap_or_default();
    Ok(HelpingWords {
        label: say("helping-label"),
        question: say("helping-typist"),
        typists: Typist::ALL
            .into_iter()
            .map(|typist| {
                let key = if typist == Typist::Person { "helping-typist-person" } else { "helping-typist-helper" };
                (typist.key().to_owned(), say(key), typist == helping.typist)
            })
            .collect(),
        action: paths::TYPIST.to_owned(),
        next: path.to_owned(),
        is_read_back: above.as_ref().is_some_and(|above| above.is_read_back),
        updates: above.map(|above| above.updates),
        read_back: Link::new(read_back, say("helping-read-back")),
    })
}

/// The service whose form this address is a page of.
fn form_of(path: &str) -> Option<&str> {
    let (service, rest) = path.strip_prefix("/services/")?.split_once('/')?;
    (rest == "form" || rest.starts_with("form/")).then_some(service)
}

/// Lets on only whoever is alone at the screen.
pub async fn no_account(State(server): State<Server>, request: Request, inner: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(session) = Session::from_request_parts(&mut parts, &server).await;
    let found = match CouncilHost::from_request_parts(&mut parts, &server).await {
        Ok(CouncilHost(profile)) => helping::find(&server, &profile, &session).await.map(|found| (profile, found)),
        Err(error) => Err(error),
    };
    match found {
        Ok((profile, Some(helping))) => refused(&server, &profile, &helping, parts.uri.path()),
        Ok((_, None)) => inner.run(Request::from_parts(parts, body)).await,
        // No council has this host name, or the store does not answer: whoever is asked next says so.
        Err(Error::Store(error)) => Error::Store(error).into_response(),
        Err(_) => inner.run(Request::from_parts(parts, body)).await,
    }
}

fn refused(server: &Server, profile: &Profile, helping: &Helping, path: &str) -> Response {
    let words = profile.words;
    let heading = words.say("helping-no-account", &[]);
    let (title, text) = (heading.clone(), words.say("helping-no-account-text", &[("name", &helping.member.name)]));
    let document = Document::whole(server, profile, path.to_owned(), &title, move || {
        view! {
            <Page back=Link::new(paths::START, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {paragraph(text)}
                {paragraph(words.say("helping-no-account-then", &[]))}
                {link_paragraph(Link::new(paths::SERVICES, words.say("helping-no-account-go-on", &[])))}
            </Page>
        }
        .into_any()
    });
    document.with_status(StatusCode::FORBIDDEN).into_response()
}

/// A form with what tells one showing of a page from the next.
pub fn confirm(action: &str, digest: &str, button: AnyView) -> AnyView {
    form(action, vec![hidden("digest", digest), button])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_known_by_its_address() {
        for (path, service) in [
            ("/services/missed-bin/form", Some("missed-bin")),
            ("/services/missed-bin/form/check", Some("missed-bin")),
            ("/services/missed-bin", None),
            ("/services/missed-bin/formula", None),
            ("/services", None),
            ("/", None),
        ] {
            assert_eq!(form_of(path), service, "{path}");
        }
    }
}
