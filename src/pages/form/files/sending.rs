//! Sends files one after the other, each with its own end: an answer, or why it was not sent.

use super::{Files, shrinking::prepare};
use crate::{
    api::{self, Outgoing},
    js::number,
    uploads::{Stage, Upload},
};
use contract::{
    files::{DeleteFile, SentFile},
    problem::Problem,
};
use domain::{
    file::MOST_BYTES,
    question::{MOST_FILES, read_file},
};
use gloo_timers::future::TimeoutFuture;
use leptos::{prelude::*, task::spawn_local};

/// How long the first file waits for the draft to be kept, and how often it looks. Milliseconds.
const PATIENCE: u32 = 8000;
const LOOK_EVERY: u32 = 200;

impl Files {
    /// Sends what waits, unless that is being done.
    pub fn send(&self) {
        let is_active = |upload: &Upload| matches!(upload.stage, Stage::Preparing | Stage::Sending(_));
        if self.enquiry.uploads.list.with_untracked(|list| list.iter().any(is_active)) {
            return;
        }
        let files = self.clone();
        spawn_local(async move {
            while let Some(upload) = files.next() {
                let files = Files { key: upload.question.clone(), ..files.clone() };
                files.send_one(upload).await;
            }
        });
    }

    fn next(&self) -> Option<Upload> {
        let waits = |upload: &&Upload| upload.stage == Stage::Waiting;
        self.enquiry.uploads.list.with_untracked(|list| list.iter().find(waits).cloned())
    }

    async fn send_one(&self, upload: Upload) {
        let number = upload.number;
        self.set_stage(number, Stage::Preparing);
        let find = |files: &Vec<(u32, wasm_bindgen::JsValue)>| files.iter().find(|(of, _)| *of == number).cloned();
        let Some((_, file)) = self.state.files.with_value(find) else {
            return self.drop_upload(number);
        };
        let outgoing = prepare(&file).await;
        if number_of_bytes(&outgoing) > MOST_BYTES {
            return self.fail(&upload, self.state.say("files-too-large", &[]));
        }
        self.wait_for_session().await;
        let goes_on = |percent| self.set_stage(number, Stage::Sending(percent));
        if !goes_on(0) {
            return;
        }
        let answer = api::upload(&outgoing, goes_on).await;
        match answer.and_then(|answer| api::read::<SentFile>(&answer)) {
            Ok(sent) if self.has(number) => self.answer(number, &sent),
            // It was removed at the last moment.
            Ok(sent) => delete(sent.id),
            Err(error) => self.fail(&upload, self.why(error)),
        }
    }

    /// The session that a file belongs to comes with the first draft that is kept. Two requests without one would get one
    /// each, and the browser keeps the later.
    async fn wait_for_session(&self) {
        let mut waited = 0;
        while self.enquiry.revision.get_untracked() == 0 && waited < PATIENCE {
            if waited == 0 {
                // An answer that is not there yet makes the draft be kept.
                self.enquiry.answers.update(|answers| {
                    answers.entry(self.key.clone()).or_default();
                });
            }
            TimeoutFuture::new(LOOK_EVERY).await;
            waited += LOOK_EVERY;
        }
    }

    fn answer(&self, number: u32, sent: &SentFile) {
        let value = sent.value();
        if sent.scanning {
            self.enquiry.uploads.scanning.update(|scanning| scanning.push(value.clone()));
        }
        self.drop_upload(number);
        self.enquiry.answers.update(|answers| answers.entry(self.key.clone()).or_default().push(value));
        let count = self.enquiry.answers.with_untracked(|answers| answers.get(&self.key).map_or(0, Vec::len));
        let (count, most) = (count.to_string(), MOST_FILES.to_string());
        self.say(self.state.say("files-added", &[("file", &sent.name), ("count", &count), ("most", &most)]));
    }

    fn fail(&self, upload: &Upload, why: String) {
        if self.has(upload.number) {
            self.say(self.state.say("error-file-refused", &[("file", &upload.name), ("why", &why)]));
        }
        self.set_stage(upload.number, Stage::Failed(why));
    }

    fn why(&self, error: api::Error) -> String {
        match error {
            api::Error::Problem(Problem { title, detail, .. }) => {
                self.state.say("error-file-why", &[("title", &title), ("detail", &detail)])
            }
            error => self.state.tell_error(error),
        }
    }

    pub fn again(&self, number: u32) {
        self.set_stage(number, Stage::Waiting);
        self.send();
    }

    /// False if it was removed.
    fn set_stage(&self, number: u32, stage: Stage) -> bool {
        let before =
            |list: &Vec<Upload>| list.iter().find(|upload| upload.number == number).map(|found| found.stage.clone());
        let before = self.enquiry.uploads.list.with_untracked(before);
        if before.as_ref().is_some_and(|before| *before != stage) {
            self.enquiry.uploads.list.update(|list| {
                for upload in list.iter_mut().filter(|upload| upload.number == number) {
                    upload.stage = stage.clone();
                }
            });
        }
        before.is_some()
    }

    fn has(&self, number: u32) -> bool {
        self.enquiry.uploads.list.with_untracked(|list| list.iter().any(|upload| upload.number == number))
    }

    pub fn drop_upload(&self, number: u32) {
        self.enquiry.uploads.list.update(|list| list.retain(|upload| upload.number != number));
        self.state.files.update_value(|files| files.retain(|(of, _)| *of != number));
    }

    /// Takes a file out of the answer, and has the server forget it.
    pub fn remove(&self, value: &str) {
        self.enquiry.answers.update(|answers| {
            if let Some(files) = answers.get_mut(&self.key) {
                files.retain(|file| file != value);
            }
        });
        if let Some((id, _)) = read_file(value) {
            delete(id.to_owned());
        }
    }
}

fn number_of_bytes(outgoing: &Outgoing) -> usize {
    number(&outgoing.bytes, "size") as usize
}

/// What can't be deleted now is forgotten with the draft.
fn delete(file: String) {
    spawn_local(async move {
        let _ = api::post(DeleteFile { file }, ()).await;
    });
}
