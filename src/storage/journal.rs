//! A change of several records is written down as a whole before the first record is touched.
//! Whoever finds a journal at the start finishes the change.
//!
//! A journal is an entry like any other, so a torn one is recognised; its body is a list of keys
//! with the texts that are to stand there.

use crate::domain::Value;

use super::format::{self, Entry, Revision, Unreadable, Writer};
use super::{Keys, Shelf, ShelfError, Slot, keys};

/// What is to stand under the keys of several records.
pub type Writes = Vec<(String, String)>;

/// The text of a journal.
pub fn encode(writer: Writer, writes: &Writes) -> String {
    let text = |text: &String| Value::Text(text.clone());
    let pair = |(key, write): &(String, String)| Value::List(vec![text(key), text(write)]);
    let body = serde_json::to_string(&Value::List(writes.iter().map(pair).collect()));
    let body = body.unwrap_or_default();
    format::encode(Entry::own(Revision { counter: 0, writer }, Some(&body)))
}

/// The writes in the text of a journal; nothing where it is torn, for then no record has been
/// touched yet.
pub fn decode(text: &str) -> Option<Writes> {
    let entry = format::decode(text).ok()?;
    // Read as a value, as all that is stored: a type of its own would bring its own reader.
    let Value::List(pairs) = serde_json::from_str(entry.body?).ok()? else { return None };
    let mut writes = Vec::new();
    for pair in pairs {
        let Value::List(texts) = pair else { return None };
        let [key, write] = <[Value; 2]>::try_from(texts).ok()?;
        writes.push((key.into_text().ok()?, write.into_text().ok()?));
    }
    Some(writes)
}

/// What found no room when the changes that were cut off half-way were finished.
#[derive(Debug, Default)]
pub struct Leftover {
    /// The writes that are still to be done.
    pub writes: Writes,
    /// The names of their journals, which stay until the writes are done.
    pub journals: Vec<String>,
}

/// Finishes the changes that were cut off half-way: all of each, or none. `entries` are all that
/// stand on the shelf.
///
/// # Errors
/// Where the shelf may not be used.
pub fn finish(
    shelf: &dyn Shelf,
    keys: &Keys,
    entries: &[(String, Slot, String)],
) -> Result<Leftover, ShelfError> {
    let mut leftover = Leftover::default();
    let journals = entries.iter().filter(|(_, slot, _)| matches!(slot, Slot::Journal(_)));
    for (name, _, text) in journals {
        let done = leftover.writes.len();
        for (record, write) in decode(text).unwrap_or_default() {
            match finish_write(shelf, keys, &record, &write) {
                Err(ShelfError::Full) => leftover.writes.push((record, write)),
                other => other?,
            }
        }
        if leftover.writes.len() == done {
            shelf.remove(name)?;
        } else {
            leftover.journals.push(name.clone());
        }
    }
    Ok(leftover)
}

fn finish_write(
    shelf: &dyn Shelf,
    keys: &Keys,
    record: &str,
    write: &str,
) -> Result<(), ShelfError> {
    let Some(Slot::Record(key)) = keys.parse(record) else { return Ok(()) };
    let stored = shelf.get(record)?;
    if !is_pending(stored.as_deref(), write) {
        return Ok(());
    }
    if let Some(text) = stored.filter(|text| format::decode(text) == Err(Unreadable::Damaged)) {
        keys::put_aside(shelf, keys, key, &text)?;
    }
    shelf.set(record, write)
}

/// Whether a write of a journal is still to be done: it is not where the record has been written
/// at least as often since, by another window for example.
fn is_pending(stored: Option<&str>, write: &str) -> bool {
    let revision = |text| format::decode(text).map(|entry| entry.revision);
    let Ok(to_be) = revision(write) else { return false };
    match stored.map(revision) {
        Some(Ok(found)) => found.counter < to_be.counter,
        None | Some(Err(_)) => true,
    }
}
