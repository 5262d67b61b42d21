//! `/account/for/{delegation}/services/{service}/form/{page}` – the same form, filled in for a resident by somebody who acts for
//! them. The address and each page say for whom, so that nobody mistakes it for a form of their own. The app shows these pages as
//! they are.

use super::{Document, Filling, FormPage, at_desk};
use crate::{
    api::cases::create::Acting,
    client::ClientAddress,
    documents::{
        account::SignedIn,
        people::acting::{Standing, over_texts, stand},
    },
    drafts::Whose,
    error::Error,
    guard,
    server::Server,
    store::{delegations::Delegation, staff::Member},
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Path, Request, State},
    http::{StatusCode, Uri},
    middleware,
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use domain::{
    case::Raised,
    delegation::{Power, What},
    desk::Way,
    language::Language,
    reference::Reference,
    submission::{self, Line},
    way::Step,
};
use leptos::prelude::*;
use ui::{
    element::all,
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::{paragraph, subheading},
    summary_list::{SummaryList, SummaryRow},
};

pub fn routes() -> Router<Server> {
    Router::new()
        .route("/account/for/{delegation}/services/{service}/form", get(show_first))
        .route("/account/for/{delegation}/services/{service}/form/{page}", get(show).post(go_on))
        .layer(DefaultBodyLimit::disable())
        .layer(middleware::from_fn(guard::check_plain_origin))
}

/// For whom a form is filled in, and by what.
pub struct ActingForm {
    pub by: By,
    /// The address that was asked for.
    pub path: String,
}

/// Who fills in a form for a resident.
pub enum By {
    Delegate { delegation: Box<Delegation>, resident_email: String },
    Desk { member: Member, way: Way },
}

impl ActingForm {
    /// What stands before each address of the form.
    pub fn base(&self) -> String {
        match &self.by {
            By::Delegate { delegation, .. } => paths::acting(&delegation.id),
            By::Desk { way, .. } => at_desk::base(*way),
        }
    }

    pub fn whose(&self) -> Whose {
        match &self.by {
            By::Delegate { delegation, .. } => Whose { delegation: Some(delegation.id.clone()), desk: None },
            By::Desk { member, way } => Whose { delegation: None, desk: Some(format!("{} {}", way.key(), member.id)) },
        }
    }

    pub fn sender(&self) -> Acting {
        match &self.by {
            By::Delegate { delegation, resident_email } => {
                Acting::Delegate { delegation: delegation.clone(), resident_email: resident_email.clone() }
            }
            By::Desk { member, way } => Acting::Desk { member: member.clone(), way: *way },
        }
    }

    /// Where somebody goes who leaves the form.
    fn out(&self) -> String {
        match &self.by {
            By::Delegate { .. } => self.base(),
            By::Desk { way, .. } => at_desk::services_path(*way),
        }
    }
}

async fn show_first(
    State(server): State<Server>,
    resident: SignedIn,
    Path((delegation, service)): Path<(String, String)>,
    uri: Uri,
) -> Result<Response, Error> {
    open(server, resident, delegation, service, None, uri).await
}

async fn show(
    State(server): State<Server>,
    resident: SignedIn,
    Path((delegation, service, page)): Path<(String, String, String)>,
    uri: Uri,
) -> Result<Response, Error> {
    open(server, resident, delegation, service, Some(page), uri).await
}

async fn open(
    server: Server,
    resident: SignedIn,
    delegation: String,
    service: String,
    page: Option<String>,
    uri: Uri,
) -> Result<Response, Error> {
    let (filling, is_over) = find(server, resident, &delegation, &service, &uri).await?;
    let form = &filling.service.form;
    let has_page = match page.as_deref() {
        None | Some(paths::CHECK) => true,
        Some(paths::TASKS) => form.has_sections(),
        Some(page) => form.find_page(page).is_some(),
    };
    match (has_page, is_over) {
        (false, _) => Err(Error::NotFound),
        (true, true) => Ok(filling.over(StatusCode::OK)),
        (true, false) => Ok(filling.shown(page.as_deref()).into_response()),
    }
}

/// Keeps what was said and goes on. What somebody typed who does not act for the resident any more is kept, too, and shown to
/// them; nothing is sent.
async fn go_on(
    State(server): State<Server>,
    resident: SignedIn,
    client: ClientAddress,
    Path((delegation, service, page)): Path<(String, String, String)>,
    uri: Uri,
    request: Request,
) -> Result<Response, Error> {
    let again = (server.clone(), resident.clone());
    let (mut filling, is_over) = find(server, resident, &delegation, &service, &uri).await?;
    if is_over {
        if let Some(page) = filling.service.form.find_page(&page).cloned() {
            filling.keep_typed(&page, client, request).await?;
        }
        return Ok(filling.over(StatusCode::FORBIDDEN));
    }
    match filling.go_on(page, client, request).await {
        // It ended this moment.
        Err(Error::NotActing) => {
            Ok(find(again.0, again.1, &delegation, &service, &uri).await?.0.over(StatusCode::FORBIDDEN))
        }
        answer => answer,
    }
}

