//! Who follows a case that somebody else sent.

use super::{
    Error, Store,
    audit::{self, Action, Actor},
    drafts,
    limits::{self, Limit, TooOften},
    outbox::{self, NewMail},
};
use domain::reference::Reference;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

const HOUR: SignedDuration = SignedDuration::from_hours(1);
/// Mails about following to one address, whoever asks; and wishes from one network, which a library's residents share.
const PER_EMAIL: Limit = Limit { most: 10, within: HOUR };
const PER_NETWORK: Limit = Limit { most: 30, within: HOUR };

#[derive(Debug)]
pub struct NewFollower<'a> {
    /// 16 random bytes: who knows it may end the following.
    pub id: &'a str,
    pub council: &'a str,
    pub reference: &'a Reference,
    pub email: &'a str,
    /// The draft that is not sent now.
    pub draft: &'a str,
    /// A hash.
    pub network: &'a str,
}

impl Store {
    /// One more resident follows the case, and is mailed that they do. Who follows it already is not mailed again.
    pub async fn create_follower(
        &self,
        new: NewFollower<'_>,
        mail: &NewMail,
        now: Timestamp,
    ) -> Result<Result<(), TooOften>, Error> {
        let NewFollower { id, council, reference, email, draft, network } = new;
        let email = email.to_lowercase();
        let mut writing = self.write().await?;
        let digest = crate::random::hex(&Sha256::digest(&email));
        for (name, limit) in
            [(format!("followers-network:{network}"), PER_NETWORK), (format!("followers-email:{digest}"), PER_EMAIL)]
        {
            if let Err(too_often) = limits::count(&mut writing, council, &name, limit, now).await? {
                writing.commit().await?;
                return Ok(Err(too_often));
            }
        }
        let rows = execute!(
            writing,
            "insert into followers (id, council, reference, email, created_at) values ($1, $2, $3, $4, $5)
             on conflict (council, reference, email) do nothing",
            id,
            council,
            reference.as_str(),
            &email,
            now.as_microsecond()
        )?;
        if rows == 1 {
            outbox::create(&mut writing, mail, now).await?;
            audit::create(&mut writing, council, Actor::Resident, Action::CaseFollowed, reference.as_str(), now)
                .await?;
        }
        drafts::delete(&mut writing, council, draft).await?;
        writing.commit().await?;
        Ok(Ok(()))
    }

    /// Whether somebody follows a case by this id. Looking ends nothing.
    pub async fn has_follower(&self, council: &str, id: &str) -> Result<bool, Error> {
        let mut reading = self.read().await?;
        let sql = "select id from followers where council = $1 and id = $2";
        Ok(fetch_optional!(reading, (String,), sql, council, id)?.is_some())
    }

    /// Ends it, and forgets the address.
    pub async fn delete_follower(&self, council: &str, id: &str) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(writing, "delete from followers where council = $1 and id = $2", council, id)?;
        writing.commit().await
    }
}
