//! Whom to tell of what happens to a case, and how they want to be told.

use super::{
    Error, Store,
    cases::row::{read_json, read_time},
    outbox::{Channel, MailKind},
};
use domain::{answer::Answers, reference::Reference};
use jiff::Timestamp;

/// A resident with an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressee {
    pub account: String,
    pub email: String,
    /// What they told about reaching them.
    pub told: Answers,
    /// The number that they have shown to be theirs.
    pub phone: Option<String>,
}

/// Somebody who follows a case of another resident. The id stands in their mails: it ends the following.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Follower {
    pub id: String,
    pub email: String,
}

type AddresseeRow = (String, String, Option<String>, Option<String>);

fn read((account, email, told, phone): AddresseeRow) -> Result<Addressee, Error> {
    let told = told.map_or_else(|| Ok(Answers::new()), |told| read_json(&told, "told"))?;
    Ok(Addressee { account, email, told, phone })
}

impl Store {
    /// Whose case it is, and whose account has the address that was given with it.
    pub async fn list_addressees(
        &self,
        council: &str,
        reference: &Reference,
        contact: Option<&str>,
    ) -> Result<Vec<Addressee>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            AddresseeRow,
            "select a.id, a.email, r.told, p.phone from accounts a
             left join account_reach r on r.account = a.id left join proved_phones p on p.account = a.id
             where a.council = $1 and (a.email = $3 or exists (
                 select 1 from account_cases c where c.council = $1 and c.account = a.id and c.reference = $2))
             order by a.id",
            council,
            reference.as_str(),
            contact.map(str::to_ascii_lowercase)
        )?;
        rows.into_iter().map(read).collect()
    }

    pub async fn find_addressee(&self, council: &str, account: &str) -> Result<Option<Addressee>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            AddresseeRow,
            "select a.id, a.email, r.told, p.phone from accounts a
             left join account_reach r on r.account = a.id left join proved_phones p on p.account = a.id
             where a.council = $1 and a.id = $2",
            council,
            account
        )?;
        row.map(read).transpose()
    }

    pub async fn list_followers(&self, council: &str, reference: &Reference) -> Result<Vec<Follower>, Error> {
        let mut reading = self.read().await?;
        let sql = "select id, email from followers where council = $1 and reference = $2 order by id";
        let rows = fetch_all!(reading, (String, String), sql, council, reference.as_str())?;
        Ok(rows.into_iter().map(|(id, email)| Follower { id, email }).collect())
    }

    /// When somebody was last told something of this kind there.
    pub async fn find_last_told(
        &self,
        council: &str,
        kind: MailKind,
        channel: Channel,
        destination: &str,
    ) -> Result<Option<Timestamp>, Error> {
        let mut reading = self.read().await?;
        let (last,) = fetch_one!(
            reading,
            (Option<i64>,),
            "select max(done_at) from outbox where council = $1 and kind = $2 and channel = $3 and destination = $4",
            council,
            kind.key(),
            channel.key(),
            destination
        )?;
        last.map(read_time).transpose()
    }
}
