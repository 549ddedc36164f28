//! What a routine proposes: when the next session is due, and that it is begun on that date.

use chrono::{Days, NaiveDate};

use super::{
    Document, Id, Length, Occasion, Occurrence, PerStage, Person, Purpose, Series, Session,
    SessionPlan, SessionState, TimeSlot, Visibility,
};

/// Days before a date on which the request for it goes out.
pub(super) const ASK_DAYS: u64 = 10;

impl Session {
    /// The date up to which it takes the dates of its routine: its own, and the one for which it
    /// was planned, so that one held early is not asked for again. One that was put aside has no
    /// date any more, but its occurrence is not to come again either: a new way to the session is
    /// found, or the next one is held.
    fn takes_until(&self) -> Option<NaiveDate> {
        let aside = self.setbacks.last().filter(|_| self.state.is_aside());
        self.on.max(self.planned_for).max(aside.and_then(|setback| setback.was_on))
    }
}

impl Document {
    /// The date up to which the sessions with a manager take the dates of their routine.
    pub(super) fn taken_until(&self, manager: Id<Person>) -> Option<NaiveDate> {
        self.sessions_with(manager).filter_map(|(_, row)| row.takes_until()).max()
    }

    /// The next occurrence of the routine with a manager, after today and after the latest session
    /// with them. None while a session with them is still ahead, or where no routine runs.
    pub fn proposed(&self, manager: Id<Person>, today: NaiveDate) -> Option<Occurrence> {
        let (series, _) = self.routine_with(manager)?;
        if self.is_ahead_with(manager) { None } else { self.free_after(series, today) }
    }

    /// The occurrences of a routine from today on that no session takes, at most so many.
    pub fn upcoming(&self, series: Id<Series>, today: NaiveDate, most: usize) -> Vec<Occurrence> {
        let Some(routine) = self.routine(series) else { return Vec::new() };
        let taken = self.taken_until(routine.manager);
        let is_free = |next: &Occurrence| taken.is_none_or(|taken| next.planned > taken);
        routine.occurrences(today).filter(is_free).take(most).collect()
    }

    /// When the next session of a routine is to be asked for: some days before the first date
    /// that no session takes, which may be over. None while a session is still ahead.
    pub(super) fn ask_on(&self, series: Id<Series>, today: NaiveDate) -> Option<NaiveDate> {
        let manager = self.series.get(series)?.manager;
        // Of two that run, the younger one is silent, as it proposes nothing.
        if self.is_ahead_with(manager) || self.routine_with(manager)?.0 != series {
            return None;
        }
        // Dates from before the routine was begun were not missed.
        let next = self.free_after(series, series.born_on().min(today))?;
        next.on.checked_sub_days(Days::new(ASK_DAYS))
    }

    /// The first occurrence after a date that no session takes.
    pub(super) fn free_after(&self, series: Id<Series>, date: NaiveDate) -> Option<Occurrence> {
        let routine = self.routine(series)?;
        let taken = self.taken_until(routine.manager);
        let from = Some(date).max(taken)?.succ_opt()?;
        // One that moved to a Monday may be taken by a session of the Friday before.
        let is_free = |next: &Occurrence| taken.is_none_or(|taken| next.planned > taken);
        routine.occurrences(from).find(is_free)
    }

    /// Whether a session with a manager is still to be held.
    pub(super) fn is_ahead_with(&self, manager: Id<Person>) -> bool {
        self.sessions_with(manager).any(|(_, row)| row.state.is_ahead())
    }

    /// Starts the next session with a manager: the one that the routine proposes, with its date,
    /// time, purpose and length; without a routine, one like the last, without a date. `timebox`
    /// has the minutes per stage.
    pub fn plan_next(
        &mut self,
        manager: Id<Person>,
        timebox: fn(Purpose, Length) -> PerStage<u16>,
        occasion: &mut Occasion,
    ) -> Id<Session> {
        let proposed = self.proposed(manager, occasion.today);
        let last = self.sessions_with(manager).next_back();
        let last = last.map(|(_, row)| (row.purpose, row.length)).unwrap_or_default();
        let (purpose, length) = proposed.map_or(last, |next| (next.purpose, next.length));
        let plan = SessionPlan { purpose, length, timebox_min: timebox(purpose, length) };
        let session = self.start_session(Some(manager), plan, occasion);
        if let Some(next) = proposed {
            // From here on its dates are counted from the session before this one.
            if let Some((series, _)) = self.routine_with(manager) {
                self.steer(series, |_| {});
            }
            self.sessions.update(session, |row| row.planned_for = Some(next.planned));
            self.schedule(session, Some(next.on), next.at);
            // What the routine proposes is what the request offers.
            let slot = TimeSlot { on: Some(next.on), at: next.at };
            self.compose_request(session, |request| request.first = slot);
        }
        session
    }

    /// Whether the record knows that the agenda of a session is still to be sent: something on it
    /// may be seen by the manager, and nobody said that it went out.
    pub(super) fn owes_agenda(&self, session: Id<Session>, row: &Session) -> bool {
        let is_sent = self.preparations.get(session.of()).map(|p| p.agenda_sent_on.is_some());
        let is_begun = is_sent.is_some() || row.state == SessionState::Prepared;
        is_begun
            && is_sent != Some(true)
            && self.on_agenda(session).any(|(_, p)| p.visibility == Visibility::Shared)
    }
}
