//! `/device`, `/finish` and `/finished` – whose device this is, asked once before anything personal; and how a shared one is left:
//! with nothing of the resident on it, and a page that says what was cleared.

use super::{
    document::{Document, titled},
    small_forms::{ask, hidden, summary},
};
use crate::{
    browser::{Browser, CLEARED as COUNTS, with_device},
    desk_session::{self, DeskSession},
    error::Error,
    guard, helping,
    profile::Profile,
    server::Server,
    session::{Lasting, NewSession, Session, cleared, find_cookie, set_cookie, wiped},
    site::CouncilHost,
    store::finishing::Cleared,
};
use axum::{
    Form as FormBody, Router,
    extract::{Query, Request, State},
    http::{HeaderMap, Method, StatusCode, Uri, header},
    middleware::{self, Next},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use contract::paths;
use domain::{device::Device, words::Words};
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    choice::Choice,
    element::element,
    error_summary::ErrorSummary,
    label::Size,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
    radios::Radios,
};

const COUNTS_ATTRIBUTES: &str = "Path=/; Secure; HttpOnly; SameSite=Lax";
/// Counts what is left in the browser, where there is a script.
const SCRIPT: &str = "/finished.js";

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::DEVICE, get(show).post(choose))
        .route(paths::TOUCHED, post(touched))
        .route(paths::FINISH, post(finish))
        .route(paths::FINISHED, get(finished))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

/// Pages on which residents type, or see, what is theirs.
fn is_personal(path: &str) -> bool {
    let own = [
        paths::ACCOUNT,
        paths::HOME,
        paths::TRACK,
        paths::FEEDBACK,
        paths::CASES,
        paths::RESUME,
        paths::TAKE,
        paths::APPOINTMENTS,
        paths::SURVEY,
    ];
    own.iter().any(|own| path.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
        || path.starts_with("/services/") && path.contains("/form")
}

/// A browser that comes to one of them is asked first whose device it is on. Older ones do not name where their requests come from,
/// and are known by what they take for a page; whatever else does not is no browser that keeps cookies, and is let through.
pub async fn ask_first(browser: Browser, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let is_browser = headers.get("sec-fetch-site").is_some() || is_opening(headers);
    let is_asked = request.method() == Method::GET && browser.device.is_none() && is_browser;
    if !is_asked || !is_personal(request.uri().path()) {
        return next.run(request).await;
    }
    let path = request.uri().path_and_query().map_or_else(|| paths::START.to_owned(), ToString::to_string);
    Redirect::to(&paths::device(&path)).into_response()
}

/// Whether a page is opened: every browser takes XHTML then, and no script or program asks for it.
fn is_opening(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT).and_then(|accepted| accepted.to_str().ok());
    accepted.is_some_and(|kinds| kinds.contains("application/xhtml+xml"))
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    next: String,
    #[serde(default)]
    device: String,
}

async fn show(CouncilHost(profile): CouncilHost, State(server): State<Server>, browser: Browser, uri: Uri) -> Response {
    let Query(asked) = Query::<Asked>::try_from_uri(&uri).unwrap_or_default();
    if browser.device == Some(Device::AlwaysShared) {
        return Redirect::to(within(&asked.next)).into_response();
    }
    page(&server, &profile, &asked.next, false).into_response()
}

async fn choose(
    CouncilHost(profile): CouncilHost,
    State(server): State<Server>,
    (browser, session): (Browser, Session),
    FormBody(asked): FormBody<Asked>,
) -> Result<Response, Error> {
    let next = Redirect::to(within(&asked.next)).into_response();
    let is_helped = helping::find(&server, &profile, &session).await?.is_some();
    Ok(match Device::find(&asked.device) {
        _ if is_helped || browser.device == Some(Device::AlwaysShared) => next,
        Some(Device::Own) => with_device(Device::Own, next),
        Some(Device::Shared) => with_device(Device::Shared, shared(&server, &profile, &session, next).await?),
        Some(Device::AlwaysShared) | None => {
            page(&server, &profile, &asked.next, true).with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response()
        }
    })
}

/// The answer, after which nothing of the time when the device was somebody's own is left on it: its session goes on as a visit, and
/// what the browser kept is gone.
async fn shared(server: &Server, profile: &Profile, session: &Session, answer: Response) -> Result<Response, Error> {
    if session.is_shared() || !session.has_token() {
        return Ok(wiped(answer));
    }
    let council = &profile.council;
    let visit = NewSession::create(&council.sign_in, Lasting::Shared);
    server.store.replace_session(&council.key, session.rotate(&visit), server.clock.now()).await?;
    Ok(visit.with(wiped(answer)))
}

