//! One of many, from a list that opens.

use leptos::prelude::*;

use super::Bound;
use super::field::Frame;
use super::html::{Node, dynamic, each, option, select};
use crate::reactive::{derived, memo};

/// A list to pick from. Options are known by their place in it; the id is unique on the page.
pub fn pick(
    id: impl Into<String>,
    label: impl Into<Signal<String>>,
    options: impl Into<Signal<Vec<String>>>,
    bound: Bound<Option<usize>>,
) -> Node {
    field(Frame::new(id.into(), label.into(), bound.error), options.into(), bound)
}

/// The same with a label for screen readers only.
pub fn quiet_pick(
    id: impl Into<String>,
    label: impl Into<Signal<String>>,
    options: impl Into<Signal<Vec<String>>>,
    bound: Bound<Option<usize>>,
) -> Node {
    field(Frame::new(id.into(), label.into(), bound.error).quiet(true), options.into(), bound)
}

fn field(frame: Frame, options: Signal<Vec<String>>, bound: Bound<Option<usize>>) -> Node {
    // Options stay as long as their number does: a browser forgets which one is picked when they go.
    let count = memo(move || options.read().len());
    let options = move || {
        each(0..count.get(), |place| {
            let selected = derived(move || bound.value.get() == Some(place));
            let text = move || options.with(|all| all.get(place).cloned().unwrap_or_default());
            option()
                .attr("value", place.to_string())
                .attr("selected", selected)
                .child(derived(text))
        })
    };
    let picked = move || bound.value.get().unwrap_or_default().to_string();
    let input = frame
        .input(select())
        .value(derived(picked))
        .on_text("change", move |text| {
            if let Ok(place) = text.parse() {
                bound.set.run(Some(place));
            }
        })
        .child(dynamic(options));
    frame.around("field", input)
}
