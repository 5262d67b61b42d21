//! What residents thought of it and told the council, and what came of that.

use super::{
    last_whole,
    words::{bar, count, days, folded, heads, period, share},
};
use crate::{
    performance::{Figures, Satisfaction, StageFigures, YearFigures},
    profile::Profile,
};
use domain::{
    performance::{Target, Year},
    small_numbers::{Percent, Shown},
    words::Words,
};
use leptos::prelude::*;
use ui::{
    bar_chart::{Bar, BarChart, Mark},
    data_table::DataTable,
    element::{all, element},
    link::Link,
    prose::{link_paragraph, paragraph, subheading},
};

/// A question of the surveys, and its figure.
type Asked = (&'static str, fn(&Satisfaction) -> Option<Percent>);

const ASKED: [Asked; 7] = [
    ("figures-solved", |said| said.solved_percent),
    ("figures-ease", |said| said.ease_percent),
    ("figures-delivery", |said| said.delivery_percent),
    ("figures-timeliness", |said| said.timeliness_percent),
    ("figures-information", |said| said.information_percent),
    ("figures-professionalism", |said| said.professionalism_percent),
    ("figures-attitude", |said| said.attitude_percent),
];

/// What surveys said.
pub fn satisfaction(profile: &Profile, figures: &Figures) -> AnyView {
    let words = &profile.words;
    let mut parts = vec![subheading(words.say("figures-satisfied", &[])), targets(profile)];
    if figures.satisfaction.iter().all(|said| said.answered.is_none_or(|answered| answered == 0)) {
        parts.push(paragraph(words.say("figures-none", &[])));
        return all(parts);
    }
    parts.push(paragraph(words.say("figures-satisfied-text", &[])));
    if let Some((at, quarter)) = last_whole(&figures.quarters) {
        let said = figures.satisfaction.get(at).copied().unwrap_or_default();
        let bars: Vec<_> =
            ASKED.iter().filter_map(|(key, figure)| bar(words, words.say(key, &[]), figure(&said))).collect();
        let caption = words.say("figures-satisfied-chart", &[("period", &period(words, quarter))]);
        let mark = mark(profile, Year::of(quarter.first_day));
        parts.extend((!bars.is_empty()).then(|| view! { <BarChart caption bars mark/> }.into_any()));
    }
    let mut columns = vec![words.say("figures-quarter", &[]), words.say("figures-answered", &[])];
    columns.extend(ASKED.iter().map(|(key, _)| words.say(key, &[])));
    let rows = figures.quarters.iter().zip(&figures.satisfaction).map(|(quarter, said)| {
        let shares = ASKED.iter().map(|(_, figure)| share(words, figure(said)));
        [period(words, *quarter), count(words, said.answered)].into_iter().chain(shares).collect()
    });
    parts.push(table(
        profile,
        words.say("figures-satisfied", &[]),
        columns,
        rows.collect(),
        figures.whole_year.is_some(),
    ));
    all(parts)
}

/// What the council has set itself, if it has.
fn targets(profile: &Profile) -> AnyView {
    let targets = &profile.feedback.performance.targets;
    if targets.is_empty() {
        return ().into_any();
    }
    let lines = targets.iter().map(|target| element("li").text(line(profile.words, target)).view());
    let list = element("ul").class("govuk-list govuk-list--bullet").children(lines).view();
    all([paragraph(profile.words.say("figures-targets", &[])), list])
}

fn line(words: &Words, target: &Target) -> String {
    let percent = target.percent.to_string();
    let values = [("about", target.about.as_str()), ("percent", &percent), ("source", &target.source)];
    match target.year {
        None => words.say("figures-target-line", &values),
        Some(year) => {
            let (from, to) = (year.to_string(), (year + 1).to_string());
            let years = [("from", from.as_str()), ("to", &to)];
            words.say("figures-target-year-line", &values.into_iter().chain(years).collect::<Vec<_>>())
        }
    }
}

/// The target that holds in a year, where there is just one.
fn mark(profile: &Profile, year: Year) -> Option<Mark> {
    let targets = &profile.feedback.performance.targets;
    let mut of_year = targets.iter().filter(|target| target.year.is_none_or(|named| named == year.0));
    let (target, another) = (of_year.next()?, of_year.next());
    let text = profile.words.say("figures-target", &[("percent", &target.percent.to_string())]);
    another.is_none().then_some(Mark { percent: target.percent, text })
}

/// What came in during each year, and what came of complaints.
pub fn of_years(profile: &Profile, years: &[YearFigures]) -> AnyView {
    let heading = subheading(profile.words.say("figures-feedback", &[]));
    all([heading].into_iter().chain(years.iter().map(|year| of_year(profile, year))))
}

fn of_year(profile: &Profile, year: &YearFigures) -> AnyView {
    let words = &profile.words;
    let name = period(words, year.period);
    let heading = element("h3").class("govuk-heading-s").text(name.clone()).view();
    let caption = |key: &str| words.say("figures-caption", &[("what", &words.say(key, &[])), ("period", &name)]);
    let heads_of_kinds = heads(words, &["figures-feedback-kind", "figures-received"]);
    let kinds = [
        ("figures-compliment", year.compliments),
        ("figures-suggestion", year.suggestions),
        ("figures-comment", year.comments),
        ("figures-complaint", year.complaints),
    ];
    let kinds = kinds.map(|(key, shown)| vec![words.say(key, &[]), count(words, shown)]).to_vec();
    let feedback_caption = caption("figures-feedback-table");
    let [first, _] = year.stages;
    let mut parts =
        vec![heading, view! { <DataTable caption=feedback_caption heads=heads_of_kinds rows=kinds/> }.into_any()];
    parts.extend(found(words, caption("figures-found-chart"), &first));
    parts.push(stages(words, caption("figures-stages-table"), year));
    if !year.lessons.is_empty() {
        parts.push(element("h3").class("govuk-heading-s").text(caption("figures-lessons")).view());
        let lessons = year.lessons.iter().map(|lesson| element("li").text(lesson.clone()).view());
        parts.push(element("ul").class("govuk-list govuk-list--bullet").children(lessons).view());
    }
    all(parts)
}

/// What stage 1 found, as bars: each a share of what is shown of it.
fn found(words: &Words, caption: String, stage: &StageFigures) -> Option<AnyView> {
    let findings = [
        ("figures-upheld", stage.upheld),
        ("figures-partly-upheld", stage.partly_upheld),
        ("figures-not-upheld", stage.not_upheld),
    ];
    let whole = stage.answered.filter(|answered| *answered > 0)?;
    let bar = |(key, shown): (&str, Shown)| {
        let found = shown?;
        let percent = found.min(whole).saturating_mul(100).checked_div(whole)?;
        Some(Bar { name: words.say(key, &[]), value: count(words, shown), percent: u8::try_from(percent).ok()? })
    };
    let bars: Vec<Bar> = findings.into_iter().filter_map(bar).collect();
    (!bars.is_empty()).then(|| view! { <BarChart caption bars/> }.into_any())
}

fn stages(words: &Words, caption: String, year: &YearFigures) -> AnyView {
    let columns = heads(
        words,
        &[
            "figures-stage",
            "figures-stage-answered",
            "figures-upheld",
            "figures-partly-upheld",
            "figures-not-upheld",
            "figures-in-time",
            "figures-in-longer-time",
            "figures-days",
        ],
    );
    let row = |(key, stage): (&str, StageFigures)| {
        vec![
            words.say(key, &[]),
            count(words, stage.answered),
            count(words, stage.upheld),
            count(words, stage.partly_upheld),
            count(words, stage.not_upheld),
            share(words, stage.in_time_percent),
            share(words, stage.in_longer_time_percent),
            days(words, stage.working_days),
        ]
    };
    let rows = ["figures-stage-1", "figures-stage-2"].into_iter().zip(year.stages).map(row).collect();
    view! { <DataTable caption heads=columns rows/> }.into_any()
}

/// Who can be asked after the council's last answer: the code wants it said wherever complaints are spoken of.
pub fn ombudsmen(profile: &Profile) -> AnyView {
    let links = profile.feedback.complaints.ombudsmen.iter();
    let links =
        links.map(|ombudsman| link_paragraph(Link::new(ombudsman.link.href.clone(), ombudsman.link.text.clone())));
    all([paragraph(profile.words.say("figures-ombudsman", &[]))].into_iter().chain(links))
}

/// What residents said, and what the council did about it.
pub fn you_said(profile: &Profile, figures: &Figures) -> AnyView {
    let words = &profile.words;
    let heading = subheading(words.say("figures-said", &[]));
    if figures.you_said.is_empty() {
        return all([heading, paragraph(words.say("figures-said-none", &[]))]);
    }
    let line = |key: &str, text: &str| {
        let key = element("strong").text(words.say(key, &[])).view();
        element("p").child(key).text(format!(" {text}")).view()
    };
    let items = figures.you_said.iter().map(|said| {
        let date = words.date_with_year(said.published);
        let about = [said.service.clone(), Some(date)].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let about = element("p").class("app-row__note").text(about).view();
        let lines = [line("figures-you-said", &said.said), line("figures-we-did", &said.did), about];
        element("li").children(lines).view()
    });
    all([heading, element("ul").class("app-said").children(items).view()])
}

fn table(profile: &Profile, caption: String, heads: Vec<String>, rows: Vec<Vec<String>>, is_open: bool) -> AnyView {
    if is_open { view! { <DataTable caption heads rows/> }.into_any() } else { folded(profile, caption, heads, rows) }
}