/// A page of ours: nobody is sent elsewhere by a link that somebody made up. Browsers drop tabs and ends of lines, behind which a second
/// slash could hide.
pub fn within(next: &str) -> &str {
    let is_ours = next.starts_with('/') && !next.starts_with("//");
    if is_ours && !next.contains(|c: char| c == '\\' || c.is_control()) { next } else { paths::START }
}

/// The page that a link or a button stood on. Browsers name it to pages of the same site.
pub fn came_from(headers: &HeaderMap) -> Option<String> {
    let referrer = headers.get(header::REFERER)?.to_str().ok()?;
    let path = referrer.parse::<Uri>().ok()?.path_and_query()?.to_string();
    Some(within(&path).to_owned())
}

fn page(server: &Server, profile: &Profile, next: &str, is_wrong: bool) -> Document {
    let words = profile.words;
    let say = |key: &str| words.say(key, &[]);
    let heading = say("device-heading");
    let title = titled(words, &heading, is_wrong);
    let next = within(next).to_owned();
    Document::whole(server, profile, paths::device(&next), &title, move || {
        let error = is_wrong.then(|| say("device-missing"));
        let choice = |device: Device, key: &str, hint: &str| Choice::new(device.key(), say(key)).hint(say(hint));
        let choices = vec![
            choice(Device::Own, "device-own", "device-own-hint"),
            choice(Device::Shared, "device-shared", "device-shared-hint"),
        ];
        let question = view! {
            <Radios
                name="device" legend=heading hint=say("device-hint") error_prefix=say("error-prefix")
                error=error.clone() choices size=Size::PageAtRest
            />
        };
        view! {
            <Page>
                <ErrorSummary title=say("error-summary") errors=summary("device", error)/>
                {ask(paths::DEVICE, vec![question.into_any(), hidden("next", &next)], say("continue"))}
            </Page>
        }
        .into_any()
    })
}

