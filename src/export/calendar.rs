//! Events for the person's calendar: a file that every calendar program reads (RFC 5545), and
//! links that open a new event in two calendars of the web.
//!
//! Times are instants (UTC), which leave no doubt about time zones. A day has none, for it is the
//! same day wherever one is.

use std::fmt::Write;

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike, Utc};

use super::mail::encode;

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What tells it from all others, also when it comes again with another time.
    pub uid: String,
    /// When it was written.
    pub stamp: DateTime<Utc>,
    /// When it is.
    pub time: EventTime,
    /// How long before its beginning the alarm rings, in minutes; below zero it is behind that. A
    /// day begins at midnight, wherever one is.
    pub alarm_min: i16,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub text: String,
}

/// When an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventTime {
    /// At an instant, for so many minutes.
    At(DateTime<Utc>, u16),
    /// On a day, which it does not fill.
    Day(NaiveDate),
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
        match event.time {
            EventTime::At(start, minutes) => {
                line("DTSTART", &instant(start));
                line("DTEND", &instant(end(start, minutes)));
            }
            EventTime::Day(on) => {
                line("DTSTART;VALUE=DATE", &day(on, ""));
                line("DTEND;VALUE=DATE", &day(next_day(on), ""));
                // Whoever looks whether the person is free is not told that a day is taken.
                line("TRANSP", "TRANSPARENT");
            }
        }
        line("SUMMARY", &escaped(&super::fill::one_line(&event.title)));
        line("DESCRIPTION", &escaped(&event.text));
        line("BEGIN", "VALARM");
        line("ACTION", "DISPLAY");
        line("DESCRIPTION", &escaped(&super::fill::one_line(&event.title)));
        line("TRIGGER", &trigger(event.alarm_min));
        line("END", "VALARM");
        line("END", "VEVENT");
    }
    line("END", "VCALENDAR");
    file
}

fn end(start: DateTime<Utc>, minutes: u16) -> DateTime<Utc> {
    start.checked_add_signed(TimeDelta::minutes(i64::from(minutes))).unwrap_or(start)
}

/// The day behind one, which a calendar counts as its end.
fn next_day(on: NaiveDate) -> NaiveDate {
    on.succ_opt().unwrap_or(on)
}

/// When an alarm rings, from the beginning of its event.
fn trigger(alarm_min: i16) -> String {
    let sign = if alarm_min > 0 { "-" } else { "" };
    let minutes = alarm_min.unsigned_abs();
    match (minutes / 60, minutes % 60) {
        (hours, 0) if hours > 0 => format!("{sign}PT{hours}H"),
        (0, minutes) => format!("{sign}PT{minutes}M"),
        (hours, minutes) => format!("{sign}PT{hours}H{minutes}M"),
    }
}

/// How often an event has changed: the highest number wins. The minutes since 2020 do as well as
/// a count, and need nobody who counts.
fn sequence(stamp: DateTime<Utc>) -> i64 {
    (stamp.timestamp() - START_OF_2020).max(0) / 60
}

/// The instant from which changes of events are counted.
const START_OF_2020: i64 = 1_577_836_800;

/// The link that opens a new event in Google's calendar, with the title and the time alone.
pub fn google_link(title: &str, event: &Event) -> String {
    let mut link = String::from("https://calendar.google.com/calendar/render?action=TEMPLATE");
    let dates = match event.time {
        EventTime::At(start, minutes) => {
            format!("{}/{}", instant(start), instant(end(start, minutes)))
        }
        EventTime::Day(on) => format!("{}/{}", day(on, ""), day(next_day(on), "")),
    };
    parameters(&mut link, &[("text", title), ("dates", &dates)]);
    link
}

/// The link that opens a new event in Outlook's calendar, with the title and the time alone.
pub fn outlook_link(title: &str, event: &Event) -> String {
    let mut link =
        String::from("https://outlook.office.com/calendar/deeplink/compose?rru=addevent");
    let (start, end, is_day) = match event.time {
        EventTime::At(start, minutes) => {
            (written(start, "-", ":"), written(end(start, minutes), "-", ":"), false)
        }
        EventTime::Day(on) => (day(on, "-"), day(next_day(on), "-"), true),
    };
    parameters(&mut link, &[("subject", title), ("startdt", &start), ("enddt", &end)]);
    if is_day {
        parameters(&mut link, &[("allday", "true")]);
    }
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
    let date = day(at.date_naive(), dash);
    let (hour, minute, second) = (at.hour(), at.minute(), at.second());
    format!("{date}T{hour:02}{colon}{minute:02}{colon}{second:02}Z")
}

/// A day with this between its parts.
fn day(on: NaiveDate, dash: &str) -> String {
    format!("{:04}{dash}{:02}{dash}{:02}", on.year(), on.month(), on.day())
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
