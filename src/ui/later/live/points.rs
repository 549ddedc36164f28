//! The person's own questions for the stage at hand: which one it is, and what became of each.

use leptos::prelude::*;

use crate::content::{label, live as words};
use crate::domain::{Direction, Document, Id, Kind, Session, Stage, TalkingPoint, Visibility};
use crate::export::fill;
use crate::reactive::{derived, memo};
use crate::state::{AppState, Ids};
use crate::ui::bind;
use crate::ui::form::part;
use crate::ui::kit::html::{
    Element, details, div, dynamic, each, h2, li, nodes, p, section, shown_if, span, summary, ul,
};
use crate::ui::kit::{Shape, button, check_box, icon_button, more_button, quiet_pick, rows};

/// The questions of a stage; in the last one also those that are still open from before.
pub fn stage_points(session: Id<Session>, stage: Stage) -> Element {
    let state = AppState::expect();
    // When the time got short, only what must be discussed is in sight.
    let is_short = move |document: &Document| {
        document.sessions.get(session).is_some_and(|row| row.is_cut_short)
    };
    let agenda = agenda_of(session);
    let own = state.ids(move |document| {
        let is_short = is_short(document);
        points(document, agenda, |p| p.stage == stage && (!is_short || p.must_discuss))
    });
    let waiting = state.ids(move |document| {
        let is_short = is_short(document);
        points(document, agenda, |p| p.stage == stage && is_short && !p.must_discuss)
    });
    // What was open when the stage began stays in sight after it is ticked.
    let is_open = move |point: &TalkingPoint| point.stage < stage && point.is_open();
    let open = state.ids(move |document| match stage {
        Stage::Confirm => points(document, agenda, is_open),
        Stage::Plan => points(document, agenda, |point| point.must_discuss && is_open(point)),
        _ => Vec::new(),
    });
    let open = open.as_they_are();
    let at_hand = state.ids(move |document| {
        document.point_at_hand_of(session, &agenda.get()).into_iter().collect()
    });
    let row = move |raw| point_row(session, Id::from_raw(raw), at_hand);
    let still_open = move || {
        nodes![
            h2().child(if stage == Stage::Plan { words::STILL_A_MUST } else { words::STILL_OPEN }),
            ul().class("ticks ticks-large").child(rows(open.raw(), row)),
        ]
    };
    let is_empty = waiting.is_empty();
    let has_waiting = derived(move || !is_empty.get());
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

/// A question to be ticked, and, on demand, what else may become of it.
fn point_row(session: Id<Session>, point: Id<TalkingPoint>, at_hand: Ids<TalkingPoint>) -> Element {
    let state = AppState::expect();
    let question = state.read(move |document| {
        document.talking_points.get(point).map(|row| row.question.clone()).unwrap_or_default()
    });
    let done = bind::tick(
        state,
        move |d| d.talking_points.get(point).is_some_and(|row| row.discussed),
        move |d, _, done| d.tick_point(point, done),
    );
    let is_here = memo(move || at_hand.get().contains(&point));
    let skipped = is_skipped(state, point);
    let marks = state.read(move |document| {
        let row = document.talking_points.get(point);
        let must = row.is_some_and(|row| row.must_discuss).then_some(words::MUST);
        let private = row.is_some_and(|row| row.visibility == Visibility::Private);
        let marks = [must, private.then_some(words::PRIVATE)];
        marks.into_iter().flatten().map(str::to_owned).collect::<Vec<_>>()
    });
    let marks = move || {
        let here = is_here.get().then(|| words::HERE.to_owned());
        let not_today = skipped.get().then(|| words::NOT_TODAY_MARK.to_owned());
        let marks = marks.get().into_iter().chain(not_today).chain(here);
        each(marks, |text| span().class("tag").child(text))
    };
    let name = move || fill(words::MORE_OF, &[("text", &question.read())]);
    let (more, is_open) = more_button(derived(name));
    li().class("tick")
        .class_if("tick-done", done.value)
        .class_if("tick-here", is_here)
        .class_if("tick-skipped", skipped)
        .child(check_box(question, done))
        .child(span().class("tick-detail").child(dynamic(marks)).child(more))
        .child(shown_if(is_open, move || point_tools(session, point, question)))
}

/// Where a question goes besides having been discussed.
fn point_tools(session: Id<Session>, point: Id<TalkingPoint>, question: Signal<String>) -> Element {
    let state = AppState::expect();
    let here = move || {
        state.change(|document, _| {
            document.sessions.update(session, |row| row.at_hand = Some(point));
        });
    };
    let skipped = is_skipped(state, point);
    let skip = move || {
        let skip = !skipped.get_untracked();
        state.change(|document, _| document.skip_point(point, skip));
    };
    let skip_word = move || if skipped.get() { words::TODAY } else { words::NOT_TODAY }.to_owned();
    let shift = move |shape, sentence, direction| {
        let name = move || fill(sentence, &[("question", &question.read())]);
        let shift = move || state.change(|document, _| document.move_point(point, direction));
        icon_button(shape, derived(name), shift)
    };
    let stage = bind::choice(
        state,
        &Stage::ALL,
        move |d| d.talking_points.get(point).map(|row| row.stage),
        move |d, _, stage| d.reword_point(point, |row| row.stage = stage),
    );
    let stages = Stage::ALL.map(|stage| label::stage_short(stage).to_owned()).to_vec();
    div()
        .class("point-tools")
        .child(button(words::WE_ARE_HERE, here))
        .child(button(derived(skip_word), skip))
        .child(shift(Shape::Up, words::EARLIER, Direction::Up))
        .child(shift(Shape::Down, words::LATER, Direction::Down))
        .child(quiet_pick(part(point, "stage"), words::STAGE, stages, stage))
}

/// Whether a question was put off in this session.
fn is_skipped(state: AppState, point: Id<TalkingPoint>) -> Signal<bool> {
    state.read(move |document| {
        let row = document.talking_points.get(point);
        row.is_some_and(|row| !row.discussed && !row.is_open())
    })
}

/// All questions of a session, in the order in which they come up.
pub fn agenda_of(session: Id<Session>) -> Ids<TalkingPoint> {
    AppState::expect().ids_in(&[Kind::TalkingPoint], move |document| {
        document.agenda(session).into_iter().map(|(id, _)| id).collect()
    })
}

fn points(
    document: &Document,
    agenda: Ids<TalkingPoint>,
    belongs: impl Fn(&TalkingPoint) -> bool,
) -> Vec<Id<TalkingPoint>> {
    let belongs = |point: &TalkingPoint| !point.is_parked && belongs(point);
    let agenda = agenda.get().into_iter();
    agenda.filter(|id| document.talking_points.get(*id).is_some_and(belongs)).collect()
}
