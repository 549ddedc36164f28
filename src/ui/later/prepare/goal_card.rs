//! A goal: whose, what shows it, and how sure we both are.

use leptos::prelude::*;

use crate::content::{label, prepare as words};
use crate::domain::{Alignment, Document, Goal, GoalStatus, Id, Rating, Session, field};
use crate::export::{counted, fill};
use crate::reactive::derived;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::form::part;
use crate::ui::kit::html::{Element, div, h2, li, p, span};
use crate::ui::kit::{Bound, choice, link_button};

use super::alignment::goals_of;
use super::ask_about::ask_about;

/// What a rating is called.
const RATINGS: [&str; 5] = ["1", "2", "3", "4", "5"];

/// A goal, to be filled in.
pub fn goal_card(session: Id<Session>, goal: Id<Goal>) -> Element {
    let state = AppState::expect();
    let fields = bind::of(state, goal);
    let status = bind::choice(
        state,
        &GoalStatus::ALL,
        move |d| Some(d.alignment(session, goal).status),
        move |d, _, status| d.align(session, goal, |row| row.status = status),
    );
    let mine = rating(state, session, goal, |row| row.mine, |row, rating| row.mine = rating);
    let managers =
        rating(state, session, goal, |row| row.managers, |row, rating| row.managers = rating);
    let end = move || state.change_and_say(words::GOAL_ENDED, |d, now| d.end_goal(goal, now));
    let heading = state.read(move |document| {
        let place = goals_of(document, session).iter().position(|id| *id == goal);
        fill(words::GOAL_N, &[("n", &place.map_or(0, |place| place + 1).to_string())])
    });
    li().class("card")
        .child(h2().class("card-heading").child(heading))
        .child(
            div()
                .class("columns")
                .child(fields.text_area("team", words::TEAM_GOAL, field!(Goal.team_goal)).rows("1"))
                .child(fields.text_area("mine", words::MY_GOAL, field!(Goal.objective)).rows("1")),
        )
        .child(
            div()
                .class("columns columns-wide-first")
                .child(
                    fields
                        .text_area("result", words::KEY_RESULT, field!(Goal.key_result.measure))
                        .hint(words::KEY_RESULT_HINT)
                        .rows("1"),
                )
                .child(fields.date_field("by", words::BY, field!(Goal.key_result.by))),
        )
        .child(choice(
            part(goal, "status"),
            words::STATUS,
            &GoalStatus::ALL.map(label::goal_status),
            status,
        ))
        .child(
            div()
                .class("columns")
                .child(choice(part(goal, "confidence"), words::MY_CONFIDENCE, &RATINGS, mine))
                .child(choice(part(goal, "managers"), words::MANAGERS_VIEW, &RATINGS, managers)),
        )
        .child(gap_note(session, goal))
        .child(div().class("card-actions").child(link_button(words::END_GOAL, end)))
}

/// The gap between the two views.
fn gap_note(session: Id<Session>, goal: Id<Goal>) -> Element {
    let state = AppState::expect();
    let note = state.read(move |document| match document.alignment(session, goal).gap() {
        None => String::new(),
        Some(0) => words::NO_GAP.to_owned(),
        Some(gap) => fill(words::GAP, &[("n", &gap.to_string())]),
    });
    p().attr("role", "status").child(note)
}

/// A goal on which the two views differ, and the way to the agenda.
pub fn gap_row(session: Id<Session>, goal: Id<Goal>) -> Element {
    let state = AppState::expect();
    let name = state.read(move |document| objective(document, goal));
    let gap = state.read(move |document| {
        let gap = document.alignment(session, goal).gap().unwrap_or_default();
        counted(words::GAP_POINTS, gap.into())
    });
    let question = state.read(move |document| gap_question(document, goal));
    let ask_name = derived(move || fill(words::ASK_ABOUT, &[("goal", &name.read())]));
    li().class("offer")
        .child(span().child(name).child(" ").child(span().class("quiet").child(gap)))
        .child(ask_about(session, question, Some(ask_name), words::ON_AGENDA))
}

/// A goal by its objective, or by its team goal where that is all there is.
fn objective(document: &Document, goal: Id<Goal>) -> String {
    let row = document.goals.get(goal);
    let names = row.map(|row| [row.objective.trim(), row.team_goal.trim()]);
    let name = names.into_iter().flatten().find(|name| !name.is_empty());
    name.unwrap_or(words::UNTITLED).to_owned()
}

/// The talking point that a gap makes.
fn gap_question(document: &Document, goal: Id<Goal>) -> String {
    fill(words::GAP_QUESTION, &[("goal", &objective(document, goal))])
}

/// A rating of a goal.
fn rating(
    state: AppState,
    session: Id<Session>,
    goal: Id<Goal>,
    read: fn(&Alignment) -> Option<Rating>,
    write: fn(&mut Alignment, Option<Rating>),
) -> Bound<Option<usize>> {
    bind::choice(
        state,
        &Rating::ALL,
        move |d| read(&d.alignment(session, goal)),
        move |d, _, rating| d.align(session, goal, |row| write(row, Some(rating))),
    )
}
