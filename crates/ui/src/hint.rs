//! <https://design-system.service.gov.uk/components/hint/>

use crate::element::element;
use leptos::prelude::*;

/// Help that everybody who answers the question needs. Its id is the field's and `-hint`.
pub fn hint(id: String, text: String) -> AnyView {
    element("div").attr("id", id).class("govuk-hint").text(text).view()
}
