//! Bodies of requests as streams, for a page that makes none.
//!
//! Leptos brings its server functions into every app, and they bring wasm-streams, which exports
//! classes to JavaScript. What is exported stays in the wasm whether or not somebody calls it:
//! 7.8 kB of the first load. This has the names that the server functions mention, and nothing in
//! them.

use futures_util::stream::{self, Empty, Stream};
use wasm_bindgen::{JsCast, JsValue};

/// A stream that is always at its end.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Of a stream of the browser.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// Of a stream of Rust.
    pub fn from_stream<S>(_: S) -> Self
    where
        S: Stream<Item = Result<JsValue, JsValue>> + 'static,
    {
        Self(JsValue::NULL.unchecked_into())
    }

    /// As a stream of the browser.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// As a stream of Rust.
    pub fn into_stream(self) -> Empty<Result<JsValue, JsValue>> {
        stream::empty()
    }
}
