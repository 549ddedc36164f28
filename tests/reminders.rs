//! Reminders: what a person is reminded of, and when.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::journey::Journey;
use common::{date, occasion};
use strategy_session::domain::*;

/// What there is to be reminded of, a line each: the date and the word for it.
#[track_caller]
fn check_all(document: &Document, from: &str, to: &str, is_log: bool, expected: &[&str]) {
    let name = |what: Remind| format!("{what:?}").split('(').next().unwrap().to_owned();
    let rows = document.reminders(date(from), date(to)).into_iter();
    let of_log = |row: &Reminder| matches!(row.what, Remind::LogWeek | Remind::FillInResults);
    let rows = rows.filter(|row| of_log(row) == is_log);
    let rows: Vec<_> = rows.map(|row| format!("{} {}", row.on, name(row.what))).collect();
    assert_eq!(rows, expected);
}

/// The same without the Fridays of the log.
#[track_caller]
fn check(document: &Document, from: &str, to: &str, expected: &[&str]) {
    check_all(document, from, to, false, expected);
}

/// The Fridays of the log.
#[track_caller]
fn check_log(document: &Document, from: &str, to: &str, expected: &[&str]) {
    check_all(document, from, to, true, expected);
}

#[test]
fn the_way_through_a_session_is_reminded_of_step_by_step() {
    let mut journey = Journey::new().meets("Kim").asks(Purpose::Workload).schedules("2026-03-12");
    let session = journey.session();
    let document = &mut journey.document;
    let [prepare, send] = ["2026-03-05 Prepare", "2026-03-10 SendAgenda"];
    let [read, close, recap] = ["2026-03-11 ReadOver", "2026-03-12 Close", "2026-03-13 SendRecap"];
    check(document, "2026-03-01", "2026-03-31", &[prepare, send, read, close, recap]);
    check(document, "2026-03-11", "2026-03-12", &[read, close]);
    check(document, "2026-03-12", "2026-03-11", &[]);
    document.finish_preparation(session);
    check(document, "2026-03-01", "2026-03-31", &[send, read, close, recap]);
    document.send_agenda(session, &occasion(2));
    check(document, "2026-03-01", "2026-03-31", &[read, close, recap]);
    let mut aside = document.clone();
    aside.put_aside(session, SessionState::Postponed, &occasion(3));
    check(&aside, "2026-03-01", "2026-03-31", &[]);
    document.schedule(session, None, None);
    check(document, "2026-03-01", "2026-03-31", &[]);
    let mut live = journey.schedules("2026-03-12").later(10).holds();
    check(&live.document, "2026-03-01", "2026-03-31", &[close, recap]);
    live =
        live.agrees(Owner::Me, "Mine", "2026-03-18").agrees(Owner::Manager, "Theirs", "2026-03-18");
    let mut closed = live.closes(&[]);
    closed.document.promise_update(session, Some(date("2026-03-16")), &mut occasion(11));
    let [update, act] = ["2026-03-16 CheckIn", "2026-03-17 Act"];
    check(&closed.document, "2026-03-01", "2026-03-31", &[recap, update, act]);
    let mut sent = closed.recaps();
    check(&sent.document, "2026-03-01", "2026-03-31", &[update, act]);
    let (action, _) = sent.document.actions_of(session)[0];
    let (check_in, _) = sent.document.check_in_of(session).unwrap();
    sent.document.tick_action(action, true, &occasion(12));
    sent.document.tick_check_in(check_in, true, &occasion(12));
    check(&sent.document, "2026-03-01", "2026-03-31", &[]);
}

#[test]
fn each_date_of_a_routine_is_to_be_asked_for_ten_days_before() {
    let held = Journey::new().meets("Kim").asks(Purpose::Workload).schedules("2026-03-12");
    let mut journey = held.later(10).holds().closes(&[]).recaps();
    let (kim, session) = (journey.manager(), journey.session());
    let document = &mut journey.document;
    document.make_routine(session, Some(Cadence::Monthly), &mut occasion(10));
    let (id, _) = document.routine_with(kim).unwrap();
    let [april, may, june] = ["2026-04-03 Ask", "2026-05-02 Ask", "2026-06-02 Ask"];
    check(document, "2026-03-14", "2026-06-02", &[april, may, june]);
    check(document, "2026-04-04", "2026-06-01", &[may]);
    let first = document.reminders(date("2026-04-03"), date("2026-04-03"))[0];
    assert_eq!((first.what, first.of), (Remind::Ask(id), date("2026-04-13")));
    document.skip_occurrence(id, date("2026-05-12"));
    check(document, "2026-03-14", "2026-06-02", &[april, june]);
    // A session without a date takes the first, and one with a date all before it.
    let next = document.start_session(Some(kim), SessionPlan::default(), &mut occasion(20));
    check(document, "2026-03-14", "2026-06-02", &[june]);
    document.unskip_occurrence(id, date("2026-05-12"));
    check(document, "2026-03-14", "2026-06-02", &[may, june]);
    document.schedule(next, Some(date("2026-05-13")), None);
    check(document, "2026-05-14", "2026-06-02", &["2026-05-14 SendRecap", june]);
    document.pause_routine(id, &occasion(40));
    check(document, "2026-05-15", "2026-06-30", &[]);
}

#[test]
fn a_session_before_the_review_is_held_six_weeks_ahead_of_it() {
    let mut journey = Journey::new().meets("Kim");
    journey.document.expect_review(Some(date("2026-06-15")));
    check(&journey.document, "2026-05-01", "2026-06-30", &["2026-05-04 PreReview"]);
    let mut planned = journey.plans(Purpose::PreReview);
    let session = planned.session();
    check(&planned.document, "2026-05-01", "2026-06-30", &[]);
    planned.document.put_aside(session, SessionState::Declined, &occasion(0));
    check(&planned.document, "2026-05-01", "2026-06-30", &["2026-05-04 PreReview"]);
    // The one of last year does not count.
    planned.document.schedule(session, Some(date("2025-06-02")), None);
    check(&planned.document, "2026-05-01", "2026-06-30", &["2026-05-04 PreReview"]);
    planned.document.expect_review(None);
    check(&planned.document, "2026-05-01", "2026-06-30", &[]);
}

#[test]
fn fridays_are_for_writing_down_what_went_well() {
    let empty = Document::default();
    check_log(&empty, "2026-03-01", "2026-03-31", &[]);
    let mut journey = Journey::new().meets("Kim").plans(Purpose::Feedback);
    let session = journey.session();
    let document = &mut journey.document;
    let march = ["2026-03-06 LogWeek", "2026-03-13 LogWeek", "2026-03-20 LogWeek"];
    check_log(document, "2026-03-02", "2026-03-20", &march);
    // What was written down on a Wednesday does for the Friday after it.
    let detail = EvidenceDetail::default();
    let id = document.gather(session, detail, &mut occasion(2));
    check_log(document, "2026-03-02", "2026-03-20", &march[1..]);
    // Without a result it is worth a second look, every other week, once it is two weeks old.
    document.reword_evidence(id, |row: &mut Evidence| row.title = "A guide".into());
    let all = [march[1], march[2], "2026-03-20 FillInResults", "2026-03-27 LogWeek"];
    check_log(document, "2026-03-07", "2026-03-27", &all);
    document.reword_evidence(id, |row: &mut Evidence| row.metric.after = "3".into());
    check_log(document, "2026-03-07", "2026-03-20", &march[1..]);
}
