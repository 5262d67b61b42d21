//! What the council promises, and how it keeps that: all requests, and each service.

use super::{
    last_whole,
    words::{bar, count, days, folded, folded_as, heads, period, share, thousands},
};
use crate::{
    documents::council_words,
    performance::{Cell, Figures, ServiceFigures},
    profile::Profile,
};
use domain::words::Words;
use leptos::prelude::*;
use std::cmp::Reverse;
use ui::{
    bar_chart::BarChart,
    data_table::DataTable,
    element::{all, element},
    prose::{paragraph, subheading},
};

/// More bars than these nobody compares.
const MOST_BARS: usize = 8;

const COLUMNS: [&str; 6] =
    ["figures-received", "figures-ended", "figures-kept", "figures-right", "figures-first", "figures-days"];

/// The council's own promises, and by themselves the usual times of what it says nothing about.
pub fn promises(profile: &Profile) -> AnyView {
    let words = &profile.words;
    let list = |lines: Vec<String>| {
        let lines = lines.into_iter().map(|line| element("li").text(line).view());
        element("ul").class("govuk-list govuk-list--bullet").children(lines).view()
    };
    let (own, usual) = (council_words::promises(profile), council_words::usual_times(profile));
    let own = (!own.is_empty()).then(|| all([subheading(words.say("figures-promises", &[])), list(own)]));
    let usual = (!usual.is_empty()).then(|| all([subheading(words.say("figures-usual", &[])), list(usual)]));
    all(own.into_iter().chain(usual))
}

/// All requests together.
pub fn section(profile: &Profile, figures: &Figures) -> AnyView {
    let words = &profile.words;
    let mut parts = vec![subheading(words.say("figures-requests", &[]))];
    match last_whole(&figures.quarters).and_then(|(at, _)| said(words, figures, at)) {
        Some(said) => parts.push(paragraph(said)),
        None => parts.push(paragraph(words.say("figures-none", &[]))),
    }
    if let Some(running) = figures.quarters.iter().find(|quarter| !quarter.is_over) {
        let first = words.date_with_year(running.first_day);
        parts.push(paragraph(words.say("figures-running", &[("first", &first)])));
    }
    let quarters = figures.quarters.iter().zip(&figures.all);
    let bars: Vec<_> =
        quarters.filter_map(|(quarter, cell)| bar(words, period(words, *quarter), cell.kept_percent)).collect();
    if !bars.is_empty() {
        let caption = words.say("figures-kept-chart", &[]);
        parts.push(view! { <BarChart caption bars/> }.into_any());
    }
    let rows =
        figures.quarters.iter().zip(&figures.all).map(|(quarter, cell)| row(words, period(words, *quarter), cell));
    let year = figures.whole_year.map(|cell| row(words, words.say("figures-year", &[]), &cell));
    let rows = rows.chain(year).collect();
    parts.push(table(profile, "figures-quarter", words.say("figures-all-table", &[]), rows, figures));
    all(parts)
}

/// Of all that is counted in a quarter, the most important.
fn said(words: &Words, figures: &Figures, at: usize) -> Option<String> {
    let (quarter, cell) = (figures.quarters.get(at)?, figures.all.get(at)?);
    let ended = thousands(words, cell.ended.filter(|ended| *ended > 0)?);
    let mut said = words.say("figures-requests-said", &[("period", &period(words, *quarter)), ("ended", &ended)]);
    if let Some(kept) = cell.kept_percent {
        said.push(' ');
        said.push_str(&words.say("figures-kept-said", &[("percent", &kept.value().to_string())]));
    }
    if let Some(days) = cell.working_days {
        said.push(' ');
        said.push_str(&words.say("figures-days-said", &[("days", &days.to_string())]));
    }
    Some(said)
}

/// Each service: bars of the last whole quarter, and a table of every quarter, newest first.
pub fn services(profile: &Profile, figures: &Figures) -> AnyView {
    let words = &profile.words;
    let mut parts =
        vec![subheading(words.say("figures-by-service", &[])), paragraph(words.say("figures-by-service-text", &[]))];
    if let Some((at, quarter)) = last_whole(&figures.quarters) {
        let mut largest: Vec<_> =
            figures.services.iter().filter_map(|service| Some((service, service.quarters.get(at)?))).collect();
        largest.sort_by_key(|(_, cell)| Reverse(cell.ended));
        let bars =
            largest.into_iter().filter_map(|(service, cell)| bar(words, name(words, service), cell.kept_percent));
        let bars: Vec<_> = bars.take(MOST_BARS).collect();
        let caption = words.say("figures-service-chart", &[("period", &period(words, quarter))]);
        parts.extend((!bars.is_empty()).then(|| view! { <BarChart caption bars/> }.into_any()));
    }
    for (at, quarter) in figures.quarters.iter().enumerate().rev() {
        let caption = period(words, *quarter);
        let of = figures.services.iter().filter_map(|service| Some((service, service.quarters.get(at)?)));
        let rows =
            of.filter(|(_, cell)| says_something(cell)).map(|(service, cell)| row(words, name(words, service), cell));
        let total = figures.all.get(at).map(|cell| row(words, words.say("figures-all", &[]), cell));
        let rows: Vec<_> = rows.chain(total).collect();
        parts.push(folded_as(caption.clone(), caption, service_heads(words), rows));
    }
    all(parts)
}

/// Each service in a whole year; while it runs, in its quarters.
pub fn services_of_year(profile: &Profile, figures: &Figures) -> AnyView {
    if figures.whole_year.is_none() {
        return services(profile, figures);
    }
    let words = &profile.words;
    let of = figures.services.iter().filter_map(|service| Some((service, service.whole_year.as_ref()?)));
    let rows =
        of.filter(|(_, cell)| says_something(cell)).map(|(service, cell)| row(words, name(words, service), cell));
    let total = figures.whole_year.map(|cell| row(words, words.say("figures-all", &[]), &cell));
    let rows: Vec<_> = rows.chain(total).collect();
    let caption = words.say("figures-year", &[]);
    all([
        subheading(words.say("figures-by-service", &[])),
        paragraph(words.say("figures-by-service-text", &[])),
        view! { <DataTable caption heads=service_heads(words) rows/> }.into_any(),
    ])
}

fn says_something(cell: &Cell) -> bool {
    cell.received.is_some_and(|count| count > 0) || cell.ended.is_some_and(|count| count > 0)
}

fn name(words: &Words, service: &ServiceFigures) -> String {
    service.name.clone().unwrap_or_else(|| words.say("figures-gone", &[]))
}

fn service_heads(words: &Words) -> Vec<String> {
    let mut all = vec![words.say("figures-service", &[])];
    all.extend(heads(words, &COLUMNS));
    all
}

/// Open in a report, which is printed; behind a line to open on the page.
fn table(profile: &Profile, first: &str, caption: String, rows: Vec<Vec<String>>, figures: &Figures) -> AnyView {
    let mut columns = vec![profile.words.say(first, &[])];
    columns.extend(heads(profile.words, &COLUMNS));
    match figures.whole_year {
        Some(_) => view! { <DataTable caption heads=columns rows/> }.into_any(),
        None => folded(profile, caption, columns, rows),
    }
}

fn row(words: &Words, name: String, cell: &Cell) -> Vec<String> {
    vec![
        name,
        count(words, cell.received),
        count(words, cell.ended),
        share(words, cell.kept_percent),
        share(words, cell.right_first_time_percent),
        share(words, cell.first_contact_percent),
        days(words, cell.working_days),
    ]
}
