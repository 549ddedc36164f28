//! What comes next: what a preparation still misses, and what is the most urgent thing to do.
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
use strategy_session::content::purpose::{minutes, template};
use strategy_session::domain::*;

#[test]
fn a_preparation_says_what_it_misses() {
    let mut journey = Journey::new().meets("Kim").asks(Purpose::Feedback);
    let session = journey.session();
    let all = [Gap::NoOutcome, Gap::NoGoal, Gap::NoTalkingPoint, Gap::NoEvidence];
    assert_eq!(journey.document.gaps(session), all);
    let kim = journey.manager();
    journey = journey.wants(" ");
    assert_eq!(journey.document.gaps(session), all);
    journey = journey.wants("A date");
    journey.document.set_goal(kim, &mut occasion(0));
    for n in 0..10 {
        journey = journey.brings(&format!("{n}?"), Stage::Plan, Visibility::Private);
        let point = journey.point(&format!("{n}?"));
        journey.document.reword_point(point, |point| point.must_discuss = n < 4);
    }
    let detail = EvidenceDetail::default();
    let evidence = journey.document.gather(session, detail, &mut occasion(0));
    journey.document.sessions.update(session, |row| {
        *row.timebox_min.get_mut(Stage::Confirm) = 4;
    });
    assert_eq!(
        journey.document.gaps(session),
        [
            Gap::EmptyStages { stages: PerStage::new([true, true, true, false, false]) },
            Gap::TooLong { planned: 50, length: 44 },
            Gap::NoTimeToConfirm,
            Gap::TooManyMusts { count: 4 },
            Gap::NothingShared,
            Gap::Unbacked { count: 1 },
        ]
    );
    journey.document.reword_evidence(evidence, |row: &mut Evidence| {
        row.metric = Metric { name: "Tickets a week".into(), ..Metric::default() };
    });
    let support = EvidenceDetail::Support(SupportRequest::default());
    journey.document.gather(session, support, &mut occasion(0));
    journey.document.extend_stage(session, Stage::Confirm, 6);
    for n in 0..4 {
        let point = journey.point(&format!("{n}?"));
        journey.document.reword_point(point, |point| {
            point.must_discuss = false;
            point.visibility = Visibility::Shared;
        });
    }
    let stages = PerStage::new([true, true, true, false, true]);
    assert_eq!(journey.document.gaps(session), [Gap::EmptyStages { stages }, Gap::NotSent]);
    let others = [Stage::Context, Stage::Goals, Stage::Feedback, Stage::Confirm];
    for (n, stage) in (4..).zip(others) {
        journey.document.place_point(journey.point(&format!("{n}?")), stage, None);
    }
    assert_eq!(journey.document.gaps(session), [Gap::NotSent]);
    journey.document.send_agenda(session, &occasion(1));
    assert_eq!(journey.document.gaps(session), []);
}

#[test]
fn a_quarter_of_an_hour_needs_no_more_than_its_question() {
    let mut journey = Journey::new().meets("Kim").plans(Purpose::Feedback);
    let session = journey.session();
    let timebox_min = template(Purpose::Feedback).timebox(Length::Rescue);
    let plan = SessionPlan { purpose: Purpose::Feedback, length: Length::Rescue, timebox_min };
    journey.document.plan_session(session, plan);
    let journey = journey.brings("One?", Stage::Feedback, Visibility::Shared);
    let gaps = journey.document.gaps(session);
    assert_eq!(gaps, [Gap::NoOutcome, Gap::NoGoal, Gap::NoEvidence, Gap::NotSent]);
}

