//! Sessions: all of them, and the page of each.

mod history;
mod life;
mod people;
mod record;

use leptos::prelude::*;

use crate::content::purpose::template;
use crate::content::{label, live::MINUTES, sessions as words};
use crate::domain::{Id, Session};
use crate::export::fill;
use crate::platform::dates;
use crate::route::Route;
use crate::state::AppState;

use super::last_time::last_time;
use crate::ui::frame::{manager_name, session_frame, session_name};
use crate::ui::kit::html::{Element, Node, a, div, dynamic, h1, nodes, p, shown_if};
use crate::ui::kit::primary_link;

use history::history;
use life::{aside, parts};
use people::people;
use record::full_record;

/// All sessions, the latest first.
pub fn session_list() -> Node {
    let state = AppState::expect();
    let is_empty = state.read(|document| document.sessions.is_empty());
    let empty =
        || div().class("empty").child(p().child(words::EMPTY).child(" ").child(words::EMPTY_WHY));
    nodes![
        h1().child(words::HEADING),
        shown_if(is_empty, empty),
        history(),
        people(),
        p().class("actions no-print").child(primary_link(words::ASK, Route::NewSession.href())),
    ]
}

/// The page of a session: its life so far, what it left, and its record.
pub fn session_record(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let name = state.read(move |document| session_name(document, session));
    let facts = state.read(move |document| {
        let Some(row) = document.sessions.get(session) else { return String::new() };
        let on = row.on.map(dates::short);
        let minutes = fill(MINUTES, &[("n", label::length(row.length))]);
        let parts = [on.as_deref(), Some(template(row.purpose).name), Some(&minutes)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    });
    let life = state.read(move |document| {
        let row = document.sessions.get(session);
        row.map(|row| label::session_state(row.state()).to_owned()).unwrap_or_default()
    });
    let is_held = state.read(move |document| {
        document.sessions.get(session).is_some_and(|row| row.state().is_held())
    });
    let middle = move || {
        if is_held.get() { Some(full_record(session)) } else { last_time(session) }
    };
    session_frame(session, move || {
        nodes![
            p().class("eyebrow").child(life),
            h1().child(name),
            p().class("lead").child(facts),
            p().class("actions no-print").child(with_whom(session)),
            dynamic(middle),
            parts(session),
            aside(session),
        ]
    })
}

/// The way to the page of its manager.
fn with_whom(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let href = state.read(move |document| {
        let row = document.sessions.get(session);
        Route::Person(row.map(|row| row.manager).unwrap_or_default()).href()
    });
    let label = state.read(move |document| {
        fill(words::WITH_WHOM, &[("name", &manager_name(document, session))])
    });
    a().class("link").attr("href", href).child(label)
}
