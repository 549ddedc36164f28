//! When everything was saved as a file last, and whether the browser has promised to keep it. Both
//! are facts of the storage, and are kept in signals as the texts that they are there: a signal of
//! another type would bring its own copy of the framework's code.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::iso_date;
use crate::platform::{clock, keeping};
use crate::storage::{Room, ShelfError, Store};

use super::{AppState, SaveState};

/// The facts' names.
const COPY: &str = "copy";
const PROMISE: &str = "promise";

/// What the fact about the promise says.
const YES: &str = "yes";
const NO: &str = "no";

/// When a copy was saved, and what was written since.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Copied {
    /// The day on which it was saved last, here.
    pub on: Option<NaiveDate>,
    /// The day of the first change since.
    pub changed_on: Option<NaiveDate>,
}

impl Copied {
    /// What a fact says: two dates, each of which may be missing.
    fn parse(text: &str) -> Self {
        let (on, changed_on) = text.split_once(' ').unwrap_or_default();
        Self { on: iso_date(on), changed_on: iso_date(changed_on) }
    }

    /// Whether something was written since, so many days ago or earlier.
    pub fn is_due(self, days: i64) -> bool {
        self.changed_on.is_some_and(|on| (clock::today() - on).num_days() >= days)
    }
}

impl AppState {
    /// When a copy was saved last.
    pub fn copied(self) -> Copied {
        Copied::parse(&self.0.copied.read())
    }

    /// Has everything saved as a file, by the views that can.
    pub fn save_copy(self) {
        self.0.save_copy.run(());
    }

    /// Notes that all is in a file as of now.
    pub fn note_copy(self) {
        self.note(Copied { on: Some(clock::today()), changed_on: None });
    }

    /// Notes that something was written.
    pub(super) fn note_change(self) {
        let copied = Copied::parse(&self.0.copied.read_untracked());
        if copied.changed_on.is_none() {
            self.note(Copied { changed_on: Some(clock::today()), ..copied });
        }
    }

    /// Asks the browser to keep what is stored, once there is something.
    pub fn ask_to_keep(self) {
        let is_example = self.0.save_state.get_untracked() == SaveState::Example;
        if is_example || self.now().is_empty() || !self.0.promise.read_untracked().is_empty() {
            return;
        }
        self.0.promise.set(NO.to_owned());
        keeping::ask(move |promised| {
            let word = if promised { YES } else { NO };
            self.0.promise.set(word.to_owned());
            self.0.store.with_value(|store| store.remember(PROMISE, word));
        });
    }

    fn note(self, copied: Copied) {
        let date = |date: Option<NaiveDate>| date.map(|date| date.to_string()).unwrap_or_default();
        let text = format!("{} {}", date(copied.on), date(copied.changed_on));
        // Where nothing can be saved, the next save that works brings it along.
        if !matches!(self.0.save_state.get_untracked(), SaveState::NotSaved(_)) {
            self.0.store.with_value(|store| store.remember(COPY, &text));
        }
        self.0.copied.set(text);
    }

    /// What is known of the last copy, and of the browser's promise, from earlier visits.
    pub(super) fn recall_copies(self) {
        let recall = |name| self.0.store.with_value(|store| store.recall(name)).unwrap_or_default();
        self.0.copied.set(recall(COPY));
        self.0.promise.set(recall(PROMISE));
    }

    /// Keeps the facts again, where another page has taken them.
    pub(super) fn keep_facts(self) {
        for (name, text) in [(COPY, self.0.copied), (PROMISE, self.0.promise)] {
            let text = text.read_untracked();
            self.0.store.with_value(|store| {
                if !text.is_empty() && store.recall(name).is_none() {
                    store.remember(name, &text);
                }
            });
        }
    }

    /// Whether the browser has promised not to delete what is stored by itself.
    pub fn is_promised(self) -> bool {
        *self.0.promise.read() == YES
    }

    /// How much of the storage is taken.
    ///
    /// # Errors
    /// Where it may not be used.
    pub fn room(self) -> Result<Room, ShelfError> {
        self.0.store.with_value(Store::room)
    }
}
