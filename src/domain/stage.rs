//! The five stages of a strategy session.

use super::field::words;

/// A stage of the session; sessions go through them in this order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Start with context.
    #[default]
    Context,
    /// Review goals and alignment.
    Goals,
    /// Seek feedback.
    Feedback,
    /// Plan for the future.
    Plan,
    /// Summarize and confirm.
    Confirm,
}

words!(Stage {
    Context: "context",
    Goals: "goals",
    Feedback: "feedback",
    Plan: "plan",
    Confirm: "confirm",
});

impl Stage {
    /// All stages, in order.
    pub const ALL: [Self; 5] =
        [Self::Context, Self::Goals, Self::Feedback, Self::Plan, Self::Confirm];

    /// The stage after this one.
    pub const fn next(self) -> Option<Self> {
        match self {
            Self::Context => Some(Self::Goals),
            Self::Goals => Some(Self::Feedback),
            Self::Feedback => Some(Self::Plan),
            Self::Plan => Some(Self::Confirm),
            Self::Confirm => None,
        }
    }

    /// The stage before this one.
    pub const fn previous(self) -> Option<Self> {
        match self {
            Self::Context => None,
            Self::Goals => Some(Self::Context),
            Self::Feedback => Some(Self::Goals),
            Self::Plan => Some(Self::Feedback),
            Self::Confirm => Some(Self::Plan),
        }
    }
}

/// A value for each of the five stages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerStage<T>([T; 5]);

impl<T: Copy> PerStage<T> {
    /// The values in the order of the stages.
    pub const fn new(values: [T; 5]) -> Self {
        Self(values)
    }

    /// The value for this stage.
    pub const fn get(&self, stage: Stage) -> T {
        let [context, goals, feedback, plan, confirm] = self.0;
        match stage {
            Stage::Context => context,
            Stage::Goals => goals,
            Stage::Feedback => feedback,
            Stage::Plan => plan,
            Stage::Confirm => confirm,
        }
    }

    /// The value for this stage, to be changed.
    pub const fn get_mut(&mut self, stage: Stage) -> &mut T {
        let [context, goals, feedback, plan, confirm] = &mut self.0;
        match stage {
            Stage::Context => context,
            Stage::Goals => goals,
            Stage::Feedback => feedback,
            Stage::Plan => plan,
            Stage::Confirm => confirm,
        }
    }

    /// The values in the order of the stages.
    pub fn iter(&self) -> impl Iterator<Item = T> + '_ {
        self.0.iter().copied()
    }
}

/// Minutes per stage.
impl PerStage<u16> {
    /// Five minutes less, taken from the longest stage; of equals, from the first.
    #[must_use]
    pub fn five_less(mut self) -> Self {
        let longest = self.longest_of(Stage::ALL);
        let minutes = self.get_mut(longest);
        *minutes = minutes.saturating_sub(5);
        self
    }

    /// Fifteen minutes: three to open, seven for the one question, in the longest of the three
    /// stages in the middle, three to plan, and two to confirm.
    #[must_use]
    pub fn rescue(self) -> Self {
        let mut minutes = Self::new([3, 0, 0, 3, 2]);
        *minutes.get_mut(self.longest_of([Stage::Goals, Stage::Feedback, Stage::Plan])) += 7;
        minutes
    }

    fn longest_of<const N: usize>(&self, stages: [Stage; N]) -> Stage {
        // Of equal ones `max_by_key` takes the last.
        let longest = stages.into_iter().rev().max_by_key(|stage| self.get(*stage));
        longest.unwrap_or(Stage::Goals)
    }
}
