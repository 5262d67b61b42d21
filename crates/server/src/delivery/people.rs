//! The mails about who acts for whom, and the words that name them. They say no more than that: what somebody may see stands on
//! the page.

use super::payload;
use crate::{
    clock::local,
    profile::Profile,
    store::{
        cases::ActedBy,
        delegations::Delegation,
        outbox::{Channel, MailKind, NewMail},
    },
};
use contract::paths;
use domain::{delegation::Relation, words::Words};
use jiff::ToSpan;

/// What became of an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    Accepted,
    Declined,
    EndedByDelegate,
    EndedByResident,
    /// Before there was an answer.
    TakenBack,
}

/// What somebody is to the resident, in words.
pub fn relation(words: &Words, relation: Relation) -> String {
    let key = match relation {
        Relation::Carer => "people-carer",
        Relation::Relative => "people-relative",
        Relation::Friend => "people-friend",
        Relation::Partner => "people-partner",
        Relation::Councillor => "people-councillor",
    };
    words.say(key, &[])
}

/// Whoever acts, and what they are to the resident.
pub fn named(words: &Words, delegation: &Delegation) -> String {
    let kind = relation(words, delegation.terms.relation);
    words.say("people-named", &[("name", &delegation.name), ("kind", &kind)])
}

/// Who did something for whom.
pub fn acted(words: &Words, by: &ActedBy) -> String {
    let kind = relation(words, by.relation);
    words.say("people-acted", &[("name", &by.name), ("kind", &kind), ("resident", &by.resident)])
}

/// Asks somebody to act for a resident. Its link opens a page, and starts nothing.
pub fn invitation(profile: &Profile, delegation: &Delegation, site: &str) -> NewMail {
    let words = &profile.words;
    let council = profile.council.name.as_str();
    let until = words.date_with_year(delegation.terms.until);
    let days = i64::from(profile.council.people.invitation_days);
    let answer_by = words.date_with_year(local(delegation.invited).date().saturating_add(days.days()));
    let about = [("resident", delegation.resident_name.as_str()), ("council", council), ("date", &until)];
    let lines = [
        words.say("mail-invitation-intro", &about),
        String::new(),
        words.say("mail-invitation-page", &[]),
        format!("{site}{}", paths::PEOPLE),
        String::new(),
        words.say("mail-invitation-days", &[("date", &answer_by)]),
        words.say("mail-invitation-not-you", &about),
        words.say("mail-receipt-no-reply", &[]),
    ];
    let to = delegation.email.clone();
    NewMail {
        subject: words.say("mail-invitation-subject", &about),
        ..NewMail::without_case(&profile.council.key, MailKind::Invitation, to, lines.join("\n"))
    }
}

/// Tells one of the two what the other did.
pub fn notice(profile: &Profile, delegation: &Delegation, news: News, to: String, site: &str) -> NewMail {
    let words = &profile.words;
    let until = words.date_with_year(delegation.terms.until);
    let name = named(words, delegation);
    let values = [("name", name.as_str()), ("resident", &delegation.resident_name), ("date", &until)];
    let said = match news {
        News::Accepted => "mail-people-accepted",
        News::Declined => "mail-people-declined",
        News::EndedByDelegate => "mail-people-ended-by-delegate",
        News::EndedByResident => "mail-people-ended-by-resident",
        News::TakenBack => "mail-people-taken-back",
    };
    let lines = [
        words.say(said, &values),
        String::new(),
        words.say("mail-people-page", &[]),
        format!("{site}{}", paths::PEOPLE),
        String::new(),
        words.say("mail-receipt-no-reply", &[]),
    ];
    NewMail {
        subject: words.say("mail-people-subject", &[("council", &profile.council.name)]),
        ..NewMail::without_case(&profile.council.key, MailKind::DelegationNotice, to, lines.join("\n"))
    }
}

/// Says below the first line of a case's mail who sent it for whom.
pub fn say_who(profile: &Profile, delegation: &Delegation, mail: &mut NewMail) {
    let key = match mail.kind {
        MailKind::TeamHandOver => "mail-acted-team",
        _ => "mail-acted-receipt",
    };
    let named = named(profile.words, delegation);
    let said = profile.words.say(key, &[("name", &named), ("resident", &delegation.resident_name)]);
    if mail.channel != Channel::Mail {
        payload::say_who(delegation, mail);
        return;
    }
    mail.body = match mail.body.split_once('\n') {
        Some((first, rest)) => [first, said.as_str(), rest].join("\n"),
        None => [mail.body.as_str(), said.as_str()].join("\n"),
    };
}
