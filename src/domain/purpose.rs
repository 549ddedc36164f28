//! What a session is for, and how long sessions last.

use super::field::words;

/// The purpose of a session. Adding one adds a row to the content room as well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// What is expected of me, and what I may decide.
    #[default]
    RoleClarity,
    /// Feedback on recent work.
    Feedback,
    /// Planning the next quarter.
    QuarterPlanning,
    /// The way to the next level.
    Promotion,
    /// The first sessions with a new manager.
    NewManager,
    /// A project that has to be continued, changed or stopped.
    ProjectReset,
    /// More work than time.
    Workload,
    /// No surprises in the performance review.
    PreReview,
}

words!(Purpose {
    RoleClarity: "role_clarity",
    Feedback: "feedback",
    QuarterPlanning: "quarter_planning",
    Promotion: "promotion",
    NewManager: "new_manager",
    ProjectReset: "project_reset",
    Workload: "workload",
    PreReview: "pre_review",
});

impl Purpose {
    /// All purposes, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::RoleClarity,
        Self::Feedback,
        Self::QuarterPlanning,
        Self::Promotion,
        Self::NewManager,
        Self::ProjectReset,
        Self::Workload,
        Self::PreReview,
    ];
}

/// How long a session is planned to last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Length {
    /// 15 minutes: one question, when there is no time for more.
    Rescue,
    /// 25 minutes: half an hour with a pause after it.
    ShortHalf,
    /// 30 minutes.
    Half,
    /// 45 minutes.
    #[default]
    ThreeQuarters,
    /// 50 minutes: an hour with a pause after it.
    ShortHour,
    /// 60 minutes.
    Hour,
}

words!(Length {
    Rescue: "rescue",
    ShortHalf: "short_half",
    Half: "half",
    ThreeQuarters: "three_quarters",
    ShortHour: "short_hour",
    Hour: "hour",
});

impl Length {
    /// All lengths, shortest first.
    pub const ALL: [Self; 6] = [
        Self::Rescue,
        Self::ShortHalf,
        Self::Half,
        Self::ThreeQuarters,
        Self::ShortHour,
        Self::Hour,
    ];

    /// The length in minutes.
    pub const fn minutes(self) -> u16 {
        match self {
            Self::Rescue => 15,
            Self::ShortHalf => 25,
            Self::Half => 30,
            Self::ThreeQuarters => 45,
            Self::ShortHour => 50,
            Self::Hour => 60,
        }
    }
}
