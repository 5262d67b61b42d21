//! `/demo` – where a demonstration is led: who somebody is, what time it is, what the team does, what goes wrong, and what was sent.
//! Only a demonstration has this address.

use super::{
    demo_press::{self, CASES, END_SESSION, FAULT, LATER, LATERS, RESET, enter_path, tap_path},
    desk,
    document::Document,
    small_forms::{form, hidden, post_form},
};
use crate::{
    clock::local,
    delivery::{nowhere::Message, transport::Transport},
    demo::{fault::Fault, faults, people::Persona, team},
    error::Error,
    profile::Profile,
    said::said_status,
    server::Server,
    session::{Session, find_cookie},
    site::CouncilHost,
    store::cases::StoredCase,
};
use axum::{Router, extract::State, http::HeaderMap, routing::get};
use contract::paths;
use domain::words::Words;
use jiff::Timestamp;
use leptos::prelude::*;
use ui::{
    button::{Button, Weight},
    details::Details,
    element::{all, element},
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
};

/// The newest messages that are shown.
const MESSAGES: usize = 5;

pub fn routes(server: &Server) -> Router<Server> {
    match server.demo {
        Some(_) => Router::new().route(paths::DEMO, get(show)).merge(demo_press::routes()),
        None => Router::new(),
    }
}

/// All that the page is drawn from.
struct Led {
    words: &'static Words,
    now: Timestamp,
    /// The address of whoever is signed in.
    email: Option<String>,
    cases: Vec<AtCase>,
    fault: Option<Fault>,
    messages: Vec<Message>,
}

/// A case whose team can be played.
struct AtCase {
    name: String,
    reference: String,
    path: String,
    status: String,
    /// The addresses and keys of what the team may do now.
    taps: Vec<(String, &'static str)>,
}

async fn show(
    CouncilHost(profile): CouncilHost,
    State(server): State<Server>,
    session: Session,
    headers: HeaderMap,
) -> Result<Document, Error> {
    let (council, now) = (&profile.council.key, server.clock.now());
    let account = server.store.find_account(council, &session.hash, now).await?;
    let mut cases = Vec::new();
    for reference in server.store.list_demo_cases(council, &session.hash, CASES).await? {
        let found = server.store.find_case_as_server(council, &reference).await?;
        cases.extend(found.map(|stored| at_case(&profile, &stored, now)));
    }
    let fault = Fault::find(find_cookie(&headers, faults::COOKIE));
    let email = account.map(|account| account.email);
    let led = Led { words: profile.words, now, email, cases, fault, messages: messages(&server, council) };
    let heading = led.say("demo-heading");
    let title = heading.clone();
    Ok(Document::whole(&server, &profile, paths::DEMO.to_owned(), &title, move || {
        view! {
            <Page>
                <PageHeading text=heading focus=false/>
                {led.people()}
                {led.time()}
                {led.team()}
                {led.faults()}
                {led.sent()}
                {led.anew()}
            </Page>
        }
        .into_any()
    }))
}

fn at_case(profile: &Profile, stored: &StoredCase, now: Timestamp) -> AtCase {
    let case = &stored.case;
    let taps = team::taps(profile, stored, now);
    AtCase {
        name: case.service_name.clone(),
        reference: case.reference.to_string(),
        path: paths::case(&case.reference),
        status: said_status(profile.words, stored.life().status, profile.council.team_name(case.team)),
        taps: taps.into_iter().map(|tap| (tap_path(&case.reference, tap.key), tap.key)).collect(),
    }
}

fn messages(server: &Server, council: &str) -> Vec<Message> {
    let Transport::Nowhere(nowhere) = &server.transport else {
        return Vec::new();
    };
    nowhere.list().into_iter().filter(|message| message.council == council).take(MESSAGES).collect()
}

impl Led {
    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    fn button(&self, action: &str, key: &str) -> AnyView {
        post_form(action, self.say(key), Weight::Secondary)
    }

    fn people(&self) -> AnyView {
        let now = match &self.email {
            Some(email) => self.words.say("demo-you-are", &[("email", email)]),
            None => self.say("demo-you-are-nobody"),
        };
        let row = |persona: Persona| {
            let key = persona.key();
            let text = element("p").class("govuk-body").text(self.say(&format!("demo-as-{key}-text"))).view();
            let button = self.button(&enter_path(persona), &format!("demo-as-{key}"));
            element("li").child(button).child(text).view()
        };
        let rows = element("ul").class("govuk-list app-led").children(Persona::ALL.map(row)).view();
        view! {
            {subheading(self.say("demo-people"))}
            {paragraph(now)}
            {rows}
            {element("h3").class("govuk-heading-s").text(self.say("demo-staff")).view()}
            {paragraph(self.say("demo-staff-text"))}
            {desk::staff_buttons(self.words)}
        }
        .into_any()
    }

