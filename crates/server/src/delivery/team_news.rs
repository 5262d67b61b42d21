//! What happens to a case that a team has, and what it has to do about it.

use super::destinations;
use crate::{
    profile::Profile,
    random,
    store::{
        cases::Case,
        outbox::{Channel, MailKind, NewMail},
    },
};
use domain::{case::EventKind, language::Language, words::Words};
use jiff::SignedDuration;

/// What a team is told.
#[derive(Debug, Clone, Copy)]
pub enum News<'a> {
    /// The resident said more.
    Words(&'a str),
    /// They answered what the team had asked.
    Answer(&'a str),
    Withdrawn,
    /// They ask for news after a promise that was not kept.
    Nudged,
    /// It is not solved.
    Reopened(&'a str),
    /// A complaint goes to its next stage, with what the resident says to it.
    Escalated(&'a str),
    /// The promise ends soon,
    DueSoon,
    /// or was not kept.
    Missed,
    /// They are reached in another way now.
    Contact,
    /// They want to be called and told this, in our words.
    Call(&'a str),
}

impl News<'_> {
    /// The keys of its subject and of its first line.
    fn keys(self) -> [&'static str; 2] {
        match self {
            Self::Words(_) => ["mail-more-subject", "mail-more-intro"],
            Self::Answer(_) => ["mail-answered-subject", "mail-answered-intro"],
            Self::Withdrawn => ["mail-withdrawn-subject", "mail-withdrawn-intro"],
            Self::Nudged => ["mail-nudged-subject", "mail-nudged-intro"],
            Self::Reopened(_) => ["mail-reopened-subject", "mail-reopened-intro"],
            Self::Escalated(_) => ["mail-escalated-subject", "mail-escalated-intro"],
            Self::DueSoon => ["mail-due-soon-subject", "mail-due-soon-intro"],
            Self::Missed => ["mail-missed-subject", "mail-missed-intro"],
            Self::Contact => ["mail-contact-subject", "mail-contact-intro"],
            Self::Call(_) => ["mail-call-subject", "mail-call-intro"],
        }
    }

    /// What a resident said is set in, so that no line can pass for one of ours.
    fn text(self, words: &Words) -> String {
        match self {
            Self::Words(said)
            | Self::Answer(said)
            | Self::Reopened(said)
            | Self::Escalated(said)
            | Self::Call(said) => {
                format!("    {}", said.replace('\n', "\n    "))
            }
            Self::Withdrawn => words.say("mail-withdrawn-text", &[]),
            Self::Nudged => words.say("mail-nudged-text", &[]),
            Self::DueSoon | Self::Missed => words.say("mail-due-soon-text", &[]),
            Self::Contact => words.say("mail-contact-text", &[]),
        }
    }
}

/// For each destination of a case's team. None if the council gave the team no mailbox.
pub fn to_each(profile: &Profile, case: &Case, news: News<'_>) -> Option<Vec<NewMail>> {
    let (kind, words) = match news {
        News::Words(said) | News::Answer(said) => (EventKind::WordsAdded, Some(said)),
        News::Withdrawn => (EventKind::Withdrawn, None),
        News::Nudged => (EventKind::Nudged, None),
        News::Reopened(said) => (EventKind::Reopened, Some(said)),
        News::Escalated(said) => (EventKind::Escalated, Some(said).filter(|said| !said.is_empty())),
        News::DueSoon => (EventKind::DueSoon, None),
        News::Missed => (EventKind::Missed, None),
        News::Contact => (EventKind::ContactChanged, None),
        // A person does that, whatever systems the team has.
        News::Call(_) => return Some(vec![team_news(profile, case, news)?]),
    };
    destinations::to_each(profile, case, team_news(profile, case, news)?, kind, words)
}

/// The mail to a case's team. None if the council gave the team no mailbox.
fn team_news(profile: &Profile, case: &Case, news: News<'_>) -> Option<NewMail> {
    let team = profile.council.teams.get(&case.team)?;
    let words = &profile.words;
    let reference = case.reference.to_string();
    let what = case.part.as_ref().unwrap_or(&case.service_name);
    let about = [("service", what.as_str()), ("reference", &reference)];
    let [subject, intro] = news.keys();
    let reply = if case.contact.email.is_some() { "mail-team-reply" } else { "mail-team-no-email" };
    let lines = [words.say(intro, &about), String::new(), news.text(words), String::new(), words.say(reply, &[])];
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
        language: Language::English,
        wait: SignedDuration::ZERO,
    })
}
