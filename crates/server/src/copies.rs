//! Copies that a resident's own device keeps for when there is no signal: pages, forms and the catalogue, as nobody sees them.
//!
//! The service worker asks for each copy with a header that names a language, and without cookies. Whatever else the request
//! carries, it is answered as for a stranger on a device of their own; and nothing is handed out that may not be kept.

use crate::{
    error::Error,
    server::Server,
    site::{self, Site},
};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, Method},
    middleware::Next,
    response::{IntoResponse, Response},
};
use contract::{catalogue::FindCatalogue, endpoint::Endpoint, paths};
use domain::language::Language;

/// Asks for a copy to keep, in this language.
pub const COPY: HeaderName = HeaderName::from_static("x-front-door-copy");

/// What may be kept whatever the council offers.
const PAGES: [&str; 6] =
    [paths::START, paths::SERVICES, paths::CONTACT, paths::OUTBOX, paths::NO_SIGNAL, FindCatalogue::ROUTE];

/// The language of the copy, if one is asked for.
pub fn asked(headers: &HeaderMap) -> Option<Language> {
    headers.get(COPY).map(|code| code.to_str().ok().and_then(Language::find).unwrap_or_default())
}

/// Refuses to hand out as a copy what may not be kept. Nobody is to find on a device that its resident looked for help that
/// they hide from others there.
pub async fn check(State(server): State<Server>, request: Request, next: Next) -> Response {
    if asked(request.headers()).is_none() {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let browser = crate::browser::Browser::find(&parts.headers);
    let is_kept = match Site::find(&server, site::host(&parts), &browser) {
        Site::Council(profile) => match about(parts.uri.path()) {
            About::Everybody => true,
            About::Service(service) => profile.council.find_service(service).is_some_and(|service| !service.sensitive),
            About::Nothing => false,
        },
        Site::Choice | Site::Unknown => false,
    };
    if !is_kept || parts.method != Method::GET {
        return Error::NotFound.into_response();
    }
    next.run(Request::from_parts(parts, body)).await
}

/// What a copy of this address is about.
#[derive(Debug, PartialEq, Eq)]
enum About<'a> {
    Everybody,
    Service(&'a str),
    /// It may be somebody's own.
    Nothing,
}

fn about(path: &str) -> About<'_> {
    if PAGES.contains(&path) {
        return About::Everybody;
    }
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    match parts.as_slice() {
        ["services", service] | ["services", service, "form"] | ["api", "v1", "services", service, "form"] => {
            About::Service(service)
        }
        _ => About::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_everybodys_may_be_kept() {
        for path in ["/", "/services", "/contact", "/outbox", "/no-signal", "/api/v1/catalogue"] {
            assert_eq!(about(path), About::Everybody, "{path}");
        }
        for path in ["/services/noise", "/services/noise/form", "/api/v1/services/noise/form"] {
            assert_eq!(about(path), About::Service("noise"), "{path}");
        }
        for path in [
            "/account",
            "/home",
            "/desk",
            "/track",
            "/drafts",
            "/cases/7K3F9-2QDXM",
            "/services/noise/form/where",
            "/services/noise/keep",
            "/api/v1/drafts/noise",
            "/api/v1/services/noise",
            "/services/",
            "//account",
        ] {
            let found = about(path);
            assert!(matches!(found, About::Nothing | About::Service("")), "{path}: {found:?}");
        }
    }
}
