//! What lies over all screens: news of the page itself.

use std::cell::Cell;

use leptos::prelude::*;

use crate::content::layer as words;
use crate::content::shell::DISMISS;
use crate::domain::iso_date;
use crate::platform::offline::{self, News};
use crate::platform::{clock, page};
use crate::route::Route;
use crate::state::{AppState, SaveState};

use crate::reactive::memo;
use crate::ui::kit::html::{Element, Node, div, dynamic, p};
use crate::ui::kit::{Shape, button, icon_button};
use crate::ui::router::CurrentRoute;

/// The day on which the example plays, in `assets/example.json`.
const EXAMPLE_ON: &str = "2026-01-21";

/// What lies over all screens.
pub fn layer() -> Element {
    let state = AppState::expect();
    show_example(state);
    let news = RwSignal::new(None);
    offline::keep(move |new| news.set(Some(new)));
    // What others look at shows the session and nothing else.
    let route = CurrentRoute::expect();
    let shown = memo(move || news.get().filter(|_| !matches!(route.get(), Route::Shared(_))));
    div().attr("role", "status").child(dynamic(move || match shown.get() {
        None => Node::nothing(),
        Some(News::Ready) => toast(words::OFFLINE, news).into(),
        Some(News::Update) => {
            toast(words::UPDATE, news).child(button(words::RELOAD, move || update(state))).into()
        }
    }))
}

thread_local! {
    /// Whether the example is shown, if one was wanted.
    static IS_SHOWN: Cell<bool> = const { Cell::new(false) };
}

/// Shows the example, if the page was opened for it, as of today. Only the first time: then it is as
/// good as the person's own.
pub fn show_example(state: AppState) {
    if IS_SHOWN.replace(true) {
        return;
    }
    let Some(found) = page::example().and_then(|text| state.look_into(text.as_bytes()).ok()) else {
        return;
    };
    let days = iso_date(EXAMPLE_ON).map_or(0, |on| (clock::today() - on).num_days());
    state.show(found.document.moved_by(days));
}

fn toast(text: &'static str, news: RwSignal<Option<News>>) -> Element {
    div().class("toast news").child(p().child(text)).child(icon_button(
        Shape::Cross,
        DISMISS,
        move || news.set(None),
    ))
}

/// Loads the new build, once all is saved. Where something would be lost by it, it waits: the page
/// says by itself that it is not saved.
fn update(state: AppState) {
    state.save_now();
    let is_lost = |state| matches!(state, SaveState::NotSaved(_) | SaveState::InMemory);
    if !is_lost(state.save_state().get_untracked()) {
        offline::take_over();
    }
}
