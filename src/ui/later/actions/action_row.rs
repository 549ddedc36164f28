//! An action item among all others, with what can be done about it.

use leptos::prelude::*;

use crate::content::actions as words;
use crate::domain::{ActionItem, ActionStatus, Audience, Document, Id, Owner, field};
use crate::export::{
    done_subject, done_text, fill, moved_subject, moved_text, reminder_subject, reminder_text,
};
use crate::platform::clock;
use crate::reactive::derived;
use crate::route::Route;
use crate::state::AppState;
use crate::ui::action_ticks::{action_tick, name};
use crate::ui::bind;
use crate::ui::form::part;
use crate::ui::frame::{manager_email, session_name};
use crate::ui::kit::html::{Element, Node, a, div, dynamic, nodes, p, shown_if};
use crate::ui::kit::{button, more_button};
use crate::ui::later::who_and_when::who_and_when;
use crate::ui::letter::letter;

/// An action item, with more behind a button.
pub fn action_row(id: Id<ActionItem>) -> Element {
    let name = name(id);
    let label = derived(move || fill(words::MORE_ABOUT, &[("text", &name.read())]));
    let (more, is_open) = more_button(label);
    action_tick(id).class("tick-more").child(more).child(shown_if(is_open, move || rest(id)))
}

/// What can be done about it.
fn rest(id: Id<ActionItem>) -> Element {
    let state = AppState::expect();
    let fields = bind::of(state, id);
    let session = state.peek(|document| document.action_items.get(id).map(|r| r.captured.session));
    let session = session.unwrap_or_default();
    let due = bind::date(
        state,
        move |document| document.action_items.get(id).and_then(|row| row.due_on),
        move |document, _, on| {
            let row = document.action_items.get(id);
            let because = row.map(|row| row.because.clone()).unwrap_or_default();
            document.move_action(id, on, because);
        },
    );
    let needs_reason = state.read(move |document| {
        let row = document.action_items.get(id);
        row.is_some_and(|row| !row.was_due.is_empty() || row.is_dropped())
    });
    let reason = move || fields.text_field("because", words::BECAUSE, field!(ActionItem.because));
    let href = Route::Session(session).href();
    let from = state.read(move |document| session_name(document, session));
    div()
        .class("tick-rest form")
        .child(who_and_when(session, id, due))
        .child(shown_if(needs_reason, reason))
        .child(fields.text_area("notes", words::NOTES, field!(ActionItem.notes)).rows("1"))
        .child(ready_to_send(id))
        .child(
            div()
                .class("card-actions")
                .child(a().class("link").attr("href", href).child(from))
                .child(give_up(id)),
        )
}

/// Gives it up, or takes it up again.
fn give_up(id: Id<ActionItem>) -> Node {
    let state = AppState::expect();
    let is_open = state.read(move |d| d.action_items.get(id).is_some_and(ActionItem::is_open));
    let drop = move || {
        state.change_and_say(words::DROPPED, |d, now| d.drop_action(id, String::new(), now));
    };
    let reopen = move || state.change(|document, _| document.reopen_action(id));
    dynamic(
        move || {
            if is_open.get() { button(words::DROP, drop) } else { button(words::REOPEN, reopen) }
        },
    )
}

/// What there is to be said about it: that it is done, that it has moved, or, to whoever promised
/// it, a kind reminder.
#[derive(Clone, Copy, PartialEq)]
enum News {
    Done,
    Moved,
    Promised,
}

fn news(document: &Document, id: Id<ActionItem>) -> Option<News> {
    let row = document.action_items.get(id)?;
    match row.status {
        ActionStatus::Dropped(_) => None,
        ActionStatus::Done(_) => Some(News::Done),
        ActionStatus::Open if row.owner != Owner::Me => Some(News::Promised),
        // A new date that is over already is no news yet.
        ActionStatus::Open => {
            let has_moved = !row.was_due.is_empty() && !row.is_late(clock::today());
            has_moved.then_some(News::Moved)
        }
    }
}

/// The two lines that fit how it stands, ready to send.
fn ready_to_send(id: Id<ActionItem>) -> Node {
    let state = AppState::expect();
    let texts = state.read(move |document| {
        let (all, today) = (Audience::Manager, clock::today());
        match news(document, id) {
            Some(News::Done) => {
                vec![done_subject(document, id, all), done_text(document, id, today, all)]
            }
            Some(News::Moved) => {
                vec![moved_subject(document, id, all), moved_text(document, id, all)]
            }
            Some(News::Promised) => {
                vec![reminder_subject(document, id, all), reminder_text(document, id, today, all)]
            }
            None => Vec::new(),
        }
    });
    let has_text = derived(move || texts.read().get(1).is_some_and(|text| !text.is_empty()));
    let text =
        move |place: usize| derived(move || texts.read().get(place).cloned().unwrap_or_default());
    let subject = derived(move || texts.read().first().cloned());
    let to = state.read(move |document| {
        let session = document.action_items.get(id).map(|row| row.captured.session);
        session.map(|session| manager_email(document, session)).unwrap_or_default()
    });
    shown_if(has_text, move || {
        nodes![
            p().class("quiet").child(words::READY),
            letter(part(id, "letter"), words::LETTER, subject, to, text(1), None),
        ]
    })
}
