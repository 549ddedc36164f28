//! What an attribute is set to: one type, so that attributes are of two kinds to Leptos.

use leptos::prelude::*;

use crate::reactive::derived;
/// What an attribute is set to.
#[derive(Clone)]
pub enum Setting {
    /// A text.
    Text(String),
    /// A text that changes, and is not always there.
    Live(Signal<Option<String>>),
    /// None.
    Nothing,
}

impl From<&'static str> for Setting {
    fn from(text: &'static str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Setting {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Signal<String>> for Setting {
    fn from(text: Signal<String>) -> Self {
        Self::Live(derived(move || Some(text.get())))
    }
}

impl From<Signal<Option<String>>> for Setting {
    fn from(text: Signal<Option<String>>) -> Self {
        Self::Live(text)
    }
}

impl From<bool> for Setting {
    fn from(is_there: bool) -> Self {
        if is_there { Self::Text(String::new()) } else { Self::Nothing }
    }
}

impl From<Signal<bool>> for Setting {
    fn from(is_there: Signal<bool>) -> Self {
        Self::Live(derived(move || is_there.get().then(String::new)))
    }
}

impl<T: Into<Self>> From<Option<T>> for Setting {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}