/// Somebody is still there, though nothing else was asked for.
async fn touched(
    CouncilHost(profile): CouncilHost,
    State(server): State<Server>,
    session: Session,
) -> Result<StatusCode, Error> {
    server.store.set_session_seen(&profile.council.key, &session.hash, server.clock.now()).await?;
    // So is the desk of whoever helps.
    helping::find(&server, &profile, &session).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What the script says: that it is one, and when it was nobody who finished.
#[derive(Debug, Deserialize)]
struct Finishing {
    script: Option<String>,
    idle: Option<String>,
}

/// Ends the session whatever the network that asks: it needs no more than the cookie. The desk is closed too, but for a helper who
/// begins with the next person. Where nobody touched the screen for long, the helper is not there.
async fn finish(
    CouncilHost(profile): CouncilHost,
    State(server): State<Server>,
    (session, desk): (Session, DeskSession),
    browser: Browser,
    FormBody(told): FormBody<Finishing>,
) -> Result<Response, Error> {
    let (council, now) = (&profile.council.key, server.clock.now());
    let counts = server.store.finish(council, &session.hash, now).await?;
    // A script knows where to go. WebKit never tells it of a redirect whose answer clears the site's storage.
    let go = |next| {
        if told.script.is_some() { StatusCode::NO_CONTENT.into_response() } else { Redirect::to(next).into_response() }
    };
    if counts.was_helped && told.idle.is_none() {
        return Ok(left(browser, go(paths::HELP), counts));
    }
    server.store.sign_out_staff(council, &desk.hash, now).await?;
    Ok(left(browser, desk_session::ended(go(paths::FINISHED)), counts))
}

/// The answer, after which nothing of the visit is in the browser but what was counted.
pub fn left(browser: Browser, answer: impl IntoResponse, counts: Cleared) -> Response {
    let answer = browser.forgotten(cleared(answer));
    set_cookie(answer, &format!("{COUNTS}={}; {COUNTS_ATTRIBUTES}; Max-Age=60", write(counts)))
}

/// What was cleared a moment ago, if something was, one thing for each line.
pub fn find_cleared(words: &Words, headers: &HeaderMap) -> Option<Vec<String>> {
    let counts = find_cookie(headers, COUNTS);
    (!counts.is_empty()).then(|| items(words, read(counts)))
}

/// The answer, after which it is not said again.
pub fn said_cleared(answer: Response) -> Response {
    set_cookie(answer, &format!("{COUNTS}=; {COUNTS_ATTRIBUTES}; Max-Age=0"))
}

/// Numbers with points between them.
fn write(counts: Cleared) -> String {
    let Cleared { was_signed_in, cases, deleted, kept, files, was_helped: _ } = counts;
    [usize::from(was_signed_in), cases, deleted, kept, files].map(|count| count.to_string()).join(".")
}

fn read(counts: &str) -> Cleared {
    let mut counts = counts.split('.').map(|count| count.parse().unwrap_or(0));
    let mut next = || counts.next().unwrap_or(0);
    let was_signed_in = next() > 0;
    Cleared { was_signed_in, cases: next(), deleted: next(), kept: next(), files: next(), was_helped: false }
}

/// Neutral: it says nothing of whoever was here.
async fn finished(CouncilHost(profile): CouncilHost, State(server): State<Server>, headers: HeaderMap) -> Response {
    let words = profile.words;
    let items = find_cleared(words, &headers);
    let heading = words.say("finished-heading", &[]);
    let title = heading.clone();
    let document = Document::whole(&server, &profile, paths::FINISHED.to_owned(), &title, move || {
        let say = |key: &str| words.say(key, &[]);
        let list = |items: Vec<String>| {
            let items = items.into_iter().map(|item| element("li").text(item).view());
            element("ul").class("govuk-list govuk-list--bullet").children(items).view()
        };
        // The script fills in what it counts after all is gone.
        let left = element("ul").class("govuk-list govuk-list--bullet").attr("id", "left").flag("hidden", true);
        let left = left.attr("data-item", left_of(words));
        let left = KINDS.iter().fold(left, |left, (name, key)| left.attr(name, say(key)));
        view! {
            <Page>
                <PageHeading text=heading focus=false/>
                {paragraph(say("finished-text"))}
                {items.map(|items| view! { {subheading(say("finished-here"))}{list(items)} })}
                {left.view()}
                {paragraph(say("finished-close"))}
                {link_paragraph(Link::new(paths::START, say("finished-next")))}
                {element("script").attr("src", SCRIPT).flag("defer", true).view()}
            </Page>
        }
        .into_any()
    });
    said_cleared(document.into_response())
}

/// How a script says how much is left of what.
pub fn left_of(words: &Words) -> String {
    words.say("finished-left", &[("what", "{what}"), ("count", "{count}")])
}

/// What a browser may keep for a page, and how residents call it.
pub const KINDS: [(&str, &str); 5] = [
    ("data-cookies", "finished-cookies"),
    ("data-local", "finished-local"),
    ("data-session", "finished-session"),
    ("data-databases", "finished-databases"),
    ("data-caches", "finished-caches"),
];

fn items(words: &Words, cleared: Cleared) -> Vec<String> {
    let count = |key: &str, count: usize| (count > 0).then(|| words.say(key, &[("count", &count.to_string())]));
    let signed_in = if cleared.was_signed_in { "finished-signed-out" } else { "finished-ended" };
    let counted = [
        count("finished-drafts-deleted", cleared.deleted),
        count("finished-drafts-kept", cleared.kept),
        count("finished-files", cleared.files),
        count("finished-cases", cleared.cases),
    ];
    std::iter::once(words.say(signed_in, &[])).chain(counted.into_iter().flatten()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_as_they_were_written() {
        let counts = Cleared { was_signed_in: true, cases: 2, deleted: 3, kept: 1, files: 12, was_helped: false };
        assert_eq!(read(&write(counts)), counts);
        assert_eq!(read("rubbish"), Cleared::default());
    }

    #[test]
    fn nobody_is_sent_elsewhere() {
        for (next, ours) in [
            ("/track", "/track"),
            ("/services/missed-bin/form?x=1", "/services/missed-bin/form?x=1"),
            ("", "/"),
            ("//example.org", "/"),
            ("https://example.org", "/"),
            ("/\\example.org", "/"),
            ("/\t/example.org", "/"),
            ("/\n/example.org", "/"),
            ("/\r/example.org", "/"),
        ] {
            assert_eq!(within(next), ours, "{next}");
        }
    }

    #[test]
    fn what_is_personal_is_asked_about_first() {
        for (path, personal) in [
            ("/", false),
            ("/services", false),
            ("/services/missed-bin", false),
            ("/services/missed-bin/form", true),
            ("/services/missed-bin/form/where", true),
            ("/track", true),
            ("/account/sign-in", true),
            ("/accounts", false),
            ("/cases/7K3F9-2QDXM", true),
            ("/survey/0123456789abcdef", true),
            ("/contact", false),
            ("/how-we-are-doing", false),
        ] {
            assert_eq!(is_personal(path), personal, "{path}");
        }
    }
}
