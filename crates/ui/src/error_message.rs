//! <https://design-system.service.gov.uk/components/error-message/>

use crate::element::element;
use leptos::prelude::*;

/// Says what is wrong with a field and how to put it right. Its id is the field's and `-error`; the prefix, "Error:", is
/// for those who cannot see the colour.
pub fn error_message(id: String, prefix: String, error: String) -> AnyView {
    let prefix = element("span").class("govuk-visually-hidden").text(prefix).view();
    element("p").attr("id", id).class("govuk-error-message").child(prefix).text(" ").text(error).view()
}
