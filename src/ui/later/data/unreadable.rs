//! What could not be read at the start: to be saved as a file, and then to be removed.

use leptos::prelude::*;

use crate::content::data as words;
use crate::platform::file;
use crate::state::AppState;
use crate::storage::PutAside;

use crate::ui::kit::html::{Element, Node, each, h2, li, p, section, shown_if, span, ul};
use crate::ui::kit::{button, link_button};

/// What could not be read at the start.
pub fn unreadable() -> Node {
    let entries = AppState::expect().put_aside();
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

fn row(entry: PutAside) -> Element {
    let state = AppState::expect();
    let name = entry.key.rsplit(':').next().unwrap_or_default().replace('/', "-");
    // It can be removed once it is in a file.
    let (is_saved, is_there) = (RwSignal::new(false), RwSignal::new(true));
    let file = format!("strategy-session-{name}.txt");
    let save = {
        let text = entry.text.clone();
        move || is_saved.set(file::save(&file, "text/plain", &text))
    };
    let remove = move || {
        state.remove_unreadable(&entry);
        is_there.set(false);
    };
    let actions = move || {
        let (save, remove) = (save.clone(), remove.clone());
        span()
            .class("card-actions")
            .child(shown_if(is_saved, move || link_button(words::REMOVE_ENTRY, remove.clone())))
            .child(button(words::SAVE_ENTRY, save))
    };
    li().class("session-row")
        .child(span().class("session-row-name").child(name))
        .child(shown_if(is_there, actions))
}
