//! Staff: who they are, and how they begin. They live apart from residents' accounts: an address may have both, and neither knows of
//! the other.

use super::{
    Error, Store, Writing,
    audit::{self, Action, Actor},
    authenticators::{self, Holder},
    cases::row::read_time,
    digest::digest,
    helpings,
    sessions::TokenHash,
    staff_sessions::{self, Lasting, Stage},
};
use crate::random;
use domain::{complaint::Grade, staff::Role, team::Team};
use jiff::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub id: String,
    pub email: String,
    pub name: String,
    pub role: Role,
    pub grade: Grade,
    /// As residents know them, such as "Head of Waste".
    pub post: Option<String>,
}

/// Somebody who is to be made staff.
#[derive(Debug, Clone, Copy)]
pub struct NewMember<'a> {
    pub email: &'a str,
    pub name: &'a str,
    pub role: Role,
    pub grade: Grade,
    pub post: Option<&'a str>,
    /// What stands in the link by which they begin, and until when it works.
    pub invitation: &'a str,
    pub until: Timestamp,
}

/// A member of staff in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub member: Member,
    pub added: Timestamp,
    /// Whether they have a password and an app.
    pub has_begun: bool,
}

/// As a row has it: id, address, name, role, team, grade, post.
pub(super) type MemberRow = (String, String, String, String, Option<String>, String, Option<String>);

pub(super) fn read_member((id, email, name, role, team, grade, post): MemberRow) -> Result<Member, Error> {
    let team = team.map(|team| Team::find(&team).ok_or_else(|| Error::Decode("an unknown team".into()))).transpose()?;
    let role = Role::find(&role, team).map_err(|_| Error::Decode("an unknown role".into()))?;
    let grade = Grade::find(&grade).ok_or_else(|| Error::Decode("an unknown grade".into()))?;
    Ok(Member { id, email, name, role, grade, post })
}

impl Store {
    /// Makes somebody staff, who then begins by the link. Whoever is staff already begins anew: with another password, another app, and
    /// this role.
    pub async fn add_staff(&self, council: &str, new: NewMember<'_>, now: Timestamp) -> Result<(), Error> {
        let email = new.email.to_ascii_lowercase();
        let mut writing = self.write().await?;
        let (id,) = fetch_one!(
            writing,
            (String,),
            "insert into staff (id, council, email, name, role, team, added_at, invitation_hash, invited_until, grade, post)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
             on conflict (council, email) where removed_at is null do update set name = excluded.name,
                 role = excluded.role, team = excluded.team, invitation_hash = excluded.invitation_hash,
                 invited_until = excluded.invited_until, grade = excluded.grade, post = excluded.post
             returning id",
            random::id(),
            council,
            &email,
            new.name,
            new.role.key(),
            new.role.team().map(Team::key),
            now.as_microsecond(),
            digest(council, new.invitation),
            new.until.as_microsecond(),
            new.grade.key(),
            new.post
        )?;
        end(&mut writing, council, &id).await?;
        audit::create(&mut writing, council, Actor::Operator, Action::StaffAdded, &id, now).await?;
        writing.commit().await
    }

    pub async fn list_staff(&self, council: &str) -> Result<Vec<Listed>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String, String, String, String, Option<String>, String, Option<String>, i64, Option<String>),
            "select s.id, s.email, s.name, s.role, s.team, s.grade, s.post, s.added_at, a.secret from staff s
             left join authenticators a on a.council = s.council and a.holder = s.id
             where s.council = $1 and s.removed_at is null order by s.name, s.email",
            council
        )?;
        let listed = rows.into_iter().map(|(id, email, name, role, team, grade, post, added, secret)| {
            let member = read_member((id, email, name, role, team, grade, post))?;
            Ok(Listed { member, added: read_time(added)?, has_begun: secret.is_some() })
        });
        listed.collect()
    }

    /// They are staff no more, and signed out at once. False if nobody has this address.
    pub async fn remove_staff(&self, council: &str, email: &str, now: Timestamp) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let row = fetch_optional!(
            writing,
            (String,),
            "update staff set removed_at = $3, invitation_hash = null, invited_until = null
             where council = $1 and email = $2 and removed_at is null returning id",
            council,
            email.to_ascii_lowercase(),
            now.as_microsecond()
        )?;
        let Some((id,)) = row else {
            return Ok(false);
        };
        end(&mut writing, council, &id).await?;
        audit::create(&mut writing, council, Actor::Operator, Action::StaffRemoved, &id, now).await?;
        writing.commit().await?;
        Ok(true)
    }

    /// Who begins by this link, if it works.
    pub async fn find_invited(&self, council: &str, invitation: &str, now: Timestamp) -> Result<Option<Member>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            MemberRow,
            "select id, email, name, role, team, grade, post from staff
             where council = $1 and invitation_hash = $2 and invited_until > $3 and removed_at is null",
            council,
            digest(council, invitation),
            now.as_microsecond()
        )?;
        row.map(read_member).transpose()
    }

    /// Gives whoever was invited their password, and a session in which they set up their app: until that is done the link works
    /// still. The secret is that of the app. False if the link works no more.
    pub async fn begin_staff(
        &self,
        council: &str,
        (member, invitation): (&str, &str),
        (password_hash, sealed): (&str, &str),
        (token, lasting): (&TokenHash, Lasting),
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let rows = execute!(
            writing,
            "update staff set password_hash = $4 where council = $1 and id = $2 and invitation_hash = $3
             and invited_until > $5 and removed_at is null",
            council,
            member,
            digest(council, invitation),
            password_hash,
            now.as_microsecond()
        )?;
        if rows == 0 {
            return Ok(false);
        }
        staff_sessions::end_all(&mut writing, council, member).await?;
        authenticators::create_secret(&mut writing, council, Holder::Staff(member), sealed, now).await?;
        staff_sessions::start(&mut writing, council, member, (token, Stage::Begin), lasting, now).await?;
        writing.commit().await?;
        Ok(true)
    }
}

/// Takes away all by which a member of staff comes in, and signs them out.
async fn end(writing: &mut Writing, council: &str, member: &str) -> Result<(), Error> {
    staff_sessions::end_all(writing, council, member).await?;
    helpings::end_all_of(writing, council, member).await?;
    execute!(writing, "delete from authenticators where council = $1 and holder = $2", council, member)?;
    execute!(writing, "update staff set password_hash = null where council = $1 and id = $2", council, member)?;
    Ok(())
}
