//! A question of the agenda, with all that may be said of it.

use leptos::prelude::*;

use crate::content::{label, prepare as words};
use crate::domain::{Direction, Id, PointKind, Session, Stage, TalkingPoint, field};
use crate::export::fill;
use crate::platform::focus;
use crate::reactive::{callback, derived, memo};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::form::part;
use crate::ui::kit::html::{Element, Node, div, li, p, shown_if, span};
use crate::ui::kit::{Bound, Shape, TextArea, check_box, icon_button, quiet_pick};
use crate::ui::later::carried::carried;

use super::agenda::of_stage;
use super::dragging::{DropMark, handle, name_of_point};
use super::stuck::stuck;

/// Minutes to choose from.
const MINUTES: [u16; 9] = [2, 3, 5, 8, 10, 15, 20, 25, 30];

/// A talking point in the agenda.
pub fn point_row(session: Id<Session>, point: Id<TalkingPoint>) -> Element {
    let state = AppState::expect();
    let fields = bind::of(state, point);
    let question = fields.text(field!(TalkingPoint.question));
    let label = state.read(move |document| {
        let stage = document.talking_points.get(point).map(|row| row.stage).unwrap_or_default();
        let place = of_stage(document, session, stage).iter().position(|id| *id == point);
        fill(words::QUESTION, &[("n", &place.map_or(0, |place| place + 1).to_string())])
    });
    li().class("row")
        .attr("data-drop", name_of_point(point))
        .attr("data-mark", DropMark::at(name_of_point(point)))
        .child(
            div()
                .class("row-question")
                .child(handle(session, point))
                .child(TextArea::new(part(point, "question"), label, question).rows("1").quiet())
                .child(order(point, question.value)),
        )
        .child(history(point))
        .child(stuck(point))
        .child(
            div()
                .class("row-tools")
                .child(quiet_pick(
                    part(point, "kind"),
                    words::KIND,
                    names(PointKind::ALL.map(label::point_kind)),
                    fields.choice(&PointKind::ALL, field!(TalkingPoint.kind)),
                ))
                .child(minutes(point))
                .child(quiet_pick(
                    part(point, "stage"),
                    words::STAGE,
                    names(Stage::ALL.map(label::stage_short)),
                    stage_of(state, point),
                ))
                .child(check_box(words::MUST, fields.tick(field!(TalkingPoint.must_discuss))))
                .child(check_box(words::SHARED, fields.shared(field!(TalkingPoint.visibility)))),
        )
}

/// Where it comes from, if it was carried over.
fn history(point: Id<TalkingPoint>) -> Node {
    let state = AppState::expect();
    let text = state
        .read(move |document| document.talking_points.get(point).map(carried).unwrap_or_default());
    let is_carried = memo(move || !text.read().is_empty());
    shown_if(is_carried, move || p().class("tag").child(text))
}

/// The minutes of a talking point; a number that is not on offer is offered too.
fn minutes(point: Id<TalkingPoint>) -> Node {
    let state = AppState::expect();
    let own = state.peek(|d| d.talking_points.get(point).map_or(0, |row| row.timebox_min));
    let mut all = MINUTES.to_vec();
    if !all.contains(&own) {
        all.insert(all.partition_point(|minutes| *minutes < own), own);
    }
    let option = |minutes: &u16| fill(words::MINUTES_OPTION, &[("n", &minutes.to_string())]);
    let options: Vec<_> = all.iter().map(option).collect();
    let places = all.clone();
    let minutes = state.read(move |document| {
        let minutes = document.talking_points.get(point).map(|row| row.timebox_min);
        minutes.and_then(|minutes| places.iter().position(|other| *other == minutes))
    });
    let set = move |place: Option<usize>| {
        if let Some(minutes) = place.and_then(|place| all.get(place)) {
            state.change(|d, _| d.reword_point(point, |row| row.timebox_min = *minutes));
        }
    };
    let bound = Bound::new(minutes, callback(set));
    quiet_pick(part(point, "minutes"), words::MINUTES, options, bound)
}

/// Up, down, away.
fn order(point: Id<TalkingPoint>, question: Signal<String>) -> Element {
    let state = AppState::expect();
    let name = move |sentence: &'static str| {
        derived(move || fill(sentence, &[("question", &question.read())]))
    };
    let shift = move |direction: Direction, tool: &'static str| {
        move || {
            state.change(|document, _| document.move_point(point, direction));
            // The row may be drawn anew in its new place; the focus goes with it.
            focus::soon_at(&part(point, tool));
        }
    };
    let remove = move || {
        let is_carried = state.peek(|document| {
            document.talking_points.get(point).is_some_and(|row| !row.past().is_empty())
        });
        let said = if is_carried { words::REMOVED_CARRIED } else { words::REMOVED };
        state.change_and_say(said, |document, _| document.take_off_agenda(point));
    };
    let by_arrow = move |event: leptos::ev::KeyboardEvent| {
        let (direction, tool) = match event.key().as_str() {
            "ArrowUp" => (Direction::Up, "up"),
            "ArrowDown" => (Direction::Down, "down"),
            _ => return,
        };
        event.prevent_default();
        shift(direction, tool)();
    };
    div()
        .class("row-order")
        .child(
            span()
                .class("row-order")
                .on_key(by_arrow)
                .child(
                    icon_button(Shape::Up, name(words::UP), shift(Direction::Up, "up"))
                        .attr("id", part(point, "up")),
                )
                .child(
                    icon_button(Shape::Down, name(words::DOWN), shift(Direction::Down, "down"))
                        .attr("id", part(point, "down")),
                ),
        )
        .child(icon_button(Shape::Cross, name(words::REMOVE), remove))
}

fn names<const N: usize>(names: [&'static str; N]) -> Vec<String> {
    names.map(str::to_owned).to_vec()
}

/// Its stage. In another one it goes to the end.
fn stage_of(state: AppState, point: Id<TalkingPoint>) -> Bound<Option<usize>> {
    bind::choice(
        state,
        &Stage::ALL,
        move |d| d.talking_points.get(point).map(|row| row.stage),
        move |d, _, stage| d.reword_point(point, |row| row.stage = stage),
    )
}
