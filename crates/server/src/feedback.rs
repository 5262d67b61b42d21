//! Begins the form for feedback: with what the resident has said on the way to it, so that nothing is asked twice.

use crate::{
    drafts::{self, Whose},
    error::Error,
    profile::Profile,
    random,
    server::Server,
    session::{NewSession, Session},
};
use contract::drafts::NewDraft;
use domain::{
    feedback::FeedbackKind,
    service::Service,
    sorting::{self, About},
};

/// The service by which this council takes feedback of this kind. What has none of its own is taken as the nearest.
pub fn service(profile: &Profile, kind: FeedbackKind) -> Option<&Service> {
    let council = &profile.council;
    let find =
        |kind| council.services.iter().find(|service| service.feedback == Some(kind) && council.offers_form(service));
    match kind {
        FeedbackKind::Comment => find(kind).or_else(|| find(FeedbackKind::Suggestion)),
        FeedbackKind::Suggestion => find(kind).or_else(|| find(FeedbackKind::Comment)),
        FeedbackKind::Compliment | FeedbackKind::Complaint => find(kind),
    }
}

/// Keeps what is known as this browser's draft. What was typed before stays; what is known now takes the place of what was.
pub async fn begin(
    server: &Server,
    profile: &Profile,
    session: &Session,
    (service, kind): (&Service, FeedbackKind),
    about: About<'_>,
) -> Result<Option<NewSession>, Error> {
    let known = sorting::begin(&service.form, kind, about, server.clock.local_now().date());
    let draft = drafts::find(server, profile, session, &service.key).await?.map(|current| current.draft);
    let new = known.iter().any(|(key, answer)| draft.as_ref().and_then(|draft| draft.answers.get(key)) != Some(answer));
    if !new {
        return Ok(None);
    }
    let (id, revision, mut answers) = match draft {
        Some(draft) => (draft.id, draft.revision, draft.answers),
        None => (random::id(), 0, known.clone()),
    };
    answers.extend(known);
    let form_version = profile.form_version(&service.key).to_owned();
    let body = NewDraft { service: service.key.clone(), form_version, answers, revision };
    match drafts::set_for(server, profile, session, (&id, Whose::default()), body).await {
        Ok(kept) => Ok(kept.new_session),
        // Another tab of this browser was faster: the form begins with what stands in that one.
        Err(Error::DraftChanged | Error::DraftSent) => Ok(None),
        Err(error) => Err(error),
    }
}
