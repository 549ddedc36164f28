//! A strategy session and its life, from the idea to the recap.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use super::field::{fields, words};
use super::{
    Document, Id, Length, Line, LiveClock, Occasion, PerStage, Person, Place, Purpose, Series,
    TalkingPoint,
};

/// Where a session is in its life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SessionState {
    /// Thought of, not asked for.
    #[default]
    Idea,
    /// Asked for.
    Requested,
    /// Has a date.
    Scheduled,
    /// Prepared.
    Prepared,
    /// Being held.
    Live,
    /// Held; every talking point has a fate.
    Closed,
    /// Held, and the recap is sent.
    RecapSent,
    /// Not held for now.
    Postponed,
    /// Called off.
    Cancelled,
    /// Should have been held, and nobody came.
    Missed,
}

words!(SessionState {
    Idea: "idea",
    Requested: "requested",
    Scheduled: "scheduled",
    Prepared: "prepared",
    Live: "live",
    Closed: "closed",
    RecapSent: "recap_sent",
    Postponed: "postponed",
    Cancelled: "cancelled",
    Missed: "missed",
});

impl SessionState {
    /// Whether the session has been held.
    pub const fn is_held(self) -> bool {
        matches!(self, Self::Closed | Self::RecapSent)
    }

    /// Whether the session will not be held as planned.
    pub const fn is_aside(self) -> bool {
        matches!(self, Self::Postponed | Self::Cancelled | Self::Missed)
    }

    /// Whether the session is still to be held.
    pub const fn is_ahead(self) -> bool {
        !self.is_held() && !self.is_aside()
    }

    /// Whether a session may go from this state to that one.
    pub const fn leads_to(self, next: Self) -> bool {
        use SessionState::{
            Cancelled, Closed, Idea, Live, Missed, Postponed, Prepared, RecapSent, Requested,
            Scheduled,
        };
        match next {
            // A session that was put aside comes back to where its request stands.
            Idea => self.is_aside(),
            Requested => matches!(self, Idea) || self.is_aside(),
            // Preparation stays valid when the date comes later, so only the early states move on.
            Scheduled => matches!(self, Idea | Requested) || self.is_aside(),
            Prepared => matches!(self, Idea | Requested | Scheduled),
            // The room does not wait for paperwork: any session may begin.
            Live => self.is_ahead() || self.is_aside(),
            Closed => matches!(self, Live | RecapSent),
            RecapSent => matches!(self, Closed),
            Postponed | Cancelled | Missed => self.is_ahead() && !matches!(self, Live),
        }
    }
}

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
    pub(super) state: SessionState,
    pub(super) clock: LiveClock,
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

/// What a session starts from.
#[derive(Clone, Copy, Debug, Default)]
pub struct SessionPlan {
    /// What for.
    pub purpose: Purpose,
    /// How long.
    pub length: Length,
    /// Minutes per stage.
    pub timebox_min: PerStage<u16>,
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
        let (previous, series) = self.held_before(manager);
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

    /// The last session that was held with a manager, and the routine that it belongs to.
    fn held_before(&self, manager: Id<Person>) -> (Option<Id<Session>>, Option<Id<Series>>) {
        let held = self.sessions_with(manager).rfind(|(_, row)| row.state.is_held());
        (held.map(|(id, _)| id), held.and_then(|(_, row)| row.series))
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

    /// Changes what a session is for and how long it takes; what was written stays.
    pub fn plan_session(&mut self, session: Id<Session>, plan: SessionPlan) {
        self.sessions.update(session, |row| {
            row.purpose = plan.purpose;
            row.length = plan.length;
            row.timebox_min = plan.timebox_min;
        });
    }

    /// Changes with whom a session is held; what waits for the next session with them comes
    /// along. Talking points that came along from a session with somebody else stay theirs and
    /// wait for the next one. A session that was held was held with whom it was held.
    pub fn hold_with(&mut self, session: Id<Session>, manager: Id<Person>) {
        let Some(row) = self.sessions.get(session) else { return };
        if row.manager == manager || row.state.is_held() || !self.people.contains(manager) {
            return;
        }
        let (previous, series) = self.held_before(manager);
        self.sessions.update(session, |row| {
            row.manager = manager;
            row.previous = previous;
            row.series = series;
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

    /// Puts a session aside: postponed, cancelled or missed. Everything prepared stays.
    pub fn put_aside(&mut self, session: Id<Session>, how: SessionState) {
        if how.is_aside() {
            self.sessions.update(session, |row| row.advance(how));
        }
    }

    /// Takes a session up again that had been put aside.
    pub fn take_up(&mut self, session: Id<Session>) {
        let asked = self.requests.get(session.of()).is_some_and(|r| r.asked_on.is_some());
        let next = if asked { SessionState::Requested } else { SessionState::Idea };
        self.sessions.update(session, |row| {
            if row.state.is_aside() {
                row.advance(next);
                row.on = None;
                row.at = None;
            }
        });
    }

    /// Removes a session that has not been held, with what was written for it alone. Talking
    /// points that came from an earlier session wait for the next one again.
    pub fn discard_session(&mut self, session: Id<Session>) {
        let Some(row) = self.sessions.get(session) else { return };
        if row.state.is_held() || row.state == SessionState::Live {
            return;
        }
        let points: Vec<Id<TalkingPoint>> = self.on_agenda(session).map(|(id, _)| id).collect();
        for point in points {
            self.take_off_agenda(point);
        }
        let evidence: Vec<_> = self.evidence_for(session).map(|(id, _)| id).collect();
        for piece in evidence {
            // What was achieved stays true without the session.
            self.evidence.update(piece, |row| row.session = None);
        }
        if let Some((check_in, _)) = self.check_in_of(session) {
            self.check_ins.remove(check_in);
        }
        self.requests.remove(session.of());
        self.preparations.remove(session.of());
        self.recaps.remove(session.of());
        self.sessions.remove(session);
    }
}

#[cfg(test)]
mod tests {
    use super::SessionState::{self, *};

    #[track_caller]
    fn check(from: SessionState, to: SessionState, allowed: bool) {
        assert_eq!(from.leads_to(to), allowed, "{from:?} to {to:?}");
    }

    #[test]
    fn the_life_of_a_session_has_these_steps_and_no_others() {
        check(Idea, Requested, true);
        check(Requested, Scheduled, true);
        check(Scheduled, Prepared, true);
        check(Prepared, Live, true);
        check(Live, Closed, true);
        check(Closed, RecapSent, true);
        check(Idea, Live, true);
        check(Prepared, Scheduled, false);
        check(Closed, Live, false);
        check(Closed, Cancelled, false);
        check(Live, Missed, false);
        check(Scheduled, Postponed, true);
        check(Postponed, Requested, true);
        check(Cancelled, Idea, true);
        check(Idea, Closed, false);
        check(Idea, RecapSent, false);
    }
}
