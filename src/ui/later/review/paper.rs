//! The text as it is printed: headings, paragraphs and lists, on a page that one would hand over.

use leptos::prelude::*;

use crate::domain::{Audience, Id, Narrative};
use crate::export::{Printed, PrintedAs, narrative_printed};
use crate::state::AppState;
use crate::ui::kit::html::{Element, Node, div, dynamic, each, h2, h3, li, p, ul};

use super::telling::form_of;

/// The lines of the page. A type of its own, so that what the framework makes for it comes with this
/// screen, and not with the first ones.
#[derive(Clone, PartialEq)]
struct Lines(Printed);

/// The page, which is seen on paper only.
pub fn paper(id: Id<Narrative>, title: Signal<String>) -> Element {
    let lines = AppState::expect().read(move |document| {
        Lines(narrative_printed(document, id, form_of(document, id), Audience::Manager))
    });
    div().class("paper").child(h2().child(title)).child(dynamic(move || parts(lines.get().0)))
}

/// The lines in their order; those of a list that follow each other are one list.
fn parts(lines: Printed) -> Vec<Node> {
    let mut parts: Vec<Node> = Vec::new();
    let mut items = Vec::new();
    for (what, text) in lines {
        if what == PrintedAs::Item {
            items.push(text);
            continue;
        }
        parts.extend(list(&mut items));
        let line = if what == PrintedAs::Heading { h3() } else { p() };
        parts.push(line.attr("dir", "auto").child(text).into());
    }
    parts.extend(list(&mut items));
    parts
}

/// The list of these things, which are then in no other one.
fn list(items: &mut Vec<String>) -> Option<Node> {
    let items = std::mem::take(items);
    let item = |item| li().attr("dir", "auto").child(item);
    (!items.is_empty()).then(|| ul().child(each(items, item)).into())
}
