//! What a session that was held left behind, as one page.

use leptos::prelude::*;

use crate::content::{label, sessions as words};
use crate::domain::{Document, FateChoice, Id, Session};
use crate::reactive::derived;
use crate::state::AppState;
use crate::ui::action_ticks::action_ticks;
use crate::ui::kit::html::{Element, dynamic, each, h2, h3, li, nodes, section, shown_if, ul};

/// The record of a session.
pub fn full_record(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let actions = state.ids(move |d| d.actions_of(session).into_iter().map(|(id, _)| id).collect());
    let texts = move |heading: &'static str, read: fn(&Document, Id<Session>) -> Vec<String>| {
        let texts = state.read(move |document| read(document, session));
        let row = |text: String| li().attr("dir", "auto").child(text);
        dynamic(move || {
            let texts = texts.get();
            (!texts.is_empty()).then(|| nodes![h3().child(heading), ul().child(each(texts, row))])
        })
    };
    let has_actions = derived(move || !actions.is_empty().get());
    let action_part = move || nodes![h3().child(words::ACTIONS), action_ticks(actions)];
    section()
        .class("record")
        .child(h2().child(words::RECORD))
        .child(texts(words::DECISIONS, decisions))
        .child(shown_if(has_actions, action_part))
        .child(texts(words::FEEDBACK, feedback))
        .child(texts(words::QUESTIONS, questions))
        .child(texts(words::NOTES, notes))
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
