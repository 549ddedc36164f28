//! The copies that the page keeps by itself.

use leptos::prelude::*;

use crate::content::data as words;
use crate::domain::iso_date;
use crate::export::{counted, fill};
use crate::platform::dates;
use crate::state::AppState;
use crate::storage::Snapshot;

use crate::ui::kit::html::{Node, each, li, nodes, p, span, ul};
use crate::ui::kit::{button, disclosure};

use super::restore::{Stage, read};

/// The copies that the page keeps by itself, newest first.
pub fn snapshots(stage: RwSignal<Stage>) -> Node {
    let state = AppState::expect();
    let all = state.snapshots();
    let is_empty = all.is_empty();
    let row = move |snapshot: Snapshot| {
        let on = snapshot.name.get(..10).and_then(iso_date).map(dates::short).unwrap_or_default();
        let records = counted(words::RECORDS, snapshot.records);
        let name = fill(words::SNAPSHOT, &[("date", &on), ("records", &records)]);
        let file = fill(words::SNAPSHOT_FILE, &[("date", &on)]);
        let label = fill(words::LOOK_AT, &[("name", &file)]);
        let look = move || {
            let text = state.snapshot(&snapshot.name).unwrap_or_default();
            stage.set(read(state, file.clone(), text.as_bytes()));
        };
        li().class("session-row")
            .child(span().class("session-row-name numbers").child(name))
            .child(button(words::LOOK, look).attr("aria-label", label))
    };
    let list = move || {
        nodes![
            p().class("quiet").child(words::SNAPSHOTS_WHY),
            ul().class("rows").child(each(all.clone().into_iter().rev(), row)),
        ]
    };
    (!is_empty).then(|| disclosure(words::SNAPSHOTS, list)).into()
}
