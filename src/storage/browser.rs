//! The browser's localStorage. No other file touches it, and nothing ever calls `clear()`.

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::JsValue;
use web_sys::Storage;

use super::{Keys, Shelf, ShelfError};

/// The browser's localStorage.
pub struct BrowserShelf {
    storage: Storage,
}

impl BrowserShelf {
    /// The localStorage, once a probe has shown that it can be used. (gloo-storage panics where
    /// the browser blocks it, so it comes second.)
    pub fn probe(keys: &Keys) -> Option<Self> {
        #[allow(clippy::disallowed_methods)] // The one place that owns it.
        let storage = web_sys::window()?.local_storage().ok()??;
        let probe = keys.probe();
        // A full storage is one that can be used: what is in it can be read.
        match storage.set_item(&probe, "1") {
            Ok(()) => storage.remove_item(&probe).ok()?,
            Err(error) if why(&error) == ShelfError::Full => {}
            Err(_) => return None,
        }
        Some(Self { storage: LocalStorage::raw() })
    }
}

impl Shelf for BrowserShelf {
    fn get(&self, key: &str) -> Result<Option<String>, ShelfError> {
        self.storage.get_item(key).map_err(|error| why(&error))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        self.storage.set_item(key, text).map_err(|error| why(&error))
    }

    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        self.storage.remove_item(key).map_err(|error| why(&error))
    }

    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        let length = self.storage.length().map_err(|error| why(&error))?;
        let key = |index| self.storage.key(index).map_err(|error| why(&error));
        (0..length).filter_map(|index| key(index).transpose()).collect()
    }
}

/// What an exception of localStorage means: browsers call a full one by two names.
fn why(error: &JsValue) -> ShelfError {
    let name = js_sys::Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => ShelfError::Full,
        _ => ShelfError::Blocked,
    }
}
