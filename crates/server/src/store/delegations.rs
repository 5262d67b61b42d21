//! Who acts for whom: invitations, what became of them, and their end.

use super::{
    Error, Store, Writing,
    accounts::Account,
    audit::{self, Action, Actor},
    cases::row::{read_json, read_time, write_json},
    limits::{self, Limit, TooOften},
    outbox::{self, NewMail},
};
use crate::clock::local;
use domain::{
    delegation::{DelegationRules, Power, Relation, State, Story, Terms},
    iso::{find_date, write_date},
};
use jiff::{SignedDuration, Timestamp, civil::Date};

/// Invitations of one account: they are mails to somebody else.
const INVITATIONS: Limit = Limit { most: 10, within: SignedDuration::from_hours(24) };

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegation {
    /// Opens nothing by itself: each query asks who wants to know, too.
    pub id: String,
    /// The resident's.
    pub account: String,
    /// As the resident wants to be called.
    pub resident_name: String,
    /// Of whoever accepted.
    pub delegate: Option<String>,
    /// The address that was invited, and its owner's name.
    pub email: String,
    pub name: String,
    pub terms: Terms,
    pub invited: Timestamp,
    pub accepted: Option<Timestamp>,
    pub declined: Option<Timestamp>,
    pub ended: Option<Timestamp>,
}

impl Delegation {
    pub fn state(&self, today: Date, rules: &DelegationRules) -> State {
        let story = Story {
            invited: local(self.invited).date(),
            accepted: self.accepted.map(|at| local(at).date()),
            is_declined: self.declined.is_some(),
            is_ended: self.ended.is_some(),
        };
        story.state(self.terms.until, today, rules)
    }
}

/// The answer to an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Accepted,
    Declined,
}

impl Store {
    /// Invites somebody, and mails them.
    pub async fn create_delegation(
        &self,
        council: &str,
        new: &Delegation,
        mail: &NewMail,
        now: Timestamp,
    ) -> Result<Result<(), TooOften>, Error> {
        let mut writing = self.write().await?;
        let name = format!("invitations:{}", new.account);
        if let Err(too_often) = limits::count(&mut writing, council, &name, INVITATIONS, now).await? {
            writing.commit().await?;
            return Ok(Err(too_often));
        }
        execute!(
            writing,
            "insert into delegations (id, council, account, resident_name, email, name, relation, power, scope, until, invited_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            &new.id,
            council,
            &new.account,
            &new.resident_name,
            &new.email,
            &new.name,
            new.terms.relation.key(),
            new.terms.power.key(),
            write_json(&new.terms.scope)?,
            write_date(new.terms.until),
            now.as_microsecond()
        )?;
        outbox::create(&mut writing, mail, now).await?;
        audit::create(&mut writing, council, Actor::Resident, Action::DelegationOffered, &new.account, now).await?;
        writing.commit().await?;
        Ok(Ok(()))
    }

