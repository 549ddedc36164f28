//! Support requests: what is asked for, from whom, by when.

use chrono::NaiveDate;

use super::field::{fields, words};

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
