//! A goal: whose, what shows it, and how sure we both are.

use leptos::prelude::*;

use crate::content::{label, prepare as words};
use crate::domain::{Alignment, Document, Goal, GoalStatus, Id, Rating, Session, field};
use crate::export::{counted, fill};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::{Bound, Button, Choice, DateField, TextArea, Weight};

use super::alignment::goals_of;
use super::ask_about::AskAbout;

/// A goal, to be filled in.
#[component]
pub fn GoalCard(
    /// The session that is prepared.
    session: Id<Session>,
    /// The goal.
    goal: Id<Goal>,
) -> impl IntoView {
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
    let ratings = || vec!["1", "2", "3", "4", "5"];
    let end = move |()| state.change_and_say(words::GOAL_ENDED, |d, now| d.end_goal(goal, now));
    let heading = state.read(move |document| {
        let place = goals_of(document, session).iter().position(|id| *id == goal);
        fill(words::GOAL_N, &[("n", &place.map_or(0, |place| place + 1).to_string())])
    });
    view! {
        <li class="card">
            <h2 class="card-heading">{heading}</h2>
            <div class="columns">
                <TextArea
                    rows=1
                    id=format!("{goal}-team")
                    label=words::TEAM_GOAL
                    bound=fields.text(field!(Goal.team_goal))
                />
                <TextArea
                    rows=1
                    id=format!("{goal}-mine")
                    label=words::MY_GOAL
                    bound=fields.text(field!(Goal.objective))
                />
            </div>
            <div class="columns columns-wide-first">
                <TextArea
                    rows=1
                    id=format!("{goal}-result")
                    label=words::KEY_RESULT
                    hint=words::KEY_RESULT_HINT
                    bound=fields.text(field!(Goal.key_result.measure))
                />
                <DateField
                    id=format!("{goal}-by")
                    label=words::BY
                    bound=fields.date(field!(Goal.key_result.by))
                />
            </div>
            <Choice
                name=format!("{goal}-status")
                legend=words::STATUS
                options=GoalStatus::ALL.map(label::goal_status).to_vec()
                bound=status
            />
            <div class="columns">
                <Choice
                    name=format!("{goal}-confidence")
                    legend=words::MY_CONFIDENCE
                    options=ratings()
                    bound=mine
                />
                <Choice
                    name=format!("{goal}-managers")
                    legend=words::MANAGERS_VIEW
                    options=ratings()
                    bound=managers
                />
            </div>
            <GapNote session goal />
            <div class="card-actions">
                <Button weight=Weight::Link label=words::END_GOAL on_click=end />
            </div>
        </li>
    }
}

/// The gap between the two views.
#[component]
fn GapNote(
    /// The session that is prepared.
    session: Id<Session>,
    /// The goal.
    goal: Id<Goal>,
) -> impl IntoView {
    let state = AppState::expect();
    let note = state.read(move |document| match document.alignment(session, goal).gap() {
        None => String::new(),
        Some(0) => words::NO_GAP.to_owned(),
        Some(gap) => fill(words::GAP, &[("n", &gap.to_string())]),
    });
    view! { <p role="status">{note}</p> }
}

/// A goal on which the two views differ, and the way to the agenda.
#[component]
pub fn GapRow(
    /// The session that is prepared.
    session: Id<Session>,
    /// The goal.
    goal: Id<Goal>,
) -> impl IntoView {
    let state = AppState::expect();
    let name = state.read(move |document| objective(document, goal));
    let gap = state.read(move |document| {
        let gap = document.alignment(session, goal).gap().unwrap_or_default();
        counted(words::GAP_POINTS, gap.into())
    });
    let question = state.read(move |document| gap_question(document, goal));
    let ask_name = Signal::derive(move || fill(words::ASK_ABOUT, &[("goal", &name.read())]));
    view! {
        <li class="offer">
            <span>
                {name} " " <span class="quiet">{gap}</span>
            </span>
            <AskAbout session question name=ask_name />
        </li>
    }
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
