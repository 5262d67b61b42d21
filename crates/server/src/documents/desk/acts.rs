//! `/desk/cases/{reference}/do/{act}` – what staff do about a case, each on a page of its own. Whatever it is, it happens by
//! `case_events::record`; what can't be taken comes back with what was typed, and so does what somebody else was faster with.

use super::{
    Staff,
    act_page::{Wrong, page},
    case::{AtCase, case_path},
    complaint,
};
use crate::{
    case_events::{Happening, Outcome, record},
    complaints,
    error::Error,
    random,
    server::Server,
    store::{case_events::Doer, complaints::OfComplaint, staff::Member},
};
use axum::{
    Form as FormBody, Router,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::{
    case::{EventKind, Part, Said, WrongSaid},
    question::read_date,
    reference::Reference,
    team::Team,
};
use serde::Deserialize;

pub fn routes() -> Router<Server> {
    Router::new()
        .route("/desk/cases/{reference}/do/take", post(take))
        .route("/desk/cases/{reference}/do/{act}", get(show).post(act))
}

/// Something that staff do.
#[derive(Debug)]
pub struct Act {
    /// In its address, and in the keys of its words.
    pub key: &'static str,
    pub kind: EventKind,
    /// Whether a day is asked for: where an event may have one, the desk may still ask for it always.
    pub date: Part,
    pub whose: Whose,
}

/// To what something can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    Any,
    Complaints,
    /// All but complaints.
    Others,
}

const fn act_of(key: &'static str, kind: EventKind, date: Part, whose: Whose) -> Act {
    Act { key, kind, date, whose }
}

/// In the order in which they are offered.
pub const ACTS: [Act; 17] = [
    act_of("pass", EventKind::PassedOn, Part::No, Whose::Others),
    act_of("acknowledge", EventKind::Acknowledged, Part::No, Whose::Complaints),
    act_of("message", EventKind::Message, Part::No, Whose::Any),
    act_of("ask", EventKind::Asked, Part::Must, Whose::Any),
    act_of("plan", EventKind::Planned, Part::Must, Whose::Others),
    act_of("resolve", EventKind::Resolved, Part::No, Whose::Others),
    act_of("answer", EventKind::Resolved, Part::No, Whose::Complaints),
    act_of("reopen", EventKind::Reopened, Part::No, Whose::Others),
    act_of("working", EventKind::Working, Part::No, Whose::Any),
    act_of("wait", EventKind::WaitingForOthers, Part::May, Whose::Others),
    act_of("delay", EventKind::Delayed, Part::Must, Whose::Any),
    act_of("send-up", EventKind::SentUp, Part::No, Whose::Complaints),
    act_of("assign", EventKind::Assigned, Part::No, Whose::Others),
    act_of("move", EventKind::Moved, Part::No, Whose::Others),
    act_of("close", EventKind::Closed, Part::No, Whose::Any),
    act_of("join", EventKind::Joined, Part::No, Whose::Any),
    act_of("note", EventKind::Noted, Part::No, Whose::Any),
];

/// Whether it can be done now.
pub fn allowed(staff: &Staff, act: &Act, at_case: &AtCase) -> bool {
    at_case.life.allows(act.kind, at_case.today)
        && act.whose != if at_case.complaint.is_some() { Whose::Others } else { Whose::Complaints }
        && complaints::may(&staff.profile, &at_case.stored, act.kind, at_case.now)
}

pub fn act_path(reference: &Reference, act: &str) -> String {
    format!("{}/do/{act}", case_path(reference))
}

/// What was typed. The app has an element called `words`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// The last event that stood on the page.
    pub seen: String,
    /// Made with the page: the same arrives once.
    pub key: String,
    pub text: String,
    #[serde(rename = "date-day")]
    pub day: String,
    #[serde(rename = "date-month")]
    pub month: String,
    #[serde(rename = "date-year")]
    pub year: String,
    pub team: String,
    pub colleague: String,
    pub other: String,
    /// The answer that is to be put into the text, if its button was pressed.
    pub template: String,
    pub insert: String,
    /// Of a complaint: who looks into it, which colleague it is about, whether there is abuse in it, and what came of it.
    pub investigator: String,
    pub about: String,
    pub flagged: String,
    pub finding: String,
    pub remedy: String,
    pub lesson: String,
}

