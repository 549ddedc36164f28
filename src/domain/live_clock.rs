//! The time in the room: spent per stage, pausable, never moving on by itself.
//!
//! It stores instants, not ticks, so it is right after a reload, after sleep, and in a tab that
//! the browser slowed down.

use chrono::{DateTime, Utc};

use super::field::fields;
use super::{Document, Id, Occasion, PerStage, Session, SessionState, Stage};

/// The time spent in a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LiveClock {
    /// The stage at hand.
    stage: Stage,
    /// Seconds spent per stage, without those since `running_since`.
    spent_s: PerStage<u32>,
    /// Since when the clock has been running; nothing while it is paused.
    running_since: Option<DateTime<Utc>>,
}

fields!(LiveClock { stage, spent_s, running_since });

impl LiveClock {
    /// The stage at hand.
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// Whether time is being counted.
    pub const fn is_running(&self) -> bool {
        self.running_since.is_some()
    }

    /// Seconds spent in a stage, up to `now`. A clock that was set back counts as no time.
    pub fn spent_s(&self, stage: Stage, now: DateTime<Utc>) -> u32 {
        let running = match self.running_since {
            Some(since) if stage == self.stage => (now - since).num_seconds().max(0),
            _ => 0,
        };
        let running = u32::try_from(running).unwrap_or(u32::MAX);
        self.spent_s.get(stage).saturating_add(running)
    }

    /// Seconds spent in all stages, up to `now`.
    pub fn total_s(&self, now: DateTime<Utc>) -> u32 {
        Stage::ALL.iter().fold(0, |sum, stage| sum.saturating_add(self.spent_s(*stage, now)))
    }

    /// Starts counting, unless it does already.
    fn run(&mut self, now: DateTime<Utc>) {
        self.running_since.get_or_insert(now);
    }

    /// Stops counting and keeps what was counted.
    fn pause(&mut self, now: DateTime<Utc>) {
        let spent = self.spent_s(self.stage, now);
        *self.spent_s.get_mut(self.stage) = spent;
        self.running_since = None;
    }

    /// Goes to another stage; a running clock goes on running there.
    fn go_to(&mut self, stage: Stage, now: DateTime<Utc>) {
        let running = self.is_running();
        self.pause(now);
        self.stage = stage;
        if running {
            self.run(now);
        }
    }
}

impl Document {
    /// Begins a session, or goes on with it after a pause. The day on which it begins is its date,
    /// whatever day was planned.
    pub fn run_clock(&mut self, session: Id<Session>, occasion: &Occasion) {
        self.take_up(session);
        self.sessions.update(session, |row| {
            if row.state.leads_to(SessionState::Live) {
                row.state = SessionState::Live;
                row.on = Some(occasion.today);
            }
            if row.state == SessionState::Live {
                row.clock.run(occasion.now);
            }
        });
    }

    /// Pauses the clock of a session.
    pub fn pause_clock(&mut self, session: Id<Session>, occasion: &Occasion) {
        self.sessions.update(session, |row| row.clock.pause(occasion.now));
    }

    /// Says that a session which was begun is not held after all: it is prepared as before, and
    /// what was written down stays.
    pub fn not_held(&mut self, session: Id<Session>) {
        self.sessions.update(session, |row| {
            if row.state == SessionState::Live {
                row.state = SessionState::Prepared;
                row.clock = LiveClock::default();
            }
        });
    }

    /// Goes to another stage of a session.
    pub fn go_to_stage(&mut self, session: Id<Session>, stage: Stage, occasion: &Occasion) {
        self.sessions.update(session, |row| row.clock.go_to(stage, occasion.now));
    }

    /// Gives a stage some more minutes.
    pub fn extend_stage(&mut self, session: Id<Session>, stage: Stage, minutes: u16) {
        self.sessions.update(session, |row| {
            let planned = row.timebox_min.get_mut(stage);
            *planned = planned.saturating_add(minutes);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap()
    }

    #[test]
    fn time_counts_for_the_stage_at_hand_only() {
        let mut clock = LiveClock::default();
        clock.run(at(0));
        clock.go_to(Stage::Goals, at(60));
        assert_eq!(clock.spent_s(Stage::Context, at(100)), 60);
        assert_eq!(clock.spent_s(Stage::Goals, at(100)), 40);
        assert_eq!(clock.total_s(at(100)), 100);
    }

    #[test]
    fn a_pause_counts_nothing() {
        let mut clock = LiveClock::default();
        clock.run(at(0));
        clock.pause(at(30));
        assert_eq!(clock.total_s(at(3000)), 30);
        clock.run(at(3000));
        assert_eq!(clock.total_s(at(3010)), 40);
    }

    #[test]
    fn running_twice_is_running_once() {
        let mut clock = LiveClock::default();
        clock.run(at(0));
        clock.run(at(50));
        assert_eq!(clock.total_s(at(60)), 60);
    }

    #[test]
    fn a_clock_set_back_loses_no_time_that_was_counted() {
        let mut clock = LiveClock::default();
        clock.run(at(0));
        clock.go_to(Stage::Goals, at(60));
        assert_eq!(clock.total_s(at(-86_400)), 60);
        clock.pause(at(-86_400));
        assert_eq!(clock.total_s(at(0)), 60);
    }
}
