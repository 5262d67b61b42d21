//! A form that is brought to an appointment: chosen on the appointment's page, which says the code for whoever helps.

use super::find_own;
use crate::{
    appointments,
    documents::{
        account::SignedIn,
        small_forms::{form, hidden},
    },
    drafts,
    error::Error,
    form_helps,
    server::Server,
    store::{appointments::row::Appointment, form_helps::NewFormHelp},
};
use axum::{
    Form as FormBody, Router,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use contract::paths;
use domain::passing::show_code;
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    button::{Button, Weight},
    element::{all, element},
    prose::{paragraph, subheading},
};

pub fn routes() -> Router<Server> {
    Router::new().route("/account/appointments/{id}/form", post(bring))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Chosen {
    service: String,
}

async fn bring(
    State(server): State<Server>,
    resident: SignedIn,
    Path(id): Path<String>,
    FormBody(chosen): FormBody<Chosen>,
) -> Result<Response, Error> {
    let appointment = find_own(&server, &resident, &id).await?;
    let SignedIn { profile, session, account, .. } = &resident;
    let helps =
        appointments::find_kind(&server, profile, &appointment.kind).is_some_and(|kind| kind.is.helps_with_form);
    let current = drafts::find(&server, profile, session, &chosen.service).await?;
    if let Some(draft) = current.map(|current| current.draft).filter(|_| helps) {
        let council = &profile.council.key;
        let code = form_helps::code_of(&server, council, &appointment.id, &draft.id);
        let code = form_helps::hash(&server, council, &code);
        let new = NewFormHelp {
            account: &account.id,
            session: &session.hash,
            appointment: &appointment.id,
            draft: &draft.id,
            code: &code,
        };
        server.store.set_form_help(council, new, server.clock.now()).await?;
    }
    Ok(Redirect::to(&paths::appointment(&id)).into_response())
}

/// What stands about it on the page of an appointment that is ahead.
pub async fn about(server: &Server, resident: &SignedIn, appointment: &Appointment) -> Result<Option<AnyView>, Error> {
    let SignedIn { profile, session, .. } = resident;
    let helps = appointments::find_kind(server, profile, &appointment.kind).is_some_and(|kind| kind.is.helps_with_form);
    if !helps {
        return Ok(None);
    }
    let (words, council) = (&profile.words, &profile.council);
    let brought = server.store.find_form_help(&council.key, &appointment.id).await?;
    let name = |service: &str| council.find_service(service).map(|service| service.name.clone()).unwrap_or_default();
    let mut inside = vec![subheading(words.say("form-help-heading", &[]))];
    if let Some((draft, service)) = &brought {
        let code = form_helps::code_of(server, &council.key, &appointment.id, draft);
        inside.push(paragraph(words.say("form-help-brought", &[("service", &name(service))])));
        inside.push(paragraph(words.say("form-help-code", &[])));
        let letters = element("strong").text(show_code(&code)).view();
        inside.push(element("p").class("govuk-heading-l").child(letters).view());
    }
    let drafts = drafts::list(server, profile, session).await?;
    let others = drafts.iter().filter(|draft| brought.as_ref().is_none_or(|(key, _)| *key != draft.id));
    let path = format!("{}/form", paths::appointment(&appointment.id));
    let bring = others.map(|draft| {
        let text = words.say("form-help-bring", &[("service", &name(&draft.service))]);
        let button = view! { <Button text weight=Weight::Secondary/> }.into_any();
        form(&path, vec![hidden("service", &draft.service), button])
    });
    let bring: Vec<AnyView> = bring.collect();
    if brought.is_none() {
        let key = if bring.is_empty() { "form-help-none" } else { "form-help-choose" };
        inside.push(paragraph(words.say(key, &[])));
    }
    inside.extend(bring);
    Ok(Some(all(inside)))
}
