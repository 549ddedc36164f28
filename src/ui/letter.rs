//! A text that leaves the browser: shown as a letter, changed if wanted, copied or mailed.

use leptos::prelude::*;

use crate::content::{letter as words, shell};
use crate::export::{Mail, mailto, rich};
use crate::platform::clipboard;
use crate::reactive::{derived, memo};

use super::kit::html::{self, Element, Node, a, div, nodes, p, shown_if, span, textarea};
use super::kit::{CopyWords, copy_button, link_button};

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

/// A letter. The id is unique on the page; there is a subject where it goes by mail, and `editing`
/// where a person may change it.
pub fn letter(
    id: impl Into<String>,
    label: &'static str,
    subject: Signal<Option<String>>,
    to: Signal<String>,
    body: Signal<String>,
    editing: Option<Editing>,
) -> Element {
    let id: String = id.into();
    let text = match editing {
        Some(editing) => nodes![
            textarea()
                .class("letter-text")
                .attr("id", id.clone())
                .attr("dir", "auto")
                .attr("rows", "12")
                .value(body)
                .on_text("input", move |text| editing.set.run(text)),
            edited_note(editing),
        ],
        None => {
            div().class("letter-text").attr("id", id.clone()).attr("dir", "auto").child(body).into()
        }
    };
    let goes_by_mail = memo(move || subject.read().is_some());
    let subject = derived(move || subject.get().unwrap_or_default());
    let subject_line = move || {
        p().class("letter-subject")
            .child(span().class("letter-subject-label").child(words::SUBJECT))
            .child(span().attr("dir", "auto").child(subject))
    };
    let label = match editing {
        Some(_) => html::label().class("letter-label").attr("for", id).child(label),
        None => p().class("letter-label").child(label),
    };
    div()
        .class("letter")
        .child(label)
        .child(shown_if(goes_by_mail, subject_line))
        .child(text)
        .child(
            div()
                .class("letter-actions")
                .child(copy_button(body, copy_words(words::COPY), rich))
                .child(shown_if(goes_by_mail, move || mail_link(subject, to, body))),
        )
}

/// What a button says that copies.
pub const fn copy_words(copy: &'static str) -> CopyWords {
    CopyWords { copy, copied: shell::COPIED, failed: shell::COPY_FAILED }
}

/// Says that the text is the person's own now, with the way back.
fn edited_note(editing: Editing) -> Node {
    let note = move || {
        p().class("letter-note")
            .child(editing.edited)
            .child(" ")
            .child(link_button(editing.restart_label, move || editing.restart.run(())))
    };
    shown_if(editing.is_edited, note)
}

/// Opens the mail program. A text that is too long for a link goes by the clipboard.
fn mail_link(subject: Signal<String>, to: Signal<String>, body: Signal<String>) -> Node {
    let link = move |body: &str| {
        let (to, subject) = (to.get(), subject.get());
        mailto(&Mail { to: &to, subject: &subject, body })
    };
    // Both straight from the text: an effect that follows a memo and another one that derives
    // from it may miss a change.
    let whole = move || link(&body.read());
    let href = move || whole().or_else(|| link(words::PASTE_HERE)).unwrap_or_default();
    let is_long = derived(move || whole().is_none());
    let copy_first = move |_| {
        if is_long.get_untracked() {
            let body = body.get_untracked();
            clipboard::copy(&body, &rich(&body), |_| {});
        }
    };
    let too_long = || p().class("letter-note").child(words::TOO_LONG);
    nodes![
        a().class("button")
            .attr("href", derived(href))
            .on("click", copy_first)
            .child(words::OPEN_MAIL),
        shown_if(is_long, too_long),
    ]
}
