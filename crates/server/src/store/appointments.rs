//! Appointments: booked, moved and cancelled. A place is one of the staff at one time; the database gives it to one resident only,
//! however many ask for it at once.

pub mod row;
pub mod tidying;
pub mod waiting;

use super::{
    Error, Store, Writing,
    accounts::Account,
    audit::{self, Action, Actor},
    limits::{self, Limit, TooOften},
    outbox::{self, NewMail},
};
use jiff::{SignedDuration, Timestamp};
use row::{Appointment, AppointmentRow, COLUMNS, NewAppointment, Place, PlaceRow, TakenPlace};
use waiting::{Offer, pass_on};

/// What became of a wish to book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Booked {
    /// With its id. Also where this page had booked it before.
    Done(String),
    /// Somebody else was first.
    Gone,
    /// The resident has as many of this kind as they may.
    TooMany,
    TooOften(TooOften),
}

/// How many of a kind a resident may have ahead, and how often a day they book and move.
#[derive(Debug, Clone, Copy)]
pub struct Most {
    pub ahead: u16,
    pub changes: u16,
}

/// What became of a wish to move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    Done,
    Gone,
    /// It was moved or cancelled meanwhile, or is none of this resident's.
    Changed,
    TooOften(TooOften),
}

/// A time that is wanted, with the seats that seemed free.
#[derive(Debug, Clone)]
pub struct Wanted {
    pub starts: Timestamp,
    pub ends: Timestamp,
    pub seats: Vec<u16>,
}

/// An appointment, whose it is, and how often it had been changed when its page was drawn.
#[derive(Debug, Clone, Copy)]
pub struct Which<'a> {
    pub council: &'a str,
    pub account: &'a str,
    pub id: &'a str,
    pub sequence: i64,
}

