//! `/account/everything`, `/account/everything.json` and `/account/delete` – the account is the resident's: all that is in it to
//! read and to keep, and its end.

use super::{
    account::SignedIn,
    appointments, comfort,
    document::Document,
    people::{self, mine::People},
    sign_in::last_page,
    small_forms::post_form,
    survey,
};
use crate::{
    clock::local,
    drafts,
    error::Error,
    guard,
    profile::Profile,
    reach::lines,
    said::{said_event, said_status},
    server::Server,
    session::ended,
    site::CouncilHost,
    store::{
        accounts::{Account, Device},
        authenticators::Known,
        homes::RememberedHome,
    },
};
use axum::{
    Json, Router,
    extract::State,
    http::header,
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::paths;
use domain::submission::{Line, read_back};
use jiff::Timestamp;
use leptos::prelude::*;
use serde::Serialize;
use ui::{
    button::Weight,
    element::{all, element},
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
    summary_list::{SummaryList, SummaryRow},
};

const EVERYTHING: &str = "/account/everything";
const EVERYTHING_JSON: &str = "/account/everything.json";
const DELETE: &str = "/account/delete";
const DELETED: &str = "/account/deleted";

pub fn routes() -> Router<Server> {
    Router::new()
        .route(EVERYTHING, get(everything_page))
        .route(EVERYTHING_JSON, get(everything_file))
        .route(DELETE, get(ask_delete).post(delete))
        .route(DELETED, get(deleted))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

/// The links to these pages, for the page of the account.
pub fn links(profile: &Profile) -> [Link; 2] {
    let link = |path: &str, key: &str| Link::new(path, profile.words.say(key, &[]));
    [link(EVERYTHING, "my-data-link"), link(DELETE, "delete-account-link")]
}

/// All that an account holds, as the page and the file tell it. Times are RFC 3339 in UTC.
#[derive(Debug, Serialize)]
struct Everything {
    council: String,
    email: String,
    account_since: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    home: Option<Home>,
    #[serde(skip_serializing_if = "Option::is_none")]
    authenticator: Option<App>,
    /// How the resident wants to be reached.
    reach: Vec<Answered>,
    /// How the resident wants pages to look, where it is not as usual.
    #[serde(skip_serializing_if = "Option::is_none")]
    pages_look: Option<String>,
    /// When that was last told or confirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    reach_since: Option<Timestamp>,
    /// The number that was shown to be the resident's.
    #[serde(skip_serializing_if = "Option::is_none")]
    proved_phone: Option<String>,
    /// Since when mails don't reach the address.
    #[serde(skip_serializing_if = "Option::is_none")]
    not_reached_since: Option<Timestamp>,
    /// Which holdings are renewed without being asked, since when.
    renewed_automatically: Vec<OfHolding>,
    /// Which reminders were mailed, and when.
    reminded_of: Vec<OfHolding>,
    appointments: Vec<appointments::rows::Told>,
    waiting_for: Vec<appointments::rows::ToldWait>,
    sent: Vec<Told>,
    unfinished: Vec<Told>,
    signed_in: Vec<Place>,
    passkeys: Vec<Named>,
    #[serde(flatten)]
    people: People,
}

/// The home that the account remembers.
#[derive(Debug, Serialize)]
struct Home {
    address: String,
    postcode: String,
    uprn: String,
    since: Timestamp,
}

/// The authenticator app: its key is in the app alone.
#[derive(Debug, Serialize)]
struct App {
    since: Timestamp,
    recovery_codes_left: i64,
}

/// Something about a holding, as it is named on it.
#[derive(Debug, Serialize)]
struct OfHolding {
    kind: String,
    number: String,
    at: Timestamp,
}

/// What the resident told the council once.
#[derive(Debug, Serialize)]
struct Told {
    service: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
    /// Where it is, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    at: Timestamp,
    answers: Vec<Answered>,
}

#[derive(Debug, Serialize)]
struct Answered {
    question: String,
    answer: String,
}

/// A passkey, as far as it is the resident's to know it.
#[derive(Debug, Serialize)]
struct Named {
    name: String,
    since: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_used: Option<Timestamp>,
}

#[derive(Debug, Serialize)]
struct Place {
    device: String,
    since: Timestamp,
    last_used: Timestamp,
}

fn answered(lines: Vec<Line>) -> Vec<Answered> {
    lines.into_iter().map(|line| Answered { question: line.name, answer: line.answer }).collect()
}

async fn find(server: &Server, resident: &SignedIn) -> Result<Everything, Error> {
    let SignedIn { profile, session, account } = resident;
    let (council, now) = (&profile.council, server.clock.now());
    let mut sent = Vec::new();
    for line in server.store.list_account_cases(&council.key, &account.id).await? {
        let stored = server.store.find_case_as_server(&council.key, &line.reference).await?;
        let events = stored.iter().flat_map(|stored| &stored.events).filter(|event| !event.kind.is_for_staff_only());
        let said = events.filter_map(|event| {
            let team = council.team_name(event.team.unwrap_or(line.team));
            Some(Answered { question: said_event(profile.words, event.kind, team), answer: event.said.words.clone()? })
        });
        let said: Vec<_> = said.collect();
        let mut answers = answered(stored.map(|stored| stored.case.lines).unwrap_or_default());
        answers.extend(said);
        let survey = server.store.find_survey_of(&council.key, &line.reference).await?;
        let survey = survey.map(|survey| survey::told(profile, survey.replies)).unwrap_or_default();
        answers.extend(survey.into_iter().map(|(question, answer)| Answered { question, answer }));
        sent.push(Told {
            service: profile.said(&line.service_name).0,
            reference: Some(line.reference.to_string()),
            status: Some(said_status(profile.words, line.status, council.team_name(line.team))),
            at: line.received,
            answers,
        });
    }
    let drafts = drafts::list(server, profile, session).await?.into_iter();
    let unfinished = drafts.filter_map(|draft| {
        let service = council.find_service(&draft.service)?;
        let answers = answered(read_back(&service.form, &draft.answers, profile.words));
        Some(Told { service: service.name.clone(), reference: None, status: None, at: draft.saved, answers })
    });
    let devices = server.store.list_devices(&council.key, &account.id, &session.hash, now).await?.into_iter();
    let place = |device: Device| Place { device: device.name, since: device.signed_in, last_used: device.last_seen };
    let passkeys = server.store.list_passkeys(&council.key, &account.id).await?.into_iter();
    let (renewed_automatically, reminded_of) = of_holdings(server, profile, account).await?;
    let (appointments, waiting_for) = appointments::rows::told(server, profile, account).await?;
    let reach = server.store.find_reach(&council.key, &account.id).await?;
    let after = council.reach.bounces_end(now);
    let comfort = server.store.find_comfort(&council.key, &session.hash, now).await?;
    Ok(Everything {
        appointments,
        waiting_for,
        reach: answered(lines(profile, &reach.told)),
        pages_look: comfort.filter(|comfort| !comfort.is_usual()).map(|comfort| comfort::said(profile.words, comfort)),
        reach_since: (reach.revision > 0).then_some(reach.confirmed),
        proved_phone: server.store.find_proved_phone(&council.key, &account.id).await?,
        not_reached_since: server.store.find_bounce(&council.key, &account.email, after).await?,
        renewed_automatically,
        reminded_of,
        council: council.name.clone(),
        email: account.email.clone(),
        account_since: account.created,
        home: server.store.find_home(&council.key, &account.id).await?.map(told_home),
        authenticator: server.store.find_authenticator(&council.key, &account.id).await?.map(told_app),
        sent,
        unfinished: unfinished.collect(),
        signed_in: devices.map(place).collect(),
        passkeys: passkeys.map(|of| Named { name: of.name, since: of.added, last_used: of.used }).collect(),
        people: people::mine::find(server, resident).await?,
    })
}

fn told_app(known: Known) -> App {
    App { since: known.set, recovery_codes_left: known.codes_left }
}

fn told_home(home: RememberedHome) -> Home {
    Home { address: home.address, postcode: home.postcode, uprn: home.uprn, since: home.since }
}

/// What is noted about holdings: what is renewed without being asked, and the reminders.
async fn of_holdings(
    server: &Server,
    profile: &Profile,
    account: &Account,
) -> Result<(Vec<OfHolding>, Vec<OfHolding>), Error> {
    let (store, council) = (&server.store, &profile.council.key);
    let of = |kind: String, number, at| {
        let kind = server.holdings.kind(profile, &kind).map_or(kind, |known| known.name.clone());
        OfHolding { kind, number, at }
    };
    let consents = store.list_consents(council, &account.id).await?.into_iter();
    let reminders = store.list_holding_reminders(council, &account.id).await?.into_iter();
    Ok((
        consents.map(|consent| of(consent.kind, consent.number, consent.given)).collect(),
        reminders.map(|reminded| of(reminded.kind, reminded.number, reminded.at)).collect(),
    ))
}

async fn everything_file(State(server): State<Server>, mut resident: SignedIn) -> Result<Response, Error> {
    // A file has no room for two languages.
    let (council, language) = (&resident.profile.council.key, resident.profile.language);
    resident.profile = server.councils.find_in(council, language).ok_or(Error::NoCouncil)?;
    let everything = find(&server, &resident).await?;
    let name = [(header::CONTENT_DISPOSITION, "attachment; filename=\"my-account.json\"")];
    Ok((name, Json(everything)).into_response())
}

async fn everything_page(State(server): State<Server>, resident: SignedIn) -> Result<Response, Error> {
    let everything = find(&server, &resident).await?;
    let profile = resident.profile.clone();
    let words = profile.words.clone();
    let heading = words.say("my-data-heading", &[]);
    let title = heading.clone();
    let document = Document::whole(&server, &resident.profile, EVERYTHING.to_owned(), &title, move || {
        let time = |at: Timestamp| words.date_time(local(at));
        let mut who = vec![
            row(words.say("my-data-email", &[]), everything.email),
            row(words.say("my-data-since", &[]), time(everything.account_since)),
        ];
        who.extend(
            everything.home.map(|home| row(words.say("my-data-home", &[]), [home.address, home.postcode].join(", "))),
        );
        if let Some(app) = everything.authenticator {
            who.push(row(words.say("my-data-authenticator", &[]), time(app.since)));
            who.push(row(words.say("my-data-codes-left", &[]), app.recovery_codes_left.to_string()));
        }
        who.extend(everything.pages_look.map(|look| row(words.say("my-data-comfort", &[]), look)));
        who.extend(everything.proved_phone.map(|phone| row(words.say("my-data-phone", &[]), phone)));
        who.extend(everything.not_reached_since.map(|since| row(words.say("my-data-bounce", &[]), time(since))));
        who.extend(everything.reach.into_iter().map(|each| row(each.question, each.answer)));
        who.extend(everything.reach_since.map(|since| row(words.say("my-data-reach", &[]), time(since))));
        let noted =
            [("my-data-automatic", everything.renewed_automatically), ("my-data-reminded", everything.reminded_of)];
        who.extend(
            noted
                .into_iter()
                .flat_map(|(key, each)| each.into_iter().map(move |of| (key, of)))
                .map(|(key, of)| row(words.say(key, &[("kind", &of.kind), ("number", &of.number)]), time(of.at))),
        );
        let booked = everything.appointments.into_iter().map(|each| appointments::rows::view(&words, each));
        let booked = all(booked.collect::<Vec<_>>());
        let waits = everything.waiting_for.into_iter();
        who.extend(waits.map(|wait| row(words.say("my-data-waits", &[("name", &wait.what)]), time(wait.asked))));
        who.extend(everything.passkeys.into_iter().map(|of| {
            row(words.say("my-data-passkey", &[("name", &of.name)]), time(of.last_used.unwrap_or(of.since)))
        }));
        who.extend(everything.people.rows(&profile));
        let told = |told: Told, when: &str| {
            let mut rows = vec![row(words.say(when, &[]), time(told.at))];
            rows.extend(told.reference.map(|reference| row(words.say("my-data-reference", &[]), reference)));
            rows.extend(told.status.map(|status| row(words.say("my-data-status", &[]), status)));
            rows.extend(told.answers.into_iter().map(|each| row(each.question, each.answer)));
            view! { {subheading(told.service)}<SummaryList rows/> }.into_any()
        };
        let sent = everything.sent.into_iter().map(|each| told(each, "my-data-sent"));
        let unfinished = everything.unfinished.into_iter().map(|each| told(each, "my-data-saved"));
        let all_told = all(unfinished.chain(sent).collect::<Vec<_>>());
        let places = everything.signed_in.into_iter().map(|place| row(place.device, time(place.last_used))).collect();
        // The browser saves it; the app has no page for it.
        let file = element("a").class("govuk-link").attr("href", EVERYTHING_JSON).attr("rel", "external");
        let file = file.text(words.say("my-data-file", &[])).view();
        view! {
            <Page back=Link::new(paths::ACCOUNT, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say("my-data-text", &[]))}
                {element("p").class("govuk-body").child(file).view()}
                <SummaryList rows=who/>
                {booked}
                {all_told}
                {subheading(words.say("devices-heading", &[]))}
                <SummaryList rows=places/>
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

fn row(key: String, value: String) -> SummaryRow {
    SummaryRow { key, value, ..SummaryRow::default() }
}

async fn ask_delete(State(server): State<Server>, SignedIn { profile, .. }: SignedIn) -> Response {
    let words = profile.words.clone();
    let heading = words.say("delete-account-heading", &[]);
    let title = heading.clone();
    let document = Document::whole(&server, &profile, DELETE.to_owned(), &title, move || {
        let texts =
            ["delete-account-goes", "delete-account-appointments", "delete-account-stays", "delete-account-again"];
        let texts = all(texts.map(|key| paragraph(words.say(key, &[]))));
        view! {
            <Page back=Link::new(paths::ACCOUNT, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {texts}
                {post_form(DELETE, words.say("delete-account-button", &[]), Weight::Warning)}
            </Page>
        }
        .into_any()
    });
    document.into_response()
}

async fn delete(State(server): State<Server>, SignedIn { profile, account, .. }: SignedIn) -> Result<Response, Error> {
    appointments::rows::delete_account(&server, &profile, &account).await?;
    Ok(ended(Redirect::to(DELETED)))
}

async fn deleted(State(server): State<Server>, CouncilHost(profile): CouncilHost) -> Response {
    last_page(&server, &profile, DELETED, ("deleted-account-heading", "deleted-account-text"), None)
}
