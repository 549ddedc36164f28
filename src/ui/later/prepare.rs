//! Prepare: four steps and a check. Each can be left, skipped and come back to.

mod agenda;
mod alignment;
mod ask_about;
mod check;
mod data;
mod dragging;
mod evidence_card;
mod goal_card;
mod log_picker;
mod objectives;
mod point_row;
mod stuck;
mod suggestions;

pub use agenda::agenda_step;
pub use alignment::alignment_step;
pub use check::check_step;
pub use data::data_step;
pub use objectives::objectives_step;

use leptos::prelude::*;

use crate::content::why::{self, TipPlace};
use crate::content::{label, prepare as words};
use crate::domain::{Id, Session, Step};
use crate::export::fill;
use crate::route::Route;
use crate::state::{AppState, Chosen};

use crate::ui::frame::session_frame;
use crate::ui::kit::html::{Node, cite, div, h1, nodes, p, shown_if};
use crate::ui::kit::{StepLink, Weight, link_button, stepper, weighted_link};

/// The frame around a step: where it stands among the others, and the way on and back.
fn step_frame<N: Into<Node>>(
    session: Id<Session>,
    step: Step,
    heading: &'static str,
    lead: impl Into<Node>,
    fields: impl FnOnce() -> N,
) -> Node {
    session_frame(session, move || {
        let lead = p().class("lead").child(lead);
        nodes![step_top(session, step, heading), lead, fields(), step_bottom(session, step)]
    })
}

/// The steps, and the heading of this one.
fn step_top(session: Id<Session>, step: Step, heading: &'static str) -> Node {
    let link = move |other| StepLink {
        href: Route::Prepare(session, other).href(),
        label: label::step_short(other),
        is_current: other == step,
        is_apart: other == Step::Check,
    };
    let count = match step {
        Step::Check => words::LAST.to_owned(),
        _ => fill(words::STEP_OF, &[("n", &(place_of(step) + 1).to_string())]),
    };
    nodes![
        stepper(words::STEPS, Step::ALL.map(link)),
        p().class("eyebrow").child(count),
        h1().child(heading),
    ]
}

/// A tip, and the way on and back.
fn step_bottom(session: Id<Session>, step: Step) -> Node {
    let place = place_of(step);
    let to = move |step: &Step, label: &'static str, weight: Weight| {
        weighted_link(weight, label, Route::Prepare(session, *step).href())
    };
    let back = place.checked_sub(1).and_then(|place| Step::ALL.get(place));
    let back = back.map(|step| to(step, words::BACK, Weight::Plain));
    let next = Step::ALL.get(place + 1).map(|step| to(step, words::CONTINUE, Weight::Primary));
    nodes![tip_for(step), div().class("step-links").child(back).child(next)]
}

/// A tip for a step, until somebody wants none any more. All are on the page of help.
fn tip_for(step: Step) -> Node {
    let state = AppState::expect();
    let Some(tip) = tip_place(step).and_then(why::tip_for) else { return Node::nothing() };
    let is_wanted = RwSignal::new(state.chosen(Chosen::NoTips).is_none());
    let end = move || {
        state.choose(Chosen::NoTips, "off");
        is_wanted.set(false);
    };
    shown_if(is_wanted, move || {
        let source = cite().child(fill(why::SOURCE, &[("source", tip.source)]));
        let end = link_button(words::NO_TIPS, end);
        p().class("tip").child(tip.text).child(" ").child(source).child(" ").child(end)
    })
}

/// The place of a step among all.
fn place_of(step: Step) -> usize {
    Step::ALL.iter().position(|other| *other == step).unwrap_or_default()
}

/// Where a tip for a step stands.
const fn tip_place(step: Step) -> Option<TipPlace> {
    match step {
        Step::Objectives => Some(TipPlace::Objectives),
        Step::Alignment => Some(TipPlace::Alignment),
        Step::Agenda => Some(TipPlace::Agenda),
        Step::Data => Some(TipPlace::Data),
        Step::Check => None,
    }
}
