//! Parts of a view that are drawn anew when what they read changes.

use leptos::prelude::*;

/// A part that is drawn anew.
pub type Dynamic = Box<dyn FnMut() -> AnyView + Send>;

/// A part that is drawn anew whenever what it reads changes. Boxed, so that all of them share the
/// framework's code for it; a closure of its own type would bring 2 kB along.
pub fn dynamic(part: impl Fn() -> AnyView + Send + 'static) -> Dynamic {
    Box::new(part)
}

/// A part that is there only as long as something holds.
pub fn shown_if(
    holds: impl Into<Signal<bool>>,
    part: impl Fn() -> AnyView + Send + 'static,
) -> Dynamic {
    let holds = holds.into();
    Box::new(move || if holds.get() { part() } else { ().into_any() })
}
