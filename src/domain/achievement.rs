//! Achievements: what was achieved, how it is told, and which advice there is on the wording.

use super::field::{fields, words};

/// A frame in which an achievement is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Frame {
    /// Achieved X, measured by Y, by doing Z.
    #[default]
    Xyz,
    /// Situation, task, action, result.
    Star,
    /// Challenge, action, result. The challenge stands in the field for the situation.
    Car,
    /// What was done, what it gave, what changed because of that, and for whom.
    SoWhat,
}

words!(Frame { Xyz: "xyz", Star: "star", Car: "car", SoWhat: "so_what" });

impl Frame {
    /// All frames, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Xyz, Self::Star, Self::Car, Self::SoWhat];
}

/// The part that the person had in an achievement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// They led it, or did it alone.
    #[default]
    Led,
    /// They led it together with somebody.
    CoLed,
    /// They did a part of it.
    Contributed,
    /// They made it possible for those who did it.
    Supported,
}

words!(Role { Led: "led", CoLed: "co_led", Contributed: "contributed", Supported: "supported" });

impl Role {
    /// All roles, from the largest part to the smallest.
    pub const ALL: [Self; 4] = [Self::Led, Self::CoLed, Self::Contributed, Self::Supported];
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
    /// How it is told.
    pub frame: Frame,
    /// How things stood before, or what the challenge was.
    pub situation: String,
    /// What there was to do.
    pub task: String,
    /// What the action gave at once: the thing that was made.
    pub output: String,
    /// The person's part in it.
    pub role: Role,
    /// What it shows that the person can do, apart by commas.
    pub competencies: String,
    /// What they learned.
    pub lesson: String,
    /// Where it can be looked at, one a line.
    pub links: String,
}

fields!(Achievement {
    action,
    result,
    beneficiary;
    frame,
    situation,
    task,
    output,
    role,
    competencies,
    lesson,
    links,
});

/// Advice on the wording of an achievement. When each is given is told by `export/lint.rs`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lint {
    /// It begins with a word that does not say what was done.
    #[default]
    VagueOpener,
    /// It does not say what came of it.
    NoResult,
    /// It has neither a number nor a witness.
    NoProof,
    /// It says "we" and never "I".
    OnlyWe,
    /// It has no date.
    NoDate,
    /// It is confidential and has an amount of money in it.
    ConfidentialFigure,
    /// It is too long for one breath.
    TooLong,
    /// It does not say who was better off.
    NoBeneficiary,
    /// It praises in place of proof.
    EmptyPraise,
}

words!(Lint {
    VagueOpener: "vague_opener",
    NoResult: "no_result",
    NoProof: "no_proof",
    OnlyWe: "only_we",
    NoDate: "no_date",
    ConfidentialFigure: "confidential_figure",
    TooLong: "too_long",
    NoBeneficiary: "no_beneficiary",
    EmptyPraise: "empty_praise",
});

impl Lint {
    /// All advice, in the order in which it is given.
    pub const ALL: [Self; 9] = [
        Self::VagueOpener,
        Self::NoResult,
        Self::NoProof,
        Self::OnlyWe,
        Self::NoDate,
        Self::ConfidentialFigure,
        Self::TooLong,
        Self::NoBeneficiary,
        Self::EmptyPraise,
    ];
}
