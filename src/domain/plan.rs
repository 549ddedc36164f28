//! What a session is for and how long it takes, and what a change of that would change.

use super::{Document, Id, Length, PerStage, Purpose, Session, Stage};

/// What a session starts from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SessionPlan {
    /// What for.
    pub purpose: Purpose,
    /// How long.
    pub length: Length,
    /// Minutes per stage.
    pub timebox_min: PerStage<u16>,
}

/// What another plan would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanChange {
    /// The stages whose minutes would change, with the minutes before and after.
    pub stages: Vec<(Stage, u16, u16)>,
    /// The minutes of the talking points, which stay as they are.
    pub planned_min: u16,
    /// The minutes of the session, after.
    pub length_min: u16,
}

impl Document {
    /// Changes what a session is for and how long it takes; what was written stays.
    pub fn plan_session(&mut self, session: Id<Session>, plan: SessionPlan) {
        self.sessions.update(session, |row| {
            row.purpose = plan.purpose;
            row.length = plan.length;
            row.timebox_min = plan.timebox_min;
        });
    }

    /// What a session is for.
    pub fn purpose(&self, session: Id<Session>) -> Purpose {
        self.sessions.get(session).map(|row| row.purpose).unwrap_or_default()
    }

    /// What another plan would change in a session. Nothing that was written is in it, since that
    /// stays.
    pub fn plan_change(&self, session: Id<Session>, plan: SessionPlan) -> PlanChange {
        let before = self.sessions.get(session).map(|row| row.timebox_min).unwrap_or_default();
        let stages =
            Stage::ALL.map(|stage| (stage, before.get(stage), plan.timebox_min.get(stage)));
        PlanChange {
            stages: stages.into_iter().filter(|(_, before, after)| before != after).collect(),
            planned_min: self.agenda_minutes(session),
            length_min: plan.timebox_min.iter().sum(),
        }
    }
}
