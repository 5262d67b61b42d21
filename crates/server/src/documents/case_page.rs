//! `/cases/{reference}` – where a case is, what happened, and what comes next. Only for whoever may see it; somebody else's case and
//! none lead to the same page. The title holds no reference.

mod complaint;
mod now;
mod timeline;

use super::{council_words, document::Document, live, small_forms::post_form};
use crate::{
    api::cases::reply::mask,
    browser::Browser,
    cases,
    clock::local,
    complaints,
    error::Error,
    live::About,
    profile::Profile,
    said::said_status,
    server::Server,
    session::Session,
    site::CouncilHost,
    store::{case_events::Reader, cases::StoredCase},
    surveys, usual,
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
    case::{EventKind, Life, Status, may_reopen},
    feedback::FeedbackKind,
    language::Language,
    reference::Reference,
    submission::Line,
    words::Words,
};
use jiff::{Timestamp, civil::Date};
use leptos::prelude::*;
use ui::{
    button::{ButtonGroup, ButtonLink, Weight},
    channel_list::ChannelList,
    link::Link,
    notice::Notice,
    now::Now,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
    summary_list::{SummaryList, SummaryRow},
    timeline::{Timeline, TimelineWords},
};

pub fn routes() -> Router<Server> {
    Router::new().route("/cases/{reference}", get(show)).route("/cases/{reference}/changes", get(changes))
}

async fn show(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    browser: Browser,
    Path(reference): Path<String>,
) -> Result<Response, Error> {
    let Ok(reference) = Reference::try_from(reference) else {
        return Ok(Document::not_found(&server, &profile).into_response());
    };
    let found = server.store.find_case(&profile.council.key, &session.hash, &reference, server.clock.now()).await?;
    Ok(match found {
        Some(stored) => {
            server.store.set_seen(&stored, Reader::Resident).await?;
            let besides = Besides {
                usual: usual::days(&server, &profile, &stored.case.service).await?,
                is_untold: server.store.is_untold(&profile.council.key, &reference).await?,
                is_surveyed: surveys::is_asked(&server, &profile, &stored.case).await?,
                is_shared: browser.is_shared(),
            };
            page(&server, &profile, &stored, besides).into_response()
        }
        None => ask_for_code(&server, &profile, paths::case(&reference)).into_response(),
    })
}

/// Says each time that something happened to the case, to a page that is open.
async fn changes(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    Path(reference): Path<String>,
) -> Result<Response, Error> {
    let reference = Reference::try_from(reference).map_err(|_| Error::NotFound)?;
    let council = &profile.council.key;
    let found = server.store.find_case(council, &session.hash, &reference, server.clock.now()).await?;
    found.map(|_| server.live.listen(About::Case(council.clone(), reference))).ok_or(Error::NotFound)
}

/// Somebody else's case and none at all look alike: prove the contact.
pub fn ask_for_code(server: &Server, profile: &Profile, path: String) -> Document {
    let words = profile.words.clone();
    let heading = words.say("not-found-case", &[]);
    let title = heading.clone();
    let channels = council_words::channels(server, profile);
    Document::whole(server, profile, path, &title, move || {
        view! {
            <Page>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say("not-found-case-text", &[]))}
                <ButtonLink text=words.say("track-heading", &[]) href=paths::TRACK/>
                {subheading(words.say("start-reach", &[]))}
                <ChannelList channels/>
            </Page>
        }
        .into_any()
    })
}

/// What a page about a case is drawn from.
struct Shown<'a> {
    profile: &'a Profile,
    stored: &'a StoredCase,
    life: Life,
    now: Timestamp,
    today: Date,
}

impl Shown<'_> {
    fn say(&self, key: &str) -> String {
        self.profile.words.say(key, &[])
    }

    fn team(&self) -> &str {
        self.profile.council.team_name(self.stored.case.team)
    }
}

/// What is known of a case besides its events.
struct Besides {
    /// The working days that cases like it usually take.
    usual: Option<u16>,
    /// News of it reached nobody.
    is_untold: bool,
    /// The resident is asked how it went.
    is_surveyed: bool,
    /// Others use this device too.
    is_shared: bool,
}

fn page(server: &Server, profile: &Profile, stored: &StoredCase, besides: Besides) -> Document {
    let Besides { usual, is_untold, is_surveyed, is_shared } = besides;
    let now = server.clock.now();
    let shown = Shown { profile, stored, life: stored.life(), now, today: local(now).date() };
    let case = &stored.case;
    let words = profile.words.clone();
    let (heading, language) = profile.said(&case.service_name);
    let language = language.map(Language::marks);
    let title = heading.clone();
    let caption = words.say("case-caption", &[("reference", &case.reference.to_string())]);
    let now = now::words(&shown);
    let complaint = complaint::section(&shown);
    let usual = usual.filter(|_| shown.life.status.is_open()).map(|days| usual::said(&words, days));
    let events = timeline::events(&shown);
    let timeline_words = TimelineWords {
        past: shown.say("timeline-past"),
        here: shown.say("timeline-here"),
        future: shown.say("timeline-future"),
    };
    let (links, parts, answers) = (own_links(&shown), parts(&shown), answers(&shown, &cases::lines(profile, case)));
    let updates = case.contact.email.as_deref().map(|email| words.say("case-updates", &[("address", &mask(email))]));
    let channels = council_words::channels(server, profile);
    let feedback = Link::new(paths::feedback_on_case(&case.reference), words.say("feedback-link", &[]));
    let path = paths::case(&case.reference);
    let changes = paths::case_changes(&case.reference);
    let survey = is_surveyed.then(|| paths::case_survey(&case.reference));
    let along = along(&words, &case.reference, is_shared);
    Document::whole(server, profile, path, &title, move || {
        let now = view! {
            <Now words=now/>
            {usual.map(paragraph)}
            {links.into_iter().map(own_link).collect_view()}
        };
        let now = view! { {now}{complaint} };
        let untold = is_untold.then(|| untold(&words));
        let happened = view! {
            <Timeline events words=timeline_words/>
            {(!parts.is_empty()).then(|| view! { {subheading(words.say("case-parts", &[]))}<SummaryList rows=parts/> })}
        };
        view! {
            <Page back=Link::new(paths::START, words.say("back", &[]))>
                <PageHeading text=heading caption language focus=false/>
                {live::stale(&words, &changes)}
                {untold}
                {live::region("now", true, now.into_any())}
                {survey.map(|path| how_it_went(&words, &path))}
                {subheading(words.say("case-happened", &[]))}
                {live::region("happened", false, happened.into_any())}
                {live::print_button(&words)}
                {along.into_iter().map(link_paragraph).collect_view()}
                {subheading(words.say("case-sent", &[]))}
                <SummaryList rows=answers/>
                {updates.map(paragraph)}
                {subheading(words.say("start-reach", &[]))}
                <ChannelList channels/>
                {link_paragraph(feedback)}
                {live::script()}
            </Page>
        }
        .into_any()
    })
}

