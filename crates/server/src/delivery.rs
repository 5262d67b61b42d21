//! Sends what lies in the outbox, and tries again until it is gone or a person has to look.

pub mod destinations;
pub mod mails;
pub mod news;
pub mod notify;
pub mod nowhere;
pub mod open311_updates;
pub mod payload;
pub mod people;
pub mod team_news;
pub mod transport;

mod alerts;
mod attachments;
mod bounces;
mod folder;
mod open311;
mod smtp;
mod webhook;

use crate::{
    clock::{instant, local},
    profile::Profile,
    random,
    server::Server,
    store::{
        Error,
        outbox::{Channel, Claimed, MailKind, NewMail, Setback},
        untold::Next,
    },
    surveys, telling, told,
};
use attachments::{Attachment, Attachments};
use domain::{
    reach::quiet_until,
    telling::{Print, print},
};
use jiff::{SignedDuration, Timestamp};
use mails::{Text, WayBack};
use news::Reader;
use std::time::Duration;
use tokio::{sync::watch, task::JoinSet};
use transport::Transport;

/// How long one attempt may take: well under the lease.
const ATTEMPT: Duration = Duration::from_secs(60);
/// Mails that are sent at the same time.
const AT_ONCE: i64 = 8;
/// How often to look without being told: another copy of the server may have written something.
const LOOK_EVERY: Duration = Duration::from_secs(2);
/// When the server stops, attempts that were begun may still end.
const LAST_ATTEMPTS: Duration = Duration::from_secs(8);

/// The first pause after a failed attempt; each one after it is twice as long,
const FIRST_PAUSE: SignedDuration = SignedDuration::from_secs(30);
/// but never longer than this.
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_hours(1);
/// After this long a person has to look.
const GIVE_UP: SignedDuration = SignedDuration::from_hours(24);
/// A code is of no use to somebody who has gone.
const GIVE_UP_CODE: SignedDuration = SignedDuration::from_mins(30);

/// A mail, ready to go.
#[derive(Debug, Clone)]
pub struct Letter {
    pub mail: NewMail,
    pub council_name: String,
    pub from: String,
    /// When it was written; the same at every attempt.
    pub created: Timestamp,
    /// Of this attempt.
    pub at: Timestamp,
    /// The resident's files.
    pub files: Vec<Attachment>,
    /// What the other side called it at an attempt before.
    pub receipt: Option<String>,
    /// With this one.
    pub attempts: u32,
    /// Of a letter: it is to be in large print.
    pub large_print: bool,
}

/// What is to be done with a claimed mail.
enum Prepared {
    Send(Box<Letter>),
    /// There is nobody to send it to.
    Nobody,
    /// Not before its files are scanned.
    Held,
    /// Not before the resident's quiet hours are over.
    Quiet(Timestamp),
    /// The address takes no mails.
    Bounced,
    /// It leaves with another one to the same resident.
    Elsewhere,
    /// In a way that only a person can write.
    ByHand,
}

/// Why a mail did not go. In words for a log: no addresses.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    #[error("{0}")]
    Later(String),
    /// The other side will never take it.
    #[error("{0}")]
    Never(String),
    /// The other side has no such mailbox, or takes no mails for it.
    #[error("{0}")]
    NoMailbox(String),
}

/// Works until the server stops.
pub async fn run(server: Server, mut stopped: watch::Receiver<()>) {
    let owner = random::id();
    let mut last = stopped.clone();
    loop {
        let abandon = async {
            let _ = last.changed().await;
            tokio::time::sleep(LAST_ATTEMPTS).await;
        };
        tokio::select! {
            sent = send_due(&server, &owner) => {
                if let Err(error) = sent {
                    tracing::error!(%error, "the outbox cannot be read");
                }
            }
            () = abandon => break,
        }
        tokio::select! {
            () = server.mail_waits.notified() => {}
            () = tokio::time::sleep(LOOK_EVERY.mul_f64(0.75 + random::fraction() / 2.0)) => {}
            _ = stopped.changed() => break,
        }
    }
}