#[test]
fn the_next_step_is_the_most_urgent_one() {
    #[track_caller]
    fn check(journey: &Journey, today: &str, steps: &[NextStep]) {
        assert_eq!(journey.document.next_steps(date(today)), steps);
    }
    use NextStep::{Account, Act, Ask, GoOn, Hold, Nudge, Prepare, SendRecap, TryAgain};
    let planned = Journey::new().meets("Kim").plans(Purpose::Feedback);
    check(&Journey::new(), "2026-03-02", &[]);
    check(&planned, "2026-03-02", &[Ask(planned.session())]);
    // Asked on a Monday.
    let asked = Journey::new().meets("Kim").asks(Purpose::Feedback);
    let session = asked.session();
    check(&asked, "2026-03-04", &[Prepare(session)]);
    check(&asked, "2026-03-05", &[Nudge(session)]);
    let scheduled = asked.schedules("2026-03-12");
    check(&scheduled, "2026-03-11", &[Prepare(session)]);
    check(&scheduled, "2026-03-12", &[Hold(session)]);
    check(&scheduled, "2026-03-13", &[Account(session)]);
    let mut cancelled = scheduled.clone();
    cancelled.document.put_aside(session, SessionState::Cancelled, &occasion(0));
    check(&cancelled, "2026-03-13", &[TryAgain(session)]);
    let younger = cancelled.later(7).plans(Purpose::Workload);
    check(&younger, "2026-03-13", &[Ask(younger.session())]);
    let live = scheduled
        .holds()
        .agrees(Owner::Me, "Write it down", "2026-03-10")
        .agrees(Owner::Manager, "Ask for the budget", "2026-03-10")
        .agrees(Owner::Me, "Some day", "");
    check(&live, "2026-03-09", &[GoOn(session)]);
    let mut closed = live.closes(&[]);
    let (action, _) = closed.document.actions_of(session)[0];
    check(&closed, "2026-03-09", &[SendRecap(session)]);
    check(&closed, "2026-03-10", &[SendRecap(session), Act(action)]);
    closed.document.promise_update(session, Some(date("2026-03-11")), &mut occasion(9));
    let (made, _) = closed.document.check_in_of(session).unwrap();
    let sent = closed.recaps();
    check(&sent, "2026-03-11", &[NextStep::CheckIn(made), Act(action)]);
    let mut done = sent.clone();
    done.document.tick_action(action, true, &occasion(9));
    done.document.promise_update(session, None, &mut occasion(9));
    check(&done, "2026-03-11", &[]);
}

/// A session that was held on 12 March, with its recap sent.
fn held() -> Journey {
    let asked = Journey::new().meets("Kim").asks(Purpose::Feedback).schedules("2026-03-12");
    asked.later(10).holds().closes(&[]).recaps()
}

#[test]
fn a_session_that_is_near_wants_its_agenda_sent_and_its_page_read() {
    #[track_caller]
    fn check(journey: &Journey, today: &str, step: NextStep) {
        assert_eq!(journey.document.next_steps(date(today)), [step]);
    }
    use NextStep::{Await, Hold, Prepare, ReadOver, SendAgenda};
    let mut journey = Journey::new().meets("Kim").asks(Purpose::Feedback).schedules("2026-03-12");
    let session = journey.session();
    // Where nothing is prepared, there is nothing to send.
    check(&journey, "2026-03-11", Prepare(session));
    let private = journey.clone().wants("A date").brings("x?", Stage::Goals, Visibility::Private);
    check(&private, "2026-03-11", Prepare(session));
    journey = journey.wants("A date").prepares(&["a?"]);
    check(&journey, "2026-03-09", Prepare(session));
    check(&journey, "2026-03-10", SendAgenda(session));
    journey.document.finish_preparation(session);
    check(&journey, "2026-03-09", Await(session));
    check(&journey, "2026-03-11", SendAgenda(session));
    check(&journey, "2026-03-12", Hold(session));
    journey.document.send_agenda(session, &occasion(8));
    check(&journey, "2026-03-10", Await(session));
    check(&journey, "2026-03-11", ReadOver(session));
    check(&journey, "2026-03-12", Hold(session));
}

