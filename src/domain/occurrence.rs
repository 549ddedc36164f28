//! The dates of a routine: when, what for and how long.

use chrono::{NaiveDate, NaiveTime};

use super::field::words;
use super::{Length, Purpose, Series, Weekday, is_meant_date};

/// What the sessions of a routine are for, one after the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rotation {
    /// All alike, as the series says.
    #[default]
    Same,
    /// Light ones, with a full one once a quarter: the first, and then, in a monthly routine,
    /// every third.
    LightAndFull,
}

words!(Rotation { Same: "same", LightAndFull: "light_and_full" });

impl Rotation {
    /// All rotations, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Same, Self::LightAndFull];
}

/// A date of a routine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// The date by the cadence. It names the occurrence.
    pub planned: NaiveDate,
    /// The local date on which it takes place: the planned one, moved off the weekend.
    pub on: NaiveDate,
    /// The local time at which it begins.
    pub at: Option<NaiveTime>,
    /// What for.
    pub purpose: Purpose,
    /// How long.
    pub length: Length,
}

impl Series {
    /// The dates of the routine on or after a date, without those that are skipped; none while it
    /// is paused, after it ended, or before anybody said when it begins. They rise, and they end
    /// with the year 2200.
    pub fn occurrences(&self, from: NaiveDate) -> impl Iterator<Item = Occurrence> + '_ {
        let runs = self.ended_on.is_none() && self.paused_on.is_none();
        let first = self.starts_on.filter(|first| runs && is_meant_date(*first));
        let turn = first.map_or(0, |first| self.cadence.turn_before(first, from));
        (turn..)
            .map_while(move |turn| self.occurrence(first?, turn))
            .filter(move |next| next.on >= from && !self.skipped.contains(&next.planned))
    }

    /// The occurrence after this many turns of the cadence.
    fn occurrence(&self, first: NaiveDate, turn: u32) -> Option<Occurrence> {
        let planned = self.cadence.date(first, turn)?;
        let is_full = turn.is_multiple_of(self.cadence.in_a_quarter());
        let (purpose, length) = match self.rotation {
            Rotation::Same => (self.purpose, self.length),
            Rotation::LightAndFull if is_full => (Purpose::QuarterPlanning, Length::Hour),
            Rotation::LightAndFull => (Purpose::Feedback, Length::Half),
        };
        let on = off_the_weekend(planned);
        is_meant_date(planned).then_some(Occurrence { planned, on, at: self.at, purpose, length })
    }
}

/// The working day nearest to a date.
pub fn off_the_weekend(date: NaiveDate) -> NaiveDate {
    let moved = match Weekday::of(date) {
        Weekday::Saturday => date.pred_opt(),
        Weekday::Sunday => date.succ_opt(),
        _ => None,
    };
    moved.unwrap_or(date)
}
