//! Fields that say what is wrong with what was filled in. What cannot be meant is not taken; what
//! is too long is kept all the same.

use chrono::{NaiveDate, NaiveTime};
use leptos::prelude::*;

use crate::content::field as words;
use crate::domain::{MOST_CHARACTERS, iso_date, iso_time};
use crate::erased::Call;
use crate::export::fill;
use crate::reactive::{callback, derived};
use crate::ui::kit::Bound;

/// A text that says so when it is too long. It is kept all the same.
pub fn written(value: Signal<String>, set: Callback<String>) -> Bound<String> {
    let error = move || {
        let text = value.read();
        // Counting is for those that are long; a character has at least one byte.
        let chars = if text.len() > MOST_CHARACTERS { text.chars().count() } else { 0 };
        if chars <= MOST_CHARACTERS {
            return String::new();
        }
        fill(words::TOO_LONG, &[("n", &chars.to_string()), ("most", &MOST_CHARACTERS.to_string())])
    };
    Bound::new(value, set).checked(derived(error))
}

/// A date, or none. One that nobody can mean is not taken, and says so.
pub fn dated(
    value: Signal<String>,
    keep: Box<dyn Call<Option<NaiveDate>, ()> + Send + Sync>,
) -> Bound<String> {
    let is_refused = RwSignal::new(false);
    let set = move |text: String| {
        let date = iso_date(&text);
        let date = date.filter(|date| DATES.0 <= Some(*date) && Some(*date) <= DATES.1);
        is_refused.set(date.is_none() && !text.is_empty());
        if date.is_some() || text.is_empty() {
            keep.call(date);
        }
    };
    refusable(value, callback(set), is_refused, words::NO_SUCH_DATE)
}

/// A time, or none.
pub fn timed(
    value: Signal<String>,
    keep: Box<dyn Call<Option<NaiveTime>, ()> + Send + Sync>,
) -> Bound<String> {
    // A time is stored with its seconds, and shown without.
    let shown = derived(move || value.read().chars().take(5).collect());
    let is_refused = RwSignal::new(false);
    let set = move |text: String| {
        let time = iso_time(&text);
        is_refused.set(time.is_none() && !text.is_empty());
        if time.is_some() || text.is_empty() {
            keep.call(time);
        }
    };
    refusable(shown, callback(set), is_refused, words::NO_SUCH_TIME)
}

fn refusable(
    value: Signal<String>,
    set: Callback<String>,
    is_refused: RwSignal<bool>,
    sentence: &'static str,
) -> Bound<String> {
    let error = move || if is_refused.get() { sentence.to_owned() } else { String::new() };
    Bound::new(value, set).checked(derived(error))
}

/// The earliest and the latest date that a person may mean.
const DATES: (Option<NaiveDate>, Option<NaiveDate>) =
    (NaiveDate::from_ymd_opt(1970, 1, 1), NaiveDate::from_ymd_opt(2200, 12, 31));
