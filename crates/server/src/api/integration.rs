//! `/api/v1/integration`: for a council's own systems.

pub mod cases;
pub mod changes;
pub mod events;
pub mod files;

use crate::{
    error::{Error, IntegrationError},
    profile::Profile,
    server::Server,
    site::CouncilHost,
    store::tokens::Token,
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
};
use domain::{integration::Scope, reference::Reference};
use std::sync::Arc;

/// The system that asks, by its token, at the council whose token it is.
pub struct Caller {
    pub token: Token,
    pub profile: Arc<Profile>,
}

impl Caller {
    /// Whoever comes with this token.
    pub async fn find(server: &Server, profile: Arc<Profile>, secret: &str) -> Result<Self, Error> {
        if secret.is_empty() {
            return Err(IntegrationError::NoToken.into());
        }
        let used = server.store.use_token(&profile.council.key, secret, server.clock.now()).await?;
        let token = used.ok_or(IntegrationError::NoToken)?.map_err(|too_often| Error::TooMany(too_often.0))?;
        Ok(Self { token, profile })
    }

    pub fn check(&self, scope: Scope) -> Result<(), Error> {
        if self.token.reach.may(scope) { Ok(()) } else { Err(IntegrationError::OutOfScope.into()) }
    }

    pub fn council(&self) -> &str {
        &self.profile.council.key
    }
}

impl FromRequestParts<Server> for Caller {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Error> {
        let CouncilHost(profile) = CouncilHost::from_request_parts(parts, server).await?;
        Self::find(server, profile, bearer(&parts.headers)).await
    }
}

/// The token in the header; empty where there is none.
pub fn bearer(headers: &HeaderMap) -> &str {
    let said = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    match said.split_once(' ') {
        Some((scheme, secret)) if scheme.eq_ignore_ascii_case("bearer") => secret.trim(),
        _ => "",
    }
}

/// What is no reference names no case.
fn read_reference(reference: String) -> Result<Reference, Error> {
    Reference::try_from(reference).map_err(|_| Error::NotFound)
}
