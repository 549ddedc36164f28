//! Dates as the browser's language writes them.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Timelike, Utc};
use js_sys::{Date, Object, Reflect};
use wasm_bindgen::JsValue;

use super::clock;
use super::window::window;

/// A date in short, as in "Thu, 12 Mar 2026".
pub fn short(date: NaiveDate) -> String {
    format(
        date,
        &[("weekday", "short"), ("day", "numeric"), ("month", "short"), ("year", "numeric")],
    )
}

/// A day, as in "12 Mar", with the year where it is another one.
pub fn day(date: NaiveDate) -> String {
    if date.year() == clock::today().year() {
        format(date, &[("day", "numeric"), ("month", "short")])
    } else {
        day_of_year(date)
    }
}

/// A day with its year, as in "12 Mar 2026".
pub fn day_of_year(date: NaiveDate) -> String {
    format(date, &[("day", "numeric"), ("month", "short"), ("year", "numeric")])
}

/// A month, as in "March 2026".
pub fn month(date: NaiveDate) -> String {
    format(date, &[("month", "long"), ("year", "numeric")])
}

fn format(date: NaiveDate, parts: &[(&str, &str)]) -> String {
    clock::to_js(date).to_locale_date_string(&language(), &options(parts)).into()
}

fn options(parts: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in parts {
        // Setting a field of a new object cannot fail.
        let _ = Reflect::set(&options, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    options
}

fn language() -> String {
    window().and_then(|window| window.navigator().language()).unwrap_or_default()
}

/// The instant of a local date and time. Nothing where the clocks skip it, in spring; the first
/// of the two where they show it twice, in autumn.
pub fn instant(on: NaiveDate, at: NaiveTime) -> Option<DateTime<Utc>> {
    let date = clock::to_js(on);
    date.set_hours(at.hour());
    date.set_minutes(at.minute());
    if (date.get_hours(), date.get_minutes()) != (at.hour(), at.minute()) {
        return None;
    }
    // Whole milliseconds, far from the ends of what a number can count.
    #[allow(clippy::cast_possible_truncation)]
    DateTime::from_timestamp_millis(Date::get_time(&date) as i64)
}

/// Whether the clocks of this place show a time on a date.
pub fn exists(on: NaiveDate, at: NaiveTime) -> bool {
    instant(on, at).is_some()
}

/// A date and a time, as in "Thu, 12 Mar 2026, 09:30".
pub fn moment(on: NaiveDate, at: NaiveTime) -> String {
    let time = clock::to_js(on);
    time.set_hours(at.hour());
    time.set_minutes(at.minute());
    let options = options(&[("hour", "2-digit"), ("minute", "2-digit")]);
    let time: String = time.to_locale_time_string_with_options(&language(), &options).into();
    format!("{}, {time}", short(on))
}
