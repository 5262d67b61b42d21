//! `/services/:service/form/tasks` – the sections of a long form, and how far each is.

use super::{Filling, question_page::again};
use crate::{components::journey::Draw, state::use_state};
use contract::paths;
use domain::way;
use leptos::prelude::*;
use ui::{element::all, link::Link, page::Page, page_heading::PageHeading, save_note::save_note};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// A chunk of its own: most forms have no list.
#[wasm_split(tasks, fallible)]
pub fn tasks_page() -> Result<Draw, SplitLoaderError> {
    Ok(|| {
        let filling: Filling = expect_context();
        draw(&filling)
    })
}

fn draw(filling: &Filling) -> AnyView {
    let state = use_state();
    let service = &filling.service;
    let heading = service.name.clone();
    let focus = state.arrive(&heading);
    let answers = filling.answers();
    let tasks = way::tasks(&service.form, &answers, service.now.date());
    let shown = asking::tasks(&state.words(), &tasks, |step| paths::step(&service.key, step));
    let shown = all(again(filling, state).into_iter().chain(shown));
    view! {
        <Page back=Link::new(paths::service(&service.key), state.say("back", &[]))>
            <PageHeading text=heading focus/>
            {shown}
            {save_note(move || state.saved.get())}
        </Page>
    }
    .into_any()
}
