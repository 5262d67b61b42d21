//! That a team's destination has taken nothing for too long: once for each time that it is away.

use crate::{
    server::Server,
    store::{
        Error,
        outbox::{Channel, Claimed},
    },
};
use jiff::{SignedDuration, Timestamp};

/// After this long it is said.
const ALERT: SignedDuration = SignedDuration::from_mins(15);

/// Says once that a team's destination has taken nothing for too long, until it takes something again.
pub async fn say(server: &Server, claimed: &Claimed, now: Timestamp) -> Result<(), Error> {
    let mail = &claimed.mail;
    let is_late = now.duration_since(claimed.created) >= ALERT;
    if mail.kind.is_for_team() && is_late && server.store.set_mail_alerted(mail, now).await? {
        let (council, channel, minutes) = (&mail.council, mail.channel.key(), ALERT.as_mins());
        // A mailbox is an address; any other destination has a name.
        let destination = if mail.channel == Channel::Mail { "mailbox" } else { &mail.destination };
        tracing::warn!(council, channel, destination, minutes, "a destination takes nothing");
    }
    Ok(())
}
