//! Sessions that do not take place as planned: put aside, taken up again, discarded.

use super::{Document, Id, Occasion, Session, SessionState, Setback, TalkingPoint, TimeSlot};

impl Document {
    /// Puts a session aside: declined, postponed, cancelled or missed. Everything prepared stays,
    /// and so does the fact; but its date and the times that were on offer are not any more.
    pub fn put_aside(&mut self, session: Id<Session>, how: SessionState, occasion: &Occasion) {
        let Some(row) = self.sessions.get(session) else { return };
        if how.is_aside() && row.state.leads_to(how) {
            self.sessions.update(session, |row| {
                row.state = how;
                row.setbacks.push(Setback { how, on: occasion.today, was_on: row.on });
                row.on = None;
                row.at = None;
            });
            if self.requests.contains(session.of()) {
                self.compose_request(session, |request| {
                    request.first = TimeSlot::default();
                    request.second = TimeSlot::default();
                    request.slots.clear();
                });
            }
        }
    }

    /// Takes a session up again that had been put aside.
    pub fn take_up(&mut self, session: Id<Session>) {
        let asked = self.requests.get(session.of()).is_some_and(|r| r.asked_on.is_some());
        let next = if asked { SessionState::Requested } else { SessionState::Idea };
        if self.sessions.get(session).is_some_and(|row| row.state.is_aside()) {
            self.sessions.update(session, |row| {
                row.advance(next);
                row.on = None;
                row.at = None;
            });
            self.follow_on(session);
        }
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
            self.leave_evidence(piece, session);
        }
        for check_in in self.check_ins_of(session) {
            self.check_ins.remove(check_in);
        }
        self.requests.remove(session.of());
        self.preparations.remove(session.of());
        self.recaps.remove(session.of());
        self.sessions.remove(session);
    }

    /// Lets a session that is still to be held follow on what was held since it was begun: what
    /// waits for the next session comes along.
    pub(super) fn follow_on(&mut self, session: Id<Session>) {
        let Some(manager) = self.sessions.get(session).map(|row| row.manager) else { return };
        let previous = self.held_before(manager);
        self.sessions.update(session, |row| row.previous = previous);
        self.bring_along(manager, session);
    }
}
