//! What a council publishes of how it does: counted by the store, and nothing in it that tells of a few people. Page, spreadsheet and
//! machine read these same figures.

mod complaints;
mod kept;
mod requests;
mod surveys;

pub use complaints::{StageFigures, YearFigures};
pub use kept::{Kept, run};
pub use requests::{Cell, ServiceFigures};
pub use surveys::Satisfaction;

use crate::{
    clock::{instant, local},
    error::Error,
    profile::Profile,
    server::Server,
    store::performance::{Bounds, QUARTERS},
};
use domain::{
    calendar::Calendar,
    performance::{Quarter, Year},
    small_numbers::{Percent, Shown, round_down},
};
use jiff::{
    Timestamp,
    civil::{Date, Time},
};
use serde::Serialize;

/// All that is published, as it stands in `/how-we-are-doing.json`. `null` is hidden, or there is none.
#[derive(Debug, Clone, Serialize)]
pub struct Figures {
    pub council: String,
    /// Oldest first.
    pub quarters: Vec<Period>,
    /// All requests, by quarter.
    pub all: Vec<Cell>,
    /// In a report of a year: of all of its quarters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whole_year: Option<Cell>,
    /// Of those of which anything can be said, by name.
    pub services: Vec<ServiceFigures>,
    /// By quarter.
    pub satisfaction: Vec<Satisfaction>,
    /// Newest first.
    pub years: Vec<YearFigures>,
    pub you_said: Vec<Said>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Period {
    pub first_day: Date,
    pub last_day: Date,
    /// Figures of one that is not over are rounded down to a multiple of five, and have no shares.
    pub is_over: bool,
}

#[derive(Debug, Clone, Serialize)]
pub struct Said {
    pub said: String,
    pub did: String,
    /// The name of the service that it is about.
    pub service: Option<String>,
    pub published: Date,
}

/// For which time figures are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wanted {
    /// The last quarters, and the one that is running; complaints of this year and of the one before.
    Lately,
    /// A year with its quarters.
    Year(Year),
}

/// What was wanted, as it was counted lately. What is said to be published at once is.
pub async fn find(server: &Server, profile: &Profile, wanted: Wanted) -> Result<Figures, Error> {
    let counted = server.figures.find(server, profile, wanted).await?;
    Ok(Figures { you_said: you_said(server, profile).await?, ..Figures::clone(&counted) })
}

async fn count(server: &Server, profile: &Profile, wanted: Wanted) -> Result<Figures, Error> {
    let today = server.clock.local_now().date();
    let (quarters, years) = match wanted {
        Wanted::Lately => (Quarter::shown(today), vec![Year::of(today), Year::of(today).before()]),
        Wanted::Year(year) => {
            let begun = year.quarters().into_iter().filter(|quarter| quarter.first_day() <= today);
            (begun.collect(), vec![year])
        }
    };
    let periods: Vec<Period> = quarters.iter().map(|quarter| Period::of_quarter(*quarter, today)).collect();
    let bounds = bounds(&periods);
    let is_whole_year = matches!(wanted, Wanted::Year(year) if year.is_over(today));
    let (requests, satisfaction) = tokio::try_join!(
        requests::find(server, profile, &periods, bounds, is_whole_year),
        surveys::find(server, profile, &periods, bounds)
    )?;
    let mut of_years = Vec::new();
    for year in years {
        of_years.push(complaints::find(server, profile, Period::of_year(year, today)).await?);
    }
    Ok(Figures {
        council: profile.council.name.clone(),
        all: requests.all,
        whole_year: requests.whole_year,
        services: requests.services,
        satisfaction,
        years: of_years,
        you_said: Vec::new(),
        quarters: periods,
    })
}

async fn you_said(server: &Server, profile: &Profile) -> Result<Vec<Said>, Error> {
    let said = server.store.list_you_said(&profile.council.key).await?.into_iter().map(|said| Said {
        service: said.service.and_then(|key| profile.council.find_service(&key)).map(|service| service.name.clone()),
        published: local(said.at).date(),
        said: said.said,
        did: said.did,
    });
    Ok(said.collect())
}

impl Period {
    fn of_quarter(quarter: Quarter, today: Date) -> Self {
        Self { first_day: quarter.first_day(), last_day: quarter.last_day(), is_over: quarter.is_over(today) }
    }

    fn of_year(year: Year, today: Date) -> Self {
        Self { first_day: year.first_day(), last_day: year.last_day(), is_over: year.is_over(today) }
    }

    /// A count that stands for this time.
    fn count(self, shown: Shown) -> Shown {
        if self.is_over { shown } else { shown.map(round_down) }
    }

    /// A share, or another figure about all that is counted: while counts still grow there is none.
    fn only_whole<T>(self, figure: Option<T>) -> Option<T> {
        figure.filter(|_| self.is_over)
    }

    fn begins(self) -> Timestamp {
        midnight(self.first_day)
    }

    fn ends(self) -> Timestamp {
        midnight(self.last_day.tomorrow().unwrap_or(self.last_day))
    }
}

fn midnight(day: Date) -> Timestamp {
    instant(day.to_datetime(Time::midnight())).unwrap_or(Timestamp::MAX)
}

fn bounds(periods: &[Period]) -> Bounds {
    let end = periods.last().map_or(Timestamp::MIN, |period| period.ends());
    let mut bounds = [end; QUARTERS + 1];
    for (bound, period) in bounds.iter_mut().zip(periods) {
        *bound = period.begins();
    }
    Bounds(bounds)
}

/// The working days from when something came to when it ended.
fn working_days(calendar: &Calendar, (from, to): (Timestamp, Timestamp)) -> u16 {
    calendar.working_days_between(local(from).date(), local(to).date())
}

fn percent(part: Option<domain::small_numbers::Part>) -> Option<Percent> {
    part.and_then(domain::small_numbers::Part::percent)
}
