//! A shelf that fails in the ways in which a browser's storage fails, and into which a test can
//! look while the store uses it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use strategy_session::storage::{Shelf, ShelfError};

/// Texts by key.
pub type Texts = BTreeMap<String, String>;

/// What goes wrong with a shelf.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    #[default]
    None,
    /// Nothing may be read or written.
    Blocked,
    /// The browser is killed in place of this change (0 is the first): from then on nothing works.
    KilledAt(usize),
    /// This change (0 is the first) fails, as if there were no room, and all others work.
    FullAt(usize),
    /// Every text that is put there is dropped without a word.
    KeepsNothing,
}

#[derive(Debug, Default)]
struct Inner {
    texts: Texts,
    /// Units in all, keys included; no limit where there is none.
    capacity: Option<usize>,
    fault: Fault,
    /// The keys that were written or removed, in order.
    changes: Vec<String>,
    /// How many changes were tried since the fault was chosen.
    tried: usize,
}

/// A shelf. A clone is the same shelf, as the same storage is seen by two windows.
#[derive(Clone, Debug, Default)]
pub struct FaultyShelf {
    inner: Rc<RefCell<Inner>>,
}

/// How many units of storage a text takes.
pub fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

fn size(texts: &Texts) -> usize {
    texts.iter().map(|(key, text)| units(key) + units(text)).sum()
}

impl FaultyShelf {
    /// A healthy shelf with these texts.
    pub fn with(texts: Texts) -> Self {
        let shelf = Self::default();
        shelf.inner.borrow_mut().texts = texts;
        shelf
    }

    /// Everything on it.
    pub fn texts(&self) -> Texts {
        self.inner.borrow().texts.clone()
    }

    /// The text under a key.
    #[track_caller]
    pub fn text(&self, key: &str) -> String {
        self.inner.borrow().texts.get(key).cloned().unwrap_or_else(|| panic!("nothing at {key}"))
    }

    /// Puts a text there behind the store's back.
    pub fn put(&self, key: &str, text: &str) {
        self.inner.borrow_mut().texts.insert(key.to_owned(), text.to_owned());
    }

    /// Takes everything away, as a foreign page of the same origin may.
    pub fn clear(&self) {
        self.inner.borrow_mut().texts.clear();
    }

    /// The keys that were written or removed since this was asked last.
    pub fn take_changes(&self) -> Vec<String> {
        std::mem::take(&mut self.inner.borrow_mut().changes)
    }

    /// Chooses what goes wrong from now on.
    pub fn breaks(&self, fault: Fault) {
        let mut inner = self.inner.borrow_mut();
        inner.fault = fault;
        inner.tried = 0;
    }

    /// Leaves room for this many more units.
    pub fn leaves_room(&self, more: usize) {
        let mut inner = self.inner.borrow_mut();
        inner.capacity = Some(size(&inner.texts) + more);
    }

    /// Takes away every limit.
    pub fn is_freed(&self) {
        self.inner.borrow_mut().capacity = None;
    }

    fn may_be_used(&self) -> Result<(), ShelfError> {
        let inner = self.inner.borrow();
        match inner.fault {
            Fault::Blocked => Err(ShelfError::Blocked),
            Fault::KilledAt(n) if inner.tried > n => Err(ShelfError::Blocked),
            _ => Ok(()),
        }
    }

    /// Counts a change. Says whether it is carried out.
    fn try_change(&self) -> Result<bool, ShelfError> {
        self.may_be_used()?;
        let mut inner = self.inner.borrow_mut();
        let nth = inner.tried;
        inner.tried += 1;
        match inner.fault {
            Fault::KilledAt(n) if n == nth => Err(ShelfError::Blocked),
            Fault::FullAt(n) if n == nth => Err(ShelfError::Full),
            fault => Ok(fault != Fault::KeepsNothing),
        }
    }
}

impl Shelf for FaultyShelf {
    fn get(&self, key: &str) -> Result<Option<String>, ShelfError> {
        self.may_be_used()?;
        Ok(self.inner.borrow().texts.get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        if !self.try_change()? {
            return Ok(());
        }
        let mut inner = self.inner.borrow_mut();
        if let Some(capacity) = inner.capacity {
            let old = inner.texts.get(key).map_or(0, |old| units(key) + units(old));
            if size(&inner.texts) - old + units(key) + units(text) > capacity {
                return Err(ShelfError::Full);
            }
        }
        inner.texts.insert(key.to_owned(), text.to_owned());
        inner.changes.push(key.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        if self.try_change()? {
            let mut inner = self.inner.borrow_mut();
            inner.texts.remove(key);
            inner.changes.push(key.to_owned());
        }
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        self.may_be_used()?;
        Ok(self.inner.borrow().texts.keys().cloned().collect())
    }
}
