//! The store: the Document on a shelf.
//!
//! It knows for each record the revision that it last saw, and the Document as it last was on
//! the shelf. Both together tell what this window changed, what another one changed, and what
//! both did.

use crate::domain::{Document, RecordKey, Value};

use super::exchange::Adopted;
use super::format::{self, Entry, Revision, Unreadable, Writer};
use super::journal::{self, Leftover};
use super::keys::put_aside;
use super::merge::merge;
use super::outcome::{Opened, PutAside, SaveError, Saved};
use super::seen::{ByRecord, Seen};
use super::writing::{Ledger, MOST_JOURNALED, Write, write_one};
use super::{Device, Keys, Shelf, ShelfError, Slot, codec, rollback};

/// The Document on a shelf.
pub struct Store {
    pub(super) shelf: Box<dyn Shelf>,
    pub(super) keys: Keys,
    pub(super) writer: Writer,
    /// How this window last saw each record.
    pub(super) seen: ByRecord<Seen>,
    /// The Document as it stands on the shelf, as far as this window knows.
    pub(super) saved: Document,
    /// Journals that could not be finished or removed. The next save writes all that they say,
    /// and then they go.
    journals: Vec<String>,
    /// Whether something here was written by a newer version; then nothing may be written.
    pub(super) newer: bool,
    /// How many changes too large for a journal were begun.
    large: u32,
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
            shelf,
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
        let mut entries = store.entries()?;
        let newer = |(_, slot, text): &(String, Slot, String)| {
            *slot != Slot::Aside && format::is_newer(text)
        };
        store.newer = entries.iter().any(newer);
        let mut leftover = Leftover::default();
        if !store.newer && rollback::take_back(store.shelf.as_ref(), &entries)? {
            entries = store.entries()?;
        }
        if !store.newer && entries.iter().any(|(_, slot, _)| matches!(slot, Slot::Journal(_))) {
            leftover = journal::finish(store.shelf.as_ref(), &store.keys, &entries)?;
            entries = store.entries()?;
        }
        let mut put_aside = Vec::new();
        let mut document = Document::default();
        for (name, slot, text) in entries {
            let readable = match slot {
                Slot::Record(key) => store.read_into(&mut document, key, &text),
                Slot::Journal(_) | Slot::Rollback(_) => true,
                Slot::Aside => false,
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

    /// Writes what differs between the Document and the shelf: one record at once, several as a
    /// change that is all or nothing. What another window wrote in the meantime is merged in.
    pub fn save(&mut self, document: &Document) -> Saved {
        let mut current = document.clone();
        let mut written = self.write_changes(document, &mut current);
        // What is written now is worth more than a snapshot of what was.
        while written == Err(SaveError::Full) && self.drop_snapshot() {
            current = document.clone();
            written = self.write_changes(document, &mut current);
        }
        let merged = (!current.changed_since(document).is_empty()).then(|| current.clone());
        if written.is_ok() {
            self.saved = current;
            // One that cannot be removed does no harm: its writes are done, and known as done.
            for journal in self.journals.drain(..) {
                let _ = self.shelf.remove(&journal);
            }
            self.adopted = ByRecord::default();
        }
        Saved { merged, written }
    }

    fn write_changes(
        &mut self,
        document: &Document,
        current: &mut Document,
    ) -> Result<usize, SaveError> {
        if self.newer {
            return Err(SaveError::Newer);
        }
        let mut changed = document.changed_since(&self.saved);
        let known = changed.len();
        for key in self.adopted.keys() {
            let is_known =
                changed.get(..known).is_some_and(|known| known.binary_search(&key).is_ok());
            if !is_known {
                changed.push(key);
            }
        }
        let mut writer = self.writer;
        if changed.len() > MOST_JOURNALED {
            self.large += 1;
            writer = self.writer.for_large(self.large);
        }
        let mut writes = Vec::new();
        for key in changed {
            writes.extend(self.plan(key, current, writer)?);
        }
        self.write_all(&writes, writer)?;
        let written = writes.iter().map(|write| units(&write.name) + units(&write.new)).sum();
        for Write { key, revision, version, .. } in writes {
            let before = self.saved.value(key);
            self.seen.note(key, Seen { revision, before, version });
        }
        Ok(written)
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
        let Some(Slot::Record(key)) = self.keys.parse(name) else { return Ok(None) };
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

    /// What is to be written for a record; nothing where the shelf has it already.
    fn plan(
        &mut self,
        key: RecordKey,
        current: &mut Document,
        writer: Writer,
    ) -> Result<Option<Write>, SaveError> {
        let name = self.keys.record(key);
        let old = self.shelf.get(&name)?;
        let mut counter = self.revision(key).map_or(0, |revision| revision.counter);
        match old.as_deref().map(format::decode) {
            None => {}
            Some(Ok(entry)) => {
                let is_new = self.revision(key) != Some(entry.revision);
                if is_new && !self.merge_in(key, current, entry) {
                    let text = old.as_deref().unwrap_or_default();
                    put_aside(self.shelf.as_ref(), &self.keys, key, text)?;
                }
                counter = counter.max(entry.revision.counter);
            }
            Some(Err(Unreadable::Newer)) => {
                self.newer = true;
                return Err(SaveError::Newer);
            }
            Some(Err(Unreadable::Damaged)) => {
                let text = old.as_deref().unwrap_or_default();
                put_aside(self.shelf.as_ref(), &self.keys, key, text)?;
            }
        }
        let body = codec::read(current, key);
        let stands = old.as_deref().and_then(|text| format::decode(text).ok());
        let same = match stands {
            Some(entry) => entry.body == body.as_deref(),
            None => body.is_none() && old.is_none(),
        };
        if same && self.adopted.get(key).is_none() {
            if let Some(Entry { revision, version, .. }) = stands {
                self.seen.note(key, Seen::read(revision, version));
            }
            return Ok(None);
        }
        let revision = Revision { counter: counter.saturating_add(1), writer };
        let known = stands.map_or("", |entry| entry.version);
        let (version, beside) = self.version_to_write(key, known, revision, current);
        let head = Entry { revision, version: &version, body: body.as_deref(), beside: &beside };
        let new = format::encode(head);
        Ok(Some(Write { key, name, old, new, revision, version }))
    }

    /// Writes all, or leaves the shelf as it was.
    fn write_all(&mut self, writes: &[Write], writer: Writer) -> Result<(), SaveError> {
        let shelf = self.shelf.as_ref();
        if let [single] = writes {
            return write_one(shelf, single);
        }
        if writes.is_empty() {
            return Ok(());
        }
        let is_large = writer != self.writer;
        let name = if is_large { self.keys.rollback(writer) } else { self.keys.journal(writer) };
        let ledger = Ledger { shelf, name, writer, is_large };
        match ledger.write_all(writes) {
            Ok(()) if is_large => {
                // While it stands, the next start takes the change back.
                shelf.remove(&ledger.name)?;
                Ok(())
            }
            Ok(()) => {
                self.journals.push(ledger.name);
                Ok(())
            }
            Err((error, taken_back)) => {
                if !taken_back && !is_large {
                    self.journals.push(ledger.name);
                }
                Err(error)
            }
        }
    }

    /// Takes in what stands on the shelf for a record.
    fn take_in_record(&mut self, key: RecordKey, current: &mut Document) -> Result<(), ShelfError> {
        match self.shelf.get(&self.keys.record(key))? {
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
    fn revision(&self, key: RecordKey) -> Option<Revision> {
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
    fn merge_in(&mut self, key: RecordKey, current: &mut Document, entry: Entry<'_>) -> bool {
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

/// How many units of storage a text takes.
fn units(text: &str) -> usize {
    text.encode_utf16().count()
}
