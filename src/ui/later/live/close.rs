//! The end of the session: read back, give every question a fate, say how it goes on.

use leptos::prelude::*;

use crate::content::live as words;
use crate::domain::{Cadence, Id, Path, Rating, Session, SessionState, field};
use crate::reactive::callback;
use crate::route::Route;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::frame::session_frame;
use crate::ui::kit::html::{Element, Node, div, dynamic, h1, h2, nodes, p, section};
use crate::ui::kit::{
    Bound, button, choice, date_field, link_button, primary_button, primary_link,
};
use crate::ui::router::go;

use super::capture::capture;
use super::fates::fates;
use super::read_back::read_back;
use super::turns::turns;

/// The screen on which a session is closed.
pub fn close(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let life = state.read(move |document| document.sessions.get(session).map(Session::state));
    let screen = move || match life.get() {
        Some(SessionState::Live) => closing(session),
        Some(life) if life.is_held() => is_closed(session),
        _ => not_live(state, session),
    };
    session_frame(session, move || dynamic(screen))
}

/// The fields of the end.
fn closing(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let update_on = bind::date(
        state,
        move |d| d.check_in_of(session).and_then(|(_, check_in)| check_in.on),
        move |d, occasion, on| d.promise_update(session, on, occasion),
    );
    let not_held = move || {
        state.change_and_say(words::NOT_HELD_SAID, |document, _| document.not_held(session));
        go(Route::Session(session));
    };
    let close = move || {
        state.change_and_say(words::CLOSED_SAID, |document, occasion| {
            if let Some(closing) = document.closing(session) {
                document.close_session(closing, occasion);
            }
        });
        go(Route::Recap(session));
    };
    nodes![
        h1().child(words::CLOSE),
        p().class("lead").child(words::CLOSE_LEAD),
        capture(session),
        read_back(session),
        fates(session),
        marks(session),
        section()
            .class("group")
            .child(h2().child(words::AFTERWARDS))
            .child(date_field("update-on", words::UPDATE_ON, update_on))
            .child(choice(
                "cadence",
                words::ROUTINE,
                &words::CADENCES.map(|(name, _)| name),
                cadence(state, session)
            )),
        div()
            .class("actions")
            .child(primary_button(words::DO_CLOSE, close))
            .child(link_button(words::NOT_HELD, not_held)),
        turns(),
    ]
}

/// How the person felt about it: three marks, a second each.
fn marks(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let mark =
        move |name: &'static str, legend: &'static str, path: Path<Session, Option<Rating>>| {
            let bound = bind::of(state, session).rating(path);
            choice(name, legend, &words::RATINGS, bound)
        };
    section()
        .class("group")
        .child(h2().child(words::MARKS))
        .child(p().class("quiet").child(words::MARKS_HINT))
        .child(
            div()
                .class("form")
                .child(mark("confidence", words::CONFIDENCE, field!(Session.marks.confidence)))
                .child(mark("energy", words::ENERGY, field!(Session.marks.energy)))
                .child(mark("clarity", words::CLARITY, field!(Session.marks.clarity))),
        )
}

/// How often sessions with the manager are held.
fn cadence(state: AppState, session: Id<Session>) -> Bound<Option<usize>> {
    let place = state.read(move |document| {
        let manager = document.sessions.get(session).map(|row| row.manager).unwrap_or_default();
        let cadence = document.cadence_with(manager);
        words::CADENCES.iter().position(|(_, other)| *other == cadence)
    });
    let set = move |place: Option<usize>| {
        let cadence: Option<Cadence> =
            place.and_then(|place| words::CADENCES.get(place)).and_then(|(_, cadence)| *cadence);
        state.change(|document, occasion| document.make_routine(session, cadence, occasion));
    };
    Bound::new(place, callback(set))
}

/// For a session that is closed already.
fn is_closed(session: Id<Session>) -> Node {
    nodes![
        h1().child(words::IS_CLOSED),
        div().class("actions").child(primary_link(words::TO_RECAP, Route::Recap(session).href())),
    ]
}

/// For a session that has not begun, or was held without the app.
fn not_live(state: AppState, session: Id<Session>) -> Node {
    let write_down = move || {
        state.change(|document, occasion| {
            document.run_clock(session, occasion);
            document.pause_clock(session, occasion);
        });
    };
    nodes![
        h1().child(words::NOT_LIVE),
        p().class("lead").child(words::NOT_LIVE_LEAD),
        div()
            .class("actions")
            .child(primary_link(words::TO_LIVE, Route::Live(session).href()))
            .child(button(words::WRITE_DOWN, write_down)),
    ]
}
