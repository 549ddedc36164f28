//! A text that leaves the browser: shown as a letter, changed if wanted, copied or mailed.

use leptos::prelude::*;

use crate::content::{letter as words, shell};
use crate::export::{Mail, mailto};
use crate::platform::clipboard;

use super::kit::{CopyButton, CopyWords};

/// What a letter says when a person may change it.
#[derive(Clone, Copy)]
pub struct Editing {
    /// Takes the text with each key.
    pub set: Callback<String>,
    /// Whether the person changed it.
    pub is_edited: Signal<bool>,
    /// Lets the text follow its source again.
    pub restart: Callback<()>,
    /// What is said while it is changed.
    pub edited: &'static str,
    /// What the button says that starts again.
    pub restart_label: &'static str,
}

/// A letter.
#[component]
pub fn Letter(
    /// The id of the text; unique on the page.
    id: &'static str,
    /// What the letter is called.
    label: &'static str,
    /// The subject, where it goes by mail.
    subject: Signal<Option<String>>,
    /// The mail address, if known.
    #[prop(into)]
    to: Signal<String>,
    /// The text.
    #[prop(into)]
    body: Signal<String>,
    /// How it is changed; nothing where it is only shown.
    #[prop(optional)]
    editing: Option<Editing>,
) -> impl IntoView {
    let text = match editing {
        Some(editing) => view! {
            <textarea
                class="letter-text"
                id=id
                dir="auto"
                rows="12"
                prop:value=body
                on:input:target=move |event| editing.set.run(event.target().value())
            ></textarea>
            {edited_note(editing)}
        }
        .into_any(),
        None => view! { <div class="letter-text" id=id dir="auto">{body}</div> }.into_any(),
    };
    let subject_line = move |subject: String| {
        view! {
            <p class="letter-subject">
                <span class="letter-subject-label">{words::SUBJECT}</span>
                <span dir="auto">{subject}</span>
            </p>
        }
    };
    let label = match editing {
        Some(_) => view! { <label class="letter-label" for=id>{label}</label> }.into_any(),
        None => view! { <p class="letter-label">{label}</p> }.into_any(),
    };
    view! {
        <div class="letter">
            {label} {move || subject.get().map(subject_line)} {text}
            <div class="letter-actions">
                <CopyButton text=body words=copy_words(words::COPY) />
                {move || subject.get().map(|subject| view! { <MailLink subject to body /> })}
            </div>
        </div>
    }
}

/// What a button says that copies.
pub const fn copy_words(copy: &'static str) -> CopyWords {
    CopyWords { copy, copied: shell::COPIED, failed: shell::COPY_FAILED }
}

/// Says that the text is the person's own now, with the way back.
fn edited_note(editing: Editing) -> impl IntoView {
    let note = move || {
        view! {
            <p class="letter-note">
                {editing.edited} " "
                <button
                    class="link-button"
                    type="button"
                    on:click=move |_| editing.restart.run(())
                >
                    {editing.restart_label}
                </button>
            </p>
        }
    };
    move || editing.is_edited.get().then(note)
}

/// Opens the mail program. A text that is too long for a link goes by the clipboard.
#[component]
fn MailLink(
    /// The subject.
    subject: String,
    /// The mail address.
    to: Signal<String>,
    /// The text.
    body: Signal<String>,
) -> impl IntoView {
    let subject = StoredValue::new(subject);
    let link = Memo::new(move |_| {
        let (to, body) = (to.get(), body.get());
        subject.with_value(|subject| mailto(&Mail { to: &to, subject, body: &body }))
    });
    let href = move || {
        let whole = link.get();
        let paste = || {
            let to = to.get();
            let body = words::PASTE_HERE;
            subject.with_value(|subject| mailto(&Mail { to: &to, subject, body }))
        };
        whole.or_else(paste).unwrap_or_else(|| "mailto:".to_owned())
    };
    let is_long = move || link.with(Option::is_none);
    let copy_first = move |_| {
        if is_long() {
            clipboard::copy(&body.get_untracked(), |_| {});
        }
    };
    view! {
        <a class="button" href=href on:click=copy_first>
            {words::OPEN_MAIL}
        </a>
        {move || is_long().then(|| view! { <p class="letter-note">{words::TOO_LONG}</p> })}
    }
}
