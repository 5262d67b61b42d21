//! Who helps whom at which browser: begun by a member of staff, carried by a session of the person, over when either is.

use super::{
    Error, Store, Writing,
    audit::{self, Action, Actor},
    finishing::{Cleared, finish},
    form_helps::{self, FormHelp},
    sessions::{self, HANDOVER, Rotation, TokenHash},
    staff::{Member, MemberRow, read_member},
};
use domain::helping::{Consent, Typist};
use jiff::{SignedDuration, Timestamp};

/// How long it is known who helped whom, so that somebody who asks gets an answer.
pub const KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);
/// That the helper's desk is in use is written down no more often than this.
const SEEN_EVERY: SignedDuration = SignedDuration::from_mins(1);

/// Help that is being given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helping {
    pub id: String,
    pub member: Member,
    /// As the person wishes to be called; empty for nobody in particular.
    pub person: String,
    pub consent: Consent,
    /// What for; none for whatever they need.
    pub service: Option<String>,
    pub typist: Typist,
}

/// Help that begins.
#[derive(Debug, Clone, Copy)]
pub struct NewHelping<'a> {
    pub id: &'a str,
    pub member: &'a Member,
    /// The helper's session at the desk.
    pub desk: &'a TokenHash,
    pub person: &'a str,
    pub consent: Consent,
    pub service: Option<&'a str>,
    /// The form that they brought to an appointment. Of all that is theirs, the person's session has this.
    pub brought: Option<&'a FormHelp>,
}

/// What the session of somebody at the desk is to its browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    Free,
    /// The screen is a person's now.
    Helping(Box<Helping>),
    /// Nobody touched the screen for so long that the person's session ended: the helper is not there.
    Left,
}

impl Store {
    /// Starts a session for the person who is helped, and ends whatever session the browser had. False if the helper is helping already.
    pub async fn begin_helping(
        &self,
        council: &str,
        new: NewHelping<'_>,
        rotation: Rotation<'_>,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        // First of all, so that of two at the same moment one waits here for the other.
        let rows = execute!(
            writing,
            "insert into helpings (id, council, staff, person, consent, service, typist, desk_session, begun_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             on conflict (council, desk_session) where ended_at is null do nothing",
            new.id,
            council,
            &new.member.id,
            new.person,
            new.consent.key(),
            new.service,
            Typist::default().key(),
            &new.desk.0,
            now.as_microsecond()
        )?;
        if rows == 0 {
            writing.rollback().await?;
            return Ok(false);
        }
        finish(&mut writing, council, rotation.old, now).await?;
        let nobody = TokenHash(String::new());
        sessions::start(&mut writing, council, Rotation { old: &nobody, ..rotation }, now).await?;
        let sql = "update sessions set helping = $3 where council = $1 and token_hash = $2";
        execute!(writing, sql, council, &rotation.new.0, new.id)?;
        if let Some(help) = new.brought {
            form_helps::open(&mut writing, council, rotation, (help, &new.member.id), now).await?;
        }
        let subject = format!("{} {}", new.id, new.member.id);
        audit::create(&mut writing, council, Actor::Staff, Action::HelpBegan, &subject, now).await?;
        writing.commit().await?;
        Ok(true)
    }

