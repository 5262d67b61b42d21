//! The mails, in words. What a resident typed stands in the team's mail only, and in its body only.

use super::attachments::{Attachment, Held};
use crate::{
    clock::local,
    desk,
    profile::Profile,
    random,
    store::{
        cases::Case,
        codes::GOOD_FOR,
        drafts::KEPT,
        outbox::{Channel, MailKind, NewMail},
    },
};
use contract::paths;
use domain::{
    holding::{Holding, HoldingKind},
    language::Language,
    reference::Reference,
    routing::Priority,
    standard::{Due, StatedBy},
    words::Words,
};
use jiff::{SignedDuration, civil::Date};

/// Subject and body.
pub struct Text {
    pub subject: String,
    pub body: String,
}

/// The complete case, for its team. None if the council gave the team no mailbox.
pub fn hand_over(profile: &Profile, case: &Case) -> Option<NewMail> {
    let team = profile.council.teams.get(&case.team)?;
    let words = &profile.words;
    let reference = case.reference.to_string();
    let say = |key: &str, values: &[(&str, &str)]| words.say(key, values);
    let none = say("mail-none", &[]);
    let mut lines = vec![
        say("mail-team-intro", &[("service", &case.service_name)]),
        String::new(),
        say("mail-team-reference", &[("reference", &reference)]),
        say("mail-team-received", &[("date", &words.date_time(local(case.received)))]),
        say("mail-team-due", &[("due", &case.due.map_or_else(|| none.clone(), |due| due_for_team(words, due)))]),
        say("mail-team-team", &[("team", &team.name), ("tier", &case.tier.to_string())]),
        say("mail-team-reason", &[("reason", &case.reason)]),
    ];
    lines.extend(desk::written_in(words, case.language));
    if let Some(parent) = &case.parent {
        lines.push(say("mail-team-part", &[("parent", &parent.to_string())]));
    }
    if let Some(route_wrong) = &case.route_wrong {
        let said = if route_wrong.is_empty() { &none } else { route_wrong };
        let key = if case.parent.is_none() { "mail-team-route-wrong" } else { "mail-team-route-wrong-part" };
        lines.push(say(key, &[("said", said)]));
    }
    lines.extend([String::new(), say("mail-team-answers", &[]), String::new()]);
    lines.extend(case.lines.iter().map(|line| set_in(&line.name, &line.answer, &none)));
    lines.extend(how_to_reach(words, case));
    let what = case.part.as_ref().unwrap_or(&case.service_name);
    let subject = match case.priority {
        Priority::Normal => "mail-team-subject",
        Priority::Urgent => "mail-team-subject-urgent",
    };
    let reply = if case.contact.email.is_some() { "mail-team-reply" } else { "mail-team-no-email" };
    lines.extend([String::new(), say(reply, &[])]);
    Some(NewMail {
        kind: MailKind::TeamHandOver,
        destination: case.mailbox.clone().unwrap_or_else(|| team.mailbox.clone()),
        reply_to: case.contact.email.clone(),
        subject: say(subject, &[("service", what), ("reference", &reference)]),
        body: lines.join("\n"),
        ..for_case(case)
    })
}

/// Lines of an answer are set in, so that none can pass for the name of another.
fn set_in(name: &str, answer: &str, none: &str) -> String {
    let answer = if answer.is_empty() { none } else { answer };
    format!("{name}:\n    {}", answer.replace('\n', "\n    "))
}

/// What the resident told their account about reaching them.
fn how_to_reach(words: &Words, case: &Case) -> Vec<String> {
    if case.needs.is_empty() {
        return Vec::new();
    }
    let heading = [String::new(), words.say("mail-team-reach", &[]), String::new()];
    heading.into_iter().chain(case.needs.iter().map(|line| set_in(&line.name, &line.answer, ""))).collect()
}

/// Where the resident's files are, at the end of the team's mail: only when it is sent is it known what was found in them.
pub fn about_files(words: &Words, files: &[Attachment]) -> String {
    let count = |found: fn(&Held) -> bool| files.iter().filter(|file| found(&file.held)).count();
    let mut lines = Vec::new();
    for (key, number) in [
        ("mail-team-files", count(|held| matches!(held, Held::InMail(_)))),
        ("mail-team-files-kept", count(|held| matches!(held, Held::WithCase))),
    ] {
        if number > 0 {
            lines.push(words.say(key, &[("count", &number.to_string())]));
        }
    }
    let refused = files.iter().filter(|file| matches!(file.held, Held::Refused));
    lines.extend(refused.map(|file| words.say("mail-team-file-refused", &[("name", &file.name)])));
    if lines.is_empty() { String::new() } else { format!("\n\n{}", lines.join("\n")) }
}

