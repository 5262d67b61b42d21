//! Mails that let their reader go on with a draft elsewhere: by a link, or by a code and the address that it went to.

use super::{
    Error, Store, Writing,
    cases::row::read_time,
    digest::digest,
    drafts::{KEPT, grant},
    limits::{self, Limit, TooOften},
    outbox::{self, MailKind, NewMail},
    sessions::Rotation,
};
use crate::random;
use domain::language::Language;
use jiff::{SignedDuration, Timestamp};

const HOUR: SignedDuration = SignedDuration::from_hours(1);
/// Mails to one address, whoever asks.
const MAILS_PER_HOUR: Limit = Limit { most: 5, within: HOUR };
/// Whoever was mailed a link is not reminded so soon after it.
const AFTER_A_LINK: SignedDuration = SignedDuration::from_hours(24);
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

/// The draft that a link opens, and when it is forgotten.
#[derive(Debug, PartialEq, Eq)]
pub struct Linked {
    pub service: String,
    pub ends: Timestamp,
}

/// How a try to go on ended.
#[derive(Debug, PartialEq, Eq)]
pub enum GoingOn {
    Granted { service: String, is_new_session: bool },
    Wrong,
    TooOften(TooOften),
}

impl Store {
    /// Puts a mail with a link into the outbox. The link that works is made when it is sent: until then the mail's body
    /// names one whose secrets nobody has.
    pub async fn request_draft_link(
        &self,
        mail: &NewMail,
        draft: &str,
        now: Timestamp,
    ) -> Result<Result<(), TooOften>, Error> {
        let mut writing = self.write().await?;
        let name = format!("draft-links:{}", digest(&mail.council, &mail.destination.to_lowercase()));
        let counted = limits::count(&mut writing, &mail.council, &name, MAILS_PER_HOUR, now).await?;
        if counted.is_ok() {
            let (token, code) = (random::id(), random::id());
            let link = NewLink { id: &mail.body, email: &mail.destination, token: &token, code: &code };
            create(&mut writing, &mail.council, draft, link, now).await?;
            outbox::create(&mut writing, mail, now).await?;
        }
        writing.commit().await?;
        Ok(counted)
    }

    /// Remembers a link that is about to be mailed. Answers with the draft that it opens; none if that is gone.
    pub async fn create_draft_link(
        &self,
        mail: &NewMail,
        token: &str,
        code: &str,
        now: Timestamp,
    ) -> Result<Option<Linked>, Error> {
        let mut writing = self.write().await?;
        let found = fetch_optional!(
            writing,
            (String, String, i64),
            "select d.id, d.service, d.saved_at from draft_links l join drafts d on d.council = l.council and d.id = l.draft
             where l.council = $1 and l.id = $2",
            &mail.council,
            &mail.body
        )?;
        let Some((draft, service, saved)) = found else {
            writing.rollback().await?;
            return Ok(None);
        };
        let link = NewLink { id: &random::id(), email: &mail.destination, token, code };
        create(&mut writing, &mail.council, &draft, link, now).await?;
        writing.commit().await?;
        Ok(Some(Linked { service, ends: read_time(saved)? + KEPT }))
    }

    /// Writes one reminder for each draft that was last saved before then and has an address, once in its life. Answers
    /// with how many: another copy of the server that does the same at the same time finds none.
    pub async fn create_draft_reminders(
        &self,
        council: &str,
        saved_before: Timestamp,
        now: Timestamp,
    ) -> Result<usize, Error> {
        let mut writing = self.write().await?;
        let drafts = fetch_all!(
            writing,
            (String,),
            "update drafts set reminded_at = $1 where council = $2 and saved_at <= $3 and reminded_at is null and exists (
                 select l.id from draft_links l
                 where l.council = drafts.council and l.draft = drafts.id and l.created_at <= $4)
             returning id",
            now.as_microsecond(),
            council,
            saved_before.as_microsecond(),
            (now - AFTER_A_LINK).as_microsecond()
        )?;
        for (draft,) in &drafts {
            let (link, email) = fetch_one!(
                writing,
                (String, String),
                "select id, email from draft_links where council = $1 and draft = $2 order by created_at desc, id limit 1",
                council,
                draft
            )?;
            let sql = "select language from outbox where council = $1 and kind = $2 and body = $3";
            let asked = fetch_optional!(writing, (String,), sql, council, MailKind::DraftLink.key(), &link)?;
            let language = asked.and_then(|(language,)| Language::find(&language)).unwrap_or_default();
            let mail = NewMail { kind: MailKind::DraftReminder, language, ..draft_mail(council, email, link) };
            outbox::create(&mut writing, &mail, now).await?;
        }
        writing.commit().await?;
        Ok(drafts.len())
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

/// A mail about a draft, which is nobody's case yet.
pub fn draft_mail(council: &str, email: String, link: String) -> NewMail {
    NewMail::without_case(council, MailKind::DraftLink, email, link)
}

/// What opens a draft: a token, or a code and the address that it went to.
struct NewLink<'a> {
    id: &'a str,
    email: &'a str,
    token: &'a str,
    code: &'a str,
}

async fn create(
    writing: &mut Writing,
    council: &str,
    draft: &str,
    link: NewLink<'_>,
    now: Timestamp,
) -> Result<(), Error> {
    execute!(
        writing,
        "insert into draft_links (id, council, draft, email, token_hash, code_hash, created_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        link.id,
        council,
        draft,
        link.email.to_lowercase(),
        digest(council, link.token),
        digest(council, link.code),
        now.as_microsecond()
    )?;
    Ok(())
}
