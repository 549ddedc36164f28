//! A change of several records is written down as a whole before the first record is touched.
//! Whoever finds a journal at the start finishes the change.
//!
//! A journal is an entry like any other, so a torn one is recognised; its body is a list of keys
//! with the texts that are to stand there.

use super::format::{self, Entry, Revision, Writer};

/// What is to stand under the keys of several records.
pub type Writes = Vec<(String, String)>;

/// The text of a journal.
pub fn encode(writer: Writer, writes: &Writes) -> String {
    let body = serde_json::to_string(writes).unwrap_or_default();
    format::encode(Entry { revision: Revision { counter: 0, writer }, body: Some(&body) })
}

/// The writes in the text of a journal; nothing where it is torn, for then no record has been
/// touched yet.
pub fn decode(text: &str) -> Option<Writes> {
    let entry = format::decode(text).ok()?;
    serde_json::from_str(entry.body?).ok()
}

/// Whether a write of a journal is still to be done: it is not where the record has been written
/// at least as often since, by another window for example.
pub fn is_pending(stored: Option<&str>, write: &str) -> bool {
    let revision = |text| format::decode(text).map(|entry| entry.revision);
    let Ok(to_be) = revision(write) else { return false };
    match stored.map(revision) {
        Some(Ok(found)) => found.counter < to_be.counter,
        None | Some(Err(_)) => true,
    }
}
