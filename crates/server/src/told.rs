//! Told once: what an account knows of its resident stands in the questions that ask for it again.

use crate::{
    clock::local,
    error::Error,
    profile::Profile,
    server::Server,
    session::Session,
    store::{accounts::Account, audit::Actor, cases::StoredCase, homes::RememberedHome, reach::Reach},
};
use domain::{
    case::EventKind,
    question::read_date,
    reference::Reference,
    service::Service,
    told::{self, EMAIL, HOME, HOME_FROM, Known, Source, Told, is_same_address},
};
use jiff::Timestamp;

/// So often is it tried again when the resident changes something at the same moment.
const TRIES: usize = 5;

/// What the questions of this service's form begin with, and where it is from, in words. Nothing for a guest, and nothing where being
/// named can put somebody at risk: there a resident decides about each answer.
pub async fn find(
    server: &Server,
    profile: &Profile,
    session: &Session,
    service: &Service,
) -> Result<Vec<Told>, Error> {
    if service.sensitive || !session.has_token() || service.form.questions().all(|question| question.told.is_none()) {
        return Ok(Vec::new());
    }
    let council = &profile.council.key;
    let Some(account) = server.store.find_account(council, &session.hash, server.clock.now()).await? else {
        return Ok(Vec::new());
    };
    let known = known(server, profile, &account).await?;
    let words = &profile.words;
    let note = |source| match source {
        Source::Account => words.say("told-account", &[]),
        Source::Sent(date) => words.say("told-sent", &[("date", &words.date_with_year(date))]),
    };
    let filled = told::fill(&service.form, &known, server.clock.local_now().date()).into_iter();
    Ok(filled
        .map(|filled| Told {
            question: filled.question.key.clone(),
            answer: filled.known.answer.clone(),
            note: note(filled.known.source),
        })
        .collect())
}

/// All that is known: what the account has comes before what was sent from it.
async fn known(server: &Server, profile: &Profile, account: &Account) -> Result<Vec<Known>, Error> {
    let council = &profile.council.key;
    let reach = server.store.find_reach(council, &account.id).await?;
    let mut known = told::tell(&profile.reach, &reach.told, Source::Account);
    let of_account = |role: &str, answer| Known { role: role.to_owned(), answer, source: Source::Account };
    known.push(of_account(EMAIL, vec![account.email.clone()]));
    let home = server.store.find_home(council, &account.id).await?;
    let home = home.and_then(|home| told::address(&home.address, &home.postcode));
    known.extend(home.map(|home| of_account(HOME, home)));
    known.extend(sent(server, profile, account, Timestamp::UNIX_EPOCH).await?);
    Ok(known)
}

/// What was told with what was sent from the account after this time, the newest first.
pub async fn sent(
    server: &Server,
    profile: &Profile,
    account: &Account,
    after: Timestamp,
) -> Result<Vec<Known>, Error> {
    let sent = server.store.list_sent_answers(&profile.council.key, &account.id, &account.email).await?;
    let mut known = Vec::new();
    for sent in sent.into_iter().filter(|sent| sent.received > after) {
        let service = profile.council.find_service(&sent.service).filter(|service| !service.sensitive);
        let source = Source::Sent(local(sent.received).date());
        known.extend(service.map(|service| told::tell(&service.form, &sent.answers, source)).unwrap_or_default());
    }
    Ok(known)
}

/// Once every team has a case and its parts, what it says that changes about its sender is changed in their account.
pub async fn accept(server: &Server, profile: &Profile, reference: &Reference) -> Result<(), Error> {
    let council = &profile.council.key;
    let Some(found) = server.store.find_case_as_server(council, reference).await? else {
        return Ok(());
    };
    let whole = match &found.case.parent {
        Some(parent) => server.store.find_case_as_server(council, parent).await?.unwrap_or(found),
        None => found,
    };
    let has_it = |case: &StoredCase| case.events.iter().any(|event| event.kind == EventKind::HandedOver);
    let service = profile.council.find_service(&whole.case.service);
    let (Some(account), Some(service), true) =
        (&whole.case.sender, service, has_it(&whole) && whole.parts.iter().all(has_it))
    else {
        return Ok(());
    };
    let source = Source::Sent(local(whole.case.received).date());
    let becoming = told::becoming(&service.form, &whole.case.answers, source);
    if becoming.is_empty() {
        return Ok(());
    }
    change_reach(server, profile, account, &becoming).await?;
    move_home(server, profile, account, &becoming).await
}

async fn change_reach(server: &Server, profile: &Profile, account: &str, becoming: &[Known]) -> Result<(), Error> {
    let (council, now) = (&profile.council.key, server.clock.now());
    for _ in 0..TRIES {
        let reach = server.store.find_reach(council, account).await?;
        let mut told = reach.told.clone();
        for question in profile.reach.questions() {
            let new = becoming.iter().find(|known| question.told.as_ref() == Some(&known.role));
            if let Some(known) = new.filter(|known| question.check(Some(&known.answer), local(now).date()).is_none()) {
                told.insert(question.key.clone(), known.answer.clone());
            }
        }
        let changed = Reach { told, ..reach.clone() };
        if changed == reach || server.store.set_reach(council, account, &changed, Actor::Server, now).await? {
            return Ok(());
        }
    }
    Err(Error::Busy)
}

/// Remembers the new home where it is found, and else forgets the one that was left. Not before the day of the move.
async fn move_home(server: &Server, profile: &Profile, account: &str, becoming: &[Known]) -> Result<(), Error> {
    let find = |role: &str| becoming.iter().find(|known| known.role == role).map(|known| &known.answer);
    let (council, now) = (&profile.council.key, server.clock.now());
    let moves = find(HOME_FROM).and_then(|day| match day.as_slice() {
        [day, month, year] => read_date(day, month, year),
        _ => None,
    });
    let Some(new) = find(HOME).filter(|_| moves.is_none_or(|day| day <= local(now).date())) else {
        return Ok(());
    };
    let is_new =
        |text: &str, postcode: &str| told::address(text, postcode).is_some_and(|found| is_same_address(&found, new));
    let old = server.store.find_home(council, account).await?;
    if old.is_none_or(|old| is_new(&old.address, &old.postcode)) {
        // Nobody asked to have a home remembered.
        return Ok(());
    }
    let found = server.lookup.list(new.last().map_or("", String::as_str)).await.unwrap_or_default();
    let found = found.into_iter().find(|found| is_new(&found.line.text, &found.line.postcode));
    match found.filter(|found| found.elsewhere(profile).is_none()) {
        Some(found) => {
            let home = RememberedHome {
                uprn: found.line.uprn,
                address: found.line.text,
                postcode: found.line.postcode,
                custodian: found.custodian.map(|custodian| custodian.code),
                since: now,
            };
            Ok(server.store.set_home(council, account, &home).await?)
        }
        None => Ok(server.store.delete_home(council, account).await?),
    }
}
