//! One kind of records, by id. Knows nothing of what a record is.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::{Field, Id};

/// A record whose type is known only to itself.
pub trait AnyRecord: Any + Field + Send + Sync {}

impl<T: Any + Field + Send + Sync> AnyRecord for T {}

/// The rows of a table by the bits of their id, without their type: so all tables share the code
/// of one map, which is a sixth of what fifteen maps weigh.
pub type Rows = BTreeMap<u128, Arc<dyn AnyRecord>>;

/// The record in a row.
fn record<T: 'static>(row: &Arc<dyn AnyRecord>) -> Option<&T> {
    let row: &dyn Any = &**row;
    row.downcast_ref()
}

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

    /// The rows, without their type.
    pub(super) fn rows(&self) -> &Arc<Rows> {
        &self.rows
    }

    /// The rows, to be changed.
    pub(super) fn rows_mut(&mut self) -> &mut Rows {
        Arc::make_mut(&mut self.rows)
    }
}

/// The ids of the rows that were added, changed or removed since `before`.
pub fn changed(now: &Arc<Rows>, before: &Arc<Rows>) -> Vec<u128> {
    if Arc::ptr_eq(now, before) {
        return Vec::new();
    }
    let differs = |id: &u128, row| before.get(id).is_none_or(|old| !Arc::ptr_eq(old, row));
    let changed = now.iter().filter(|(id, row)| differs(id, row)).map(|(id, _)| *id);
    let gone = before.keys().filter(|id| !now.contains_key(id)).copied();
    changed.chain(gone).collect()
}

impl<T: Field + Send + Sync + 'static> Table<T> {
    /// The record with this id.
    pub fn get(&self, id: Id<T>) -> Option<&T> {
        self.rows.get(&id.raw()).and_then(record)
    }

    /// All records, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Id<T>, &T)> {
        self.rows.iter().filter_map(|(id, row)| Some((Id::from_raw(*id), record(row)?)))
    }

    /// Adds a record, or replaces the one with this id.
    pub fn insert(&mut self, id: Id<T>, record: T) {
        Arc::make_mut(&mut self.rows).insert(id.raw(), Arc::new(record));
    }
}

impl<T: Field + Clone + PartialEq + Send + Sync + 'static> Table<T> {
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

impl<T: Field + Clone + PartialEq + Default + Send + Sync + 'static> Table<T> {
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

impl<T: Field + PartialEq + Send + Sync + 'static> PartialEq for Table<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.rows, &other.rows)
            || self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<T: Field + fmt::Debug + Send + Sync + 'static> fmt::Debug for Table<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<T: Field + Send + Sync + 'static> FromIterator<(Id<T>, T)> for Table<T> {
    fn from_iter<I: IntoIterator<Item = (Id<T>, T)>>(rows: I) -> Self {
        let mut table = Self::default();
        rows.into_iter().for_each(|(id, row)| table.insert(id, row));
        table
    }
}
