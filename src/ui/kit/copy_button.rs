//! A button that copies a text and says so.

use leptos::prelude::*;

use crate::platform::{clipboard, window};
use crate::reactive::derived;

use super::button;
use super::html::{Node, nodes, span};

/// How long "copied" stays on the button.
const SAY_MS: u64 = 2_500;

/// What the button says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CopyWords {
    /// Before.
    pub copy: &'static str,
    /// When the text is on the clipboard.
    pub copied: &'static str,
    /// When the browser refused.
    pub failed: &'static str,
}

/// A button that copies a text to the clipboard, as it is and, by `rich`, as HTML.
pub fn copy_button(
    text: impl Into<Signal<String>>,
    words: CopyWords,
    rich: fn(&str) -> String,
) -> Node {
    let text = text.into();
    let said = RwSignal::new(words.copy.to_owned());
    let copy = move || {
        let text = text.get_untracked();
        clipboard::copy(&text, &rich(&text), move |copied| {
            said.set(if copied { words.copied } else { words.failed }.to_owned());
            window::after(SAY_MS, move || said.set(words.copy.to_owned()));
        });
    };
    let outcome = move || if *said.read() == words.copy { String::new() } else { said.get() };
    nodes![
        button(said, copy),
        span().class("visually-hidden").attr("role", "status").child(derived(outcome)),
    ]
}
