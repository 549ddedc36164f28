//! The clipboard.

use js_sys::{Array, Object, Promise, Reflect};
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, ClipboardItem};

use super::file::blob;
use super::window::window;

/// Copies a text, and with it the same as HTML for programs that paste with paragraphs and lists;
/// then says whether that worked. To be called while a click is handled; browsers refuse it
/// otherwise.
pub fn copy(text: &str, html: &str, done: impl FnOnce(bool) + 'static) {
    let Some(window) = window() else { return done(false) };
    let clipboard = window.navigator().clipboard();
    // A browser that cannot take both at once takes the text.
    let promise = write_both(&clipboard, text, html).unwrap_or_else(|_| clipboard.write_text(text));
    spawn_local(async move { done(JsFuture::from(promise).await.is_ok()) });
}

fn write_both(clipboard: &Clipboard, text: &str, html: &str) -> Result<Promise, JsValue> {
    let parts = Object::new();
    for (kind, text) in [("text/plain", text), ("text/html", html)] {
        Reflect::set(&parts, &kind.into(), &blob(kind, text)?.into())?;
    }
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&parts)?;
    Ok(clipboard.write(&Array::of1(&item)))
}