    /// Those that the resident has invited, the newest first.
    pub async fn list_delegations(&self, council: &str, account: &str) -> Result<Vec<Delegation>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            Row,
            "select * from delegations where council = $1 and account = $2 order by invited_at desc, id",
            council,
            account
        )?;
        rows.into_iter().map(Row::read).collect()
    }

    /// Those by which somebody acts for others, or is asked to: an invitation is of whoever proved its address.
    pub async fn list_acting(&self, council: &str, account: &Account) -> Result<Vec<Delegation>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            Row,
            "select * from delegations where council = $1 and (delegate = $2
                 or (email = $3 and accepted_at is null and declined_at is null and ended_at is null))
             order by invited_at desc, id",
            council,
            &account.id,
            &account.email
        )?;
        rows.into_iter().map(Row::read).collect()
    }

    /// The one of this id, if it is this account's, or it acts by it, or is asked to. Somebody else's is as none.
    pub async fn find_delegation(
        &self,
        council: &str,
        account: &Account,
        id: &str,
    ) -> Result<Option<Delegation>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            Row,
            "select * from delegations where council = $1 and id = $2 and (account = $3 or delegate = $3
                 or (email = $4 and accepted_at is null and declined_at is null and ended_at is null))",
            council,
            id,
            &account.id,
            &account.email
        )?;
        row.map(Row::read).transpose()
    }

    /// Answers an invitation that waits, and tells the resident. False if it does not wait any more.
    pub async fn answer_delegation(
        &self,
        council: &str,
        account: &Account,
        id: &str,
        (answer, notice): (Answer, &NewMail),
        now: Timestamp,
    ) -> Result<bool, Error> {
        let (sql, action) = match answer {
            Answer::Accepted => (
                "update delegations set delegate = $3, accepted_at = $4 where council = $1 and id = $2 and email = $5
                 and delegate is null and accepted_at is null and declined_at is null and ended_at is null",
                Action::DelegationAccepted,
            ),
            Answer::Declined => (
                "update delegations set delegate = $3, declined_at = $4 where council = $1 and id = $2 and email = $5
                 and delegate is null and accepted_at is null and declined_at is null and ended_at is null",
                Action::DelegationDeclined,
            ),
        };
        let mut writing = self.write().await?;
        let rows = execute!(writing, sql, council, id, &account.id, now.as_microsecond(), &account.email)?;
        tell(&mut writing, council, (rows, &account.id), action, notice, now).await?;
        writing.commit().await?;
        Ok(rows == 1)
    }

    /// Ends it at once, whichever of the two asks, and tells the other. False if it was over.
    pub async fn end_delegation(
        &self,
        council: &str,
        account: &Account,
        id: &str,
        notice: &NewMail,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let rows = execute!(
            writing,
            "update delegations set ended_at = $4 where council = $1 and id = $2 and (account = $3 or delegate = $3)
             and ended_at is null and declined_at is null",
            council,
            id,
            &account.id,
            now.as_microsecond()
        )?;
        tell(&mut writing, council, (rows, &account.id), Action::DelegationEnded, notice, now).await?;
        writing.commit().await?;
        Ok(rows == 1)
    }

    /// Forgets what has been over since before then, and who looked at what before.
    pub async fn delete_old_delegations(&self, council: &str, before: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(
            writing,
            "delete from delegations where council = $1 and (ended_at < $2 or declined_at < $2 or until < $3
                 or (accepted_at is null and invited_at < $2))",
            council,
            before.as_microsecond(),
            write_date(local(before).date())
        )?;
        let sql = "delete from access_log where council = $1 and at < $2";
        execute!(writing, sql, council, before.as_microsecond())?;
        writing.commit().await
    }
}

/// Whether somebody still acts by it. It can't be ended by another before this is written.
pub(super) async fn hold(writing: &mut Writing, council: &str, delegation: &Delegation) -> Result<bool, Error> {
    let rows = execute!(
        writing,
        "update delegations set ended_at = null where council = $1 and id = $2 and delegate = $3
         and accepted_at is not null and ended_at is null",
        council,
        &delegation.id,
        delegation.delegate.as_deref()
    )?;
    Ok(rows == 1)
}

/// With the account: whoever has none any more acts for nobody.
pub(super) async fn end_all(writing: &mut Writing, council: &str, account: &str, now: Timestamp) -> Result<(), Error> {
    let sql = "update delegations set ended_at = $3 where council = $1 and delegate = $2 and ended_at is null";
    execute!(writing, sql, council, account, now.as_microsecond())?;
    Ok(())
}

/// The audit row and the mail of a change, if there was one.
async fn tell(
    writing: &mut Writing,
    council: &str,
    (rows, account): (u64, &str),
    action: Action,
    notice: &NewMail,
    now: Timestamp,
) -> Result<(), Error> {
    if rows == 1 {
        outbox::create(writing, notice, now).await?;
        audit::create(writing, council, Actor::Resident, action, account, now).await?;
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    account: String,
    resident_name: String,
    delegate: Option<String>,
    email: String,
    name: String,
    relation: String,
    power: String,
    scope: String,
    until: String,
    invited_at: i64,
    accepted_at: Option<i64>,
    declined_at: Option<i64>,
    ended_at: Option<i64>,
}

impl Row {
    fn read(self) -> Result<Delegation, Error> {
        let unknown = |what: &str| Error::Decode(format!("an unknown {what} of a delegation").into());
        Ok(Delegation {
            terms: Terms {
                relation: Relation::find(&self.relation).ok_or_else(|| unknown("relation"))?,
                power: Power::find(&self.power).ok_or_else(|| unknown("power"))?,
                scope: read_json(&self.scope, "scope")?,
                until: find_date(&self.until).ok_or_else(|| unknown("end"))?,
            },
            id: self.id,
            account: self.account,
            resident_name: self.resident_name,
            delegate: self.delegate,
            email: self.email,
            name: self.name,
            invited: read_time(self.invited_at)?,
            accepted: self.accepted_at.map(read_time).transpose()?,
            declined: self.declined_at.map(read_time).transpose()?,
            ended: self.ended_at.map(read_time).transpose()?,
        })
    }
}
