//! An achievement in the log: one line, and all of it behind a button.

use leptos::prelude::*;

use crate::content::growth as words;
use crate::content::{home as home_words, prepare as prepare_words};
use crate::domain::{Evidence, Goal, Id, LogKind, field};
use crate::export::fill;
use crate::platform::{clock, dates};
use crate::reactive::{callback, derived};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::form::part;
use crate::ui::kit::html::{Element, Node, div, li, shown_if, span};
use crate::ui::kit::{Bound, check_box, link_button, more_button_open, pick, quiet_choice};
use crate::ui::later::achievement_form::achievement_form;

/// An entry.
pub fn entry(id: Id<Evidence>, opened: RwSignal<u128>) -> Element {
    let state = AppState::expect();
    let title = state.read(move |document| {
        let title = document.evidence.get(id).map(|row| row.title.trim().to_owned());
        title.filter(|title| !title.is_empty()).unwrap_or_else(|| words::UNTITLED.to_owned())
    });
    let facts =
        state.read(move |document| document.evidence.get(id).map(facts).unwrap_or_default());
    let label = derived(move || fill(words::TELL, &[("text", &title.read())]));
    let (more, is_open) = more_button_open(label, opened.get_untracked() == id.raw());
    li().class("tick tick-more entry")
        .child(span().attr("dir", "auto").child(title))
        .child(span().class("tick-detail").child(facts))
        .child(more)
        .child(shown_if(is_open, move || card(id)))
}

/// What stands beside an entry: its kind, its day, and what is particular about it.
fn facts(row: &Evidence) -> String {
    let place = LogKind::ALL.iter().position(|kind| *kind == row.logged_as);
    let kind = place.and_then(|place| home_words::LOG_KINDS.get(place)).copied();
    let mut facts: Vec<String> = kind.map(str::to_owned).into_iter().collect();
    facts.extend(row.dated().map(dates::day));
    let marks = [
        (row.asks_for_result(clock::today()), words::ASKS_RESULT),
        (row.visibility == crate::domain::Visibility::Private, words::ONLY_ME),
        (row.confidential, words::CONFIDENTIAL),
    ];
    facts.extend(marks.iter().filter(|(holds, _)| *holds).map(|(_, mark)| (*mark).to_owned()));
    facts.join(" · ")
}

/// All of it.
fn card(id: Id<Evidence>) -> Element {
    let state = AppState::expect();
    let fields = bind::of(state, id);
    let remove = move || {
        state.change_and_say(words::REMOVED, |document, _| document.discard_evidence(id));
    };
    let kind = fields.choice(&LogKind::ALL, field!(Evidence.logged_as));
    div()
        .class("tick-rest form")
        .child(achievement_form(id))
        .child(quiet_choice(part(id, "kind"), home_words::LOG_KIND, &home_words::LOG_KINDS, kind))
        .child(fields.text_area(
            "anecdote",
            prepare_words::ANECDOTE,
            field!(Evidence.anecdote.what),
        ))
        .child(goal_pick(id))
        .child(
            div()
                .class("card-actions")
                .child(check_box(prepare_words::SHARED, fields.shared(field!(Evidence.visibility))))
                .child(link_button(prepare_words::REMOVE_EVIDENCE, remove)),
        )
}

/// The goal that it serves.
fn goal_pick(id: Id<Evidence>) -> Node {
    let state = AppState::expect();
    let options = state.read(|document| {
        let name = |(_, goal): (Id<Goal>, &Goal)| match goal.objective.trim() {
            "" => words::UNTITLED.to_owned(),
            objective => objective.to_owned(),
        };
        let none = std::iter::once(words::NO_GOAL.to_owned());
        none.chain(document.goals.iter().map(name)).collect::<Vec<_>>()
    });
    let place = state.read(move |document| {
        let serves = document.evidence.get(id).and_then(|row| row.goal);
        let place = document.goals.iter().position(|(goal, _)| Some(goal) == serves);
        Some(place.map_or(0, |place| place + 1))
    });
    let set = move |place: Option<usize>| {
        state.change(|document, _| {
            let place = place.and_then(|place| place.checked_sub(1));
            let goal = place.and_then(|place| document.goals.iter().nth(place).map(|(id, _)| id));
            document.reword_evidence(id, |row| row.goal = goal);
        });
    };
    pick(part(id, "goal"), words::GOAL, options, Bound::new(place, callback(set)))
}
