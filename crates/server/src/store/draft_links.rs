//! Mails that let their reader go on with a draft elsewhere: by a link, or by a code and the address that it went to.

use super::{
    Error, Store,
    drafts::{KEPT, grant},
    limits::{self, Limit, TooOften},
    outbox::{self, NewMail},
    sessions::Rotation,
};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

const HOUR: SignedDuration = SignedDuration::from_hours(1);
/// Mails to one address, whoever asks.
const MAILS_PER_HOUR: Limit = Limit { most: 5, within: HOUR };
/// Codes tried for one address, and from one network.
const TRIES_PER_EMAIL: Limit = Limit { most: 10, within: HOUR };
const TRIES_PER_NETWORK: Limit = Limit { most: 60, within: HOUR };

/// A resident who has the mail, or says so.
#[derive(Debug, Clone, Copy)]
pub enum Proof<'a> {
    /// What the link holds.
    Token(&'a str),
    Code {
        email: &'a str,
        code: &'a str,
    },
}

/// How a try to go on ended.
#[derive(Debug, PartialEq, Eq)]
pub enum GoingOn {
    Granted { service: String, is_new_session: bool },
    Wrong,
    TooOften(TooOften),
}

impl Store {
    /// Puts a mail with a link into the outbox. Its body names the draft; the link is made when it is sent.
    pub async fn request_draft_link(&self, mail: &NewMail, now: Timestamp) -> Result<Result<(), TooOften>, Error> {
        let mut writing = self.write().await?;
        let name = format!("draft-links:{}", digest(&mail.council, &mail.destination.to_lowercase()));
        let counted = limits::count(&mut writing, &mail.council, &name, MAILS_PER_HOUR, now).await?;
        if counted.is_ok() {
            outbox::create(&mut writing, mail, now).await?;
        }
        writing.commit().await?;
        Ok(counted)
    }

    /// Remembers a link that is about to be mailed. Answers with the draft's service; none if the draft is gone.
    pub async fn create_draft_link(
        &self,
        mail: &NewMail,
        link: &str,
        token: &str,
        code: &str,
        now: Timestamp,
    ) -> Result<Option<String>, Error> {
        let mut writing = self.write().await?;
        let service = fetch_optional!(
            writing,
            (String,),
            "select service from drafts where council = $1 and id = $2",
            &mail.council,
            &mail.body
        )?;
        let Some((service,)) = service else {
            writing.rollback().await?;
            return Ok(None);
        };
        execute!(
            writing,
            "insert into draft_links (id, council, draft, email, token_hash, code_hash, created_at)
             values ($1, $2, $3, $4, $5, $6, $7)",
            link,
            &mail.council,
            &mail.body,
            mail.destination.to_lowercase(),
            digest(&mail.council, token),
            digest(&mail.council, code),
            now.as_microsecond()
        )?;
        writing.commit().await?;
        Ok(Some(service))
    }

    /// The service of the draft that a link opens. Looking at it starts nothing.
    pub async fn find_draft_link(&self, council: &str, token: &str, now: Timestamp) -> Result<Option<String>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (String,),
            "select d.service from draft_links l join drafts d on d.council = l.council and d.id = l.draft
             where l.council = $1 and l.token_hash = $2 and l.created_at > $3",
            council,
            digest(council, token),
            (now - KEPT).as_microsecond()
        )?;
        Ok(row.map(|(service,)| service))
    }

    /// Lets this browser go on with the draft that the mail was about.
    pub async fn use_draft_link(
        &self,
        council: &str,
        rotation: Rotation<'_>,
        proof: Proof<'_>,
        network: &str,
        now: Timestamp,
    ) -> Result<GoingOn, Error> {
        let mut writing = self.write().await?;
        let mut counted = vec![(format!("draft-tries-network:{network}"), TRIES_PER_NETWORK)];
        let (email, token, code) = match proof {
            Proof::Token(token) => (None, Some(digest(council, token)), None),
            Proof::Code { email, code } => {
                let email = email.trim().to_lowercase();
                counted.push((format!("draft-tries-email:{}", digest(council, &email)), TRIES_PER_EMAIL));
                (Some(email), None, Some(digest(council, code)))
            }
        };
        for (name, limit) in counted {
            if let Err(too_often) = limits::count(&mut writing, council, &name, limit, now).await? {
                writing.commit().await?;
                return Ok(GoingOn::TooOften(too_often));
            }
        }
        let row = fetch_optional!(
            writing,
            (String, String),
            "select d.id, d.service from draft_links l join drafts d on d.council = l.council and d.id = l.draft
             where l.council = $1 and l.created_at > $2
             and (l.token_hash = $3 or (l.email = $4 and l.code_hash = $5)) order by l.created_at desc limit 1",
            council,
            (now - KEPT).as_microsecond(),
            token,
            email,
            code
        )?;
        let Some((draft, service)) = row else {
            writing.commit().await?;
            return Ok(GoingOn::Wrong);
        };
        let is_new_session = grant(&mut writing, council, rotation, &draft, now).await?;
        writing.commit().await?;
        Ok(GoingOn::Granted { service, is_new_session })
    }
}

/// Tokens are random, and codes soon useless; what is hashed can't be read off at a glance.
fn digest(council: &str, secret: &str) -> String {
    crate::random::hex(&Sha256::new().chain_update(council).chain_update(":").chain_update(secret).finalize())
}
