//! The clipboard.

use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;

use super::window::window;

/// Copies a text, then says whether that worked. To be called while a click is handled; browsers
/// refuse it otherwise.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let Some(window) = window() else { return done(false) };
    let promise = window.navigator().clipboard().write_text(text);
    spawn_local(async move { done(JsFuture::from(promise).await.is_ok()) });
}
