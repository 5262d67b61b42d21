//! What must hold in a profile beyond its shape: every case finds a team, every name means something, every promise
//! can be kept.

use super::{
    Problem, answers::check_answers, destinations::check_destinations, holdings::check_kinds, teams, tree::Tree,
};
use crate::store::drafts::KEPT;
use contract::paths::{ALREADY, CHECK, TASKS};
use domain::{
    case::CaseRules,
    condition::Condition,
    council::{Channel, ChannelKind, Council},
    delegation::DelegationRules,
    form::Form,
    hours::OpenHours,
    language::Language,
    question::{AGREED, Kind, Question, is_email},
    routing::FACTS,
    service::Service,
    staff::StaffRules,
    standard::{Promise, Standard},
    told::can_be_told,
    walk,
};
use jiff::{ToSpan, civil::Date};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// Everything that is wrong in a council's profile and its services.
pub fn check(
    council: &Council,
    profile: &Tree,
    services: &BTreeMap<String, Arc<(Service, Tree)>>,
    key: &str,
    today: Date,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut report = Report { tree: profile, problems: &mut problems };
    check_identity(council, key, &mut report);
    check_channels(council, &mut report);
    check_promises(council, today, &mut report);
    check_passkeys(council, &mut report);
    check_staff(council, &mut report);
    check_people(council, &mut report);
    check_teams(council, services, &mut report);
    check_cases(council, &mut report);
    check_top_tasks(council, services, &mut report);
    check_figures(council, &mut report);
    check_answers(council, services, &mut report);
    check_kinds(council, services, today, &mut report);
    for (key, read) in services {
        let (service, tree) = read.as_ref();
        let mut report = Report { tree, problems: &mut problems };
        check_service(council, services, key, service, &mut report);
        check_form(&service.form, "form.page", &mut report);
        check_rules(council, service, today, &mut report);
        check_parts(council, service, &mut report);
    }
    problems
}

pub(super) struct Report<'a> {
    pub tree: &'a Tree,
    pub problems: &'a mut Vec<Problem>,
}

impl Report<'_> {
    pub fn add(&mut self, path: &str, wrong: &str, expected: &str) {
        self.problems.push(Problem::at(self.tree.place(path), path, wrong, expected));
    }
}

fn check_identity(council: &Council, key: &str, report: &mut Report<'_>) {
    if !is_slug(key) {
        report.add(
            "",
            &format!("the folder's name `{key}` can't stand in an address"),
            "small letters, digits and dashes",
        );
    }
    match contrast_with_white(&council.colour) {
        None => report.add(
            "colour",
            &format!("`{}` is not a colour", council.colour),
            "six hexadecimal digits such as #7a1f3d",
        ),
        Some(contrast) if contrast < 4.5 => {
            let wrong = format!("white text on it has a contrast of {contrast:.1}:1");
            report.add("colour", &wrong, "a darker colour with at least 4.5:1 (WCAG 2.2, 1.4.3)");
        }
        Some(_) => {}
    }
    let kept = KEPT.as_hours() / 24;
    if !(1..kept).contains(&i64::from(council.draft_reminder_days)) {
        let wrong = format!("answers are kept for {kept} days");
        report.add("draft_reminder_days", &wrong, &format!("1 to {}", kept - 1));
    }
    check_https(&council.leave_to, "leave_to", report);
    if !council.languages.contains(&Language::English) {
        report.add("languages", "English is missing", "a list with `en`");
    }
}

/// Nobody on the way can see or change what is behind the link.
fn check_https(href: &str, path: &str, report: &mut Report<'_>) {
    let host = href.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    if !host.contains('.') || href.contains(|c: char| c.is_whitespace() || c.is_control()) {
        report.add(path, &format!("`{href}` is no secure address"), "an address that begins with https://");
    }
}

/// Nobody acts for a resident without an end, and no invitation is over before it is read.
fn check_people(council: &Council, report: &mut Report<'_>) {
    let DelegationRules { most_months, invitation_days, kept_months } = council.people;
    for (key, figure, most) in
        [("most_months", most_months, 24), ("invitation_days", invitation_days, 60), ("kept_months", kept_months, 84)]
    {
        if !(1..=most).contains(&figure) {
            report.add(&format!("people.{key}"), &format!("{figure} is out of range"), &format!("1 to {most}"));
        }
    }
}

