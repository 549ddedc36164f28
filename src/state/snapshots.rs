//! Copies that the app keeps by itself, in the same storage.

use leptos::prelude::*;

use crate::domain::Document;
use crate::platform::clock;
use crate::storage::{Snapshot, Store, backup};

use super::saving::Saving;
use super::{AppState, SaveState};

/// The fact that says for which day there is a snapshot.
const DAY: &str = "snapshot";

impl AppState {
    /// Whether the snapshot of the day is still to be made. Who asks makes it, so this says yes once.
    pub fn begins_day(self) -> bool {
        let today = clock::today().to_string();
        !self.plans_snapshot(&today)
            && self.0.store.with_value(|store| store.recall(DAY)) != Some(today)
    }

    /// Keeps everything as it is now, if that is not kept yet.
    pub fn take_snapshot(self) {
        self.save_now();
        if self.0.save_state.get_untracked() != SaveState::Saved {
            // The day can begin again.
            self.plans_snapshot("");
            return;
        }
        let (day, records) = (clock::today().to_string(), self.peek(Document::len));
        let text = backup::encode(&self.versions());
        // Where there is no room for it, there is none: it is a convenience.
        let _ = self.0.store.with_value(|store| store.take_snapshot(&day, &text, records));
        self.0.store.with_value(|store| store.remember(DAY, &day));
    }

    fn plans_snapshot(self, day: &str) -> bool {
        let plan = |saving: &mut Saving| saving.plans_snapshot(day);
        self.0.saving.try_update_value(plan).unwrap_or(true)
    }

    /// The snapshots, oldest first.
    pub fn snapshots(self) -> Vec<Snapshot> {
        self.0.store.with_value(Store::snapshots).unwrap_or_default()
    }

    /// The backup in a snapshot; nothing where it is damaged.
    pub fn snapshot(self, name: &str) -> Option<String> {
        self.0.store.with_value(|store| store.snapshot(name))
    }
}
