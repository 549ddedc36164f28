//! The app: the state, the address, and the screen that belongs to it.

use leptos::mount::mount_to;
use leptos::prelude::*;

use crate::content::shell as words;
use crate::domain::Step;
use crate::platform::page;
use crate::route::Route;
use crate::state::provide_app_state;

use super::ask::{Ask, NewSession};
use super::data::Data;
use super::follow_up::Recap;
use super::home::Home;
use super::live::{Close, Live};
use super::prepare::{AgendaStep, AlignmentStep, CheckStep, DataStep, ObjectivesStep};
use super::router::CurrentRoute;
use super::sessions::{SessionList, SessionRecord};
use super::shell::Shell;

/// Puts the app where the page has its place for it, instead of the frame that was shown while it
/// loaded.
pub fn mount() {
    if let Some(place) = page::take_place("app") {
        mount_to(place, App).forget();
    }
}

/// The whole app.
#[component]
fn App() -> impl IntoView {
    let state = provide_app_state();
    let route = CurrentRoute::provide();
    // A session that is removed while its screen is open has no screen; undo brings both back.
    let shown = Memo::new(move |_| {
        let route = route.get();
        let exists = |id| state.with(|document| document.sessions.contains(id));
        if route.session().is_none_or(exists) { route } else { Route::NotFound }
    });
    Effect::new(page::mark_ready);
    view! { <Shell>{move || screen(shown.get())}</Shell> }
}

/// The screen at an address.
fn screen(route: Route) -> AnyView {
    match route {
        Route::Home => view! { <Home /> }.into_any(),
        Route::NewSession => view! { <NewSession /> }.into_any(),
        Route::Sessions => view! { <SessionList /> }.into_any(),
        Route::Session(session) => view! { <SessionRecord session /> }.into_any(),
        Route::Ask(session) => view! { <Ask session /> }.into_any(),
        Route::Prepare(session, Step::Objectives) => {
            view! { <ObjectivesStep session /> }.into_any()
        }
        Route::Prepare(session, Step::Alignment) => view! { <AlignmentStep session /> }.into_any(),
        Route::Prepare(session, Step::Agenda) => view! { <AgendaStep session /> }.into_any(),
        Route::Prepare(session, Step::Data) => view! { <DataStep session /> }.into_any(),
        Route::Prepare(session, Step::Check) => view! { <CheckStep session /> }.into_any(),
        Route::Live(session) => view! { <Live session /> }.into_any(),
        Route::Close(session) => view! { <Close session /> }.into_any(),
        Route::Recap(session) => view! { <Recap session /> }.into_any(),
        Route::Data => view! { <Data /> }.into_any(),
        Route::NotFound => view! { <NotFound /> }.into_any(),
    }
}

/// For an address that leads nowhere.
#[component]
fn NotFound() -> impl IntoView {
    view! {
        <h1 tabindex="-1">{words::NOT_FOUND}</h1>
        <p class="lead">{words::NOT_FOUND_WHY}</p>
        <p>
            <a class="button" href=Route::Home.href()>
                {words::GO_HOME}
            </a>
        </p>
    }
}
