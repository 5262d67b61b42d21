//! A schema of its own for each test, in the PostgreSQL that the tests were given.

use server::{random, store::Store};
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use std::env;

/// None where the tests were given no PostgreSQL.
pub async fn postgres() -> Option<Store> {
    Some(Store::open(&postgres_url().await?).await.unwrap())
}

/// Its address, for servers in processes of their own.
pub async fn postgres_url() -> Option<String> {
    let url = env::var("FRONT_DOOR_TEST_POSTGRES").ok()?;
    let schema = format!("test_{}", random::id());
    let mut connection = PgConnection::connect(&url).await.unwrap();
    sqlx::query(AssertSqlSafe(format!("create schema {schema}"))).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    let separator = if url.contains('?') { '&' } else { '?' };
    Some(format!("{url}{separator}options[search_path]={schema}"))
}
