//! Dragging by mouse, pen or finger.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::leptos_dom::helpers::window_event_listener_untyped;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, PointerEvent};

use super::page::document;
use super::window::window;

/// How near to the edge of the window the page begins to scroll, in CSS pixels.
const EDGE: i32 = 72;

/// How far it scrolls with each move, in CSS pixels.
const STEP: f64 = 14.0;

/// Where something would be dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Below {
    /// The value of `data-drop` of the place under the pointer.
    pub name: String,
    /// Whether the pointer is in the lower half of the place.
    pub is_lower: bool,
}

/// Follows the pointer that was just pressed: tells the place below it with each move, and once
/// more when it is let go; nothing, where that is nowhere, the browser took the pointer away, or
/// Escape was pressed.
pub fn follow(
    start: &PointerEvent,
    moved: impl Fn(Option<Below>) + 'static,
    dropped: impl Fn(Option<Below>) + 'static,
) {
    // Not the right button, and not a second finger.
    if start.button() != 0 || !start.is_primary() {
        return;
    }
    start.prevent_default();
    let pointer = start.pointer_id();
    let listeners = Rc::new(RefCell::new(Vec::new()));
    let moving = window_event_listener_untyped("pointermove", move |event| {
        if let Some(event) = event.dyn_ref::<PointerEvent>().filter(|e| e.pointer_id() == pointer) {
            scroll_at_edge(event.client_y());
            moved(below(event));
        }
    });
    let dropped = Rc::new(dropped);
    let end = |name: &str, of: fn(&PointerEvent) -> Option<Below>| {
        let (listeners, dropped) = (listeners.clone(), dropped.clone());
        window_event_listener_untyped(name, move |event| {
            let of_other =
                event.dyn_ref::<PointerEvent>().is_some_and(|e| e.pointer_id() != pointer);
            let of_other_key =
                event.dyn_ref::<KeyboardEvent>().is_some_and(|e| e.key() != "Escape");
            if of_other || of_other_key {
                return;
            }
            for listener in listeners.take() {
                let listener: leptos::leptos_dom::helpers::WindowListenerHandle = listener;
                listener.remove();
            }
            dropped(event.dyn_ref().and_then(of));
        })
    };
    let ends = [end("pointerup", below), end("pointercancel", |_| None), end("keydown", |_| None)];
    listeners.borrow_mut().push(moving);
    listeners.borrow_mut().extend(ends);
}

fn below(event: &PointerEvent) -> Option<Below> {
    let (x, y) = (event.client_x(), event.client_y());
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // Pixels of a window.
    let element = document()?.element_from_point(x as f32, y as f32)?;
    let place: Element = element.closest("[data-drop]").ok().flatten()?;
    let area = place.get_bounding_client_rect();
    let is_lower = f64::from(y) > area.top() + area.height() / 2.0;
    Some(Below { name: place.get_attribute("data-drop")?, is_lower })
}

fn scroll_at_edge(y: i32) {
    let Some(window) = window() else { return };
    let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    if y < EDGE {
        window.scroll_by_with_x_and_y(0.0, -STEP);
    } else if f64::from(y) > height - f64::from(EDGE) {
        window.scroll_by_with_x_and_y(0.0, STEP);
    }
}