async fn show(
    State(server): State<Server>,
    staff: Staff,
    Path((reference, act)): Path<(String, String)>,
) -> Result<Response, Error> {
    let (at_case, act) = find(&server, &staff, &reference, &act).await?;
    if !allowed(&staff, act, &at_case) {
        return Ok(to_case(&at_case));
    }
    let colleagues = colleagues(&server, &staff, &at_case).await?;
    let typed = fresh(&at_case, Typed::default());
    Ok(page(&server, &staff, (&at_case, act), &colleagues, typed, &Wrong::default()).into_response())
}

/// Somebody takes a case for themselves.
async fn take(
    State(server): State<Server>,
    staff: Staff,
    Path(reference): Path<String>,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let typed = Typed { colleague: staff.member.id.clone(), ..typed };
    act(State(server), staff, Path((reference, "assign".to_owned())), FormBody(typed)).await
}

async fn act(
    State(server): State<Server>,
    staff: Staff,
    Path((reference, act)): Path<(String, String)>,
    FormBody(typed): FormBody<Typed>,
) -> Result<Response, Error> {
    let (at_case, act) = find(&server, &staff, &reference, &act).await?;
    let colleagues = colleagues(&server, &staff, &at_case).await?;
    if !typed.insert.is_empty() {
        let typed = with_template(&staff, &at_case, typed);
        return Ok(page(&server, &staff, (&at_case, act), &colleagues, typed, &Wrong::default()).into_response());
    }
    let wrong = match read(&staff, (&at_case, act), &typed, &colleagues) {
        Ok(said) => match happen(&server, &staff, (&at_case, act), &typed, said).await? {
            None => return Ok(to_case(&at_case)),
            Some(wrong) => wrong,
        },
        Err(wrong) => *wrong,
    };
    let seen = typed.seen.parse().ok();
    // The case as it is by now: what happened meanwhile stands on the page.
    let (at_case, act) = find(&server, &staff, &reference, act.key).await?;
    let wrong = Wrong { since: seen.filter(|_| wrong.is_meanwhile), ..wrong };
    let typed = if wrong.is_meanwhile { fresh(&at_case, typed) } else { typed };
    let page = page(&server, &staff, (&at_case, act), &colleagues, typed, &wrong);
    Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

fn to_case(at_case: &AtCase) -> Response {
    Redirect::to(&case_path(at_case.reference())).into_response()
}

async fn find(server: &Server, staff: &Staff, reference: &str, act: &str) -> Result<(AtCase, &'static Act), Error> {
    let act = ACTS.iter().find(|known| known.key == act).ok_or(Error::NotFound)?;
    let at_case = AtCase::find(server, staff, reference).await?;
    if staff.may_work_on(&at_case.stored.case) { Ok((at_case, act)) } else { Err(Error::NotFound) }
}

/// Typed against the case as it is now.
fn fresh(at_case: &AtCase, typed: Typed) -> Typed {
    let key = if typed.key.is_empty() { random::id() } else { typed.key };
    Typed { seen: at_case.stored.last_event().to_string(), key, ..typed }
}

/// Who may have the case.
async fn colleagues(server: &Server, staff: &Staff, at_case: &AtCase) -> Result<Vec<Member>, Error> {
    let listed = server.store.list_staff(&staff.profile.council.key).await?;
    let team = at_case.stored.case.team;
    // Any colleague may be asked to look into a complaint.
    let may = |member: &Member| at_case.complaint.is_some() || member.role.has_cases_of(team);
    Ok(listed.into_iter().map(|listed| listed.member).filter(may).collect())
}

/// Puts the chosen answer under what is there.
fn with_template(staff: &Staff, at_case: &AtCase, typed: Typed) -> Typed {
    let case = &at_case.stored.case;
    let mut answers = staff.profile.council.answers_for(case.team, &case.service);
    let Some(answer) = answers.find(|answer| answer.name == typed.template) else {
        return typed;
    };
    let text = match typed.text.trim_end() {
        "" => answer.text.clone(),
        before => format!("{before}\n\n{}", answer.text),
    };
    Typed { text, insert: String::new(), ..typed }
}

/// What is said with it, and who gets it.
struct Read<'a> {
    said: Said,
    assignee: Option<Member>,
    complaint: OfComplaint<'a>,
}

