//! How often a talking point was carried over, and since when.

use crate::content::prepare as words;
use crate::domain::{Fate, TalkingPoint};
use crate::export::fill;
use crate::platform::dates;

/// Since when and how often, in words; empty for a point that was not carried over.
pub fn carried(point: &TalkingPoint) -> String {
    let carried = point.past().iter().filter(|past| past.fate == Fate::NextSession);
    let dates: Vec<_> = carried.map(|past| dates::day(past.on)).collect();
    match &dates[..] {
        [] => String::new(),
        [date] => fill(words::CARRIED_ONCE, &[("date", date)]),
        [date, last] => fill(words::CARRIED_TWICE, &[("date", date), ("last", last)]),
        [date, .., last] => {
            let n = dates.len().to_string();
            fill(words::CARRIED, &[("date", date), ("n", &n), ("last", last)])
        }
    }
}
