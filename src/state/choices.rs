//! What the person has chosen for this browser, which is no part of the record.

use leptos::prelude::*;

use super::AppState;

/// A choice for this browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// The name of the file on the disk that is kept up to date.
    File,
    /// The theme; the start script reads it, too.
    Theme,
    /// Whether no tips are wanted; any text says so.
    NoTips,
    /// Whether keys of one character do nothing; any text says so.
    NoSingleKeys,
}

impl Chosen {
    /// The name of the fact.
    const fn name(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Theme => "theme",
            Self::NoTips => "no-tips",
            Self::NoSingleKeys => "no-single-keys",
        }
    }
}

impl AppState {
    /// What was chosen, in this visit or before; nothing where that is empty.
    pub fn chosen(self, what: Chosen) -> Option<String> {
        let text = self.0.store.with_value(|store| store.recall(what.name()));
        text.filter(|text| !text.is_empty())
    }

    /// Keeps what was chosen, or, where it is empty, that nothing is.
    pub fn choose(self, what: Chosen, text: &str) {
        self.0.store.with_value(|store| store.remember(what.name(), text));
    }
}
