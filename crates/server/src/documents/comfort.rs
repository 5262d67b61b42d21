//! `/comfort` – size of text, colours, space, letters, motion: for this visit, for a year on a resident's own device, or with their
//! account on each.

use super::{document::Document, small_forms::form};
use crate::{
    browser::{Browser, Keeping, with_comfort},
    error::Error,
    guard,
    profile::Profile,
    server::Server,
    session::{Arrived, Session},
    site::{CouncilHost, Site},
};
use axum::{
    Form as FormBody, Router,
    extract::{Query, Request, State},
    http::Uri,
    middleware::{self, Next},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::paths;
use domain::{
    comfort::{Choosable, Comfort, Contrast, Motion, Size, Spacing, Typeface},
    device::Device,
    words::Words,
};
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::{Button, Weight},
    choice::Choice,
    element::element,
    label,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
    radios::Radios,
};

/// Where the answer to a form leads: it says that it was saved.
const SAVED: &str = "/comfort?saved=yes";
/// What a page is drawn with that is not as usual.
pub const STYLES: &str = r#"<link rel="stylesheet" href="/comfort.css">"#;

pub fn routes() -> Router<Server> {
    Router::new().route(paths::COMFORT, get(show).post(save)).layer(middleware::from_fn(guard::check_plain_origin))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Chosen {
    size: String,
    contrast: String,
    spacing: String,
    typeface: String,
    motion: String,
    keep: String,
    usual: String,
}

impl Chosen {
    /// What can't be chosen is as usual.
    fn comfort(&self) -> Comfort {
        if !self.usual.is_empty() {
            return Comfort::default();
        }
        Comfort {
            size: Size::find(&self.size).unwrap_or_default(),
            contrast: Contrast::find(&self.contrast).unwrap_or_default(),
            spacing: Spacing::find(&self.spacing).unwrap_or_default(),
            typeface: Typeface::find(&self.typeface).unwrap_or_default(),
            motion: Motion::find(&self.motion).unwrap_or_default(),
        }
    }
}

/// For how long it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keep {
    Visit,
    Device,
    Account,
}

impl Keep {
    fn key(self) -> &'static str {
        match self {
            Self::Visit => "visit",
            Self::Device => "device",
            Self::Account => "account",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Visit => "comfort-keep-visit",
            Self::Device => "comfort-keep-device",
            Self::Account => "comfort-keep-account",
        }
    }

    /// What can be chosen here: on a device that others use nothing stays.
    fn offered(browser: Browser, is_signed_in: bool) -> Vec<Self> {
        let mut offered = vec![Self::Visit];
        if !browser.is_shared() {
            offered.push(Self::Device);
        }
        if is_signed_in {
            offered.push(Self::Account);
        }
        offered
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    saved: String,
}

async fn show(
    CouncilHost(profile): CouncilHost,
    State(server): State<Server>,
    session: Session,
    browser: Browser,
    uri: Uri,
) -> Result<Response, Error> {
    let Query(asked) = Query::<Asked>::try_from_uri(&uri).unwrap_or_default();
    let kept = server.store.find_comfort(&profile.council.key, &session.hash, server.clock.now()).await?;
    let keep = match kept {
        Some(kept) if kept == browser.comfort && !kept.is_usual() => Keep::Account,
        _ if browser.device == Some(Device::Own) => Keep::Device,
        _ => Keep::Visit,
    };
    let offered = Keep::offered(browser, kept.is_some());
    Ok(page(&server, &profile, browser.comfort, (keep, offered), !asked.saved.is_empty()).into_response())
}

async fn save(
    CouncilHost(profile): CouncilHost,
    State(server): State<Server>,
    session: Session,
    browser: Browser,
    FormBody(chosen): FormBody<Chosen>,
) -> Result<Response, Error> {
    let (council, now) = (&profile.council.key, server.clock.now());
    let comfort = chosen.comfort();
    let account = server.store.find_account(council, &session.hash, now).await?;
    let keep = Keep::offered(browser, account.is_some()).into_iter().find(|keep| keep.key() == chosen.keep);
    let keep = keep.unwrap_or(Keep::Visit);
    if let Some(account) = account.filter(|_| keep == Keep::Account || !chosen.usual.is_empty()) {
        server.store.set_comfort(council, &account.id, comfort, now).await?;
    }
    let is_kept = keep == Keep::Device || keep == Keep::Account && browser.device == Some(Device::Own);
    let keeping = if is_kept { Keeping::Year } else { Keeping::Visit };
    Ok(with_comfort(comfort, keeping, Redirect::to(SAVED).into_response()))
}

