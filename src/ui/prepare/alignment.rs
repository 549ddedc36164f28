//! Step 2: how my goals serve the team's, and where we see them differently.

use leptos::prelude::*;

use crate::content::prepare as words;
use crate::domain::{Goal, Id, Session, Step};
use crate::platform::page;
use crate::state::AppState;
use crate::ui::kit::{Icon, Shape, TextArea};

use super::goal_card::GoalCard;
use super::{StepFrame, text_of};

/// The second step of the preparation.
#[component]
pub fn AlignmentStep(
    /// The session that is prepared.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let goals = state.read(move |document| {
        let manager = document.sessions.get(session).map(|row| row.manager).unwrap_or_default();
        document.open_goals(manager).map(|(id, _)| id).collect::<Vec<Id<Goal>>>()
    });
    let add = move |_| {
        let goal = state.change(|document, occasion| {
            let manager = document.sessions.get(session).map(|row| row.manager);
            document.set_goal(manager.unwrap_or_default(), occasion)
        });
        page::focus_soon(format!("[id='{goal}-team']"));
    };
    let numbered = move || (1..).zip(goals.get()).collect::<Vec<(usize, Id<Goal>)>>();
    view! {
        <StepFrame session step=Step::Alignment heading=words::ALIGNMENT lead=words::ALIGNMENT_LEAD>
            {move || goals.with(Vec::is_empty).then(|| view! { <p class="empty">{words::NO_GOALS}</p> })}
            <ul class="cards">
                <For
                    each=numbered
                    key=|numbered| *numbered
                    children=move |(number, goal)| view! { <GoalCard session goal number /> }
                />
            </ul>
            <button class="button" type="button" on:click=add>
                <Icon shape=Shape::Plus />
                {words::ADD_GOAL}
            </button>
            <div class="form">
                <TextArea
                    id="work-without-goal"
                    label=words::WORK_WITHOUT_GOAL
                    hint=words::ONLY_ME
                    bound=text_of(
                        state,
                        session,
                        |p| &p.work_without_goal,
                        |p, text| p.work_without_goal = text,
                    )
                />
                <TextArea
                    id="goals-without-work"
                    label=words::GOALS_WITHOUT_WORK
                    hint=words::ONLY_ME
                    bound=text_of(
                        state,
                        session,
                        |p| &p.goals_without_work,
                        |p, text| p.goals_without_work = text,
                    )
                />
            </div>
        </StepFrame>
    }
}
