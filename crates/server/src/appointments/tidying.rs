//! What happens to appointments every hour: reminders, times that were held for long enough, times that got free for those who wait,
//! and what is over.

use super::{Kind, find_kind, find_slots, forgotten, mails, of, offer, reminder_days, wanted};
use crate::{
    clock::{at, local},
    profile::Profile,
    server::Server,
    store::{
        Error,
        appointments::{tidying::Near, waiting::Waiting},
    },
};
use domain::appointment::held_until;

pub async fn run(server: &Server) -> Result<(), Error> {
    for profile in server.councils.iter().filter(|profile| super::are_there(server, profile)) {
        tidy(server, profile).await?;
    }
    Ok(())
}

async fn tidy(server: &Server, profile: &Profile) -> Result<(), Error> {
    let (council, now) = (&profile.council.key, server.clock.now());
    server.store.delete_old_appointments(council, forgotten(server, profile), now).await?;
    let site = server.config.public_url(council);
    let mail = |near: &Near| mails::reminder(profile, near, &site);
    let reminded =
        server.store.create_appointment_reminders(council, reminder_days(server, profile), &mail, now).await?;
    let mut offered = server.store.end_holds(council, &offer(server, profile), now).await?;
    for waiting in server.store.list_waiting(council).await? {
        if let Some(kind) = find_kind(server, profile, &waiting.kind) {
            offered += usize::from(offer_free(server, profile, kind, &waiting).await?);
        }
    }
    if reminded + offered > 0 {
        server.mail_waits.notify_one();
    }
    Ok(())
}

/// Offers a time that nobody gave up: a new day can be booked, or there are more staff.
async fn offer_free(server: &Server, profile: &Profile, kind: Kind<'_>, waiting: &Waiting) -> Result<bool, Error> {
    let (council, now) = (&profile.council.key, server.clock.now());
    let slots = find_slots(server, profile, kind, &waiting.account).await?;
    let is_of_use = |starts| waiting.before.is_none_or(|before| starts < before);
    for slot in slots.iter().filter(|slot| at(slot.from).is_some_and(is_of_use)) {
        let Some(wanted) = wanted(slot) else { continue };
        let Some(until) = held_until(of(server, profile), kind.is, wanted.starts, now) else { continue };
        let site = server.config.public_url(council);
        let mail = mails::offer(profile, kind, &waiting.email, local(until), &site);
        return server.store.create_offer(council, waiting, &wanted, (until, &mail), now).await;
    }
    Ok(false)
}
