//! `GET /api/v1/integration/cases`

use super::Caller;
use crate::{
    error::{Answer, Error, IntegrationError},
    server::Server,
};
use axum::{
    Json,
    extract::{Query, State},
};
use contract::integration::{Changes, ListChanges, MOST_LIMIT, USUAL_LIMIT};
use domain::integration::Scope;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    #[serde(default)]
    since: String,
    #[serde(default)]
    limit: String,
}

pub async fn list(State(server): State<Server>, caller: Caller, Query(asked): Query<Asked>) -> Answer<ListChanges> {
    caller.check(Scope::CasesRead)?;
    let since = read(&asked.since, 0, 0..=i64::MAX)?;
    let limit = read(&asked.limit, USUAL_LIMIT.into(), 1..=MOST_LIMIT.into())?;
    let found = server.store.list_numbered(caller.council(), &caller.token.reach, since, limit).await?;
    let page = found.ok_or(IntegrationError::UnknownCursor)?;
    Ok(Json(Changes { cases: page.cases, cursor: page.cursor.to_string(), more: page.more }))
}

fn read(text: &str, usual: i64, within: std::ops::RangeInclusive<i64>) -> Result<i64, Error> {
    if text.is_empty() {
        return Ok(usual);
    }
    let number = text.parse().ok().filter(|number| within.contains(number));
    number.ok_or_else(|| IntegrationError::UnknownCursor.into())
}
