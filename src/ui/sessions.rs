//! Sessions: all of them, and the page of each.

mod life;
mod record;

use leptos::prelude::*;

use crate::content::purpose::template;
use crate::content::{label, sessions as words};
use crate::domain::{Id, Session, date_key, in_order};
use crate::export::fill;
use crate::platform::dates;
use crate::route::Route;
use crate::state::AppState;

use super::frame::{SessionFrame, manager_name};
use super::last_time::LastTime;
use super::session_rows::SessionRows;

use life::{Aside, Parts};
use record::Record;

/// All sessions, the latest first.
#[component]
pub fn SessionList() -> impl IntoView {
    let state = AppState::expect();
    let sessions = state.read(|document| {
        let rows = in_order(document.sessions.iter(), |(_, row)| date_key(row.on)).into_iter();
        rows.rev().map(|(id, _)| id).collect::<Vec<_>>()
    });
    let empty = || {
        view! {
            <div class="empty">
                <p>{words::EMPTY} " " {words::EMPTY_WHY}</p>
            </div>
        }
    };
    view! {
        <h1 tabindex="-1">{words::HEADING}</h1>
        {move || sessions.with(Vec::is_empty).then(empty)}
        <SessionRows sessions />
        <p class="actions">
            <a class="button button-primary" href=Route::NewSession.href()>
                {words::ASK}
            </a>
        </p>
    }
}

/// The page of a session: its life so far, what it left, and its record.
#[component]
pub fn SessionRecord(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let name = state.read(move |document| {
        let name = manager_name(document, session);
        fill(crate::content::shell::SESSION_WITH, &[("name", &name)])
    });
    let facts = state.read(move |document| {
        let row = document.sessions.get(session)?;
        let purpose = template(row.purpose).name;
        let length = label::length(row.length);
        let on = row.on.map(dates::short);
        let parts = [on.as_deref(), Some(purpose), Some(length)];
        Some(parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
    });
    let life = state.read(move |document| document.sessions.get(session).map(Session::state));
    let is_held = move || life.get().is_some_and(crate::domain::SessionState::is_held);
    view! {
        <SessionFrame session>
            <p class="eyebrow">{move || life.get().map(label::session_state)}</p>
            <h1 tabindex="-1">{name}</h1>
            <p class="lead">{facts}</p>
            {move || {
                if is_held() {
                    view! { <Record session /> }.into_any()
                } else {
                    view! { <LastTime session /> }.into_any()
                }
            }}
            <Parts session />
            <Aside session />
        </SessionFrame>
    }
}
