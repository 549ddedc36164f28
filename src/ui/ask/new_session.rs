//! The way to a new request: it takes a session in which nothing was written yet, or starts one.

use leptos::prelude::*;

use crate::content::ask as words;
use crate::domain::{Document, Length, Purpose};
use crate::route::Route;
use crate::state::AppState;
use crate::ui::kit::html::{Element, h1};
use crate::ui::plan_picker::plan;
use crate::ui::router::go_instead;

/// Starts a session, or finds the blank one, and goes on to its request.
pub fn new_session() -> Element {
    let state = AppState::expect();
    let blank = state.peek(Document::blank_session);
    let session = blank.unwrap_or_else(|| {
        state.change(|document, occasion| {
            let manager = document.current_manager();
            document.start_session(manager, plan(Purpose::default(), Length::default()), occasion)
        })
    });
    Effect::new(move || go_instead(Route::Ask(session)));
    h1().child(words::HEADING)
}
