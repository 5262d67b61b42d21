//! `/outbox` – what waits on this device, how far it is, and what can be done with it.

use crate::{
    api,
    components::journey::Draw,
    keeping,
    outbox::{Entry, Id, Stage, What, is_used, sender, store},
    state::{Enquiry, State, use_state},
};
use contract::{
    cases::NewCase,
    drafts::{DeleteDraft, NewDraft, SetDraft},
    paths,
};
use domain::reference::Reference;
use leptos::{prelude::*, task::spawn_local};
use leptos_router::hooks::use_navigate;
use ui::{
    button::{Button, ButtonGroup, ButtonLink, Weight},
    element::{all, element, live, redrawn},
    link::Link,
    page::Page,
    page_heading::PageHeading,
    prose::paragraph,
};
use wasm_bindgen::JsCast;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::HtmlElement;

#[wasm_split(outbox, fallible)]
pub fn outbox_page() -> Result<Draw, SplitLoaderError> {
    Ok(|| view! { <Outbox/> }.into_any())
}

#[component]
fn Outbox() -> impl IntoView {
    let state = use_state();
    let heading = state.say("outbox-heading", &[]);
    let focus = state.arrive(&heading);
    if is_used() {
        sender::begin(state);
    }
    let navigate = use_navigate();
    let go = Callback::new(move |path: String| navigate(&path, Default::default()));
    let ids =
        Memo::new(move |_| state.outbox.get().unwrap_or_default().iter().map(|entry| entry.id).collect::<Vec<Id>>());
    let list = redrawn(move || match ids.get().as_slice() {
        [] => paragraph(state.say("outbox-none", &[])),
        ids => all(ids.iter().map(|id| Item { state, id: *id, go, trouble: RwSignal::new(None) }.view())),
    });
    view! {
        <Page back=Link::new(paths::START, state.say("back", &[]))>
            <PageHeading text=heading focus/>
            {element("div").class("app-outbox").child(list).view()}
        </Page>
    }
}

/// One that is kept.
#[derive(Clone, Copy)]
struct Item {
    state: State,
    id: Id,
    go: Callback<String>,
    /// What went wrong with opening it again.
    trouble: RwSignal<Option<String>>,
}

/// What can be done with it.
#[derive(Clone, PartialEq, Eq)]
enum Choices {
    Send,
    Reopen { case: NewCase, before: Option<Reference> },
    See(Reference),
}

impl Item {
    fn view(self) -> AnyView {
        // The list is drawn anew when one comes or goes, not when one is sent.
        let name = untrack(|| self.entry()).map(|entry| entry.kept.name).unwrap_or_default();
        let heading = element("h2").class("govuk-heading-m").attr("id", self.heading()).text(name);
        let choices = Memo::new(move |_| self.entry().map(choices));
        let buttons = redrawn(move || {
            self.keep_focus();
            choices.get().map_or_else(|| ().into_any(), |choices| self.buttons(choices))
        });
        element("section")
            .attr("aria-labelledby", self.heading())
            .child(heading.view())
            .child(element("p").class("govuk-body").attr("role", "status").child(live(move || self.said())).view())
            .child(buttons)
            .view()
    }

    fn entry(self) -> Option<Entry> {
        self.state.outbox.get().into_iter().flatten().find(|entry| entry.id == self.id)
    }

    fn heading(self) -> String {
        format!("waits-{}", self.id)
    }

    /// The three states, and what stands in the way.
    fn said(self) -> String {
        let state = self.state;
        let Some(Entry { kept, stage, .. }) = self.entry() else {
            return String::new();
        };
        if let Some(trouble) = self.trouble.get() {
            return trouble;
        }
        match (kept.what, stage) {
            (What::Received(reference), _) => state.say("outbox-received", &[("reference", &reference.to_string())]),
            (What::Waits(_), Stage::OnDevice) => state.say("outbox-here", &[]),
            (What::Waits(_), Stage::Sent) => state.say("outbox-sent", &[]),
            (What::Waits(_), Stage::Refused { why, .. }) => why,
        }
    }

