//! What a message that asks for a session starts from.

use super::field::words;
use super::{Document, Id, Session, SessionState};

/// Cancellations in a row after which the meeting itself is the topic.
const MANY_CANCELLATIONS: usize = 3;

/// What a message that asks for a session starts from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Situation {
    /// Nothing in particular.
    #[default]
    Plain,
    /// The person has never asked for one.
    FirstAsk,
    /// A one-on-one that is planned anyway becomes one.
    InsteadOfOneOnOne,
    /// A quarter begins.
    QuarterStart,
    /// Feedback was given.
    AfterFeedback,
    /// A review comes up.
    BeforeReview,
    /// The two have just begun to work together.
    NewManager,
    /// The manager's own manager reads along.
    SkipLevel,
    /// There is no time to meet: the questions go in writing.
    InWriting,
    /// Nobody answered.
    Nudge,
    /// The manager said no.
    AfterDecline,
    /// The session was postponed.
    AfterPostponement,
    /// The session was cancelled.
    AfterCancellation,
    /// Nobody came.
    AfterMissed,
    /// Fifteen minutes for one question.
    Rescue,
    /// It was cancelled so often that the meeting itself is the topic.
    AboutTheMeeting,
}

words!(Situation {
    Plain: "plain",
    FirstAsk: "first_ask",
    InsteadOfOneOnOne: "instead_of_one_on_one",
    QuarterStart: "quarter_start",
    AfterFeedback: "after_feedback",
    BeforeReview: "before_review",
    NewManager: "new_manager",
    SkipLevel: "skip_level",
    InWriting: "in_writing",
    Nudge: "nudge",
    AfterDecline: "after_decline",
    AfterPostponement: "after_postponement",
    AfterCancellation: "after_cancellation",
    AfterMissed: "after_missed",
    Rescue: "rescue",
    AboutTheMeeting: "about_the_meeting",
});

impl Situation {
    /// Those from which a first request starts, in the order in which they are offered.
    pub const FIRST: [Self; 9] = [
        Self::Plain,
        Self::FirstAsk,
        Self::InsteadOfOneOnOne,
        Self::QuarterStart,
        Self::AfterFeedback,
        Self::BeforeReview,
        Self::NewManager,
        Self::SkipLevel,
        Self::InWriting,
    ];

    /// Those that follow an answer, or none.
    pub const AGAIN: [Self; 7] = [
        Self::Nudge,
        Self::AfterDecline,
        Self::AfterPostponement,
        Self::AfterCancellation,
        Self::AfterMissed,
        Self::Rescue,
        Self::AboutTheMeeting,
    ];
}

impl Document {
    /// The messages that fit where the request of a session stands, the most fitting first;
    /// none while it was not sent, and none once there is a date.
    pub fn ways_on(&self, session: Id<Session>) -> Vec<Situation> {
        use Situation::{
            AboutTheMeeting, AfterCancellation, AfterDecline, AfterMissed, AfterPostponement,
            InWriting, Nudge, Rescue,
        };
        let Some(row) = self.sessions.get(session) else { return Vec::new() };
        match row.state() {
            _ if self.awaits_answer(session) => vec![Nudge, Rescue, InWriting],
            SessionState::Declined => vec![AfterDecline, InWriting, Rescue],
            SessionState::Postponed => vec![AfterPostponement, Rescue, InWriting],
            SessionState::Cancelled if self.cancellations(session) >= MANY_CANCELLATIONS => {
                vec![AboutTheMeeting, AfterCancellation, Rescue, InWriting]
            }
            SessionState::Cancelled => vec![AfterCancellation, Rescue, InWriting],
            SessionState::Missed => vec![AfterMissed, Rescue, InWriting],
            _ => Vec::new(),
        }
    }

    /// Whether the person asked and there is neither a date nor a no. Preparing meanwhile does not
    /// change that.
    pub fn awaits_answer(&self, session: Id<Session>) -> bool {
        let is_open = |row: &Session| {
            matches!(row.state(), SessionState::Requested | SessionState::Prepared)
                && row.on.is_none()
        };
        let asked = self.requests.get(session.of()).is_some_and(|row| row.asked_on.is_some());
        asked && self.sessions.get(session).is_some_and(is_open)
    }

    /// How often sessions with the same manager were cancelled since the last one that was held.
    pub fn cancellations(&self, session: Id<Session>) -> usize {
        let Some(own) = self.sessions.get(session) else { return 0 };
        let since_held =
            self.sessions_with(own.manager).rev().take_while(|(_, row)| !row.state().is_held());
        let setbacks = since_held.flat_map(|(_, row)| row.setbacks());
        setbacks.filter(|setback| setback.how == SessionState::Cancelled).count()
    }
}
