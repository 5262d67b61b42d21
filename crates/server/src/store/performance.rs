//! What "How we are doing" counts. The database adds up; no case is read whole.

use super::{Error, Store};
use domain::{
    complaint::{Finding, Stage},
    feedback::FeedbackKind,
    small_numbers::Part,
};
use jiff::{Timestamp, civil::Date};
use std::collections::BTreeMap;

/// The quarters of a page at most.
pub const QUARTERS: usize = 5;

/// When each quarter begins, and when the last one ends. A quarter too few is one without time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds(pub [Timestamp; QUARTERS + 1]);

/// What was counted of the requests of one service in one quarter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counted {
    pub received: u64,
    /// Done or closed then.
    pub ended: u64,
    /// Of those with a promised day, the ones that were done by it, with no other day named meanwhile.
    pub kept: Part,
    /// Of those that ended, the ones that no other team had first,
    pub right: Part,
    /// and the ones that were done with no question asked, and not opened again.
    pub first: Part,
    /// The one that took neither less nor more time than the others: when it came, and when it ended.
    pub middle: Option<(Timestamp, Timestamp)>,
}

/// What was counted of requests, by the key of the service and the quarter.
pub type Services = BTreeMap<(String, usize), Counted>;

/// The answers of surveys in one quarter. Of those who answered a question, the ones who gave 4 or 5.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Surveyed {
    pub answered: u64,
    pub solved: Part,
    /// Ease, delivery, timeliness, information, professionalism, attitude.
    pub good: [Part; 6],
}

/// A stage of a complaint that was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnsweredStage {
    pub stage: Stage,
    pub began: Timestamp,
    pub answered: Timestamp,
    /// As it was promised first, and as it held in the end.
    pub first_due: Date,
    pub due: Date,
    pub finding: Option<Finding>,
    pub remedy: Option<String>,
    pub lesson: Option<String>,
}

/// An answered stage as a row has it.
type StageRow = (i64, i64, i64, String, String, Option<String>, Option<String>, Option<String>);

/// The quarter in which a moment lies, in SQL. The bounds are `$2` to `$7`.
macro_rules! quarter {
    ($at:literal) => {
        concat!(
            "cast(case when ",
            $at,
            " < $3 then 0 when ",
            $at,
            " < $4 then 1 when ",
            $at,
            " < $5 then 2 when ",
            $at,
            " < $6 then 3 else 4 end as bigint)"
        )
    };
}

impl Bounds {
    fn micros(self) -> [i64; QUARTERS + 1] {
        self.0.map(Timestamp::as_microsecond)
    }
}

