//! A small button that shows and hides more.

use leptos::prelude::*;

use super::html::Element;
use super::{Shape, icon_button};
use crate::reactive::derived;

/// A button with three dots, and whether what belongs to it is to be shown. What it does, as a
/// verb, is for screen readers and a tooltip.
pub fn more_button(label: impl Into<Signal<String>>) -> (Element, Signal<bool>) {
    more_button_open(label, false)
}

/// The same, where it may be shown from the start.
pub fn more_button_open(
    label: impl Into<Signal<String>>,
    starts_open: bool,
) -> (Element, Signal<bool>) {
    let is_open = RwSignal::new(starts_open);
    let expanded = move || Some(is_open.get().to_string());
    let label: Signal<String> = label.into();
    let button = icon_button(Shape::More, label, move || is_open.update(|open| *open = !*open))
        .attr("aria-expanded", derived(expanded));
    (button, is_open.into())
}
