//! A text that leaves the browser: shown as a letter, changed if wanted, copied or mailed.

use leptos::prelude::*;

use crate::content::{letter as words, shell};
use crate::export::{Mail, mailto, rich};
use crate::platform::clipboard;

use super::kit::{Button, CopyButton, CopyWords, Weight, shown_if};

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
    let goes_by_mail = Memo::new(move |_| subject.read().is_some());
    let subject = Signal::derive(move || subject.get().unwrap_or_default());
    let subject_line = move || {
        view! {
            <p class="letter-subject">
                <span class="letter-subject-label">{words::SUBJECT}</span>
                <span dir="auto">{subject}</span>
            </p>
        }
        .into_any()
    };
    let label = match editing {
        Some(_) => view! { <label class="letter-label" for=id>{label}</label> }.into_any(),
        None => view! { <p class="letter-label">{label}</p> }.into_any(),
    };
    view! {
        <div class="letter">
            {label} {shown_if(goes_by_mail, subject_line)} {text}
            <div class="letter-actions">
                <CopyButton text=body words=copy_words(words::COPY) rich />
                {shown_if(goes_by_mail, move || view! { <MailLink subject to body /> }.into_any())}
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
                <Button weight=Weight::Link label=editing.restart_label on_click=editing.restart />
            </p>
        }
        .into_any()
    };
    shown_if(editing.is_edited, note)
}

/// Opens the mail program. A text that is too long for a link goes by the clipboard.
#[component]
fn MailLink(
    /// The subject.
    subject: Signal<String>,
    /// The mail address.
    to: Signal<String>,
    /// The text.
    body: Signal<String>,
) -> impl IntoView {
    let link = move |body: &str| {
        let (to, subject) = (to.get(), subject.get());
        mailto(&Mail { to: &to, subject: &subject, body })
    };
    // Both straight from the text: an effect that follows a memo and another one that derives
    // from it may miss a change.
    let whole = move || link(&body.read());
    let href = move || whole().or_else(|| link(words::PASTE_HERE)).unwrap_or_default();
    let is_long = Signal::derive(move || whole().is_none());
    let copy_first = move |_| {
        if is_long.get_untracked() {
            let body = body.get_untracked();
            clipboard::copy(&body, &rich(&body), |_| {});
        }
    };
    let too_long = || view! { <p class="letter-note">{words::TOO_LONG}</p> }.into_any();
    view! {
        <a class="button" href=Signal::derive(href) on:click=copy_first>
            {words::OPEN_MAIL}
        </a>
        {shown_if(is_long, too_long)}
    }
}
