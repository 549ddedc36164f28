//! The criteria of the next level, pasted, each with what proves it.

use leptos::prelude::*;

use crate::content::review as words;
use crate::domain::{Id, Narrative, NarrativePlace};
use crate::export::counted;
use crate::reactive::callback;
use crate::state::AppState;
use crate::ui::kit::html::{Element, div, h2, li, p, section, span, strong, ul};
use crate::ui::kit::{Bound, TextArea, button, link_button, rows};

use super::picks::picks;

/// The criteria.
pub fn criteria(id: Id<Narrative>) -> Element {
    let state = AppState::expect();
    let text = RwSignal::new(String::new());
    let places = state.read(move |document| {
        let count = document.narratives.get(id).map_or(0, |row| row.criteria.len());
        (0..count as u128).collect::<Vec<_>>()
    });
    let add = move || {
        let pasted = text.get_untracked();
        state.change(|document, _| document.paste_criteria(id, &pasted));
        text.set(String::new());
    };
    let bound = Bound::new(text.into(), callback(move |pasted| text.set(pasted)));
    section()
        .class("group no-print")
        .child(h2().child(words::CRITERIA))
        .child(p().class("quiet").child(words::CRITERIA_WHY))
        .child(ul().class("cards").child(rows(places, move |place| criterion(id, place))))
        .child(
            div()
                .class("form")
                .child(TextArea::new("criteria", words::PASTE, bound).rows("4"))
                .child(div().class("actions").child(button(words::PASTE_DO, add))),
        )
}

fn criterion(id: Id<Narrative>, place: u128) -> Element {
    let state = AppState::expect();
    let at = usize::try_from(place).unwrap_or_default();
    let text = state.read(move |document| {
        let row = document.narratives.get(id);
        row.and_then(|row| row.criteria.get(at)).map(|one| one.text.clone()).unwrap_or_default()
    });
    let proven = state.read(move |document| {
        counted(words::PROOF_COUNT, document.placed_in(id, NarrativePlace::Proofs(at)).len())
    });
    let remove = move || {
        state.change_and_say(words::CRITERION_REMOVED, |document, _| {
            document.edit_narrative(id, |row| {
                if at < row.criteria.len() {
                    row.criteria.remove(at);
                }
            });
        });
    };
    li().class("card")
        .child(
            p().child(strong().attr("dir", "auto").child(text))
                .child(" ")
                .child(span().class("quiet").child(proven)),
        )
        .child(picks(id, NarrativePlace::Proofs(at), words::PROOFS))
        .child(div().class("card-actions").child(link_button(words::REMOVE_CRITERION, remove)))
}
