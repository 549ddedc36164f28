//! Dates as the browser's language writes them.

use chrono::{Datelike, NaiveDate};
use js_sys::{Object, Reflect};
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
        format(date, &[("day", "numeric"), ("month", "short"), ("year", "numeric")])
    }
}

fn format(date: NaiveDate, parts: &[(&str, &str)]) -> String {
    let options = Object::new();
    for (name, value) in parts {
        // Setting a field of a new object cannot fail.
        let _ = Reflect::set(&options, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    let language = window().and_then(|window| window.navigator().language()).unwrap_or_default();
    clock::to_js(date).to_locale_date_string(&language, &options).into()
}
