//! One kind of records, by id. Knows nothing of what a record is.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Id;

/// The rows of a table by the bits of their id, without their type: so all tables share the code
/// of one map, which is a sixth of what fifteen maps weigh.
type Rows = BTreeMap<u128, Arc<dyn Any + Send + Sync>>;

/// Records by id, in the order of their birth.
///
/// A clone is one pointer copy, and an unchanged record keeps its pointer; that makes undo,
/// and finding out what changed, cheap. (`Arc`, not `Rc`: Leptos' memos want what they hold
/// to be `Send`, and without threads it costs the same.)
pub struct Table<T> {
    rows: Arc<Rows>,
    row: PhantomData<fn() -> T>,
}

impl<T> Table<T> {
    /// Whether there is a record with this id.
    pub fn contains(&self, id: Id<T>) -> bool {
        self.rows.contains_key(&id.raw())
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Removes the record with this id, if there is one.
    pub fn remove(&mut self, id: Id<T>) {
        if self.contains(id) {
            Arc::make_mut(&mut self.rows).remove(&id.raw());
        }
    }

    /// Makes the record with this id what it is in another state of the table: the same pointer,
    /// or none.
    pub fn take_over(&mut self, from: &Self, id: Id<T>) {
        let rows = Arc::make_mut(&mut self.rows);
        match from.rows.get(&id.raw()) {
            Some(row) => rows.insert(id.raw(), Arc::clone(row)),
            None => rows.remove(&id.raw()),
        };
    }

    /// The ids whose records were added, changed or removed since `before`.
    pub fn changed_since(&self, before: &Self) -> Vec<Id<T>> {
        if Arc::ptr_eq(&self.rows, &before.rows) {
            return Vec::new();
        }
        changed(&self.rows, &before.rows).into_iter().map(Id::from_raw).collect()
    }
}

/// The ids of the rows that differ between two tables.
fn changed(now: &Rows, before: &Rows) -> Vec<u128> {
    let differs = |id: &u128, row| before.get(id).is_none_or(|old| !Arc::ptr_eq(old, row));
    let changed = now.iter().filter(|(id, row)| differs(id, row)).map(|(id, _)| *id);
    let gone = before.keys().filter(|id| !now.contains_key(id)).copied();
    changed.chain(gone).collect()
}

impl<T: Send + Sync + 'static> Table<T> {
    /// The record with this id.
    pub fn get(&self, id: Id<T>) -> Option<&T> {
        self.rows.get(&id.raw()).and_then(|row| row.downcast_ref())
    }

    /// All records, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Id<T>, &T)> {
        self.rows.iter().filter_map(|(id, row)| Some((Id::from_raw(*id), row.downcast_ref()?)))
    }

    /// Adds a record, or replaces the one with this id.
    pub fn insert(&mut self, id: Id<T>, record: T) {
        Arc::make_mut(&mut self.rows).insert(id.raw(), Arc::new(record));
    }
}

impl<T: Clone + PartialEq + Send + Sync + 'static> Table<T> {
    /// Changes the record with this id, if there is one. A change that leaves the record
    /// equal leaves its pointer as well, so nobody is told and nothing is written.
    pub fn update(&mut self, id: Id<T>, change: impl FnOnce(&mut T)) {
        let mut change = Some(change);
        self.update_dyn(id, &mut |row| {
            if let Some(change) = change.take() {
                change(row);
            }
        });
    }

    /// The same without the change's type, so that there is one of it for each table and not one
    /// for each change.
    fn update_dyn(&mut self, id: Id<T>, change: &mut dyn FnMut(&mut T)) {
        let Some(old) = self.get(id) else { return };
        let mut new = old.clone();
        change(&mut new);
        if new != *old {
            self.insert(id, new);
        }
    }
}

impl<T: Clone + PartialEq + Default + Send + Sync + 'static> Table<T> {
    /// Changes the record with this id, which starts empty where there is none yet.
    pub fn edit(&mut self, id: Id<T>, change: impl FnOnce(&mut T)) {
        if !self.contains(id) {
            self.insert(id, T::default());
        }
        self.update(id, change);
    }
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        Self { rows: Arc::clone(&self.rows), row: PhantomData }
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Arc::default(), row: PhantomData }
    }
}

impl<T: PartialEq + Send + Sync + 'static> PartialEq for Table<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.rows, &other.rows)
            || self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<T: fmt::Debug + Send + Sync + 'static> fmt::Debug for Table<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<T: Send + Sync + 'static> FromIterator<(Id<T>, T)> for Table<T> {
    fn from_iter<I: IntoIterator<Item = (Id<T>, T)>>(rows: I) -> Self {
        let mut table = Self::default();
        rows.into_iter().for_each(|(id, row)| table.insert(id, row));
        table
    }
}

impl<T: Serialize + Send + Sync + 'static> Serialize for Table<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de, T: Deserialize<'de> + Send + Sync + 'static> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        BTreeMap::<Id<T>, T>::deserialize(deserializer).map(|rows| rows.into_iter().collect())
    }
}
