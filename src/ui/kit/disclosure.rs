//! A part that opens, and is made only then.

use leptos::prelude::*;

use super::html::{Element, Node, details, shown_if, summary};

/// A part with much in it, behind a label: it is made when it is opened first.
pub fn disclosure<N: Into<Node>>(
    label: &'static str,
    part: impl Fn() -> N + Send + 'static,
) -> Element {
    let is_open = RwSignal::new(false);
    details()
        .class("more")
        .child(summary().on_click(move || is_open.set(true)).child(label))
        .child(shown_if(is_open, part))
}
