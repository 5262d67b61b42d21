//! `/account` and `/account/devices` – what a resident has going on in one list, and where they are signed in. Whoever is not
//! signed in is asked to.

use super::{
    appointments, council_words,
    document::Document,
    glance::{Glance, glance},
    marks::{case_link, head},
    my_data, people, reach,
    small_forms::post_form,
    visit::{Next, sign_in_first},
};
use crate::{
    browser::Browser,
    client::ClientAddress,
    clock::local,
    drafts,
    error::Error,
    guard,
    profile::Profile,
    said::said_status,
    server::Server,
    session::{Session, ended},
    site::CouncilHost,
    store::{
        accounts::{Account, CaseLine},
        drafts::Draft,
    },
};
use axum::{
    Router,
    extract::{FromRequestParts, Query, State},
    http::request::Parts,
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use contract::paths;
use leptos::prelude::*;
use serde::Deserialize;
use std::sync::Arc;
use ui::{
    button::Weight,
    element::{all, element},
    link::{Link, Row},
    link_list::LinkList,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
};

pub(super) const SIGN_OUT_ELSEWHERE: &str = "/account/devices/sign-out";

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::ACCOUNT, get(list))
        .route(paths::DEVICES, get(devices))
        .route(SIGN_OUT_ELSEWHERE, post(sign_out_elsewhere))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

/// Somebody who is signed in, at their council. Everybody else goes to the page where one can.
#[derive(Clone)]
pub struct SignedIn {
    pub profile: Arc<Profile>,
    pub session: Session,
    pub account: Account,
}

impl SignedIn {
    /// They have just shown who they are.
    pub fn is_recent(&self, server: &Server) -> bool {
        server.clock.now().duration_since(self.account.signed_in) <= self.profile.council.sign_in.recent()
    }
}

impl FromRequestParts<Server> for SignedIn {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Response> {
        let council = CouncilHost::from_request_parts(parts, server).await;
        let CouncilHost(profile) = council.map_err(IntoResponse::into_response)?;
        let Ok(session) = Session::from_request_parts(parts, server).await;
        let found = server.store.find_account(&profile.council.key, &session.hash, server.clock.now()).await;
        let account = found.map_err(|error| Error::from(error).into_response())?;
        if let Some(account) = account {
            return Ok(Self { profile, session, account });
        }
        let over =
            session.has_token() && is_over(server, &profile, &session).await.map_err(IntoResponse::into_response)?;
        let first = sign_in_first(Next::Account);
        Err(if over { ended(first) } else { first })
    }
}

/// Whether the session ended by itself: the browser then keeps nothing of it either.
async fn is_over(server: &Server, profile: &Profile, session: &Session) -> Result<bool, Error> {
    Ok(server.store.is_session_over(&profile.council.key, &session.hash, server.clock.now()).await?)
}

/// Somebody who has just shown who they are, as is asked before it is changed how they come in and how they are reached. Everybody
/// else signs in, once more if need be.
pub struct JustSignedIn(pub SignedIn);

impl FromRequestParts<Server> for JustSignedIn {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Response> {
        let resident = SignedIn::from_request_parts(parts, server).await?;
        if !resident.is_recent(server) {
            let is_reach = parts.uri.path().starts_with(paths::REACH);
            return Err(sign_in_first(if is_reach { Next::Reach } else { Next::Security }));
        }
        Ok(Self(resident))
    }
}

/// What is shown of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Show {
    All,
    Unfinished,
    Sent,
    Appointments,
}

#[derive(Deserialize)]
struct Filter {
    show: Option<String>,
}

impl Show {
    const EACH: [Self; 4] = [Self::All, Self::Unfinished, Self::Sent, Self::Appointments];

    /// What isn't known shows everything.
    fn find(key: Option<&str>) -> Self {
        match key {
            Some("unfinished") => Self::Unfinished,
            Some("sent") => Self::Sent,
            Some("appointments") => Self::Appointments,
            _ => Self::All,
        }
    }

