//! What changed in the record since the person worded the recap, offered line by line.

use leptos::prelude::*;

use crate::content::follow_up as words;
use crate::domain::{Audience, Id, Session};
use crate::export::{TextChange, recap_changes, recap_with_change, record_text};
use crate::state::AppState;
use crate::ui::kit::html::{
    Element, Node, div, dynamic, each, h2, li, nodes, p, section, span, ul,
};
use crate::ui::kit::{button, link_button};

const ALL: Audience = Audience::Manager;

/// The changes; nothing while there are none.
pub fn changes(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let told = state.read(move |document| {
        let changes = recap_changes(document, session, ALL).into_iter();
        changes.map(|change| said(&change)).collect::<Vec<_>>()
    });
    let leave = move || {
        state.change(|document, _| {
            let record = record_text(document, session, ALL);
            document.dismiss_recap_changes(session, record);
        });
    };
    dynamic(move || {
        if told.read().is_empty() {
            return Node::nothing();
        }
        let changes = state.peek(|document| recap_changes(document, session, ALL));
        nodes![
            section()
                .class("group no-print")
                .child(h2().child(words::CHANGES))
                .child(p().class("quiet").child(words::CHANGES_WHY))
                .child(ul().class("rows").child(each(changes, |change| row(session, change))))
                .child(div().class("actions").child(link_button(words::LEAVE_ALL, leave)))
        ]
    })
}

fn said(change: &TextChange) -> String {
    let (text, what) = match change {
        TextChange::Added(text) => (text, words::CAME),
        TextChange::Removed(text) => (text, words::WENT),
    };
    format!("{what} {text}")
}

fn row(session: Id<Session>, change: TextChange) -> Element {
    let state = AppState::expect();
    let (text, what, label) = match &change {
        TextChange::Added(text) => (text.clone(), words::CAME, words::TAKE_IN),
        TextChange::Removed(text) => (text.clone(), words::WENT, words::TAKE_OUT),
    };
    // The mark of a list is of the letter, and not of this one.
    let text = text.strip_prefix("- ").unwrap_or(&text).to_owned();
    let take = move || {
        state.change(|document, _| {
            if let Some(new) = recap_with_change(document, session, ALL, &change) {
                document.take_into_recap(session, new.edited, new.based_on);
            }
        });
    };
    li().class("session-row")
        .child(span().attr("dir", "auto").child(text))
        .child(span().class("session-row-facts").child(what))
        .child(button(label, take))
}
