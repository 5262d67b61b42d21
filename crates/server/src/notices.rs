//! Who is told of what happens to a case. Written in the transaction of the event itself.

use crate::{
    delivery::{
        destinations,
        team_news::{self, News},
    },
    error::Error,
    profile::Profile,
    server::Server,
    store::{
        audit::Actor,
        case_events::NewEvent,
        cases::{Case, StoredCase},
        outbox::NewMail,
    },
    telling,
};
use domain::case::{EventKind, Status};

/// The mails of an event, for the case as it was before. Teams read English, whatever the language of whoever did it.
pub async fn for_event(
    server: &Server,
    profile: &Profile,
    stored: &StoredCase,
    event: &NewEvent<'_>,
) -> Result<Vec<NewMail>, Error> {
    let english = server.councils.find(&profile.council.key).ok_or(Error::NoCouncil)?;
    let mut mails = for_teams(&english, stored, event)?;
    mails.extend(telling::for_residents(server, &english, stored, event).await?);
    Ok(mails)
}

/// What each team that has the case or a part of it has to know.
fn for_teams(profile: &Profile, stored: &StoredCase, event: &NewEvent<'_>) -> Result<Vec<NewMail>, Error> {
    let no_mailbox = Error::Fault("the team of a case has no mailbox");
    if let (EventKind::Moved, Some(team)) = (event.kind, event.said.team) {
        let moved = Case { team, mailbox: None, ..stored.case.clone() };
        return destinations::hand_over(profile, &moved).ok_or(no_mailbox);
    }
    let Some(news) = news(stored, event) else {
        return Ok(Vec::new());
    };
    // What was asked and what is late concerns one team; what a resident says else, each.
    let parts = match news {
        News::Words(_) | News::Withdrawn | News::Contact => stored.parts.as_slice(),
        News::Answer(_)
        | News::Nudged
        | News::Reopened(_)
        | News::Escalated(_)
        | News::DueSoon
        | News::Missed
        | News::Call(_) => &[],
    };
    let cases = std::iter::once(stored).chain(parts).map(|stored| &stored.case);
    let mails = cases.map(|case| team_news::to_each(profile, case, news)).collect::<Option<Vec<_>>>();
    Ok(mails.ok_or(no_mailbox)?.concat())
}

fn news<'a>(stored: &StoredCase, event: &'a NewEvent<'_>) -> Option<News<'a>> {
    let words = event.said.words.as_deref();
    let is_theirs = !matches!(event.doer.actor(), Actor::Staff | Actor::System);
    match event.kind {
        EventKind::WordsAdded if stored.status() == Status::WaitingForResident => words.map(News::Answer),
        EventKind::WordsAdded => words.map(News::Words),
        EventKind::Withdrawn => Some(News::Withdrawn),
        EventKind::Nudged => Some(News::Nudged),
        // A team that opens it again knows.
        EventKind::Reopened if is_theirs => words.map(News::Reopened),
        EventKind::Escalated => Some(News::Escalated(words.unwrap_or_default())),
        EventKind::DueSoon => Some(News::DueSoon),
        EventKind::Missed => Some(News::Missed),
        EventKind::ContactChanged => Some(News::Contact),
        _ => None,
    }
}
