//! A submission against the profile: the cases that it becomes, or what has to change.

use crate::{
    cases::{Cases, cases, facts_of, routing},
    clock::local,
    error::Error,
    profile::Profile,
};
use contract::{cases::NewCase, problem::FieldProblem};
use domain::{case::Raised, reference::Reference, submission};
use jiff::Timestamp;

/// Characters of what a resident says against the route.
const LONGEST_ROUTE_WRONG: usize = 500;

/// The cases that these answers make.
pub fn check(
    profile: &Profile,
    body: &NewCase,
    raised: Raised,
    reference: Reference,
    now: Timestamp,
) -> Result<Cases, Error> {
    let service = profile.council.find_service(&body.service).ok_or(Error::NotFound)?;
    if !profile.council.offers_form(service) {
        return Err(Error::NoForm);
    }
    if body.form_version != profile.form_version(&service.key) {
        return Err(Error::FormChanged);
    }
    let route_wrong = check_route_wrong(profile, body.route_wrong.as_deref())?;
    let today = local(now).date();
    let facts = facts_of(profile, now, raised);
    let checked = submission::check(&service.form, routing(profile, service, &facts), &body.answers, today)
        .map_err(|errors| Error::Invalid(errors.iter().map(|error| profile.in_words(error)).collect()))?;
    Ok(cases(profile, service, &checked, route_wrong, reference, now))
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
