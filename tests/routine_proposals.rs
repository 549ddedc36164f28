//! Routines: which session is next, what takes a date, and how a routine begins and ends.
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
use strategy_session::content::purpose::minutes;
use strategy_session::domain::*;

/// A routine that began with a session that was held on 12 March, in the words of a verb each.
struct Routine {
    journey: Journey,
    id: Id<Series>,
}

fn routine(cadence: Cadence) -> Routine {
    let held = Journey::new().meets("Kim").asks(Purpose::Workload).schedules("2026-03-12");
    let mut journey = held.later(10).holds().closes(&[]).recaps();
    let session = journey.session();
    journey.document.make_routine(session, Some(cadence), &mut occasion(10));
    let (id, _) = journey.document.routine_with(journey.manager()).unwrap();
    Routine { journey, id }
}

impl Routine {
    fn does(mut self, verb: impl FnOnce(&mut Document, Id<Series>)) -> Self {
        verb(&mut self.journey.document, self.id);
        self
    }

    /// What is proposed on a day; empty where nothing is.
    #[track_caller]
    fn check(&self, today: &str, expected: &str) {
        let proposed = self.journey.document.proposed(self.journey.manager(), date(today));
        let proposed = proposed.map(|next| next.on.to_string()).unwrap_or_default();
        assert_eq!(proposed, expected);
    }
}

#[test]
fn the_next_session_is_proposed_after_today_and_after_the_last_one() {
    let monthly = || routine(Cadence::Monthly);
    let unchanged = monthly();
    unchanged.check("2026-03-01", "2026-04-13");
    unchanged.check("2026-04-12", "2026-04-13");
    unchanged.check("2026-04-13", "2026-05-12");
    unchanged.check("2026-07-01", "2026-07-13");
    unchanged.check("2200-12-31", "");
    let skipped = monthly().does(|d, id| d.skip_occurrence(id, date("2026-04-12")));
    skipped.check("2026-03-20", "2026-05-12");
    let unskipped = skipped.does(|d, id| d.unskip_occurrence(id, date("2026-04-12")));
    unskipped.check("2026-03-20", "2026-04-13");
    let paused = monthly().does(|d, id| d.pause_routine(id, &occasion(0)));
    paused.check("2026-03-20", "");
    paused.does(Document::resume_routine).check("2026-06-20", "2026-07-13");
    let moved = monthly().does(|d, id| d.move_routine(id, date("2026-04-01")));
    moved.check("2026-03-20", "2026-04-01");
    moved.check("2026-04-01", "2026-05-01");
    let paced = monthly().does(|d, id| d.pace_routine(id, Cadence::Weeks(2)));
    paced.check("2026-03-20", "2026-03-26");
    let ended = monthly().does(|d, id| d.end_routine(id, &occasion(20)));
    ended.check("2026-03-20", "");
    // What ended stays ended.
    let ended = ended.does(|d, id| d.move_routine(id, date("2026-04-01")));
    ended.check("2026-03-20", "");
    assert_eq!(ended.journey.document.cadence_with(ended.journey.manager()), None);
}

#[test]
fn a_session_takes_its_occurrence_whatever_becomes_of_it() {
    fn planned() -> (Routine, Id<Session>) {
        let mut routine = routine(Cadence::Monthly);
        let kim = routine.journey.manager();
        let next = routine.journey.document.plan_next(kim, minutes, &mut occasion(15));
        (routine, next)
    }
    let (routine, next) = planned();
    let row = routine.journey.document.sessions.get(next).unwrap();
    assert_eq!((row.on, row.planned_for), (Some(date("2026-04-13")), Some(date("2026-04-12"))));
    assert_eq!((row.purpose, row.length), (Purpose::Workload, Length::ThreeQuarters));
    assert_eq!(row.planned_min(), 45);
    assert_eq!(row.series, Some(routine.id));
    // While it is ahead, nothing else is proposed.
    routine.check("2026-03-20", "");
    let held = |d: &mut Document, next, day| {
        d.run_clock(next, &occasion(day));
        let closing = d.closing(next).unwrap();
        d.close_session(closing, &mut occasion(day));
    };
    planned().0.does(|d, _| held(d, next_of(d), 42)).check("2026-04-14", "2026-05-12");
    // Held early, it is not asked for again; held late, the next one is after it.
    planned().0.does(|d, _| held(d, next_of(d), 31)).check("2026-04-02", "2026-05-12");
    planned().0.does(|d, _| held(d, next_of(d), 74)).check("2026-05-15", "2026-06-12");
    let moved = |d: &mut Document, _| d.schedule(next_of(d), Some(date("2026-05-15")), None);
    planned().0.does(moved).check("2026-04-20", "");
    for how in [SessionState::Postponed, SessionState::Cancelled, SessionState::Declined] {
        let aside = planned().0.does(|d, _| d.put_aside(next_of(d), how, &occasion(31)));
        aside.check("2026-04-02", "2026-05-12");
    }
    let missed = |d: &mut Document, _| d.put_aside(next_of(d), SessionState::Missed, &occasion(50));
    let missed = planned().0.does(missed);
    missed.check("2026-04-21", "2026-05-12");
    // All of them are still in the record.
    assert_eq!(missed.journey.document.sessions.len(), 2);
    // A session that is discarded gives its occurrence back.
    planned().0.does(|d, _| d.discard_session(next_of(d))).check("2026-04-02", "2026-04-13");
    // Two on one day are two sessions.
    let (mut routine, _) = planned();
    let kim = routine.journey.manager();
    let second = routine.journey.document.plan_next(kim, minutes, &mut occasion(16));
    routine.journey.document.schedule(second, Some(date("2026-04-13")), None);
    routine.check("2026-04-02", "");
    let routine = routine.does(|d, _| d.put_aside(second, SessionState::Cancelled, &occasion(17)));
    routine.check("2026-04-02", "");
    routine.does(|d, _| held(d, next_before(d, second), 42)).check("2026-04-13", "2026-05-12");
}

