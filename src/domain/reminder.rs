//! Reminders: what a person wants to be reminded of on which date. The same schedule tells a
//! calendar, far ahead, and the first page what is due.
//!
//! A reminder is data; its words are content. What is done gives none.

use chrono::{Datelike, Days, NaiveDate};

use super::routine::ASK_DAYS;
use super::{
    ActionItem, CheckIn, Document, Id, Owner, Purpose, Series, Session, SessionState, date_key,
    in_order,
};

/// Of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remind {
    /// To ask for the session of a routine, ten days before it.
    Ask(Id<Series>),
    /// To prepare a session, a week before it.
    Prepare(Id<Session>),
    /// To send the agenda, two days before.
    SendAgenda(Id<Session>),
    /// To read one's own page, the day before.
    ReadOver(Id<Session>),
    /// To close the session, on its day.
    Close(Id<Session>),
    /// To send the recap, the day after.
    SendRecap(Id<Session>),
    /// That an action item of one's own is due, the day before.
    Act(Id<ActionItem>),
    /// To send the update that was promised, on its day.
    CheckIn(Id<CheckIn>),
    /// To write down what went well, on Fridays.
    LogWeek,
    /// To fill in what came of older achievements, every other Friday.
    FillInResults,
    /// To hold a session before the performance review, six weeks ahead of it.
    PreReview,
}

/// A reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// The local date on which to remind.
    pub on: NaiveDate,
    /// Of what.
    pub what: Remind,
    /// The date of that: of the session, of the promise, of the review.
    pub of: NaiveDate,
}

/// The days from one session of writing things down to the next.
pub(super) const LOG_DAYS: u64 = 7;

/// Days before a performance review on which the session before it is held.
const REVIEW_DAYS: u64 = 42;

/// The years in which somebody may want a reminder; it keeps the Fridays countable.
const YEARS: [i32; 2] = [1970, 2200];

impl Document {
    /// What to be reminded of from one date to another, both included, the earliest first. What is
    /// done, and what was put aside, gives no reminder.
    pub fn reminders(&self, from: NaiveDate, to: NaiveDate) -> Vec<Reminder> {
        let [first, last] = YEARS;
        let from = from.max(NaiveDate::from_ymd_opt(first, 1, 1).unwrap_or(from));
        let to = to.min(NaiveDate::from_ymd_opt(last, 12, 31).unwrap_or(to));
        let mut all = Vec::new();
        self.remind_of_routines(from, to, &mut all);
        for (id, row) in self.sessions.iter() {
            self.remind_of_session(id, row, &mut all);
        }
        for (id, row) in self.action_items.iter() {
            if row.is_open() && row.owner == Owner::Me {
                remind(&mut all, Remind::Act(id), row.due_on, 1);
            }
        }
        for (id, row) in self.check_ins.iter().filter(|(_, row)| row.done_on.is_none()) {
            remind(&mut all, Remind::CheckIn(id), row.on, 0);
        }
        if let Some(review) = self.review_on().filter(|review| !self.has_pre_review(*review)) {
            remind(&mut all, Remind::PreReview, Some(review), REVIEW_DAYS);
        }
        self.remind_of_the_log(from, to, &mut all);
        let wanted = all.into_iter().filter(|row| from <= row.on && row.on <= to);
        in_order(wanted, |row| date_key(Some(row.on)))
    }

    /// To ask for each occurrence that no session takes.
    fn remind_of_routines(&self, from: NaiveDate, to: NaiveDate, all: &mut Vec<Reminder>) {
        for (id, series) in self.series.iter() {
            let is_running = self.routine_with(series.manager).is_some_and(|(it, _)| it == id);
            let Some(mut next) = self.free_after(id, from).filter(|_| is_running) else { continue };
            // A session that has no date yet takes the first.
            let undated = |row: &Session| row.state().is_ahead() && row.on.is_none();
            if self.sessions_with(series.manager).any(|(_, row)| undated(row)) {
                let Some(later) = self.free_after(id, next.on) else { continue };
                next = later;
            }
            let routine = self.routine(id);
            for next in routine.iter().flat_map(|row| row.occurrences(next.on)) {
                if next.on.checked_sub_days(Days::new(ASK_DAYS)).is_none_or(|on| on > to) {
                    break;
                }
                remind(all, Remind::Ask(id), Some(next.on), ASK_DAYS);
            }
        }
    }

