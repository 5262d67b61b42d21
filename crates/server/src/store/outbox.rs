//! Mails that wait to be sent: written with the case, claimed with a lease, marked when they are gone.
//!
//! The worker claims for all councils at once; everything else asks for one.

mod by_hand;
mod hand_overs;
mod receipts;

use hand_overs::{HandOvers, hand_overs};

pub use by_hand::ByHand;

use super::{
    Error, Store, Writing,
    audit::Actor,
    case_events::{self, create_event},
    cases::row::{read_reference, read_time},
    digests,
};
use crate::random;
use domain::{case::EventKind, language::Language, reach::Purpose, reference::Reference};
use jiff::{SignedDuration, Timestamp};

/// A worker that died loses its mails after this long. Longer than any attempt takes.
pub const LEASE: SignedDuration = SignedDuration::from_mins(2);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailKind {
    /// The complete case, to its team.
    TeamHandOver,
    /// What the resident did about a case that a team has.
    TeamNews,
    /// What a team did about a case, to its resident.
    CaseNews,
    /// What a team did about a case, to somebody who follows it.
    FollowerNews,
    /// What happens next, to the resident.
    ResidentReceipt,
    /// A code that proves the contact. Made and written when it is sent, so that it is never stored.
    AccessCode,
    /// A link and a code for going on with a draft, made in the same way. Until then its body names a link that opens nothing.
    DraftLink,
    /// The same once more, some days before the draft is forgotten.
    DraftReminder,
    /// To whoever begins to follow somebody else's case.
    Following,
    /// A link and a code for an account, made when it is sent. Its body names what the browser asked for.
    SignIn,
    /// A code that proves the new address of an account, made in the same way.
    NewAddress,
    /// A code that shows that a phone is the resident's, made in the same way.
    PhoneCode,
    /// Something about how a resident signs in was changed. Says what, and never to whom it belongs now.
    SecurityNotice,
    /// Something that a resident has from the council ends soon.
    HoldingReminder,
    /// An appointment was booked, moved or cancelled, to its team.
    AppointmentTeam,
    /// The same, to the resident.
    AppointmentNews,
    AppointmentReminder,
    /// A time that the resident waited for is held for them.
    AppointmentOffer,
    /// A resident asks somebody to act for them.
    Invitation,
    /// What became of that, to the other of the two.
    DelegationNotice,
    /// How it went, now that a case has ended. Written when it is sent: its body names the survey, whose token nobody stores.
    Survey,
    /// Many residents write of the same thing, to the team that listens.
    ThemeAlert,
}

/// How it leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Channel {
    #[default]
    Mail,
    /// A signed request to a team's own system.
    Webhook,
    /// A request to a system that speaks Open311 GeoReport v2.
    Open311,
    Text,
    Letter,
}

/// A mail to one destination.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMail {
    /// The same at every attempt: the receiver can tell a repeat by it.
    pub id: String,
    pub council: String,
    pub reference: Reference,
    pub kind: MailKind,
    pub channel: Channel,
    /// An address; of a webhook or Open311, the team and the destination's name in the profile.
    pub destination: String,
    pub reply_to: Option<String>,
    pub subject: String,
    pub body: String,
    /// Of the resident to whom it goes, where it is not for anybody who may read at its destination.
    pub account: Option<String>,
    /// In which it is written when it is sent, if that is only then.
    pub language: Language,
    /// It does not leave before then.
    pub wait: SignedDuration,
}

/// A mail that this worker may send until its lease ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    pub mail: NewMail,
    pub created: Timestamp,
    /// With this one.
    pub attempts: u32,
    pub failed: bool,
    /// What the other side called it at an attempt that did not come to its end.
    pub receipt: Option<String>,
}

/// What becomes of a mail that could not be sent.
#[derive(Debug, Clone, Copy)]
pub struct Setback<'a> {
    /// When to try again; never, if there is no such time.
    pub next_attempt: Option<Timestamp>,
    /// A person has to look at it.
    pub failed: bool,
    /// Fit for a log: no addresses.
    pub error: &'a str,
}

/// For the metrics.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Waiting {
    pub mails: i64,
    pub failed: i64,
    /// Destinations that have taken nothing for too long.
    pub away: i64,
    pub oldest: Option<Timestamp>,
}

