//! A signed request to a team's own system: a CloudEvent in structured mode, with the headers of Standard Webhooks.

use super::{Letter, SendError, destinations::taken, payload::Payload};
use crate::server::Server;
use axum::{
    body::Bytes,
    http::{Request, header},
};
use domain::destination::Destination;
use serde::Serialize;

/// What CloudEvents 1.0 asks for, and the payload.
#[derive(Serialize)]
struct CloudEvent<'a> {
    specversion: &'static str,
    id: &'a str,
    source: String,
    #[serde(rename = "type")]
    kind: String,
    subject: &'a str,
    time: String,
    datacontenttype: &'static str,
    data: &'a Payload,
}

pub async fn send(
    server: &Server,
    letter: &Letter,
    destination: &Destination,
    payload: &Payload,
) -> Result<(), SendError> {
    let mail = &letter.mail;
    let event = CloudEvent {
        specversion: "1.0",
        id: &mail.id,
        source: server.config.public_url(&mail.council),
        kind: format!("front-door.case.{}", payload.event.key()),
        subject: &payload.reference,
        time: letter.created.to_string(),
        datacontenttype: "application/json",
        data: payload,
    };
    let body = serde_json::to_vec(&event).map_err(|_| SendError::Never("cannot be written as JSON".to_owned()))?;
    let at = letter.at.as_second();
    let signed = [format!("{}.{at}.", mail.id).as_bytes(), &body].concat();
    let secret = destination.secret.as_deref().unwrap_or_default();
    let signature = server.config.destination_secrets.sign(secret, &signed);
    let signature = signature.ok_or_else(|| SendError::Later("the server was not given its secret".to_owned()))?;
    let request = Request::post(destination.url.as_deref().unwrap_or_default())
        .header(header::CONTENT_TYPE, "application/cloudevents+json; charset=utf-8")
        .header(header::USER_AGENT, "front-door")
        .header("webhook-id", &mail.id)
        .header("webhook-timestamp", at)
        .header("webhook-signature", signature)
        .body(Bytes::from(body))
        .map_err(|_| SendError::Never("its address is not right".to_owned()))?;
    taken(server.outbound.send(request).await?.status)
}
