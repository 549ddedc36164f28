//! The four parts of a session's life, and what to do when it does not take place.

use leptos::prelude::*;

use crate::content::sessions as words;
use crate::domain::{Document, Id, Session, SessionState, Step};
use crate::export::{capital, counted, fill};
use crate::platform::dates;
use crate::route::Route;
use crate::state::AppState;
use crate::ui::kit::html::{
    Element, Node, a, details, div, dynamic, li, nodes, p, span, summary, ul,
};
use crate::ui::kit::{button, button_link, link_button};
use crate::ui::router::go;
use crate::ui::ways_on::ways_on;

/// Ask, prepare, hold, follow up: how far each is, and the way to it.
pub fn parts(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let part =
        move |route: Route, name: &'static str, says: fn(&Document, Id<Session>) -> String| {
            let text = state.read(move |document| says(document, session));
            li().class("part")
                .child(a().attr("href", route.href()).child(name))
                .child(span().class("quiet").child(text))
        };
    ul().class("rows")
        .child(part(Route::Ask(session), words::ASK_PART, ask))
        .child(part(Route::Prepare(session, Step::Objectives), words::PREPARE_PART, prepare))
        .child(part(Route::Live(session), words::HOLD_PART, hold))
        .child(part(Route::Recap(session), words::FOLLOW_PART, follow_up))
}

fn ask(document: &Document, session: Id<Session>) -> String {
    let asked = document.requests.get(session.of()).and_then(|row| row.asked_on);
    let is_agreed = document.sessions.get(session).is_some_and(|row| row.on.is_some());
    let not_asked = if is_agreed { words::AGREED } else { words::NOT_ASKED };
    asked.map_or_else(|| not_asked.to_owned(), |on| on_date(words::ASKED, on))
}

fn prepare(document: &Document, session: Id<Session>) -> String {
    let outcomes = document.preparations.get(session.of()).map_or(0, |row| row.outcomes().len());
    let agenda = document.agenda(session).len();
    let points = if agenda == 0 { document.settled_in(session).count() } else { agenda };
    let evidence = document.evidence_for(session).count();
    let values = [
        ("outcomes", &*counted(words::COUNT_OUTCOMES, outcomes)),
        ("points", &*counted(words::COUNT_POINTS, points)),
        ("evidence", &*counted(words::COUNT_EVIDENCE, evidence)),
    ];
    capital(&fill(words::OUTCOMES, &values))
}

fn hold(document: &Document, session: Id<Session>) -> String {
    let Some(row) = document.sessions.get(session) else { return String::new() };
    match (row.state(), row.on) {
        (SessionState::Live, _) => words::IS_LIVE.to_owned(),
        (state, Some(on)) if state.is_held() => on_date(words::HELD_ON, on),
        (_, Some(on)) => on_date(words::HOLD_ON, on),
        (_, None) => words::NO_DATE.to_owned(),
    }
}

fn follow_up(document: &Document, session: Id<Session>) -> String {
    let sent = document.recaps.get(session.of()).and_then(|row| row.sent_on);
    let held = document.sessions.get(session).is_some_and(|row| row.state().is_held());
    match (held, sent) {
        (true, Some(on)) => on_date(words::RECAP_SENT, on),
        (true, None) => words::RECAP_OPEN.to_owned(),
        (false, _) => words::RECAP_LATER.to_owned(),
    }
}

fn on_date(sentence: &str, on: chrono::NaiveDate) -> String {
    fill(sentence, &[("date", &dates::short(on))])
}

/// What to do when a session does not take place. Nothing that was prepared is lost.
pub fn aside(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let life = state.read(move |document| document.sessions.get(session).map(Session::state));
    let put_aside = move |how: SessionState, label: &'static str| {
        let put = move || {
            state.change_and_say(words::ASIDE_SAID, |d, now| d.put_aside(session, how, now));
        };
        button(label, put)
    };
    let discard = move || {
        state.change_and_say(words::DISCARDED, |document, _| document.discard_session(session));
        go(Route::Home);
    };
    let discard = move || link_button(words::DISCARD, discard);
    let take_up = move || state.change(|document, _| document.take_up(session));
    let ahead = move || {
        details()
            .class("more")
            .child(summary().child(words::NOT_HELD))
            .child(p().class("quiet").child(words::ASIDE))
            .child(
                div()
                    .class("actions")
                    .child(put_aside(SessionState::Declined, words::DECLINED))
                    .child(put_aside(SessionState::Postponed, words::POSTPONED))
                    .child(put_aside(SessionState::Cancelled, words::CANCELLED))
                    .child(put_aside(SessionState::Missed, words::MISSED))
                    .child(button_link(words::WRITE_DOWN, Route::Close(session).href())),
            )
            .child(discard())
    };
    let aside = move || {
        nodes![
            p().child(words::ASIDE),
            ways_on(session, true),
            div().class("actions").child(button(words::TAKE_UP, take_up)).child(discard()),
        ]
    };
    dynamic(move || match life.get() {
        Some(life) if life.is_aside() => aside(),
        Some(life) if life.is_ahead() && life != SessionState::Live => ahead().into(),
        _ => Node::nothing(),
    })
}
