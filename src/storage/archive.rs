//! The archive: entries that nobody has written for long, many in a pack, so that years of sessions
//! fit. On the [`Archive`], which is a shelf, each stands as if it stood under its own key: so all
//! that reads the shelf reads the archive too. An entry that does stand under its key is the later
//! one.
//!
//! A pack is an entry like any other, so a damaged one is recognised; its body are names and entries,
//! squeezed. What is changed after it was packed stands under its own key again, and goes into
//! another pack when it has become old; then the later revision counts. The pack that it was in is
//! written anew without it, so that what a person has removed is not kept.

use std::cell::RefCell;

use crate::domain::{RecordKey, in_order};

use super::checksum::crc32;
use super::format::{self, Entry, Revision, Unreadable};
use super::seen::ByRecord;
use super::squeeze::{expand, expanded_size, squeeze};
use super::{Keys, Shelf, ShelfError, Slot, Store, Writer};

/// Stands between a name and its entry. JSON has no control characters, and names have none.
const FIELD: &str = "\u{1f}";
/// Stands behind each entry.
const RECORD: &str = "\u{1e}";

/// How long the checksum of a name is, in letters.
const SUM: usize = 4;

/// A shelf, and the entries of its packs.
pub struct Archive {
    shelf: Box<dyn Shelf>,
    keys: Keys,
    packed: RefCell<ByRecord<String>>,
}

impl Archive {
    /// A shelf whose packs were not read yet.
    pub fn new(shelf: Box<dyn Shelf>, keys: Keys) -> Self {
        Self { shelf, keys, packed: RefCell::default() }
    }

    /// The shelf itself, where packs are packs.
    pub fn beneath(&self) -> &dyn Shelf {
        self.shelf.as_ref()
    }

    /// The entry of a record in the packs.
    pub fn packed(&self, key: RecordKey) -> Option<String> {
        self.packed.borrow().get(key).cloned()
    }

    /// Reads all packs that are there now.
    ///
    /// # Errors
    /// Where the shelf may not be used.
    pub fn read(&self) -> Result<(), ShelfError> {
        self.packed.take();
        for name in self.shelf.keys()? {
            if matches!(self.keys.parse(&name), Some(Slot::Pack)) {
                self.read_pack(&name)?;
            }
        }
        Ok(())
    }

    /// Reads one pack.
    ///
    /// # Errors
    /// Where the shelf may not be used.
    pub fn read_pack(&self, name: &str) -> Result<(), ShelfError> {
        let text = self.shelf.get(name)?.unwrap_or_default();
        for (name, entry) in decode(&text) {
            let Some(Slot::Record(key)) = Slot::parse(&name) else { continue };
            let known = self.packed(key);
            if known.is_none_or(|known| revision(&known) <= revision(&entry)) {
                self.packed.borrow_mut().note(key, entry);
            }
        }
        Ok(())
    }
}

impl Shelf for Archive {
    fn get(&self, key: &str) -> Result<Option<String>, ShelfError> {
        let found = self.shelf.get(key)?;
        Ok(found.or_else(|| match self.keys.parse(key)? {
            Slot::Record(key) => self.packed(key),
            _ => None,
        }))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        self.shelf.set(key, text)
    }

    /// What stands under the key itself goes; what is in a pack stays there.
    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        self.shelf.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        let mut names = self.shelf.keys()?;
        let packed = self.packed.borrow();
        if packed.is_empty() {
            return Ok(names);
        }
        let mut here = ByRecord::default();
        for name in &names {
            if let Some(Slot::Record(key)) = self.keys.parse(name) {
                here.note(key, String::new());
            }
        }
        for key in packed.keys() {
            if here.get(key).is_none() {
                names.push(self.keys.record(key));
            }
        }
        Ok(names)
    }
}

impl Store {
    /// What stands on the shelf for a record. An entry of the archive that is older than what this
    /// window has seen is none: somebody took the later one away.
    ///
    /// # Errors
    /// Where the shelf may not be used.
    pub(super) fn standing(&self, key: RecordKey) -> Result<Option<String>, ShelfError> {
        let found = self.shelf.beneath().get(&self.keys.record(key))?;
        let is_older = |text: &String| revision(text) < self.revision(key);
        Ok(found.or_else(|| self.shelf.packed(key).filter(|text| !is_older(text))))
    }

    /// Packs the oldest entries of old records, if there are so many bytes of them. Says whether there
    /// were. Until the pack is written and read back, nothing is removed.
    ///
    /// # Errors
    /// Where there is no room for the pack, or the shelf may not be used.
    pub fn pack(
        &self,
        bytes_of_pack: usize,
        is_old: &dyn Fn(RecordKey) -> bool,
    ) -> Result<bool, ShelfError> {
        if self.newer {
            return Ok(false);
        }
        let (mut entries, mut bytes) = (Vec::new(), 0);
        for key in self.loose(is_old)? {
            let name = self.keys.record(key);
            let Some(text) = self.shelf.beneath().get(&name)? else { continue };
            if self.shelf.packed(key).as_ref() == Some(&text) {
                // Somebody packed it, and was interrupted.
                self.shelf.remove(&name)?;
            } else if revision(&text).is_some() && revision(&text) == self.revision(key) {
                bytes += text.len();
                entries.push((name, text));
            }
            if bytes >= bytes_of_pack {
                return self.write_pack(&entries);
            }
        }
        Ok(false)
    }

