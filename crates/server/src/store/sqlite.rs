//! Opens SQLite so that what it confirms is on the disk.

use super::{Error, OpenError, PATIENCE, Store, migrations};
use sqlx::{
    SqliteConnection, SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{path::Path, str::FromStr, time::Duration};

/// From this version on a checkpoint and a commit at the same moment can't lose the commit (3.51.3).
const OLDEST: [u32; 3] = [3, 51, 3];
const READERS: u32 = 4;
/// A database in memory takes no more than this: 64 MB, in pages of 4 KB. What is too much for it is refused.
const MOST_IN_MEMORY: &str = "16384";

pub async fn open(url: &str) -> Result<Store, OpenError> {
    let options = options(SqliteConnectOptions::from_str(url)?)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full);
    if let Some(folder) = options.get_filename().parent() {
        make_folder(folder)?;
    }
    let writer = SqlitePoolOptions::new().max_connections(1).acquire_timeout(PATIENCE);
    let writer = writer.connect_with(options.clone()).await?;
    let mut connection = writer.acquire().await?;
    check(&mut connection, "wal").await?;
    drop(connection);
    migrations::sqlite().run(&writer).await?;
    let readers = SqlitePoolOptions::new().max_connections(READERS).acquire_timeout(PATIENCE);
    let readers = readers.connect_with(options.pragma("query_only", "ON")).await?;
    Ok(Store::Sqlite { writer, readers })
}

/// One connection that is never closed: the data live in it.
pub async fn open_in_memory() -> Result<Store, OpenError> {
    let options = options(SqliteConnectOptions::new().in_memory(true)).synchronous(SqliteSynchronous::Full);
    let options = options.pragma("max_page_count", MOST_IN_MEMORY);
    let pool: SqlitePool = SqlitePoolOptions::new()
        .max_connections(1)
        .min_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        // The test could be given up halfway, and its connection with it.
        .test_before_acquire(false)
        .acquire_timeout(PATIENCE)
        .connect_with(options)
        .await?;
    let mut connection = pool.acquire().await?;
    check(&mut connection, "memory").await?;
    drop(connection);
    migrations::sqlite().run(&pool).await?;
    Ok(Store::Sqlite { writer: pool.clone(), readers: pool })
}

fn options(options: SqliteConnectOptions) -> SqliteConnectOptions {
    options.foreign_keys(true).busy_timeout(Duration::from_secs(5)).pragma("trusted_schema", "OFF")
}

/// Residents' answers: nobody else on this machine reads them.
fn make_folder(folder: &Path) -> std::io::Result<()> {
    if folder.as_os_str().is_empty() || folder.exists() {
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

async fn check(connection: &mut SqliteConnection, journal: &str) -> Result<(), OpenError> {
    let (version,): (String,) = sqlx::query_as("select sqlite_version()").fetch_one(&mut *connection).await?;
    let numbers: Vec<u32> = version.split('.').filter_map(|number| number.parse().ok()).collect();
    if numbers.as_slice() < OLDEST.as_slice() {
        return Err(OpenError::Unsafe(format!("version {version} is older than 3.51.3")));
    }
    for (pragma, expected) in [
        ("pragma journal_mode", journal),
        ("pragma synchronous", "2"),
        ("pragma foreign_keys", "1"),
        ("pragma trusted_schema", "0"),
    ] {
        let found = read_pragma(connection, pragma).await?;
        if found != expected {
            return Err(OpenError::Unsafe(format!("{pragma} is {found}, not {expected}")));
        }
    }
    Ok(())
}

async fn read_pragma(connection: &mut SqliteConnection, pragma: &'static str) -> Result<String, Error> {
    use sqlx::{Row, ValueRef};
    let row = sqlx::query(pragma).fetch_one(connection).await?;
    let value = row.try_get_raw(0)?;
    match value.type_info().to_string().as_str() {
        "INTEGER" => row.try_get::<i64, _>(0).map(|number| number.to_string()),
        _ => row.try_get(0),
    }
}
