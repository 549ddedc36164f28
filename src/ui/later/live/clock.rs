//! The time of the stage and of the whole session. It may run over; it never moves on by itself.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::content::live as words;
use crate::domain::{Id, Session, SessionState};
use crate::export::fill;
use crate::platform::{awake, clock, window};
use crate::reactive::{derived, memo};
use crate::state::AppState;
use crate::ui::kit::html::{Element, div, p, progress};
use crate::ui::kit::{button, link_button};

/// How many minutes a click gives a stage.
const MORE_MIN: u16 = 1;

/// The minutes that are left when the time gets short.
const SHORT_MIN: u16 = 10;

/// The clock, and what can be done with it.
pub fn clock(session: Id<Session>) -> Element {
    let state = AppState::expect();
    let times = times(session);
    let is_running = state.read(move |document| {
        document.sessions.get(session).is_some_and(|row| row.clock().is_running())
    });
    let has_begun = state.read(move |document| {
        document.sessions.get(session).map(Session::state) == Some(SessionState::Live)
    });
    let toggle = move || {
        state.change(|document, occasion| {
            if is_running.get_untracked() {
                document.pause_clock(session, occasion);
            } else {
                document.run_clock(session, occasion);
            }
        });
    };
    Effect::new(move || awake::keep(is_running.get()));
    on_cleanup(|| awake::keep(false));
    let cut_short = move || {
        state.change_and_say(words::CUT_SHORT_SAID, |document, occasion| {
            document.cut_short(session, SHORT_MIN, occasion.now);
        });
    };
    let more = move || {
        state.change(|document, _| {
            let stage = document.sessions.get(session).map(|row| row.clock().stage());
            document.extend_stage(session, stage.unwrap_or_default(), MORE_MIN);
        });
    };
    let toggle_word = move || match (is_running.get(), has_begun.get()) {
        (true, _) => words::PAUSE,
        (false, true) => words::GO_ON,
        (false, false) => words::START,
    };
    face(times).class_if("clock-paused", derived(move || !is_running.get())).child(
        div()
            .class("clock-tools")
            .child(button(derived(move || toggle_word().to_owned()), toggle))
            .child(button(words::MORE_TIME, more))
            .child(link_button(words::CUT_SHORT, cut_short)),
    )
}

/// The clock to be looked at only.
pub fn clock_face(session: Id<Session>) -> Element {
    face(times(session))
}

/// The time of the stage and of the whole session.
fn face(times: impl Fn() -> Times + Copy + Send + Sync + 'static) -> Element {
    div()
        .class("clock")
        .class_if("clock-over", derived(move || times().is_over()))
        .child(
            p().class("clock-stage numbers")
                .attr("role", "timer")
                .attr("aria-live", "off")
                .child(memo(move || times().stage_text())),
        )
        .child(p().class("clock-all numbers").child(memo(move || times().all_text())))
        // The same as a shape.
        .child(
            progress()
                .attr("aria-hidden", "true")
                .attr("max", derived(move || Some(times().stage_planned.max(1).to_string())))
                .attr("value", derived(move || Some(times().stage.to_string()))),
        )
}

/// The times of a session, second by second.
fn times(session: Id<Session>) -> impl Fn() -> Times + Copy + Send + Sync + 'static {
    let state = AppState::expect();
    let beat = RwSignal::new(false);
    window::every(1_000, move || beat.update(|beat| *beat = !*beat));
    move || {
        beat.track();
        let now = clock::now();
        state.with(|d| d.sessions.get(session).map(|row| Times::of(row, now))).unwrap_or_default()
    }
}

/// Seconds spent and planned.
#[derive(Clone, Copy, Default)]
struct Times {
    stage: u32,
    stage_planned: u32,
    all: u32,
    all_planned: u32,
}

impl Times {
    fn of(row: &Session, now: DateTime<Utc>) -> Self {
        let stage = row.clock().stage();
        Self {
            stage: row.clock().spent_s(stage, now),
            stage_planned: u32::from(row.timebox_min.get(stage)) * 60,
            all: row.clock().total_s(now),
            all_planned: u32::from(row.planned_min()) * 60,
        }
    }

    /// Whether the stage takes longer than planned.
    const fn is_over(self) -> bool {
        self.stage > self.stage_planned
    }

    /// The time of the stage; past the end it says by how much.
    fn stage_text(self) -> String {
        match self.stage.checked_sub(self.stage_planned) {
            Some(over) if over > 0 => fill(words::OVER, &[("over", &minutes_and_seconds(over))]),
            _ => between(words::STAGE_TIME, self.stage, self.stage_planned),
        }
    }

    fn all_text(self) -> String {
        between(words::ALL_TIME, self.all, self.all_planned)
    }
}

fn between(sentence: &str, spent: u32, planned: u32) -> String {
    let planned = fill(words::MINUTES, &[("n", &(planned / 60).to_string())]);
    fill(sentence, &[("spent", &minutes_and_seconds(spent)), ("planned", &planned)])
}

/// Seconds as `12:05`.
fn minutes_and_seconds(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
