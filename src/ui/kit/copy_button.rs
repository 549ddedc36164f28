//! A button that copies a text and says so.

use leptos::prelude::*;

use crate::platform::{clipboard, window};

use super::Button;

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

/// A button that copies a text to the clipboard.
#[component]
pub fn CopyButton(
    /// The text.
    #[prop(into)]
    text: Signal<String>,
    /// What the button says.
    words: CopyWords,
    /// The same as HTML.
    rich: fn(&str) -> String,
) -> impl IntoView {
    let said = RwSignal::new(words.copy);
    let copy = move |()| {
        let text = text.get_untracked();
        clipboard::copy(&text, &rich(&text), move |copied| {
            said.set(if copied { words.copied } else { words.failed });
            window::after(SAY_MS, move || said.set(words.copy));
        });
    };
    let outcome = move || match said.get() {
        word if word == words.copy => String::new(),
        word => word.to_owned(),
    };
    view! {
        <Button label=Signal::derive(move || said.get().to_owned()) on_click=copy />
        <span class="visually-hidden" role="status">
            {Signal::derive(outcome)}
        </span>
    }
}
