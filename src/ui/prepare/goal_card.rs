//! A goal: whose, what shows it, and how sure we both are.

use leptos::prelude::*;

use crate::content::{label, prepare as words};
use crate::domain::{
    Alignment, Document, Goal, GoalStatus, Id, NewPoint, PointKind, Rating, Session, Stage,
    Visibility, field,
};
use crate::export::fill;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::{Bound, Button, Choice, DateField, TextArea, Weight, shown_if};

use super::alignment::goals_of;

/// The minutes that a talking point about a gap starts with.
const GAP_MINUTES: u16 = 5;

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

/// The gap between the two views, and the way to the agenda.
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
    let can_put = state.read(move |document| {
        let has_gap = document.alignment(session, goal).gap().is_some_and(|gap| gap > 0);
        has_gap && !is_on_agenda(document, session, goal)
    });
    let is_put = state.read(move |document| is_on_agenda(document, session, goal));
    let put = move |()| {
        state.change(|document, occasion| {
            let new = NewPoint {
                question: gap_question(document, goal),
                kind: PointKind::Discuss,
                timebox_min: GAP_MINUTES,
                stage: Stage::Goals,
                visibility: Visibility::Shared,
            };
            document.add_point(session, new, occasion);
        });
    };
    let put_button = move || view! { <Button label=words::ON_AGENDA on_click=put /> }.into_any();
    let put_mark = || view! { <span class="tag">{words::IS_ON_AGENDA}</span> }.into_any();
    view! {
        <div class="gap" role="status">
            <p>{note}</p>
            {shown_if(can_put, put_button)}
            {shown_if(is_put, put_mark)}
        </div>
    }
}

/// Whether the talking point that a gap makes is on the agenda.
fn is_on_agenda(document: &Document, session: Id<Session>, goal: Id<Goal>) -> bool {
    let question = gap_question(document, goal);
    document.agenda(session).iter().any(|(_, point)| point.question == question)
}

/// The talking point that a gap makes.
fn gap_question(document: &Document, goal: Id<Goal>) -> String {
    let objective = document.goals.get(goal).map_or("", |row| row.objective.trim());
    fill(words::GAP_QUESTION, &[("goal", objective)])
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
