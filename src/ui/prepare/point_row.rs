//! A question of the agenda, with all that may be said of it.

use leptos::prelude::*;

use crate::content::{label, prepare as words};
use crate::domain::{Direction, Fate, Id, PointKind, Session, Stage, TalkingPoint, field};
use crate::export::fill;
use crate::platform::{dates, focus};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::{Bound, CheckBox, IconButton, Pick, Shape, TextArea, shown_if};

use super::agenda::of_stage;
use super::dragging::{DropMark, Handle, name_of_point};

/// Minutes to choose from.
const MINUTES: [u16; 9] = [2, 3, 5, 8, 10, 15, 20, 25, 30];

/// A talking point in the agenda.
#[component]
pub fn PointRow(
    /// The session that is prepared.
    session: Id<Session>,
    /// The talking point.
    point: Id<TalkingPoint>,
) -> impl IntoView {
    let state = AppState::expect();
    let fields = bind::of(state, point);
    let question = fields.text(field!(TalkingPoint.question));
    let label = state.read(move |document| {
        let stage = document.talking_points.get(point).map(|row| row.stage).unwrap_or_default();
        let place = of_stage(document, session, stage).iter().position(|id| *id == point);
        fill(words::QUESTION, &[("n", &place.map_or(0, |place| place + 1).to_string())])
    });
    view! {
        <li class="row" data-drop=name_of_point(point) data-mark=DropMark::at(name_of_point(point))>
            <div class="row-question">
                <Handle session point />
                <TextArea
                    id=format!("{point}-question")
                    label
                    quiet_label=true
                    rows=1
                    bound=question
                />
                <Order point question=question.value />
            </div>
            <History point />
            <div class="row-tools">
                <Pick
                    id=format!("{point}-kind")
                    label=words::KIND
                    quiet_label=true
                    options=names(PointKind::ALL.map(label::point_kind))
                    bound=fields.choice(&PointKind::ALL, field!(TalkingPoint.kind))
                />
                <Minutes point />
                <Pick
                    id=format!("{point}-stage")
                    label=words::STAGE
                    quiet_label=true
                    options=names(Stage::ALL.map(label::stage_short))
                    bound=stage_of(state, point)
                />
                <CheckBox
                    label=Signal::stored(words::MUST.to_owned())
                    bound=fields.tick(field!(TalkingPoint.must_discuss))
                />
                <CheckBox
                    label=Signal::stored(words::SHARED.to_owned())
                    bound=fields.shared(field!(TalkingPoint.visibility))
                />
            </div>
        </li>
    }
}

/// Where it comes from, if it was carried over.
#[component]
fn History(
    /// The talking point.
    point: Id<TalkingPoint>,
) -> impl IntoView {
    let state = AppState::expect();
    let text = state.read(move |document| {
        let past = document.talking_points.get(point).map_or(&[][..], TalkingPoint::past);
        let carried = past.iter().filter(|past| past.fate == Fate::NextSession);
        let dates: Vec<_> = carried.map(|past| dates::day(past.on)).collect();
        match &dates[..] {
            [] => String::new(),
            [date] => fill(words::CARRIED_ONCE, &[("date", date)]),
            [date, .., last] => {
                let n = dates.len().to_string();
                fill(words::CARRIED, &[("date", date), ("n", &n), ("last", last)])
            }
        }
    });
    let is_carried = Memo::new(move |_| !text.read().is_empty());
    shown_if(is_carried, move || view! { <p class="tag">{text}</p> }.into_any())
}

/// The minutes of a talking point; a number that is not on offer is offered too.
#[component]
fn Minutes(
    /// The talking point.
    point: Id<TalkingPoint>,
) -> impl IntoView {
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
    let bound = Bound::new(minutes, Callback::new(set));
    view! {
        <Pick
            id=format!("{point}-minutes")
            label=words::MINUTES
            quiet_label=true
            options=Signal::stored(options)
            bound
        />
    }
}

/// Up, down, away.
#[component]
fn Order(
    /// The talking point.
    point: Id<TalkingPoint>,
    /// Its question, for the names of the buttons.
    question: Signal<String>,
) -> impl IntoView {
    let state = AppState::expect();
    let name = move |sentence: &'static str| {
        Signal::derive(move || fill(sentence, &[("question", &question.read())]))
    };
    let shift = move |direction: Direction, tool: &'static str| {
        move |()| {
            state.change(|document, _| document.move_point(point, direction));
            // The row may be drawn anew in its new place; the focus goes with it.
            focus::soon(format!("[id='{point}-{tool}']"));
        }
    };
    let remove = move |()| {
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
        shift(direction, tool)(());
    };
    view! {
        <div class="row-order">
            <span class="row-order" on:keydown=by_arrow>
            <IconButton
                shape=Shape::Up
                id=format!("{point}-up")
                label=name(words::UP)
                on_click=shift(Direction::Up, "up")
            />
            <IconButton
                shape=Shape::Down
                id=format!("{point}-down")
                label=name(words::DOWN)
                on_click=shift(Direction::Down, "down")
            />
            </span>
            <IconButton shape=Shape::Cross label=name(words::REMOVE) on_click=remove />
        </div>
    }
}

fn names<const N: usize>(names: [&'static str; N]) -> Signal<Vec<String>> {
    Signal::stored(names.map(str::to_owned).to_vec())
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
