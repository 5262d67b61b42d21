//! Figures in words.

use crate::{performance::Period, profile::Profile};
use domain::{
    small_numbers::{Percent, Shown},
    words::Words,
};
use jiff::civil::Date;
use leptos::prelude::*;
use ui::{bar_chart::Bar, data_table::DataTable, details::Details};

/// "July to September 2026", and that it is not over.
pub fn period(words: &Words, period: Period) -> String {
    let month = |day: Date| {
        let month = words.say(&format!("month-{}", day.month()), &[]);
        if day.year() == period.last_day.year() && day != period.last_day {
            return month;
        }
        words.say("figures-month", &[("month", &month), ("year", &day.year().to_string())])
    };
    let key = if period.is_over { "figures-period" } else { "figures-period-running" };
    words.say(key, &[("first", &month(period.first_day)), ("last", &month(period.last_day))])
}

/// "12,345", or a dash.
pub fn count(words: &Words, shown: Shown) -> String {
    shown.map_or_else(|| words.say("figures-dash", &[]), |count| thousands(words, count))
}

pub fn thousands(words: &Words, count: u64) -> String {
    let digits = count.to_string();
    let mark = words.say("figures-thousands", &[]);
    let mut said = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            said.push_str(&mark);
        }
        said.push(digit);
    }
    said
}

pub fn share(words: &Words, percent: Option<Percent>) -> String {
    match percent {
        Some(percent) => words.say("figures-percent", &[("percent", &percent.value().to_string())]),
        None => words.say("figures-dash", &[]),
    }
}

pub fn days(words: &Words, days: Option<u16>) -> String {
    days.map_or_else(|| words.say("figures-dash", &[]), |days| days.to_string())
}

pub fn heads(words: &Words, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| words.say(key, &[])).collect()
}

/// What is not shown has no bar.
pub fn bar(words: &Words, name: String, percent: Option<Percent>) -> Option<Bar> {
    let percent = percent?;
    Some(Bar { name, value: share(words, Some(percent)), percent: percent.value() })
}

/// A table that only some need.
pub fn folded(profile: &Profile, caption: String, heads: Vec<String>, rows: Vec<Vec<String>>) -> AnyView {
    folded_as(profile.words.say("figures-table", &[]), caption, heads, rows)
}

pub fn folded_as(summary: String, caption: String, heads: Vec<String>, rows: Vec<Vec<String>>) -> AnyView {
    view! { <Details summary><DataTable caption heads rows/></Details> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::words;
    use domain::language::Language;

    #[test]
    fn thousands_are_set_apart_as_each_language_does() {
        for (language, count, said) in [
            (Language::English, 0, "0"),
            (Language::English, 999, "999"),
            (Language::English, 1000, "1,000"),
            (Language::English, 12_345, "12,345"),
            (Language::English, 1_234_567, "1,234,567"),
            (Language::Polish, 1_234_567, "1\u{A0}234\u{A0}567"),
            (Language::Romanian, 12_345, "12.345"),
            (Language::Urdu, 12_345, "12,345"),
            (Language::Punjabi, 12_345, "12,345"),
            (Language::Welsh, 12_345, "12,345"),
        ] {
            assert_eq!(thousands(words(language), count), said);
        }
    }
}
