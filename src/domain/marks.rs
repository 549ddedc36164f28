//! How the person felt about a session: for them alone.

use super::Rating;
use super::field::fields;

/// Marks from 1 to 5, each of them optional. No export shows them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// How sure they are that what was agreed will happen.
    pub confidence: Option<Rating>,
    /// How much energy they leave with.
    pub energy: Option<Rating>,
    /// How clear it is what is expected of them.
    pub clarity: Option<Rating>,
}

fields!(Marks { confidence, energy, clarity });
