//! <https://design-system.service.gov.uk/components/character-count/>

use crate::{
    element::{element, live},
    field::{described_by, id_or, text_as_sent, with_suffix, words},
    label::{Size, label as field_label},
};
use leptos::prelude::*;
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
    /// What stands in it at first.
    #[prop(optional, into)]
    value: String,
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
    let count = Count {
        limit,
        room_text,
        fits: RwSignal::new(left(limit, &value) >= 0),
        shown: RwSignal::new(room_text.run(left(limit, &value))),
        spoken: RwSignal::new(String::new()),
    };
    let group = if wrong {
        "govuk-form-group govuk-character-count govuk-form-group--error"
    } else {
        "govuk-form-group govuk-character-count"
    };
    let textarea = element("textarea")
        .changing("class", move || {
            let is_good = !wrong && count.fits.get();
            Some(if is_good { "govuk-textarea" } else { "govuk-textarea govuk-textarea--error" })
        })
        .attr("id", id.clone())
        .attr("name", name)
        .attr("rows", rows.to_string())
        .maybe("aria-describedby", described_by)
        .on("input", move |event| count.typed(&event_target_value(&event)))
        .text(text_as_sent(value))
        .view();
    element("div")
        .class(group)
        .child(field_label(label, Some(id.clone()), size))
        .children(words(&id, hint, error_prefix, error))
        .child(textarea)
        .children(count.view(info_id, limit_text))
        .view()
}

/// The running count.
#[derive(Clone, Copy)]
struct Count {
    limit: i32,
    room_text: Callback<i32, String>,
    fits: RwSignal<bool>,
    shown: RwSignal<String>,
    spoken: RwSignal<String>,
}

impl Count {
    fn typed(self, text: &str) {
        let left = left(self.limit, text);
        self.fits.set(left >= 0);
        self.shown.set(self.room_text.run(left));
        self.speak_after_pause();
    }

    fn speak_after_pause(self) {
        let text = self.shown.get_untracked();
        let speak = move || {
            // More was typed meanwhile; or the page is gone, then there is nothing to say, and nobody to hear it.
            if self.shown.try_get_untracked().is_some_and(|shown| shown == text) {
                self.spoken.try_set(text);
            }
        };
        set_timeout(speak, PAUSE);
    }

    /// It is for browsers with the app; the server's page has the limit in words.
    fn view(self, info_id: String, limit_text: String) -> Vec<AnyView> {
        let info = element("div").attr("id", info_id);
        if cfg!(feature = "ssr") {
            return vec![info.class("govuk-hint govuk-character-count__message").text(limit_text).view()];
        }
        self.speak_after_pause();
        let status = move || {
            Some(if self.fits.get() {
                "govuk-character-count__message govuk-character-count__status govuk-hint"
            } else {
                "govuk-character-count__message govuk-character-count__status govuk-error-message"
            })
        };
        vec![
            info.class("govuk-hint govuk-character-count__message govuk-visually-hidden").text(limit_text).view(),
            element("div")
                .changing("class", status)
                .attr("aria-hidden", "true")
                .child(live(move || self.shown.get()))
                .view(),
            element("div")
                .class("govuk-character-count__sr-status govuk-visually-hidden")
                .attr("aria-live", "polite")
                .child(live(move || self.spoken.get()))
                .view(),
        ]
    }
}

/// How many characters more fit.
fn left(limit: i32, text: &str) -> i32 {
    limit.saturating_sub(i32::try_from(text.chars().count()).unwrap_or(i32::MAX))
}
