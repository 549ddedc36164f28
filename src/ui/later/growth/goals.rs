//! What became of goals: how each was worded, how it stood from session to session, how it ended.

use leptos::prelude::*;

use crate::content::{growth as words, label};
use crate::domain::{Document, Goal, GoalOutcome, Id, Preparation, field};
use crate::export::{counted, fill};
use crate::platform::{dates, focus};
use crate::reactive::{callback, derived};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::form::part;
use crate::ui::kit::html::{
    Element, Node, div, dynamic, each, li, nodes, p, shown_if, span, strong, ul,
};
use crate::ui::kit::{Bound, STEP, link_button, long_list, more_button, pick};

/// The goals, the latest first.
pub fn goals() -> Node {
    let state = AppState::expect();
    let all = state.ids(|document| document.goals.iter().rev().map(|(id, _)| id).collect());
    let is_empty = all.is_empty();
    nodes![
        shown_if(is_empty, || div().class("empty").child(p().child(words::NO_GOALS))),
        long_list(all.raw(), STEP, words::MORE, |raw| row(Id::from_raw(raw))),
    ]
}

fn row(id: Id<Goal>) -> Element {
    let state = AppState::expect();
    let title = state.read(move |document| {
        let goal = document.goals.get(id).map(|goal| goal.objective.trim().to_owned());
        goal.filter(|goal| !goal.is_empty()).unwrap_or_else(|| words::UNTITLED.to_owned())
    });
    let facts = state.read(move |document| facts(document, id));
    let label = derived(move || fill(words::MORE_GOAL, &[("text", &title.read())]));
    let (more, is_open) = more_button(label);
    li().class("tick tick-more entry")
        .child(span().attr("dir", "auto").child(title))
        .child(span().class("tick-detail").child(facts))
        .child(more)
        .child(shown_if(is_open, move || card(id)))
}

/// Its outcome or its status, when it was planned, and by how many achievements it is shown.
fn facts(document: &Document, id: Id<Goal>) -> String {
    let Some(goal) = document.goals.get(id) else { return String::new() };
    let outcome = goal.outcome.and_then(place);
    let outcome = outcome.and_then(|place| words::OUTCOMES.get(place)).copied();
    let stands = outcome.unwrap_or_else(|| label::goal_status(goal.status)).to_owned();
    let planned = fill(words::PLANNED, &[("date", &dates::day(id.born_on()))]);
    let shown = document.evidence.iter().filter(|(_, row)| row.goal == Some(id)).count();
    [stands, planned, counted(words::SHOWN_BY, shown)].join(" · ")
}

fn place(outcome: GoalOutcome) -> Option<usize> {
    GoalOutcome::ALL.iter().position(|one| *one == outcome)
}

fn card(id: Id<Goal>) -> Element {
    let state = AppState::expect();
    let fields = bind::of(state, id);
    let change = move || {
        state.change_and_say(words::CHANGED_GOAL, |document, now| document.change_goal(id, now));
        focus::soon_at(&part(id, "objective"));
    };
    div()
        .class("tick-rest form")
        .child(fields.text_area("objective", words::GOAL_TEXT, field!(Goal.objective)).rows("1"))
        .child(history(id))
        .child(
            div()
                .class("stack-close")
                .child(link_button(words::CHANGE_GOAL, change))
                .child(p().class("field-hint").child(words::CHANGE_GOAL_HINT)),
        )
        .child(fields.text_field("measure", words::MEASURE, field!(Goal.key_result.measure)))
        .child(outcome(id))
        .child(views(id))
}

/// What it was before it was changed.
fn history(id: Id<Goal>) -> Node {
    let was = AppState::expect().read(move |document| {
        let changes = document.goals.get(id).map(|goal| goal.changes.clone()).unwrap_or_default();
        let line = |change: crate::domain::GoalChange| {
            fill(words::WAS, &[("date", &dates::day(change.on)), ("text", &change.was)])
        };
        changes.into_iter().map(line).collect::<Vec<_>>()
    });
    dynamic(move || lines(was.get()))
}

fn lines(texts: Vec<String>) -> Node {
    if texts.is_empty() {
        return Node::nothing();
    }
    nodes![ul().class("advice").child(each(texts, |text| li().attr("dir", "auto").child(text)))]
}

/// What became of it.
fn outcome(id: Id<Goal>) -> Node {
    let state = AppState::expect();
    let options: Vec<_> =
        std::iter::once(words::OPEN).chain(words::OUTCOMES).map(str::to_owned).collect();
    let chosen = state.read(move |document| {
        let outcome = document.goals.get(id).and_then(|goal| goal.outcome);
        Some(outcome.and_then(place).map_or(0, |place| place + 1))
    });
    let set = move |chosen: Option<usize>| {
        let outcome = chosen.and_then(|place| place.checked_sub(1));
        let outcome = outcome.and_then(|place| GoalOutcome::ALL.get(place).copied());
        state.change(|document, now| document.conclude_goal(id, outcome, now));
    };
    pick(part(id, "outcome"), words::OUTCOME, options, Bound::new(chosen, callback(set)))
}

/// How it stood from session to session.
fn views(id: Id<Goal>) -> Node {
    let views = AppState::expect().read(move |document| {
        let stood = document.preparations.iter().filter_map(|(session, row)| {
            let on = document.sessions.get(session.of()).and_then(|session| session.on)?;
            view(on, row, id)
        });
        stood.collect::<Vec<_>>()
    });
    dynamic(move || {
        let views = views.get();
        if views.is_empty() {
            return Node::nothing();
        }
        nodes![
            div()
                .class("stack-close")
                .child(p().child(strong().child(words::VIEWS)))
                .child(lines(views)),
        ]
    })
}

/// How it stood when a session was prepared.
fn view(on: chrono::NaiveDate, row: &Preparation, id: Id<Goal>) -> Option<String> {
    let stood = row.alignments.iter().find(|alignment| alignment.goal == id)?;
    let status = label::goal_status(stood.status);
    let mut said = fill(words::VIEW, &[("date", &dates::day(on)), ("status", status)]);
    for (pattern, rating) in [(words::VIEW_MINE, stood.mine), (words::VIEW_MANAGER, stood.managers)]
    {
        if let Some(rating) = rating {
            said.push_str(&fill(pattern, &[("n", &rating.get().to_string())]));
        }
    }
    Some(said)
}
