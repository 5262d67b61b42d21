//! `/desk/cases/{reference}/do/{act}` – what staff do about a case, each on a page of its own. Whatever it is, it happens by
//! `case_events::record`; what can't be taken comes back with what was typed, and so does what somebody else was faster with.

use super::{
    Staff,
    act_page::{Wrong, page},
    case::{AtCase, case_path},
};
use crate::{
    case_events::{Happening, Outcome, record},
    error::Error,
    random,
    server::Server,
    store::{case_events::Doer, staff::Member},
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
    sorting::can_happen,
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
}

const fn act_of(key: &'static str, kind: EventKind, date: Part) -> Act {
    Act { key, kind, date }
}

/// In the order in which they are offered.
pub const ACTS: [Act; 14] = [
    act_of("pass", EventKind::PassedOn, Part::No),
    act_of("message", EventKind::Message, Part::No),
    act_of("ask", EventKind::Asked, Part::Must),
    act_of("plan", EventKind::Planned, Part::Must),
    act_of("resolve", EventKind::Resolved, Part::No),
    act_of("reopen", EventKind::Reopened, Part::No),
    act_of("working", EventKind::Working, Part::No),
    act_of("wait", EventKind::WaitingForOthers, Part::May),
    act_of("delay", EventKind::Delayed, Part::Must),
    act_of("assign", EventKind::Assigned, Part::No),
    act_of("move", EventKind::Moved, Part::No),
    act_of("close", EventKind::Closed, Part::No),
    act_of("join", EventKind::Joined, Part::No),
    act_of("note", EventKind::Noted, Part::No),
];

/// Whether it can be done now.
pub fn allowed(act: &Act, at_case: &AtCase) -> bool {
    at_case.life.allows(act.kind, at_case.today) && can_happen(act.kind, at_case.stored.case.feedback)
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
}

async fn show(
    State(server): State<Server>,
    staff: Staff,
    Path((reference, act)): Path<(String, String)>,
) -> Result<Response, Error> {
    let (at_case, act) = find(&server, &staff, &reference, &act).await?;
    if !allowed(act, &at_case) {
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
    let wrong = match read(&staff, act, &typed, &colleagues) {
        Ok(said) => match happen(&server, &staff, (&at_case, act), &typed, said).await? {
            None => return Ok(to_case(&at_case)),
            Some(wrong) => wrong,
        },
        Err(wrong) => wrong,
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
    Ok(listed.into_iter().map(|listed| listed.member).filter(|member| member.role.has_cases_of(team)).collect())
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
struct Read {
    said: Said,
    assignee: Option<Member>,
}

fn read(staff: &Staff, act: &Act, typed: &Typed, colleagues: &[Member]) -> Result<Read, Wrong> {
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
    if wrong.is_any() { Err(wrong) } else { Ok(Read { said, assignee }) }
}

/// Lets it happen. None if it did, or had before.
async fn happen(
    server: &Server,
    staff: &Staff,
    (at_case, act): (&AtCase, &Act),
    typed: &Typed,
    Read { said, assignee }: Read,
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
