//! Where cases are: found by a box around a point, by a postcode or by words, each through an index of its own.

use super::{Error, Store, Writing, cases::Case, cases::row::read_reference};
use domain::{
    reference::Reference,
    spot::{Point, Spot},
};
use jiff::{SignedDuration, Timestamp};

/// After this long a case is no longer shown as reported already: it is better reported again.
pub const SHOWN: SignedDuration = SignedDuration::from_hours(24 * 90);
/// Rows that one question to the database gives at most.
const MOST: i64 = 20;

/// A case's spot, and its name for those who may follow it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSpot {
    pub id: String,
    pub spot: Spot,
}

/// The spot of a case that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseSpot {
    pub id: String,
    pub reference: Reference,
    pub spot: Spot,
}

#[derive(sqlx::FromRow)]
struct SpotRow {
    id: String,
    reference: String,
    latitude: Option<i64>,
    longitude: Option<i64>,
    postcode: Option<String>,
    words: Option<String>,
}

macro_rules! select {
    ($condition:literal) => {
        concat!(
            "select id, reference, latitude, longitude, postcode, words from spots
             where council = $1 and service = $2 and received_at > $3 and ",
            $condition,
            " order by received_at desc limit $4"
        )
    };
}

pub(super) async fn create(writing: &mut Writing, case: &Case, new: &NewSpot) -> Result<(), Error> {
    let spot = &new.spot;
    execute!(
        writing,
        "insert into spots (id, council, service, reference, latitude, longitude, postcode, words, received_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        &new.id,
        &case.council,
        &case.service,
        case.reference.as_str(),
        spot.point.map(|point| i64::from(point.latitude)),
        spot.point.map(|point| i64::from(point.longitude)),
        spot.postcode.as_deref(),
        Some(spot.words.as_str()).filter(|words| !words.is_empty()),
        case.received.as_microsecond()
    )?;
    Ok(())
}

impl Store {
    /// The spots of a service's cases that may be the same as this one, the newest first. `Spot::near` says which are.
    pub async fn list_spots(
        &self,
        council: &str,
        service: &str,
        spot: &Spot,
        now: Timestamp,
    ) -> Result<Vec<CaseSpot>, Error> {
        let since = (now - SHOWN).as_microsecond();
        let mut reading = self.read().await?;
        let mut rows = Vec::new();
        if let Some((from, to)) = spot.point.map(Point::around) {
            rows.extend(fetch_all!(
                reading,
                SpotRow,
                select!("latitude between $5 and $6 and longitude between $7 and $8"),
                council,
                service,
                since,
                MOST,
                i64::from(from.latitude),
                i64::from(to.latitude),
                i64::from(from.longitude),
                i64::from(to.longitude)
            )?);
        }
        if let Some(postcode) = &spot.postcode {
            rows.extend(fetch_all!(
                reading,
                SpotRow,
                select!("postcode = $5"),
                council,
                service,
                since,
                MOST,
                postcode
            )?);
        }
        if !spot.words.is_empty() {
            rows.extend(fetch_all!(
                reading,
                SpotRow,
                select!("words = $5"),
                council,
                service,
                since,
                MOST,
                &spot.words
            )?);
        }
        let mut spots: Vec<CaseSpot> = Vec::new();
        for row in rows {
            if !spots.iter().any(|spot| spot.id == row.id) {
                spots.push(row.read()?);
            }
        }
        Ok(spots)
    }

    /// The case that a spot is of.
    pub async fn find_spot(&self, council: &str, service: &str, id: &str) -> Result<Option<Reference>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (String,),
            "select reference from spots where council = $1 and service = $2 and id = $3",
            council,
            service,
            id
        )?;
        row.map(|(reference,)| read_reference(reference)).transpose()
    }

    /// Forgets spots that are not shown any more.
    pub async fn delete_old_spots(&self, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(writing, "delete from spots where received_at <= $1", (now - SHOWN).as_microsecond())?;
        writing.commit().await
    }
}

impl SpotRow {
    fn read(self) -> Result<CaseSpot, Error> {
        let angle = |value: Option<i64>| value.and_then(|value| i32::try_from(value).ok());
        let point = angle(self.latitude).zip(angle(self.longitude));
        Ok(CaseSpot {
            id: self.id,
            reference: read_reference(self.reference)?,
            spot: Spot {
                point: point.map(|(latitude, longitude)| Point { latitude, longitude }),
                postcode: self.postcode,
                words: self.words.unwrap_or_default(),
            },
        })
    }
}
