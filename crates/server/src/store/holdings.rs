//! What is noted about what residents have: which they let be renewed without being asked, of which end they were reminded, and
//! what asks for the next term. What they have itself is in the council's own records.

use super::{
    Error, Store,
    accounts::Account,
    audit::{self, Action, Actor},
    cases::row::{read_reference, read_time},
    outbox::{self, NewMail},
};
use domain::{
    holding::{Holding, Stage},
    iso::write_date,
    reference::Reference,
};
use jiff::Timestamp;

/// Whose holdings are looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    pub account: String,
    /// Proved.
    pub email: String,
    /// The account's first day.
    pub since: Timestamp,
}

impl From<&Account> for Holder {
    fn from(account: &Account) -> Self {
        Self { account: account.id.clone(), email: account.email.clone(), since: account.created }
    }
}

/// A resident's word that a holding is renewed each time without being asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    pub kind: String,
    pub number: String,
    pub given: Timestamp,
}

/// A reminder that was mailed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminded {
    pub kind: String,
    pub number: String,
    pub at: Timestamp,
}

impl Store {
    pub async fn list_consents(&self, council: &str, account: &str) -> Result<Vec<Consent>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String, String, i64),
            "select kind, number, given_at from renewal_consents where council = $1 and account = $2 order by kind, number",
            council,
            account
        )?;
        rows.into_iter().map(|(kind, number, given)| Ok(Consent { kind, number, given: read_time(given)? })).collect()
    }

    /// Given twice, the first counts.
    pub async fn create_consent(
        &self,
        council: &str,
        account: &str,
        holding: &Holding,
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let rows = execute!(
            writing,
            "insert into renewal_consents (account, council, kind, number, given_at) values ($1, $2, $3, $4, $5)
             on conflict (account, kind, number) do nothing",
            account,
            council,
            &holding.kind,
            &holding.number,
            now.as_microsecond()
        )?;
        if rows == 1 {
            audit::create(&mut writing, council, Actor::Resident, Action::RenewalAgreed, account, now).await?;
        }
        writing.commit().await
    }

    pub async fn delete_consent(
        &self,
        council: &str,
        account: &str,
        holding: &Holding,
        now: Timestamp,
    ) -> Result<(), Error> {
        self.delete_consent_of(council, account, (&holding.kind, &holding.number), now).await
    }

    /// The same where only its kind and number are known.
    pub async fn delete_consent_of(
        &self,
        council: &str,
        account: &str,
        (kind, number): (&str, &str),
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let rows = execute!(
            writing,
            "delete from renewal_consents where council = $1 and account = $2 and kind = $3 and number = $4",
            council,
            account,
            kind,
            number
        )?;
        if rows == 1 {
            audit::create(&mut writing, council, Actor::Resident, Action::RenewalStopped, account, now).await?;
        }
        writing.commit().await
    }

    /// The case that asks for the next term, and when it was sent.
    pub async fn find_renewal(&self, council: &str, key: &str) -> Result<Option<(Reference, Timestamp)>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (String, i64),
            "select reference, created_at from idempotency where council = $1 and key = $2",
            council,
            key
        )?;
        row.map(|(reference, at)| Ok((read_reference(reference)?, read_time(at)?))).transpose()
    }

    /// A case that the server sent for a resident is in their account.
    pub async fn create_account_case(
        &self,
        council: &str,
        account: &str,
        reference: &Reference,
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(
            writing,
            "insert into account_cases (account, council, reference, joined_at) values ($1, $2, $3, $4)
             on conflict (account, reference) do nothing",
            account,
            council,
            reference.as_str(),
            now.as_microsecond()
        )?;
        writing.commit().await
    }

    /// Accounts whose residents' holdings were not looked at since then, for one who looks at them now: another copy of the
    /// server that asks at the same time gets others. The longest unseen come first.
    pub async fn claim_holders(
        &self,
        council: &str,
        before: Timestamp,
        most: i64,
        now: Timestamp,
    ) -> Result<Vec<Holder>, Error> {
        let mut writing = self.write().await?;
        let rows = fetch_all!(
            writing,
            (String, String, i64),
            "update accounts set holdings_asked_at = $1 where council = $2 and id in (
                 select id from accounts where council = $2 and coalesce(holdings_asked_at, 0) <= $3
                 order by coalesce(holdings_asked_at, 0), id limit $4)
             and coalesce(holdings_asked_at, 0) <= $3 returning id, email, created_at",
            now.as_microsecond(),
            council,
            before.as_microsecond(),
            most
        )?;
        writing.commit().await?;
        rows.into_iter()
            .map(|(account, email, since)| Ok(Holder { account, email, since: read_time(since)? }))
            .collect()
    }

    /// What this resident has is looked at once more, the next time that it is anybody's turn.
    pub async fn set_holder_unasked(&self, council: &str, account: &str) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let sql = "update accounts set holdings_asked_at = null where council = $1 and id = $2";
        execute!(writing, sql, council, account)?;
        writing.commit().await
    }

    /// Puts a reminder into the outbox, once for each end of a holding and each stage. False if it was there before, or if the
    /// account is gone meanwhile.
    pub async fn create_holding_reminder(
        &self,
        account: &str,
        holding: &Holding,
        stage: Stage,
        mail: &NewMail,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let rows = execute!(
            writing,
            "insert into holding_reminders (account, council, kind, number, ends, stage, reminded_at)
             select id, council, $3, $4, $5, $6, $7 from accounts where council = $2 and id = $1
             on conflict (account, kind, number, ends, stage) do nothing",
            account,
            &mail.council,
            &holding.kind,
            &holding.number,
            write_date(holding.until),
            stage.key(),
            now.as_microsecond()
        )?;
        if rows == 1 {
            outbox::create(&mut writing, mail, now).await?;
        }
        writing.commit().await?;
        Ok(rows == 1)
    }

    /// The reminders that an account's resident got.
    pub async fn list_holding_reminders(&self, council: &str, account: &str) -> Result<Vec<Reminded>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String, String, i64),
            "select kind, number, reminded_at from holding_reminders where council = $1 and account = $2
             order by reminded_at, kind, number",
            council,
            account
        )?;
        rows.into_iter().map(|(kind, number, at)| Ok(Reminded { kind, number, at: read_time(at)? })).collect()
    }
}
