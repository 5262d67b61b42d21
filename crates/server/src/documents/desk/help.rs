//! `/desk/help` – where somebody begins to help a person at this screen. From then on the screen is the person's: it knows nothing of
//! anybody else, and the desk is closed until they have finished.

use super::{
    AtDoor, SIGN_OUT, Staff, form_help,
    frame::{Here, draw},
};
use crate::{
    browser::{Browser, with_device},
    documents::{
        device::{find_cleared, left, said_cleared},
        document::{Document, titled},
        small_forms::{ask, post_form},
    },
    error::Error,
    form_helps, helping,
    profile::Profile,
    random,
    server::Server,
    session::{Lasting, NewSession, Session, wiped},
    store::{
        helpings::{Helping, NewHelping, Standing},
        staff::Member,
    },
};
use axum::{
    Form as FormBody, Router,
    extract::FromRequestParts,
    http::{HeaderMap, StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use contract::paths;
use domain::{
    device::Device,
    helping::{Consent, LONGEST_NAME, read_name},
    words::Words,
};
use leptos::prelude::*;
use serde::Deserialize;
use std::sync::Arc;
use ui::{
    button::{ButtonLink, Weight},
    choice::Choice,
    element::element,
    error_summary::{ErrorLink, ErrorSummary},
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
    radios::Radios,
    select::Select,
    text_input::{TextInput, Width},
};

/// Forgets what was typed when its page is left.
const SCRIPT: &str = "/helping.js";

pub fn routes() -> Router<Server> {
    Router::new().route(paths::HELP, get(show).post(begin)).route(paths::HELP_FINISH, post(finish))
}

/// Somebody who may help, at the door: whether the screen is theirs or a person's.
struct Helper {
    at_door: AtDoor,
    member: Member,
    standing: Standing,
}

impl FromRequestParts<Server> for Helper {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Response> {
        let at_door = AtDoor::from_request_parts(parts, server).await.map_err(IntoResponse::into_response)?;
        let (member, standing) = at_door.come_in().await?;
        let is_helping = matches!(standing, Standing::Helping(_));
        match member.role.helps() || is_helping {
            true => Ok(Self { at_door, member, standing }),
            // They help with what is brought to them, and begin there.
            false if member.role.works() => Err(Redirect::to(form_help::PATH).into_response()),
            false => Err(Error::NotFound.into_response()),
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    person: String,
    consent: String,
    service: String,
}

/// What is wrong with it, by field: keys of words.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wrong {
    person: Option<&'static str>,
    consent: Option<&'static str>,
}

/// Who is helped, and how they agreed.
pub struct Agreed {
    pub person: String,
    pub consent: Consent,
}

impl Typed {
    pub fn read(&self) -> Result<Agreed, Wrong> {
        match (read_name(&self.person), Consent::find(&self.consent)) {
            (Ok(person), Some(consent)) => Ok(Agreed { person, consent }),
            (person, consent) => Err(Wrong {
                person: person.err().map(|_| "help-person-long"),
                consent: consent.is_none().then_some("help-consent-missing"),
            }),
        }
    }
}

impl Wrong {
    fn said(self, words: &Words) -> [(&'static str, Option<String>); 2] {
        let longest = LONGEST_NAME.to_string();
        let said = |key: &str| words.say(key, &[("longest", &longest)]);
        [("person", self.person.map(said)), ("consent", self.consent.map(said))]
    }

    pub fn errors(self, words: &Words) -> Vec<ErrorLink> {
        let said = self.said(words).into_iter();
        said.filter_map(|(field, said)| Some(ErrorLink { field: Some(field.to_owned()), message: said? })).collect()
    }
}

async fn show(helper: Helper, headers: HeaderMap) -> Response {
    match &helper.standing {
        Standing::Helping(helping) => helper.going_on(helping).into_response(),
        Standing::Free | Standing::Left => {
            let cleared = find_cleared(helper.at_door.profile.words, &headers);
            let is_after = cleared.is_some();
            let page = helper.page(Typed::default(), Wrong::default(), cleared).into_response();
            if is_after { said_cleared(page) } else { page }
        }
    }
}

async fn begin(
    helper: Helper,
    (browser, session): (Browser, Session),
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let AtDoor { server, profile, session: desk, .. } = &helper.at_door;
    let agreed = match typed.read() {
        Ok(agreed) => agreed,
        Err(wrong) => {
            let page = helper.page(typed, wrong, None);
            return Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
        }
    };
    let council = &profile.council;
    let service = council.find_service(&typed.service).filter(|service| council.offers_form(service));
    let service = service.map(|service| service.key.as_str());
    let id = random::id();
    let new = NewHelping {
        id: &id,
        member: &helper.member,
        desk: &desk.hash,
        person: &agreed.person,
        consent: agreed.consent,
        service,
        brought: None,
    };
    let next = service.map_or_else(|| paths::START.to_owned(), paths::service);
    start(server, profile, (browser, session), new, &next).await
}

/// From now on the screen is the person's, and shows this page. Where it is somebody's already, it stays theirs.
pub async fn start(
    server: &Server,
    profile: &Profile,
    (browser, session): (Browser, Session),
    new: NewHelping<'_>,
    next: &str,
) -> Result<Response, Error> {
    let (council, now) = (&profile.council, server.clock.now());
    let new_session = NewSession::create(&council.sign_in, Lasting::Shared);
    if !server.store.begin_helping(&council.key, new, session.rotate(&new_session), now).await? {
        return Ok(Redirect::to(paths::HELP).into_response());
    }
    let answer = new_session.with(wiped(browser.forgotten(Redirect::to(next).into_response())));
    Ok(match browser.device {
        Some(Device::AlwaysShared) => answer,
        Some(Device::Own | Device::Shared) | None => with_device(Device::Shared, answer),
    })
}

/// Ends it, wherever the person's own session is.
async fn finish(helper: Helper, browser: Browser) -> Result<Response, Error> {
    let at_door = &helper.at_door;
    let cleared = at_door.server.store.end_helping(at_door.council(), &at_door.session.hash, at_door.now()).await?;
    Ok(left(browser, Redirect::to(paths::HELP), cleared))
}

impl Helper {
    /// The screen is a person's: this page leads back to them, or finishes.
    fn going_on(&self, helping: &Helping) -> Document {
        let AtDoor { server, profile, .. } = &self.at_door;
        let words = profile.words;
        let heading = words.say("help-going-on", &[]);
        let (title, who) = (heading.clone(), helping::said_who(profile, helping));
        Document::whole(server, profile, paths::HELP.to_owned(), &title, move || {
            view! {
                <Page>
                    <PageHeading text=heading focus=false/>
                    {paragraph(who)}
                    {paragraph(words.say("help-going-on-text", &[]))}
                    <ButtonLink text=words.say("help-go-on", &[]) href=paths::START/>
                    {post_form(paths::HELP_FINISH, words.say("helping-finish", &[]), Weight::Secondary)}
                </Page>
            }
            .into_any()
        })
    }

    fn page(&self, typed: Typed, wrong: Wrong, cleared: Option<Vec<String>>) -> Document {
        let AtDoor { server, profile, .. } = &self.at_door;
        let words = profile.words;
        let say = move |key: &str| words.say(key, &[]);
        let heading = say("help-heading");
        let errors = wrong.errors(words);
        let title = titled(words, &heading, !errors.is_empty());
        let services = services(profile);
        let (only_helps, name) = (!self.member.role.has_desk(), self.member.name.clone());
        let staff = Staff { profile: Arc::clone(profile), member: self.member.clone() };
        let brought = form_helps::kind(server, profile).map(|_| form_help::link(&staff));
        draw(server, &staff, (Here::Help, paths::HELP.to_owned()), &title, move || {
            let service = view! {
                <Select
                    name="service" label=say("help-service") error_prefix=say("error-prefix") value=typed.service.clone()
                    choices=services
                />
            };
            let mut fields = fields(words, typed, wrong);
            fields.push(service.into_any());
            view! {
                {cleared.map(|items| said_before(words, items))}
                <ErrorSummary title=say("error-summary") errors/>
                <PageHeading text=heading focus=false/>
                {paragraph(say("help-text"))}
                {asking(paths::HELP, fields, say("help-begin"))}
                {brought.map(link_paragraph)}
                {only_helps.then(|| sign_out(say("desk-you"), name, say("account-sign-out")))}
            }
            .into_any()
        })
    }
}

/// Asks for who is helped, and how they agreed.
pub fn fields(words: &Words, typed: Typed, wrong: Wrong) -> Vec<AnyView> {
    let say = |key: &str| words.say(key, &[]);
    let [(_, person_error), (_, consent_error)] = wrong.said(words);
    let person = view! {
        <TextInput
            name="person" label=say("help-person") hint=say("help-person-hint") error_prefix=say("error-prefix")
            error=person_error value=typed.person width=Width::Letters30 autocomplete="off".to_owned() spellcheck=Some("false")
        />
    };
    let consent = view! {
        <Radios
            name="consent" legend=say("help-consent") hint=say("help-consent-hint") error_prefix=say("error-prefix")
            error=consent_error value=typed.consent choices=consents(say)
        />
    };
    vec![person.into_any(), consent.into_any()]
}

/// A form whose page forgets what was typed.
pub fn asking(action: &str, fields: Vec<AnyView>, button: String) -> AnyView {
    let script = element("script").attr("src", SCRIPT).flag("defer", true).view();
    element("div").attr("data-forget", "").child(ask(action, fields, button)).child(script).view()
}

fn consents(say: impl Fn(&str) -> String) -> Vec<Choice> {
    let key = |consent| match consent {
        Consent::Spoken => "help-consent-spoken",
        Consent::Written => "help-consent-written",
        Consent::ByDecider => "help-consent-by-decider",
    };
    Consent::ALL.into_iter().map(|consent| Choice::new(consent.key(), say(key(consent)))).collect()
}

/// Whatever they need, or one form.
fn services(profile: &Profile) -> Vec<Choice> {
    let offered = profile.council.services.iter().filter(|service| profile.council.offers_form(service));
    let any = Choice::new("", profile.words.say("help-service-any", &[]));
    std::iter::once(any).chain(offered.map(|service| Choice::new(service.key.clone(), service.name.clone()))).collect()
}

/// Who they are, and the way out. Whoever has a desk has it there.
fn sign_out(heading: String, name: String, text: String) -> AnyView {
    let form = post_form(SIGN_OUT, text, Weight::Secondary);
    view! { {subheading(heading)}{paragraph(name)}{form} }.into_any()
}

/// What was cleared of the person before.
pub fn said_before(words: &Words, items: Vec<String>) -> AnyView {
    let heading = words.say("help-cleared", &[]);
    let items = items.into_iter().map(|item| element("li").text(item).view());
    let list = element("ul").class("govuk-list govuk-list--bullet").children(items).view();
    view! { {subheading(heading)}{list} }.into_any()
}
