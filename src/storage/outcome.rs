//! What comes of opening a shelf, and of saving to it.

use crate::domain::Document;

use super::{ShelfError, Store};

/// What was found on the shelf.
pub struct Opened {
    /// The store, to save changes with.
    pub store: Store,
    /// The Document.
    pub document: Document,
    /// What could not be read. It stays where it is.
    pub put_aside: Vec<PutAside>,
    /// Whether something here was written by a newer version of the app. Nothing is written then.
    pub newer: bool,
}

/// A text that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutAside {
    /// The key under which it stands.
    pub key: String,
    /// The text, as it is.
    pub text: String,
}

/// What came of saving.
#[derive(Debug)]
pub struct Saved {
    /// The Document with what another window wrote in the meantime, where that is the case.
    pub merged: Option<Document>,
    /// Units of storage written, keys included; or why it was not written. The shelf is then as
    /// it was, and saving may be tried again.
    pub written: Result<usize, SaveError>,
}

/// Why a change is not saved. The shelf is then as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// There is no room left.
    Full,
    /// The storage may not be used.
    Blocked,
    /// What was written does not read back as it was written.
    NotKept,
    /// A newer version of the app has written here.
    Newer,
}

impl From<ShelfError> for SaveError {
    fn from(error: ShelfError) -> Self {
        match error {
            ShelfError::Full => Self::Full,
            ShelfError::Blocked => Self::Blocked,
        }
    }
}
