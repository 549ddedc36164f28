//! Calendar files and links, read by programs that are not ours.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use common::dice::documents;
use common::example::example;
use common::{date, occasion};
use icalendar::parser::{Component, read_calendar, unfold};
use proptest::prelude::*;
use strategy_session::domain::*;
use strategy_session::export::*;
use url::Url;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn event() -> Event {
    Event {
        uid: "one@strategy-session".into(),
        stamp: at("2026-03-01T08:00:00Z"),
        time: EventTime::At(at("2026-03-12T09:30:00Z"), 45),
        alarm_min: 15,
        title: "Strategy session: the next quarter (45 min)".into(),
        text: "Hi Kim,\n\nwhat first; what, then?".into(),
    }
}

/// The text of a property, as the reader takes it.
#[track_caller]
fn text(component: &Component<'_>, name: &str) -> String {
    component.find_prop(name).unwrap_or_else(|| panic!("no {name}")).val.to_string()
}

#[test]
fn a_calendar_program_reads_what_was_meant() {
    let file = calendar_file(&[event()]);
    let unfolded = unfold(&file);
    let calendar = read_calendar(&unfolded).unwrap();
    assert_eq!(text_of(&calendar, "VERSION"), "2.0");
    let [read] = &calendar.components[..] else { panic!("one event") };
    assert_eq!(text(read, "UID"), "one@strategy-session");
    // Minutes since 2020, so that a later file wins.
    assert_eq!(text(read, "SEQUENCE"), ((1_772_352_000 - 1_577_836_800) / 60).to_string());
    assert_eq!(text(read, "DTSTAMP"), "20260301T080000Z");
    assert_eq!(text(read, "DTSTART"), "20260312T093000Z");
    assert_eq!(text(read, "DTEND"), "20260312T101500Z");
    assert_eq!(text(read, "SUMMARY"), event().title);
    assert_eq!(text(read, "DESCRIPTION"), event().text);
    let [alarm] = &read.components[..] else { panic!("one alarm") };
    assert_eq!(text(alarm, "TRIGGER"), "-PT15M");
}

fn text_of(calendar: &icalendar::parser::Calendar<'_>, name: &str) -> String {
    let property = calendar.properties.iter().find(|property| property.name == name);
    property.unwrap().val.to_string()
}

#[test]
fn links_hold_the_time_and_a_neutral_title_and_nothing_else() {
    #[track_caller]
    fn check(link: &str, host: &str, values: &[(&str, &str)]) {
        let url = Url::parse(link).unwrap();
        assert_eq!(url.host_str(), Some(host));
        let pairs: Vec<_> = url.query_pairs().map(|(n, v)| (n.into(), v.into())).collect();
        let expected: Vec<(String, String)> =
            values.iter().map(|(n, v)| ((*n).into(), (*v).into())).collect();
        assert_eq!(pairs, expected);
    }
    check(
        &google_link("One & one", &event()),
        "calendar.google.com",
        &[
            ("action", "TEMPLATE"),
            ("text", "One & one"),
            ("dates", "20260312T093000Z/20260312T101500Z"),
        ],
    );
    check(
        &outlook_link("One & one", &event()),
        "outlook.office.com",
        &[
            ("rru", "addevent"),
            ("subject", "One & one"),
            ("startdt", "2026-03-12T09:30:00Z"),
            ("enddt", "2026-03-12T10:15:00Z"),
        ],
    );
}

#[test]
fn a_day_has_no_time_and_ends_on_the_next_one() {
    #[track_caller]
    fn check(day: &str, next: &str, alarm_min: i16, rings: &str) {
        let time = EventTime::Day(day.parse().unwrap());
        let file = calendar_file(&[Event { time, alarm_min, ..event() }]);
        let unfolded = unfold(&file);
        let calendar = read_calendar(&unfolded).unwrap();
        let [read] = &calendar.components[..] else { panic!("one event") };
        assert_eq!(text(read, "DTSTART"), day.replace('-', ""));
        assert_eq!(text(read, "DTEND"), next.replace('-', ""));
        assert!(file.contains("\r\nDTSTART;VALUE=DATE:"), "{file}");
        let [alarm] = &read.components[..] else { panic!("one alarm") };
        assert_eq!(text(alarm, "TRIGGER"), rings);
    }
    check("2026-03-31", "2026-04-01", 900, "-PT15H");
    check("2028-02-28", "2028-02-29", -540, "PT9H");
    check("2026-12-31", "2027-01-01", 90, "-PT1H30M");
    check("2026-03-28", "2026-03-29", 0, "PT0M");
    let day = Event { time: EventTime::Day("2026-03-31".parse().unwrap()), ..event() };
    let google = google_link("One", &day);
    assert!(google.ends_with("&dates=20260331%2F20260401"), "{google}");
    let outlook = outlook_link("One", &day);
    assert!(outlook.ends_with("&startdt=2026-03-31&enddt=2026-04-01&allday=true"), "{outlook}");
}

#[test]
fn what_is_due_is_in_the_calendar_until_it_is_done() {
    let mut held = example();
    let session = held.session();
    let lee = held.document.actions_of(session)[2].0;
    held.document.assign(lee, Owner::Other(String::new()));
    held.document.move_action(lee, Some(date("2026-04-02")), String::new());
    let due = |document: &Document| {
        let events = follow_up_events(document, at("2026-03-02T08:00:00Z"));
        let days = events.into_iter().map(|event| match event.time {
            EventTime::Day(on) => format!("{on} {} {}", event.alarm_min, event.title),
            EventTime::At(..) => panic!("a due date has no time"),
        });
        days.collect::<Vec<_>>()
    };
    let all = [
        "2026-03-26 -540 Short update to Kim",
        "2026-03-20 900 Due, Kim: ask for the budget",
        "2026-03-16 900 Due: write to the team",
        "2026-04-02 900 Due, not mine: book the room",
    ];
    assert_eq!(due(&held.document), all);
    held.document.tick_action(held.document.actions_of(session)[0].0, true, &occasion(1));
    held.document.drop_action(lee, String::new(), &occasion(1));
    let update = held.document.check_in_of(session).unwrap().0;
    held.document.tick_check_in(update, true, &occasion(1));
    assert_eq!(due(&held.document), all[1..2]);
}

