//! Achievements to choose from, for a place in a narrative.

use leptos::prelude::*;

use crate::content::review as words;
use crate::domain::{Document, Evidence, Id, Narrative, NarrativePlace};
use crate::platform::dates;
use crate::reactive::{callback, derived};
use crate::state::AppState;
use crate::ui::kit::html::{Element, li, span};
use crate::ui::kit::{Bound, STEP, check_box, disclosure, long_list};

/// All that the narrative can tell, each with a box to tick.
pub fn picks(id: Id<Narrative>, place: NarrativePlace, label: &'static str) -> Element {
    let state = AppState::expect();
    disclosure(label, move || {
        let told = state.ids(move |document| {
            let row = document.narratives.get(id);
            let told = row.map(|row| document.told_in(row)).unwrap_or_default();
            told.into_iter().rev().map(|(evidence, _)| evidence).collect()
        });
        let placed = state.ids(move |document| document.placed_in(id, place));
        let pick = move |raw| {
            let evidence = Id::from_raw(raw);
            let put = move |is_in| {
                state.change(|document, _| document.put_in_narrative(id, place, evidence, is_in));
            };
            let is_in = derived(move || placed.raw().read().contains(&raw));
            pick(evidence, Bound::new(is_in, callback(put)))
        };
        long_list(told.raw(), STEP, words::MORE, pick)
    })
}

fn pick(evidence: Id<Evidence>, bound: Bound<bool>) -> Element {
    let state = AppState::expect();
    let title = state.read(move |document| title(document, evidence));
    let on = state.read(move |document| {
        let row = document.evidence.get(evidence);
        row.and_then(Evidence::dated).map(dates::day).unwrap_or_default()
    });
    li().class("tick").child(check_box(title, bound)).child(span().class("tick-detail").child(on))
}

/// What an achievement is called.
pub fn title(document: &Document, evidence: Id<Evidence>) -> String {
    let title = document.evidence.get(evidence).map(|row| row.title.trim().to_owned());
    title.filter(|title| !title.is_empty()).unwrap_or_else(|| words::UNTITLED.to_owned())
}
