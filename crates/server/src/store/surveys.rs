//! Surveys: whom the end of a case was asked about, and what was answered. The token of a survey stands in its link alone.

use super::{
    Error, Store, Writing,
    audit::{self, Action, Actor},
    cases::{
        Case,
        row::{read_reference, read_time, unreadable},
    },
    digest::digest,
    limits::{self, Limit},
    outbox::{self, NewMail},
};
use domain::{
    case::Raised,
    reference::Reference,
    survey::{Driver, Ended, More, Replies, Scale, SurveyRules},
};
use jiff::{SignedDuration, Timestamp};

/// A survey as it was asked, with what was answered so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Survey {
    pub id: String,
    pub reference: Reference,
    /// The key of the service.
    pub service: String,
    pub asked: Timestamp,
    pub expires: Timestamp,
    /// When the last page was sent.
    pub ended: Option<Timestamp>,
    pub replies: Replies,
}

impl Survey {
    /// Whether something can still be answered.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.ended.is_none() && now < self.expires
    }
}

/// One that is to be asked.
#[derive(Debug, Clone, Copy)]
pub struct NewSurvey<'a> {
    pub id: &'a str,
    pub token: &'a str,
    pub case: &'a Case,
    /// A digest of whom it is sent to.
    pub person: &'a str,
    pub expires: Timestamp,
}

/// What one service was told by surveys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// The key of the service.
    pub service: String,
    pub asked: i64,
    pub answered: i64,
    pub solved: i64,
    /// Of those who said how easy it was: how many, and how many found it easy or very easy.
    pub rated: i64,
    pub easy: i64,
}

#[derive(sqlx::FromRow)]
struct SurveyRow {
    id: String,
    reference: String,
    service: String,
    asked_at: i64,
    expires_at: i64,
    ended_at: Option<i64>,
    solved: Option<i64>,
    ease: Option<i64>,
    delivery: Option<i64>,
    timeliness: Option<i64>,
    information: Option<i64>,
    professionalism: Option<i64>,
    attitude: Option<i64>,
    words: Option<String>,
    used: Option<String>,
    preferred: Option<String>,
    recommend: Option<i64>,
}

macro_rules! select {
    ($condition:literal) => {
        concat!(
            "select id, reference, service, asked_at, expires_at, ended_at, solved, ease, delivery, timeliness, information,
                 professionalism, attitude, words, used, preferred, recommend from surveys where council = $1 and ",
            $condition
        )
    };
}

impl SurveyRow {
    fn read(self) -> Result<Survey, Error> {
        let scale =
            |number: Option<i64>| number.map(|it| Scale::new(it).ok_or_else(|| unreadable("survey"))).transpose();
        let channel =
            |key: Option<String>| key.map(|key| Raised::find(&key).ok_or_else(|| unreadable("channel"))).transpose();
        let recommend = self.recommend.map(|it| u8::try_from(it).map_err(|_| unreadable("recommend"))).transpose()?;
        Ok(Survey {
            id: self.id,
            reference: read_reference(self.reference)?,
            service: self.service,
            asked: read_time(self.asked_at)?,
            expires: read_time(self.expires_at)?,
            ended: self.ended_at.map(read_time).transpose()?,
            replies: Replies {
                solved: self.solved.map(|solved| solved == 1),
                ease: scale(self.ease)?,
                more: More {
                    drivers: [
                        scale(self.delivery)?,
                        scale(self.timeliness)?,
                        scale(self.information)?,
                        scale(self.professionalism)?,
                        scale(self.attitude)?,
                    ],
                    words: self.words,
                    used: channel(self.used)?,
                    preferred: channel(self.preferred)?,
                    recommend,
                },
            },
        })
    }
}

