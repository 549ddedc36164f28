//! What to send when nobody answers, or when the answer is no: the fitting message, ready to go.

use leptos::prelude::*;

use crate::content::request::in_situation;
use crate::content::{letter as letter_words, ways_on as words};
use crate::domain::{Id, Session, Situation, Tone};
use crate::export::{message_again, message_subject};
use crate::reactive::{callback, derived};
use crate::state::AppState;

use super::frame::manager_email;
use super::kit::html::{Node, div, dynamic, nodes, p};
use super::kit::{Bound, choice, primary_button};
use super::letter::{Editing, letter};
use super::two_times::two_times;

/// The messages that fit where the request of a session stands; `asks_times` where the screen has
/// no fields yet for times that would suit.
pub fn ways_on(session: Id<Session>, asks_times: bool) -> Node {
    let state = AppState::expect();
    // Drawn anew with each turn in the life of the session, which brings other messages.
    let names = state.read(move |document| {
        let ways = document.ways_on(session).into_iter();
        ways.map(|way| in_situation(way).opening(Tone::Warm)).collect::<String>()
    });
    dynamic(move || {
        let has_ways = !names.read().is_empty();
        let ways = if has_ways { state.peek(|d| d.ways_on(session)) } else { Vec::new() };
        if ways.is_empty() {
            return Node::nothing();
        }
        div().class("form").child(ways_pick(session, ways, asks_times)).into()
    })
}

/// A choice of messages, and the one that is chosen.
fn ways_pick(session: Id<Session>, ways: Vec<Situation>, asks_times: bool) -> Node {
    let state = AppState::expect();
    let options: Vec<_> = ways.iter().map(|way| in_situation(*way).name).collect();
    let chosen = RwSignal::new(Some(0));
    let way = StoredValue::new(ways);
    let way = move || {
        let place = chosen.get().unwrap_or_default();
        way.with_value(|ways| ways.get(place).copied()).unwrap_or_default()
    };
    let body = derived(move || state.with(|d| message_again(d, session, way())));
    let subject = derived(move || {
        state.with(|document| {
            let by_mail = document.request(session).channel.goes_by_mail();
            by_mail.then(|| message_subject(document, session, way()))
        })
    });
    let to = state.read(move |document| manager_email(document, session));
    let hint = derived(move || in_situation(way()).hint.to_owned());
    let word = move |text: Option<String>| {
        state.type_in(|document, _| document.word_again(session, untrack(way), text));
    };
    let is_edited = move || {
        let way = way();
        state
            .with(|document| document.request(session).again.iter().any(|own| own.situation == way))
    };
    let editing = Editing {
        set: callback(move |text| word(Some(text))),
        is_edited: derived(is_edited),
        restart: callback(move |()| {
            state.change_and_say(words::RESTARTED, |document, _| {
                document.word_again(session, untrack(way), None);
            });
        }),
        edited: words::EDITED,
        restart_label: words::RESTART,
    };
    let sent = move || {
        let way = untrack(way);
        state.change(|document, occasion| document.send_again(session, way, occasion));
    };
    nodes![
        choice(
            "way",
            words::WAY,
            &options,
            Bound::new(chosen.into(), callback(move |place| chosen.set(place)))
        ),
        p().class("field-hint").child(hint),
        asks_times.then(|| two_times(session)),
        letter("way-text", letter_words::READY, subject, to, body, Some(editing)),
        div()
            .class("actions")
            .child(primary_button(words::SENT, sent))
            .child(p().class("quiet").child(words::SENT_HINT)),
    ]
}
