//! What a preparation still misses. Kind, never blocking: a list of gaps, each with the place
//! where it is closed. The sentences for them are content.

use super::{Document, Id, Length, PerStage, Session, Stage, TalkingPoint, Visibility};

/// Minutes that the last stage needs at least.
const CONFIRM_MIN: u16 = 5;

/// A step of the preparation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Clarify objectives.
    Objectives,
    /// Align with team goals.
    Alignment,
    /// Draft the agenda.
    Agenda,
    /// Gather data.
    Data,
    /// The readiness check.
    Check,
}

impl Step {
    /// All steps, in order.
    pub const ALL: [Self; 5] =
        [Self::Objectives, Self::Alignment, Self::Agenda, Self::Data, Self::Check];
}

/// Something that a preparation misses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// No outcome is named.
    NoOutcome,
    /// No goal is linked.
    NoGoal,
    /// There is no talking point.
    NoTalkingPoint,
    /// Stages with time for a question have none.
    EmptyStages {
        /// Which.
        stages: PerStage<bool>,
    },
    /// The talking points take more minutes than the session has.
    TooLong {
        /// Minutes of the talking points.
        planned: u16,
        /// Minutes of the session.
        length: u16,
    },
    /// The last stage has less than five minutes.
    NoTimeToConfirm,
    /// More than three talking points must be discussed.
    TooManyMusts {
        /// How many.
        count: usize,
    },
    /// All talking points are private, so the manager would see an empty agenda.
    NothingShared,
    /// There is no evidence.
    NoEvidence,
    /// An achievement or a challenge has neither metric nor anecdote.
    Unbacked {
        /// How many.
        count: usize,
    },
    /// The agenda has not gone to the manager.
    NotSent,
}

impl Gap {
    /// The step where it is closed.
    pub const fn step(self) -> Step {
        match self {
            Self::NoOutcome => Step::Objectives,
            Self::NoGoal => Step::Alignment,
            Self::NoTalkingPoint
            | Self::EmptyStages { .. }
            | Self::TooLong { .. }
            | Self::NoTimeToConfirm
            | Self::TooManyMusts { .. }
            | Self::NothingShared => Step::Agenda,
            Self::NoEvidence | Self::Unbacked { .. } => Step::Data,
            Self::NotSent => Step::Check,
        }
    }
}

impl Document {
    /// What the preparation of a session still misses, in the order of the steps.
    pub fn gaps(&self, session: Id<Session>) -> Vec<Gap> {
        let Some(row) = self.sessions.get(session) else { return Vec::new() };
        let preparation = self.preparations.get(session.of()).cloned().unwrap_or_default();
        let named = |text: &String| !text.trim().is_empty();
        let agenda = self.agenda(session);
        let musts = agenda.iter().filter(|(_, point)| point.must_discuss).count();
        let planned = self.agenda_minutes(session);
        let length = row.planned_min();
        let unbacked = self.evidence_for(session).filter(|(_, e)| e.is_unbacked()).count();
        let stages = Self::empty_stages(row, &agenda);
        // A quarter of an hour has two minutes to confirm, and that is all it can have.
        let confirm_min = if row.length == Length::Rescue { 0 } else { CONFIRM_MIN };
        let shared = agenda.iter().any(|(_, point)| point.visibility == Visibility::Shared);
        let checks = [
            (!preparation.outcomes().iter().any(named), Gap::NoOutcome),
            (self.open_goals(row.manager).next().is_none(), Gap::NoGoal),
            (agenda.is_empty(), Gap::NoTalkingPoint),
            (
                !agenda.is_empty() && stages.iter().any(|is_empty| is_empty),
                Gap::EmptyStages { stages },
            ),
            (planned > length, Gap::TooLong { planned, length }),
            (row.timebox_min.get(Stage::Confirm) < confirm_min, Gap::NoTimeToConfirm),
            (musts > 3, Gap::TooManyMusts { count: musts }),
            (!agenda.is_empty() && !shared, Gap::NothingShared),
            (self.evidence_for(session).next().is_none(), Gap::NoEvidence),
            (unbacked > 0, Gap::Unbacked { count: unbacked }),
            (shared && preparation.agenda_sent_on.is_none(), Gap::NotSent),
        ];
        checks.into_iter().filter_map(|(missing, gap)| missing.then_some(gap)).collect()
    }

    /// The stages that have time for a question, but none.
    fn empty_stages(row: &Session, agenda: &[(Id<TalkingPoint>, &TalkingPoint)]) -> PerStage<bool> {
        let mut stages = PerStage::default();
        for stage in Stage::ALL {
            let has_question = agenda.iter().any(|(_, point)| point.stage == stage);
            *stages.get_mut(stage) = row.timebox_min.get(stage) >= CONFIRM_MIN && !has_question;
        }
        stages
    }
}
