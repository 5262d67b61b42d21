//! Requests, by service and quarter.

use super::{Period, percent, working_days};
use crate::{
    error::Error,
    profile::Profile,
    server::Server,
    store::performance::{Bounds, Counted, Services},
};
use domain::small_numbers::{FEWEST, Part, Percent, Shown, Table, suppress, suppress_shares};
use serde::Serialize;
use std::collections::BTreeMap;

/// What is published of one service, or of all, in one quarter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Cell {
    pub received: Shown,
    pub ended: Shown,
    /// Of those with a promised day, the ones that were done by it.
    pub kept_percent: Option<Percent>,
    /// Came to the right team first.
    pub right_first_time_percent: Option<Percent>,
    /// Done with no question asked, and not opened again.
    pub first_contact_percent: Option<Percent>,
    /// Half took no longer.
    pub working_days: Option<u16>,
}

#[derive(Debug, Clone, Serialize)]
pub struct ServiceFigures {
    /// None for all that the council no longer offers.
    pub service: Option<String>,
    pub name: Option<String>,
    /// By quarter.
    pub quarters: Vec<Cell>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whole_year: Option<Cell>,
}

pub(super) struct Requests {
    pub all: Vec<Cell>,
    pub whole_year: Option<Cell>,
    pub services: Vec<ServiceFigures>,
}

/// A share of each row in each quarter, and of all rows together.
struct Shares {
    rows: Vec<Vec<Option<Part>>>,
    all: Vec<Option<Part>>,
}

/// All that may be published, row by row.
struct Published {
    received: Table<Shown>,
    ended: Table<Shown>,
    kept: Shares,
    right: Shares,
    first: Shares,
}

pub(super) async fn find(
    server: &Server,
    profile: &Profile,
    periods: &[Period],
    bounds: Bounds,
    is_whole_year: bool,
) -> Result<Requests, Error> {
    let council = &profile.council;
    let counted = server.store.list_service_figures(&council.key, bounds).await?;
    let middles = server.store.list_middles(&council.key, bounds).await?;
    let offered = council.services.iter().chain(&council.unlisted).filter(|service| service.feedback.is_none());
    let mut rows: Vec<(Option<&str>, Option<&str>)> =
        offered.map(|service| (Some(service.key.as_str()), Some(service.name.as_str()))).collect();
    rows.sort_by_key(|(_, name)| *name);
    rows.push((None, None));
    let keys: Vec<Option<&str>> = rows.iter().map(|(key, _)| *key).collect();
    let counts = by_row(counted, &keys, periods.len());
    let published = publish(&counts);
    let days = |counted: &Counted, ended: Shown| {
        ended.filter(|ended| *ended >= FEWEST).and(counted.middle).map(|middle| working_days(&council.calendar, middle))
    };
    let services = rows.into_iter().zip(&counts).enumerate().map(|(row, ((key, name), counts))| {
        let cell = |(at, period): (usize, &Period)| {
            let days = counts.get(at).and_then(|counted| days(counted, cell_of(&published.ended.cells, row, at)));
            published.cell(row, at).with_days(days).of(*period)
        };
        ServiceFigures {
            service: key.map(str::to_owned),
            name: name.map(str::to_owned),
            quarters: periods.iter().enumerate().map(cell).collect(),
            whole_year: is_whole_year.then(|| published.whole_year(row)),
        }
    });
    let all = periods.iter().enumerate().map(|(at, period)| {
        let middle = middles.get(&at).map(|middle| working_days(&council.calendar, *middle));
        let ended = published.ended.by_column.get(at).copied().flatten().filter(|ended| *ended >= FEWEST);
        published.all(at).with_days(ended.and(middle)).of(*period)
    });
    Ok(Requests {
        all: all.collect(),
        whole_year: is_whole_year.then(|| published.all_of_year()),
        services: services.filter(ServiceFigures::says_something).collect(),
    })
}

/// The counts in the order of the rows; the last row is all that no other has.
fn by_row(counted: Services, keys: &[Option<&str>], quarters: usize) -> Vec<Vec<Counted>> {
    let places: BTreeMap<&str, usize> =
        keys.iter().enumerate().filter_map(|(at, key)| key.map(|key| (key, at))).collect();
    let mut rows = vec![vec![Counted::default(); quarters]; keys.len()];
    for ((service, quarter), counted) in counted {
        let row = places.get(service.as_str()).copied().unwrap_or(keys.len() - 1);
        if let Some(cell) = rows.get_mut(row).and_then(|row| row.get_mut(quarter)) {
            *cell = if places.contains_key(service.as_str()) { counted } else { added(*cell, counted) };
        }
    }
    rows
}

