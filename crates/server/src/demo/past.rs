//! Invented work that is done, over the last fourteen months, so that a demonstration can show how a council does.

use super::seed::case;
use crate::{
    clock::local,
    profile::Profile,
    server::Server,
    store::{
        Error,
        cases::Contact,
        demo_past::{DoneCase, PastSaid},
    },
};
use domain::{answer::Answers, feedback::FeedbackKind, reference::Reference, service::Service, walk};
use jiff::{SignedDuration, Timestamp, civil::Date};

/// Services of each council, and cases of each.
const SERVICES: usize = 8;
const CASES: u32 = 60;
/// Compliments, complaints and the like.
const FEEDBACK: u32 = 60;
/// They came in over so many days, the last of them so many days ago.
const DAYS: i64 = 420;
const LAST: i64 = 12;
/// The letters of a reference.
const LETTERS: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";
const FINDINGS: [&str; 3] = ["upheld", "not-upheld", "partly-upheld"];
const LESSONS: [&str; 2] = [
    "Crews now say at once when a road is blocked, so that the bins are fetched the next day.",
    "Letters about arrears now say first whom to call for help.",
];
const SAID: [(&str, &str, i64); 3] = [
    ("Bins were often missed after a bank holiday.", "We send a second lorry on the day after.", 20),
    ("The form for garden waste asked too much.", "It has four questions now, not nine.", 65),
    ("Nobody told us when a street light could not be mended soon.", "You get a message with the new day.", 130),
];

/// Adds it for each council.
pub async fn add(server: &Server) -> Result<(), Error> {
    let now = server.clock.now();
    let mut done = Vec::new();
    let mut said: Vec<(&str, PastSaid)> = Vec::new();
    for (number, profile) in server.councils.iter().enumerate() {
        done.extend(of_council(profile, number, now));
        let ago = |days: i64| now - SignedDuration::from_hours(24 * days);
        said.extend(SAID.map(|(text, did, days)| (profile.council.key.as_str(), (text, did, ago(days)))));
    }
    server.store.add_done(&done, &said).await
}

fn of_council(profile: &Profile, number: usize, now: Timestamp) -> Vec<DoneCase> {
    let council = &profile.council;
    let is_plain =
        |service: &&Service| council.offers_form(service) && service.emergency.is_none() && service.parts.is_empty();
    let today = local(now).date();
    let answered = |service| answered(service, today);
    let requests = council.services.iter().filter(is_plain).filter(|service| service.feedback.is_none());
    let requests = requests.filter_map(answered).take(SERVICES).enumerate();
    // The first services have more to do than the last.
    let requests = requests.map(|(at, filled)| (filled, CASES / (1 + u32::try_from(at).unwrap_or(0) / 4)));
    let all = council.services.iter().chain(&council.unlisted);
    let feedback = all.filter(is_plain).filter(|service| service.feedback.is_some());
    let feedback = feedback.filter_map(answered).map(|filled| (filled, FEEDBACK));
    let mut done = Vec::new();
    for (at, ((service, answers), many)) in requests.chain(feedback).enumerate() {
        done.extend((0..many).filter_map(|case| one(profile, (service, &answers), (number, at, case, many), now)));
    }
    done
}

fn answered(service: &Service, today: Date) -> Option<(&Service, Answers)> {
    Some((service, walk::plain(&service.form, today)?))
}

fn one(
    profile: &Profile,
    (service, answers): (&Service, &Answers),
    (council, at, number, many): (usize, usize, u32, u32),
    now: Timestamp,
) -> Option<DoneCase> {
    let place = u64::try_from(at).ok()? * 1000 + u64::from(number);
    // As good as chance, and the same in each demonstration.
    let chance = i64::try_from((place + 1) * 7919 % 997).ok()?;
    let ago = LAST + i64::from(number) * DAYS / i64::from(many.max(1));
    let received = now - SignedDuration::from_secs(ago * 24 * 60 * 60 + chance * 61);
    let mut case = case(profile, service, answers, reference(council, place)?, received)?;
    // Nobody is to be told anything of it.
    case.contact = Contact::default();
    let is_late = chance % 9 == 0;
    let days = if is_late { 9 + chance % 3 } else { chance % 4 };
    let finding = (service.feedback == Some(FeedbackKind::Complaint)).then(|| {
        let at = usize::try_from(chance).unwrap_or(0);
        (FINDINGS[at % FINDINGS.len()], LESSONS.get(at % 5).copied())
    });
    let ended = received + SignedDuration::from_mins(days * 24 * 60 + 30 + chance);
    Some(DoneCase { case, ended, is_late, moves: i64::from(chance % 11 == 0), finding })
}

/// `PAST2-22222` is the first of the first council.
fn reference(council: usize, number: u64) -> Option<Reference> {
    let digit = char::from_digit(u32::try_from(council % 8).ok()? + 2, 10)?;
    let letter = |place: u32| {
        let at = usize::try_from(number / 30_u64.pow(place) % 30).unwrap_or(0);
        LETTERS.get(at).copied().map(char::from)
    };
    let letters: Option<String> = (0..5).rev().map(letter).collect();
    Reference::try_from(format!("PAST{digit}{}", letters?)).ok()
}
