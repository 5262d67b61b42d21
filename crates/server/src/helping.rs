//! Somebody helps a person at this browser: what holds for the forms that are filled in then. News goes to the person, never to the
//! helper; what is sent was read back before; the case says who helped.

use crate::{
    cases, drafts,
    error::Error,
    profile::Profile,
    random,
    server::Server,
    session::Session,
    store::{cases::Case, drafts::Draft, helpings::Helping},
};
use contract::problem::FieldProblem;
use domain::{
    answer::Answers,
    form::Form,
    helping::{Consent, Typed, Typist, goes_to_helper},
    service::Service,
    submission::{self, CONTACT_EMAIL, CONTACT_PHONE, Line},
};
use sha2::{Digest, Sha256};

/// Who helps here, if somebody does. Only a session that began at the desk can be one of theirs, and those are of a shared device.
pub async fn find(server: &Server, profile: &Profile, session: &Session) -> Result<Option<Helping>, Error> {
    if !session.is_shared() || !session.has_token() {
        return Ok(None);
    }
    Ok(server.store.find_helping(&profile.council.key, &session.hash, server.clock.now()).await?)
}

/// What tells these answers from others. Whoever confirmed them confirmed no others.
pub fn digest(form_version: &str, answers: &Answers) -> Result<String, Error> {
    let json = serde_json::to_vec(answers).map_err(|_| Error::Fault("answers cannot be written as JSON"))?;
    Ok(random::hex(&Sha256::new().chain_update(form_version).chain_update([0]).chain_update(json).finalize()))
}

fn first<'a>(answers: &'a Answers, question: &str) -> Option<&'a str> {
    answers.get(question)?.first().map(String::as_str)
}

/// Where news about what is sent goes, as far as the answers say.
pub fn updates_to(answers: &Answers) -> Option<&str> {
    let said = |question: &str| first(answers, question).map(str::trim).filter(|said| !said.is_empty());
    said(CONTACT_EMAIL).or_else(|| said(CONTACT_PHONE))
}

/// What is said of an address that is the helper's own. News goes to the person.
pub fn refuse_own(profile: &Profile, helping: Option<&Helping>, email: &str) -> Option<String> {
    let helper = &helping?.member;
    goes_to_helper(email, &helper.email).then(|| profile.words.say("helping-own-address", &[("name", &helper.name)]))
}

/// The person's contact is the person's.
pub fn check_contact(profile: &Profile, helping: &Helping, answers: &Answers) -> Option<FieldProblem> {
    let message = refuse_own(profile, Some(helping), first(answers, CONTACT_EMAIL)?)?;
    Some(FieldProblem { question: CONTACT_EMAIL.to_owned(), field: CONTACT_EMAIL.to_owned(), message })
}

/// In one sentence.
pub fn said_updates(profile: &Profile, helping: &Helping, answers: &Answers) -> String {
    if let Some(problem) = check_contact(profile, helping, answers) {
        return problem.message;
    }
    match updates_to(answers) {
        Some(contact) => profile.words.say("helping-updates", &[("contact", contact)]),
        None => profile.words.say("helping-updates-nowhere", &[]),
    }
}

/// What stands above the pages of a form.
pub struct Above {
    /// Where updates go, in one sentence.
    pub updates: String,
    pub is_read_back: bool,
}

/// The same of a service's form in this browser.
pub async fn above(
    server: &Server,
    profile: &Profile,
    session: &Session,
    (helping, service): (&Helping, &Service),
) -> Result<Above, Error> {
    let found = drafts::find(server, profile, session, &service.key).await?;
    let draft = found.map(|current| current.draft);
    let nothing = Answers::new();
    let answers = draft.as_ref().map_or(&nothing, |draft| &draft.answers);
    let facts = cases::facts(profile, server.clock.now());
    let routing = cases::routing(profile, service, &facts);
    let is_read_back = match submission::check(&service.form, routing, answers, server.clock.local_now().date()) {
        Ok(checked) => is_read_back(draft.as_ref(), profile.form_version(&service.key), checked.answers())?,
        Err(_) => false,
    };
    Ok(Above { updates: said_updates(profile, helping, answers), is_read_back })
}

/// Who is helped, as the ribbon says it.
pub fn said_who(profile: &Profile, helping: &Helping) -> String {
    let about = [("name", helping.member.name.as_str()), ("person", helping.person.as_str())];
    let key = if helping.person.is_empty() { "helping-nobody" } else { "helping-who" };
    profile.words.say(key, &about)
}

/// How the person said yes.
pub fn said_consent(profile: &Profile, consent: Consent) -> String {
    let key = match consent {
        Consent::Spoken => "helping-consent-spoken",
        Consent::Written => "helping-consent-written",
        Consent::ByDecider => "helping-consent-by-decider",
    };
    profile.words.say(key, &[])
}

/// The case, with who helped, how the person agreed, and what the helper typed. Its team and its resident read it.
pub fn with_help(profile: &Profile, helping: &Helping, typed: &Typed, case: Case) -> Case {
    let words = &profile.words;
    let form = profile.council.find_service(&case.service).map(|service| &service.form);
    let is_helpers = |question: &str| typed.get(question) == Some(&Typist::Helper);
    let line = |question: &str, name: &str, answer: String| Line::besides(question, words.say(name, &[]), answer);
    let who = match helping.person.as_str() {
        "" => helping.member.name.clone(),
        person => words.say("helping-line-for", &[("name", &helping.member.name), ("person", person)]),
    };
    let mut lines = case.lines;
    lines.push(line("helped-by", "helping-line-by", who));
    lines.push(line("helped-consent", "helping-line-consent", said_consent(profile, helping.consent)));
    let questions = form.into_iter().flat_map(Form::questions).filter(|question| is_helpers(&question.key));
    let names: Vec<&str> = questions.map(|question| question.name()).collect();
    if !names.is_empty() {
        lines.push(line("helped-typed", "helping-line-typed", names.join("\n")));
    }
    Case { lines, ..case }
}

/// Whether the person has read these answers and said that they are right. What was read back is what is sent.
pub fn is_read_back(draft: Option<&Draft>, form_version: &str, answers: &Answers) -> Result<bool, Error> {
    let digest = digest(form_version, answers)?;
    Ok(draft.and_then(|draft| draft.read_back.as_deref()) == Some(digest.as_str()))
}
