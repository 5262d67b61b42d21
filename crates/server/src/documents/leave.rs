//! `/leave` – takes whoever is watched away from a page at once, and leaves nothing of them here; and the button that goes there, on
//! the pages of services that nobody should be seen at.

use crate::{
    browser::Browser, profile::Profile, server::Server, session::Session, session::cleared, site::CouncilHost,
};
use axum::{
    Router,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::paths;
use domain::{service::Service, words::Words};
use leptos::prelude::*;
use ui::{
    element::element,
    leave_bar::{LeaveWords, leave_bar},
    prose::{paragraph, subheading},
};

/// Leaves faster, by keys too, and keeps titles neutral, where there is a script.
const SCRIPT: &str = "/leave.js";
/// The same for the head of a page that the browser loads. It comes before the page does, as styles do: a key that is pressed as soon
/// as there is something to see counts.
pub const IN_HEAD: &str = r#"<link rel="stylesheet" href="/leave.css"><script src="/leave.js"></script>"#;

pub fn routes() -> Router<Server> {
    Router::new().route(paths::LEAVE, get(leave))
}

/// Whatever fails, whoever leaves is away.
async fn leave(
    CouncilHost(profile): CouncilHost,
    State(server): State<Server>,
    session: Session,
    browser: Browser,
    headers: HeaderMap,
) -> Response {
    let away = Redirect::to(&profile.council.leave_to);
    if !is_pressed(&headers) {
        return away.into_response();
    }
    let finished = server.store.finish(&profile.council.key, &session.hash, server.clock.now()).await;
    if let Err(error) = finished {
        tracing::error!(%error, "a session that was left can't be ended");
    }
    let answer = cleared(away);
    if browser.is_shared() { browser.forgotten(answer) } else { answer }
}

/// By somebody on one of our pages: no other website signs a resident out, and no browser that looks ahead does.
fn is_pressed(headers: &HeaderMap) -> bool {
    let says = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let is_ours = says("sec-fetch-site").is_none_or(|site| matches!(site, "same-origin" | "none"));
    is_ours && says("sec-purpose").is_none()
}

/// The service whose pages these are, if nobody should be seen there.
pub fn sensitive<'a>(profile: &'a Profile, path: &str) -> Option<&'a Service> {
    let path = match path.strip_prefix("/account/for/") {
        Some(rest) => rest.split_once('/').map_or("", |(_, path)| path),
        None => path.strip_prefix('/').unwrap_or_default(),
    };
    let key = path.strip_prefix("services/")?.split('/').next()?;
    profile.council.find_service(key).filter(|service| service.sensitive)
}

/// What the button says on the pages of this service.
pub fn words(profile: &Profile, service: &Service) -> LeaveWords {
    let words = profile.words;
    let say = |key: &str| words.say(key, &[]);
    let page = say("leave-title");
    let named = |key: &str| words.say(key, &[("page", &page), ("council", &profile.council.name)]);
    let more = |times: &str| words.say("leave-more", &[("times", times)]);
    LeaveWords {
        of: paths::service(&service.key),
        leave: say("leave-this-page"),
        quickly: say("leave-quickly"),
        more: [more("2"), more("1")],
        title: named("page-title"),
        wrong: named("page-title-error"),
        error: say("error-prefix"),
    }
}

/// The button, above all else on the page.
pub fn bar(words: LeaveWords) -> AnyView {
    leave_bar(words, paths::LEAVE)
}

/// The button for a page that the app puts into a document which has none, and its script.
pub fn brought(profile: &Profile, service: &Service) -> AnyView {
    let template = element("template").attr("data-leave", "").child(bar(words(profile, service))).view();
    let script = element("script").attr("src", SCRIPT).flag("defer", true).view();
    view! { {template}{script} }.into_any()
}

/// Says before it is needed what the button does, and what it can't.
pub fn explained(words: &Words) -> AnyView {
    let say = |key: &str| words.say(key, &[]);
    view! {
        {subheading(say("leave-heading"))}
        {paragraph(say("leave-text"))}
        {paragraph(say("leave-keys"))}
        {paragraph(say("leave-history"))}
    }
    .into_any()
}

/// What the tab says of such a page: that something is wrong, and nothing else.
pub fn title(words: &Words, title: &str) -> String {
    let neutral = words.say("leave-title", &[]);
    let is_wrong = title.starts_with(&words.say("error-prefix", &[]));
    if is_wrong { words.say("title-error", &[("page", &neutral)]) } else { neutral }
}

/// Links to forms that the browser follows, not the app: the page that it loads has the button.
pub fn loaded_anew(profile: &Profile, body: String) -> String {
    let all = profile.council.services.iter().chain(&profile.council.unlisted);
    all.filter(|service| service.sensitive).fold(body, |body, service| {
        let path = paths::service(&service.key);
        ["\"", "/form"].into_iter().fold(body, |body, end| {
            let link = format!("href=\"{path}{end}");
            body.replace(&link, &format!("rel=\"external\" {link}"))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn only_a_press_on_our_own_page_ends_anything() {
        for (site, purpose, ends) in [
            (None, None, true),
            (Some("same-origin"), None, true),
            (Some("none"), None, true),
            (Some("same-site"), None, false),
            (Some("cross-site"), None, false),
            (Some("same-origin"), Some("prefetch"), false),
        ] {
            let mut headers = HeaderMap::new();
            for (name, value) in [("sec-fetch-site", site), ("sec-purpose", purpose)] {
                if let Some(value) = value {
                    headers.insert(name, HeaderValue::from_static(value));
                }
            }
            assert_eq!(is_pressed(&headers), ends, "{site:?} {purpose:?}");
        }
    }
}
