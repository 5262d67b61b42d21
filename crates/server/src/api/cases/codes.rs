//! `POST /api/v1/cases/{reference}/codes`

use crate::{
    client::ClientAddress,
    error::{Answer, Error},
    server::Server,
    site::CouncilHost,
    store::{
        codes::{Attempt, GOOD_FOR},
        outbox::{MailKind, NewMail},
    },
};
use axum::{
    Json,
    extract::{Path, State},
};
use contract::cases::{CodeSent, CreateCode};
use domain::reference::Reference;

/// Whether there is such a case, and whom to mail, only the delivery finds out: the answer can't tell.
pub async fn create(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    address: ClientAddress,
    Path(reference): Path<String>,
) -> Answer<CreateCode> {
    let reference = Reference::try_from(reference).map_err(|_| Error::NotAReference)?;
    let council = &profile.council.key;
    let mail = NewMail::without_case(council, MailKind::AccessCode, String::new(), String::new());
    let mail = NewMail { reference: reference.clone(), language: profile.language, ..mail };
    let attempt = Attempt { council, reference: &reference, address: &address.hash() };
    let requested = server.store.request_code(attempt, &mail, server.clock.now()).await?;
    requested.map_err(|too_often| Error::TooManyCodes(too_often.0))?;
    server.mail_waits.notify_one();
    Ok(Json(CodeSent { minutes: GOOD_FOR.as_mins().try_into().unwrap_or(u16::MAX) }))
}
