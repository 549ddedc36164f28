//! All that has a date, as one file for any calendar program.

use chrono::Days;

use crate::content::follow_up as words;
use crate::domain::{Document, Length};
use crate::export::{
    Event, EventTime, calendar_file, follow_up_events, reminder_events, series_events,
    session_event,
};
use crate::platform::{clock, dates, file};
use crate::state::AppState;

use crate::ui::kit::button;
use crate::ui::kit::html::{Node, div, p, shown_if};

/// How many dates of each routine are in the file.
const OCCURRENCES: usize = 12;

/// How far the reminders reach, in days.
const REMINDERS: Days = Days::new(92);

/// The button that saves the file, and what is in it; nothing before there is a session.
pub fn all_dates() -> Node {
    let state = AppState::expect();
    let has_dates = state.read(|document| !document.sessions.is_empty());
    let save = move || {
        let file = calendar_file(&state.peek(events));
        file::save(words::CALENDAR_FILE, "text/calendar", &file);
    };
    shown_if(has_dates, move || {
        div()
            .class("stack-close no-print")
            .child(button(words::CALENDAR, save))
            .child(p().class("field-hint").child(words::CALENDAR_WHY))
    })
}

fn events(document: &Document) -> Vec<Event> {
    let (today, stamp) = (clock::today(), clock::now());
    let mut events = Vec::new();
    for (id, row) in document.sessions.iter().filter(|(_, row)| row.state().is_ahead()) {
        let Some(on) = row.on.filter(|on| *on >= today) else { continue };
        events.push(session_event(document, id, time(on, row.at, row.length), stamp));
    }
    for (id, _) in document.series.iter() {
        let next = document.upcoming(id, today, OCCURRENCES);
        let next: Vec<_> =
            next.iter().map(|next| (next.planned, time(next.on, next.at, next.length))).collect();
        events.extend(series_events(document, id, &next, stamp));
    }
    let until = today.checked_add_days(REMINDERS).unwrap_or(today);
    events.extend(reminder_events(document, &document.reminders(today, until), stamp));
    events.extend(follow_up_events(document, stamp));
    events
}

/// When something is: at its local time, as an instant; on its day where it has no time, or one
/// that the clocks skip.
fn time(on: chrono::NaiveDate, at: Option<chrono::NaiveTime>, length: Length) -> EventTime {
    let start = at.and_then(|at| dates::instant(on, at));
    start.map_or(EventTime::Day(on), |start| EventTime::At(start, length.minutes()))
}
