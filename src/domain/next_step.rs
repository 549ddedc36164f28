//! What a person should do next: the answer of the home page to somebody who comes once a month.

use chrono::{Days, NaiveDate};

use super::reminder::LOG_DAYS;
use super::{
    ActionItem, CheckIn, Document, Id, Owner, Request, Series, Session, SessionState, in_order,
};

/// Something to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// Go on with a session that is being held.
    GoOn(Id<Session>),
    /// Send the recap of a session that was held.
    SendRecap(Id<Session>),
    /// Hold the session of today.
    Hold(Id<Session>),
    /// Send the agenda of a session that is near.
    SendAgenda(Id<Session>),
    /// Read over what was prepared, the day before.
    ReadOver(Id<Session>),
    /// Send the update that is due.
    CheckIn(Id<CheckIn>),
    /// Do what was promised and is due or late.
    Act(Id<ActionItem>),
    /// Say what became of a session whose date has passed.
    Account(Id<Session>),
    /// Ask again, since nobody answered.
    Nudge(Id<Session>),
    /// Find a new way to a session that was put aside.
    TryAgain(Id<Session>),
    /// Prepare a session.
    Prepare(Id<Session>),
    /// Ask for the next session of a routine.
    AskNext(Id<Series>),
    /// Wait for a session that is prepared.
    Await(Id<Session>),
    /// Ask for a session that was thought of.
    Ask(Id<Session>),
    /// Write down what went well in the last days.
    LogWeek,
}

impl NextStep {
    /// The place of the step in the order of urgency, most urgent first.
    const fn urgency(&self) -> u64 {
        match self {
            Self::GoOn(_) => 0,
            Self::SendRecap(_) => 1,
            Self::Hold(_) => 2,
            Self::SendAgenda(_) => 3,
            Self::CheckIn(_) => 4,
            Self::Act(_) => 5,
            Self::Account(_) => 6,
            Self::ReadOver(_) => 7,
            Self::Nudge(_) => 8,
            Self::TryAgain(_) => 9,
            Self::Prepare(_) => 10,
            Self::AskNext(_) => 11,
            Self::Ask(_) => 12,
            Self::Await(_) => 13,
            Self::LogWeek => 14,
        }
    }
}

/// Working days after which an unanswered request may be followed by a nudge.
const PATIENCE_DAYS: u32 = 3;

impl Document {
    /// What is to be done, most urgent first.
    pub fn next_steps(&self, today: NaiveDate) -> Vec<NextStep> {
        let sessions = self.sessions.iter().filter_map(|(id, row)| match row.state() {
            SessionState::Live => Some(NextStep::GoOn(id)),
            SessionState::Closed => Some(NextStep::SendRecap(id)),
            state if state.is_ahead() => Some(self.step_towards(id, row, today)),
            state if state.is_aside() && self.is_latest(id, row) => Some(NextStep::TryAgain(id)),
            _ => None,
        });
        let due = |on: Option<NaiveDate>| on.is_some_and(|on| on <= today);
        let actions = self.action_items.iter();
        let actions = actions.filter(|(_, a)| a.is_open() && a.owner == Owner::Me && due(a.due_on));
        let check_ins = self.check_ins.iter().filter(|(_, c)| c.done_on.is_none() && due(c.on));
        let routines = self.series.iter().map(|(id, _)| id);
        let routines = routines.filter(|id| due(self.ask_on(*id, today)));
        let steps = sessions
            .chain(actions.map(|(id, _)| NextStep::Act(id)))
            .chain(check_ins.map(|(id, _)| NextStep::CheckIn(id)))
            .chain(routines.map(NextStep::AskNext))
            .chain(self.is_log_due(today).then_some(NextStep::LogWeek));
        in_order(steps, NextStep::urgency)
    }

    /// The session that is being held, or else the next one that is to be held.
    pub fn session_for_the_room(&self, today: NaiveDate) -> Option<Id<Session>> {
        let ahead = self.sessions.iter().filter(|(_, row)| row.state().is_ahead());
        // What has a date comes first, then what has none, then what was to be held before today. Of
        // several without a date it is the one that was thought of first.
        let when = |row: &Session| {
            let is_over = row.on.is_some_and(|on| on < today);
            let is_live = row.state() == SessionState::Live;
            (!is_live, is_over, row.on.is_none(), row.on, row.at, row.created_at)
        };
        ahead.min_by_key(|(_, row)| when(row)).map(|(id, _)| id)
    }

    /// Whether nothing was written into the log for a week. Not for somebody whose first session
    /// is younger than two: who is new here has other things to do.
    fn is_log_due(&self, today: NaiveDate) -> bool {
        let held = self.sessions.iter().filter(|(_, row)| row.state().is_held());
        let Some(first) = held.filter_map(|(_, row)| row.on).min() else { return false };
        let is_over = |since: NaiveDate, days| {
            since.checked_add_days(Days::new(days)).is_some_and(|due| due <= today)
        };
        let logged = self.logged_until(today);
        is_over(first, 2 * LOG_DAYS) && logged.is_none_or(|logged| is_over(logged, LOG_DAYS))
    }

    /// Whether no younger session with the same manager has taken the place of this one.
    fn is_latest(&self, id: Id<Session>, row: &Session) -> bool {
        self.sessions_with(row.manager).next_back().is_some_and(|(latest, _)| latest == id)
    }

    /// What brings a session closer that is still to be held.
    fn step_towards(&self, id: Id<Session>, row: &Session, today: NaiveDate) -> NextStep {
        let asked_on = self.requests.get(id.of()).and_then(Request::waiting_since);
        let is_within =
            |on: NaiveDate, days: i64| on.signed_duration_since(today).num_days() <= days;
        let is_sent =
            || self.preparations.get(id.of()).is_some_and(|row| row.agenda_sent_on.is_some());
        let is_ready = || row.state() == SessionState::Prepared || is_sent();
        match (row.on, asked_on) {
            (Some(on), _) if on < today => NextStep::Account(id),
            (Some(on), _) if on == today => NextStep::Hold(id),
            (Some(on), _) if is_within(on, 2) && self.owes_agenda(id, row) => {
                NextStep::SendAgenda(id)
            }
            (Some(on), _) if is_within(on, 1) && is_ready() => NextStep::ReadOver(id),
            (None, Some(asked)) if working_days(asked, today) >= PATIENCE_DAYS => {
                NextStep::Nudge(id)
            }
            (None, None) if row.state() == SessionState::Idea => NextStep::Ask(id),
            _ if row.state() == SessionState::Prepared => NextStep::Await(id),
            _ => NextStep::Prepare(id),
        }
    }
}

/// The working days (Monday to Friday) after `from` up to and with `to`.
pub fn working_days(from: NaiveDate, to: NaiveDate) -> u32 {
    use chrono::{Datelike, Weekday};
    let working = |day: &NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let days = from.iter_days().skip(1).take_while(|day| *day <= to).take(366);
    u32::try_from(days.filter(working).count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(from: &str, to: &str, days: u32) {
        assert_eq!(working_days(from.parse().unwrap(), to.parse().unwrap()), days);
    }

    #[test]
    fn weekends_do_not_count_as_working_days() {
        check("2026-11-20", "2026-11-20", 0);
        check("2026-11-20", "2026-11-22", 0);
        check("2026-11-20", "2026-11-23", 1);
        check("2026-11-20", "2026-11-25", 3);
        check("2026-11-16", "2026-11-19", 3);
        check("2026-11-25", "2026-11-20", 0);
    }
}
