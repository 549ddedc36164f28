//! What the domain's words are called on the screen.

use crate::domain::{
    CaptureKind, Channel, FateChoice, GoalStatus, Length, MetricQuality, Owner, PointKind,
    SessionState, Stage, Step, SupportKind, Tone, Visibility,
};

/// A stage, as a heading.
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Context => "Start with context",
        Stage::Goals => "Review goals and alignment",
        Stage::Feedback => "Seek feedback",
        Stage::Plan => "Plan for the future",
        Stage::Confirm => "Summarize and confirm",
    }
}

/// A stage in one word.
pub const fn stage_short(stage: Stage) -> &'static str {
    match stage {
        Stage::Context => "Context",
        Stage::Goals => "Goals",
        Stage::Feedback => "Feedback",
        Stage::Plan => "Plan",
        Stage::Confirm => "Confirm",
    }
}

/// What a stage is for, in one line.
pub const fn stage_aim(stage: Stage) -> &'static str {
    match stage {
        Stage::Context => "Say what this is for, and hear what your manager wants from it.",
        Stage::Goals => "Compare how you both see the goals. Where are you off?",
        Stage::Feedback => "Ask for advice on the task, not for a grade.",
        Stage::Plan => "Propose the next steps and ask what would make them fail.",
        Stage::Confirm => "Say back what was decided: who does what by when.",
    }
}

/// A step of the preparation.
pub const fn step(step: Step) -> &'static str {
    match step {
        Step::Objectives => "Clarify objectives",
        Step::Alignment => "Align with team goals",
        Step::Agenda => "Draft the agenda",
        Step::Data => "Gather data",
        Step::Check => "Readiness check",
    }
}

/// A step of the preparation in one word.
pub const fn step_short(step: Step) -> &'static str {
    match step {
        Step::Objectives => "Objectives",
        Step::Alignment => "Alignment",
        Step::Agenda => "Agenda",
        Step::Data => "Data",
        Step::Check => "Check",
    }
}

/// A tone.
pub const fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Warm => "Warm",
        Tone::Direct => "Direct",
        Tone::Neutral => "Formal",
    }
}

/// A channel.
pub const fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "Email",
        Channel::Chat => "Chat",
        Channel::Invitation => "Invitation",
        Channel::InPerson => "In person",
    }
}

/// A length.
pub const fn length(length: Length) -> &'static str {
    match length {
        Length::Rescue => "15",
        Length::ShortHalf => "25",
        Length::Half => "30",
        Length::ThreeQuarters => "45",
        Length::ShortHour => "50",
        Length::Hour => "60",
    }
}

/// A kind of talking point.
pub const fn point_kind(kind: PointKind) -> &'static str {
    match kind {
        PointKind::Inform => "Inform",
        PointKind::Discuss => "Discuss",
        PointKind::Decide => "Decide",
        PointKind::Advice => "Get advice",
    }
}

/// Who may see something.
pub const fn visibility(visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Private => "Only me",
        Visibility::Shared => "Shared",
    }
}

/// How a goal stands.
pub const fn goal_status(status: GoalStatus) -> &'static str {
    match status {
        GoalStatus::Unclear => "Unclear",
        GoalStatus::OnTrack => "On track",
        GoalStatus::AtRisk => "At risk",
        GoalStatus::OffTrack => "Off track",
    }
}

/// How a number is known.
pub const fn metric_quality(quality: MetricQuality) -> &'static str {
    match quality {
        MetricQuality::Measured => "Measured",
        MetricQuality::Estimated => "Estimated",
        MetricQuality::Heard => "Heard",
        MetricQuality::Unsaid => "Not said",
    }
}

/// A kind of support.
pub const fn support_kind(kind: SupportKind) -> &'static str {
    match kind {
        SupportKind::Decision => "Decision",
        SupportKind::Priority => "Priority call",
        SupportKind::Introduction => "Introduction",
        SupportKind::Resource => "People, money or time",
        SupportKind::Cover => "Cover or air time",
        SupportKind::Information => "Information",
        SupportKind::Feedback => "Feedback",
        SupportKind::Training => "Training",
        SupportKind::Blocker => "Blocker removed",
    }
}

/// What a line is.
pub const fn capture_kind(kind: CaptureKind) -> &'static str {
    match kind {
        CaptureKind::Note => "Note",
        CaptureKind::Decision => "Decision",
        CaptureKind::Action => "Action item",
        CaptureKind::Feedback => "Feedback",
        CaptureKind::Question => "Question",
        CaptureKind::Parking => "Parking lot",
    }
}

/// What becomes of a talking point.
pub const fn fate(fate: FateChoice) -> &'static str {
    match fate {
        FateChoice::Discussed => "Discussed",
        FateChoice::NextSession => "Next session",
        FateChoice::BecomeAction => "Action item for me",
        FateChoice::Backlog => "Parking lot",
        FateChoice::Drop => "Drop it",
    }
}

/// Who does something; the manager's own name stands in for "Manager" where it is known.
pub fn owner<'a>(owner: &'a Owner, manager: &'a str) -> &'a str {
    match owner {
        Owner::Me => "Me",
        Owner::Manager if manager.is_empty() => "My manager",
        Owner::Manager => manager,
        Owner::Other(name) if name.trim().is_empty() => "Nobody yet",
        Owner::Other(name) => name,
    }
}

/// Where a session is in its life.
pub const fn session_state(state: SessionState) -> &'static str {
    match state {
        SessionState::Idea => "Idea",
        SessionState::Requested => "Asked for",
        SessionState::Scheduled => "Scheduled",
        SessionState::Prepared => "Prepared",
        SessionState::Live => "Live",
        SessionState::Closed => "Recap to send",
        SessionState::RecapSent => "Recap sent",
        SessionState::Declined => "Declined",
        SessionState::Postponed => "Postponed",
        SessionState::Cancelled => "Cancelled",
        SessionState::Missed => "Did not happen",
    }
}

/// Which of the same weekdays of a month, in the order of `Nth::ALL`.
pub const NTHS: [&str; 5] = ["First", "Second", "Third", "Fourth", "Last"];

/// The working days, in the order of `Weekday::WORKING`.
pub const WORKING_DAYS: [&str; 5] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
