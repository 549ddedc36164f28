//! Coverage: what the record shows of a period, and where it has nothing. It is the counterweight
//! to recency, the habit of judging a year by its last weeks.

use chrono::{Datelike, NaiveDate};

use super::{Document, Evidence, EvidenceDetail, Goal, Id, LogKind, Period, date_key, in_order};

/// The days at the end of a period whose weight is looked at: six weeks.
pub const RECENT_DAYS: u64 = 42;

/// The months that a period needs before its end can weigh too much.
const LONG_MONTHS: usize = 4;

/// The achievements that it needs for that.
const SOME_ACHIEVEMENTS: usize = 4;

/// The days after which an achievement without a result is asked for one.
const RESULT_DAYS: i64 = 14;

/// What the record shows of a period.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Its months that are not in the future, each by its first day, and how many achievements end
    /// in it.
    pub months: Vec<(NaiveDate, usize)>,
    /// Goals of that time to which no achievement is linked.
    pub goals_without_evidence: Vec<Id<Goal>>,
    /// Achievements with neither a number nor a witness.
    pub unbacked: Vec<Id<Evidence>>,
    /// The achievements of the period.
    pub all: usize,
    /// Those of its last six weeks.
    pub recent: usize,
}

impl Coverage {
    /// The months without an achievement.
    pub fn empty_months(&self) -> impl Iterator<Item = NaiveDate> {
        self.months.iter().filter(|(_, count)| *count == 0).map(|(month, _)| *month)
    }

    /// Whether most of what is shown comes from the last six weeks of a long period.
    pub fn leans_on_the_end(&self) -> bool {
        self.months.len() >= LONG_MONTHS
            && self.all >= SOME_ACHIEVEMENTS
            && self.recent * 2 > self.all
    }
}

impl Evidence {
    /// Whether it is an achievement: told as one, or kept as a line of the log.
    pub const fn is_achievement(&self) -> bool {
        matches!(self.detail, EvidenceDetail::Achievement(_))
    }

    /// The date by which it belongs to a period: its end, or else its beginning.
    pub fn dated(&self) -> Option<NaiveDate> {
        self.on.or(self.from)
    }

    /// Whether it is an achievement of which nobody wrote what came of it.
    pub fn lacks_result(&self) -> bool {
        let EvidenceDetail::Achievement(told) = &self.detail else { return false };
        !self.title.trim().is_empty()
            && told.result.trim().is_empty()
            && self.metric.after.trim().is_empty()
    }

    /// Whether it is time to fill in what came of it: it is two weeks old, and nothing says so.
    /// Praise and lessons are what they are.
    pub fn asks_for_result(&self, today: NaiveDate) -> bool {
        let is_old = self.dated().is_some_and(|on| (today - on).num_days() >= RESULT_DAYS);
        is_old && self.logged_as == LogKind::Win && self.lacks_result()
    }
}

impl Document {
    /// The achievements that fall into a period, in the order in which they were written.
    pub fn achievements_in(
        &self,
        period: Period,
    ) -> impl Iterator<Item = (Id<Evidence>, &Evidence)> {
        let is_in = move |row: &Evidence| row.dated().is_some_and(|day| period.has(day));
        self.evidence.iter().filter(move |(_, row)| row.is_achievement() && is_in(row))
    }

    /// The achievements that ask for what came of them, oldest first.
    pub fn without_result(&self, today: NaiveDate) -> Vec<Id<Evidence>> {
        let open = self.evidence.iter().filter(|(_, row)| row.asks_for_result(today));
        let open = in_order(open, |(_, row)| date_key(row.dated()));
        open.into_iter().map(|(id, _)| id).collect()
    }

    /// What the record shows of a period. One that is open at its end goes on until today.
    pub fn coverage(&self, period: Period, today: NaiveDate) -> Coverage {
        let past = Period { to: Some(period.to.map_or(today, |to| to.min(today))), ..period };
        let months = past.months().into_iter().map(|month| (month, 0)).collect();
        let mut coverage = Coverage { months, ..Coverage::default() };
        let recent = past.last_days(RECENT_DAYS);
        for (id, row) in self.achievements_in(past) {
            let Some(day) = row.dated() else { continue };
            coverage.all += 1;
            coverage.recent += usize::from(recent.has(day));
            let month = day.with_day(1);
            for (_, count) in coverage.months.iter_mut().filter(|(first, _)| Some(*first) == month)
            {
                *count += 1;
            }
            if row.is_unbacked() {
                coverage.unbacked.push(id);
            }
        }
        let is_shown = |goal| self.achievements_in(past).any(|(_, row)| row.goal == Some(goal));
        let goals = self.goals_in(past).filter(|(_, goal)| !goal.objective.trim().is_empty());
        coverage.goals_without_evidence =
            goals.map(|(id, _)| id).filter(|id| !is_shown(*id)).collect();
        coverage
    }
}
