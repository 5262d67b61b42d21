//! What the server remembers. One SQL text serves SQLite and PostgreSQL; the few that can't are marked.
//!
//! Every table has the council's key, and every query about a resident's things asks for it.

#[macro_use]
mod statement;

pub mod access_log;
pub mod accounts;
pub mod appointments;
pub mod audit;
pub mod authenticators;
pub mod bounces;
pub mod case_events;
pub mod cases;
pub mod changes;
pub mod codes;
mod comfort;
pub mod complaints;
pub mod delegations;
pub mod demo;
pub mod demo_past;
pub mod demo_people;
pub mod demo_staff;
pub mod desk;
pub mod draft_links;
pub mod drafts;
pub mod files;
pub mod finishing;
pub mod followers;
pub mod form_helps;
pub mod helpings;
pub mod holdings;
pub mod homes;
pub mod integration;
pub mod limits;
pub mod open311;
pub mod open311_polls;
pub mod outbox;
pub mod page_ratings;
pub mod passes;
pub mod passkeys;
pub mod passwords;
pub mod performance;
pub mod phones;
pub mod reach;
pub mod sessions;
pub mod sign_ins;
pub mod spots;
pub mod staff;
pub mod staff_sessions;
pub mod steps;
pub mod surveys;
pub mod telling;
pub mod themes;
pub mod tokens;
pub mod untold;
pub mod you_said;

mod digest;
pub mod digests;
mod migrations;
mod sqlite;

use futures_util::future::BoxFuture;
use sqlx::{
    PgConnection, PgPool, Postgres, Sqlite, SqliteConnection, SqlitePool, Transaction, pool::PoolConnection,
    postgres::PgPoolOptions,
};
use std::time::Duration;

pub use sqlx::Error;

/// How long a request waits for a connection before it is told that the server is busy.
const PATIENCE: Duration = Duration::from_secs(5);
const POSTGRES_CONNECTIONS: u32 = 16;

#[derive(Clone)]
pub enum Store {
    Sqlite {
        /// One connection: writers stand in line here, so that none meets another inside SQLite.
        writer: SqlitePool,
        readers: SqlitePool,
    },
    Postgres(PgPool),
}

/// A transaction that writes. Rolled back unless it is committed.
pub enum Writing {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// A connection that reads. Never ask for one while writing: in memory there is only one connection.
pub enum Reading {
    Sqlite(PoolConnection<Sqlite>),
    Postgres(PoolConnection<Postgres>),
}

/// What a statement runs on.
enum Engine<'a> {
    Sqlite(&'a mut SqliteConnection),
    Postgres(&'a mut PgConnection),
}

#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("The database address must start with sqlite: or postgres:, not {0}")]
    Scheme(String),
    #[error("The database cannot be opened: {0}")]
    Open(#[from] Error),
    #[error("The database's tables cannot be brought up to date: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    #[error("SQLite is not set to keep what it confirms: {0}")]
    Unsafe(String),
    #[error("The folder for the database cannot be made: {0}")]
    Folder(#[from] std::io::Error),
}

impl Store {
    /// Opens the database, makes what is missing, and checks that it keeps what it confirms.
    pub async fn open(url: &str) -> Result<Self, OpenError> {
        match url.split(':').next() {
            Some("sqlite") => sqlite::open(url).await,
            Some("postgres" | "postgresql") => {
                let pool = PgPoolOptions::new()
                    .max_connections(POSTGRES_CONNECTIONS)
                    .acquire_timeout(PATIENCE)
                    .connect(url)
                    .await?;
                warn_if_unsafe(&pool).await?;
                migrations::postgres().run(&pool).await?;
                Ok(Self::Postgres(pool))
            }
            scheme => Err(OpenError::Scheme(scheme.unwrap_or_default().to_owned())),
        }
    }

    /// A database that ends with the process.
    pub async fn open_in_memory() -> Result<Self, OpenError> {
        sqlite::open_in_memory().await
    }

    async fn write(&self) -> Result<Writing, Error> {
        Ok(match self {
            // Without IMMEDIATE a transaction that reads first can fail when it starts to write.
            Self::Sqlite { writer, .. } => Writing::Sqlite(awaited(writer.begin_with("BEGIN IMMEDIATE")).await?),
            Self::Postgres(pool) => Writing::Postgres(awaited(pool.begin()).await?),
        })
    }

    async fn read(&self) -> Result<Reading, Error> {
        Ok(match self {
            Self::Sqlite { readers, .. } => Reading::Sqlite(awaited(readers.acquire()).await?),
            Self::Postgres(pool) => Reading::Postgres(awaited(pool.acquire()).await?),
        })
    }

    /// Whether the database answers.
    pub async fn check_ready(&self) -> Result<(), Error> {
        let mut reading = self.read().await?;
        fetch_one!(reading, (i64,), "select count(*) from limits where council = $1", "")?;
        Ok(())
    }

    pub async fn close(&self) {
        match self {
            Self::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

/// A future of sqlx's, in a box: whatever awaits it is compiled without a look inside. There are two in each function here,
/// and the compiler would go through all of them again for each address that reaches one.
fn awaited<'a, T>(future: impl Future<Output = T> + Send + 'a) -> BoxFuture<'a, T> {
    Box::pin(future)
}

/// Says so if PostgreSQL is set to confirm what may still be lost. Whoever runs it decides.
async fn warn_if_unsafe(pool: &PgPool) -> Result<(), Error> {
    let sql = "select name from pg_settings where name in ('fsync', 'synchronous_commit') and setting = 'off'";
    let off: Vec<(String,)> = sqlx::query_as(sql).fetch_all(pool).await?;
    for (setting,) in off {
        tracing::warn!(setting, "PostgreSQL may lose what it has confirmed: this setting is off");
    }
    Ok(())
}

impl Writing {
    fn engine(&mut self) -> Engine<'_> {
        match self {
            Self::Sqlite(transaction) => Engine::Sqlite(transaction),
            Self::Postgres(transaction) => Engine::Postgres(transaction),
        }
    }

    async fn commit(self) -> Result<(), Error> {
        match self {
            Self::Sqlite(transaction) => awaited(transaction.commit()).await,
            Self::Postgres(transaction) => awaited(transaction.commit()).await,
        }
    }

    async fn rollback(self) -> Result<(), Error> {
        match self {
            Self::Sqlite(transaction) => awaited(transaction.rollback()).await,
            Self::Postgres(transaction) => awaited(transaction.rollback()).await,
        }
    }
}

impl Reading {
    fn engine(&mut self) -> Engine<'_> {
        match self {
            Self::Sqlite(connection) => Engine::Sqlite(connection),
            Self::Postgres(connection) => Engine::Postgres(connection),
        }
    }
}
