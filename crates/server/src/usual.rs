//! How long a service usually takes: counted from the cases that it ended lately, never typed by anybody.

use crate::{clock::local, error::Error, profile::Profile, server::Server};
use domain::{case::usual_days, words::Words};

/// The working days within which 8 in 10 of a service's last cases were done. None while there are too few of them.
pub async fn days(server: &Server, profile: &Profile, service: &str) -> Result<Option<u16>, Error> {
    let council = &profile.council;
    let ended = server.store.list_resolved(&council.key, service).await?;
    let took = ended
        .into_iter()
        .map(|(received, ended)| council.calendar.working_days_between(local(received).date(), local(ended).date()));
    Ok(usual_days(&took.collect::<Vec<_>>()))
}

pub fn said(words: &Words, days: u16) -> String {
    words.say("usual-days", &[("days", &days.to_string())])
}