fn read<'a>(
    staff: &'a Staff,
    (at_case, act): (&AtCase, &Act),
    typed: &'a Typed,
    colleagues: &'a [Member],
) -> Result<Read<'a>, Box<Wrong>> {
    let mut wrong = Wrong::default();
    let has_date = [&typed.day, &typed.month, &typed.year].into_iter().any(|part| !part.trim().is_empty());
    let date = read_date(&typed.day, &typed.month, &typed.year).filter(|_| act.date != Part::No);
    if date.is_none() && act.date != Part::No && (has_date || act.date == Part::Must) {
        wrong.date = Some("desk-wrong-date");
    }
    let mut said =
        Said { words: Some(typed.text.clone()).filter(|_| act.kind.words() != Part::No), date, ..Said::default() };
    if act.kind.words() == Part::Must && typed.text.trim().is_empty() {
        wrong.text = Some("desk-wrong-text");
    }
    if act.kind == EventKind::Moved {
        said.team = Team::find(&typed.team).filter(|team| staff.profile.council.teams.contains_key(team));
        wrong.team = said.team.is_none().then_some("desk-wrong-team");
    }
    if act.kind == EventKind::Joined {
        said.other = Reference::try_from(typed.other.clone()).ok();
        wrong.other = said.other.is_none().then_some("desk-wrong-other");
    }
    let assignee = colleagues.iter().find(|member| member.id == typed.colleague).cloned();
    if act.kind == EventKind::Assigned {
        said.words = assignee.as_ref().map(|member| member.name.clone());
        wrong.colleague = assignee.is_none().then_some("desk-wrong-colleague");
    }
    let complaint = complaint::read(staff, at_case, act.kind, typed, colleagues)
        .map_err(|of| Box::new(Wrong { investigator: of.investigator, finding: of.finding, ..wrong }))?;
    if wrong.is_any() { Err(Box::new(wrong)) } else { Ok(Read { said, assignee, complaint }) }
}

/// Lets it happen. None if it did, or had before.
async fn happen(
    server: &Server,
    staff: &Staff,
    (at_case, act): (&AtCase, &Act),
    typed: &Typed,
    Read { said, assignee, complaint }: Read<'_>,
) -> Result<Option<Wrong>, Error> {
    // Another team's case is as none, here too.
    if let Some(other) = &said.other
        && AtCase::find(server, staff, other.as_str()).await.is_err()
    {
        return Ok(Some(Wrong { other: Some("desk-wrong-no-other"), ..Wrong::default() }));
    }
    let assignee = assignee.filter(|_| act.kind == EventKind::Assigned);
    let happening = Happening {
        said,
        key: Some(typed.key.as_str()).filter(|key| !key.is_empty()),
        assignee: assignee.as_ref().map(|member| member.id.as_str()),
        seen: typed.seen.parse().ok(),
        complaint,
        ..Happening::new(act.kind, Doer::Staff(&staff.member))
    };
    let outcome = record(server, &staff.profile, at_case.reference(), happening).await?;
    let wrong = Wrong::default();
    Ok(match outcome {
        Outcome::Stored(_) | Outcome::Before => None,
        // Nothing comes with what staff say yet.
        Outcome::NoCase | Outcome::FilesMissing => return Err(Error::NotFound),
        Outcome::Meanwhile => Some(Wrong { is_meanwhile: true, ..wrong }),
        Outcome::NotAllowed(_) => Some(Wrong { is_over: true, ..wrong }),
        Outcome::NoStep(no) => Some(complaint::no_step(no)),
        Outcome::NoAnswerer(no) => Some(complaint::no_answerer(no)),
        Outcome::FindingMissing => Some(Wrong { finding: Some("desk-wrong-finding"), ..wrong }),
        Outcome::WrongTeam => Some(Wrong { team: Some("desk-wrong-team-same"), ..wrong }),
        Outcome::NoOther => Some(Wrong { other: Some("desk-wrong-no-other"), ..wrong }),
        Outcome::TooOften(too_often) => return Err(Error::TooMany(too_often.0)),
        Outcome::Wrong(said) => Some(match said {
            WrongSaid::WordsMissing | WrongSaid::NotWanted => Wrong { text: Some("desk-wrong-text"), ..wrong },
            WrongSaid::WordsTooLong => Wrong { text: Some("desk-wrong-text-long"), ..wrong },
            WrongSaid::DateMissing => Wrong { date: Some("desk-wrong-date"), ..wrong },
            WrongSaid::DatePast => Wrong { date: Some("desk-wrong-date-past"), ..wrong },
            WrongSaid::DateTooFar => Wrong { date: Some("desk-wrong-date-far"), ..wrong },
            WrongSaid::TeamMissing => Wrong { team: Some("desk-wrong-team"), ..wrong },
            WrongSaid::OtherMissing => Wrong { other: Some("desk-wrong-other"), ..wrong },
        }),
    })
}
