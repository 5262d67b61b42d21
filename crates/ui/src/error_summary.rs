//! <https://design-system.service.gov.uk/components/error-summary/>

use crate::focus::take_focus;
use leptos::{ev::MouseEvent, html, prelude::*};
use web_sys::{Element, FocusOptions, HtmlElement, HtmlInputElement, wasm_bindgen::JsCast};

/// One line of the summary: what to put right, and the id of the field it leads to, if it is about one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ErrorLink {
    pub field: Option<String>,
    pub message: String,
}

/// Lists what is wrong, in the words that stand at the fields. It takes focus whenever it has news.
#[component]
pub fn ErrorSummary(
    /// "There is a problem".
    #[prop(into)]
    title: String,
    #[prop(into)] errors: Signal<Vec<ErrorLink>>,
) -> impl IntoView {
    let summary = NodeRef::<html::Div>::new();
    Effect::new(move || {
        if errors.read().is_empty() {
            return;
        }
        if let Some(summary) = summary.get() {
            take_focus(&summary);
        }
    });
    move || {
        let errors = errors.get();
        (!errors.is_empty()).then(|| {
            view! {
                <div class="govuk-error-summary" node_ref=summary>
                    <div role="alert">
                        <h2 class="govuk-error-summary__title">{title.clone()}</h2>
                        <div class="govuk-error-summary__body">
                            <ul class="govuk-list govuk-error-summary__list">
                                {errors.into_iter().map(line).collect_view()}
                            </ul>
                        </div>
                    </div>
                </div>
            }
        })
    }
}

fn line(error: ErrorLink) -> impl IntoView {
    let ErrorLink { field, message } = error;
    let Some(field) = field else {
        return leptos::either::Either::Left(view! { <li>{message}</li> });
    };
    let href = format!("#{field}");
    let lead = move |event: MouseEvent| {
        if lead_to(&field).is_some() {
            event.prevent_default();
        }
    };
    leptos::either::Either::Right(view! { <li><a href=href on:click=lead>{message}</a></li> })
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
