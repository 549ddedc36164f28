//! One kind of records, by id. Knows nothing of what a record is.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::{Field, Id};

/// A record whose type is known only to itself.
pub trait AnyRecord: Any + Field + Send + Sync {
    /// A copy, to be changed.
    fn copy(&self) -> Arc<dyn AnyRecord>;
}

impl<T: Any + Field + Clone + Send + Sync> AnyRecord for T {
    fn copy(&self) -> Arc<dyn AnyRecord> {
        Arc::new(self.clone())
    }
}

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
    pub(super) fn rows_mut(&mut self) -> &mut Arc<Rows> {
        &mut self.rows
    }
}

/// The ids of the rows that were added, changed or removed since `before`.
pub fn changed(now: &Arc<Rows>, before: &Arc<Rows>) -> Vec<u128> {
    if Arc::ptr_eq(now, before) {
        return Vec::new();
    }
    // Both are in the order of the ids, so one walk through them is enough.
    let mut changed = Vec::new();
    let mut before = before.iter().peekable();
    for (id, row) in now.iter() {
        while let Some((gone, _)) = before.next_if(|(other, _)| *other < id) {
            changed.push(*gone);
        }
        let old = before.next_if(|(other, _)| *other == id);
        if old.is_none_or(|(_, old)| !Arc::ptr_eq(old, row)) {
            changed.push(*id);
        }
    }
    changed.extend(before.map(|(id, _)| *id));
    changed
}

/// Changes a row, if there is one with this id. A change that leaves it equal leaves its pointer
/// as well, so nobody is told and nothing is written.
pub fn change(rows: &mut Arc<Rows>, id: u128, change: &mut dyn FnMut(&mut dyn AnyRecord)) {
    let Some(old) = rows.get(&id) else { return };
    let mut new = old.copy();
    if let Some(copy) = Arc::get_mut(&mut new) {
        change(copy);
    }
    if new.value() != old.value() {
        Arc::make_mut(rows).insert(id, new);
    }
}

impl<T: AnyRecord + Clone> Table<T> {
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

    /// Changes the record with this id, if there is one.
    pub fn update(&mut self, id: Id<T>, verb: impl FnOnce(&mut T)) {
        let mut verb = Some(verb);
        change(&mut self.rows, id.raw(), &mut |row| {
            let row: &mut dyn Any = row;
            if let (Some(row), Some(verb)) = (row.downcast_mut(), verb.take()) {
                verb(row);
            }
        });
    }

    /// Changes the record with this id, which starts empty where there is none yet.
    pub fn edit(&mut self, id: Id<T>, verb: impl FnOnce(&mut T))
    where
        T: Default,
    {
        if !self.contains(id) {
            self.insert(id, T::default());
        }
        self.update(id, verb);
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

impl<T: AnyRecord + Clone + PartialEq> PartialEq for Table<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.rows, &other.rows)
            || self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<T: AnyRecord + Clone + fmt::Debug> fmt::Debug for Table<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<T: AnyRecord + Clone> FromIterator<(Id<T>, T)> for Table<T> {
    fn from_iter<I: IntoIterator<Item = (Id<T>, T)>>(rows: I) -> Self {
        let mut table = Self::default();
        rows.into_iter().for_each(|(id, row)| table.insert(id, row));
        table
    }
}
