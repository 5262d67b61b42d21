//! Cases by what somebody on the phone says of them.

use super::row::{self, Columns, DeskRow, Eyes, columns, in_confidence};
use crate::store::{Error, Store};
use domain::desk::Sought;

/// Who finds more asks better.
const MOST: i64 = 50;

macro_rules! found_by {
    ($which:literal) => {
        concat!(
            "select ",
            columns!(),
            " from cases c left join staff m on m.council = c.council and m.id = c.assignee
             where c.council = $1 and ",
            $which,
            " and ($3 = '' or c.team = $3 or c.assignee = $5) and ",
            in_confidence!("$5", "$6"),
            " order by c.received_at desc, c.reference limit $4"
        )
    };
}

/// The whole name, or the last one. Each half has its index.
const BY_NAME: &str = concat!(
    "select * from (select ",
    columns!(),
    " from cases c left join staff m on m.council = c.council and m.id = c.assignee
     where c.council = $1 and c.name_key = $2 and ($3 = '' or c.team = $3 or c.assignee = $5) and ",
    in_confidence!("$5", "$6"),
    " order by c.received_at desc limit $4) whole
     union select * from (select ",
    columns!(),
    " from cases c left join staff m on m.council = c.council and m.id = c.assignee
     where c.council = $1 and c.last_name = $2 and ($3 = '' or c.team = $3 or c.assignee = $5) and ",
    in_confidence!("$5", "$6"),
    " order by c.received_at desc limit $4) last
     order by received_at desc, reference limit $4"
);

impl Store {
    /// The newest cases of which this is true, of those that are theirs to see.
    pub async fn find_at_desk(&self, council: &str, sought: &Sought, eyes: Eyes<'_>) -> Result<Vec<DeskRow>, Error> {
        let (sql, value) = match sought {
            Sought::Reference(reference) => (found_by!("c.reference = $2"), reference.as_str()),
            Sought::Postcode(postcode) => (found_by!("c.postcode = $2"), postcode.as_str()),
            Sought::Phone(digits) => (found_by!("c.phone_digits = $2"), digits.as_str()),
            Sought::Name(name) => (BY_NAME, name.as_str()),
        };
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            Columns,
            sql,
            council,
            value,
            eyes.team_key(),
            MOST,
            eyes.member,
            i64::from(eyes.sees_complaints)
        )?;
        rows.into_iter().map(row::read).collect()
    }

    /// What a councillor sent for residents, newest first.
    pub async fn list_raised_by(&self, council: &str, member: &str) -> Result<Vec<DeskRow>, Error> {
        let sql = found_by!("c.raised_by = $2");
        let mut reading = self.read().await?;
        let rows = fetch_all!(reading, Columns, sql, council, member, "", MOST, "", 1_i64)?;
        rows.into_iter().map(row::read).collect()
    }
}
