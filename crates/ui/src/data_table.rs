//! A table of figures. Where it is wider than the page it is moved by itself, by touch and by the keyboard.

use crate::element::element;
use leptos::prelude::*;

/// The first cell of each row names it.
#[component]
pub fn DataTable(#[prop(into)] caption: String, heads: Vec<String>, rows: Vec<Vec<String>>) -> impl IntoView {
    let head = |(at, text): (usize, String)| {
        let class = if at == 0 { "app-data__name" } else { "app-data__number" };
        element("th").attr("scope", "col").class(class).text(text).view()
    };
    let heads = element("tr").children(heads.into_iter().enumerate().map(head)).view();
    let cell = |(at, text): (usize, String)| match at {
        0 => element("th").attr("scope", "row").class("app-data__name").text(text).view(),
        _ => element("td").class("app-data__number").text(text).view(),
    };
    let rows = rows.into_iter().map(|row| element("tr").children(row.into_iter().enumerate().map(cell)).view());
    let table = element("table")
        .class("app-data__table")
        .child(element("caption").class("app-data__caption").text(caption.clone()).view())
        .child(element("thead").child(heads).view())
        .child(element("tbody").children(rows).view())
        .view();
    element("div")
        .class("app-data")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", caption)
        .child(table)
        .view()
}
