//! `/demo`: what a demonstration sent, and its clock.

use super::seed::seed;
use crate::{
    clocks,
    delivery::{nowhere::Message, transport::Transport},
    error::Error,
    housekeeping,
    json_body::JsonBody,
    random,
    server::Server,
    site::{CouncilHost, Site},
    store::outbox::OutboxRow,
    token::new_secret,
};
use axum::{
    Json, Router,
    extract::State,
    routing::{get, post},
};
use domain::integration::{Reach, Scope};
use jiff::{SignedDuration, civil::DateTime};
use serde::{Deserialize, Serialize};

pub fn routes() -> Router<Server> {
    Router::new()
        .route("/demo/messages.json", get(list_messages))
        .route("/demo/outbox", get(list_outbox))
        .route("/demo/clock", get(find_clock).post(set_clock))
        .route("/demo/token", post(create_token))
        .route("/demo/reset", post(reset))
}

/// `GET /demo/messages.json`: the mails that went nowhere, newest first; of one council, or of all at the bare address.
async fn list_messages(State(server): State<Server>, site: Site) -> Json<Vec<Message>> {
    let mut messages = match &server.transport {
        Transport::Nowhere(nowhere) => nowhere.list(),
        Transport::Smtp(_) | Transport::Folder(_) => Vec::new(),
    };
    if let Site::Council(profile) = site {
        messages.retain(|message| message.council == profile.council.key);
    }
    Json(messages)
}

/// `GET /demo/outbox`: every mail of this council and where it stands.
async fn list_outbox(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
) -> Result<Json<Vec<OutboxRow>>, Error> {
    Ok(Json(server.store.list_mails(&profile.council.key).await?))
}

#[derive(Debug, Serialize)]
struct ClockReply {
    /// The council's local time.
    now: DateTime,
}

/// `GET /demo/clock`
async fn find_clock(State(server): State<Server>) -> Json<ClockReply> {
    Json(ClockReply { now: server.clock.local_now() })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockBody {
    #[serde(default)]
    advance_hours: u16,
    #[serde(default)]
    advance_minutes: u16,
}

/// `POST /demo/clock`: puts the clock forward, and does what the hours that it passed over would have done.
async fn set_clock(
    State(server): State<Server>,
    JsonBody(body): JsonBody<ClockBody>,
) -> Result<Json<ClockReply>, Error> {
    let minutes = i64::from(body.advance_hours) * 60 + i64::from(body.advance_minutes);
    server.clock.advance(SignedDuration::from_mins(minutes));
    catch_up(&server).await?;
    Ok(find_clock(State(server)).await)
}

/// The same, after which everybody who is signed in still is.
pub async fn put_forward(server: &Server, by: SignedDuration) -> Result<(), Error> {
    server.clock.advance(by);
    server.store.keep_sessions(by).await?;
    catch_up(server).await
}

async fn catch_up(server: &Server) -> Result<(), Error> {
    housekeeping::tidy(server).await?;
    clocks::check(server).await?;
    server.mail_waits.notify_one();
    Ok(())
}

#[derive(Debug, Serialize)]
struct TokenReply {
    token: String,
}

/// `POST /demo/token`: lets another system into this demonstration, so that both sides can be shown.
async fn create_token(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
) -> Result<Json<TokenReply>, Error> {
    let token = new_secret();
    let reach = Reach { scopes: Scope::ALL.to_vec(), teams: Vec::new() };
    let name: String = "System ".chars().chain(random::id().chars().take(6)).collect();
    server.store.add_token(&profile.council.key, (&name, &token), &reach, server.clock.now()).await?;
    Ok(Json(TokenReply { token }))
}

/// `POST /demo/reset`: as it was at the start.
async fn reset(State(server): State<Server>) -> Result<Json<ClockReply>, Error> {
    begin_anew(&server).await?;
    Ok(find_clock(State(server)).await)
}

/// Nobody is signed in, nothing was sent, and it is today.
pub async fn begin_anew(server: &Server) -> Result<(), Error> {
    server.clock.reset();
    if let Some(demo) = &server.demo {
        demo.clear();
    }
    if let Transport::Nowhere(nowhere) = &server.transport {
        nowhere.clear();
    }
    seed(server).await?;
    server.figures.clear();
    Ok(())
}
