//! Routines: how often sessions with a manager are held.

use chrono::{Days, Months, NaiveDate};

use super::field::{fields, words};
use super::{Document, Id, Length, Occasion, Person, Session};

/// How often.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cadence {
    /// Every month.
    #[default]
    Monthly,
    /// Every three months.
    Quarterly,
    /// Every so many weeks.
    Weeks(u8),
}

words!(Cadence { Monthly: "monthly", Quarterly: "quarterly"; Weeks: "weeks" });

impl Cadence {
    /// The date of the next session after one on this date. The 31st becomes the last day of a
    /// shorter month. Nothing beyond the end of the calendar.
    pub fn after(self, date: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Monthly => date.checked_add_months(Months::new(1)),
            Self::Quarterly => date.checked_add_months(Months::new(3)),
            Self::Weeks(weeks) => date.checked_add_days(Days::new(7 * u64::from(weeks.max(1)))),
        }
    }
}

/// A routine with a manager.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Series {
    /// With whom.
    pub manager: Id<Person>,
    /// How often.
    pub cadence: Cadence,
    /// How long each session takes.
    pub length: Length,
    /// When it ended; open for as long as it runs.
    pub ended_on: Option<NaiveDate>,
}

fields!(Series { manager, cadence, length, ended_on });

impl Document {
    /// Makes a session part of a routine with its manager, begins that routine where there is
    /// none, or, without a cadence, ends it.
    pub fn make_routine(
        &mut self,
        session: Id<Session>,
        cadence: Option<Cadence>,
        occasion: &mut Occasion,
    ) {
        let Some(row) = self.sessions.get(session) else { return };
        let (manager, length) = (row.manager, row.length);
        let running =
            self.series.iter().find(|(_, s)| s.manager == manager && s.ended_on.is_none());
        let running = running.map(|(id, _)| id);
        let series = match (running, cadence) {
            (Some(id), Some(cadence)) => {
                self.series.update(id, |series| series.cadence = cadence);
                Some(id)
            }
            (Some(id), None) => {
                self.series.update(id, |series| series.ended_on = Some(occasion.today));
                None
            }
            (None, Some(cadence)) => {
                let id = occasion.fresh();
                self.series.insert(id, Series { manager, cadence, length, ended_on: None });
                Some(id)
            }
            (None, None) => None,
        };
        self.sessions.update(session, |row| row.series = series);
    }

    /// How often sessions with a manager are held, where there is a routine.
    pub fn cadence_with(&self, manager: Id<Person>) -> Option<Cadence> {
        let running = |(_, s): &(Id<Series>, &Series)| s.manager == manager && s.ended_on.is_none();
        self.series.iter().find(running).map(|(_, series)| series.cadence)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cadence: Cadence, from: &str, next: &str) {
        let date = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(cadence.after(date(from)), Some(date(next)));
    }

    #[test]
    fn the_next_date_follows_the_cadence() {
        check(Cadence::Monthly, "2026-01-15", "2026-02-15");
        check(Cadence::Monthly, "2026-01-31", "2026-02-28");
        check(Cadence::Monthly, "2028-01-31", "2028-02-29");
        check(Cadence::Quarterly, "2026-11-30", "2027-02-28");
        check(Cadence::Weeks(2), "2026-12-24", "2027-01-07");
        check(Cadence::Weeks(0), "2026-12-24", "2026-12-31");
        assert_eq!(Cadence::Monthly.after(NaiveDate::MAX), None);
    }
}
