//! The only module that talks to the server.

use contract::{
    endpoint::{Body, Endpoint, Method, Reply, SAME_SITE_HEADER},
    problem::Problem,
};
use gloo_net::http::{RequestBuilder, Response};
use send_wrapper::SendWrapper;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The resident is offline, or the server did not answer.
    Unreachable,
    /// The server refused, and said why.
    Problem(Problem),
    /// The server answered with something that is not in the contract, or is in trouble itself.
    Fault,
}

/// Asks the server.
pub async fn send<E: Endpoint>(endpoint: E, body: Body<E>) -> Result<Reply<E>, Error> {
    let path = endpoint.path();
    let body = if E::METHOD == Method::GET { None } else { Some(serde_json::to_string(&body).map_err(|_| Error::Fault)?) };
    let text = SendWrapper::new(exchange(E::METHOD, path, body)).await?;
    serde_json::from_str(&text).map_err(|_| Error::Fault)
}

/// Not generic, so that it is in the program once.
async fn exchange(method: Method, path: String, body: Option<String>) -> Result<String, Error> {
    let builder = RequestBuilder::new(&path).method(method).header(SAME_SITE_HEADER, "1");
    let request = match body {
        Some(body) => builder.header("content-type", "application/json").body(body),
        None => builder.build(),
    };
    let response = request.map_err(|_| Error::Fault)?.send().await.map_err(|_| Error::Unreachable)?;
    read(response).await
}

async fn read(response: Response) -> Result<String, Error> {
    let text = response.text().await.map_err(|_| Error::Unreachable)?;
    if response.ok() {
        return Ok(text);
    }
    Err(match serde_json::from_str::<Problem>(&text) {
        Ok(problem) if problem.status < 500 => Error::Problem(problem),
        Ok(_) | Err(_) => Error::Fault,
    })
}

impl Error {
    /// Whether the same request may work later.
    pub fn is_worth_a_retry(&self) -> bool {
        match self {
            Self::Unreachable | Self::Fault => true,
            Self::Problem(problem) => matches!(problem.status, 408 | 425 | 429),
        }
    }

    pub fn is_not_found(&self) -> bool {
        matches!(self, Self::Problem(problem) if problem.status == 404)
    }
}
