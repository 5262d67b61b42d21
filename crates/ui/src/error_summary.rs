//! <https://design-system.service.gov.uk/components/error-summary/>

use crate::{element::element, field::with_suffix};
use leptos::prelude::*;
use web_sys::{Element, FocusOptions, HtmlElement, HtmlInputElement, wasm_bindgen::JsCast};

/// One line of the summary: what to put right, and the id of the field it leads to, if it is about one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ErrorLink {
    pub field: Option<String>,
    pub message: String,
}

/// Lists what is wrong, in the words that stand at the fields; nothing while nothing is wrong. It takes focus when it is drawn.
#[component]
pub fn ErrorSummary(
    /// "There is a problem".
    #[prop(into)]
    title: String,
    errors: Vec<ErrorLink>,
) -> impl IntoView {
    if errors.is_empty() {
        return ().into_any();
    }
    let list = element("ul").class("govuk-list govuk-error-summary__list").children(errors.into_iter().map(line));
    let alert = element("div")
        .attr("role", "alert")
        .child(element("h2").class("govuk-error-summary__title").text(title).view())
        .child(element("div").class("govuk-error-summary__body").child(list.view()).view());
    element("div").class("govuk-error-summary").focused(true).child(alert.view()).view()
}

fn line(error: ErrorLink) -> AnyView {
    let ErrorLink { field, message } = error;
    let Some(field) = field else {
        return element("li").text(message).view();
    };
    // Else the app's router takes it for a way to another page, where the server has drawn this one.
    let link = element("a").attr("href", with_suffix("#", &field)).attr("rel", "external");
    let link = link.text(message).on("click", move |event| {
        if lead_to(&field).is_some() {
            event.prevent_default();
        }
    });
    element("li").child(link.view()).view()
}

/// Focuses the field, and scrolls so far that its question is in view as well.
fn lead_to(field: &str) -> Option<()> {
    let target = document().get_element_by_id(field)?.dyn_into::<HtmlElement>().ok()?;
    question_of(&target)?.scroll_into_view();
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    target.focus_with_options(&options).ok()
}

/// The legend, where field and legend fit into half a screen together; else the label.
fn question_of(target: &HtmlElement) -> Option<Element> {
    let legend =
        target.closest("fieldset").ok().flatten().and_then(|group| group.query_selector("legend").ok().flatten());
    if let Some(legend) = legend {
        let height = target.get_bounding_client_rect().bottom() - legend.get_bounding_client_rect().top();
        if is_choice(target) || height < screen_height() / 2.0 {
            return Some(legend);
        }
    }
    let label = format!("label[for='{}']", target.id());
    document().query_selector(&label).ok().flatten()
}

fn is_choice(target: &HtmlElement) -> bool {
    target.dyn_ref::<HtmlInputElement>().is_some_and(|input| matches!(input.type_().as_str(), "radio" | "checkbox"))
}

fn screen_height() -> f64 {
    window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default()
}
