//! Sessions as a list, wherever they are listed.

use leptos::prelude::*;

use crate::content::label;
use crate::content::purpose::template;
use crate::domain::{Id, Session};
use crate::platform::dates;
use crate::route::Route;
use crate::state::{AppState, Ids};

use super::frame::manager_name;
use super::kit::html::{Element, Node, a, li, shown_if, span, ul};
use super::kit::rows;
use crate::reactive::derived;

/// A list of sessions.
pub fn session_rows(sessions: Ids<Session>) -> Element {
    let row = |raw| session_row(Id::from_raw(raw), None);
    ul().class("rows").child(rows(sessions.raw(), row))
}

/// A session: when, with whom, about what, and where it is in its life.
///
/// Below it stands what was found in it, where somebody searches.
pub fn session_row(session: Id<Session>, found: Option<Signal<String>>) -> Element {
    let state = AppState::expect();
    let name = state.read(move |document| manager_name(document, session));
    let of_session = move |part: fn(&Session) -> String| {
        state.read(move |document| document.sessions.get(session).map(part).unwrap_or_default())
    };
    let facts = of_session(|row| {
        let purpose = template(row.purpose).name;
        row.on.map_or_else(|| purpose.to_owned(), |on| format!("{} · {purpose}", dates::short(on)))
    });
    let life = of_session(|row| label::session_state(row.state()).to_owned());
    li().class("session-row")
        .child(
            a().class("session-row-name").attr("href", Route::Session(session).href()).child(name),
        )
        .child(span().class("session-row-facts numbers").child(facts))
        .child(span().class("tag").child(life))
        .child(found.map(excerpt))
}

/// What was found, in a line of its own.
fn excerpt(text: Signal<String>) -> Node {
    let is_found = derived(move || !text.read().is_empty());
    shown_if(is_found, move || span().class("session-row-found").attr("dir", "auto").child(text))
}
