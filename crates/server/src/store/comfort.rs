//! How a resident wants pages to look, as their account keeps it.

use super::{
    Error, Store,
    audit::{self, Action, Actor},
    sessions::TokenHash,
};
use domain::comfort::Comfort;
use jiff::Timestamp;

impl Store {
    /// Of the account that this session is signed in to. None where nobody is signed in.
    pub async fn find_comfort(
        &self,
        council: &str,
        token: &TokenHash,
        now: Timestamp,
    ) -> Result<Option<Comfort>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (Option<String>,),
            "select a.comfort from sessions s join accounts a on a.council = s.council and a.id = s.account
             where s.council = $1 and s.token_hash = $2 and s.ended_at is null and s.expires_at > $3
             and s.signed_in_until > $3",
            council,
            &token.0,
            now.as_microsecond()
        )?;
        Ok(row.map(|(key,)| key.as_deref().map(Comfort::find).unwrap_or_default()))
    }

    pub async fn set_comfort(
        &self,
        council: &str,
        account: &str,
        comfort: Comfort,
        now: Timestamp,
    ) -> Result<(), Error> {
        let key = (!comfort.is_usual()).then(|| comfort.key());
        let mut writing = self.write().await?;
        execute!(
            writing,
            "update accounts set comfort = $3 where council = $1 and id = $2",
            council,
            account,
            key.as_deref()
        )?;
        audit::create(&mut writing, council, Actor::Resident, Action::ComfortSet, account, now).await?;
        writing.commit().await
    }
}
