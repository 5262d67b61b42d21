//! <https://design-system.service.gov.uk/components/file-upload/>

use crate::{
    element::{all, element},
    field::{Field, GROUP, with_suffix},
};
use leptos::prelude::*;

/// The name of the button that removes a file where there is no script; its value is the file's.
pub const REMOVE: &str = "remove";

/// A file that was given before: what stands for it in the answer, and its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenFile {
    pub value: String,
    pub name: String,
}

/// Asks for a file.
pub fn file_upload(field: Field) -> AnyView {
    let input = input(&field).view();
    field.with_label(GROUP, vec![input])
}

/// Asks for several, which stand in a list above the field. The list is the server's; the app has a place for its own.
pub fn files_upload(field: Field, accept: &str, given: Vec<GivenFile>, remove: &str) -> AnyView {
    let input = input(&field).flag("multiple", true).attr("accept", accept).view();
    let place = element("div").attr("id", list_id(field.id()));
    let place = if cfg!(feature = "ssr") { place.child(list(given, remove)) } else { place };
    field.with_label(GROUP, vec![place.view(), input])
}

/// The id of the place for the list of a question's files.
pub fn list_id(field: &str) -> String {
    with_suffix(field, "-files")
}

fn input(field: &Field) -> crate::element::Element {
    element("input")
        .class(if field.is_wrong() { "govuk-file-upload govuk-file-upload--error" } else { "govuk-file-upload" })
        .attr("id", field.id())
        .attr("name", field.name.clone())
        .attr("type", "file")
        .maybe("aria-describedby", field.described_by(None))
}

fn list(given: Vec<GivenFile>, remove: &str) -> AnyView {
    let row = |file: GivenFile| {
        let button = button(remove, &file.name).attr("type", "submit").attr("name", REMOVE).attr("value", file.value);
        row(file.name, None, vec![button.view()])
    };
    rows(given.into_iter().map(row).collect())
}

/// The list of files; nothing where there is none.
pub fn rows(rows: Vec<AnyView>) -> AnyView {
    if rows.is_empty() { all([]) } else { element("ul").class("app-files").children(rows).view() }
}

/// One file: its name, what is to be known about it, and what can be done with it.
pub fn row(name: String, note: Option<AnyView>, buttons: Vec<AnyView>) -> AnyView {
    let name = element("span").class("app-file__name").text(name).view();
    element("li").class("app-file").child(name).children(note).children(buttons).view()
}

/// What can be done with a file; those who only hear the button are told with which.
pub fn button(text: &str, file: &str) -> crate::element::Element {
    let of = element("span").class("govuk-visually-hidden").text(with_suffix(" ", file)).view();
    element("button").class("app-file__button").text(text).child(of)
}
