//! Whom a demonstration can be looked at as. What they sent before was sent, handed over and answered by the same code as everything
//! else, only by a server whose clock stood in the past: so their timelines, due days and stages are true.

use super::{seed::case, staff};
use crate::{
    api::cases::create,
    case_events::{Happening, Outcome, record},
    clock::{Clock, local},
    clocks, delivery,
    delivery::{nowhere::Nowhere, transport::Transport},
    error::Error,
    profile::Profile,
    random,
    server::Server,
    session::Session,
    store::{audit::Actor, complaints::OfComplaint, staff::Member},
};
use contract::cases::NewCase;
use domain::{
    answer::Answers,
    case::{EventKind, Said},
    complaint::{Complaint, Finding},
    feedback::FeedbackKind,
    reference::Reference,
    service::Service,
    submission::{CONTACT_EMAIL, CONTACT_NAME, CONTACT_PHONE},
    walk,
};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;

/// An invented resident.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Persona {
    /// Is here for the first time.
    New,
    /// Has three open cases, one of them overdue.
    Tenant,
    /// Asked the council to look at a complaint again.
    Complainant,
}

/// What a tenant may have sent, if the council has it.
const FIRST: [&str; 6] = ["housing-repair", "damp-and-mould", "missed-bin", "street-light", "fly-tip", "pothole"];

impl Persona {
    pub const ALL: [Self; 3] = [Self::New, Self::Tenant, Self::Complainant];

    /// In its address, and in the keys of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Tenant => "tenant",
            Self::Complainant => "complainant",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|persona| persona.key() == key)
    }

    /// None for whoever has no account.
    pub fn email(self) -> Option<&'static str> {
        match self {
            Self::New => None,
            Self::Tenant => Some("tenant@example.org"),
            Self::Complainant => Some("complainant@example.org"),
        }
    }
}

/// Makes sure that they have sent what they are known for.
pub async fn ensure(server: &Server, profile: &Arc<Profile>, persona: Persona) -> Result<(), Error> {
    let Some(email) = persona.email() else {
        return Ok(());
    };
    if server.store.has_demo_cases(&profile.council.key, email).await? {
        return Ok(());
    }
    let life = Before::new(server, profile, email);
    match persona {
        Persona::New => {}
        Persona::Tenant => life.of_tenant().await?,
        Persona::Complainant => life.of_complainant().await?,
    }
    // What was promised until today, and not kept, is said.
    clocks::check(server).await
}

/// The same store, seen by a server in the past.
struct Before<'a> {
    server: Server,
    profile: &'a Arc<Profile>,
    email: &'static str,
    now: Timestamp,
}

impl<'a> Before<'a> {
    fn new(server: &Server, profile: &'a Arc<Profile>, email: &'static str) -> Self {
        let now = server.clock.now();
        let (config, councils) = (server.config.clone(), Arc::clone(&server.councils));
        let nowhere = Transport::Nowhere(Nowhere::default());
        // A clock of its own, which only goes on.
        let before = Server::new(config, councils, server.store.clone(), Clock::still(now), nowhere);
        Self { server: before, profile, email, now }
    }

    /// From now on it is so many days ago.
    fn days_ago(&self, days: i64) {
        let then = self.now - SignedDuration::from_hours(24 * days);
        self.server.clock.advance(then.duration_since(self.server.clock.now()));
    }

    async fn of_tenant(&self) -> Result<(), Error> {
        let [late, asked, fresh] = self.services()[..] else {
            return Ok(());
        };
        self.days_ago(45);
        let late = self.send(late).await?;
        let team = self.member(|_| None).await?;
        self.happen(&late, EventKind::Working, &team, None).await?;
        self.days_ago(6);
        let asked = self.send(asked).await?;
        self.days_ago(5);
        self.happen(&asked, EventKind::Asked, &team, Some("demo-said-ask")).await?;
        self.days_ago(1);
        let fresh = self.send(fresh).await?;
        self.happen(&fresh, EventKind::Message, &team, Some("demo-said-message")).await
    }

    async fn of_complainant(&self) -> Result<(), Error> {
        let all = self.profile.council.services.iter().chain(&self.profile.council.unlisted);
        let mut complaints = all.filter(|service| service.feedback == Some(FeedbackKind::Complaint));
        let Some(service) = complaints.find(|service| self.answers(service).is_some()) else {
            return Ok(());
        };
        self.days_ago(40);
        let complaint = self.send(service).await?;
        self.days_ago(38);
        let manager = self.member(|begun| Some(begun.grade(&self.profile.feedback.complaints))).await?;
        self.happen(&complaint, EventKind::Acknowledged, &manager, Some("demo-said-acknowledge")).await?;
        self.days_ago(30);
        self.happen(&complaint, EventKind::Resolved, &manager, Some("demo-said-not-upheld")).await?;
        self.days_ago(3);
        let more = Some(self.say("demo-said-escalate"));
        let said = Said { words: more, ..Said::default() };
        let happening = Happening { said, ..Happening::new(EventKind::Escalated, Actor::Resident) };
        self.record(&complaint, happening).await
    }

