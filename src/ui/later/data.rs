//! My data: where it is, how to keep a copy and bring one back, what could not be read, and how to
//! remove it all.

mod describe;
mod differences;
mod kept_file;
mod others;
mod preview;
mod remove;
mod restore;
mod seal;
mod snapshots;
mod stored;
mod unlock;
mod unreadable;

use leptos::prelude::*;

use crate::content::copy::SAVE_COPY;
use crate::content::data as words;
use crate::export::counted;
use crate::platform::file::Picked;
use crate::platform::{clock, file};
use crate::route::Route;
use crate::state::{AppState, Copied};

use crate::reactive::derived;
use crate::ui::kit::html::{Element, Node, h1, h2, nodes, p, section, shown_if, span};
use crate::ui::kit::primary_button;
use crate::ui::router::go;

use kept_file::kept_file;
use others::others;
use remove::remove;
use restore::{Stage, opened, restore};
use seal::seal;
use stored::stored;
use unreadable::unreadable;

thread_local! {
    /// Where the opening of a file stands, on the page or on the way to it.
    static STAGE: ArcRwSignal<Stage> = ArcRwSignal::new(Stage::default());
}

/// The page about the person's data.
pub fn data_page() -> Node {
    let stage = RwSignal::from(STAGE.with(Clone::clone));
    on_cleanup(move || stage.set(Stage::Closed));
    let state = AppState::expect();
    let has_record = state.read(|document| !document.is_empty());
    let has_copies = !state.put_aside().is_empty() || !state.snapshots().is_empty();
    let has_something = derived(move || has_record.get() || has_copies);
    nodes![
        h1().child(words::HEADING),
        p().class("lead").child(words::LEAD),
        keep_a_copy(stage),
        restore(stage),
        stored(),
        unreadable(),
        shown_if(has_record, others),
        section()
            .class("group")
            .child(h2().child(words::PRIVATE))
            .child(p().child(words::PRIVATE_WHY))
            .child(p().child(words::SHARED_COMPUTER)),
        shown_if(has_something, remove),
    ]
}

/// The way to save everything as a file, and how old the last one is.
fn keep_a_copy(stage: RwSignal<Stage>) -> Element {
    let state = AppState::expect();
    section()
        .class("group")
        .child(h2().child(words::BACKUP))
        .child(p().child(words::BACKUP_WHY))
        .child(
            p().class("actions")
                .child(primary_button(SAVE_COPY, move || save_copy(state)))
                .child(span().class("quiet numbers").child(derived(move || age(state.copied())))),
        )
        .child(seal())
        .child(kept_file(stage))
}

/// How old the last copy is, and whether something was written since.
fn age(copied: Copied) -> String {
    let Some(on) = copied.on else { return words::COPY_NEVER.to_owned() };
    let days = usize::try_from((clock::today() - on).num_days()).unwrap_or_default();
    let age = if days == 0 { words::COPY_TODAY.to_owned() } else { counted(words::COPY_AGE, days) };
    let since = if copied.is_due(0) { words::CHANGED_SINCE } else { words::NOTHING_SINCE };
    format!("{age} {since}")
}

/// Saves everything as a file.
pub fn save_copy(state: AppState) {
    if file::save(&file_name(), "application/json", &state.backup()) {
        state.note_copy();
    }
}

/// Goes to a file that somebody dropped on the page.
pub fn take_dropped(state: AppState) -> impl Fn(Picked) + Clone {
    move |picked| {
        go(Route::Data);
        STAGE.with(Clone::clone).set(opened(state, picked));
    }
}

/// The name of a file with everything.
fn file_name() -> String {
    format!("strategy-session-{}.json", clock::today())
}

/// A line of what else is to be said, if anything.
fn quiet_line(text: String) -> Node {
    (!text.is_empty()).then(|| p().class("quiet numbers").child(text)).into()
}