#[test]
fn the_next_session_of_a_routine_is_asked_for_in_time() {
    #[track_caller]
    fn check(journey: &Journey, today: &str, steps: &[NextStep]) {
        let all = journey.document.next_steps(date(today)).into_iter();
        let others: Vec<_> = all.filter(|step| *step != NextStep::LogWeek).collect();
        assert_eq!(others, steps);
    }
    use NextStep::{AskNext, Prepare, TryAgain};
    let mut journey = held();
    let (kim, session) = (journey.manager(), journey.session());
    journey.document.make_routine(session, Some(Cadence::Monthly), &mut occasion(10));
    let (id, _) = journey.document.routine_with(kim).unwrap();
    // The next one is on Monday, 13 April.
    check(&journey, "2026-03-12", &[]);
    check(&journey, "2026-04-02", &[]);
    check(&journey, "2026-04-03", &[AskNext(id)]);
    // It stays due when the date is over.
    check(&journey, "2026-04-20", &[AskNext(id)]);
    let mut skipped = journey.clone();
    skipped.document.skip_occurrence(id, date("2026-04-12"));
    check(&skipped, "2026-04-20", &[]);
    skipped.document.pause_routine(id, &occasion(60));
    check(&skipped, "2026-05-10", &[]);
    skipped.document.resume_routine(id);
    check(&skipped, "2026-05-10", &[AskNext(id)]);
    skipped.document.end_routine(id, &occasion(61));
    check(&skipped, "2026-05-10", &[]);
    let mut document = journey.document.clone();
    let next = document.plan_next(kim, minutes, &mut occasion(32));
    journey.document = document;
    check(&journey, "2026-04-03", &[Prepare(next)]);
    journey.document.put_aside(next, SessionState::Cancelled, &occasion(33));
    check(&journey, "2026-04-04", &[TryAgain(next)]);
    check(&journey, "2026-05-02", &[TryAgain(next), AskNext(id)]);
}

#[test]
fn a_week_without_a_line_in_the_log_is_the_least_urgent_thing() {
    #[track_caller]
    fn check(journey: &Journey, today: &str, is_due: bool) {
        let steps = journey.document.next_steps(date(today));
        assert_eq!(steps.last() == Some(&NextStep::LogWeek), is_due, "{steps:?}");
    }
    // Whoever has held no session has other things to do.
    check(&Journey::new(), "2026-06-01", false);
    check(&Journey::new().meets("Kim").asks(Purpose::Feedback), "2026-06-01", false);
    let mut journey = held();
    let session = journey.session();
    check(&journey, "2026-03-25", false);
    check(&journey, "2026-03-26", true);
    let detail = EvidenceDetail::default();
    let id = journey.document.gather(session, detail, &mut occasion(20));
    check(&journey, "2026-03-22", false);
    check(&journey, "2026-03-28", false);
    check(&journey, "2026-03-29", true);
    // What was done later than it was written down counts from then.
    journey.document.reword_evidence(id, |row: &mut Evidence| row.on = Some(date("2026-03-25")));
    check(&journey, "2026-03-29", false);
    check(&journey, "2026-04-01", true);
    // A slip of the keyboard does not silence it.
    journey.document.reword_evidence(id, |row: &mut Evidence| row.on = Some(date("2062-03-25")));
    check(&journey, "2026-04-01", true);
    let mut asking = journey.clone();
    let kim = journey.manager();
    let new = asking.document.start_session(Some(kim), SessionPlan::default(), &mut occasion(40));
    let steps = [NextStep::Ask(new), NextStep::LogWeek];
    assert_eq!(asking.document.next_steps(date("2026-04-11")), steps);
}

#[test]
fn the_room_is_that_of_the_session_that_is_held_or_is_next() {
    let mut document = Journey::new().meets("Kim").asks(Purpose::Feedback).document;
    let today = date("2026-03-12");
    let undated = document.sessions.iter().next().unwrap().0;
    let mut add = |on: &str| {
        let row = document.sessions.get(undated).unwrap().clone();
        let id = occasion(0).fresh();
        document.sessions.insert(id, row);
        document.schedule(id, Some(date(on)), None);
        id
    };
    let (past, later, today_s) = (add("2026-02-12"), add("2026-03-20"), add("2026-03-12"));
    // Each as the best of what is left.
    for session in [today_s, later, undated, past] {
        assert_eq!(document.session_for_the_room(today), Some(session));
        document.sessions.remove(session);
    }
    assert_eq!(document.session_for_the_room(today), None);
}