    fn buttons(self, choices: Choices) -> AnyView {
        let state = self.state;
        // On its way: what is done to it now would come too late.
        let busy = Signal::derive(move || {
            self.entry()
                .is_some_and(|Entry { kept, stage, .. }| stage == Stage::Sent && matches!(kept.what, What::Waits(_)))
        });
        let weight = if matches!(choices, Choices::See(_)) { Weight::Secondary } else { Weight::Warning };
        let first = match choices {
            Choices::Send => view! {
                <Button kind="button" text=state.say("outbox-send", &[]) busy on_press=move |_| spawn_local(sender::send_all(state))/>
            }
            .into_any(),
            Choices::See(reference) => link(state.say("outbox-see", &[]), paths::sent(&reference)),
            Choices::Reopen { case, before } => {
                let see = before.as_ref().map(|case| link(state.say("not-sent-before-see", &[]), paths::case(case)));
                let press = move |_| spawn_local(self.reopen(case.clone(), before.is_some()));
                view! {
                    {see}
                    <Button kind="button" text=state.say("outbox-open", &[]) on_press=press/>
                }
                .into_any()
            }
        };
        let delete = move |_| {
            spawn_local(async move {
                // Where it fails, it is still in the list.
                let _ = self.delete().await;
                focus("h1");
            });
        };
        view! {
            <ButtonGroup>
                {first}
                <Button kind="button" weight text=state.say("outbox-delete", &[]) busy on_press=delete/>
            </ButtonGroup>
        }
        .into_any()
    }

    async fn delete(self) -> Result<(), store::NotKept> {
        store::delete(self.id).await?;
        sender::read(self.state).await;
        Ok(())
    }

    /// The answers become a draft again, and its form asks for what has to change. They stay here until the server has them.
    async fn reopen(self, case: NewCase, was_sent: bool) {
        let state = self.state;
        let service = case.service.clone();
        match save(&case, was_sent).await {
            Ok(()) => {
                let _ = self.delete().await;
                state.enquiry.set(None);
            }
            // The server does not know the form that they were given to: the page has them, and they stay here too.
            Err(api::Error::Problem(problem)) if problem.kind.ends_with("/form-changed") => {
                keeping::take_up(state, Enquiry::new(case.service, case.idempotency_key, case.answers));
            }
            Err(error) => {
                self.trouble.try_set(Some(state.tell_error(error)));
                return;
            }
        }
        self.go.try_run(paths::form(&service));
    }

    /// The button that was pressed may be about to go: then the heading above it takes the focus.
    fn keep_focus(self) {
        let heading = document().get_element_by_id(&self.heading());
        let section = heading.and_then(|heading| heading.parent_element());
        let focused = document().active_element();
        if section.is_some_and(|section| focused.is_some_and(|focused| section.contains(Some(&focused)))) {
            focus(&format!("#{}", self.heading()));
        }
    }
}

fn choices(entry: Entry) -> Choices {
    match (entry.kept.what, entry.stage) {
        (What::Received(reference), _) => Choices::See(reference),
        (What::Waits(case), Stage::Refused { before, .. }) => Choices::Reopen { case, before },
        (What::Waits(_), Stage::OnDevice | Stage::Sent) => Choices::Send,
    }
}

/// Gives the answers to the server as a draft. What was sent already gets a key of its own.
async fn save(case: &NewCase, was_sent: bool) -> Result<(), api::Error> {
    let draft = if was_sent { keeping::random_key() } else { case.idempotency_key.clone() };
    // An older draft of the same form would be in the way.
    api::post(DeleteDraft { draft: draft.clone() }, ()).await?;
    let body = NewDraft {
        service: case.service.clone(),
        form_version: case.form_version.clone(),
        answers: case.answers.clone(),
        revision: 0,
    };
    api::post(SetDraft { draft }, body).await.map(|_| ())
}

fn link(text: String, href: String) -> AnyView {
    view! { <ButtonLink text href weight=Weight::Secondary/> }.into_any()
}

fn focus(selector: &str) {
    let found = document().query_selector(selector).ok().flatten();
    if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        found.set_tab_index(-1);
        // It fails only where the browser has no focus to give.
        let _ = found.focus();
    }
}
