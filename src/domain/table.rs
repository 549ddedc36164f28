//! One kind of records, by id. Knows nothing of what a record is.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Id;

/// Records by id, in the order of their birth.
///
/// A clone is one pointer copy, and an unchanged record keeps its pointer; that makes undo,
/// and finding out what changed, cheap. (`Arc`, not `Rc`: Leptos' memos want what they hold
/// to be `Send`, and without threads it costs the same.)
pub struct Table<T> {
    rows: Arc<BTreeMap<Id<T>, Arc<T>>>,
}

impl<T> Table<T> {
    /// The record with this id.
    pub fn get(&self, id: Id<T>) -> Option<&T> {
        self.rows.get(&id).map(Arc::as_ref)
    }

    /// Whether there is a record with this id.
    pub fn contains(&self, id: Id<T>) -> bool {
        self.rows.contains_key(&id)
    }

    /// All records, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Id<T>, &T)> {
        self.rows.iter().map(|(id, row)| (*id, row.as_ref()))
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Adds a record, or replaces the one with this id.
    pub fn insert(&mut self, id: Id<T>, record: T) {
        Arc::make_mut(&mut self.rows).insert(id, Arc::new(record));
    }

    /// Removes the record with this id, if there is one.
    pub fn remove(&mut self, id: Id<T>) {
        if self.contains(id) {
            Arc::make_mut(&mut self.rows).remove(&id);
        }
    }

    /// The ids whose records were added, changed or removed since `before`.
    pub fn changed_since(&self, before: &Self) -> Vec<Id<T>> {
        if Arc::ptr_eq(&self.rows, &before.rows) {
            return Vec::new();
        }
        let differs = |(id, row): &(&Id<T>, &Arc<T>)| {
            before.rows.get(id).is_none_or(|old| !Arc::ptr_eq(old, row))
        };
        let changed = self.rows.iter().filter(differs).map(|(id, _)| *id);
        let gone = before.rows.keys().filter(|id| !self.rows.contains_key(id)).copied();
        changed.chain(gone).collect()
    }
}

impl<T: Clone + PartialEq> Table<T> {
    /// Changes the record with this id, if there is one. A change that leaves the record
    /// equal leaves its pointer as well, so nobody is told and nothing is written.
    pub fn update(&mut self, id: Id<T>, change: impl FnOnce(&mut T)) {
        let Some(old) = self.get(id) else { return };
        let mut new = old.clone();
        change(&mut new);
        if new != *old {
            self.insert(id, new);
        }
    }
}

impl<T: Clone + PartialEq + Default> Table<T> {
    /// Changes the record with this id, which starts empty where there is none yet.
    pub fn edit(&mut self, id: Id<T>, change: impl FnOnce(&mut T)) {
        if self.contains(id) {
            self.update(id, change);
        } else {
            let mut new = T::default();
            change(&mut new);
            self.insert(id, new);
        }
    }
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        Self { rows: Arc::clone(&self.rows) }
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Arc::default() }
    }
}

impl<T: PartialEq> PartialEq for Table<T> {
    fn eq(&self, other: &Self) -> bool {
        let same = |((a, x), (b, y)): ((&Id<T>, &Arc<T>), (&Id<T>, &Arc<T>))| {
            a == b && (Arc::ptr_eq(x, y) || x == y)
        };
        Arc::ptr_eq(&self.rows, &other.rows)
            || self.len() == other.len() && self.rows.iter().zip(other.rows.iter()).all(same)
    }
}

impl<T: fmt::Debug> fmt::Debug for Table<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<T> FromIterator<(Id<T>, T)> for Table<T> {
    fn from_iter<I: IntoIterator<Item = (Id<T>, T)>>(rows: I) -> Self {
        let rows = rows.into_iter().map(|(id, row)| (id, Arc::new(row))).collect();
        Self { rows: Arc::new(rows) }
    }
}

impl<T: Serialize> Serialize for Table<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        BTreeMap::<Id<T>, T>::deserialize(deserializer).map(|rows| rows.into_iter().collect())
    }
}
