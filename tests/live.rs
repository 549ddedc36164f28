//! In the room: when the time gets short.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use chrono::TimeDelta;
use common::journey::Journey;
use common::occasion;
use strategy_session::domain::*;

/// A session in this stage, with one open question in each of these stages: those that must be
/// discussed have a `!`. Ten minutes were spent in the first stage, ninety seconds in this one.
fn in_stage(stage: Stage, questions: &[(&str, Stage)]) -> Journey {
    let journey = Journey::new().meets("Kim").plans(Purpose::Feedback);
    let bring = |journey: Journey, (question, stage): &(&str, Stage)| {
        journey.brings(question, *stage, Visibility::Shared)
    };
    let mut journey = questions.iter().fold(journey, bring).holds();
    for (question, _) in questions {
        let point = journey.point(question);
        journey.document.reword_point(point, |row| row.must_discuss = question.ends_with('!'));
    }
    let session = journey.session();
    let mut later = occasion(0);
    let begun = journey.document.sessions.get(session).unwrap().clock().total_s(later.now);
    assert_eq!(begun, 0);
    later.now += TimeDelta::minutes(10);
    journey.document.go_to_stage(session, stage, &later);
    journey
}

#[test]
fn what_is_left_goes_to_what_must_be_discussed_and_to_the_end() {
    use Stage::*;
    #[track_caller]
    fn check(stage: Stage, questions: &[(&str, Stage)], left: u16, expected: [u16; 5]) {
        let mut journey = in_stage(stage, questions);
        let session = journey.session();
        let now = occasion(0).now + TimeDelta::seconds(690);
        journey.document.cut_short(session, left, now);
        let row = journey.document.sessions.get(session).unwrap();
        assert_eq!(row.timebox_min, PerStage::new(expected));
        assert!(row.is_cut_short);
    }
    // Ten minutes were spent in the first stage, a minute and a half in the one at hand.
    check(Goals, &[("a!", Plan)], 10, [10, 2, 0, 7, 3]);
    check(Goals, &[("a!", Goals), ("b!", Plan)], 11, [10, 6, 0, 4, 3]);
    check(Goals, &[("a!", Context), ("b", Plan)], 10, [10, 9, 0, 0, 3]);
    check(Goals, &[("a", Plan)], 10, [10, 9, 0, 0, 3]);
    check(Plan, &[("a!", Feedback), ("b!", Plan), ("c!", Confirm)], 10, [10, 0, 0, 9, 3]);
    check(Goals, &[], 2, [10, 2, 0, 0, 2]);
    check(Goals, &[("a!", Plan), ("b!", Feedback), ("c!", Goals)], 10, [10, 5, 2, 2, 3]);
}

#[test]
fn no_question_is_lost_when_the_time_gets_short() {
    let mut journey = in_stage(Stage::Goals, &[("a!", Stage::Plan), ("b", Stage::Plan)]);
    let session = journey.session();
    journey.document.cut_short(session, 10, occasion(0).now);
    assert_eq!(journey.document.agenda(session).len(), 2);
    let closed = journey.closes(&[]);
    let waiting = closed.document.talking_points.iter().map(|(_, row)| row.place());
    assert_eq!(waiting.collect::<Vec<_>>(), [Place::NextSession; 2]);
}
