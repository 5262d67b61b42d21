//! Many cases from one: each table that a case writes into gets as many rows as cases are wished for.

use sqlx::{AssertSqlSafe, PgPool, SqlitePool, raw_sql};
use std::time::Duration;

/// A table, the column that says whose a row is, and the columns that differ from case to case.
struct Copied {
    table: &'static str,
    reference: &'static str,
    differs: &'static [(&'static str, &'static str)],
    left_out: &'static [&'static str],
}

const TABLES: [Copied; 5] = [
    // PostgreSQL computes this one.
    Copied { table: "cases", reference: "reference", differs: &[], left_out: &["last_name"] },
    Copied { table: "case_events", reference: "reference", differs: &[], left_out: &["id"] },
    Copied { table: "idempotency", reference: "reference", differs: &[("key", "'load-' || n.i")], left_out: &[] },
    Copied { table: "outbox", reference: "reference", differs: &[("id", "id || n.i")], left_out: &[] },
    Copied { table: "audit", reference: "subject", differs: &[], left_out: &["id"] },
];

/// The letters of a reference.
const LETTERS: &str = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Spreads the numbers over all references, so that the index grows in no order, as with chance. It shares no factor with
/// the count of references.
const SPREAD: u64 = 899_999_999_977;

pub enum Database {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

/// `first` is a case that was sent. Its mails are waited for, so that the copies are not sent again.
pub async fn fill(database: &Database, first: &str, cases: u32) -> Result<(), sqlx::Error> {
    let first = first.replace('-', "");
    let waiting = format!("select count(*) from outbox where reference = '{first}' and done_at is null");
    while database.count(&waiting).await? > 0 {
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    for copied in TABLES {
        let columns = database.columns(copied.table).await?;
        database.execute(copy(&copied, &columns, &first, cases)).await?;
    }
    database.execute("analyze".to_owned()).await
}

/// Copies of the rows of one case, under other references.
fn copy(copied: &Copied, columns: &[String], first: &str, cases: u32) -> String {
    let Copied { table, reference, differs, left_out } = copied;
    let columns: Vec<&str> = columns.iter().map(String::as_str).filter(|column| !left_out.contains(column)).collect();
    let other = other_reference();
    let values = columns.iter().map(|column| match differs.iter().find(|(name, _)| name == column) {
        Some((_, value)) => (*value).to_owned(),
        None if column == reference => other.clone(),
        None => format!("c.{column}"),
    });
    let values: Vec<String> = values.collect();
    format!(
        "insert into {table} ({}) with recursive n(i) as (select 1 union all select i + 1 from n where i < {cases})
         select {} from n, {table} c where c.{reference} = '{first}'",
        columns.join(", "),
        values.join(", "),
    )
}

/// The reference of the case with a number, in SQL.
pub fn other_reference() -> String {
    let base = LETTERS.len() as u64;
    let letter = |place: u32| {
        let unit = base.pow(place);
        format!(
            "substr('{LETTERS}', cast((cast(n.i as bigint) * {SPREAD} % {} / {unit}) % {base} as integer) + 1, 1)",
            base.pow(10)
        )
    };
    (0..10).map(letter).collect::<Vec<_>>().join(" || ")
}

impl Database {
    pub async fn open(url: &str) -> Result<Self, sqlx::Error> {
        if url.starts_with("sqlite:") {
            return Ok(Self::Sqlite(SqlitePool::connect(url).await?));
        }
        Ok(Self::Postgres(PgPool::connect(url).await?))
    }

    async fn columns(&self, table: &str) -> Result<Vec<String>, sqlx::Error> {
        match self {
            Self::Sqlite(pool) => {
                let sql = format!("select name from pragma_table_info('{table}')");
                sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(pool).await
            }
            Self::Postgres(pool) => {
                let sql =
                    format!("select column_name::text from information_schema.columns where table_name = '{table}'");
                sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(pool).await
            }
        }
    }

    /// One column of text.
    pub async fn list(&self, sql: &str) -> Result<Vec<String>, sqlx::Error> {
        let sql = AssertSqlSafe(sql.to_owned());
        match self {
            Self::Sqlite(pool) => sqlx::query_scalar(sql).fetch_all(pool).await,
            Self::Postgres(pool) => sqlx::query_scalar(sql).fetch_all(pool).await,
        }
    }

    async fn count(&self, sql: &str) -> Result<i64, sqlx::Error> {
        let sql = AssertSqlSafe(sql.to_owned());
        match self {
            Self::Sqlite(pool) => sqlx::query_scalar(sql).fetch_one(pool).await,
            Self::Postgres(pool) => sqlx::query_scalar(sql).fetch_one(pool).await,
        }
    }

    pub async fn execute(&self, sql: String) -> Result<(), sqlx::Error> {
        match self {
            Self::Sqlite(pool) => raw_sql(AssertSqlSafe(sql)).execute(pool).await.map(drop),
            Self::Postgres(pool) => raw_sql(AssertSqlSafe(sql)).execute(pool).await.map(drop),
        }
    }
}
