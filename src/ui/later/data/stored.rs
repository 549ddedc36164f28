//! What is stored, since when, how much room it takes, and whether the browser has promised to keep it.

use leptos::prelude::*;

use crate::content::data as words;
use crate::domain::Document;
use crate::export::{counted, fill};
use crate::platform::{dates, page};
use crate::state::AppState;
use crate::storage::UNITS;

use crate::reactive::derived;
use crate::ui::kit::html::{Element, Node, div, h2, p, progress, section, span};

use super::quiet_line;

/// From how many percent on the meter says what.
const LEVELS: [(usize, &str); 4] =
    [(95, words::METER_95), (85, words::METER_85), (70, words::METER_70), (0, words::METER_FINE)];

/// What is stored.
pub fn stored() -> Element {
    let state = AppState::expect();
    let promised = move || if state.is_promised() { words::PROMISED } else { words::NOT_PROMISED };
    section()
        .class("group")
        .child(h2().child(words::STORED))
        .child(p().class("numbers").child(state.read(contents)))
        .child(meter(state))
        .child(p().child(derived(move || promised().to_owned())))
        .child(p().class("quiet").child(words::SAFARI))
}

/// How many sessions and records, since when.
fn contents(document: &Document) -> String {
    if document.is_empty() {
        return words::NOTHING_YET.to_owned();
    }
    let sessions = counted(words::SESSIONS, document.sessions.len());
    let records = counted(words::RECORDS, document.len());
    let count = fill(words::COUNT, &[("sessions", &sessions), ("records", &records)]);
    // An example has always just begun.
    let begun = document.begun_on().filter(|_| page::example().is_none());
    let since = begun.map(|on| fill(words::SINCE, &[("date", &dates::short(on))]));
    since.map_or(count.clone(), |since| format!("{count} {since}"))
}

/// How much room there is, as a bar and in words.
fn meter(state: AppState) -> Node {
    let Ok(room) = state.room() else { return Node::nothing() };
    let taken = room.ours + room.others;
    let percent = taken * 100 / UNITS;
    let says = LEVELS.iter().find(|(least, _)| percent >= *least).map_or("", |(_, says)| says);
    let others = match room.others {
        0..1_000 => String::new(),
        others => fill(words::METER_OTHERS, &[("n", &megabytes(others))]),
    };
    let (ours, all) = (megabytes(room.ours), megabytes(UNITS));
    let text =
        fill(words::METER_TEXT, &[("ours", ours.as_str()), ("all", &all), ("others", &others)]);
    let archived = counted(words::ARCHIVED, state.archived());
    div()
        .class("meter")
        .class_if("meter-tight", Signal::stored(percent >= 85))
        .child(
            progress()
                .attr("max", "100")
                .attr("value", percent.to_string())
                .attr("aria-label", words::METER),
        )
        .child(p().class("numbers").child(text).child(" ").child(span().child(says)))
        .child(quiet_line(archived))
        .into()
}

/// Units of storage as people count room: a million of them is a megabyte here.
fn megabytes(units: usize) -> String {
    if units < 100_000 {
        return fill(words::KB, &[("n", &units.div_ceil(1_000).to_string())]);
    }
    let tenths = (units + 50_000) / 100_000;
    fill(words::MB, &[("n", &format!("{}.{}", tenths / 10, tenths % 10))])
}