/// How to take it along: on paper, and from a computer that keeps nothing to a phone.
pub fn along(words: &Words, reference: &Reference, is_shared: bool) -> Vec<Link> {
    let receipt = Link::new(paths::case_receipt(reference), words.say("receipt-link", &[]));
    let phone = is_shared.then(|| Link::new(paths::take_case(reference), words.say("take-case-link", &[])));
    phone.into_iter().chain([receipt]).collect()
}

fn untold(words: &Words) -> AnyView {
    let text = paragraph(words.say("case-untold-text", &[]));
    view! { <Notice id="untold" heading=words.say("case-untold-heading", &[])>{text}</Notice> }.into_any()
}

/// Asks how it went, now that it has ended.
fn how_it_went(words: &Words, path: &str) -> AnyView {
    view! {
        {subheading(words.say("survey-case-heading", &[]))}
        {paragraph(words.say("survey-case-text", &[]))}
        {post_form(path, words.say("survey-case-button", &[]), Weight::Secondary)}
    }
    .into_any()
}

fn own_link((link, weight): (Link, Option<Weight>)) -> AnyView {
    match weight {
        Some(weight) => {
            view! { <ButtonGroup><ButtonLink text=link.text href=link.href weight/></ButtonGroup> }.into_any()
        }
        None => link_paragraph(link).into_any(),
    }
}

/// What the resident may do about it now. What is asked of them comes first, as a button.
fn own_links(shown: &Shown<'_>) -> Vec<(Link, Option<Weight>)> {
    let reference = &shown.stored.case.reference;
    let link = |href: String, key: &str| Link::new(href, shown.say(key));
    let allows =
        |kind| shown.life.allows(kind, shown.today) && complaints::may(shown.profile, shown.stored, kind, shown.now);
    let mut links = Vec::new();
    if allows(EventKind::Nudged) {
        links.push((link(paths::case_nudge(reference), "case-nudge"), Some(Weight::Primary)));
    }
    if shown.life.status == Status::WaitingForResident {
        links.push((link(paths::case_more(reference), "case-answer"), Some(Weight::Primary)));
    } else if allows(EventKind::WordsAdded) {
        links.push((link(paths::case_more(reference), "case-more"), None));
    }
    let can_reopen = shown.life.ended.is_some_and(|ended| may_reopen(ended, shown.today, &shown.profile.council.cases));
    // Thanks are no request that could be unsolved.
    let is_request = shown.stored.case.feedback != Some(FeedbackKind::Compliment);
    if allows(EventKind::Reopened) && can_reopen && is_request {
        links.push((link(paths::case_reopen(reference), "case-reopen"), Some(Weight::Secondary)));
    }
    if allows(EventKind::ContactChanged) {
        links.push((link(paths::case_contact(reference), "case-contact"), None));
    }
    if allows(EventKind::Withdrawn) {
        links.push((link(paths::case_withdraw(reference), "case-withdraw"), None));
    }
    links
}

/// What the other teams do with the same answers.
fn parts(shown: &Shown<'_>) -> Vec<SummaryRow> {
    let words = &shown.profile.words;
    let row = |part: &StoredCase| {
        let (case, life) = (&part.case, part.life());
        let team = shown.profile.council.team_name(case.team);
        let mut value = match life.status {
            Status::NeedsPerson => words.say("case-needs-person-text", &[("team", team)]),
            status => said_status(words, status, team),
        };
        if let Some(due) = life.due.filter(|_| life.status.is_open() && life.paused.is_none()) {
            let key = if life.is_overdue(shown.today) { "case-part-late" } else { "case-by" };
            value = format!("{value}\n{}", words.say(key, &[("date", &words.date(due))]));
        }
        let (key, language) = shown.profile.said(case.part.as_ref().unwrap_or(&case.service_name));
        // Of the key alone: the value is ours.
        SummaryRow { key, value, key_language: language.map(Language::marks), ..SummaryRow::default() }
    };
    shown.stored.parts.iter().map(row).collect()
}

/// What was sent, question by question.
fn answers(shown: &Shown<'_>, lines: &[Line]) -> Vec<SummaryRow> {
    let words = &shown.profile.words;
    let row = |line: &Line| SummaryRow {
        language: line.language.map(Language::marks),
        key_language: None,
        key: line.name.clone(),
        value: if line.answer.is_empty() { words.say("check-not-given", &[]) } else { line.answer.clone() },
        change: None,
        links: file_links(words, &line.files, paths::file),
    };
    lines.iter().map(row).collect()
}
