//! `/account/for/{delegation}` and `/account/for/{delegation}/cases/{reference}` – what somebody may see and do for a resident.
//! Each look is noted for the resident to read.

use super::words::{access_rows, ended_text, terms_rows};
use crate::{
    api::cases::reply::reply,
    clock::local,
    delivery::people::named,
    documents::{account::SignedIn, document::Document, marks::case_link, small_forms::post_form},
    error::Error,
    profile::Profile,
    said::{said_event, said_status},
    server::Server,
    store::{
        access_log::{About, Access},
        accounts::CaseLine,
        delegations::Delegation,
        drafts::Draft,
    },
};
use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect, Response},
};
use contract::{cases::CaseReply, paths};
use domain::{
    case::EventKind,
    delegation::{Power, Scope, State as Stage, What},
    language::Language,
    reference::Reference,
    submission::Line,
    words::Words,
};
use jiff::civil::Date;
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::Weight,
    element::all,
    link::{Link, Row},
    link_list::LinkList,
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
    summary_list::{SummaryList, SummaryRow},
};

/// How somebody stands who acts for a resident, or did.
pub enum Standing {
    Holds(Delegation),
    Over(Delegation),
}

/// Finds by what this account acts. What is another's, and what was never accepted, is as none.
pub async fn stand(server: &Server, resident: &SignedIn, id: &str) -> Result<Standing, Error> {
    let council = &resident.profile.council;
    let found = server.store.find_delegation(&council.key, &resident.account, id).await?;
    let found = found.filter(|found| found.delegate.as_ref() == Some(&resident.account.id) && found.accepted.is_some());
    let delegation = found.ok_or(Error::NotFound)?;
    Ok(match delegation.state(server.clock.local_now().date(), &council.people) {
        Stage::Holds => Standing::Holds(delegation),
        _ => Standing::Over(delegation),
    })
}

/// The heading and the text that say that it is over.
pub fn over_texts(profile: &Profile, delegation: &Delegation, today: Date) -> (String, Vec<String>) {
    let words = &profile.words;
    let name = [("resident", delegation.resident_name.as_str())];
    let stage = delegation.state(today, &profile.council.people);
    (
        words.say("acting-over-heading", &name),
        vec![ended_text(words, delegation, stage), words.say("acting-over-ask", &name)],
    )
}

/// The page that says so. No refusal by its status: the app shows what a page says, and of a refusal only that it is one.
fn over(server: &Server, profile: &Profile, delegation: &Delegation, path: String) -> Response {
    let (heading, texts) = over_texts(profile, delegation, server.clock.local_now().date());
    let back = Link::new(paths::PEOPLE, profile.words.say("back", &[]));
    let title = heading.clone();
    let document = Document::whole(server, profile, path, &title, move || {
        view! {
            <Page back>
                <PageHeading text=heading focus=false/>
                {all(texts.into_iter().map(paragraph).collect::<Vec<_>>())}
            </Page>
        }
        .into_any()
    });
    document.into_response()
}