    fn say(&self, key: &str) -> String {
        self.profile.words.say(key, &[])
    }

    /// Somebody of the team, or somebody who may answer a complaint at this stage.
    async fn member(&self, grade: impl FnOnce(Complaint) -> Option<domain::complaint::Grade>) -> Result<Member, Error> {
        let grade = grade(Complaint::begin(local(self.server.clock.now()))).unwrap_or_default();
        let member = staff::of_grade(&self.server, self.profile, grade).await?;
        member.ok_or(Error::Fault("a demonstration has nobody at its desk"))
    }

    /// Three that name whom to tell, the first of them with a promise.
    fn services(&self) -> Vec<&'a Service> {
        let council = &self.profile.council;
        let rank = |service: &Service| FIRST.iter().position(|key| *key == service.key).unwrap_or(FIRST.len());
        let is_ordinary = |service: &&Service| {
            council.offers_form(service)
                && service.emergency.is_none()
                && service.parts.is_empty()
                && service.feedback.is_none()
        };
        let mut all: Vec<&Service> = council.services.iter().filter(is_ordinary).collect();
        all.sort_by_key(|service| rank(service));
        let promised = |service: &Service| self.case(service).map(|case| case.due.is_some());
        let mut found: Vec<&Service> = Vec::new();
        found.extend(all.iter().find(|service| promised(service) == Some(true)));
        let others = all.iter().filter(|service| !found.iter().any(|first| first.key == service.key));
        let others: Vec<&Service> = others.filter(|service| promised(service).is_some()).take(2).copied().collect();
        found.extend(others);
        found
    }

    /// As it would be sent now, if it says whom to tell of it.
    fn case(&self, service: &Service) -> Option<crate::store::cases::Case> {
        let answers = self.answers(service)?;
        let reference = Reference::from_random(random::bytes());
        case(self.profile, service, &answers, reference, self.server.clock.now())
            .filter(|case| case.contact.email.as_deref() == Some(self.email))
    }

    /// The plainest ones, with their address in them.
    fn answers(&self, service: &Service) -> Option<Answers> {
        let mut answers = walk::plain(&service.form, local(self.server.clock.now()).date())?;
        let name = self.say("demo-contact-name");
        for (question, value) in [(CONTACT_NAME, name.as_str()), (CONTACT_EMAIL, self.email)] {
            if service.form.questions().any(|asked| asked.key == question) {
                answers.insert(question.to_owned(), vec![value.to_owned()]);
            }
        }
        answers.remove(CONTACT_PHONE);
        Some(answers)
    }

    async fn send(&self, service: &Service) -> Result<Reference, Error> {
        let body = NewCase {
            idempotency_key: random::id(),
            service: service.key.clone(),
            form_version: self.profile.form_version(&service.key).to_owned(),
            answers: self.answers(service).ok_or(Error::NoForm)?,
            route_wrong: None,
        };
        let server = self.server.clone();
        let created = create::send(server, Arc::clone(self.profile), Session::nobody(), body).await?;
        delivery::send_due(&self.server, "before").await?;
        Ok(created.reply.reference)
    }

    async fn happen(
        &self,
        reference: &Reference,
        kind: EventKind,
        member: &Member,
        words: Option<&str>,
    ) -> Result<(), Error> {
        let said = Said { words: words.map(|key| self.say(key)), ..Said::default() };
        let finding = (kind == EventKind::Resolved).then_some(Finding::NotUpheld);
        let investigator = (kind == EventKind::Acknowledged).then_some(member);
        let complaint = OfComplaint { finding, investigator, ..OfComplaint::default() };
        let doer = crate::store::case_events::Doer::Staff(member);
        self.record(reference, Happening { said, complaint, ..Happening::new(kind, doer) }).await
    }

    async fn record(&self, reference: &Reference, happening: Happening<'_>) -> Result<(), Error> {
        match record(&self.server, self.profile, reference, happening).await? {
            Outcome::Stored(_) => {}
            other => tracing::error!(?other, "something that an invented resident is known for did not happen"),
        }
        delivery::send_due(&self.server, "before").await?;
        Ok(())
    }
}
