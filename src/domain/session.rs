//! A strategy session: with whom, when, what for; and what happens to it.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use super::field::fields;
use super::{
    Document, Id, Length, Line, LiveClock, Marks, Occasion, PerStage, Person, Place, Purpose,
    Series, SessionPlan, SessionState, TalkingPoint,
};

/// A time when a session did not take place as planned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Setback {
    /// What happened: declined, postponed, cancelled or missed.
    pub how: SessionState,
    /// When the person noted it.
    pub on: NaiveDate,
    /// The date that it had.
    pub was_on: Option<NaiveDate>,
}

fields!(Setback { how, on, was_on });

/// A strategy session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Session {
    /// With whom.
    pub manager: Id<Person>,
    /// The routine that it belongs to.
    pub series: Option<Id<Series>>,
    /// The session before this one with the same manager.
    pub previous: Option<Id<Session>>,
    /// What for.
    pub purpose: Purpose,
    /// How long, as planned.
    pub length: Length,
    /// Minutes planned per stage.
    pub timebox_min: PerStage<u16>,
    /// The local date on which it is planned, or was held.
    pub on: Option<NaiveDate>,
    /// The local time at which it begins.
    pub at: Option<NaiveTime>,
    /// When it was thought of.
    pub created_at: DateTime<Utc>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
    /// The line that is being written in it.
    pub line: Line,
    /// Whether the time got short, so that only what must be discussed is in sight.
    pub is_cut_short: bool,
    /// How the person felt about it.
    pub marks: Marks,
    /// The talking point that the person says they are at.
    pub at_hand: Option<Id<TalkingPoint>>,
    /// The phrases that were used, each by its key.
    pub used: Vec<u32>,
    /// The occurrence of the routine for which it was begun, by its planned date.
    pub planned_for: Option<NaiveDate>,
    pub(super) state: SessionState,
    pub(super) clock: LiveClock,
    pub(super) setbacks: Vec<Setback>,
}

fields!(Session {
    manager,
    series,
    previous,
    purpose,
    length,
    timebox_min,
    on,
    at,
    created_at,
    closed_at,
    line,
    state,
    clock,
    setbacks,
    is_cut_short,
    marks;
    at_hand,
    used,
    planned_for,
});

impl Session {
    /// Where the session is in its life.
    pub const fn state(&self) -> SessionState {
        self.state
    }

    /// The time spent in the room.
    pub const fn clock(&self) -> &LiveClock {
        &self.clock
    }

    /// The times when it did not take place, oldest first.
    pub fn setbacks(&self) -> &[Setback] {
        &self.setbacks
    }

    /// The minutes planned, over all stages.
    pub fn planned_min(&self) -> u16 {
        self.timebox_min.iter().sum()
    }

    /// Goes to another state, where the life of a session has such a step.
    pub(super) fn advance(&mut self, next: SessionState) {
        if self.state.leads_to(next) {
            self.state = next;
        }
    }
}

impl Document {
    /// Starts a session with a manager, or with somebody new, and puts on its agenda what waits
    /// for the next session with them.
    pub fn start_session(
        &mut self,
        manager: Option<Id<Person>>,
        plan: SessionPlan,
        occasion: &mut Occasion,
    ) -> Id<Session> {
        let manager = manager.unwrap_or_else(|| {
            let new = occasion.fresh();
            self.people.insert(new, Person { from: Some(occasion.today), ..Person::default() });
            new
        });
        let previous = self.held_before(manager);
        let series = self.routine_with(manager).map(|(id, _)| id);
        let id = occasion.fresh();
        self.sessions.insert(
            id,
            Session {
                manager,
                previous,
                series,
                purpose: plan.purpose,
                length: plan.length,
                timebox_min: plan.timebox_min,
                created_at: occasion.now,
                ..Session::default()
            },
        );
        self.bring_along(manager, id);
        id
    }