pub async fn list(State(server): State<Server>, resident: SignedIn, Path(id): Path<String>) -> Result<Response, Error> {
    let path = paths::acting(&id);
    let delegation = match stand(&server, &resident, &id).await? {
        Standing::Holds(delegation) => delegation,
        Standing::Over(delegation) => return Ok(over(&server, &resident.profile, &delegation, path)),
    };
    let SignedIn { profile, session, .. } = resident;
    let (council, now) = (&profile.council, server.clock.now());
    let mut cases = server.store.list_account_cases(&council.key, &delegation.account).await?;
    cases.retain(|case| delegation.terms.may(Power::See, what(case)));
    server.store.create_access(&council.key, &delegation, (Access::ListSeen, None), now).await?;
    let drafts = server.store.list_drafts_for(&council.key, &session.hash, Some(&delegation.id), now).await?;
    let accesses = server.store.list_accesses_by(&council.key, &delegation.id).await?;
    let words = profile.words.clone();
    let name = [("resident", delegation.resident_name.as_str())];
    let heading = words.say("acting-heading", &name);
    let title = heading.clone();
    let case_rows: Vec<Row> = cases.into_iter().map(|case| case_row(&profile, &delegation, case)).collect();
    let draft_rows: Vec<Row> = drafts.iter().filter_map(|draft| draft_row(&profile, &delegation, draft)).collect();
    // All of them are a long list, which has a page: each service says there that it can be started for the resident.
    let is_all = delegation.terms.scope == Scope::Everything;
    let services = council.services.iter().filter(|service| {
        !is_all && council.offers_form(service) && delegation.terms.may(Power::Act, What::Service(&service.key))
    });
    let mut services: Vec<Row> =
        services.map(|service| Link::new(paths::service(&service.key), service.name.clone()).into()).collect();
    if is_all && delegation.terms.power == Power::Act {
        let link = Link::new(paths::SERVICES, words.say("acting-find", &[]));
        services.push(Row { link, note: Some(words.say("acting-find-note", &name)) });
    }
    let (begun, sees, does, log) = (
        words.say("acting-begun", &[]),
        words.say("acting-cases", &name),
        words.say("acting-services", &name),
        words.say("acting-log", &[]),
    );
    let none = case_rows.is_empty().then(|| words.say("acting-cases-none", &[]));
    let facts = terms_rows(&profile, &delegation);
    let log_rows = access_rows(&words, accesses);
    let (note, end) = (words.say("acting-note", &name), words.say("acting-end", &name));
    let end_path = paths::person(&delegation.id) + "/end";
    let part = |heading: String, rows: Vec<Row>| {
        (!rows.is_empty()).then(|| view! { {subheading(heading)}<LinkList rows/> }.into_any())
    };
    let document = Document::whole(&server, &profile, path, &title, move || {
        let sees = view! { {subheading(sees)}{none.map(paragraph)} }.into_any();
        let cases = (!case_rows.is_empty()).then(|| view! { <LinkList rows=case_rows/> }.into_any());
        view! {
            <Page back=Link::new(paths::PEOPLE, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {paragraph(note)}
                {part(begun, draft_rows)}
                {sees}
                {cases}
                {part(does, services)}
                {subheading(words.say("acting-terms", &[]))}
                <SummaryList rows=facts/>
                {post_form(&end_path, end, Weight::Secondary)}
                {subheading(log)}
                <SummaryList rows=log_rows/>
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}

fn what(case: &CaseLine) -> What<'_> {
    What::Case { service: &case.service, reference: case.reference.as_str() }
}

fn case_row(profile: &Profile, delegation: &Delegation, case: CaseLine) -> Row {
    let words = &profile.words;
    let status = said_status(words, case.status, profile.council.team_name(case.team));
    let date = words.date(local(case.received).date());
    let reference = case.reference.to_string();
    let note = [("status", status.as_str()), ("date", &date), ("reference", &reference)];
    Row {
        link: case_link(profile, paths::acting(&delegation.id) + &paths::case(&case.reference), &case.service_name),
        note: Some(words.say("account-case-note", &note)),
    }
}

fn draft_row(profile: &Profile, delegation: &Delegation, draft: &Draft) -> Option<Row> {
    let service = profile.council.find_service(&draft.service)?;
    let date = profile.words.date(local(draft.saved).date());
    Some(Row {
        link: Link::new(paths::acting(&delegation.id) + &paths::form(&service.key), service.name.clone()),
        note: Some(profile.words.say("account-draft-note", &[("date", &date)])),
    })
}

#[derive(Deserialize)]
pub struct JustSent {
    sent: Option<String>,
}

/// A case as the resident sees it. One that this person may not see, and none, answer alike.
pub async fn case(
    State(server): State<Server>,
    resident: SignedIn,
    Path((id, reference)): Path<(String, String)>,
    Query(JustSent { sent }): Query<JustSent>,
) -> Result<Response, Error> {
    let path = |reference: &Reference| paths::acting(&id) + &paths::case(reference);
    let reference = Reference::try_from(reference).map_err(|_| Error::NotFound)?;
    let delegation = match stand(&server, &resident, &id).await? {
        Standing::Holds(delegation) => delegation,
        Standing::Over(delegation) => {
            return Ok(over(&server, &resident.profile, &delegation, path(&reference)));
        }
    };
    let (profile, now) = (&resident.profile, server.clock.now());
    let council = &profile.council.key;
    let found = server.store.find_account_case(council, &delegation.account, &reference).await?;
    let stored = found.filter(|stored| {
        let service = stored.case.service.as_str();
        delegation.terms.may(Power::See, What::Case { service, reference: reference.as_str() })
    });
    let stored = stored.ok_or(Error::NotFound)?;
    let about = About { reference: &reference, service_name: &stored.case.service_name };
    server.store.create_access(council, &delegation, (Access::CaseSeen, Some(about)), now).await?;
    let case = reply(profile, stored, server.clock.local_now().date());
    let path = match sent {
        Some(_) => path(&reference) + "?sent=yes",
        None => path(&reference),
    };
    Ok(case_page(&server, profile, &delegation, case, (path, sent.is_some())).into_response())
}

fn case_page(
    server: &Server,
    profile: &Profile,
    delegation: &Delegation,
    case: CaseReply,
    (path, is_new): (String, bool),
) -> Document {
    let words = profile.words.clone();
    let row = |key: &str, value: String| SummaryRow { key: words.say(key, &[]), value, ..SummaryRow::default() };
    let mut facts = vec![
        row("my-data-reference", case.reference.to_string()),
        row("my-data-status", said_status(&words, case.status, &case.team)),
    ];
    facts.extend(case.due.map(|due| row("acting-due", words.date_with_year(due.date))));
    let happened = case.events.iter().map(|event| {
        let said = happened_to(&words, event.kind, &event.team);
        let said = event.words.iter().fold(said, |said, words| format!("{said}:\n{words}"));
        let value = event.by.iter().fold(said, |said, by| format!("{said}. {by}"));
        SummaryRow { key: words.date_time(event.at), value, ..SummaryRow::default() }
    });
    let happened: Vec<_> = happened.collect();
    let lines = case.answers.into_iter().filter(|line| !line.answer.is_empty());
    let answer = |line: Line| SummaryRow {
        key: line.name,
        value: line.answer,
        language: line.language.map(Language::marks),
        ..SummaryRow::default()
    };
    let answers: Vec<_> = lines.map(answer).collect();
    let resident = [("resident", delegation.resident_name.as_str())];
    let heading = if is_new { words.say("sent-heading", &[]) } else { case.service_name.clone() };
    let told = is_new.then(|| words.say("acting-sent", &resident));
    let caption = words.say("acting-caption", &[("service", &case.service_name), resident[0]]);
    let back = Link::new(paths::acting(&delegation.id), words.say("back", &[]));
    let you = words.say("acting-you", &[("name", &named(&words, delegation)), resident[0]]);
    let title = words.say("track-heading", &[]);
    Document::whole(server, profile, path, &title, move || {
        view! {
            <Page back>
                <PageHeading text=heading caption focus=false/>
                {told.map(paragraph)}
                {paragraph(you)}
                <SummaryList rows=facts/>
                {subheading(words.say("case-happened", &[]))}
                <SummaryList rows=happened/>
                {subheading(words.say("acting-answers", &[]))}
                <SummaryList rows=answers/>
            </Page>
        }
        .into_any()
    })
}

/// Forgets what this person began to fill in for the resident.
pub async fn forget(
    State(server): State<Server>,
    resident: SignedIn,
    Path((id, service)): Path<(String, String)>,
) -> Result<Response, Error> {
    stand(&server, &resident, &id).await?;
    let (council, now) = (&resident.profile.council.key, server.clock.now());
    let drafts = server.store.list_drafts_for(council, &resident.session.hash, Some(&id), now).await?;
    for draft in drafts.iter().filter(|draft| draft.service == service) {
        server.store.delete_draft(council, &draft.id).await?;
    }
    Ok(Redirect::to(&paths::acting(&id)).into_response())
}

/// What happened to somebody else's case. "You" is not whoever reads it.
fn happened_to(words: &Words, kind: EventKind, team: &str) -> String {
    let key = match kind {
        EventKind::Received => "acting-received",
        EventKind::RouteQuestioned => "acting-route-questioned",
        EventKind::FileRefused => "acting-file-refused",
        EventKind::WordsAdded => "acting-words-added",
        EventKind::Withdrawn => "acting-withdrawn",
        EventKind::Reopened => "acting-reopened",
        EventKind::Nudged => "acting-nudged",
        EventKind::ContactChanged => "acting-contact-changed",
        EventKind::Escalated => "acting-escalated",
        other => return said_event(words, other, team),
    };
    words.say(key, &[])
}
