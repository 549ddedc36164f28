//! The numbers behind a picture.

use crate::content::pictures as words;
use crate::ui::kit::disclosure;
use crate::ui::kit::html::{Element, caption, div, each, table, tbody, td, th, thead, tr};

/// A table: its name, its columns, and a row for each of its points. It is made when it is opened:
/// ten years are thousands of rows.
pub fn numbers(
    name: String,
    columns: Vec<&'static str>,
    rows: impl Fn() -> Vec<Vec<String>> + Send + 'static,
) -> Element {
    disclosure(words::TABLE, move || {
        let head =
            tr().child(each(columns.clone(), |column| th().attr("scope", "col").child(column)));
        div().class("table-frame").attr("tabindex", "0").child(
            table()
                .class("numbers-table")
                .child(caption().class("visually-hidden").child(name.clone()))
                .child(thead().child(head))
                .child(tbody().child(each(rows(), row))),
        )
    })
}

fn row(cells: Vec<String>) -> Element {
    let mut cells = cells.into_iter();
    let first = cells.next().map(|cell| th().attr("scope", "row").child(cell));
    tr().child(first).child(each(cells, |cell| td().child(cell)))
}
