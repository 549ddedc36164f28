//! Dialogs: in front of all else, and gone with Escape. The browser keeps the focus in them, and
//! gives it back.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlDialogElement};

use super::page::document;

/// The event of a dialog that has just been opened. The browser's own `toggle` is missing in those
/// of 2024.
pub const OPENED: &str = "opened";

/// Opens the dialog with this id, unless it is open.
pub fn open(id: &str) {
    if let Some(dialog) = find(id)
        && !dialog.open()
    {
        let _ = dialog.show_modal();
        if let Ok(event) = Event::new(OPENED) {
            let _ = dialog.dispatch_event(&event);
        }
    }
}

/// Closes the dialog with this id.
pub fn close(id: &str) {
    if let Some(dialog) = find(id) {
        dialog.close();
    }
}

fn find(id: &str) -> Option<HtmlDialogElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}