    /// The way through one session, from a week before it to the recap.
    fn remind_of_session(&self, id: Id<Session>, row: &Session, all: &mut Vec<Reminder>) {
        let state = row.state();
        if state.is_ahead() && state != SessionState::Live {
            if state != SessionState::Prepared {
                remind(all, Remind::Prepare(id), row.on, 7);
            }
            let sent = self.preparations.get(id.of()).and_then(|p| p.agenda_sent_on);
            if sent.is_none() {
                remind(all, Remind::SendAgenda(id), row.on, 2);
            }
            remind(all, Remind::ReadOver(id), row.on, 1);
        }
        if state.is_ahead() {
            remind(all, Remind::Close(id), row.on, 0);
        }
        if let (true, Some(held)) = (state.is_ahead() || state == SessionState::Closed, row.on) {
            let on = held.succ_opt().unwrap_or(held);
            all.push(Reminder { on, what: Remind::SendRecap(id), of: held });
        }
    }

    /// Every Friday to write down what went well, every other one to fill in results; only for
    /// those who have a session in their record.
    fn remind_of_the_log(&self, from: NaiveDate, to: NaiveDate, all: &mut Vec<Reminder>) {
        if self.sessions.is_empty() {
            return;
        }
        let logged = self.logged_until(to);
        let lacking = self.oldest_without_result();
        let fridays = from.iter_days().take_while(|day| *day <= to);
        let fridays = fridays.skip_while(|day| day.weekday() != chrono::Weekday::Fri).step_by(7);
        for on in fridays {
            let before = |days| on.checked_sub_days(Days::new(days));
            if logged.is_none_or(|logged| before(LOG_DAYS).is_some_and(|start| logged <= start)) {
                all.push(Reminder { on, what: Remind::LogWeek, of: on });
            }
            let is_even = (on.num_days_from_ce() / 7) % 2 == 0;
            let is_old = |made| before(2 * LOG_DAYS).is_some_and(|start| made <= start);
            if is_even && lacking.is_some_and(is_old) {
                all.push(Reminder { on, what: Remind::FillInResults, of: on });
            }
        }
    }

    /// When something was last written into the log: the date of the newest piece of evidence, or
    /// the day on which one was added. What lies after `today` was not logged yet.
    pub(super) fn logged_until(&self, today: NaiveDate) -> Option<NaiveDate> {
        let dates = self
            .evidence
            .iter()
            .map(|(id, row)| row.on.filter(|on| *on <= today).max(Some(id.born_on().min(today))));
        dates.flatten().max()
    }

    /// The date of the oldest achievement of which nobody wrote what came of it.
    fn oldest_without_result(&self) -> Option<NaiveDate> {
        let lacking = self.evidence.iter().filter(|(_, row)| row.lacks_result());
        lacking.map(|(id, row)| row.on.unwrap_or_else(|| id.born_on())).min()
    }

    /// Whether there is a session about a performance review: one still to be held, or one that
    /// was held in the twelve weeks before it.
    fn has_pre_review(&self, review: NaiveDate) -> bool {
        let begin = review.checked_sub_days(Days::new(2 * REVIEW_DAYS)).unwrap_or(review);
        let is_near = |on: NaiveDate| begin <= on && on <= review;
        self.sessions.iter().any(|(_, row)| {
            let is_on = row.on.map_or(row.state().is_ahead(), is_near);
            row.purpose == Purpose::PreReview && !row.state().is_aside() && is_on
        })
    }
}

/// Adds a reminder so many days before a date, where there is one.
fn remind(all: &mut Vec<Reminder>, what: Remind, of: Option<NaiveDate>, days: u64) {
    if let Some(of) = of {
        let on = of.checked_sub_days(Days::new(days)).unwrap_or(of);
        all.push(Reminder { on, what, of });
    }
}
