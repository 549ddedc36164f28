//! Live: the session in the room, and its end. One thing to look at; hands mostly off.

mod capture;
mod captured;
mod clock;
mod close;
mod fates;
mod kept;
mod phrases;
mod points;
mod read_back;
mod shared;
mod turns;

pub use close::close;
pub use shared::shared;

use leptos::prelude::*;

use crate::content::{label, live as words};
use crate::domain::{Document, Id, Session, SessionState, Stage};
use crate::export::fill;
use crate::platform::focus;
use crate::reactive::{callback, derived};
use crate::route::Route;
use crate::state::{AppState, Chosen, is_writing};

use super::last_time::last_time;
use crate::ui::frame::session_frame;
use crate::ui::kit::html::{
    Element, Node, a, button, div, dynamic, h1, li, nav, nodes, ol, p, shown_if,
};
use crate::ui::kit::{Weight, primary_link, weighted_button};

use capture::capture;
use clock::clock;
use kept::kept;
use phrases::stage_phrases;
use points::stage_points;
use read_back::read_back;
use turns::{open_turns, turns};

/// The session in the room.
pub fn live(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let is_ahead = state.read(move |document| {
        document.sessions.get(session).is_some_and(|row| row.state() != SessionState::Live)
    });
    let rehearse = move || a().attr("href", Route::Rehearse(session).href()).child(words::REHEARSE);
    let links =
        p().class("live-links").child(shown_if(is_ahead, rehearse)).child(shared_link(session));
    let close = (words::TO_CLOSE, Route::Close(session));
    session_frame(session, move || room(session, close).child(links))
}

/// The same to try it out: in the end all is as it was before.
pub fn rehearse(session: Id<Session>) -> Node {
    let state = AppState::expect();
    state.rehearse();
    on_cleanup(move || state.end_rehearsal());
    let end = (words::END_REHEARSAL, Route::Live(session));
    session_frame(session, move || {
        nodes![p().class("notice rehearsal").child(words::REHEARSAL), room(session, end)]
    })
}

/// What is in sight in the room. In the last stage, a link leads on.
fn room(session: Id<Session>, last: (&'static str, Route)) -> Element {
    let state = AppState::expect();
    let stage = state.read(move |document| stage_of(document, session));
    let go_to = callback(move |stage| {
        state.change(|document, occasion| document.go_to_stage(session, stage, occasion));
        focus::heading();
    });
    let screen = move || {
        let stage = stage.get();
        nodes![
            h1().child(label::stage(stage)),
            p().class("lead").child(label::stage_aim(stage)),
            clock(session),
            (stage == Stage::Context).then(|| last_time(session)),
            stage_points(session, stage),
            (stage == Stage::Confirm).then(|| read_back(session)),
            stage_phrases(session, stage),
        ]
    };
    // In the last stage all of it is read back, above.
    let is_under_way = derived(move || stage.get() != Stage::Confirm);
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let is_key = event.key() == "/" && !is_writing();
        if is_key && state.chosen(Chosen::NoSingleKeys).is_none() {
            event.prevent_default();
            open_turns();
        }
    };
    div()
        .class("live")
        .on_key(on_key)
        .child(stages(stage, go_to))
        .child(dynamic(screen))
        .child(capture(session))
        .child(stage_links(stage, go_to, last))
        .child(shown_if(is_under_way, move || kept(session)))
        .child(turns())
}

/// The way to the view for a shared screen, in a window of its own.
fn shared_link(session: Id<Session>) -> Element {
    a().attr("href", Route::Shared(session).href())
        .attr("target", "strategy-session-screen")
        .child(words::SHARED_SCREEN)
}

/// The stage at hand.
fn stage_of(document: &Document, session: Id<Session>) -> Stage {
    document.sessions.get(session).map(|row| row.clock().stage()).unwrap_or_default()
}

/// The five stages; each can be gone to at any time.
fn stages(stage: Signal<Stage>, go_to: Callback<Stage>) -> Element {
    let stage_button = move |other: Stage| {
        let current = move || (stage.get() == other).then(|| "step".to_owned());
        let button = button()
            .attr("type", "button")
            .attr("aria-current", derived(current))
            .on_click(move || go_to.run(other))
            .child(label::stage_short(other));
        li().class("stepper-step").child(button)
    };
    nav()
        .class("stepper")
        .attr("aria-label", words::STAGES)
        .child(ol().child(Stage::ALL.map(stage_button)))
}

/// On to the next stage, or back; never by itself.
fn stage_links(
    stage: Signal<Stage>,
    go_to: Callback<Stage>,
    (last, then): (&'static str, Route),
) -> Element {
    let to_stage = move |to: Stage, sentence: &'static str, weight: Weight| {
        let label = fill(sentence, &[("stage", label::stage(to))]);
        weighted_button(weight, label, move || go_to.run(to))
    };
    let back = move || {
        let previous = stage.get().previous();
        previous.map(|to| to_stage(to, words::PREVIOUS_STAGE, Weight::Plain))
    };
    let next = move || {
        if let Some(to) = stage.get().next() {
            return to_stage(to, words::NEXT_STAGE, Weight::Primary);
        }
        primary_link(last, then.href())
    };
    div().class("step-links").child(dynamic(back)).child(dynamic(next))
}
