//! The question box: a resident says in their own words what they need. It is a real form, so that it
//! works before the app does.

use leptos::{ev::SubmitEvent, prelude::*};

/// The words of the box, and the page that answers it without the app.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AskWords {
    pub label: String,
    pub button: String,
    pub action: String,
}

/// Sends `q` to `action`, unless `on_search` takes it. Suggestions go in as children.
#[component]
pub fn QuestionBox(
    words: AskWords,
    query: RwSignal<String>,
    /// Told of each letter.
    #[prop(optional_no_strip, into)]
    on_input: Option<Callback<String>>,
    /// Takes the words in place of the browser, which would load a page.
    #[prop(optional_no_strip, into)]
    on_search: Option<Callback<String>>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let typed = Some(query.get_untracked()).filter(|query| !query.is_empty());
    let search = move |event: SubmitEvent| {
        if let Some(on_search) = on_search {
            event.prevent_default();
            on_search.run(query.get_untracked());
        }
    };
    let tell = move |_| {
        if let Some(on_input) = on_input {
            on_input.run(query.get_untracked());
        }
    };
    view! {
        <form class="app-ask" role="search" method="get" action=words.action novalidate on:submit=search>
            <label class="govuk-label govuk-label--s" for="q">{words.label}</label>
            <div class="app-ask__field">
                <input
                    class="govuk-input"
                    id="q"
                    name="q"
                    type="search"
                    enterkeyhint="search"
                    autocomplete="off"
                    value=typed
                    bind:value=query
                    on:input=tell
                />
                <button type="submit" class="govuk-button">{words.button}</button>
            </div>
        </form>
        {children.map(|children| children())}
    }
}