    fn path(self) -> &'static str {
        match self {
            Self::All => paths::ACCOUNT,
            Self::Unfinished => "/account?show=unfinished",
            Self::Sent => "/account?show=sent",
            Self::Appointments => paths::ACCOUNT_APPOINTMENTS,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::All => "account-filter-all",
            Self::Unfinished => "account-filter-unfinished",
            Self::Sent => "account-filter-sent",
            Self::Appointments => "account-filter-appointments",
        }
    }
}

async fn list(
    State(server): State<Server>,
    SignedIn { profile, session, account }: SignedIn,
    client: ClientAddress,
    browser: Browser,
    Query(filter_by): Query<Filter>,
) -> Response {
    let Glance { view: glance, has_home } = glance(&server, &profile, client, &account).await;
    let show = Show::find(filter_by.show.as_deref());
    // What one source can't give is named; the other is shown.
    let drafts = drafts::list(&server, &profile, &session).await.map_err(note_failure).ok();
    let drafts = drafts.map(|drafts| drafts::listed(&profile, browser, drafts));
    let cases = server.store.list_account_cases(&profile.council.key, &account.id).await;
    let cases = cases.map_err(|error| note_failure(error.into())).ok();
    let booked = appointments::rows::list(&server, &profile, &account, show == Show::Appointments).await;
    let booked = booked.map_err(note_failure).ok();
    let is_shown = |part| show == Show::All || show == part;
    let news = reach::news(&server, &profile, &account).await.map_err(note_failure).unwrap_or_default();
    let unfinished =
        is_shown(Show::Unfinished).then(|| Part { first: news.rows, ..part(&profile, drafts, draft_row, UNFINISHED) });
    let booked = is_shown(Show::Appointments).then(|| part(&profile, booked, |_, row| Some(row), APPOINTMENTS));
    let sent = is_shown(Show::Sent).then(|| part(&profile, cases, case_row, SENT));
    let parts: Vec<Part> = unfinished.into_iter().chain(booked).chain(sent).collect();
    let can_book = crate::appointments::are_there(&server, &profile);
    let book = can_book.then(|| Link::new(paths::APPOINTMENTS, profile.words.say("appointments-link", &[])));
    let words = profile.words.clone();
    let home = council_words::home_link(&server, &profile).filter(|_| !has_home);
    let data = my_data::links(&profile);
    let people = people::link(&profile);
    let heading = words.say("account-heading", &[]);
    let title = heading.clone();
    let document = Document::whole(&server, &profile, show.path().to_owned(), &title, move || {
        let none = parts.iter().all(Part::is_empty).then(|| paragraph(words.say("account-none", &[])));
        let parts = all(parts.into_iter().map(Part::view).collect::<Vec<_>>());
        let each = Show::EACH.into_iter().filter(|each| can_book || *each != Show::Appointments);
        let filters = each.map(|each| filter(each, each == show, words.say(each.words(), &[])));
        let filters = element("ul").class("app-filters").children(filters).view();
        let filters = element("nav").attr("aria-label", words.say("account-filter", &[])).child(filters).view();
        let reach = Link::new(paths::REACH, words.say("reach-heading", &[]));
        let security = Link::new(paths::SECURITY, words.say("security-link", &[]));
        let more = home.into_iter().chain(book).chain([reach, people, security]).chain(data);
        let more = all(more.map(link_paragraph).collect::<Vec<_>>());
        view! {
            <Page>
                <PageHeading text=heading focus=false/>
                {news.bounce}
                {glance}
                {filters}
                {parts}
                {none}
                {paragraph(words.say("account-who", &[("email", &account.email)]))}
                {more}
                {post_form(paths::SIGN_OUT, words.say("account-sign-out", &[]), Weight::Secondary)}
            </Page>
        }
        .into_any()
    });
    document.into_response()
}

fn note_failure(error: Error) {
    tracing::error!(%error, "a part of an account can't be read");
}

/// The keys of a part's heading, and of what is said when it can't be read.
type PartWords = (&'static str, &'static str);
const UNFINISHED: PartWords = ("account-needs-you", "account-missing-drafts");
const APPOINTMENTS: PartWords = ("account-appointments", "account-missing-appointments");
const SENT: PartWords = ("account-going-on", "account-missing-cases");

/// A part of the list: its rows, or that they can't be shown now.
struct Part {
    heading: String,
    /// What stands before them in any case.
    first: Vec<Row>,
    rows: Result<Vec<Row>, String>,
}

