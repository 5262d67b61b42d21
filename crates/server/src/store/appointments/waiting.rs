//! Who waits for a free time. A place that somebody gives up goes to the first of them, in the same transaction, and is held for a
//! while: nobody else can book it meanwhile.

use super::{
    Error, Store, Wanted, Writing, lock,
    row::{Place, PlaceRow},
};
use crate::{
    random,
    store::{
        audit::{self, Action, Actor},
        cases::row::read_time,
        outbox::{self, NewMail},
    },
};
use jiff::Timestamp;

/// What is said to whoever is offered a place, by their address, and until when it is held; nothing, where it is too late to offer it.
pub type Offer<'a> = &'a (dyn Fn(&Place, &str) -> Option<(Timestamp, NewMail)> + Sync);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wait {
    pub kind: String,
    /// The appointment that they would give up for an earlier one.
    pub appointment: Option<String>,
    pub asked: Timestamp,
    /// What is held for them, and until when.
    pub offered: Option<(Timestamp, Timestamp)>,
}

/// Somebody who waits and was offered nothing yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    pub id: String,
    pub account: String,
    pub kind: String,
    pub email: String,
    /// Only what is earlier is of use to them.
    pub before: Option<Timestamp>,
}

impl Store {
    pub async fn list_waits(&self, council: &str, account: &str) -> Result<Vec<Wait>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String, Option<String>, i64, Option<i64>, Option<i64>),
            "select w.kind, w.appointment, w.asked_at, p.starts_at, p.held_until from appointment_waits w
             left join appointment_places p on p.council = w.council and p.wait = w.id
             where w.council = $1 and w.account = $2 order by w.asked_at, w.id",
            council,
            account
        )?;
        rows.into_iter()
            .map(|(kind, appointment, asked, starts, until)| {
                let offered =
                    starts.zip(until).map(|(starts, until)| Ok::<_, Error>((read_time(starts)?, read_time(until)?)));
                Ok(Wait { kind, appointment, asked: read_time(asked)?, offered: offered.transpose()? })
            })
            .collect()
    }

    /// Waits for a free time: for any, or for one before this appointment. Asked twice, the first counts.
    pub async fn create_wait(
        &self,
        (council, kind): (&str, &str),
        account: &str,
        appointment: Option<&str>,
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        let id = random::id();
        let rows = execute!(
            writing,
            "insert into appointment_waits (id, council, account, kind, appointment, asked_at)
             values ($1, $2, $3, $4, $5, $6) on conflict (account, kind) do nothing",
            &id,
            council,
            account,
            kind,
            appointment,
            now.as_microsecond()
        )?;
        if rows == 1 {
            audit::create(&mut writing, council, Actor::Resident, Action::AppointmentAwaited, &id, now).await?;
        }
        writing.commit().await
    }

    /// Waits no more. What was held for them goes to the next.
    pub async fn delete_wait(
        &self,
        kind: (&str, &str),
        account: &str,
        offer: Offer<'_>,
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut writing = self.write().await?;
        lock(&mut writing, kind.0, account).await?;
        end_of(&mut writing, kind, account, |_| true, offer, now).await?;
        writing.commit().await
    }

    /// Those who wait and were offered nothing, the first who asked first.
    pub async fn list_waiting(&self, council: &str) -> Result<Vec<Waiting>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String, String, String, String, Option<i64>),
            "select w.id, w.account, w.kind, a.email, p.starts_at from appointment_waits w
             join accounts a on a.council = w.council and a.id = w.account
             left join appointments p on p.council = w.council and p.id = w.appointment
             where w.council = $1 and w.offered_at is null order by w.asked_at, w.id",
            council
        )?;
        rows.into_iter()
            .map(|(id, account, kind, email, before)| {
                Ok(Waiting { id, account, kind, email, before: before.map(read_time).transpose()? })
            })
            .collect()
    }

    /// Holds a free time for somebody who waits, and says so by mail. False if it is gone, or they wait no more.
    pub async fn create_offer(
        &self,
        council: &str,
        waiting: &Waiting,
        wanted: &Wanted,
        (until, mail): (Timestamp, &NewMail),
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let is_offered = set_offered(&mut writing, council, &waiting.id, now).await?;
        let mut seats = wanted.seats.iter().filter(|_| is_offered);
        let mut is_held = false;
        while let Some(seat) = seats.next().filter(|_| !is_held) {
            let rows = execute!(
                writing,
                "insert into appointment_places (council, kind, starts_at, seat, ends_at, wait, held_until)
                 values ($1, $2, $3, $4, $5, $6, $7) on conflict (council, kind, starts_at, seat) do nothing",
                council,
                &waiting.kind,
                wanted.starts.as_microsecond(),
                i64::from(*seat),
                wanted.ends.as_microsecond(),
                &waiting.id,
                until.as_microsecond()
            )?;
            is_held = rows == 1;
        }
        if is_held {
            outbox::create(&mut writing, mail, now).await?;
            writing.commit().await?;
        } else {
            writing.rollback().await?;
        }
        Ok(is_held)
    }

    /// Ends what was held long enough: it goes to the next who waits. Answers with how many were offered something.
    pub async fn end_holds(&self, council: &str, offer: Offer<'_>, now: Timestamp) -> Result<usize, Error> {
        let mut writing = self.write().await?;
        // Another copy of the server that does the same gets none of these.
        let over = fetch_all!(
            writing,
            (String,),
            "update appointment_places set held_until = null where council = $1 and held_until <= $2 returning wait",
            council,
            now.as_microsecond()
        )?;
        let mut offered = 0;
        for (wait,) in over {
            let Some(place) = find_held(&mut writing, council, &wait).await? else { continue };
            let account = fetch_one!(
                writing,
                (String,),
                "select account from appointment_waits where council = $1 and id = $2",
                council,
                &wait
            )?;
            offered += usize::from(pass_on(&mut writing, council, &place, &account.0, offer, now).await?);
            delete(&mut writing, council, &wait).await?;
            audit::create(&mut writing, council, Actor::Server, Action::AppointmentWaitEnded, &wait, now).await?;
        }
        writing.commit().await?;
        Ok(offered)
    }
}

