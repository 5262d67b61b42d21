//! The words shown to people: one catalogue per language, looked up by key and filled with values.
//!
//! The source is Fluent (`.ftl`). The server reads it and hands the app this smaller shape, so that a Fluent
//! parser never travels to a phone. One `say` serves app, plain pages and mails.

use crate::{
    beside,
    hours::day_key,
    language::plural_category,
    message::Message,
    standard::{Due, Standard, StatedBy, Unit},
};
use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Every message of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The BCP 47 tag, such as `en`.
    pub language: String,
    pub messages: BTreeMap<String, Vec<Piece>>,
}

/// One stretch of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Piece {
    #[serde(rename = "t")]
    Text(String),
    #[serde(rename = "v")]
    Value(String),
    /// The value that decides, then an arm for each plural category or exact value; the last arm is the default.
    #[serde(rename = "s")]
    Select(String, Vec<(String, Vec<Piece>)>),
}

impl Words {
    /// The message in words. A key that is not there shows itself, so that it is noticed and mended.
    pub fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        let mut said = String::new();
        match self.messages.get(key) {
            Some(pieces) => self.push(&mut said, pieces, values),
            None => said.push_str(key),
        }
        said
    }

    /// What a rule said, in words.
    pub fn tell(&self, message: &Message) -> String {
        match message {
            Message::Said(said) => said.clone(),
            Message::Key(key, values) => {
                let values: Vec<(&str, &str)> =
                    values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                self.say(key, &values)
            }
        }
    }

    /// "Friday 27 November".
    pub fn date(&self, date: Date) -> String {
        let weekday = self.say(day_key(date.weekday()), &[]);
        let month = self.say(&format!("month-{}", date.month()), &[]);
        self.say("date-long", &[("weekday", &weekday), ("day", &date.day().to_string()), ("month", &month)])
    }

    /// "27 November 2026".
    pub fn date_with_year(&self, date: Date) -> String {
        let month = self.say(&format!("month-{}", date.month()), &[]);
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.say("date-with-year", &[("day", &day), ("month", &month), ("year", &year)])
    }

    /// "Friday 27 November, 2:04pm".
    pub fn date_time(&self, at: DateTime) -> String {
        self.say("date-at-time", &[("date", &self.date(at.date())), ("time", &self.time(at.time()))])
    }

    /// "27 November 2026, 2:04pm".
    pub fn date_time_with_year(&self, at: DateTime) -> String {
        let (date, time) = (self.date_with_year(at.date()), self.time(at.time()));
        self.say("date-at-time", &[("date", &date), ("time", &time)])
    }

    /// "2:04pm".
    pub fn time(&self, time: Time) -> String {
        let (hour, minute) = (time.hour(), time.minute());
        let key = match (hour, minute) {
            (12, 0) => "time-midday",
            (..12, _) => "time-am",
            _ => "time-pm",
        };
        let short = match (hour % 12, minute) {
            (0, 0) => "12".to_owned(),
            (0, _) => format!("12:{minute:02}"),
            (hour, 0) => hour.to_string(),
            (hour, _) => format!("{hour}:{minute:02}"),
        };
        self.say(key, &[("time", &short), ("clock", &format!("{hour}:{minute:02}"))])
    }

    /// "2 working days".
    pub fn within(&self, standard: Standard) -> String {
        let key = match standard.unit {
            Unit::WorkingDays => "time-working-days",
            Unit::WorkingHours => "time-working-hours",
            Unit::Minutes => "time-minutes",
            Unit::Seconds => "time-seconds",
        };
        self.say(key, &[("count", &standard.within.to_string())])
    }

    /// By when an answer comes, and on whose word.
    pub fn answer_by(&self, council: &str, due: Due) -> String {
        let key = match due.stated_by {
            StatedBy::Council => "check-answer-by",
            StatedBy::Default => "check-answer-usual",
        };
        let time = self.say("time-working-days", &[("count", &due.working_days.to_string())]);
        self.say(key, &[("council", council), ("date", &self.date(due.date)), ("time", &time)])
    }

    fn push(&self, said: &mut String, pieces: &[Piece], values: &[(&str, &str)]) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => said.push_str(text),
                // A sentence has room for one language.
                Piece::Value(name) => said.push_str(&beside::alone(find(values, name))),
                Piece::Select(name, arms) => {
                    let value = find(values, name);
                    let category = value.parse().map_or("other", |number| plural_category(&self.language, number));
                    let arm = arms.iter().find(|(key, _)| key == value || key == category).or(arms.last());
                    if let Some((_, pieces)) = arm {
                        self.push(said, pieces, values);
                    }
                }
            }
        }
    }
}

fn find<'a>(values: &[(&str, &'a str)], name: &str) -> &'a str {
    values.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        let text = |text: &str| Piece::Text(text.to_owned());
        let days = Piece::Select(
            "days".to_owned(),
            vec![
                ("one".to_owned(), vec![text("1 day")]),
                ("other".to_owned(), vec![Piece::Value("days".to_owned()), text(" days")]),
            ],
        );
        Words {
            language: "en".to_owned(),
            messages: BTreeMap::from([("within".to_owned(), vec![text("Within "), days])]),
        }
    }

    #[test]
    fn the_plural_follows_the_number() {
        for (days, said) in [("1", "Within 1 day"), ("2", "Within 2 days"), ("0", "Within 0 days")] {
            assert_eq!(words().say("within", &[("days", days)]), said);
        }
    }

    #[test]
    fn times_are_written_as_people_say_them() {
        let value = |name: &str| Piece::Value(name.to_owned());
        let text = |text: &str| Piece::Text(text.to_owned());
        let messages = BTreeMap::from([
            ("time-am".to_owned(), vec![value("time"), text("am")]),
            ("time-pm".to_owned(), vec![value("time"), text("pm")]),
            ("time-midday".to_owned(), vec![text("midday")]),
        ]);
        let english = Words { language: "en".to_owned(), messages };
        for (hour, minute, written) in [
            (0, 0, "12am"),
            (0, 5, "12:05am"),
            (8, 45, "8:45am"),
            (12, 0, "midday"),
            (12, 30, "12:30pm"),
            (18, 0, "6pm"),
        ] {
            assert_eq!(english.time(Time::constant(hour, minute, 0, 0)), written);
        }
        let messages = BTreeMap::from([("time-pm".to_owned(), vec![value("clock")])]);
        let polish = Words { language: "pl".to_owned(), messages };
        assert_eq!(polish.time(Time::constant(14, 4, 0, 0)), "14:04");
    }

    #[test]
    fn a_missing_message_shows_its_key() {
        assert_eq!(words().say("not-written-yet", &[]), "not-written-yet");
    }
}
