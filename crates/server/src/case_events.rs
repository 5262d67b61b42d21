//! The one way in which anything happens to a case after it was sent: by its resident, at the desk, by another system, by the clock.
//! The rules decide, and the event is stored with all that follows from it and with what people are told.

use crate::{
    clock::local,
    complaints,
    error::Error,
    notices,
    profile::Profile,
    server::Server,
    store::{
        case_events::{Clocked, Doer, NewEvent, Recorded},
        cases::{Contact, StoredCase},
        complaints::OfComplaint,
        files::Brought,
        limits::TooOften,
    },
};
use domain::{
    case::{EventKind, Said, Status, WrongSaid},
    complaint::{NoAnswerer, NoStep},
    feedback::can_happen,
    reference::Reference,
    standard::Unit,
};

/// What is to happen.
#[derive(Debug, Clone)]
pub struct Happening<'a> {
    pub kind: EventKind,
    pub doer: Doer<'a>,
    pub said: Said,
    /// Made by whoever tells of it, so that a repeat is known.
    pub key: Option<&'a str>,
    /// Of `ContactChanged`: how the resident is reached from now on.
    pub contact: Option<&'a Contact>,
    /// What comes with its words.
    pub files: Option<Brought<'a>>,
    /// Of `Assigned`: the id of the member of staff.
    pub assignee: Option<&'a str>,
    /// Whoever did it was known by a link alone: the resident is told, as of what others do.
    pub by_link: bool,
    /// The id of the last event that its writer saw, where it matters that nothing came between.
    pub seen: Option<i64>,
    /// What is said of a complaint.
    pub complaint: OfComplaint<'a>,
}

impl<'a> Happening<'a> {
    pub fn new(kind: EventKind, doer: impl Into<Doer<'a>>) -> Self {
        Self {
            kind,
            doer: doer.into(),
            said: Said::default(),
            key: None,
            contact: None,
            files: None,
            assignee: None,
            by_link: false,
            seen: None,
            complaint: OfComplaint::default(),
        }
    }
}

/// What became of it.
#[derive(Debug)]
pub enum Outcome {
    /// It is stored. The case as it was before.
    Stored(Box<StoredCase>),
    /// It came before.
    Before,
    NoCase,
    /// Where the case is, it can't happen.
    NotAllowed(Status),
    /// It is a complaint, and its stage does not allow it.
    NoStep(NoStep),
    /// It is a complaint, and who wants to answer it can't.
    NoAnswerer(NoAnswerer),
    /// An answer to a complaint says whether it was upheld.
    FindingMissing,
    /// What was said with it can't be taken.
    Wrong(WrongSaid),
    /// The council has no such team, or it has the case already.
    WrongTeam,
    /// There is no such other case to join it with.
    NoOther,
    /// A file that came with it is not here, or not this browser's.
    FilesMissing,
    /// Something else happened since its writer looked.
    Meanwhile,
    TooOften(TooOften),
}

/// Lets it happen, if the rules allow it.
pub async fn record(
    server: &Server,
    profile: &Profile,
    reference: &Reference,
    happening: Happening<'_>,
) -> Result<Outcome, Error> {
    let council = &profile.council;
    let now = server.clock.now();
    let Some(stored) = server.store.find_case_as_server(&council.key, reference).await? else {
        return Ok(Outcome::NoCase);
    };
    let Happening { kind, doer, said, key, contact, files, assignee, by_link, seen, complaint } = happening;
    if !can_happen(kind, stored.case.feedback) {
        return Ok(Outcome::NotAllowed(stored.life().status));
    }
    let said = match said.check(kind, local(now).date()) {
        Ok(said) => said,
        Err(wrong) => return Ok(Outcome::Wrong(wrong)),
    };
    if said.team.is_some_and(|team| team == stored.case.team || !council.teams.contains_key(&team)) {
        return Ok(Outcome::WrongTeam);
    }
    if let (EventKind::Resolved, Some(of)) = (kind, &stored.complaint) {
        if complaint.finding.is_none() {
            return Ok(Outcome::FindingMissing);
        }
        if let Err(no) = complaints::may_answer(profile, &stored, of, doer) {
            return Ok(Outcome::NoAnswerer(no));
        }
    }
    let event = NewEvent { kind, doer, said, key, assignee, contact, files, by_link, seen, complaint, at: now };
    let mails = notices::for_event(server, profile, &stored, &event).await?;
    let clocked = Clocked { promised_days: promised_days(profile, &stored), counting: complaints::counting(profile) };
    let recorded = server.store.record(&council.key, reference, &event, clocked, &mails).await?;
    Ok(match recorded {
        Recorded::Stored => {
            server.mail_waits.notify_one();
            crate::metrics::count(server, &metrics::counter!("front_door_case_events_total", "kind" => kind.key()));
            Outcome::Stored(Box::new(stored))
        }
        Recorded::Before => Outcome::Before,
        Recorded::NoCase => Outcome::NoCase,
        Recorded::NotAllowed(status) => Outcome::NotAllowed(status),
        Recorded::NoStep(no) => Outcome::NoStep(no),
        Recorded::Meanwhile => Outcome::Meanwhile,
        Recorded::NoOther => Outcome::NoOther,
        Recorded::FilesMissing => Outcome::FilesMissing,
        Recorded::TooOften(too_often) => Outcome::TooOften(too_often),
    })
}

/// The working days of the promise that the case was sent with.
fn promised_days(profile: &Profile, stored: &StoredCase) -> Option<u16> {
    let (standard, _) = profile.council.find_standard(stored.case.promise)?;
    (standard.unit == Unit::WorkingDays && stored.case.first_due.is_some()).then_some(standard.within)
}
