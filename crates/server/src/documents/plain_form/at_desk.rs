//! `/desk/for/{way}/services/{service}/form/{page}` – the same form, filled in at the desk for somebody who rang, came, wrote or asked
//! their councillor. The address and each page say so; the case says who wrote it down, and how it came.

use super::{
    Filling,
    acting::{ActingForm, By},
};
use crate::{client::ClientAddress, documents::desk::Staff, error::Error, server::Server, session::Session};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Path, Request, State},
    http::Uri,
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use domain::{desk::Way, reference::Reference};

pub fn routes() -> Router<Server> {
    Router::new()
        .route("/desk/for/{way}/services/{service}/form", get(show_first))
        .route("/desk/for/{way}/services/{service}/form/{page}", get(show).post(go_on))
        .layer(DefaultBodyLimit::disable())
}

/// What stands before each address of the form.
pub fn base(way: Way) -> String {
    format!("/desk/for/{}", way.key())
}

pub fn services_path(way: Way) -> String {
    format!("/desk/raise/{}", way.key())
}

pub fn sent_path(reference: &Reference) -> String {
    format!("/desk/sent/{reference}")
}

/// The key of a way in words: "by phone".
pub fn said(way: Way) -> String {
    format!("desk-way-{}", way.key())
}

async fn show_first(
    State(server): State<Server>,
    staff: Staff,
    session: Session,
    Path((way, service)): Path<(String, String)>,
    uri: Uri,
) -> Result<Response, Error> {
    let filling = find(server, staff, session, (&way, &service), &uri).await?;
    Ok(filling.shown(None).into_response())
}

async fn show(
    State(server): State<Server>,
    staff: Staff,
    session: Session,
    Path((way, service, page)): Path<(String, String, String)>,
    uri: Uri,
) -> Result<Response, Error> {
    let filling = find(server, staff, session, (&way, &service), &uri).await?;
    let form = &filling.service.form;
    let has_page = match page.as_str() {
        paths::CHECK => true,
        paths::TASKS => form.has_sections(),
        page => form.find_page(page).is_some(),
    };
    if has_page { Ok(filling.shown(Some(&page)).into_response()) } else { Err(Error::NotFound) }
}

async fn go_on(
    State(server): State<Server>,
    staff: Staff,
    session: Session,
    client: ClientAddress,
    Path((way, service, page)): Path<(String, String, String)>,
    uri: Uri,
    request: Request,
) -> Result<Response, Error> {
    find(server, staff, session, (&way, &service), &uri).await?.go_on(page, client, request).await
}

/// The form as it is filled in so far. A way that is not this person's, and a service without a form, are as none.
async fn find(
    server: Server,
    staff: Staff,
    session: Session,
    (way, service): (&str, &str),
    uri: &Uri,
) -> Result<Filling, Error> {
    let Staff { profile, member } = staff;
    let way = Way::of(member.role).find(|own| own.key() == way).ok_or(Error::NotFound)?;
    let council = &profile.council;
    if !council.find_service(service).is_some_and(|service| council.offers_form(service)) {
        return Err(Error::NotFound);
    }
    let acting = ActingForm { by: By::Desk { member, way }, path: uri.path().to_owned() };
    Filling::find(server, profile, session, service, Some(acting)).await
}
