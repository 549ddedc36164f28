//! What a window knows of records: how it last saw them on the shelf, for example.

use crate::domain::{RecordKey, Value};

use super::Revision;

/// How a window last saw a record.
pub struct Seen {
    /// Its revision when the window read or wrote it.
    pub revision: Revision,
    /// What stood there before, if it was the window that wrote it.
    pub before: Option<Value>,
    /// Its version as it stands on the shelf, where another device had a part in it; else empty.
    pub version: String,
}

impl Seen {
    /// As it was read.
    pub fn read(revision: Revision, version: &str) -> Self {
        Self { revision, before: None, version: version.to_owned() }
    }
}

/// How many buckets there are: one for each last byte of an id.
const BUCKETS: usize = 256;

/// Something for each of many records, in buckets by the last byte of the id, which is random. A map
/// of a type of its own would bring its own copy of a tree along; with 15,000 records a bucket has
/// sixty.
pub struct ByRecord<T>(Vec<Vec<(RecordKey, T)>>);

impl<T> ByRecord<T> {
    /// What is known of a record.
    pub fn get(&self, key: RecordKey) -> Option<&T> {
        let bucket = self.0.get(bucket_of(key))?;
        bucket.iter().find(|(other, _)| *other == key).map(|(_, known)| known)
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, key: RecordKey) -> Option<&mut T> {
        let bucket = self.0.get_mut(bucket_of(key))?;
        bucket.iter_mut().find(|(other, _)| *other == key).map(|(_, known)| known)
    }

    /// Notes what is known of a record now.
    pub fn note(&mut self, key: RecordKey, known: T) {
        if let Some(old) = self.get_mut(key) {
            *old = known;
        } else if let Some(bucket) = self.0.get_mut(bucket_of(key)) {
            bucket.push((key, known));
        }
    }

    /// The records of which something is known.
    pub fn keys(&self) -> Vec<RecordKey> {
        let mut keys = Vec::new();
        for bucket in &self.0 {
            for (key, _) in bucket {
                keys.push(*key);
            }
        }
        keys
    }

    /// Whether nothing is known of any.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }
}

impl<T> Default for ByRecord<T> {
    fn default() -> Self {
        Self((0..BUCKETS).map(|_| Vec::new()).collect())
    }
}

fn bucket_of(key: RecordKey) -> usize {
    usize::from(key.id.raw().to_le_bytes()[0])
}
