//! A button that copies a text and says so.

use leptos::prelude::*;

use crate::platform::{clipboard, window};

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
    /// Called when the text is on the clipboard.
    #[prop(optional)]
    on_copied: Option<Callback<()>>,
) -> impl IntoView {
    let outcome = RwSignal::new(None);
    let copy = move |_| {
        clipboard::copy(&text.get_untracked(), move |copied| {
            outcome.set(Some(copied));
            window::after(SAY_MS, move || outcome.set(None));
            if let (true, Some(on_copied)) = (copied, on_copied) {
                on_copied.run(());
            }
        });
    };
    view! {
        <button class="button" type="button" on:click=copy>
            {move || match outcome.get() {
                None => words.copy,
                Some(true) => words.copied,
                Some(false) => words.failed,
            }}
        </button>
        <span class="visually-hidden" role="status">
            {move || outcome.get().map(|copied| if copied { words.copied } else { words.failed })}
        </span>
    }
}
