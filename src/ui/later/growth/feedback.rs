//! Feedback as a chain: heard, what I make of it, what I changed, what came of it, asked again.

use leptos::prelude::*;

use crate::content::growth as words;
use crate::domain::{Document, Feedback, FeedbackStep, Id, Reaction, field};
use crate::export::fill;
use crate::platform::dates;
use crate::reactive::{callback, derived};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::form::part;
use crate::ui::frame::person_name;
use crate::ui::kit::html::{Element, Node, div, li, nodes, p, shown_if, span};
use crate::ui::kit::{Bound, STEP, choice, long_list, more_button};

/// What was heard, the latest first.
pub fn feedback() -> Node {
    let state = AppState::expect();
    let all = state.ids(|document| document.feedback.iter().rev().map(|(id, _)| id).collect());
    let is_empty = all.is_empty();
    nodes![
        shown_if(is_empty, || div().class("empty").child(p().child(words::NO_FEEDBACK))),
        long_list(all.raw(), STEP, words::MORE, |raw| row(Id::from_raw(raw))),
    ]
}

fn row(id: Id<Feedback>) -> Element {
    let state = AppState::expect();
    let heard = state.read(move |document| {
        document.feedback.get(id).map(|row| row.heard.trim().to_owned()).unwrap_or_default()
    });
    let facts = state.read(move |document| facts(document, id));
    let label = derived(move || fill(words::MORE_FEEDBACK, &[("text", &heard.read())]));
    let (more, is_open) = more_button(label);
    li().class("tick tick-more entry")
        .child(span().attr("dir", "auto").child(heard))
        .child(span().class("tick-detail").child(facts))
        .child(more)
        .child(shown_if(is_open, move || card(id)))
}

/// From whom, when, and what is open.
fn facts(document: &Document, id: Id<Feedback>) -> String {
    let Some(row) = document.feedback.get(id) else { return String::new() };
    let session = document.sessions.get(row.captured.session);
    let from = row.from.or(session.map(|session| session.manager));
    let on = session.and_then(|session| session.on).unwrap_or_else(|| id.born_on());
    let open = match row.open_step() {
        None => words::CHAIN_CLOSED,
        Some(step) => {
            let place = match step {
                FeedbackStep::React => 0,
                FeedbackStep::Change => 1,
                FeedbackStep::Result => 2,
                FeedbackStep::AskAgain => 3,
            };
            words::NEXT_STEPS.get(place).copied().unwrap_or_default()
        }
    };
    let name = from.map(|from| person_name(document, from)).unwrap_or_default();
    let facts = [name, dates::day(on), open.to_owned()];
    facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The steps of the chain.
fn card(id: Id<Feedback>) -> Element {
    let fields = bind::of(AppState::expect(), id);
    div()
        .class("tick-rest form")
        .child(choice(part(id, "reaction"), words::REACTION, &words::REACTIONS, reaction(id)))
        .child(fields.text_area("change", words::CHANGE, field!(Feedback.change)).rows("1"))
        .child(fields.text_area("result", words::RESULT, field!(Feedback.result)).rows("1"))
        .child(
            div()
                .class("field-row")
                .child(fields.date_field(
                    "ask-again",
                    words::ASK_AGAIN,
                    field!(Feedback.ask_again_on),
                ))
                .child(fields.date_field(
                    "asked-again",
                    words::ASKED_AGAIN,
                    field!(Feedback.asked_again_on),
                )),
        )
        .child(
            fields.text_area("heard", words::HEARD_AGAIN, field!(Feedback.heard_again)).rows("1"),
        )
}

/// What the person makes of it.
fn reaction(id: Id<Feedback>) -> Bound<Option<usize>> {
    let state = AppState::expect();
    let chosen = state.read(move |document| {
        let reaction = document.feedback.get(id).and_then(|row| row.reaction)?;
        Reaction::ALL.iter().position(|one| *one == reaction)
    });
    let set = move |place: Option<usize>| {
        let reaction = place.and_then(|place| Reaction::ALL.get(place).copied());
        state.change(|document, _| document.feedback.update(id, |row| row.reaction = reaction));
    };
    Bound::new(chosen, callback(set))
}
