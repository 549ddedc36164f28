//! What several achievements have in common: suggested by goal and by competency, named by the
//! person.

use leptos::prelude::*;

use crate::content::review as words;
use crate::domain::{Id, Narrative, NarrativePlace, Theme};
use crate::export::fill;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::form::part;
use crate::ui::kit::html::{Element, Node, div, dynamic, each, h2, li, p, section, ul};
use crate::ui::kit::{Shape, TextField, button, chip, link_button, rows};

use super::picks::picks;

/// The themes that the record suggests.
#[derive(Clone, PartialEq)]
struct Suggested(Vec<Theme>);

/// The themes.
pub fn themes(id: Id<Narrative>) -> Element {
    let state = AppState::expect();
    let places = state.read(move |document| {
        let count = document.narratives.get(id).map_or(0, |row| row.themes.len());
        (0..count as u128).collect::<Vec<_>>()
    });
    let suggested = state.read(move |document| {
        let row = document.narratives.get(id);
        Suggested(row.map(|row| document.suggested_themes(row)).unwrap_or_default())
    });
    let add = move || state.change(|document, _| document.add_theme(id, Theme::default()));
    section()
        .class("group no-print")
        .child(h2().child(words::THEMES))
        .child(p().class("quiet").child(words::THEMES_WHY))
        .child(dynamic(move || chips(id, suggested.get().0)))
        .child(ul().class("cards").child(rows(places, move |place| theme(id, place))))
        .child(button(words::ADD_THEME, add).icon(Shape::Plus))
}

fn chips(id: Id<Narrative>, suggested: Vec<Theme>) -> Node {
    let state = AppState::expect();
    if suggested.is_empty() {
        return Node::nothing();
    }
    let suggestion = move |theme: Theme| {
        let values = [("name", &*theme.name), ("n", &*theme.entries.len().to_string())];
        let says = fill(words::SUGGESTED, &values);
        let label = fill(words::TAKE_THEME, &values);
        let take = move || state.change(|document, _| document.add_theme(id, theme.clone()));
        chip(says, take).attr("aria-label", label)
    };
    div().class("chips").child(each(suggested, suggestion)).into()
}

fn theme(id: Id<Narrative>, place: u128) -> Element {
    let state = AppState::expect();
    let at = usize::try_from(place).unwrap_or_default();
    let name = bind::text(
        state,
        move |document| {
            let row = document.narratives.get(id);
            row.and_then(|row| row.themes.get(at))
                .map(|theme| theme.name.clone())
                .unwrap_or_default()
        },
        move |document, name| {
            document.edit_narrative(id, |row| {
                if let Some(theme) = row.themes.get_mut(at) {
                    theme.name = name;
                }
            });
        },
    );
    let remove = move || {
        state.change_and_say(words::THEME_REMOVED, |document, _| {
            document.edit_narrative(id, |row| {
                if at < row.themes.len() {
                    row.themes.remove(at);
                }
            });
        });
    };
    li().class("card")
        .child(TextField::new(part(id, &format!("theme-{at}")), words::THEME_NAME, name))
        .child(picks(id, NarrativePlace::Theme(at), words::BELONGS))
        .child(div().class("card-actions").child(link_button(words::REMOVE_THEME, remove)))
}
