//! The record for other programs.

use crate::content::data as words;
use crate::domain::Document;
use crate::export::{achievements_csv, actions_csv, record_markdown, sessions_csv};
use crate::platform::{clock, file};
use crate::state::AppState;

use crate::ui::kit::html::{Element, each, h2, p, section};
use crate::ui::kit::link_button;

/// What can be saved.
#[derive(Clone, Copy)]
enum Form {
    Markdown,
    Achievements,
    Actions,
    Sessions,
}

/// Each form with the words on its button, the end of its file's name, and its kind.
const FORMS: [(Form, &str, &str, &str); 4] = [
    (Form::Markdown, words::MARKDOWN, ".md", "text/markdown"),
    (Form::Achievements, words::ACHIEVEMENTS_CSV, "-achievements.csv", "text/csv"),
    (Form::Actions, words::ACTIONS_CSV, "-action-items.csv", "text/csv"),
    (Form::Sessions, words::SESSIONS_CSV, "-sessions.csv", "text/csv"),
];

// Called by name: a list of functions would bring all of them into the first wasm.
fn text(form: Form, document: &Document) -> String {
    match form {
        Form::Markdown => record_markdown(document),
        Form::Achievements => achievements_csv(document),
        Form::Actions => actions_csv(document),
        Form::Sessions => sessions_csv(document),
    }
}

/// The record as a text and as tables.
pub fn others() -> Element {
    let state = AppState::expect();
    let save = move |(form, label, end, kind): (Form, &'static str, &str, &'static str)| {
        let name = format!("strategy-session-{}{end}", clock::today());
        link_button(label, move || {
            file::save(&name, kind, &state.peek(|document| text(form, document)));
        })
    };
    section()
        .class("group")
        .child(h2().child(words::OTHERS))
        .child(p().child(words::OTHERS_WHY))
        .child(p().class("actions").child(each(FORMS, save)))
}
