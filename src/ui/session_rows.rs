//! Sessions as a list, wherever they are listed.

use leptos::prelude::*;

use crate::content::label;
use crate::content::purpose::template;
use crate::domain::{Id, Session};
use crate::platform::dates;
use crate::route::Route;
use crate::state::AppState;

use super::frame::manager_name;

/// A list of sessions.
#[component]
pub fn SessionRows(
    /// The sessions.
    #[prop(into)]
    sessions: Signal<Vec<Id<Session>>>,
) -> impl IntoView {
    view! {
        <ul class="rows">
            <For
                each=move || sessions.get()
                key=|session| *session
                children=move |session| view! { <SessionRow session /> }
            />
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
    let facts = state.read(move |document| {
        let row = document.sessions.get(session);
        row.map(|row| (row.on, template(row.purpose).name, label::session_state(row.state())))
    });
    let on = move || facts.get().and_then(|(on, ..)| on).map(dates::short);
    let purpose = move || facts.get().map(|(_, purpose, _)| purpose);
    let life = move || facts.get().map(|(.., life)| life);
    view! {
        <li class="session-row">
            <a class="session-row-name" href=Route::Session(session).href()>
                {name}
            </a>
            <span class="quiet">{purpose}</span>
            <span class="quiet numbers">{on}</span>
            <span class="tag">{life}</span>
        </li>
    }
}
