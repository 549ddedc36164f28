//! The app: the state, the address, and the screen that belongs to it.

use leptos::mount::mount_to;
use leptos::prelude::*;

use crate::platform::{focus, page, window};
use crate::reactive::{callback, memo};
use crate::route::Route;
use crate::state::provide_app_state;

use super::ask::{ask, new_session};
use super::home::home;
use super::kit::Complaints;
use super::kit::html::shown_if;
use super::later::screen as of_later;
use super::router::{CurrentRoute, go};
use super::shell::{not_found, shell, waiting};
use super::wanted::Wanted;

/// Puts the app where the page has its place for it, instead of the frame that was shown while it
/// loaded. In a task of its own, behind the one that made the wasm: on a slow processor each of them
/// takes as long as a page may keep somebody waiting.
pub fn mount() {
    window::after(0, || {
        if let Some(place) = page::take_place("app") {
            mount_to(place, app).forget();
        }
    });
}

/// The whole app.
fn app() -> AnyView {
    let is_whole = RwSignal::new(page::is_whole());
    let owner = Owner::current();
    let save_copy = move || match &owner {
        Some(owner) if is_whole.get_untracked() => drop(owner.with(|| of_later(Wanted::Copy))),
        // The page about the data waits for what has not come yet.
        _ => go(Route::Data),
    };
    let state = provide_app_state(callback(move |()| save_copy()));
    let route = CurrentRoute::provide();
    // A session that is removed while its screen is open has no screen; undo brings both back.
    let shown = memo(move || {
        let route = route.get();
        let exists = state.with(|document| match route {
            Route::Person(id) => document.people.contains(id),
            Route::Review(id) => document.narratives.contains(id),
            _ => route.session().is_none_or(|id| document.sessions.contains(id)),
        });
        if exists { route } else { Route::NotFound }
    });
    Effect::new(page::mark_ready);
    page::on_whole(move || {
        let waits = focus::is_at_heading();
        is_whole.set(true);
        // The heading that it was on is gone with the waiting.
        if waits && !is_first(shown.get_untracked()) {
            focus::heading();
        }
    });
    let is_there = memo(move || is_first(shown.get()) || is_whole.get());
    // What a screen reads while it is made is no reason to make it anew.
    let screen = move || {
        let (route, is_there) = (shown.get(), is_there.get());
        // Anew for each screen: what the fields of the last one gathered is gone with them.
        Complaints::gather();
        untrack(|| if is_there { screen_at(route) } else { waiting().into_any() })
    };
    shell(screen, shown_if(is_whole, || of_later(Wanted::Layer))).into_any()
}

/// Whether a screen is in the first wasm of a release.
const fn is_first(route: Route) -> bool {
    matches!(route, Route::Home | Route::NewSession | Route::Ask(_) | Route::NotFound)
}

/// The screen at an address.
fn screen_at(route: Route) -> AnyView {
    match route {
        Route::Home => home().into_any(),
        Route::NewSession => new_session().into_any(),
        Route::Ask(session) => ask(session).into_any(),
        Route::NotFound => not_found().into_any(),
        _ => of_later(Wanted::Screen(route)),
    }
}
