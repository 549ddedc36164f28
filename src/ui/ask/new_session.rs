//! The way to a new request: it takes a session in which nothing was written yet, or starts one.

use leptos::prelude::*;

use crate::content::ask as words;
use crate::content::purpose::template;
use crate::domain::{Document, Length, Purpose, SessionPlan};
use crate::route::Route;
use crate::state::AppState;
use crate::ui::router::go_instead;

/// Starts a session, or finds the blank one, and goes on to its request.
#[component]
pub fn NewSession() -> impl IntoView {
    let state = AppState::expect();
    let blank = state.peek(Document::blank_session);
    let session = blank.unwrap_or_else(|| {
        state.change(|document, occasion| {
            let last = document.sessions.iter().next_back().map(|(_, session)| session.manager);
            document.start_session(last, plan(Purpose::default(), Length::default()), occasion)
        })
    });
    Effect::new(move || go_instead(Route::Ask(session)));
    view! { <h1 tabindex="-1">{words::HEADING}</h1> }
}

/// The plan of a session for a purpose and a length.
pub fn plan(purpose: Purpose, length: Length) -> SessionPlan {
    SessionPlan { purpose, length, timebox_min: template(purpose).timebox(length) }
}