    /// Who helps in this session of a person. As long as it goes on, the helper's desk counts as used.
    pub async fn find_helping(
        &self,
        council: &str,
        token: &TokenHash,
        now: Timestamp,
    ) -> Result<Option<Helping>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            HelpingRow,
            "select h.id, h.person, h.consent, h.service, h.typist, m.id as staff, m.email, m.name, m.role, m.team, m.grade, m.post
             from sessions s
             join helpings h on h.council = s.council and h.id = s.helping and h.ended_at is null
             join staff m on m.council = h.council and m.id = h.staff and m.removed_at is null
             where s.council = $1 and s.token_hash = $2 and s.expires_at > $3 and (s.ended_at is null or s.ended_at > $4)",
            council,
            &token.0,
            now.as_microsecond(),
            (now - HANDOVER).as_microsecond()
        )?;
        let Some(row) = row else {
            return Ok(None);
        };
        let stale = fetch_optional!(
            reading,
            (String,),
            "select d.token_hash from helpings h join staff_sessions d on d.council = h.council and d.token_hash = h.desk_session
             where h.council = $1 and h.id = $2 and d.expires_at > $3 and d.last_seen_at <= $4",
            council,
            &row.id,
            now.as_microsecond(),
            (now - SEEN_EVERY).as_microsecond()
        )?;
        drop(reading);
        if let Some((desk,)) = stale {
            let mut writing = self.write().await?;
            let sql = "update staff_sessions set last_seen_at = $3, expires_at = $3 + idle where council = $1 and token_hash = $2";
            execute!(writing, sql, council, &desk, now.as_microsecond())?;
            writing.commit().await?;
        }
        row.read().map(Some)
    }

    /// Who helped, whether or not they still do.
    pub async fn find_past_helping(&self, council: &str, id: &str) -> Result<Option<Helping>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            HelpingRow,
            "select h.id, h.person, h.consent, h.service, h.typist, m.id as staff, m.email, m.name, m.role, m.team, m.grade, m.post
             from helpings h
             join staff m on m.council = h.council and m.id = h.staff
             where h.council = $1 and h.id = $2",
            council,
            id
        )?;
        row.map(HelpingRow::read).transpose()
    }

    /// Whether somebody at the desk is helping in this browser.
    pub async fn find_standing(&self, council: &str, desk: &TokenHash, now: Timestamp) -> Result<Standing, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            HelpingRow,
            "select h.id, h.person, h.consent, h.service, h.typist, m.id as staff, m.email, m.name, m.role, m.team, m.grade, m.post
             from helpings h
             join staff m on m.council = h.council and m.id = h.staff
             where h.council = $1 and h.desk_session = $2 and h.ended_at is null",
            council,
            &desk.0
        )?;
        let Some(row) = row else {
            return Ok(Standing::Free);
        };
        let (open,) = fetch_one!(
            reading,
            (i64,),
            "select count(*) from sessions where council = $1 and helping = $2 and ended_at is null and expires_at > $3",
            council,
            &row.id,
            now.as_microsecond()
        )?;
        if open == 0 { Ok(Standing::Left) } else { Ok(Standing::Helping(Box::new(row.read()?))) }
    }

    /// Ends what this session at the desk began: the person's session too, wherever its cookie is.
    pub async fn end_helping(&self, council: &str, desk: &TokenHash, now: Timestamp) -> Result<Cleared, Error> {
        let mut writing = self.write().await?;
        let open = fetch_optional!(
            writing,
            (String, Option<String>),
            "select h.id, s.token_hash from helpings h
             left join sessions s on s.council = h.council and s.helping = h.id and s.ended_at is null
             where h.council = $1 and h.desk_session = $2 and h.ended_at is null order by s.token_hash limit 1",
            council,
            &desk.0
        )?;
        let Some((id, token)) = open else {
            return Ok(Cleared::default());
        };
        let cleared = match token {
            Some(token) => finish(&mut writing, council, &TokenHash(token), now).await?,
            None => Cleared::default(),
        };
        end(&mut writing, council, &id, now).await?;
        writing.commit().await?;
        Ok(cleared)
    }

    /// Who types from now on.
    pub async fn set_typist(&self, council: &str, helping: &str, typist: Typist) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let sql = "update helpings set typist = $3 where council = $1 and id = $2 and ended_at is null";
        execute!(writing, sql, council, helping, typist.key())?;
        writing.commit().await
    }

    /// The person has read these answers, and says that they are right.
    pub async fn set_read_back(
        &self,
        council: &str,
        (draft, digest): (&str, &str),
        helping: &str,
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let sql = "update drafts set read_back = $3 where council = $1 and id = $2";
        execute!(writing, sql, council, draft, digest)?;
        audit::create(&mut writing, council, Actor::Resident, Action::AnswersReadBack, helping, now).await?;
        writing.commit().await
    }

    /// Forgets who helped whom long ago, and ends what nobody finished.
    pub async fn delete_old_helpings(&self, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(
            writing,
            "update helpings set ended_at = $1 where ended_at is null
             and not exists (select 1 from sessions s where s.council = helpings.council and s.helping = helpings.id)
             and not exists (select 1 from staff_sessions d where d.council = helpings.council
                 and d.token_hash = helpings.desk_session)",
            now.as_microsecond()
        )?;
        execute!(writing, "delete from helpings where ended_at < $1", (now - KEPT).as_microsecond())?;
        writing.commit().await
    }
}

/// Ends it, once.
pub(super) async fn end(writing: &mut Writing, council: &str, helping: &str, now: Timestamp) -> Result<(), Error> {
    let sql = "update helpings set ended_at = $3 where council = $1 and id = $2 and ended_at is null";
    if execute!(writing, sql, council, helping, now.as_microsecond())? == 1 {
        audit::create(writing, council, Actor::Staff, Action::HelpEnded, helping, now).await?;
    }
    Ok(())
}

/// Who is staff no more helps nobody either: the sessions that they began are over.
pub(super) async fn end_all_of(writing: &mut Writing, council: &str, member: &str) -> Result<(), Error> {
    execute!(
        writing,
        "delete from sessions where council = $1
         and helping in (select id from helpings where council = $1 and staff = $2)",
        council,
        member
    )?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct HelpingRow {
    id: String,
    person: String,
    consent: String,
    service: Option<String>,
    typist: String,
    staff: String,
    email: String,
    name: String,
    role: String,
    team: Option<String>,
    grade: String,
    post: Option<String>,
}

impl HelpingRow {
    fn read(self) -> Result<Helping, Error> {
        let unknown = |what: &'static str| Error::Decode(what.into());
        let member: MemberRow = (self.staff, self.email, self.name, self.role, self.team, self.grade, self.post);
        Ok(Helping {
            id: self.id,
            member: read_member(member)?,
            person: self.person,
            consent: Consent::find(&self.consent).ok_or_else(|| unknown("an unknown consent"))?,
            service: self.service,
            typist: Typist::find(&self.typist).ok_or_else(|| unknown("an unknown typist"))?,
        })
    }
}
