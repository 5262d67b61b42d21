//! `/account/people/new` and `/account/people/new-councillor` – a resident asks somebody to act for them, or shows some of their
//! cases to a councillor. Whoever asks has just shown who they are: it lets somebody in.

use crate::{
    clock::local,
    delivery::people::{invitation, relation},
    documents::{
        account::SignedIn,
        document::{Document, titled},
        small_forms::ask,
        visit::{Next, sign_in_first},
    },
    error::Error,
    profile::Profile,
    random,
    server::Server,
    store::{accounts::CaseLine, delegations::Delegation},
};
use axum::Form as FormBody;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use contract::paths;
use domain::{
    delegation::{DelegationRules, Power, Relation, Scope, Terms, Wrong, is_name, latest},
    question::{is_email, read_date},
};
use jiff::civil::Date;
use leptos::prelude::*;
use std::collections::BTreeMap;
use ui::{
    checkboxes::Checkboxes,
    choice::Choice,
    date_input::{DateInput, DateLabels},
    element::element,
    error_summary::{ErrorLink, ErrorSummary},
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::paragraph,
    radios::Radios,
    text_input::TextInput,
};

pub const NEW: &str = "/account/people/new";
pub const NEW_COUNCILLOR: &str = "/account/people/new-councillor";

/// The values of the choice of what is shown.
const EVERYTHING: &str = "everything";
const CHOSEN: &str = "chosen";

/// Whom a form is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whom {
    Helper,
    Councillor,
}

/// What was typed, by the names of the fields; and what is wrong, the same.
type Fields = Vec<(String, String)>;
type Errors = BTreeMap<&'static str, String>;

struct Typed(Fields);

impl Typed {
    fn one(&self, name: &str) -> String {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    }

    fn each(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect()
    }
}

/// The order of the fields on the page, which the summary of what is wrong follows.
const ORDER: [&str; 9] = ["relation", "name", "email", "own-name", "power", "scope", "service", "case", "until"];

pub async fn show(State(server): State<Server>, resident: SignedIn) -> Result<Response, Error> {
    open(&server, resident, Whom::Helper).await
}

pub async fn show_councillor(State(server): State<Server>, resident: SignedIn) -> Result<Response, Error> {
    open(&server, resident, Whom::Councillor).await
}

pub async fn create(
    State(server): State<Server>,
    resident: SignedIn,
    FormBody(fields): FormBody<Fields>,
) -> Result<Response, Error> {
    invite(&server, resident, Whom::Helper, Typed(fields)).await
}

pub async fn create_councillor(
    State(server): State<Server>,
    resident: SignedIn,
    FormBody(fields): FormBody<Fields>,
) -> Result<Response, Error> {
    invite(&server, resident, Whom::Councillor, Typed(fields)).await
}

async fn open(server: &Server, resident: SignedIn, whom: Whom) -> Result<Response, Error> {
    if !resident.is_recent(server) {
        return Ok(sign_in_first(Next::People));
    }
    let cases = server.store.list_account_cases(&resident.profile.council.key, &resident.account.id).await?;
    // The same date as last time is as good as any; the longest is not what most mean.
    Ok(page(server, &resident.profile, whom, Typed(Vec::new()), cases, Errors::new()).into_response())
}

async fn invite(server: &Server, resident: SignedIn, whom: Whom, typed: Typed) -> Result<Response, Error> {
    if !resident.is_recent(server) {
        return Ok(sign_in_first(Next::People));
    }
    let SignedIn { profile, account, .. } = resident;
    let council = &profile.council;
    let cases = server.store.list_account_cases(&council.key, &account.id).await?;
    let today = server.clock.local_now().date();
    let (terms, mut errors) = read_terms(&profile, whom, &typed, &cases, today);
    check_who(&profile, &typed, &account.email, &mut errors);
    let Some(terms) = terms.filter(|_| errors.is_empty()) else {
        let page = page(server, &profile, whom, typed, cases, errors);
        return Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    };
    let now = server.clock.now();
    let new = Delegation {
        id: random::id(),
        account: account.id,
        resident_name: typed.one("own-name"),
        delegate: None,
        email: typed.one("email").to_ascii_lowercase(),
        name: typed.one("name"),
        terms,
        invited: now,
        accepted: None,
        declined: None,
        ended: None,
    };
    let mail = invitation(&profile, &new, &server.config.public_url(&council.key));
    if let Err(too_often) = server.store.create_delegation(&council.key, &new, &mail, now).await? {
        return Err(Error::TooMany(too_often.0));
    }
    server.mail_waits.notify_one();
    Ok(Redirect::to(&paths::person(&new.id)).into_response())
}

/// Names go into a mail to somebody else, and so they hold nothing else.
fn check_who(profile: &Profile, typed: &Typed, own: &str, errors: &mut Errors) {
    let say = |key: &str| profile.words.say(key, &[]);
    if !is_name(&typed.one("name")) {
        errors.insert("name", say("invite-name-wrong"));
    }
    if !is_name(&typed.one("own-name")) {
        errors.insert("own-name", say("invite-own-name-wrong"));
    }
    let email = typed.one("email");
    if !is_email(&email) {
        errors.insert("email", say("error-email"));
    } else if email.eq_ignore_ascii_case(own) {
        errors.insert("email", say("invite-own-email"));
    }
}

