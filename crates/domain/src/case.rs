//! What a submission becomes: a case, with the events that happened to it. Where it is follows from its events.

mod find;
mod life;
mod said;
mod usual;

pub use find::{digits, name_key};
pub use life::{CaseRules, Life, Step, is_overdue, may_reopen};
pub use said::{FARTHEST_DAYS, LONGEST_WORDS, NoWords, Part, Said, WrongSaid, read_words};
pub use usual::usual_days;

use serde::{Deserialize, Serialize};

/// Where a case is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The council has it; the team's system has not yet confirmed.
    Received,
    /// The team has it.
    WithTeam,
    /// It could not be handed over: a person at the council is bringing it to the team.
    NeedsPerson,
    /// The team asked the resident something. The clock stands still.
    WaitingForResident,
    /// The team waits for somebody else.
    WaitingForOthers,
    /// There is a day for it.
    Planned,
    Resolved,
    /// Ended without being resolved, for a reason that is given.
    Closed,
    /// The resident needs it no more.
    Withdrawn,
    /// It is the same as another case, and goes on there.
    Joined,
    /// The resident said that it is not solved.
    Reopened,
}

/// One thing that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    Received,
    /// Every destination confirmed that it has the case.
    HandedOver,
    /// A hand-over was refused, or failed for a day.
    HandOverFailed,
    /// The resident said before sending that the route is not right.
    RouteQuestioned,
    /// A virus was found in a file that was sent with it.
    FileRefused,
    /// The resident had more to say.
    WordsAdded,
    /// The resident needs it no more.
    Withdrawn,
    /// The team is working on it, or goes on with it.
    Working,
    /// Somebody in the team has it.
    Assigned,
    /// It went to another team: the first one was not the right one.
    Moved,
    /// The team asks the resident something.
    Asked,
    WaitingForOthers,
    /// There is a day for it.
    Planned,
    /// It takes longer than was promised.
    Delayed,
    /// The team tells the resident something.
    Message,
    /// The team wrote something down for itself.
    Noted,
    Resolved,
    Closed,
    /// It is the same as another case.
    Joined,
    /// It is not solved.
    Reopened,
    /// The promise ends soon.
    DueSoon,
    /// The promise was not kept.
    Missed,
    /// The resident asked for news after a promise that was not kept.
    Nudged,
    /// The resident is reached in another way now.
    ContactChanged,
    /// Somebody looks into a complaint, and says what they take it to be about.
    Acknowledged,
    /// The resident takes a complaint to the next stage.
    Escalated,
    /// A complaint is so serious that it goes to the last stage at once.
    SentUp,
    /// A kind word was told to whom it is about.
    PassedOn,
}

impl Status {
    pub const ALL: [Self; 11] = [
        Self::Received,
        Self::WithTeam,
        Self::NeedsPerson,
        Self::WaitingForResident,
        Self::WaitingForOthers,
        Self::Planned,
        Self::Resolved,
        Self::Closed,
        Self::Withdrawn,
        Self::Joined,
        Self::Reopened,
    ];

    /// As it is stored, and as a profile names it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::WithTeam => "with-team",
            Self::NeedsPerson => "needs-person",
            Self::WaitingForResident => "waiting-for-resident",
            Self::WaitingForOthers => "waiting-for-others",
            Self::Planned => "planned",
            Self::Resolved => "resolved",
            Self::Closed => "closed",
            Self::Withdrawn => "withdrawn",
            Self::Joined => "joined",
            Self::Reopened => "reopened",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.key() == key)
    }

    /// Whether something is still to be done.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Resolved | Self::Closed | Self::Withdrawn | Self::Joined)
    }

    /// Whether this may happen to a case that is there. What has happened elsewhere is written down in any case. `Life::allows`
    /// asks the clock as well.
    pub fn allows(self, kind: EventKind) -> bool {
        match kind {
            EventKind::Received
            | EventKind::HandedOver
            | EventKind::HandOverFailed
            | EventKind::RouteQuestioned
            | EventKind::FileRefused
            | EventKind::Noted => true,
            EventKind::Reopened => matches!(self, Self::Resolved | Self::Closed),
            EventKind::Escalated => !matches!(self, Self::Withdrawn | Self::Joined),
            // A word of thanks is passed on when it is, and may be once more.
            EventKind::PassedOn => !matches!(self, Self::Withdrawn | Self::Joined),
            EventKind::Missed | EventKind::DueSoon | EventKind::Nudged => {
                self.is_open() && self != Self::WaitingForResident
            }
            EventKind::WordsAdded
            | EventKind::Withdrawn
            | EventKind::Working
            | EventKind::Assigned
            | EventKind::Moved
            | EventKind::Asked
            | EventKind::WaitingForOthers
            | EventKind::Planned
            | EventKind::Delayed
            | EventKind::Message
            | EventKind::Resolved
            | EventKind::Closed
            | EventKind::Joined
            | EventKind::ContactChanged
            | EventKind::Acknowledged
            | EventKind::SentUp => self.is_open(),
        }
    }

    /// Where a case is after this. What a case does not allow leaves it where it is.
    pub fn after(self, kind: EventKind) -> Self {
        if !self.allows(kind) {
            return self;
        }
        match kind {
            EventKind::Reopened => Self::Reopened,
            EventKind::Escalated if !self.is_open() => Self::Reopened,
            EventKind::Acknowledged if matches!(self, Self::Received | Self::NeedsPerson | Self::Reopened) => {
                Self::WithTeam
            }
            EventKind::Withdrawn => Self::Withdrawn,
            EventKind::Resolved => Self::Resolved,
            // With that all is done that there is to do.
            EventKind::PassedOn if self.is_open() => Self::Resolved,
            EventKind::Closed => Self::Closed,
            EventKind::Joined => Self::Joined,
            EventKind::Asked => Self::WaitingForResident,
            EventKind::WaitingForOthers => Self::WaitingForOthers,
            EventKind::Planned => Self::Planned,
            EventKind::Working => Self::WithTeam,
            // The new team has it when it says so.
            EventKind::Moved => Self::Received,
            EventKind::HandedOver if matches!(self, Self::Received | Self::NeedsPerson) => Self::WithTeam,
            EventKind::HandOverFailed if self == Self::Received => Self::NeedsPerson,
            EventKind::WordsAdded if self == Self::WaitingForResident => Self::WithTeam,
            EventKind::HandedOver
            | EventKind::HandOverFailed
            | EventKind::WordsAdded
            | EventKind::Received
            | EventKind::RouteQuestioned
            | EventKind::FileRefused
            | EventKind::Assigned
            | EventKind::Delayed
            | EventKind::Message
            | EventKind::Noted
            | EventKind::DueSoon
            | EventKind::Missed
            | EventKind::Nudged
            | EventKind::ContactChanged
            | EventKind::Acknowledged
            | EventKind::Escalated
            | EventKind::SentUp
            | EventKind::PassedOn => self,
        }
    }
}

