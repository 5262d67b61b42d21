//! Answers that are not yet sent: the rules that the API and the plain pages share.

use crate::{
    browser::Browser,
    error::Error,
    helping,
    profile::Profile,
    server::Server,
    session::{NewSession, Session},
    store::drafts::{Draft, Returning, Saving},
};
use contract::drafts::NewDraft;
use domain::{
    form::{Form, carry_over},
    helping::Typed,
};
use std::collections::BTreeSet;

/// A draft on the form of today.
pub struct Current {
    pub draft: Draft,
    /// The names of the questions that are asked again.
    pub again: Vec<String>,
}

/// A draft that was kept, and the session that its browser needs now, if it needs one.
pub struct Kept {
    pub revision: u32,
    pub new_session: Option<NewSession>,
}

/// This browser's draft for a service, its answers carried over to the form of today.
pub async fn find(
    server: &Server,
    profile: &Profile,
    session: &Session,
    service: &str,
) -> Result<Option<Current>, Error> {
    find_for(server, profile, session, service, &Whose::default()).await
}

/// The same of what this browser fills in for a resident.
pub async fn find_for(
    server: &Server,
    profile: &Profile,
    session: &Session,
    service: &str,
    whose: &Whose,
) -> Result<Option<Current>, Error> {
    let council = &profile.council;
    let (Some(form), now) = (find_form(profile, service), server.clock.now()) else {
        return Ok(None);
    };
    let (store, delegation) = (&server.store, whose.delegation.as_deref());
    let drafts = match &whose.desk {
        Some(desk) => store.list_desk_drafts(&council.key, desk).await?,
        None => store.list_drafts_for(&council.key, &session.hash, delegation, now).await?,
    };
    let Some(mut draft) = drafts.into_iter().find(|draft| draft.service == service) else {
        return Ok(None);
    };
    let today = profile.form_version(service);
    if draft.form_version == today {
        return Ok(Some(Current { draft, again: Vec::new() }));
    }
    let before = server.store.find_form(&council.key, service, &draft.form_version).await?;
    let carried = carry_over(&before.unwrap_or_default(), form, &draft.answers);
    draft.answers = carried.answers;
    today.clone_into(&mut draft.form_version);
    Ok(Some(Current { draft, again: carried.again }))
}

/// Keeps what was said so far. What the form doesn't ask is left out.
pub async fn set(
    server: &Server,
    profile: &Profile,
    session: &Session,
    id: &str,
    body: NewDraft,
) -> Result<Kept, Error> {
    set_for(server, profile, session, (id, Whose::default()), body).await
}

/// For whom a draft is filled in, unless for oneself: by a delegation, or at the desk.
#[derive(Debug, Clone, Default)]
pub struct Whose {
    pub delegation: Option<String>,
    pub desk: Option<String>,
}

/// The same for somebody else, if it is.
pub async fn set_for(
    server: &Server,
    profile: &Profile,
    session: &Session,
    (id, whose): (&str, Whose),
    body: NewDraft,
) -> Result<Kept, Error> {
    let council = &profile.council;
    let today = find_form(profile, &body.service).ok_or(Error::NotFound)?;
    let is_of_today = body.form_version == profile.form_version(&body.service);
    let older = match is_of_today {
        true => None,
        false => server.store.find_form(&council.key, &body.service, &body.form_version).await?,
    };
    let form = if is_of_today { today } else { older.as_ref().ok_or(Error::FormChanged)? };
    let mut answers = body.answers;
    answers.retain(|key, _| form.questions().any(|question| question.key == *key));
    let now = server.clock.now();
    let helping = helping::find(server, profile, session).await?;
    let typist = helping.as_ref().map(|helping| helping.typist);
    let draft = Draft {
        id: id.to_owned(),
        council: council.key.clone(),
        service: body.service,
        form_version: body.form_version,
        answers,
        revision: body.revision,
        saved: now,
        language: profile.language,
        delegation: whose.delegation,
        desk: whose.desk,
        typed: Typed::new(),
        helping: helping.map(|helping| helping.id),
        read_back: None,
    };
    let new_session = session.renew(&council.sign_in);
    let rotation = session.rotate(&new_session);
    let is_own = session.has_token() && !session.is_shared();
    let returning = if is_own { Returning::Kept } else { Returning::Refused };
    match server.store.set_draft(rotation, (&draft, returning), (form, typist), now).await? {
        Saving::Saved { revision, is_new_session } => {
            Ok(Kept { revision, new_session: is_new_session.then_some(new_session) })
        }
        Saving::Changed => Err(Error::DraftChanged),
        Saving::Sent => Err(Error::DraftSent),
    }
}

/// This browser's unfinished enquiries, the newest first; of each service the one that its form goes on with.
pub async fn list(server: &Server, profile: &Profile, session: &Session) -> Result<Vec<Draft>, Error> {
    let council = &profile.council.key;
    let mut drafts = server.store.list_drafts(council, &session.hash, server.clock.now()).await?;
    let mut seen = BTreeSet::new();
    drafts.retain(|draft| find_form(profile, &draft.service).is_some() && seen.insert(draft.service.clone()));
    Ok(drafts)
}

/// Those of them that a list may name: on a device that others use, none that its resident should not be seen with.
pub fn listed(profile: &Profile, browser: Browser, mut drafts: Vec<Draft>) -> Vec<Draft> {
    let is_sensitive = |key: &str| profile.council.find_service(key).is_some_and(|service| service.sensitive);
    drafts.retain(|draft| !(browser.is_shared() && is_sensitive(&draft.service)));
    drafts
}

/// Forgets what this browser began for a service, all of it.
pub async fn delete(server: &Server, profile: &Profile, session: &Session, service: &str) -> Result<(), Error> {
    let council = &profile.council.key;
    let drafts = server.store.list_drafts(council, &session.hash, server.clock.now()).await?;
    for draft in drafts.iter().filter(|draft| draft.service == service) {
        server.store.delete_draft(council, &draft.id).await?;
    }
    Ok(())
}

/// The form of a service that can be filled in here.
fn find_form<'a>(profile: &'a Profile, service: &str) -> Option<&'a Form> {
    let service = profile.council.find_service(service)?;
    profile.council.offers_form(service).then_some(&service.form)
}
