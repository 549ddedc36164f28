//! My data: where it is, how to keep a copy and bring one back, what could not be read.

mod describe;
mod differences;
mod restore;

use crate::content::data as words;
use crate::export::{counted, fill};
use crate::platform::file;
use crate::state::AppState;
use crate::storage::PutAside;

use crate::ui::kit::html::{Node, each, h1, h2, li, nodes, p, section, span, ul};
use crate::ui::kit::{button, primary_button};
use restore::restore;

/// The page about the person's data.
pub fn data_page() -> Node {
    let state = AppState::expect();
    let count = state.read(|document| {
        let sessions = counted(words::SESSIONS, document.sessions.len());
        let records = counted(words::RECORDS, document.len());
        fill(words::COUNT, &[("sessions", &sessions), ("records", &records)])
    });
    nodes![
        h1().child(words::HEADING),
        p().class("lead").child(words::LEAD),
        section()
            .class("group")
            .child(h2().child(words::BACKUP))
            .child(p().child(words::BACKUP_WHY))
            .child(
                p().class("actions")
                    .child(primary_button(words::SAVE, move || save_copy(state)))
                    .child(span().class("quiet numbers").child(count))
            ),
        restore(),
        unreadable(),
        section()
            .class("group")
            .child(h2().child(words::PRIVATE))
            .child(p().child(words::PRIVATE_WHY))
            .child(p().child(words::SHARED_COMPUTER)),
    ]
}

/// Saves everything as a file.
pub fn save_copy(state: AppState) {
    let name = format!("strategy-session-{}.json", AppState::occasion().today);
    file::save(&name, "application/json", &state.backup());
}

/// What could not be read at the start.
fn unreadable() -> Node {
    let entries = AppState::expect().put_aside();
    let row = |entry: PutAside| {
        let name = entry.key.rsplit(':').next().unwrap_or_default().replace('/', "-");
        let shown = name.clone();
        let save = move || {
            file::save(&format!("strategy-session-{name}.txt"), "text/plain", &entry.text);
        };
        li().class("session-row")
            .child(span().class("session-row-name").child(shown))
            .child(button(words::SAVE_ENTRY, save))
    };
    (!entries.is_empty())
        .then(|| {
            section()
                .class("group")
                .child(h2().child(words::ASIDE))
                .child(p().child(words::ASIDE_WHY))
                .child(ul().class("rows").child(each(entries, row)))
        })
        .into()
}
