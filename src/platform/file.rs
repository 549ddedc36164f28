//! Files that a person saves, and those that they open.

use leptos::ev::Event;
use leptos::task::spawn_local;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, DragEvent, FileList, HtmlAnchorElement, HtmlInputElement, Url,
};

use super::window::{on_window, window};

/// Offers a text as a file to be saved. Says whether the browser took it.
pub fn save(name: &str, kind: &str, text: &str) -> bool {
    offer(name, kind, text).is_ok()
}

/// The same of bytes.
pub fn save_bytes(name: &str, bytes: &[u8]) -> bool {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes).into());
    Blob::new_with_u8_array_sequence(&parts).and_then(|blob| offer_blob(name, &blob)).is_ok()
}

fn offer(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    offer_blob(name, &blob(kind, text)?)
}

fn offer_blob(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let document = window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let url = Url::create_object_url_with_blob(blob)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser needs the address until it has begun to save.
    super::window::after(60_000, move || {
        let _ = Url::revoke_object_url(&url);
    });
    Ok(())
}

/// A text as the content of a file of this kind.
pub(super) fn blob(kind: &str, text: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &options)
}

/// A file that a person has picked.
pub struct Picked {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub content: Content,
}

/// What is in a file.
pub enum Content {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// More than was asked for.
    TooMuch,
    /// What the browser could not read.
    Unreadable,
}

/// Lets the person choose a file, and hands it on once it is read, unless it has more than `most`
/// bytes. To be called while a click is handled; browsers refuse it otherwise.
pub fn open(accept: &str, most: usize, take: impl Fn(Picked) + Clone + 'static) {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    let Ok(input) = document.create_element("input") else { return };
    let Ok(input) = input.dyn_into::<HtmlInputElement>() else { return };
    input.set_type("file");
    input.set_accept(accept);
    let chosen = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        hand_on(input.and_then(|input| input.files()), most, take.clone());
    });
    // The input is in no page; it is kept by what it calls, which lives as long as the app.
    input.set_onchange(Some(chosen.as_ref().unchecked_ref()));
    chosen.forget();
    input.click();
}

/// Hands on files that are dropped anywhere on the page, once they are read, instead of going to them
/// as browsers do.
pub fn on_drop(most: usize, take: impl Fn(Picked) + Clone + 'static) {
    let files = |event: &Event| {
        let files = event.dyn_ref::<DragEvent>()?.data_transfer()?;
        files.types().includes(&"Files".into(), 0).then(|| {
            event.prevent_default();
            files.files()
        })?
    };
    on_window("dragover", move |event| drop(files(&event)));
    on_window("drop", move |event| hand_on(files(&event), most, take.clone()));
}

/// Reads the first of some files, and hands it on.
fn hand_on(files: Option<FileList>, most: usize, take: impl Fn(Picked) + 'static) {
    let Some(file) = files.and_then(|files| files.get(0)) else { return };
    spawn_local(async move {
        let content = read(&file, most).await.unwrap_or(Content::Unreadable);
        take(Picked { name: file.name(), content });
    });
}

/// What is in a file, unless it has more than `most` bytes.
pub(super) async fn read(file: &Blob, most: usize) -> Result<Content, JsValue> {
    #[allow(clippy::cast_precision_loss)] // It is far below the 2^53 from which one is.
    if file.size() > most as f64 {
        return Ok(Content::TooMuch);
    }
    let buffer = JsFuture::from(file.array_buffer()).await?;
    Ok(Content::Bytes(js_sys::Uint8Array::new(&buffer).to_vec()))
}
