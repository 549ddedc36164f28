//! A field for a date or a time, in the browser's own way of picking one.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

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
    let take = move |event: web_sys::Event| {
        let Some(input) = event.target().and_then(|to| to.dyn_into::<HtmlInputElement>().ok())
        else {
            return;
        };
        // Half a date, or one that no calendar has, reads as none. It is not taken for one that was
        // cleared.
        let is_odd = input.validity().bad_input();
        bound.set.run(if is_odd { ODD.to_owned() } else { input.value() });
    };
    let input = frame.input(input()).attr("type", kind).value(bound.value).on("change", take);
    frame.around("field field-short", input)
}
