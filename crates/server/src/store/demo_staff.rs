//! A demonstration's staff: at their desk by a tap, where nothing is anybody's.

use super::{
    Error, Store,
    sessions::TokenHash,
    staff_sessions::{self, Lasting, Stage},
};
use crate::random;
use domain::{complaint::Grade, staff::Role, team::Team};
use jiff::Timestamp;

/// An invented member of staff.
#[derive(Debug, Clone, Copy)]
pub struct DemoMember<'a> {
    pub email: &'a str,
    pub name: &'a str,
    pub role: Role,
    pub grade: Grade,
    pub post: &'a str,
}

impl Store {
    /// Starts a session of an invented member of staff, who is made staff for it. Nothing but a demonstration may call it.
    pub async fn enter_demo_staff(
        &self,
        council: &str,
        new: DemoMember<'_>,
        (token, lasting): (&TokenHash, Lasting),
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let (id,) = fetch_one!(
            writing,
            (String,),
            "insert into staff (id, council, email, name, role, team, added_at, grade, post)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             on conflict (council, email) where removed_at is null do update set name = excluded.name,
                 role = excluded.role, team = excluded.team, grade = excluded.grade, post = excluded.post
             returning id",
            random::id(),
            council,
            new.email,
            new.name,
            new.role.key(),
            new.role.team().map(Team::key),
            now.as_microsecond(),
            new.grade.key(),
            new.post
        )?;
        staff_sessions::start(&mut writing, council, &id, (token, Stage::In), lasting, now).await?;
        writing.commit().await
    }
}
