//! Series: a routine of sessions with a manager, and the verbs that begin, change and end it.
//! On which dates that is stands in `occurrence.rs`; what it proposes, in `routine.rs`.

use chrono::{NaiveDate, NaiveTime};

use super::field::fields;
use super::{Cadence, Document, Id, Length, Occasion, Person, Purpose, Rotation, Session};

/// A routine with a manager. There is one at most that has not ended; begin it with
/// [`Document::begin_routine`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Series {
    /// With whom.
    pub manager: Id<Person>,
    /// How often.
    pub cadence: Cadence,
    /// How long each session takes, where all are alike.
    pub length: Length,
    /// When it ended; open for as long as it runs.
    pub ended_on: Option<NaiveDate>,
    /// The local date from which all others are counted. Older records have none; read those with
    /// [`Document::routine`].
    pub starts_on: Option<NaiveDate>,
    /// The local time at which sessions begin. Without a time zone, so that it stays nine in the
    /// morning when the clocks change.
    pub at: Option<NaiveTime>,
    /// Whether all sessions are alike.
    pub rotation: Rotation,
    /// What the sessions are for, where all are alike.
    pub purpose: Purpose,
    /// Since when it pauses.
    pub paused_on: Option<NaiveDate>,
    /// The occurrences that are left out, by their planned dates.
    pub skipped: Vec<NaiveDate>,
}

fields!(Series {
    manager, cadence, length, ended_on;
    starts_on, at, rotation, purpose, paused_on, skipped,
});

impl Document {
    /// The routine with a manager that has not ended; it may pause. Where two windows began one
    /// each, it is the older one.
    pub fn routine_with(&self, manager: Id<Person>) -> Option<(Id<Series>, &Series)> {
        self.series.iter().find(|(_, row)| row.manager == manager && row.ended_on.is_none())
    }

    /// How often sessions with a manager are held, where there is a routine.
    pub fn cadence_with(&self, manager: Id<Person>) -> Option<Cadence> {
        self.routine_with(manager).map(|(_, series)| series.cadence)
    }

    /// A routine with all that it needs to have dates. One from before there was a first date
    /// counts from the latest session with the manager that has a date, and is for what that
    /// session is for.
    pub fn routine(&self, series: Id<Series>) -> Option<Series> {
        let mut row = self.series.get(series).cloned()?;
        if row.starts_on.is_none()
            && let Some(latest) = self.latest_dated(row.manager)
        {
            row.starts_on = latest.on;
            row.purpose = latest.purpose;
        }
        Some(row)
    }

    /// The session with a manager that has the latest date.
    pub(super) fn latest_dated(&self, manager: Id<Person>) -> Option<&Session> {
        let sessions = self.sessions_with(manager).map(|(_, row)| row);
        sessions.filter(|row| row.on.is_some()).max_by_key(|row| row.on)
    }

    /// Begins a routine with a manager, for what the latest session with them was for; nothing
    /// without such a person. It counts from a date, else from that session, else from today. A
    /// routine that has not ended goes on at this pace instead, from that date where one is given.
    pub fn begin_routine(
        &mut self,
        manager: Id<Person>,
        cadence: Cadence,
        starts_on: Option<NaiveDate>,
        occasion: &mut Occasion,
    ) -> Option<Id<Series>> {
        if !self.people.contains(manager) {
            return None;
        }
        if let Some((running, _)) = self.routine_with(manager) {
            self.steer(running, |row| {
                row.cadence = cadence;
                row.starts_on = starts_on.or(row.starts_on);
                row.paused_on = None;
            });
            return Some(running);
        }
        let latest = self.latest_dated(manager).cloned().unwrap_or_default();
        let new = Series {
            manager,
            cadence,
            length: latest.length,
            purpose: latest.purpose,
            starts_on: starts_on.or(latest.on).or(Some(occasion.today)),
            at: latest.at,
            ..Series::default()
        };
        let id = occasion.fresh();
        self.series.insert(id, new);
        Some(id)
    }

    /// Makes a session part of a routine with its manager, begins that routine where there is
    /// none, or, without a cadence, ends it. A new pace counts from this session.
    pub fn make_routine(
        &mut self,
        session: Id<Session>,
        cadence: Option<Cadence>,
        occasion: &mut Occasion,
    ) {
        let Some(row) = self.sessions.get(session).cloned() else { return };
        let running = self.routine_with(row.manager).map(|(id, series)| (id, series.cadence));
        let Some(cadence) = cadence else {
            if let Some((running, _)) = running {
                self.end_routine(running, occasion);
            }
            self.sessions.update(session, |row| row.series = None);
            return;
        };
        let on = Some(row.on.unwrap_or(occasion.today));
        let series = match running {
            Some((running, pace)) if pace == cadence => Some(running),
            _ => self.begin_routine(row.manager, cadence, on, occasion),
        };
        if let (Some(series), None) = (series, running) {
            self.series.update(series, |series| {
                series.purpose = row.purpose;
                series.length = row.length;
                series.at = row.at;
            });
        }
        self.sessions.update(session, |row| row.series = series);
    }

    /// Changes how often the sessions of a routine are held. The date from which they are counted
    /// stays.
    pub fn pace_routine(&mut self, series: Id<Series>, cadence: Cadence) {
        self.steer(series, |row| row.cadence = cadence);
    }

    /// Counts the dates of a routine from another one.
    pub fn move_routine(&mut self, series: Id<Series>, starts_on: NaiveDate) {
        self.steer(series, |row| row.starts_on = Some(starts_on));
    }

    /// Leaves out the occurrence that was planned for this date. All others stay as they are.
    pub fn skip_occurrence(&mut self, series: Id<Series>, planned: NaiveDate) {
        self.steer(series, |row| {
            if !row.skipped.contains(&planned) {
                row.skipped.push(planned);
            }
        });
    }

    /// Takes back that an occurrence is left out.
    pub fn unskip_occurrence(&mut self, series: Id<Series>, planned: NaiveDate) {
        self.steer(series, |row| row.skipped.retain(|other| *other != planned));
    }

    /// Lets a routine rest. It has no dates until it is resumed.
    pub fn pause_routine(&mut self, series: Id<Series>, occasion: &Occasion) {
        self.steer(series, |row| row.paused_on = row.paused_on.or(Some(occasion.today)));
    }

    /// Goes on with a routine that rested, on the dates that it would have had anyway.
    pub fn resume_routine(&mut self, series: Id<Series>) {
        self.steer(series, |row| row.paused_on = None);
    }

    /// Ends a routine. Its sessions stay, and so does the record that there was one.
    pub fn end_routine(&mut self, series: Id<Series>, occasion: &Occasion) {
        self.steer(series, |row| row.ended_on = Some(occasion.today));
    }

    /// Changes a routine that has not ended. One from before there was a first date gets it now,
    /// so that its dates do not move with the next session.
    pub(super) fn steer(&mut self, series: Id<Series>, change: impl FnOnce(&mut Series)) {
        if let Some(mut row) = self.routine(series).filter(|row| row.ended_on.is_none()) {
            change(&mut row);
            self.series.update(series, |old| *old = row);
        }
    }
}
