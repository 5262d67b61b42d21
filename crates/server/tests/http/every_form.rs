//! Every form of the real councils, over HTTP: each walk through its conditions is sent and becomes the case that the
//! engine says, and each form is filled in page by page without the app.
//!
//! Councils share most forms. What is the same in several is walked through every condition in the first of them, and along
//! its plainest way in the others.

use crate::{
    documents::plain_form::post,
    every_council::{councils_on, walks},
    support::{Client, TestApp},
};
use axum::http::StatusCode;
use contract::{
    cases::{CaseReply, CreateCase, FindCase, NewCase},
    paths,
};
use domain::{
    answer::Answers,
    form::Page,
    question::Kind,
    reference::Reference,
    service::Service,
    submission::{self, Checked},
    walk, way,
};
use futures_util::StreamExt;
use jiff::civil::Date;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use server::{
    cases::{facts, routing},
    clock::local,
    profile::Profile,
    random,
};
use std::{
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

on_both_stores![every_walk_becomes_the_case_that_the_engine_says, every_form_is_filled_in_without_the_app,];

/// Residents who fill in forms at the same time.
const AT_ONCE: usize = 8;

/// A form of a council.
struct Offered {
    profile: Arc<Profile>,
    service: Service,
    /// No council before has the same form with the same rules; and none has one of this name.
    is_new: bool,
    is_first: bool,
}

impl Offered {
    /// Every form of every council.
    fn list(app: &TestApp) -> Vec<Self> {
        let (mut known, mut names) = (BTreeSet::new(), BTreeSet::new());
        let mut offered = Vec::new();
        for profile in app.server.councils.iter() {
            for service in profile
                .council
                .services
                .iter()
                .chain(&profile.council.unlisted)
                .filter(|service| profile.council.offers_form(service))
            {
                let version = profile.form_version(&service.key).to_owned();
                offered.push(Self {
                    profile: profile.clone(),
                    service: service.clone(),
                    is_new: known.insert((service.key.clone(), version)),
                    is_first: names.insert(service.key.clone()),
                });
            }
        }
        offered
    }

    fn name(&self) -> String {
        format!("{}: {}", self.profile.council.key, self.service.key)
    }
}

fn today(app: &TestApp) -> Date {
    local(app.now()).date()
}

async fn every_walk_becomes_the_case_that_the_engine_says(mut app: TestApp) {
    app.restart_for(Arc::new(councils_on(today(&app))));
    let app = &app;
    let (cases, stops) = (&AtomicUsize::new(0), &AtomicUsize::new(0));
    let offered = Offered::list(app);
    // Forms by the hundred, or nothing was tried.
    assert!(offered.iter().filter(|offered| offered.is_new).count() >= 200 && offered.len() >= 900);
    let walk = |offered: Offered| async move {
        let answers: BTreeSet<Answers> = if offered.is_new {
            walks(&offered.service, today(app)).into_iter().map(|walk| walk.answers).collect()
        } else {
            walk::plain(&offered.service.form, today(app)).into_iter().collect()
        };
        let browser = app.browser(&offered.profile.council.key);
        for answers in answers {
            let counted = if send(app, &browser, &offered, answers).await { cases } else { stops };
            counted.fetch_add(1, Ordering::Relaxed);
        }
    };
    futures_util::stream::iter(offered).for_each_concurrent(AT_ONCE, walk).await;
    let (cases, stops) = (cases.load(Ordering::Relaxed), stops.load(Ordering::Relaxed));
    assert!(cases >= 1500 && stops >= 130, "{cases} cases, {stops} stops");
}

/// Sends these answers. True if they became a case; false if they came to a page that stops the form.
async fn send(app: &TestApp, browser: &Client, offered: &Offered, answers: Answers) -> bool {
    let Offered { profile, service, .. } = offered;
    let facts = facts(profile, app.now());
    let expected = submission::check(&service.form, routing(profile, service, &facts), &answers, today(app));
    let body = NewCase {
        idempotency_key: random::id(),
        service: service.key.clone(),
        form_version: profile.form_version(&service.key).to_owned(),
        answers,
        route_wrong: None,
    };
    let answer = browser.call_with(&CreateCase, &body).await;
    let name = format!("{} {:?}", offered.name(), body.answers);
    let leads_through = walk::leads_through(&service.form, &body.answers);
    assert_eq!(leads_through, expected.is_ok(), "{name}: {expected:?}");
    let Ok(checked) = expected else {
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}: {}", answer.text());
        let problem = answer.problem();
        let told: Vec<_> = problem.errors.iter().map(|error| error.message.as_str()).collect();
        assert_eq!(problem.kind, "/problems/invalid", "{name}");
        assert_eq!(told, ["This form ends here. Look at what you can do instead."], "{name}");
        return false;
    };
    assert_eq!(answer.status, StatusCode::CREATED, "{name}: {}", answer.text());
    let case: CaseReply = answer.json();
    expect_read_back(browser, offered, &body.answers, &case).await;
    expect_route(app, offered, &checked, &body.answers, &case).await;
    true
}

