//! What was decided, agreed and heard, to be read back and completed.

use std::sync::Arc;

use leptos::prelude::*;

use crate::content::{label, live as words};
use crate::domain::{
    ActionItem, CaptureId, Decision, Document, Feedback, Id, Owner, Session, field,
};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::html::{Element, Node, div, h2, li, nodes, p, section, shown_if, ul};
use crate::ui::kit::{Bound, TextArea, TextField, date_field, pick};

/// Decisions, action items and feedback of a session.
pub fn read_back(session: Id<Session>) -> Node {
    let state = AppState::expect();
    // Drawn once: an owner that changes must not move its row away from under the pointer.
    let (decisions, actions, feedback) = state.peek(|document| {
        let decisions: Vec<_> = document.decisions_of(session).map(|(id, _)| id).collect();
        let actions: Vec<_> = document.actions_of(session).into_iter().map(|(id, _)| id).collect();
        let feedback: Vec<_> = document.feedback_of(session).map(|(id, _)| id).collect();
        (decisions, actions, feedback)
    });
    let decision = move |id: Id<Decision>| {
        let id = CaptureId::Decision(id);
        li().class("row").child(captured_field(id, words::DECISION_TEXT))
    };
    let action = move |id| action_row(session, id);
    let heard = move |id| feedback_row(id);
    let decisions = decisions.into_iter().map(decision).collect();
    let actions = actions.into_iter().map(action).collect();
    let feedback = feedback.into_iter().map(heard).collect();
    nodes![
        group(words::DECIDED, decisions),
        group(words::ACTIONS, actions),
        group(words::HEARD, feedback),
    ]
}

fn group(heading: &'static str, rows: Vec<Element>) -> Option<Element> {
    (!rows.is_empty()).then(|| {
        section().class("group").child(h2().child(heading)).child(ul().class("rows").child(rows))
    })
}

/// The words of something that was written down, to be changed.
pub fn captured_field(id: CaptureId, label: &'static str) -> Node {
    let state = AppState::expect();
    let bound = bind::text(
        state,
        move |document| document.captured_text(id).to_owned(),
        move |document, text| document.reword_capture(id, text),
    );
    TextArea::new(capture_key(id), label, bound).rows("1").quiet().into()
}

/// An id for the field of something that was written down.
fn capture_key(id: CaptureId) -> String {
    match id {
        CaptureId::Note(id) => format!("note-{id}"),
        CaptureId::Decision(id) => format!("decision-{id}"),
        CaptureId::Action(id) => format!("action-{id}"),
        CaptureId::Feedback(id) => format!("feedback-{id}"),
    }
}

/// Who does what by when.
fn action_row(session: Id<Session>, id: Id<ActionItem>) -> Element {
    let state = AppState::expect();
    let owner = move |document: &Document| {
        document.action_items.get(id).map(|row| row.owner.clone()).unwrap_or_default()
    };
    let assign = Callback::new(move |owner| state.type_in(|d, _| d.assign(id, owner)));
    let due = bind::of(state, id).date(field!(ActionItem.due_on));
    let lacks_date = state.read(move |document| {
        document.action_items.get(id).is_some_and(|row| row.due_on.is_none())
    });
    let no_date = || p().class("field-hint").child(words::NO_DATE);
    let who_and_when = div()
        .class("field-row")
        .child(owner_pick(format!("owner-{id}"), session, Arc::new(owner), assign))
        .child(date_field(format!("due-{id}"), words::DUE, due));
    li().class("row")
        .child(captured_field(CaptureId::Action(id), words::ACTION_TEXT))
        .child(who_and_when)
        .child(shown_if(lacks_date, no_date))
}

/// What was heard, and what the person does about it.
fn feedback_row(id: Id<Feedback>) -> Element {
    let state = AppState::expect();
    let change = bind::of(state, id).text(field!(Feedback.change));
    li().class("row")
        .child(captured_field(CaptureId::Feedback(id), words::FEEDBACK_TEXT))
        .child(TextField::new(format!("change-{id}"), words::I_WILL, change))
}

/// Who: me, the manager of the session, or somebody by name. The id is unique on the page.
pub fn owner_pick(
    id: String,
    session: Id<Session>,
    owner: Arc<dyn Fn(&Document) -> Owner + Send + Sync>,
    assign: Callback<Owner>,
) -> Node {
    let state = AppState::expect();
    let options = state.read(move |document| {
        let row = document.sessions.get(session).and_then(|row| document.people.get(row.manager));
        let manager = row.map_or("", |person| person.name.trim());
        let owner = |owner: &Owner| label::owner(owner, manager).to_owned();
        vec![owner(&Owner::Me), owner(&Owner::Manager), words::SOMEBODY_ELSE.to_owned()]
    });
    let named = Arc::clone(&owner);
    let place = state.read(move |document| {
        Some(match owner(document) {
            Owner::Me => 0,
            Owner::Manager => 1,
            Owner::Other(_) => 2,
        })
    });
    let name = state.read(move |document| match named(document) {
        Owner::Other(name) => name,
        Owner::Me | Owner::Manager => String::new(),
    });
    let set = move |place: Option<usize>| {
        assign.run(match place {
            Some(0) | None => Owner::Me,
            Some(1) => Owner::Manager,
            Some(_) => Owner::Other(String::new()),
        });
    };
    let is_other = Memo::new(move |_| place.get() == Some(2));
    let name_id = format!("{id}-name");
    let name_field = move || {
        let set = Callback::new(move |name| assign.run(Owner::Other(name)));
        let bound = Bound::new(name, set);
        TextField::new(name_id.clone(), words::NAME, bound)
    };
    let bound = Bound::new(place, Callback::new(set));
    nodes![pick(id, words::OWNER, options, bound), shown_if(is_other, name_field)]
}
