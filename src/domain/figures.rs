//! What the pictures show: happenings by date, promises kept by month, how goals and sessions were
//! seen over time.

use chrono::{Datelike, NaiveDate};

use super::{
    Alignment, Decision, Document, Evidence, Feedback, Goal, Id, Marks, Owner, Period, Session,
    date_key, in_order,
};

/// Something that happened on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happening {
    /// A session that was held.
    Session(Id<Session>),
    /// An achievement.
    Achievement(Id<Evidence>),
    /// A decision.
    Decision(Id<Decision>),
    /// Feedback that was heard.
    Feedback(Id<Feedback>),
}

/// How many promises there were, and how many of them were kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Those that are done.
    pub done: usize,
    /// All of them, but for those that were given up.
    pub all: usize,
}

/// The promises that were due in a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FollowThrough {
    /// The month, by its first day.
    pub month: NaiveDate,
    /// The person's own.
    pub mine: Kept,
    /// Those of their managers.
    pub managers: Kept,
}

impl Document {
    /// What happened in a period, by date.
    pub fn happenings(&self, period: Period) -> Vec<(NaiveDate, Happening)> {
        let day_of = |session: Id<Session>| self.sessions.get(session).and_then(|row| row.on);
        let sessions = self.sessions.iter().filter(|(_, row)| row.state().is_held());
        let sessions = sessions.map(|(id, row)| (row.on, Happening::Session(id)));
        let achievements = self.evidence.iter().filter(|(_, row)| row.is_achievement());
        let achievements = achievements.map(|(id, row)| (row.dated(), Happening::Achievement(id)));
        let decisions = self.decisions.iter();
        let decisions =
            decisions.map(|(id, row)| (day_of(row.captured.session), Happening::Decision(id)));
        let feedback = self.feedback.iter();
        let feedback =
            feedback.map(|(id, row)| (Some(self.heard_on(row)), Happening::Feedback(id)));
        let all = sessions.chain(achievements).chain(decisions).chain(feedback);
        let dated = all.filter_map(|(on, what)| Some((on.filter(|on| period.has(*on))?, what)));
        in_order(dated, |(on, _)| date_key(Some(*on)))
    }

    /// Promises by the month in which they were due, for each month of a period.
    pub fn follow_through(&self, period: Period) -> Vec<FollowThrough> {
        let months = period.months().into_iter();
        let mut rows: Vec<_> =
            months.map(|month| FollowThrough { month, ..FollowThrough::default() }).collect();
        for (_, item) in self.action_items.iter() {
            let due = item.due_on.filter(|due| period.has(*due));
            let month = due.and_then(|due| due.with_day(1));
            let row = rows.iter_mut().find(|row| Some(row.month) == month);
            if let (Some(row), false) = (row, item.is_dropped()) {
                let kept = match item.owner {
                    Owner::Me => &mut row.mine,
                    Owner::Manager => &mut row.managers,
                    Owner::Other(_) => continue,
                };
                kept.all += 1;
                kept.done += usize::from(!item.is_open());
            }
        }
        rows
    }

    /// How a goal stood from session to session in a period, where somebody said how sure they were.
    pub fn goal_views(&self, goal: Id<Goal>, period: Period) -> Vec<(NaiveDate, Alignment)> {
        let views = self.preparations.iter().filter_map(|(id, row)| {
            let on = self.sessions.get(id.of()).and_then(|session| session.on)?;
            let stood = *row.alignments.iter().find(|alignment| alignment.goal == goal)?;
            let is_said = stood.mine.is_some() || stood.managers.is_some();
            (is_said && period.has(on)).then_some((on, stood))
        });
        in_order(views, |(on, _)| date_key(Some(*on)))
    }

    /// How the person felt about the sessions of a period.
    pub fn marks_in(&self, period: Period) -> Vec<(NaiveDate, Marks)> {
        let marked = self.sessions.iter().filter_map(|(_, row)| {
            let on = row.on.filter(|on| period.has(*on))?;
            (row.marks != Marks::default()).then_some((on, row.marks))
        });
        in_order(marked, |(on, _)| date_key(Some(*on)))
    }
}
