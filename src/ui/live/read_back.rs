//! What was decided, agreed and heard, to be read back and completed.

use std::sync::Arc;

use leptos::prelude::*;

use crate::content::{label, live as words};
use crate::domain::{
    ActionItem, CaptureId, Decision, Document, Feedback, Id, Owner, Session, field,
};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::{Bound, DateField, Pick, TextArea, TextField, shown_if};

/// Decisions, action items and feedback of a session.
#[component]
pub fn ReadBack(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
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
        view! { <li class="row"><Words id label=words::DECISION_TEXT /></li> }.into_any()
    };
    let action = move |id| view! { <ActionRow session id /> }.into_any();
    let heard = move |id| view! { <FeedbackRow id /> }.into_any();
    let decisions = decisions.into_iter().map(decision).collect();
    let actions = actions.into_iter().map(action).collect();
    let feedback = feedback.into_iter().map(heard).collect();
    view! {
        {section(words::DECIDED, decisions)}
        {section(words::ACTIONS, actions)}
        {section(words::HEARD, feedback)}
    }
}

fn section(heading: &'static str, rows: Vec<AnyView>) -> Option<AnyView> {
    (!rows.is_empty()).then(|| {
        view! {
            <section class="group">
                <h2>{heading}</h2>
                <ul class="rows">{rows}</ul>
            </section>
        }
        .into_any()
    })
}

/// The words of something that was written down, to be changed.
#[component]
pub fn Words(
    /// What it is.
    id: CaptureId,
    /// Its label, for screen readers.
    label: &'static str,
) -> impl IntoView {
    let state = AppState::expect();
    let bound = bind::text(
        state,
        move |document| document.captured_text(id).to_owned(),
        move |document, text| document.reword_capture(id, text),
    );
    view! { <TextArea id=capture_key(id) label quiet_label=true rows=1 bound /> }
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
#[component]
fn ActionRow(
    /// The session.
    session: Id<Session>,
    /// The action item.
    id: Id<ActionItem>,
) -> impl IntoView {
    let state = AppState::expect();
    let owner = move |document: &Document| {
        document.action_items.get(id).map(|row| row.owner.clone()).unwrap_or_default()
    };
    let assign = Callback::new(move |owner| state.type_in(|d, _| d.assign(id, owner)));
    let due = bind::of(state, id).date(field!(ActionItem.due_on));
    let lacks_date = state.read(move |document| {
        document.action_items.get(id).is_some_and(|row| row.due_on.is_none())
    });
    let no_date = || view! { <p class="field-hint">{words::NO_DATE}</p> }.into_any();
    view! {
        <li class="row">
            <Words id=CaptureId::Action(id) label=words::ACTION_TEXT />
            <div class="field-row">
                <OwnerPick id=format!("owner-{id}") session owner=Arc::new(owner) assign />
                <DateField id=format!("due-{id}") label=words::DUE bound=due />
            </div>
            {shown_if(lacks_date, no_date)}
        </li>
    }
}

/// What was heard, and what the person does about it.
#[component]
fn FeedbackRow(
    /// The feedback.
    id: Id<Feedback>,
) -> impl IntoView {
    let state = AppState::expect();
    let change = bind::of(state, id).text(field!(Feedback.change));
    view! {
        <li class="row">
            <Words id=CaptureId::Feedback(id) label=words::FEEDBACK_TEXT />
            <TextField id=format!("change-{id}") label=words::I_WILL bound=change />
        </li>
    }
}

/// Who: me, the manager, or somebody by name.
#[component]
pub fn OwnerPick(
    /// The id of the field; unique on the page.
    #[prop(into)]
    id: String,
    /// The session, for the manager's name.
    session: Id<Session>,
    /// Who it is.
    owner: Arc<dyn Fn(&Document) -> Owner + Send + Sync>,
    /// Takes who it is.
    assign: Callback<Owner>,
) -> impl IntoView {
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
        view! { <TextField id=name_id.clone() label=words::NAME bound /> }.into_any()
    };
    let bound = Bound::new(place, Callback::new(set));
    view! {
        <Pick id label=words::OWNER options bound />
        {shown_if(is_other, name_field)}
    }
}
