//! The page around the screens: header, problem banner, notice, footer.

use leptos::prelude::*;

use crate::content::shell as words;
use crate::platform::{file, focus, window};
use crate::route::Route;
use crate::state::{AppState, SaveState, is_writing};
use crate::storage::{SaveError, backup};

use super::kit::{Button, IconButton, Shape, shown_if};
use super::router::CurrentRoute;

/// The page around a screen.
#[component]
pub fn Shell(
    /// The screen.
    children: Children,
) -> impl IntoView {
    let state = AppState::expect();
    window::on_key(move |event| undo_by_key(state, &event));
    focus::keep();
    view! {
        <a
            class="skip-link"
            href="#main"
            on:click=move |event| {
                event.prevent_default();
                focus::soon("h1".to_owned());
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
    let link = move |to: Route, label: &'static str| {
        let current = Signal::derive(move || (route.get() == to).then(|| "page".to_owned()));
        view! {
            <a class="header-link" href=to.href() aria-current=current>
                {label}
            </a>
        }
    };
    let can_undo = state.can_undo();
    let can_redo = state.can_redo();
    view! {
        <header class="header">
            <a class="wordmark" href=Route::Home.href()>
                {words::APP}
            </a>
            <nav class="header-nav" aria-label=words::NAV>
                {link(Route::Home, words::HOME)} {link(Route::Sessions, words::SESSIONS)}
                {link(Route::Data, words::DATA)}
            </nav>
            <div class="header-tools">
                <SaveMark />
                <IconButton
                    shape=Shape::Undo
                    label=words::UNDO
                    disabled=Signal::derive(move || !can_undo.get())
                    on_click=move |()| state.undo()
                />
                <IconButton
                    shape=Shape::Redo
                    label=words::REDO
                    disabled=Signal::derive(move || !can_redo.get())
                    on_click=move |()| state.redo()
                />
            </div>
        </header>
    }
}

/// Whether what was written is saved, in a word.
#[component]
fn SaveMark() -> impl IntoView {
    let save_state = AppState::expect().save_state();
    let word = move || match save_state.get() {
        SaveState::Saved => words::SAVED,
        SaveState::Saving => words::SAVING,
        SaveState::NotSaved(_) => words::NOT_SAVED,
        SaveState::InMemory => words::IN_MEMORY,
        SaveState::ReadOnly => words::READ_ONLY,
    };
    let is_problem = move || !matches!(save_state.get(), SaveState::Saved | SaveState::Saving);
    view! {
        <span class="save-mark" class:save-mark-problem=Signal::derive(is_problem)>
            {Signal::derive(move || word().to_owned())}
        </span>
    }
}

/// What is wrong with saving, and what to do about it.
#[component]
fn Problem() -> impl IntoView {
    let state = AppState::expect();
    let save_state = state.save_state();
    let problem = move || match save_state.get() {
        SaveState::Saved | SaveState::Saving => "",
        SaveState::NotSaved(SaveError::Full) => words::FULL,
        SaveState::NotSaved(SaveError::Blocked) => words::BLOCKED,
        SaveState::NotSaved(SaveError::NotKept) => words::NOT_KEPT,
        SaveState::InMemory => words::MEMORY_ONLY,
        SaveState::ReadOnly | SaveState::NotSaved(SaveError::Newer) => words::NEWER,
    };
    let problem = Memo::new(move |_| problem().to_owned());
    let is_problem = Memo::new(move |_| !problem.read().is_empty());
    let banner = move || {
        view! {
            <div class="banner">
                <p>{problem}</p>
                <Button label=words::SAVE_COPY on_click=move |()| save_copy(state) />
            </div>
        }
        .into_any()
    };
    view! { <div role="alert">{shown_if(is_problem, banner)}</div> }
}

/// What was just taken away, with the way to get it back.
#[component]
fn Undone() -> impl IntoView {
    let state = AppState::expect();
    let notice = state.notice();
    let text = Memo::new(move |_| notice.get().unwrap_or_default().to_owned());
    let is_said = Memo::new(move |_| !text.read().is_empty());
    let toast = move || {
        view! {
            <div class="toast">
                <p>{text}</p>
                <Button label=words::UNDO on_click=move |()| state.undo() />
                <IconButton
                    shape=Shape::Cross
                    label=words::DISMISS
                    on_click=move |()| state.dismiss_notice()
                />
            </div>
        }
        .into_any()
    };
    view! { <div role="status">{shown_if(is_said, toast)}</div> }
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
