//! How a sentence sounds.

use super::field::words;

/// The tone of a request or a phrase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Friendly.
    #[default]
    Warm,
    /// Short and to the point.
    Direct,
    /// Fits anywhere.
    Neutral,
}

words!(Tone { Warm: "warm", Direct: "direct", Neutral: "neutral" });

impl Tone {
    /// All tones, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Warm, Self::Direct, Self::Neutral];
}
