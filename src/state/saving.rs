//! Saving: soon after a change, at once when the page may go, and again until it works.

use std::sync::Arc;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use crate::platform::{page, window};
use crate::storage::{SaveError, Saved, ShelfError};

use super::AppState;

/// How long typing is gathered before it is written. Chromium commits what is written at most
/// once a minute in the long run, so more often would gain nothing.
const GATHER_MS: u64 = 600;

/// How long to wait before a failed save is tried again.
const RETRY_MS: u64 = 3_000;

/// Whether what was written is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// All of it, read back and compared.
    Saved,
    /// A change waits for the next moment.
    Saving,
    /// It could not be saved; it is in memory, and saving goes on trying.
    NotSaved(SaveError),
    /// The browser keeps nothing; what is written is gone with the window.
    InMemory,
    /// It is an example to look at, and not to be kept.
    Example,
    /// What is done now is not to be kept.
    Rehearsal,
    /// A newer version of the app has written here; this one only reads.
    ReadOnly,
}

/// The timer of the next save, and what becomes of what it writes.
pub(super) struct Saving {
    timer: Option<TimeoutHandle>,
    /// What is said of what was written.
    written: SaveState,
    /// Whether everything was removed, and the page is about to start anew.
    is_over: bool,
    /// The day whose snapshot somebody has taken on to make.
    planned: String,
}

impl Saving {
    pub(super) const fn new(written: SaveState) -> Self {
        Self { timer: None, written, is_over: false, planned: String::new() }
    }

    /// Takes on to make the snapshot of a day; of none, where it could not be made. Says whether
    /// somebody had already.
    pub(super) fn plans_snapshot(&mut self, day: &str) -> bool {
        std::mem::replace(&mut self.planned, day.to_owned()) == day
    }
}

impl AppState {
    /// Saves soon.
    pub(super) fn save_soon(self) {
        if self.is_paused() {
            return;
        }
        if self.0.save_state.get_untracked() == SaveState::Saved {
            self.0.save_state.set(SaveState::Saving);
        }
        self.save_after(GATHER_MS);
    }

    /// Saves what is not saved yet, now.
    pub fn save_now(self) {
        self.stop_timer();
        if self.is_paused() {
            return;
        }
        let document = self.now();
        let saved = self.0.store.try_update_value(|store| store.save(&document));
        let Some(Saved { merged, written }) = saved else { return };
        if let Some(merged) = merged {
            self.0.document.set(Arc::new(merged));
        }
        if matches!(written, Ok(1..)) {
            self.note_change();
        }
        let as_written = self.0.saving.with_value(|saving| saving.written);
        let state = match written {
            Ok(_) => as_written,
            Err(SaveError::Newer) => SaveState::ReadOnly,
            Err(error) => {
                self.save_after(RETRY_MS);
                SaveState::NotSaved(error)
            }
        };
        if self.0.save_state.get_untracked() != state {
            self.0.save_state.set(state);
        }
    }

    /// Saves if there is something to save: when the page is hidden, left or loses focus.
    pub(super) fn save_before_leaving(self) {
        if self.0.saving.with_value(|saving| saving.timer.is_some()) {
            self.save_now();
        }
    }

    /// Takes in what another window changed: one entry, or, without a name, whatever it was.
    pub(super) fn take_in(self, name: Option<&str>) {
        if self.is_paused() {
            return;
        }
        if name.is_some_and(|name| self.0.store.with_value(|store| store.is_end(name))) {
            return self.start_anew();
        }
        let document = self.now();
        let taken = self.0.store.try_update_value(|store| match name {
            Some(name) => store.take_in(name, &document),
            None => store.take_stock(&document),
        });
        match taken {
            Some(Ok(Some(merged))) => self.0.document.set(Arc::new(merged)),
            Some(Err(ShelfError::Blocked)) => {
                self.0.save_state.set(SaveState::NotSaved(SaveError::Blocked));
            }
            _ => {}
        }
        if name.is_none() {
            self.keep_facts();
        }
        let document = self.now();
        if self.0.store.with_value(|store| store.is_behind(&document)) {
            self.save_soon();
        }
    }

    /// Starts the page anew, without saving: another window, or this one, has removed everything.
    pub(super) fn start_anew(self) {
        self.stop_timer();
        self.0.saving.update_value(|saving| saving.is_over = true);
        page::start_anew();
    }

    /// Whether nothing is to be saved now: in a rehearsal, and at the end.
    fn is_paused(self) -> bool {
        self.is_rehearsal() || self.0.saving.with_value(|saving| saving.is_over)
    }

    /// Saves after so many milliseconds, unless an earlier save is waiting already.
    fn save_after(self, milliseconds: u64) {
        self.0.saving.update_value(|saving| {
            if saving.timer.is_none() {
                saving.timer = window::after(milliseconds, move || self.save_now());
            }
        });
    }

    fn stop_timer(self) {
        self.0.saving.update_value(|saving| {
            if let Some(timer) = saving.timer.take() {
                timer.clear();
            }
        });
    }
}
