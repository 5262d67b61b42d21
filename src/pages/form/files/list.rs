//! The list of a question's files: those that are answers, then those on their way. What happens is read out.

use super::{Files, find};
use crate::uploads::{Stage, Upload};
use domain::question::read_file;
use gloo_timers::future::TimeoutFuture;
use leptos::{prelude::*, task::spawn_local};
use ui::{
    element::{all, element, live, redrawn},
    file_upload::{button, row, rows},
};

/// One line of the list, as far as it is drawn anew when it changes.
#[derive(Clone, PartialEq, Eq)]
enum Line {
    Given { value: String, is_scanning: bool },
    Coming { number: u32, name: String, failed: Option<String> },
}

pub fn list(files: Files) -> AnyView {
    let seen = files.clone();
    let lines = Memo::new(move |_| seen.lines());
    let (said, wrong) = (files.enquiry.uploads.said.clone(), files.enquiry.uploads.wrong.clone());
    let drawn = redrawn(move || {
        keep_focus(files.key.clone());
        rows(lines.get().into_iter().map(|line| files.draw(line)).collect())
    });
    let said = element("p").class("govuk-visually-hidden").child(live(move || said.get())).view();
    let wrong = element("p").class("govuk-error-message").child(live(move || wrong.get())).view();
    all([drawn, element("div").attr("role", "status").child(said).child(wrong).view()])
}

/// A button that is drawn anew keeps the focus; where it is gone, the field takes it.
fn keep_focus(field: String) {
    let focused = document().active_element().map(|element| element.id()).unwrap_or_default();
    if focused.strip_prefix(&field).is_some_and(|rest| rest.starts_with('-')) {
        spawn_local(async move {
            TimeoutFuture::new(0).await;
            let next = find(&focused).or_else(|| find(&field));
            // It fails only where the browser has no focus to give.
            let _ = next.map(|next| next.focus());
        });
    }
}

impl Files {
    fn lines(&self) -> Vec<Line> {
        let given = self.enquiry.answers.with(|answers| answers.get(&self.key).cloned()).unwrap_or_default();
        let scanning = self.enquiry.uploads.scanning.get();
        let given = given.into_iter().map(|value| Line::Given { is_scanning: scanning.contains(&value), value });
        let coming = self.enquiry.uploads.list.get().into_iter().filter(|upload| upload.question == self.key);
        let coming = coming.map(|Upload { number, name, stage, .. }| {
            let failed = if let Stage::Failed(why) = stage { Some(why) } else { None };
            Line::Coming { number, name, failed }
        });
        given.chain(coming).collect()
    }

    fn draw(&self, line: Line) -> AnyView {
        match line {
            Line::Given { value, is_scanning } => {
                let name = read_file(&value).map_or("", |(_, name)| name).to_owned();
                let note = is_scanning.then(|| note(self.state.say("files-scanning", &[])));
                let files = self.clone();
                let removed = name.clone();
                let id = value.split(' ').next().unwrap_or_default().to_owned();
                let remove = self.button("files-remove", &name, &id, move || {
                    files.remove(&value);
                    files.say_removed(&removed);
                });
                row(name, note, vec![remove])
            }
            Line::Coming { number, name, failed } => {
                let (files, removed, id) = (self.clone(), name.clone(), number.to_string());
                let mut buttons = vec![self.button("files-remove", &name, &id, move || {
                    files.drop_upload(number);
                    files.say_removed(&removed);
                })];
                let note = match failed {
                    Some(why) => {
                        let files = self.clone();
                        buttons.insert(
                            0,
                            self.button("files-again", &name, &["again", &id].join("-"), move || files.again(number)),
                        );
                        element("p").class("govuk-error-message").text(why).view()
                    }
                    None => {
                        let files = self.clone();
                        element("p").class("app-file__note").child(live(move || files.progress(number))).view()
                    }
                };
                row(name, Some(note), buttons)
            }
        }
    }

    fn button(&self, text: &str, file: &str, id: &str, press: impl Fn() + 'static) -> AnyView {
        let button = button(&self.state.say(text, &[]), file).attr("type", "button");
        button.attr("id", [&self.key, id].join("-")).on("click", move |_| press()).view()
    }

    /// How far an upload is.
    fn progress(&self, number: u32) -> String {
        let find =
            |list: &Vec<Upload>| list.iter().find(|upload| upload.number == number).map(|found| found.stage.clone());
        match self.enquiry.uploads.list.with(find) {
            Some(Stage::Sending(percent)) => self.state.say("files-sending", &[("percent", &percent.to_string())]),
            Some(_) | None => self.state.say("files-preparing", &[]),
        }
    }
}

fn note(text: String) -> AnyView {
    element("p").class("app-file__note").text(text).view()
}
