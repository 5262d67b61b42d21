//! Where a team's cases go: to its mailbox, or to each of the systems that the profile names instead.

use super::{Letter, SendError, mails, open311, payload::Payload, webhook};
use crate::{
    outbound::OutboundError,
    profile::Profile,
    random,
    server::Server,
    store::{
        cases::Case,
        outbox::{Channel, NewMail},
    },
};
use axum::http::StatusCode;
use domain::{
    case::EventKind,
    destination::{Destination, DestinationKind},
    team::Team,
};

/// One row for each destination of the case's team, of the mail that its mailbox would get. Where a rule names a mailbox, the case
/// goes there and nowhere else. None if it cannot be written.
pub fn to_each(
    profile: &Profile,
    case: &Case,
    mail: NewMail,
    event: EventKind,
    words: Option<&str>,
) -> Option<Vec<NewMail>> {
    let destinations = &profile.council.teams.get(&case.team)?.destinations;
    if destinations.is_empty() || case.mailbox.is_some() {
        return Some(vec![mail]);
    }
    let body = serde_json::to_string(&Payload::new(profile, case, event, words)).ok()?;
    let row = |(name, destination): (&String, &Destination)| {
        let mail = NewMail { id: random::id(), ..mail.clone() };
        let channel = match destination.kind {
            DestinationKind::Mailbox => return mail,
            DestinationKind::Webhook => Channel::Webhook,
            DestinationKind::Open311 => Channel::Open311,
        };
        NewMail { channel, destination: name_of(case.team, name), reply_to: None, body: body.clone(), ..mail }
    };
    Some(destinations.iter().map(row).collect())
}

/// The complete case, for each destination of its team.
pub fn hand_over(profile: &Profile, case: &Case) -> Option<Vec<NewMail>> {
    to_each(profile, case, mails::hand_over(profile, case)?, EventKind::Received, None)
}

/// How a row of the outbox names a destination.
pub fn name_of(team: Team, name: &str) -> String {
    format!("{}/{name}", team.key())
}

fn find<'a>(profile: &'a Profile, name: &str) -> Option<&'a Destination> {
    let (team, name) = name.split_once('/')?;
    profile.council.teams.get(&Team::find(team)?)?.destinations.get(name)
}

/// Sends to a system. Answers with what it calls the case.
pub(super) async fn send(server: &Server, letter: &Letter) -> Result<Option<String>, SendError> {
    let mail = &letter.mail;
    let profile = server.councils.find(&mail.council);
    let destination = profile.as_ref().and_then(|profile| find(profile, &mail.destination));
    let destination = destination.ok_or_else(|| SendError::Never("the profile names it no more".to_owned()))?;
    let mut payload: Payload =
        serde_json::from_str(&mail.body).map_err(|_| SendError::Never("cannot be read any more".to_owned()))?;
    if let Some(case) = &mut payload.case {
        case.files = letter.files.iter().map(Into::into).collect();
    }
    match destination.kind {
        DestinationKind::Webhook => webhook::send(server, letter, destination, &payload).await.map(|()| None),
        DestinationKind::Open311 => open311::send(server, letter, destination, &payload).await.map(Some),
        DestinationKind::Mailbox => Err(SendError::Never("the profile makes it a mailbox".to_owned())),
    }
}

/// Whether an answer means that it was taken. What asks for patience or has a fault of its own is tried again; every other, such as
/// one that leads elsewhere, will be the same the next time.
pub(super) fn taken(status: StatusCode) -> Result<(), SendError> {
    let is_passing =
        matches!(status, StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_EARLY | StatusCode::TOO_MANY_REQUESTS);
    let says = format!("it answered {}", status.as_u16());
    match status {
        status if status.is_success() => Ok(()),
        status if is_passing || status.is_server_error() || status.is_informational() => Err(SendError::Later(says)),
        _ => Err(SendError::Never(says)),
    }
}

impl From<OutboundError> for SendError {
    fn from(error: OutboundError) -> Self {
        match error {
            OutboundError::Address | OutboundError::Private | OutboundError::Plain => Self::Never(error.to_string()),
            OutboundError::Io(_) | OutboundError::Broken | OutboundError::Slow => Self::Later(error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_refuses_is_not_asked_again_and_what_is_down_is() {
        for (status, again) in [(400, false), (401, false), (404, false), (410, false), (301, false), (307, false)]
            .into_iter()
            .chain([(408, true), (425, true), (429, true), (500, true), (503, true)])
        {
            let error = taken(StatusCode::from_u16(status).unwrap()).unwrap_err();
            assert_eq!(matches!(error, SendError::Later(_)), again, "{status}");
        }
        assert!(taken(StatusCode::ACCEPTED).is_ok());
    }
}
