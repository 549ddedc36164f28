//! Goals: the team's, mine, and the key result that shows it.

use chrono::NaiveDate;

use super::field::{fields, words};
use super::{Document, Id, Occasion, Person};

/// How a goal stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GoalStatus {
    /// Nobody can say.
    #[default]
    Unclear,
    /// Will be reached as planned.
    OnTrack,
    /// May be missed.
    AtRisk,
    /// Will be missed as things are.
    OffTrack,
}

words!(GoalStatus {
    Unclear: "unclear",
    OnTrack: "on_track",
    AtRisk: "at_risk",
    OffTrack: "off_track",
});

impl GoalStatus {
    /// All statuses, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::OnTrack, Self::AtRisk, Self::OffTrack, Self::Unclear];
}

/// What shows that a goal is reached: from where, to where, by when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyResult {
    /// What is measured, in one line.
    pub measure: String,
    /// By when.
    pub by: Option<NaiveDate>,
}

fields!(KeyResult { measure, by });

/// A goal of the person, and the goal of the team that it serves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Goal {
    /// The manager with whom it was set.
    pub manager: Id<Person>,
    /// The goal of the team or the company.
    pub team_goal: String,
    /// The person's own goal.
    pub objective: String,
    /// What shows it.
    pub key_result: KeyResult,
    /// How it stands.
    pub status: GoalStatus,
    /// When it ended, reached or not; open for as long as it is worked on.
    pub ended_on: Option<NaiveDate>,
}

fields!(Goal { manager, team_goal, objective, key_result, status, ended_on });

impl Document {
    /// Adds a goal to be filled in.
    pub fn set_goal(&mut self, manager: Id<Person>, occasion: &mut Occasion) -> Id<Goal> {
        let id = occasion.fresh();
        self.goals.insert(id, Goal { manager, ..Goal::default() });
        id
    }

    /// Ends a goal. It stays in the record, and in what was written of it.
    pub fn end_goal(&mut self, goal: Id<Goal>, occasion: &Occasion) {
        self.goals.update(goal, |row| row.ended_on = Some(occasion.today));
    }

    /// The goals that are worked on with a manager, oldest first.
    pub fn open_goals(&self, manager: Id<Person>) -> impl Iterator<Item = (Id<Goal>, &Goal)> {
        self.goals.iter().filter(move |(_, g)| g.manager == manager && g.ended_on.is_none())
    }
}
