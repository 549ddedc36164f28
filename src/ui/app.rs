//! The app: the state, the address, and the screen that belongs to it.

use leptos::mount::mount_to;
use leptos::prelude::*;

use crate::domain::Step;
use crate::platform::page;
use crate::route::Route;
use crate::state::provide_app_state;
use crate::ui::kit::reactive::memo;

use super::actions::action_list;
use super::ask::{ask, new_session};
use super::data::data_page;
use super::follow_up::recap;
use super::home::home;
use super::kit::Complaints;
use super::live::{close, live, rehearse, shared};
use super::people::person;
use super::prepare::{agenda_step, alignment_step, check_step, data_step, objectives_step};
use super::router::CurrentRoute;
use super::sessions::{session_list, session_record};
use super::shell::{not_found, shell};

/// Puts the app where the page has its place for it, instead of the frame that was shown while it
/// loaded.
pub fn mount() {
    if let Some(place) = page::take_place("app") {
        mount_to(place, app).forget();
    }
}

/// The whole app.
fn app() -> AnyView {
    let state = provide_app_state();
    let route = CurrentRoute::provide();
    // A session that is removed while its screen is open has no screen; undo brings both back.
    let shown = memo(move || {
        let route = route.get();
        let exists = state.with(|document| match route {
            Route::Person(id) => document.people.contains(id),
            _ => route.session().is_none_or(|id| document.sessions.contains(id)),
        });
        if exists { route } else { Route::NotFound }
    });
    Effect::new(page::mark_ready);
    // What a screen reads while it is made is no reason to make it anew.
    shell(move || {
        let route = shown.get();
        // Anew for each screen: what the fields of the last one gathered is gone with them.
        Complaints::gather();
        untrack(|| screen(route))
    })
    .into_any()
}

/// The screen at an address.
fn screen(route: Route) -> AnyView {
    match route {
        Route::Home => home().into_any(),
        Route::NewSession => new_session().into_any(),
        Route::Sessions => session_list().into_any(),
        Route::Actions => action_list().into_any(),
        Route::Person(id) => person(id).into_any(),
        Route::Session(session) => session_record(session).into_any(),
        Route::Ask(session) => ask(session).into_any(),
        Route::Prepare(session, Step::Objectives) => objectives_step(session).into_any(),
        Route::Prepare(session, Step::Alignment) => alignment_step(session).into_any(),
        Route::Prepare(session, Step::Agenda) => agenda_step(session).into_any(),
        Route::Prepare(session, Step::Data) => data_step(session).into_any(),
        Route::Prepare(session, Step::Check) => check_step(session).into_any(),
        Route::Live(session) => live(session).into_any(),
        Route::Rehearse(session) => rehearse(session).into_any(),
        Route::Shared(session) => shared(session).into_any(),
        Route::Close(session) => close(session).into_any(),
        Route::Recap(session) => recap(session).into_any(),
        Route::Data => data_page().into_any(),
        Route::NotFound => not_found().into_any(),
    }
}
