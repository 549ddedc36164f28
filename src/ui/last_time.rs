//! What the last session with the same manager left: open action items, talking points that came
//! along, and what was decided.

use leptos::prelude::*;

use crate::content::shell as words;
use crate::domain::{ActionItem, Document, Id, Session};
use crate::export::fill;
use crate::platform::dates;
use crate::state::{AppState, Ids};

use super::action_ticks::action_ticks;
use super::kit::html::{Element, h2, h3, li, nodes, section, ul};

/// What the last session left; nothing where there was none, or where it left nothing.
pub fn last_time(session: Id<Session>) -> Option<Element> {
    let state = AppState::expect();
    // What was open when the screen was opened stays in sight after it is ticked.
    let open: Ids<ActionItem> = state.ids(move |document| {
        let manager = document.sessions.get(session).map(|row| row.manager).unwrap_or_default();
        let open = document.open_actions_before(manager, session).into_iter();
        open.map(|(id, _)| id).collect()
    });
    let open = open.as_they_are();
    let (carried, decided) = state.peek(|document| {
        let agenda = document.agenda(session).into_iter();
        let carried = agenda.filter(|(_, point)| point.carry_count() > 0);
        let carried: Vec<_> = carried.map(|(_, point)| point.question.clone()).collect();
        (carried, decided_before(document, session).unwrap_or_default())
    });
    let has_open = !open.is_empty().get_untracked();
    if !has_open && carried.is_empty() && decided.1.is_empty() {
        return None;
    }
    let part = |heading: String, texts: Vec<String>| {
        let row = |text: String| li().attr("dir", "auto").child(text);
        let rows: Vec<_> = texts.into_iter().map(row).collect();
        (!rows.is_empty()).then(|| nodes![h3().child(heading), ul().child(rows)])
    };
    let open = has_open.then(|| nodes![h3().child(words::STILL_OPEN), action_ticks(open)]);
    let last_time = section()
        .class("last-time")
        .child(h2().child(words::LAST_TIME))
        .child(open)
        .child(part(words::CARRIED.to_owned(), carried))
        .child(part(decided.0, decided.1));
    Some(last_time)
}

/// What was decided in the session before this one, under a heading with its date.
fn decided_before(document: &Document, session: Id<Session>) -> Option<(String, Vec<String>)> {
    let previous = document.sessions.get(session)?.previous?;
    let on = document.sessions.get(previous)?.on?;
    let texts: Vec<_> = document.decisions_of(previous).map(|(_, row)| row.text.clone()).collect();
    let heading = fill(words::AGREED, &[("date", &dates::day(on))]);
    (!texts.is_empty()).then_some((heading, texts))
}
