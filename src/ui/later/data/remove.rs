//! Removing everything: the one thing that is asked about beforehand.

use leptos::prelude::*;

use crate::content::copy::SAVE_COPY;
use crate::content::data as words;
use crate::export::{counted, fill};
use crate::platform::dialog;
use crate::state::AppState;

use super::save_copy;
use crate::ui::kit::html::{Element, div, h2, p, section};
use crate::ui::kit::{button, link_button};

const ID: &str = "remove-everything";

/// The way to remove everything, and the question.
pub fn remove() -> Element {
    section()
        .class("group")
        .child(h2().child(words::REMOVE))
        .child(p().child(words::REMOVE_WHY))
        .child(p().class("actions").child(button(words::REMOVE_DO, || dialog::open(ID))))
        .child(question())
}

fn question() -> Element {
    let state = AppState::expect();
    let count = state.read(|document| {
        let sessions = counted(words::SESSIONS, document.sessions.len());
        let records = counted(words::RECORDS, document.len());
        fill(words::REMOVE_COUNT, &[("sessions", &sessions), ("records", &records)])
    });
    let failed = RwSignal::new(String::new());
    let remove = move || match state.remove_everything() {
        Ok(()) => dialog::close(ID),
        Err(_) => failed.set(words::NOT_REMOVED.to_owned()),
    };
    Element::new("dialog")
        .class("dialog")
        .attr("id", ID)
        .attr("role", "alertdialog")
        .attr("aria-labelledby", "remove-heading")
        .attr("aria-describedby", "remove-count")
        .child(h2().attr("id", "remove-heading").child(words::REMOVE_ASKED))
        .child(p().attr("id", "remove-count").child(count))
        .child(p().attr("role", "alert").child(failed))
        .child(
            div()
                .class("actions")
                .child(button(words::KEEP, || dialog::close(ID)))
                .child(link_button(SAVE_COPY, move || save_copy(state)))
                .child(button(words::REMOVE_NOW, remove).class("danger")),
        )
}
