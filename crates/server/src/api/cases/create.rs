//! `POST /api/v1/cases`

use super::{
    check::check,
    reply::{first_reply, reply},
};
use crate::{
    cases::Cases,
    clock::local,
    delivery::{destinations, mails, people},
    demo::sentinel::Sentinel,
    desk,
    error::Error,
    helping,
    json_body::JsonBody,
    profile::Profile,
    random, reach,
    server::Server,
    session::{NewSession, Session},
    site::CouncilHost,
    store::{
        audit::Actor,
        case_events::Event,
        cases::{ActedBy, By, Case, Contact, Creation, Found, NewCase, Sent, StoredCase},
        delegations::Delegation,
        drafts::Draft,
        files::Missing,
        helpings::Helping,
        outbox::NewMail,
        staff::Member,
    },
};
use axum::{Json, extract::State, http::StatusCode, response::Response};
use contract::{
    cases::{self, CreateCase},
    endpoint::Body,
    problem::FieldProblem,
};
use domain::{
    case::{EventKind, Raised, Said},
    desk::Way,
    helping::{Typed, Typist},
    language::Language,
    reference::Reference,
    submission::Line,
};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// A clash has a chance of one in a billion with a million cases; four in a row have none.
const TRIES: usize = 4;

pub async fn create(
    State(server): State<Server>,
    CouncilHost(profile): CouncilHost,
    session: Session,
    JsonBody(body): JsonBody<Body<CreateCase>>,
) -> Result<Response, Error> {
    let sentinel = Sentinel::find(&server, &body);
    sentinel.before().await?;
    let Created { session, reply } = send(server, profile, session, body).await?;
    sentinel.after(session.with((StatusCode::CREATED, Json(reply))))
}

/// A case that is stored for good, and the session that may see it.
pub struct Created {
    pub session: NewSession,
    pub reply: cases::CaseReply,
}

/// Sends a finished form, whoever drew it. The same key and answers end in the same case.
pub async fn send(
    server: Server,
    profile: Arc<Profile>,
    session: Session,
    body: cases::NewCase,
) -> Result<Created, Error> {
    send_for(server, profile, session, body, None).await
}

/// The same for a resident for whom the sender acts: the case is the resident's, and so is its receipt.
pub async fn send_for(
    server: Server,
    profile: Arc<Profile>,
    session: Session,
    body: cases::NewCase,
    acting: Option<Acting>,
) -> Result<Created, Error> {
    let acting = match acting {
        None => helping::find(&server, &profile, &session).await?.map(|helping| Acting::Helper(Box::new(helping))),
        acting => acting,
    };
    let digest = digest(&body, acting.as_ref())?;
    start(Sending { digest, server, profile, session, body, acting, system: None }).await
}

/// The same by another system, for whoever told that one. Nobody's browser sees it: the contact on it does.
pub async fn send_by_system(
    server: Server,
    profile: Arc<Profile>,
    body: cases::NewCase,
    system: BySystem,
) -> Result<Created, Error> {
    let digest = random::hex(&Sha256::digest([digest(&body, None)?.as_str(), &system.rest].join("\n")));
    let session = Session::nobody();
    start(Sending { digest, server, profile, session, body, acting: None, system: Some(system) }).await
}

async fn start(sending: Sending) -> Result<Created, Error> {
    check_key(&sending.body.idempotency_key)?;
    match sending.replay().await? {
        Some(again) => Ok(again),
        None => sending.create().await,
    }
}

/// One browser's sending of one form.
struct Sending {
    server: Server,
    profile: Arc<Profile>,
    session: Session,
    body: cases::NewCase,
    digest: String,
    acting: Option<Acting>,
    system: Option<BySystem>,
}

/// Another system that sends a form.
pub struct BySystem {
    /// As staff know it.
    pub name: String,
    /// What it said that the form does not ask.
    pub rest: String,
}

