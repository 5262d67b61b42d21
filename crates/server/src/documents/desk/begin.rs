//! `/desk/begin/{invitation}` and `/desk/app` – where somebody who was made staff begins: they choose a password, and set up an
//! authenticator app. Before both are there they are let in nowhere.

use super::AtDoor;
use crate::{
    authenticator::Authenticator,
    desk_session::NewDeskSession,
    documents::{
        app_setup::SetUp,
        document::{Document, titled},
        password::{password_field, said_refused, username},
        sign_in::{last_page, read_code},
        small_forms::{ask, summary},
    },
    error::Error,
    passwords::Refused,
    server::Server,
    store::{
        authenticators::Confirmed,
        staff::Member,
        staff_sessions::{Lasting, Stage},
    },
};
use axum::{
    Form as FormBody, Router,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::paths;
use leptos::prelude::*;
use serde::Deserialize;
use ui::{error_summary::ErrorSummary, page::Page, page_heading::PageHeading, prose::paragraph};

const APP: &str = "/desk/app";

pub fn routes() -> Router<Server> {
    Router::new()
        .route("/desk/begin/{invitation}", get(show).post(choose_password))
        .route(APP, get(show_app).post(confirm))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Typed {
    password: String,
    code: String,
}

/// Opens a page, and uses nothing up.
async fn show(at_door: AtDoor, Path(invitation): Path<String>) -> Result<Response, Error> {
    Ok(match at_door.invited(&invitation).await? {
        Some(member) => at_door.password_page(&invitation, member, None).into_response(),
        None => at_door.over(),
    })
}

async fn choose_password(
    at_door: AtDoor,
    Path(invitation): Path<String>,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let Some(member) = at_door.invited(&invitation).await? else {
        return Ok(at_door.over());
    };
    let AtDoor { server, profile, .. } = &at_door;
    let council = &profile.council;
    let easy = [council.name.as_str(), &council.key, &member.email, &member.name];
    if let Some(refused) = server.passwords.check(&typed.password, &easy).await {
        let page = at_door.password_page(&invitation, member, Some(refused));
        return Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    let hash = server.passwords.hash(&typed.password).await?;
    let sealed = Authenticator::create().seal(&server.vault, &member.id)?;
    let new = NewDeskSession::create();
    let invited = (member.id.as_str(), invitation.as_str());
    let lasting = Lasting { idle: council.staff.idle(), most: council.staff.idle() };
    let begun = (&new.hash, lasting);
    let is_good = server.store.begin_staff(&council.key, invited, (&hash, &sealed), begun, at_door.now()).await?;
    Ok(if is_good { new.with(Redirect::to(APP)) } else { at_door.over() })
}

async fn show_app(at_door: AtDoor) -> Result<Response, Error> {
    Ok(match at_door.beginning().await? {
        Some((member, app, _)) => at_door.app_page(&member, &app, None).into_response(),
        None => Redirect::to(paths::DESK_SIGN_IN).into_response(),
    })
}

async fn confirm(at_door: AtDoor, FormBody(typed): FormBody<Typed>) -> Result<Response, Error> {
    let Some((member, app, sealed)) = at_door.beginning().await? else {
        return Ok(Redirect::to(paths::DESK_SIGN_IN).into_response());
    };
    let code = read_code(&typed.code);
    let Some(step) = app.check(&code, at_door.now(), 0) else {
        let wrong = if code.is_empty() { "step-code-missing" } else { "app-setup-wrong" };
        let page = at_door.app_page(&member, &app, Some((typed.code, wrong)));
        return Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    };
    let new = NewDeskSession::create();
    let change = at_door.session.enter(&new, at_door.lasting(), &at_door.network);
    let confirmed = (member.id.as_str(), Confirmed { sealed: &sealed, step });
    let store = &at_door.server.store;
    let is_in = store.confirm_staff(at_door.council(), change, confirmed, at_door.now()).await?;
    Ok(if is_in { new.with(Redirect::to(paths::DESK)) } else { Redirect::to(paths::DESK_SIGN_IN).into_response() })
}

impl AtDoor {
    async fn invited(&self, invitation: &str) -> Result<Option<Member>, Error> {
        Ok(self.server.store.find_invited(self.council(), invitation, self.now()).await?)
    }

    /// Who sets up an app in this session, and its secret, also as it is stored.
    async fn beginning(&self) -> Result<Option<(Member, Authenticator, String)>, Error> {
        let Some(member) = self.find(Stage::Begin).await? else {
            return Ok(None);
        };
        let sealed = self.server.store.find_new_secret(self.council(), &member.id, self.now()).await?;
        Ok(sealed.and_then(|sealed| {
            let app = Authenticator::open(&self.server.vault, &member.id, &sealed)?;
            Some((member, app, sealed))
        }))
    }

    /// The same for a link that is used, over, or was never there.
    fn over(&self) -> Response {
        last_page(&self.server, &self.profile, paths::DESK_SIGN_IN, ("desk-over-heading", "desk-over-text"), None)
    }

    fn password_page(&self, invitation: &str, member: Member, refused: Option<Refused>) -> Document {
        let words = self.profile.words.clone();
        let heading = words.say("desk-begin-heading", &[]);
        let error = refused.map(|refused| said_refused(&words, refused));
        let title = titled(&words, &heading, error.is_some());
        let path = paths::desk_begin(invitation);
        let council = self.profile.council.name.clone();
        Document::whole(&self.server, &self.profile, path.clone(), &title, move || {
            let text = words.say("desk-begin-text", &[("name", &member.name), ("council", &council)]);
            let errors = summary("password", error.clone());
            let field = password_field(&words, "password-new", Some("password-hint"), error, "new-password");
            view! {
                <Page>
                    <ErrorSummary title=words.say("error-summary", &[]) errors/>
                    <PageHeading text=heading focus=false/>
                    {paragraph(text)}
                    {paragraph(words.say("desk-begin-app", &[]))}
                    {ask(&path, vec![username(member.email), field], words.say("desk-begin-button", &[]))}
                </Page>
            }
            .into_any()
        })
    }

    fn app_page(&self, member: &Member, app: &Authenticator, wrong: Option<(String, &'static str)>) -> Document {
        SetUp { app, name: &member.email, path: APP, back: None, wrong }.page(&self.server, &self.profile)
    }
}
