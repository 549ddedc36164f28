//! A field for a date or a time, in the browser's own way of picking one.

use leptos::prelude::*;

use crate::platform::event;

use super::Bound;
use super::field::Frame;
use super::html::{Node, input};

/// What stands for a date or a time that is none.
const ODD: &str = "?";

/// A field for a date: empty, or in ISO form. The id is unique on the page.
pub fn date_field(
    id: impl Into<String>,
    label: impl Into<Signal<String>>,
    bound: Bound<String>,
) -> Node {
    field("date", id.into(), label.into(), bound)
}

/// A field for a time of day: empty, or in ISO form.
pub fn time_field(
    id: impl Into<String>,
    label: impl Into<Signal<String>>,
    bound: Bound<String>,
) -> Node {
    field("time", id.into(), label.into(), bound)
}

fn field(kind: &'static str, id: String, label: Signal<String>, bound: Bound<String>) -> Node {
    let frame = Frame::new(id, label, bound.error);
    // Half a date is not taken for one that was cleared.
    let take = move |event| {
        bound.set.run(event::well_formed(&event).unwrap_or_else(|| ODD.to_owned()));
    };
    let input = frame.input(input()).attr("type", kind).value(bound.value).on("change", take);
    frame.around("field field-short", input)
}
