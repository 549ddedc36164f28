//! What is kept beside the record: small facts about this storage, how much room it takes, and its
//! end.

use super::{Shelf as _, ShelfError, Store};

/// The fact that all of ours is being removed, by which other windows know that nobody took it.
const GONE: &str = "gone";

/// How many units the storage of an origin has, for all who share it (measured in Chromium). Safari
/// counts 5 MB of bytes, and two for each character of a text that has one beyond Latin-1: there,
/// what is compressed takes twice its share.
pub const UNITS: usize = 5_242_880;

/// How much of the storage is taken, in units: UTF-16 code units of keys and texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// By us.
    pub ours: usize,
    /// By others on the same origin.
    pub others: usize,
}

/// How many units of storage a text takes.
pub fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

impl Store {
    /// A fact, by its name.
    pub fn recall(&self, name: &str) -> Option<String> {
        self.shelf.get(&self.keys.fact(name)).ok().flatten()
    }

    /// Keeps a fact under its name, if there is room. Facts are a convenience: nothing is lost
    /// with one.
    pub fn remember(&self, name: &str, text: &str) {
        if !self.newer {
            let _ = self.shelf.set(&self.keys.fact(name), text);
        }
    }

    /// How much of the storage is taken.
    ///
    /// # Errors
    /// Where the shelf may not be used.
    pub fn room(&self) -> Result<Room, ShelfError> {
        let mut room = Room::default();
        let shelf = self.shelf.beneath();
        for key in shelf.keys()? {
            let text = shelf.get(&key)?.unwrap_or_default();
            let taken = if self.keys.is_ours(&key) { &mut room.ours } else { &mut room.others };
            *taken += units(&key) + units(&text);
        }
        Ok(room)
    }

    /// Removes a text that could not be read, if it is still this one.
    ///
    /// # Errors
    /// Where the shelf may not be used.
    pub fn remove_unreadable(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        if self.keys.is_ours(key) && self.shelf.get(key)?.as_deref() == Some(text) {
            self.shelf.remove(key)?;
        }
        Ok(())
    }

    /// Removes all of ours, and nothing of others. After that the page has to start anew.
    ///
    /// # Errors
    /// Where the shelf may not be used.
    pub fn remove_everything(&self) -> Result<(), ShelfError> {
        let gone = self.keys.fact(GONE);
        // First, so that other windows hear of it before anything is missing.
        let _ = self.shelf.set(&gone, "");
        for key in self.shelf.keys()? {
            if self.keys.is_ours(&key) && key != gone {
                self.shelf.remove(&key)?;
            }
        }
        self.shelf.remove(&gone)?;
        Ok(())
    }

    /// Whether an entry says that all is being removed, by another window.
    pub fn is_end(&self, name: &str) -> bool {
        name == self.keys.fact(GONE)
    }
}
