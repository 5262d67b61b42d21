//! A demonstration's past: cases that are stored as if they had been sent before.

use super::{
    Error, Store, Writing,
    audit::Actor,
    case_events::create_event,
    cases::{Case, insert_case},
    outbox::{self, NewMail},
};
use domain::case::EventKind;
use jiff::{SignedDuration, Timestamp};

/// How the hand-over went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is still tried, for as long as a demonstration lasts.
    Waiting,
    Done,
    Failed,
}

#[derive(Debug)]
pub struct PastCase {
    pub case: Case,
    pub hand_over: NewMail,
    pub receipt: Option<NewMail>,
    pub fate: Fate,
}

/// What refers to something comes before it.
const CLEAR: &[&str] = &[
    "delete from tokens",
    "delete from open311_requests",
    "delete from case_changes",
    "delete from appointment_places",
    "delete from appointment_waits",
    "delete from appointments",
    "delete from helpings",
    "delete from staff",
    "delete from bounces",
    "delete from phone_codes",
    "delete from proved_phones",
    "delete from followers",
    "delete from spots",
    "delete from files",
    "delete from form_helps",
    "delete from passes",
    "delete from draft_links",
    "delete from access_log",
    "delete from session_drafts",
    "delete from drafts",
    "delete from forms",
    "delete from delegations",
    "delete from account_cases",
    "delete from sign_ins",
    "delete from session_cases",
    "delete from sessions",
    "delete from accounts",
    "delete from access_codes",
    "delete from limits",
    "delete from audit",
    "delete from idempotency",
    "delete from open311_polls",
    "delete from outbox",
    "delete from theme_alerts",
    "delete from you_said",
    "delete from page_ratings",
    "delete from surveys",
    "delete from complaint_stages",
    "delete from complaints",
    "delete from case_events",
    "delete from case_words",
    "delete from cases",
];

impl Store {
    /// Forgets everything, and stores these cases.
    pub async fn replace_all(&self, cases: &[PastCase]) -> Result<(), Error> {
        let mut writing = self.write().await?;
        for statement in CLEAR {
            execute!(writing, *statement)?;
        }
        for past in cases {
            create(&mut writing, past).await?;
        }
        writing.commit().await
    }
}

async fn create(writing: &mut Writing, past: &PastCase) -> Result<(), Error> {
    let PastCase { case, hand_over, receipt, fate } = past;
    let soon = case.received + SignedDuration::from_mins(1);
    insert_case(writing, case).await?;
    let events = match fate {
        Fate::Waiting => [Some(EventKind::Received), None],
        Fate::Done => [Some(EventKind::Received), Some(EventKind::HandedOver)],
        Fate::Failed => [Some(EventKind::Received), Some(EventKind::HandOverFailed)],
    };
    for (kind, at) in events.into_iter().zip([case.received, soon]) {
        if let Some(kind) = kind {
            create_event(writing, &case.council, &case.reference, kind, Actor::Server, at).await?;
        }
    }
    set_past_mail(writing, hand_over, *fate, case.received, soon).await?;
    if let Some(receipt) = receipt {
        set_past_mail(writing, receipt, Fate::Done, case.received, soon).await?;
    }
    Ok(())
}

async fn set_past_mail(
    writing: &mut Writing,
    mail: &NewMail,
    fate: Fate,
    created: Timestamp,
    soon: Timestamp,
) -> Result<(), Error> {
    outbox::create(writing, mail, created).await?;
    let next = (fate == Fate::Waiting).then(|| (soon + SignedDuration::from_hours(24 * 365)).as_microsecond());
    let done = (fate == Fate::Done).then(|| soon.as_microsecond());
    let failed = (fate == Fate::Failed).then(|| soon.as_microsecond());
    execute!(
        writing,
        "update outbox set next_attempt_at = $3, done_at = $4, failed_at = $5, attempts = 1
         where council = $1 and id = $2",
        &mail.council,
        &mail.id,
        next,
        done,
        failed
    )?;
    Ok(())
}
