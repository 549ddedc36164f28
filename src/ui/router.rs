//! Which screen is in sight: the address behind the `#`, as a signal.

use leptos::prelude::*;

use crate::content::shell as words;
use crate::domain::Step;
use crate::platform::{focus, page};
use crate::route::Route;

/// The screen in sight, in the context of every view.
#[derive(Clone, Copy)]
pub struct CurrentRoute(RwSignal<Route>);

impl CurrentRoute {
    /// Follows the address and puts itself into the context.
    pub fn provide() -> Self {
        let current = Self(RwSignal::new(Route::parse(&page::hash())));
        provide_context(current);
        page::set_title(&title(current.0.get_untracked()));
        page::on_hash_change(move || {
            let route = Route::parse(&page::hash());
            if route != current.0.get_untracked() {
                current.0.set(route);
                page::set_title(&title(route));
                focus::heading();
            }
        });
        current
    }

    /// The one in the context. To be called in the body of a view.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The screen in sight.
    pub fn get(self) -> Route {
        self.0.get()
    }
}

/// Goes to a screen.
pub fn go(route: Route) {
    page::go_to(&route.href());
}

/// Goes to a screen in place of the one in sight, so that "back" does not lead here.
pub fn go_instead(route: Route) {
    page::replace(&route.href());
}

/// The title of a screen, the most particular word first, as lists of tabs want it.
fn title(route: Route) -> String {
    let name = match route {
        Route::Home => return words::APP.to_owned(),
        Route::NewSession | Route::Ask(_) => words::TITLE_ASK,
        Route::Sessions => words::TITLE_SESSIONS,
        Route::Actions => words::TITLE_ACTIONS,
        Route::Growth => words::TITLE_GROWTH,
        Route::Chain => words::TITLE_CHAIN,
        Route::Pictures => words::TITLE_PICTURES,
        Route::Reviews | Route::Review(_) => words::TITLE_REVIEW,
        Route::Person(_) => words::TITLE_PERSON,
        Route::Session(_) => words::TITLE_SESSION,
        Route::Prepare(_, step) => match step {
            Step::Objectives => words::TITLE_OBJECTIVES,
            Step::Alignment => words::TITLE_ALIGNMENT,
            Step::Agenda => words::TITLE_AGENDA,
            Step::Data => words::TITLE_DATA_STEP,
            Step::Check => words::TITLE_CHECK,
        },
        Route::Live(_) | Route::Now => words::TITLE_LIVE,
        Route::Rehearse(_) => words::TITLE_REHEARSAL,
        Route::Shared(_) => words::TITLE_SHARED,
        Route::Close(_) => words::TITLE_CLOSE,
        Route::Recap(_) => words::TITLE_RECAP,
        Route::Data => words::TITLE_DATA,
        Route::Help => words::TITLE_HELP,
        Route::NotFound => words::TITLE_NOT_FOUND,
    };
    format!("{name} – {}", words::APP)
}
