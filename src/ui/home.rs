//! Home: to a newcomer what this is for; to everybody else what is next.

mod next_steps;
mod welcome;

use leptos::prelude::*;

use crate::content::home as words;
use crate::domain::{ActionItem, Document, Id, Kind, Owner, date_key, in_order};
use crate::route::Route;
use crate::state::AppState;

use super::action_ticks::action_ticks;
use super::copy_line::copy_line;
use super::kit::button_link;
use super::kit::html::{Node, a, div, dynamic, h2, nodes, p, section};
use super::log_line::log_line;
use super::session_rows::session_rows;

use next_steps::next_steps;
use welcome::welcome;

/// How many sessions are listed here; all of them have a page of their own.
const MOST_SESSIONS: usize = 3;

/// How many action items are listed here; they have a page of their own, too.
const MOST_ACTIONS: usize = 7;

/// After how many days of writing without a copy this page offers one.
const DAYS_WITHOUT_COPY: i64 = 7;

/// The first page.
pub fn home() -> Node {
    let state = AppState::expect();
    let is_new = state.read(|document| document.sessions.is_empty());
    dynamic(move || if is_new.get() { welcome().into() } else { overview() })
}

/// What is next, what is open, what was.
fn overview() -> Node {
    let state = AppState::expect();
    // What was open when the page was opened stays in sight after it is ticked.
    let open = state.ids_in(&[Kind::ActionItem], my_open_actions).as_they_are();
    let recent = state.ids(|document| {
        document.sessions.iter().rev().map(|(id, _)| id).take(MOST_SESSIONS).collect()
    });
    let has_open = !open.is_empty().get_untracked();
    let actions = has_open.then(|| {
        let all = a().class("link").attr("href", Route::Actions.href()).child(words::ALL_ACTIONS);
        section()
            .class("group")
            .child(h2().child(words::OPEN_ACTIONS))
            .child(action_ticks(open))
            .child(p().child(all))
    });
    nodes![
        next_steps(),
        copy_line(DAYS_WITHOUT_COPY),
        log_line(),
        actions,
        section()
            .class("group")
            .child(h2().child(words::SESSIONS))
            .child(session_rows(recent))
            .child(
                div()
                    .class("actions")
                    .child(button_link(words::ASK, Route::NewSession.href()))
                    .child(
                        a().class("link")
                            .attr("href", Route::Sessions.href())
                            .child(words::ALL_SESSIONS)
                    )
            ),
    ]
}

/// The person's own open action items, by date; those without a date last.
fn my_open_actions(document: &Document) -> Vec<Id<ActionItem>> {
    let actions = document.action_items.iter();
    let open = actions.filter(|(_, row)| row.is_open() && row.owner == Owner::Me);
    let sorted = in_order(open, |(_, row)| date_key(row.due_on)).into_iter();
    sorted.map(|(id, _)| id).take(MOST_ACTIONS).collect()
}
