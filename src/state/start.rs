//! How the state begins: the storage is probed, opened and listened to.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::Document;
use crate::platform::{clock, page, window};
use crate::storage::browser::BrowserShelf;
use crate::storage::{Keys, MemoryShelf, Opened, Store, Writer};

use super::history::History;
use super::saving::{SaveState, Saving};
use super::{AppState, Parts};

/// Opens what is stored and puts the state into the context. `save_copy` saves everything as a file.
pub fn provide_app_state(save_copy: Callback<()>) -> AppState {
    let keys = Keys::below(&page::base_path());
    #[allow(clippy::cast_possible_truncation)] // Any 32 bits will do.
    let writer = Writer(clock::random() as u32);
    let is_example = page::example().is_some();
    let shelf = if is_example { None } else { BrowserShelf::probe(&keys) };
    let opened = shelf.and_then(|shelf| Store::open(Box::new(shelf), keys.clone(), writer).ok());
    let in_memory = opened.is_none();
    let opened = opened.unwrap_or_else(|| Opened {
        store: Store::new(Box::<MemoryShelf>::default(), keys, writer),
        document: Document::default(),
        put_aside: Vec::new(),
        newer: false,
    });
    let Opened { store, document, put_aside, newer } = opened;
    let written = match (is_example, in_memory) {
        (true, _) => SaveState::Example,
        (false, true) => SaveState::InMemory,
        (false, false) => SaveState::Saved,
    };
    let save_state = if newer { SaveState::ReadOnly } else { written };
    let parts = Parts {
        document: RwSignal::new(Arc::new(document)),
        history: RwSignal::new(History::default()),
        save_state: RwSignal::new(save_state),
        notice: RwSignal::new(String::new()),
        store: StoredValue::new_local(store),
        saving: StoredValue::new_local(Saving::new(written)),
        put_aside: StoredValue::new(put_aside),
        copied: RwSignal::new(String::new()),
        save_copy,
        promise: RwSignal::new(String::new()),
        rehearsal: StoredValue::new(None),
    };
    let state = AppState(Box::leak(Box::new(parts)));
    provide_context(state);
    state.recall_copies();
    listen(state);
    state
}

/// Saves before the page may go, and hears what other windows do.
fn listen(state: AppState) {
    window::on_leaving(move || state.save_before_leaving());
    window::on_return(move || state.take_in(None));
    window::on_storage(move |name| state.take_in(name.as_deref()));
}
