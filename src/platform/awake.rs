//! Keeping the screen on while somebody looks at it without touching it.

use std::cell::{Cell, RefCell};

use js_sys::{Function, Promise, Reflect};
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::window::{on_return, window};

thread_local! {
    /// Whether the screen is to stay on.
    static IS_WANTED: Cell<bool> = const { Cell::new(false) };
    /// The lock that keeps it on.
    static LOCK: RefCell<Option<JsValue>> = const { RefCell::new(None) };
    /// Whether somebody listens for the page to come back.
    static IS_LISTENING: Cell<bool> = const { Cell::new(false) };
}

/// Keeps the screen on from now on, or lets it go off again. A browser that cannot do it, or that
/// refuses because the battery is low, lets it go off as usual.
pub fn keep(is_wanted: bool) {
    IS_WANTED.set(is_wanted);
    if !is_wanted {
        give_back();
        return;
    }
    // The browser takes the lock back when the page is hidden.
    if !IS_LISTENING.replace(true) {
        on_return(|| {
            if IS_WANTED.get() {
                give_back();
                ask();
            }
        });
    }
    if LOCK.with_borrow(Option::is_none) {
        ask();
    }
}

fn ask() {
    let Some(promise) = request() else { return };
    spawn_local(async move {
        let Ok(lock) = JsFuture::from(promise).await else { return };
        give_back();
        if IS_WANTED.get() {
            LOCK.set(Some(lock));
        } else {
            call(&lock, "release", &JsValue::UNDEFINED);
        }
    });
}

fn give_back() {
    if let Some(lock) = LOCK.take() {
        call(&lock, "release", &JsValue::UNDEFINED);
    }
}

/// Asks the browser for a lock. (By name, for the bindings to it are not stable yet.)
fn request() -> Option<Promise> {
    let locks = Reflect::get(&window()?.navigator(), &"wakeLock".into()).ok()?;
    call(&locks, "request", &"screen".into())?.dyn_into().ok()
}

fn call(object: &JsValue, name: &str, argument: &JsValue) -> Option<JsValue> {
    if !object.is_object() {
        return None;
    }
    let method: Function = Reflect::get(object, &name.into()).ok()?.dyn_into().ok()?;
    method.call1(object, argument).ok()
}
