//! Events for the person's calendar: a file that every calendar program reads (RFC 5545), and
//! links that open a new event in two calendars of the web.
//!
//! Times are instants (UTC), which leave no doubt about time zones.

use std::fmt::Write;

use chrono::{DateTime, Datelike, NaiveTime, TimeDelta, Timelike, Utc};

use crate::domain::{Document, Id, Session};

use super::mail::encode;
use super::request::{request_subject, request_text};

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What tells it from all others, also when it comes again with another time.
    pub uid: String,
    /// When it was written.
    pub stamp: DateTime<Utc>,
    /// When it begins.
    pub start: DateTime<Utc>,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// How long before it the alarm rings, in minutes.
    pub alarm_min: u16,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub text: String,
}

/// Who made the file.
const PRODUCT: &str = "-//Strategy Session//Strategy Session//EN";

/// How many bytes a line may have (RFC 5545, 3.1).
const LINE_BYTES: usize = 75;

/// The file with these events.
pub fn calendar_file(events: &[Event]) -> String {
    let mut file = String::new();
    let mut line = |name: &str, value: &str| fold(&format!("{name}:{value}"), &mut file);
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", PRODUCT);
    for event in events {
        line("BEGIN", "VEVENT");
        line("UID", &escaped(&event.uid));
        line("SEQUENCE", &sequence(event.stamp).to_string());
        line("DTSTAMP", &instant(event.stamp));
        line("DTSTART", &instant(event.start));
        line("DTEND", &instant(event.end()));
        line("SUMMARY", &escaped(&super::fill::one_line(&event.title)));
        line("DESCRIPTION", &escaped(&event.text));
        line("BEGIN", "VALARM");
        line("ACTION", "DISPLAY");
        line("DESCRIPTION", &escaped(&super::fill::one_line(&event.title)));
        line("TRIGGER", &format!("-PT{}M", event.alarm_min));
        line("END", "VALARM");
        line("END", "VEVENT");
    }
    line("END", "VCALENDAR");
    file
}

impl Event {
    fn end(&self) -> DateTime<Utc> {
        let end = self.start.checked_add_signed(TimeDelta::minutes(i64::from(self.minutes)));
        end.unwrap_or(self.start)
    }
}

/// How often an event has changed: the highest number wins. The minutes since 2020 do as well as
/// a count, and need nobody who counts.
fn sequence(stamp: DateTime<Utc>) -> i64 {
    (stamp.timestamp() - START_OF_2020).max(0) / 60
}

/// The instant from which changes of events are counted.
const START_OF_2020: i64 = 1_577_836_800;

/// How long before a session its alarm rings, in minutes.
const ALARM_MIN: u16 = 15;

/// The event for a session at this instant. `place` tells the times on offer from each other.
pub fn request_event(
    document: &Document,
    session: Id<Session>,
    place: usize,
    start: DateTime<Utc>,
    stamp: DateTime<Utc>,
) -> Event {
    Event {
        uid: format!("{session}-{place}@strategy-session"),
        stamp,
        start,
        minutes: document.sessions.get(session).map_or(0, |row| row.length.minutes()),
        alarm_min: ALARM_MIN,
        title: request_subject(document, session),
        text: request_text(document, session),
    }
}

/// The link that opens a new event in Google's calendar, with the title and the time alone.
pub fn google_link(title: &str, event: &Event) -> String {
    let mut link = String::from("https://calendar.google.com/calendar/render?action=TEMPLATE");
    let dates = format!("{}/{}", instant(event.start), instant(event.end()));
    parameters(&mut link, &[("text", title), ("dates", &dates)]);
    link
}

/// The link that opens a new event in Outlook's calendar, with the title and the time alone.
pub fn outlook_link(title: &str, event: &Event) -> String {
    let mut link =
        String::from("https://outlook.office.com/calendar/deeplink/compose?rru=addevent");
    let (start, end) = (written(event.start, "-", ":"), written(event.end(), "-", ":"));
    parameters(&mut link, &[("subject", title), ("startdt", &start), ("enddt", &end)]);
    link
}

fn parameters(link: &mut String, values: &[(&str, &str)]) {
    for (name, value) in values {
        // Writing to a text cannot fail.
        let _ = write!(link, "&{name}=");
        encode(value, link);
    }
}

/// A time as in `09:30`.
pub fn hours_and_minutes(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// An instant as in `20260312T093000Z`.
fn instant(at: DateTime<Utc>) -> String {
    written(at, "", "")
}

/// An instant with these between the parts of its date and of its time. (By hand: chrono's own
/// patterns weigh more than the rest of this file.)
fn written(at: DateTime<Utc>, dash: &str, colon: &str) -> String {
    let (year, month, day) = (at.year(), at.month(), at.day());
    let (hour, minute, second) = (at.hour(), at.minute(), at.second());
    format!(
        "{year:04}{dash}{month:02}{dash}{day:02}T{hour:02}{colon}{minute:02}{colon}{second:02}Z"
    )
}

/// A text as a value: what has a meaning in the format is marked, line breaks are written out,
/// and other control characters, which no calendar shows, are left out.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    let text = text.replace("\r\n", "\n");
    for char in text.chars() {
        match char {
            '\\' | ';' | ',' => value.extend(['\\', char]),
            '\n' | '\r' => value.push_str("\\n"),
            '\t' => value.push(' '),
            char if char.is_control() => {}
            char => value.push(char),
        }
    }
    value
}

/// Adds a line in pieces that are short enough, none of them ending inside a character.
fn fold(line: &str, file: &mut String) {
    let mut length = 0;
    for char in line.chars() {
        if length + char.len_utf8() > LINE_BYTES {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(char);
        length += char.len_utf8();
    }
    file.push_str("\r\n");
}