/// A case can't be opened again for ever, and no news waits for hours.
fn check_cases(council: &Council, report: &mut Report<'_>) {
    let CaseRules { reopen_days, warn_working_days, digest_minutes } = council.cases;
    for (key, figure, most) in [
        ("reopen_days", reopen_days, 365),
        ("warn_working_days", warn_working_days, 20),
        ("digest_minutes", digest_minutes, 120),
    ] {
        if figure > most {
            report.add(&format!("cases.{key}"), &format!("{figure} is out of range"), &format!("0 to {most}"));
        }
    }
}

fn check_figures(council: &Council, report: &mut Report<'_>) {
    if council.reach.confirm_months == 0 {
        report.add("reach.confirm_months", "it would be asked each time", "1 or more");
    }
}

fn check_channels(council: &Council, report: &mut Report<'_>) {
    for (at, channel) in council.channels.iter().enumerate() {
        check_channel(channel, &format!("channel.{at}"), report);
    }
}

pub(super) fn check_channel(channel: &Channel, path: &str, report: &mut Report<'_>) {
    match (channel.kind, channel.value.as_deref()) {
        (ChannelKind::Phone, Some(value)) if value.chars().filter(char::is_ascii_digit).count() < 3 => {
            report.add(&format!("{path}.value"), &format!("`{value}` is not a phone number"), "digits");
        }
        (ChannelKind::Email, Some(value)) if !is_email(value) => {
            let wrong = format!("`{value}` is not an email address");
            report.add(&format!("{path}.value"), &wrong, "name@example.org");
        }
        (_, _) => {}
    }
    check_hours(&channel.hours, &format!("{path}.hours"), report);
}

pub(super) fn check_hours(hours: &[OpenHours], path: &str, report: &mut Report<'_>) {
    for (at, open) in hours.iter().enumerate() {
        if open.from >= open.to {
            let wrong = format!("it closes at {} before it opens at {}", open.to, open.from);
            report.add(&format!("{path}.{at}.to"), &wrong, "a later time");
        }
        if open.days.is_empty() {
            report.add(&format!("{path}.{at}.days"), "no day is named", "at least one day");
        }
    }
}

/// Staff see what residents said: nobody of them stays signed in by day and night.
fn check_staff(council: &Council, report: &mut Report<'_>) {
    let StaffRules { idle_minutes, most_hours, step_minutes, invitation_hours } = council.staff;
    for (key, figure, most) in [
        ("idle_minutes", idle_minutes, 60),
        ("most_hours", most_hours, 24),
        ("step_minutes", step_minutes, 60),
        ("invitation_hours", invitation_hours, 168),
    ] {
        if !(1..=most).contains(&figure) {
            report.add(
                &format!("staff.{key}"),
                &format!("{figure} is too little or too much"),
                &format!("1 to {most}"),
            );
        }
    }
    if council.sign_in.steps_per_day == 0 {
        report.add("sign_in.steps_per_day", "nobody could enter a code", "1 or more");
    }
}

fn check_promises(council: &Council, today: Date, report: &mut Report<'_>) {
    let both = [("standards", &council.standards), ("default_standards", &council.default_standards)];
    for (table, standards) in both {
        for (promise, standard) in standards {
            check_standard(table, *promise, *standard, report);
        }
    }
    if !council.default_standards.contains_key(&Promise::OnlineAnswered) {
        report.add("default_standards", "online-answered is missing", "the product's usual time for an enquiry");
    }
    let needed = today.checked_add(6.months()).unwrap_or(today);
    if council.calendar.bank_holidays.iter().max().is_none_or(|last| *last < needed) {
        let expected = format!("bank holidays up to at least {needed}");
        report.add("calendar.bank_holidays", "the list ends too soon to count working days", &expected);
    }
}

