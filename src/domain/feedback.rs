//! Feedback: what was heard, what I changed, what came of it.

use chrono::NaiveDate;

use super::field::{fields, words};
use super::{Captured, Document, Id, Person, Session, Visibility};

/// What the person makes of feedback.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reaction {
    /// I will do it.
    #[default]
    Accept,
    /// I will try it for a while.
    Test,
    /// I see it differently.
    Disagree,
}

words!(Reaction { Accept: "accept", Test: "test", Disagree: "disagree" });

/// Feedback that was heard. The parts follow the situation, behaviour, impact model of the
/// Center for Creative Leadership.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feedback {
    /// What was heard, in one line.
    pub heard: String,
    /// From whom.
    pub from: Option<Id<Person>>,
    /// When and where it happened.
    pub situation: String,
    /// What the person did.
    pub behaviour: String,
    /// What it did to others.
    pub impact: String,
    /// What the person makes of it.
    pub reaction: Option<Reaction>,
    /// What they change.
    pub change: String,
    /// Until when they try it and ask again.
    pub ask_again_on: Option<NaiveDate>,
    /// What came of it.
    pub result: String,
    /// Who may see it.
    pub visibility: Visibility,
    /// Where it was heard.
    pub captured: Captured,
    /// When the person asked again.
    pub asked_again_on: Option<NaiveDate>,
    /// What they heard then.
    pub heard_again: String,
}

fields!(Feedback {
    heard,
    from,
    situation,
    behaviour,
    impact,
    reaction,
    change,
    ask_again_on,
    result,
    visibility,
    captured;
    asked_again_on,
    heard_again,
});

impl Document {
    /// What was heard in a session, in that order.
    pub fn feedback_of(
        &self,
        session: Id<Session>,
    ) -> impl Iterator<Item = (Id<Feedback>, &Feedback)> {
        self.feedback.iter().filter(move |(_, row)| row.captured.session == session)
    }
}
