//! `/desk` – where staff work: behind a door of their own, by a password and an authenticator app every time.

mod begin;
mod sign_in;

use super::{document::Document, small_forms::post_form};
use crate::{
    client::ClientAddress,
    desk_session::DeskSession,
    error::Error,
    guard,
    profile::Profile,
    server::Server,
    site::CouncilHost,
    store::{
        staff::Member,
        staff_sessions::{Lasting, Stage},
    },
};
use axum::{
    Router,
    extract::{FromRequestParts, State},
    http::request::Parts,
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::paths;
use domain::staff::Role;
use jiff::Timestamp;
use leptos::prelude::*;
use std::sync::Arc;
use ui::{
    button::Weight,
    page::Page,
    page_heading::PageHeading,
    prose::paragraph,
    summary_list::{SummaryList, SummaryRow},
};

const SIGN_OUT: &str = "/desk/sign-out";

pub fn routes() -> Router<Server> {
    Router::new()
        .route(paths::DESK, get(show))
        .merge(begin::routes())
        .merge(sign_in::routes())
        .layer(middleware::from_fn(guard::check_plain_origin))
}

/// A member of staff who is signed in, at their council. Everybody else goes to the door, residents too.
pub struct Staff {
    pub profile: Arc<Profile>,
    pub member: Member,
}

impl FromRequestParts<Server> for Staff {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Response> {
        let at_door = AtDoor::from_request_parts(parts, server).await.map_err(IntoResponse::into_response)?;
        let member = at_door.find(Stage::In).await.map_err(IntoResponse::into_response)?;
        let member = member.ok_or_else(|| Redirect::to(paths::DESK_SIGN_IN).into_response())?;
        Ok(Self { profile: at_door.profile, member })
    }
}

/// Somebody at the staff's door.
struct AtDoor {
    server: Server,
    profile: Arc<Profile>,
    session: DeskSession,
    /// A hash.
    network: String,
}

impl FromRequestParts<Server> for AtDoor {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Error> {
        let CouncilHost(profile) = CouncilHost::from_request_parts(parts, server).await?;
        let Ok(session) = DeskSession::from_request_parts(parts, server).await;
        let Ok(address) = ClientAddress::from_request_parts(parts, server).await;
        Ok(Self { server: server.clone(), profile, session, network: address.hash() })
    }
}

impl AtDoor {
    fn now(&self) -> Timestamp {
        self.server.clock.now()
    }

    fn council(&self) -> &str {
        &self.profile.council.key
    }

    /// Who they are, if their session is at this stage.
    async fn find(&self, stage: Stage) -> Result<Option<Member>, Error> {
        Ok(self.server.store.find_staff(self.council(), &self.session.hash, stage, self.now()).await?)
    }

    /// How long who is in stays so.
    fn lasting(&self) -> Lasting {
        let rules = &self.profile.council.staff;
        Lasting { idle: rules.idle(), most: rules.most() }
    }
}

async fn show(State(server): State<Server>, Staff { profile, member }: Staff) -> Response {
    let words = profile.words.clone();
    let heading = words.say("desk-heading", &[]);
    let title = heading.clone();
    let (role, team) = said_role(&profile, member.role);
    let document = Document::whole(&server, &profile, paths::DESK.to_owned(), &title, move || {
        let row = |key: &str, value: String| SummaryRow { key: words.say(key, &[]), value, ..SummaryRow::default() };
        let mut rows = vec![row("desk-name", member.name), row("desk-email", member.email), row("desk-role", role)];
        rows.extend(team.map(|team| row("desk-team", team)));
        view! {
            <Page>
                <PageHeading text=heading focus=false/>
                {paragraph(words.say("desk-text", &[]))}
                <SummaryList rows/>
                {post_form(SIGN_OUT, words.say("account-sign-out", &[]), Weight::Secondary)}
            </Page>
        }
        .into_any()
    });
    document.into_response()
}

/// A role, and its team, in words.
fn said_role(profile: &Profile, role: Role) -> (String, Option<String>) {
    let key = match role {
        Role::Adviser => "desk-role-adviser",
        Role::Team(_) => "desk-role-team",
        Role::Administrator => "desk-role-administrator",
    };
    let team = role.team().map(|team| profile.council.team_name(team).to_owned());
    (profile.words.say(key, &[]), team)
}
