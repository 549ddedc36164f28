//! What goes into a file and comes out of one.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::{Document, RecordKey};
use crate::platform::clock;
use crate::storage::backup::{self, Copy, Refusal};
use crate::storage::compare::{Comparison, compare};
use crate::storage::{Held, PutAside, ShelfError, Store};

use super::AppState;
use super::rehearsal::Before;

/// What was found in a file.
pub struct Found {
    /// What it would change here.
    pub comparison: Comparison,
    /// The Document as it would be if all were taken, to name its records by.
    pub document: Document,
    /// How many entries in it could not be read, where it was saved without the app.
    pub unreadable: usize,
}

impl AppState {
    /// The text of a file with all that is kept. Of a rehearsal it has nothing.
    pub fn backup(self) -> String {
        self.save_now();
        backup::encode(&self.versions())
    }

    /// Removes everything, and starts the page anew. It cannot be undone.
    ///
    /// # Errors
    /// Where the storage may not be used.
    pub fn remove_everything(self) -> Result<(), ShelfError> {
        self.0.store.with_value(Store::remove_everything)?;
        self.start_anew();
        Ok(())
    }

    /// Removes what could not be read, once it is in a file.
    pub fn remove_unreadable(self, entry: &PutAside) {
        let removed = |store: &Store| store.remove_unreadable(&entry.key, &entry.text);
        if self.0.store.with_value(removed).is_ok() {
            self.0.put_aside.update_value(|all| all.retain(|other| other != entry));
            // What could be read of a damaged pack is saved under its own key.
            self.take_in(None);
        }
    }

    /// Reads a file whole and compares it with what is here. Nothing is taken over by that.
    ///
    /// # Errors
    /// Where the file is refused.
    pub fn look_into(self, bytes: &[u8]) -> Result<Found, Refusal> {
        let Copy { records, unreadable } = backup::decode(bytes)?;
        let comparison = compare(self.versions(), &records);
        let mut document = Document::clone(&self.kept());
        for (key, held) in &records {
            if let Some(value) = held.seen(*key) {
                // It was read once already.
                let _ = document.set_value(*key, value);
            }
        }
        Ok(Found { comparison, document, unreadable })
    }

    /// Shows a Document in place of what is there, as it is without any change: an example.
    pub fn show(self, document: Document) {
        self.0.document.set(Arc::new(document));
        self.save_now();
    }

    /// Prepares for records of a file: with the next save they have these versions. A rehearsal ends.
    pub fn adopt(self, versions: Vec<(RecordKey, Held)>) {
        self.end_rehearsal();
        self.0.store.update_value(|store| store.adopt(versions));
    }

    /// All that is kept, with its versions.
    pub(super) fn versions(self) -> Vec<(RecordKey, Held)> {
        let document = self.kept();
        #[allow(clippy::cast_possible_truncation)] // Any 32 bits will do.
        let random = clock::random() as u32;
        self.0.store.try_update_value(|store| store.versions(&document, random)).unwrap_or_default()
    }

    /// The Document that is kept: in a rehearsal, the one before it.
    fn kept(self) -> Arc<Document> {
        let before = self.0.rehearsal.with_value(|before| before.as_ref().map(Before::document));
        before.unwrap_or_else(|| self.now())
    }
}
