//! Periods: from one date to another, and the months of them.

use chrono::{Datelike, Days, NaiveDate};

/// The most months of a period; it keeps them countable whatever dates are typed.
pub const MOST_MONTHS: usize = 600;

/// A period of whole days. A side that is not given is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// Its first day.
    pub from: Option<NaiveDate>,
    /// Its last day.
    pub to: Option<NaiveDate>,
}

impl Period {
    /// Whether it ends before it begins; then no day is in it.
    pub fn is_backwards(self) -> bool {
        self.from.zip(self.to).is_some_and(|(from, to)| to < from)
    }

    /// Whether a day is in it.
    pub fn has(self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// The months that it touches, each by its first day; none where a side is open, or where it
    /// ends before it begins.
    pub fn months(self) -> Vec<NaiveDate> {
        let (Some(from), Some(to)) = (self.from, self.to) else { return Vec::new() };
        if self.is_backwards() {
            return Vec::new();
        }
        let next = |month: &NaiveDate| month.checked_add_months(chrono::Months::new(1));
        let months = std::iter::successors(from.with_day(1), next);
        months.take_while(|month| *month <= to).take(MOST_MONTHS).collect()
    }

    /// Its last days, as many as these.
    #[must_use]
    pub fn last_days(self, days: u64) -> Self {
        let before = days.saturating_sub(1);
        let from = self.to.and_then(|to| to.checked_sub_days(Days::new(before)));
        Self { from: from.max(self.from), to: self.to }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(from: &str, to: &str) -> Period {
        Period { from: from.parse().ok(), to: to.parse().ok() }
    }

    #[test]
    fn a_period_has_its_first_and_its_last_day() {
        for (from, to, day, has) in [
            ("2026-01-01", "2026-12-31", "2026-01-01", true),
            ("2026-01-01", "2026-12-31", "2026-12-31", true),
            ("2026-01-01", "2026-12-31", "2025-12-31", false),
            ("2026-01-01", "2026-12-31", "2027-01-01", false),
            ("", "2026-12-31", "1990-01-01", true),
            ("2026-01-01", "", "2090-01-01", true),
            ("", "", "2026-06-01", true),
            ("2026-03-01", "2026-02-01", "2026-02-15", false),
        ] {
            assert_eq!(period(from, to).has(day.parse().unwrap()), has, "{from} {to} {day}");
        }
        assert!(period("2026-03-01", "2026-02-01").is_backwards());
        assert!(!period("2026-03-01", "2026-03-01").is_backwards());
        assert!(!period("2026-03-01", "").is_backwards());
    }

    #[test]
    fn the_months_are_those_that_it_touches() {
        for (from, to, count, last) in [
            ("2026-01-31", "2026-02-01", 2, "2026-02-01"),
            ("2026-01-01", "2026-12-31", 12, "2026-12-01"),
            ("2024-02-29", "2024-02-29", 1, "2024-02-01"),
            ("2026-05-02", "2026-05-01", 0, ""),
            ("2026-05-02", "2026-04-01", 0, ""),
            ("", "2026-04-01", 0, ""),
            ("0001-01-01", "9999-01-01", MOST_MONTHS, "0050-12-01"),
        ] {
            let months = period(from, to).months();
            assert_eq!(months.len(), count, "{from} {to}");
            assert_eq!(months.last().copied(), last.parse().ok(), "{from} {to}");
        }
    }

    #[test]
    fn the_last_days_end_with_it() {
        let year = period("2026-01-01", "2026-12-31");
        assert_eq!(year.last_days(42), period("2026-11-20", "2026-12-31"));
        let week = period("2026-12-28", "2026-12-31");
        assert_eq!(week.last_days(42), week);
        assert_eq!(period("", "").last_days(42), Period::default());
    }
}