fn next_of(document: &Document) -> Id<Session> {
    document.sessions.iter().next_back().unwrap().0
}

fn next_before(document: &Document, session: Id<Session>) -> Id<Session> {
    document.sessions.iter().rfind(|(id, _)| *id < session).unwrap().0
}

#[test]
fn a_manager_has_one_routine_at_most() {
    let mut document = Document::default();
    let nobody = document.begin_routine(Id::NIL, Cadence::Monthly, None, &mut occasion(0));
    assert_eq!((nobody, document.len()), (None, 0));
    let mut first = routine(Cadence::Monthly);
    let kim = first.journey.manager();
    let document = &mut first.journey.document;
    document.pause_routine(first.id, &occasion(20));
    let start = Some(date("2026-04-01"));
    let again = document.begin_routine(kim, Cadence::Quarterly, start, &mut occasion(20));
    assert_eq!(again, Some(first.id));
    let row = document.series.get(first.id).unwrap();
    assert_eq!((row.cadence, row.starts_on, row.paused_on), (Cadence::Quarterly, start, None));
    document.end_routine(first.id, &occasion(21));
    let new = document.begin_routine(kim, Cadence::Weeks(2), None, &mut occasion(22)).unwrap();
    assert_ne!(new, first.id);
    // Like the last session, and counted from it.
    let row = document.series.get(new).unwrap();
    assert_eq!((row.purpose, row.starts_on), (Purpose::Workload, Some(date("2026-03-12"))));
    // With nobody to go by, it counts from the day on which it was begun.
    let mut lee = Journey::new().meets("Lee").plans(Purpose::Feedback);
    let manager = lee.manager();
    let id = lee.document.begin_routine(manager, Cadence::Monthly, None, &mut occasion(3)).unwrap();
    assert_eq!(lee.document.series.get(id).unwrap().starts_on, Some(date("2026-03-05")));
    assert_eq!(lee.document.upcoming(id, date("2026-03-06"), 2)[1].on, date("2026-05-05"));
}

/// A routine that was stored before it had a first date counts from the latest session.
#[test]
fn an_older_routine_has_dates_too() {
    let older = routine(Cadence::Monthly).does(|d, id| {
        d.series.update(id, |row| {
            row.starts_on = None;
            row.purpose = Purpose::default();
        });
    });
    older.check("2026-03-20", "2026-04-13");
    let kim = older.journey.manager();
    let purpose = older.journey.document.proposed(kim, date("2026-03-20")).unwrap().purpose;
    assert_eq!(purpose, Purpose::Workload);
    // With the first verb it gets one, so that its dates stay when the next session moves.
    let steered = older.does(|d, id| {
        d.plan_next(kim, minutes, &mut occasion(15));
        d.schedule(next_of(d), Some(date("2026-04-20")), None);
        d.put_aside(next_of(d), SessionState::Missed, &occasion(60));
        assert_eq!(d.series.get(id).unwrap().starts_on, Some(date("2026-03-12")));
    });
    steered.check("2026-04-21", "2026-05-12");
    let empty = Series { manager: kim, ..Series::default() };
    let mut document = Document::default();
    document.series.insert(steered.id, empty);
    assert_eq!(document.upcoming(steered.id, date("2026-03-20"), 3), []);
}
