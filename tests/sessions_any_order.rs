//! The verbs of the Document in any order: nothing is lost, and everything can be undone.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use std::collections::BTreeSet;

use common::dice::{Dice, documents};
use common::journey::Journey;
use common::{date, occasion};
use proptest::prelude::*;
use strategy_session::content::purpose::minutes;
use strategy_session::domain::*;

/// One of the verbs, chosen by dice, on records chosen by dice.
fn act(document: &mut Document, dice: &mut Dice) {
    let mut now = occasion(u32::try_from(dice.roll(60)).unwrap());
    let session = one(&document.sessions, dice);
    let point = one(&document.talking_points, dice);
    let manager = one(&document.people, dice);
    let day = dice.flag().then(|| date("2026-04-01"));
    let text = dice.text("", None);
    match dice.roll(37) {
        0 => drop(document.start_session(dice.flag().then_some(manager), plan(), &mut now)),
        1 => document.plan_session(session, plan()),
        2 => document.hold_with(session, manager),
        3 => document.hold_with_someone_new(session, &mut now),
        4 => document.schedule(session, day, None),
        5 => document.put_aside(session, SessionState::Postponed, &occasion(0)),
        6 => document.take_up(session),
        7 => document.discard_session(session),
        8 => document.ask(session, &now),
        9 => document.want_also(session, &text),
        10 => document.finish_preparation(session),
        11 => drop(document.add_point(session, new_point(text, dice), &mut now)),
        12 => document.move_point(point, dice.pick(&[Direction::Up, Direction::Down])),
        13 => document.take_off_agenda(point),
        14 => document.choose_fate(point, dice.pick(&FateChoice::ALL)),
        15 => document.run_clock(session, &now),
        16 => document.go_to_stage(session, dice.pick(&Stage::ALL), &now),
        17 => document.write_line(session, |line| line.text = text),
        18 => drop(document.keep_line(session, &mut now)),
        19 => document.reword_point(point, |point| point.stage = dice.pick(&Stage::ALL)),
        20 => {
            if let Some(closing) = document.closing(session) {
                document.close_session(closing, &mut now);
            }
        }
        21 => document.send_recap(session, &now),
        22 => document.promise_update(session, day, &mut now),
        23 => document.make_routine(session, day.map(|_| Cadence::Quarterly), &mut now),
        24 => {
            let goal = document.set_goal(manager, &mut now);
            document.align(session, goal, |row| row.status = GoalStatus::AtRisk);
        }
        25 => {
            if let Some(capture) = document.captures(session).first() {
                document.strike_out(*capture);
            }
        }
        26 => document.discard_evidence(one(&document.evidence, dice)),
        27 => document.bring_evidence(one(&document.evidence, dice), session),
        28 => document.leave_evidence(one(&document.evidence, dice), session),
        29 => document.write_line(session, |line| line.kind = dice.pick(&CaptureKind::ALL)),
        30 => document.tick_point(point, dice.flag()),
        31 => document.skip_point(point, dice.flag()),
        32 => document.not_held(session),
        33 => {
            if let Some(capture) = document.captures(session).first() {
                document.move_capture(*capture, dice.flag().then_some(point));
            }
        }
        34 => {
            if let Some(parked) = document.parking_lot(session).first() {
                document.unpark_point(*parked, session);
            }
        }
        35 => act_on_routine(document, manager, dice),
        _ => document.call_me(text),
    }
}

/// One of the verbs on a routine, or on what is carried from session to session by it.
fn act_on_routine(document: &mut Document, manager: Id<Person>, dice: &mut Dice) {
    let mut now = occasion(u32::try_from(dice.roll(60)).unwrap());
    let series = one(&document.series, dice);
    let cadence = dice.cadence();
    let day = dice.flag().then(|| date("2026-04-12"));
    match dice.roll(9) {
        0 => drop(document.begin_routine(manager, cadence, day, &mut now)),
        1 => document.pace_routine(series, cadence),
        2 => document.skip_occurrence(series, date("2026-04-12")),
        3 => document.unskip_occurrence(series, date("2026-04-12")),
        4 => document.pause_routine(series, &now),
        5 => document.resume_routine(series),
        6 => document.move_routine(series, date("2026-04-12")),
        7 => document.end_routine(series, &now),
        _ => drop(document.plan_next(manager, minutes, &mut now)),
    }
}

/// One of the verbs that move talking points from session to session; none of them may lose one.
fn carry(document: &mut Document, dice: &mut Dice) {
    let mut now = occasion(u32::try_from(dice.roll(60)).unwrap());
    let session = one(&document.sessions, dice);
    let point = one(&document.talking_points, dice);
    let manager = one(&document.people, dice);
    let asides = [SessionState::Postponed, SessionState::Cancelled, SessionState::Missed];
    match dice.roll(13) {
        0 | 1 => {
            document.run_clock(session, &now);
            if let Some(closing) = document.closing(session) {
                document.close_session(closing, &mut now);
            }
        }
        2 => document.put_aside(session, dice.pick(&asides), &now),
        3 => document.take_up(session),
        4 => document.not_held(session),
        5 => document.send_recap(session, &now),
        6 => document.unsend_recap(session),
        7 => document.choose_fate(point, dice.pick(&FateChoice::ALL)),
        8 => document.unstick(point, dice.pick(&WayOut::ALL)),
        9 => document.make_routine(session, dice.flag().then(|| dice.cadence()), &mut now),
        10 => drop(document.plan_next(manager, minutes, &mut now)),
        11 => drop(document.add_point(session, new_point("?".into(), dice), &mut now)),
        _ => act_on_routine(document, manager, dice),
    }
}

