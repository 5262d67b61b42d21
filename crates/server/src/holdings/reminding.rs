//! Looks once a day at what each resident has: reminds of what ends soon, and renews what they agreed to let be renewed.

use super::renewing::{is_due_automatically, key, renew_by_itself};
use crate::{
    delivery::mails,
    profile::Profile,
    server::Server,
    store::{Error, holdings::Holder},
};
use domain::{
    holding::{Holding, HoldingKind},
    reach::Purpose,
};
use jiff::{SignedDuration, civil::Date};
use std::sync::Arc;

/// Each resident is looked at so often.
const EVERY: SignedDuration = SignedDuration::from_hours(23);
/// As many at a time as one writer's turn allows.
const AT_ONCE: i64 = 100;
/// So many times in a row, and the source is away: it is not asked for the others.
const MOST_FAILURES: usize = 3;

pub async fn run(server: &Server) -> Result<(), Error> {
    for profile in server.councils.iter().filter(|profile| server.holdings.is_there(profile)) {
        look(server, profile).await?;
    }
    Ok(())
}

async fn look(server: &Server, profile: &Arc<Profile>) -> Result<(), Error> {
    let (council, now) = (&profile.council.key, server.clock.now());
    let today = server.clock.local_now().date();
    let mut failures = 0;
    while failures < MOST_FAILURES {
        let holders = server.store.claim_holders(council, now - EVERY, AT_ONCE, now).await?;
        if holders.is_empty() {
            return Ok(());
        }
        for holder in holders {
            if failures >= MOST_FAILURES {
                server.store.set_holder_unasked(council, &holder.account).await?;
                continue;
            }
            match server.holdings.list(profile, &holder, today).await {
                Ok(held) => {
                    failures = 0;
                    each(server, profile, &holder, &held, today).await?;
                }
                // It is asked again tomorrow: reminders are due for weeks.
                Err(error) => {
                    failures += 1;
                    tracing::warn!(%error, "what a resident has could not be looked up for a reminder");
                }
            }
        }
    }
    Ok(())
}

async fn each(
    server: &Server,
    profile: &Arc<Profile>,
    holder: &Holder,
    held: &[(Holding, &HoldingKind)],
    today: Date,
) -> Result<(), Error> {
    let council = &profile.council.key;
    let consents = server.store.list_consents(council, &holder.account).await?;
    for (holding, kind) in held {
        let is_agreed =
            consents.iter().any(|consent| (&consent.kind, &consent.number) == (&holding.kind, &holding.number));
        if server.store.find_renewal(council, &key(holder, holding)).await?.is_some() {
            continue;
        }
        if is_agreed && is_due_automatically(profile, holding, kind, today) {
            match renew_by_itself(server, profile, holder, (holding, kind)).await {
                Ok(()) => continue,
                // The resident is reminded, and can do it by hand.
                Err(error) => tracing::error!(%error, "a holding could not be renewed by itself"),
            }
        }
        remind(server, profile, holder, (holding, kind), today).await?;
    }
    Ok(())
}

async fn remind(
    server: &Server,
    profile: &Profile,
    holder: &Holder,
    (holding, kind): (&Holding, &HoldingKind),
    today: Date,
) -> Result<(), Error> {
    let Some(stage) = holding.reminder(today) else {
        return Ok(());
    };
    let reach = server.store.find_reach(&profile.council.key, &holder.account).await?;
    if !Purpose::Reminders.is_by_mail(&reach.told) {
        return Ok(());
    }
    let site = server.config.public_url(&profile.council.key);
    let mail = mails::holding_reminder(profile, holding, kind, &holder.email, &site);
    let now = server.clock.now();
    if server.store.create_holding_reminder(&holder.account, holding, stage, &mail, now).await? {
        server.mail_waits.notify_one();
    }
    Ok(())
}
