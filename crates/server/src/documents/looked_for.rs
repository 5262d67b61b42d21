//! The words that somebody looks for on a shared device. They go from the form to the page of results in a cookie that only the
//! server can read: what a form was sent with, browsers keep with the list of visited pages.

use super::services::Asked;
use crate::{
    error::Error,
    server::Server,
    session::{ATTRIBUTES, find_cookie, set_cookie},
};
use axum::{http::HeaderMap, response::Response};

const NAME: &str = "__Host-looked-for";
const ABOUT: &str = "looked-for";
/// More says nothing that the first words did not. Letters.
const LONGEST: usize = 200;

/// The answer, with the words for the page that it leads to.
pub fn keep(server: &Server, asked: &Asked, answer: Response) -> Result<Response, Error> {
    let words: String = asked.q.chars().take(LONGEST).collect();
    let sealed = server.vault.seal(ABOUT, words.as_bytes()).map_err(|_| Error::Fault("words could not be sealed"))?;
    Ok(set_cookie(answer, &format!("{NAME}={sealed}; {ATTRIBUTES}; Max-Age=60")))
}

pub fn read(server: &Server, headers: &HeaderMap) -> Option<Asked> {
    let words = server.vault.open_bytes(ABOUT, find_cookie(headers, NAME))?;
    Some(Asked { q: String::from_utf8(words).ok()?, ..Asked::default() })
}

/// The answer, after which the browser has them no more.
pub fn forgotten(answer: Response) -> Response {
    set_cookie(answer, &format!("{NAME}=; {ATTRIBUTES}; Max-Age=0"))
}
