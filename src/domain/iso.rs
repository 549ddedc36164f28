//! Dates and times as ISO 8601 writes them, read. (`chrono` reads these and all other forms that
//! people use; that is 6 kB of the download, for three forms that only the app itself writes.)

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc};

/// A date: `2026-03-12`. Nothing where the text is none, or the calendar has no such day.
pub fn date(text: &str) -> Option<NaiveDate> {
    let (rest, day) = text.rsplit_once('-')?;
    let (year, month) = rest.rsplit_once('-')?;
    NaiveDate::from_ymd_opt(year.parse().ok()?, number(month)?, number(day)?)
}

/// The years of a date that somebody can mean. What is beyond them is a slip of the keyboard.
const YEARS: std::ops::RangeInclusive<i32> = 1970..=2200;

/// Whether somebody can mean a date.
pub fn is_meant(date: NaiveDate) -> bool {
    YEARS.contains(&date.year())
}

/// A time of day: `09:30`, `09:30:00` or `09:30:00.250`.
pub fn time(text: &str) -> Option<NaiveTime> {
    let (hour, rest) = text.split_once(':')?;
    let (minute, second) = rest.split_once(':').unwrap_or((rest, "00"));
    let (second, fraction) = second.split_once('.').unwrap_or((second, ""));
    let digits = u32::try_from(fraction.len()).ok().filter(|digits| *digits <= 9)?;
    let nanoseconds = match fraction {
        "" => 0,
        _ => fraction.parse::<u32>().ok()? * 10_u32.pow(9 - digits),
    };
    NaiveTime::from_hms_nano_opt(number(hour)?, number(minute)?, number(second)?, nanoseconds)
}

/// An instant in UTC: `2026-03-12T09:30:00Z`.
pub fn instant(text: &str) -> Option<DateTime<Utc>> {
    let (day, clock) = text.strip_suffix('Z')?.split_once('T')?;
    Some(date(day)?.and_time(time(clock)?).and_utc())
}

/// A number of two digits.
fn number(text: &str) -> Option<u32> {
    if text.len() == 2 { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_as_chrono_reads_it() {
        for text in ["1970-01-01", "2026-03-12", "2024-02-29", "9999-12-31", "-0001-01-01"] {
            assert_eq!(date(text), text.parse().ok(), "{text}");
            assert!(date(text).is_some(), "{text}");
        }
        for text in ["00:00:00", "09:30", "23:59:59", "09:30:00.25", "09:30:00.014000002"] {
            assert_eq!(time(text), text.parse().ok(), "{text}");
            assert!(time(text).is_some(), "{text}");
        }
        for text in ["2026-03-12T09:30:00Z", "2007-09-27T02:44:46.014000002Z"] {
            assert_eq!(instant(text), text.parse().ok(), "{text}");
            assert!(instant(text).is_some(), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_or_time_is_none() {
        for text in ["", "2026", "2026-03", "2026-3-12", "2026-02-30", "2026-13-01", "today"] {
            assert_eq!(date(text), None, "{text}");
        }
        for text in ["", "9", "24:00", "09:60", "09:30:00.0123456789", "x:y"] {
            assert_eq!(time(text), None, "{text}");
        }
        for text in ["", "2026-03-12", "2026-03-12T09:30:00", "2026-03-12T09:30:00+02:00"] {
            assert_eq!(instant(text), None, "{text}");
        }
    }
}
