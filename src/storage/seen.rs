//! How a window last saw the records on the shelf.

use crate::domain::{RecordKey, Value};

use super::Revision;

/// How a window last saw a record.
pub struct Seen {
    /// Its revision when the window read or wrote it.
    pub revision: Revision,
    /// What stood there before, if it was the window that wrote it.
    pub before: Option<Value>,
}

impl Seen {
    /// As it was read.
    pub const fn read(revision: Revision) -> Self {
        Self { revision, before: None }
    }
}

/// What a window saw of each record, in the order of the keys. A list, since a map of a type of its
/// own would bring its own copy of a tree along; most records are added at its end.
#[derive(Default)]
pub struct SeenRecords(Vec<(RecordKey, Seen)>);

impl SeenRecords {
    /// How the window last saw a record.
    pub fn get(&self, key: RecordKey) -> Option<&Seen> {
        let place = self.place_of(key).ok()?;
        self.0.get(place).map(|(_, seen)| seen)
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, key: RecordKey) -> Option<&mut Seen> {
        let place = self.place_of(key).ok()?;
        self.0.get_mut(place).map(|(_, seen)| seen)
    }

    /// Notes how the window sees a record now.
    pub fn note(&mut self, key: RecordKey, seen: Seen) {
        match self.place_of(key) {
            Ok(place) => {
                if let Some((_, old)) = self.0.get_mut(place) {
                    *old = seen;
                }
            }
            Err(place) => self.0.insert(place, (key, seen)),
        }
    }

    /// The records that the window has seen.
    pub fn keys(&self) -> impl Iterator<Item = RecordKey> {
        self.0.iter().map(|(key, _)| *key)
    }

    /// Where a record stands, or would stand.
    fn place_of(&self, key: RecordKey) -> Result<usize, usize> {
        self.0.binary_search_by_key(&key, |(other, _)| *other)
    }
}
