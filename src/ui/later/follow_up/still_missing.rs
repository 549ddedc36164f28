//! What the recap still lacks: names and dates, to be filled in on the spot.

use leptos::prelude::*;

use crate::content::follow_up as words;
use crate::domain::{ActionItem, Document, Id, RecapGap, Session, Step, field};
use crate::route::Route;
use crate::state::AppState;
use crate::ui::action_ticks::name;
use crate::ui::bind;
use crate::ui::kit::html::{Element, Node, h2, li, nodes, p, section, shown_if, ul};
use crate::ui::kit::{button_link, rows};
use crate::ui::later::who_and_when::who_and_when;

/// What is missing; nothing where nothing is.
pub fn still_missing(session: Id<Session>) -> Node {
    let state = AppState::expect();
    // What was missing when the screen was opened stays in sight while it is filled in.
    let actions = state.ids(move |document| actions(document, session)).as_they_are();
    let has_other = state.read(move |document| {
        let gaps = document.recap_gaps(session);
        gaps.iter().any(|gap| of_action(*gap).is_none())
    });
    let has_actions = !actions.is_empty().get_untracked();
    let list = has_actions.then(|| {
        ul().class("rows").child(rows(actions.raw(), move |raw| row(session, Id::from_raw(raw))))
    });
    let other = shown_if(has_other, move || {
        let to_data = Route::Prepare(session, Step::Data).href();
        p().child(words::MISSING_OTHER).child(" ").child(button_link(words::TO_DATA, to_data))
    });
    if !has_actions && !has_other.get_untracked() {
        return Node::nothing();
    }
    nodes![
        section()
            .class("group no-print")
            .child(h2().child(words::MISSING))
            .child(p().class("quiet").child(words::MISSING_WHY))
            .child(list)
            .child(other)
    ]
}

fn actions(document: &Document, session: Id<Session>) -> Vec<Id<ActionItem>> {
    document.recap_gaps(session).into_iter().filter_map(of_action).collect()
}

/// The action item that lacks a name or a date.
const fn of_action(gap: RecapGap) -> Option<Id<ActionItem>> {
    match gap {
        RecapGap::Owner(id) | RecapGap::Date(id) | RecapGap::OwnerAndDate(id) => Some(id),
        _ => None,
    }
}

fn row(session: Id<Session>, id: Id<ActionItem>) -> Element {
    let due = bind::of(AppState::expect(), id).date(field!(ActionItem.due_on));
    li().class("missing")
        .child(p().attr("dir", "auto").child(name(id)))
        .child(who_and_when(session, id, due))
}