/// Every talking point is open in one place, or has a fate with a date.
#[track_caller]
fn check_places(document: &Document) {
    for (id, point) in document.talking_points.iter() {
        let sessions = || document.sessions.iter().map(|(session, _)| session);
        let on_agendas = sessions().filter(|session| {
            let agenda = document.agenda(*session);
            agenda.iter().any(|(other, _)| *other == id)
        });
        let parked = sessions().any(|session| document.parking_lot(session).contains(&id));
        let last = point.past().last();
        let open = match point.place() {
            Place::Agenda(session) => {
                assert!(!document.sessions.get(session).unwrap().state().is_held(), "{point:?}");
                (1, false)
            }
            Place::Backlog => (0, true),
            Place::NextSession => {
                assert_eq!(last.map(|last| &last.fate), Some(&Fate::NextSession), "{point:?}");
                (0, false)
            }
            Place::Settled => {
                let last = last.expect("what is settled has a past");
                assert!(!matches!(last.fate, Fate::NextSession | Fate::Backlog), "{point:?}");
                (0, false)
            }
        };
        assert_eq!((on_agendas.count(), parked), open, "{point:?}");
        // The fate has the date of its session, and both are in the record.
        for past in point.past() {
            let held = document.sessions.get(past.session).unwrap();
            assert!(held.state().is_held() && held.on == Some(past.on), "{past:?}, {held:?}");
        }
        assert_eq!(point.first_raised(), point.past().first().map(|past| past.on));
    }
}

fn plan() -> SessionPlan {
    SessionPlan { purpose: Purpose::Workload, ..SessionPlan::default() }
}

fn new_point(question: String, dice: &mut Dice) -> NewPoint {
    NewPoint { question, stage: dice.pick(&Stage::ALL), ..NewPoint::default() }
}

fn one<T: Record>(table: &Table<T>, dice: &mut Dice) -> Id<T> {
    let ids: Vec<_> = table.iter().map(|(id, _)| id).collect();
    if ids.is_empty() { Id::NIL } else { dice.pick(&ids) }
}

fn acted(before: &Document, dice: &mut Dice, times: u64) -> Document {
    let mut document = before.clone();
    (0..times).for_each(|_| act(&mut document, dice));
    document
}

