//! Who did what to which case or account. Written with the change itself; never changed.

use super::{Error, Writing};
use domain::case::EventKind;
use jiff::Timestamp;

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    Resident,
    Staff,
    /// Whoever runs the server, by a command.
    Operator,
    /// Somebody who acts for a resident.
    Delegate,
    /// Another system of the council's, by the integration API.
    System,
    /// The server itself, delivering or tidying up.
    Server,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    CaseCreated,
    CaseFollowed,
    CaseWordsAdded,
    CaseWithdrawn,
    /// Somebody at the desk looked at it.
    CaseSeen,
    /// What failed is sent once more, or was seen to by hand.
    HandledByHand,
    /// Anything else that happened to it: its events say what.
    CaseChanged,
    CodeSent,
    CodeRefused,
    AccessGranted,
    SignedIn,
    SignedOut,
    SignedOutElsewhere,
    AccountDeleted,
    PasswordSet,
    AddressChanged,
    RenewalAgreed,
    RenewalStopped,
    AppointmentBooked,
    AppointmentMoved,
    AppointmentCancelled,
    AppointmentAwaited,
    AppointmentWaitEnded,
    AuthenticatorSet,
    AuthenticatorRemoved,
    RecoveryCodesMade,
    RecoveryCodeUsed,
    StaffAdded,
    StaffRemoved,
    StaffBegan,
    StaffSignedIn,
    StaffRefused,
    StaffSignedOut,
    PasskeyAdded,
    PasskeyRemoved,
    DelegationOffered,
    DelegationAccepted,
    DelegationDeclined,
    DelegationEnded,
    ReachSet,
    ComfortSet,
    OutboxListed,
    OutboxRetried,
    OutboxCancelled,
    TokenAdded,
    TokenRemoved,
    CaseRead,
    FileRead,
    PhoneProved,
    SaidPublished,
    SaidTakenDown,
    SurveyAsked,
    /// A draft, or the sight of a case, went from a screen to another device.
    PassTaken,
    /// Staff went on with a draft at its appointment.
    DraftOpened,
    HelpBegan,
    HelpEnded,
    AnswersReadBack,
}

impl Actor {
    const ALL: [Self; 6] = [Self::Resident, Self::Staff, Self::Operator, Self::Delegate, Self::System, Self::Server];

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|actor| actor.key() == key)
    }

    pub fn key(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::Staff => "staff",
            Self::Operator => "operator",
            Self::Delegate => "delegate",
            Self::System => "system",
            Self::Server => "server",
        }
    }
}

impl Action {
    pub fn of_event(kind: EventKind) -> Self {
        match kind {
            EventKind::WordsAdded => Self::CaseWordsAdded,
            EventKind::Withdrawn => Self::CaseWithdrawn,
            _ => Self::CaseChanged,
        }
    }

    pub(super) fn key(self) -> &'static str {
        match self {
            Self::CaseCreated => "case-created",
            Self::CaseFollowed => "case-followed",
            Self::CaseWordsAdded => "case-words-added",
            Self::CaseWithdrawn => "case-withdrawn",
            Self::CaseChanged => "case-changed",
            Self::CaseSeen => "case-seen",
            Self::HandledByHand => "handled-by-hand",
            Self::CodeSent => "code-sent",
            Self::CodeRefused => "code-refused",
            Self::AccessGranted => "access-granted",
            Self::SignedIn => "signed-in",
            Self::SignedOut => "signed-out",
            Self::SignedOutElsewhere => "signed-out-elsewhere",
            Self::AccountDeleted => "account-deleted",
            Self::PasswordSet => "password-set",
            Self::AddressChanged => "address-changed",
            Self::RenewalAgreed => "renewal-agreed",
            Self::RenewalStopped => "renewal-stopped",
            Self::AppointmentBooked => "appointment-booked",
            Self::AppointmentMoved => "appointment-moved",
            Self::AppointmentCancelled => "appointment-cancelled",
            Self::AppointmentAwaited => "appointment-awaited",
            Self::AppointmentWaitEnded => "appointment-wait-ended",
            Self::AuthenticatorSet => "authenticator-set",
            Self::AuthenticatorRemoved => "authenticator-removed",
            Self::RecoveryCodesMade => "recovery-codes-made",
            Self::RecoveryCodeUsed => "recovery-code-used",
            Self::StaffAdded => "staff-added",
            Self::StaffRemoved => "staff-removed",
            Self::StaffBegan => "staff-began",
            Self::StaffSignedIn => "staff-signed-in",
            Self::StaffRefused => "staff-refused",
            Self::StaffSignedOut => "staff-signed-out",
            Self::PasskeyAdded => "passkey-added",
            Self::PasskeyRemoved => "passkey-removed",
            Self::DelegationOffered => "delegation-offered",
            Self::DelegationAccepted => "delegation-accepted",
            Self::DelegationDeclined => "delegation-declined",
            Self::DelegationEnded => "delegation-ended",
            Self::ReachSet => "reach-set",
            Self::ComfortSet => "comfort-set",
            Self::OutboxListed => "outbox-listed",
            Self::OutboxRetried => "outbox-retried",
            Self::OutboxCancelled => "outbox-cancelled",
            Self::TokenAdded => "token-added",
            Self::TokenRemoved => "token-removed",
            Self::CaseRead => "case-read",
            Self::FileRead => "file-read",
            Self::PhoneProved => "phone-proved",
            Self::SaidPublished => "said-published",
            Self::SaidTakenDown => "said-taken-down",
            Self::SurveyAsked => "survey-asked",
            Self::PassTaken => "pass-taken",
            Self::DraftOpened => "draft-opened",
            Self::HelpBegan => "help-began",
            Self::HelpEnded => "help-ended",
            Self::AnswersReadBack => "answers-read-back",
        }
    }
}

pub(super) async fn create(
    writing: &mut Writing,
    council: &str,
    actor: Actor,
    action: Action,
    subject: &str,
    now: Timestamp,
) -> Result<(), Error> {
    execute!(
        writing,
        "insert into audit (council, at, actor, action, subject) values ($1, $2, $3, $4, $5)",
        council,
        now.as_microsecond(),
        actor.key(),
        action.key(),
        subject
    )?;
    Ok(())
}
