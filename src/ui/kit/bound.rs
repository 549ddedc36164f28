//! What a field shows and what it changes, in one.

use leptos::prelude::*;

use crate::reactive::derived;
/// A value to be shown, and the way to change it.
pub struct Bound<T: Send + Sync + 'static> {
    /// The value.
    pub value: Signal<T>,
    /// Takes a new one.
    pub set: Callback<T>,
    /// What is wrong with what was filled in; an empty text while nothing is.
    pub error: Option<Signal<String>>,
}

impl<T: Send + Sync> Bound<T> {
    /// A value with which nothing can be wrong.
    pub const fn new(value: Signal<T>, set: Callback<T>) -> Self {
        Self { value, set, error: None }
    }

    /// The same, with one more thing that can be wrong.
    #[must_use]
    pub fn checked(self, error: Signal<String>) -> Self {
        let Some(first) = self.error else { return Self { error: Some(error), ..self } };
        let both = move || {
            let first = first.get();
            if first.is_empty() { error.get() } else { first }
        };
        Self { error: Some(derived(both)), ..self }
    }
}

// Not derived, for a derived `Copy` would want `T: Copy`.
impl<T: Send + Sync> Clone for Bound<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync> Copy for Bound<T> {}