impl EventKind {
    pub const ALL: [Self; 28] = [
        Self::Received,
        Self::HandedOver,
        Self::HandOverFailed,
        Self::RouteQuestioned,
        Self::FileRefused,
        Self::WordsAdded,
        Self::Withdrawn,
        Self::Working,
        Self::Assigned,
        Self::Moved,
        Self::Asked,
        Self::WaitingForOthers,
        Self::Planned,
        Self::Delayed,
        Self::Message,
        Self::Noted,
        Self::Resolved,
        Self::Closed,
        Self::Joined,
        Self::Reopened,
        Self::DueSoon,
        Self::Missed,
        Self::Nudged,
        Self::ContactChanged,
        Self::Acknowledged,
        Self::Escalated,
        Self::SentUp,
        Self::PassedOn,
    ];

    /// As it is stored.
    pub fn key(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::HandedOver => "handed-over",
            Self::HandOverFailed => "hand-over-failed",
            Self::RouteQuestioned => "route-questioned",
            Self::FileRefused => "file-refused",
            Self::WordsAdded => "words-added",
            Self::Withdrawn => "withdrawn",
            Self::Working => "working",
            Self::Assigned => "assigned",
            Self::Moved => "moved",
            Self::Asked => "asked",
            Self::WaitingForOthers => "waiting-for-others",
            Self::Planned => "planned",
            Self::Delayed => "delayed",
            Self::Message => "message",
            Self::Noted => "noted",
            Self::Resolved => "resolved",
            Self::Closed => "closed",
            Self::Joined => "joined",
            Self::Reopened => "reopened",
            Self::DueSoon => "due-soon",
            Self::Missed => "missed",
            Self::Nudged => "nudged",
            Self::ContactChanged => "contact-changed",
            Self::Acknowledged => "acknowledged",
            Self::Escalated => "escalated",
            Self::SentUp => "sent-up",
            Self::PassedOn => "passed-on",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// Nobody outside the council sees it.
    pub fn is_for_staff_only(self) -> bool {
        matches!(self, Self::Assigned | Self::Noted | Self::DueSoon)
    }

    /// What a team may tell of: at its desk, or by its own system.
    pub fn is_by_team(self) -> bool {
        match self {
            Self::Working
            | Self::Assigned
            | Self::Moved
            | Self::Asked
            | Self::WaitingForOthers
            | Self::Planned
            | Self::Delayed
            | Self::Message
            | Self::Noted
            | Self::Resolved
            | Self::Closed
            | Self::Joined
            | Self::Reopened
            | Self::Acknowledged
            | Self::SentUp
            | Self::PassedOn => true,
            Self::Received
            | Self::HandedOver
            | Self::HandOverFailed
            | Self::RouteQuestioned
            | Self::FileRefused
            | Self::WordsAdded
            | Self::Withdrawn
            | Self::DueSoon
            | Self::Missed
            | Self::Nudged
            | Self::ContactChanged
            | Self::Escalated => false,
        }
    }
}

/// How a case came to the council.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Raised {
    #[default]
    Online,
    Phone,
    Desk,
    Letter,
    SocialMedia,
    /// By a councillor, whom the resident asked to.
    Councillor,
    /// By another system, for somebody who told that one.
    System,
}

