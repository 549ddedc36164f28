//! Questions to choose from: made for the purpose, and the classic ones.

use leptos::prelude::*;

use crate::content::phrase::{Phrase, PhraseKind, phrases};
use crate::content::purpose::{CLASSIC_POINTS, SuggestedPoint, template};
use crate::content::{label, prepare as words};
use crate::domain::{
    Id, NewPoint, PointKind, Purpose, Session, Stage, TalkingPoint, USUAL_MINUTES, Visibility,
};
use crate::export::fill;
use crate::reactive::derived;
use crate::state::AppState;
use crate::ui::kit::html::{
    Element, Node, details, dynamic, each, h3, li, nodes, section, shown_if, span, summary, ul,
};
use crate::ui::kit::{button, rows};

/// Questions to choose from, behind a summary.
pub fn suggestions(session: Id<Session>) -> Node {
    let state = AppState::expect();
    // By its name, since views that follow a text share the code for it.
    let purpose_name = state.read(move |d| template(d.purpose(session)).name.to_owned());
    let groups = move || {
        let _ = purpose_name.read();
        groups(session, state.peek(|document| document.purpose(session)))
    };
    let parked = state.ids(move |document| document.parking_lot(session));
    let is_empty = parked.is_empty();
    let has_parked = derived(move || !is_empty.get());
    let parking_lot = move || {
        let row = move |raw| parked_point(session, Id::from_raw(raw));
        section()
            .class("group")
            .child(h3().child(words::PARKING_LOT))
            .child(ul().class("rows").child(rows(parked.raw(), row)))
    };
    nodes![
        shown_if(has_parked, parking_lot),
        details().class("more").child(summary().child(words::MORE)).child(dynamic(groups)),
    ]
}

/// A question from the parking lot.
fn parked_point(session: Id<Session>, point: Id<TalkingPoint>) -> Element {
    let state = AppState::expect();
    let question = state.peek(|document| {
        document.talking_points.get(point).map(|row| row.question.clone()).unwrap_or_default()
    });
    let add = move || state.change(|document, _| document.unpark_point(point, session));
    let add = button(words::ADD, add).attr("aria-label", format!("{}: {question}", words::ADD));
    li().class("offer").child(span().attr("dir", "auto").child(question)).child(add)
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
    let add = button(derived(label), add)
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
