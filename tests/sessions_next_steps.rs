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
use strategy_session::content::purpose::template;
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