/// Gives a place to the first who waits for it, or to everybody. True if it was offered to somebody.
pub(super) async fn pass_on(
    writing: &mut Writing,
    council: &str,
    place: &Place,
    not_to: &str,
    offer: Offer<'_>,
    now: Timestamp,
) -> Result<bool, Error> {
    while let Some((wait, email)) = find_next(writing, council, place, not_to).await? {
        let Some((until, mail)) = offer(place, &email) else { break };
        // Another server may have offered them something just now.
        if !set_offered(writing, council, &wait, now).await? {
            continue;
        }
        execute!(
            writing,
            "update appointment_places set appointment = null, wait = $5, held_until = $6
             where council = $1 and kind = $2 and starts_at = $3 and seat = $4",
            council,
            &place.kind,
            place.starts.as_microsecond(),
            place.seat,
            &wait,
            until.as_microsecond()
        )?;
        outbox::create(writing, &mail, now).await?;
        return Ok(true);
    }
    let sql = "delete from appointment_places where council = $1 and kind = $2 and starts_at = $3 and seat = $4";
    execute!(writing, sql, council, &place.kind, place.starts.as_microsecond(), place.seat)?;
    Ok(false)
}

/// The first who waits and can use this place: their wait, and their address.
async fn find_next(
    writing: &mut Writing,
    council: &str,
    place: &Place,
    not_to: &str,
) -> Result<Option<(String, String)>, Error> {
    fetch_optional!(
        writing,
        (String, String),
        "select w.id, a.email from appointment_waits w
         join accounts a on a.council = w.council and a.id = w.account
         left join appointments p on p.council = w.council and p.id = w.appointment
         where w.council = $1 and w.kind = $2 and w.offered_at is null and w.account <> $3
         and (w.appointment is null or (p.cancelled_at is null and p.starts_at > $4))
         order by w.asked_at, w.id limit 1",
        council,
        &place.kind,
        not_to,
        place.starts.as_microsecond()
    )
}

async fn set_offered(writing: &mut Writing, council: &str, wait: &str, now: Timestamp) -> Result<bool, Error> {
    let sql = "update appointment_waits set offered_at = $3 where council = $1 and id = $2 and offered_at is null";
    Ok(execute!(writing, sql, council, wait, now.as_microsecond())? == 1)
}

/// Frees what is held for this resident at this time, for themselves. False if nothing is.
pub(super) async fn take_held(
    writing: &mut Writing,
    (council, kind): (&str, &str),
    account: &str,
    starts: Timestamp,
) -> Result<bool, Error> {
    let rows = execute!(
        writing,
        "delete from appointment_places where council = $1 and kind = $2 and starts_at = $4 and wait in (
             select id from appointment_waits where council = $1 and account = $3)",
        council,
        kind,
        account,
        starts.as_microsecond()
    )?;
    Ok(rows > 0)
}

/// Ends a resident's wait of a kind, where what it is about says so. What is held for it goes to the next.
pub(super) async fn end_of(
    writing: &mut Writing,
    (council, kind): (&str, &str),
    account: &str,
    ends: impl Fn(Option<&str>) -> bool,
    offer: Offer<'_>,
    now: Timestamp,
) -> Result<(), Error> {
    let wait = fetch_optional!(
        writing,
        (String, Option<String>),
        "select id, appointment from appointment_waits where council = $1 and account = $2 and kind = $3",
        council,
        account,
        kind
    )?;
    let Some((id, _)) = wait.filter(|(_, appointment)| ends(appointment.as_deref())) else {
        return Ok(());
    };
    if let Some(place) = find_held(writing, council, &id).await? {
        pass_on(writing, council, &place, account, offer, now).await?;
    }
    delete(writing, council, &id).await?;
    audit::create(writing, council, Actor::Resident, Action::AppointmentWaitEnded, &id, now).await
}

/// Ends all waits of an account that is about to end.
pub(super) async fn end_all(
    writing: &mut Writing,
    council: &str,
    account: &str,
    offer: Offer<'_>,
    now: Timestamp,
) -> Result<(), Error> {
    let sql = "select kind from appointment_waits where council = $1 and account = $2 order by kind";
    for (kind,) in fetch_all!(writing, (String,), sql, council, account)? {
        end_of(writing, (council, &kind), account, |_| true, offer, now).await?;
    }
    Ok(())
}

/// The place that is held for a wait.
async fn find_held(writing: &mut Writing, council: &str, wait: &str) -> Result<Option<Place>, Error> {
    let sql = "select kind, starts_at, ends_at, seat from appointment_places where council = $1 and wait = $2";
    fetch_optional!(writing, PlaceRow, sql, council, wait)?.map(PlaceRow::read).transpose()
}

async fn delete(writing: &mut Writing, council: &str, wait: &str) -> Result<(), Error> {
    execute!(writing, "delete from appointment_waits where council = $1 and id = $2", council, wait)?;
    Ok(())
}