impl Store {
    /// The places that are taken between two moments, but for those that are held for this resident.
    pub async fn list_taken_places(
        &self,
        (council, kind): (&str, &str),
        account: &str,
        (from, to): (Timestamp, Timestamp),
    ) -> Result<Vec<TakenPlace>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (i64, i64, i64),
            "select p.starts_at, p.ends_at, p.seat from appointment_places p
             left join appointment_waits w on w.council = p.council and w.id = p.wait
             where p.council = $1 and p.kind = $2 and p.ends_at > $3 and p.starts_at < $4
             and (w.account is null or w.account <> $5) order by p.starts_at, p.seat",
            council,
            kind,
            from.as_microsecond(),
            to.as_microsecond(),
            account
        )?;
        rows.into_iter().map(TakenPlace::read).collect()
    }

    /// The resident's appointments, the first one first, with those that are over or cancelled.
    pub async fn list_appointments(&self, council: &str, account: &str) -> Result<Vec<Appointment>, Error> {
        let mut reading = self.read().await?;
        let sql = COLUMNS.to_owned() + "where council = $1 and account = $2 order by starts_at, id";
        let rows = fetch_all!(reading, AppointmentRow, sqlx::AssertSqlSafe(sql.as_str()), council, account)?;
        rows.into_iter().map(AppointmentRow::read).collect()
    }

    pub async fn find_appointment(&self, council: &str, account: &str, id: &str) -> Result<Option<Appointment>, Error> {
        let mut reading = self.read().await?;
        let sql = COLUMNS.to_owned() + "where council = $1 and account = $2 and id = $3";
        let row = fetch_optional!(reading, AppointmentRow, sqlx::AssertSqlSafe(sql.as_str()), council, account, id)?;
        row.map(AppointmentRow::read).transpose()
    }

    /// The appointment that a page booked before.
    pub async fn find_booked(&self, council: &str, account: &str, key: &str) -> Result<Option<String>, Error> {
        let mut reading = self.read().await?;
        let sql = "select id from appointments where council = $1 and account = $2 and key = $3";
        Ok(fetch_optional!(reading, (String,), sql, council, account, key)?.map(|(id,)| id))
    }

    /// Books it with the first of its seats that is still free, and tells of it by these mails.
    pub async fn create_appointment(
        &self,
        new: &NewAppointment<'_>,
        most: Most,
        mails: &[NewMail],
        offer: Offer<'_>,
        now: Timestamp,
    ) -> Result<Booked, Error> {
        let mut writing = self.write().await?;
        lock(&mut writing, new.council, new.account).await?;
        let before = fetch_optional!(
            writing,
            (String,),
            "select id from appointments where council = $1 and account = $2 and key = $3",
            new.council,
            new.account,
            new.key
        )?;
        if let Some((id,)) = before {
            writing.rollback().await?;
            return Ok(Booked::Done(id));
        }
        let (ahead,) = fetch_one!(
            writing,
            (i64,),
            "select count(*) from appointments
             where council = $1 and account = $2 and kind = $3 and cancelled_at is null and starts_at > $4",
            new.council,
            new.account,
            new.kind,
            now.as_microsecond()
        )?;
        if ahead >= i64::from(most.ahead) {
            writing.rollback().await?;
            return Ok(Booked::TooMany);
        }
        insert(&mut writing, new, now).await?;
        let held = waiting::take_held(&mut writing, (new.council, new.kind), new.account, new.wanted.starts).await?;
        if !take(&mut writing, (new.council, new.kind), new.id, new.wanted).await? {
            writing.rollback().await?;
            return Ok(Booked::Gone);
        }
        if let Err(too_often) = count(&mut writing, new.council, new.account, most.changes, now).await? {
            writing.rollback().await?;
            return Ok(Booked::TooOften(too_often));
        }
        let ends = |about: Option<&str>| held || about.is_none();
        waiting::end_of(&mut writing, (new.council, new.kind), new.account, ends, offer, now).await?;
        let (actor, action) = (Actor::Resident, Action::AppointmentBooked);
        audit::create(&mut writing, new.council, actor, action, new.id, now).await?;
        tell(&mut writing, mails, now).await?;
        writing.commit().await?;
        Ok(Booked::Done(new.id.to_owned()))
    }

    /// Moves it, and gives up its old time only for the new one.
    pub async fn move_appointment(
        &self,
        which: Which<'_>,
        (wanted, most): (&Wanted, Most),
        mails: &[NewMail],
        offer: Offer<'_>,
        now: Timestamp,
    ) -> Result<Moved, Error> {
        let mut writing = self.write().await?;
        lock(&mut writing, which.council, which.account).await?;
        let Some(old) = find_ahead(&mut writing, which, now).await? else {
            writing.rollback().await?;
            return Ok(Moved::Changed);
        };
        let kind = (which.council, old.kind.as_str());
        let held = waiting::take_held(&mut writing, kind, which.account, wanted.starts).await?;
        if !take(&mut writing, kind, which.id, wanted).await? {
            writing.rollback().await?;
            return Ok(Moved::Gone);
        }
        if let Err(too_often) = count(&mut writing, which.council, which.account, most.changes, now).await? {
            writing.rollback().await?;
            return Ok(Moved::TooOften(too_often));
        }
        execute!(
            writing,
            "update appointments set starts_at = $3, ends_at = $4, arranged_at = $5, reminded_at = null,
             sequence = sequence + 1 where council = $1 and id = $2",
            which.council,
            which.id,
            wanted.starts.as_microsecond(),
            wanted.ends.as_microsecond(),
            now.as_microsecond()
        )?;
        // Before the old time is offered: who moved wants it no more.
        let ends = |about: Option<&str>| held || about == Some(which.id);
        waiting::end_of(&mut writing, kind, which.account, ends, offer, now).await?;
        pass_on(&mut writing, which.council, &old, which.account, offer, now).await?;
        audit::create(&mut writing, which.council, Actor::Resident, Action::AppointmentMoved, which.id, now).await?;
        tell(&mut writing, mails, now).await?;
        writing.commit().await?;
        Ok(Moved::Done)
    }

    /// Cancels one that is ahead. False if there is none such.
    pub async fn cancel_appointment(
        &self,
        which: Which<'_>,
        mails: &[NewMail],
        offer: Offer<'_>,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        lock(&mut writing, which.council, which.account).await?;
        let Some(place) = find_ahead(&mut writing, which, now).await? else {
            writing.rollback().await?;
            return Ok(false);
        };
        cancel(&mut writing, which, &place, offer, now).await?;
        tell(&mut writing, mails, now).await?;
        writing.commit().await?;
        Ok(true)
    }
}

/// What an account's end tells the teams whose appointments end with it.
#[derive(Clone, Copy)]
pub struct Parting<'a> {
    pub mails: &'a (dyn Fn(&Appointment) -> Option<NewMail> + Sync),
    pub offer: Offer<'a>,
}

