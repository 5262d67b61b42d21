//! Forgets, every hour, what is over: sessions, codes, counts, files that nobody sent. Reminds of drafts that will be, and of what residents have and what ends.
//! Looks after appointments.

use crate::{
    appointments, holdings,
    server::Server,
    store::{Error, drafts::KEPT},
    themes,
};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

const EVERY: Duration = Duration::from_secs(3600);

pub async fn run(server: Server) {
    loop {
        if let Err(error) = tidy(&server).await {
            tracing::error!(%error, "what is over could not be forgotten");
        }
        server.throttle.forget();
        tokio::time::sleep(EVERY).await;
    }
}

/// Forgets what is over now.
pub async fn tidy(server: &Server) -> Result<(), Error> {
    let now = server.clock.now();
    server.store.delete_old_sessions(now).await?;
    server.store.delete_old_codes(now).await?;
    server.store.delete_old_sign_ins(now).await?;
    server.store.delete_old_half_ways(now).await?;
    server.store.delete_old_phone_codes(now).await?;
    server.store.delete_old_secrets(now).await?;
    server.store.delete_old_staff_sessions(now).await?;
    server.store.delete_old_passkey_challenges(now).await?;
    server.store.delete_old_passes(now).await?;
    server.store.delete_old_drafts(now).await?;
    remind(server, now).await?;
    appointments::tidying::run(server).await?;
    server.store.delete_old_files(now).await?;
    server.store.delete_old_spots(now).await?;
    server.store.delete_old_limits(now).await?;
    server.store.delete_old_page_ratings(now).await?;
    server.store.delete_old_helpings(now).await?;
    forget_delegations(server, now).await?;
    themes::alert(server).await?;
    for profile in server.councils.iter() {
        let council = &profile.council;
        server.store.delete_old_bounces(&council.key, council.reach.bounces_end(now)).await?;
        server.store.forget_surveyed(&council.key, profile.feedback.survey.quiet_since(now)).await?;
    }
    // The last, since it may ask a system of the council's for long.
    holdings::reminding::run(server).await
}

/// Forgets who acted for whom, as long after its end as the council says.
async fn forget_delegations(server: &Server, now: Timestamp) -> Result<(), Error> {
    for profile in server.councils.iter() {
        let kept = SignedDuration::from_hours(24 * 31 * i64::from(profile.council.people.kept_months));
        server.store.delete_old_delegations(&profile.council.key, now - kept).await?;
    }
    Ok(())
}

/// Reminds whoever gave an address for a draft, some days before it is forgotten.
async fn remind(server: &Server, now: Timestamp) -> Result<(), Error> {
    for profile in server.councils.iter() {
        let council = &profile.council;
        let before = SignedDuration::from_hours(24 * i64::from(council.draft_reminder_days));
        let reminders = server.store.create_draft_reminders(&council.key, now - (KEPT - before), now).await?;
        if reminders > 0 {
            server.mail_waits.notify_one();
        }
    }
    Ok(())
}
