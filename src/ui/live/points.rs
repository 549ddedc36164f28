//! The person's own questions for the stage at hand, to be ticked when they were discussed.

use leptos::prelude::*;

use crate::content::live as words;
use crate::domain::{Document, Id, Session, Stage, TalkingPoint, Visibility, field};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::html::{
    Element, details, each, h2, li, nodes, p, section, shown_if, span, summary, ul,
};
use crate::ui::kit::{check_box, rows};

/// The questions of a stage; in the last one also those that are still open from before.
pub fn stage_points(session: Id<Session>, stage: Stage) -> Element {
    let state = AppState::expect();
    // When the time got short, only what must be discussed is in sight.
    let is_short = move |document: &Document| {
        document.sessions.get(session).is_some_and(|row| row.is_cut_short)
    };
    let own = state.ids(move |document| {
        let is_short = is_short(document);
        points(document, session, |p| p.stage == stage && (!is_short || p.must_discuss))
    });
    let waiting = state.ids(move |document| {
        let is_short = is_short(document);
        points(document, session, |p| p.stage == stage && is_short && !p.must_discuss)
    });
    // What was open when the stage began stays in sight after it is ticked.
    let is_open = move |point: &TalkingPoint| point.stage < stage && !point.discussed;
    let open = state.ids(move |document| match stage {
        Stage::Confirm => points(document, session, is_open),
        Stage::Plan => points(document, session, |point| point.must_discuss && is_open(point)),
        _ => Vec::new(),
    });
    let open = open.as_they_are();
    let row = |raw| point(Id::from_raw(raw));
    let still_open = move || {
        nodes![
            h2().child(if stage == Stage::Plan { words::STILL_A_MUST } else { words::STILL_OPEN }),
            ul().class("ticks ticks-large").child(rows(open.raw(), row)),
        ]
    };
    let is_empty = waiting.is_empty();
    let has_waiting = Signal::derive(move || !is_empty.get());
    let waiting = move || {
        details()
            .class("more")
            .child(summary().child(words::OTHERS_WAIT))
            .child(ul().class("ticks ticks-large").child(rows(waiting.raw(), row)))
    };
    let has_open = !open.is_empty().get_untracked();
    let none = || p().class("quiet").child(words::NO_POINTS);
    section()
        .child(h2().child(words::POINTS))
        .child(shown_if(own.is_empty(), none))
        .child(ul().class("ticks ticks-large").child(rows(own.raw(), row)))
        .child(shown_if(has_waiting, waiting))
        .child(has_open.then(still_open))
}

/// A question to be ticked.
fn point(point: Id<TalkingPoint>) -> Element {
    let state = AppState::expect();
    let question = state.read(move |document| {
        document.talking_points.get(point).map(|row| row.question.clone()).unwrap_or_default()
    });
    let done = bind::of(state, point).tick(field!(TalkingPoint.discussed));
    let marks = state.peek(|document| {
        let row = document.talking_points.get(point);
        let must = row.is_some_and(|row| row.must_discuss).then_some(words::MUST);
        let private = row.is_some_and(|row| row.visibility == Visibility::Private);
        [must, private.then_some(words::PRIVATE)]
    });
    let mark = |text| span().class("tag").child(text);
    li().class("tick")
        .class_if("tick-done", done.value)
        .child(check_box(question, done))
        .child(span().class("tick-detail").child(each(marks.into_iter().flatten(), mark)))
}

fn points(
    document: &Document,
    session: Id<Session>,
    belongs: impl Fn(&TalkingPoint) -> bool,
) -> Vec<Id<TalkingPoint>> {
    let agenda = document.agenda(session).into_iter();
    agenda.filter(|(_, point)| belongs(point)).map(|(id, _)| id).collect()
}