/// Cancels all that a resident has ahead, before their account ends, and tells who waits for it.
pub(super) async fn end_all(
    writing: &mut Writing,
    council: &str,
    account: &Account,
    parting: Parting<'_>,
    now: Timestamp,
) -> Result<(), Error> {
    lock(writing, council, &account.id).await?;
    let sql = COLUMNS.to_owned()
        + "where council = $1 and account = $2 and cancelled_at is null and starts_at > $3 order by starts_at, id";
    let rows = fetch_all!(
        writing,
        AppointmentRow,
        sqlx::AssertSqlSafe(sql.as_str()),
        council,
        &account.id,
        now.as_microsecond()
    )?;
    for row in rows {
        let appointment = row.read()?;
        let which = Which { council, account: &account.id, id: &appointment.id, sequence: appointment.sequence };
        if let Some(place) = find_ahead(writing, which, now).await? {
            cancel(writing, which, &place, parting.offer, now).await?;
        }
        if let Some(mail) = (parting.mails)(&appointment) {
            outbox::create(writing, &mail, now).await?;
        }
    }
    waiting::end_all(writing, council, &account.id, parting.offer, now).await
}

async fn cancel(
    writing: &mut Writing,
    which: Which<'_>,
    place: &Place,
    offer: Offer<'_>,
    now: Timestamp,
) -> Result<(), Error> {
    execute!(
        writing,
        "update appointments set cancelled_at = $3, sequence = sequence + 1 where council = $1 and id = $2",
        which.council,
        which.id,
        now.as_microsecond()
    )?;
    let ends = |about: Option<&str>| about == Some(which.id);
    waiting::end_of(writing, (which.council, &place.kind), which.account, ends, offer, now).await?;
    pass_on(writing, which.council, place, which.account, offer, now).await?;
    audit::create(writing, which.council, Actor::Resident, Action::AppointmentCancelled, which.id, now).await
}

/// One thing at a time for each account: two tabs can't get more than one may have. Fails if the account is gone.
async fn lock(writing: &mut Writing, council: &str, account: &str) -> Result<(), Error> {
    let sql = "update accounts set created_at = created_at where council = $1 and id = $2";
    match execute!(writing, sql, council, account)? {
        1 => Ok(()),
        _ => Err(Error::RowNotFound),
    }
}

/// Counts what a team has to be told of.
async fn count(
    writing: &mut Writing,
    council: &str,
    account: &str,
    most: u16,
    now: Timestamp,
) -> Result<Result<(), TooOften>, Error> {
    let limit = Limit { most: most.into(), within: SignedDuration::from_hours(24) };
    limits::count(writing, council, &format!("appointments:{account}"), limit, now).await
}

async fn insert(writing: &mut Writing, new: &NewAppointment<'_>, now: Timestamp) -> Result<(), Error> {
    execute!(
        writing,
        "insert into appointments (id, council, account, kind, name, key, starts_at, ends_at, about, phone, address,
         interpreter, access, booked_at, arranged_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14)",
        new.id,
        new.council,
        new.account,
        new.kind,
        new.name,
        new.key,
        new.wanted.starts.as_microsecond(),
        new.wanted.ends.as_microsecond(),
        &new.details.about,
        new.details.phone.as_deref(),
        new.details.address.as_deref(),
        new.details.interpreter.as_deref(),
        new.details.access.as_deref(),
        now.as_microsecond()
    )?;
    Ok(())
}

/// Takes the first of the seats that nobody has. The key of the table decides.
async fn take(
    writing: &mut Writing,
    (council, kind): (&str, &str),
    appointment: &str,
    wanted: &Wanted,
) -> Result<bool, Error> {
    for seat in &wanted.seats {
        let rows = execute!(
            writing,
            "insert into appointment_places (council, kind, starts_at, seat, ends_at, appointment)
             values ($1, $2, $3, $4, $5, $6) on conflict (council, kind, starts_at, seat) do nothing",
            council,
            kind,
            wanted.starts.as_microsecond(),
            i64::from(*seat),
            wanted.ends.as_microsecond(),
            appointment
        )?;
        if rows == 1 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The place of an appointment that is ahead, as long as nobody changed it.
async fn find_ahead(writing: &mut Writing, which: Which<'_>, now: Timestamp) -> Result<Option<Place>, Error> {
    let row = fetch_optional!(
        writing,
        PlaceRow,
        "select p.kind, p.starts_at, p.ends_at, p.seat from appointments a
         join appointment_places p on p.council = a.council and p.appointment = a.id and p.starts_at = a.starts_at
         where a.council = $1 and a.account = $2 and a.id = $3 and a.sequence = $4 and a.cancelled_at is null
         and a.starts_at > $5",
        which.council,
        which.account,
        which.id,
        which.sequence,
        now.as_microsecond()
    )?;
    row.map(PlaceRow::read).transpose()
}

async fn tell(writing: &mut Writing, mails: &[NewMail], now: Timestamp) -> Result<(), Error> {
    for mail in mails {
        outbox::create(writing, mail, now).await?;
    }
    Ok(())
}
