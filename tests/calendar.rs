//! Calendar files and links, read by programs that are not ours.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

use chrono::{DateTime, Utc};
use icalendar::parser::{Component, read_calendar, unfold};
use proptest::prelude::*;
use strategy_session::export::*;
use url::Url;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn event() -> Event {
    Event {
        uid: "one@strategy-session".into(),
        stamp: at("2026-03-01T08:00:00Z"),
        start: at("2026-03-12T09:30:00Z"),
        minutes: 45,
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
