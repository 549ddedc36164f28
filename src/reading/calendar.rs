//! Days, weeks from Monday to Sunday, months and their like, reckoned from today. Whatever lies
//! outside of the calendar is no date.

use chrono::{Datelike, Days, Months, NaiveDate};

/// The last day of the working week, counted from Monday.
pub const FRIDAY: u32 = 4;

/// In so many days.
pub fn in_days(today: NaiveDate, days: u32) -> Option<NaiveDate> {
    today.checked_add_days(Days::new(days.into()))
}

/// In so many months; at their end where the month is shorter.
pub fn in_months(today: NaiveDate, months: u32) -> Option<NaiveDate> {
    today.checked_add_months(Months::new(months))
}

/// The next such weekday after today, counted from Monday. Today's own is in seven days.
pub fn next_weekday(today: NaiveDate, weekday: u32) -> Option<NaiveDate> {
    let ahead = (weekday + 7 - today.weekday().num_days_from_monday()) % 7;
    in_days(today, if ahead == 0 { 7 } else { ahead })
}

/// A weekday of the week that is so many weeks ahead.
pub fn in_week(today: NaiveDate, weeks: u32, weekday: u32) -> Option<NaiveDate> {
    let monday =
        today.checked_sub_days(Days::new(today.weekday().num_days_from_monday().into()))?;
    in_days(monday, weeks.checked_mul(7)?.checked_add(weekday)?)
}

/// A day of a month. Without a year, the next one to come: today counts, and 29 February waits for
/// a leap year, at most eight years.
pub fn day_of_month(
    today: NaiveDate,
    year: Option<i32>,
    month: u32,
    day: u32,
) -> Option<NaiveDate> {
    let in_year = |year| NaiveDate::from_ymd_opt(year, month, day);
    match year {
        Some(year) => in_year(year),
        None => (0..=8).find_map(|more| {
            in_year(today.year().checked_add(more)?).filter(|date| *date >= today)
        }),
    }
}

/// The last day of a month. Without a year, the next one to come; today counts.
pub fn end_of_month(today: NaiveDate, year: Option<i32>, month: u32) -> Option<NaiveDate> {
    let in_year = |year| in_months(NaiveDate::from_ymd_opt(year, month, 1)?, 1)?.pred_opt();
    match year {
        Some(year) => in_year(year),
        None => in_year(today.year())
            .filter(|date| *date >= today)
            .or_else(|| in_year(today.year().checked_add(1)?)),
    }
}

/// The day with this number, in the next month to come that has it; today counts.
pub fn day_alone(today: NaiveDate, day: u32) -> Option<NaiveDate> {
    let first = today.with_day(1)?;
    (0..12).find_map(|more| in_months(first, more)?.with_day(day).filter(|date| *date >= today))
}

/// The first day of the stretch that is so many of its kind ahead: of so many months, or of a week
/// where it has no months.
pub fn start_of(today: NaiveDate, months: u32, ahead: u32) -> Option<NaiveDate> {
    let Some(over) = today.month0().checked_rem(months) else { return in_week(today, ahead, 0) };
    let start = today.with_day(1)?.checked_sub_months(Months::new(over))?;
    in_months(start, months.checked_mul(ahead)?)
}

/// The last day of the stretch that is so many of its kind ahead. A week ends on Friday; on its
/// Saturday and Sunday, the end of the week is that of the next.
pub fn end_of(today: NaiveDate, months: u32, ahead: u32) -> Option<NaiveDate> {
    if months > 0 {
        return start_of(today, months, ahead.checked_add(1)?)?.pred_opt();
    }
    let friday = in_week(today, ahead, FRIDAY)?;
    if friday < today { in_week(today, ahead.checked_add(1)?, FRIDAY) } else { Some(friday) }
}
