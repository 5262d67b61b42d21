//! A schema of its own for each test, in the PostgreSQL that the tests were given.

use server::{random, store::Store};
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use std::env;

/// None where the tests were given no PostgreSQL.
pub async fn postgres() -> Option<Store> {
    let url = env::var("FRONT_DOOR_TEST_POSTGRES").ok()?;
    let schema = format!("test_{}", random::id());
    let mut connection = PgConnection::connect(&url).await.unwrap();
    sqlx::query(AssertSqlSafe(format!("create schema {schema}"))).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    let separator = if url.contains('?') { '&' } else { '?' };
    Some(Store::open(&format!("{url}{separator}options[search_path]={schema}")).await.unwrap())
}