/// The form as it is filled in so far, and whether that is over. A service that the resident did not choose is as none.
async fn find(
    server: Server,
    resident: SignedIn,
    delegation: &str,
    service: &str,
    uri: &Uri,
) -> Result<(Filling, bool), Error> {
    let standing = stand(&server, &resident, delegation).await?;
    let SignedIn { profile, session, .. } = resident;
    let council = &profile.council;
    let offered = council.find_service(service).is_some_and(|service| council.offers_form(service));
    let (delegation, is_over) = match standing {
        Standing::Holds(delegation) => (delegation, false),
        Standing::Over(delegation) => (delegation, true),
    };
    if !offered || !delegation.terms.may(Power::Act, What::Service(service)) {
        return Err(Error::NotFound);
    }
    let email = server.store.find_address(&council.key, &delegation.account).await?;
    let resident_email = email.ok_or(Error::NotFound)?;
    let path = uri.path().to_owned();
    let delegation = Box::new(delegation);
    let acting = ActingForm { by: By::Delegate { delegation, resident_email }, path };
    Ok((Filling::find(server, profile, session, service, Some(acting)).await?, is_over))
}

impl Filling {
    /// An address of the form, as it is here.
    pub(super) fn at(&self, path: &str) -> String {
        self.acting.as_ref().map(ActingForm::base).unwrap_or_default() + path
    }

    /// What stands before a step.
    pub(super) fn before(&self, step: Option<Step<'_>>) -> String {
        match (&self.acting, step) {
            (Some(acting), None) => acting.out(),
            (_, step) => self.at(&paths::before(&self.service.key, step)),
        }
    }

    /// Where a case is confirmed.
    pub(super) fn sent(&self, reference: &Reference) -> String {
        match self.acting.as_ref().map(|acting| &acting.by) {
            Some(By::Delegate { .. }) => self.at(&paths::case(reference)) + "?sent=yes",
            Some(By::Desk { .. }) => at_desk::sent_path(reference),
            None => paths::sent(reference),
        }
    }

    /// Where a case is that was sent from another tab.
    pub(super) fn sent_before(&self, reference: &Reference) -> String {
        match self.acting.as_ref().map(|acting| &acting.by) {
            Some(By::Desk { .. }) => at_desk::sent_path(reference),
            Some(By::Delegate { .. }) | None => self.at(&paths::case(reference)),
        }
    }

    /// How the request comes to the council.
    pub(super) fn raised(&self) -> Raised {
        match self.acting.as_ref().map(|acting| &acting.by) {
            Some(By::Desk { way, .. }) => way.raised(),
            Some(By::Delegate { .. }) | None => Raised::Online,
        }
    }

    /// The service, and for whom.
    pub(super) fn caption(&self) -> String {
        let words = &self.profile.words;
        let service = ("service", self.service.name.as_str());
        match self.acting.as_ref().map(|acting| &acting.by) {
            None => self.service.name.clone(),
            Some(By::Delegate { delegation, .. }) => {
                words.say("acting-caption", &[service, ("resident", &delegation.resident_name)])
            }
            Some(By::Desk { way, .. }) => {
                let how = words.say(&at_desk::said(*way), &[]);
                words.say("desk-raise-caption", &[service, ("how", &how)])
            }
        }
    }

    /// The app draws a resident's own form in the place of this one; one that is filled in for somebody else it shows as it is.
    pub(super) fn draw(&self, title: &str, view: impl FnOnce() -> AnyView + Send + 'static) -> Document {
        match &self.acting {
            None => Document::journey("form", title, view),
            Some(acting) => Document::whole(&self.server, &self.profile, acting.path.clone(), title, view),
        }
    }

    async fn keep_typed(&mut self, page: &FormPage, client: ClientAddress, request: Request) -> Result<(), Error> {
        let received = self.receive(page, client, request).await?;
        self.take(page, &received);
        self.keep().await?;
        Ok(())
    }

    /// Says that it is over, and shows what was typed.
    fn over(&self, status: StatusCode) -> Response {
        let words = &self.profile.words;
        let today = self.today;
        let Some(ActingForm { by: By::Delegate { delegation, .. }, .. }) = &self.acting else {
            return Error::NotFound.into_response();
        };
        let lines = submission::read_back(&self.service.form, &self.current.draft.answers, words);
        let rows = lines.into_iter().filter(|line| !line.answer.is_empty());
        let row = |line: Line| SummaryRow {
            key: line.name,
            value: line.answer,
            language: line.language.map(Language::marks),
            ..SummaryRow::default()
        };
        let rows: Vec<_> = rows.map(row).collect();
        let (heading, texts) = over_texts(&self.profile, delegation, today);
        let (typed, not_sent) = (words.say("acting-over-typed", &[]), words.say("acting-over-not-sent", &[]));
        let back = Link::new(paths::PEOPLE, words.say("back", &[]));
        let title = heading.clone();
        let page = self.draw(&title, move || {
            let texts = all(texts.into_iter().map(paragraph).collect::<Vec<_>>());
            let typed = (!rows.is_empty())
                .then(|| view! { {subheading(typed)}{paragraph(not_sent)}<SummaryList rows/> }.into_any());
            view! {
                <Page back>
                    <PageHeading text=heading focus=false/>
                    {texts}
                    {typed}
                </Page>
            }
            .into_any()
        });
        page.with_status(status).into_response()
    }
}