#[test]
fn a_session_and_a_routine_are_told_by_their_records() {
    let mut held = example();
    let session = held.session();
    let stamp = at("2026-03-02T08:00:00Z");
    let (start, later) = (at("2026-03-12T09:30:00Z"), at("2026-03-13T12:00:00Z"));
    let event = session_event(&held.document, session, EventTime::At(start, 45), stamp);
    assert_eq!(event.title, "Strategy session with Kim");
    assert_eq!(event.text, "Agenda\n- What should I start doing?\n- What should I stop doing?");
    assert_eq!(event.time, EventTime::At(start, 45));
    assert_eq!(
        event.uid,
        session_event(&held.document, session, EventTime::At(later, 45), later).uid
    );
    held.document.make_routine(session, Some(Cadence::Monthly), &mut occasion(0));
    let series = held.document.sessions.get(session).unwrap().series.unwrap();
    let days = [date("2026-03-12"), date("2026-04-12")];
    let first = series_events(
        &held.document,
        series,
        &days.map(|day| (day, EventTime::At(start, 45))),
        stamp,
    );
    let second = series_events(
        &held.document,
        series,
        &days.map(|day| (day, EventTime::At(later, 30))),
        later,
    );
    let uids = |events: &[Event]| events.iter().map(|one| one.uid.clone()).collect::<BTreeSet<_>>();
    assert_eq!(uids(&first).len(), 2);
    assert_eq!(uids(&first), uids(&second));
    assert_eq!(second[0].time, EventTime::At(later, 30));
}

/// Texts as people paste them, and as nobody should.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,200}",
        "[a-zäöü🙂مرحبا,;:\\\\\"\n\r\t=]{0,300}",
        Just("x\r\nATTENDEE:mailto:eve@example.org\nEND:VEVENT".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn b14_no_text_can_end_its_line_or_be_changed(title in any_text(), body in any_text()) {
        let file = calendar_file(&[Event { title: title.clone(), text: body.clone(), ..event() }]);
        for line in file.split("\r\n") {
            prop_assert!(line.len() <= 75, "{line}");
            prop_assert!(!line.contains(['\n', '\r']), "{line}");
        }
        let unfolded = unfold(&file);
        let calendar = read_calendar(&unfolded).unwrap();
        let [read] = &calendar.components[..] else { panic!("one event") };
        let names: Vec<_> = read.properties.iter().map(|p| p.name.to_string()).collect();
        let expected =
            ["UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION"];
        prop_assert_eq!(names, expected);
        let one_line = title.split_whitespace().collect::<Vec<_>>().join(" ");
        let visible = |text: &str| text.chars().filter(|c| !c.is_control()).collect::<String>();
        prop_assert_eq!(text(read, "SUMMARY"), visible(&one_line));
        let lines = body.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
        let kept: String = lines.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
        prop_assert_eq!(text(read, "DESCRIPTION"), kept);
    }

    #[test]
    fn what_follows_a_session_is_read_and_doubles_nothing(document in documents()) {
        let events = |stamp| {
            let mut events = follow_up_events(&document, stamp);
            let sessions = document.sessions.iter();
            events.extend(sessions.map(|(id, _)| session_event(&document, id, EventTime::At(stamp, 45), stamp)));
            for (id, _) in document.series.iter() {
                let when = EventTime::At(stamp, 30);
                let planned = [(date("2026-03-12"), when), (date("2026-04-12"), when)];
                events.extend(series_events(&document, id, &planned, stamp));
            }
            let (from, to) = (date("2026-01-01"), date("2027-01-01"));
            events.extend(reminder_events(&document, &document.reminders(from, to), stamp));
            events
        };
        let file = calendar_file(&events(at("2026-03-01T08:00:00Z")));
        prop_assert!(file.split("\r\n").all(|line| line.len() <= 75));
        let unfolded = unfold(&file);
        let calendar = read_calendar(&unfolded).unwrap();
        let uids: Vec<_> = calendar.components.iter().map(|read| text(read, "UID")).collect();
        let later = events(at("2026-04-01T08:00:00Z"));
        let again: Vec<_> = later.into_iter().map(|event| event.uid).collect();
        prop_assert_eq!(&uids, &again);
        prop_assert_eq!(uids.iter().collect::<BTreeSet<_>>().len(), uids.len());
        for read in &calendar.components {
            prop_assert!(!text(read, "SUMMARY").is_empty());
            prop_assert_eq!(read.components.len(), 1);
        }
    }

    #[test]
    fn n10_a_mail_link_says_what_the_mail_says(subject in any_text(), body in "\\PC{0,80}\n?\\PC{0,80}") {
        let Some(link) = mailto(&Mail { to: "kim@example.org", subject: &subject, body: &body })
        else {
            return Ok(());
        };
        prop_assert!(link.len() <= MAILTO_LIMIT);
        let url = Url::parse(&link).unwrap();
        prop_assert_eq!(url.scheme(), "mailto");
        prop_assert_eq!(url.path(), "kim@example.org");
        let pairs: Vec<_> = url.query_pairs().collect();
        prop_assert_eq!(pairs.len(), 2);
        let one_line = subject.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(&*pairs[0].1, one_line);
        prop_assert_eq!(pairs[1].1.replace("\r\n", "\n"), body);
    }
}
