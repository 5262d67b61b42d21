//! <https://design-system.service.gov.uk/components/character-count/>

use crate::{
    element::element,
    field::{Field, text_as_sent, with_suffix},
    label::Size,
};
use leptos::prelude::*;
use std::{sync::Arc, time::Duration};
use web_sys::Event;

/// A screen reader waits this long after the last letter: told at once, it would talk over the typing.
const PAUSE: Duration = Duration::from_secs(1);

/// What the ids of what is shown and of what is read out end with.
const STATUS: &str = "-status";
const SPOKEN: &str = "-spoken";

/// What to say for so many characters left; a number below 0 is how many there are too many.
pub type RoomText = Arc<dyn Fn(i32) -> String + Send + Sync>;

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
    room_text: RoomText,
) -> impl IntoView {
    let field = Field { name, id, label, size, hint, error_prefix, error };
    character_count(field, value, rows, Limit { limit, text: limit_text, room: room_text })
}

/// How much may be typed, and how that is said.
pub struct Limit {
    pub limit: i32,
    pub text: String,
    pub room: RoomText,
}

pub fn character_count(field: Field, value: String, rows: u16, limit: Limit) -> AnyView {
    let Limit { limit, text, room: room_text } = limit;
    let (id, wrong) = (field.id().to_owned(), field.is_wrong());
    let described_by = field.described_by(Some(with_suffix(&id, "-info")));
    let count = Count { id: id.clone(), limit, room_text, class: class(wrong), class_over: class(true) };
    let room = left(limit, &value);
    let after = count.view(text, room);
    let textarea = element("textarea")
        .class(class(wrong || (room < 0 && !cfg!(feature = "ssr"))))
        .attr("id", id)
        .attr("name", field.name.clone())
        .attr("rows", rows.to_string())
        .maybe("aria-describedby", described_by)
        .on("input", move |event| count.typed(&event))
        .text(text_as_sent(value))
        .view();
    let mut inside = vec![textarea];
    inside.extend(after);
    field.with_label("govuk-form-group govuk-character-count", inside)
}

fn class(wrong: bool) -> &'static str {
    if wrong { "govuk-textarea govuk-textarea--error" } else { "govuk-textarea" }
}

/// The running count. It writes to the page itself: the signals for it would be three kilobytes.
struct Count {
    id: String,
    limit: i32,
    room_text: RoomText,
    /// The field's classes, while the text fits and while it doesn't.
    class: &'static str,
    class_over: &'static str,
}

impl Count {
    fn typed(&self, event: &Event) {
        let room = left(self.limit, &event_target_value(event));
        let text = (self.room_text)(room);
        if let Some(field) = document().get_element_by_id(&self.id) {
            field.set_class_name(if room < 0 { self.class_over } else { self.class });
        }
        if let Some(status) = document().get_element_by_id(&with_suffix(&self.id, STATUS)) {
            status.set_class_name(status_class(room));
            status.set_text_content(Some(&text));
        }
        self.speak_after_pause(text);
    }

    fn speak_after_pause(&self, text: String) {
        let (status, spoken) = (with_suffix(&self.id, STATUS), with_suffix(&self.id, SPOKEN));
        let speak = move || {
            // The page may be gone when the pause is over; or more was typed meanwhile.
            let shown = document().get_element_by_id(&status).and_then(|status| status.text_content());
            if shown.as_deref() == Some(&text)
                && let Some(spoken) = document().get_element_by_id(&spoken)
            {
                spoken.set_text_content(Some(&text));
            }
        };
        set_timeout(speak, PAUSE);
    }

    /// It is for browsers with the app; the server's page has the limit in words.
    fn view(&self, limit_text: String, room: i32) -> Vec<AnyView> {
        let info = element("div").attr("id", with_suffix(&self.id, "-info"));
        if cfg!(feature = "ssr") {
            return vec![info.class("govuk-hint govuk-character-count__message").text(limit_text).view()];
        }
        let text = (self.room_text)(room);
        self.speak_after_pause(text.clone());
        vec![
            info.class("govuk-hint govuk-character-count__message govuk-visually-hidden").text(limit_text).view(),
            element("div")
                .attr("id", with_suffix(&self.id, STATUS))
                .class(status_class(room))
                .attr("aria-hidden", "true")
                .text(text)
                .view(),
            element("div")
                .attr("id", with_suffix(&self.id, SPOKEN))
                .class("govuk-character-count__sr-status govuk-visually-hidden")
                .attr("aria-live", "polite")
                .view(),
        ]
    }
}

fn status_class(room: i32) -> &'static str {
    if room < 0 {
        "govuk-character-count__message govuk-character-count__status govuk-error-message"
    } else {
        "govuk-character-count__message govuk-character-count__status govuk-hint"
    }
}

/// How many characters more fit.
fn left(limit: i32, text: &str) -> i32 {
    limit.saturating_sub(i32::try_from(text.chars().count()).unwrap_or(i32::MAX))
}
