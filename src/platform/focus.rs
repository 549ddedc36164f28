//! Where the focus is, and where it goes.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::leptos_dom::helpers::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, FocusOptions, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
    SvgElement,
};

use super::page::document;
use super::window::on_window;

/// After the next frame, scrolls to the top and moves the focus to the first heading, so that a
/// screen reader speaks it and the next Tab leads into the page.
pub fn heading() {
    request_animation_frame(|| {
        if let Some(window) = super::window::window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        focus("h1");
    });
}

/// Whether the focus is on the first heading, where [`heading`] put it.
pub fn is_at_heading() -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_some_and(|active| active.tag_name() == "H1")
}

/// Moves the focus from an element that a selector finds to the next or the last one of them beside
/// it, and says whether it did.
pub fn step(selector: &str, forward: bool) -> bool {
    let active = document().and_then(|document| document.active_element());
    let Some(active) = active.filter(|active| active.matches(selector).unwrap_or(false)) else {
        return false;
    };
    let beside = |element: &Element| {
        if forward { element.next_element_sibling() } else { element.previous_element_sibling() }
    };
    let others = std::iter::successors(beside(&active), beside);
    let next = others.into_iter().find(|other| other.matches(selector).unwrap_or(false));
    let Some(next) = next.and_then(|next| next.dyn_into::<SvgElement>().ok()) else { return false };
    let _ = active.set_attribute("tabindex", "-1");
    let _ = next.set_attribute("tabindex", "0");
    next.focus().is_ok()
}

/// Moves the focus to the next or the last one of the elements that a selector finds.
pub fn along(selector: &str, forward: bool) {
    let Some(document) = document() else { return };
    let Ok(all) = document.query_selector_all(selector) else { return };
    let active = document.active_element();
    let at = (0..all.length()).find(|at| all.item(*at).as_ref() == active.as_deref());
    let next = at.and_then(|at| if forward { at.checked_add(1) } else { at.checked_sub(1) });
    let next = next.and_then(|next| all.item(next)).and_then(|next| next.dyn_into().ok());
    if let Some(next) = next {
        let next: HtmlElement = next;
        let _ = next.focus();
    }
}

/// After the next frame, moves the focus to the first element that a selector finds.
pub fn soon(selector: String) {
    request_animation_frame(move || focus(&selector));
}

/// After the next frame, moves the focus to the element with this id.
pub fn soon_at(id: &str) {
    soon(format!("[id='{id}']"));
}

/// Moves the focus to the first element that a selector finds.
fn focus(selector: &str) {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // What is folded away cannot have the focus.
        while let Ok(Some(fold)) = element.closest("details:not([open])") {
            if fold.set_attribute("open", "").is_err() {
                break;
            }
        }
        let _ = element.focus();
    }
}

/// Whether the focus is in a field where a person writes, so that keys belong to the field.
pub fn is_writing() -> bool {
    let Some(active) = document().and_then(|document| document.active_element()) else {
        return false;
    };
    let is_text = |input: &HtmlInputElement| {
        !matches!(input.type_().as_str(), "checkbox" | "radio" | "button" | "submit")
    };
    active.dyn_ref::<HtmlTextAreaElement>().is_some()
        || active.dyn_ref::<HtmlSelectElement>().is_some()
        || active.dyn_ref::<HtmlInputElement>().is_some_and(is_text)
}

/// From now on, a button that goes away when it is pressed does not take the focus with it: the
/// focus goes to the nearest part around the button that is still there, or to the heading, so that
/// a screen reader stays where it was and the next Tab goes on from there.
pub fn keep() {
    let last = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&last);
    on_window("focusin", move |_| {
        noted.replace(inside_out(document().and_then(|document| document.active_element())));
    });
    on_window("click", move |_| {
        // A copy, for moving the focus writes to the original.
        let last = last.borrow().clone();
        request_animation_frame(move || restore(&last));
    });
}

/// An element and the parts of the screen around it, the nearest first.
fn inside_out(element: Option<Element>) -> Vec<HtmlElement> {
    let is_part = |parent: &Element| !matches!(parent.id().as_str(), "main" | "app");
    let up = |element: &Element| element.parent_element().filter(is_part);
    let parts = std::iter::successors(element, up);
    parts.filter_map(|part| part.dyn_into().ok()).collect()
}

/// Where the first of these elements is gone, and the focus with it, puts the focus on the next one
/// that takes it.
fn restore(inside_out: &[HtmlElement]) {
    let Some((element, around)) = inside_out.split_first() else { return };
    if element.is_connected() || has_focus() {
        return;
    }
    for part in around.iter().filter(|part| part.is_connected()) {
        part.set_tab_index(-1);
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = part.focus_with_options(&options);
        if has_focus() {
            return;
        }
    }
    focus("h1");
}

/// Whether anything has the focus.
fn has_focus() -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_some_and(|active| active.tag_name() != "BODY")
}
