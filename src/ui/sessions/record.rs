//! What a session that was held left behind, as one page.

use leptos::prelude::*;

use crate::content::{label, sessions as words};
use crate::domain::{Document, FateChoice, Id, Session};
use crate::state::AppState;
use crate::ui::action_ticks::ActionTicks;
use crate::ui::kit::shown_if;

/// The record of a session.
#[component]
pub fn Record(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let actions = state.ids(move |d| d.actions_of(session).into_iter().map(|(id, _)| id).collect());
    let texts = move |heading: &'static str, read: fn(&Document, Id<Session>) -> Vec<String>| {
        let texts = state.read(move |document| read(document, session));
        let row = |text: String| view! { <li dir="auto">{text}</li> };
        let part = move || {
            let rows: Vec<_> = texts.get().into_iter().map(row).collect();
            view! {
                <h3>{heading}</h3>
                <ul>{rows}</ul>
            }
            .into_any()
        };
        shown_if(Memo::new(move |_| !texts.read().is_empty()), part)
    };
    let has_actions = Memo::new(move |_| !actions.is_empty().get());
    let action_part = move || {
        view! {
            <h3>{words::ACTIONS}</h3>
            <ActionTicks actions />
        }
        .into_any()
    };
    view! {
        <section class="record">
            <h2>{words::RECORD}</h2>
            {texts(words::DECISIONS, decisions)}
            {shown_if(has_actions, action_part)}
            {texts(words::FEEDBACK, feedback)}
            {texts(words::QUESTIONS, questions)}
            {texts(words::NOTES, notes)}
        </section>
    }
}

fn decisions(document: &Document, session: Id<Session>) -> Vec<String> {
    document.decisions_of(session).map(|(_, row)| row.text.clone()).collect()
}

fn feedback(document: &Document, session: Id<Session>) -> Vec<String> {
    document.feedback_of(session).map(|(_, row)| row.heard.clone()).collect()
}

fn questions(document: &Document, session: Id<Session>) -> Vec<String> {
    let settled = document.settled_in(session);
    let line = |question: &str, fate: &str| format!("{question} ({fate})");
    settled.map(|(_, p, fate)| line(&p.question, label::fate(FateChoice::of(fate)))).collect()
}

fn notes(document: &Document, session: Id<Session>) -> Vec<String> {
    let notes = document.notes.iter().filter(|(_, row)| row.captured.session == session);
    notes.map(|(_, row)| row.text.clone()).collect()
}