/// The resident reads what was sent, line by line, on the answer and when they come back.
async fn expect_read_back(browser: &Client, offered: &Offered, answers: &Answers, case: &CaseReply) {
    let lines = submission::read_back(&offered.service.form, answers, offered.profile.words);
    assert_eq!(case.answers, lines, "{}", offered.name());
    let found = browser.call(&FindCase { reference: case.reference.clone() }).await;
    assert_eq!(found.status, StatusCode::OK, "{}", offered.name());
    assert_eq!(&found.json::<CaseReply>(), case, "{}", offered.name());
}

/// The case and its parts are with the teams that the engine chose, for the reasons that it gave.
async fn expect_route(app: &TestApp, offered: &Offered, checked: &Checked, answers: &Answers, case: &CaseReply) {
    let (council, rule) = (&offered.profile.council, checked.rule());
    assert_eq!((case.team.as_str(), &case.reason), (council.team_name(rule.team), &rule.reason), "{}", offered.name());
    let stored = app.server.store.find_case_as_server(&council.key, &case.reference).await.unwrap().unwrap();
    let routed = (stored.case.team, stored.case.tier, stored.case.priority, stored.case.promise);
    assert_eq!(routed, (rule.team, rule.tier, rule.priority, rule.standard), "{}", offered.name());
    assert_eq!(&stored.case.mailbox, &rule.mailbox, "{}", offered.name());
    assert_eq!(&stored.case.answers, answers, "{}", offered.name());
    let mut parts: Vec<_> =
        stored.parts.iter().map(|part| (part.case.part.as_deref(), part.case.team, part.case.tier)).collect();
    let mut called_for: Vec<_> =
        checked.parts().iter().map(|part| (Some(part.name.as_str()), part.team, part.tier)).collect();
    parts.sort_unstable();
    called_for.sort_unstable();
    assert_eq!(parts, called_for, "{}", offered.name());
}

async fn every_form_is_filled_in_without_the_app(mut app: TestApp) {
    app.restart_for(Arc::new(councils_on(today(&app))));
    let offered: Vec<_> = Offered::list(&app).into_iter().filter(|offered| offered.is_first).collect();
    assert!(offered.len() >= 200, "{}", offered.len());
    let app = &app;
    let fill_in = |offered: Offered| async move { fill_in(app, &offered).await };
    futures_util::stream::iter(offered).for_each_concurrent(AT_ONCE, fill_in).await;
}

/// Page after page, from the first to the confirmation.
async fn fill_in(app: &TestApp, offered: &Offered) {
    let (name, service) = (offered.name(), &offered.service);
    let answers = walk::plain(&service.form, today(app)).unwrap();
    let browser = app.browser(&offered.profile.council.key);
    assert_eq!(browser.get(&paths::form(&service.key)).await.status, StatusCode::OK, "{name}");
    for page in way::pages(&service.form, &answers) {
        let path = paths::form_page(&service.key, &page.key);
        let shown = browser.get(&path).await;
        assert_eq!(shown.status, StatusCode::OK, "{name} {path}");
        let html = shown.text();
        assert!(html.contains("method=\"post\""), "{name} {path}: {html}");
        for question in asked(page, &answers) {
            let field = format!("name=\"{}\"", question.first_field());
            assert!(html.contains(&field) && html.contains("<h1"), "{name} {path} has no {field}: {html}");
        }
        let went_on = post(&browser, &path, &typed(page, &answers)).await;
        let next = match page.follows() {
            true => paths::form_page(&service.key, paths::ALREADY),
            false => paths::step(&service.key, way::after(&service.form, &answers, &page.key)),
        };
        assert_eq!(went_on.status, StatusCode::SEE_OTHER, "{name} {path}: {}", went_on.text());
        assert_eq!(went_on.header("location"), next, "{name} {path}");
    }
    let check = paths::form_page(&service.key, paths::CHECK);
    assert_eq!(browser.get(&check).await.status, StatusCode::OK, "{name}");
    let sent = post(&browser, &check, "").await;
    let to = sent.header("location");
    let reference = to.strip_prefix("/cases/").and_then(|rest| rest.strip_suffix("/sent"));
    let reference = reference.unwrap_or_else(|| panic!("{name}: {to} {}", sent.text()));
    let shown = browser.get(to).await;
    assert!(shown.status == StatusCode::OK && shown.text().contains(reference), "{name}: {}", shown.text());
    let reference = Reference::try_from(reference.to_owned()).unwrap();
    let case: CaseReply = browser.call(&FindCase { reference }).await.json();
    assert_eq!(case.answers, submission::read_back(&service.form, &answers, offered.profile.words), "{name}");
}

/// The questions of a page that a walk answers. It has no files to give.
fn asked<'a>(page: &'a Page, answers: &Answers) -> Vec<&'a domain::question::Question> {
    let questions = way::questions(page, answers).into_iter();
    questions.filter(|question| question.kind != Kind::Files).collect()
}

/// What a browser sends of a page that is filled in like this.
fn typed(page: &Page, answers: &Answers) -> String {
    let mut pairs = Vec::new();
    for question in asked(page, answers) {
        let values = answers.get(&question.key).cloned().unwrap_or_default();
        let fields = question.fields();
        // Several boxes of one name, or several fields with one value each.
        let names = fields.iter().chain(std::iter::repeat(&fields[0]));
        pairs.extend(values.into_iter().zip(names).map(|(value, name)| format!("{name}={}", encode(&value))));
    }
    pairs.join("&")
}

fn encode(value: &str) -> String {
    utf8_percent_encode(value, NON_ALPHANUMERIC).to_string()
}
