//! Step 2: how my goals serve the team's, and where we see them differently.

use leptos::prelude::*;

use crate::content::prepare as words;
use crate::domain::{Document, Goal, Id, Preparation, Session, Step, field};
use crate::export::fill;
use crate::platform::focus;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::{Bound, Button, Each, Shape, TextArea, shown_if};

use super::StepFrame;
use super::ask_about::AskAbout;
use super::goal_card::{GapRow, GoalCard};

/// The second step of the preparation.
#[component]
pub fn AlignmentStep(
    /// The session that is prepared.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let fields = bind::of(state, session.of());
    let goals = state.ids(move |document| goals_of(document, session));
    let add = move |()| {
        let goal = state.change(|document, occasion| {
            let manager = document.sessions.get(session).map(|row| row.manager);
            document.set_goal(manager.unwrap_or_default(), occasion)
        });
        focus::soon(format!("[id='{goal}-team']"));
    };
    let card = move |raw| view! { <GoalCard session goal=Id::from_raw(raw) /> }.into_any();
    let empty = || view! { <p class="empty">{words::NO_GOALS}</p> }.into_any();
    view! {
        <StepFrame session step=Step::Alignment heading=words::ALIGNMENT lead=words::ALIGNMENT_LEAD>
            {shown_if(goals.is_empty(), empty)}
            <ul class="cards">
                <Each things=goals.raw() row=card />
            </ul>
            <Button shape=Shape::Plus label=words::ADD_GOAL on_click=add />
            <Gaps session />
            <div class="form">
                <Misfit
                    session
                    id="work-without-goal"
                    label=words::WORK_WITHOUT_GOAL
                    bound=fields.text(field!(Preparation.work_without_goal))
                    question=words::WORK_QUESTION
                />
                <Misfit
                    session
                    id="goals-without-work"
                    label=words::GOALS_WITHOUT_WORK
                    bound=fields.text(field!(Preparation.goals_without_work))
                    question=words::GOAL_QUESTION
                />
            </div>
        </StepFrame>
    }
}

/// The goals on which the two views differ, the largest gap first.
#[component]
fn Gaps(
    /// The session that is prepared.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let gaps = state.ids(move |document| {
        document.alignment_gaps(session).into_iter().map(|(goal, _)| goal).collect()
    });
    let row = move |raw| view! { <GapRow session goal=Id::from_raw(raw) /> }.into_any();
    let list = move || {
        view! {
            <section class="group">
                <h2>{words::GAPS}</h2>
                <p class="quiet">{words::GAPS_LEAD}</p>
                <ol class="rows">
                    <Each things=gaps.raw() row />
                </ol>
            </section>
        }
        .into_any()
    };
    let has_gaps = gaps.is_empty();
    let has_gaps = Memo::new(move |_| !has_gaps.get());
    shown_if(has_gaps, list)
}

/// Something that does not fit: written down, and asked about with one click.
#[component]
fn Misfit(
    /// The session that is prepared.
    session: Id<Session>,
    /// The id of the field; unique on the page.
    id: &'static str,
    /// What is asked.
    label: &'static str,
    /// What it holds.
    bound: Bound<String>,
    /// The talking point that it makes.
    question: &'static str,
) -> impl IntoView {
    let text = move || bound.value.read().trim().trim_end_matches('.').to_owned();
    let question = Signal::derive(move || fill(question, &[("text", &text())]));
    let has_text = Memo::new(move |_| !bound.value.read().trim().is_empty());
    let ask = move || view! { <AskAbout session question label=words::ASK_OPENLY /> }.into_any();
    view! {
        <div class="stack-close">
            <TextArea id label hint=words::ONLY_ME bound />
            {shown_if(has_text, ask)}
        </div>
    }
}

/// The goals that are worked on with the manager of a session.
pub fn goals_of(document: &Document, session: Id<Session>) -> Vec<Id<Goal>> {
    let manager = document.sessions.get(session).map(|row| row.manager).unwrap_or_default();
    document.open_goals(manager).map(|(id, _)| id).collect()
}
