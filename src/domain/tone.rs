//! How a sentence sounds.

use serde::{Deserialize, Serialize};

/// The tone of a request or a phrase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Friendly.
    #[default]
    Warm,
    /// Short and to the point.
    Direct,
    /// Fits anywhere.
    Neutral,
}

impl Tone {
    /// All tones, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Warm, Self::Direct, Self::Neutral];
}
