//! What happens next, in numbered steps.

use leptos::prelude::*;

/// One step, and by when, if that is promised.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Step {
    pub text: String,
    pub when: Option<String>,
}

/// Tells what will happen in which order.
#[component]
pub fn Steps(steps: Vec<Step>) -> impl IntoView {
    let items = steps.into_iter().map(|step| {
        view! {
            <li class="app-step">
                {step.text}
                {step.when.map(|when| view! { " "<strong class="app-step__when">{when}</strong> })}
            </li>
        }
    });
    view! { <ol class="app-steps">{items.collect_view()}</ol> }
}
