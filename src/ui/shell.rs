//! The page around the screens: header, problem banner, notice, footer.

use leptos::prelude::*;

use crate::content::shell as words;
use crate::platform::{file, page, window};
use crate::route::Route;
use crate::state::{AppState, SaveState, is_writing};
use crate::storage::{SaveError, backup};

use super::kit::{Icon, Shape};
use super::router::CurrentRoute;

/// The page around a screen.
#[component]
pub fn Shell(
    /// The screen.
    children: Children,
) -> impl IntoView {
    let state = AppState::expect();
    window::on_key(move |event| undo_by_key(state, &event));
    view! {
        <a
            class="skip-link"
            href="#main"
            on:click=move |event| {
                event.prevent_default();
                page::focus_soon("h1".to_owned());
            }
        >
            {words::SKIP}
        </a>
        <Header />
        <Problem />
        <main id="main">{children()}</main>
        <Undone />
        <footer class="footer">
            <p>{words::FOOTER}</p>
        </footer>
    }
}

/// The header: where one is, whether it is saved, and the way back.
#[component]
fn Header() -> impl IntoView {
    let state = AppState::expect();
    let route = CurrentRoute::expect();
    let (can_undo, can_redo) = (state.can_undo(), state.can_redo());
    let link = move |to: Route, label: &'static str| {
        let current = move || (route.get() == to).then_some("page");
        view! {
            <a class="header-link" href=to.href() aria-current=current>
                {label}
            </a>
        }
    };
    view! {
        <header class="header">
            <a class="wordmark" href=Route::Home.href()>
                {words::APP}
            </a>
            <nav class="header-nav" aria-label=words::NAV>
                {link(Route::Home, words::HOME)}
                {link(Route::Sessions, words::SESSIONS)}
                {link(Route::Data, words::DATA)}
            </nav>
            <div class="header-tools">
                <SaveMark />
                <button
                    class="icon-button"
                    type="button"
                    aria-label=words::UNDO
                    title=words::UNDO
                    disabled=move || !can_undo.get()
                    on:click=move |_| state.undo()
                >
                    <Icon shape=Shape::Undo />
                </button>
                <button
                    class="icon-button"
                    type="button"
                    aria-label=words::REDO
                    title=words::REDO
                    disabled=move || !can_redo.get()
                    on:click=move |_| state.redo()
                >
                    <Icon shape=Shape::Redo />
                </button>
            </div>
        </header>
    }
}

/// Whether what was written is saved, in a word.
#[component]
fn SaveMark() -> impl IntoView {
    let state = AppState::expect();
    let save_state = state.save_state();
    let word = move || match save_state.get() {
        SaveState::Saved => words::SAVED,
        SaveState::Saving => words::SAVING,
        SaveState::NotSaved(_) => words::NOT_SAVED,
        SaveState::InMemory => words::IN_MEMORY,
        SaveState::ReadOnly => words::READ_ONLY,
    };
    let is_fine = move || matches!(save_state.get(), SaveState::Saved | SaveState::Saving);
    view! {
        <span class="save-mark" class:save-mark-problem=move || !is_fine()>
            {word}
        </span>
    }
}

/// What is wrong with saving, and what to do about it.
#[component]
fn Problem() -> impl IntoView {
    let state = AppState::expect();
    let save_state = state.save_state();
    let problem = Memo::new(move |_| match save_state.get() {
        SaveState::Saved | SaveState::Saving => None,
        SaveState::NotSaved(SaveError::Full) => Some(words::FULL),
        SaveState::NotSaved(SaveError::Blocked) => Some(words::BLOCKED),
        SaveState::NotSaved(SaveError::NotKept) => Some(words::NOT_KEPT),
        SaveState::InMemory => Some(words::MEMORY_ONLY),
        SaveState::ReadOnly | SaveState::NotSaved(SaveError::Newer) => Some(words::NEWER),
    });
    let save = move |_| save_copy(state);
    let banner = move |problem| {
        view! {
            <div class="banner">
                <p>{problem}</p>
                <button class="button" type="button" on:click=save>
                    {words::SAVE_COPY}
                </button>
            </div>
        }
    };
    view! { <div role="alert">{move || problem.get().map(banner)}</div> }
}

/// What was just taken away, with the way to get it back.
#[component]
fn Undone() -> impl IntoView {
    let state = AppState::expect();
    let notice = state.notice();
    let toast = move || {
        view! {
            <div class="toast">
                <p>{move || notice.get().map(|notice| notice.text)}</p>
                <button class="button" type="button" on:click=move |_| state.undo()>
                    {words::UNDO}
                </button>
                <button
                    class="icon-button"
                    type="button"
                    aria-label=words::DISMISS
                    on:click=move |_| state.dismiss_notice()
                >
                    <Icon shape=Shape::Cross />
                </button>
            </div>
        }
    };
    view! { <div role="status">{move || notice.get().is_some().then(toast)}</div> }
}

/// Saves everything as a file.
pub fn save_copy(state: AppState) {
    let name = format!("strategy-session-{}.json", AppState::occasion().today);
    let text = state.peek(backup);
    file::save(&name, "application/json", &text);
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
