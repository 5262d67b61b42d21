//! `/desk/cases/{reference}` – a case as staff see it: the timeline of its resident, with what only staff see marked as such; what was
//! sent, who sent it and how to reach them; and what can be done about it now.

use super::{
    Staff,
    acts::{ACTS, act_path, allowed},
    complaint,
    events::timeline,
    frame::{Here, draw, plain_link},
    queue::status_tag,
};
use crate::{
    api::files::find::answer as file_answer,
    clock::local,
    complaints,
    desk::written_in,
    documents::{complaint_letter::Letter, document::Document, live, small_forms::hidden},
    error::{Error, FileError},
    live::About,
    random,
    server::Server,
    store::{case_events::Reader, cases::StoredCase, desk::Eyes, files::FileState},
};
use asking::file_links;
use axum::{
    Router,
    extract::{Path, State},
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use domain::{
    case::{EventKind, Life},
    complaint::Complaint,
    reference::Reference,
    submission::Line,
    words::Words,
};
use jiff::{Timestamp, civil::Date};
use leptos::prelude::*;
use ui::{
    button::{Button, Weight},
    element::{all, element},
    page_heading::PageHeading,
    prose::{paragraph, subheading},
    summary_list::{SummaryList, SummaryRow},
};

pub fn routes() -> Router<Server> {
    Router::new()
        .route("/desk/cases/{reference}", get(show))
        .route("/desk/cases/{reference}/changes", get(changes))
        .route("/desk/cases/{reference}/letter/{stage}", get(letter))
        .route("/desk/files/{file}", get(file))
}

pub fn case_path(reference: &Reference) -> String {
    String::from(paths::DESK) + &paths::case(reference)
}

/// A case that somebody at the desk may see, as it is now. Another team's is as none.
pub struct AtCase {
    pub stored: StoredCase,
    pub life: Life,
    /// Where it stands, if it is a complaint.
    pub complaint: Option<Complaint>,
    pub now: Timestamp,
    pub today: Date,
    /// The name of who has it.
    pub assignee: Option<String>,
    /// Those that were joined to it.
    pub joined: Vec<Reference>,
}

impl AtCase {
    pub async fn find(server: &Server, staff: &Staff, reference: &str) -> Result<Self, Error> {
        let reference = Reference::try_from(reference.to_owned()).map_err(|_| Error::NotFound)?;
        let council = &staff.profile.council.key;
        let found = server.store.find_case_as_server(council, &reference).await?;
        let stored = found.filter(|stored| staff.may_see_whole(stored)).ok_or(Error::NotFound)?;
        let assignee = match &stored.case.assignee {
            Some(id) => server.store.find_staff_name(council, id).await?,
            None => None,
        };
        let joined = server.store.list_joined(council, &reference).await?;
        let now = server.clock.now();
        let (life, complaint) = (stored.life(), complaints::now(&stored));
        Ok(Self { life, complaint, now, today: local(now).date(), assignee, joined, stored })
    }

    pub fn reference(&self) -> &Reference {
        &self.stored.case.reference
    }

    /// What it is about, in words.
    pub fn name(&self) -> String {
        let case = &self.stored.case;
        case.part.as_ref().unwrap_or(&case.service_name).clone()
    }
}

async fn show(State(server): State<Server>, staff: Staff, Path(reference): Path<String>) -> Result<Response, Error> {
    let at_case = AtCase::find(&server, &staff, &reference).await?;
    let (council, now) = (&staff.profile.council.key, server.clock.now());
    server.store.note_case_seen(council, at_case.reference(), &staff.member, now).await?;
    if staff.may_work_on(&at_case.stored.case) {
        server.store.set_seen(&at_case.stored, Reader::Team).await?;
    }
    Ok(page(&server, &staff, &at_case).into_response())
}

/// The answer to a complaint as its resident has it, to print and to send by post.
async fn letter(
    State(server): State<Server>,
    staff: Staff,
    Path((reference, stage)): Path<(String, i64)>,
) -> Result<Response, Error> {
    let at_case = AtCase::find(&server, &staff, &reference).await?;
    let letter = Letter::find(&staff.profile, &at_case.stored, stage).ok_or(Error::NotFound)?;
    let back = case_path(at_case.reference());
    Ok(letter.document(&server, letter_path(at_case.reference(), stage), back).into_response())
}

pub fn letter_path(reference: &Reference, stage: i64) -> String {
    String::from(paths::DESK) + &paths::complaint_letter(reference, stage)
}

/// Says each time that something happened to it, to a page that is open.
async fn changes(State(server): State<Server>, staff: Staff, Path(reference): Path<String>) -> Result<Response, Error> {
    let at_case = AtCase::find(&server, &staff, &reference).await?;
    let council = staff.profile.council.key.clone();
    Ok(server.live.listen(About::Case(council, at_case.reference().clone())))
}

fn page(server: &Server, staff: &Staff, at_case: &AtCase) -> Document {
    let words = &staff.profile.words;
    let heading = at_case.name();
    let title = heading.clone();
    let caption = at_case.reference().to_string();
    let facts = facts(staff, at_case);
    let acts = staff.may_work_on(&at_case.stored.case).then(|| acts(staff, at_case));
    let happened = timeline(&staff.profile, &at_case.stored, staff.member.role.works());
    let answers = answers(words, &at_case.stored.case.lines);
    let besides = besides(staff, at_case);
    let (happened_heading, answers_heading) = (words.say("desk-happened", &[]), words.say("desk-answers", &[]));
    let path = case_path(at_case.reference());
    let stale = live::stale(words, &format!("{path}/changes"));
    draw(server, staff, (Here::Queue, path), &title, move || {
        let first = all([facts].into_iter().chain(acts).chain([subheading(happened_heading), happened]));
        let second = all([besides, subheading(answers_heading), answers]);
        let halves = element("div")
            .class("app-desk__case")
            .attr("id", "live")
            .attr("data-live", "")
            .child(element("div").child(first).view())
            .child(element("div").child(second).view());
        view! {
            {stale}
            <PageHeading text=heading caption focus=false/>
            {halves.view()}
            {live::script()}
        }
        .into_any()
    })
}

pub fn row(key: String, value: String) -> SummaryRow {
    SummaryRow { key, value, ..SummaryRow::default() }
}

/// Where it is, by when, and with whom.
fn facts(staff: &Staff, at_case: &AtCase) -> AnyView {
    let (words, case) = (&staff.profile.words, &at_case.stored.case);
    let say = |key: &str| words.say(key, &[]);
    let team = staff.profile.council.team_name(case.team);
    let status = status_tag(words, at_case.life.status, team);
    let mut rows = vec![row(say("desk-column-due"), said_due(words, at_case))];
    if let Some(planned) = at_case.life.planned {
        rows.push(row(say("desk-planned"), words.date_with_year(planned)));
    }
    rows.extend(complaint::rows(staff, at_case));
    rows.push(row(say("desk-team"), team.to_owned()));
    rows.push(row(say("desk-column-assignee"), at_case.assignee.clone().unwrap_or_else(|| say("desk-nobody"))));
    rows.push(row(say("desk-received"), words.date_time_with_year(local(case.received))));
    rows.push(row(say("desk-raised"), say(&format!("desk-raised-{}", case.raised.key()))));
    rows.push(row(say("desk-why-here"), case.reason.clone()));
    rows.extend(written_in(words, case.language).map(|said| row(say("desk-language"), said)));
    rows.extend(case.route_wrong.clone().map(|said| row(say("desk-route-wrong"), said)));
    let status = element("p").class("govuk-body").child(status).view();
    all([status, view! { <SummaryList rows/> }.into_any()])
}

/// By when, and whether that is over, stands still, or was missed.
fn said_due(words: &Words, at_case: &AtCase) -> String {
    let (life, case) = (&at_case.life, &at_case.stored.case);
    let Some(due) = life.due else {
        return words.say("desk-no-due", &[]);
    };
    let mut said = vec![words.date_with_year(due)];
    if !life.status.is_open() {
        return said.concat();
    }
    if life.is_overdue(at_case.today) {
        said.push(words.say("desk-overdue", &[]));
    }
    if life.is_missed {
        said.push(words.say("desk-missed", &[]));
    }
    if life.is_nudged {
        said.push(words.say("desk-nudged", &[]));
    }
    if let Some(since) = life.paused {
        said.push(words.say("desk-paused-since", &[("date", &words.date(since))]));
    }
    if let Some(by) = life.answer_by {
        said.push(words.say("desk-answer-by", &[("date", &words.date(by))]));
    }
    if let Some(first) = case.first_due.filter(|first| *first != due) {
        said.push(words.say("desk-first-due", &[("date", &words.date_with_year(first))]));
    }
    said.join("\n")
}

/// What can be done now: only what the case allows.
fn acts(staff: &Staff, at_case: &AtCase) -> AnyView {
    let words = &staff.profile.words;
    let is_mine = at_case.stored.case.assignee.as_deref() == Some(staff.member.id.as_str());
    let can_take = at_case.complaint.is_none() && at_case.life.allows(EventKind::Assigned, at_case.today);
    let take = (can_take && !is_mine).then(|| {
        let seen = hidden("seen", &at_case.stored.last_event().to_string());
        let button = view! { <Button text=words.say("desk-act-take", &[]) weight=Weight::Primary/> }.into_any();
        let key = hidden("key", &random::id());
        let action = act_path(at_case.reference(), "take");
        element("form").attr("method", "post").attr("action", action).children([seen, key, button]).view()
    });
    let links = ACTS.iter().filter(|act| allowed(staff, act, at_case)).map(|act| {
        let link = plain_link(act_path(at_case.reference(), act.key), words.say(&format!("desk-act-{}", act.key), &[]));
        element("li").child(link).view()
    });
    let links: Vec<_> = links.collect();
    let list = element("ul").children(links).view();
    let heading = words.say("desk-acts", &[]);
    element("section").class("app-desk__do").attr("aria-label", heading).children(take).child(list).view()
}

fn answers(words: &Words, lines: &[Line]) -> AnyView {
    let given = lines.iter().filter(|line| !line.answer.is_empty() || !line.files.is_empty());
    let rows: Vec<_> = given
        .map(|line| SummaryRow {
            key: line.name.clone(),
            value: line.answer.clone(),
            links: file_links(words, &line.files, file_path),
            ..SummaryRow::default()
        })
        .collect();
    view! { <SummaryList rows/> }.into_any()
}

fn file_path(id: &str) -> String {
    format!("/desk/files/{id}")
}

/// How to reach the resident, and the cases that belong to this one.
fn besides(staff: &Staff, at_case: &AtCase) -> AnyView {
    let (words, case) = (&staff.profile.words, &at_case.stored.case);
    let say = |key: &str| words.say(key, &[]);
    let contact = &case.contact;
    let reach = [
        ("desk-column-resident", &contact.name),
        ("desk-contact-email", &contact.email),
        ("desk-contact-phone", &contact.phone),
    ];
    let rows = reach.into_iter().filter_map(|(key, value)| Some(row(say(key), value.clone()?)));
    let mut rows: Vec<_> = rows.collect();
    rows.extend(case.needs.iter().map(|line| row(line.name.clone(), line.answer.clone())));
    let none = rows.is_empty().then(|| paragraph(say("desk-contact-none")));
    let linked = linked(staff, at_case);
    let linked_heading = (!linked.is_empty()).then(|| subheading(say("desk-linked")));
    let list = element("ul").class("govuk-list").children(linked).view();
    view! {
        {subheading(say("desk-contact"))}
        {none}
        <SummaryList rows/>
        {linked_heading}
        {list}
    }
    .into_any()
}

/// The whole, the parts, the first of a pair and the others: a link where this person may see it.
fn linked(staff: &Staff, at_case: &AtCase) -> Vec<AnyView> {
    let (words, council) = (&staff.profile.words, &staff.profile.council);
    let case = &at_case.stored.case;
    let mut found: Vec<(String, Option<&Reference>)> = Vec::new();
    let named = |key: &str, reference: &Reference| words.say(key, &[("reference", &reference.to_string())]);
    found.extend(case.parent.iter().map(|parent| (named("desk-part-of", parent), Some(parent))));
    for part in &at_case.stored.parts {
        let name = part.case.part.as_deref().unwrap_or_default();
        let about = [("part", name), ("team", council.team_name(part.case.team))];
        let may = staff.may_see(&part.case).then_some(&part.case.reference);
        found.push((words.say("desk-part", &about), may));
    }
    found.extend(case.joined.iter().map(|other| (named("desk-joined-to", other), Some(other))));
    found.extend(at_case.joined.iter().map(|other| (named("desk-joined-from", other), Some(other))));
    let item = |(text, reference): (String, Option<&Reference>)| {
        let inside = match reference {
            Some(reference) => plain_link(case_path(reference), text),
            None => text.into_any(),
        };
        element("li").child(inside).view()
    };
    found.into_iter().map(item).collect()
}

/// A file that was sent with a case, for whoever may see the case.
async fn file(State(server): State<Server>, staff: Staff, Path(file): Path<String>) -> Result<Response, Error> {
    let council = &staff.profile.council.key;
    staff.who_works()?;
    let eyes = Eyes::of(&staff.member);
    let (reference, file) = server.store.find_file_at_desk(council, &file, eyes).await?.ok_or(Error::NotFound)?;
    server.store.note_case_seen(council, &reference, &staff.member, server.clock.now()).await?;
    match file.state {
        FileState::Ready => file_answer(file),
        FileState::Scanning => Err(FileError::Scanning.into()),
        FileState::Refused => Err(FileError::Infected.into()),
    }
}
