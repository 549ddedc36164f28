//! What a change needs from the world: the time, the date and fresh ids.
//! The domain has no clock and no randomness of its own; both come in here.

use chrono::{DateTime, NaiveDate, Utc};

use super::Id;

/// When a change happens, and where its new ids come from.
#[derive(Clone, Debug)]
pub struct Occasion {
    /// The instant.
    pub now: DateTime<Utc>,
    /// The person's local date.
    pub today: NaiveDate,
    random: u128,
}

impl Occasion {
    /// An occasion with 128 random bits, from which its ids are made.
    pub const fn new(now: DateTime<Utc>, today: NaiveDate, random: u128) -> Self {
        Self { now, today, random }
    }

    /// A new id. Ids of one occasion sort in the order in which they were made.
    pub fn fresh<T>(&mut self) -> Id<T> {
        self.random = self.random.wrapping_add(1);
        let milliseconds = u64::try_from(self.now.timestamp_millis()).unwrap_or_default();
        Id::fresh(milliseconds, self.random)
    }
}