    /// The names of the packs.
    ///
    /// # Errors
    /// Where the shelf may not be used.
    pub fn packs(&self) -> Result<Vec<String>, ShelfError> {
        let mut names = self.shelf.beneath().keys()?;
        names.retain(|name| matches!(self.keys.parse(name), Some(Slot::Pack)));
        Ok(names)
    }

    /// Writes a pack anew without what was changed or removed since it was packed. Says whether there
    /// was something. Until the new pack is written and read back, the old one stays.
    ///
    /// # Errors
    /// Where there is no room for the new pack, or the shelf may not be used.
    pub fn repack(&self, name: &str) -> Result<bool, ShelfError> {
        let text = self.shelf.get(name)?.unwrap_or_default();
        // What is damaged is for the person to look at.
        if self.newer || format::decode(&text).is_err() {
            return Ok(false);
        }
        let all = decode(&text);
        let mut entries = Vec::new();
        for (record, entry) in &all {
            let Some(Slot::Record(key)) = Slot::parse(record) else { return Ok(false) };
            let own = self.keys.record(key);
            let is_latest = self.shelf.packed(key).as_ref() == Some(entry);
            if is_latest && self.shelf.beneath().get(&own)?.is_none() {
                entries.push((own, entry.clone()));
            }
        }
        let is_done = entries.len() == all.len();
        if is_done || !entries.is_empty() && !self.write_pack(&entries)? {
            return Ok(false);
        }
        self.shelf.remove(name)?;
        Ok(true)
    }

    /// How many records are in the archive alone.
    ///
    /// # Errors
    /// Where the shelf may not be used.
    pub fn archived(&self) -> Result<usize, ShelfError> {
        Ok(self.shelf.keys()?.len() - self.shelf.beneath().keys()?.len())
    }

    /// The old records that stand under their own keys, oldest first.
    fn loose(&self, is_old: &dyn Fn(RecordKey) -> bool) -> Result<Vec<RecordKey>, ShelfError> {
        let mut keys = Vec::new();
        for name in self.shelf.beneath().keys()? {
            match self.keys.parse(&name) {
                Some(Slot::Record(key)) if is_old(key) => keys.push(key),
                _ => {}
            }
        }
        let time = |key: &RecordKey| u64::try_from(key.id.raw() >> 64).unwrap_or_default();
        Ok(in_order(keys.into_iter(), time))
    }

    /// Moves entries into a pack. Says whether it was kept as it was written.
    fn write_pack(&self, entries: &[(String, String)]) -> Result<bool, ShelfError> {
        let text = encode(self.writer, &self.keys, entries);
        let name = self.keys.pack(crc32(&[&text]));
        self.shelf.set(&name, &text)?;
        let kept = self.shelf.get(&name)?.unwrap_or_default();
        if kept != text || decode(&text).len() != entries.len() {
            self.shelf.remove(&name)?;
            return Ok(false);
        }
        self.shelf.read_pack(&name)?;
        for (key, text) in entries {
            // Another window may have written it just now.
            if self.shelf.beneath().get(key)?.as_ref() == Some(text) {
                self.shelf.remove(key)?;
            }
        }
        Ok(true)
    }
}

/// The text of a pack.
fn encode(writer: Writer, keys: &Keys, entries: &[(String, String)]) -> String {
    let mut plain = String::new();
    for (key, entry) in entries {
        let name = keys.name(key).unwrap_or_default();
        let sum = sum_of(name);
        plain.extend([&format!("{sum:04x}"), name, FIELD, entry, RECORD]);
    }
    format::encode(Entry::own(Revision { counter: 0, writer }, Some(&squeeze(&plain))))
}

/// How much a pack would hold, in bytes; it may lie.
pub fn size_of(text: &str) -> usize {
    format::body_of(text).map_or(0, expanded_size)
}

/// The names and entries in a pack. Of a damaged one those that are whole: names and entries have
/// checksums of their own.
fn decode(text: &str) -> Vec<(String, String)> {
    let mut entries = Vec::new();
    let (is_whole, body) = match format::decode(text) {
        Ok(entry) => (true, entry.body),
        Err(Unreadable::Damaged) => (false, format::body_of(text)),
        Err(Unreadable::Newer) => (false, None),
    };
    let plain = body.and_then(expand).unwrap_or_default();
    for record in plain.split(|byte| RECORD.as_bytes() == [*byte]) {
        if let Ok(record) = str::from_utf8(record)
            && let Some((name, entry)) = record.split_once(FIELD)
            && let Some((sum, name)) = name.split_at_checked(SUM)
            && (is_whole
                || u32::from_str_radix(sum, 16) == Ok(sum_of(name))
                    && format::decode(entry).is_ok())
        {
            entries.push((name.to_owned(), entry.to_owned()));
        }
    }
    entries
}

/// What stands before a name, by which it is known to be whole.
fn sum_of(name: &str) -> u32 {
    crc32(&[name]) & 0xffff
}

/// The revision of an entry, where it can be read.
fn revision(text: &str) -> Option<Revision> {
    format::decode(text).ok().map(|entry| entry.revision)
}
