//! `/cases/{reference}/more` and `/cases/{reference}/withdraw` – what a resident does about a case that was sent: says more, or needs
//! it no more. Only for whoever may see it; somebody else's case and none lead to the same page.

use super::{
    document::{Document, titled},
    small_forms::{ask, hidden, post_form, summary},
};
use crate::{
    delivery::team_news::{self, News},
    error::Error,
    guard,
    profile::Profile,
    random,
    server::Server,
    session::Session,
    site::CouncilHost,
    store::{
        case_words::{Added, Addition, Words},
        cases::StoredCase,
        outbox::NewMail,
    },
};
use axum::{
    Form as FormBody, Router,
    extract::{Path, State},
    http::StatusCode,
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::paths;
use domain::{
    case::{EventKind, LONGEST_WORDS, NoWords, read_words},
    reference::Reference,
};
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::Weight, element::element, error_summary::ErrorSummary, link::Link, page::Page, page_heading::PageHeading,
    prose::paragraph, textarea::Textarea,
};

pub fn routes() -> Router<Server> {
    Router::new()
        .route("/cases/{reference}/more", get(show_more).post(add))
        .route("/cases/{reference}/withdraw", get(show_withdraw).post(withdraw))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Typed {
    /// Made with the page: the same words arrive once.
    id: String,
    /// The app has an element called `words`.
    more: String,
}

async fn show_more(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    Path(reference): Path<String>,
) -> Result<Response, Error> {
    let reference = read(reference)?;
    let Some(stored) = find(&server, &profile, &session, &reference, EventKind::WordsAdded).await? else {
        return Ok(to_case(&reference));
    };
    let typed = Typed { id: random::id(), more: String::new() };
    Ok(more_page(&server, &profile, &reference, Some(&stored), typed, None).into_response())
}

async fn add(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    Path(reference): Path<String>,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let reference = read(reference)?;
    let stored = find(&server, &profile, &session, &reference, EventKind::WordsAdded).await?;
    let wrong = match &stored {
        Some(stored) => match read_words(&typed.more) {
            Ok(text) => match say(&server, &profile, stored, &typed.id, &text).await? {
                Added::TooOften(_) => "more-too-often",
                Added::Stored | Added::Before | Added::Ended => return Ok(to_case(&reference)),
            },
            Err(NoWords::Missing) => "more-missing",
            Err(NoWords::TooLong) => "more-too-long",
        },
        None => "more-not-seen",
    };
    let page = more_page(&server, &profile, &reference, stored.as_ref(), typed, Some(wrong));
    Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

async fn say(server: &Server, profile: &Profile, stored: &StoredCase, id: &str, text: &str) -> Result<Added, Error> {
    let mails = tell_teams(profile, stored, News::Words(text))?;
    let words = Some(Words { id, text });
    let kind = EventKind::WordsAdded;
    add_to_case(server, profile, Addition { reference: &stored.case.reference, kind, words, mails: &mails }).await
}

async fn show_withdraw(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    Path(reference): Path<String>,
) -> Result<Response, Error> {
    let reference = read(reference)?;
    Ok(match find(&server, &profile, &session, &reference, EventKind::Withdrawn).await? {
        Some(stored) => withdraw_page(&server, &profile, &stored).into_response(),
        None => to_case(&reference),
    })
}

async fn withdraw(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    Path(reference): Path<String>,
) -> Result<Response, Error> {
    let reference = read(reference)?;
    let Some(stored) = find(&server, &profile, &session, &reference, EventKind::Withdrawn).await? else {
        return Ok(to_case(&reference));
    };
    let mails = tell_teams(&profile, &stored, News::Withdrawn)?;
    let addition = Addition { reference: &reference, kind: EventKind::Withdrawn, words: None, mails: &mails };
    match add_to_case(&server, &profile, addition).await? {
        Added::TooOften(too_often) => Err(Error::TooMany(too_often.0)),
        Added::Stored | Added::Before | Added::Ended => Ok(to_case(&reference)),
    }
}

fn read(reference: String) -> Result<Reference, Error> {
    Reference::try_from(reference).map_err(|_| Error::NotFound)
}

/// The case page says what there is, and how to come to see what this browser may not.
fn to_case(reference: &Reference) -> Response {
    Redirect::to(&paths::case(reference)).into_response()
}

/// The case, if this browser may see it and this may happen to it.
async fn find(
    server: &Server,
    profile: &Profile,
    session: &Session,
    reference: &Reference,
    kind: EventKind,
) -> Result<Option<StoredCase>, Error> {
    let found = server.store.find_case(&profile.council.key, &session.hash, reference, server.clock.now()).await?;
    Ok(found.filter(|stored| stored.status().allows(kind)))
}

/// A mail to each team that has the case or a part of it.
fn tell_teams(profile: &Profile, stored: &StoredCase, news: News<'_>) -> Result<Vec<NewMail>, Error> {
    let cases = std::iter::once(stored).chain(&stored.parts).map(|stored| &stored.case);
    let mails = cases.map(|case| team_news::to_each(profile, case, news)).collect::<Option<Vec<_>>>();
    mails.map(|mails| mails.concat()).ok_or(Error::Fault("the team of a case has no mailbox"))
}

async fn add_to_case(server: &Server, profile: &Profile, addition: Addition<'_>) -> Result<Added, Error> {
    let added = server.store.add_to_case(&profile.council.key, addition, server.clock.now()).await?;
    server.mail_waits.notify_one();
    Ok(added)
}

/// Asks for the words. What was typed stays, also for a browser that may not see the case any more; it learns no more of it.
fn more_page(
    server: &Server,
    profile: &Profile,
    reference: &Reference,
    stored: Option<&StoredCase>,
    typed: Typed,
    wrong: Option<&'static str>,
) -> Document {
    let words = profile.words.clone();
    let heading = words.say("more-heading", &[]);
    let title = titled(&words, &heading, wrong.is_some());
    let (path, back) = (paths::case_more(reference), paths::case(reference));
    let caption = stored.map(|stored| stored.case.service_name.clone()).unwrap_or_default();
    let way_in = stored.is_none().then(|| words.say("more-way-in", &[]));
    let most = LONGEST_WORDS.to_string();
    let error = wrong.map(|wrong| words.say(wrong, &[("most", &most)]));
    Document::whole(server, profile, path.clone(), &title, move || {
        let id = hidden("id", &typed.id);
        let field = view! {
            <Textarea
                name="more" label=words.say("more-label", &[]) hint=words.say("more-hint", &[("most", &most)])
                error_prefix=words.say("error-prefix", &[]) error=error.clone() value=typed.more
            />
        };
        view! {
            <Page back=Link::new(back, words.say("back", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors=summary("more", error)/>
                <PageHeading text=heading caption focus=false/>
                {paragraph(words.say("more-text", &[]))}
                {way_in.map(elsewhere)}
                {ask(&path, vec![id, field.into_any()], words.say("more-send", &[]))}
            </Page>
        }
        .into_any()
    })
}

/// Leads to a code beside this page, on which the words stay.
fn elsewhere(text: String) -> AnyView {
    let link = element("a").class("govuk-link").attr("href", paths::TRACK).attr("target", "_blank").text(text).view();
    element("p").class("govuk-body").child(link).view()
}

fn withdraw_page(server: &Server, profile: &Profile, stored: &StoredCase) -> Document {
    let words = profile.words.clone();
    let heading = words.say("withdraw-heading", &[]);
    let title = heading.clone();
    let reference = &stored.case.reference;
    let (path, back) = (paths::case_withdraw(reference), paths::case(reference));
    let caption = stored.case.service_name.clone();
    Document::whole(server, profile, path.clone(), &title, move || {
        view! {
            <Page back=Link::new(back, words.say("back", &[]))>
                <PageHeading text=heading caption focus=false/>
                {paragraph(words.say("withdraw-text", &[]))}
                {post_form(&path, words.say("withdraw-button", &[]), Weight::Warning)}
            </Page>
        }
        .into_any()
    })
}
