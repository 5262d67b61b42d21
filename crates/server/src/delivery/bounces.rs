//! Addresses that take no mails. What is not a way in is not sent there again: it stands where a person looks. A code is, and where
//! one arrives, the address is good again. A team has to get its case, whatever its mailbox said before.

use super::SendError;
use crate::{
    profile::Profile,
    server::Server,
    store::{Error, outbox::NewMail},
};

/// Whether a mail is kept back because its address took no other.
pub async fn is_known(server: &Server, profile: &Profile, mail: &NewMail) -> Result<bool, Error> {
    if mail.kind.is_code() || mail.kind.is_for_team() {
        return Ok(false);
    }
    let after = profile.council.reach.bounces_end(server.clock.now());
    Ok(server.store.find_bounce(&mail.council, &mail.destination, after).await?.is_some())
}

/// Notes what an attempt told of the address.
pub async fn note(server: &Server, mail: &NewMail, outcome: Result<(), &SendError>) -> Result<(), Error> {
    let Some(profile) = server.councils.find(&mail.council) else {
        return Ok(());
    };
    let (council, email, now) = (&mail.council, &mail.destination, server.clock.now());
    let after = profile.council.reach.bounces_end(now);
    match outcome {
        Err(SendError::NoMailbox(_)) if !mail.kind.is_for_team() => {
            server.store.create_bounce(council, email, after, now).await
        }
        Ok(()) if mail.kind.is_code() && server.store.find_bounce(council, email, after).await?.is_some() => {
            server.store.delete_bounce(council, email).await
        }
        Ok(()) | Err(_) => Ok(()),
    }
}