fn check_passkeys(council: &Council, report: &mut Report<'_>) {
    let rules = &council.sign_in;
    if !(1..=10).contains(&rules.passkey_minutes) {
        let wrong = "too short to unlock a phone, or too long to leave it open";
        report.add("sign_in.passkey_minutes", wrong, "1 to 10");
    }
    if rules.passkeys == 0 {
        report.add("sign_in.passkeys", "no account could have a passkey", "1 or more");
    }
}

fn check_standard(table: &str, promise: Promise, standard: Standard, report: &mut Report<'_>) {
    let key =
        serde_json::to_value(promise).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default();
    if standard.within == 0 {
        report.add(&format!("{table}.{key}.within"), "nothing is done within 0", "1 or more");
    }
    if standard.percent.is_some_and(|percent| percent == 0 || percent > 100) {
        report.add(&format!("{table}.{key}.percent"), "not a share of a hundred", "1 to 100");
    }
}

fn check_teams(council: &Council, services: &BTreeMap<String, Arc<(Service, Tree)>>, report: &mut Report<'_>) {
    for (team, profile) in &council.teams {
        let key = team.key();
        if !is_email(&profile.mailbox) {
            let wrong = format!("`{}` is not an email address", profile.mailbox);
            report.add(&format!("teams.{key}.mailbox"), &wrong, "name@example.org");
        }
        check_destinations(key, profile, services, report);
        if council.elsewhere.contains_key(team) {
            report.add(&format!("elsewhere.{key}"), "the council has this team itself", "a team that it has not");
        }
    }
    if let Some(county) = council.county.as_ref().filter(|county| !council.agencies.contains_key(*county)) {
        report.add("county", &format!("there is no agency `{county}`"), &one_of(council.agencies.keys()));
    }
    for (team, agency) in &council.elsewhere {
        if !council.agencies.contains_key(agency) {
            let path = format!("elsewhere.{}", team.key());
            report.add(&path, &format!("there is no agency `{agency}`"), &one_of(council.agencies.keys()));
        }
    }
    if !council.teams.contains_key(&domain::team::Team::CustomerServices) {
        report.add("teams", "customer-services is missing", "a team that takes what no rule sends elsewhere");
    }
}

fn check_top_tasks(council: &Council, services: &BTreeMap<String, Arc<(Service, Tree)>>, report: &mut Report<'_>) {
    for (list, keys) in [("top_tasks", &council.top_tasks), ("without", &council.without)] {
        for (at, key) in keys.iter().enumerate() {
            if !services.contains_key(key) {
                report.add(&format!("{list}.{at}"), &format!("there is no service `{key}`"), &one_of(services.keys()));
            }
        }
    }
    for (at, key) in council.top_tasks.iter().enumerate() {
        if council.without.contains(key) {
            report.add(
                &format!("top_tasks.{at}"),
                &format!("`{key}` is not offered"),
                "a service that is not in `without`",
            );
        }
    }
}

fn check_service(
    council: &Council,
    services: &BTreeMap<String, Arc<(Service, Tree)>>,
    key: &str,
    service: &Service,
    report: &mut Report<'_>,
) {
    if !is_slug(key) {
        report.add(
            "",
            &format!("the file's name `{key}` can't stand in an address"),
            "small letters, digits and dashes",
        );
    }
    if !council.topics.iter().any(|topic| topic.key == service.topic) {
        let topics = one_of(council.topics.iter().map(|topic| &topic.key));
        report.add("topic", &format!("there is no topic `{}`", service.topic), &topics);
    }
    if let Some(agency) = service.agency.as_ref().filter(|agency| !council.agencies.contains_key(*agency)) {
        report.add("agency", &format!("there is no agency `{agency}`"), &one_of(council.agencies.keys()));
    }
    let done = council.teams.contains_key(&service.team)
        || council.elsewhere.contains_key(&service.team)
        || service.agency.is_some();
    if !done {
        let wrong = format!("nobody does it: the council has no team `{}`", service.team.key());
        report.add("team", &wrong, "a team in [teams] or in [elsewhere]");
    }
    if !service.has_form() && service.emergency.is_none() && service.elsewhere.is_none() {
        report.add("form", "there is no form and no other place to go", "a form, or [emergency], or [elsewhere]");
    }
    for (key, link) in [("bsl", &service.bsl), ("easy_read", &service.easy_read)] {
        if let Some(link) = link {
            check_https(&link.href, &format!("{key}.href"), report);
        }
    }
    check_follow(service, report);
    teams::check(service, report);
    let offered = |key: &String| services.contains_key(key) && !council.without.contains(key);
    for (at, page) in service.form.pages.iter().enumerate() {
        if let Some(other) = page.stop.as_ref().and_then(|stop| stop.service.as_ref()).filter(|key| !offered(key)) {
            let path = format!("form.page.{at}.stop.service");
            report.add(&path, &format!("there is no service `{other}`"), &one_of(services.keys()));
        }
    }
}

