//! The browser's promise to keep what is stored, also when it runs out of room.

use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;

use super::window::window;

/// Asks for the promise, and says whether it was given. Browsers decide by themselves, or ask the
/// person; so it is asked for when they have just written something.
pub fn ask(answer: impl FnOnce(bool) + 'static) {
    let promise = window().and_then(|window| window.navigator().storage().persist().ok());
    let Some(promise) = promise else { return answer(false) };
    spawn_local(async move {
        let promised = JsFuture::from(promise).await;
        answer(promised.is_ok_and(|value| value.as_bool() == Some(true)));
    });
}
