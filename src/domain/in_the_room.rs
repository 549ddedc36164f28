//! The talking points while a session is held: which one is at hand, which are done with.

use super::{Document, Fate, Id, Session, TalkingPoint};

impl Document {
    /// The talking point at hand: the one that the person says they are at, while it is open in the
    /// stage at hand, else the first one of that stage that is.
    pub fn point_at_hand(&self, session: Id<Session>) -> Option<Id<TalkingPoint>> {
        let agenda: Vec<_> = self.agenda(session).into_iter().map(|(id, _)| id).collect();
        self.point_at_hand_of(session, &agenda)
    }

    /// The same where the agenda of the session is known.
    pub fn point_at_hand_of(
        &self,
        session: Id<Session>,
        agenda: &[Id<TalkingPoint>],
    ) -> Option<Id<TalkingPoint>> {
        let row = self.sessions.get(session)?;
        let stage = row.clock().stage();
        let is_open = |point: &TalkingPoint| point.stage == stage && point.is_open();
        let open = agenda.iter().copied();
        let open = open.filter(|id| self.talking_points.get(*id).is_some_and(is_open));
        let open: Vec<_> = open.collect();
        let said = row.at_hand.filter(|point| open.contains(point));
        said.or_else(|| open.first().copied())
    }

    /// Says that a talking point was discussed, or was not after all.
    pub fn tick_point(&mut self, point: Id<TalkingPoint>, discussed: bool) {
        self.talking_points.update(point, |row| {
            row.discussed = discussed;
            row.chosen_fate = None;
        });
    }

    /// Says that a talking point is not for today, or is after all. It waits for the next session.
    pub fn skip_point(&mut self, point: Id<TalkingPoint>, skipped: bool) {
        self.talking_points.update(point, |row| {
            row.discussed = false;
            row.chosen_fate = skipped.then_some(Fate::NextSession);
        });
    }

    /// Marks a phrase as used in a session, or takes the mark away.
    pub fn use_phrase(&mut self, session: Id<Session>, phrase: u32, used: bool) {
        self.sessions.update(session, |row| {
            row.used.retain(|other| *other != phrase);
            if used {
                row.used.push(phrase);
            }
        });
    }
}
