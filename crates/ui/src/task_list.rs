//! <https://design-system.service.gov.uk/components/task-list/>

use crate::element::element;
use leptos::prelude::*;

/// A task, how far it is, and where it is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskRow {
    pub name: String,
    /// None for a task that cannot be started yet.
    pub href: Option<String>,
    pub status: String,
    /// A task that is done speaks more softly than one that waits.
    pub is_done: bool,
}

/// All that there is to do, and how far it is.
pub fn task_list(rows: Vec<TaskRow>) -> AnyView {
    let rows = rows.into_iter().enumerate().map(|(at, row)| item(row, &format!("task-list-{}-status", at + 1)));
    element("ul").class("govuk-task-list").children(rows).view()
}

fn item(row: TaskRow, id: &str) -> AnyView {
    let (class, status_class) = match row.href {
        Some(_) => ("govuk-task-list__item govuk-task-list__item--with-link", "govuk-task-list__status"),
        None => ("govuk-task-list__item", "govuk-task-list__status govuk-task-list__status--cannot-start-yet"),
    };
    let is_tag = row.href.is_some() && !row.is_done;
    let name = match row.href {
        Some(href) => {
            element("a").class("govuk-link govuk-task-list__link").attr("href", href).attr("aria-describedby", id)
        }
        None => element("div"),
    };
    let name = element("div").class("govuk-task-list__name-and-hint").child(name.text(row.name).view());
    let status = element("div").class(status_class).attr("id", id);
    let status = match is_tag {
        true => status.child(element("strong").class("govuk-tag").text(row.status).view()),
        false => status.text(row.status),
    };
    element("li").class(class).child(name.view()).child(status.view()).view()
}
