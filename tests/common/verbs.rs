//! The verbs of the Document, chosen by dice.

use strategy_session::content::purpose::minutes;
use strategy_session::domain::*;

use super::dice::Dice;
use super::{date, occasion};

/// One of the verbs, chosen by dice, on records chosen by dice.
pub fn act(document: &mut Document, dice: &mut Dice) {
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
pub fn act_on_routine(document: &mut Document, manager: Id<Person>, dice: &mut Dice) {
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
pub fn carry(document: &mut Document, dice: &mut Dice) {
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

fn plan() -> SessionPlan {
    SessionPlan { purpose: Purpose::Workload, ..SessionPlan::default() }
}

fn new_point(question: String, dice: &mut Dice) -> NewPoint {
    NewPoint { question, stage: dice.pick(&Stage::ALL), ..NewPoint::default() }
}

pub fn one<T: Record>(table: &Table<T>, dice: &mut Dice) -> Id<T> {
    let ids: Vec<_> = table.iter().map(|(id, _)| id).collect();
    if ids.is_empty() { Id::NIL } else { dice.pick(&ids) }
}
