//! What residents wrote, for themes; and which rising ones the team was told of.

use super::{
    Error, Store,
    cases::row::{read_json, read_time},
    outbox::{self, NewMail},
};
use domain::{answer::Answers, feedback::FeedbackKind};
use jiff::{Timestamp, civil::Date};

/// Feedback that was sent with a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    pub kind: FeedbackKind,
    /// The key of the form's service.
    pub service: String,
    pub at: Timestamp,
    pub answers: Answers,
    pub postcode: Option<String>,
    /// The number of the home that the sender's account remembers.
    pub uprn: Option<String>,
}

/// What was written besides, and where it belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The key of a service, or the pattern of a page.
    pub about: String,
    pub at: Timestamp,
    pub words: String,
    pub postcode: Option<String>,
}

type SentRow = (String, String, i64, String, Option<String>, Option<String>);

impl Store {
    /// Feedback since then, without whose it is.
    pub async fn list_feedback_answers(&self, council: &str, since: Timestamp) -> Result<Vec<Sent>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            SentRow,
            "select c.feedback, c.service, c.received_at, c.answers, c.postcode, h.uprn from cases c
             left join account_homes h on h.council = c.council and h.account = c.sender
             where c.council = $1 and c.feedback is not null and c.received_at >= $2 and c.parent is null",
            council,
            since.as_microsecond()
        )?;
        let sent = |(kind, service, at, answers, postcode, uprn): SentRow| {
            Ok(Sent {
                kind: FeedbackKind::find(&kind).ok_or_else(|| Error::Decode("an unknown kind of feedback".into()))?,
                service,
                at: read_time(at)?,
                answers: read_json(&answers, "answers")?,
                postcode,
                uprn,
            })
        };
        rows.into_iter().map(sent).collect()
    }

    /// The words of surveys that were answered since then.
    pub async fn list_survey_words(&self, council: &str, since: Timestamp) -> Result<Vec<Remark>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String, i64, String, Option<String>),
            "select s.service, s.answered_at, s.words, c.postcode from surveys s
             join cases c on c.council = s.council and c.reference = s.reference
             where s.council = $1 and s.answered_at >= $2 and s.words is not null",
            council,
            since.as_microsecond()
        )?;
        rows.into_iter().map(read_remark).collect()
    }

    /// What was wrong with pages since then.
    pub async fn list_page_words(&self, council: &str, since: Timestamp) -> Result<Vec<Remark>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String, i64, String, Option<String>),
            "select path, at, words, cast(null as text) from page_ratings
             where council = $1 and at >= $2 and words is not null",
            council,
            since.as_microsecond()
        )?;
        rows.into_iter().map(read_remark).collect()
    }

    /// Tells the team of a rising theme: once in a week, whichever copy of the server sees it first.
    pub async fn create_theme_alert(
        &self,
        theme: &str,
        week: Date,
        mail: &NewMail,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let rows = execute!(
            writing,
            "insert into theme_alerts (council, theme, week, at) values ($1, $2, $3, $4)
             on conflict (council, theme, week) do nothing",
            &mail.council,
            theme,
            week.to_string(),
            now.as_microsecond()
        )?;
        if rows == 1 {
            outbox::create(&mut writing, mail, now).await?;
        }
        writing.commit().await?;
        Ok(rows == 1)
    }
}

fn read_remark((about, at, words, postcode): (String, i64, String, Option<String>)) -> Result<Remark, Error> {
    Ok(Remark { about, at: read_time(at)?, words, postcode })
}
