//! Dragging a question of the agenda to another place.

use leptos::ev::PointerEvent;
use leptos::prelude::*;

use crate::content::prepare as words;
use crate::domain::{Document, Id, Session, Stage, TalkingPoint};
use crate::platform::drag::{self, Below};
use crate::reactive::derived;
use crate::state::AppState;
use crate::ui::kit::html::{Element, span};
use crate::ui::kit::{Shape, icon};

use super::agenda::of_stage;

/// Where the question that is being dragged would go, for the mark that shows it: the place below
/// it, with `<` where it would go before that place and `>` where it would go behind it.
#[derive(Clone, Copy)]
pub struct DropMark(RwSignal<String>);

impl DropMark {
    /// Begins to know.
    pub fn provide() {
        provide_context(Self(RwSignal::default()));
    }

    /// The mark at this place, for `data-mark`.
    pub fn at(name: String) -> Signal<Option<String>> {
        let mark = use_context::<Self>();
        derived(move || {
            let mark = mark?.0.get();
            mark.strip_prefix(&name).filter(|rest| rest.len() == 1).map(str::to_owned)
        })
    }

    fn show(self, below: Option<&Below>) {
        let mark =
            below.map(|below| format!("{}{}", below.name, if below.is_lower { '>' } else { '<' }));
        let mark = mark.unwrap_or_default();
        // The screen may be gone by now; then there is nothing to mark.
        if self.0.try_with_untracked(|old| *old != mark) == Some(true) {
            self.0.set(mark);
        }
    }
}

/// The handle by which a question is dragged. The buttons beside it do the same, so it is not for
/// the keyboard.
pub fn handle(session: Id<Session>, point: Id<TalkingPoint>) -> Element {
    let state = AppState::expect();
    let mark = use_context::<DropMark>();
    let start = move |event: PointerEvent| {
        let Some(mark) = mark else { return };
        let drop_at = move |below: Option<Below>| {
            mark.show(None);
            let Some(below) = below else { return };
            let place = state.peek(|document| place_of(document, session, point, &below));
            if let Some((stage, before)) = place {
                state.change(|document, _| document.place_point(point, stage, before));
            }
        };
        drag::follow(&event, move |below| mark.show(below.as_ref()), drop_at);
    };
    span()
        .class("grip")
        .attr("aria-hidden", "true")
        .attr("title", words::DRAG)
        .on_pointer_down(start)
        .child(icon(Shape::Grip))
}

/// What a question is called as a place to drop another one.
pub fn name_of_point(point: Id<TalkingPoint>) -> String {
    point.to_string()
}

/// What a stage is called as a place to drop a question.
pub fn name_of_stage(stage: Stage) -> String {
    format!("stage {}", stage as u8)
}

/// The stage into which a question goes that is dropped there, and the question before which it
/// goes.
fn place_of(
    document: &Document,
    session: Id<Session>,
    point: Id<TalkingPoint>,
    below: &Below,
) -> Option<(Stage, Option<Id<TalkingPoint>>)> {
    if let Some(stage) = Stage::ALL.into_iter().find(|stage| name_of_stage(*stage) == below.name) {
        let first = of_stage(document, session, stage).first().copied();
        return Some((stage, first.filter(|_| !below.is_lower)));
    }
    let other: Id<TalkingPoint> = below.name.parse().ok()?;
    if other == point {
        return None;
    }
    let stage = document.talking_points.get(other)?.stage;
    let order = of_stage(document, session, stage);
    let at = order.iter().position(|id| *id == other)?;
    let before = if below.is_lower { order.get(at + 1) } else { Some(&other) };
    Some((stage, before.copied()))
}
