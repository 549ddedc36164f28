//! Action items to be ticked off, wherever they are listed.

use leptos::prelude::*;

use crate::content::{label, shell as words};
use crate::domain::{ActionItem, ActionStatus, Document, Id};
use crate::export::fill;
use crate::platform::{clock, dates};
use crate::state::{AppState, Ids};

use super::bind;
use super::kit::html::{Element, li, span, ul};
use super::kit::{check_box, rows};

/// A list of action items.
pub fn action_ticks(actions: Ids<ActionItem>) -> Element {
    let row = |raw| action_tick(Id::from_raw(raw));
    ul().class("ticks").child(rows(actions.raw(), row))
}

/// An action item: done or not, who, by when.
pub fn action_tick(action: Id<ActionItem>) -> Element {
    let state = AppState::expect();
    let text = name(action);
    let done = bind::tick(
        state,
        move |d| {
            let status = d.action_items.get(action).map(|row| &row.status);
            matches!(status, Some(ActionStatus::Done(_)))
        },
        move |d, occasion, done| d.tick_action(action, done, occasion),
    );
    let detail = state.read(move |document| detail(document, action));
    let is_late = state.read(move |document| {
        document.action_items.get(action).is_some_and(|row| row.is_late(clock::today()))
    });
    li().class("tick")
        .class_if("tick-done", done.value)
        .child(check_box(text, done))
        .child(span().class("tick-detail").class_if("tick-late", is_late).child(detail))
}

/// What is to be done.
pub fn name(action: Id<ActionItem>) -> Signal<String> {
    AppState::expect().read(move |document| {
        document.action_items.get(action).map(|row| row.text.clone()).unwrap_or_default()
    })
}

/// Who, and by when, in one line.
pub fn detail(document: &Document, action: Id<ActionItem>) -> String {
    let Some(row) = document.action_items.get(action) else { return String::new() };
    let session = document.sessions.get(row.captured.session);
    let manager = session.and_then(|row| document.people.get(row.manager));
    let owner = label::owner(&row.owner, manager.map_or("", |person| person.name.trim()));
    let due = row.due_on.map_or_else(
        || words::NO_DATE.to_owned(),
        |on| {
            let sentence = if row.is_late(clock::today()) { words::LATE } else { words::DUE };
            fill(sentence, &[("date", &dates::day(on))])
        },
    );
    format!("{owner} · {due}")
}
