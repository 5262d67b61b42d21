//! One HTML document: the frame and the page drawn from the same parts as the app, in the template that Trunk built.

use super::{council_words, page_rating, theme};
use crate::{profile::Profile, server::Server, words};
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use contract::paths;
use domain::words::Words;
use leptos::prelude::*;
use ui::{
    channel_list::{Channel, ChannelList},
    link::{Link, Row},
    link_list::LinkList,
    page::Page,
    page_heading::PageHeading,
    recovery::Recovery,
    ribbon::Ribbon,
    shell::Shell,
};

/// The class of a page that the server drew whole.
const DOCUMENT: &str = "app-document";

pub struct Document {
    status: StatusCode,
    html: String,
}

/// What stands in `<main>` until the app takes over: enough to know that it is the right page, and whom to call.
pub struct Main {
    pub heading: String,
    pub text: Vec<String>,
    pub rows: Vec<Row>,
    /// Said at once, or only when the app stays away.
    pub is_final: bool,
    /// The journey that draws the page.
    pub journey: Option<&'static str>,
}

impl Main {
    pub fn new(heading: String) -> Self {
        Self { heading, text: Vec::new(), rows: Vec::new(), is_final: false, journey: None }
    }
}

impl Document {
    /// A page that the server draws whole: the app keeps it as it is, and may add to it.
    pub fn whole(
        server: &Server,
        profile: &Profile,
        path: String,
        title: &str,
        view: impl FnOnce() -> AnyView + Send + 'static,
    ) -> Self {
        let (rating, script) = (page_rating::question(&profile.words, &path), page_rating::script(&path));
        let main = move || view! { <div class=DOCUMENT data-path=path>{view()}{rating}</div>{script} }.into_any();
        Self { status: StatusCode::OK, html: render(server, profile, title, None, main, || ().into_any()) }
    }

    /// A page that the app draws.
    pub fn page(server: &Server, profile: &Profile, main: Main, status: StatusCode) -> Self {
        let title = main.heading.clone();
        let journey = main.journey;
        let channels = council_words::channels(server, profile);
        let late = (!main.is_final).then(|| profile.words.say("plain-heading-text", &[]));
        let view = move || view! { <Plain main late channels/> }.into_any();
        Self { status, html: render(server, profile, &title, journey, || ().into_any(), view) }
    }

    /// A page of a journey, drawn for browsers that the app does not reach, and to be read before it arrives. The app draws
    /// it again in the same place.
    pub fn journey(
        server: &Server,
        profile: &Profile,
        journey: &'static str,
        title: &str,
        view: impl FnOnce() -> AnyView + Send + 'static,
    ) -> Self {
        Self { status: StatusCode::OK, html: render(server, profile, title, Some(journey), || ().into_any(), view) }
    }

    pub fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    /// A 404 in the app's own look.
    pub fn not_found(server: &Server, profile: &Profile) -> Self {
        let say = |key: &str| profile.words.say(key, &[]);
        let rows = vec![
            Link::new(paths::START, say("not-found-start")).into(),
            Link::new(paths::SERVICES, say("all-services")).into(),
        ];
        let main =
            Main { text: vec![say("not-found-text")], rows, is_final: true, ..Main::new(say("not-found-heading")) };
        Self::page(server, profile, main, StatusCode::NOT_FOUND)
    }

    /// A document that belongs to no council.
    pub fn bare(server: &Server, status: StatusCode, title: &str, body: &str) -> Self {
        Self { status, html: fill(&server.app.template, title, "", body) }
    }
}

#[component]
fn Plain(main: Main, late: Option<String>, channels: Vec<Channel>) -> impl IntoView {
    let class = if main.is_final { "" } else { "app-late" };
    view! {
        <Page>
            <PageHeading text=main.heading focus=false/>
            {main.text.into_iter().map(|text| view! { <p class="govuk-body-l">{text}</p> }).collect_view()}
            {(!main.rows.is_empty()).then(|| view! { <LinkList rows=main.rows/> })}
            <div class=class>
                {late.map(|text| view! { <p class="govuk-body">{text}</p> })}
                <ChannelList channels/>
            </div>
        </Page>
    }
}

/// Draws the frame around a document page and the place of the app's pages.
fn render(
    server: &Server,
    profile: &Profile,
    title: &str,
    journey: Option<&str>,
    whole: impl FnOnce() -> AnyView + Send + 'static,
    page: impl FnOnce() -> AnyView + Send + 'static,
) -> String {
    let words = council_words::shell(server, profile);
    let ribbon = server.demo.is_some().then(|| profile.words.say("demo-ribbon", &[]));
    let channels = council_words::channels(server, profile);
    let (heading, text) = (profile.words.say("recovery-heading", &[]), profile.words.say("recovery-text", &[]));
    let reload = profile.words.say("recovery-reload", &[]);
    let council = profile.council.name.clone();
    let addresses = server.lookup.is_there().then_some("");
    let body = Owner::new().with(|| {
        let ribbon = ViewFn::from(move || ribbon.clone().map(|text| view! { <Ribbon text/> }));
        view! {
            <Shell words ribbon>
                {whole()}
                <div id="page" data-council=council data-addresses=addresses>{page()}</div>
            </Shell>
            <Recovery heading text>
                <p class="govuk-body"><a class="govuk-link" href="">{reload}</a></p>
                <ChannelList channels/>
            </Recovery>
        }
        .to_html()
    });
    let title = profile.words.say("page-title", &[("page", title), ("council", &profile.council.name)]);
    fill(&server.app.template, &title, &head(server, profile, journey), &tidy(&body))
}

/// Without the marks that only hydration needs: the app draws anew.
fn tidy(html: &str) -> String {
    html.replace("<!>", "").replace("<!---->", "")
}

fn head(server: &Server, profile: &Profile, journey: Option<&str>) -> String {
    let description = escape(&profile.words.say("page-description", &[("council", &profile.council.name)]));
    format!(
        concat!(
            r#"<meta name="description" content="{description}">"#,
            r#"<meta name="theme-color" content="{colour}">"#,
            r#"<link rel="icon" href="/icon.svg" type="image/svg+xml">"#,
            r#"<link rel="stylesheet" href="{theme}">"#,
            r#"<link rel="preload" as="fetch" crossorigin="anonymous" id="words" href="{words}">"#,
            "{journey}",
        ),
        description = description,
        colour = escape(&profile.council.colour),
        theme = theme::path(&profile.council),
        words = words::english_path(),
        journey = journey.map_or_else(String::new, |journey| server.app.journey(journey).map(preload).collect()),
    )
}

fn preload(file: String) -> String {
    format!(r#"<link rel="preload" as="fetch" crossorigin="anonymous" href="{file}">"#)
}

fn fill(template: &str, title: &str, head: &str, body: &str) -> String {
    template
        .replace("{{lang}}", "en")
        .replace("{{dir}}", "ltr")
        .replace("{{title}}", &escape(title))
        .replace("{{head}}", head)
        .replace("{{body}}", body)
}

/// The title of a page says first that something is wrong in it.
pub fn titled(words: &Words, heading: &str, is_wrong: bool) -> String {
    if is_wrong { words.say("title-error", &[("page", heading)]) } else { heading.to_owned() }
}

pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

impl IntoResponse for Document {
    fn into_response(self) -> Response {
        let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
        (self.status, headers, self.html).into_response()
    }
}
