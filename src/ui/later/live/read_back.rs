//! What was decided, agreed and heard, to be read back and completed.

use leptos::prelude::*;

use crate::content::live as words;
use crate::domain::{CaptureKind, Id, Session};
use crate::reactive::{derived, memo};
use crate::state::AppState;
use crate::ui::kit::html::{Node, each, h2, section, shown_if, ul};
use crate::ui::kit::rows;

use super::captured::{View, captured_row, captures_of};

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
    let all = captures_of(session);
    each(GROUPS, |(kind, heading)| group(session, all, kind, heading))
}

fn group(
    session: Id<Session>,
    all: Signal<Vec<u128>>,
    kind: CaptureKind,
    heading: &'static str,
) -> Node {
    let state = AppState::expect();
    // In the order in which they came, so that what is filled in moves no row away.
    let captures = memo(move || {
        let is_such = |raw: &u128| {
            state.peek(|document| document.capture_with(*raw)).is_some_and(|id| id.kind() == kind)
        };
        all.get().into_iter().filter(is_such).collect::<Vec<_>>()
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
