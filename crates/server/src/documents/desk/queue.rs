//! `/desk/queue` – the cases of a team, or of all, what is due first on top. Two hundred stand on a page.

use super::{
    Staff,
    frame::{Here, draw, plain_link},
    table::{Column, table},
};
use crate::{
    clock::local,
    documents::live,
    error::Error,
    live::About,
    server::Server,
    store::desk::{Asked, DeskRow, Eyes, Page, Show},
};
use axum::{
    Router,
    extract::{Query, State},
    response::{IntoResponse, Response},
    routing::get,
};
use contract::paths;
use domain::{case::Status, staff::Role, team::Team, words::Words};
use jiff::civil::Date;
use leptos::prelude::*;
use serde::Deserialize;
use ui::{
    choice::Choice,
    element::{all, element},
    page_heading::PageHeading,
    prose::paragraph,
    select::Select,
    tag::{Tag, Tone},
};

/// Where an open list hears that something has changed.
pub const CHANGES: &str = "/desk/changes";

pub fn routes() -> Router<Server> {
    Router::new().route(Here::Queue.path(), get(show)).route(CHANGES, get(changes))
}

/// What of the queue. Nothing of it is anybody's.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Wanted {
    team: String,
    show: String,
    /// Where the page before ended: a day or a time, and a reference.
    after: String,
}

impl Wanted {
    fn show(&self) -> Show {
        Show::find(&self.show).unwrap_or_default()
    }

    /// The team whose queue it is. Whoever works for one has that one, whatever the address says.
    fn team(&self, staff: &Staff) -> Option<Team> {
        match staff.member.role {
            // What councillors sent is with every team, and one of them sees to all of it.
            Role::Team(_) if self.show() == Show::Councillors && staff.answers_councillors() => None,
            Role::Team(team) => Some(team),
            _ => Team::find(&self.team).filter(|team| staff.profile.council.teams.contains_key(team)),
        }
    }

    fn after(&self) -> Option<(&str, &str)> {
        self.after.split_once('~')
    }
}

/// The address of a queue.
fn path(team: Option<Team>, show: Show) -> String {
    format!("{}?show={}&team={}", Here::Queue.path(), show.key(), team.map_or("", Team::key))
}

async fn show(
    State(server): State<Server>,
    staff: Staff,
    Query(wanted): Query<Wanted>,
    uri: axum::http::Uri,
) -> Result<Response, Error> {
    staff.who_works()?;
    let (team, shown) = (wanted.team(&staff), wanted.show());
    let today = server.clock.local_now().date();
    let asked = Asked { team, show: shown, eyes: Eyes::of(&staff.member), today, after: wanted.after() };
    let page = server.store.list_queue(&staff.profile.council.key, asked).await?;
    let words = staff.profile.words.clone();
    let heading = match team {
        Some(team) => words.say("desk-queue-of", &[("team", staff.profile.council.team_name(team))]),
        None => words.say("desk-queue-all", &[]),
    };
    let which = words.say(&said_show(shown), &[]);
    let title = format!("{which}: {heading}");
    let filters = filters(&words, team, shown);
    let teams = (staff.member.role.team().is_none()).then(|| team_choice(&staff, team, shown));
    let Page { rows, next } = page;
    let lists = Lists { words: words.clone(), today, has_team: team.is_none() };
    let names: Vec<String> = rows.iter().map(|row| staff.profile.council.team_name(row.team).to_owned()).collect();
    let next = next.map(|(place, reference)| format!("{}&after={place}~{reference}", path(team, shown)));
    let path = uri.path_and_query().map_or_else(|| uri.path().to_owned(), ToString::to_string);
    let document = draw(&server, &staff, (Here::Queue, path), &title, move || {
        let count = words.say("desk-queue-count", &[("count", &rows.len().to_string())]);
        let more = next.map(|next| {
            element("p").class("govuk-body").child(plain_link(next, words.say("desk-queue-next", &[]))).view()
        });
        let list =
            element("div").attr("id", "live").attr("data-live", "").child(lists.view(&which, rows, &names)).view();
        view! {
            {live::stale(&words, CHANGES)}
            <PageHeading text=heading focus=false/>
            {teams}
            {filters}
            {paragraph(count)}
            {list}
            {more}
            {live::script()}
        }
        .into_any()
    });
    Ok(document.into_response())
}

/// Says each time that something happened to a case of the council, to a page that is open.
async fn changes(State(server): State<Server>, staff: Staff) -> Result<Response, Error> {
    staff.who_works()?;
    Ok(server.live.listen(About::Council(staff.profile.council.key.clone())))
}

fn said_show(show: Show) -> String {
    format!("desk-show-{}", show.key())
}

/// What of the queue is shown, side by side.
fn filters(words: &Words, team: Option<Team>, shown: Show) -> AnyView {
    let links = Show::ALL.into_iter().map(|show| {
        let link = element("a").attr("href", path(team, show)).maybe("aria-current", (show == shown).then_some("true"));
        element("li").child(link.text(words.say(&said_show(show), &[])).view()).view()
    });
    let list = element("ul").class("app-filters").children(links).view();
    element("nav").attr("aria-label", words.say("desk-queue-show", &[])).child(list).view()
}

