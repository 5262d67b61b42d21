//! `/api/v1/drafts`, and the draft of a service.

use crate::{
    api::cases::create::check_key,
    clock::local,
    drafts::{self, Current},
    error::{Answer, Error},
    json_body::JsonBody,
    server::Server,
    session::Session,
    site::CouncilHost,
};
use axum::{
    Json,
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use contract::{
    drafts::{DeleteDraft, DraftReply, DraftSaved, FindDraft, SetDraft},
    endpoint::Body,
};

pub async fn find(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    Path(service): Path<String>,
) -> Answer<FindDraft> {
    let found = drafts::find(&server, &profile, &session, &service).await?;
    Ok(Json(found.map(|Current { draft, again }| DraftReply {
        draft: draft.id,
        revision: draft.revision,
        saved: local(draft.saved),
        answers: draft.answers,
        again,
    })))
}

pub async fn set(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    Path(draft): Path<String>,
    JsonBody(body): JsonBody<Body<SetDraft>>,
) -> Result<Response, Error> {
    check_key(&draft)?;
    let kept = drafts::set(&server, &profile, &session, &draft, body).await?;
    let saved = Json(DraftSaved { revision: kept.revision, saved: server.clock.local_now() });
    Ok(match kept.new_session {
        Some(session) => session.with(saved),
        None => saved.into_response(),
    })
}

/// Answers alike whether or not there was one.
pub async fn delete(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    Path(draft): Path<String>,
) -> Answer<DeleteDraft> {
    check_key(&draft)?;
    let council = &profile.council.key;
    if !server.store.is_passed_on(council, &session.hash, &draft).await? {
        server.store.delete_draft(council, &draft).await?;
    }
    Ok(Json(()))
}
