//! A rehearsal: all works as ever, nothing is stored, and in the end all is as it was before.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::Document;

use super::history::History;
use super::{AppState, SaveState};

/// What was there before the rehearsal.
#[derive(Clone)]
pub(super) struct Before {
    document: Arc<Document>,
    history: History,
    save_state: SaveState,
}

impl Before {
    /// The Document that is kept.
    pub(super) fn document(&self) -> Arc<Document> {
        Arc::clone(&self.document)
    }
}

impl AppState {
    /// Begins a rehearsal.
    pub fn rehearse(self) {
        self.save_before_leaving();
        let before = Before {
            document: self.now(),
            history: self.0.history.get_untracked(),
            save_state: self.0.save_state.get_untracked(),
        };
        self.0.rehearsal.set_value(Some(before));
        self.0.save_state.set(SaveState::Rehearsal);
    }

    /// Ends the rehearsal, takes back what was done in it, and takes in what other windows did.
    pub fn end_rehearsal(self) {
        let Some(before) = self.0.rehearsal.get_value() else { return };
        self.0.rehearsal.set_value(None);
        self.0.notice.set(String::new());
        self.0.history.set(before.history);
        self.0.document.set(before.document);
        self.0.save_state.set(before.save_state);
        self.take_in(None);
    }

    /// Whether this is a rehearsal.
    pub(super) fn is_rehearsal(self) -> bool {
        self.0.rehearsal.with_value(Option::is_some)
    }
}
