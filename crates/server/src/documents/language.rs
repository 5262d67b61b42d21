//! `/language/{code}` – goes on in another language, on the page where the resident was; `{code}-beside` with English beside it.

use super::device::came_from;
use crate::{
    browser::{Browser, read_language},
    error::Error,
    server::Server,
    site::CouncilHost,
};
use axum::{
    Router,
    extract::Path,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::paths;

pub fn routes() -> Router<Server> {
    Router::new().route("/language/{code}", get(choose))
}

async fn choose(
    CouncilHost(profile): CouncilHost,
    browser: Browser,
    Path(code): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let (language, has_english) = read_language(&code);
    let language = language.filter(|language| profile.council.languages.contains(language)).ok_or(Error::NotFound)?;
    let page = came_from(&headers).unwrap_or_else(|| paths::START.to_owned());
    Ok(browser.with_language(language, has_english, Redirect::to(&page).into_response()))
}