/// Sends all that is due now; answers with how many attempts that took.
pub async fn send_due(server: &Server, owner: &str) -> Result<usize, Error> {
    let mut attempts = 0;
    loop {
        let claimed = server.store.claim_mails(owner, AT_ONCE, server.clock.now()).await?;
        if claimed.is_empty() {
            return Ok(attempts);
        }
        attempts += claimed.len();
        let mut sending = JoinSet::new();
        for mail in claimed {
            let (server, owner) = (server.clone(), owner.to_owned());
            sending.spawn(async move {
                if let Err(error) = send(&server, &owner, mail).await {
                    // The lease runs out, and the mail is tried again.
                    tracing::error!(%error, "a mail could not be marked");
                }
            });
        }
        sending.join_all().await;
    }
}

async fn send(server: &Server, owner: &str, claimed: Claimed) -> Result<(), Error> {
    let outcome = match prepare(server, &claimed).await? {
        Prepared::Nobody => return server.store.set_mail_done(&claimed.mail, None, server.clock.now()).await,
        Prepared::Quiet(until) => {
            let later = Setback { next_attempt: Some(until), failed: false, error: "waits for the end of quiet hours" };
            return server.store.set_mail_back(&claimed.mail, owner, later, server.clock.now()).await;
        }
        Prepared::Elsewhere => return Ok(()),
        Prepared::ByHand => {
            Err(SendError::Never("the resident needs it in a form that a person has to make".to_owned()))
        }
        Prepared::Bounced => Err(SendError::Never("the address takes no mails".to_owned())),
        Prepared::Held => Err(SendError::Later("held back until its files are scanned".to_owned())),
        Prepared::Send(letter) => {
            let outcome = match tokio::time::timeout(ATTEMPT, leave(server, &letter)).await {
                Ok(outcome) => outcome,
                Err(_) => Err(SendError::Later("no answer in time".to_owned())),
            };
            bounces::note(server, &letter.mail, outcome.as_ref().map(|_| ())).await?;
            outcome
        }
    };
    let now = server.clock.now();
    let kind = claimed.mail.kind.key();
    let error = match outcome {
        Ok(receipt) => {
            count(server, kind, "sent");
            server.store.set_mail_done(&claimed.mail, receipt.as_deref(), now).await?;
            accept(server, &claimed.mail).await;
            return Ok(());
        }
        Err(error) => error,
    };
    let setback = setback(&claimed, &error, now);
    let outcome = if setback.failed { "failed" } else { "later" };
    count(server, kind, outcome);
    tracing::warn!(kind, attempts = claimed.attempts, outcome, %error, "a mail was not sent");
    let text = error.to_string();
    if setback.next_attempt.is_none() && go_otherwise(server, &claimed.mail, &text).await? {
        return Ok(());
    }
    server.store.set_mail_back(&claimed.mail, owner, Setback { error: &text, ..setback }, now).await?;
    if setback.next_attempt.is_some() {
        alerts::say(server, &claimed, now).await?;
    }
    Ok(())
}

fn count(server: &Server, kind: &'static str, outcome: &'static str) {
    crate::metrics::count(server, &metrics::counter!("front_door_mails_total", "kind" => kind, "outcome" => outcome));
}

/// Sends it by the next way that its resident has, if there is one.
async fn go_otherwise(server: &Server, mail: &NewMail, error: &str) -> Result<bool, Error> {
    let Some(profile) = server.councils.find(&mail.council) else {
        return Ok(false);
    };
    match telling::next_way(server, &profile, mail).await? {
        Some(next) => server.store.send_otherwise(mail, &next, error, server.clock.now()).await,
        None => Ok(false),
    }
}

/// The way that its channel says. Answers with what the other side calls it. Nothing leaves a demonstration.
async fn leave(server: &Server, letter: &Letter) -> Result<Option<String>, SendError> {
    let mail = &letter.mail;
    match mail.channel {
        Channel::Mail | Channel::Text | Channel::Letter
            if !mail.kind.is_for_team() && server.notify.carries(&mail.council, mail.channel) =>
        {
            server.notify.send(letter).await
        }
        Channel::Mail => server.transport.send(letter).await.map(|()| None),
        Channel::Text | Channel::Letter if matches!(server.transport, Transport::Nowhere(_)) => {
            server.transport.send(letter).await.map(|()| None)
        }
        _ if server.config.demo => server.transport.send(letter).await.map(|()| None),
        Channel::Webhook | Channel::Open311 => destinations::send(server, letter).await,
        // It was there when it was chosen.
        Channel::Text | Channel::Letter => Err(SendError::Never("there is no such way any more".to_owned())),
    }
}

