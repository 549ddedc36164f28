//! The recap: what goes to the manager after a session.

use chrono::NaiveDate;

use super::field::fields;
use super::{Document, Id, Occasion, Session, SessionState};

/// The recap of a session. It carries the session's id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recap {
    /// What was most useful, in the person's words.
    pub most_useful: String,
    /// The text as the person changed it; nothing while it follows the record.
    pub edited: Option<String>,
    /// When it was sent.
    pub sent_on: Option<NaiveDate>,
}

fields!(Recap { most_useful, edited, sent_on });

impl Document {
    /// Changes the recap of a session.
    pub fn write_recap(&mut self, session: Id<Session>, change: impl FnOnce(&mut Recap)) {
        if self.sessions.contains(session) {
            self.recaps.edit(session.of(), change);
        }
    }

    /// Notes that the recap was sent today.
    pub fn send_recap(&mut self, session: Id<Session>, occasion: &Occasion) {
        self.write_recap(session, |recap| recap.sent_on = Some(occasion.today));
        self.sessions.update(session, |row| row.advance(SessionState::RecapSent));
    }

    /// Takes back that the recap was sent.
    pub fn unsend_recap(&mut self, session: Id<Session>) {
        self.write_recap(session, |recap| recap.sent_on = None);
        self.sessions.update(session, |row| row.advance(SessionState::Closed));
    }
}