/// A row as the demonstration shows it.
#[derive(Debug, sqlx::FromRow, serde::Serialize)]
pub struct OutboxRow {
    pub id: String,
    pub council: String,
    pub reference: String,
    pub kind: String,
    pub channel: String,
    pub destination: String,
    pub subject: String,
    pub attempts: i64,
    pub created_at: i64,
    pub next_attempt_at: Option<i64>,
    pub done_at: Option<i64>,
    pub failed_at: Option<i64>,
    pub cancelled_at: Option<i64>,
    pub last_error: Option<String>,
}

impl Channel {
    pub const ALL: [Self; 5] = [Self::Mail, Self::Webhook, Self::Open311, Self::Text, Self::Letter];

    pub fn key(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Webhook => "webhook",
            Self::Open311 => "open311",
            Self::Text => "text",
            Self::Letter => "letter",
        }
    }
}

impl MailKind {
    const ALL: [Self; 22] = [
        Self::TeamHandOver,
        Self::TeamNews,
        Self::CaseNews,
        Self::FollowerNews,
        Self::PhoneCode,
        Self::ResidentReceipt,
        Self::AccessCode,
        Self::DraftLink,
        Self::DraftReminder,
        Self::Following,
        Self::SignIn,
        Self::NewAddress,
        Self::SecurityNotice,
        Self::HoldingReminder,
        Self::AppointmentTeam,
        Self::AppointmentNews,
        Self::AppointmentReminder,
        Self::AppointmentOffer,
        Self::Invitation,
        Self::DelegationNotice,
        Self::Survey,
        Self::ThemeAlert,
    ];

    /// Why it is sent, where the resident chooses whether it is. Codes, news of how they sign in, and what they asked for with a form
    /// come in any case.
    pub fn purpose(self) -> Option<Purpose> {
        let reminds = matches!(self, Self::DraftReminder | Self::HoldingReminder | Self::AppointmentReminder);
        match self {
            Self::CaseNews | Self::FollowerNews | Self::Survey => Some(Purpose::Updates),
            _ if reminds => Some(Purpose::Reminders),
            _ => None,
        }
    }

    /// Of no use to somebody who has gone.
    pub fn is_code(self) -> bool {
        matches!(self, Self::AccessCode | Self::SignIn | Self::NewAddress | Self::PhoneCode)
    }

    /// What happened to a case, which becomes words when it is sent, with all else for the same person.
    pub fn is_news(self) -> bool {
        matches!(self, Self::CaseNews | Self::FollowerNews)
    }

    /// The way was chosen when it was written down, as the resident wishes.
    pub fn has_chosen_way(self) -> bool {
        self.is_news() || self == Self::Survey
    }

    /// Nobody has to see to it if it can't be sent: the case's page asks the same.
    pub fn may_be_lost(self) -> bool {
        self == Self::Survey
    }

    /// A team has to get it, however late.
    pub fn is_for_team(self) -> bool {
        self.is_of_case() || matches!(self, Self::AppointmentTeam | Self::ThemeAlert)
    }

    /// A team has to get it, and the case's page says if it does not.
    fn is_of_case(self) -> bool {
        matches!(self, Self::TeamHandOver | Self::TeamNews)
    }

    pub fn key(self) -> &'static str {
        match self {
            Self::TeamHandOver => "team-hand-over",
            Self::TeamNews => "team-news",
            Self::CaseNews => "case-news",
            Self::FollowerNews => "follower-news",
            Self::PhoneCode => "phone-code",
            Self::ResidentReceipt => "resident-receipt",
            Self::AccessCode => "access-code",
            Self::DraftLink => "draft-link",
            Self::DraftReminder => "draft-reminder",
            Self::Following => "following",
            Self::SignIn => "sign-in",
            Self::NewAddress => "new-address",
            Self::SecurityNotice => "security-notice",
            Self::HoldingReminder => "holding-reminder",
            Self::AppointmentTeam => "appointment-team",
            Self::AppointmentNews => "appointment-news",
            Self::AppointmentReminder => "appointment-reminder",
            Self::AppointmentOffer => "appointment-offer",
            Self::Invitation => "invitation",
            Self::DelegationNotice => "delegation-notice",
            Self::Survey => "survey",
            Self::ThemeAlert => "theme-alert",
        }
    }
}

impl NewMail {
    /// About nobody's case, to be written when it is sent. `body` names what it is about.
    pub fn without_case(council: &str, kind: MailKind, destination: String, body: String) -> Self {
        Self {
            id: random::id(),
            council: council.to_owned(),
            reference: Reference::from_random(random::bytes()),
            kind,
            channel: Channel::Mail,
            destination,
            reply_to: None,
            subject: String::new(),
            body,
            account: None,
            language: Language::English,
            wait: SignedDuration::ZERO,
        }
    }
}

