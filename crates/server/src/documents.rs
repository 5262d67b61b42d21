//! The HTML documents: each address of the app, finished enough to be used before the app arrives.

mod access;
mod accessibility;
pub mod account;
mod app_setup;
mod appointments;
mod authenticator;
mod bring;
mod case_page;
mod choice;
pub mod comfort;
mod complaint_letter;
mod consents;
mod contact;
mod council_words;
mod demo;
mod demo_press;
mod demo_ribbon;
mod demonstration;
mod desk;
mod device;
mod document;
mod drafts;
pub mod fault_page;
mod feedback;
mod following;
pub mod frame;
mod glance;
mod helping;
mod holdings;
mod home;
mod hours;
mod ics;
mod language;
mod leave;
pub mod live;
mod looked_for;
mod manifest;
mod marks;
mod my_data;
mod new_address;
mod no_signal;
mod own_case;
mod page_rating;
mod passing;
mod passkeys;
mod password;
mod people;
mod performance;
mod plain_fields;
mod plain_form;
mod privacy;
mod qr;
mod reach;
mod read_aloud;
mod receipt;
mod second_step;
mod security;
mod sent;
mod service;
mod services;
mod sign_in;
mod signal;
pub mod signed_out;
mod small_forms;
mod start;
mod survey;
mod theme;
pub mod visit;

use crate::{
    browser::Browser,
    error::{Error, tell},
    profile::Profile,
    server::Server,
    session::Session,
    site::Site,
    store::drafts::Draft,
    words,
};
use axum::{
    Form as FormBody, Router,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode, Uri, header},
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::{paths, problem::Problem};
use document::{Document, Main};
use domain::language::Language;
use services::Asked;

/// For files whose address changes with their content.
const IMMUTABLE: &str = "public, max-age=31536000, immutable";

pub fn routes(server: &Server) -> Router<Server> {
    let account = Router::new()
        .merge(account::routes())
        .merge(sign_in::routes())
        .merge(my_data::routes())
        .merge(security::routes())
        .merge(authenticator::routes())
        .merge(second_step::routes())
        .merge(password::routes())
        .merge(new_address::routes())
        .merge(passkeys::routes())
        .merge(holdings::routes())
        .merge(appointments::routes())
        .merge(people::routes())
        .merge(access::routes())
        .merge(consents::routes())
        .merge(plain_form::acting::routes())
        .merge(reach::routes())
        .layer(middleware::from_fn_with_state(server.clone(), signed_out::keep_typing))
        .layer(middleware::from_fn_with_state(server.clone(), helping::no_account));
    Router::new()
        .route(paths::START, get(start_page))
        .route(paths::SERVICES, get(services_page).post(find_services))
        .route("/services/{service}", get(service_page))
        .merge(plain_form::routes())
        .merge(drafts::routes())
        .merge(passing::routes())
        .merge(following::routes())
        .merge(feedback::routes())
        .merge(page_rating::routes())
        .merge(device::routes())
        .merge(demonstration::routes())
        .merge(demo::routes(server))
        .merge(helping::routes())
        .merge(language::routes())
        .merge(comfort::routes())
        .merge(leave::routes())
        .merge(read_aloud::routes())
        .merge(no_signal::routes())
        .merge(manifest::routes())
        .merge(own_case::routes())
        .merge(survey::routes())
        .merge(account)
        .merge(desk::routes(server))
        .merge(home::routes())
        .merge(privacy::routes())
        .merge(accessibility::routes())
        .merge(performance::routes())
        .route(paths::TRACK, get(track))
        .route(paths::OUTBOX, get(outbox))
        .route(paths::CONTACT, get(contact_page))
        .merge(case_page::routes())
        .merge(receipt::routes())
        .merge(bring::routes())
        .merge(complaint_letter::routes())
        .route("/cases/{reference}/sent", get(sent::page))
        .route("/theme/{file}", get(theme_file))
        .route("/words/{file}", get(words_file))
        .fallback(not_found)
        .layer(middleware::from_fn(device::ask_first))
}

async fn start_page(State(server): State<Server>, site: Site, session: Session, browser: Browser) -> Response {
    let begun = begun(&server, &site, &session).await;
    let listed = |profile: &Profile| crate::drafts::listed(profile, browser, begun).len();
    whole(&server, &site, |profile| Some(start::document(&server, profile, listed(profile))))
}

async fn services_page(
    State(server): State<Server>,
    site: Site,
    Query(asked): Query<Asked>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    if let Some(asked) = looked_for::read(&server, &headers) {
        let page = |profile: &Profile| Some(services::document(&server, profile, &asked, paths::SERVICES.to_owned()));
        return looked_for::forgotten(whole(&server, &site, page));
    }
    let path = uri.path_and_query().map_or_else(|| uri.path().to_owned(), ToString::to_string);
    whole(&server, &site, |profile| Some(services::document(&server, profile, &asked, path)))
}

