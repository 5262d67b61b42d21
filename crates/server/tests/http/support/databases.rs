//! A database of its own for each test: a file of SQLite's, or a schema in the PostgreSQL that they were given.

use super::new_folder;
use server::{random, store::Store};
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use std::{
    collections::VecDeque,
    env, fs,
    path::Path,
    sync::{Mutex, PoisonError},
};
use tokio::sync::OnceCell;

/// An empty database with every table: making them takes longer than most tests.
static EMPTY: OnceCell<Vec<u8>> = OnceCell::const_new();

pub async fn sqlite(file: &Path) -> Store {
    fs::write(file, EMPTY.get_or_init(make_empty).await).unwrap();
    open(file).await
}

async fn make_empty() -> Vec<u8> {
    let folder = new_folder();
    let file = folder.join("empty.db");
    open(&file).await.close().await;
    let made = fs::read(&file).unwrap();
    fs::remove_dir_all(folder).unwrap();
    made
}

async fn open(file: &Path) -> Store {
    Store::open(&format!("sqlite:{}", file.display())).await.unwrap()
}

/// Where a schema is, and what it is called.
struct Named {
    url: String,
    name: String,
}

/// Those whose tests have ended, oldest first.
static ENDED: Mutex<VecDeque<Named>> = Mutex::new(VecDeque::new());
/// As many rest before one is used again: whatever its test began has ended with it.
const RESTING: usize = 8;

/// Takes every row out of a schema, in whatever order: the tests' role may switch off what holds rows together.
const CLEAR: &str = "do $$ declare one record; begin
    set local session_replication_role = replica;
    for one in select tablename from pg_tables where schemaname = current_schema() and tablename <> '_sqlx_migrations' loop
        execute format('delete from %I', one.tablename);
    end loop;
    for one in select sequencename from pg_sequences where schemaname = current_schema() loop
        execute format('alter sequence %I restart', one.sequencename);
    end loop;
end $$";

/// A schema of PostgreSQL's, which another test has once this value is dropped.
pub struct Schema(Option<Named>);

impl Drop for Schema {
    fn drop(&mut self) {
        ENDED.lock().unwrap_or_else(PoisonError::into_inner).extend(self.0.take());
    }
}

/// None where the tests were given no PostgreSQL.
pub async fn postgres() -> Option<(Store, Schema)> {
    let schema = match rested().await {
        Some(schema) => schema,
        None => make_schema().await?,
    };
    let store = Store::open(&schema.url).await.unwrap();
    Some((store, Schema(Some(schema))))
}

/// The address of one that no other test ever has, for servers in processes of their own.
pub async fn postgres_url() -> Option<String> {
    Some(make_schema().await?.url)
}

async fn make_schema() -> Option<Named> {
    let url = env::var("FRONT_DOOR_TEST_POSTGRES").ok()?;
    let name = format!("test_{}", random::id());
    let mut connection = PgConnection::connect(&url).await.unwrap();
    sqlx::query(AssertSqlSafe(format!("create schema {name}"))).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    let separator = if url.contains('?') { '&' } else { '?' };
    Some(Named { url: format!("{url}{separator}options[search_path]={name}&application_name={name}"), name })
}

/// One that nobody is connected to any more, emptied.
async fn rested() -> Option<Named> {
    let schema = {
        let mut ended = ENDED.lock().unwrap_or_else(PoisonError::into_inner);
        (ended.len() > RESTING).then(|| ended.pop_front()).flatten()?
    };
    let mut connection = PgConnection::connect(&schema.url).await.unwrap();
    let others = "select count(*) from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()";
    let (others,): (i64,) = sqlx::query_as(others).bind(&schema.name).fetch_one(&mut connection).await.unwrap();
    if others == 0 {
        sqlx::query(CLEAR).execute(&mut connection).await.unwrap();
    }
    connection.close().await.unwrap();
    (others == 0).then_some(schema)
}
