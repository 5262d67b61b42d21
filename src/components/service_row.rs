//! A service in a list: its name, and who does it.

use crate::state::State;
use contract::{catalogue::CatalogueEntry, paths};
use ui::link::{Link, Row};

pub fn service_row(state: State, service: &CatalogueEntry) -> Row {
    let note = if service.emergency {
        state.say("emergency-line", &[])
    } else if service.elsewhere {
        state.say("done-by-agency", &[("agency", &service.done_by)])
    } else {
        state.say("done-by", &[("team", &service.done_by)])
    };
    Row { link: Link::new(paths::service(&service.key), service.name.clone()), note: Some(note) }
}
