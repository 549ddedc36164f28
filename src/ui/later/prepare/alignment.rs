//! Step 2: how my goals serve the team's, and where we see them differently.

use leptos::prelude::*;

use crate::content::prepare as words;
use crate::domain::{Document, Goal, Id, Preparation, Session, Step, field};
use crate::export::fill;
use crate::platform::focus;
use crate::reactive::{derived, memo};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::form::part;
use crate::ui::kit::html::{Element, Node, div, h2, nodes, ol, p, section, shown_if, ul};
use crate::ui::kit::{Bound, Shape, TextArea, button, rows};

use super::ask_about::ask_about;
use super::goal_card::{gap_row, goal_card};
use super::step_frame;

/// The second step of the preparation.
pub fn alignment_step(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let fields = bind::of(state, session.of());
    let goals = state.ids(move |document| goals_of(document, session));
    let add = move || {
        let goal = state.change(|document, occasion| {
            let manager = document.sessions.get(session).map(|row| row.manager);
            document.set_goal(manager.unwrap_or_default(), occasion)
        });
        focus::soon_at(&part(goal, "team"));
    };
    let card = move |raw| goal_card(session, Id::from_raw(raw));
    let empty = || p().class("empty").child(words::NO_GOALS);
    step_frame(session, Step::Alignment, words::ALIGNMENT, words::ALIGNMENT_LEAD, move || {
        nodes![
            shown_if(goals.is_empty(), empty),
            ul().class("cards").child(rows(goals.raw(), card)),
            button(words::ADD_GOAL, add).icon(Shape::Plus),
            gaps(session),
            div()
                .class("form")
                .child(misfit(
                    session,
                    "work-without-goal",
                    words::WORK_WITHOUT_GOAL,
                    fields.text(field!(Preparation.work_without_goal)),
                    words::WORK_QUESTION
                ))
                .child(misfit(
                    session,
                    "goals-without-work",
                    words::GOALS_WITHOUT_WORK,
                    fields.text(field!(Preparation.goals_without_work)),
                    words::GOAL_QUESTION
                )),
        ]
    })
}

/// The goals on which the two views differ, the largest gap first.
fn gaps(session: Id<Session>) -> Node {
    let state = AppState::expect();
    let gaps = state.ids(move |document| {
        document.alignment_gaps(session).into_iter().map(|(goal, _)| goal).collect()
    });
    let row = move |raw| gap_row(session, Id::from_raw(raw));
    let list = move || {
        section()
            .class("group")
            .child(h2().child(words::GAPS))
            .child(p().class("quiet").child(words::GAPS_LEAD))
            .child(ol().class("rows").child(rows(gaps.raw(), row)))
    };
    let has_gaps = gaps.is_empty();
    let has_gaps = memo(move || !has_gaps.get());
    shown_if(has_gaps, list)
}

/// Something that does not fit: written down, and asked about with one click.
fn misfit(
    session: Id<Session>,
    id: &'static str,
    label: &'static str,
    bound: Bound<String>,
    question: &'static str,
) -> Element {
    let text = move || bound.value.read().trim().trim_end_matches('.').to_owned();
    let question = derived(move || fill(question, &[("text", &text())]));
    let has_text = derived(move || !bound.value.read().trim().is_empty());
    let ask = move || ask_about(session, question, None, words::ASK_OPENLY);
    div()
        .class("stack-close")
        .child(TextArea::new(id, label, bound).hint(words::ONLY_ME))
        .child(shown_if(has_text, ask))
}

/// The goals that are worked on with the manager of a session.
pub fn goals_of(document: &Document, session: Id<Session>) -> Vec<Id<Goal>> {
    let manager = document.sessions.get(session).map(|row| row.manager).unwrap_or_default();
    document.open_goals(manager).map(|(id, _)| id).collect()
}