/// Whoever helps all teams chooses one.
fn team_choice(staff: &Staff, team: Option<Team>, shown: Show) -> AnyView {
    let words = &staff.profile.words;
    let every = Choice::new("", words.say("desk-queue-every", &[]));
    let teams = staff.profile.council.teams.iter().map(|(team, profile)| Choice::new(team.key(), profile.name.clone()));
    let choices: Vec<Choice> = std::iter::once(every).chain(teams).collect();
    let select = view! {
        <Select name="team" label=words.say("desk-team", &[]) error_prefix="" value=team.map_or("", Team::key) choices/>
    };
    let show = element("input").attr("type", "hidden").attr("name", "show").attr("value", shown.key()).view();
    let button = element("button").class("govuk-button govuk-button--secondary").attr("type", "submit");
    element("form")
        .class("app-desk__choose")
        .attr("method", "get")
        .attr("action", Here::Queue.path())
        .child(show)
        .child(select.into_any())
        .child(button.text(words.say("desk-queue-go", &[])).view())
        .view()
}

/// How rows of cases are shown, on the queue and wherever cases are found.
pub struct Lists {
    pub words: Words,
    pub today: Date,
    /// Whether rows are of several teams.
    pub has_team: bool,
}

impl Lists {
    /// `names` are those of the rows' teams.
    pub fn view(&self, caption: &str, rows: Vec<DeskRow>, names: &[String]) -> AnyView {
        let words = &self.words;
        if rows.is_empty() {
            return paragraph(words.say("desk-list-empty", &[]));
        }
        let mut columns = vec![
            Column::new(words.say("desk-column-due", &[])),
            Column::new(words.say("desk-column-case", &[])),
            Column::new(words.say("desk-column-status", &[])),
            Column::new(words.say("desk-column-resident", &[])),
            Column::new(words.say("desk-column-assignee", &[])),
        ];
        if self.has_team {
            columns.push(Column::new(words.say("desk-team", &[])));
        }
        let rows = rows.into_iter().zip(names).map(|(row, team)| self.row(row, team)).collect();
        table(caption, columns, rows)
    }

    fn row(&self, row: DeskRow, team: &str) -> Vec<AnyView> {
        let words = &self.words;
        let nobody = || words.say("desk-nobody", &[]);
        let mut cells = vec![
            self.due(&row),
            self.case(&row),
            status_tag(words, row.status, team),
            row.resident.unwrap_or_else(|| words.say("desk-no-name", &[])).into_any(),
            row.assignee.unwrap_or_else(nobody).into_any(),
        ];
        if self.has_team {
            cells.push(team.to_owned().into_any());
        }
        cells
    }

    /// By when, and in words whether that is over.
    fn due(&self, row: &DeskRow) -> AnyView {
        let words = &self.words;
        if let Some(ended) = row.ended {
            return words.say("desk-ended-on", &[("date", &words.date(local(ended).date()))]).into_any();
        }
        let Some(due) = row.due else {
            return words.say("desk-no-due", &[]).into_any();
        };
        let date = element("time").attr("datetime", due.to_string()).text(words.date(due)).view();
        let flag = match (row.is_overdue(self.today), row.is_paused) {
            (true, _) => Some(tag(words.say("desk-overdue", &[]), Tone::Red)),
            (false, true) => Some(soft(words.say("desk-paused", &[]))),
            (false, false) if due == self.today => Some(tag(words.say("desk-due-today", &[]), Tone::Yellow)),
            (false, false) => None,
        };
        all([date].into_iter().chain(flag))
    }

    fn case(&self, row: &DeskRow) -> AnyView {
        let name = row.part.as_ref().unwrap_or(&row.service_name).clone();
        let link = plain_link(String::from("/desk") + &paths::case(&row.reference), name);
        let urgent = row.is_urgent.then(|| tag(self.words.say("desk-urgent", &[]), Tone::Red));
        let reference = soft(row.reference.to_string());
        all([link].into_iter().chain([reference]).chain(urgent))
    }
}

fn tag(text: String, tone: Tone) -> AnyView {
    view! { <Tag text tone/> }.into_any()
}

fn soft(text: String) -> AnyView {
    element("span").class("app-desk__soft").text(text).view()
}

/// Where a case is: the words say it, and the shape before them says whether it goes on, waits, or has ended.
pub fn status_tag(words: &Words, status: Status, team: &str) -> AnyView {
    let (tone, shape) = match status {
        Status::Received | Status::WithTeam | Status::Reopened => (Tone::Council, "●"),
        Status::Planned => (Tone::Council, "◆"),
        Status::NeedsPerson => (Tone::Red, "▲"),
        Status::WaitingForResident | Status::WaitingForOthers => (Tone::Yellow, "◌"),
        Status::Resolved => (Tone::Green, "✓"),
        Status::Closed | Status::Withdrawn | Status::Joined => (Tone::Grey, "■"),
    };
    let text = words.say(&format!("desk-status-{}", status.key()), &[("team", team)]);
    let shape = element("span").class("app-desk__shape").attr("aria-hidden", "true").text(shape).view();
    element("span").class("app-desk__status").child(shape).child(tag(text, tone)).view()
}
