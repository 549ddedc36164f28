//! The agenda: its order, and the questions that come from what does not fit.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::journey::Journey;
use common::occasion;
use proptest::prelude::*;
use strategy_session::domain::*;

/// An agenda with these questions in these stages.
fn agenda(questions: &[(&str, Stage)]) -> Journey {
    let journey = Journey::new().meets("Kim").plans(Purpose::Feedback);
    let bring = |journey: Journey, (question, stage): &(&str, Stage)| {
        journey.brings(question, *stage, Visibility::Shared)
    };
    questions.iter().fold(journey, bring)
}

/// The questions of the session at hand, those of a stage after its number.
fn order(journey: &Journey) -> String {
    let mut order = String::new();
    for stage in Stage::ALL {
        order.push_str(&(stage as u8).to_string());
        let agenda = journey.document.agenda(journey.session());
        let of_stage = agenda.into_iter().filter(|(_, point)| point.stage == stage);
        order.extend(of_stage.map(|(_, point)| point.question.clone()));
    }
    order
}

fn abcd() -> Journey {
    use Stage::{Goals, Plan};
    agenda(&[("a", Goals), ("b", Goals), ("c", Goals), ("d", Plan)])
}

#[test]
fn a_question_goes_where_it_is_put() {
    #[track_caller]
    fn check(question: &str, stage: Stage, before: &str, expected: &str) {
        let mut journey = abcd();
        let before = (!before.is_empty()).then(|| journey.point(before));
        journey.document.place_point(journey.point(question), stage, before);
        assert_eq!(order(&journey), expected);
    }
    assert_eq!(order(&abcd()), "01abc23d4");
    check("c", Stage::Goals, "a", "01cab23d4");
    check("a", Stage::Goals, "c", "01bac23d4");
    check("a", Stage::Goals, "", "01bca23d4");
    check("a", Stage::Goals, "a", "01bca23d4");
    check("b", Stage::Plan, "d", "01ac23bd4");
    check("b", Stage::Confirm, "", "01ac23d4b");
    // One that is in another stage says nothing about the place in this one.
    check("b", Stage::Plan, "a", "01ac23db4");
}

#[test]
fn a_question_moves_by_one_place_and_over_the_edge_of_its_stage() {
    #[track_caller]
    fn check(question: &str, direction: Direction, expected: &str) {
        let mut journey = abcd();
        journey.document.move_point(journey.point(question), direction);
        assert_eq!(order(&journey), expected);
    }
    check("b", Direction::Up, "01bac23d4");
    check("b", Direction::Down, "01acb23d4");
    check("a", Direction::Up, "0a1bc23d4");
    check("c", Direction::Down, "01ab2c3d4");
    check("d", Direction::Up, "01abc2d34");
    check("d", Direction::Down, "01abc234d");
}

#[test]
fn questions_stay_at_the_ends_of_the_agenda() {
    let mut journey = agenda(&[("a", Stage::Context), ("b", Stage::Confirm)]);
    journey.document.move_point(journey.point("a"), Direction::Up);
    journey.document.move_point(journey.point("b"), Direction::Down);
    assert_eq!(order(&journey), "0a1234b");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_question_is_lost_or_doubled(moves in proptest::collection::vec((0..4_usize, 0..5_usize, 0..5_usize, 0..3), 0..30)) {
        let mut journey = abcd();
        let ids = ["a", "b", "c", "d"].map(|question| journey.point(question));
        for (point, stage, before, kind) in moves {
            match kind {
                0 => journey.document.move_point(ids[point], Direction::Up),
                1 => journey.document.move_point(ids[point], Direction::Down),
                _ => journey.document.place_point(ids[point], Stage::ALL[stage], ids.get(before).copied()),
            }
            let agenda = journey.document.agenda(journey.session());
            let mut all: Vec<_> = agenda.iter().map(|(_, point)| point.question.as_str()).collect();
            all.sort_unstable();
            prop_assert_eq!(all, ["a", "b", "c", "d"]);
        }
    }
}

#[test]
fn the_largest_gap_between_two_views_comes_first() {
    let mut journey = Journey::new().meets("Kim").plans(Purpose::Feedback);
    let (session, manager) = (journey.session(), journey.manager());
    let mut rated = |mine: Option<usize>, managers: Option<usize>| {
        let goal = journey.document.set_goal(manager, &mut occasion(0));
        journey.document.align(session, goal, |row| {
            row.mine = mine.map(|n| Rating::ALL[n - 1]);
            row.managers = managers.map(|n| Rating::ALL[n - 1]);
        });
        goal
    };
    let small = rated(Some(3), Some(4));
    let _none = rated(Some(2), Some(2));
    let large = rated(Some(5), Some(1));
    let _unknown = rated(Some(5), None);
    let as_small = rated(Some(2), Some(1));
    let gaps = journey.document.alignment_gaps(session);
    assert_eq!(gaps, [(large, 4), (small, 1), (as_small, 1)]);
}
