//! `/desk/themes` and `/desk/themes.csv` – what many residents write of, for those who listen: the team that answers complaints, and
//! administrators. Counts of words, never a text and never a name.

use super::{
    Staff,
    frame::{Here, draw},
    table::{Column, table},
};
use crate::{error::Error, profile::Profile, server::Server, store::surveys::Totals, themes};
use axum::{
    Router,
    extract::{Query, State},
    http::{Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};
use domain::{
    desk::csv_field,
    staff::Role,
    team::Team,
    themes::{FEWEST, Source, Theme, ThemeRules},
    words::Words,
};
use jiff::SignedDuration;
use leptos::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;
use ui::{
    choice::Choice,
    element::{all, element},
    page_heading::PageHeading,
    prose::{paragraph, subheading},
    select::Select,
    tag::{Tag, Tone},
};

const CSV: &str = "/desk/themes.csv";
/// The periods to choose from, in weeks.
const PERIODS: [usize; 3] = [5, 13, 26];
/// Themes on a page. All are in the file.
const MOST: usize = 50;
/// Services and places that are named with a theme.
const NAMED: usize = 3;

pub fn routes() -> Router<Server> {
    Router::new().route(Here::Themes.path(), get(show)).route(CSV, get(csv))
}

/// Who listens.
pub fn listens(role: Role) -> bool {
    matches!(role, Role::Administrator | Role::Team(Team::Complaints))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Wanted {
    weeks: String,
    kind: String,
}

impl Wanted {
    fn weeks(&self) -> usize {
        let wanted = self.weeks.parse().ok().filter(|weeks| PERIODS.contains(weeks));
        wanted.unwrap_or(PERIODS[1])
    }

    fn source(&self) -> Option<Source> {
        Source::find(&self.kind)
    }

    fn query(&self) -> String {
        format!("?weeks={}&kind={}", self.weeks(), self.source().map_or("", Source::key))
    }
}

async fn find(server: &Server, staff: &Staff, wanted: &Wanted) -> Result<Vec<Theme>, Error> {
    if !listens(staff.member.role) {
        return Err(Error::NotFound);
    }
    Ok(themes::list(server, &staff.profile, wanted.weeks(), wanted.source()).await?)
}

async fn show(
    State(server): State<Server>,
    staff: Staff,
    Query(wanted): Query<Wanted>,
    uri: Uri,
) -> Result<Response, Error> {
    let mut themes = find(&server, &staff, &wanted).await?;
    themes.truncate(MOST);
    let days = 7 * i64::try_from(wanted.weeks()).unwrap_or(1);
    let since = server.clock.now() - SignedDuration::from_hours(24 * days);
    let totals = server.store.list_survey_totals(&staff.profile.council.key, since).await?;
    let profile = staff.profile.clone();
    let words = profile.words.clone();
    let heading = words.say("themes-heading", &[]);
    let title = heading.clone();
    let path = uri.path_and_query().map_or_else(|| uri.path().to_owned(), ToString::to_string);
    let document = draw(&server, &staff, (Here::Themes, path), &title, move || {
        let link = element("a").class("govuk-link").attr("href", format!("{CSV}{}", wanted.query()));
        let link = link.attr("target", "_blank").attr("rel", "noopener").text(words.say("themes-csv", &[])).view();
        view! {
            <PageHeading text=heading focus=false/>
            {paragraph(words.say("themes-text", &[("fewest", &FEWEST.to_string())]))}
            {choose(&words, &wanted)}
            {list(&profile, &themes)}
            {element("p").class("govuk-body").child(link).view()}
            {subheading(words.say("themes-surveys", &[]))}
            {surveys(&profile, &totals)}
        }
        .into_any()
    });
    Ok(document.into_response())
}

fn source_key(source: Source) -> &'static str {
    match source {
        Source::Compliment => "themes-compliments",
        Source::Comment => "themes-comments",
        Source::Suggestion => "themes-suggestions",
        Source::Complaint => "themes-complaints",
        Source::Survey => "themes-in-surveys",
        Source::Page => "themes-pages",
    }
}

fn choose(words: &Words, wanted: &Wanted) -> AnyView {
    let weeks = PERIODS.map(|weeks| {
        let text = words.say("themes-weeks", &[("count", &weeks.to_string())]);
        Choice::new(weeks.to_string(), text)
    });
    let every = Choice::new("", words.say("themes-every", &[]));
    let kinds = Source::ALL.map(|source| Choice::new(source.key(), words.say(source_key(source), &[])));
    let kinds: Vec<Choice> = std::iter::once(every).chain(kinds).collect();
    let button = element("button").class("govuk-button govuk-button--secondary").attr("type", "submit");
    let period = view! {
        <Select
            name="weeks" label=words.say("themes-period", &[]) error_prefix="" value=wanted.weeks().to_string()
            choices=weeks.to_vec()
        />
    };
    let kind = view! {
        <Select
            name="kind" label=words.say("themes-kind", &[]) error_prefix=""
            value=wanted.source().map_or("", Source::key) choices=kinds
        />
    };
    element("form")
        .class("app-desk__choose")
        .attr("method", "get")
        .attr("action", Here::Themes.path())
        .child(period.into_any())
        .child(kind.into_any())
        .child(button.text(words.say("desk-queue-go", &[])).view())
        .view()
}

fn list(profile: &Profile, themes: &[Theme]) -> AnyView {
    let words = &profile.words;
    if themes.is_empty() {
        return paragraph(words.say("themes-none", &[]));
    }
    let columns = vec![
        Column::new(words.say("themes-theme", &[])),
        Column::number(words.say("themes-week", &[])),
        Column::number(words.say("themes-all", &[])),
        Column::new(words.say("themes-trend", &[])),
        Column::new(words.say("themes-services", &[])),
        Column::new(words.say("themes-places", &[])),
    ];
    let row = |theme: &Theme| {
        vec![
            named(words, theme, &profile.feedback.themes),
            theme.weeks.first().copied().unwrap_or_default().to_string().into_any(),
            theme.total().to_string().into_any(),
            trend(words, &theme.weeks),
            most(words, &with_names(profile, &theme.services)).into_any(),
            most(words, &theme.places).into_any(),
        ]
    };
    table(&words.say("themes-heading", &[]), columns, themes.iter().map(row).collect())
}

/// The theme, and whether it rises, in words too.
fn named(words: &Words, theme: &Theme, rules: &ThemeRules) -> AnyView {
    let rises = theme.is_rising(rules).then(|| {
        let text = words.say("themes-rising", &[]);
        view! { " " <Tag text tone=Tone::Yellow/> }
    });
    view! { {theme.words.clone()} {rises} }.into_any()
}

/// The weeks as a line, the oldest first. Whoever does not see it is told the numbers.
fn trend(words: &Words, weeks: &[u32]) -> AnyView {
    let oldest_first: Vec<u32> = weeks.iter().rev().copied().collect();
    let numbers = oldest_first.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let highest = oldest_first.iter().copied().max().unwrap_or_default().max(1);
    let wide = oldest_first.len().saturating_sub(1).max(1);
    let points = oldest_first.iter().enumerate().map(|(at, count)| {
        let (at, count, wide) = (at as f64, f64::from(*count), wide as f64);
        format!("{:.1},{:.1}", 2.0 + 96.0 * at / wide, 22.0 - 20.0 * count / f64::from(highest))
    });
    let line = element("polyline")
        .attr("points", points.collect::<Vec<_>>().join(" "))
        .attr("fill", "none")
        .attr("stroke", "currentColor")
        .attr("stroke-width", "2")
        .view();
    element("svg")
        .attr("viewBox", "0 0 100 24")
        .attr("width", "100")
        .attr("height", "24")
        .attr("role", "img")
        .attr("aria-label", words.say("themes-trend-said", &[("numbers", &numbers)]))
        .child(line)
        .view()
}

fn with_names(profile: &Profile, services: &BTreeMap<String, u32>) -> BTreeMap<String, u32> {
    let name = |key: &String| profile.council.find_service(key).map_or_else(|| key.clone(), |found| found.name.clone());
    services.iter().map(|(key, count)| (name(key), *count)).collect()
}

/// The most frequent ones, with how often.
fn most(words: &Words, counts: &BTreeMap<String, u32>) -> String {
    let mut counts: Vec<_> = counts.iter().collect();
    counts.sort_by(|one, other| (other.1, one.0).cmp(&(one.1, other.0)));
    if counts.is_empty() {
        return words.say("themes-nowhere", &[]);
    }
    let said = counts.into_iter().take(NAMED).map(|(name, count)| format!("{name} ({count})"));
    said.collect::<Vec<_>>().join(", ")
}

/// What surveys told, in totals alone.
fn surveys(profile: &Profile, totals: &[Totals]) -> AnyView {
    let words = &profile.words;
    if totals.is_empty() {
        return paragraph(words.say("desk-list-empty", &[]));
    }
    let keys = ["themes-service", "themes-asked", "themes-answered", "themes-solved", "themes-easy"];
    let mut columns = keys.into_iter().map(|key| words.say(key, &[]));
    let first = columns.next().map(Column::new);
    let columns: Vec<Column> = first.into_iter().chain(columns.map(Column::number)).collect();
    let row = |totals: &Totals| {
        let name = profile.council.find_service(&totals.service).map(|service| service.name.clone());
        let cells = [
            name.unwrap_or_else(|| totals.service.clone()),
            totals.asked.to_string(),
            totals.answered.to_string(),
            share(words, totals.solved, totals.answered),
            share(words, totals.easy, totals.rated),
        ];
        cells.into_iter().map(IntoAny::into_any).collect()
    };
    all([table(&words.say("themes-surveys", &[]), columns, totals.iter().map(row).collect())])
}

/// Of nothing there is no share.
fn share(words: &Words, part: i64, whole: i64) -> String {
    match part.saturating_mul(100).checked_div(whole) {
        Some(percent) => words.say("desk-figure-percent", &[("percent", &percent.to_string())]),
        None => words.say("desk-figure-none", &[]),
    }
}

/// All themes of the period, week by week, for a spreadsheet.
async fn csv(State(server): State<Server>, staff: Staff, Query(wanted): Query<Wanted>) -> Result<Response, Error> {
    let themes = find(&server, &staff, &wanted).await?;
    let (profile, words) = (&staff.profile, &staff.profile.words);
    let say = |key: &str| words.say(key, &[]);
    let mut heads = vec![say("themes-theme"), say("themes-all"), say("themes-rising")];
    heads.extend((0..wanted.weeks()).map(|ago| words.say("themes-weeks-ago", &[("count", &ago.to_string())])));
    heads.extend([say("themes-services"), say("themes-places")]);
    let row = |theme: &Theme| {
        let rises = if theme.is_rising(&profile.feedback.themes) { "survey-yes" } else { "survey-no" };
        let mut row = vec![theme.words.clone(), theme.total().to_string(), say(rises)];
        row.extend(theme.weeks.iter().map(ToString::to_string));
        row.extend([most(words, &with_names(profile, &theme.services)), most(words, &theme.places)]);
        row
    };
    let lines = std::iter::once(heads).chain(themes.iter().map(row));
    let line = |fields: Vec<String>| fields.iter().map(|field| csv_field(field)).collect::<Vec<_>>().join(",");
    // A spreadsheet takes it for another alphabet without the mark.
    let text =
        std::iter::once("\u{FEFF}".to_owned()).chain(lines.map(|fields| line(fields) + "\r\n")).collect::<String>();
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"themes.csv\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, text).into_response())
}
