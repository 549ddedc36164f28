//! The browser's window, its events and its timers.

use std::time::Duration;

use leptos::leptos_dom::helpers::{
    TimeoutHandle, set_interval_with_handle, set_timeout_with_handle, window_event_listener_untyped,
};
use leptos::prelude::on_cleanup;
use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent, StorageEvent};

use crate::erased::Call;

/// The window.
pub fn window() -> Option<web_sys::Window> {
    #[allow(clippy::disallowed_methods)] // The one place that owns it.
    web_sys::window()
}

/// Does something on each event of the whole window.
pub fn on_window(event: &str, action: impl Fn(Event) + 'static) {
    listen(event, Box::new(action));
}

/// Boxed, so that there is one copy of the framework's code for it.
fn listen(event: &str, action: Box<dyn Call<Event, ()>>) {
    window_event_listener_untyped(event, move |event| action.call(event));
}

/// Does something once, after so many milliseconds.
pub fn after(milliseconds: u64, action: impl FnOnce() + 'static) -> Option<TimeoutHandle> {
    set_timeout_with_handle(action, Duration::from_millis(milliseconds)).ok()
}

/// Does something every so many milliseconds, until the view that asked for it is gone.
pub fn every(milliseconds: u64, action: impl Fn() + 'static) {
    if let Ok(handle) = set_interval_with_handle(action, Duration::from_millis(milliseconds)) {
        on_cleanup(move || handle.clear());
    }
}

/// Does something whenever the page may be about to go: it is hidden, left or loses focus.
/// (Browsers do not promise more; `beforeunload` is not sent on phones.)
pub fn on_leaving(action: impl Fn() + Clone + 'static) {
    let hidden = action.clone();
    on_window("visibilitychange", move |_| {
        if !is_visible() {
            hidden();
        }
    });
    let left = action.clone();
    on_window("pagehide", move |_| left());
    on_window("blur", move |_| action());
}

/// Does something whenever the page can be seen again.
pub fn on_return(action: impl Fn() + 'static) {
    on_window("visibilitychange", move |_| {
        if is_visible() {
            action();
        }
    });
}

/// Does something whenever another window changes the storage: with the key, or with nothing
/// where all of it was cleared.
pub fn on_storage(action: impl Fn(Option<String>) + 'static) {
    on_window("storage", move |event| action(event.unchecked_ref::<StorageEvent>().key()));
}

/// Does something whenever a key is pressed anywhere on the page.
pub fn on_key(action: impl Fn(&KeyboardEvent) + 'static) {
    on_window("keydown", move |event| action(event.unchecked_ref()));
}

fn is_visible() -> bool {
    let document = window().and_then(|window| window.document());
    document.is_none_or(|document| document.visibility_state() == web_sys::VisibilityState::Visible)
}
