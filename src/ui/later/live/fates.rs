//! What happens with each question of the agenda. Sensible answers are in sight; none is silent.

use leptos::prelude::*;

use crate::content::{label, live as words};
use crate::domain::{FateChoice, Id, Session, TalkingPoint};
use crate::export::fill;
use crate::reactive::derived;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::html::{Element, h2, li, p, section, ul};
use crate::ui::kit::{quiet_choice, rows};

use super::points::agenda_of;

/// The fate of each question.
pub fn fates(session: Id<Session>) -> Element {
    let points = agenda_of(session);
    let is_empty = points.is_empty();
    let hint = move || {
        let hint = if is_empty.get() { words::NO_FATES } else { words::FATES_HINT };
        hint.to_owned()
    };
    let row = |raw| fate_row(Id::from_raw(raw));
    section()
        .class("group")
        .child(h2().child(words::FATES))
        .child(p().class("quiet").child(derived(hint)))
        .child(ul().class("rows").child(rows(points.raw(), row)))
}

/// The fate of a question.
fn fate_row(point: Id<TalkingPoint>) -> Element {
    let state = AppState::expect();
    let question = state.peek(|document| {
        document.talking_points.get(point).map(|row| row.question.clone()).unwrap_or_default()
    });
    let fate = bind::choice(
        state,
        &FateChoice::ALL,
        move |d| d.talking_points.get(point).map(|row| FateChoice::of(&row.fate())),
        move |d, _, choice| d.choose_fate(point, choice),
    );
    let legend = fill(words::FATE_OF, &[("question", &question)]);
    let fates = FateChoice::ALL.map(label::fate);
    li().class("row").child(p().attr("dir", "auto").child(question)).child(quiet_choice(
        format!("fate-{point}"),
        legend,
        &fates,
        fate,
    ))
}
