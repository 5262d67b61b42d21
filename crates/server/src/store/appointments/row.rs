//! Appointments and places as they are stored.

use super::{Error, Wanted};
use crate::store::cases::row::read_time;
use jiff::Timestamp;

/// What the resident said about an appointment. It stands in no mail to them, and in no calendar.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    pub about: String,
    pub phone: Option<String>,
    pub address: Option<String>,
    /// The language to interpret from.
    pub interpreter: Option<String>,
    /// What they need so that they can take part.
    pub access: Option<String>,
}

#[derive(Debug, Clone)]
pub struct NewAppointment<'a> {
    pub id: &'a str,
    pub council: &'a str,
    pub account: &'a str,
    pub kind: &'a str,
    pub name: &'a str,
    /// Of the page that books it.
    pub key: &'a str,
    pub wanted: &'a Wanted,
    pub details: &'a Details,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    pub id: String,
    pub kind: String,
    /// What the kind was called when it was booked.
    pub name: String,
    pub starts: Timestamp,
    pub ends: Timestamp,
    pub details: Details,
    pub booked: Timestamp,
    /// How often it was changed.
    pub sequence: i64,
    pub reminded: Option<Timestamp>,
    pub cancelled: Option<Timestamp>,
}

impl Appointment {
    /// Whether it can still be moved and cancelled.
    pub fn is_ahead(&self, now: Timestamp) -> bool {
        self.cancelled.is_none() && self.starts > now
    }
}

/// One of the staff at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub kind: String,
    pub starts: Timestamp,
    pub ends: Timestamp,
    pub seat: i64,
}

/// A place of which no more is told than that it is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TakenPlace {
    pub starts: Timestamp,
    pub ends: Timestamp,
    pub seat: u16,
}

impl TakenPlace {
    pub(super) fn read((starts, ends, seat): (i64, i64, i64)) -> Result<Self, Error> {
        let seat = u16::try_from(seat).map_err(|_| Error::Decode("a seat that nobody has".into()))?;
        Ok(Self { starts: read_time(starts)?, ends: read_time(ends)?, seat })
    }
}

/// What `AppointmentRow` reads.
pub(super) const COLUMNS: &str =
    "select id, kind, name, starts_at, ends_at, about, phone, address, interpreter, access, booked_at,
     sequence, reminded_at, cancelled_at from appointments ";

#[derive(sqlx::FromRow)]
pub(super) struct AppointmentRow {
    id: String,
    kind: String,
    name: String,
    starts_at: i64,
    ends_at: i64,
    about: String,
    phone: Option<String>,
    address: Option<String>,
    interpreter: Option<String>,
    access: Option<String>,
    booked_at: i64,
    sequence: i64,
    reminded_at: Option<i64>,
    cancelled_at: Option<i64>,
}

impl AppointmentRow {
    pub fn read(self) -> Result<Appointment, Error> {
        let Self { about, phone, address, interpreter, access, .. } = self;
        Ok(Appointment {
            id: self.id,
            kind: self.kind,
            name: self.name,
            starts: read_time(self.starts_at)?,
            ends: read_time(self.ends_at)?,
            details: Details { about, phone, address, interpreter, access },
            booked: read_time(self.booked_at)?,
            sequence: self.sequence,
            reminded: self.reminded_at.map(read_time).transpose()?,
            cancelled: self.cancelled_at.map(read_time).transpose()?,
        })
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct PlaceRow {
    kind: String,
    starts_at: i64,
    ends_at: i64,
    seat: i64,
}

impl PlaceRow {
    pub fn read(self) -> Result<Place, Error> {
        Ok(Place {
            kind: self.kind,
            starts: read_time(self.starts_at)?,
            ends: read_time(self.ends_at)?,
            seat: self.seat,
        })
    }
}
