//! Something that was written down: its words, what belongs to it, and on demand the rest.

use leptos::prelude::*;

use crate::content::{label, live as words};
use crate::domain::{ActionItem, CaptureId, Feedback, Id, Kind, Session, field};
use crate::export::fill;
use crate::reactive::{callback, derived};
use crate::state::AppState;
use crate::ui::action_ticks::detail;
use crate::ui::bind;
use crate::ui::form::part;
use crate::ui::kit::html::{Element, Node, div, li, nodes, p, shown_if, span};
use crate::ui::kit::{Bound, Shape, TextArea, TextField, icon_button, more_button, pick};
use crate::ui::later::who_and_when::who_and_when;

/// How much of it is in sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Its words, while the session goes on.
    Short,
    /// Also who, by when and the like, to be completed.
    Whole,
}

/// All that was written down in a session, oldest first: each by the bits of its id.
pub fn captures_of(session: Id<Session>) -> Signal<Vec<u128>> {
    const KINDS: [Kind; 5] =
        [Kind::Note, Kind::Decision, Kind::ActionItem, Kind::Feedback, Kind::TalkingPoint];
    let captures = AppState::expect().ids_in::<()>(&KINDS, move |document| {
        document.captures(session).into_iter().map(|id| Id::from_raw(id.raw())).collect()
    });
    captures.raw()
}

/// The row of something that was written down.
pub fn captured_row(session: Id<Session>, raw: u128, view: View) -> Option<Element> {
    let state = AppState::expect();
    let id = state.peek(|document| document.capture_with(raw))?;
    let kind = label::capture_kind(id.kind());
    let text = state.read(move |document| document.captured_text(id).to_owned());
    let name = move |sentence| derived(move || fill(sentence, &[("text", &text.read())]));
    let strike_out = move || state.change_and_say(words::STRUCK_OUT, |d, _| d.strike_out(id));
    let (more, is_open) = more_button(name(words::MORE_OF));
    let body = match view {
        View::Short => div()
            .class("kept-body")
            .child(captured_field(id, kind))
            .child(in_short(id))
            .child(shown_if(is_open, move || nodes![basics(session, id), rest(session, id)])),
        View::Whole => div()
            .class("kept-body")
            .child(captured_field(id, kind))
            .child(basics(session, id))
            .child(shown_if(is_open, move || rest(session, id))),
    };
    let row = li().class("kept-row").child(span().class("tag").child(kind)).child(body).child(
        div().class("kept-tools").child(more).child(icon_button(
            Shape::Cross,
            name(words::STRIKE_OUT),
            strike_out,
        )),
    );
    Some(row)
}

/// The words of something that was written down, to be changed.
fn captured_field(id: CaptureId, label: &'static str) -> Node {
    let state = AppState::expect();
    let bound = bind::text(
        state,
        move |document| document.captured_text(id).to_owned(),
        move |document, text| document.reword_capture(id, text),
    );
    TextArea::new(key(id, "text"), label, bound).rows("1").quiet().into()
}

/// An id for a field of something that was written down.
fn key(id: CaptureId, name: &'static str) -> String {
    part(Id::<()>::from_raw(id.raw()), name)
}

/// Who and by when, in one line.
fn in_short(id: CaptureId) -> Option<Element> {
    let CaptureId::Action(action) = id else { return None };
    let detail = AppState::expect().read(move |document| detail(document, action));
    Some(p().class("quiet").child(detail))
}

/// What is asked for: who and by when; what the person does about it.
fn basics(session: Id<Session>, id: CaptureId) -> Node {
    let state = AppState::expect();
    match id {
        CaptureId::Action(action) => {
            let due = bind::of(state, action).date(field!(ActionItem.due_on));
            who_and_when(session, action, due)
        }
        CaptureId::Feedback(feedback) => {
            let change = bind::of(state, feedback).text(field!(Feedback.change));
            TextField::new(key(id, "change"), words::I_WILL, change).into()
        }
        _ => Node::nothing(),
    }
}

/// What can wait: the parts of feedback, and which question it is about.
fn rest(session: Id<Session>, id: CaptureId) -> Node {
    let state = AppState::expect();
    let parts = match id {
        CaptureId::Feedback(feedback) => {
            let fields = bind::of(state, feedback);
            let part = |name, label, path| TextField::new(key(id, name), label, fields.text(path));
            nodes![
                part("situation", words::SITUATION, field!(Feedback.situation)),
                part("behaviour", words::BEHAVIOUR, field!(Feedback.behaviour)),
                part("impact", words::IMPACT, field!(Feedback.impact)),
            ]
        }
        // It is a question itself.
        CaptureId::Parked(_) => return p().class("quiet").child(words::PARKED).into(),
        _ => Node::nothing(),
    };
    nodes![parts, about(session, id)]
}

/// Which question it is about.
fn about(session: Id<Session>, id: CaptureId) -> Node {
    let state = AppState::expect();
    let (points, mut options): (Vec<_>, Vec<_>) = state.peek(|document| {
        let agenda = document.agenda(session).into_iter();
        agenda.map(|(id, point)| (id, point.question.clone())).unzip()
    });
    options.insert(0, words::ABOUT_NONE.to_owned());
    let all = points.clone();
    let place = state.read(move |document| {
        let about = document.captured(id).and_then(|captured| captured.about);
        Some(all.iter().position(|point| Some(*point) == about).map_or(0, |place| place + 1))
    });
    let set = move |place: Option<usize>| {
        let point = place.and_then(|place| points.get(place.checked_sub(1)?)).copied();
        state.change(|document, _| document.move_capture(id, point));
    };
    pick(key(id, "about"), words::ABOUT, options, Bound::new(place, callback(set)))
}