/// What happens next, for the resident. None if they gave no address.
pub fn receipt(profile: &Profile, case: &Case, parts: &[Case], site: &str) -> Option<NewMail> {
    let words = &profile.words;
    let reference = case.reference.to_string();
    let council = &profile.council;
    let mut lines = vec![
        words.say("mail-receipt-intro", &[("council", &council.name), ("service", &case.service_name)]),
        String::new(),
        words.say("mail-receipt-reference", &[("reference", &reference)]),
        String::new(),
        words.say("mail-receipt-team", &[("team", council.team_name(case.team)), ("reason", &case.reason)]),
        String::new(),
        due_for_resident(words, case.due),
    ];
    for part in parts {
        let (name, team) = (part.part.as_deref().unwrap_or_default(), council.team_name(part.team));
        lines.extend([String::new(), words.say("mail-receipt-part", &[("part", name), ("team", team)])]);
        lines.push(due_for_resident(words, part.due));
    }
    let next = council.find_service(&case.service).map(|service| service.next.as_slice()).unwrap_or_default();
    if !next.is_empty() {
        lines.extend([String::new(), words.say("mail-receipt-next", &[])]);
        lines.extend(next.iter().map(|step| format!("- {step}")));
    }
    lines.extend([
        String::new(),
        words.say("mail-receipt-track", &[]),
        format!("{site}{}", paths::TRACK),
        String::new(),
        words.say("mail-receipt-no-reply", &[]),
    ]);
    Some(NewMail {
        kind: MailKind::ResidentReceipt,
        destination: case.contact.email.clone()?,
        reply_to: None,
        subject: words.say("mail-receipt-subject", &[("reference", &reference), ("council", &council.name)]),
        body: lines.join("\n"),
        ..for_case(case)
    })
}

/// The code that proves the contact. It comes first: a phone shows it without opening the mail.
pub fn code(profile: &Profile, reference: &Reference, code: &str, site: &str) -> Text {
    let words = &profile.words;
    let council = &profile.council.name;
    let minutes = GOOD_FOR.as_mins().to_string();
    let lines = [
        words.say("mail-code-intro", &[("code", code)]),
        String::new(),
        words.say("mail-code-minutes", &[("minutes", &minutes)]),
        words.say("mail-code-reference", &[("reference", &reference.to_string())]),
        format!("{site}{}", paths::TRACK),
        String::new(),
        words.say("mail-code-not-you", &[]),
    ];
    Text { subject: words.say("mail-code-subject", &[("code", code), ("council", council)]), body: lines.join("\n") }
}

/// The same as a text. It has no link: the page waits for the code.
pub fn code_text(profile: &Profile, reference: &Reference, code: &str) -> Text {
    let minutes = GOOD_FOR.as_mins().to_string();
    let council = profile.council.name.as_str();
    let about = [("code", code), ("reference", &reference.to_string()), ("council", council), ("minutes", &minutes)];
    Text { subject: String::new(), body: profile.words.say("text-code", &about) }
}

/// Asks how it went, now that a case has ended. It says no more of it than its service.
pub fn survey(profile: &Profile, case: &Case, link: &str) -> Text {
    let words = &profile.words;
    let received = local(case.received).date();
    let month = words.say(&format!("month-{}", received.month()), &[]);
    let service = profile.said(&case.service_name).0;
    let about = [("service", service.as_str()), ("council", &profile.council.name), ("month", &month)];
    let days = profile.feedback.survey.days.to_string();
    let lines = [
        words.say("mail-survey-intro", &about),
        String::new(),
        words.say("mail-survey-ask", &[]),
        link.to_owned(),
        String::new(),
        words.say("mail-survey-days", &[("days", &days)]),
        words.say("mail-receipt-no-reply", &[]),
    ];
    Text { subject: words.say("mail-survey-subject", &about), body: lines.join("\n") }
}

