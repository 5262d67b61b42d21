//! What a resident does about a case that a team has.

use crate::{
    profile::Profile,
    random,
    store::{
        cases::Case,
        outbox::{Channel, MailKind, NewMail},
    },
};
use jiff::SignedDuration;

/// What a team is told.
#[derive(Debug, Clone, Copy)]
pub enum News<'a> {
    /// The resident said more.
    Words(&'a str),
    Withdrawn,
}

/// The mail to a case's team. None if the council gave the team no mailbox.
pub fn team_news(profile: &Profile, case: &Case, news: News<'_>) -> Option<NewMail> {
    let team = profile.council.teams.get(&case.team)?;
    let words = &profile.words;
    let reference = case.reference.to_string();
    let what = case.part.as_ref().unwrap_or(&case.service_name);
    let about = [("service", what.as_str()), ("reference", &reference)];
    let (subject, text) = match news {
        // Set in, so that no line can pass for one of ours.
        News::Words(said) => ("mail-more-subject", format!("    {}", said.replace('\n', "\n    "))),
        News::Withdrawn => ("mail-withdrawn-subject", words.say("mail-withdrawn-text", &[])),
    };
    let reply = if case.contact.email.is_some() { "mail-team-reply" } else { "mail-team-no-email" };
    let intro = match news {
        News::Words(_) => "mail-more-intro",
        News::Withdrawn => "mail-withdrawn-intro",
    };
    let lines = [words.say(intro, &about), String::new(), text, String::new(), words.say(reply, &[])];
    Some(NewMail {
        id: random::id(),
        council: case.council.clone(),
        reference: case.reference.clone(),
        kind: MailKind::TeamNews,
        channel: Channel::Mail,
        destination: case.mailbox.clone().unwrap_or_else(|| team.mailbox.clone()),
        reply_to: case.contact.email.clone(),
        subject: words.say(subject, &about),
        body: lines.join("\n"),
        account: None,
        wait: SignedDuration::ZERO,
    })
}
