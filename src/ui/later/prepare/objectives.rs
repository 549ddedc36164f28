//! Step 1: what I want to leave with.

use leptos::prelude::*;

use crate::content::prepare as words;
use crate::content::purpose::template;
use crate::domain::{Document, Id, MOST_OUTCOMES, Preparation, Purpose, Session, Step, field};
use crate::platform::focus;
use crate::reactive::derived;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::html::{Node, dd, div, dl, dt, dynamic, each, li, p, shown_if, ul};
use crate::ui::kit::{Bound, TextArea, TextField, button, chip, rows};

use super::step_frame;

/// The first step of the preparation.
pub fn objectives_step(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let fields = bind::of(state, session.of());
    let outcome = move |place: usize| {
        let read = move |d: &Document| {
            let preparation = d.preparations.get(session.of());
            preparation.map(|p| p.outcome(place).to_owned()).unwrap_or_default()
        };
        bind::text(state, read, move |d, text| d.want(session, place, text))
    };
    // Two windows can add more than there is room for; what is there is shown.
    let places = state.peek(|d| {
        d.preparations.get(session.of()).map_or(0, |p| p.outcomes().len()).max(MOST_OUTCOMES)
    });
    // The next outcome is asked for when the one before it is there.
    let more = move |place: usize| {
        let (before, own) = (outcome(place - 1), outcome(place));
        let field = move || {
            let id = format!("outcome-{place}");
            TextField::new(id, words::ALSO, own)
        };
        let is_named = |bound: Bound<String>| !bound.value.read().trim().is_empty();
        let is_next = derived(move || is_named(before) || is_named(own));
        shown_if(is_next, field)
    };
    let success = fields.text(field!(Preparation.success));
    let minimum = fields.text(field!(Preparation.minimum));
    let manager_wants = fields.text(field!(Preparation.manager_wants));
    let want = outcome(0);
    // Where one thinks, one question at a time; what was answered before stays in sight.
    let answers = [want, success, minimum, manager_wants];
    let answered = answers.iter().rposition(|bound| !bound.value.read_untracked().is_empty());
    let asked = RwSignal::new(answered.map_or(1, |last| last + 2));
    let area = move |place: usize, label: &'static str, hint: &'static str| {
        let bound = answers.get(place).copied().unwrap_or(want);
        let id = QUESTIONS.get(place).copied().unwrap_or_default();
        let field = move || TextArea::new(id, label, bound).hint(hint);
        shown_if(derived(move || asked.get() > place), field)
    };
    step_frame(session, Step::Objectives, words::OBJECTIVES, words::OBJECTIVES_LEAD, move || {
        div()
            .class("form")
            .child(purpose_note(session))
            .child(area(0, words::WANT, words::WANT_HINT))
            .child(suggestions(session))
            .child(each(1..places, more))
            .child(area(1, words::SUCCESS, words::SUCCESS_HINT))
            .child(area(2, words::MINIMUM, words::ONLY_ME))
            .child(area(3, words::MANAGER_WANTS, words::MANAGER_WANTS_HINT))
            .child(next_question(asked))
    })
}

/// The ids of the questions, in the order in which they are asked.
const QUESTIONS: [&str; 4] = ["outcome-0", "success", "minimum", "manager-wants"];

/// The way to the next question, as long as there is one.
fn next_question(asked: RwSignal<usize>) -> Node {
    let next = move || {
        if let Some(id) = QUESTIONS.get(asked.get_untracked()) {
            asked.update(|asked| *asked += 1);
            focus::soon_at(id);
        }
    };
    let next_button = move || div().child(button(words::NEXT_QUESTION, next));
    shown_if(derived(move || asked.get() < QUESTIONS.len()), next_button)
}

/// What the purpose asks for: what to leave with, what to bring.
fn purpose_note(session: Id<Session>) -> Node {
    let state = AppState::expect();
    // By its name, since views that follow a text share the code for it.
    let name = state.read(move |document| template(document.purpose(session)).name.to_owned());
    dynamic(move || {
        let _ = name.read();
        let template = template(state.peek(|document| document.purpose(session)));
        dl().class("facts")
            .child(dt().child(template.name))
            .child(dd().child(template.summary))
            .child(dt().child(words::LEAVE_WITH))
            .child(dd().child(template.leave_with))
            .child(dt().child(words::BRING))
            .child(dd().child(template.bring))
    })
}

/// Outcomes to choose from, for as long as there is room for one.
fn suggestions(session: Id<Session>) -> Node {
    let state = AppState::expect();
    // The places of the suggestions that are still free; none where all outcomes are named.
    let free = state.read(move |document| free_suggestions(document, session));
    let chip = move |key: u128| {
        let offer = all_offers().find(|(other, ..)| *other == key);
        let offer = offer.map(|(.., offer)| offer).unwrap_or_default();
        let want = move || state.change(|document, _| document.want_also(session, offer));
        li().child(chip(offer, want))
    };
    let has_free = derived(move || !free.read().is_empty());
    let list = move || {
        div()
            .class("field")
            .child(p().class("field-hint").attr("id", "suggested").child(words::SUGGESTED))
            .child(ul().class("chips").attr("aria-labelledby", "suggested").child(rows(free, chip)))
    };
    shown_if(has_free, list)
}

fn free_suggestions(document: &Document, session: Id<Session>) -> Vec<u128> {
    let Some(row) = document.sessions.get(session) else { return Vec::new() };
    let preparation = document.preparations.get(session.of()).cloned().unwrap_or_default();
    let taken = preparation.outcomes();
    if taken.iter().filter(|text| !text.trim().is_empty()).count() >= MOST_OUTCOMES {
        return Vec::new();
    }
    let offers = all_offers().filter(|(_, of, _)| *of == row.purpose);
    let free = offers.filter(|(_, _, offer)| !taken.iter().any(|text| text == offer));
    free.map(|(key, ..)| key).collect()
}

/// The outcomes on offer for all purposes, each with a number of its own, so that a list that
/// turns to another purpose draws them anew.
fn all_offers() -> impl Iterator<Item = (u128, Purpose, &'static str)> {
    let offers = Purpose::ALL
        .into_iter()
        .flat_map(|purpose| template(purpose).outcomes.iter().map(move |offer| (purpose, *offer)));
    (0..).zip(offers).map(|(key, (purpose, offer))| (key, purpose, offer))
}
