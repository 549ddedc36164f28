//! In the room: the talking point at hand, what is written down, and when the time gets short.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use chrono::{DateTime, TimeDelta, Utc};
use common::journey::Journey;
use common::occasion;
use proptest::prelude::*;
use strategy_session::domain::*;
use strategy_session::export::{Screen, screen};

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

/// The question at hand, or nothing.
fn at_hand(journey: &Journey) -> &str {
    let document = &journey.document;
    let point = document.point_at_hand(journey.session());
    point.and_then(|point| document.talking_points.get(point)).map_or("", |row| &row.question)
}

#[test]
fn the_question_at_hand_is_the_one_said_else_the_first_open_one_of_the_stage() {
    let questions = [("a", Stage::Goals), ("b", Stage::Goals), ("c", Stage::Plan)];
    let mut journey = in_stage(Stage::Goals, &questions);
    let (session, [a, b]) = (journey.session(), ["a", "b"].map(|name| journey.point(name)));
    assert_eq!(at_hand(&journey), "a");
    journey.document.tick_point(a, true);
    assert_eq!(at_hand(&journey), "b");
    journey.document.tick_point(a, false);
    journey.document.sessions.update(session, |row| row.at_hand = Some(b));
    assert_eq!(at_hand(&journey), "b");
    journey.document.skip_point(b, true);
    assert_eq!(at_hand(&journey), "a");
    journey.document.skip_point(b, false);
    assert_eq!(at_hand(&journey), "b");
    journey.document.reword_point(b, |row| row.stage = Stage::Plan);
    assert_eq!(at_hand(&journey), "a");
    journey.document.go_to_stage(session, Stage::Plan, &occasion(0));
    assert_eq!(at_hand(&journey), "b");
    journey.document.tick_point(b, true);
    assert_eq!(at_hand(&journey), "c");
    journey.document.go_to_stage(session, Stage::Feedback, &occasion(0));
    assert_eq!(at_hand(&journey), "");
}

#[test]
fn what_is_written_down_is_about_the_question_at_hand_until_it_is_moved() {
    let journey = in_stage(Stage::Goals, &[("a", Stage::Goals), ("b", Stage::Goals)]);
    let [a, b] = ["a", "b"].map(|name| journey.point(name));
    let mut journey = journey.notes("one").decides("two").hears("three").agrees(Owner::Me, "4", "");
    let session = journey.session();
    let about = |document: &Document| {
        let captures = document.captures(session).into_iter();
        captures.map(|id| document.captured(id).unwrap().about).collect::<Vec<_>>()
    };
    assert_eq!(about(&journey.document), [Some(a); 4]);
    for id in journey.document.captures(session) {
        journey.document.move_capture(id, Some(b));
    }
    assert_eq!(about(&journey.document), [Some(b); 4]);
    let last = *journey.document.captures(session).last().unwrap();
    journey.document.move_capture(last, None);
    assert_eq!(about(&journey.document), [Some(b), Some(b), Some(b), None]);
}

#[test]
fn a_question_that_comes_up_is_on_the_agenda_and_for_the_person_alone() {
    let mut journey = in_stage(Stage::Feedback, &[]);
    let session = journey.session();
    journey.document.write_line(session, |line| {
        line.kind = CaptureKind::Question;
        line.text = "  Who else saw it?  ".to_owned();
    });
    assert_eq!(journey.document.keep_line(session, &mut occasion(0)), None);
    let agenda = journey.document.agenda(session);
    let [(_, row)] = agenda[..] else { panic!("one question") };
    let found = (row.question.as_str(), row.stage, row.visibility, row.is_open());
    assert_eq!(found, ("Who else saw it?", Stage::Feedback, Visibility::Private, true));
    assert_eq!(journey.document.captures(session), []);
    let line = &journey.document.sessions.get(session).unwrap().line;
    assert_eq!((line.kind, line.text.as_str()), (CaptureKind::Question, ""));
}

#[test]
fn what_is_parked_waits_in_the_parking_lot_for_a_later_session() {
    let journey = in_stage(Stage::Plan, &[("a", Stage::Plan)]).parks("Budget");
    let session = journey.session();
    let parked = journey.document.captures(session);
    let [CaptureId::Parked(point)] = parked[..] else { panic!("one is parked") };
    let row = journey.document.talking_points.get(point).unwrap();
    assert!(!row.is_open());
    assert_eq!(row.fate(), Fate::Backlog);
    assert_eq!(at_hand(&journey), "a");
    assert_eq!(journey.document.parking_lot(session), []);
    let mut journey = journey.closes(&[]).plans(Purpose::Feedback);
    let next = journey.session();
    assert_ne!(next, session);
    assert_eq!(journey.document.parking_lot(next), [point]);
    journey.document.unpark_point(point, next);
    assert_eq!(journey.document.parking_lot(next), []);
    let row = journey.document.talking_points.get(point).unwrap();
    assert_eq!((row.place(), row.is_open()), (Place::Agenda(next), true));
}

