//! What stood on the shelf before a change that is too large to be written down as a whole. Whoever
//! finds it at the start takes the change back, for it was cut off. It is written as a journal is.
//!
//! All that such a change writes has a writer of its own: so what it added need not be listed.

use super::format::{self, Writer};
use super::journal::{self, Writes};
use super::{Shelf, ShelfError, Slot};

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
        if let Some(olds) = journal::decode(text) {
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