/// Whoever signs in gets the pages as their account keeps them, if they have not chosen otherwise in this browser.
pub async fn bring(
    State(server): State<Server>,
    site: Site,
    browser: Browser,
    request: Request,
    next: Next,
) -> Response {
    let mut response = next.run(request).await;
    let arrived = response.extensions_mut().remove::<Arrived>();
    let (Some(Arrived(token)), Site::Council(profile)) = (arrived, site) else {
        return response;
    };
    if !browser.comfort.is_usual() {
        return response;
    }
    match server.store.find_comfort(&profile.council.key, &token, server.clock.now()).await {
        Ok(Some(comfort)) if !comfort.is_usual() => {
            let is_own = browser.device == Some(Device::Own);
            with_comfort(comfort, if is_own { Keeping::Year } else { Keeping::Visit }, response)
        }
        Ok(_) => response,
        Err(error) => {
            tracing::error!(%error, "how pages look can't be read");
            response
        }
    }
}

fn page(
    server: &Server,
    profile: &Profile,
    comfort: Comfort,
    (keep, offered): (Keep, Vec<Keep>),
    is_saved: bool,
) -> Document {
    let words = profile.words;
    let heading = words.say("comfort-heading", &[]);
    let title = heading.clone();
    Document::whole(server, profile, paths::COMFORT.to_owned(), &title, move || {
        let say = |key: &str| words.say(key, &[]);
        let saved = is_saved.then(|| saved(words));
        let mut inside = questions(words, comfort);
        if offered.len() > 1 {
            let choices = offered.into_iter().map(|keep| Choice::new(keep.key(), say(keep.words()))).collect();
            inside.push(question("keep", say("comfort-keep"), keep.key(), choices, words));
        } else {
            inside.push(paragraph(say("comfort-shared")));
        }
        let usual = element("button").class("govuk-button govuk-button--secondary").attr("type", "submit");
        let usual = usual.attr("name", "usual").attr("value", "yes").text(say("comfort-usual")).view();
        let save = view! { <Button text=say("comfort-save") weight=Weight::Primary/> }.into_any();
        inside.push(element("div").class("govuk-button-group").child(save).child(usual).view());
        view! {
            <Page back=Link::new(paths::START, say("back"))>
                {saved}
                <PageHeading text=heading focus=false/>
                {paragraph(say("comfort-text"))}
                {sample(words)}
                {form(paths::COMFORT, inside)}
            </Page>
        }
        .into_any()
    })
}

/// What was chosen that is not as usual, in words.
pub fn said(words: &Words, comfort: Comfort) -> String {
    let Comfort { size, contrast, spacing, typeface, motion } = comfort;
    let said = [
        (size != Size::default()).then(|| ("size", size.key())),
        (contrast != Contrast::default()).then(|| ("contrast", contrast.key())),
        (spacing != Spacing::default()).then(|| ("spacing", spacing.key())),
        (typeface != Typeface::default()).then(|| ("typeface", typeface.key())),
        (motion != Motion::default()).then(|| ("motion", motion.key())),
    ];
    let said = said.into_iter().flatten().map(|(name, key)| words.say(&format!("comfort-{name}-{key}"), &[]));
    said.collect::<Vec<_>>().join(". ")
}

fn saved(words: &Words) -> AnyView {
    let text = element("p").class("govuk-body").text(words.say("comfort-saved", &[])).view();
    element("div").class("app-notice").attr("role", "status").child(text).view()
}

/// Shows what was chosen, since the whole page is drawn with it.
fn sample(words: &Words) -> AnyView {
    let say = |key: &str| words.say(key, &[]);
    let link = element("a").class("govuk-link").attr("href", paths::SERVICES).text(say("comfort-sample-link")).view();
    let link = element("p").class("govuk-body").child(link).view();
    let sample = element("section").class("app-panel app-panel--first").attr("aria-label", say("comfort-sample"));
    sample.child(subheading(say("comfort-sample"))).child(paragraph(say("comfort-sample-text"))).child(link).view()
}

fn questions(words: &Words, comfort: Comfort) -> Vec<AnyView> {
    vec![
        ask(words, "size", "comfort-size", comfort.size),
        ask(words, "contrast", "comfort-contrast", comfort.contrast),
        ask(words, "spacing", "comfort-spacing", comfort.spacing),
        ask(words, "typeface", "comfort-typeface", comfort.typeface),
        ask(words, "motion", "comfort-motion", comfort.motion),
    ]
}

/// The words of a choice have the key of the question, and its own.
fn ask<T: Choosable>(words: &Words, name: &'static str, key: &str, chosen: T) -> AnyView {
    let choice = |choice: &T| Choice::new(choice.key(), words.say(&format!("{key}-{}", choice.key()), &[]));
    question(name, words.say(key, &[]), chosen.key(), T::ALL.iter().map(choice).collect(), words)
}

fn question(name: &'static str, legend: String, chosen: &str, choices: Vec<Choice>, words: &Words) -> AnyView {
    view! {
        <Radios
            name legend error_prefix=words.say("error-prefix", &[]) value=chosen.to_owned() choices
            size=label::Size::Medium
        />
    }
    .into_any()
}
