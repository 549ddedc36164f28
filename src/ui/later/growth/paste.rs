//! A list that somebody kept elsewhere, pasted: one achievement a line.

use leptos::prelude::*;

use crate::content::growth as words;
use crate::export::counted;
use crate::reactive::callback;
use crate::state::AppState;
use crate::ui::kit::html::{Element, details, div, p, summary};
use crate::ui::kit::{Bound, TextArea, button};

/// The field for the list.
pub fn paste() -> Element {
    let state = AppState::expect();
    let text = RwSignal::new(String::new());
    let said = RwSignal::new(String::new());
    let add = move || {
        let list = text.get_untracked();
        let kept = state.change(|document, occasion| document.keep_log_lines(&list, occasion));
        said.set(counted(words::PASTED, kept));
        if kept > 0 {
            text.set(String::new());
        }
    };
    let bound = Bound::new(text.into(), callback(move |list| text.set(list)));
    details().class("more").child(summary().child(words::PASTE)).child(
        div()
            .class("form")
            .child(
                TextArea::new("pasted", words::PASTE_FIELD, bound)
                    .hint(words::PASTE_HINT)
                    .rows("5"),
            )
            .child(div().class("actions").child(button(words::PASTE_DO, add)))
            .child(p().class("quiet").attr("role", "status").child(said)),
    )
}
