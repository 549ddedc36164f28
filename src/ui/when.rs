//! Date and time of a session, wherever they are asked for.

use crate::content::shell as words;
use crate::domain::{Id, Session};
use crate::state::AppState;

use super::bind;
use super::kit::html::{Element, div};
use super::kit::{date_field, time_field};

/// Date and time of a session.
pub fn when(session: Id<Session>) -> Element {
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
    div().class("field-row").child(date_field("date", words::DATE, on)).child(time_field(
        "time",
        words::TIME,
        at,
    ))
}
