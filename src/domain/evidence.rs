//! Evidence: achievements, challenges and support requests, each with a metric or an anecdote.

use chrono::NaiveDate;

use super::field::{fields, words};
use super::{Document, Goal, Id, Occasion, Session, TalkingPoint, Visibility};

/// A number that shows something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metric {
    /// What is measured.
    pub name: String,
    /// Before.
    pub before: String,
    /// After.
    pub after: String,
    /// How the number is known.
    pub quality: MetricQuality,
}

fields!(Metric { name, before, after, quality });

impl Metric {
    /// Whether it says anything.
    pub fn is_empty(&self) -> bool {
        [&self.name, &self.before, &self.after].iter().all(|text| text.trim().is_empty())
    }
}

/// How a number is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MetricQuality {
    /// Counted or measured.
    Measured,
    /// Estimated.
    #[default]
    Estimated,
    /// Heard from somebody.
    Heard,
}

words!(MetricQuality { Measured: "measured", Estimated: "estimated", Heard: "heard" });

impl MetricQuality {
    /// All qualities, best first.
    pub const ALL: [Self; 3] = [Self::Measured, Self::Estimated, Self::Heard];
}

/// What somebody said or saw.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Anecdote {
    /// Who.
    pub who: String,
    /// What they said, or what happened.
    pub what: String,
    /// Whether they agreed to be quoted.
    pub may_quote: bool,
}

fields!(Anecdote { who, what, may_quote });

/// What kind of support is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SupportKind {
    /// A decision.
    #[default]
    Decision,
    /// A call on what comes first.
    Priority,
    /// An introduction to somebody.
    Introduction,
    /// People, money or time.
    Resource,
    /// Cover, or a word in the right room.
    Cover,
    /// Information.
    Information,
    /// Feedback.
    Feedback,
    /// Training.
    Training,
    /// A blocker out of the way.
    Blocker,
}

words!(SupportKind {
    Decision: "decision",
    Priority: "priority",
    Introduction: "introduction",
    Resource: "resource",
    Cover: "cover",
    Information: "information",
    Feedback: "feedback",
    Training: "training",
    Blocker: "blocker",
});

impl SupportKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Decision,
        Self::Priority,
        Self::Introduction,
        Self::Resource,
        Self::Cover,
        Self::Information,
        Self::Feedback,
        Self::Training,
        Self::Blocker,
    ];
}

/// Something achieved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Achievement {
    /// What the person did.
    pub action: String,
    /// What came of it.
    pub result: String,
    /// Who was better off.
    pub beneficiary: String,
}

fields!(Achievement { action, result, beneficiary });

/// Something that stands in the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Challenge {
    /// What it does to the goal.
    pub effect: String,
    /// What the person tried.
    pub tried: String,
    /// What they think would work.
    pub proposal: String,
    /// Whether work stands still because of it.
    pub blocking: bool,
}

fields!(Challenge { effect, tried, proposal, blocking });

/// Something asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SupportRequest {
    /// What kind.
    pub kind: SupportKind,
    /// From whom.
    pub from_whom: String,
    /// By when.
    pub by: Option<NaiveDate>,
    /// What it costs not to have it.
    pub cost_of_not: String,
}

fields!(SupportRequest { kind, from_whom, by, cost_of_not });

/// What a piece of evidence is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EvidenceDetail {
    /// Something achieved.
    Achievement(Achievement),
    /// Something in the way.
    Challenge(Challenge),
    /// Something asked for.
    Support(SupportRequest),
}

words!(EvidenceDetail {
    ; Achievement: "achievement", Challenge: "challenge", Support: "support",
});

impl Default for EvidenceDetail {
    fn default() -> Self {
        Self::Achievement(Achievement::default())
    }
}

/// A piece of evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// In one line: what was achieved, what happened, what is needed.
    pub title: String,
    /// What it is.
    pub detail: EvidenceDetail,
    /// The number that shows it.
    pub metric: Metric,
    /// The story that shows it.
    pub anecdote: Anecdote,
    /// The goal that it serves.
    pub goal: Option<Id<Goal>>,
    /// The talking point that it serves.
    pub serves: Option<Id<TalkingPoint>>,
    /// The session for which it was written down.
    pub session: Option<Id<Session>>,
    /// The date of it.
    pub on: Option<NaiveDate>,
    /// Whether the manager may see it.
    pub visibility: Visibility,
    /// Whether it stays out of exports even where it may be seen.
    pub confidential: bool,
}

fields!(Evidence {
    title,
    detail,
    metric,
    anecdote,
    goal,
    serves,
    session,
    on,
    visibility,
    confidential,
});

impl Evidence {
    /// Whether a metric or an anecdote backs it.
    pub fn is_backed(&self) -> bool {
        !self.metric.is_empty() || !self.anecdote.what.trim().is_empty()
    }
}

impl Document {
    /// Adds a piece of evidence for a session, to be filled in.
    pub fn gather(
        &mut self,
        session: Id<Session>,
        detail: EvidenceDetail,
        occasion: &mut Occasion,
    ) -> Id<Evidence> {
        let id = occasion.fresh();
        let on = Some(occasion.today);
        let visibility = Visibility::Shared;
        let session = Some(session);
        let new = Evidence { detail, session, on, visibility, ..Evidence::default() };
        self.evidence.insert(id, new);
        id
    }

    /// Changes a piece of evidence.
    pub fn reword_evidence(&mut self, id: Id<Evidence>, change: impl FnOnce(&mut Evidence)) {
        self.evidence.update(id, change);
    }

    /// Removes a piece of evidence.
    pub fn discard_evidence(&mut self, id: Id<Evidence>) {
        self.evidence.remove(id);
    }

    /// The evidence written down for a session, oldest first.
    pub fn evidence_for(
        &self,
        session: Id<Session>,
    ) -> impl Iterator<Item = (Id<Evidence>, &Evidence)> {
        self.evidence.iter().filter(move |(_, e)| e.session == Some(session))
    }
}
