//! The session on a shared screen: large, calm, and nothing that is for the person alone. It reads
//! only what the manager may see, and changes nothing.

use leptos::prelude::*;

use crate::content::{label, live as words};
use crate::domain::{Audience, Id, Session, Stage};
use crate::export::{Screen, ScreenPoint, screen};
use crate::reactive::derived;
use crate::state::AppState;
use crate::ui::kit::html::{
    Element, Node, div, dynamic, each, h1, h2, li, nodes, ol, p, section, span, ul,
};

use super::clock::clock_face;
use super::stage_of;

/// The view for a shared screen.
pub fn shared(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let stage = state.read(move |document| stage_of(document, session));
    let stages = move || {
        let stage = stage.get();
        each(Stage::ALL, move |other| {
            let current = (other == stage).then_some("step");
            li().attr("aria-current", current).child(label::stage_short(other))
        })
    };
    let heading = derived(move || label::stage(stage.get()).to_owned());
    // Drawn with each change of the Document, for nothing in it takes the focus.
    let parts = move || {
        let Screen { points, decided, actions } =
            state.with(|document| screen(document, session, Audience::Manager));
        nodes![
            part(words::AGENDA, words::NO_AGENDA, points.into_iter().map(point).collect()),
            part(words::DECIDED, words::NOTHING_DECIDED, decided.into_iter().map(line).collect()),
            part(words::ACTIONS, words::NO_ACTIONS, actions.into_iter().map(line).collect()),
        ]
    };
    div()
        .class("shared-screen")
        .child(ol().class("shared-stages").attr("aria-label", words::STAGES).child(dynamic(stages)))
        .child(h1().child(heading))
        .child(clock_face(session))
        .child(div().class("shared-parts").child(dynamic(parts)))
        .into()
}

fn part(heading: &'static str, nothing: &'static str, rows: Vec<Element>) -> Element {
    let rows = if rows.is_empty() {
        p().class("quiet").child(nothing)
    } else {
        ul().class("rows").child(rows)
    };
    section().child(h2().child(heading)).child(rows)
}

fn point(point: ScreenPoint) -> Element {
    let (class, said) = match (point.is_done, point.is_here) {
        (true, _) => ("shared-done", Some(words::DONE)),
        (false, true) => ("shared-here", Some(words::HERE)),
        (false, false) => ("shared-open", None),
    };
    let said = said.map(|said| span().class("tag").child(said));
    li().class(class).attr("dir", "auto").child(point.question).child(" ").child(said)
}

fn line(text: String) -> Element {
    li().attr("dir", "auto").child(text)
}
