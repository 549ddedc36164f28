//! Where the request stands: not sent, asked, answered with a date or with a no.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::content::ask as words;
use crate::domain::{Id, NextStep, Request, Session, SessionState, Step, working_days};
use crate::export::{counted, fill};
use crate::platform::{clock, dates};
use crate::reactive::derived;
use crate::route::Route;
use crate::state::AppState;
use crate::ui::kit::html::{
    Element, Node, details, dynamic, nodes, p, section, shown_if, strong, summary,
};
use crate::ui::kit::{button, primary_button, primary_link};
use crate::ui::ways_on::ways_on;
use crate::ui::when::when;

/// Where the request stands, and what comes next.
pub fn request_status(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let is_asked = state.read(move |document| document.request(session).asked_on.is_some());
    let ask = move || state.change(|document, occasion| document.ask(session, occasion));
    let part = move || {
        if is_asked.get() {
            return asked(session);
        }
        nodes![p().class("field-hint").child(words::SENT_HINT), primary_button(words::SENT, ask)]
    };
    section().class("request-status").child(dynamic(part))
}

/// Since when one waits, what to do meanwhile, and the answer.
fn asked(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let on = move |sentence: &'static str, on: fn(&Request) -> Option<NaiveDate>| {
        state.read(move |document| {
            let on = on(&document.request(session));
            let on = on.map(|on| fill(sentence, &[("date", &dates::short(on))]));
            on.unwrap_or_default()
        })
    };
    let asked = on(words::ASKED_ON, |request| request.asked_on);
    let again = on(words::ASKED_AGAIN_ON, |request| request.nudged_on);
    let waits = state.read(move |document| document.awaits_answer(session));
    let waiting = state.read(move |document| {
        let since = document.request(session).waiting_since().unwrap_or_default();
        counted(words::WAITING, working_days(since, clock::today()) as usize)
    });
    let meanwhile = move || {
        nodes![
            p().child(waiting),
            p().child(words::WHILE_WAITING),
            primary_link(words::PREPARE, Route::Prepare(session, Step::Objectives).href()),
        ]
    };
    let is_held = state.read(move |document| {
        document.sessions.get(session).is_some_and(|row| row.state().is_held())
    });
    let is_ahead = derived(move || !is_held.get());
    let answer = move || nodes![p().class("field-label").child(words::ANSWERED), when(session)];
    nodes![
        p().attr("aria-live", "polite")
            .child(strong().child(asked))
            .child(" ")
            .child(strong().child(again)),
        shown_if(waits, meanwhile),
        shown_if(is_ahead, answer),
        no_date(session),
    ]
}

/// What to do without a date: ask again, or take the no and make it smaller.
fn no_date(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let waits = state.read(move |document| document.awaits_answer(session));
    let has_ways = state.read(move |document| !document.ways_on(session).is_empty());
    let is_open = state.peek(|document| {
        let is_due = document.next_steps(clock::today()).contains(&NextStep::Nudge(session));
        let is_aside = document.sessions.get(session).is_some_and(|row| row.state().is_aside());
        is_due || is_aside
    });
    let decline = move || {
        state.change_and_say(words::DECLINED, |document, occasion| {
            document.put_aside(session, SessionState::Declined, occasion);
        });
    };
    let decline = move || button(words::IS_NO, decline);
    let part = move || {
        details()
            .class("more")
            .attr("open", is_open)
            .child(summary().child(words::NO_DATE))
            .child(shown_if(waits, decline))
            .child(ways_on(session, false))
    };
    shown_if(has_ways, part)
}
