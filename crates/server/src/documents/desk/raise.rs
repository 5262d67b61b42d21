//! `/desk/raise`, `/desk/raise/{way}` and `/desk/sent/{reference}` – writes down for somebody what they need, by the same forms that
//! residents fill in.

use super::{
    Staff,
    case::case_path,
    frame::{Here, draw},
    queue::Lists,
};
use crate::{
    documents::plain_form::at_desk::{self, base, services_path},
    error::Error,
    server::Server,
};
use axum::{
    Router,
    extract::{Path, State},
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use domain::{desk::Way, reference::Reference, staff::Role};
use leptos::prelude::*;
use ui::{
    link::{Link, Row},
    link_list::LinkList,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
};

pub fn routes() -> Router<Server> {
    Router::new()
        .route(Here::Raise.path(), get(ways))
        .route("/desk/raise/{way}", get(services))
        .route("/desk/sent/{reference}", get(sent))
        .merge(at_desk::routes())
}

/// How it reached whoever writes it down. A councillor says how the resident said yes.
async fn ways(State(server): State<Server>, staff: Staff) -> Response {
    let words = staff.profile.words.clone();
    let is_councillor = staff.member.role == Role::Councillor;
    let (heading, text) = match is_councillor {
        true => ("desk-raise-consent", "desk-raise-consent-text"),
        false => ("desk-raise-heading", "desk-raise-text"),
    };
    let heading = words.say(heading, &[]);
    let title = heading.clone();
    let rows: Vec<Row> = Way::of(staff.member.role)
        .map(|way| Link::new(services_path(way), words.say(&format!("desk-choose-{}", way.key()), &[])).into())
        .collect();
    let document = draw(&server, &staff, (Here::Raise, Here::Raise.path().to_owned()), &title, move || {
        view! {
            <PageHeading text=heading focus=false/>
            {paragraph(words.say(text, &[]))}
            <LinkList rows/>
        }
        .into_any()
    });
    document.into_response()
}

/// What it can be about: every form that the council has.
async fn services(State(server): State<Server>, staff: Staff, Path(way): Path<String>) -> Result<Response, Error> {
    let way = Way::of(staff.member.role).find(|own| own.key() == way).ok_or(Error::NotFound)?;
    let (words, council) = (staff.profile.words.clone(), &staff.profile.council);
    let heading = words.say("desk-raise-service", &[]);
    let title = heading.clone();
    let caption = words.say(&format!("desk-choose-{}", way.key()), &[]);
    let form = |service: &domain::service::Service| -> Row {
        let address = base(way) + &paths::form(&service.key);
        Row {
            link: Link::new(address, service.name.clone()),
            note: Some(words.say("done-by", &[("team", council.team_name(service.team))])),
        }
    };
    let offered: Vec<_> = council.services.iter().filter(|service| council.offers_form(service)).collect();
    let topics: Vec<(String, Vec<Row>)> = council
        .topics
        .iter()
        .map(|topic| {
            let of_topic = offered.iter().filter(|service| service.topic == topic.key);
            (topic.name.clone(), of_topic.map(|service| form(service)).collect())
        })
        .filter(|(_, rows): &(String, Vec<Row>)| !rows.is_empty())
        .collect();
    let document = draw(&server, &staff, (Here::Raise, services_path(way)), &title, move || {
        let lists = topics.into_iter().map(|(name, rows)| view! { {subheading(name)}<LinkList rows/> }.into_any());
        let lists: Vec<_> = lists.collect();
        view! {
            <PageHeading text=heading caption focus=false/>
            {lists}
        }
        .into_any()
    });
    Ok(document.into_response())
}

/// It is sent. Only whoever wrote it down is told so.
async fn sent(State(server): State<Server>, staff: Staff, Path(reference): Path<String>) -> Result<Response, Error> {
    let reference = Reference::try_from(reference).map_err(|_| Error::NotFound)?;
    let found = server.store.find_case_as_server(&staff.profile.council.key, &reference).await?;
    let is_own = |raised_by: &Option<String>| raised_by.as_deref() == Some(staff.member.id.as_str());
    let stored = found.filter(|stored| is_own(&stored.case.raised_by)).ok_or(Error::NotFound)?;
    let case = &stored.case;
    let words = staff.profile.words.clone();
    let heading = words.say("sent-heading", &[]);
    let title = heading.clone();
    let caption = case.service_name.clone();
    let number = case.reference.to_string();
    let about = [("reference", number.as_str()), ("team", staff.profile.council.team_name(case.team))];
    let text = words.say("desk-sent-text", &about);
    let mail = if case.contact.email.is_some() { "desk-sent-mail" } else { "desk-sent-no-mail" };
    let mail = words.say(mail, &[]);
    let due = case.due.map(|due| words.say("desk-sent-due", &[("date", &words.date_with_year(due.date))]));
    let see = staff.may_see(case).then(|| Link::new(case_path(&reference), words.say("desk-sent-see", &[])));
    let again = Link::new(Here::Raise.path(), words.say("desk-sent-again", &[]));
    let document = draw(&server, &staff, (Here::Raise, at_desk::sent_path(&reference)), &title, move || {
        view! {
            <PageHeading text=heading caption focus=false/>
            {paragraph(text)}
            {due.map(paragraph)}
            {paragraph(mail)}
            {see.map(link_paragraph)}
            {link_paragraph(again)}
        }
        .into_any()
    });
    Ok(document.into_response())
}

/// What a councillor sent for residents, and how far it is.
pub async fn list_sent(server: &Server, staff: &Staff) -> Result<AnyView, Error> {
    let rows = server.store.list_raised_by(&staff.profile.council.key, &staff.member.id).await?;
    let words = &staff.profile.words;
    let names: Vec<String> = rows.iter().map(|row| staff.profile.council.team_name(row.team).to_owned()).collect();
    let lists = Lists { words: (*words).clone(), today: server.clock.local_now().date(), has_team: true };
    let heading = words.say("desk-raised-list", &[]);
    let list = lists.view(&heading, rows, &names);
    Ok(view! { {subheading(heading)}{list} }.into_any())
}
