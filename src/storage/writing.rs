//! How changes come onto the shelf: one record at once, several all or none of them.
//!
//! Up to some hundred are written down in a journal first, and whoever finds that at the next start
//! finishes them. More than that, as when a file is taken in, would need the room twice: then what
//! was there before is written down, and the next start takes back what was cut off.

use crate::domain::RecordKey;

use super::journal::{self, Writes};
use super::{Revision, SaveError, Shelf, ShelfError, Writer};

/// Up to how many records are written down before they are written.
pub const MOST_JOURNALED: usize = 300;

/// One record to be written.
pub struct Write {
    /// Which record.
    pub key: RecordKey,
    /// Its name on the shelf.
    pub name: String,
    /// What stands there.
    pub old: Option<String>,
    /// What is to stand there.
    pub new: String,
    /// The revision that it then has.
    pub revision: Revision,
    /// The version that it then has, where another device has a part in it; else empty.
    pub version: String,
}

/// What a change of several records is written down in.
pub struct Ledger<'a> {
    /// The shelf.
    pub shelf: &'a dyn Shelf,
    /// The name of the journal, or of the rollback.
    pub name: String,
    /// Who writes.
    pub writer: Writer,
    /// Whether it is too much for a journal.
    pub is_large: bool,
}

impl Ledger<'_> {
    /// Writes all, or leaves the shelf as it was. What it is written down in stays on the shelf.
    ///
    /// # Errors
    /// Where it cannot be written; whether it was taken back stands in the second.
    pub fn write_all(&self, writes: &[Write]) -> Result<(), (SaveError, bool)> {
        let mut texts = Writes::new();
        for write in writes {
            let text = if self.is_large { write.old.clone() } else { Some(write.new.clone()) };
            texts.extend(text.map(|text| (write.name.clone(), text)));
        }
        let text = journal::encode(self.writer, &texts);
        self.shelf.set(&self.name, &text).map_err(|error| (error.into(), true))?;
        for (done, write) in writes.iter().enumerate() {
            if let Err(error) = write_one(self.shelf, write) {
                let taken_back = self.take_back(writes.get(..done).unwrap_or_default());
                return Err((error, taken_back.is_ok()));
            }
        }
        Ok(())
    }

    /// Puts back what stood under the keys that were written already. The journal goes last, so
    /// that a cut in here is finished at the next start.
    fn take_back(&self, writes: &[Write]) -> Result<(), ShelfError> {
        for write in writes.iter().rev() {
            match &write.old {
                Some(text) => self.shelf.set(&write.name, text)?,
                None => self.shelf.remove(&write.name)?,
            }
        }
        self.shelf.remove(&self.name)
    }
}

/// Writes a record, and reads it back.
///
/// # Errors
/// Where it cannot be written, or does not read back as it was written.
pub fn write_one(shelf: &dyn Shelf, write: &Write) -> Result<(), SaveError> {
    shelf.set(&write.name, &write.new)?;
    let kept = shelf.get(&write.name)?;
    if kept.as_deref() == Some(write.new.as_str()) { Ok(()) } else { Err(SaveError::NotKept) }
}