/// A team has its case: if that was the last, the account of whoever sent it is changed as it says.
async fn accept(server: &Server, mail: &NewMail) {
    let Some(profile) = server.councils.find(&mail.council).filter(|_| mail.kind == MailKind::TeamHandOver) else {
        return;
    };
    if let Err(error) = told::accept(server, &profile, &mail.reference).await {
        tracing::error!(%error, "an account could not be changed as its resident told");
    }
}

/// The mail as it goes out.
async fn prepare(server: &Server, claimed: &Claimed) -> Result<Prepared, Error> {
    let mut mail = claimed.mail.clone();
    let Some(profile) = server.councils.find_in(&mail.council, mail.language) else {
        // The council was taken out of this server; what its residents sent waits until it is back.
        return Err(Error::Configuration("a mail's council has no profile".into()));
    };
    let now = server.clock.now();
    if let Some(other) = as_wished(server, &profile, &mail).await? {
        return Ok(other);
    }
    if let MailKind::SignIn | MailKind::NewAddress = mail.kind {
        let (link, code) = (random::id(), random::code());
        let until = now + profile.council.sign_in.code();
        if !server.store.create_sign_in(&mail, &link, &code, until).await? {
            return Ok(Prepared::Nobody);
        }
        let text = match mail.kind {
            MailKind::NewAddress => mails::new_address(&profile, &code),
            _ => mails::sign_in(&profile, &link, &code, &server.config.public_url(&mail.council)),
        };
        mail = NewMail { subject: text.subject, body: text.body, ..mail };
    }
    if mail.kind == MailKind::AccessCode {
        let case = server.store.find_case_as_server(&mail.council, &mail.reference).await?;
        let contact = case.map(|case| case.case.contact).unwrap_or_default();
        let Some(place) = telling::code_place(server, &mail.council, contact) else {
            return Ok(Prepared::Nobody);
        };
        let code = random::code();
        server.store.create_code(&mail.council, &mail.reference, &random::id(), &code, now).await?;
        let site = server.config.public_url(&mail.council);
        let text = match place.channel {
            Channel::Text => mails::code_text(&profile, &mail.reference, &code),
            _ => mails::code(&profile, &mail.reference, &code, &site),
        };
        let Next { channel, destination } = place;
        mail = NewMail { channel, destination, subject: text.subject, body: text.body, ..mail };
    }
    if mail.kind == MailKind::PhoneCode {
        let code = random::code();
        let until = now + profile.council.sign_in.code();
        if !server.store.create_phone_code(&mail, &code, until).await? {
            return Ok(Prepared::Nobody);
        }
        let text = mails::phone_code_text(&profile, &code);
        mail = NewMail { subject: text.subject, body: text.body, ..mail };
    }
    let mut large_print = false;
    if mail.kind.is_news() {
        match write_news(server, &profile, &mail).await? {
            News::Written(text, is_large) => {
                mail = NewMail { subject: text.subject, body: text.body, ..mail };
                large_print = is_large;
            }
            News::Elsewhere => return Ok(Prepared::Elsewhere),
            News::ByHand => return Ok(Prepared::ByHand),
        }
    }
    if let MailKind::DraftLink | MailKind::DraftReminder = mail.kind {
        let (token, code) = (random::id(), random::letters());
        let Some(linked) = server.store.create_draft_link(&mail, &token, &code, now).await? else {
            return Ok(Prepared::Nobody);
        };
        let Some(service) = profile.council.find_service(&linked.service) else {
            return Ok(Prepared::Nobody);
        };
        let site = server.config.public_url(&mail.council);
        let way_back = WayBack { service: &service.name, token: &token, code: &code, site: &site };
        let text = match mail.kind {
            MailKind::DraftReminder => mails::draft_reminder(&profile, &way_back, local(linked.ends).date()),
            _ => mails::draft_link(&profile, &way_back),
        };
        mail = NewMail { subject: text.subject, body: text.body, ..mail };
    }
    if mail.kind == MailKind::Survey {
        match surveys::write(server, &profile, &mail).await? {
            Some(text) => mail = NewMail { subject: text.subject, body: text.body, ..mail },
            None => return Ok(Prepared::Nobody),
        }
    }
    let mut files = Vec::new();
    if mail.kind == MailKind::TeamHandOver {
        match attachments::find(&server.store, &mail).await? {
            Attachments::Held => return Ok(Prepared::Held),
            Attachments::Found(found) => {
                if mail.channel == Channel::Mail {
                    mail.body.push_str(&mails::about_files(profile.words, &found));
                }
                files = found;
            }
        }
    }
    let from = server.config.mail_from.clone();
    let council_name = profile.council.name.clone();
    let Claimed { created, attempts, .. } = *claimed;
    let receipt = claimed.receipt.clone();
    Ok(Prepared::Send(Box::new(Letter {
        mail,
        council_name,
        from,
        created,
        at: now,
        files,
        receipt,
        attempts,
        large_print,
    })))
}

