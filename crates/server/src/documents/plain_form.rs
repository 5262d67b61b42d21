//! `/services/{service}/form/{page}` – a form for browsers that the app does not reach: the same questions, the same way,
//! one page at a time. What is said is kept as a draft of this browser between the pages.

pub mod acting;
mod already;
pub mod at_desk;
mod read_back;

use super::{
    council_words,
    document::{Document, Main, titled},
    marks::head,
    plain_fields::{Received, Sender},
    small_forms::unseen_button,
};
use crate::{
    api::cases::create::{Created, send_for},
    browser::Browser,
    cases::{self, facts_of, routing},
    client::ClientAddress,
    desk,
    drafts::{self, Current, Whose},
    error::Error,
    guard, helping,
    profile::Profile,
    random,
    server::Server,
    session::{NewSession, Session},
    site::CouncilHost,
    store::{drafts::Draft, helpings::Helping},
    told,
};
use acting::ActingForm;
use asking::{error_links, file_links, questions};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Path, Request, State},
    http::StatusCode,
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use contract::{cases::NewCase, drafts::NewDraft, paths};
use domain::{
    answer::Answers,
    follow::{CASE, EMAIL},
    form::Page as FormPage,
    helping::Typed,
    language::Language,
    message::{FieldError, Message},
    question::{Kind, Question, read_file},
    service::Service,
    standard::said_once,
    submission,
    told::Told,
    way::{self, Asked, Place, Step},
};
use jiff::civil::Date;
use leptos::prelude::*;
use std::sync::Arc;
use ui::{
    button::{Button, ButtonLink, Weight},
    channel_list::ChannelList,
    element::element,
    error_summary::ErrorSummary,
    file_upload::REMOVE,
    foreign::in_language,
    link::Link,
    page::Page,
    page_heading::{Caption, PageHeading},
    prose::{link_paragraph, paragraph, subheading},
    route_note::RouteNote,
    summary_list::{Change, SummaryList, SummaryRow},
};

pub fn routes() -> Router<Server> {
    Router::new()
        .route("/services/{service}/form", get(show_first))
        .route("/services/{service}/form/{page}", get(show).post(go_on))
        .route("/read-back/{service}", get(read_back::show).post(read_back::confirmed))
        // A page with files is longer than the framework lets pass: what reads it stops in time.
        .layer(DefaultBodyLimit::disable())
        .layer(middleware::from_fn(guard::check_plain_origin))
}

/// A form as this browser has filled it in so far.
struct Filling {
    server: Server,
    profile: Arc<Profile>,
    session: Session,
    service: Service,
    current: Current,
    /// What questions begin with that were not answered yet.
    told: Vec<Told>,
    today: Date,
    /// Where it is filled in for a resident, by somebody else.
    acting: Option<ActingForm>,
    /// Where somebody helps its resident.
    helping: Option<Helping>,
}

async fn show_first(
    State(server): State<Server>,
    site: super::Site,
    session: Session,
    client: ClientAddress,
    browser: Browser,
    Path(service): Path<String>,
) -> Result<Response, Error> {
    if browser.is_copy {
        return Ok(super::page(&server, &site, |profile| shell(profile, &service)));
    }
    open(server, site, session, client, service, None).await
}

/// Where the app draws any page of the form. Nothing of it is anybody's, so that a device may keep it.
fn shell(profile: &Profile, service: &str) -> Option<Main> {
    let service = profile.council.find_service(service).filter(|service| profile.council.offers_form(service))?;
    Some(Main { journey: Some("form"), ..Main::new(service.name.clone()) })
}

async fn show(
    State(server): State<Server>,
    site: super::Site,
    session: Session,
    client: ClientAddress,
    Path((service, page)): Path<(String, String)>,
) -> Result<Response, Error> {
    open(server, site, session, client, service, Some(page)).await
}

