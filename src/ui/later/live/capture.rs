//! One line and Enter: a note, a decision, an action item, a piece of feedback, a question.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::content::{label, live as words};
use crate::domain::{CaptureKind, Document, Id, Owner, Session, field};
use crate::platform::focus;
use crate::reactive::callback;
use crate::reading::read_line;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::html::{self, Element, button, div, form, p, shown_if, span, textarea};
use crate::ui::kit::{date_field, link_button, quiet_choice};
use crate::ui::later::owner_pick::owner_pick;

use super::turns::open_turns;

/// The field for the line.
pub const LINE: &str = "line";

/// The line that is being written, and what it is.
pub fn capture(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let fields = bind::of(state, session);
    let text = fields.text(field!(Session.line.text)).value;
    let kind = fields.choice(&CaptureKind::ALL, field!(Session.line.kind));
    let is_action = state.read(move |document| {
        let kind = document.sessions.get(session).map(|row| row.line.kind);
        kind == Some(CaptureKind::Action)
    });
    let write = move |text| {
        state.type_in(|document, occasion| write_line(document, session, text, occasion.today));
    };
    let keep = move || {
        state.change(|document, occasion| {
            let row = document.sessions.get(session);
            let line = row.map(|row| read_line(&row.line.text, occasion.today, ""));
            let Some(line) = line.filter(|line| !line.text.is_empty()) else { return };
            // What the prefix says is said by the kind by now; it is for one line.
            document.write_line(session, |next| next.text = line.text);
            document.keep_line(session, occasion);
            if line.kind.is_some() {
                document.write_line(session, |next| next.kind = CaptureKind::default());
            }
        });
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        let is_empty = text.read_untracked().is_empty();
        match event.key().as_str() {
            "Enter" if !event.shift_key() && !event.is_composing() => keep(),
            "/" if is_empty => open_turns(),
            "ArrowUp" if is_empty => focus::soon(".kept textarea".to_owned()),
            // A line that was just kept comes back to be corrected.
            "z" if is_empty && (event.ctrl_key() || event.meta_key()) => state.undo(),
            _ => return,
        }
        event.prevent_default();
    };
    let kinds = CaptureKind::ALL.map(label::capture_kind);
    let name = html::label().class("visually-hidden").attr("for", LINE).child(words::LINE);
    let line = textarea()
        .class("field-input")
        .attr("id", LINE)
        .attr("rows", "1")
        .attr("dir", "auto")
        .attr("placeholder", words::LINE)
        .attr("enterkeyhint", "done")
        .attr("aria-describedby", "line-help")
        .value(text)
        .on_text("input", write)
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
        .child(
            div()
                .class("capture-help")
                .child(
                    p().attr("id", "line-help")
                        .child(words::LINE_HELP)
                        .child(span().class("capture-keys").child(words::LINE_KEYS)),
                )
                .child(link_button(words::TURNS, open_turns)),
        )
}

/// Takes down what is typed, and what its words say of it: what it is, who does it, by when. They
/// count where they change, so what was chosen by hand stays as long as they do.
fn write_line(document: &mut Document, session: Id<Session>, text: String, today: NaiveDate) {
    let Some(row) = document.sessions.get(session) else { return };
    let manager = document.people.get(row.manager).map_or("", |person| &person.name);
    let me = document.my_name().trim();
    let read = |text: &str| {
        let mut line = read_line(text, today, manager);
        // Who calls themselves by their name means themselves.
        line.owner = line.owner.map(|owner| match owner {
            Owner::Other(name) if name.eq_ignore_ascii_case(me) => Owner::Me,
            owner => owner,
        });
        line
    };
    let before = read(&row.line.text);
    let now = read(&text);
    document.write_line(session, |line| {
        line.text = text;
        if now.kind != before.kind {
            line.kind = now.kind.unwrap_or_default();
        }
        if now.owner != before.owner {
            line.owner = now.owner.unwrap_or_default();
        }
        if now.due_on != before.due_on {
            line.due_on = now.due_on;
        }
    });
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
        .child(owner_pick("line-owner".to_owned(), session, Arc::new(owner), callback(assign)))
        .child(date_field("line-due", words::DUE, due))
}
