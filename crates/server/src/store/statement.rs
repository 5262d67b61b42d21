//! Runs one statement on whichever engine is open.

/// Writes; answers with the number of rows.
macro_rules! execute {
    ($on:expr, $sql:expr $(, $value:expr)* $(,)?) => {
        match $on.engine() {
            $crate::store::Engine::Sqlite(connection) => {
                $crate::store::awaited(sqlx::query($sql)$(.bind($value))*.execute(connection)).await.map(|done| done.rows_affected())
            }
            $crate::store::Engine::Postgres(connection) => {
                $crate::store::awaited(sqlx::query($sql)$(.bind($value))*.execute(connection)).await.map(|done| done.rows_affected())
            }
        }
    };
}

/// Reads rows of a type, by one of sqlx's `fetch` methods.
macro_rules! fetch {
    ($fetch:ident, $on:expr, $Row:ty, $sql:expr $(, $value:expr)* $(,)?) => {
        match $on.engine() {
            $crate::store::Engine::Sqlite(connection) => {
                $crate::store::awaited(sqlx::query_as::<_, $Row>($sql)$(.bind($value))*.$fetch(connection)).await
            }
            $crate::store::Engine::Postgres(connection) => {
                $crate::store::awaited(sqlx::query_as::<_, $Row>($sql)$(.bind($value))*.$fetch(connection)).await
            }
        }
    };
}

macro_rules! fetch_one {
    ($($rest:tt)*) => { fetch!(fetch_one, $($rest)*) };
}

macro_rules! fetch_optional {
    ($($rest:tt)*) => { fetch!(fetch_optional, $($rest)*) };
}

macro_rules! fetch_all {
    ($($rest:tt)*) => { fetch!(fetch_all, $($rest)*) };
}
