//! Goals: the team's, mine, and the key result that shows it.

use chrono::NaiveDate;

use super::field::{fields, words};
use super::{Document, Id, Occasion, Period, Person};

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
    /// What became of it, where it ended and somebody said so.
    pub outcome: Option<GoalOutcome>,
    /// What it was before it was changed, oldest first.
    pub changes: Vec<GoalChange>,
}

fields!(Goal {
    manager,
    team_goal,
    objective,
    key_result,
    status,
    ended_on;
    outcome,
    changes,
});

/// What became of a goal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GoalOutcome {
    /// It was reached.
    #[default]
    Reached,
    /// A part of it was reached.
    Partly,
    /// It was missed.
    Missed,
    /// It was given up, since something else mattered more.
    Dropped,
}

words!(GoalOutcome { Reached: "reached", Partly: "partly", Missed: "missed", Dropped: "dropped" });

impl GoalOutcome {
    /// All outcomes, best first.
    pub const ALL: [Self; 4] = [Self::Reached, Self::Partly, Self::Missed, Self::Dropped];
}

/// What a goal was before it was changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GoalChange {
    /// When it was changed.
    pub on: NaiveDate,
    /// The goal as it was worded until then.
    pub was: String,
}

fields!(GoalChange { on, was });

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

    /// Says what became of a goal, which ends it; or takes that back, and it is worked on again.
    pub fn conclude_goal(
        &mut self,
        goal: Id<Goal>,
        outcome: Option<GoalOutcome>,
        occasion: &Occasion,
    ) {
        self.goals.update(goal, |row| {
            row.outcome = outcome;
            row.ended_on = outcome.and(row.ended_on.or(Some(occasion.today)));
        });
    }

    /// Notes that a goal is changed from today on, and how it was worded until now. Twice on one
    /// day, or with nothing to note, is once.
    pub fn change_goal(&mut self, goal: Id<Goal>, occasion: &Occasion) {
        self.goals.update(goal, |row| {
            let (on, was) = (occasion.today, row.objective.trim().to_owned());
            let is_noted = row.changes.last().is_some_and(|last| last.on == on || last.was == was);
            if !was.is_empty() && !is_noted {
                row.changes.push(GoalChange { on, was });
            }
        });
    }

    /// The goals that were worked on at some time of a period, oldest first.
    pub fn goals_in(&self, period: Period) -> impl Iterator<Item = (Id<Goal>, &Goal)> {
        // A goal may be written down after the time that it was for: its dates know better.
        let began = |id: Id<Goal>, goal: &Goal| {
            let change = goal.changes.first().map(|change| change.on);
            let dates = [Some(id.born_on()), change, goal.ended_on, goal.key_result.by];
            dates.into_iter().flatten().min()
        };
        self.goals.iter().filter(move |(id, goal)| {
            let is_over = goal.ended_on.zip(period.from).is_some_and(|(end, from)| end < from);
            let is_ahead = began(*id, goal).zip(period.to).is_some_and(|(began, to)| to < began);
            !is_over && !is_ahead && !period.is_backwards()
        })
    }

    /// The goals that are worked on with a manager, oldest first.
    pub fn open_goals(&self, manager: Id<Person>) -> impl Iterator<Item = (Id<Goal>, &Goal)> {
        self.goals.iter().filter(move |(_, g)| g.manager == manager && g.ended_on.is_none())
    }
}
