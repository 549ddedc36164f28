//! Sessions as a list, wherever they are listed.

use leptos::prelude::*;

use crate::content::label;
use crate::content::purpose::template;
use crate::domain::{Id, Session};
use crate::platform::dates;
use crate::route::Route;
use crate::state::{AppState, Ids};

use super::frame::manager_name;
use super::kit::Each;

/// A list of sessions.
#[component]
pub fn SessionRows(
    /// The sessions.
    sessions: Ids<Session>,
) -> impl IntoView {
    let row = |raw| view! { <SessionRow session=Id::from_raw(raw) /> }.into_any();
    view! {
        <ul class="rows">
            <Each things=sessions.raw() row />
        </ul>
    }
}

/// A session: when, with whom, about what, and where it is in its life.
#[component]
fn SessionRow(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
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
    view! {
        <li class="session-row">
            <a class="session-row-name" href=Route::Session(session).href()>
                {name}
            </a>
            <span class="session-row-facts numbers">{facts}</span>
            <span class="tag">{life}</span>
        </li>
    }
}
