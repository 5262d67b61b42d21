//! `/account/people` and `/account/people/{delegation}` – who acts for the resident, for whom the resident acts, and who asks them
//! to. Either of the two ends it at once.

pub mod acting;
pub mod mine;
pub mod words;

mod invite;

use super::{
    account::SignedIn,
    document::Document,
    signed_out::SignInFirst,
    small_forms::post_form,
    visit::{Next, sign_in_first},
};
use crate::{
    delivery::people::{News, named, notice},
    error::Error,
    guard,
    profile::Profile,
    server::Server,
    session::Session,
    store::{
        delegations::{Answer, Delegation},
        outbox::NewMail,
    },
};
use axum::{
    Router,
    extract::{Path, State},
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use contract::paths;
use domain::delegation::{Power, State as Stage, What};
use leptos::prelude::*;
use ui::{
    button::Weight,
    element::all,
    link::{Link, Row},
    link_list::LinkList,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
    summary_list::SummaryList,
};
use words::{stage_text, terms_rows};

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::PEOPLE, get(list))
        .route(invite::NEW, get(invite::show).post(invite::create))
        .route(invite::NEW_COUNCILLOR, get(invite::show_councillor).post(invite::create_councillor))
        .route("/account/people/{delegation}", get(one))
        .route("/account/people/{delegation}/accept", post(accept))
        .route("/account/people/{delegation}/decline", post(decline))
        .route("/account/people/{delegation}/end", post(end))
        .route("/account/for/{delegation}", get(acting::list))
        .route("/account/for/{delegation}/cases/{reference}", get(acting::case))
        .route("/account/for/{delegation}/services/{service}/forget", post(acting::forget))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

/// The link to these pages, for the page of the account.
pub fn link(profile: &Profile) -> Link {
    Link::new(paths::PEOPLE, profile.words.say("people-heading", &[]))
}

/// For whom whoever is signed in may fill in a form: the ids of what they act by, and the residents' names. Where it can't be
/// read, the form is offered without.
pub async fn acting_for(server: &Server, profile: &Profile, session: &Session, service: &str) -> Vec<(String, String)> {
    let (council, now) = (&profile.council, server.clock.now());
    let found = async {
        match server.store.find_account(&council.key, &session.hash, now).await? {
            Some(account) => server.store.list_acting(&council.key, &account).await,
            None => Ok(Vec::new()),
        }
    };
    let found = found.await.unwrap_or_else(|error| {
        tracing::error!(%error, "for whom somebody acts can't be read");
        Vec::new()
    });
    let today = server.clock.local_now().date();
    let may = |found: &Delegation| {
        found.state(today, &council.people) == Stage::Holds && found.terms.may(Power::Act, What::Service(service))
    };
    found.into_iter().filter(may).map(|found| (found.id, found.resident_name)).collect()
}

/// Whoever comes from the mail is led back here once they have signed in.
async fn list(State(server): State<Server>, resident: Result<SignedIn, Response>) -> Result<Response, Response> {
    let resident = resident.map_err(|answer| match answer.extensions().get::<SignInFirst>() {
        Some(_) => sign_in_first(Next::People),
        None => answer,
    })?;
    list_page(&server, resident).await.map_err(IntoResponse::into_response)
}