/// What becomes of news.
enum News {
    /// With whether it is to be in large print.
    Written(Text, bool),
    Elsewhere,
    ByHand,
}

/// All that is to be told to the same resident now, in one message.
async fn write_news(server: &Server, profile: &Profile, mail: &NewMail) -> Result<News, Error> {
    let told = telling::told(server, mail).await?;
    let print = if mail.channel == Channel::Letter { print(&told) } else { Print::Usual };
    if print == Print::ByHand {
        return Ok(News::ByHand);
    }
    let Some(parts) = server.store.gather(mail).await? else {
        return Ok(News::Elsewhere);
    };
    let site = server.config.public_url(&mail.council);
    let reader = Reader { channel: mail.channel, site: &site, has_account: mail.account.is_some() };
    let text = news::compose(profile, &parts, reader);
    let text = text.ok_or_else(|| Error::Decode("news that can't be read".into()))?;
    Ok(News::Written(text, print == Print::Large))
}

/// What is done with a mail that its receiver does not want, or does not want now, or can't get.
async fn as_wished(server: &Server, profile: &Profile, mail: &NewMail) -> Result<Option<Prepared>, Error> {
    if bounces::is_known(server, profile, mail).await? {
        return Ok(Some(Prepared::Bounced));
    }
    let Some(purpose) = mail.kind.purpose() else {
        return Ok(None);
    };
    let told = telling::told(server, mail).await?;
    if !mail.kind.has_chosen_way() && !purpose.is_by_mail(&told) {
        return Ok(Some(Prepared::Nobody));
    }
    let until = quiet_until(&told, server.clock.local_now()).and_then(instant);
    Ok(until.map(Prepared::Quiet))
}

fn setback(claimed: &Claimed, error: &SendError, now: Timestamp) -> Setback<'static> {
    let old = now.duration_since(claimed.created) >= if claimed.mail.kind.is_code() { GIVE_UP_CODE } else { GIVE_UP };
    let refused = matches!(error, SendError::Never(_) | SendError::NoMailbox(_));
    let over = refused || (old && !claimed.mail.kind.is_for_team());
    Setback {
        next_attempt: (!over).then(|| now + pause(claimed.attempts, random::fraction())),
        failed: (refused || old) && !claimed.mail.kind.may_be_lost(),
        error: "",
    }
}

/// Half to all of the pause, by chance, so that what failed together doesn't come back together.
fn pause(attempts: u32, chance: f64) -> SignedDuration {
    let doubled = FIRST_PAUSE.checked_mul(1 << attempts.saturating_sub(1).min(16)).unwrap_or(LONGEST_PAUSE);
    doubled.min(LONGEST_PAUSE).mul_f64(0.5 + chance / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_an_hour() {
        for (attempts, seconds) in [(1, 30), (2, 60), (3, 120), (7, 1920), (8, 3600), (40, 3600), (u32::MAX, 3600)] {
            assert_eq!(pause(attempts, 1.0), SignedDuration::from_secs(seconds), "{attempts}");
            assert_eq!(pause(attempts, 0.0), SignedDuration::from_secs(seconds) / 2, "{attempts}");
        }
    }
}
