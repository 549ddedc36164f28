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

/// How many buckets there are: one for each last byte of an id.
const BUCKETS: usize = 256;

/// What a window saw of each record, in buckets by the last byte of the id, which is random. A map
/// of a type of its own would bring its own copy of a tree along; with 15,000 records a bucket has
/// sixty.
pub struct SeenRecords(Vec<Vec<(RecordKey, Seen)>>);

impl SeenRecords {
    /// How the window last saw a record.
    pub fn get(&self, key: RecordKey) -> Option<&Seen> {
        let bucket = self.0.get(bucket_of(key))?;
        bucket.iter().find(|(other, _)| *other == key).map(|(_, seen)| seen)
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, key: RecordKey) -> Option<&mut Seen> {
        let bucket = self.0.get_mut(bucket_of(key))?;
        bucket.iter_mut().find(|(other, _)| *other == key).map(|(_, seen)| seen)
    }

    /// Notes how the window sees a record now.
    pub fn note(&mut self, key: RecordKey, seen: Seen) {
        if let Some(old) = self.get_mut(key) {
            *old = seen;
        } else if let Some(bucket) = self.0.get_mut(bucket_of(key)) {
            bucket.push((key, seen));
        }
    }

    /// The records that the window has seen.
    pub fn keys(&self) -> impl Iterator<Item = RecordKey> {
        self.0.iter().flatten().map(|(key, _)| *key)
    }
}

impl Default for SeenRecords {
    fn default() -> Self {
        Self((0..BUCKETS).map(|_| Vec::new()).collect())
    }
}

fn bucket_of(key: RecordKey) -> usize {
    usize::from(key.id.raw().to_le_bytes()[0])
}
