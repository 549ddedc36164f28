//! The achievements that are told first, in their order.

use leptos::prelude::*;

use crate::content::review as words;
use crate::domain::{Evidence, Id, Narrative, NarrativePlace};
use crate::export::{achievement_sentence, fill};
use crate::platform::focus;
use crate::reactive::derived;
use crate::state::AppState;
use crate::ui::form::part;
use crate::ui::kit::html::{Element, div, h2, li, p, section, shown_if, span, ul};
use crate::ui::kit::{Shape, icon_button, rows};

use super::picks::{picks, title};

/// The stories.
pub fn stories(id: Id<Narrative>) -> Element {
    let state = AppState::expect();
    let stories = state.ids(move |document| document.placed_in(id, NarrativePlace::Stories));
    let is_empty = stories.is_empty();
    section()
        .class("group no-print")
        .child(h2().child(words::STORIES))
        .child(p().class("quiet").child(words::STORIES_WHY))
        .child(shown_if(is_empty, || div().class("empty").child(p().child(words::NO_STORIES))))
        .child(ul().class("rows").child(rows(stories.raw(), move |raw| {
            let is_first = derived(move || stories.raw().read().first() == Some(&raw));
            row(id, Id::from_raw(raw), is_first)
        })))
        .child(picks(id, NarrativePlace::Stories, words::CHOOSE_STORIES))
}

fn row(id: Id<Narrative>, evidence: Id<Evidence>, is_first: Signal<bool>) -> Element {
    let state = AppState::expect();
    let sentence = state.read(move |document| {
        let told = document.evidence.get(evidence).map(achievement_sentence).unwrap_or_default();
        if told.is_empty() { title(document, evidence) } else { told }
    });
    let raise = move || {
        state.change(|document, _| {
            document.raise_in_narrative(id, NarrativePlace::Stories, evidence);
        });
        // The row is drawn anew in its new place; the focus goes with it, to what can still be
        // pressed there.
        let is_on_top = state.peek(|document| {
            document.placed_in(id, NarrativePlace::Stories).first() == Some(&evidence)
        });
        focus::soon_at(&part(evidence, if is_on_top { "story" } else { "up" }));
    };
    let name = state.read(move |document| title(document, evidence));
    let label = derived(move || fill(words::UP, &[("text", &name.read())]));
    let text = span().attr("id", part(evidence, "story")).attr("tabindex", "-1");
    let up = icon_button(Shape::Up, label, raise).attr("id", part(evidence, "up"));
    li().class("session-row")
        .child(text.attr("dir", "auto").child(sentence))
        .child(up.attr("disabled", is_first))
}
