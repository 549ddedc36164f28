//! One line for the log: a win, a praise, a lesson, kept in ten seconds.

use leptos::prelude::*;

use crate::content::home as words;
use crate::domain::{Document, Evidence, Id, LogKind, Profile, field};
use crate::export::fill;
use crate::platform::{dates, focus};
use crate::reactive::derived;
use crate::state::{AppState, is_writing};
use crate::ui::bind;
use crate::ui::kit::html::{Element, div, h2, li, p, section, span, ul};
use crate::ui::kit::{Shape, TextField, button, icon_button, quiet_choice, rows};

/// The id of the field.
pub const LINE: &str = "log-line";

/// How many entries are in sight.
const SHOWN: usize = 3;

/// The line, and what was kept last.
pub fn log_line() -> Element {
    let latest = AppState::expect().ids(|document| document.latest_log(SHOWN));
    log_form().child(ul().class("rows").child(rows(latest.raw(), |raw| entry(Id::from_raw(raw)))))
}

/// The line alone.
pub fn log_form() -> Element {
    let state = AppState::expect();
    let fields = bind::of(state, Id::NIL);
    let kind = fields.choice(&LogKind::ALL, field!(Profile.log_kind));
    let asks = derived(move || {
        let place = kind.value.get().unwrap_or_default();
        words::LOG_LINES.get(place).copied().unwrap_or_default().to_owned()
    });
    let said = RwSignal::new(String::new());
    let keep = move || {
        if state.change(Document::keep_log_line).is_some() {
            said.set(words::LOG_KEPT.to_owned());
        }
        focus::soon_at(LINE);
    };
    section()
        .class("group log no-print")
        .child(h2().child(words::LOG))
        .child(p().class("quiet").child(words::LOG_WHY))
        .child(
            div()
                .class("log-form")
                .on_key(move |event| {
                    if event.key() == "Enter" && !event.is_composing() && is_writing() {
                        event.prevent_default();
                        keep();
                    }
                })
                .child(quiet_choice("log-kind", words::LOG_KIND, &words::LOG_KINDS, kind))
                .child(
                    div()
                        .class("log-row")
                        .child(TextField::new(LINE, asks, fields.text(field!(Profile.log_line))))
                        .child(button(words::LOG_KEEP, keep)),
                ),
        )
        .child(p().class("quiet").attr("role", "status").child(said))
}

/// An entry of the log.
fn entry(id: Id<Evidence>) -> Element {
    let state = AppState::expect();
    let text = state.read(move |document| {
        document.evidence.get(id).map(|row| row.title.clone()).unwrap_or_default()
    });
    let facts = state.read(move |document| {
        let Some(row) = document.evidence.get(id) else { return String::new() };
        let place = LogKind::ALL.iter().position(|kind| *kind == row.logged_as);
        let kind = place.and_then(|place| words::LOG_KINDS.get(place)).copied().unwrap_or_default();
        row.on.map_or_else(|| kind.to_owned(), |on| format!("{kind} · {}", dates::day(on)))
    });
    let remove = move || {
        state.change_and_say(words::LOG_REMOVED, |document, _| document.discard_evidence(id));
    };
    let label = derived(move || fill(words::LOG_REMOVE, &[("text", &text.read())]));
    li().class("log-entry")
        .child(span().attr("dir", "auto").child(text))
        .child(span().class("tick-detail").child(facts))
        .child(icon_button(Shape::Cross, label, remove))
}