fn part<T>(
    profile: &Profile,
    found: Option<Vec<T>>,
    row: fn(&Profile, T) -> Option<Row>,
    (heading, missing): PartWords,
) -> Part {
    let rows = found.map(|found| found.into_iter().filter_map(|each| row(profile, each)).collect());
    let heading = profile.words.say(heading, &[]);
    Part { heading, first: Vec::new(), rows: rows.ok_or_else(|| profile.words.say(missing, &[])) }
}

impl Part {
    fn is_empty(&self) -> bool {
        self.first.is_empty() && self.rows.as_ref().is_ok_and(Vec::is_empty)
    }

    fn view(self) -> AnyView {
        if self.is_empty() {
            return ().into_any();
        }
        let (more, missing) = match self.rows {
            Ok(rows) => (rows, None),
            Err(missing) => (Vec::new(), Some(paragraph(missing))),
        };
        let rows: Vec<Row> = self.first.into_iter().chain(more).collect();
        let list = (!rows.is_empty()).then(|| view! { <LinkList rows/> }.into_any());
        all([subheading(self.heading)].into_iter().chain(list).chain(missing))
    }
}

fn draft_row(profile: &Profile, draft: Draft) -> Option<Row> {
    let service = profile.council.find_service(&draft.service)?;
    let date = profile.words.date(local(draft.saved).date());
    Some(Row {
        link: Link::new(paths::form(&service.key), service.name.clone()).in_language(head(service)),
        note: Some(profile.words.say("account-draft-note", &[("date", &date)])),
    })
}

fn case_row(profile: &Profile, case: CaseLine) -> Option<Row> {
    let words = &profile.words;
    let status = said_status(words, case.status, profile.council.team_name(case.team));
    let date = words.date(local(case.received).date());
    let reference = case.reference.to_string();
    let note = [("status", status.as_str()), ("date", &date), ("reference", &reference)];
    Some(Row {
        link: case_link(profile, paths::case(&case.reference), &case.service_name),
        note: Some(words.say("account-case-note", &note)),
    })
}

fn filter(show: Show, is_this: bool, text: String) -> AnyView {
    let link = element("a").class("govuk-link").attr("href", show.path());
    let link = link.maybe("aria-current", is_this.then_some("true")).text(text).view();
    element("li").child(link).view()
}

async fn devices(
    State(server): State<Server>,
    SignedIn { profile, session, account }: SignedIn,
) -> Result<Response, Error> {
    let (council, now) = (&profile.council.key, server.clock.now());
    let devices = server.store.list_devices(council, &account.id, &session.hash, now).await?;
    let words = profile.words.clone();
    let heading = words.say("devices-heading", &[]);
    let title = heading.clone();
    let document = Document::whole(&server, &profile, paths::DEVICES.to_owned(), &title, move || {
        let is_alone = devices.iter().all(|device| device.is_this);
        let rows = devices.into_iter().map(|device| {
            let time = |at| words.date_time(local(at));
            let (signed, seen) = (time(device.signed_in), time(device.last_seen));
            let note = words.say("devices-note", &[("signed", &signed), ("seen", &seen)]);
            let this = device.is_this.then(|| paragraph(words.say("devices-this", &[])));
            view! { {subheading(device.name)}{this}{paragraph(note)} }.into_any()
        });
        let rows = all(rows.collect::<Vec<_>>());
        let end = if is_alone {
            paragraph(words.say("devices-only", &[]))
        } else {
            let button = post_form(SIGN_OUT_ELSEWHERE, words.say("devices-sign-out", &[]), Weight::Primary);
            view! { {paragraph(words.say("devices-text", &[]))}{button} }.into_any()
        };
        view! {
            <Page back=Link::new(paths::SECURITY, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {rows}
                {end}
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

async fn sign_out_elsewhere(
    State(server): State<Server>,
    SignedIn { profile, session, account }: SignedIn,
) -> Result<Response, Error> {
    let (council, now) = (&profile.council.key, server.clock.now());
    server.store.sign_out_elsewhere(council, &account.id, &session.hash, now).await?;
    Ok(Redirect::to(paths::DEVICES).into_response())
}
