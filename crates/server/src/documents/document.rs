//! One HTML document: what stands in `<main>`. The frame around it is drawn by `frame`, which knows who looks at it.

use super::{council_words, frame, page_rating};
use crate::{profile::Profile, server::Server};
use axum::{
    Extension,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use contract::paths;
use domain::{language::Language, words::Words};
use leptos::prelude::*;
use std::sync::Arc;
use ui::{
    channel_list::{Channel, ChannelList},
    link::{Link, Row},
    link_list::LinkList,
    page::Page,
    page_heading::PageHeading,
};

/// The class of a page that the server drew whole.
const DOCUMENT: &str = "app-document";

pub struct Document {
    status: StatusCode,
    inside: Inside,
}

/// What the frame is drawn around. It goes along with the answer until then.
#[derive(Clone)]
pub enum Inside {
    /// Of a council.
    Page(Arc<Drawn>),
    /// The whole document.
    Bare(String),
}

/// A page of a council, as HTML.
pub struct Drawn {
    pub title: String,
    /// The journey that draws it, whose files are fetched at once.
    pub journey: Option<&'static str>,
    /// What the server draws whole.
    pub whole: String,
    /// What the app draws in its place.
    pub page: String,
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
        _: &Server,
        profile: &Profile,
        path: String,
        title: &str,
        view: impl FnOnce() -> AnyView + Send + 'static,
    ) -> Self {
        let (rating, script) = (page_rating::question(profile.words, &path), page_rating::script(&path));
        let main = move || view! { <div class=DOCUMENT data-path=path>{view()}{rating}</div>{script} }.into_any();
        Self::draw(StatusCode::OK, title, None, html(main), String::new())
    }

    /// A page that the app draws.
    pub fn page(server: &Server, profile: &Profile, main: Main, status: StatusCode) -> Self {
        let (title, journey) = (main.heading.clone(), main.journey);
        Self::draw(status, &title, journey, String::new(), Self::plain(server, profile, main))
    }

    /// The same, which the app keeps as it is.
    pub fn whole_page(server: &Server, profile: &Profile, main: Main, status: StatusCode) -> Self {
        let title = main.heading.clone();
        let page = Self::plain(server, profile, main);
        let whole = format!(r#"<div class="{DOCUMENT}" data-path="">{page}</div>"#);
        Self::draw(status, &title, None, whole, String::new())
    }

    fn plain(server: &Server, profile: &Profile, main: Main) -> String {
        let channels = council_words::channels(server, profile);
        let late = (!main.is_final).then(|| profile.words.say("plain-heading-text", &[]));
        html(move || view! { <Plain main late channels/> }.into_any())
    }

    /// A page of a journey, drawn for browsers that the app does not reach, and to be read before it arrives. The app draws
    /// it again in the same place.
    pub fn journey(journey: &'static str, title: &str, view: impl FnOnce() -> AnyView + Send + 'static) -> Self {
        Self::draw(StatusCode::OK, title, Some(journey), String::new(), html(view))
    }

    fn draw(status: StatusCode, title: &str, journey: Option<&'static str>, whole: String, page: String) -> Self {
        Self { status, inside: Inside::Page(Arc::new(Drawn { title: title.to_owned(), journey, whole, page })) }
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

    /// A document without a frame.
    pub fn bare(server: &Server, status: StatusCode, language: Language, (title, body): (&str, &str)) -> Self {
        Self { status, inside: Inside::Bare(frame::bare(server, language, title, body)) }
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

/// As HTML, without the marks that only hydration needs: the app draws anew.
pub fn html(view: impl FnOnce() -> AnyView) -> String {
    Owner::new().with(|| view().to_html()).replace("<!>", "").replace("<!---->", "")
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
        (self.status, headers, Extension(self.inside)).into_response()
    }
}
