//! `/desk` – where staff work: behind a door of their own, by a password and an authenticator app every time.

mod act_page;
mod acts;
mod begin;
mod case;
mod complaint;
mod computer;
mod demo;
mod events;
mod figures;
mod find;
mod form_help;
mod frame;
mod help;
mod needs_person;
mod pages;
mod queue;
pub mod raise;
mod sign_in;
mod table;
mod themes;
mod you_said;

use super::{signed_out, small_forms::post_form};
use crate::{
    browser::Browser,
    client::ClientAddress,
    desk_session::DeskSession,
    error::Error,
    form_helps, guard,
    profile::Profile,
    server::Server,
    site::CouncilHost,
    store::{
        cases::{Case, StoredCase},
        helpings::Standing,
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
use domain::{case::Raised, feedback::FeedbackKind, staff::Role};
use frame::{Here, draw};
use jiff::Timestamp;
use leptos::prelude::*;
use std::sync::Arc;
use ui::{
    button::Weight,
    link::Row,
    link_list::LinkList,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
    summary_list::{SummaryList, SummaryRow},
};

pub use demo::buttons as staff_buttons;

const SIGN_OUT: &str = "/desk/sign-out";

pub fn routes(server: &Server) -> Router<Server> {
    let inside = Router::new()
        .route(paths::DESK, get(show))
        .merge(queue::routes())
        .merge(find::routes())
        .merge(case::routes())
        .merge(acts::routes())
        .merge(raise::routes())
        .merge(needs_person::routes())
        .merge(figures::routes())
        .merge(pages::routes())
        .merge(you_said::routes())
        .merge(themes::routes())
        .merge(computer::routes())
        .layer(middleware::from_fn_with_state(server.clone(), signed_out::keep_typing_at_desk));
    // What is typed about a person is kept on no page.
    inside
        .merge(help::routes())
        .merge(form_help::routes())
        .merge(begin::routes())
        .merge(sign_in::routes())
        .merge(demo::routes(server))
        .layer(middleware::from_fn(guard::check_plain_origin))
}

/// A member of staff who is signed in, at their council, and whose desk it is. Everybody else goes to the door, residents too. Where
/// they help somebody, the screen is that person's, and there is no desk.
#[derive(Clone)]
pub struct Staff {
    pub profile: Arc<Profile>,
    pub member: Member,
}

impl FromRequestParts<Server> for Staff {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Response> {
        let Anyone(staff) = Anyone::from_request_parts(parts, server).await?;
        if staff.member.role.has_desk() { Ok(staff) } else { Err(Error::NotFound.into_response()) }
    }
}

/// The same, whether the desk is theirs or they only help.
struct Anyone(Staff);

impl FromRequestParts<Server> for Anyone {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Response> {
        let at_door = AtDoor::from_request_parts(parts, server).await.map_err(IntoResponse::into_response)?;
        let (member, standing) = at_door.come_in().await?;
        match standing {
            Standing::Helping(_) => Err(Redirect::to(paths::HELP).into_response()),
            Standing::Free | Standing::Left => Ok(Self(Staff { profile: at_door.profile, member })),
        }
    }
}

impl Staff {
    /// Lets on only whoever works on cases: for a councillor these pages are not there.
    fn who_works(&self) -> Result<(), Error> {
        if self.member.role.works() { Ok(()) } else { Err(Error::NotFound) }
    }

    /// Whether they may do something about a case.
    fn may_work_on(&self, case: &Case) -> bool {
        let looks_into_it = case.assignee.as_deref() == Some(self.member.id.as_str());
        match case.feedback {
            Some(FeedbackKind::Complaint) => self.member.role.sees_complaints() || looks_into_it,
            _ => self.member.role.has_cases_of(case.team),
        }
    }

    /// Whether a case is theirs to see with all that is known of it: nobody sees the complaint that is about themselves.
    fn may_see_whole(&self, stored: &StoredCase) -> bool {
        let about = stored.complaint.as_ref().and_then(|complaint| complaint.about_staff.as_deref());
        about != Some(self.member.id.as_str()) && self.may_see(&stored.case)
    }

    /// Whether they see to it that councillors are answered.
    fn answers_councillors(&self) -> bool {
        self.member.role.team().is_some_and(|team| self.profile.council.member_enquiries == Some(team))
    }

    /// Whether a case is theirs to see. What a councillor sent for a resident they see, and nobody else's; so does the team that
    /// answers councillors.
    fn may_see(&self, case: &Case) -> bool {
        let is_complaint = case.feedback == Some(FeedbackKind::Complaint);
        if case.raised == Raised::Councillor && !is_complaint && self.answers_councillors() {
            return true;
        }
        let sent = self.member.role == Role::Councillor && case.raised_by.as_deref() == Some(self.member.id.as_str());
        sent || self.may_work_on(case)
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

    /// Who is in, and whether the screen is theirs. Where they help and nobody has touched the screen for long, they are out.
    async fn come_in(&self) -> Result<(Member, Standing), Response> {
        let out = || Redirect::to(paths::DESK_SIGN_IN).into_response();
        let member = self.find(Stage::In).await.map_err(IntoResponse::into_response)?.ok_or_else(out)?;
        let standing = self.standing().await.map_err(IntoResponse::into_response)?;
        if standing == Standing::Left { Err(out()) } else { Ok((member, standing)) }
    }

    async fn standing(&self) -> Result<Standing, Error> {
        let store = &self.server.store;
        let standing = store.find_standing(self.council(), &self.session.hash, self.now()).await?;
        if standing == Standing::Left {
            store.end_helping(self.council(), &self.session.hash, self.now()).await?;
            store.sign_out_staff(self.council(), &self.session.hash, self.now()).await?;
        }
        Ok(standing)
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

/// Where staff begin: the places they go to, for a councillor what they sent, and who they are.
async fn show(State(server): State<Server>, browser: Browser, Anyone(staff): Anyone) -> Result<Response, Error> {
    if !staff.member.role.has_desk() {
        return Ok(Redirect::to(paths::HELP).into_response());
    }
    let words = staff.profile.words.clone();
    let heading = words.say("desk-heading", &[]);
    let title = heading.clone();
    let mut places: Vec<Row> = Here::links(&staff).into_iter().map(Row::from).collect();
    let helps = staff.member.role.works() && form_helps::kind(&server, &staff.profile).is_some();
    places.extend(helps.then(|| form_help::link(&staff).into()));
    let sent = match staff.member.role {
        Role::Councillor => Some(raise::list_sent(&server, &staff).await?),
        Role::Adviser | Role::Team(_) | Role::Administrator | Role::Helper => None,
    };
    let (role, team) = said_role(&staff.profile, staff.member.role);
    let (name, email) = (staff.member.name.clone(), staff.member.email.clone());
    let works = staff.member.role.works();
    let document = draw(&server, &staff, (Here::Desk, paths::DESK.to_owned()), &title, move || {
        let row = |key: &str, value: String| SummaryRow { key: words.say(key, &[]), value, ..SummaryRow::default() };
        let mut rows = vec![row("desk-name", name), row("desk-email", email), row("desk-role", role)];
        rows.extend(team.map(|team| row("desk-team", team)));
        view! {
            <PageHeading text=heading focus=false/>
            <LinkList rows=places/>
            {sent}
            {subheading(words.say("desk-you", &[]))}
            {paragraph(words.say("desk-text", &[]))}
            <SummaryList rows/>
            {post_form(SIGN_OUT, words.say("account-sign-out", &[]), Weight::Secondary)}
            {works.then(|| computer::section(&words, browser))}
        }
        .into_any()
    });
    Ok(document.into_response())
}

/// A role, and its team, in words.
fn said_role(profile: &Profile, role: Role) -> (String, Option<String>) {
    let key = match role {
        Role::Adviser => "desk-role-adviser",
        Role::Team(_) => "desk-role-team",
        Role::Administrator => "desk-role-administrator",
        Role::Councillor => "desk-role-councillor",
        Role::Helper => "desk-role-helper",
    };
    let team = role.team().map(|team| profile.council.team_name(team).to_owned());
    (profile.words.say(key, &[]), team)
}
