//! Live: the session in the room, and its end. One thing to look at; hands mostly off.

mod capture;
mod clock;
mod close;
mod fates;
mod kept;
mod phrases;
mod points;
mod read_back;

pub use close::close;

use leptos::prelude::*;

use crate::content::{label, live as words};
use crate::domain::{Id, Session, Stage};
use crate::export::fill;
use crate::platform::focus;
use crate::route::Route;
use crate::state::AppState;

use super::frame::session_frame;
use super::kit::html::{Element, Node, button, div, dynamic, h1, li, nav, nodes, ol, p};
use super::kit::{Weight, primary_link, weighted_button};
use super::last_time::last_time;

use capture::capture;
use clock::clock;
use kept::kept;
use phrases::{stage_phrases, turns};
use points::stage_points;

/// The session in the room.
pub fn live(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let stage = state.read(move |document| stage_of(document, session));
    let go_to = Callback::new(move |stage| {
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
            stage_phrases(session, stage),
        ]
    };
    session_frame(session, move || {
        div()
            .class("live")
            .child(stages(stage, go_to))
            .child(dynamic(screen))
            .child(capture(session))
            .child(stage_links(session, stage, go_to))
            .child(kept(session))
            .child(turns())
    })
}

/// The stage at hand.
fn stage_of(document: &crate::domain::Document, session: Id<Session>) -> Stage {
    document.sessions.get(session).map(|row| row.clock().stage()).unwrap_or_default()
}

/// The five stages; each can be gone to at any time.
fn stages(stage: Signal<Stage>, go_to: Callback<Stage>) -> Element {
    let stage_button = move |other: Stage| {
        let current = move || (stage.get() == other).then(|| "step".to_owned());
        let button = button()
            .attr("type", "button")
            .attr("aria-current", Signal::derive(current))
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
fn stage_links(session: Id<Session>, stage: Signal<Stage>, go_to: Callback<Stage>) -> Element {
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
        let href = Route::Close(session).href();
        primary_link(words::TO_CLOSE, href)
    };
    div().class("step-links").child(dynamic(back)).child(dynamic(next))
}
