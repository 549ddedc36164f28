//! What was written down so far, the latest first.

use leptos::prelude::*;

use crate::content::{label, live as words};
use crate::domain::{CaptureId, CaptureKind, Id, Session};
use crate::export::fill;
use crate::state::AppState;
use crate::ui::action_ticks::detail;
use crate::ui::kit::html::{Element, div, h2, li, p, section, shown_if, span, ul};
use crate::ui::kit::{Shape, icon_button, rows};

use super::read_back::captured_field;

/// Everything that was written down in a session.
pub fn kept(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let captures = state.read(move |document| {
        let ids = document.captures(session).into_iter().rev();
        ids.map(CaptureId::raw).collect::<Vec<_>>()
    });
    let is_empty = Memo::new(move |_| captures.read().is_empty());
    let empty = || p().class("quiet").child(words::NOTHING_KEPT);
    let row = move |raw| {
        let id = state.peek(|document| document.capture_with(raw));
        id.map(kept_row)
    };
    section()
        .class("kept")
        .child(h2().child(words::KEPT))
        .child(shown_if(is_empty, empty))
        .child(ul().class("rows").child(rows(captures, row)))
}

/// Something that was written down.
fn kept_row(id: CaptureId) -> Element {
    let state = AppState::expect();
    let kind = label::capture_kind(match id {
        CaptureId::Note(_) => CaptureKind::Note,
        CaptureId::Decision(_) => CaptureKind::Decision,
        CaptureId::Action(_) => CaptureKind::Action,
        CaptureId::Feedback(_) => CaptureKind::Feedback,
    });
    let text = state.read(move |document| document.captured_text(id).to_owned());
    let name = Signal::derive(move || fill(words::STRIKE_OUT, &[("text", &text.read())]));
    let strike_out = move || state.change_and_say(words::STRUCK_OUT, |d, _| d.strike_out(id));
    let detail = match id {
        CaptureId::Action(action) => Some(state.read(move |document| detail(document, action))),
        _ => None,
    };
    let detail = detail.map(|detail| p().class("quiet").child(detail));
    li().class("kept-row")
        .child(span().class("tag").child(kind))
        .child(div().child(captured_field(id, kind)).child(detail))
        .child(icon_button(Shape::Cross, name, strike_out))
}
