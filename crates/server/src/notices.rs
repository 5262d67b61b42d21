//! Who is told of what happens to a case. Written in the transaction of the event itself.

use crate::{
    delivery::{
        mails,
        team_news::{News, team_news},
    },
    error::Error,
    profile::Profile,
    random,
    server::Server,
    store::{
        case_events::NewEvent,
        cases::{Case, StoredCase},
        outbox::{MailKind, NewMail},
    },
};
use contract::paths;
use domain::case::EventKind;

/// The mails of an event, for the case as it was before.
pub async fn for_event(
    server: &Server,
    profile: &Profile,
    stored: &StoredCase,
    event: &NewEvent<'_>,
) -> Result<Vec<NewMail>, Error> {
    let mut mails = for_teams(profile, stored, event)?;
    mails.extend(for_resident(server, profile, &stored.case, event));
    Ok(mails)
}

/// What each team that has the case or a part of it has to know.
fn for_teams(profile: &Profile, stored: &StoredCase, event: &NewEvent<'_>) -> Result<Vec<NewMail>, Error> {
    let no_mailbox = Error::Fault("the team of a case has no mailbox");
    if let (EventKind::Moved, Some(team)) = (event.kind, event.said.team) {
        let moved = Case { team, mailbox: None, ..stored.case.clone() };
        return Ok(vec![mails::hand_over(profile, &moved).ok_or(no_mailbox)?]);
    }
    let news = match (event.kind, &event.said.words) {
        (EventKind::WordsAdded, Some(words)) => News::Words(words),
        (EventKind::Withdrawn, _) => News::Withdrawn,
        _ => return Ok(Vec::new()),
    };
    let cases = std::iter::once(stored).chain(&stored.parts).map(|stored| &stored.case);
    cases.map(|case| team_news(profile, case, news)).collect::<Option<Vec<_>>>().ok_or(no_mailbox)
}

/// What the resident has to know, with a way to the case's page.
fn for_resident(server: &Server, profile: &Profile, case: &Case, event: &NewEvent<'_>) -> Option<NewMail> {
    let key = match event.kind {
        EventKind::Asked => "mail-news-asked",
        EventKind::Planned => "mail-news-planned",
        EventKind::Delayed => "mail-news-delayed",
        EventKind::Missed => "mail-news-missed",
        EventKind::Message => "mail-news-message",
        EventKind::Moved => "mail-news-moved",
        EventKind::Resolved => "mail-news-resolved",
        EventKind::Closed => "mail-news-closed",
        EventKind::Joined => "mail-news-joined",
        EventKind::Reopened => "mail-news-reopened",
        // To the address that was left.
        EventKind::ContactChanged => "mail-news-contact-changed",
        _ => return None,
    };
    let words = &profile.words;
    let reference = case.reference.to_string();
    let date = event.said.date.map(|date| words.date(date)).unwrap_or_default();
    let team = profile.council.team_name(event.said.team.unwrap_or(case.team));
    let about = [("service", case.service_name.as_str()), ("reference", &reference), ("team", team), ("date", &date)];
    let site = server.config.public_url(&case.council);
    let parent = case.parent.as_ref().unwrap_or(&case.reference);
    let lines = [
        words.say(key, &about),
        String::new(),
        words.say("mail-news-page", &about),
        format!("{site}{}", paths::case(parent)),
        String::new(),
        words.say("mail-receipt-no-reply", &[]),
    ];
    Some(NewMail {
        id: random::id(),
        council: case.council.clone(),
        reference: case.reference.clone(),
        kind: MailKind::CaseNews,
        destination: case.contact.email.clone()?,
        reply_to: None,
        subject: words.say("mail-news-subject", &about),
        body: lines.join("\n"),
    })
}
