//! A demonstration's mails: kept in memory, so that they can be looked at.

use super::{Letter, SendError, attachments::Held};
use crate::{clock::local, store::outbox::MailKind};
use jiff::civil::DateTime;
use serde::Serialize;
use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};

const KEPT: usize = 500;
/// Inputs that make a failure which can be seen.
const REFUSED_ADDRESS: &str = "refused@example.org";
const WAITING_ADDRESS: &str = "waits@example.org";
const TEAM_REFUSES: &str = "demo:team-refuses";
const TEAM_WAITS: &str = "demo:team-waits";

#[derive(Default)]
pub struct Nowhere(Mutex<VecDeque<Message>>);

/// A mail as it would have gone out.
#[derive(Debug, Clone, Serialize)]
pub struct Message {
    pub id: String,
    pub council: String,
    pub reference: String,
    pub kind: &'static str,
    pub channel: &'static str,
    pub to: String,
    pub subject: String,
    pub body: String,
    /// `sent`, `waiting` or `refused`.
    pub state: &'static str,
    pub at: DateTime,
    /// The resident's files.
    pub files: Vec<MessageFile>,
}

#[derive(Debug, Clone, Serialize)]
pub struct MessageFile {
    pub name: String,
    pub bytes: u64,
    /// It goes with the mail: it is neither too large nor refused.
    pub attached: bool,
}

impl Nowhere {
    pub fn send(&self, letter: &Letter) -> Result<(), SendError> {
        let outcome = outcome(letter);
        let mail = &letter.mail;
        let message = Message {
            id: mail.id.clone(),
            council: mail.council.clone(),
            reference: mail.reference.to_string(),
            kind: mail.kind.key(),
            channel: mail.channel.key(),
            to: mail.destination.clone(),
            subject: mail.subject.clone(),
            body: mail.body.clone(),
            state: match &outcome {
                Ok(()) => "sent",
                Err(SendError::Later(_)) => "waiting",
                Err(SendError::Never(_) | SendError::NoMailbox(_)) => "refused",
            },
            at: local(letter.at),
            files: letter
                .files
                .iter()
                .map(|file| MessageFile {
                    name: file.name.clone(),
                    bytes: file.size,
                    attached: matches!(file.held, Held::InMail(_)),
                })
                .collect(),
        };
        let mut messages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        messages.retain(|other| other.id != message.id);
        messages.push_front(message);
        messages.truncate(KEPT);
        outcome
    }

    /// Newest first.
    pub fn list(&self) -> Vec<Message> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    pub fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

fn outcome(letter: &Letter) -> Result<(), SendError> {
    let mail = &letter.mail;
    let said = |sentinel: &str| mail.kind == MailKind::TeamHandOver && mail.body.contains(sentinel);
    if mail.destination == REFUSED_ADDRESS {
        Err(SendError::NoMailbox("refused for the demonstration".to_owned()))
    } else if said(TEAM_REFUSES) {
        Err(SendError::Never("refused for the demonstration".to_owned()))
    } else if mail.destination == WAITING_ADDRESS || said(TEAM_WAITS) {
        Err(SendError::Later("waits for the demonstration".to_owned()))
    } else {
        Ok(())
    }
}
