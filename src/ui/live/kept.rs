//! What was written down so far, the latest first.

use leptos::prelude::*;

use crate::content::live as words;
use crate::domain::{CaptureId, Id, Session};
use crate::platform::focus;
use crate::state::AppState;
use crate::ui::kit::html::{Element, h2, p, section, shown_if, ul};
use crate::ui::kit::reactive::memo;
use crate::ui::kit::rows;

use super::capture::LINE;
use super::captured::{View, captured_row};

/// Everything that was written down in a session.
pub fn kept(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let captures = state.read(move |document| {
        let ids = document.captures(session).into_iter().rev();
        ids.map(CaptureId::raw).collect::<Vec<_>>()
    });
    let is_empty = memo(move || captures.read().is_empty());
    let empty = || p().class("quiet").child(words::NOTHING_KEPT);
    let row = move |raw| captured_row(session, raw, View::Short);
    let back = |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            focus::soon_at(LINE);
        }
    };
    section()
        .class("kept")
        .child(h2().child(words::KEPT))
        .child(shown_if(is_empty, empty))
        .child(ul().class("rows").on_key(back).child(rows(captures, row)))
}
