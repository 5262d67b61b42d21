//! Asks residents how it went, a while after their case has ended: once, by their own way, and nobody twice in a month.

use crate::{
    delivery::mails::{self, Text},
    error::Error,
    profile::Profile,
    random,
    server::Server,
    store::{
        self,
        cases::{Case, StoredCase},
        outbox::{Channel, MailKind, NewMail},
        surveys::{NewSurvey, Survey, of_case},
    },
    telling,
};
use contract::paths;
use domain::case::may_reopen;
use jiff::{SignedDuration, Timestamp};

/// Cases that are looked at in one go.
const AT_ONCE: i64 = 200;
/// Digits of a token: 128 bits.
const TOKEN: usize = 32;

/// Asks about what ended long enough ago. Several copies of the server may do so at once: each case is decided on once.
pub async fn ask(server: &Server, profile: &Profile) -> Result<(), Error> {
    let (council, rules) = (&profile.council.key, &profile.feedback.survey);
    loop {
        let undecided = server.store.list_undecided(council, rules.window(server.clock.now()), AT_ONCE).await?;
        for reference in &undecided {
            if let Some(stored) = server.store.find_case_as_server(council, reference).await? {
                ask_about(server, profile, &stored.case).await?;
            }
        }
        if !i64::try_from(undecided.len()).is_ok_and(|found| found == AT_ONCE) {
            return Ok(());
        }
    }
}

async fn ask_about(server: &Server, profile: &Profile, case: &Case) -> Result<(), Error> {
    let (rules, now) = (&profile.feedback.survey, server.clock.now());
    let place = match of_case(case).can_be_asked_about() {
        true => telling::asked_by(server, profile, case).await?,
        false => None,
    };
    let Some((next, account)) = place else {
        server.store.decide_survey(case, None, rules, now).await?;
        return Ok(());
    };
    let id = random::id();
    let (token, person) = (token(server, &id), person(server, case, Some(&next.destination)));
    let new = NewSurvey { id: &id, token: &token, case, person: &person, expires: rules.expires(now) };
    let own = server.councils.find_in(&case.council, case.language).ok_or(Error::NoCouncil)?;
    let service = own.said(&case.service_name).0;
    let mail = NewMail {
        id: random::id(),
        council: case.council.clone(),
        reference: case.reference.clone(),
        kind: MailKind::Survey,
        channel: next.channel,
        destination: next.destination,
        reply_to: None,
        subject: own.words.say("mail-survey-subject", &[("service", &service)]),
        body: id.clone(),
        account,
        language: own.language,
        wait: SignedDuration::ZERO,
    };
    if server.store.decide_survey(case, Some((new, &mail)), rules, now).await? {
        server.mail_waits.notify_one();
    }
    Ok(())
}

/// What stands in the link of a survey: made anew from its id each time, and stored nowhere.
pub fn token(server: &Server, id: &str) -> String {
    server.vault.hash("survey", id).chars().take(TOKEN).collect()
}

/// A digest of who is asked, that nobody can try out addresses on. Where there is none, the case stands for them.
fn person(server: &Server, case: &Case, destination: Option<&str>) -> String {
    let of = destination.map_or_else(|| case.reference.to_string(), str::to_lowercase);
    server.vault.hash(&format!("surveyed:{}", case.council), &of)
}

/// The message, when it is sent. None if there is nothing to ask any more: the case was opened again, or it is answered.
pub async fn write(server: &Server, profile: &Profile, mail: &NewMail) -> Result<Option<Text>, store::Error> {
    let survey = server.store.find_survey_of(&mail.council, &mail.reference).await?;
    let case = server.store.find_case_as_server(&mail.council, &mail.reference).await?;
    let (Some(survey), Some(stored)) = (survey, case) else {
        return Ok(None);
    };
    let is_over = survey.id != mail.body || !survey.is_open(server.clock.now()) || survey.replies.solved.is_some();
    if is_over || !of_case(&stored.case).can_be_asked_about() {
        return Ok(None);
    }
    let link = format!("{}{}", server.config.public_url(&mail.council), paths::survey(&token(server, &survey.id)));
    Ok(Some(match mail.channel {
        Channel::Text => mails::survey_text(profile, &link),
        _ => mails::survey(profile, &stored.case, &link),
    }))
}

/// The survey of a case, for whoever may see it and was not asked, or has no mail to be asked by. It is theirs to answer as long as the
/// council would still ask.
pub async fn ensure(server: &Server, profile: &Profile, case: &Case) -> Result<Option<Survey>, Error> {
    let now = server.clock.now();
    if let Some(survey) = server.store.find_survey_of(&case.council, &case.reference).await? {
        return Ok(Some(survey).filter(|survey| survey.is_open(now)));
    }
    if !is_offered(profile, case, now) {
        return Ok(None);
    }
    let id = random::id();
    let (token, person) = (token(server, &id), person(server, case, case.contact.email.as_deref()));
    let expires = profile.feedback.survey.expires(now);
    let new = NewSurvey { id: &id, token: &token, case, person: &person, expires };
    Ok(server.store.ensure_survey(new, now).await?.filter(|survey| survey.is_open(now)))
}

/// Whether the page of a case asks.
pub async fn is_asked(server: &Server, profile: &Profile, case: &Case) -> Result<bool, store::Error> {
    let now = server.clock.now();
    if !of_case(case).can_be_asked_about() {
        return Ok(false);
    }
    Ok(match server.store.find_survey_of(&case.council, &case.reference).await? {
        Some(survey) => survey.is_open(now),
        None => is_offered(profile, case, now),
    })
}

fn is_offered(profile: &Profile, case: &Case, now: Timestamp) -> bool {
    let (first, _) = profile.feedback.survey.window(now);
    of_case(case).can_be_asked_about() && case.ended.is_some_and(|ended| ended >= first)
}

/// Whether whoever says that it is not solved can open it again.
pub fn can_open_again(server: &Server, profile: &Profile, stored: &StoredCase) -> bool {
    let (life, today) = (stored.life(), server.clock.local_now().date());
    let is_early = life.ended.is_some_and(|ended| may_reopen(ended, today, &profile.council.cases));
    is_early && life.allows(domain::case::EventKind::Reopened, today)
}
