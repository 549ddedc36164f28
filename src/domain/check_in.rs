//! Check-ins: short touchpoints between sessions.

use chrono::NaiveDate;

use super::field::fields;
use super::{Document, Id, Occasion, Session};

/// A short progress update that was promised for a date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckIn {
    /// The session in which it was promised.
    pub session: Id<Session>,
    /// When.
    pub on: Option<NaiveDate>,
    /// About what.
    pub about: String,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
}

fields!(CheckIn { session, on, about, done_on });

impl Document {
    /// The check-in promised in a session, the earliest where there are several.
    pub fn check_in_of(&self, session: Id<Session>) -> Option<(Id<CheckIn>, &CheckIn)> {
        let of_session = self.check_ins.iter().filter(|(_, row)| row.session == session);
        of_session.min_by_key(|(_, row)| row.on)
    }

    /// The check-ins promised in a session, in the order in which they were.
    pub fn check_ins_of(&self, session: Id<Session>) -> Vec<Id<CheckIn>> {
        let of_session = self.check_ins.iter().filter(|(_, row)| row.session == session);
        of_session.map(|(id, _)| id).collect()
    }

    /// Adds a check-in to be filled in.
    pub fn add_check_in(&mut self, session: Id<Session>, occasion: &mut Occasion) -> Id<CheckIn> {
        let id = occasion.fresh();
        self.check_ins.insert(id, CheckIn { session, ..CheckIn::default() });
        id
    }

    /// Notes that a check-in was done today, or that it was not done after all.
    pub fn tick_check_in(&mut self, id: Id<CheckIn>, done: bool, occasion: &Occasion) {
        self.check_ins.update(id, |row| row.done_on = done.then_some(occasion.today));
    }

    /// Promises a short update on a date, or changes that date, or takes the promise back.
    pub fn promise_update(
        &mut self,
        session: Id<Session>,
        on: Option<NaiveDate>,
        occasion: &mut Occasion,
    ) {
        match (self.check_in_of(session).map(|(id, _)| id), on) {
            (Some(id), Some(_)) => self.check_ins.update(id, |row| row.on = on),
            (Some(id), None) => self.check_ins.remove(id),
            (None, Some(_)) => {
                let new = CheckIn { session, on, ..CheckIn::default() };
                self.check_ins.insert(occasion.fresh(), new);
            }
            (None, None) => {}
        }
    }
}
