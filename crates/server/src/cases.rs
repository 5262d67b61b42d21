//! The cases that a checked form becomes: one for its team, and one for each part that goes to another.

use crate::{
    clock::local,
    complaints,
    open_cases::new_spot,
    profile::Profile,
    random,
    store::{
        cases::{Case, Contact},
        files::NamedFile,
        spots::NewSpot,
    },
};
use domain::{
    case::{Raised, Status},
    council::CouncilKind,
    feedback::FeedbackKind,
    hours::open_now,
    language::Language,
    question::{Kind, read_file},
    reference::Reference,
    routing::{CHANNEL, COUNCIL_KIND, Facts, HOURS, Priority, find_postcode},
    service::Service,
    standard::{Promise, Standard, StatedBy},
    submission::{self, CONTACT_EMAIL, CONTACT_NAME, CONTACT_PHONE, Checked, Line, Routing},
    team::Team,
};
use jiff::Timestamp;

/// A case and the parts that are followed under its reference.
pub struct Cases {
    pub case: Case,
    pub parts: Vec<Case>,
    /// The files that the answers name.
    pub files: Vec<NamedFile>,
    /// Where it is, if others may follow it.
    pub spot: Option<NewSpot>,
}

/// What rules may ask for besides answers, at this moment, of what a resident sends.
pub fn facts(profile: &Profile, now: Timestamp) -> Facts {
    facts_of(profile, now, Raised::Online)
}

/// The same of what came to the council in this way.
pub fn facts_of(profile: &Profile, now: Timestamp, raised: Raised) -> Facts {
    let council = &profile.council;
    let kind = match council.kind {
        CouncilKind::Unitary => "unitary",
        CouncilKind::District => "district",
    };
    let mut facts =
        Facts::from([(CHANNEL.to_owned(), channel(raised)), (COUNCIL_KIND.to_owned(), vec![kind.to_owned()])]);
    let open = council.channels.iter().filter_map(|channel| open_now(&channel.hours, local(now), &council.calendar));
    if let Some(open) = open.map(|open| open.is_open()).reduce(|a, b| a || b) {
        facts.insert(HOURS.to_owned(), vec![if open { "open" } else { "closed" }.to_owned()]);
    }
    facts
}

/// How it came; and by an adviser, whatever the way was, where somebody at the council wrote it down.
fn channel(raised: Raised) -> Vec<String> {
    let by_staff = matches!(raised, Raised::Phone | Raised::Desk | Raised::Letter | Raised::SocialMedia);
    let keys = std::iter::once(raised.key()).chain(by_staff.then_some("adviser"));
    keys.map(str::to_owned).collect()
}

/// What is promised for a service whose rules name this promise, and on whose word. Complaints have the time of their first stage, and
/// nobody waits for an answer to a word of thanks.
pub fn promise(profile: &Profile, service: &Service, named: Promise, now: Timestamp) -> Option<(Standard, StatedBy)> {
    match service.feedback {
        Some(FeedbackKind::Complaint) => Some(complaints::first_standard(profile, local(now))),
        Some(FeedbackKind::Compliment) => None,
        Some(FeedbackKind::Comment | FeedbackKind::Suggestion) | None => profile.council.find_standard(named),
    }
}

/// All that decides where a service's answers go.
pub fn routing<'a>(profile: &'a Profile, service: &'a Service, facts: &'a Facts) -> Routing<'a> {
    Routing { rules: &service.rules, parts: &service.parts, facts, areas: &profile.council.areas }
}

