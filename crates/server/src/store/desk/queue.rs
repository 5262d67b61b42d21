//! The cases of a team, what is due first on top. A page begins after the last row of the one before it, so the millionth costs what
//! the first does.

use super::row::{self, Columns, DeskRow, Eyes, columns, in_confidence};
use crate::store::{Error, Store};
use domain::team::Team;
use jiff::civil::Date;

/// Rows of a page.
const ROWS: usize = 200;
/// Comes after every date: what has none comes last.
const NO_DATE: &str = "9999-12-31";

/// Which cases of a queue.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Show {
    #[default]
    Open,
    Overdue,
    Mine,
    Unassigned,
    Waiting,
    NeedsPerson,
    /// What councillors sent for residents.
    Councillors,
    Ended,
}

/// What a page of a queue is about.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// All teams, without one.
    pub team: Option<Team>,
    pub show: Show,
    /// Who asks: `Show::Mine` is theirs.
    pub eyes: Eyes<'a>,
    pub today: Date,
    /// Where the page before ended.
    pub after: Option<(&'a str, &'a str)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    pub rows: Vec<DeskRow>,
    /// Where the next one begins, if there is more.
    pub next: Option<(String, String)>,
}

impl Show {
    pub const ALL: [Self; 8] = [
        Self::Open,
        Self::Overdue,
        Self::Mine,
        Self::Unassigned,
        Self::Waiting,
        Self::NeedsPerson,
        Self::Councillors,
        Self::Ended,
    ];

    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Overdue => "overdue",
            Self::Mine => "mine",
            Self::Unassigned => "unassigned",
            Self::Waiting => "waiting",
            Self::NeedsPerson => "needs-person",
            Self::Councillors => "councillors",
            Self::Ended => "ended",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|show| show.key() == key)
    }
}

/// One statement for each kind of list, so that each has its index; no index finds a pair of which one is computed, so the day is asked
/// for once more. What a list does not ask for it names all the same: the
/// parameters are those of every list.
macro_rules! open {
    ($team:literal, $which:literal) => {
        concat!(
            "select ",
            columns!(),
            " from cases c left join staff m on m.council = c.council and m.id = c.assignee
             where c.council = $1 and ",
            $team,
            " and c.ended_at is null ",
            $which,
            "
             and coalesce(c.due_date, '9999-12-31') >= $3
             and (coalesce(c.due_date, '9999-12-31'), c.reference) > ($3, $4)
             and cast($5 as text) is not null and cast($6 as text) is not null and ",
            in_confidence!("$6", "$8"),
            " order by coalesce(c.due_date, '9999-12-31'), c.reference limit $7"
        )
    };
}

macro_rules! ended {
    ($team:literal) => {
        concat!(
            "select ",
            columns!(),
            " from cases c left join staff m on m.council = c.council and m.id = c.assignee
             where c.council = $1 and ",
            $team,
            " and c.ended_at is not null
             and (c.ended_at, c.reference) < ($3, $4) and ",
            in_confidence!("$6", "$7"),
            " order by c.ended_at desc, c.reference desc limit $5"
        )
    };
}

macro_rules! of_one_team_or_all {
    ($team:expr, $list:ident $(, $which:literal)?) => {
        match $team {
            Some(_) => $list!("c.team = $2" $(, $which)?),
            None => $list!("cast($2 as text) is not null" $(, $which)?),
        }
    };
}

impl Store {
    /// A page of a queue.
    pub async fn list_queue(&self, council: &str, asked: Asked<'_>) -> Result<Page, Error> {
        let rows = match asked.show {
            Show::Ended => self.list_ended(council, asked).await?,
            _ => self.list_open(council, asked).await?,
        };
        let mut rows = rows.into_iter().map(row::read).collect::<Result<Vec<_>, _>>()?;
        let has_more = rows.len() > ROWS;
        rows.truncate(ROWS);
        let next = rows.last().filter(|_| has_more).map(|last| {
            let place = match (asked.show, last.ended, last.due) {
                (Show::Ended, Some(ended), _) => ended.as_microsecond().to_string(),
                (_, _, due) => due.map_or_else(|| NO_DATE.to_owned(), |due| due.to_string()),
            };
            (place, last.reference.as_str().to_owned())
        });
        Ok(Page { rows, next })
    }

    async fn list_open(&self, council: &str, asked: Asked<'_>) -> Result<Vec<Columns>, Error> {
        let team = asked.team;
        let sql = match asked.show {
            Show::Open | Show::Ended => of_one_team_or_all!(team, open, ""),
            Show::Overdue => {
                of_one_team_or_all!(team, open, "and coalesce(c.due_date, '9999-12-31') < $5 and c.paused_on is null")
            }
            // Whoever looks into a complaint has it, whatever their team.
            Show::Mine => open!("cast($2 as text) is not null", "and c.assignee = $6"),
            Show::Unassigned => of_one_team_or_all!(team, open, "and c.assignee is null"),
            Show::Waiting => {
                of_one_team_or_all!(team, open, "and c.status in ('waiting-for-resident', 'waiting-for-others')")
            }
            Show::Councillors => of_one_team_or_all!(team, open, "and c.raised = 'councillor'"),
            Show::NeedsPerson => of_one_team_or_all!(team, open, "and c.status = 'needs-person'"),
        };
        let (due, reference) = asked.after.unwrap_or_default();
        let mut reading = self.read().await?;
        fetch_all!(
            reading,
            Columns,
            sql,
            council,
            team.map_or("", Team::key),
            due,
            reference,
            asked.today.to_string(),
            asked.eyes.member,
            rows_and_one(),
            i64::from(asked.eyes.sees_complaints)
        )
    }

    async fn list_ended(&self, council: &str, asked: Asked<'_>) -> Result<Vec<Columns>, Error> {
        let sql = of_one_team_or_all!(asked.team, ended);
        let (ended, reference) = asked.after.unwrap_or_default();
        let mut reading = self.read().await?;
        fetch_all!(
            reading,
            Columns,
            sql,
            council,
            asked.team.map_or("", Team::key),
            ended.parse().unwrap_or(i64::MAX),
            reference,
            rows_and_one(),
            asked.eyes.member,
            i64::from(asked.eyes.sees_complaints)
        )
    }
}

/// One more than is shown says whether there is more.
fn rows_and_one() -> i64 {
    i64::try_from(ROWS).unwrap_or(i64::MAX) + 1
}