/// By what somebody sends a form for a resident.
pub enum Acting {
    /// With the resident's proved address.
    Delegate { delegation: Box<Delegation>, resident_email: String },
    /// At the desk, as it reached them.
    Desk { member: Member, way: Way },
    /// Beside them: the resident sends it, and somebody helps.
    Helper(Box<Helping>),
}

/// Who helped, and what they typed.
struct Help {
    helping: Helping,
    typed: Typed,
}

impl Acting {
    fn delegation(&self) -> Option<&Delegation> {
        match self {
            Self::Delegate { delegation, .. } => Some(delegation),
            Self::Desk { .. } | Self::Helper(_) => None,
        }
    }

    /// What tells one sender of the same from another.
    fn key(&self) -> String {
        match self {
            Self::Delegate { delegation, .. } => delegation.id.clone(),
            Self::Desk { member, way } => format!("{} {}", way.key(), member.id),
            Self::Helper(helping) => helping.id.clone(),
        }
    }
}

impl Sending {
    /// The first answer again, if this was sent before.
    async fn replay(&self) -> Result<Option<Created>, Error> {
        let new_session = self.session.renew(&self.profile.council.sign_in);
        let rotation = self.session.rotate(&new_session);
        let (server, council) = (&self.server, &self.profile.council.key);
        match server.store.find_sent(council, self.sent(), rotation, server.clock.now()).await? {
            Found::Nothing => Ok(None),
            Found::Other(case) => Err(Error::KeyReused { case, session: Box::new(new_session) }),
            Found::Same(stored) => {
                Ok(Some(Created { session: new_session, reply: first_reply(&self.profile, *stored) }))
            }
        }
    }

    async fn create(&self) -> Result<Created, Error> {
        let (server, profile) = (&self.server, &self.profile);
        let now = server.clock.now();
        let delegation = self.acting.as_ref().and_then(Acting::delegation);
        let raised = match &self.acting {
            Some(Acting::Desk { way, .. }) => way.raised(),
            Some(Acting::Delegate { .. } | Acting::Helper(_)) | None => Raised::Online,
        };
        // Whoever works on it reads English; what is told to the resident is in their language.
        let english = server.councils.find(&profile.council.key).ok_or(Error::NoCouncil)?;
        let sender = match &self.acting {
            Some(Acting::Delegate { delegation, .. }) => {
                Some(reach::sender_of(server, &english, &delegation.account).await?)
            }
            // What staff told about themselves is not the resident's.
            Some(Acting::Desk { .. } | Acting::Helper(_)) => None,
            None => reach::sender(server, &english, &self.session).await?,
        };
        let draft = self.draft().await?;
        let help = self.find_help(draft.as_ref()).await?;
        // What was given in one language and is sent from another stays what it is.
        let language = draft.as_ref().map_or(profile.language, |draft| draft.language);
        let by = |profile, cases, sender| self.of_sender(profile, cases, sender, (help.as_ref(), language));
        for _ in 0..TRIES {
            let reference = Reference::from_random(random::bytes());
            let told = check(profile, &self.body, raised, reference.clone(), now)?;
            let cases = check(&english, &self.body, raised, reference, now)?;
            self.check_help(&cases.case, draft.as_ref())?;
            let Cases { case, parts, files, spot } = by(&english, cases, sender.as_ref());
            let mut mails = write_mails(&english, &case, &parts, delegation)?;
            mails.extend(self.receipt(by(profile, told, None)));
            let new_session = self.session.renew(&self.profile.council.sign_in);
            let rotation = self.session.rotate(&new_session);
            let new = NewCase {
                case: &case,
                parts: &parts,
                mails: &mails,
                files: &files,
                spot: spot.as_ref(),
                counting: crate::complaints::counting(profile),
                sent: self.sent(),
                by: self.by(),
                rotation,
            };
            match server.store.create_case(new).await? {
                Creation::Created => {
                    server.mail_waits.notify_one();
                    let counted = metrics::counter!("front_door_cases_total", "council" => case.council.clone());
                    crate::metrics::count(server, &counted);
                    let stored = stored(case, parts, self.acting.as_ref());
                    let reply = reply(profile, stored, local(now).date());
                    return Ok(Created { session: new_session, reply });
                }
                // Another request with this key was faster by a moment.
                Creation::KeyUsed => return self.replay().await?.ok_or(Error::Busy),
                Creation::FilesMissing(missing) => return Err(missing_files(profile, &missing)),
                Creation::NotActing => return Err(Error::NotActing),
                Creation::Clash => {}
            }
        }
        Err(Error::Fault("no free reference was found"))
    }

