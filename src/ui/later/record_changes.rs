//! What changed in the record since the person worded a text, offered line by line.

use leptos::prelude::*;

use crate::content::follow_up as words;
use crate::domain::Document;
use crate::export::TextChange;
use crate::state::AppState;
use crate::ui::kit::html::{
    Element, Node, div, dynamic, each, h2, li, nodes, p, section, span, ul,
};
use crate::ui::kit::{button, link_button};

/// The changes of a text. A type of its own, so that what the framework makes for it comes with
/// this screen, and not with the first ones.
#[derive(Clone, PartialEq)]
struct Changes(Vec<TextChange>);

/// The changes; nothing while there are none. `take` works one into the person's text, `leave`
/// leaves it as it is for good.
pub fn record_changes(
    changes: impl Fn(&Document) -> Vec<TextChange> + Send + Sync + 'static,
    take: impl Fn(&TextChange) + Copy + Send + 'static,
    leave: impl Fn() + Copy + Send + 'static,
) -> Node {
    let changes = AppState::expect().read(move |document| Changes(changes(document)));
    dynamic(move || {
        let Changes(changes) = changes.get();
        if changes.is_empty() {
            return Node::nothing();
        }
        nodes![
            section()
                .class("group no-print")
                .child(h2().child(words::CHANGES))
                .child(p().class("quiet").child(words::CHANGES_WHY))
                .child(ul().class("rows").child(each(changes, |change| row(change, take))))
                .child(div().class("actions").child(link_button(words::LEAVE_ALL, leave)))
        ]
    })
}

fn row(change: TextChange, take: impl Fn(&TextChange) + 'static) -> Element {
    let (text, what, label) = match &change {
        TextChange::Added(text) => (text, words::CAME, words::TAKE_IN),
        TextChange::Removed(text) => (text, words::WENT, words::TAKE_OUT),
    };
    // The mark of a list is of the letter, and not of this one.
    let text = text.strip_prefix("- ").unwrap_or(text).to_owned();
    li().class("session-row")
        .child(span().attr("dir", "auto").child(text))
        .child(span().class("session-row-facts").child(what))
        .child(button(label, move || take(&change)))
}
