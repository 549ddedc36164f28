//! What stood on the shelf before a change that is too large to be written down as a whole. Whoever
//! finds it at the start takes the change back, for it was cut off.
//!
//! All that such a change writes has a writer of its own: so what it added need not be listed.

use super::format::{self, Entry, Revision, Writer};
use super::journal::Writes;
use super::{Shelf, ShelfError, Slot};

/// The text of a rollback: what stood under the keys that the change writes again.
pub fn encode(writer: Writer, olds: &Writes) -> String {
    let body = serde_json::to_string(olds).unwrap_or_default();
    format::encode(Entry::own(Revision { counter: 0, writer }, Some(&body)))
}

/// Takes back the changes that were cut off. `entries` are all that stand on the shelf. Says whether
/// there were any.
///
/// # Errors
/// Where the shelf may not be used, or has no room: then the rollback stays, for the next start.
pub fn take_back(
    shelf: &dyn Shelf,
    entries: &[(String, Slot, String)],
) -> Result<bool, ShelfError> {
    let mut found = false;
    for (name, slot, text) in entries {
        let Slot::Rollback(writer) = slot else { continue };
        // Where it is torn, nothing had been written yet.
        if let Ok(Entry { body: Some(body), .. }) = format::decode(text) {
            let olds: Writes = serde_json::from_str(body).unwrap_or_default();
            take_back_one(shelf, entries, *writer, olds)?;
        }
        shelf.remove(name)?;
        found = true;
    }
    Ok(found)
}

fn take_back_one(
    shelf: &dyn Shelf,
    entries: &[(String, Slot, String)],
    writer: Writer,
    olds: Writes,
) -> Result<(), ShelfError> {
    // All that was written goes first, so that there is room for what stood there before.
    for (name, slot, text) in entries {
        let entry = format::decode(text);
        if matches!(slot, Slot::Record(_)) && entry.is_ok_and(|e| e.revision.writer == writer) {
            shelf.remove(name)?;
        }
    }
    for (name, text) in olds {
        if shelf.get(&name)?.is_none() {
            shelf.set(&name, &text)?;
        }
    }
    Ok(())
}