/// The terms, as far as they can be read, and what is wrong with them. What is nobody's service or not the resident's case is
/// as if it were not chosen.
fn read_terms(
    profile: &Profile,
    whom: Whom,
    typed: &Typed,
    cases: &[CaseLine],
    today: Date,
) -> (Option<Terms>, Errors) {
    let mut errors = Errors::new();
    let (council, rules) = (&profile.council, &profile.council.people);
    let mut need = |field: &'static str, key: &str| {
        errors.insert(field, profile.words.say(key, &[]));
    };
    let (relation, power, scope) = match whom {
        Whom::Councillor => {
            let own = |said: &String| cases.iter().any(|case| case.reference.as_str() == said);
            let chosen = typed.each("case").into_iter().filter(own).collect();
            (Some(Relation::Councillor), Some(Power::See), Some(Scope::Cases(chosen)))
        }
        Whom::Helper => {
            let is_helper = |relation: &Relation| *relation != Relation::Councillor;
            let relation = Relation::find(&typed.one("relation")).filter(is_helper);
            let power = Power::find(&typed.one("power"));
            let known = |key: &String| council.find_service(key).is_some();
            let scope = match typed.one("scope").as_str() {
                EVERYTHING => Some(Scope::Everything),
                CHOSEN => Some(Scope::Services(typed.each("service").into_iter().filter(known).collect())),
                _ => None,
            };
            if relation.is_none() {
                need("relation", "invite-relation-missing");
            }
            if power.is_none() {
                need("power", "invite-power-missing");
            }
            if scope.is_none() {
                need("scope", "invite-scope-missing");
            }
            (relation, power, scope)
        }
    };
    let until = read_date(&typed.one("until-day"), &typed.one("until-month"), &typed.one("until-year"));
    if until.is_none() {
        need("until", "invite-until-wrong");
    }
    let date = until.unwrap_or(today);
    let asked = scope.clone().unwrap_or(Scope::Everything);
    let terms = Terms {
        relation: relation.unwrap_or(Relation::Carer),
        power: power.unwrap_or(Power::See),
        scope: asked,
        until: date,
    };
    for wrong in terms.check(today, rules) {
        let (field, said) = tell(profile, wrong, today, rules);
        errors.entry(field).or_insert(said);
    }
    let is_whole = relation.is_some() && power.is_some() && scope.is_some() && until.is_some();
    (is_whole.then_some(terms), errors)
}

fn tell(profile: &Profile, wrong: Wrong, today: Date, rules: &DelegationRules) -> (&'static str, String) {
    let words = &profile.words;
    match wrong {
        Wrong::NoService => ("service", words.say("invite-service-missing", &[])),
        Wrong::NoCase => ("case", words.say("invite-case-missing", &[])),
        Wrong::Past => ("until", words.say("invite-until-past", &[])),
        Wrong::TooLong => {
            let last = words.date_with_year(latest(today, rules));
            ("until", words.say("invite-until-late", &[("date", &last)]))
        }
    }
}

fn page(
    server: &Server,
    profile: &Profile,
    whom: Whom,
    typed: Typed,
    cases: Vec<CaseLine>,
    errors: Errors,
) -> Document {
    let words = profile.words.clone();
    let (path, heading, text) = match whom {
        Whom::Helper => (NEW, "invite-heading", "invite-text"),
        Whom::Councillor => (NEW_COUNCILLOR, "invite-councillor-heading", "invite-councillor-text"),
    };
    let (heading, text) = (words.say(heading, &[]), words.say(text, &[]));
    let title = titled(&words, &heading, !errors.is_empty());
    let links = ORDER.iter().filter_map(|field| errors.get_key_value(*field));
    let links: Vec<_> =
        links.map(|(field, said)| ErrorLink { field: Some((*field).to_owned()), message: said.clone() }).collect();
    let days = profile.council.people.invitation_days.to_string();
    let asker = Asker {
        latest: words.date_with_year(latest(server.clock.local_now().date(), &profile.council.people)),
        services: services(profile),
        cases: cases.iter().map(|case| case_choice(profile, case)).collect(),
        profile,
        typed,
        errors,
    };
    let fields = match whom {
        Whom::Helper => asker.helper(),
        Whom::Councillor if asker.cases.is_empty() => {
            vec![paragraph(words.say("invite-no-cases", &[]))]
        }
        Whom::Councillor => asker.councillor(),
    };
    let is_form = whom == Whom::Helper || !asker.cases.is_empty();
    Document::whole(server, profile, path.to_owned(), &title, move || {
        let inside = match is_form {
            true => ask(path, fields, words.say("invite-send", &[])),
            false => fields.into_iter().collect_view().into_any(),
        };
        view! {
            <Page back=Link::new(paths::PEOPLE, words.say("back", &[]))>
                <ErrorSummary title=words.say("error-summary", &[]) errors=links/>
                <PageHeading text=heading focus=false/>
                {paragraph(text)}
                {paragraph(words.say("invite-how", &[("days", &days)]))}
                {inside}
            </Page>
        }
        .into_any()
    })
}

