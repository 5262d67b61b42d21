//! What residents are told of their cases, in words: by mail, by text or by letter, one thing or several at once. It says what kind of
//! thing happened and where to read it. What a team or a resident wrote stands on the page, and nowhere else.

use super::mails::Text;
use crate::{
    clock::local,
    profile::Profile,
    store::{digests::Part, outbox::Channel},
};
use contract::paths;
use domain::{case::EventKind, reference::Reference};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What one row of the outbox tells; it becomes words when it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub event: EventKind,
    /// In words.
    pub service: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// In words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// Of somebody who follows the case: what ends that, and when the case was received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follower: Option<(String, Date)>,
}

/// What happened to one case, the oldest first.
struct Block<'a> {
    reference: &'a Reference,
    items: Vec<Item>,
}

/// Who reads it, and where.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    pub channel: Channel,
    /// Of the council's pages.
    pub site: &'a str,
    pub has_account: bool,
}

/// A sentence about what happened, without saying to which case.
pub fn line(profile: &Profile, item: &Item) -> String {
    let words = &profile.words;
    let date = item.date.map(|date| words.date(date));
    let key = match item.event {
        EventKind::Asked if date.is_some() => "news-asked-by",
        EventKind::Asked => "news-asked",
        EventKind::Planned => "news-planned",
        EventKind::Delayed => "news-delayed",
        EventKind::Missed => "news-missed",
        EventKind::Message => "news-message",
        EventKind::Moved => "news-moved",
        EventKind::Resolved if item.follower.is_some() => "news-followed-resolved",
        EventKind::Resolved => "news-resolved",
        EventKind::Closed if item.follower.is_some() => "news-followed-closed",
        EventKind::Closed => "news-closed",
        EventKind::Joined => "news-joined",
        EventKind::Reopened => "news-reopened",
        EventKind::ContactChanged => "news-contact-changed",
        EventKind::Acknowledged => "news-acknowledged",
        EventKind::SentUp => "news-sent-up",
        EventKind::PassedOn => "news-passed-on",
        _ => "news-other",
    };
    let team = item.team.as_deref().unwrap_or_default();
    words.say(key, &[("date", date.as_deref().unwrap_or_default()), ("team", team)])
}

/// What a row says of itself before it is sent: in lists for staff, and as the subject of a mail that tells one thing.
pub fn subject(profile: &Profile, reference: &Reference, item: &Item) -> String {
    let key = match item.event {
        _ if item.follower.is_some() => "news-subject-followed",
        EventKind::Asked => "news-subject-asked",
        EventKind::Missed | EventKind::Delayed => "news-subject-late",
        EventKind::Resolved => "news-subject-resolved",
        _ => "news-subject",
    };
    profile.words.say(key, &[("service", &item.service), ("reference", &reference.to_string())])
}

/// The whole message. None if it tells nothing that this server can read.
pub fn compose(profile: &Profile, parts: &[Part], reader: Reader<'_>) -> Option<Text> {
    let blocks = blocks(parts);
    let (first, others) = blocks.split_first()?;
    let is_one = others.is_empty() && first.items.len() == 1;
    let subject = match first.items.first() {
        Some(item) if is_one => subject(profile, first.reference, item),
        Some(item) if others.is_empty() => {
            let about = [("service", item.service.as_str()), ("reference", &first.reference.to_string())];
            profile.words.say("news-subject", &about)
        }
        _ => profile.words.say("news-subject-many", &[("council", &profile.council.name)]),
    };
    let body = match reader.channel {
        Channel::Text => text(profile, &blocks, reader),
        _ => long(profile, &blocks, reader),
    };
    Some(Text { subject, body })
}

fn blocks(parts: &[Part]) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    for part in parts {
        let Ok(item) = serde_json::from_str::<Item>(&part.body) else {
            continue;
        };
        match blocks.iter_mut().find(|block| *block.reference == part.reference) {
            Some(block) => block.items.push(item),
            None => blocks.push(Block { reference: &part.reference, items: vec![item] }),
        }
    }
    blocks
}

/// Shown on a locked phone: it does not name the service.
fn text(profile: &Profile, blocks: &[Block<'_>], Reader { site, has_account, .. }: Reader<'_>) -> String {
    let words = &profile.words;
    let council = profile.council.name.as_str();
    match blocks {
        [Block { reference, items }] => {
            let link = format!("{site}{}", paths::case(reference));
            let about = [("council", council), ("reference", &reference.to_string()), ("link", &link)];
            match items.as_slice() {
                [item] => {
                    let line = line(profile, item);
                    words.say("news-text", &[&about[..], &[("line", line.as_str())]].concat())
                }
                _ => words.say("news-text-case", &about),
            }
        }
        _ => {
            let link = format!("{site}{}", if has_account { paths::ACCOUNT } else { paths::TRACK });
            let about = [("council", council), ("count", &blocks.len().to_string()), ("link", &link)];
            words.say("news-text-many", &about)
        }
    }
}

/// A mail, or a letter: which is typed off, so that its link is the shortest.
fn long(profile: &Profile, blocks: &[Block<'_>], reader: Reader<'_>) -> String {
    let (words, site) = (&profile.words, reader.site);
    let is_letter = reader.channel == Channel::Letter;
    let mut lines = Vec::new();
    for Block { reference, items } in blocks {
        let Some(first) = items.first() else {
            continue;
        };
        let reference_words = reference.to_string();
        lines.push(match &first.follower {
            Some((_, received)) => {
                let about = [("service", first.service.as_str()), ("date", &words.date(*received))];
                words.say("news-followed", &about)
            }
            None => words.say("news-case", &[("service", &first.service), ("reference", &reference_words)]),
        });
        lines.extend(items.iter().map(|item| line(profile, item)));
        lines.push(String::new());
        match &first.follower {
            Some((follower, _)) => {
                lines.extend([words.say("mail-follow-stop", &[]), format!("{site}{}", paths::following(follower))]);
            }
            None if !is_letter => {
                lines.extend([words.say("news-page", &[]), format!("{site}{}", paths::case(reference))]);
            }
            None => {}
        }
        lines.push(String::new());
    }
    if is_letter {
        lines.push(words.say("news-letter-page", &[("link", &format!("{site}{}", paths::TRACK))]));
    } else {
        lines.extend(reader.has_account.then(|| words.say("news-choose", &[])));
        lines.push(words.say("mail-receipt-no-reply", &[]));
    }
    lines.join("\n")
}

/// The day of a moment, as the council's clocks have it.
pub fn day(at: jiff::Timestamp) -> Date {
    local(at).date()
}
