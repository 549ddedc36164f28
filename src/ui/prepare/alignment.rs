//! Step 2: how my goals serve the team's, and where we see them differently.

use leptos::prelude::*;

use crate::content::prepare as words;
use crate::domain::{Document, Goal, Id, Preparation, Session, Step, field};
use crate::platform::focus;
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::{Button, Each, Shape, TextArea, shown_if};

use super::StepFrame;
use super::goal_card::GoalCard;

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
            <div class="form">
                <TextArea
                    id="work-without-goal"
                    label=words::WORK_WITHOUT_GOAL
                    hint=words::ONLY_ME
                    bound=fields.text(field!(Preparation.work_without_goal))
                />
                <TextArea
                    id="goals-without-work"
                    label=words::GOALS_WITHOUT_WORK
                    hint=words::ONLY_ME
                    bound=fields.text(field!(Preparation.goals_without_work))
                />
            </div>
        </StepFrame>
    }
}

/// The goals that are worked on with the manager of a session.
pub fn goals_of(document: &Document, session: Id<Session>) -> Vec<Id<Goal>> {
    let manager = document.sessions.get(session).map(|row| row.manager).unwrap_or_default();
    document.open_goals(manager).map(|(id, _)| id).collect()
}
