//! One line and Enter: a note, a decision, an action item, a piece of feedback.

use std::sync::Arc;

use leptos::prelude::*;

use crate::content::{label, live as words};
use crate::domain::{CaptureKind, Document, Id, Session, field};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::html::{self, Element, button, div, form, shown_if, textarea};
use crate::ui::kit::{date_field, quiet_choice};

use super::read_back::owner_pick;

/// The line that is being written, and what it is.
pub fn capture(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let fields = bind::of(state, session);
    let text = fields.text(field!(Session.line.text));
    let kind = fields.choice(&CaptureKind::ALL, field!(Session.line.kind));
    let is_action = state.read(move |document| {
        let kind = document.sessions.get(session).map(|row| row.line.kind);
        kind == Some(CaptureKind::Action)
    });
    let keep = move || {
        state.change(|document, occasion| document.keep_line(session, occasion).is_some());
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" && !event.shift_key() && !event.is_composing() {
            event.prevent_default();
            keep();
        }
    };
    let kinds = CaptureKind::ALL.map(label::capture_kind);
    let name = html::label().class("visually-hidden").attr("for", "line").child(words::LINE);
    let line = textarea()
        .class("field-input")
        .attr("id", "line")
        .attr("rows", "1")
        .attr("dir", "auto")
        .attr("placeholder", words::LINE)
        .attr("enterkeyhint", "done")
        .value(text.value)
        .on_text("input", move |line| text.set.run(line))
        .on_key(on_key);
    let keep_button =
        button().class("button button-primary").attr("type", "submit").child(words::KEEP);
    form()
        .class("capture")
        .attr("aria-label", words::CAPTURE)
        .on("submit", move |event| {
            event.prevent_default();
            keep();
        })
        .child(quiet_choice("capture-kind", words::CAPTURE_KIND, &kinds, kind))
        .child(div().class("capture-line").child(name).child(line).child(keep_button))
        .child(shown_if(is_action, move || of_action(session)))
}

/// Who does it, by when.
fn of_action(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let owner = move |document: &Document| {
        document.sessions.get(session).map(|row| row.line.owner.clone()).unwrap_or_default()
    };
    let assign = move |owner| {
        state.type_in(|document, _| document.write_line(session, |line| line.owner = owner));
    };
    let due = bind::of(state, session).date(field!(Session.line.due_on));
    div()
        .class("field-row")
        .child(owner_pick("line-owner".to_owned(), session, Arc::new(owner), Callback::new(assign)))
        .child(date_field("line-due", words::DUE, due))
}