/// The cases that these answers make. What the resident says against the route brings the case to triage, and goes along
/// with its parts: each of their teams reads it, since it may be the one that is meant.
pub fn cases(
    profile: &Profile,
    service: &Service,
    checked: &Checked,
    route_wrong: Option<String>,
    reference: Reference,
    now: Timestamp,
) -> Cases {
    let rule = checked.rule();
    let route = Route::new(rule.team, rule.tier, rule.priority, rule.standard, &rule.reason);
    let ruled = case(profile, service, checked, route, reference, now);
    let case = match route_wrong {
        Some(_) => Case {
            team: Team::CustomerServices,
            reason: profile.words.say("mail-route-wrong-reason", &[]),
            route_wrong: route_wrong.clone(),
            ..ruled
        },
        None => Case { mailbox: rule.mailbox.clone(), ..ruled },
    };
    let parts = checked.parts().iter().map(|part| {
        let route = Route::new(part.team, part.tier, part.priority, part.standard, &part.reason);
        let own = Reference::from_random(random::bytes());
        let linked = self::case(profile, service, checked, route, own, now);
        let lines = part.lines(&linked.lines);
        let parent = Some(case.reference.clone());
        Case { lines, parent, part: Some(part.name.clone()), route_wrong: route_wrong.clone(), ..linked }
    });
    Cases {
        parts: parts.collect(),
        files: named_files(service, checked),
        spot: new_spot(service, checked.answers()),
        case,
    }
}

/// The answers of a case in the language of a profile, as far as it has them.
pub fn lines(profile: &Profile, case: &Case) -> Vec<Line> {
    if profile.language == Language::English {
        return case.lines.clone();
    }
    let service = profile.council.find_service(&case.service);
    let same = service.filter(|service| profile.form_version(&service.key) == case.form_version);
    let told = same.map(|service| submission::read_back(&service.form, &case.answers, profile.words));
    let told = told.unwrap_or_default();
    let line = |line: &Line| match told.iter().find(|told| told.question == line.question) {
        Some(told) => Line { language: told.language, ..told.clone() },
        None => {
            let (name, language) = profile.said(&line.name);
            Line { name, language, ..line.clone() }
        }
    };
    case.lines.iter().map(line).collect()
}

fn named_files(service: &Service, checked: &Checked) -> Vec<NamedFile> {
    let mut files = Vec::new();
    for question in service.form.questions().filter(|question| question.kind == Kind::Files) {
        let values = checked.answers().get(&question.key).map(Vec::as_slice).unwrap_or_default();
        files.extend(values.iter().filter_map(|value| read_file(value)).map(|(id, name)| NamedFile {
            question: question.key.clone(),
            asked: question.name().to_owned(),
            id: id.to_owned(),
            name: name.to_owned(),
        }));
    }
    files
}

/// Where a case goes: as its rule or its part says.
struct Route {
    team: Team,
    tier: u8,
    priority: Priority,
    promise: Promise,
    reason: String,
}

impl Route {
    fn new(team: Team, tier: u8, priority: Priority, promise: Promise, reason: &str) -> Self {
        Self { team, tier, priority, promise, reason: reason.to_owned() }
    }
}

fn case(
    profile: &Profile,
    service: &Service,
    checked: &Checked,
    route: Route,
    reference: Reference,
    now: Timestamp,
) -> Case {
    let council = &profile.council;
    // The promise stays what it was: a case that goes to triage first loses no time.
    let promised = promise(profile, service, route.promise, now);
    let due = promised
        .and_then(|(standard, stated_by)| standard.due(local(now), stated_by, route.priority, &council.calendar));
    let value = |question| checked.value(question).map(str::to_owned);
    Case {
        reference,
        council: council.key.clone(),
        service: service.key.clone(),
        service_name: service.name.clone(),
        form_version: profile.form_version(&service.key).to_owned(),
        answers: checked.answers().clone(),
        lines: submission::read_back(&service.form, checked.answers(), profile.words),
        team: route.team,
        tier: route.tier,
        priority: route.priority,
        reason: route.reason,
        route_wrong: None,
        promise: route.promise,
        due,
        received: now,
        contact: Contact { name: value(CONTACT_NAME), email: value(CONTACT_EMAIL), phone: value(CONTACT_PHONE) },
        parent: None,
        part: None,
        mailbox: None,
        needs: Vec::new(),
        sender: None,
        postcode: find_postcode(&service.form, checked.answers()),
        raised: Raised::Online,
        raised_by: None,
        feedback: service.feedback,
        status: Status::Received,
        first_due: due.map(|due| due.date),
        assignee: None,
        ended: None,
        answered: None,
        joined: None,
        seen_by_resident: 0,
        seen_by_team: 0,
        language: Language::English,
    }
}