    fn time(&self) -> AnyView {
        let now = self.words.date_time(local(self.now));
        let buttons = LATERS.map(|(hours, key)| {
            let button = view! { <Button text=self.say(key) weight=Weight::Secondary/> };
            form(LATER, vec![hidden("hours", &hours.to_string()), button.into_any()])
        });
        view! {
            {subheading(self.say("demo-time"))}
            {paragraph(self.words.say("demo-time-text", &[("now", &now)]))}
            {element("div").class("govuk-button-group").children(buttons).view()}
        }
        .into_any()
    }

    fn team(&self) -> AnyView {
        let none = self.cases.is_empty().then(|| paragraph(self.say("demo-team-none")));
        let text = (!self.cases.is_empty()).then(|| paragraph(self.say("demo-team-text")));
        let cases = all(self.cases.iter().map(|case| self.case(case)));
        view! {
            {subheading(self.say("demo-team"))}
            {none}
            {text}
            {cases}
        }
        .into_any()
    }

    fn case(&self, case: &AtCase) -> AnyView {
        let link = element("a").class("govuk-link").attr("href", case.path.clone()).text(case.name.clone()).view();
        let heading = element("h3").class("govuk-heading-s").child(link).view();
        let line = element("p").class("govuk-body").text(format!("{} · {}", case.reference, case.status)).view();
        let named = |key: &str| self.say(&format!("demo-tap-{key}"));
        let buttons = case.taps.iter().map(|(path, key)| {
            let name = element("span").class("govuk-visually-hidden").text(format!(" {}", case.reference)).view();
            let button = element("button").class("govuk-button govuk-button--secondary").attr("type", "submit");
            let button = button.text(named(key)).child(name).view();
            element("form").attr("method", "post").attr("action", path.clone()).child(button).view()
        });
        let buttons = element("div").class("govuk-button-group").children(buttons).view();
        element("section").class("app-panel app-led__case").child(heading).child(line).child(buttons).view()
    }

    fn faults(&self) -> AnyView {
        let name = |fault: Fault| self.say(&format!("demo-fault-{}", fault.key()));
        let now = match self.fault {
            Some(fault) => self.words.say("demo-fault-now", &[("fault", &name(fault))]),
            None => self.say("demo-fault-none"),
        };
        let choice = |value: &str, text: String| {
            let button = view! { <Button text weight=Weight::Secondary/> };
            form(FAULT, vec![hidden("fault", value), button.into_any()])
        };
        let right = self.fault.map(|_| choice("", self.say("demo-fault-end")));
        let others = Fault::ALL.into_iter().filter(|fault| Some(*fault) != self.fault);
        let faults = others.map(|fault| choice(fault.key(), name(fault)));
        let session = self.email.is_some().then(|| self.button(END_SESSION, "demo-fault-session"));
        let buttons = right.into_iter().chain(faults).chain(session);
        view! {
            {subheading(self.say("demo-faults"))}
            {paragraph(now)}
            {element("div").class("govuk-button-group").children(buttons).view()}
        }
        .into_any()
    }

    fn sent(&self) -> AnyView {
        let none = self.messages.is_empty().then(|| paragraph(self.say("demo-sent-none")));
        let messages = all(self.messages.iter().map(|message| self.message(message)));
        view! {
            {subheading(self.say("demo-sent"))}
            {paragraph(self.say("demo-sent-text"))}
            {none}
            {messages}
        }
        .into_any()
    }

    fn message(&self, message: &Message) -> AnyView {
        let to = self.words.say("demo-sent-to", &[("to", &message.to), ("when", &self.words.date_time(message.at))]);
        let body = element("pre").class("app-led__message").text(message.body.clone()).view();
        let subject = match message.subject.as_str() {
            "" => to.clone(),
            subject => subject.to_owned(),
        };
        view! { <Details summary=subject>{paragraph(to)}{body}</Details> }.into_any()
    }

    fn anew(&self) -> AnyView {
        view! {
            {subheading(self.say("demo-anew"))}
            {paragraph(self.say("demo-anew-text"))}
            {self.button(RESET, "demo-anew-button")}
        }
        .into_any()
    }
}
