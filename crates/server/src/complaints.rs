//! What a council's policy says of one complaint: by when it is answered, and who may answer it.

use crate::{
    clock::local,
    profile::Profile,
    store::{
        case_events::{Doer, Event},
        cases::StoredCase,
        complaints::{Counting, StoredComplaint},
    },
};
use domain::{
    case::EventKind,
    complaint::{Answerer, Complaint, NoAnswerer, may_answer as rule},
    feedback::can_happen,
    standard::{Standard, StatedBy, Unit},
};
use jiff::{Timestamp, civil::DateTime};

/// By what the council counts.
pub fn counting(profile: &Profile) -> Counting<'_> {
    let council = &profile.council;
    Counting { policy: &profile.feedback.complaints, calendar: &council.calendar, hours: &council.office_hours }
}

/// The working days within which a complaint that is sent now is answered, and on whose word.
pub fn first_standard(profile: &Profile, now: DateTime) -> (Standard, StatedBy) {
    let counting = counting(profile);
    let date = Complaint::begin(now).answer_by(counting.policy, counting.working());
    let within = counting.calendar.working_days_between(now.date(), date);
    let standard = Standard { within, unit: Unit::WorkingDays, percent: None };
    (standard, counting.policy.first.answered.stated_by)
}

/// By when somebody says that they look into it: a day, or a time of day where the promise is in hours.
pub fn said_acknowledge_by(profile: &Profile, complaint: &Complaint) -> String {
    let counting = counting(profile);
    let by = complaint.acknowledge_by(counting.policy, counting.working());
    match counting.policy.stage(complaint.stage).acknowledged.unit {
        Unit::WorkingDays => profile.words.date(by.date()),
        Unit::WorkingHours | Unit::Minutes | Unit::Seconds => profile.words.date_time(by),
    }
}

/// Where it stands.
pub fn now(stored: &StoredCase) -> Option<Complaint> {
    stored.complaint.as_ref()?;
    let steps: Vec<_> = stored.events.iter().map(Event::step).collect();
    Some(Complaint::of(local(stored.case.received), &steps))
}

/// Whether whoever does this may answer. A system answers none: somebody answers for it by name.
///
/// # Errors
/// Why not.
pub fn may_answer(
    profile: &Profile,
    stored: &StoredCase,
    of: &StoredComplaint,
    doer: Doer<'_>,
) -> Result<(), NoAnswerer> {
    let Doer::Staff(member) = doer else {
        return Err(NoAnswerer::NotSenior);
    };
    let complaint = now(stored).unwrap_or_else(|| Complaint::begin(local(stored.case.received)));
    let answerer = Answerer { id: &member.id, grade: member.grade };
    let grade = complaint.grade(&profile.feedback.complaints);
    rule(answerer, grade, of.about_staff.as_deref(), of.answered_before(complaint.stage))
}

/// Whether this may happen to a case of its kind, and to a complaint at its stage. `Life::allows` says the rest.
pub fn may(profile: &Profile, stored: &StoredCase, kind: EventKind, now: Timestamp) -> bool {
    let counting = counting(profile);
    can_happen(kind, stored.case.feedback)
        && self::now(stored).is_none_or(|complaint| {
            let due = stored.life().due;
            complaint.allows((kind, None), due, local(now), counting.policy, counting.working()).is_ok()
        })
}
