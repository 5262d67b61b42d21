//! Invented cases, one in every state, with references that can be tried: `RECVD-22222` at the first council,
//! `RECVD-33333` at the second, and so on.

use crate::{
    cases::{self, facts, routing},
    clock::local,
    delivery::mails,
    profile::Profile,
    server::Server,
    store::{
        Error,
        cases::Case,
        demo::{Fate, PastCase},
    },
};
use domain::{answer::Answers, reference::Reference, service::Service, submission, walk};
use jiff::{SignedDuration, Timestamp, civil::Date};

/// The start of the reference, how the hand-over went, and how many days ago it was sent.
const STATES: [(&str, Fate, i64); 4] =
    [("RECVD", Fate::Waiting, 0), ("WTHTM", Fate::Done, 1), ("PERSN", Fate::Failed, 2), ("BEHND", Fate::Done, 45)];
/// The first to be shown, where the council has it.
const FIRST_SERVICE: &str = "missed-bin";

/// Replaces all that is stored by the invented cases.
pub async fn seed(server: &Server) -> Result<(), Error> {
    let now = server.clock.now();
    let mut past = Vec::new();
    for (number, profile) in server.councils.iter().enumerate() {
        past.extend(past_cases(server, profile, number, now));
    }
    server.store.replace_all(&past).await?;
    super::past::add(server).await
}

fn past_cases(server: &Server, profile: &Profile, number: usize, now: Timestamp) -> Vec<PastCase> {
    let council = &profile.council;
    let is_ordinary =
        |service: &&Service| council.offers_form(service) && service.emergency.is_none() && service.parts.is_empty();
    let mut services: Vec<&Service> = council.services.iter().filter(is_ordinary).collect();
    services.sort_by_key(|service| service.key != FIRST_SERVICE);
    let today = local(now).date();
    let mut answered =
        services.iter().filter_map(|service| Some((*service, walk::plain(&service.form, today)?))).cycle();
    let site = server.config.public_url(&council.key);
    STATES
        .into_iter()
        .filter_map(|(start, fate, days)| {
            let (service, answers) = answered.next()?;
            let received = now - SignedDuration::from_hours(24 * days);
            let case = case(profile, service, &answers, reference(start, number)?, received)?;
            let hand_over = mails::hand_over(profile, &case)?;
            let receipt = mails::receipt(profile, &case, &[], &site);
            Some(PastCase { case, hand_over, receipt, fate })
        })
        .collect()
}

/// Five times the same digit marks the council.
fn reference(start: &str, number: usize) -> Option<Reference> {
    let digit = char::from_digit(u32::try_from(number % 8).ok()? + 2, 10)?;
    Reference::try_from(format!("{start}{}", digit.to_string().repeat(5))).ok()
}

pub(super) fn case(
    profile: &Profile,
    service: &Service,
    answers: &Answers,
    reference: Reference,
    received: Timestamp,
) -> Option<Case> {
    let facts = facts(profile, received);
    // The answers are from today, and so later than the day on which an old case came in.
    let checked = submission::check(&service.form, routing(profile, service, &facts), answers, Date::MAX).ok()?;
    Some(cases::cases(profile, service, &checked, None, reference, received).case)
}
