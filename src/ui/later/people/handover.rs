//! A change of manager: somebody takes another one's place, and what is open goes on with them
//! where the person wants that.

use leptos::prelude::*;

use crate::content::people as words;
use crate::domain::{Audience, Document, Id, OpenItem, Person};
use crate::export::{fill, handover_subject, handover_text};
use crate::platform::{clock, focus, print};
use crate::reactive::derived;
use crate::route::Route;
use crate::state::AppState;
use crate::ui::kit::html::{Element, Node, dynamic, h2, li, nodes, p, section, shown_if, span};
use crate::ui::kit::{STEP, button, long_list};
use crate::ui::letter::letter;
use crate::ui::router::go;

use super::named;

/// Says that somebody else is the manager now.
pub fn change_of_manager(id: Id<Person>) -> Node {
    let state = AppState::expect();
    let is_manager =
        state.read(move |document| document.people.get(id).is_some_and(|row| row.to.is_none()));
    let change = move || {
        let new = state.change_and_say(words::CHANGED, |d, now| d.change_manager(id, now));
        go(Route::Person(new));
    };
    shown_if(is_manager, move || {
        section()
            .class("group")
            .child(h2().child(words::CHANGE))
            .child(p().class("quiet").child(named(id, words::CHANGE_WHY)))
            .child(button(words::CHANGE_DO, change))
    })
}

/// What is still open with the one before, to be taken along.
pub fn came_from(id: Id<Person>) -> Node {
    let state = AppState::expect();
    let before = state.read(move |document| document.people.get(id).and_then(|row| row.after));
    dynamic(move || before.get().map(|before| along(id, before)))
}

fn along(id: Id<Person>, before: Id<Person>) -> Node {
    let state = AppState::expect();
    let open = state.read(move |document| {
        document.open_with(before).into_iter().map(OpenItem::raw).collect::<Vec<_>>()
    });
    let is_open = derived(move || !open.read().is_empty());
    let take_all = move || {
        state.change(|document, _| {
            for item in document.open_with(before) {
                document.pass_on(item, id);
            }
        });
        focus::soon("h1".to_owned());
    };
    let list = move || {
        nodes![
            h2().child(named(before, words::ALONG)),
            p().class("quiet").child(words::ALONG_WHY),
            long_list(open, STEP, words::MORE, move |raw| row(id, before, raw)),
            button(words::TAKE_ALL, take_all),
        ]
    };
    nodes![
        shown_if(is_open, move || section().class("group").child(list())),
        section().class("group").child(brief(id, before)),
    ]
}

/// The brief for the new manager: one page, ready to send.
fn brief(id: Id<Person>, before: Id<Person>) -> Node {
    let state = AppState::expect();
    let subject = state.read(|document| Some(handover_subject(document)));
    let body = state
        .read(move |document| handover_text(document, before, Audience::Manager, clock::today()));
    let to = state.read(move |document| {
        document.people.get(id).map(|row| row.email.trim().to_owned()).unwrap_or_default()
    });
    nodes![
        h2().child(words::BRIEF),
        p().class("quiet").child(words::BRIEF_WHY),
        letter("brief", words::LETTER, subject, to, body, None),
        button(words::PRINT, print::print),
    ]
}

/// Something open, by the bits of its id.
fn row(id: Id<Person>, before: Id<Person>, raw: u128) -> Element {
    let state = AppState::expect();
    let found = move |document: &Document| {
        document.open_with(before).into_iter().find(|item| item.raw() == raw)
    };
    let item = state.peek(found);
    let text = state.read(move |document| {
        item.map(|item| document.open_item_text(item).to_owned()).unwrap_or_default()
    });
    let take_this = derived(move || fill(words::TAKE_THIS, &[("text", &text.read())]));
    let kind = item.map(|item| match item {
        OpenItem::Action(_) => words::ACTION,
        OpenItem::Point(_) => words::QUESTION,
        OpenItem::Goal(_) => words::GOAL,
    });
    let take = move || {
        if let Some(item) = item {
            state.change(|document, _| document.pass_on(item, id));
        }
    };
    li().class("session-row")
        .child(span().class("session-row-name").attr("dir", "auto").child(text))
        .child(span().class("session-row-facts").child(kind))
        .child(button(words::TAKE, take).attr("aria-label", take_this))
}
