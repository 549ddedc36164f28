//! The page: its address and its title.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

use super::window::{on_window, window};

/// The path under which the app is served, with a slash at the end.
pub fn base_path() -> String {
    let path = window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    match path.rfind('/') {
        Some(end) => path.get(..=end).unwrap_or("/").to_owned(),
        None => "/".to_owned(),
    }
}

/// What stands behind the `#` of the address, with the `#`.
pub fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to another `#…` address, as a link would.
pub fn go_to(hash: &str) {
    if let Some(window) = window() {
        // The browser refuses only what is no address, and ours all are.
        let _ = window.location().set_hash(hash);
    }
}

/// Puts another `#…` address in place of this one, so that "back" does not lead here.
pub fn replace(hash: &str) {
    if let Some(window) = window() {
        let _ = window.location().replace(hash);
    }
}

/// Does something whenever the `#…` address has changed.
pub fn on_hash_change(action: impl Fn() + 'static) {
    on_window("hashchange", move |_| action());
}

/// The element with this id, emptied, for the app to be put into.
pub fn take_place(id: &str) -> Option<HtmlElement> {
    let place = document()?.get_element_by_id(id)?;
    place.set_text_content(None);
    place.dyn_into().ok()
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Marks the page as started, for the start script, which then stops waiting.
pub fn mark_ready() {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-ready", "");
    }
}

/// Whether all of the app has come: a release comes in two parts, see `.ci/split.mjs`.
pub fn is_whole() -> bool {
    let root = document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.has_attribute("data-whole"))
}

/// Does something as soon as all of the app has come, if it has not yet.
pub fn on_whole(action: impl Fn() + 'static) {
    on_window("whole", move |_| action());
}

/// The example that is to be looked at, once it has come; before, it is empty. Nothing where the page
/// is not opened for it.
pub fn example() -> Option<String> {
    document()?.document_element()?.get_attribute("data-example")
}

/// Sets the theme: `light`, `dark`, or nothing for that of the system.
pub fn set_theme(theme: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-theme", theme);
    }
}

/// Whether the page runs in a window of its own, as an app that was installed.
pub fn is_installed() -> bool {
    let query = window().and_then(|window| window.match_media("(display-mode: standalone)").ok());
    query.flatten().is_some_and(|query| query.matches())
}

/// The page as a tree.
pub fn document() -> Option<Document> {
    window().and_then(|window| window.document())
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        // The browser does not refuse.
        let _ = window.location().reload();
    }
}

/// Loads the page anew, at its first screen.
pub fn start_anew() {
    if let Some(window) = window() {
        // The browser does not refuse.
        let _ = window.location().set_hash("");
    }
    reload();
}