/// Sections follow one another without a gap, each with a name of its own.
fn check_sections(form: &Form, root: &str, report: &mut Report<'_>) {
    let mut names = BTreeSet::new();
    for (at, page) in form.pages.iter().enumerate() {
        let path = format!("{root}.{at}.section");
        match &page.section {
            Some(name) if name.trim().is_empty() || !names.insert(name) => {
                let wrong = format!("`{name}` can't be a section's name");
                report.add(&path, &wrong, "a name that no other section of the form has");
            }
            None if at == 0 && form.has_sections() => {
                report.add(&path, "it stands before the first section", "the name of the section that begins here");
            }
            Some(_) | None => {}
        }
    }
}

/// Cases are found by one place, and never where being seen puts somebody at risk.
fn check_follow(service: &Service, report: &mut Report<'_>) {
    let mut found = 0;
    for (at, page) in service.form.pages.iter().enumerate() {
        for (number, question) in page.questions.iter().enumerate().filter(|(_, question)| question.follow) {
            found += 1;
            let is_place = matches!(question.kind, Kind::Place | Kind::Address);
            if !is_place || page.repeat.is_some() || service.sensitive || found > 1 {
                let path = format!("form.page.{at}.question.{number}.follow");
                let expected = "one place or address of the form, asked once, in a service that is not sensitive";
                report.add(&path, "its cases can't be followed by this", expected);
            }
        }
    }
}

/// `root` is where the pages stand in their file.
pub(super) fn check_form(form: &Form, root: &str, report: &mut Report<'_>) {
    check_sections(form, root, report);
    let mut pages = BTreeSet::new();
    let mut asked: BTreeMap<&str, &Question> = BTreeMap::new();
    for (at, page) in form.pages.iter().enumerate() {
        let path = format!("{root}.{at}");
        let is_taken = [CHECK, TASKS, ALREADY].contains(&page.key.as_str());
        if !is_slug(&page.key) || is_taken || !pages.insert(&page.key) {
            let wrong = format!("`{}` can't be a page's key", page.key);
            report.add(
                &format!("{path}.key"),
                &wrong,
                "small letters, digits and dashes, once in the form, not `already`, `check` or `tasks`",
            );
        }
        if page.repeat.as_ref().is_some_and(|repeat| repeat.most < 2) {
            report.add(&format!("{path}.repeat.most"), "a group that is asked once is no group", "2 or more");
        }
        if page.questions.is_empty() == page.stop.is_none() {
            report.add(&path, "a page asks or stops", "either questions, or [form.page.stop]");
        }
        if page.repeat.is_some()
            && page.questions.iter().any(|question| question.told.is_some() || question.becomes.is_some())
        {
            report.add(
                &path,
                "it is asked about several people",
                "no `told` and no `becomes` in a page that is repeated",
            );
        }
        check_conditions(&page.when, &asked, &format!("{path}.when"), report);
        for (at, question) in page.questions.iter().enumerate() {
            let path = format!("{path}.question.{at}");
            check_conditions(&question.when, &asked, &format!("{path}.when"), report);
            check_question(question, &path, report);
            if asked.insert(&question.key, question).is_some() || question.key.starts_with("contact-") {
                let wrong = format!("`{}` is asked twice", question.key);
                report.add(&format!("{path}.key"), &wrong, "a key that no other question of the form has");
            }
        }
    }
}

