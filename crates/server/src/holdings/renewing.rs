//! Asks for the next term of a holding: a case of the service that the profile names, with the holding's number as its answer. One
//! for each end of a holding, however often it is asked.

use crate::{
    api::cases::create::{Created, send},
    cases::{cases, facts, routing},
    clock::local,
    error::Error,
    profile::Profile,
    random,
    server::Server,
    session::Session,
    store::{cases::Case, holdings::Holder},
};
use contract::cases::NewCase;
use domain::{
    answer::Answers,
    holding::{Holding, HoldingKind, Renewal, Term, renewal_answers},
    iso::write_date,
    reference::Reference,
    service::{Link, Service},
    submission::{self, CONTACT_EMAIL},
};
use jiff::{Timestamp, civil::Date};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// Where a kind of holding is renewed.
pub enum Way<'a> {
    Here(&'a Service),
    There(&'a Link),
    /// The profile names no way.
    Unknown,
}

pub fn way<'a>(profile: &'a Profile, kind: &'a HoldingKind) -> Way<'a> {
    let council = &profile.council;
    let service = kind.service.as_ref().and_then(|key| council.find_service(key));
    match (service.filter(|service| council.offers_form(service)), &kind.link) {
        (Some(service), _) => Way::Here(service),
        (None, Some(link)) => Way::There(link),
        (None, None) => Way::Unknown,
    }
}

/// Whether the resident may let it be renewed each time without being asked: the profile offers it for the kind, the council's
/// records for this holding.
pub fn is_offered_automatically(profile: &Profile, holding: &Holding, kind: &HoldingKind) -> bool {
    holding.auto_renew && kind.auto_renew && matches!(way(profile, kind), Way::Here(_))
}

/// Whether it is renewed today without being asked, for whoever agreed.
pub fn is_due_automatically(profile: &Profile, holding: &Holding, kind: &HoldingKind, today: Date) -> bool {
    is_offered_automatically(profile, holding, kind)
        && matches!(holding.term(today), Term::Runs(_))
        && matches!(holding.renewal(kind, today), Renewal::Open(_))
}

/// Names a holding in addresses. It says nothing of it, and is of no use to another account.
pub fn handle(holder: &Holder, holding: &Holding) -> String {
    hashed(&["holding", &holder.account, &holding.kind, &holding.number])
}

/// The key of the one case that asks for the term after this one. Whoever knows a key may see its case, so this one can't be
/// guessed: an account's id is chance, and stands nowhere.
pub fn key(holder: &Holder, holding: &Holding) -> String {
    hashed(&["renewal", &holder.account, &holding.kind, &holding.number, &write_date(holding.until)])
}

fn hashed(parts: &[&str]) -> String {
    random::hex(&Sha256::digest(parts.join("\n"))[..16])
}

fn answers(holder: &Holder, holding: &Holding, kind: &HoldingKind) -> Answers {
    let mut answers = renewal_answers(holding, kind);
    answers.insert(CONTACT_EMAIL.to_owned(), vec![holder.email.clone()]);
    answers
}

/// The case as it would be sent now, to be shown before. None where the form asks for more than is known, which the check of the
/// profile prevents.
pub fn preview(
    profile: &Profile,
    service: &Service,
    holder: &Holder,
    (holding, kind): (&Holding, &HoldingKind),
    now: Timestamp,
) -> Option<Case> {
    let facts = facts(profile, now);
    let answers = answers(holder, holding, kind);
    let checked =
        submission::check(&service.form, routing(profile, service, &facts), &answers, local(now).date()).ok()?;
    Some(cases(profile, service, &checked, None, Reference::from_random(random::bytes()), now).case)
}

/// Sends it. The same holding with the same end is one case, however often it is sent.
pub async fn renew(
    server: &Server,
    profile: &Arc<Profile>,
    session: Session,
    holder: &Holder,
    (holding, kind): (&Holding, &HoldingKind),
) -> Result<Created, Error> {
    let Way::Here(service) = way(profile, kind) else {
        return Err(Error::NoForm);
    };
    let body = NewCase {
        idempotency_key: key(holder, holding),
        service: service.key.clone(),
        form_version: profile.form_version(&service.key).to_owned(),
        answers: answers(holder, holding, kind),
        route_wrong: None,
    };
    send(server.clone(), Arc::clone(profile), session, body).await
}

/// The same without being asked, for a resident who agreed to it. Nobody's browser is there: the case goes to the account.
pub(super) async fn renew_by_itself(
    server: &Server,
    profile: &Arc<Profile>,
    holder: &Holder,
    held: (&Holding, &HoldingKind),
) -> Result<(), Error> {
    let nobody = Session::nobody();
    let reference = match renew(server, profile, nobody, holder, held).await {
        Ok(created) => created.reply.reference,
        // It was sent before, from another edition of the form.
        Err(Error::KeyReused { case, .. }) => case,
        Err(error) => return Err(error),
    };
    let (council, now) = (&profile.council.key, server.clock.now());
    Ok(server.store.create_account_case(council, &holder.account, &reference, now).await?)
}
