//! `/privacy` and `/cookies` – what is stored about people, what for, and for how long: drawn from `crate::privacy`, with the
//! figures by which it is deleted.

use super::{Site, document::Document, page};
use crate::{
    privacy::{Basis, COOKIES, Kept, STORED, Stored},
    profile::Profile,
    server::Server,
};
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use jiff::SignedDuration;
use leptos::prelude::*;
use ui::{
    element::all,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
    summary_list::{SummaryList, SummaryRow},
};

/// Where residents complain about how their data is treated.
const COMMISSIONER: &str = "https://ico.org.uk/make-a-complaint/";

pub fn routes() -> Router<Server> {
    Router::new().route(paths::PRIVACY, get(privacy)).route(paths::COOKIES, get(cookies))
}

async fn privacy(State(server): State<Server>, site: Site) -> Response {
    match &site {
        Site::Council(profile) => privacy_page(&server, profile).into_response(),
        Site::Choice | Site::Unknown => page(&server, &site, |_| None),
    }
}

async fn cookies(State(server): State<Server>, site: Site) -> Response {
    match &site {
        Site::Council(profile) => cookies_page(&server, profile).into_response(),
        Site::Choice | Site::Unknown => page(&server, &site, |_| None),
    }
}

fn privacy_page(server: &Server, profile: &Profile) -> Document {
    let words = profile.words.clone();
    let council = [("council", profile.council.name.as_str())];
    let (heading, text) = (words.say("privacy-heading", &[]), words.say("privacy-text", &council));
    let rights = words.say("privacy-rights", &council);
    let stored = STORED.map(|each| (words.say(each.what, &[]), rows(profile, &each)));
    let title = heading.clone();
    Document::whole(server, profile, paths::PRIVACY.to_owned(), &title, move || {
        let stored = stored.map(|(what, rows)| view! { {subheading(what)}<SummaryList rows/> }.into_any());
        let stored = all(stored);
        let links = [
            (paths::ACCOUNT, "privacy-account-link"),
            (paths::CONTACT, "footer-contact"),
            (paths::COOKIES, "cookies-heading"),
            (COMMISSIONER, "privacy-commissioner"),
        ];
        let links = all(links.map(|(path, key)| link_paragraph(Link::new(path, words.say(key, &[])))));
        view! {
            <Page back=Link::new(paths::START, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {paragraph(text)}
                {paragraph(words.say("privacy-teams", &[]))}
                {stored}
                {subheading(words.say("privacy-rights-heading", &[]))}
                {paragraph(rights)}
                {links}
            </Page>
        }
        .into_any()
    })
}

fn rows(profile: &Profile, stored: &Stored) -> Vec<SummaryRow> {
    let words = &profile.words;
    let row = |key: &str, value: String| SummaryRow { key: words.say(key, &[]), value, ..SummaryRow::default() };
    let basis = match stored.basis {
        Basis::PublicTask => "privacy-public-task",
        Basis::Consent => "privacy-consent",
    };
    vec![
        row("privacy-why", words.say(stored.why, &[])),
        row("privacy-basis", words.say(basis, &[])),
        row("privacy-kept", kept(profile, stored.kept)),
    ]
}

fn kept(profile: &Profile, kept: Kept) -> String {
    let (words, council) = (&profile.words, &profile.council);
    match kept {
        Kept::For(time) => words.say("privacy-kept-days", &[("days", &days(time))]),
        Kept::WithCase => words.say("privacy-kept-case", &[]),
        Kept::WithAccount => words.say("privacy-kept-account", &[]),
        Kept::UntilStopped => words.say("privacy-kept-stopped", &[]),
        Kept::AfterEnd => words.say("privacy-kept-months", &[("months", &council.people.kept_months.to_string())]),
        Kept::AfterAppointment => {
            let days = profile.appointments.kept_days.to_string();
            words.say("privacy-kept-appointment", &[("days", &days)])
        }
        Kept::AsBounce => words.say("privacy-kept-bounce", &[("days", &council.reach.bounce_days.to_string())]),
        Kept::WithSession => session_kept(profile),
        Kept::UntilSent { alone, draft } => {
            words.say("privacy-kept-files", &[("alone", &days(alone)), ("draft", &days(draft))])
        }
    }
}

fn session_kept(profile: &Profile) -> String {
    let rules = &profile.council.sign_in;
    let (minutes, hours, days) =
        (rules.idle_minutes.to_string(), rules.most_hours.to_string(), rules.kept_days.to_string());
    profile.words.say("privacy-kept-session", &[("minutes", &minutes), ("hours", &hours), ("days", &days)])
}

fn days(time: SignedDuration) -> String {
    (time.as_hours() / 24).to_string()
}

fn cookies_page(server: &Server, profile: &Profile) -> Document {
    let words = profile.words.clone();
    let heading = words.say("cookies-heading", &[]);
    let kept_days = profile.council.sign_in.kept_days.to_string();
    let row = |key: &str, value: String| SummaryRow { key: words.say(key, &[]), value, ..SummaryRow::default() };
    let cookies = COOKIES.map(|cookie| {
        let rows = vec![
            row("privacy-why", words.say(cookie.why, &[])),
            row("cookies-kept", words.say(cookie.kept, &[("days", &kept_days)])),
        ];
        (cookie.name, rows)
    });
    let title = heading.clone();
    Document::whole(server, profile, paths::COOKIES.to_owned(), &title, move || {
        let cookies = cookies.map(|(name, rows)| view! { {subheading(name.to_owned())}<SummaryList rows/> }.into_any());
        let cookies = all(cookies);
        let device = ["cookies-device-pages", "cookies-device-text", "cookies-device-delete"];
        let device = all(device.map(|key| paragraph(words.say(key, &[]))));
        view! {
            <Page back=Link::new(paths::START, words.say("back", &[]))>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say("cookies-text", &[]))}
                {cookies}
                {subheading(words.say("cookies-device", &[]))}
                {device}
                {link_paragraph(Link::new(paths::OUTBOX, words.say("outbox-heading", &[])))}
                {link_paragraph(Link::new(paths::PRIVACY, words.say("privacy-heading", &[])))}
            </Page>
        }
        .into_any()
    })
}