impl Raised {
    pub const ALL: [Self; 7] =
        [Self::Online, Self::Phone, Self::Desk, Self::Letter, Self::SocialMedia, Self::Councillor, Self::System];

    /// As it is stored, and as a form's rules know it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::Phone => "phone",
            Self::Desk => "desk",
            Self::Letter => "letter",
            Self::SocialMedia => "social-media",
            Self::Councillor => "councillor",
            Self::System => "system",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|raised| raised.key() == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use EventKind::*;

    fn status(events: &[EventKind]) -> Status {
        events.iter().fold(Status::Received, |status, event| status.after(*event))
    }

    #[test]
    fn where_a_case_is_follows_from_what_happened() {
        for (events, expected) in [
            (vec![Received], Status::Received),
            (vec![Received, RouteQuestioned], Status::Received),
            (vec![Received, HandedOver], Status::WithTeam),
            (vec![Received, HandOverFailed], Status::NeedsPerson),
            (vec![Received, HandOverFailed, HandedOver], Status::WithTeam),
            (vec![Received, HandedOver, HandOverFailed], Status::WithTeam),
            (vec![Received, HandedOver, FileRefused], Status::WithTeam),
            (vec![Received, WordsAdded, HandedOver, WordsAdded], Status::WithTeam),
            (vec![Received, Withdrawn], Status::Withdrawn),
            (vec![Received, Withdrawn, HandedOver], Status::Withdrawn),
            (vec![Received, Withdrawn, HandOverFailed], Status::Withdrawn),
            (vec![Received, HandedOver, Asked], Status::WaitingForResident),
            (vec![Received, HandedOver, Asked, WordsAdded], Status::WithTeam),
            (vec![Received, HandedOver, Asked, Message, Noted], Status::WaitingForResident),
            (vec![Received, HandedOver, Asked, Planned], Status::Planned),
            (vec![Received, Planned, HandedOver], Status::Planned),
            (vec![Received, HandedOver, WaitingForOthers], Status::WaitingForOthers),
            (vec![Received, HandedOver, WaitingForOthers, Working], Status::WithTeam),
            (vec![Received, HandedOver, Moved], Status::Received),
            (vec![Received, HandedOver, Moved, HandedOver], Status::WithTeam),
            (vec![Received, HandedOver, Resolved], Status::Resolved),
            (vec![Received, HandedOver, Resolved, Planned], Status::Resolved),
            (vec![Received, HandedOver, Resolved, Reopened], Status::Reopened),
            (vec![Received, HandedOver, Closed, Reopened, Working], Status::WithTeam),
            (vec![Received, Withdrawn, Reopened], Status::Withdrawn),
            (vec![Received, Joined, Reopened], Status::Joined),
            (vec![Received, HandedOver, Acknowledged], Status::WithTeam),
            (vec![Received, Acknowledged, HandedOver], Status::WithTeam),
            (vec![Received, HandedOver, Resolved, Escalated], Status::Reopened),
            (vec![Received, HandedOver, Missed, Escalated], Status::WithTeam),
            (vec![Received, HandedOver, Resolved, Escalated, Acknowledged], Status::WithTeam),
            (vec![Received, HandedOver, Planned, SentUp], Status::Planned),
            (vec![Received, HandedOver, Resolved, PassedOn], Status::Resolved),
            (vec![Received, HandedOver, PassedOn], Status::Resolved),
            (vec![Received, HandedOver, PassedOn, PassedOn], Status::Resolved),
            (vec![Received, HandedOver, Closed, PassedOn], Status::Closed),
            (vec![Received, HandedOver, Assigned, Delayed, Missed, Nudged], Status::WithTeam),
        ] {
            assert_eq!(status(&events), expected, "{events:?}");
        }
    }

    #[test]
    fn what_has_ended_takes_nothing_but_what_was_under_way_and_what_begins_it_anew() {
        for status in Status::ALL.into_iter().filter(|status| !status.is_open()) {
            let allowed: Vec<EventKind> = EventKind::ALL.into_iter().filter(|kind| status.allows(*kind)).collect();
            let mut expected = vec![Received, HandedOver, HandOverFailed, RouteQuestioned, FileRefused, Noted];
            if matches!(status, Status::Resolved | Status::Closed) {
                expected.extend([Reopened, Escalated, PassedOn]);
            }
            assert_eq!(allowed, expected, "{status:?}");
        }
    }

    #[test]
    fn each_key_is_its_own_and_finds_what_it_is_of() {
        for kind in EventKind::ALL {
            assert_eq!(EventKind::find(kind.key()), Some(kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.key());
        }
        for status in Status::ALL {
            assert_eq!(Status::find(status.key()), Some(status));
            assert_eq!(serde_json::to_value(status).unwrap(), status.key());
        }
        for raised in Raised::ALL {
            assert_eq!(Raised::find(raised.key()), Some(raised));
            assert_eq!(serde_json::to_value(raised).unwrap(), raised.key());
        }
    }
}