impl Store {
    /// Of requests: feedback is counted by itself.
    pub async fn list_service_figures(&self, council: &str, bounds: Bounds) -> Result<Services, Error> {
        let [a, b, c, d, e, end] = bounds.micros();
        let mut reading = self.read().await?;
        let received = fetch_all!(
            reading,
            (String, i64, i64),
            concat!(
                "select service, ",
                quarter!("received_at"),
                " as quarter, count(*) from cases
                 where council = $1 and received_at >= $2 and received_at < $7 and feedback is null
                 group by service, quarter"
            ),
            council,
            a,
            b,
            c,
            d,
            e,
            end
        )?;
        let ended = fetch_all!(
            reading,
            (String, i64, i64, i64, i64, i64, i64),
            concat!(
                "with turned(reference, is_late, is_twice) as (
                     select reference, max(case when kind in ('delayed', 'missed') then 1 end),
                         max(case when kind in ('asked', 'reopened') then 1 end)
                     from case_events where council = $1 and kind in ('asked', 'reopened', 'delayed', 'missed') group by reference)
                 select service, ", quarter!("ended_at"), " as quarter, count(*), count(first_due_date),
                     count(case when first_due_date is not null and is_late is null then 1 end),
                     count(case when moves = 0 then 1 end),
                     count(case when status = 'resolved' and is_twice is null then 1 end)
                 from cases c left join turned t on t.reference = c.reference
                 where c.council = $1 and c.ended_at is not null and c.ended_at >= $2 and c.ended_at < $7
                 and c.feedback is null and c.status in ('resolved', 'closed')
                 group by service, quarter"
            ),
            council, a, b, c, d, e, end
        )?;
        let middle = fetch_all!(
            reading,
            (String, i64, i64, i64),
            concat!(
                "select service, quarter, received_at, ended_at
                 from (select service, quarter, received_at, ended_at,
                           row_number() over (partition by service, quarter order by ended_at - received_at, reference) as place,
                           count(*) over (partition by service, quarter) as many
                       from (select service, received_at, ended_at, reference, ", quarter!("ended_at"), " as quarter from cases
                             where council = $1 and ended_at is not null and ended_at >= $2 and ended_at < $7
                             and feedback is null and status in ('resolved', 'closed')) ended) placed
                 where place = (many + 1) / 2"
            ),
            council, a, b, c, d, e, end
        )?;
        drop(reading);
        let mut services = Services::new();
        for (service, quarter, received) in received {
            of(&mut services, service, quarter).received = count(received);
        }
        for (service, quarter, ended, promised, kept, right, first) in ended {
            let counted = of(&mut services, service, quarter);
            counted.ended = count(ended);
            counted.kept = Part::new(count(kept), count(promised));
            counted.right = Part::new(count(right), count(ended));
            counted.first = Part::new(count(first), count(ended));
        }
        for (service, quarter, received, ended) in middle {
            of(&mut services, service, quarter).middle = Some((moment(received)?, moment(ended)?));
        }
        Ok(services)
    }

    /// The one in the middle of all requests that ended in a quarter, by the time that they took.
    pub async fn list_middles(
        &self,
        council: &str,
        bounds: Bounds,
    ) -> Result<BTreeMap<usize, (Timestamp, Timestamp)>, Error> {
        let [a, b, c, d, e, end] = bounds.micros();
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (i64, i64, i64),
            concat!(
                "select quarter, received_at, ended_at
                 from (select quarter, received_at, ended_at,
                           row_number() over (partition by quarter order by ended_at - received_at, reference) as place,
                           count(*) over (partition by quarter) as many
                       from (select received_at, ended_at, reference, ",
                quarter!("ended_at"),
                " as quarter from cases
                             where council = $1 and ended_at is not null and ended_at >= $2 and ended_at < $7
                             and feedback is null and status in ('resolved', 'closed')) ended) placed
                 where place = (many + 1) / 2"
            ),
            council,
            a,
            b,
            c,
            d,
            e,
            end
        )?;
        rows.into_iter()
            .map(|(quarter, received, ended)| Ok((at(quarter), (moment(received)?, moment(ended)?))))
            .collect()
    }

    /// What surveys said, by quarter.
    pub async fn list_survey_figures(&self, council: &str, bounds: Bounds) -> Result<BTreeMap<usize, Surveyed>, Error> {
        let [a, b, c, d, e, end] = bounds.micros();
        let mut reading = self.read().await?;
        let answered = fetch_all!(
            reading,
            (i64, i64, i64, i64),
            concat!(
                "select ",
                quarter!("answered_at"),
                " as quarter, count(*), count(case when solved = 1 then 1 end), count(solved)
                 from surveys where council = $1 and answered_at is not null and answered_at >= $2 and answered_at < $7
                 group by quarter"
            ),
            council,
            a,
            b,
            c,
            d,
            e,
            end
        )?;
        let good = fetch_all!(
            reading,
            (i64, i64, i64, i64, i64, i64, i64),
            concat!(
                "select ",
                quarter!("answered_at"),
                " as quarter, count(case when ease >= 4 then 1 end),
                     count(case when delivery >= 4 then 1 end), count(case when timeliness >= 4 then 1 end),
                     count(case when information >= 4 then 1 end), count(case when professionalism >= 4 then 1 end),
                     count(case when attitude >= 4 then 1 end)
                 from surveys where council = $1 and answered_at is not null and answered_at >= $2 and answered_at < $7
                 group by quarter"
            ),
            council,
            a,
            b,
            c,
            d,
            e,
            end
        )?;
        let said = fetch_all!(
            reading,
            (i64, i64, i64, i64, i64, i64, i64),
            concat!(
                "select ",
                quarter!("answered_at"),
                " as quarter, count(ease), count(delivery), count(timeliness),
                     count(information), count(professionalism), count(attitude)
                 from surveys where council = $1 and answered_at is not null and answered_at >= $2 and answered_at < $7
                 group by quarter"
            ),
            council,
            a,
            b,
            c,
            d,
            e,
            end
        )?;
        let mut surveyed: BTreeMap<usize, Surveyed> = BTreeMap::new();
        for (quarter, answered, solved, asked) in answered {
            let quarter = surveyed.entry(at(quarter)).or_default();
            (quarter.answered, quarter.solved) = (count(answered), Part::new(count(solved), count(asked)));
        }
        for (good, said) in good.into_iter().zip(said) {
            let parts = [
                (good.1, said.1),
                (good.2, said.2),
                (good.3, said.3),
                (good.4, said.4),
                (good.5, said.5),
                (good.6, said.6),
            ];
            surveyed.entry(at(good.0)).or_default().good =
                parts.map(|(good, said)| Part::new(count(good), count(said)));
        }
        Ok(surveyed)
    }

    /// How often each kind of feedback came.
    pub async fn count_feedback(
        &self,
        council: &str,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<BTreeMap<FeedbackKind, u64>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String, i64),
            "select feedback, count(*) from cases
             where council = $1 and feedback is not null and received_at >= $2 and received_at < $3 group by feedback",
            council,
            from.as_microsecond(),
            to.as_microsecond()
        )?;
        Ok(rows.into_iter().filter_map(|(kind, many)| Some((FeedbackKind::find(&kind)?, count(many)))).collect())
    }

    /// The stages of complaints that were answered in a time.
    pub async fn list_answered_stages(
        &self,
        council: &str,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<Vec<AnsweredStage>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            StageRow,
            "select cast(stage as bigint), began_at, answered_at, first_answer_by, answer_by, finding, remedy, lesson
             from complaint_stages
             where council = $1 and answered_at is not null and answered_at >= $2 and answered_at < $3
             order by answered_at desc, reference, stage",
            council,
            from.as_microsecond(),
            to.as_microsecond()
        )?;
        rows.into_iter().map(read_stage).collect()
    }
}

fn read_stage(
    (stage, began, answered, first_due, due, finding, remedy, lesson): StageRow,
) -> Result<AnsweredStage, Error> {
    let day = |text: &str| text.parse::<Date>().map_err(|error| Error::Decode(Box::new(error)));
    Ok(AnsweredStage {
        stage: Stage::find(stage).ok_or_else(|| Error::Decode("an unknown stage".into()))?,
        began: moment(began)?,
        answered: moment(answered)?,
        first_due: day(&first_due)?,
        due: day(&due)?,
        finding: finding.as_deref().and_then(Finding::find),
        remedy,
        lesson,
    })
}

fn of(services: &mut Services, service: String, quarter: i64) -> &mut Counted {
    services.entry((service, at(quarter))).or_default()
}

fn at(quarter: i64) -> usize {
    usize::try_from(quarter).unwrap_or_default()
}

fn count(many: i64) -> u64 {
    u64::try_from(many).unwrap_or_default()
}

fn moment(micros: i64) -> Result<Timestamp, Error> {
    Timestamp::from_microsecond(micros).map_err(|error| Error::Decode(Box::new(error)))
}
