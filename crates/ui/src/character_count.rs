//! <https://design-system.service.gov.uk/components/character-count/>

use crate::{
    error_message::ErrorMessage,
    field::{described_by, id_or, text_as_sent, with_suffix},
    hint::Hint,
    label::{Label, Size},
};
use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};
use std::time::Duration;

/// A screen reader waits this long after the last letter: told at once, it would talk over the typing.
const PAUSE: Duration = Duration::from_secs(1);

/// Asks for text up to a length, and says how much room is left. It never cuts the text off.
#[component]
pub fn CharacterCount(
    #[prop(into)] name: String,
    /// The field's id, if it differs from its name.
    #[prop(optional, into)]
    id: String,
    #[prop(into)] label: String,
    #[prop(optional)] size: Size,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(into)] error_prefix: String,
    #[prop(optional_no_strip, into)] error: Option<String>,
    value: RwSignal<String>,
    #[prop(default = 5)] rows: u16,
    limit: i32,
    /// "You can enter up to 200 characters", for those without script and for screen readers.
    #[prop(into)]
    limit_text: String,
    /// What to say for so many characters left; a number below 0 is how many there are too many.
    #[prop(into)]
    room_text: Callback<i32, String>,
) -> impl IntoView {
    let id = id_or(&name, id);
    let wrong = error.is_some();
    let info_id = with_suffix(&id, "-info");
    let described_by = described_by(Some(info_id.clone()), &id, hint.is_some(), error.is_some());
    let room = Memo::new(move |_| {
        let length = value.read().chars().count();
        limit.saturating_sub(i32::try_from(length).unwrap_or(i32::MAX))
    });
    let fits = move || room.get() >= 0;
    // The running count is for browsers with the app; the server's page has the limit in words.
    let counts = RwSignal::new(false);
    let spoken = RwSignal::new(String::new());
    speak_after_pause(room, room_text, counts, spoken);
    view! {
        <div class="govuk-form-group govuk-character-count" class:govuk-form-group--error=wrong>
            <Label text=label field=id.clone() size/>
            {hint.map(|text| view! { <Hint id=with_suffix(&id, "-hint") text/> })}
            <ErrorMessage id=with_suffix(&id, "-error") prefix=error_prefix error/>
            <textarea
                class="govuk-textarea"
                class:govuk-textarea--error=move || wrong || !fits()
                id=id
                name=name
                rows=rows
                aria-describedby=described_by
                bind:value=value
            >
                {text_as_sent(value)}
            </textarea>
            <div id=info_id class="govuk-hint govuk-character-count__message" class:govuk-visually-hidden=counts>
                {limit_text}
            </div>
            {move || counts.get().then(|| view! {
                <div
                    class="govuk-character-count__message govuk-character-count__status"
                    class:govuk-hint=fits
                    class:govuk-error-message=move || !fits()
                    aria-hidden="true"
                >
                    {move || room_text.run(room.get())}
                </div>
                <div class="govuk-character-count__sr-status govuk-visually-hidden" aria-live="polite">{spoken}</div>
            })}
        </div>
    }
}

fn speak_after_pause(
    room: Memo<i32>,
    room_text: Callback<i32, String>,
    counts: RwSignal<bool>,
    spoken: RwSignal<String>,
) {
    Effect::new(move |waiting: Option<Option<TimeoutHandle>>| {
        let room = room.get();
        counts.set(true);
        if let Some(waiting) = waiting.flatten() {
            waiting.clear();
        }
        let speak = move || {
            // The page may be gone when the pause is over: then there is nothing to say, and nobody to hear it.
            if let Some(text) = room_text.try_run(room) {
                spoken.try_set(text);
            }
        };
        set_timeout_with_handle(speak, PAUSE).ok()
    });
}
