//! The app: the state, the address, and the screen that belongs to it.

use leptos::mount::mount_to;
use leptos::prelude::*;

use crate::ui::kit::html::{Node, a, dynamic, h1, nodes, p};

use crate::content::shell as words;
use crate::domain::Step;
use crate::platform::page;
use crate::route::Route;
use crate::state::provide_app_state;

use super::ask::{ask, new_session};
use super::data::data_page;
use super::follow_up::recap;
use super::home::home;
use super::live::{close, live};
use super::prepare::{agenda_step, alignment_step, check_step, data_step, objectives_step};
use super::router::CurrentRoute;
use super::sessions::{session_list, session_record};
use super::shell::shell;

/// Puts the app where the page has its place for it, instead of the frame that was shown while it
/// loaded.
pub fn mount() {
    if let Some(place) = page::take_place("app") {
        mount_to(place, || app().into_any()).forget();
    }
}

/// The whole app.
fn app() -> Node {
    let state = provide_app_state();
    let route = CurrentRoute::provide();
    // A session that is removed while its screen is open has no screen; undo brings both back.
    let shown = Memo::new(move |_| {
        let route = route.get();
        let exists = |id| state.with(|document| document.sessions.contains(id));
        if route.session().is_none_or(exists) { route } else { Route::NotFound }
    });
    Effect::new(page::mark_ready);
    shell(dynamic(move || screen(shown.get())))
}

/// The screen at an address.
fn screen(route: Route) -> Node {
    match route {
        Route::Home => home().into(),
        Route::NewSession => new_session().into(),
        Route::Sessions => session_list().into(),
        Route::Session(session) => session_record(session).into(),
        Route::Ask(session) => ask(session).into(),
        Route::Prepare(session, Step::Objectives) => objectives_step(session).into(),
        Route::Prepare(session, Step::Alignment) => alignment_step(session).into(),
        Route::Prepare(session, Step::Agenda) => agenda_step(session).into(),
        Route::Prepare(session, Step::Data) => data_step(session).into(),
        Route::Prepare(session, Step::Check) => check_step(session).into(),
        Route::Live(session) => live(session).into(),
        Route::Close(session) => close(session).into(),
        Route::Recap(session) => recap(session).into(),
        Route::Data => data_page().into(),
        Route::NotFound => not_found().into(),
    }
}

/// For an address that leads nowhere.
fn not_found() -> Node {
    nodes![
        h1().child(words::NOT_FOUND),
        p().class("lead").child(words::NOT_FOUND_WHY),
        p().child(a().class("button").attr("href", Route::Home.href()).child(words::GO_HOME)),
    ]
}
