//! The mails about appointments. A resident's names the kind and the time, and links to a page; what they said stands in the team's
//! mail only.

use super::Kind;
use crate::{
    clock::local,
    profile::Profile,
    store::{
        appointments::{row::Details, tidying::Near},
        outbox::{MailKind, NewMail},
    },
    words::words,
};
use contract::paths;
use domain::{appointment::AppointmentKind, language::Language, words::Words};
use jiff::{Timestamp, civil::DateTime};

/// What became of an appointment.
#[derive(Debug, Clone, Copy)]
pub enum News {
    Booked,
    /// With its old time.
    Moved(Timestamp),
    Cancelled,
}

/// An appointment as its mails tell it.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub starts: Timestamp,
    pub ends: Timestamp,
    pub details: &'a Details,
    pub email: &'a str,
}

/// "Monday 23 November, 9am to 10am".
pub fn when(words: &Words, starts: Timestamp, ends: Timestamp) -> String {
    let (starts, ends) = (local(starts), local(ends));
    when_local(words, starts, ends)
}

pub fn when_local(words: &Words, starts: DateTime, ends: DateTime) -> String {
    let (from, to) = (words.time(starts.time()), words.time(ends.time()));
    words.say("appointment-when", &[("date", &words.date(starts.date())), ("from", &from), ("to", &to)])
}

/// Tells the resident, by their proved address.
pub fn news(profile: &Profile, about: About<'_>, news: News, site: &str) -> NewMail {
    let words = &profile.words;
    let time = when(words, about.starts, about.ends);
    let values = [("name", about.name), ("when", &time), ("council", &profile.council.name)];
    let (subject, intro) = match news {
        News::Booked => ("mail-appointment-booked", "mail-appointment-booked-text"),
        News::Moved(_) => ("mail-appointment-moved", "mail-appointment-moved-text"),
        News::Cancelled => ("mail-appointment-cancelled", "mail-appointment-cancelled-text"),
    };
    let page = match news {
        News::Cancelled => ["mail-appointment-again".to_owned(), paths::APPOINTMENTS.to_owned()],
        News::Booked | News::Moved(_) => ["mail-appointment-page".to_owned(), paths::appointment(about.id)],
    };
    let [page, path] = page;
    to_resident(
        profile,
        MailKind::AppointmentNews,
        about.email,
        (words.say(subject, &values), words.say(intro, &values)),
        (&page, &format!("{site}{path}")),
    )
}

pub fn reminder(profile: &Profile, near: &Near, site: &str) -> NewMail {
    let words = &profile.words;
    let time = words.date_time(local(near.starts));
    let values = [("name", near.name.as_str()), ("when", &time), ("council", &profile.council.name)];
    let said = (words.say("mail-appointment-reminder", &values), words.say("mail-appointment-reminder-text", &values));
    let url = format!("{site}{}", paths::appointment(&near.id));
    to_resident(profile, MailKind::AppointmentReminder, &near.email, said, ("mail-appointment-page", &url))
}

/// It does not say which time it is: who reads it must sign in.
pub fn offer(profile: &Profile, kind: Kind<'_>, email: &str, until: DateTime, site: &str) -> NewMail {
    let words = &profile.words;
    let until = words.date_time(until);
    let values = [("name", kind.is.name.as_str()), ("until", &until), ("council", &profile.council.name)];
    let said = (words.say("mail-appointment-offer", &values), words.say("mail-appointment-offer-text", &values));
    let url = format!("{site}{}", paths::ACCOUNT_APPOINTMENTS);
    to_resident(profile, MailKind::AppointmentOffer, email, said, ("mail-appointment-offer-page", &url))
}

fn to_resident(
    profile: &Profile,
    kind: MailKind,
    email: &str,
    (subject, intro): (String, String),
    (page, url): (&str, &str),
) -> NewMail {
    let words = &profile.words;
    let lines = [
        intro,
        String::new(),
        words.say(page, &[]),
        url.to_owned(),
        String::new(),
        words.say("mail-receipt-no-reply", &[]),
    ];
    let mail = NewMail::without_case(&profile.council.key, kind, email.to_owned(), lines.join("\n"));
    NewMail { subject, ..mail }
}

/// Tells the team, with all that it needs. None if the council gave the team no mailbox.
pub fn team(profile: &Profile, kind: &AppointmentKind, about: About<'_>, news: News) -> Option<NewMail> {
    // The team reads English, whatever the resident's browser is set to.
    let words = words(Language::English);
    let team = profile.council.teams.get(&kind.team)?;
    let time = when(words, about.starts, about.ends);
    let values = [("name", about.name), ("when", &time)];
    let subject = match news {
        News::Booked => "mail-appointment-team-booked",
        News::Moved(_) => "mail-appointment-team-moved",
        News::Cancelled => "mail-appointment-team-cancelled",
    };
    let subject = words.say(subject, &values);
    let mut lines = vec![subject.clone(), String::new(), words.say("mail-appointment-team-id", &[("id", about.id)])];
    if let News::Moved(old) = news {
        lines.push(words.say("mail-appointment-team-old", &[("when", &words.date_time(local(old)))]));
    }
    lines.extend([words.say("mail-appointment-team-email", &[("email", about.email)]), String::new()]);
    let details = about.details;
    let none = words.say("mail-none", &[]);
    let about_it = Some(&details.about).filter(|about| !about.is_empty());
    for (key, answer) in [
        ("appointment-about", about_it),
        ("appointment-phone", details.phone.as_ref()),
        ("appointment-address", details.address.as_ref()),
        ("appointment-interpreter", details.interpreter.as_ref()),
        ("appointment-access", details.access.as_ref()),
    ] {
        // Lines of an answer are set in, so that none can pass for the name of another.
        let answer = answer.unwrap_or(&none).replace('\n', "\n    ");
        lines.push(format!("{}:\n    {answer}", words.say(key, &[])));
    }
    let mail =
        NewMail::without_case(&profile.council.key, MailKind::AppointmentTeam, team.mailbox.clone(), lines.join("\n"));
    Some(NewMail { subject, reply_to: Some(about.email.to_owned()), ..mail })
}
