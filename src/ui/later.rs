//! The screens behind the first ones. A release holds them in a wasm of their own, which comes
//! right after the start (`.ci/split.mjs`): so the first screens are there a third sooner, and grow
//! no heavier with each that is added here. Nothing else may know what is in this folder.

use leptos::prelude::*;

use crate::domain::Step;
use crate::platform::{clock, file, window};
use crate::route::Route;
use crate::state::AppState;
use crate::storage::backup::MOST_BYTES;

use super::kit::html::{Node, nodes};
use super::router::go_instead;
use super::shell::{not_found, waiting};
use super::wanted::Wanted;

mod achievement_form;
mod actions;
mod all_dates;
mod carried;
mod data;
mod follow_up;
mod growth;
mod growth_tabs;
mod help;
mod last_time;
mod layer;
mod live;
mod metric_form;
mod owner_pick;
mod palette;
mod people;
mod pictures;
mod prepare;
mod quiet;
mod record_changes;
mod review;
mod sessions;
mod who_and_when;

use self::actions::action_list;
use self::data::{data_page, save_copy, take_dropped};
use self::follow_up::recap;
use self::growth::{chain, growth};
use self::help::help;
use self::layer::{layer, show_example};
use self::live::{close, live, rehearse, shared};
use self::palette::palette;
use self::people::person;
use self::pictures::pictures;
use self::prepare::{agenda_step, alignment_step, check_step, data_step, objectives_step};
use self::review::{review, reviews};
use self::sessions::{session_list, session_record};

/// Gives what is wanted. In a release it may be called when [`platform::page::is_whole`] says so; it
/// is the only way from the first wasm into the second, and must not dissolve in its caller.
///
/// [`platform::page::is_whole`]: crate::platform::page::is_whole
#[inline(never)]
pub fn screen(wanted: Wanted) -> AnyView {
    match wanted {
        Wanted::Screen(route) => {
            // The person has just clicked, and mostly written something by now.
            let state = AppState::expect();
            // Before the screen, which may look at the record once only.
            show_example(state);
            state.ask_to_keep();
            quiet::look_after(state);
            screen_at(route)
        }
        Wanted::Layer => {
            // A file that is dropped anywhere is a copy to be brought back.
            let state = AppState::expect();
            file::on_drop(MOST_BYTES, take_dropped(state));
            // A page may stay open for days.
            quiet::look_after(state);
            window::on_return(move || quiet::look_after(state));
            nodes![layer(), palette()].into_any()
        }
        Wanted::Copy => {
            save_copy(AppState::expect());
            ().into_any()
        }
    }
}

fn screen_at(route: Route) -> AnyView {
    match route {
        Route::Sessions => session_list().into_any(),
        Route::Actions => action_list().into_any(),
        Route::Growth => growth().into_any(),
        Route::Chain => chain().into_any(),
        Route::Pictures => pictures().into_any(),
        Route::Reviews => reviews().into_any(),
        Route::Review(id) => review(id).into_any(),
        Route::Person(id) => person(id).into_any(),
        Route::Session(session) => session_record(session).into_any(),
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
        Route::Help => help().into_any(),
        Route::Now => to_the_room().into_any(),
        // The first screens are made by the app itself.
        Route::Home | Route::NewSession | Route::Ask(_) | Route::NotFound => not_found().into_any(),
    }
}

/// Leads on to the room of the session that is being held or is next; without one, to the first page.
fn to_the_room() -> Node {
    let session = AppState::expect().peek(|all| all.session_for_the_room(clock::today()));
    go_instead(session.map_or(Route::Home, Route::Live));
    waiting()
}