#[test]
fn a_session_that_was_not_held_after_all_is_as_before_with_what_was_written() {
    let mut journey = in_stage(Stage::Goals, &[("a", Stage::Goals)]).notes("one");
    let session = journey.session();
    journey.document.not_held(session);
    let row = journey.document.sessions.get(session).unwrap();
    assert_eq!(row.state(), SessionState::Prepared);
    assert_eq!((row.clock().total_s(occasion(1).now), row.clock().stage()), (0, Stage::Context));
    assert_eq!(journey.document.captures(session).len(), 1);
    // What was closed was held.
    let mut journey = journey.holds().closes(&[]);
    journey.document.not_held(session);
    assert!(journey.document.sessions.get(session).unwrap().state().is_held());
}

#[test]
fn the_shared_screen_marks_what_is_done_and_what_is_at_hand() {
    let questions =
        [("a", Stage::Goals), ("b", Stage::Goals), ("", Stage::Goals), ("c", Stage::Plan)];
    let mut journey = in_stage(Stage::Goals, &questions);
    let a = journey.point("a");
    journey.document.tick_point(a, true);
    let private = journey.point("c");
    journey.document.reword_point(private, |row| row.visibility = Visibility::Private);
    let journey = journey.parks("later").decides("We do b").notes("He looked away");
    let Screen { points, decided, actions } =
        screen(&journey.document, journey.session(), Audience::Manager);
    let points: Vec<_> =
        points.iter().map(|p| (p.question.as_str(), p.is_done, p.is_here)).collect();
    assert_eq!(points, [("a", true, false), ("b", false, true)]);
    assert_eq!(decided, ["We do b"]);
    assert_eq!(actions, Vec::<String>::new());
}

type Instant = DateTime<Utc>;

/// What happens while a session is held.
#[derive(Clone, Debug)]
enum Event {
    Runs,
    Pauses,
    GoesTo(Stage),
    /// So many seconds pass, asleep or not; less than none where somebody sets the clock back.
    Passes(i64),
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let seconds = prop_oneof![8 => 0..4_000_i64, 1 => -90_000..0_i64, 1 => 80_000..90_000_i64];
    let event = prop_oneof![
        Just(Event::Runs),
        Just(Event::Pauses),
        proptest::sample::select(Stage::ALL.to_vec()).prop_map(Event::GoesTo),
        seconds.prop_map(Event::Passes),
    ];
    proptest::collection::vec(event, 0..40)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..Default::default() })]

    // The same, told as a list of stretches: each belongs to one stage and counts from its start to
    // its end, or not at all where the clock was set back behind its start.
    #[test]
    fn f17_each_stage_has_the_time_that_ran_in_it(events in events()) {
        let mut journey = in_stage(Stage::Context, &[]);
        let session = journey.session();
        journey.document.pause_clock(session, &occasion(0));
        let before = journey.document.sessions.get(session).unwrap().clock().clone();
        let mut spent = Stage::ALL.map(|stage| i64::from(before.spent_s(stage, occasion(0).now)));
        let (mut now, mut stage, mut since) = (occasion(0), before.stage(), None::<Instant>);
        let count = |spent: &mut [i64; 5], stage: Stage, since: Option<Instant>, now: Instant| {
            let ran = since.map_or(0, |since| (now - since).num_seconds());
            spent[stage as usize] += ran.max(0);
        };
        for event in events {
            match event {
                Event::Runs => {
                    journey.document.run_clock(session, &now);
                    since = since.or(Some(now.now));
                }
                Event::Pauses => {
                    journey.document.pause_clock(session, &now);
                    count(&mut spent, stage, since.take(), now.now);
                }
                Event::GoesTo(next) => {
                    journey.document.go_to_stage(session, next, &now);
                    count(&mut spent, stage, since, now.now);
                    since = since.map(|_| now.now);
                    stage = next;
                }
                Event::Passes(seconds) => now.now += TimeDelta::seconds(seconds),
            }
            let mut until_now = spent;
            count(&mut until_now, stage, since, now.now);
            let clock = journey.document.sessions.get(session).unwrap().clock();
            let shown = Stage::ALL.map(|stage| i64::from(clock.spent_s(stage, now.now)));
            prop_assert_eq!(shown, until_now);
            prop_assert_eq!(i64::from(clock.total_s(now.now)), until_now.iter().sum::<i64>());
        }
    }
}
