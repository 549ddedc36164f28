//! What the store needs of a place that keeps texts by key.

/// Why a shelf could not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShelfError {
    /// There is no room left.
    Full,
    /// It may not be used.
    Blocked,
}

/// A place that keeps texts by key: localStorage, or the memory where that is blocked.
/// A failed `set` leaves the old text as it was.
pub trait Shelf {
    /// The text under a key.
    ///
    /// # Errors
    /// Where the shelf may not be used.
    fn get(&self, key: &str) -> Result<Option<String>, ShelfError>;

    /// Puts a text under a key.
    ///
    /// # Errors
    /// Where there is no room, or the shelf may not be used.
    fn set(&self, key: &str, text: &str) -> Result<(), ShelfError>;

    /// Removes the text under a key.
    ///
    /// # Errors
    /// Where the shelf may not be used.
    fn remove(&self, key: &str) -> Result<(), ShelfError>;

    /// All keys, whoever they belong to.
    ///
    /// # Errors
    /// Where the shelf may not be used.
    fn keys(&self) -> Result<Vec<String>, ShelfError>;
}
