//! What becomes of goals and of feedback, and which claims have nothing behind them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::{date, occasion};
use strategy_session::domain::*;

#[test]
fn the_next_step_of_feedback_is_the_first_that_is_open() {
    use FeedbackStep::{AskAgain, Change, React, Result};
    let (accept, test, disagree) =
        (Some(Reaction::Accept), Some(Reaction::Test), Some(Reaction::Disagree));
    for (reaction, change, result, asked_again_on, open) in [
        (None, "", "", "", Some(React)),
        (None, " ", "It works", "2026-03-01", Some(React)),
        (None, "I ask first", "", "", Some(Result)),
        (accept, "", "", "", Some(Change)),
        (test, "", "It works", "", Some(Change)),
        (test, "I ask first", "", "", Some(Result)),
        (accept, "I ask first", "It works", "", Some(AskAgain)),
        (accept, "I ask first", "It works", "2026-03-01", None),
        (disagree, "", "", "", None),
        (disagree, "I explain it", "", "", Some(Result)),
        (disagree, "I explain it", "Fewer questions", "2026-03-01", None),
    ] {
        let row = Feedback {
            reaction,
            change: change.into(),
            result: result.into(),
            asked_again_on: asked_again_on.parse().ok(),
            ..Feedback::default()
        };
        assert_eq!(row.open_step(), open, "{reaction:?} {change:?} {result:?} {asked_again_on}");
    }
}

/// A Document with one goal.
fn with_goal(objective: &str) -> (Document, Id<Goal>) {
    let mut document = Document::default();
    let goal = document.set_goal(Id::NIL, &mut occasion(0));
    document.goals.update(goal, |row| row.objective = objective.into());
    (document, goal)
}

#[test]
fn an_outcome_ends_a_goal_and_taking_it_back_opens_it() {
    let (mut document, goal) = with_goal("Ship it");
    for outcome in GoalOutcome::ALL {
        document.conclude_goal(goal, Some(outcome), &occasion(1));
        let row = document.goals.get(goal).unwrap();
        assert_eq!((row.outcome, row.ended_on), (Some(outcome), Some(occasion(1).today)));
    }
    document.conclude_goal(goal, None, &occasion(2));
    let row = document.goals.get(goal).unwrap();
    assert_eq!((row.outcome, row.ended_on), (None, None));
}

#[test]
fn a_goal_that_ended_earlier_keeps_its_date() {
    let (mut document, goal) = with_goal("Ship it");
    document.goals.update(goal, |row| row.ended_on = Some(date("2026-01-02")));
    document.conclude_goal(goal, Some(GoalOutcome::Missed), &occasion(1));
    assert_eq!(document.goals.get(goal).unwrap().ended_on, Some(date("2026-01-02")));
}

#[test]
fn a_change_keeps_the_wording_until_then_once() {
    let (mut document, goal) = with_goal("  Ship it ");
    let changes = |document: &Document| document.goals.get(goal).unwrap().changes.clone();
    let ship = GoalChange { on: occasion(1).today, was: "Ship it".into() };
    document.change_goal(goal, &occasion(1));
    document.change_goal(goal, &occasion(2));
    assert_eq!(changes(&document), std::slice::from_ref(&ship));
    // Another wording on the same day is a slip of the keyboard, not a change.
    document.goals.update(goal, |row| row.objective = "Ship it twice".into());
    document.change_goal(goal, &occasion(1));
    assert_eq!(changes(&document), std::slice::from_ref(&ship));
    document.change_goal(goal, &occasion(3));
    let twice = GoalChange { on: occasion(3).today, was: "Ship it twice".into() };
    assert_eq!(changes(&document), [ship, twice]);
    let (mut empty, goal) = with_goal(" ");
    empty.change_goal(goal, &occasion(1));
    assert_eq!(empty.goals.get(goal).unwrap().changes, []);
}

#[test]
fn a_claim_is_backed_by_a_figure_a_number_or_a_witness() {
    let row =
        |title: &str, logged_as| Evidence { title: title.into(), logged_as, ..Evidence::default() };
    assert!(row("Rebuilt the guide", LogKind::Win).is_unbacked());
    assert!(!row("Cut the build to 14 minutes", LogKind::Win).is_unbacked());
    // Praise is its own witness, and a lesson claims nothing.
    assert!(!row("Kim: clearest update", LogKind::Praise).is_unbacked());
    assert!(!row("Ask before the date is set", LogKind::Lesson).is_unbacked());
    let mut seen = row("Rebuilt the guide", LogKind::Win);
    seen.anecdote.who = "Søren".into();
    assert!(!seen.is_unbacked());
}
