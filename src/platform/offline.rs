//! The service worker: it keeps the files of one build, so that the page works without a network
//! (`assets/worker.js`). A new build waits there until the person wants it.

use leptos::task::spawn_local;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

use super::page::{document, reload};
use super::window::{on_return, window};

/// What there is to say of the worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// All files of the page are kept now, for the first time.
    Ready,
    /// A new build is there, and waits.
    Update,
}

/// What a worker that waits understands.
const TAKE_OVER: &str = "take over";

/// Has the worker keep the files of this build, and tells what comes of it. Whenever the page can be
/// seen again it looks for a new build. Where there is no worker, as in development, nothing happens.
pub fn keep(tell: impl Fn(News) + Clone + 'static) {
    let Some((container, script)) = worker() else { return };
    let promise = container.register(&script);
    spawn_local(async move {
        // Where it is refused, as in some private windows, the page works by the network alone.
        let registration = JsFuture::from(promise).await.ok();
        let registration = registration.and_then(|it| it.dyn_into().ok());
        let Some(registration): Option<ServiceWorkerRegistration> = registration else { return };
        if registration.waiting().is_some() {
            tell(News::Update);
        }
        let follow = {
            let registration = registration.clone();
            move || follow(&registration, tell.clone())
        };
        follow();
        let found = Closure::<dyn Fn()>::new(follow);
        registration.set_onupdatefound(Some(found.as_ref().unchecked_ref()));
        found.forget();
        on_return(move || {
            if let Ok(update) = registration.update() {
                spawn_local(async move {
                    // Without a network there is none, and that is fine.
                    let _ = JsFuture::from(update).await;
                });
            }
        });
    });
}

/// Follows the build that is being fetched, if one is.
fn follow(registration: &ServiceWorkerRegistration, tell: impl Fn(News) + 'static) {
    let Some(worker) = registration.installing() else { return };
    let followed = worker.clone();
    let changed = Closure::<dyn Fn()>::new(move || {
        if followed.state() == ServiceWorkerState::Installed {
            let is_first = container().is_none_or(|container| container.controller().is_none());
            tell(if is_first { News::Ready } else { News::Update });
        }
    });
    worker.set_onstatechange(Some(changed.as_ref().unchecked_ref()));
    changed.forget();
}

/// Lets the build that waits take over, and loads the page anew with it.
pub fn take_over() {
    let Some(container) = container() else { return reload() };
    let taken = Closure::<dyn Fn()>::new(reload);
    container.set_oncontrollerchange(Some(taken.as_ref().unchecked_ref()));
    taken.forget();
    spawn_local(async move {
        let registration = JsFuture::from(container.get_registration()).await;
        let registration = registration.ok().and_then(|it| it.dyn_into().ok());
        match registration.and_then(|it: ServiceWorkerRegistration| it.waiting()) {
            // The browser refuses no text.
            Some(waiting) => drop(waiting.post_message(&TAKE_OVER.into())),
            // Another window has let it.
            None => reload(),
        }
    });
}

fn container() -> Option<ServiceWorkerContainer> {
    let navigator = window()?.navigator();
    // Without https there is none.
    let has = js_sys::Reflect::has(&navigator, &JsValue::from("serviceWorker")).unwrap_or(false);
    has.then(|| navigator.service_worker())
}

/// The script of the worker, which the build names.
fn worker() -> Option<(ServiceWorkerContainer, String)> {
    Some((container()?, document()?.document_element()?.get_attribute("data-worker")?))
}
