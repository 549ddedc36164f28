//! Talking points: questions for a session. They exist apart from sessions, move from one to the
//! next, and keep the history of it.

use chrono::NaiveDate;

use super::field::{fields, words};
use super::{ActionItem, Id, Person, Session, Stage, Unstuck, Visibility};

/// What is wanted with a talking point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PointKind {
    /// To tell something.
    Inform,
    /// To think together.
    #[default]
    Discuss,
    /// To get a decision.
    Decide,
    /// To get advice.
    Advice,
}

words!(PointKind { Inform: "inform", Discuss: "discuss", Decide: "decide", Advice: "advice" });

impl PointKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Discuss, Self::Decide, Self::Advice, Self::Inform];
}

/// What becomes of a talking point when a session is closed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Fate {
    /// It was talked about.
    Discussed,
    /// It waits for the next session. What nobody decided on is not lost.
    #[default]
    NextSession,
    /// It is kept for later, not for the next agenda.
    Backlog,
    /// It became an action item.
    BecameAction(Id<ActionItem>),
    /// It was dropped, for this reason.
    Dropped(String),
}

words!(Fate {
    Discussed: "discussed", NextSession: "next_session", Backlog: "backlog";
    BecameAction: "became_action", Dropped: "dropped",
});

/// Where a talking point is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// On the agenda of a session.
    Agenda(Id<Session>),
    /// Waiting for the next session with the manager.
    NextSession,
    /// Kept for later.
    #[default]
    Backlog,
    /// Done with.
    Settled,
}

words!(Place {
    NextSession: "next_session", Backlog: "backlog", Settled: "settled";
    Agenda: "agenda",
});

/// The fate that a talking point had in a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PastFate {
    /// The session.
    pub session: Id<Session>,
    /// The date of the session.
    pub on: NaiveDate,
    /// What became of it.
    pub fate: Fate,
}

fields!(PastFate { session, on, fate });

/// A talking point.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TalkingPoint {
    /// The manager with whom it is to be talked about.
    pub manager: Id<Person>,
    /// The point, as a question.
    pub question: String,
    /// What is wanted.
    pub kind: PointKind,
    /// Minutes set aside for it.
    pub timebox_min: u16,
    /// The stage where it belongs.
    pub stage: Stage,
    /// Whether the manager may see it.
    pub visibility: Visibility,
    /// Whether the session has failed without it.
    pub must_discuss: bool,
    /// Whether it was ticked in the session at hand.
    pub discussed: bool,
    /// Whether it came up in the session at hand and was put off to another time.
    pub is_parked: bool,
    /// The fate chosen for it while the session is being closed.
    pub chosen_fate: Option<Fate>,
    /// The last time that it had been carried over too often, and what was done about it.
    pub unstuck: Option<Unstuck>,
    /// Its place among the points of its stage, lowest first.
    pub(super) rank: u32,
    pub(super) place: Place,
    pub(super) past: Vec<PastFate>,
}

fields!(TalkingPoint {
    manager,
    question,
    kind,
    timebox_min,
    stage,
    visibility,
    must_discuss,
    discussed,
    chosen_fate,
    rank,
    place,
    past;
    is_parked,
    unstuck,
});

impl TalkingPoint {
    /// Where it is.
    pub const fn place(&self) -> Place {
        self.place
    }

    /// What became of it in earlier sessions, oldest first.
    pub fn past(&self) -> &[PastFate] {
        &self.past
    }

    /// Whether it is still to be discussed in the session at hand.
    pub const fn is_open(&self) -> bool {
        !self.discussed && !self.is_parked && self.chosen_fate.is_none()
    }

    /// How often it was carried over.
    pub fn carry_count(&self) -> usize {
        self.past.iter().filter(|past| past.fate == Fate::NextSession).count()
    }

    /// The date of the session from which it was first carried over.
    pub fn carried_from(&self) -> Option<NaiveDate> {
        self.past.iter().find(|past| past.fate == Fate::NextSession).map(|past| past.on)
    }

    /// The date of the first session in which it came up, where it did.
    pub fn first_raised(&self) -> Option<NaiveDate> {
        self.past.first().map(|past| past.on)
    }

    /// The fate that closing the session gives it: the chosen one, else discussed where it was
    /// ticked, else the next session. Nothing is dropped unless somebody said so.
    pub fn fate(&self) -> Fate {
        let ticked = if self.discussed { Fate::Discussed } else { Fate::NextSession };
        self.chosen_fate.clone().unwrap_or(ticked)
    }
}
