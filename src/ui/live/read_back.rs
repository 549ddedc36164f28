//! What was decided, agreed and heard, to be read back and completed.

use leptos::prelude::*;

use crate::content::live as words;
use crate::domain::{CaptureId, CaptureKind, Id, Session};
use crate::state::AppState;
use crate::ui::kit::html::{Node, each, h2, section, shown_if, ul};
use crate::ui::kit::reactive::derived;
use crate::ui::kit::rows;

use super::captured::{View, captured_row};

/// What is read back, in this order.
const GROUPS: [(CaptureKind, &str); 5] = [
    (CaptureKind::Decision, words::DECIDED),
    (CaptureKind::Action, words::ACTIONS),
    (CaptureKind::Feedback, words::HEARD),
    (CaptureKind::Parking, words::PARKED_SO_FAR),
    (CaptureKind::Note, words::NOTES),
];

/// All that was written down in a session, by kind.
pub fn read_back(session: Id<Session>) -> Node {
    each(GROUPS, |(kind, heading)| group(session, kind, heading))
}

fn group(session: Id<Session>, kind: CaptureKind, heading: &'static str) -> Node {
    // In the order in which they came, so that what is filled in moves no row away.
    let captures = AppState::expect().read(move |document| {
        let captures = document.captures(session).into_iter();
        captures.filter(|id| id.kind() == kind).map(CaptureId::raw).collect::<Vec<_>>()
    });
    let is_filled = derived(move || !captures.read().is_empty());
    let row = move |raw| captured_row(session, raw, View::Whole);
    shown_if(is_filled, move || {
        section()
            .class("group read-back")
            .child(h2().child(heading))
            .child(ul().class("rows").child(rows(captures, row)))
    })
}
