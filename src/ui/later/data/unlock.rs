//! An encrypted copy, and the field for its passphrase.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::content::data as words;
use crate::export::fill;
use crate::state::AppState;
use crate::storage::backup::Refusal;
use crate::storage::sealed::Head;

use crate::ui::kit::html::{Node, form, h3, p};
use crate::ui::kit::{button, link_button};

use super::restore::{Stage, read, reason};
use super::seal::{lock, secret};

/// A file that wants a passphrase.
pub struct Sealed {
    /// Its name.
    pub file: String,
    /// What stands in the open.
    pub head: Head,
    /// What is encrypted.
    pub encrypted: Vec<u8>,
}

/// The field for the passphrase of a file.
pub fn locked(state: AppState, sealed: Arc<Sealed>, stage: RwSignal<Stage>) -> Node {
    let passphrase = RwSignal::new(String::new());
    let says = RwSignal::new(String::new());
    let name = fill(words::LOCKED_FILE, &[("file", &sealed.file)]);
    let open = move || {
        says.set(words::UNLOCKING.to_owned());
        let lock = lock(passphrase.get_untracked(), &sealed.head);
        let sealed = Arc::clone(&sealed);
        spawn_local(async move {
            match lock.unlock(&sealed.encrypted).await {
                Ok(bytes) => stage.set(read(state, sealed.file.clone(), &bytes)),
                // The field stays, for another try.
                Err(_) => says.set(reason(&Refusal::Locked)),
            }
        });
    };
    let try_it = open.clone();
    let submit = move |event: leptos::ev::Event| {
        event.prevent_default();
        try_it();
    };
    form()
        .class("form")
        .on("submit", submit)
        .child(h3().child(name))
        .child(secret("unlock", words::PASSPHRASE, passphrase))
        .child(
            p().class("actions")
                .child(button(words::UNLOCK, open))
                .child(link_button(words::LEAVE, move || stage.set(Stage::Closed))),
        )
        .child(p().attr("role", "alert").child(says))
        .into()
}
