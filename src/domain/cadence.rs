//! How often sessions are held, and on which dates that is.
//!
//! Every date is counted from the first one and none from the one before, so that the 31st is the
//! 31st again after a short month. There are no time zones in it: a date is what the calendar on
//! the wall shows, wherever that hangs.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::field::{fields, words};

/// How often.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cadence {
    /// Every month, on the same day of it. The 31st is the last day of a shorter month.
    #[default]
    Monthly,
    /// Every three months, on the same day of the month.
    Quarterly,
    /// Every so many weeks; 0 counts as 1.
    Weeks(u8),
    /// Every month, on the same weekday of it.
    NthWeekday(NthWeekday),
}

words!(Cadence {
    Monthly: "monthly", Quarterly: "quarterly";
    Weeks: "weeks", NthWeekday: "nth_weekday",
});

impl Cadence {
    /// The date that follows the first one after this many turns. For a weekday of the month the
    /// first is the one on or after `first`. Nothing beyond the end of the calendar.
    pub fn date(self, first: NaiveDate, turn: u32) -> Option<NaiveDate> {
        match self {
            Self::Monthly => first.checked_add_months(Months::new(turn)),
            Self::Quarterly => first.checked_add_months(Months::new(turn.checked_mul(3)?)),
            Self::Weeks(weeks) => {
                first.checked_add_days(Days::new(week_days(weeks) * u64::from(turn)))
            }
            Self::NthWeekday(day) => {
                let is_over = day.in_month_of(first).is_none_or(|date| date < first);
                let months = turn.checked_add(u32::from(is_over))?;
                day.in_month_of(first.checked_add_months(Months::new(months))?)
            }
        }
    }

    /// A turn before which no date reaches `from`: where to begin to look, so that nobody counts
    /// through the weeks since 1970.
    pub(super) fn turn_before(self, first: NaiveDate, from: NaiveDate) -> u32 {
        let months = |date: NaiveDate| i64::from(date.year()) * 12 + i64::from(date.month0());
        let months = months(from) - months(first);
        let turns = match self {
            Self::Monthly | Self::NthWeekday(_) => months,
            Self::Quarterly => months / 3,
            Self::Weeks(weeks) => {
                let days = from.signed_duration_since(first).num_days();
                days / i64::try_from(week_days(weeks)).unwrap_or(7)
            }
        };
        u32::try_from(turns.saturating_sub(2)).unwrap_or_default()
    }

    /// How many dates there are in a quarter of thirteen weeks, at least one.
    pub(super) fn in_a_quarter(self) -> u32 {
        match self {
            Self::Monthly | Self::NthWeekday(_) => 3,
            Self::Quarterly => 1,
            Self::Weeks(weeks) => (13 / u32::from(weeks.max(1))).max(1),
        }
    }
}

/// The days of so many weeks.
fn week_days(weeks: u8) -> u64 {
    7 * u64::from(weeks.max(1))
}

/// A weekday of the month, such as the second Tuesday.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NthWeekday {
    /// Which of them.
    pub nth: Nth,
    /// The day of the week.
    pub weekday: Weekday,
}

fields!(NthWeekday { nth, weekday });

impl NthWeekday {
    /// Which weekday of its month a date is. From the 29th on it is the last: most months have no
    /// fifth one.
    pub fn of(date: NaiveDate) -> Self {
        let nth = match date.day() {
            ..=7 => Nth::First,
            8..=14 => Nth::Second,
            15..=21 => Nth::Third,
            22..=28 => Nth::Fourth,
            _ => Nth::Last,
        };
        Self { nth, weekday: Weekday::of(date) }
    }

    /// Its date in the month of this one.
    fn in_month_of(self, date: NaiveDate) -> Option<NaiveDate> {
        let day = |nth| {
            let weekday = self.weekday.as_chrono();
            NaiveDate::from_weekday_of_month_opt(date.year(), date.month(), weekday, nth)
        };
        match self.nth {
            Nth::First => day(1),
            Nth::Second => day(2),
            Nth::Third => day(3),
            Nth::Fourth => day(4),
            Nth::Last => day(5).or_else(|| day(4)),
        }
    }
}

/// Which of the same weekdays of a month. A fifth one, which most months do not have, is the last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nth {
    /// The first.
    #[default]
    First,
    /// The second.
    Second,
    /// The third.
    Third,
    /// The fourth.
    Fourth,
    /// The last: the fifth, or the fourth where there is no fifth.
    Last,
}

words!(Nth { First: "first", Second: "second", Third: "third", Fourth: "fourth", Last: "last" });

impl Nth {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [Self::First, Self::Second, Self::Third, Self::Fourth, Self::Last];
}

/// A day of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)] // Each says itself.
pub enum Weekday {
    #[default]
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

words!(Weekday {
    Monday: "mon",
    Tuesday: "tue",
    Wednesday: "wed",
    Thursday: "thu",
    Friday: "fri",
    Saturday: "sat",
    Sunday: "sun",
});

impl Weekday {
    /// The working days, in order. No session is held on the other two.
    pub const WORKING: [Self; 5] =
        [Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday];

    /// The weekday of a date.
    pub fn of(date: NaiveDate) -> Self {
        match date.weekday() {
            chrono::Weekday::Mon => Self::Monday,
            chrono::Weekday::Tue => Self::Tuesday,
            chrono::Weekday::Wed => Self::Wednesday,
            chrono::Weekday::Thu => Self::Thursday,
            chrono::Weekday::Fri => Self::Friday,
            chrono::Weekday::Sat => Self::Saturday,
            chrono::Weekday::Sun => Self::Sunday,
        }
    }

    /// The same day as `chrono` calls it.
    const fn as_chrono(self) -> chrono::Weekday {
        match self {
            Self::Monday => chrono::Weekday::Mon,
            Self::Tuesday => chrono::Weekday::Tue,
            Self::Wednesday => chrono::Weekday::Wed,
            Self::Thursday => chrono::Weekday::Thu,
            Self::Friday => chrono::Weekday::Fri,
            Self::Saturday => chrono::Weekday::Sat,
            Self::Sunday => chrono::Weekday::Sun,
        }
    }
}
