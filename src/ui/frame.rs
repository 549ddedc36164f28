//! What the screens of one session have in common: with whom it is, and the way to its parts.

use leptos::prelude::*;

use crate::content::{field as errors, shell as words};
use crate::domain::{Document, Id, Person, Session, Step};
use crate::export::fill;
use crate::reactive::{derived, memo};
use crate::route::Route;
use crate::state::AppState;

use super::kit::complaint_list;
use super::kit::html::{Element, Node, a, div, nav, nodes};
use super::router::CurrentRoute;

/// The frame around a screen of a session: its name and its parts above, the screen below.
pub fn session_frame<N: Into<Node>>(session: Id<Session>, screen: impl FnOnce() -> N) -> Node {
    nodes![session_bar(session), complaint_list(errors::HEADING), screen()]
}

/// The name of a session, and the way to its parts.
fn session_bar(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let route = CurrentRoute::expect();
    let name = state.read(move |document| session_name(document, session));
    let held = state.read(move |document| {
        document.sessions.get(session).is_some_and(|row| row.state().is_held())
    });
    let link = move |to: Signal<Route>, label: &'static str, is_current: fn(Route) -> bool| {
        let href = derived(move || to.get().href());
        let is_here = memo(move || is_current(route.get()));
        let current = derived(move || is_here.get().then(|| "page".to_owned()));
        a().attr("href", href).attr("aria-current", current).child(label)
    };
    let to = Signal::stored;
    // What was held cannot be held again; its record is on its own page.
    let hold = move || if held.get() { Route::Session(session) } else { Route::Live(session) };
    let parts = nav()
        .class("session-parts")
        .attr("aria-label", words::PARTS)
        .child(link(to(Route::Ask(session)), words::ASK, |r| matches!(r, Route::Ask(_))))
        .child(link(to(Route::Prepare(session, Step::Objectives)), words::PREPARE, |r| {
            matches!(r, Route::Prepare(..))
        }))
        .child(link(derived(hold), words::HOLD, |r| {
            matches!(r, Route::Live(_) | Route::Rehearse(_) | Route::Close(_))
        }))
        .child(link(to(Route::Recap(session)), words::FOLLOW_UP, |r| matches!(r, Route::Recap(_))));
    let own = a().class("session-name").attr("href", Route::Session(session).href()).child(name);
    div().class("session-frame").child(own).child(parts)
}

/// A session by the name of its manager: "Session with Kim".
pub fn session_name(document: &Document, session: Id<Session>) -> String {
    fill(words::SESSION_WITH, &[("name", &manager_name(document, session))])
}

/// What the manager of a session is called.
pub fn manager_name(document: &Document, session: Id<Session>) -> String {
    let manager = document.sessions.get(session).map(|row| row.manager);
    person_name(document, manager.unwrap_or_default())
}

/// What somebody is called on screen.
pub fn person_name(document: &Document, person: Id<Person>) -> String {
    let name = document.people.get(person).map_or("", |person| person.name.trim());
    if name.is_empty() { words::SOMEBODY.to_owned() } else { name.to_owned() }
}

/// The mail address of the manager of a session; empty where it is not known.
pub fn manager_email(document: &Document, session: Id<Session>) -> String {
    let person = document.sessions.get(session).and_then(|row| document.people.get(row.manager));
    person.map(|person| person.email.trim().to_owned()).unwrap_or_default()
}
