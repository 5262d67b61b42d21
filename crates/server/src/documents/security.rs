//! `/account/security` – how a resident signs in, and the ways to what they may change about it.

use super::{account::SignedIn, document::Document};
use crate::{clock::local, error::Error, server::Server};
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use leptos::prelude::*;
use ui::{
    link::Link,
    page::Page,
    page_heading::PageHeading,
    summary_list::{Change, SummaryList, SummaryRow},
};

pub fn routes() -> Router<Server> {
    Router::new().route(paths::SECURITY, get(show))
}

async fn show(State(server): State<Server>, SignedIn { profile, account, .. }: SignedIn) -> Result<Response, Error> {
    let set = server.store.find_password_date(&profile.council.key, &account.id).await?;
    let app = server.store.find_authenticator(&profile.council.key, &account.id).await?;
    let passkeys = server.store.list_passkeys(&profile.council.key, &account.id).await?.len();
    let words = profile.words.clone();
    let heading = words.say("security-heading", &[]);
    let title = heading.clone();
    let document = Document::whole(&server, &profile, paths::SECURITY.to_owned(), &title, move || {
        let row = |key: &str, value: String, change: Option<(&str, &str)>| {
            let key = words.say(key, &[]);
            let change = change.map(|(href, text)| Change {
                href: href.to_owned(),
                text: words.say(text, &[]),
                of: key.clone(),
            });
            SummaryRow { key, value, change, ..SummaryRow::default() }
        };
        let password = match set {
            Some(set) => words.say("security-password-set", &[("date", &words.date_with_year(local(set).date()))]),
            None => words.say("security-password-none", &[]),
        };
        let passkeys = words.say("security-passkeys-count", &[("count", &passkeys.to_string())]);
        let set_or_change = if set.is_some() { "security-change" } else { "security-set" };
        let (app, set_up_or_change) = match app {
            Some(app) => {
                let date = words.date_with_year(local(app.set).date());
                (words.say("security-authenticator-set", &[("date", &date)]), "security-change")
            }
            None => (words.say("security-authenticator-none", &[]), "security-set-up"),
        };
        let rows = vec![
            row("security-email", account.email, Some((paths::NEW_ADDRESS, "security-change"))),
            row("security-code", words.say("security-code-text", &[]), None),
            row("security-password", password, Some((paths::PASSWORD, set_or_change))),
            row("security-authenticator", app, Some((paths::AUTHENTICATOR, set_up_or_change))),
            row("security-passkeys", passkeys, Some((paths::PASSKEYS, "security-passkeys-see"))),
            row("security-devices", String::new(), Some((paths::DEVICES, "security-devices-see"))),
        ];
        view! {
            <Page back=Link::new(paths::ACCOUNT, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                <SummaryList rows/>
            </Page>
        }
        .into_any()
    });
    Ok(document.into_response())
}