/// Draws the page that the address names, or the first that is open: the app goes where the answers in it lead.
async fn open(
    server: Server,
    site: super::Site,
    session: Session,
    client: ClientAddress,
    service: String,
    page: Option<String>,
) -> Result<Response, Error> {
    let super::Site::Council(profile) = site else {
        return Ok(super::page(&server, &site, |_| None));
    };
    let known = profile.council.find_service(&service).filter(|service| profile.council.offers_form(service));
    let has_page = |service: &&Service| match page.as_deref() {
        None | Some(paths::CHECK) => true,
        Some(paths::TASKS) => service.form.has_sections(),
        Some(paths::ALREADY) => service.form.followed().is_some(),
        Some(page) => service.form.find_page(page).is_some(),
    };
    if known.filter(has_page).is_none() {
        return Ok(Document::not_found(&server, &profile).into_response());
    }
    let filling = Filling::find(server, profile, session, &service, None).await?;
    if page.as_deref() == Some(paths::ALREADY) {
        return Ok(already::show(&filling, client).await);
    }
    Ok(filling.shown(page.as_deref()).into_response())
}

/// Keeps what was said on a page, and goes on; or sends the whole form from its check.
async fn go_on(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    client: ClientAddress,
    Path((service, page)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Error> {
    let known = profile.council.find_service(&service).filter(|service| profile.council.offers_form(service));
    known.ok_or(Error::NotFound)?;
    let filling = Filling::find(server, profile, session, &service, None).await?;
    filling.go_on(page, client, request).await
}

impl Filling {
    /// The page of this name, or the first that is open.
    fn shown(&self, page: Option<&str>) -> Document {
        let asked = match page {
            None => Asked::First,
            Some(paths::CHECK) => Asked::Check,
            Some(paths::TASKS) => Asked::Tasks,
            Some(page) => Asked::Page(page),
        };
        match way::place(&self.service.form, &self.current.draft.answers, asked, self.today) {
            Place::Page(page) | Place::Elsewhere(Step::Page(page)) => self.page(page, &[]),
            Place::Check | Place::Elsewhere(Step::Check) => self.check(&[]),
            Place::Tasks | Place::Elsewhere(Step::Tasks) => self.tasks(),
        }
    }

    async fn go_on(mut self, page: String, client: ClientAddress, request: Request) -> Result<Response, Error> {
        if page == paths::CHECK {
            return self.send().await;
        }
        if page == paths::ALREADY {
            let (page, _) = self.service.form.followed().ok_or(Error::NotFound)?;
            let page = page.clone();
            let received = self.receive(&page, client, request).await?;
            let first = |name: &str| received.values(name).into_iter().next().unwrap_or_default();
            return already::follow(&self, client, first(CASE), first(EMAIL)).await;
        }
        let page = self.service.form.find_page(&page).cloned().ok_or(Error::NotFound)?;
        let received = self.receive(&page, client, request).await?;
        self.take(&page, &received);
        let removed = self.remove(&page, &received).await?;
        let new_session = self.keep().await?.or(received.new_session);
        let answers = &self.current.draft.answers;
        let mut errors = received.errors;
        if !removed {
            errors.extend(way::check_page(&page, answers, self.today));
            errors.extend(self.error_of_helper(&page));
        }
        let answer = if errors.is_empty() && removed {
            Redirect::to(&self.at(&paths::form_page(&self.service.key, &page.key))).into_response()
        } else if errors.is_empty() && page.follows() && self.acting.is_none() {
            Redirect::to(&paths::form_page(&self.service.key, paths::ALREADY)).into_response()
        } else if errors.is_empty() {
            let step = way::next(&self.service.form, answers, &page.key, false, self.today);
            Redirect::to(&self.at(&paths::step(&self.service.key, step))).into_response()
        } else {
            self.page(&page, &errors).with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response()
        };
        Ok(match new_session {
            Some(session) => session.with(answer),
            None => answer,
        })
    }

    async fn find(
        server: Server,
        profile: Arc<Profile>,
        session: Session,
        service: &str,
        acting: Option<ActingForm>,
    ) -> Result<Self, Error> {
        let whose = acting.as_ref().map(ActingForm::whose).unwrap_or_default();
        let found = drafts::find_for(&server, &profile, &session, service, &whose).await?;
        let service = profile.council.find_service(service).cloned().ok_or(Error::NotFound)?;
        let today = server.clock.local_now().date();
        let begin = || Current {
            draft: Draft {
                id: random::id(),
                council: profile.council.key.clone(),
                service: service.key.clone(),
                form_version: profile.form_version(&service.key).to_owned(),
                answers: Answers::new(),
                revision: 0,
                saved: server.clock.now(),
                language: profile.language,
                delegation: whose.delegation.clone(),
                desk: whose.desk.clone(),
                typed: Typed::new(),
                helping: None,
                read_back: None,
            },
            again: Vec::new(),
        };
        let current = found.unwrap_or_else(begin);
        // Whoever acts for a resident has told about themselves.
        let told = match &acting {
            Some(_) => Vec::new(),
            None => told::find(&server, &profile, &session, &service).await?,
        };
        let helping = match &acting {
            Some(_) => None,
            None => helping::find(&server, &profile, &session).await?,
        };
        Ok(Self { server, profile, session, service, current, told, today, acting, helping })
    }

    async fn receive(&mut self, page: &FormPage, client: ClientAddress, request: Request) -> Result<Received, Error> {
        let (server, profile, answers) = (&self.server, &self.profile, &self.current.draft.answers);
        Sender { server, profile, client, page, answers }.receive(&mut self.session, request).await
    }

    /// Puts what was said on a page into the answers.
    fn take(&mut self, page: &FormPage, received: &Received) {
        let answers = &mut self.current.draft.answers;
        for question in page.questions.iter().filter(|question| question.kind != Kind::Files) {
            answers.insert(question.key.clone(), question.answer_in(|field| received.values(field)));
        }
        answers.extend(received.files.clone());
    }

    /// Forgets the file whose button was pressed, if one was.
    async fn remove(&mut self, page: &FormPage, received: &Received) -> Result<bool, Error> {
        let values = received.values(REMOVE);
        let Some(value) = values.first() else {
            return Ok(false);
        };
        for question in &page.questions {
            let files = self.current.draft.answers.get_mut(&question.key).filter(|_| is_files(question));
            if let (Some(files), Some((id, _))) = (files, read_file(value)) {
                files.retain(|file| file != value);
                let (council, now) = (&self.profile.council.key, self.server.clock.now());
                self.server.store.delete_file(council, &self.session.hash, id, now).await?;
            }
        }
        Ok(true)
    }

    /// Updates go to the resident, where somebody helps.
    fn error_of_helper(&self, page: &FormPage) -> Option<FieldError> {
        let question = page.questions.iter().find(|question| question.key == submission::CONTACT_EMAIL)?;
        let message = Message::Said(self.own_address()?);
        Some(FieldError { question: question.key.clone(), field: question.key.clone(), message })
    }

    async fn keep(&mut self) -> Result<Option<NewSession>, Error> {
        let draft = &self.current.draft;
        let body = NewDraft {
            service: draft.service.clone(),
            form_version: draft.form_version.clone(),
            answers: draft.answers.clone(),
            revision: draft.revision,
        };
        let whose = Whose { delegation: draft.delegation.clone(), desk: draft.desk.clone() };
        let of = (draft.id.as_str(), whose);
        let kept = drafts::set_for(&self.server, &self.profile, &self.session, of, body).await?;
        Ok(kept.new_session)
    }

    async fn send(self) -> Result<Response, Error> {
        let draft = &self.current.draft;
        let body = NewCase {
            idempotency_key: draft.id.clone(),
            service: draft.service.clone(),
            form_version: draft.form_version.clone(),
            answers: draft.answers.clone(),
            route_wrong: None,
        };
        let acting = self.acting.as_ref().map(ActingForm::sender);
        match send_for(self.server.clone(), self.profile.clone(), self.session.clone(), body, acting).await {
            Ok(Created { session, reply }) => Ok(session.with(Redirect::to(&self.sent(&reply.reference)))),
            // Sent from another tab, before the answers were changed in this one.
            Err(Error::KeyReused { case, session }) => Ok(session.with(Redirect::to(&self.sent_before(&case)))),
            Err(Error::ReadBackFirst) => Ok(Redirect::to(&paths::read_back(&self.service.key)).into_response()),
            Err(Error::Invalid(errors)) => {
                let messages: Vec<String> = errors.into_iter().map(|error| error.message).collect();
                Ok(self.check(&messages).with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
            }
            Err(error) => Err(error),
        }
    }

    /// A page that asks, or one that stops the form.
    fn page(&self, page: &FormPage, errors: &[FieldError]) -> Document {
        let words = Arc::new(self.profile.words.clone());
        let (service, answers) = (&self.service, &self.current.draft.answers);
        let back = self.before(way::before(&service.form, answers, Some(&page.key)));
        let back = Link::new(back, words.say("back", &[]));
        let caption = self.caption();
        let title = titled(&words, page.heading(), !errors.is_empty());
        if page.stop.is_some() {
            return self.stop(page, back, caption);
        }
        let again = self.again();
        let action = self.at(&paths::form_page(&service.key, &page.key));
        let keep = self.acting.is_none().then(|| Link::new(paths::keep(&service.key), words.say("keep-link", &[])));
        let language = head(service);
        let (mut page, mut answers, errors) = (page.clone(), answers.clone(), errors.to_vec());
        domain::told::begin(&mut page, &mut answers, &self.told);
        let asks_files = page.questions.iter().any(is_files);
        self.draw(&title, move || {
            let shown = questions(&words, &page, &answers, &errors, false);
            let form = element("form")
                .attr("method", "post")
                .attr("action", action)
                .maybe("enctype", asks_files.then_some("multipart/form-data"))
                .flag("novalidate", true)
                // What the Enter key presses is the first button, and that must not be one that removes a file.
                .children(asks_files.then(|| unseen_button(words.say("continue", &[]))))
                .child(view! { <Caption text=caption language/> }.into_any())
                .children(again)
                .children(shown)
                .child(view! { <Button text=words.say("continue", &[])/> }.into_any());
            view! {
                <Page back>
                    <ErrorSummary title=words.say("error-summary", &[]) errors=error_links(&words, &errors)/>
                    {form.view()}
                    {keep.map(link_paragraph)}
                </Page>
            }
            .into_any()
        })
    }

    /// The sections of a long form, and how far each is.
    fn tasks(&self) -> Document {
        let (words, service, today) = (self.profile.words.clone(), self.service.clone(), self.today);
        let (again, answers) = (self.again(), self.current.draft.answers.clone());
        let (before, heading, language) = (self.before(None), self.caption(), head(&self.service));
        let at = self.acting.as_ref().map(ActingForm::base).unwrap_or_default();
        self.draw(&self.caption(), move || {
            let tasks = way::tasks(&service.form, &answers, today);
            let shown = asking::tasks(&words, &tasks, |step| at.clone() + &paths::step(&service.key, step));
            view! {
                <Page back=Link::new(before, words.say("back", &[]))>
                    <PageHeading text=heading language focus=false/>
                    {again}
                    {shown}
                </Page>
            }
            .into_any()
        })
    }

    /// What the council changed since the answers were given.
    fn again(&self) -> Option<AnyView> {
        let names = self.current.again.join(", ");
        (!names.is_empty()).then(|| paragraph(self.profile.words.say("draft-again", &[("names", &names)])))
    }

    fn stop(&self, page: &FormPage, back: Link, caption: String) -> Document {
        let stop = page.stop.clone().unwrap_or_default();
        let heading = page.heading().to_owned();
        let title = heading.clone();
        let (language, caption_language) = (page.language.map(Language::marks), head(&self.service));
        let channels = council_words::channels(&self.server, &self.profile);
        let reach = self.profile.words.say("start-reach", &[]);
        self.draw(&title, move || {
            let link = stop.service.map(|service| {
                let text = stop.link.unwrap_or_default();
                view! { <ButtonLink text href=paths::service(&service) weight=Weight::Secondary/> }
            });
            view! {
                <Page back>
                    <PageHeading text=heading caption language caption_language focus=false/>
                    {in_language(language, stop.text.into_iter().map(paragraph).collect())}
                    {link}
                    {subheading(reach)}
                    <ChannelList channels/>
                </Page>
            }
            .into_any()
        })
    }

    /// The answers, where they go and by when, and the button that sends them.
    fn check(&self, errors: &[String]) -> Document {
        let words = Arc::new(self.profile.words.clone());
        let (service, answers) = (&self.service, &self.current.draft.answers);
        let say = |key: &str| words.say(key, &[]);
        let back = self.before(way::before(&service.form, answers, None));
        let back = Link::new(back, say("back"));
        let (rows, caption_language) = (self.rows(), head(service));
        let notes = self.routes();
        let (heading, caption, declaration, button) =
            (say("check-heading"), self.caption(), say("check-declaration"), say("check-send"));
        let route_heading = say("check-route-heading");
        let summary = say("error-summary");
        let errors =
            errors.iter().map(|message| ui::error_summary::ErrorLink { field: None, message: message.clone() });
        let errors: Vec<_> = errors.collect();
        let action = self.at(&paths::form_page(&service.key, paths::CHECK));
        let title = heading.clone();
        let read_back = self.waits_for_read_back().then(|| (say("helping-read-back"), paths::read_back(&service.key)));
        self.draw(&title, move || {
            let form = element("form")
                .attr("method", "post")
                .attr("action", action)
                .child(paragraph(declaration))
                .child(view! { <Button text=button/> }.into_any());
            let notes = notes.into_iter().map(|(team, reason, promise)| {
                view! { <RouteNote team reason/> {promise.map(paragraph)} }
            });
            view! {
                <Page back>
                    <ErrorSummary title=summary errors/>
                    <PageHeading text=heading caption caption_language focus=false/>
                    <SummaryList rows/>
                    {subheading(route_heading)}
                    {notes.collect_view()}
                    {match read_back {
                        Some((text, href)) => view! { <ButtonLink text href/> }.into_any(),
                        None => form.view(),
                    }}
                </Page>
            }
            .into_any()
        })
    }

    fn rows(&self) -> Vec<SummaryRow> {
        let words = &self.profile.words;
        let row = |line: submission::Line| SummaryRow {
            change: Some(Change {
                href: self.at(&paths::form_page(&self.service.key, &line.page)),
                text: words.say("check-change", &[]),
                of: line.name.clone(),
            }),
            key: line.name,
            value: if line.answer.is_empty() { words.say("check-not-given", &[]) } else { line.answer },
            links: file_links(words, &line.files, paths::file),
            language: line.language.map(Language::marks),
            key_language: None,
        };
        let lines = submission::read_back(&self.service.form, &self.current.draft.answers, words);
        lines.into_iter().map(row).collect()
    }

    /// Each team that gets it, why, and by when it answers.
    fn routes(&self) -> Vec<(String, String, Option<String>)> {
        let (profile, words) = (&self.profile, &self.profile.words);
        let now = self.server.clock.now();
        let facts = facts_of(profile, now, self.raised());
        let routing = routing(profile, &self.service, &facts);
        let answers = &self.current.draft.answers;
        let Ok(checked) = submission::check(&self.service.form, routing, answers, self.today) else {
            return Vec::new();
        };
        let rule = checked.rule();
        let parts = checked.parts().iter().map(|part| (part.team, part.standard, part.priority, &part.reason));
        let routes = [(rule.team, rule.standard, rule.priority, &rule.reason)].into_iter().chain(parts);
        let mut routes: Vec<_> = routes
            .map(|(team, promise, priority, reason)| {
                let promise = desk::promise(profile, self.raised(), promise);
                let team = words.say("check-goes-to", &[("team", profile.council.team_name(team))]);
                let promised = cases::promise(profile, &self.service, promise, now);
                let due = promised.and_then(|(standard, stated_by)| {
                    standard.due(self.server.clock.local_now(), stated_by, priority, &profile.council.calendar)
                });
                let promise = due.map(|due| profile.words.answer_by(&profile.council.name, due));
                (team, words.say("check-because", &[("reason", reason)]), promise)
            })
            .collect();
        said_once(&mut routes.iter_mut().map(|(_, _, promise)| promise).collect::<Vec<_>>());
        routes
    }
}

fn is_files(question: &Question) -> bool {
    question.kind == Kind::Files
}
