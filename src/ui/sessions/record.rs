//! What a session that was held left behind, as one page.

use leptos::prelude::*;

use crate::content::{label, sessions as words};
use crate::domain::{Document, FateChoice, Id, Session};
use crate::state::AppState;
use crate::ui::action_ticks::ActionTicks;

/// The record of a session.
#[component]
pub fn Record(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let actions = state.read(move |document| {
        document.actions_of(session).into_iter().map(|(id, _)| id).collect::<Vec<_>>()
    });
    let no_actions = move || actions.with(Vec::is_empty);
    let texts = move |heading: &'static str, read: fn(&Document, Id<Session>) -> Vec<String>| {
        let texts = state.read(move |document| read(document, session));
        let row = |text: String| view! { <li dir="auto">{text}</li> };
        move || {
            let texts = texts.get();
            (!texts.is_empty()).then(|| {
                view! {
                    <h3>{heading}</h3>
                    <ul>{texts.into_iter().map(row).collect_view()}</ul>
                }
            })
        }
    };
    view! {
        <section class="record">
            <h2>{words::RECORD}</h2>
            {texts(words::DECISIONS, decisions)}
            {move || (!no_actions()).then(|| view! {
                <h3>{words::ACTIONS}</h3>
                <ActionTicks actions />
            })}
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
