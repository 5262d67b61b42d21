//! `front-door outbox`: what waits to be sent, and what a person decides about it. Each look and each decision stands in the audit.

use crate::{
    clock::{Clock, local},
    config::{ConfigError, Settings},
    profile,
    store::{
        self, OpenError, Store,
        outbox::{ByHand, OutboxRow},
    },
};
use clap::{Args, Subcommand};
use jiff::Timestamp;
use std::fmt::Write;

#[derive(Args)]
pub struct Outbox {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Lists what waits: first what needs a person, then what is tried again
    List(Box<List>),
    /// Tries a row again now, also where its destination refused it
    Retry(Box<Row>),
    /// Sends a row no more. A case that its team does not get by it needs a person
    Cancel(Box<Row>),
}

#[derive(Args)]
struct List {
    /// Also what was sent and what was cancelled
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    of: Of,
}

#[derive(Args)]
struct Row {
    /// The row's name, as `list` shows it
    id: String,
    #[command(flatten)]
    of: Of,
}

#[derive(Args)]
struct Of {
    /// The council's key
    #[arg(long)]
    council: String,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error(transparent)]
    Profile(#[from] profile::OpenError),
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error(transparent)]
    Store(#[from] store::Error),
    #[error("A demonstration sends nothing")]
    Demo,
    #[error("There is no row {0}. `front-door outbox list` shows them")]
    NoRow(String),
    #[error("The row {0} was sent or cancelled before")]
    Over(String),
}

impl Outbox {
    /// What to print.
    pub async fn run(self) -> Result<String, Error> {
        let now = Clock::System.now();
        match self.command {
            Command::List(list) => Place::open(list.of, now).await?.list(list.all, now).await,
            Command::Retry(row) => Place::open(row.of, now).await?.retry(&row.id, now).await,
            Command::Cancel(row) => Place::open(row.of, now).await?.cancel(&row.id, now).await,
        }
    }
}

/// The outbox of one council.
pub struct Place {
    pub council: String,
    pub store: Store,
}

impl Place {
    async fn open(of: Of, now: Timestamp) -> Result<Self, Error> {
        let config = of.settings.read()?;
        if config.demo {
            return Err(Error::Demo);
        }
        let profile = profile::open(&config.councils, &of.council, local(now).date())?;
        Ok(Self { council: profile.council.key.clone(), store: Store::open(&config.database_url).await? })
    }

    pub async fn list(&self, all: bool, now: Timestamp) -> Result<String, Error> {
        self.store.note_outbox_listed(&self.council, now).await?;
        let mut rows = self.store.list_mails(&self.council).await?;
        rows.retain(|row| all || (row.done_at.is_none() && row.cancelled_at.is_none()));
        rows.sort_by_key(|row| (row.failed_at.is_none(), row.created_at));
        let mut text = String::new();
        for row in &rows {
            let OutboxRow { id, reference, kind, channel, destination, .. } = row;
            let _ = writeln!(text, "{id} {reference} {kind} by {channel} to {destination}: {}", state(row));
        }
        Ok(if text.is_empty() { "Nothing waits".to_owned() } else { text.trim_end().to_owned() })
    }

    pub async fn retry(&self, id: &str, now: Timestamp) -> Result<String, Error> {
        match self.store.retry_mail(&self.council, id, None, now).await? {
            ByHand::Done => Ok(format!("{id} is tried again now")),
            other => Err(refused(other, id)),
        }
    }

    pub async fn cancel(&self, id: &str, now: Timestamp) -> Result<String, Error> {
        match self.store.cancel_mail(&self.council, id, now).await? {
            ByHand::Done => Ok(format!("{id} is not sent")),
            other => Err(refused(other, id)),
        }
    }
}

fn refused(how: ByHand, id: &str) -> Error {
    match how {
        ByHand::Nothing => Error::NoRow(id.to_owned()),
        ByHand::Done | ByHand::Over => Error::Over(id.to_owned()),
    }
}

fn state(row: &OutboxRow) -> String {
    let at = |micros: i64| Timestamp::from_microsecond(micros).map_or_else(|_| "?".to_owned(), |at| at.to_string());
    let tries = format!("{} tries, {}", row.attempts, row.last_error.as_deref().unwrap_or("no error"));
    match (row.done_at, row.cancelled_at, row.failed_at, row.next_attempt_at) {
        (Some(done), ..) => format!("sent {}", at(done)),
        (_, Some(cancelled), ..) => format!("cancelled {}", at(cancelled)),
        (_, _, Some(_), Some(next)) => format!("needs a person, tried again {}; {tries}", at(next)),
        (_, _, Some(_), None) => format!("needs a person; {tries}"),
        (_, _, None, Some(next)) => format!("waits until {}; {tries}", at(next)),
        (_, _, None, None) => "was given up".to_owned(),
    }
}
