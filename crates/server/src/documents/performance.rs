//! `/how-we-are-doing` – what the council promises, how far it keeps it, and what came of what residents said. The same for a year is its
//! report, and both are files too.

mod files;
mod requests;
mod said;
mod words;

use super::document::Document;
use crate::{
    error::Error,
    performance::{self, Figures, Period, Wanted},
    profile::Profile,
    server::Server,
    site::CouncilHost,
};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use domain::performance::Year;
use leptos::prelude::*;
use ui::{
    back_link::BackLink,
    element::{all, element},
    link::Link,
    page_heading::PageHeading,
    prose::{link_paragraph, paragraph, subheading},
};

/// No page of a form ever downloads it.
const STYLE: &str = "/figures.css";
const CSV: &str = "/how-we-are-doing.csv";
const JSON: &str = "/how-we-are-doing.json";
/// Nothing in it is anybody's: who asks often may be told what was told before.
const KEPT: &str = "public, max-age=120";
/// Earlier years have no report.
const YEARS: i16 = 5;

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::PERFORMANCE, get(show))
        .route("/how-we-are-doing/{year}", get(report))
        .route(CSV, get(csv))
        .route(JSON, get(json))
}

async fn show(State(server): State<Server>, CouncilHost(profile): CouncilHost) -> Result<Response, Error> {
    let figures = performance::find(&server, &profile, Wanted::Lately).await?;
    Ok(kept(page(&server, &profile, &figures)))
}

async fn report(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    Path(year): Path<String>,
) -> Result<Response, Error> {
    let this_year = Year::of(server.clock.local_now().date());
    let asked = year.parse().ok().map(Year).filter(|year| *year <= this_year && year.0 > this_year.0 - YEARS);
    let Some(year) = asked else {
        return Ok(Document::not_found(&server, &profile).into_response());
    };
    let figures = performance::find(&server, &profile, Wanted::Year(year)).await?;
    Ok(kept(year_page(&server, &profile, &figures, year)))
}

async fn csv(State(server): State<Server>, CouncilHost(profile): CouncilHost) -> Result<Response, Error> {
    let figures = performance::find(&server, &profile, Wanted::Lately).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"how-we-are-doing.csv\""),
    ];
    Ok(kept((headers, files::csv(&figures))))
}

async fn json(State(server): State<Server>, CouncilHost(profile): CouncilHost) -> Result<Response, Error> {
    Ok(kept(axum::Json(performance::find(&server, &profile, Wanted::Lately).await?)))
}

fn kept(answer: impl IntoResponse) -> Response {
    let mut response = answer.into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(KEPT));
    response
}

fn page(server: &Server, profile: &Profile, figures: &Figures) -> Document {
    let words = &profile.words;
    let heading = words.say("figures-heading", &[]);
    let text = words.say("figures-text", &[("council", &profile.council.name)]);
    let this_year = Year::of(server.clock.local_now().date());
    let mut parts = vec![
        paragraph(text),
        paragraph(words.say("figures-hidden", &[])),
        requests::promises(profile),
        requests::section(profile, figures),
        requests::services(profile, figures),
        said::satisfaction(profile, figures),
    ];
    parts.extend([
        said::of_years(profile, &figures.years),
        said::ombudsmen(profile),
        said::you_said(profile, figures),
        reports(profile, [this_year, this_year.before()]),
        take_along(profile),
        how(profile),
    ]);
    draw(
        server,
        profile,
        paths::PERFORMANCE.to_owned(),
        (heading, Link::new(paths::START, words.say("back", &[]))),
        parts,
    )
}

/// What the Ombudsman's code wants in a yearly report stands in it: numbers, outcomes, times, and what was learnt.
fn year_page(server: &Server, profile: &Profile, figures: &Figures, year: Year) -> Document {
    let words = &profile.words;
    let (from, to) = (year.0.to_string(), (year.0 + 1).to_string());
    let heading = words.say("figures-report-heading", &[("from", &from), ("to", &to)]);
    let text = words.say("figures-report-text", &[("council", &profile.council.name)]);
    let is_over = figures.years.first().is_some_and(|year| year.period.is_over);
    let mut parts = vec![paragraph(text), paragraph(words.say("figures-hidden", &[]))];
    parts.extend((!is_over).then(|| paragraph(words.say("figures-year-running", &[]))));
    parts.extend([
        requests::promises(profile),
        requests::section(profile, figures),
        requests::services_of_year(profile, figures),
        said::satisfaction(profile, figures),
    ]);
    parts.extend([
        said::of_years(profile, &figures.years),
        said::ombudsmen(profile),
        said::you_said(profile, figures),
        how(profile),
    ]);
    let back = Link::new(paths::PERFORMANCE, words.say("figures-heading", &[]));
    draw(server, profile, paths::yearly_report(year.0), (heading, back), parts)
}

fn draw(
    server: &Server,
    profile: &Profile,
    path: String,
    (heading, back): (String, Link),
    parts: Vec<AnyView>,
) -> Document {
    let title = heading.clone();
    Document::whole(server, profile, path, &title, move || {
        element("div")
            .class("app-page app-figures")
            .child(element("link").attr("rel", "stylesheet").attr("href", STYLE).view())
            .child(view! { <BackLink text=back.text href=back.href/> }.into_any())
            .child(view! { <PageHeading text=heading focus=false/> }.into_any())
            .children(parts)
            .view()
    })
}

fn reports(profile: &Profile, years: [Year; 2]) -> AnyView {
    let link = |year: Year| {
        let (from, to) = (year.0.to_string(), (year.0 + 1).to_string());
        let text = profile.words.say("figures-year-link", &[("from", &from), ("to", &to)]);
        link_paragraph(Link::new(paths::yearly_report(year.0), text))
    };
    let links = years.map(link);
    screen_only([subheading(profile.words.say("figures-years", &[]))].into_iter().chain(links))
}

fn take_along(profile: &Profile) -> AnyView {
    let words = &profile.words;
    let link = |href: &'static str, key: &str| {
        let link = element("a").class("govuk-link").attr("href", href).attr("target", "_blank").attr("rel", "noopener");
        element("p").class("govuk-body").child(link.text(words.say(key, &[])).view()).view()
    };
    screen_only([
        subheading(words.say("figures-files", &[])),
        paragraph(words.say("figures-files-text", &[])),
        link(CSV, "figures-csv"),
        link(JSON, "figures-json"),
    ])
}

fn how(profile: &Profile) -> AnyView {
    let keys = ["figures-how-ended", "figures-how-kept", "figures-how-first", "figures-how-days"];
    let heading = subheading(profile.words.say("figures-how", &[]));
    all([heading].into_iter().chain(keys.map(|key| paragraph(profile.words.say(key, &[])))))
}

/// Nothing to press stands on paper.
fn screen_only(views: impl IntoIterator<Item = AnyView>) -> AnyView {
    element("div").class("app-figures__screen").children(views).view()
}

/// The last quarter that is over, by its place.
fn last_whole(quarters: &[Period]) -> Option<(usize, Period)> {
    quarters.iter().copied().enumerate().rev().find(|(_, period)| period.is_over)
}