fn ids<T: Record>(table: &Table<T>) -> BTreeSet<Id<T>> {
    table.iter().map(|(id, _)| id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..Default::default() })]

    #[test]
    fn f18_whatever_was_done_can_be_undone_and_done_again(
        before in documents(),
        seed in any::<u64>(),
        times in 1..20_u64,
    ) {
        let after = acted(&before, &mut Dice::odd(seed), times);
        let mut document = after.clone();
        document.revert(&before, &after);
        prop_assert_eq!(&document, &before);
        document.revert(&after, &before);
        prop_assert_eq!(&document, &after);
    }

    #[test]
    fn f18_undo_leaves_alone_what_was_changed_elsewhere_in_the_meantime(
        before in documents(),
        seed in any::<u64>(),
    ) {
        let mut dice = Dice::odd(seed);
        let after = acted(&before, &mut dice, 3);
        let mine: BTreeSet<_> = after.changed_since(&before).into_iter().collect();
        let elsewhere = acted(&after, &mut dice, 3);
        let theirs = elsewhere.changed_since(&after);
        let mut undone = elsewhere.clone();
        undone.revert(&before, &after);
        // What only the others changed is as they left it, and what only this one changed is back.
        let still: BTreeSet<_> = undone.changed_since(&elsewhere).into_iter().collect();
        prop_assert!(still.is_subset(&mine));
        let back: BTreeSet<_> = undone.changed_since(&before).into_iter().collect();
        prop_assert!(back.iter().all(|key| theirs.contains(key)));
        if theirs.iter().all(|key| !mine.contains(key)) {
            prop_assert!(theirs.iter().all(|key| back.contains(key)));
        }
    }

    #[test]
    fn closing_gives_every_point_a_fate_and_loses_none(
        before in documents(),
        seed in any::<u64>(),
        times in 0..20_u64,
    ) {
        let mut document = acted(&before, &mut Dice::odd(seed), times);
        for (session, _) in document.clone().sessions.iter() {
            document.run_clock(session, &occasion(0));
            let on_agenda: Vec<_> = document.agenda(session).iter().map(|(id, _)| *id).collect();
            let points = ids(&document.talking_points);
            let Some(closing) = document.closing(session) else { continue };
            prop_assert!(closing.fates().iter().map(|(id, _)| *id).eq(on_agenda.iter().copied()));
            let pasts = |d: &Document, id| d.talking_points.get(id).unwrap().past().len();
            let had: Vec<_> = on_agenda.iter().map(|id| pasts(&document, *id)).collect();
            document.close_session(closing, &mut occasion(1));
            prop_assert_eq!(document.agenda(session).len(), 0);
            prop_assert_eq!(ids(&document.talking_points), points);
            for (id, had) in on_agenda.iter().zip(had) {
                let past = document.talking_points.get(*id).unwrap().past();
                prop_assert_eq!(past.len(), had + 1);
                prop_assert_eq!(past[had].session, session);
            }
        }
    }

    #[test]
    fn no_verb_leaves_a_point_on_the_agenda_of_no_session(
        seed in any::<u64>(),
        times in 0..60_u64,
    ) {
        let start = Journey::new().meets("Kim").asks(Purpose::Feedback).prepares(&["a?", "b?"]);
        let document = acted(&start.document, &mut Dice::odd(seed), times);
        for (_, point) in document.talking_points.iter() {
            if let Place::Agenda(session) = point.place() {
                let session = document.sessions.get(session);
                prop_assert!(session.is_some_and(|session| !session.state().is_held()));
                prop_assert_eq!(session.map(|session| session.manager), Some(point.manager));
            }
        }
        for (id, session) in document.sessions.iter() {
            prop_assert!(document.people.contains(session.manager));
            if let Some(previous) = session.previous.and_then(|id| document.sessions.get(id)) {
                prop_assert_eq!(previous.manager, session.manager);
                prop_assert!(previous.state().is_held());
            }
            let preparation = document.preparations.get(id.of()).cloned().unwrap_or_default();
            prop_assert!(preparation.outcomes().len() <= MOST_OUTCOMES);
        }
    }

    #[test]
    fn every_point_ever_written_is_open_in_one_place_or_has_a_fate_with_a_date(
        seed in any::<u64>(),
        times in 0..80_u64,
    ) {
        let mut dice = Dice::odd(seed);
        let start = Journey::new().meets("Kim").asks(Purpose::Feedback).prepares(&["a?", "b?"]);
        let mut document = start.meets("Lee").asks(Purpose::Workload).prepares(&["c?"]).document;
        let mut written = ids(&document.talking_points);
        for _ in 0..times {
            carry(&mut document, &mut dice);
            let now = ids(&document.talking_points);
            prop_assert!(written.is_subset(&now));
            written = now;
            check_places(&document);
        }
    }

    #[test]
    fn no_two_routines_with_one_manager_run(seed in any::<u64>(), times in 0..60_u64) {
        let start = Journey::new().meets("Kim").asks(Purpose::Feedback).prepares(&["a?", "b?"]);
        let mut dice = Dice::odd(seed);
        let mut document = start.document;
        for _ in 0..times {
            act(&mut document, &mut dice);
            carry(&mut document, &mut dice);
            let running = document.series.iter().filter(|(_, row)| row.ended_on.is_none());
            let managers: Vec<_> = running.map(|(_, row)| row.manager).collect();
            let unique: BTreeSet<_> = managers.iter().collect();
            prop_assert_eq!(unique.len(), managers.len());
            prop_assert!(managers.iter().all(|manager| document.people.contains(*manager)));
        }
    }

    #[test]
    fn moving_a_point_changes_its_place_and_no_others(
        seed in any::<u64>(),
        times in 1..30_usize,
    ) {
        let mut dice = Dice::odd(seed);
        let mut document = acted(&dice.document(), &mut dice, 5);
        for _ in 0..times {
            let point = one(&document.talking_points, &mut dice);
            let place = document.talking_points.get(point).map(TalkingPoint::place);
            let Some(Place::Agenda(session)) = place else { continue };
            let order = |d: &Document| -> Vec<_> {
                d.agenda(session).into_iter().map(|(id, p)| (id, p.stage)).collect()
            };
            let before = order(&document);
            let direction = dice.pick(&[Direction::Up, Direction::Down]);
            document.move_point(point, direction);
            let after = order(&document);
            let others = |order: &[(Id<TalkingPoint>, Stage)]| -> Vec<_> {
                order.iter().copied().filter(|(id, _)| *id != point).collect()
            };
            prop_assert_eq!(others(&after), others(&before));
            let at = |order: &[(Id<TalkingPoint>, Stage)]| {
                order.iter().position(|(id, _)| *id == point).map(|at| (order[at].1, at)).unwrap()
            };
            let ((stage, from), (moved, to)) = (at(&before), at(&after));
            // One place within its stage; at the edge of it, over into the next.
            if stage == moved {
                let edge = match direction {
                    Direction::Up => stage == Stage::Context && from == 0,
                    Direction::Down => stage == Stage::Confirm && from + 1 == before.len(),
                };
                prop_assert_eq!(from.abs_diff(to), usize::from(!edge));
                prop_assert_eq!(to > from, !edge && direction == Direction::Down);
            } else {
                prop_assert_eq!(from, to);
                let next = match direction {
                    Direction::Up => stage.previous(),
                    Direction::Down => stage.next(),
                };
                prop_assert_eq!(Some(moved), next);
            }
        }
    }
}