fn added(one: Counted, other: Counted) -> Counted {
    let part = |one: Part, other: Part| Part { part: one.part + other.part, whole: one.whole + other.whole };
    Counted {
        received: one.received + other.received,
        ended: one.ended + other.ended,
        kept: part(one.kept, other.kept),
        right: part(one.right, other.right),
        first: part(one.first, other.first),
        // Of two services together it is not known.
        middle: None,
    }
}

fn publish(counts: &[Vec<Counted>]) -> Published {
    let table = |count: fn(&Counted) -> u64| -> Vec<Vec<u64>> {
        counts.iter().map(|row| row.iter().map(count).collect()).collect()
    };
    Published {
        received: suppress(&table(|counted| counted.received)),
        ended: suppress(&table(|counted| counted.ended)),
        kept: Shares::of(counts, |counted| counted.kept),
        right: Shares::of(counts, |counted| counted.right),
        first: Shares::of(counts, |counted| counted.first),
    }
}

fn cell_of<T: Copy>(cells: &[Vec<Option<T>>], row: usize, at: usize) -> Option<T> {
    cells.get(row).and_then(|row| row.get(at)).copied().flatten()
}

fn get<T: Copy>(list: &[Option<T>], at: usize) -> Option<T> {
    list.get(at).copied().flatten()
}

/// Of several quarters together, where each is shown.
pub(super) fn together(parts: &[Option<Part>]) -> Option<Part> {
    parts.iter().copied().try_fold(Part::default(), |sum, part| {
        part.map(|part| Part { part: sum.part + part.part, whole: sum.whole + part.whole })
    })
}

impl Shares {
    fn of(counts: &[Vec<Counted>], part: fn(&Counted) -> Part) -> Self {
        let quarters = counts.iter().map(Vec::len).max().unwrap_or(0);
        let mut shares = Self { rows: vec![Vec::new(); counts.len()], all: Vec::new() };
        for at in 0..quarters {
            let column: Vec<Part> = counts.iter().map(|row| row.get(at).map(part).unwrap_or_default()).collect();
            let (shown, all) = suppress_shares(&column);
            for (row, shown) in shares.rows.iter_mut().zip(shown) {
                row.push(shown);
            }
            shares.all.push(all);
        }
        shares
    }

    fn row(&self, row: usize) -> &[Option<Part>] {
        self.rows.get(row).map_or(&[], Vec::as_slice)
    }
}

impl Published {
    fn cell(&self, row: usize, at: usize) -> Cell {
        Cell {
            received: cell_of(&self.received.cells, row, at),
            ended: cell_of(&self.ended.cells, row, at),
            kept_percent: percent(cell_of(&self.kept.rows, row, at)),
            right_first_time_percent: percent(cell_of(&self.right.rows, row, at)),
            first_contact_percent: percent(cell_of(&self.first.rows, row, at)),
            working_days: None,
        }
    }

    fn all(&self, at: usize) -> Cell {
        Cell {
            received: get(&self.received.by_column, at),
            ended: get(&self.ended.by_column, at),
            kept_percent: percent(get(&self.kept.all, at)),
            right_first_time_percent: percent(get(&self.right.all, at)),
            first_contact_percent: percent(get(&self.first.all, at)),
            working_days: None,
        }
    }

    fn whole_year(&self, row: usize) -> Cell {
        Cell {
            received: get(&self.received.by_row, row),
            ended: get(&self.ended.by_row, row),
            kept_percent: percent(together(self.kept.row(row))),
            right_first_time_percent: percent(together(self.right.row(row))),
            first_contact_percent: percent(together(self.first.row(row))),
            working_days: None,
        }
    }

    fn all_of_year(&self) -> Cell {
        Cell {
            received: self.received.all,
            ended: self.ended.all,
            kept_percent: percent(together(&self.kept.all)),
            right_first_time_percent: percent(together(&self.right.all)),
            first_contact_percent: percent(together(&self.first.all)),
            working_days: None,
        }
    }
}

impl Cell {
    fn with_days(self, working_days: Option<u16>) -> Self {
        Self { working_days, ..self }
    }

    fn of(self, period: Period) -> Self {
        Self {
            received: period.count(self.received),
            ended: period.count(self.ended),
            kept_percent: period.only_whole(self.kept_percent),
            right_first_time_percent: period.only_whole(self.right_first_time_percent),
            first_contact_percent: period.only_whole(self.first_contact_percent),
            working_days: period.only_whole(self.working_days),
        }
    }
}

impl ServiceFigures {
    fn says_something(&self) -> bool {
        let is_some = |shown: Shown| shown.is_some_and(|count| count > 0);
        self.quarters.iter().any(|cell| is_some(cell.received) || is_some(cell.ended))
    }
}
