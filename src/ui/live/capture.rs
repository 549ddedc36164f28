//! One line and Enter: a note, a decision, an action item, a piece of feedback.

use std::sync::Arc;

use leptos::prelude::*;

use crate::content::{label, live as words};
use crate::domain::{CaptureKind, Document, Id, Session, field};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::{Choice, DateField, shown_if};

use super::read_back::OwnerPick;

/// The line that is being written, and what it is.
#[component]
pub fn Capture(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let fields = bind::of(state, session);
    let text = fields.text(field!(Session.line.text));
    let kind = fields.choice(&CaptureKind::ALL, field!(Session.line.kind));
    let is_action = state.read(move |document| {
        let kind = document.sessions.get(session).map(|row| row.line.kind);
        kind == Some(CaptureKind::Action)
    });
    let keep = move || {
        state.change(|document, occasion| document.keep_line(session, occasion).is_some());
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" && !event.shift_key() && !event.is_composing() {
            event.prevent_default();
            keep();
        }
    };
    view! {
        <form
            class="capture"
            aria-label=words::CAPTURE
            on:submit=move |event| {
                event.prevent_default();
                keep();
            }
        >
            <Choice
                name="capture-kind"
                legend=words::CAPTURE_KIND
                quiet_legend=true
                options=CaptureKind::ALL.map(label::capture_kind).to_vec()
                bound=kind
            />
            <div class="capture-line">
                <label class="visually-hidden" for="line">
                    {words::LINE}
                </label>
                <textarea
                    class="field-input"
                    id="line"
                    rows="1"
                    dir="auto"
                    placeholder=words::LINE
                    enterkeyhint="done"
                    prop:value=text.value
                    on:input:target=move |event| text.set.run(event.target().value())
                    on:keydown=on_key
                ></textarea>
                <button class="button button-primary" type="submit">
                    {words::KEEP}
                </button>
            </div>
            {shown_if(is_action, move || view! { <OfAction session /> }.into_any())}
        </form>
    }
}

/// Who does it, by when.
#[component]
fn OfAction(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let owner = move |document: &Document| {
        document.sessions.get(session).map(|row| row.line.owner.clone()).unwrap_or_default()
    };
    let assign = move |owner| {
        state.type_in(|document, _| document.write_line(session, |line| line.owner = owner));
    };
    let due = bind::of(state, session).date(field!(Session.line.due_on));
    view! {
        <div class="field-row">
            <OwnerPick
                id="line-owner"
                session
                owner=Arc::new(owner)
                assign=Callback::new(assign)
            />
            <DateField id="line-due" label=words::DUE bound=due />
        </div>
    }
}
