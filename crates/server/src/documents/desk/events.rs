//! What has happened to a case, for the desk: all that its resident sees, and what only staff see, marked as such.

use super::frame::plain_link;
use crate::{
    clock::local,
    delivery::people,
    documents::desk::case::case_path,
    profile::Profile,
    store::{audit::Actor, case_events::Event, cases::StoredCase},
};
use domain::case::EventKind;
use leptos::prelude::*;
use ui::element::element;

/// The events, oldest first. Whoever only asks sees what the resident sees.
pub fn timeline(profile: &Profile, stored: &StoredCase, is_staff: bool) -> AnyView {
    let events = stored.events.iter().filter(|event| is_staff || !event.kind.is_for_staff_only());
    let shown: Vec<&Event> = events.collect();
    let last = shown.len().saturating_sub(1);
    let items = shown.into_iter().enumerate().map(|(number, event)| item(profile, stored, event, number == last));
    element("ol").class("app-timeline").children(items.collect::<Vec<_>>()).view()
}

/// The events alone, where something happened while somebody wrote.
pub fn since(profile: &Profile, stored: &StoredCase, seen: i64) -> AnyView {
    let items = stored.events.iter().filter(|event| event.id > seen).map(|event| item(profile, stored, event, false));
    element("ol").class("app-timeline").children(items.collect::<Vec<_>>()).view()
}

fn item(profile: &Profile, stored: &StoredCase, event: &Event, is_last: bool) -> AnyView {
    let team = profile.council.team_name(stored.case.team);
    let is_said = matches!(event.kind, EventKind::Message | EventKind::Asked);
    let is_read = is_said && event.id <= stored.case.seen_by_resident;
    let words = &profile.words;
    let to = event.said.team.or(event.team).map_or(team, |team| profile.council.team_name(team));
    let text = words.say(&format!("desk-event-{}", event.kind.key()), &[("team", to)]);
    let at = local(event.at);
    let time =
        element("time").class("app-event__time").attr("datetime", at.to_string()).text(words.date_time(at)).view();
    let mut inside = vec![element("strong").class("app-event__text").text(text).view(), time];
    inside.extend(who(profile, event).map(note));
    if let Some(date) = event.said.date {
        inside.push(note(words.say("desk-event-date", &[("date", &words.date_with_year(date))])));
    }
    if let Some(due) = event.due {
        inside.push(note(words.say("desk-event-due", &[("date", &words.date_with_year(due))])));
    }
    if let Some(said) = &event.said.words {
        inside.push(element("span").class("app-desk__words").text(said.clone()).view());
    }
    if is_read {
        inside.push(note(words.say("case-read-resident", &[])));
    }
    if let Some(other) = &event.said.other {
        inside.push(plain_link(case_path(other), other.to_string()));
    }
    if event.kind.is_for_staff_only() {
        let text = words.say("desk-staff-only", &[]);
        inside.push(element("span").class("app-desk__staff-only").text(text).view());
    }
    let class = if is_last { "app-event app-event--here" } else { "app-event" };
    element("li").class(class).maybe("aria-current", is_last.then_some("step")).children(inside).view()
}

fn note(text: String) -> AnyView {
    element("span").class("app-event__note").text(text).view()
}

/// Who did it, where that does not go without saying.
fn who(profile: &Profile, event: &Event) -> Option<String> {
    let words = &profile.words;
    if let Some(by) = &event.by {
        return Some(people::acted(words, by));
    }
    let name = event.name.as_deref()?;
    let key = match event.actor {
        Actor::Staff => "desk-event-staff",
        Actor::System => "desk-event-system",
        Actor::Resident | Actor::Operator | Actor::Delegate | Actor::Server => return None,
    };
    Some(words.say(key, &[("name", name)]))
}
