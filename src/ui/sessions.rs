//! Sessions: all of them, and the page of each.

mod life;
mod record;

use leptos::prelude::*;

use crate::content::purpose::template;
use crate::content::{label, sessions as words};
use crate::domain::{Id, Session, date_key, in_order};
use crate::platform::dates;
use crate::route::Route;
use crate::state::AppState;

use super::frame::{SessionFrame, session_name};
use super::kit::{ButtonLink, Weight, dynamic, shown_if};
use super::last_time::LastTime;
use super::session_rows::SessionRows;

use life::{Aside, Parts};
use record::Record;

/// All sessions, the latest first.
#[component]
pub fn SessionList() -> impl IntoView {
    let state = AppState::expect();
    let sessions = state.ids(|document| {
        let rows = in_order(document.sessions.iter(), |(_, row)| date_key(row.on)).into_iter();
        rows.rev().map(|(id, _)| id).collect()
    });
    let empty = || {
        view! {
            <div class="empty">
                <p>{words::EMPTY} " " {words::EMPTY_WHY}</p>
            </div>
        }
        .into_any()
    };
    view! {
        <h1 tabindex="-1">{words::HEADING}</h1>
        {shown_if(sessions.is_empty(), empty)}
        <SessionRows sessions />
        <p class="actions">
            <ButtonLink
                weight=Weight::Primary
                label=words::ASK
                href=Route::NewSession.href()
            />
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
    let name = state.read(move |document| session_name(document, session));
    let facts = state.read(move |document| {
        let Some(row) = document.sessions.get(session) else { return String::new() };
        let on = row.on.map(dates::short);
        let parts =
            [on.as_deref(), Some(template(row.purpose).name), Some(label::length(row.length))];
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
        if is_held.get() {
            view! { <Record session /> }.into_any()
        } else {
            view! { <LastTime session /> }.into_any()
        }
    };
    view! {
        <SessionFrame session>
            <p class="eyebrow">{life}</p>
            <h1 tabindex="-1">{name}</h1>
            <p class="lead">{facts}</p>
            {dynamic(middle)}
            <Parts session />
            <Aside session />
        </SessionFrame>
    }
}
