//! The store: the Document on a shelf.
//!
//! It knows for each record the revision that it last saw, and the Document as it last was on
//! the shelf. Both together tell what this window changed, what another one changed, and what
//! both did.

use crate::domain::{Document, RecordKey, Value};

use super::archive::Archive;
use super::exchange::Adopted;
use super::format::{self, Entry, Revision, Unreadable, Writer};
use super::journal::{self, Leftover};
use super::merge::merge;
use super::outcome::{Opened, PutAside};
use super::seen::{ByRecord, Seen};
use super::{Device, Keys, Shelf, ShelfError, Slot, codec, rollback};

/// The Document on a shelf.
pub struct Store {
    pub(super) shelf: Archive,
    pub(super) keys: Keys,
    pub(super) writer: Writer,
    /// How this window last saw each record.
    pub(super) seen: ByRecord<Seen>,
    /// The Document as it stands on the shelf, as far as this window knows.
    pub(super) saved: Document,
    /// Journals that could not be finished or removed. The next save writes all that they say,
    /// and then they go.
    pub(super) journals: Vec<String>,
    /// Whether something here was written by a newer version; then nothing may be written.
    pub(super) newer: bool,
    /// How many changes too large for a journal were begun.
    pub(super) large: u32,
    /// The number by which other devices know this storage, once one has asked.
    pub(super) device: Option<Device>,
    /// Records taken over from a file that are not on the shelf yet, with their versions.
    pub(super) adopted: ByRecord<Adopted>,
    /// Changes that went into a file before they were on the shelf.
    pub(super) given: ByRecord<Adopted>,
}

impl Store {
    /// A store for a shelf on which nothing stands yet.
    pub fn new(shelf: Box<dyn Shelf>, keys: Keys, writer: Writer) -> Self {
        Self {
            shelf: Archive::new(shelf, keys.clone()),
            keys,
            writer,
            seen: ByRecord::default(),
            saved: Document::default(),
            journals: Vec::new(),
            newer: false,
            large: 0,
            device: None,
            adopted: ByRecord::default(),
            given: ByRecord::default(),
        }
    }

    /// Opens what is on a shelf, after finishing changes that were cut off half-way.
    ///
    /// # Errors
    /// Where the shelf may not be used.
    pub fn open(shelf: Box<dyn Shelf>, keys: Keys, writer: Writer) -> Result<Opened, ShelfError> {
        let mut store = Self::new(shelf, keys, writer);
        store.shelf.read()?;
        let mut entries = store.entries()?;
        let newer = |(_, slot, text): &(String, Slot, String)| {
            *slot != Slot::Aside && format::is_newer(text)
        };
        store.newer = entries.iter().any(newer);
        let mut leftover = Leftover::default();
        if !store.newer && rollback::take_back(&store.shelf, &entries)? {
            entries = store.entries()?;
        }
        if !store.newer && entries.iter().any(|(_, slot, _)| matches!(slot, Slot::Journal(_))) {
            leftover = journal::finish(&store.shelf, &store.keys, &entries)?;
            entries = store.entries()?;
        }
        let mut put_aside = Vec::new();
        let mut document = Document::default();
        for (name, slot, text) in entries {
            let readable = match slot {
                Slot::Record(key) => store.read_into(&mut document, key, &text),
                Slot::Journal(_) | Slot::Rollback(_) => true,
                Slot::Aside => false,
                // What of it can be read stands among the records.
                Slot::Pack => format::decode(&text).is_ok(),
            };
            if !readable {
                put_aside.push(PutAside { key: name, text });
            }
        }
        store.saved = document.clone();
        // What found no room is shown all the same, as a change that is not saved yet.
        store.journals = leftover.journals;
        for (name, text) in leftover.writes {
            if let Some(Slot::Record(key)) = store.keys.parse(&name) {
                read_entry(&mut document, key, &text);
            }
        }
        let newer = store.newer;
        Ok(Opened { store, document, put_aside, newer })
    }

    /// All of ours that stands on the shelf, read once.
    fn entries(&self) -> Result<Vec<(String, Slot, String)>, ShelfError> {
        let mut entries = Vec::new();
        for name in self.shelf.keys()? {
            if let Some(slot) = self.keys.parse(&name) {
                let text = self.shelf.get(&name)?.unwrap_or_default();
                entries.push((name, slot, text));
            }
        }
        Ok(entries)
    }

    /// Takes in what another window did to the entry with this name. Gives the Document with it,
    /// where it differs from `document`.
    ///
    /// # Errors
    /// Where the shelf may not be used.
    pub fn take_in(
        &mut self,
        name: &str,
        document: &Document,
    ) -> Result<Option<Document>, ShelfError> {
        let key = match self.keys.parse(name) {
            Some(Slot::Record(key)) => key,
            Some(Slot::Pack) => return self.shelf.read_pack(name).map(|()| None),
            _ => return Ok(None),
        };
        let mut current = document.clone();
        self.take_in_record(key, &mut current)?;
        Ok((!current.changed_since(document).is_empty()).then_some(current))
    }

