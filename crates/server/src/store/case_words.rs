//! What a resident does about a case after it was sent: says more, or needs it no more.

use super::{
    Error, Store, Writing,
    audit::{self, Action, Actor},
    limits::{self, Limit},
    outbox::{self, NewMail},
};
use domain::{
    case::{EventKind, status},
    reference::Reference,
};
use jiff::{SignedDuration, Timestamp};

/// Each comes to a team as a mail.
const PER_CASE: Limit = Limit { most: 20, within: SignedDuration::from_hours(1) };

/// What is added to a case and its parts, and the mails that tell their teams.
#[derive(Debug, Clone, Copy)]
pub struct Addition<'a> {
    pub reference: &'a Reference,
    pub kind: EventKind,
    pub words: Option<Words<'a>>,
    pub mails: &'a [NewMail],
}

/// What is said, under a name that its page made.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    pub id: &'a str,
    pub text: &'a str,
}

/// How adding ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    Stored,
    /// It came before.
    Before,
    /// The case has ended meanwhile.
    Ended,
    TooOften(limits::TooOften),
}

impl Store {
    /// Writes down what happened, and tells the teams, at once or not at all. The same words are told once.
    pub async fn add_to_case(&self, council: &str, addition: Addition<'_>, now: Timestamp) -> Result<Added, Error> {
        let Addition { reference, kind, words, mails } = addition;
        let mut writing = self.write().await?;
        lock(&mut writing, council, reference).await?;
        let kinds = list_kinds(&mut writing, council, reference).await?;
        let is_said_before = match words {
            Some(words) => !create_words(&mut writing, council, reference, words, now).await?,
            None => kinds.contains(&kind),
        };
        if is_said_before || !status(&kinds).allows(kind) {
            writing.rollback().await?;
            return Ok(if is_said_before { Added::Before } else { Added::Ended });
        }
        let name = format!("case-words:{}", reference.as_str());
        if let Err(too_often) = limits::count(&mut writing, council, &name, PER_CASE, now).await? {
            writing.rollback().await?;
            return Ok(Added::TooOften(too_often));
        }
        execute!(
            writing,
            "insert into case_events (council, reference, kind, actor, at, words)
             select council, reference, $3, $4, $5, $6 from cases
             where council = $1 and (reference = $2 or parent = $2)",
            council,
            reference.as_str(),
            kind.key(),
            Actor::Resident.key(),
            now.as_microsecond(),
            words.map(|words| words.id)
        )?;
        for mail in mails {
            outbox::create(&mut writing, mail, now).await?;
        }
        let action = if words.is_some() { Action::CaseWordsAdded } else { Action::CaseWithdrawn };
        audit::create(&mut writing, council, Actor::Resident, action, reference.as_str(), now).await?;
        writing.commit().await?;
        Ok(Added::Stored)
    }
}

/// Two tabs at once are one after the other, on either engine.
async fn lock(writing: &mut Writing, council: &str, reference: &Reference) -> Result<(), Error> {
    let sql = "update cases set reference = reference where council = $1 and reference = $2";
    execute!(writing, sql, council, reference.as_str())?;
    Ok(())
}

async fn list_kinds(writing: &mut Writing, council: &str, reference: &Reference) -> Result<Vec<EventKind>, Error> {
    let sql = "select kind from case_events where council = $1 and reference = $2 order by at, id";
    let rows = fetch_all!(writing, (String,), sql, council, reference.as_str())?;
    Ok(rows.iter().filter_map(|(kind,)| EventKind::find(kind)).collect())
}

/// False if they are there.
async fn create_words(
    writing: &mut Writing,
    council: &str,
    reference: &Reference,
    Words { id, text }: Words<'_>,
    now: Timestamp,
) -> Result<bool, Error> {
    let rows = execute!(
        writing,
        "insert into case_words (council, id, reference, words, said_at) values ($1, $2, $3, $4, $5)
         on conflict (council, id) do nothing",
        council,
        id,
        reference.as_str(),
        text,
        now.as_microsecond()
    )?;
    Ok(rows == 1)
}
