//! The council's side of a demonstration: what a team does about a case, each by one tap, by the rules of the desk.

use super::staff;
use crate::{
    case_events::{Happening, Outcome, record},
    clock::local,
    complaints,
    error::Error,
    profile::Profile,
    server::Server,
    store::{case_events::Doer, cases::StoredCase, complaints::OfComplaint},
};
use domain::{
    case::{EventKind, Part, Said},
    complaint::Finding,
};
use jiff::{Timestamp, civil::Date};

/// A resident is asked for an answer, and a day is planned, within so many working days.
const SOON: u16 = 5;
/// What takes longer takes so many more.
const LATER: u16 = 10;

/// Something that a team does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tap {
    /// In its address; `demo-tap-KEY` is its button, and `demo-said-KEY` what the resident is told.
    pub key: &'static str,
    kind: EventKind,
    finding: Option<Finding>,
    whose: Whose,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    Any,
    Complaints,
    Others,
}

const fn tap(key: &'static str, kind: EventKind, finding: Option<Finding>, whose: Whose) -> Tap {
    Tap { key, kind, finding, whose }
}

/// In the order in which they are offered.
const TAPS: [Tap; 12] = [
    tap("acknowledge", EventKind::Acknowledged, None, Whose::Complaints),
    tap("working", EventKind::Working, None, Whose::Any),
    tap("message", EventKind::Message, None, Whose::Any),
    tap("ask", EventKind::Asked, None, Whose::Any),
    tap("plan", EventKind::Planned, None, Whose::Others),
    tap("delay", EventKind::Delayed, None, Whose::Any),
    tap("pass", EventKind::PassedOn, None, Whose::Others),
    tap("fixed", EventKind::Resolved, None, Whose::Others),
    tap("refuse", EventKind::Closed, None, Whose::Others),
    tap("upheld", EventKind::Resolved, Some(Finding::Upheld), Whose::Complaints),
    tap("not-upheld", EventKind::Resolved, Some(Finding::NotUpheld), Whose::Complaints),
    tap("send-up", EventKind::SentUp, None, Whose::Complaints),
];

/// What can be done about this case now.
pub fn taps(profile: &Profile, stored: &StoredCase, now: Timestamp) -> Vec<Tap> {
    let (life, today) = (stored.life(), local(now).date());
    let other = if stored.complaint.is_some() { Whose::Others } else { Whose::Complaints };
    let may = |tap: &Tap| {
        tap.whose != other && life.allows(tap.kind, today) && complaints::may(profile, stored, tap.kind, now)
    };
    let can_wait = |tap: &Tap| tap.kind != EventKind::Delayed || later(profile, stored, today).is_some();
    TAPS.into_iter().filter(may).filter(can_wait).collect()
}

/// The day until which it is put off: a complaint may be only for so long.
fn later(profile: &Profile, stored: &StoredCase, today: Date) -> Option<Date> {
    let counting = complaints::counting(profile);
    match complaints::now(stored) {
        Some(complaint) => complaint.extend_to(counting.policy, counting.working()).filter(|day| *day >= today),
        None => Some(counting.calendar.add_working_days(today.max(stored.life().due.unwrap_or(today)), LATER)),
    }
}

/// Lets it happen. Nothing happens that the case does not allow any more.
pub async fn press(server: &Server, profile: &Profile, stored: &StoredCase, key: &str) -> Result<(), Error> {
    let now = server.clock.now();
    let Some(tap) = taps(profile, stored, now).into_iter().find(|tap| tap.key == key) else {
        return Ok(());
    };
    let today = local(now).date();
    let date = match tap.kind {
        EventKind::Delayed => later(profile, stored, today),
        EventKind::Asked | EventKind::Planned => Some(profile.council.calendar.add_working_days(today, SOON)),
        _ => None,
    };
    let words = (tap.kind.words() == Part::Must).then(|| profile.words.say(&format!("demo-said-{}", tap.key), &[]));
    let grade = complaints::now(stored).map(|complaint| complaint.grade(&profile.feedback.complaints));
    let member = staff::of_grade(server, profile, grade.unwrap_or_default()).await?;
    let member = member.ok_or(Error::Fault("a demonstration has nobody at its desk"))?;
    let investigator = (tap.kind == EventKind::Acknowledged).then_some(&member);
    let complaint = OfComplaint { finding: tap.finding, investigator, ..OfComplaint::default() };
    let said = Said { words, date, ..Said::default() };
    let happening = Happening { said, complaint, ..Happening::new(tap.kind, Doer::Staff(&member)) };
    match record(server, profile, &stored.case.reference, happening).await? {
        Outcome::Stored(_) | Outcome::NotAllowed(_) | Outcome::NoStep(_) => {}
        other => tracing::warn!(?other, tap = tap.key, "a tap of a demonstration did nothing"),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::english;

    #[test]
    fn every_tap_has_its_words() {
        for tap in TAPS {
            let says = |part: &str| {
                let key = format!("demo-{part}-{}", tap.key);
                english().say(&key, &[]) != key
            };
            assert!(says("tap"), "{}", tap.key);
            assert_eq!(says("said"), tap.kind.words() == Part::Must, "{}", tap.key);
        }
    }
}