async fn list_page(server: &Server, SignedIn { profile, account, .. }: SignedIn) -> Result<Response, Error> {
    let council = &profile.council;
    let today = server.clock.local_now().date();
    let invited = server.store.list_delegations(&council.key, &account.id).await?;
    let acting = server.store.list_acting(&council.key, &account).await?;
    let words = profile.words.clone();
    let stage = |each: &Delegation| each.state(today, &council.people);
    let row = |href: String, text: String, each: &Delegation| Row {
        link: Link::new(href, text),
        note: Some(stage_text(&words, each, stage(each))),
    };
    let resident = |each: &Delegation| words.say("people-resident-link", &[("resident", &each.resident_name)]);
    let mine: Vec<Row> = invited.iter().map(|each| row(paths::person(&each.id), named(&words, each), each)).collect();
    let (asked, others): (Vec<_>, Vec<_>) =
        acting.iter().filter(|each| stage(each) != Stage::Lapsed).partition(|each| stage(each) == Stage::Waiting);
    let asked: Vec<Row> = asked.into_iter().map(|each| row(paths::person(&each.id), resident(each), each)).collect();
    let others = others.into_iter().filter(|each| each.accepted.is_some());
    let others: Vec<Row> = others.map(|each| row(paths::acting(&each.id), resident(each), each)).collect();
    let heading = words.say("people-heading", &[]);
    let title = heading.clone();
    let part = |key: &str, rows: Vec<Row>| {
        let heading = words.say(key, &[]);
        (!rows.is_empty()).then(|| view! { {subheading(heading)}<LinkList rows/> }.into_any())
    };
    let none = mine.is_empty().then(|| paragraph(words.say("people-none", &[])));
    let parts = [part("people-asked", asked), part("people-mine", mine), part("people-others", others)];
    let words = words.clone();
    let document = Document::whole(server, &profile, paths::PEOPLE.to_owned(), &title, move || {
        let links = [
            (invite::NEW, "people-new-link"),
            (invite::NEW_COUNCILLOR, "people-new-councillor-link"),
            (paths::ACCESS, "access-heading"),
            (paths::CONSENTS, "consents-heading"),
        ];
        let links = all(links.map(|(path, key)| link_paragraph(Link::new(path, words.say(key, &[])))));
        view! {
            <Page back=Link::new(paths::ACCOUNT, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say("people-text", &[]))}
                {all(parts.into_iter().flatten().collect::<Vec<_>>())}
                {none}
                {links}
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

/// One that is this account's to see.
async fn find(server: &Server, resident: &SignedIn, id: &str) -> Result<(Delegation, Stage), Error> {
    let council = &resident.profile.council;
    let found = server.store.find_delegation(&council.key, &resident.account, id).await?;
    let delegation = found.ok_or(Error::NotFound)?;
    let stage = delegation.state(server.clock.local_now().date(), &council.people);
    Ok((delegation, stage))
}

async fn one(State(server): State<Server>, resident: SignedIn, Path(id): Path<String>) -> Result<Response, Error> {
    let (delegation, stage) = find(&server, &resident, &id).await?;
    let SignedIn { profile, account, .. } = resident;
    let is_resident = delegation.account == account.id;
    let words = profile.words.clone();
    let heading = match is_resident {
        true => named(&words, &delegation),
        false => words.say("people-resident-link", &[("resident", &delegation.resident_name)]),
    };
    let title = heading.clone();
    let path = paths::person(&delegation.id);
    let rows = terms_rows(&profile, &delegation);
    let stage_text = stage_text(&words, &delegation, stage);
    let name = [("resident", delegation.resident_name.as_str())];
    let (yes, note) = (words.say("people-accept", &name), words.say("people-accept-text", &name));
    let (accept, decline, end) = (format!("{path}/accept"), format!("{path}/decline"), format!("{path}/end"));
    let document = Document::whole(&server, &profile, path, &title, move || {
        let button = |path: &str, key: &str, weight| post_form(path, words.say(key, &[]), weight);
        let ends = match (stage, is_resident) {
            (Stage::Waiting, false) => {
                let yes = post_form(&accept, yes, Weight::Primary);
                let no = button(&decline, "people-decline", Weight::Secondary);
                view! { {paragraph(note)}{yes}{no} }.into_any()
            }
            (Stage::Waiting, true) => button(&end, "people-withdraw", Weight::Warning),
            (Stage::Holds, _) => button(&end, "people-end", Weight::Warning),
            (Stage::Lapsed | Stage::Declined | Stage::Ended | Stage::Over, _) => ().into_any(),
        };
        view! {
            <Page back=Link::new(paths::PEOPLE, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {paragraph(stage_text)}
                <SummaryList rows/>
                {ends}
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

/// Tells the other one, in English: nobody knows in which language they read.
fn told(server: &Server, council: &str, delegation: &Delegation, news: News, to: String) -> Result<NewMail, Error> {
    let english = server.councils.find(council).ok_or(Error::NoCouncil)?;
    Ok(notice(&english, delegation, news, to, &server.config.public_url(council)))
}

async fn accept(State(server): State<Server>, resident: SignedIn, Path(id): Path<String>) -> Result<Response, Error> {
    answer(&server, resident, &id, Answer::Accepted).await
}

async fn decline(State(server): State<Server>, resident: SignedIn, Path(id): Path<String>) -> Result<Response, Error> {
    answer(&server, resident, &id, Answer::Declined).await
}

async fn answer(server: &Server, resident: SignedIn, id: &str, answer: Answer) -> Result<Response, Error> {
    let (delegation, stage) = find(server, &resident, id).await?;
    let SignedIn { profile, account, .. } = resident;
    let council = &profile.council.key;
    let (news, next) = match answer {
        Answer::Accepted => (News::Accepted, paths::acting(id)),
        Answer::Declined => (News::Declined, paths::PEOPLE.to_owned()),
    };
    // Pressed twice, or too late: the page says how far it is.
    if stage != Stage::Waiting || delegation.account == account.id {
        return Ok(Redirect::to(&paths::person(id)).into_response());
    }
    let to = server.store.find_address(council, &delegation.account).await?.ok_or(Error::NotFound)?;
    let mail = told(server, council, &delegation, news, to)?;
    let now = server.clock.now();
    let is_done = server.store.answer_delegation(council, &account, id, (answer, &mail), now).await?;
    server.mail_waits.notify_one();
    Ok(Redirect::to(if is_done { &next } else { paths::PEOPLE }).into_response())
}

async fn end(State(server): State<Server>, resident: SignedIn, Path(id): Path<String>) -> Result<Response, Error> {
    let (delegation, stage) = find(&server, &resident, &id).await?;
    // Pressed twice: nobody is told twice.
    if !matches!(stage, Stage::Waiting | Stage::Holds) {
        return Ok(Redirect::to(paths::PEOPLE).into_response());
    }
    let SignedIn { profile, account, .. } = resident;
    let council = &profile.council.key;
    let (news, other) = match (delegation.account == account.id, stage) {
        (true, Stage::Waiting) => (News::TakenBack, None),
        (true, _) => (News::EndedByResident, delegation.delegate.clone()),
        (false, _) => (News::EndedByDelegate, Some(delegation.account.clone())),
    };
    let address = match other {
        Some(other) => server.store.find_address(council, &other).await?,
        None => None,
    };
    let to = address.unwrap_or_else(|| delegation.email.clone());
    let mail = told(&server, council, &delegation, news, to)?;
    server.store.end_delegation(council, &account, &id, &mail, server.clock.now()).await?;
    server.mail_waits.notify_one();
    Ok(Redirect::to(paths::PEOPLE).into_response())
}
