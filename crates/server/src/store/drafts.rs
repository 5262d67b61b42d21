//! Answers that are not yet sent, and who may go on with them.

use super::{
    Error, Store, Writing,
    cases::{
        Case,
        row::{read_json, read_time, write_json},
    },
    files, passes,
    sessions::{self, HANDOVER, Rotation, TokenHash},
};
use domain::{
    answer::Answers,
    form::Form,
    helping::{Typed, Typist, typed},
    language::Language,
    question::{Kind, read_file},
};
use jiff::{SignedDuration, Timestamp};

/// How long a draft is kept after it was last saved, as the page that offers a link says.
pub const KEPT: SignedDuration = SignedDuration::from_hours(28 * 24);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The idempotency key of the form that it becomes.
    pub id: String,
    pub council: String,
    pub service: String,
    pub form_version: String,
    pub answers: Answers,
    pub revision: u32,
    pub saved: Timestamp,
    /// That it was last typed in.
    pub language: Language,
    /// By which somebody fills it in for a resident.
    pub delegation: Option<String>,
    /// Where staff fill it in for somebody: in which way, and which of them.
    pub desk: Option<String>,
    /// Who typed what, where somebody helped.
    pub typed: Typed,
    /// The help in which it was last saved.
    pub helping: Option<String>,
    /// A digest of what the person said is right, when it was read back to them.
    pub read_back: Option<String>,
}

/// What becomes of a draft that was deleted, and that a page which was left open still knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Returning {
    /// The resident is at their own device, and still types.
    Kept,
    /// Whoever cleared the device does not want it back.
    Refused,
}

/// How a save ended.
#[derive(Debug, PartialEq, Eq)]
pub enum Saving {
    Saved {
        revision: u32,
        /// The browser had no session: it has the new one now.
        is_new_session: bool,
    },
    /// Another tab has saved since, or another device has taken it, or the device was cleared.
    Changed,
    /// It was sent and is a case.
    Sent,
}

impl Store {
    /// Keeps a draft as it is now. `draft.revision` is the last one that the browser knows of. Where somebody helps, what changed was
    /// typed by whoever types now.
    pub async fn set_draft(
        &self,
        rotation: Rotation<'_>,
        (draft, returning): (&Draft, Returning),
        (form, typist): (&Form, Option<Typist>),
        now: Timestamp,
    ) -> Result<Saving, Error> {
        let mut writing = self.write().await?;
        if returning == Returning::Refused && is_gone(&mut writing, draft).await? {
            writing.rollback().await?;
            return Ok(Saving::Changed);
        }
        let saving = write_draft(&mut writing, draft, typist, now).await?;
        let Saving::Saved { revision, .. } = saving else {
            writing.rollback().await?;
            return Ok(saving);
        };
        if passes::is_passed_on(&mut writing, &draft.council, rotation.old, &draft.id).await? {
            writing.rollback().await?;
            return Ok(Saving::Changed);
        }
        create_form(&mut writing, draft, form).await?;
        let is_new_session = grant(&mut writing, &draft.council, rotation, &draft.id, now).await?;
        let token = if is_new_session { rotation.new } else { rotation.old };
        files::keep(&mut writing, &draft.council, token, &draft.id, &file_ids(form, &draft.answers)).await?;
        writing.commit().await?;
        Ok(Saving::Saved { revision, is_new_session })
    }

    /// This browser's drafts, the newest first. What is filled in for somebody else stands with them.
    pub async fn list_drafts(&self, council: &str, token: &TokenHash, now: Timestamp) -> Result<Vec<Draft>, Error> {
        self.list_drafts_for(council, token, None, now).await
    }

    /// The same of what this browser fills in for a resident by a delegation.
    pub async fn list_drafts_for(
        &self,
        council: &str,
        token: &TokenHash,
        whose: Option<&str>,
        now: Timestamp,
    ) -> Result<Vec<Draft>, Error> {
        self.set_session_seen(council, token, now).await?;
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            DraftRow,
            "select d.id, d.council, d.service, d.form_version, d.answers, d.revision, d.saved_at, d.delegation, d.desk,
                 d.typed, d.helping, d.read_back, d.language
             from sessions s
             join session_drafts g on g.council = s.council and g.token_hash = s.token_hash
             join drafts d on d.council = g.council and d.id = g.draft
             where s.council = $1 and s.token_hash = $2 and s.ended_at is null and s.expires_at > $3
             and (d.account is null or s.account is null or s.signed_in_until > $3)
             and d.desk is null and coalesce(d.delegation, '') = $4
             order by d.saved_at desc, d.id",
            council,
            &token.0,
            now.as_microsecond(),
            whose.unwrap_or_default()
        )?;
        rows.into_iter().map(DraftRow::read).collect()
    }

    /// What a member of staff fills in at the desk, the newest first. It is theirs, whatever the browser had to forget of a resident.
    pub async fn list_desk_drafts(&self, council: &str, desk: &str) -> Result<Vec<Draft>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            DraftRow,
            "select id, council, service, form_version, answers, revision, saved_at, delegation, desk, typed, helping, read_back,
                 language
             from drafts where council = $1 and desk = $2 order by saved_at desc, id",
            council,
            desk
        )?;
        rows.into_iter().map(DraftRow::read).collect()
    }

    /// The form of a version that a draft was begun on.
    pub async fn find_form(&self, council: &str, service: &str, version: &str) -> Result<Option<Form>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (String,),
            "select form from forms where council = $1 and service = $2 and version = $3",
            council,
            service,
            version
        )?;
        row.map(|(form,)| read_json(&form, "form")).transpose()
    }

    pub async fn delete_draft(&self, council: &str, draft: &str) -> Result<(), Error> {
        let mut writing = self.write().await?;
        delete(&mut writing, council, draft).await?;
        writing.commit().await
    }

    /// Forgets drafts that nobody went on with.
    pub async fn delete_old_drafts(&self, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(writing, "delete from drafts where saved_at < $1", (now - KEPT).as_microsecond())?;
        writing.commit().await
    }
}

