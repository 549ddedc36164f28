//! What an event of the browser says.

use leptos::ev::{Event, KeyboardEvent, PointerEvent};
use leptos::prelude::event_target;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// An event of a key.
pub fn key(event: Event) -> KeyboardEvent {
    event.unchecked_into()
}

/// An event of a mouse, a pen or a finger.
pub fn pointer(event: Event) -> PointerEvent {
    event.unchecked_into()
}

/// What was put into a field that has a form of its own, such as a date; nothing where the browser
/// has something that is none: half a date, or one that no calendar has.
pub fn well_formed(event: &Event) -> Option<String> {
    let input: HtmlInputElement = event_target(event);
    (!input.validity().bad_input()).then(|| input.value())
}

/// What the element says that an event is about, where a selector finds it and it has a label.
pub fn label_of(event: &Event, selector: &str) -> Option<String> {
    let element: web_sys::Element = event.target()?.dyn_into().ok()?;
    element.get_attribute("aria-label").filter(|_| element.matches(selector).unwrap_or(false))
}