fn check_question(question: &Question, path: &str, report: &mut Report<'_>) {
    if !is_slug(&question.key) {
        report.add(
            &format!("{path}.key"),
            &format!("`{}` can't be a field's id", question.key),
            "small letters, digits and dashes",
        );
    }
    let chooses = matches!(question.kind, Kind::Radios | Kind::Checkboxes | Kind::Choice);
    if chooses && question.options.len() < 2 {
        report.add(&format!("{path}.option"), "there is nothing to choose", "at least two options");
    }
    if !chooses && !question.options.is_empty() {
        report.add(
            &format!("{path}.option"),
            "this kind of question has no options",
            "kind = \"radios\", \"checkboxes\" or \"choice\"",
        );
    }
    let roles = [("told", &question.told), ("becomes", &question.becomes)];
    for (key, role) in roles.into_iter().filter_map(|(key, role)| Some((key, role.as_ref()?))) {
        if is_slug(role) && can_be_told(question.kind) {
            continue;
        }
        let expected =
            "small letters, digits and dashes, at a text, a name, an address, a date, or a way to reach somebody";
        report.add(&format!("{path}.{key}"), "no answer of another form fits here", expected);
    }
    let mut options = BTreeSet::new();
    for (at, option) in question.options.iter().enumerate() {
        if !options.insert(&option.key) {
            let wrong = format!("`{}` stands twice", option.key);
            report.add(&format!("{path}.option.{at}.key"), &wrong, "a key that no other option has");
        }
    }
}

fn check_conditions(when: &[Condition], asked: &BTreeMap<&str, &Question>, path: &str, report: &mut Report<'_>) {
    for (at, condition) in when.iter().enumerate() {
        check_condition(condition, asked, &format!("{path}.{at}"), report);
    }
}

fn check_condition(condition: &Condition, asked: &BTreeMap<&str, &Question>, path: &str, report: &mut Report<'_>) {
    let Some(question) = asked.get(condition.question.as_str()) else {
        let wrong = format!("no question `{}` was asked before", condition.question);
        report.add(&format!("{path}.question"), &wrong, &one_of(asked.keys()));
        return;
    };
    if condition.is.is_empty() && condition.is_not.is_empty() {
        report.add(path, "the condition says nothing", "`is` or `is_not` with at least one value");
    }
    for value in condition.is.iter().chain(&condition.is_not) {
        if let Some(values) = values_of(question).filter(|values| !values.contains(&value.as_str())) {
            report.add(path, &format!("`{value}` is never the answer to `{}`", question.key), &one_of(values));
        }
    }
}

/// The values that a question can have, where they are known.
fn values_of(question: &Question) -> Option<Vec<&str>> {
    match question.kind {
        Kind::YesNo => Some(vec!["yes", "no"]),
        Kind::Declaration => Some(vec![AGREED]),
        Kind::Radios | Kind::Checkboxes | Kind::Choice => {
            Some(question.options.iter().map(|option| option.key.as_str()).collect())
        }
        Kind::Text
        | Kind::LongText
        | Kind::Number
        | Kind::Money
        | Kind::Date
        | Kind::PastDate
        | Kind::FutureDate
        | Kind::Email
        | Kind::Phone
        | Kind::Name
        | Kind::Address
        | Kind::Place
        | Kind::Files => None,
    }
}

