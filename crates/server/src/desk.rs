//! What staff and councillors write down for a resident: the case says who did, how it reached them, and by when a councillor is
//! answered.

use crate::{
    clock::local,
    profile::Profile,
    random,
    store::{
        cases::Case,
        outbox::{Channel, MailKind, NewMail},
        staff::Member,
    },
};
use domain::{
    case::Raised,
    desk::{Consent, Way},
    feedback::FeedbackKind,
    language::Language,
    standard::Promise,
    submission::Line,
    words::Words,
};
use jiff::SignedDuration;

/// The promise that holds for what came in this way: councillors have one of their own, where the council states it.
pub fn promise(profile: &Profile, raised: Raised, ruled: Promise) -> Promise {
    let own = Promise::MemberEnquiryAnswered;
    let has_own = raised == Raised::Councillor && profile.council.find_standard(own).is_some();
    if has_own { own } else { ruled }
}

/// The case as somebody at the council wrote it down. Its team and its resident read who that was.
pub fn written_down(profile: &Profile, member: &Member, way: Way, case: Case) -> Case {
    let promise = promise(profile, way.raised(), case.promise);
    let has_own = matches!(case.feedback, Some(FeedbackKind::Compliment | FeedbackKind::Complaint));
    let is_other = promise != case.promise && !has_own;
    let due = match profile.council.find_standard(promise).filter(|_| is_other) {
        Some((standard, by)) => standard.due(local(case.received), by, case.priority, &profile.council.calendar),
        None => case.due,
    };
    let mut lines = case.lines;
    lines.extend(who(profile, member, way));
    let first_due = due.map(|due| due.date);
    Case { raised: way.raised(), raised_by: Some(member.id.clone()), promise, due, first_due, lines, ..case }
}

fn who(profile: &Profile, member: &Member, way: Way) -> Vec<Line> {
    let words = &profile.words;
    let line = |question: &str, name: &str, answer: String| Line::besides(question, words.say(name, &[]), answer);
    let how = words.say(&format!("desk-way-{}", way.key()), &[]);
    let by = words.say("desk-line-by", &[("name", &member.name), ("how", &how)]);
    let mut lines = vec![line("written-down", "desk-line-who", by)];
    if let Way::Councillor(consent) = way {
        let consent = match consent {
            Consent::InPerson => "desk-consent-in-person",
            Consent::ByPhone => "desk-consent-by-phone",
            Consent::InWriting => "desk-consent-in-writing",
        };
        lines.push(line("consent", "desk-line-consent", words.say(consent, &[])));
    }
    lines
}

/// What whoever works on a case knows of the language that its resident reads. None where that is English.
pub fn written_in(words: &Words, language: Language) -> Option<String> {
    let name = words.say(&format!("language-{}", language.code()), &[]);
    (language != Language::English).then(|| words.say("desk-written-in", &[("language", &name)]))
}

/// The mail to the team that sees to it that councillors are answered. The case itself goes where its rules say.
pub fn tell_member_enquiries(profile: &Profile, case: &Case) -> Option<NewMail> {
    let council = &profile.council;
    let team = council.member_enquiries.filter(|_| case.raised == Raised::Councillor)?;
    let (words, reference) = (&profile.words, case.reference.to_string());
    let due = case.due.map(|due| words.date_with_year(due.date)).unwrap_or_default();
    let about = [
        ("service", case.service_name.as_str()),
        ("reference", &reference),
        ("team", council.team_name(case.team)),
        ("date", &due),
    ];
    let text = if case.due.is_some() { "mail-member-enquiry-due" } else { "mail-member-enquiry-no-due" };
    Some(NewMail {
        id: random::id(),
        council: case.council.clone(),
        reference: case.reference.clone(),
        kind: MailKind::TeamNews,
        channel: Channel::Mail,
        destination: council.teams.get(&team)?.mailbox.clone(),
        reply_to: None,
        subject: words.say("mail-member-enquiry-subject", &about),
        body: [words.say("mail-member-enquiry-text", &about), words.say(text, &about)].join("\n\n"),
        account: None,
        language: Language::English,
        wait: SignedDuration::ZERO,
    })
}