fn services(profile: &Profile) -> Vec<Choice> {
    let council = &profile.council;
    let offered = council.services.iter().filter(|service| council.offers_form(service));
    offered.map(|service| Choice::new(service.key.clone(), service.name.clone())).collect()
}

fn case_choice(profile: &Profile, case: &CaseLine) -> Choice {
    let date = profile.words.date_with_year(local(case.received).date());
    let about = [("date", date.as_str()), ("reference", &case.reference.to_string())];
    let hint = profile.words.say("invite-case-hint", &about);
    Choice::new(case.reference.as_str(), profile.said(&case.service_name).0).hint(hint)
}

/// Draws the fields with what was typed and what is wrong.
struct Asker<'a> {
    profile: &'a Profile,
    typed: Typed,
    errors: Errors,
    services: Vec<Choice>,
    cases: Vec<Choice>,
    latest: String,
}

impl Asker<'_> {
    fn helper(&self) -> Vec<AnyView> {
        let words = &self.profile.words;
        let helpers = [Relation::Carer, Relation::Relative, Relation::Friend, Relation::Partner];
        let helpers = helpers.map(|each| Choice::new(each.key(), capital(&relation(words, each))));
        let powers = [
            Choice::new(Power::See.key(), self.say("people-may-see")),
            Choice::new(Power::Act.key(), self.say("people-may-act")),
        ];
        let scopes =
            [Choice::new(EVERYTHING, self.say("people-everything")), Choice::new(CHOSEN, self.say("invite-chosen"))];
        let mut fields = vec![self.radios("relation", "invite-relation", helpers.to_vec())];
        fields.extend(self.who());
        fields.push(self.radios("power", "invite-power", powers.to_vec()));
        fields.push(self.radios("scope", "invite-scope", scopes.to_vec()));
        fields.push(self.chosen_services());
        fields.push(self.until());
        fields
    }

    fn councillor(&self) -> Vec<AnyView> {
        let mut fields = self.who();
        fields.push(self.boxes("case", "invite-cases", self.cases.clone()));
        fields.push(self.until());
        fields
    }

    fn say(&self, key: &str) -> String {
        self.profile.words.say(key, &[])
    }

    fn who(&self) -> Vec<AnyView> {
        vec![
            self.line("name", "invite-name", "invite-name-hint", "text"),
            self.line("email", "invite-email", "invite-email-hint", "email"),
            self.line("own-name", "invite-own-name", "invite-own-name-hint", "text"),
        ]
    }

    fn line(&self, name: &'static str, label: &str, hint: &str, kind: &'static str) -> AnyView {
        view! {
            <TextInput
                name label=self.say(label) hint=self.say(hint) error_prefix=self.say("error-prefix")
                error=self.errors.get(name).cloned() value=self.typed.one(name) kind spellcheck=Some("false")
            />
        }
        .into_any()
    }

    fn radios(&self, name: &'static str, legend: &str, choices: Vec<Choice>) -> AnyView {
        view! {
            <Radios
                name legend=self.say(legend) error_prefix=self.say("error-prefix") error=self.errors.get(name).cloned()
                value=self.typed.one(name) choices
            />
        }
        .into_any()
    }

    fn boxes(&self, name: &'static str, legend: &str, choices: Vec<Choice>) -> AnyView {
        view! {
            <Checkboxes
                name legend=self.say(legend) error_prefix=self.say("error-prefix") error=self.errors.get(name).cloned()
                value=self.typed.each(name) choices
            />
        }
        .into_any()
    }

    /// A long list, out of the way of those who mean everything.
    fn chosen_services(&self) -> AnyView {
        let is_open = self.typed.one("scope") == CHOSEN || !self.typed.each("service").is_empty();
        let summary =
            element("span").class("govuk-details__summary-text").text(self.say("invite-services-show")).view();
        let summary = element("summary").class("govuk-details__summary").child(summary).view();
        let boxes = self.boxes("service", "invite-services", self.services.clone());
        let inside = element("div").class("govuk-details__text").child(boxes).view();
        element("details").class("govuk-details").flag("open", is_open).child(summary).child(inside).view()
    }

    fn until(&self) -> AnyView {
        let labels =
            DateLabels { day: self.say("date-day"), month: self.say("date-month"), year: self.say("date-year") };
        let hint = self.profile.words.say("invite-until-hint", &[("date", &self.latest)]);
        view! {
            <DateInput
                name="until" legend=self.say("people-until") hint error_prefix=self.say("error-prefix")
                error=self.errors.get("until").cloned() labels
                day=self.typed.one("until-day") month=self.typed.one("until-month") year=self.typed.one("until-year")
            />
        }
        .into_any()
    }
}

/// As it begins a line.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