fn check_rules(council: &Council, service: &Service, today: Date, report: &mut Report<'_>) {
    let asked: BTreeMap<&str, &Question> =
        service.form.questions().map(|question| (question.key.as_str(), question)).collect();
    let met = walk::to_rules(&service.form, &service.rules, today);
    let mut decided = false;
    for (at, rule) in service.rules.iter().enumerate() {
        let path = format!("route.{at}");
        if !decided && met.get(at).is_some_and(Option::is_none) {
            report.add(&path, "no answers lead to this rule", "conditions that hold where no rule above it does");
        }
        if decided {
            report.add(&path, "this rule can never match: one above it always does", "the rule without `when` last");
        }
        decided |= rule.when.is_empty();
        check_conditions_with_facts(&rule.when, &asked, &format!("{path}.when"), report);
        if let Some(mailbox) = rule.mailbox.as_ref().filter(|mailbox| !is_email(mailbox)) {
            report.add(&format!("{path}.mailbox"), &format!("`{mailbox}` is not an email address"), "name@example.org");
        }
        if !council.teams.contains_key(&rule.team) && council.find_agency(service).is_none() {
            let wrong = format!("the council has no team `{}`", rule.team.key());
            report.add(&format!("{path}.team"), &wrong, &one_of(council.teams.keys().map(|team| team.key())));
        }
        if !(1..=3).contains(&rule.tier) {
            report.add(&format!("{path}.tier"), &format!("there is no tier {}", rule.tier), "1, 2 or 3");
        }
        if council.find_standard(rule.standard).is_none() {
            report.add(
                &format!("{path}.standard"),
                "no standard of this name is given",
                "one in [standards] or [default_standards]",
            );
        }
    }
    if service.has_form() && !decided {
        report.add("route", "some answers leave the case without a team", "a last [[route]] without `when`");
    }
}

/// What else gets a case: each with a name, a team of this council, and pages that exist.
fn check_parts(council: &Council, service: &Service, report: &mut Report<'_>) {
    let asked: BTreeMap<&str, &Question> =
        service.form.questions().map(|question| (question.key.as_str(), question)).collect();
    let mut keys = BTreeSet::new();
    for (at, part) in service.parts.iter().enumerate() {
        let path = format!("part.{at}");
        if !is_slug(&part.key) || !keys.insert(&part.key) {
            let wrong = format!("`{}` can't be a part's key", part.key);
            report.add(&format!("{path}.key"), &wrong, "small letters, digits and dashes, once in the service");
        }
        check_conditions_with_facts(&part.when, &asked, &format!("{path}.when"), report);
        if !council.teams.contains_key(&part.team) {
            let wrong = format!("the council has no team `{}`", part.team.key());
            report.add(&format!("{path}.team"), &wrong, &one_of(council.teams.keys().map(|team| team.key())));
        }
        if council.find_standard(part.standard).is_none() {
            report.add(&format!("{path}.standard"), "no standard of this name is given", "one in [default_standards]");
        }
        for page in part.pages.iter().filter(|page| service.form.find_page(page).is_none()) {
            let pages = one_of(service.form.pages.iter().map(|page| &page.key));
            report.add(&format!("{path}.pages"), &format!("there is no page `{page}`"), &pages);
        }
    }
}

/// Rules may ask for facts besides answers.
fn check_conditions_with_facts(
    when: &[Condition],
    asked: &BTreeMap<&str, &Question>,
    path: &str,
    report: &mut Report<'_>,
) {
    for (at, condition) in when.iter().enumerate() {
        let path = format!("{path}.{at}");
        if !condition.question.starts_with('@') {
            check_condition(condition, asked, &path, report);
            continue;
        }
        let Some((_, values)) = FACTS.iter().find(|(name, _)| *name == condition.question) else {
            let facts = one_of(FACTS.iter().map(|(name, _)| name));
            report.add(&format!("{path}.question"), &format!("there is no fact `{}`", condition.question), &facts);
            continue;
        };
        for value in condition.is.iter().chain(&condition.is_not) {
            if !values.is_empty() && !values.contains(&value.as_str()) {
                report.add(
                    &path,
                    &format!("`{value}` is never the value of `{}`", condition.question),
                    &one_of(*values),
                );
            }
        }
    }
}

pub(super) fn is_slug(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

pub(super) fn one_of<T: std::fmt::Display>(values: impl IntoIterator<Item = T>) -> String {
    let values: Vec<String> = values.into_iter().map(|value| value.to_string()).collect();
    if values.is_empty() { "nothing here".to_owned() } else { format!("one of {}", values.join(", ")) }
}

/// The contrast of a colour with white (WCAG 2.2, relative luminance).
fn contrast_with_white(colour: &str) -> Option<f64> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()?) / 255.0;
        Some(if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    let luminance = 0.2126 * channel(0)? + 0.7152 * channel(2)? + 0.0722 * channel(4)?;
    Some(1.05 / (luminance + 0.05))
}
