//! What a claim stands on: a number, or what somebody said or saw.

use super::field::{fields, words};

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
    /// In what it is counted.
    pub unit: String,
    /// The time, or the cases, for which it holds.
    pub period: String,
    /// Where it can be looked up.
    pub source: String,
}

fields!(Metric { name, before, after, quality; unit, period, source });

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
    Estimated,
    /// Heard from somebody.
    Heard,
    /// Nobody said how.
    #[default]
    Unsaid,
}

words!(MetricQuality {
    Measured: "measured",
    Estimated: "estimated",
    Heard: "heard",
    Unsaid: "unsaid",
});

impl MetricQuality {
    /// All qualities: none, and then the best first.
    pub const ALL: [Self; 4] = [Self::Unsaid, Self::Measured, Self::Estimated, Self::Heard];
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
