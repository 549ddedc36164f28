//! Saving: what differs between the Document and the shelf is planned, and then written, all of it or
//! nothing.

use crate::domain::{Document, RecordKey};

use super::facts::units;
use super::format::{self, Entry, Revision, Unreadable, Writer};
use super::keys::put_aside;
use super::outcome::{SaveError, Saved};
use super::seen::{ByRecord, Seen};
use super::writing::{Ledger, MOST_JOURNALED, Write, write_one};
use super::{Shelf as _, Store, codec};

impl Store {
    /// Writes what differs between the Document and the shelf: one record at once, several as a
    /// change that is all or nothing. What another window wrote in the meantime is merged in.
    pub fn save(&mut self, document: &Document) -> Saved {
        let mut current = document.clone();
        let mut written = self.write_changes(document, &mut current);
        // What is written now is worth more than a snapshot of what was.
        while written == Err(SaveError::Full) && self.drop_snapshot() {
            // With what was merged in by then: it counts as seen, and is not merged in again.
            let base = current.clone();
            written = self.write_changes(&base, &mut current);
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
        self.look_for_packs(&changed)?;
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

    /// Reads the packs again where one of these records does not stand under its own key any more:
    /// another window may just have packed it.
    fn look_for_packs(&self, keys: &[RecordKey]) -> Result<(), SaveError> {
        for key in keys {
            let name = self.keys.record(*key);
            if self.revision(*key).is_some() && self.shelf.beneath().get(&name)?.is_none() {
                return Ok(self.shelf.read()?);
            }
        }
        Ok(())
    }

    /// What is to be written for a record; nothing where the shelf has it already.
    fn plan(
        &mut self,
        key: RecordKey,
        current: &mut Document,
        writer: Writer,
    ) -> Result<Option<Write>, SaveError> {
        let name = self.keys.record(key);
        let old = self.standing(key)?;
        let mut counter = self.revision(key).map_or(0, |revision| revision.counter);
        match old.as_deref().map(format::decode) {
            None => {}
            Some(Ok(entry)) => {
                let is_new = self.revision(key) != Some(entry.revision);
                if is_new && !self.merge_in(key, current, entry) {
                    let text = old.as_deref().unwrap_or_default();
                    put_aside(&self.shelf, &self.keys, key, text)?;
                }
                counter = counter.max(entry.revision.counter);
            }
            Some(Err(Unreadable::Newer)) => {
                self.newer = true;
                return Err(SaveError::Newer);
            }
            Some(Err(Unreadable::Damaged)) => {
                let text = old.as_deref().unwrap_or_default();
                put_aside(&self.shelf, &self.keys, key, text)?;
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
        let shelf = &self.shelf;
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
}
