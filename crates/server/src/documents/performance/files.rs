//! The figures as a table for a spreadsheet: a line for each figure.

use crate::performance::{Cell, Figures, Period, Satisfaction, StageFigures, YearFigures};
use domain::{
    desk::csv_field,
    small_numbers::{Percent, Shown},
};

const HEADS: [&str; 7] = ["group", "about", "measure", "from", "to", "is_over", "value"];
/// What a measure of a share is called.
const PERCENT: &str = "_percent";

struct Lines(String);

pub fn csv(figures: &Figures) -> String {
    // A spreadsheet takes it for another alphabet without the mark.
    let mut lines = Lines("\u{FEFF}".to_owned());
    lines.add(&HEADS);
    let all = |at: usize| (figures.all.get(at), figures.satisfaction.get(at));
    for (at, period) in figures.quarters.iter().enumerate() {
        let (cell, said) = all(at);
        cell.into_iter().for_each(|cell| lines.cell("all-requests", "", cell, *period));
        said.into_iter().for_each(|said| lines.satisfaction(said, *period));
        for service in &figures.services {
            let name = service.name.as_deref().unwrap_or("other");
            service.quarters.get(at).into_iter().for_each(|cell| lines.cell("service", name, cell, *period));
        }
    }
    figures.years.iter().for_each(|year| lines.year(year));
    lines.0
}

impl Lines {
    fn add(&mut self, fields: &[&str]) {
        let fields: Vec<_> = fields.iter().map(|field| csv_field(field)).collect();
        self.0.push_str(&fields.join(","));
        self.0.push_str("\r\n");
    }

    fn figure(&mut self, (group, about): (&str, &str), measure: &str, period: Period, value: Option<String>) {
        let (from, to) = (period.first_day.to_string(), period.last_day.to_string());
        let is_over = if period.is_over { "yes" } else { "no" };
        self.add(&[group, about, measure, &from, &to, is_over, &value.unwrap_or_default()]);
    }

    fn count(&mut self, of: (&str, &str), measure: &str, period: Period, shown: Shown) {
        self.figure(of, measure, period, shown.map(|count| count.to_string()));
    }

    fn share(&mut self, of: (&str, &str), measure: &str, period: Period, percent: Option<Percent>) {
        let measure = format!("{measure}{PERCENT}");
        self.figure(of, &measure, period, percent.map(|percent| percent.value().to_string()));
    }

    fn cell(&mut self, group: &str, about: &str, cell: &Cell, period: Period) {
        let of = (group, about);
        self.count(of, "received", period, cell.received);
        self.count(of, "ended", period, cell.ended);
        self.share(of, "kept", period, cell.kept_percent);
        self.share(of, "right_first_time", period, cell.right_first_time_percent);
        self.share(of, "first_contact", period, cell.first_contact_percent);
        self.figure(of, "working_days", period, cell.working_days.map(|days| days.to_string()));
    }

    fn satisfaction(&mut self, said: &Satisfaction, period: Period) {
        let of = ("survey", "");
        self.count(of, "answered", period, said.answered);
        for (measure, percent) in [
            ("solved", said.solved_percent),
            ("ease", said.ease_percent),
            ("delivery", said.delivery_percent),
            ("timeliness", said.timeliness_percent),
            ("information", said.information_percent),
            ("professionalism", said.professionalism_percent),
            ("attitude", said.attitude_percent),
        ] {
            self.share(of, measure, period, percent);
        }
    }

    fn year(&mut self, year: &YearFigures) {
        for (kind, shown) in [
            ("compliments", year.compliments),
            ("comments", year.comments),
            ("suggestions", year.suggestions),
            ("complaints", year.complaints),
        ] {
            self.count(("feedback", kind), "received", year.period, shown);
        }
        for (name, stage) in ["stage-1", "stage-2"].into_iter().zip(&year.stages) {
            self.stage(name, stage, year.period);
        }
    }

    fn stage(&mut self, name: &str, stage: &StageFigures, period: Period) {
        let of = ("complaints", name);
        self.count(of, "answered", period, stage.answered);
        self.count(of, "upheld", period, stage.upheld);
        self.count(of, "partly_upheld", period, stage.partly_upheld);
        self.count(of, "not_upheld", period, stage.not_upheld);
        self.share(of, "in_time", period, stage.in_time_percent);
        self.share(of, "in_longer_time", period, stage.in_longer_time_percent);
        self.figure(of, "working_days", period, stage.working_days.map(|days| days.to_string()));
    }
}