/// The same, read on a locked phone.
pub fn survey_text(profile: &Profile, link: &str) -> Text {
    let days = profile.feedback.survey.days.to_string();
    let about = [("council", profile.council.name.as_str()), ("days", &days), ("link", link)];
    Text { subject: String::new(), body: profile.words.say("text-survey", &about) }
}

/// The code that shows that a phone is the resident's.
pub fn phone_code_text(profile: &Profile, code: &str) -> Text {
    let minutes = profile.council.sign_in.code_minutes.to_string();
    let about = [("code", code), ("council", profile.council.name.as_str()), ("minutes", &minutes)];
    Text { subject: String::new(), body: profile.words.say("text-phone-code", &about) }
}

/// A way in to an account. The code comes first: a phone shows it without opening the mail.
pub fn sign_in(profile: &Profile, link: &str, code: &str, site: &str) -> Text {
    let words = &profile.words;
    let council = &profile.council.name;
    let minutes = profile.council.sign_in.code_minutes.to_string();
    let lines = [
        words.say("mail-code-intro", &[("code", code)]),
        words.say("mail-code-minutes", &[("minutes", &minutes)]),
        String::new(),
        words.say("mail-sign-in-link", &[]),
        format!("{site}{}", paths::sign_in_link(link)),
        String::new(),
        words.say("mail-sign-in-not-you", &[]),
    ];
    Text { subject: words.say("mail-sign-in-subject", &[("code", code), ("council", council)]), body: lines.join("\n") }
}

/// The code that makes an address the account's.
pub fn new_address(profile: &Profile, code: &str) -> Text {
    let words = &profile.words;
    let minutes = profile.council.sign_in.code_minutes.to_string();
    let lines = [
        words.say("mail-code-intro", &[("code", code)]),
        words.say("mail-code-minutes", &[("minutes", &minutes)]),
        String::new(),
        words.say("mail-new-address-text", &[]),
        String::new(),
        words.say("mail-new-address-not-you", &[]),
    ];
    let subject = words.say("mail-new-address-subject", &[("code", code), ("council", &profile.council.name)]);
    Text { subject, body: lines.join("\n") }
}

/// What was changed about how a resident signs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    Password,
    NoPassword,
    /// Told to the old one.
    Address,
    Authenticator,
    NoAuthenticator,
    RecoveryCodes,
    RecoveryCodeUsed,
    Passkey,
    NoPasskey,
}

/// Tells a resident of a change that they should have made themselves. It has no link, so that nobody learns to follow one.
pub fn security_notice(profile: &Profile, to: &str, changed: Changed) -> NewMail {
    let words = &profile.words;
    let council = &profile.council;
    let what = match changed {
        Changed::Password => "mail-security-password",
        Changed::NoPassword => "mail-security-no-password",
        Changed::Address => "mail-security-address",
        Changed::Authenticator => "mail-security-authenticator",
        Changed::NoAuthenticator => "mail-security-no-authenticator",
        Changed::RecoveryCodes => "mail-security-recovery-codes",
        Changed::RecoveryCodeUsed => "mail-security-recovery-code-used",
        Changed::Passkey => "mail-security-passkey",
        Changed::NoPasskey => "mail-security-no-passkey",
    };
    let lines = [words.say(what, &[]), String::new(), words.say("mail-security-not-you", &[])];
    NewMail {
        subject: words.say("mail-security-subject", &[("council", &council.name)]),
        body: lines.join("\n"),
        ..NewMail::without_case(&council.key, MailKind::SecurityNotice, to.to_owned(), String::new())
    }
}

/// What leads to a draft from any device: a link, or a code.
pub struct WayBack<'a> {
    /// In words.
    pub service: &'a str,
    pub token: &'a str,
    pub code: &'a str,
    pub site: &'a str,
}

/// The way back to a draft, as the resident asked for it.
pub fn draft_link(profile: &Profile, way_back: &WayBack<'_>) -> Text {
    let words = &profile.words;
    let days = (KEPT.as_hours() / 24).to_string();
    let ends = [words.say("mail-draft-days", &[("days", &days)]), words.say("mail-draft-delete", &[])];
    lead_back(profile, way_back, ("mail-draft-subject", "mail-draft-intro"), ends)
}

