//! Sending until the council has it: one case however often it takes, and the answers stay on the page.

use crate::{
    api,
    outbox::ways::{Failed, Ways, find_ways},
    state::{Enquiry, use_state},
};
use contract::{
    cases::{CreateCase, NewCase, SentCase},
    paths,
    problem::FieldProblem,
};
use domain::reference::Reference;
use gloo_timers::future::TimeoutFuture;
use leptos::{prelude::*, task::spawn_local};
use leptos_router::{NavigateOptions, hooks::use_navigate};
use std::sync::Arc;
use ui::{
    button::{Button, Weight},
    element::redrawn,
    notice::Notice,
};

/// The longest wait between two tries, in seconds.
const LONGEST_WAIT: u32 = 30;

/// How far the sending is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Stage {
    Resting,
    Sending,
    /// It did not work; it is tried again in so many seconds.
    Waiting {
        error: api::Error,
        seconds: u32,
    },
    /// It can't be sent as it is.
    Refused {
        key: &'static str,
    },
}

#[derive(Clone, Copy)]
pub struct Sending {
    stage: RwSignal<Stage>,
    /// What the server found wrong with the answers.
    pub errors: RwSignal<Vec<FieldProblem>>,
    /// Set when the resident does not want to wait.
    hurry: StoredValue<bool>,
    reload: Callback<()>,
    finished: StoredValue<Finished>,
    /// True once the ways on from a failure are here.
    has_ways: RwSignal<bool>,
    sent: Callback<(Reference, String)>,
}

/// What the ways on are drawn of, should the sending fail.
#[derive(Default)]
struct Finished {
    /// The service's name.
    name: String,
    case: Option<NewCase>,
    /// What was sent from this form before.
    before: Option<Reference>,
    ways: Option<Ways>,
}

impl Sending {
    pub fn new(reload: Callback<()>, service_name: String) -> Self {
        let navigate = use_navigate();
        let state = use_state();
        let is_changed = |typed: &Option<Enquiry>| typed.as_ref().is_some_and(|typed| typed.changed.get_untracked());
        let stage = if state.enquiry.with_untracked(is_changed) {
            Stage::Refused { key: "not-sent-form-changed" }
        } else {
            Stage::Resting
        };
        let sent = Callback::new(move |(reference, answer)| {
            state.enquiry.set(None);
            state.forget_left();
            state.sent.set_value(Some(answer));
            navigate(&paths::sent(&reference), NavigateOptions { replace: true, ..NavigateOptions::default() });
        });
        let sending = Self {
            stage: RwSignal::new(stage),
            errors: RwSignal::new(Vec::new()),
            hurry: StoredValue::new(false),
            reload,
            finished: StoredValue::new(Finished { name: service_name, ..Finished::default() }),
            has_ways: RwSignal::new(false),
            sent,
        };
        // Before it is needed: without a signal it could not be fetched.
        spawn_local(sending.fetch());
        sending
    }

    /// Fetches the ways on from a failure.
    async fn fetch(self) {
        if let Ok(ways) = find_ways().await
            && let Some(None) = self.finished.try_update_value(|finished| finished.ways.replace(ways))
        {
            self.has_ways.try_set(true);
        }
    }

    /// While true, pressing Send again does nothing.
    pub fn busy(self) -> Signal<bool> {
        Signal::derive(move || matches!(*self.stage.read(), Stage::Sending | Stage::Waiting { .. }))
    }

    /// Sends, and tries again while it may help.
    pub fn begin(self, case: NewCase) {
        if self.busy().get_untracked() {
            return;
        }
        // At once, so that the next tap finds it busy.
        self.stage.set(Stage::Sending);
        self.errors.set(Vec::new());
        self.finished.update_value(|finished| {
            finished.case = Some(case.clone());
            finished.before = None;
        });
        spawn_local(async move {
            let mut wait = 1;
            loop {
                if self.stage.try_set(Stage::Sending).is_some() {
                    return;
                }
                let answer = api::post(CreateCase, case.clone()).await;
                match answer.and_then(|reply| api::read(&reply).map(|sent: SentCase| (sent.reference, reply))) {
                    Ok(sent) => {
                        self.sent.try_run(sent);
                        return;
                    }
                    Err(error) if error.is_worth_a_retry() => {
                        wait = LONGEST_WAIT.min(wait * 2);
                        if !self.pause(error, wait).await {
                            return;
                        }
                    }
                    Err(error) => {
                        self.fetch().await;
                        return self.refuse(error);
                    }
                }
            }
        });
    }