impl Store {
    /// Cases that ended in this time and of which nobody has decided whether their resident is asked.
    pub async fn list_undecided(
        &self,
        council: &str,
        (first, last): (Timestamp, Timestamp),
        most: i64,
    ) -> Result<Vec<Reference>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String,),
            "select reference from cases where council = $1 and ended_at >= $2 and ended_at <= $3
             and (survey_decided_at is null or survey_decided_at < ended_at) order by ended_at, reference limit $4",
            council,
            first.as_microsecond(),
            last.as_microsecond(),
            most
        )?;
        rows.into_iter().map(|(reference,)| read_reference(reference)).collect()
    }

    /// Decides whether the resident of a case is asked, once for each of its ends, whichever copy of the server does: the survey and
    /// its message, or nothing. True if it is asked.
    pub async fn decide_survey(
        &self,
        case: &Case,
        survey: Option<(NewSurvey<'_>, &NewMail)>,
        rules: &SurveyRules,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let rows = execute!(
            writing,
            "update cases set survey_decided_at = $3 where council = $1 and reference = $2 and ended_at is not null
             and ended_at = $4 and (survey_decided_at is null or survey_decided_at < ended_at)",
            &case.council,
            case.reference.as_str(),
            now.as_microsecond(),
            case.ended.map(Timestamp::as_microsecond)
        )?;
        if rows == 0 {
            writing.rollback().await?;
            return Ok(false);
        }
        let mut is_asked = false;
        if let Some((new, mail)) = survey {
            let last = last_asked(&mut writing, &case.council, new.person, now).await?;
            is_asked = rules.asks(&of_case(case), last, now) && insert(&mut writing, &new, now).await?;
            if is_asked {
                outbox::create(&mut writing, mail, now).await?;
            }
        }
        writing.commit().await?;
        Ok(is_asked)
    }

    /// A survey for whoever looks at the case. There may be one already.
    pub async fn ensure_survey(&self, new: NewSurvey<'_>, now: Timestamp) -> Result<Option<Survey>, Error> {
        let mut writing = self.write().await?;
        insert(&mut writing, &new, now).await?;
        writing.commit().await?;
        self.find_survey_of(&new.case.council, &new.case.reference).await
    }

    pub async fn find_survey(&self, council: &str, token: &str) -> Result<Option<Survey>, Error> {
        let mut reading = self.read().await?;
        let sql = select!("token_hash = $2");
        fetch_optional!(reading, SurveyRow, sql, council, digest(council, token))?.map(SurveyRow::read).transpose()
    }

    /// The survey of a case.
    pub async fn find_survey_of(&self, council: &str, reference: &Reference) -> Result<Option<Survey>, Error> {
        let mut reading = self.read().await?;
        let sql = select!("reference = $2");
        fetch_optional!(reading, SurveyRow, sql, council, reference.as_str())?.map(SurveyRow::read).transpose()
    }

    /// The first answer: from then on it counts. False if nothing can be answered any more, as with the others.
    pub async fn set_solved(&self, council: &str, id: &str, solved: bool, now: Timestamp) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let rows = execute!(
            writing,
            "update surveys set solved = $3, answered_at = coalesce(answered_at, $4)
             where council = $1 and id = $2 and ended_at is null and expires_at > $4",
            council,
            id,
            i64::from(solved),
            now.as_microsecond()
        )?;
        writing.commit().await?;
        Ok(rows == 1)
    }

    pub async fn set_ease(&self, council: &str, id: &str, ease: Scale, now: Timestamp) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let rows = execute!(
            writing,
            "update surveys set ease = $3, answered_at = coalesce(answered_at, $4)
             where council = $1 and id = $2 and ended_at is null and expires_at > $4",
            council,
            id,
            i64::from(ease.number()),
            now.as_microsecond()
        )?;
        writing.commit().await?;
        Ok(rows == 1)
    }

    /// The last answers. It can be answered no more.
    pub async fn end_survey(&self, council: &str, id: &str, more: &More, now: Timestamp) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let of = |driver: Driver| {
            let at = Driver::ALL.iter().position(|other| *other == driver);
            at.and_then(|at| more.drivers.get(at).copied().flatten()).map(|scale| i64::from(scale.number()))
        };
        let rows = execute!(
            writing,
            "update surveys set delivery = $3, timeliness = $4, information = $5, professionalism = $6, attitude = $7, words = $8,
                 used = $9, preferred = $10, recommend = $11, ended_at = $12, answered_at = coalesce(answered_at, $12)
             where council = $1 and id = $2 and ended_at is null and expires_at > $12",
            council,
            id,
            of(Driver::Delivery),
            of(Driver::Timeliness),
            of(Driver::Information),
            of(Driver::Professionalism),
            of(Driver::Attitude),
            more.words.as_deref(),
            more.used.map(Raised::key),
            more.preferred.map(Raised::key),
            more.recommend.map(i64::from),
            now.as_microsecond()
        )?;
        writing.commit().await?;
        Ok(rows == 1)
    }

    /// What surveys told of each service since then, and never of whose case.
    pub async fn list_survey_totals(&self, council: &str, since: Timestamp) -> Result<Vec<Totals>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String, i64, i64, i64, i64, i64),
            "select service, count(*), count(answered_at), count(case when solved = 1 then 1 end), count(ease),
                 count(case when ease >= 4 then 1 end)
             from surveys where council = $1 and asked_at >= $2 group by service order by count(answered_at) desc, service",
            council,
            since.as_microsecond()
        )?;
        let totals =
            |(service, asked, answered, solved, rated, easy)| Totals { service, asked, answered, solved, rated, easy };
        Ok(rows.into_iter().map(totals).collect())
    }

    /// Forgets whom surveys were sent to, once that decides nothing any more.
    pub async fn forget_surveyed(&self, council: &str, before: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let sql = "update surveys set person = '' where council = $1 and person <> '' and asked_at < $2";
        execute!(writing, sql, council, before.as_microsecond())?;
        writing.commit().await
    }
}

/// What the rules look at.
pub fn of_case(case: &Case) -> Ended {
    Ended { status: case.status, at: case.ended, feedback: case.feedback, is_part: case.parent.is_some() }
}

/// When this person was last asked about anything. Nobody else asks them until the transaction ends: two of their cases may end in
/// the same minute, and two copies of the server look.
async fn last_asked(
    writing: &mut Writing,
    council: &str,
    person: &str,
    now: Timestamp,
) -> Result<Option<Timestamp>, Error> {
    let turn = Limit { most: i64::MAX, within: SignedDuration::from_hours(1) };
    // The count says nothing here; its row is held.
    let _ = limits::count(writing, council, &format!("survey:{person}"), turn, now).await?;
    let sql = "select max(asked_at) from surveys where council = $1 and person = $2";
    let (last,) = fetch_one!(writing, (Option<i64>,), sql, council, person)?;
    last.map(read_time).transpose()
}

/// False if the case has a survey already.
async fn insert(writing: &mut Writing, new: &NewSurvey<'_>, now: Timestamp) -> Result<bool, Error> {
    let case = new.case;
    let rows = execute!(
        writing,
        "insert into surveys (council, id, reference, service, team, raised, person, token_hash, asked_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (council, reference) do nothing",
        &case.council,
        new.id,
        case.reference.as_str(),
        &case.service,
        case.team.key(),
        case.raised.key(),
        new.person,
        digest(&case.council, new.token),
        now.as_microsecond(),
        new.expires.as_microsecond()
    )?;
    if rows == 1 {
        audit::create(writing, &case.council, Actor::Server, Action::SurveyAsked, case.reference.as_str(), now).await?;
    }
    Ok(rows == 1)
}