/// The files that the answers name.
fn file_ids<'a>(form: &Form, answers: &'a Answers) -> Vec<&'a str> {
    let questions = form.questions().filter(|question| question.kind == Kind::Files);
    let values = questions.filter_map(|question| answers.get(&question.key)).flatten();
    values.filter_map(|value| Some(read_file(value)?.0)).collect()
}

/// Lets this browser go on with a draft, and all on which the same resident is signed in. True if it needed a new session for
/// that.
pub(super) async fn grant(
    writing: &mut Writing,
    council: &str,
    rotation: Rotation<'_>,
    draft: &str,
    now: Timestamp,
) -> Result<bool, Error> {
    let token = sessions::ensure(writing, council, rotation, now).await?;
    execute!(
        writing,
        "insert into session_drafts (token_hash, council, draft, granted_at) values ($1, $2, $3, $4)
         on conflict (token_hash, draft) do nothing",
        &token.0,
        council,
        draft,
        now.as_microsecond()
    )?;
    give_to_account(writing, council, token, draft, now).await?;
    Ok(token == rotation.new)
}

async fn give_to_account(
    writing: &mut Writing,
    council: &str,
    token: &TokenHash,
    draft: &str,
    now: Timestamp,
) -> Result<(), Error> {
    let rows = execute!(
        writing,
        "update drafts set account = s.account from sessions s
         where drafts.council = $1 and drafts.id = $2 and s.council = $1 and s.token_hash = $3
         and s.account is not null and s.signed_in_until > $4
         and (drafts.account is null or drafts.account = s.account) and drafts.desk is null",
        council,
        draft,
        &token.0,
        now.as_microsecond()
    )?;
    if rows == 1 {
        execute!(
            writing,
            "insert into session_drafts (token_hash, council, draft, granted_at)
             select s.token_hash, s.council, d.id, $3 from drafts d
             join sessions s on s.council = d.council and s.account = d.account
             where d.council = $1 and d.id = $2 and s.ended_at is null and s.signed_in_until > $3
             on conflict (token_hash, draft) do nothing",
            council,
            draft,
            now.as_microsecond()
        )?;
    }
    Ok(())
}

/// Lets a session that was just signed in go on with the account's drafts.
pub(super) async fn grant_all(
    writing: &mut Writing,
    council: &str,
    token: &TokenHash,
    account: &str,
    now: Timestamp,
) -> Result<(), Error> {
    execute!(
        writing,
        "insert into session_drafts (token_hash, council, draft, granted_at)
         select $2, council, id, $4 from drafts where council = $1 and account = $3
         on conflict (token_hash, draft) do nothing",
        council,
        &token.0,
        account,
        now.as_microsecond()
    )?;
    Ok(())
}

/// Carries over what the old session may go on with, when a browser gets a new one.
pub(super) async fn carry_over(
    writing: &mut Writing,
    council: &str,
    old: &TokenHash,
    new: &TokenHash,
    now: Timestamp,
) -> Result<(), Error> {
    execute!(
        writing,
        "insert into session_drafts (token_hash, council, draft, granted_at)
         select $1, g.council, g.draft, g.granted_at
         from session_drafts g join sessions s on s.token_hash = g.token_hash and s.council = g.council
         where g.council = $2 and g.token_hash = $3 and s.expires_at > $4 and (s.ended_at is null or s.ended_at > $5)",
        &new.0,
        council,
        &old.0,
        now.as_microsecond(),
        (now - HANDOVER).as_microsecond()
    )?;
    Ok(())
}

/// What was begun in an account is there once it is sent, also where somebody helped to finish it or another device did.
pub(super) async fn give_case(writing: &mut Writing, case: &Case, draft: &str) -> Result<(), Error> {
    execute!(
        writing,
        "insert into account_cases (account, council, reference, joined_at)
         select account, council, $3, $4 from drafts
         where council = $1 and id = $2 and account is not null and delegation is null and desk is null
         on conflict (account, reference) do nothing",
        &case.council,
        draft,
        case.reference.as_str(),
        case.received.as_microsecond()
    )?;
    Ok(())
}