    /// Counts down to the next try. False when the page is gone.
    async fn pause(self, error: api::Error, wait: u32) -> bool {
        for seconds in (1..=wait).rev() {
            if self.stage.try_set(Stage::Waiting { error: error.clone(), seconds }).is_some() {
                return false;
            }
            TimeoutFuture::new(1000).await;
            if self.hurry.try_get_value().unwrap_or(true) {
                self.hurry.try_set_value(false);
                break;
            }
        }
        true
    }

    fn refuse(self, error: api::Error) {
        let api::Error::Problem(problem) = error else {
            self.stage.try_set(Stage::Refused { key: "not-sent-form-changed" });
            return self.reload.run(());
        };
        let key = match problem.kind.as_str() {
            "/problems/form-changed" => "not-sent-form-changed",
            "/problems/key-reused" => "not-sent-before",
            _ => "not-sent-refused",
        };
        if key == "not-sent-form-changed" {
            self.reload.run(());
        }
        if problem.errors.is_empty() {
            self.finished.try_update_value(|finished| finished.before = problem.case);
            self.stage.try_set(Stage::Refused { key });
        } else {
            self.stage.try_set(Stage::Resting);
            self.errors.try_set(problem.errors);
        }
    }

    /// The ways on, where there are any.
    fn ways(self, why: Option<&'static str>) -> AnyView {
        self.has_ways.track();
        let may_help = matches!(why, Some("not-sent-unreachable" | "not-sent-fault" | "not-sent-before"));
        let failed = self.finished.with_value(|Finished { name, case, before, ways }| {
            let again = Arc::new(move |case| self.begin(case));
            (*ways).zip(case.clone().map(|case| Failed { name: name.clone(), case, before: before.clone(), again }))
        });
        match failed.filter(|_| may_help) {
            Some((ways, failed)) => ways(failed),
            None => ().into_any(),
        }
    }
}

/// Says that the answers did not reach the council yet, and what happens now.
#[component]
pub fn NotSent(sending: Sending) -> impl IntoView {
    let state = use_state();
    let why = move || match &*sending.stage.read() {
        Stage::Waiting { error: api::Error::Unreachable, .. } => Some("not-sent-unreachable"),
        Stage::Waiting { error: api::Error::Problem(problem), .. } if problem.status == 429 => {
            Some("not-sent-too-many")
        }
        Stage::Waiting { error: api::Error::Problem(problem), .. } if problem.kind.ends_with("/demonstration-open") => {
            Some("not-sent-demonstration")
        }
        Stage::Waiting { .. } => Some("not-sent-fault"),
        Stage::Refused { key } => Some(*key),
        Stage::Resting | Stage::Sending => None,
    };
    // A try in between must not take the notice away and bring it back.
    let shown = Memo::new(move |before: Option<&Option<&'static str>>| match &*sending.stage.read() {
        Stage::Sending => before.copied().flatten(),
        _ => why(),
    });
    let seconds = move || match &*sending.stage.read() {
        Stage::Waiting { seconds, .. } => state.say("not-sent-attempt", &[("seconds", &seconds.to_string())]),
        Stage::Resting | Stage::Sending | Stage::Refused { .. } => state.say("check-sending", &[]),
    };
    let waiting = move || sending.busy().get();
    view! {
        <div role="alert">
            {move || shown.get().map(|key| view! {
                <Notice id="not-sent" heading=state.say("not-sent-heading", &[])>
                    <p class="govuk-body">{state.say(key, &[])}</p>
                </Notice>
            })}
        </div>
        {move || (shown.get().is_some() && waiting()).then(|| view! {
            <p class="govuk-body" aria-hidden="true">{seconds}</p>
            <Button kind="button" weight=Weight::Secondary text=state.say("not-sent-try-now", &[]) on_press=move |_| sending.hurry.set_value(true)/>
        })}
        {redrawn(move || sending.ways(shown.get()))}
    }
}
