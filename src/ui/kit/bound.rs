//! What a field shows and what it changes, in one.

use leptos::prelude::*;

/// A value to be shown, and the way to change it.
pub struct Bound<T: Send + Sync + 'static> {
    /// The value.
    pub value: Signal<T>,
    /// Takes a new one.
    pub set: Callback<T>,
}

// Not derived, for a derived `Copy` would want `T: Copy`.
impl<T: Send + Sync> Clone for Bound<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync> Copy for Bound<T> {}