/// The same for a shared device, whose list of visited pages is to hold nobody's words.
async fn find_services(State(server): State<Server>, FormBody(asked): FormBody<Asked>) -> Result<Response, Error> {
    looked_for::keep(&server, &asked, Redirect::to(paths::SERVICES).into_response())
}

async fn service_page(
    State(server): State<Server>,
    site: Site,
    session: Session,
    Path(service): Path<String>,
) -> Response {
    let begun = begun(&server, &site, &session).await;
    let others = match &site {
        Site::Council(profile) => people::acting_for(&server, profile, &session, &service).await,
        Site::Choice | Site::Unknown => Vec::new(),
    };
    let usual = usual(&server, &site, &service).await;
    whole(&server, &site, |profile| {
        let service = profile.council.find_service(&service)?;
        let begun = begun.iter().find(|draft| draft.service == service.key);
        Some(service::document(&server, profile, service, begun, others, usual))
    })
}

/// How long it usually takes, for a page that only mentions it.
async fn usual(server: &Server, site: &Site, service: &str) -> Option<u16> {
    let Site::Council(profile) = site else {
        return None;
    };
    crate::usual::days(server, profile, service).await.unwrap_or_else(|error| {
        tracing::error!(%error, "how long a service takes can't be read");
        None
    })
}

/// This browser's unfinished enquiries, for a page that only mentions them: it is shown without, if they can't be read.
async fn begun(server: &Server, site: &Site, session: &Session) -> Vec<Draft> {
    let Site::Council(profile) = site else {
        return Vec::new();
    };
    crate::drafts::list(server, profile, session).await.unwrap_or_else(|error| {
        tracing::error!(%error, "unfinished enquiries can't be read");
        Vec::new()
    })
}

async fn track(State(server): State<Server>, site: Site) -> Response {
    page(&server, &site, |profile| {
        Some(Main { journey: Some("track"), ..Main::new(profile.words.say("track-heading", &[])) })
    })
}

/// Only the app knows what waits: it never left the device.
async fn outbox(State(server): State<Server>, site: Site) -> Response {
    page(&server, &site, |profile| {
        Some(Main { journey: Some("outbox"), ..Main::new(profile.words.say("outbox-heading", &[])) })
    })
}

async fn contact_page(State(server): State<Server>, site: Site) -> Response {
    whole(&server, &site, |profile| Some(contact::document(&server, profile)))
}

/// A page that the server draws whole.
fn whole(server: &Server, site: &Site, document: impl FnOnce(&Profile) -> Option<Document>) -> Response {
    match site {
        Site::Council(profile) => {
            document(profile).unwrap_or_else(|| Document::not_found(server, profile)).into_response()
        }
        Site::Choice | Site::Unknown => page(server, site, |_| None),
    }
}

/// The page of a council, a 404 in its look, or the choice of councils.
fn page(server: &Server, site: &Site, main: impl FnOnce(&Profile) -> Option<Main>) -> Response {
    match site {
        Site::Council(profile) => match main(profile) {
            Some(main) => Document::page(server, profile, main, StatusCode::OK).into_response(),
            None => Document::not_found(server, profile).into_response(),
        },
        Site::Choice => choice::document(server, StatusCode::OK).into_response(),
        Site::Unknown => choice::document(server, StatusCode::NOT_FOUND).into_response(),
    }
}

async fn not_found(State(server): State<Server>, site: Site, uri: Uri) -> Response {
    if uri.path().starts_with("/api") {
        return Error::NotFound.into_response();
    }
    match site {
        Site::Council(profile) => Document::not_found(&server, &profile).into_response(),
        Site::Choice | Site::Unknown => choice::document(&server, StatusCode::NOT_FOUND).into_response(),
    }
}

/// A problem where a page was asked for. Drawn without anything that could fail in its turn.
pub fn problem(server: &Server, site: &Site, problem: &Problem) -> Response {
    let language = match site {
        Site::Council(profile) => profile.language,
        Site::Choice | Site::Unknown => Language::English,
    };
    let words = words::words(language);
    let problem = tell(problem, words);
    let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let (title, detail) = (document::escape(&problem.title), document::escape(&problem.detail));
    let start = document::escape(&words.say("not-found-start", &[]));
    let body = format!(
        "<main id=\"main\" class=\"app-main\"><h1 class=\"govuk-heading-l\">{title}</h1>\
         <p class=\"govuk-body-l\">{detail}</p><p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/\">{start}</a></p></main>"
    );
    Document::bare(server, status, language, (&problem.title, &body)).into_response()
}

async fn theme_file(site: Site, Path(file): Path<String>) -> Response {
    match site {
        Site::Council(profile) if theme::path(&profile.council).ends_with(&file) => {
            file_response("text/css; charset=utf-8", theme::css(&profile.council))
        }
        Site::Council(_) | Site::Choice | Site::Unknown => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn words_file(Path(file): Path<String>) -> Response {
    match words::for_app(&format!("/words/{file}")) {
        Some(words) => file_response("application/json", words.to_owned()),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn file_response(kind: &'static str, text: String) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, IMMUTABLE)], text).into_response()
}