    /// The last session that was held with a manager.
    pub(super) fn held_before(&self, manager: Id<Person>) -> Option<Id<Session>> {
        self.sessions_with(manager).rfind(|(_, row)| row.state.is_held()).map(|(id, _)| id)
    }

    /// The sessions with a manager, oldest first.
    pub fn sessions_with(
        &self,
        manager: Id<Person>,
    ) -> impl DoubleEndedIterator<Item = (Id<Session>, &Session)> {
        self.sessions.iter().filter(move |(_, session)| session.manager == manager)
    }

    /// The session that follows this one with the same manager. One that was put aside does not.
    pub fn next_session_after(&self, session: Id<Session>) -> Option<(Id<Session>, &Session)> {
        let follows = |row: &Session| row.previous == Some(session) && !row.state.is_aside();
        self.sessions.iter().find(|(_, row)| follows(row))
    }

    /// The youngest session that is still to be held and in which nothing has been written yet,
    /// so that opening the page twice does not leave an empty session behind.
    pub fn blank_session(&self) -> Option<Id<Session>> {
        let blank = |(id, session): &(Id<Session>, &Session)| {
            session.state == SessionState::Idea
                && session.on.is_none()
                && session.line == Line::default()
                && !self.requests.contains(id.of())
                && !self.preparations.contains(id.of())
                // What came along from the last session was not written in this one.
                && !self.on_agenda(*id).any(|(_, point)| point.past().is_empty())
                && self.evidence_for(*id).next().is_none()
                && self.captures(*id).is_empty()
        };
        self.sessions.iter().rev().find(blank).map(|(id, _)| id)
    }

    /// Changes with whom a session is held; what waits for the next session with them comes
    /// along. Talking points that came along from a session with somebody else stay theirs and
    /// wait for the next one. A session that was held was held with whom it was held.
    pub fn hold_with(&mut self, session: Id<Session>, manager: Id<Person>) {
        let Some(row) = self.sessions.get(session) else { return };
        if row.manager == manager || row.state.is_held() || !self.people.contains(manager) {
            return;
        }
        let previous = self.held_before(manager);
        let series = self.routine_with(manager).map(|(id, _)| id);
        self.sessions.update(session, |row| {
            row.manager = manager;
            row.previous = previous;
            row.series = series;
            row.planned_for = None;
        });
        let points: Vec<Id<TalkingPoint>> = self.on_agenda(session).map(|(id, _)| id).collect();
        for point in points {
            self.talking_points.update(point, |row| {
                if row.past.is_empty() {
                    row.manager = manager;
                } else {
                    row.place = Place::NextSession;
                }
            });
        }
        self.bring_along(manager, session);
    }

    /// Holds a session with somebody who is not in the record yet.
    pub fn hold_with_someone_new(&mut self, session: Id<Session>, occasion: &mut Occasion) {
        let new = occasion.fresh();
        self.people.insert(new, Person { from: Some(occasion.today), ..Person::default() });
        self.hold_with(session, new);
    }

    /// Sets or clears the local date and time of a session.
    pub fn schedule(&mut self, session: Id<Session>, on: Option<NaiveDate>, at: Option<NaiveTime>) {
        let asked = self.requests.get(session.of()).is_some_and(|r| r.asked_on.is_some());
        let before = if asked { SessionState::Requested } else { SessionState::Idea };
        if on.is_some() {
            self.take_up(session);
        }
        self.sessions.update(session, |row| {
            row.on = on;
            row.at = at;
            match (row.state, on) {
                (_, Some(_)) => row.advance(SessionState::Scheduled),
                // Without a date it is again what it was before it had one.
                (SessionState::Scheduled, None) => row.state = before,
                (_, None) => {}
            }
        });
    }

    /// Says that the preparation is done.
    pub fn finish_preparation(&mut self, session: Id<Session>) {
        self.sessions.update(session, |row| row.advance(SessionState::Prepared));
    }
}
