//! A demonstration's staff: at their desk by a tap, where nothing is anybody's.

use super::{
    Error, Store, Writing,
    sessions::TokenHash,
    staff::Member,
    staff_sessions::{self, Lasting, Stage},
};
use crate::random;
use domain::{complaint::Grade, staff::Role, team::Team};
use jiff::Timestamp;

/// An invented member of staff.
#[derive(Debug, Clone, Copy)]
pub struct DemoMember<'a> {
    /// Begins their address.
    pub key: &'a str,
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
        let member = ensure(&mut writing, council, new, now).await?;
        staff_sessions::start(&mut writing, council, &member.id, (token, Stage::In), lasting, now).await?;
        writing.commit().await
    }

    /// The same member of staff, who does something without being at the desk. Nothing but a demonstration may call it.
    pub async fn ensure_demo_staff(&self, council: &str, new: DemoMember<'_>, now: Timestamp) -> Result<Member, Error> {
        let mut writing = self.write().await?;
        let member = ensure(&mut writing, council, new, now).await?;
        writing.commit().await?;
        Ok(member)
    }
}

async fn ensure(writing: &mut Writing, council: &str, new: DemoMember<'_>, now: Timestamp) -> Result<Member, Error> {
    let email = format!("{}@staff.example", new.key);
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
        &email,
        new.name,
        new.role.key(),
        new.role.team().map(Team::key),
        now.as_microsecond(),
        new.grade.key(),
        new.post
    )?;
    let (name, post) = (new.name.to_owned(), Some(new.post.to_owned()));
    Ok(Member { id, email, name, role: new.role, grade: new.grade, post })
}
