//! Talking points that are carried over again and again, and the ways out.
//!
//! What comes back for the third time is not short of time: it is too large, or at the wrong
//! table, or nobody wants it. So the person is asked once in each session, and may go on as before.

use super::field::{fields, words};
use super::{Document, Fate, Id, Place, PointKind, Session, TalkingPoint};

/// How often a point is carried over before somebody asks.
const OFTEN: usize = 3;

/// What to do about a talking point that is stuck.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WayOut {
    /// Get a decision in this session.
    #[default]
    Decide,
    /// Ask for less.
    Shrink,
    /// Take it to somebody who can decide.
    Escalate,
    /// Let it go.
    Drop,
}

words!(WayOut { Decide: "decide", Shrink: "shrink", Escalate: "escalate", Drop: "drop" });

impl WayOut {
    /// All ways out, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Decide, Self::Shrink, Self::Escalate, Self::Drop];
}

/// The way out that was taken in a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unstuck {
    /// The session for which it was chosen.
    pub session: Id<Session>,
    /// Which.
    pub how: WayOut,
}

fields!(Unstuck { session, how });

impl TalkingPoint {
    /// Whether it is on an agenda after it was carried over three times or more, and nobody has
    /// said for this session what to do about it.
    pub fn is_stuck(&self) -> bool {
        let Place::Agenda(session) = self.place else { return false };
        self.carry_count() >= OFTEN && self.unstuck.is_none_or(|way| way.session != session)
    }
}

impl Document {
    /// Says what to do about a talking point that is stuck, in the session on whose agenda it is.
    /// To decide makes it a question for a decision that must be discussed; to drop chooses that
    /// fate for when the session is closed. The other two change its words, which is the person's
    /// to do.
    pub fn unstick(&mut self, point: Id<TalkingPoint>, how: WayOut) {
        self.talking_points.update(point, |row| {
            let Place::Agenda(session) = row.place else { return };
            row.unstuck = Some(Unstuck { session, how });
            match how {
                WayOut::Decide => {
                    row.kind = PointKind::Decide;
                    row.must_discuss = true;
                }
                WayOut::Drop => row.chosen_fate = Some(Fate::Dropped(String::new())),
                WayOut::Shrink | WayOut::Escalate => {}
            }
        });
    }
}
