//! What every field has around it: its words, the group that carries the error's edge, and the ids that tie words to it.

use crate::{
    element::element,
    error_message::error_message,
    fieldset::fieldset,
    hint::hint,
    label::{Size, label},
};
use leptos::prelude::*;

/// What every kind of field is asked with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    pub name: String,
    /// The field's id, if it differs from its name.
    pub id: String,
    /// The question: the label of a field, the legend of several.
    pub label: String,
    pub size: Size,
    pub hint: Option<String>,
    pub error_prefix: String,
    pub error: Option<String>,
}

impl Field {
    /// Its own, or else its name.
    pub(crate) fn id(&self) -> &str {
        if self.id.is_empty() { &self.name } else { &self.id }
    }

    pub(crate) fn is_wrong(&self) -> bool {
        self.error.is_some()
    }

    /// The ids for `aria-describedby`, in the order in which they are read out.
    pub(crate) fn described_by(&self, first: Option<String>) -> Option<String> {
        let mut ids = first.unwrap_or_default();
        for (suffix, stands) in [("-hint", self.hint.is_some()), ("-error", self.is_wrong())] {
            if stands {
                if !ids.is_empty() {
                    ids.push(' ');
                }
                ids.push_str(self.id());
                ids.push_str(suffix);
            }
        }
        Some(ids).filter(|ids| !ids.is_empty())
    }

    /// Under its label, hint and error: the field, and what belongs to it.
    pub(crate) fn with_label(self, class: &'static str, inside: Vec<AnyView>) -> AnyView {
        let wrong = self.is_wrong();
        let mut all = vec![label(self.label.clone(), Some(self.id().to_owned()), self.size)];
        all.extend(self.words());
        all.extend(inside);
        form_group(class, wrong, all)
    }

    /// Under a legend, hint and error: several fields.
    pub(crate) fn with_legend(self, role: Option<&'static str>, inside: AnyView) -> AnyView {
        let (wrong, described_by, legend, size) =
            (self.is_wrong(), self.described_by(None), self.label.clone(), self.size);
        let mut all = self.words();
        all.push(inside);
        form_group(GROUP, wrong, vec![fieldset(legend, size, role, described_by, all)])
    }

    /// The hint and the error, where there are any.
    fn words(self) -> Vec<AnyView> {
        let id_of = |suffix| with_suffix(self.id(), suffix);
        let mut words = Vec::new();
        words.extend(self.hint.clone().map(|text| hint(id_of("-hint"), text)));
        words.extend(self.error.clone().map(|text| error_message(id_of("-error"), self.error_prefix.clone(), text)));
        words
    }
}

/// The classes of what a field stands in with its words.
pub(crate) const GROUP: &str = "govuk-form-group";

pub(crate) fn form_group(class: &'static str, wrong: bool, inside: Vec<AnyView>) -> AnyView {
    let class = with_suffix(class, if wrong { " govuk-form-group--error" } else { "" });
    element("div").attr("class", class).children(inside).view()
}

/// Joins an id and what tells its parts apart.
pub(crate) fn with_suffix(id: &str, suffix: &str) -> String {
    let mut text = String::with_capacity(id.len() + suffix.len());
    text.push_str(id);
    text.push_str(suffix);
    text
}

/// What stands in a `textarea` at first. Read from HTML, it loses its first line break: give it one to lose.
pub(crate) fn text_as_sent(value: String) -> String {
    if cfg!(feature = "ssr") && value.starts_with('\n') { with_suffix("\n", &value) } else { value }
}