    /// Takes in whatever other windows did, for a window that was not listening, and for one
    /// whose storage was cleared.
    ///
    /// # Errors
    /// Where the shelf may not be used.
    pub fn take_stock(&mut self, document: &Document) -> Result<Option<Document>, ShelfError> {
        let mut current = document.clone();
        self.shelf.read()?;
        let mut keys = self.seen.keys();
        for name in self.shelf.keys()? {
            match self.keys.parse(&name) {
                Some(Slot::Record(key)) if self.seen.get(key).is_none() => keys.push(key),
                _ => {}
            }
        }
        for key in keys {
            self.take_in_record(key, &mut current)?;
        }
        Ok((!current.changed_since(document).is_empty()).then_some(current))
    }

    /// Whether the Document has changes that are not on the shelf.
    pub fn is_behind(&self, document: &Document) -> bool {
        !document.changed_since(&self.saved).is_empty() || !self.adopted.is_empty()
    }

    /// Reads an entry into a Document. Says whether it could be read.
    fn read_into(&mut self, document: &mut Document, key: RecordKey, text: &str) -> bool {
        let entry = read_entry(document, key, text);
        if let Some(entry) = entry {
            self.seen.note(key, Seen::read(entry.revision, entry.version));
        }
        entry.is_some()
    }

    /// Takes in what stands on the shelf for a record.
    fn take_in_record(&mut self, key: RecordKey, current: &mut Document) -> Result<(), ShelfError> {
        match self.standing(key)? {
            Some(text) => match format::decode(&text) {
                Ok(entry) if self.revision(key) == Some(entry.revision) => {}
                Ok(entry) => {
                    self.merge_in(key, current, entry);
                }
                Err(Unreadable::Newer) => self.newer = true,
                // The next save puts it aside and writes what is in memory again.
                Err(Unreadable::Damaged) => self.forget(key),
            },
            // Nothing of ours removes an entry: a removed record leaves one that says so. Whoever
            // did this took it from us, and the next save writes it again, with a revision that
            // goes on from the last one, so that no other window takes it for one it has seen.
            None => self.forget(key),
        }
        Ok(())
    }

    /// The revision that this window last saw of a record.
    pub(super) fn revision(&self, key: RecordKey) -> Option<Revision> {
        self.seen.get(key).map(|seen| seen.revision)
    }

    /// Takes a record for one that was never on the shelf.
    fn forget(&mut self, key: RecordKey) {
        self.saved.remove(key);
        if let Some(seen) = self.seen.get_mut(key) {
            seen.before = None;
        }
    }

    /// Whether another window wrote a record without having seen what this one had just written
    /// there. Browsers tell windows of each other's writes a moment later, so two can write at
    /// once, and then the first of the two texts is in no storage any more, but still here.
    fn is_crossing(&self, seen: Revision, theirs: Revision) -> bool {
        seen.writer == self.writer && theirs.writer != seen.writer && theirs.counter <= seen.counter
    }

    /// Merges the entry of another window into the Document. Says whether it could be read.
    pub(super) fn merge_in(
        &mut self,
        key: RecordKey,
        current: &mut Document,
        entry: Entry<'_>,
    ) -> bool {
        let base = match self.seen.get(key) {
            Some(seen) if self.is_crossing(seen.revision, entry.revision) => seen.before.clone(),
            _ => self.saved.value(key),
        };
        let mine = current.value(key);
        let saved = match entry.body {
            None => {
                self.saved.remove(key);
                Ok(())
            }
            Some(json) => codec::write(&mut self.saved, key, json),
        };
        if saved.is_err() {
            return false;
        }
        self.seen.note(key, Seen::read(entry.revision, entry.version));
        let theirs = self.saved.value(key);
        match (&mine, &theirs) {
            // Removed here or there, and written on elsewhere: what was written wins.
            (Some(_), None) if mine != base => {}
            (None, Some(_)) if theirs == base => {}
            (None, None) => {}
            (_, None) => current.remove(key),
            (None, Some(theirs)) => put(current, key, theirs.clone()),
            (Some(mine), Some(theirs)) => {
                let base = base.unwrap_or_default();
                let fits =
                    |value: &Value| Document::default().set_value(key, value.clone()).is_ok();
                put(current, key, merge(&base, mine, theirs, fits));
            }
        }
        true
    }
}

/// Reads an entry into a Document, and gives it where it could be read.
fn read_entry<'a>(document: &mut Document, key: RecordKey, text: &'a str) -> Option<Entry<'a>> {
    let entry = format::decode(text).ok()?;
    match entry.body {
        None => document.remove(key),
        Some(json) => codec::write(document, key, json).ok()?,
    }
    Some(entry)
}

/// Puts a record into the Document. One that does not fit is left out; the shelf still has it.
fn put(document: &mut Document, key: RecordKey, value: Value) {
    let _ = document.set_value(key, value);
}
