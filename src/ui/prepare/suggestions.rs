//! Questions to choose from: made for the purpose, and the classic ones.

use leptos::prelude::*;

use crate::content::phrase::{Phrase, PhraseKind, phrases};
use crate::content::purpose::{CLASSIC_POINTS, SuggestedPoint, template};
use crate::content::{label, prepare as words};
use crate::domain::{Id, NewPoint, PointKind, Purpose, Session, Stage, USUAL_MINUTES, Visibility};
use crate::export::fill;
use crate::state::AppState;
use crate::ui::kit::button;
use crate::ui::kit::html::{
    Element, Node, details, dynamic, each, h3, li, nodes, span, summary, ul,
};

/// Questions to choose from, behind a summary.
pub fn suggestions(session: Id<Session>) -> Element {
    let state = AppState::expect();
    // By its name, since views that follow a text share the code for it.
    let purpose_name = state.read(move |d| template(d.purpose(session)).name.to_owned());
    let groups = move || {
        let _ = purpose_name.read();
        groups(session, state.peek(|document| document.purpose(session)))
    };
    details().class("more").child(summary().child(words::MORE)).child(dynamic(groups))
}

/// The questions on offer for a purpose.
fn groups(session: Id<Session>, purpose: Purpose) -> Node {
    let list = move |points: Vec<SuggestedPoint>| {
        ul().class("rows").child(each(points, |point| suggestion(session, point)))
    };
    let group = move |heading: &'static str, points: &[SuggestedPoint]| {
        nodes![h3().child(heading), list(points.to_vec())]
    };
    let others = move |stage: Stage| {
        let asks = phrases(stage, purpose).filter(|phrase| phrase.kind == PhraseKind::Ask);
        let point = |phrase: &Phrase| SuggestedPoint {
            question: phrase.text,
            stage,
            kind: PointKind::Discuss,
            minutes: USUAL_MINUTES,
        };
        details()
            .class("more")
            .child(summary().child(fill(words::OTHERS, &[("stage", label::stage(stage))])))
            .child(list(asks.map(point).collect()))
    };
    nodes![
        group(words::FOR_PURPOSE, template(purpose).points),
        group(words::CLASSIC, CLASSIC_POINTS),
        Stage::ALL.map(others),
    ]
}

/// A question on offer.
fn suggestion(session: Id<Session>, point: SuggestedPoint) -> Element {
    let state = AppState::expect();
    let is_taken = state.read(move |document| document.asks(session, point.question));
    let add = move || {
        state.change(|document, occasion| document.add_point(session, offered(point), occasion));
    };
    let label = move || (if is_taken.get() { words::ADDED } else { words::ADD }).to_owned();
    let add = button(Signal::derive(label), add)
        .attr("aria-label", format!("{}: {}", words::ADD, point.question))
        .attr("disabled", is_taken);
    li().class("offer").child(span().child(point.question)).child(add)
}

/// A question on offer, as a talking point to be added.
pub fn offered(point: SuggestedPoint) -> NewPoint {
    NewPoint {
        question: point.question.to_owned(),
        kind: point.kind,
        timebox_min: point.minutes,
        stage: point.stage,
        visibility: Visibility::Shared,
    }
}
