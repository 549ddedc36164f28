//! Dialogs: in front of all else, and gone with Escape. The browser keeps the focus in them, and
//! gives it back.

use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

use super::page::document;

/// Opens the dialog with this id, unless it is open.
pub fn open(id: &str) {
    if let Some(dialog) = find(id)
        && !dialog.open()
    {
        let _ = dialog.show_modal();
    }
}

/// Closes the dialog with this id.
pub fn close(id: &str) {
    if let Some(dialog) = find(id) {
        dialog.close();
    }
}

/// Whether the dialog with this id is open.
pub fn is_open(id: &str) -> bool {
    find(id).is_some_and(|dialog| dialog.open())
}

fn find(id: &str) -> Option<HtmlDialogElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}