    /// The cases, in the words of a profile: whose they are, how they came, and in which language.
    fn of_sender(
        &self,
        profile: &Profile,
        cases: Cases,
        sender: Option<&reach::Sender>,
        (help, language): (Option<&Help>, Language),
    ) -> Cases {
        let cases = reach::with_sender(cases, sender);
        let own = |case| Case { language, ..self.mark(self.address(profile, case, help)) };
        Cases { case: own(cases.case), parts: cases.parts.into_iter().map(own).collect(), ..cases }
    }

    /// The mail to the resident, if they gave an address.
    fn receipt(&self, told: Cases) -> Option<NewMail> {
        let site = self.server.config.public_url(&told.case.council);
        let mut mail = mails::receipt(&self.profile, &told.case, &told.parts, &site)?;
        if let Some(delegation) = self.acting.as_ref().and_then(Acting::delegation) {
            people::say_who(&self.profile, delegation, &mut mail);
        }
        Some(mail)
    }

    /// What happens to a case is told to whose it is, whatever address somebody else typed: it would let them in, too.
    fn address(&self, profile: &Profile, case: Case, help: Option<&Help>) -> Case {
        match &self.acting {
            None | Some(Acting::Helper(_)) => match help {
                Some(Help { helping, typed }) => helping::with_help(profile, helping, typed, case),
                None => case,
            },
            Some(Acting::Delegate { resident_email, .. }) => {
                let email = Some(resident_email.clone());
                Case { contact: Contact { email, ..case.contact }, ..case }
            }
            Some(Acting::Desk { member, way }) => desk::written_down(profile, member, *way, case),
        }
    }

    fn by(&self) -> By<'_> {
        match &self.acting {
            None => By::Oneself,
            Some(Acting::Delegate { delegation, .. }) => By::Delegate(delegation),
            Some(Acting::Desk { member, .. }) => By::Staff(member),
            Some(Acting::Helper(helping)) => By::Helped(&helping.member),
        }
    }

    /// The draft that the resident sends, which knows who typed what and what was read back.
    async fn draft(&self) -> Result<Option<Draft>, Error> {
        let (store, council, now) = (&self.server.store, &self.profile.council.key, self.server.clock.now());
        if !matches!(self.acting, None | Some(Acting::Helper(_))) {
            return Ok(None);
        }
        let drafts = store.list_drafts(council, &self.session.hash, now).await?;
        Ok(drafts.into_iter().find(|draft| draft.id == self.body.idempotency_key))
    }

    /// The help that it is sent with: what is given now, or was when a helper typed some of it that was then taken along.
    async fn find_help(&self, draft: Option<&Draft>) -> Result<Option<Help>, Error> {
        let typed = draft.map(|draft| draft.typed.clone()).unwrap_or_default();
        let helping = match (&self.acting, draft.and_then(|draft| draft.helping.as_deref())) {
            (Some(Acting::Helper(helping)), _) => Some(helping.as_ref().clone()),
            (None, Some(id)) if typed.values().any(|who| *who == Typist::Helper) => {
                self.server.store.find_past_helping(&self.profile.council.key, id).await?
            }
            _ => None,
        };
        Ok(helping.map(|helping| Help { helping, typed }))
    }

    /// Where somebody helps: news goes to the person, and nothing is sent that they have not said is right.
    fn check_help(&self, case: &Case, draft: Option<&Draft>) -> Result<(), Error> {
        let Some(Acting::Helper(helping)) = &self.acting else {
            return Ok(());
        };
        if let Some(problem) = helping::check_contact(&self.profile, helping, &case.answers) {
            return Err(Error::Invalid(vec![problem]));
        }
        if helping::is_read_back(draft, &case.form_version, &case.answers)? {
            Ok(())
        } else {
            Err(Error::ReadBackFirst)
        }
    }

    /// Says that it came by another system, with all that this one said.
    fn mark(&self, mut case: Case) -> Case {
        let Some(system) = &self.system else {
            return case;
        };
        case.raised = Raised::System;
        if !system.rest.is_empty() {
            let name = self.profile.words.say("case-by-system", &[("system", &system.name)]);
            case.lines.push(Line::besides("by-system", name, system.rest.clone()));
        }
        case
    }

    fn sent(&self) -> Sent<'_> {
        Sent { key: &self.body.idempotency_key, digest: &self.digest }
    }
}

