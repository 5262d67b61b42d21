//! A table: on a wide screen as such, on a phone each row under the other, with the column's name before each value.

use leptos::prelude::*;
use ui::element::element;

pub struct Column {
    name: String,
    is_number: bool,
}

impl Column {
    pub fn new(name: String) -> Self {
        Self { name, is_number: false }
    }

    pub fn number(name: String) -> Self {
        Self { name, is_number: true }
    }
}

/// The first cell of each row is no heading: what a row is about is a link in it.
pub fn table(caption: &str, columns: Vec<Column>, rows: Vec<Vec<AnyView>>) -> AnyView {
    let class = |column: &Column| column.is_number.then_some("app-desk__number");
    let heads = columns.iter().map(|column| {
        element("th").attr("scope", "col").maybe("class", class(column)).text(column.name.clone()).view()
    });
    let head = element("thead").child(element("tr").children(heads.collect::<Vec<_>>()).view()).view();
    let rows = rows.into_iter().map(|cells| {
        let cells = cells.into_iter().zip(&columns).map(|(cell, column)| {
            element("td").attr("data-label", column.name.clone()).maybe("class", class(column)).child(cell).view()
        });
        element("tr").children(cells.collect::<Vec<_>>()).view()
    });
    let body = element("tbody").children(rows.collect::<Vec<_>>()).view();
    let caption = element("caption").class("govuk-visually-hidden").text(caption.to_owned()).view();
    element("table").class("app-desk__table").child(caption).child(head).child(body).view()
}
