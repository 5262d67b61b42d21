//! A submission against the profile: the case that it becomes, or what has to change.

use crate::{
    clock::local,
    error::Error,
    profile::Profile,
    store::cases::{Case, Contact},
};
use contract::{cases::NewCase, problem::FieldProblem};
use domain::{
    message::FieldError,
    reference::Reference,
    service::Service,
    submission::{self, CONTACT_EMAIL, CONTACT_NAME, CONTACT_PHONE, Checked},
    team::Team,
};
use jiff::Timestamp;

/// Characters of what a resident says against the route.
const LONGEST_ROUTE_WRONG: usize = 500;

/// The case that these answers make.
pub fn check(profile: &Profile, body: &NewCase, reference: Reference, now: Timestamp) -> Result<Case, Error> {
    let service = profile.council.find_service(&body.service).ok_or(Error::NotFound)?;
    if !service.has_form() || profile.council.find_agency(service).is_some() {
        return Err(Error::NoForm);
    }
    if body.form_version != profile.form_version(&service.key) {
        return Err(Error::FormChanged);
    }
    let route_wrong = check_route_wrong(profile, body.route_wrong.as_deref())?;
    let today = local(now).date();
    let checked = submission::check(&service.form, &service.rules, &body.answers, today)
        .map_err(|errors| Error::Invalid(errors.iter().map(|error| in_words(profile, error)).collect()))?;
    Ok(case(profile, service, &checked, route_wrong, reference, now))
}

fn check_route_wrong(profile: &Profile, said: Option<&str>) -> Result<Option<String>, Error> {
    let Some(said) = said.map(str::trim) else {
        return Ok(None);
    };
    if said.chars().count() > LONGEST_ROUTE_WRONG {
        let longest = LONGEST_ROUTE_WRONG.to_string();
        let name = profile.words.say("mail-route-wrong-name", &[]);
        let message = profile.words.say("error-too-long", &[("name", &name), ("longest", &longest)]);
        let field = "route-wrong".to_owned();
        return Err(Error::Invalid(vec![FieldProblem { question: field.clone(), field, message }]));
    }
    let seen = |c: &char| !c.is_control() || *c == '\n';
    Ok(Some(said.chars().filter(seen).collect()))
}

fn in_words(profile: &Profile, error: &FieldError) -> FieldProblem {
    FieldProblem {
        question: error.question.clone(),
        field: error.field.clone(),
        message: profile.words.tell(&error.message),
    }
}

fn case(
    profile: &Profile,
    service: &Service,
    checked: &Checked,
    route_wrong: Option<String>,
    reference: Reference,
    now: Timestamp,
) -> Case {
    let rule = checked.rule();
    let council = &profile.council;
    let received = local(now);
    // The promise stays what it was: a case that goes to triage first loses no time.
    let due = council
        .find_standard(rule.standard)
        .and_then(|(standard, stated_by)| standard.due(received, stated_by, &council.calendar));
    let (team, reason) = match route_wrong {
        Some(_) => (Team::CustomerServices, profile.words.say("mail-route-wrong-reason", &[])),
        None => (rule.team, rule.reason.clone()),
    };
    let value = |question| checked.value(question).map(str::to_owned);
    Case {
        reference,
        council: council.key.clone(),
        service: service.key.clone(),
        service_name: service.name.clone(),
        form_version: profile.form_version(&service.key).to_owned(),
        answers: checked.answers().clone(),
        lines: submission::read_back(&service.form, checked.answers(), &profile.words),
        team,
        tier: rule.tier,
        reason,
        route_wrong,
        promise: rule.standard,
        due,
        received: now,
        contact: Contact { name: value(CONTACT_NAME), email: value(CONTACT_EMAIL), phone: value(CONTACT_PHONE) },
    }
}
