//! The free times of a kind: its days, a row each, and the times of one day to choose from.

use super::details::{Wrong, error};
use crate::appointments::{read_time, write_time};
use domain::{
    appointment::{Slot, nearest},
    iso::{find_date, write_date},
    words::Words,
};
use jiff::civil::{Date, DateTime};
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    choice::Choice,
    element::{all, element},
    link::{Link, Row},
    link_list::LinkList,
    prose::link_paragraph,
    radios::Radios,
};

/// As many days as are easily read on a phone.
const DAYS_ON_A_PAGE: usize = 10;
/// So many times stand in for one that is gone.
const NEAREST: usize = 5;

/// What the address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    /// The times of this day.
    pub day: Option<String>,
    /// The days after this one.
    after: Option<String>,
}

impl Asked {
    /// The page's address.
    pub fn path(&self, page: &str) -> String {
        match (self.day(), self.after()) {
            (Some(day), _) => format!("{page}?day={}", write_date(day)),
            (None, Some(after)) => format!("{page}?after={}", write_date(after)),
            (None, None) => page.to_owned(),
        }
    }

    pub fn day(&self) -> Option<Date> {
        find_date(self.day.as_deref()?)
    }

    fn after(&self) -> Option<Date> {
        find_date(self.after.as_deref()?)
    }
}

/// The slot of a time, as it stands in a field.
pub fn find_slot<'a>(slots: &'a [Slot], time: &str) -> Option<&'a Slot> {
    let time = read_time(time)?;
    slots.iter().find(|slot| slot.from == time)
}

/// The days with free times, each a link to its times.
pub fn days(words: &Words, slots: &[Slot], asked: &Asked, page: &str) -> AnyView {
    let mut days: Vec<(Date, usize)> = Vec::new();
    for slot in slots {
        match days.last_mut() {
            Some((day, count)) if *day == slot.from.date() => *count += 1,
            _ => days.push((slot.from.date(), 1)),
        }
    }
    let mut rest = days.into_iter().filter(|(day, _)| asked.after().is_none_or(|after| *day > after)).peekable();
    let shown: Vec<_> = rest.by_ref().take(DAYS_ON_A_PAGE).collect();
    let last = shown.last().map(|(day, _)| *day).filter(|_| rest.peek().is_some());
    let row = |(day, count): (Date, usize)| Row {
        link: Link::new(format!("{page}?day={}", write_date(day)), words.date(day)),
        note: Some(words.say("appointment-free", &[("count", &count.to_string())])),
    };
    let rows = shown.into_iter().map(row).collect();
    let later = last.map(|last| {
        let link = Link::new(format!("{page}?after={}", write_date(last)), words.say("appointment-later", &[]));
        link_paragraph(link)
    });
    let list = view! { <LinkList rows/> }.into_any();
    all([list].into_iter().chain(later))
}

/// Which times are offered: those of a day, or those around one that is gone.
#[derive(Debug, Clone)]
pub enum Offered {
    Day(Date, Vec<DateTime>),
    Around(Vec<DateTime>),
}

pub fn of_day(slots: &[Slot], day: Date) -> Offered {
    Offered::Day(day, slots.iter().map(|slot| slot.from).filter(|from| from.date() == day).collect())
}

pub fn around(slots: &[Slot], gone: &str) -> Offered {
    let wanted = read_time(gone).unwrap_or(DateTime::MIN);
    Offered::Around(nearest(slots, wanted, NEAREST))
}

impl Offered {
    pub fn is_empty(&self) -> bool {
        let (Self::Day(_, times) | Self::Around(times)) = self;
        times.is_empty()
    }

    /// Asks for one of the times.
    pub fn radios(&self, words: &Words, chosen: String, wrong: &[Wrong]) -> AnyView {
        if self.is_empty() {
            let none = element("p").class("govuk-body").attr("id", "time");
            return none.text(words.say("appointment-none-free", &[])).view();
        }
        let choice = |time: &DateTime, text: String| Choice::new(write_time(*time), text);
        let (legend, choices) = match self {
            Self::Day(day, times) => (
                words.say("appointment-time", &[("date", &words.date(*day))]),
                times.iter().map(|time| choice(time, words.time(time.time()))).collect(),
            ),
            Self::Around(times) => (
                words.say("appointment-nearest", &[]),
                times.iter().map(|time| choice(time, words.date_time(*time))).collect(),
            ),
        };
        view! {
            <Radios
                name="time" legend error_prefix=words.say("error-prefix", &[]) error=error(words, wrong, "time")
                value=chosen choices
            />
        }
        .into_any()
    }
}