/// With the submission itself: what was sent is no draft any more.
pub(super) async fn delete(writing: &mut Writing, council: &str, draft: &str) -> Result<(), Error> {
    execute!(writing, "delete from drafts where council = $1 and id = $2", council, draft)?;
    Ok(())
}

/// Whether it was saved before, and is there no more.
async fn is_gone(writing: &mut Writing, draft: &Draft) -> Result<bool, Error> {
    let (count,) = fetch_one!(
        writing,
        (i64,),
        "select count(*) from drafts where council = $1 and id = $2",
        &draft.council,
        &draft.id
    )?;
    Ok(draft.revision > 0 && count == 0)
}

async fn write_draft(
    writing: &mut Writing,
    draft: &Draft,
    typist: Option<Typist>,
    now: Timestamp,
) -> Result<Saving, Error> {
    let sent = fetch_optional!(
        writing,
        (String,),
        "select reference from idempotency where council = $1 and key = $2",
        &draft.council,
        &draft.id
    )?;
    if sent.is_some() {
        return Ok(Saving::Sent);
    }
    let typed = who_typed(writing, draft, typist).await?;
    // A first save that is repeated, since its answer was lost, finds its own row.
    let row = fetch_optional!(
        writing,
        (i64,),
        "insert into drafts (id, council, service, form_version, answers, revision, created_at, saved_at, delegation, desk, typed,
             helping, language)
         values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, $10, $11, $12)
         on conflict (id) do update set form_version = excluded.form_version, answers = excluded.answers,
             revision = excluded.revision, saved_at = excluded.saved_at, typed = excluded.typed,
             helping = coalesce(excluded.helping, drafts.helping),
             language = case when drafts.answers = excluded.answers then drafts.language else excluded.language end
         where drafts.council = excluded.council and drafts.service = excluded.service
             and coalesce(drafts.delegation, drafts.desk, '') = coalesce(excluded.delegation, excluded.desk, '')
             and (drafts.revision = excluded.revision - 1 or drafts.answers = excluded.answers)
         returning revision",
        &draft.id,
        &draft.council,
        &draft.service,
        &draft.form_version,
        write_json(&draft.answers)?,
        i64::from(draft.revision) + 1,
        now.as_microsecond(),
        draft.delegation.as_deref(),
        draft.desk.as_deref(),
        typed,
        draft.helping.as_deref(),
        draft.language.code()
    )?;
    match row {
        Some((revision,)) => Ok(Saving::Saved { revision: read_revision(revision)?, is_new_session: false }),
        None => Ok(Saving::Changed),
    }
}

/// Who typed each answer from now on: once nobody helps any more, the person. Of a draft that nobody was helped with it is not known.
async fn who_typed(writing: &mut Writing, draft: &Draft, typist: Option<Typist>) -> Result<Option<String>, Error> {
    let row = fetch_optional!(
        writing,
        (String, Option<String>),
        "select answers, typed from drafts where council = $1 and id = $2",
        &draft.council,
        &draft.id
    )?;
    let (before, known) = match row {
        Some((answers, known)) => (read_json(&answers, "answers")?, known),
        None => (Answers::new(), None),
    };
    let Some(typist) = typist.or(known.is_some().then_some(Typist::Person)) else {
        return Ok(None);
    };
    let known: Typed = known.map(|known| read_json(&known, "who typed")).transpose()?.unwrap_or_default();
    write_json(&typed(&before, &draft.answers, &known, typist)).map(Some)
}

async fn create_form(writing: &mut Writing, draft: &Draft, form: &Form) -> Result<(), Error> {
    execute!(
        writing,
        "insert into forms (council, service, version, form) values ($1, $2, $3, $4)
         on conflict (council, service, version) do nothing",
        &draft.council,
        &draft.service,
        &draft.form_version,
        write_json(form)?
    )?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct DraftRow {
    id: String,
    council: String,
    service: String,
    form_version: String,
    answers: String,
    revision: i64,
    saved_at: i64,
    delegation: Option<String>,
    desk: Option<String>,
    typed: Option<String>,
    helping: Option<String>,
    read_back: Option<String>,
    language: String,
}

impl DraftRow {
    fn read(self) -> Result<Draft, Error> {
        Ok(Draft {
            id: self.id,
            council: self.council,
            service: self.service,
            form_version: self.form_version,
            answers: read_json(&self.answers, "answers")?,
            revision: read_revision(self.revision)?,
            saved: read_time(self.saved_at)?,
            delegation: self.delegation,
            desk: self.desk,
            typed: self.typed.map(|typed| read_json(&typed, "who typed")).transpose()?.unwrap_or_default(),
            helping: self.helping,
            read_back: self.read_back,
            language: Language::find(&self.language).unwrap_or_default(),
        })
    }
}

fn read_revision(revision: i64) -> Result<u32, Error> {
    revision.try_into().map_err(|_| Error::Decode("a revision that is none".into()))
}
