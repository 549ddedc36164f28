//! Date and time of a session, wherever they are asked for.

use leptos::prelude::*;

use crate::content::shell as words;
use crate::domain::{Id, Session};
use crate::state::AppState;

use super::bind;
use super::kit::DateField;

/// Date and time of a session.
#[component]
pub fn When(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let on = bind::date(
        state,
        move |d| d.sessions.get(session).and_then(|row| row.on),
        move |d, _, on| {
            let at = d.sessions.get(session).and_then(|row| row.at);
            d.schedule(session, on, at);
        },
    );
    let at = bind::time(
        state,
        move |d| d.sessions.get(session).and_then(|row| row.at),
        move |d, at| {
            let on = d.sessions.get(session).and_then(|row| row.on);
            d.schedule(session, on, at);
        },
    );
    view! {
        <div class="field-row">
            <DateField id="date" label=words::DATE bound=on />
            <DateField id="time" label=words::TIME kind="time" bound=at />
        </div>
    }
}
