//! `POST /notify/callbacks/{council}` – GOV.UK Notify tells what became of a message. It tells it again until it is answered, so
//! that each is looked at as if it were the first.

use crate::{error::Error, profile::Profile, server::Server, store::outbox::NewMail, telling::next_way};
use axum::{
    Json, Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::post,
};
use serde::Deserialize;

pub fn routes() -> Router<Server> {
    Router::new().route("/notify/callbacks/{council}", post(receive))
}

#[derive(Debug, Deserialize)]
struct Receipt {
    /// The name under which it was sent. None where somebody else sent it by the same account.
    reference: Option<String>,
    status: String,
}

/// Answers a stranger and a council without an account alike, and a message of ours and none.
async fn receive(
    State(server): State<Server>,
    Path(council): Path<String>,
    headers: HeaderMap,
    Json(receipt): Json<Receipt>,
) -> Result<Response, Error> {
    let profile = server.councils.find(&council).filter(|_| is_notify(&server, &council, &headers));
    let Some(profile) = profile else {
        return Ok(StatusCode::FORBIDDEN.into_response());
    };
    if let Some(reference) = &receipt.reference
        && let Some(mail) = server.store.find_mail(&council, reference).await?
    {
        note(&server, &profile, &mail, &receipt.status).await?;
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Whether the token is the one that the council gave Notify.
fn is_notify(server: &Server, council: &str, headers: &HeaderMap) -> bool {
    let shown = headers.get(header::AUTHORIZATION).and_then(|shown| shown.to_str().ok());
    let shown = shown.and_then(|shown| shown.strip_prefix("Bearer ")).unwrap_or_default();
    server.notify.account(council).is_some_and(|account| account.is_callback(shown))
}

async fn note(server: &Server, profile: &Profile, mail: &NewMail, status: &str) -> Result<(), Error> {
    let (store, now) = (&server.store, server.clock.now());
    let after = profile.council.reach.bounces_end(now);
    match status {
        "delivered" => {
            store.set_delivered(mail).await?;
            if mail.kind.is_code() && !mail.destination.is_empty() {
                store.delete_bounce(&mail.council, &mail.destination).await?;
            }
        }
        "permanent-failure" => {
            if !mail.destination.is_empty() {
                store.create_bounce(&mail.council, &mail.destination, after, now).await?;
            }
            go_on(server, profile, mail, status).await?;
        }
        "temporary-failure" | "technical-failure" => go_on(server, profile, mail, status).await?,
        // It is on its way, or Notify has a new word for something.
        _ => {}
    }
    Ok(())
}

/// It goes another way, or a person looks at it. A code is of no use any more.
async fn go_on(server: &Server, profile: &Profile, mail: &NewMail, status: &str) -> Result<(), Error> {
    if mail.kind.is_code() {
        return Ok(());
    }
    let (error, now) = (format!("Notify: {status}"), server.clock.now());
    match next_way(server, profile, mail).await? {
        Some(next) => {
            server.store.send_otherwise(mail, &next, &error, now).await?;
            server.mail_waits.notify_one();
        }
        None => server.store.set_undelivered(mail, &error, now).await?,
    }
    Ok(())
}
