//! Somebody with whom sessions are held.

mod handover;
mod routine;

use leptos::prelude::*;

use crate::content::{field as errors, people as words};
use crate::domain::{Id, Length, Person, Purpose, date_key, field, in_order};
use crate::export::fill;
use crate::route::Route;
use crate::state::AppState;

use crate::ui::bind;
use crate::ui::frame::person_name;
use crate::ui::kit::html::{Element, Node, div, h1, h2, nodes, p, section, shown_if};
use crate::ui::kit::{STEP, TextField, button, complaint_list, long_list};
use crate::ui::plan_picker::plan;
use crate::ui::router::go;
use crate::ui::session_rows::session_row;

use handover::{came_from, change_of_manager};
use routine::routine;

/// The page of somebody.
pub fn person(id: Id<Person>) -> Node {
    nodes![
        complaint_list(errors::HEADING),
        h1().child(named(id, words::HEADING)),
        who(id),
        came_from(id),
        routine(id),
        sessions(id),
        change_of_manager(id),
    ]
}

/// A sentence about somebody, with their name in it.
fn named(id: Id<Person>, sentence: &'static str) -> Signal<String> {
    AppState::expect().read(move |document| fill(sentence, &[("name", &person_name(document, id))]))
}

/// Their name, their address, and when they were the person's manager.
fn who(id: Id<Person>) -> Element {
    let fields = bind::of(AppState::expect(), id);
    let text =
        |field: &'static str, label, path| -> TextField { fields.text_field(field, label, path) };
    section().class("group").child(h2().child(words::WHO)).child(
        div()
            .class("form")
            .child(
                div()
                    .class("columns")
                    .child(text("name", words::NAME, field!(Person.name)))
                    .child(text("email", words::EMAIL, field!(Person.email)).kind("email"))
                    .child(text("employer", words::EMPLOYER, field!(Person.employer))),
            )
            .child(
                div()
                    .class("columns")
                    .child(fields.date_field("from", words::FROM, field!(Person.from)))
                    .child(fields.date_field("to", words::TO, field!(Person.to))),
            ),
    )
}

/// The sessions with them, the latest first.
fn sessions(id: Id<Person>) -> Element {
    let state = AppState::expect();
    let sessions = state.ids(move |document| {
        let rows = in_order(document.sessions_with(id), |(_, row)| date_key(row.on));
        rows.into_iter().rev().map(|(id, _)| id).collect()
    });
    let ask = move || {
        let usual = plan(Purpose::default(), Length::default());
        let session = state.change(|document, now| {
            let ahead = document.sessions_with(id).rfind(|(_, row)| row.state().is_ahead());
            let ahead = ahead.map(|(id, _)| id);
            ahead.unwrap_or_else(|| document.start_session(Some(id), usual, now))
        });
        go(Route::Ask(session));
    };
    let empty = || p().class("quiet").child(words::NO_SESSIONS);
    section()
        .class("group")
        .child(h2().child(named(id, words::SESSIONS)))
        .child(shown_if(sessions.is_empty(), empty))
        .child(long_list(sessions.raw(), STEP, words::MORE, |raw| {
            session_row(Id::from_raw(raw), None)
        }))
        .child(p().class("actions").child(button(words::ASK, ask)))
}
