//! The numbers behind a picture.

use leptos::prelude::*;

use crate::content::pictures as words;
use crate::ui::kit::html::{
    Element, caption, details, div, each, shown_if, summary, table, tbody, td, th, thead, tr,
};

/// A table: its name, its columns, and a row for each of its points. It is made when it is opened:
/// ten years are thousands of rows.
pub fn numbers(
    name: String,
    columns: Vec<&'static str>,
    rows: impl Fn() -> Vec<Vec<String>> + Send + 'static,
) -> Element {
    let is_open = RwSignal::new(false);
    let whole = move || {
        let head =
            tr().child(each(columns.clone(), |column| th().attr("scope", "col").child(column)));
        div().class("table-frame").attr("tabindex", "0").child(
            table()
                .class("numbers-table")
                .child(caption().class("visually-hidden").child(name.clone()))
                .child(thead().child(head))
                .child(tbody().child(each(rows(), row))),
        )
    };
    details()
        .class("more")
        .child(summary().on_click(move || is_open.set(true)).child(words::TABLE))
        .child(shown_if(is_open, whole))
}

fn row(cells: Vec<String>) -> Element {
    let mut cells = cells.into_iter();
    let first = cells.next().map(|cell| th().attr("scope", "row").child(cell));
    tr().child(first).child(each(cells, |cell| td().child(cell)))
}
