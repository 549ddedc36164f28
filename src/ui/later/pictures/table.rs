//! The numbers behind a picture.

use crate::content::pictures as words;
use crate::ui::kit::html::{
    Element, caption, details, div, each, summary, table, tbody, td, th, thead, tr,
};

/// A table: its name, its columns, and a row for each of its points.
pub fn numbers(name: String, columns: Vec<String>, rows: Vec<Vec<String>>) -> Element {
    let row = |cells: Vec<String>| {
        let mut cells = cells.into_iter();
        let first = cells.next().map(|cell| th().attr("scope", "row").child(cell));
        tr().child(first).child(each(cells, |cell| td().child(cell)))
    };
    let head = tr().child(each(columns, |column| th().attr("scope", "col").child(column)));
    details().class("more").child(summary().child(words::TABLE)).child(
        div().class("table-frame").attr("tabindex", "0").child(
            table()
                .class("numbers-table")
                .child(caption().class("visually-hidden").child(name))
                .child(thead().child(head))
                .child(tbody().child(each(rows, row))),
        ),
    )
}
