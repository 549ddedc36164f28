//! The page around the screens: header, problem banner, notice, footer.

use leptos::prelude::*;

use crate::content::copy::SAVE_COPY;
use crate::content::shell as words;
use crate::platform::{dialog, focus, page, window};
use crate::reactive::{derived, memo};
use crate::route::Route;
use crate::state::{AppState, SaveState, is_writing};
use crate::storage::SaveError;

use super::kit::html::{
    Element, Node, a, div, dynamic, footer, h1, header, main, nav, nodes, p, section, shown_if,
    span,
};
use super::kit::{Shape, button, button_link, icon_button, link_button};
use super::router::CurrentRoute;
use super::wanted::PALETTE;

/// The page around a screen, with what lies over it.
pub fn shell(screen: impl Fn() -> AnyView + Send + 'static, layer: Node) -> Node {
    let state = AppState::expect();
    window::on_key(move |event| undo_by_key(state, event));
    focus::keep();
    // What others look at shows the session and nothing around it.
    let route = CurrentRoute::expect();
    let is_own = memo(move || !matches!(route.get(), Route::Shared(_)));
    nodes![
        shown_if(is_own, || nodes![skip_link(), example_mark(), page_header(), problem()]),
        main().attr("id", "main").child(dynamic(screen)),
        shown_if(is_own, || { nodes![undone(), page_footer()] }),
        layer,
    ]
}

fn page_footer() -> Element {
    let help = a().class("link").attr("href", Route::Help.href()).child(words::HELP);
    let find =
        link_button(words::FIND, || dialog::open(PALETTE)).attr("aria-keyshortcuts", "Alt+K");
    footer()
        .class("footer")
        .child(p().child(words::FOOTER))
        .child(p().class("footer-links").child(find).child(help))
}

/// For the keyboard: past the header.
fn skip_link() -> Element {
    let skip = |event: leptos::ev::Event| {
        event.prevent_default();
        focus::soon("h1".to_owned());
    };
    a().class("skip-link").attr("href", "#main").on("click", skip).child(words::SKIP)
}

/// Says that all this is an example, and how to leave it.
fn example_mark() -> Node {
    let mark = || {
        section()
            .class("banner example-mark")
            .attr("aria-label", words::EXAMPLE)
            .child(p().child(words::EXAMPLE_WHY))
            .child(button_link(words::LEAVE_EXAMPLE, "./".to_owned()))
    };
    page::example().map(|_| mark()).into()
}

/// The header: where one is, whether it is saved, and the way back.
fn page_header() -> Element {
    let state = AppState::expect();
    let route = CurrentRoute::expect();
    let link = move |to: Route, label: &'static str| {
        let current = derived(move || (route.get().main() == to).then(|| "page".to_owned()));
        a().class("header-link").attr("href", to.href()).attr("aria-current", current).child(label)
    };
    let can_undo = state.can_undo();
    let can_redo = state.can_redo();
    header()
        .class("header")
        .child(a().class("wordmark").attr("href", Route::Home.href()).child(words::APP))
        .child(
            nav()
                .class("header-nav")
                .attr("aria-label", words::NAV)
                .child(link(Route::Home, words::HOME))
                .child(link(Route::Sessions, words::SESSIONS))
                .child(link(Route::Actions, words::ACTIONS))
                .child(link(Route::Growth, words::GROWTH))
                .child(link(Route::Data, words::DATA)),
        )
        .child(
            div()
                .class("header-tools")
                .child(save_mark())
                .child(
                    icon_button(Shape::Undo, words::UNDO, move || state.undo())
                        .attr("disabled", derived(move || !can_undo.get())),
                )
                .child(
                    icon_button(Shape::Redo, words::REDO, move || state.redo())
                        .attr("disabled", derived(move || !can_redo.get())),
                ),
        )
}

/// Whether what was written is saved, in a word.
fn save_mark() -> Element {
    let save_state = AppState::expect().save_state();
    let word = move || match save_state.get() {
        SaveState::Saved => words::SAVED,
        SaveState::Saving => words::SAVING,
        SaveState::NotSaved(_) => words::NOT_SAVED,
        SaveState::InMemory => words::IN_MEMORY,
        SaveState::Example => words::EXAMPLE,
        SaveState::Rehearsal => words::NOT_KEPT_NOW,
        SaveState::ReadOnly => words::READ_ONLY,
    };
    let is_problem = move || {
        !matches!(save_state.get(), SaveState::Saved | SaveState::Saving | SaveState::Example)
    };
    span()
        .class("save-mark")
        .class_if("save-mark-problem", derived(is_problem))
        .child(derived(move || word().to_owned()))
}

/// What is wrong with saving, and what to do about it.
fn problem() -> Element {
    let state = AppState::expect();
    let save_state = state.save_state();
    let problem = move || match save_state.get() {
        SaveState::Saved | SaveState::Saving | SaveState::Rehearsal | SaveState::Example => "",
        SaveState::NotSaved(SaveError::Full) => words::FULL,
        SaveState::NotSaved(SaveError::Blocked) => words::BLOCKED,
        SaveState::NotSaved(SaveError::NotKept) => words::NOT_KEPT,
        SaveState::InMemory => words::MEMORY_ONLY,
        SaveState::ReadOnly | SaveState::NotSaved(SaveError::Newer) => words::NEWER,
    };
    let problem = memo(move || problem().to_owned());
    let is_problem = memo(move || !problem.read().is_empty());
    let banner = move || {
        div()
            .class("banner")
            .child(p().child(problem))
            .child(button(SAVE_COPY, move || state.save_copy()))
    };
    div().attr("role", "alert").child(shown_if(is_problem, banner))
}

/// What was just taken away, with the way to get it back.
fn undone() -> Element {
    let state = AppState::expect();
    let text = state.notice();
    let is_said = derived(move || !text.read().is_empty());
    let toast = move || {
        div()
            .class("toast")
            .child(p().child(text))
            .child(button(words::UNDO, move || state.undo()))
            .child(icon_button(Shape::Cross, words::DISMISS, move || state.dismiss_notice()))
    };
    div().attr("role", "status").child(shown_if(is_said, toast))
}

/// In the place of a screen that has not come yet.
pub fn waiting() -> Node {
    nodes![h1().class("waiting").child(words::WAITING)]
}

/// For an address that leads nowhere.
pub fn not_found() -> Node {
    nodes![
        h1().child(words::NOT_FOUND),
        p().class("lead").child(words::NOT_FOUND_WHY),
        p().child(a().class("button").attr("href", Route::Home.href()).child(words::GO_HOME)),
    ]
}

/// Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), unless they are meant for a field.
fn undo_by_key(state: AppState, event: &web_sys::KeyboardEvent) {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() || is_writing() {
        return;
    }
    match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
        ("z", false) => state.undo(),
        ("z", true) | ("y", false) => state.redo(),
        _ => return,
    }
    event.prevent_default();
}