/// Each file that can't be sent, at its question and by its name.
fn missing_files(profile: &Profile, missing: &[Missing]) -> Error {
    let in_words = |Missing { file, infected }: &Missing| {
        let key = if *infected { "error-file-virus" } else { "error-file-not-here" };
        let message = profile.words.say(key, &[("file", &file.name), ("name", &file.asked)]);
        FieldProblem { question: file.question.clone(), field: file.question.clone(), message }
    };
    Error::Invalid(missing.iter().map(in_words).collect())
}

/// One for each team.
fn write_mails(
    profile: &Profile,
    case: &Case,
    parts: &[Case],
    acting: Option<&Delegation>,
) -> Result<Vec<NewMail>, Error> {
    let mut mails = Vec::new();
    for case in std::iter::once(case).chain(parts) {
        let to_team = destinations::hand_over(profile, case);
        mails.extend(to_team.ok_or(Error::Fault("the team of a case has no mailbox"))?);
    }
    mails.extend(desk::tell_member_enquiries(profile, case));
    if let Some(delegation) = acting {
        mails.iter_mut().for_each(|mail| people::say_who(profile, delegation, mail));
    }
    Ok(mails)
}

pub fn check_key(key: &str) -> Result<(), Error> {
    let good = (16..=64).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if good { Ok(()) } else { Err(Error::NotUnderstood) }
}

/// The same for the same content, in whatever order or spacing it was written.
fn digest(body: &cases::NewCase, acting: Option<&Acting>) -> Result<String, Error> {
    let json = serde_json::to_vec(body).map_err(|_| Error::Fault("a submission cannot be written as JSON"))?;
    let by = acting.map(Acting::key).unwrap_or_default();
    Ok(random::hex(&Sha256::new().chain_update(json).chain_update(by).finalize()))
}

/// The cases as they stand the moment after they were sent.
fn stored(case: Case, parts: Vec<Case>, by: Option<&Acting>) -> StoredCase {
    let parts = parts.into_iter().map(|part| stored(part, Vec::new(), by)).collect();
    StoredCase { events: first_events(&case, by), complaint: None, parts, case }
}

fn first_events(case: &Case, by: Option<&Acting>) -> Vec<Event> {
    let (actor, name) = match by {
        None => (Actor::Resident, None),
        Some(Acting::Delegate { .. }) => (Actor::Delegate, None),
        Some(Acting::Desk { member, .. }) => (Actor::Staff, Some(&member.name)),
        Some(Acting::Helper(helping)) => (Actor::Staff, Some(&helping.member.name)),
    };
    let event = |kind| Event {
        id: 0,
        kind,
        at: case.received,
        actor,
        name: name.cloned(),
        team: Some(case.team),
        by: by.and_then(Acting::delegation).map(ActedBy::from),
        said: Said::default(),
        files: Vec::new(),
        due: None,
    };
    let mut events = vec![event(EventKind::Received)];
    if case.route_wrong.is_some() {
        events.push(event(EventKind::RouteQuestioned));
    }
    events
}