pub(super) async fn create(writing: &mut Writing, mail: &NewMail, now: Timestamp) -> Result<(), Error> {
    execute!(
        writing,
        "insert into outbox (id, council, reference, kind, channel, destination, reply_to, subject, body, created_at,
             next_attempt_at, account, language, position)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, coalesce(max(position), 0) + 1
         from outbox where council = $2 and reference = $3",
        &mail.id,
        &mail.council,
        mail.reference.as_str(),
        mail.kind.key(),
        mail.channel.key(),
        &mail.destination,
        mail.reply_to.as_deref(),
        &mail.subject,
        &mail.body,
        now.as_microsecond(),
        (now + mail.wait).as_microsecond(),
        mail.account.as_deref(),
        mail.language.code()
    )?;
    Ok(())
}

/// A hand-over waits until no file of its case is still to be scanned, but not for ever: then its attempt fails and says so.
const HELD_AT_MOST: SignedDuration = SignedDuration::from_hours(24);

/// The one statement that the engines read differently: workers on other machines pass over what this one is about to
/// claim, where there can be any.
macro_rules! claim {
    ($lock:literal) => {
        concat!(
            "update outbox set lease_until = $1, lease_owner = $2, attempts = attempts + 1
             where id in (select o.id from outbox o where o.done_at is null and o.next_attempt_at <= $3
                 and (o.lease_until is null or o.lease_until <= $3)
                 and (o.kind <> 'team-hand-over' or o.created_at <= $5 or not exists (
                     select 1 from cases c join files f on f.council = c.council and f.reference = coalesce(c.parent, c.reference)
                     where c.council = o.council and c.reference = o.reference and f.state = 'scanning'))
                 and (o.channel not in ('webhook', 'open311') or not exists (
                     select 1 from outbox p where p.council = o.council and p.reference = o.reference
                     and p.channel = o.channel and p.destination = o.destination and p.position < o.position
                     and p.done_at is null and p.cancelled_at is null))
                 order by o.next_attempt_at limit $4",
            $lock,
            ") returning id, council, reference, kind, channel, destination, reply_to, subject, body, created_at, attempts,
                 failed_at, receipt, account, language"
        )
    };
}

const CLAIM_SQLITE: &str = claim!("");
const CLAIM_POSTGRES: &str = claim!(" for update skip locked");

impl Store {
    /// Takes up to `most` mails that are due and nobody else's.
    pub async fn claim_mails(&self, owner: &str, most: i64, now: Timestamp) -> Result<Vec<Claimed>, Error> {
        let sql = match self {
            Self::Sqlite { .. } => CLAIM_SQLITE,
            Self::Postgres(_) => CLAIM_POSTGRES,
        };
        let mut writing = self.write().await?;
        let rows = fetch_all!(
            writing,
            MailRow,
            sql,
            (now + LEASE).as_microsecond(),
            owner,
            now.as_microsecond(),
            most,
            (now - HELD_AT_MOST).as_microsecond()
        )?;
        writing.commit().await?;
        rows.into_iter().map(MailRow::read).collect()
    }

    /// The destination has it, and calls it by `receipt`. True even if the lease ran out meanwhile.
    pub async fn set_mail_done(&self, mail: &NewMail, receipt: Option<&str>, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        lock_case(&mut writing, mail).await?;
        if mail.kind.is_news() {
            self.lock_message(&mut writing, mail).await?;
        }
        let rows = execute!(
            writing,
            "update outbox set done_at = $3, next_attempt_at = null, lease_until = null, last_error = null,
                 receipt = coalesce($4, receipt)
             where council = $1 and id = $2 and done_at is null",
            &mail.council,
            &mail.id,
            now.as_microsecond(),
            receipt
        )?;
        if rows == 1 && mail.kind.is_news() {
            digests::set_done(&mut writing, mail, now).await?;
        }
        if rows == 1
            && mail.kind == MailKind::TeamHandOver
            && hand_overs(&mut writing, &mail.council, &mail.reference).await? == HandOvers::Taken
        {
            let kind = EventKind::HandedOver;
            create_event(&mut writing, &mail.council, &mail.reference, kind, Actor::Server, now).await?;
        }
        writing.commit().await
    }

    /// It could not be sent. Says nothing if somebody else has taken it over.
    pub async fn set_mail_back(
        &self,
        mail: &NewMail,
        owner: &str,
        setback: Setback<'_>,
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        lock_case(&mut writing, mail).await?;
        let rows = execute!(
            writing,
            "update outbox set next_attempt_at = $4, lease_until = null, last_error = $5,
                 alerted_at = case when $6 = 1 then null else alerted_at end
             where council = $1 and id = $2 and lease_owner = $3 and done_at is null and cancelled_at is null",
            &mail.council,
            &mail.id,
            owner,
            setback.next_attempt.map(Timestamp::as_microsecond),
            setback.error,
            // What is refused stands where a person looks, and says nothing of whether its destination is there.
            i64::from(setback.next_attempt.is_none())
        )?;
        if rows == 1 && setback.failed {
            let newly = execute!(
                writing,
                "update outbox set failed_at = $3 where council = $1 and id = $2 and failed_at is null",
                &mail.council,
                &mail.id,
                now.as_microsecond()
            )?;
            if newly == 1 && mail.kind.is_of_case() {
                let kind = EventKind::HandOverFailed;
                create_event(&mut writing, &mail.council, &mail.reference, kind, Actor::Server, now).await?;
            }
        }
        writing.commit().await
    }

    /// The mail of this name.
    pub async fn find_mail(&self, council: &str, id: &str) -> Result<Option<NewMail>, Error> {
        let mut reading = self.read().await?;
        let sql =
            "select id, council, reference, kind, channel, destination, reply_to, subject, body, created_at, attempts,
                   failed_at, receipt, account, language from outbox where council = $1 and id = $2";
        let row = fetch_optional!(reading, MailRow, sql, council, id)?;
        Ok(row.map(MailRow::read).transpose()?.map(|claimed| claimed.mail))
    }

    /// How much waits, in all councils.
    pub async fn find_waiting(&self) -> Result<Waiting, Error> {
        let mut reading = self.read().await?;
        let (mails, failed, away, oldest) = fetch_one!(
            reading,
            (i64, i64, i64, Option<i64>),
            "select count(*), count(failed_at), count(alerted_at), min(created_at) from outbox where done_at is null
             and cancelled_at is null and (next_attempt_at is not null or failed_at is not null)"
        )?;
        Ok(Waiting { mails, failed, away, oldest: oldest.map(read_time).transpose()? })
    }

    /// The rows of one council, newest first.
    pub async fn list_mails(&self, council: &str) -> Result<Vec<OutboxRow>, Error> {
        let mut reading = self.read().await?;
        fetch_all!(
            reading,
            OutboxRow,
            "select id, council, reference, kind, channel, destination, subject, attempts, created_at, next_attempt_at, done_at,
             failed_at, cancelled_at, last_error from outbox where council = $1 order by created_at desc, id",
            council
        )
    }
}

/// A case before its mails, as everybody who changes both does: else two would wait for each other.
async fn lock_case(writing: &mut Writing, mail: &NewMail) -> Result<(), Error> {
    if mail.kind.is_of_case() {
        case_events::lock(writing, &mail.council, &mail.reference).await?;
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct MailRow {
    id: String,
    council: String,
    reference: String,
    kind: String,
    channel: String,
    destination: String,
    reply_to: Option<String>,
    subject: String,
    body: String,
    created_at: i64,
    attempts: i64,
    failed_at: Option<i64>,
    receipt: Option<String>,
    account: Option<String>,
    language: String,
}

impl MailRow {
    fn read(self) -> Result<Claimed, Error> {
        let kind = MailKind::ALL.into_iter().find(|kind| kind.key() == self.kind);
        let channel = Channel::ALL.into_iter().find(|channel| channel.key() == self.channel);
        Ok(Claimed {
            mail: NewMail {
                id: self.id,
                council: self.council,
                reference: read_reference(self.reference)?,
                kind: kind.ok_or_else(|| Error::Decode("an unknown kind of mail".into()))?,
                channel: channel.ok_or_else(|| Error::Decode("an unknown channel".into()))?,
                destination: self.destination,
                reply_to: self.reply_to,
                subject: self.subject,
                body: self.body,
                account: self.account,
                language: Language::find(&self.language).unwrap_or_default(),
                wait: SignedDuration::ZERO,
            },
            created: read_time(self.created_at)?,
            attempts: self.attempts.try_into().unwrap_or(u32::MAX),
            failed: self.failed_at.is_some(),
            receipt: self.receipt,
        })
    }
}