/// The way back once more, before the draft is forgotten on this day.
pub fn draft_reminder(profile: &Profile, way_back: &WayBack<'_>, ends: Date) -> Text {
    let words = &profile.words;
    let ends = [words.say("mail-reminder-ends", &[("date", &words.date(ends))]), words.say("mail-reminder-only", &[])];
    lead_back(profile, way_back, ("mail-reminder-subject", "mail-reminder-intro"), ends)
}

fn lead_back(profile: &Profile, way_back: &WayBack<'_>, (subject, intro): (&str, &str), ends: [String; 2]) -> Text {
    let words = &profile.words;
    let WayBack { service, token, code, site } = way_back;
    let values = [("service", *service), ("council", profile.council.name.as_str())];
    let [ends, more] = ends;
    let lines = [
        words.say(intro, &values),
        String::new(),
        format!("{site}{}", paths::resume_link(token)),
        String::new(),
        words.say("mail-draft-code", &[("code", code)]),
        format!("{site}{}", paths::RESUME),
        String::new(),
        ends,
        more,
    ];
    Text { subject: words.say(subject, &values), body: lines.join("\n") }
}

/// That a case of somebody else is followed, and how to end that. It holds nothing that anybody said, and no reference.
pub fn following(profile: &Profile, case: &Case, follower: &str, email: &str, site: &str) -> NewMail {
    let words = &profile.words;
    let council = &profile.council;
    let service = profile.said(&case.service_name).0;
    let about = [("service", service.as_str()), ("council", council.name.as_str())];
    let received = words.date(local(case.received).date());
    let mut lines = vec![
        words.say("mail-follow-intro", &about),
        String::new(),
        words.say("mail-follow-received", &[("date", &received), ("team", council.team_name(case.team))]),
    ];
    lines.extend(case.due.map(|due| words.answer_by(&council.name, due)));
    lines.extend([
        String::new(),
        words.say("mail-follow-news", &[]),
        String::new(),
        words.say("mail-follow-stop", &[]),
        format!("{site}{}", paths::following(follower)),
        String::new(),
        words.say("mail-receipt-no-reply", &[]),
    ]);
    NewMail {
        kind: MailKind::Following,
        destination: email.to_owned(),
        subject: words.say("mail-follow-subject", &about),
        body: lines.join("\n"),
        ..for_case(case)
    }
}

/// That something which a resident has ends soon. It says no more of it than its kind: mails are read in company.
pub fn holding_reminder(profile: &Profile, holding: &Holding, kind: &HoldingKind, email: &str, site: &str) -> NewMail {
    let words = &profile.words;
    let date = words.date_with_year(holding.until);
    let about = [("kind", kind.name.as_str()), ("date", &date), ("council", &profile.council.name)];
    let lines = [
        words.say("mail-holding-intro", &about),
        String::new(),
        words.say("mail-holding-page", &[]),
        format!("{site}{}", paths::HAVE),
        String::new(),
        words.say("mail-holding-why", &about),
        words.say("mail-receipt-no-reply", &[]),
    ];
    let to = email.to_owned();
    let mail = NewMail::without_case(&profile.council.key, MailKind::HoldingReminder, to, lines.join("\n"));
    NewMail { subject: words.say("mail-holding-subject", &about), ..mail }
}

fn for_case(case: &Case) -> NewMail {
    NewMail {
        id: random::id(),
        council: case.council.clone(),
        reference: case.reference.clone(),
        kind: MailKind::TeamHandOver,
        channel: Channel::Mail,
        destination: String::new(),
        reply_to: None,
        subject: String::new(),
        body: String::new(),
        account: None,
        language: Language::English,
        wait: SignedDuration::ZERO,
    }
}

/// A promise of the council is told as one; the product's own usual time is not.
fn due_for_resident(words: &Words, due: Option<Due>) -> String {
    let Some(due) = due else {
        return words.say("mail-receipt-no-date", &[]);
    };
    let days = due.working_days.to_string();
    let key = match due.stated_by {
        StatedBy::Council => "mail-receipt-due-promised",
        StatedBy::Default => "mail-receipt-due-usual",
    };
    words.say(key, &[("date", &words.date(due.date)), ("days", &days)])
}

fn due_for_team(words: &Words, due: Due) -> String {
    let days = due.working_days.to_string();
    let key = match due.stated_by {
        StatedBy::Council => "mail-team-due-promised",
        StatedBy::Default => "mail-team-due-usual",
    };
    words.say(key, &[("date", &words.date(due.date)), ("days", &days)])
}
