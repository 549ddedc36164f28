//! A quiet line that offers to save everything as a file, where that is due.

use crate::content::copy as words;
use crate::export::fill;
use crate::platform::dates;
use crate::state::AppState;

use super::kit::html::{Node, p, shown_if, span};
use super::kit::link_button;
use crate::reactive::derived;

/// The line, in sight where something was written so many days ago or earlier and is in no file yet.
pub fn copy_line(days: i64) -> Node {
    let state = AppState::expect();
    let is_due = derived(move || state.copied().is_due(days));
    let last = move || match state.copied().on {
        Some(on) => fill(words::OLD_COPY, &[("date", &dates::short(on))]),
        None => words::NO_COPY.to_owned(),
    };
    shown_if(is_due, move || {
        p().class("copy-line")
            .child(span().child(derived(last)))
            .child(link_button(words::SAVE_COPY, move || state.save_copy()))
    })
}
