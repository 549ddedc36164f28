//! Achievements to choose from, for a place in a narrative.

use crate::content::review as words;
use crate::domain::{Document, Evidence, Id, Narrative, NarrativePlace};
use crate::platform::dates;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::html::{Element, details, li, span, summary};
use crate::ui::kit::{STEP, check_box, long_list};

/// All that the narrative can tell, each with a box to tick.
pub fn picks(id: Id<Narrative>, place: NarrativePlace, label: &'static str) -> Element {
    let told = AppState::expect().ids(move |document| {
        let row = document.narratives.get(id);
        let told = row.map(|row| document.told_in(row)).unwrap_or_default();
        told.into_iter().rev().map(|(evidence, _)| evidence).collect()
    });
    details().class("more").child(summary().child(label)).child(long_list(
        told.raw(),
        STEP,
        words::MORE,
        move |raw| pick(id, place, Id::from_raw(raw)),
    ))
}

fn pick(id: Id<Narrative>, place: NarrativePlace, evidence: Id<Evidence>) -> Element {
    let state = AppState::expect();
    let bound = bind::tick(
        state,
        move |document| document.placed_in(id, place).contains(&evidence),
        move |document, _, is_in| document.put_in_narrative(id, place, evidence, is_in),
    );
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
