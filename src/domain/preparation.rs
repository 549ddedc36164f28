//! What a person thinks through before a session: the outcomes that they want,
//! and how their goals stand.

use chrono::NaiveDate;

use super::field::{Field, fields};
use super::{Document, Goal, GoalStatus, Id, Misfit, Occasion, Session, Value, in_order};

/// How many outcomes a session can carry: one main, two more.
pub const MOST_OUTCOMES: usize = 3;

/// The preparation of a session. It carries the session's id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preparation {
    /// What the person wants to leave with, the main one first; at most [`MOST_OUTCOMES`].
    outcomes: Vec<String>,
    /// How they will know that it worked.
    pub success: String,
    /// The least that they would accept.
    pub minimum: String,
    /// What the manager may want.
    pub manager_wants: String,
    /// How the goals stand, in the person's eyes.
    pub alignments: Vec<Alignment>,
    /// Work that maps to no goal.
    pub work_without_goal: String,
    /// Goals that nobody works on.
    pub goals_without_work: String,
    /// When the agenda went to the manager.
    pub agenda_sent_on: Option<NaiveDate>,
}

fields!(Preparation {
    outcomes,
    success,
    minimum,
    manager_wants,
    alignments,
    work_without_goal,
    goals_without_work,
    agenda_sent_on,
});

/// How a goal stands at the time of a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Alignment {
    /// The goal.
    pub goal: Id<Goal>,
    /// Its status.
    pub status: GoalStatus,
    /// The person's confidence, 1 to 5.
    pub mine: Option<Rating>,
    /// The confidence that they think their manager has, 1 to 5.
    pub managers: Option<Rating>,
}

fields!(Alignment { goal, status, mine, managers });

impl Alignment {
    /// The gap between the two views, in points: 0 to 4, where both are known.
    pub fn gap(&self) -> Option<u8> {
        Some(self.mine?.get().abs_diff(self.managers?.get()))
    }
}

/// A number from 1 to 5.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rating(u8);

impl Rating {
    /// All ratings, lowest first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// The number, 1 to 5.
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl Field for Rating {
    fn value(&self) -> Value {
        self.0.value()
    }

    fn set_value(&mut self, value: Value) -> Result<(), Misfit> {
        self.0.set_value(value)?;
        if Self::ALL.contains(self) { Ok(()) } else { Err(Misfit) }
    }
}

impl Preparation {
    /// What the person wants to leave with, the main one first.
    pub fn outcomes(&self) -> &[String] {
        &self.outcomes
    }

    /// The outcome at this place; empty where there is none yet.
    pub fn outcome(&self, place: usize) -> &str {
        self.outcomes.get(place).map_or("", String::as_str)
    }
}

impl Document {
    /// Changes the preparation of a session.
    pub fn prepare(&mut self, session: Id<Session>, change: impl FnOnce(&mut Preparation)) {
        if self.sessions.contains(session) {
            self.preparations.edit(session.of(), change);
        }
    }

    /// Words the outcome at this place (0 is the main one).
    pub fn want(&mut self, session: Id<Session>, place: usize, outcome: String) {
        self.prepare(session, |preparation| {
            if place < MOST_OUTCOMES {
                let outcomes = &mut preparation.outcomes;
                outcomes.resize(outcomes.len().max(place + 1), String::new());
                if let Some(slot) = outcomes.get_mut(place) {
                    *slot = outcome;
                }
                while outcomes.last().is_some_and(String::is_empty) {
                    outcomes.pop();
                }
            }
        });
    }

    /// Adds an outcome at the first free place; with all places taken it changes nothing.
    pub fn want_also(&mut self, session: Id<Session>, outcome: &str) {
        let written = self.preparations.get(session.of());
        let free = (0..MOST_OUTCOMES)
            .find(|place| written.is_none_or(|p| p.outcome(*place).trim().is_empty()));
        if let Some(place) = free {
            self.want(session, place, outcome.to_owned());
        }
    }

    /// Notes that the agenda went to the manager today.
    pub fn send_agenda(&mut self, session: Id<Session>, occasion: &Occasion) {
        self.prepare(session, |preparation| preparation.agenda_sent_on = Some(occasion.today));
    }

    /// The goals of a session on which the two views differ, with the difference in points, the
    /// largest first.
    pub fn alignment_gaps(&self, session: Id<Session>) -> Vec<(Id<Goal>, u8)> {
        let manager = self.sessions.get(session).map(|row| row.manager).unwrap_or_default();
        let gap = |(goal, _): (Id<Goal>, &Goal)| Some((goal, self.alignment(session, goal).gap()?));
        let gaps = self.open_goals(manager).filter_map(gap).filter(|(_, gap)| *gap > 0);
        in_order(gaps, |(_, gap)| u64::from(u8::MAX - gap))
    }

    /// How a goal stands for a session; as the goal itself says where nothing was said for it.
    pub fn alignment(&self, session: Id<Session>, goal: Id<Goal>) -> Alignment {
        let said = self.preparations.get(session.of()).map(|row| row.alignments.iter());
        let said = said.and_then(|mut rows| rows.find(|alignment| alignment.goal == goal));
        said.copied().unwrap_or_else(|| {
            let status = self.goals.get(goal).map(|row| row.status).unwrap_or_default();
            Alignment { goal, status, ..Alignment::default() }
        })
    }

    /// Changes how a goal stands for a session; the goal itself takes on the status.
    pub fn align(
        &mut self,
        session: Id<Session>,
        goal: Id<Goal>,
        change: impl FnOnce(&mut Alignment),
    ) {
        let mut alignment = self.alignment(session, goal);
        change(&mut alignment);
        self.prepare(session, |preparation| {
            preparation.alignments.retain(|other| other.goal != goal);
            preparation.alignments.push(alignment);
        });
        self.goals.update(goal, |row| row.status = alignment.status);
    }
}
