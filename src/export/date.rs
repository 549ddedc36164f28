//! Dates in sentences. On the screen they follow the browser's language; in an English text they
//! are English, and never ambiguous.

use chrono::{Datelike, NaiveDate};

use crate::content::recap::{MONTHS, WEEKDAYS};

/// A date as in "Thursday, 12 March 2026".
pub fn long_date(date: NaiveDate) -> String {
    format!("{} {}", day_and_month(date), date.year())
}

/// A date that is long past, as in "12 March 2026".
pub fn plain_date(date: NaiveDate) -> String {
    let month = MONTHS.get(date.month0() as usize).copied().unwrap_or_default();
    format!("{} {month} {}", date.day(), date.year())
}

/// A date that is near, as in "Thursday, 12 March".
pub fn day_and_month(date: NaiveDate) -> String {
    let weekday = WEEKDAYS.get(date.weekday().num_days_from_monday() as usize);
    let month = MONTHS.get(date.month0() as usize);
    let (weekday, month) = (weekday.copied().unwrap_or(""), month.copied().unwrap_or(""));
    format!("{weekday}, {} {month}", date.day())
}
