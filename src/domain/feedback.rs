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

/// What is still to be done about feedback.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeedbackStep {
    /// To say what one makes of it.
    React,
    /// To change something.
    Change,
    /// To say what came of it.
    Result,
    /// To ask again.
    AskAgain,
}

impl Feedback {
    /// The first step that is open; none where the whole way was gone. Whoever sees it differently
    /// has nothing to change.
    pub fn open_step(&self) -> Option<FeedbackStep> {
        let is_empty = |text: &str| text.trim().is_empty();
        match self.reaction {
            None if is_empty(&self.change) => Some(FeedbackStep::React),
            Some(Reaction::Disagree) if is_empty(&self.change) => None,
            _ if is_empty(&self.change) => Some(FeedbackStep::Change),
            _ if is_empty(&self.result) => Some(FeedbackStep::Result),
            _ if self.asked_again_on.is_none() => Some(FeedbackStep::AskAgain),
            _ => None,
        }
    }
}

impl Reaction {
    /// All reactions, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Accept, Self::Test, Self::Disagree];
}

impl Document {
    /// What was heard in a session, in that order.
    pub fn feedback_of(
        &self,
        session: Id<Session>,
    ) -> impl Iterator<Item = (Id<Feedback>, &Feedback)> {
        self.feedback.iter().filter(move |(_, row)| row.captured.session == session)
    }
}
