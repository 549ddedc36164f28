//! What goes to the manager reads as if the person had written it with care.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::example::example;
use common::journey::Journey;
use common::texts::{check, check_golden};
use common::{date, occasion};
use strategy_session::domain::*;
use strategy_session::export::*;

#[test]
fn an_agenda_reads_like_this() {
    let example = example();
    let text = agenda_text(&example.document, example.session(), Audience::Manager);
    check_golden(&text, include_str!("fixtures/agenda.txt"));
}

#[test]
fn an_agenda_names_what_is_brought_and_shared() {
    let mut example = example();
    let session = example.session();
    for (title, visibility) in [("The guide", Visibility::Shared), ("Tired", Visibility::Private)] {
        let detail = EvidenceDetail::default();
        let id = example.document.gather(session, detail, &mut occasion(0));
        example.document.reword_evidence(id, |row| {
            row.title = title.into();
            row.visibility = visibility;
        });
    }
    let text = agenda_text(&example.document, session, Audience::Manager);
    check(&text);
    assert!(text.contains("I will bring\n- The guide\n\n"), "{text}");
    assert!(agenda_text(&example.document, session, Audience::Me).contains("- Tired"));
}

#[test]
fn a_recap_reads_like_this() {
    let held = example().closes(&[]).recaps();
    let (one, day) = (held.session(), "2026-04-09");
    let next = held.later(20).asks(Purpose::Workload).schedules(day);
    let text = recap_text(&next.document, one, Audience::Manager);
    check_golden(&text, include_str!("fixtures/recap.txt"));
    let subject = recap_subject(&next.document, one, Audience::Manager);
    assert_eq!(subject, "Summary: strategy session, Monday, 2 March 2026 (3 actions)");
}

#[test]
fn a_recap_of_nothing_has_no_empty_sections() {
    let held = Journey::new().called("Sam").meets("Kim").asks(Purpose::Feedback).holds();
    let mut held = held.closes(&[]);
    let session = held.session();
    let text = recap_text(&held.document, session, Audience::Manager);
    check(&text);
    let headings = ["Decided", "Actions", "What I heard", "Support", "Open", "Check-ins"];
    assert!(headings.iter().all(|heading| !text.contains(heading)), "{text}");
    assert!(recap_subject(&held.document, session, Audience::Me).ends_with("(no actions)"));
    // Records without a word are nothing to be told.
    let captured = Captured { session, ..Captured::default() };
    let visibility = Visibility::Shared;
    let mut now = occasion(0);
    let document = &mut held.document;
    let because = "it is so".into();
    let decision = Decision { captured, visibility, because, ..Decision::default() };
    document.decisions.insert(now.fresh(), decision);
    document.action_items.insert(
        now.fresh(),
        ActionItem { captured, visibility, text: " ".into(), ..ActionItem::default() },
    );
    let change = "ask".into();
    let feedback = Feedback { captured, visibility, change, ..Feedback::default() };
    document.feedback.insert(now.fresh(), feedback);
    document.gather(session, EvidenceDetail::Support(SupportRequest::default()), &mut now);
    assert_eq!(recap_text(document, session, Audience::Manager), text);
}

#[test]
fn own_actions_come_first_and_a_missing_date_is_to_be_confirmed() {
    let held = Journey::new()
        .meets("")
        .asks(Purpose::Feedback)
        .holds()
        .agrees(Owner::Manager, "one", "")
        .agrees(Owner::Me, "two", "2026-01-01")
        .agrees(Owner::Other("Lee".into()), "three", "2026-12-31")
        .agrees(Owner::Me, "four", "");
    let text = recap_text(&held.document, held.session(), Audience::Manager);
    let actions = [
        "Actions",
        "- I: two, by Thursday, 1 January 2026",
        "- I: four, date to confirm",
        "- You: one, date to confirm",
        "- Lee: three, by Thursday, 31 December 2026",
    ];
    assert!(text.contains(&actions.join("\n")), "{text}");
}

#[test]
fn b12_b14_any_text_stays_in_its_line() {
    let odd = [
        "Größe, Übung & Straße",
        "🎉👩‍👩‍👧‍👦",
        "שלום עולם",
        "one\ntwo",
        "one\r\ntwo\rthree\u{2028}four",
        "  {name} and {minutes}  ",
        "<b>bold</b> \"quoted\"",
        "a\u{0}b\tc",
    ];
    for text in odd {
        let shown: String =
            text.chars().filter(|sign| sign.is_whitespace() || !sign.is_control()).collect();
        let one_line = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut held = Journey::new()
            .called(text)
            .meets(text)
            .asks(Purpose::Feedback)
            .wants(text)
            .prepares(&[text])
            .holds()
            .decides(text)
            .agrees(Owner::Other(text.into()), text, "")
            .hears(text);
        let session = held.session();
        held.document.compose_request(session, |request| {
            request.slots = text.into();
            request.why_now = text.into();
        });
        held.document.write_recap(session, |recap| recap.most_useful = text.into());
        let agenda = agenda_text(&held.document, session, Audience::Manager);
        assert_eq!(agenda.lines().filter(|line| *line == format!("- {one_line}")).count(), 2);
        let plain = Journey::new()
            .called("x")
            .meets("x")
            .asks(Purpose::Feedback)
            .wants("x")
            .prepares(&["x"]);
        let of_plain = agenda_text(&plain.document, plain.session(), Audience::Manager);
        assert_eq!(agenda.lines().count(), of_plain.lines().count(), "{agenda}");
        let request = request_text(&held.document, session);
        let of_plain = request_text(&plain.document, plain.session());
        assert_eq!(request.lines().count(), of_plain.lines().count(), "{request}");
        assert!(request.contains(&format!("Hi {one_line},")), "{request}");
        let held = held.closes(&[]);
        let recap = recap_text(&held.document, session, Audience::Manager);
        let action = format!("- {one_line}: {one_line}, date to confirm");
        assert_eq!(recap.lines().filter(|line| **line == action).count(), 1, "{recap}");
        assert_eq!(recap.lines().filter(|line| *line == format!("- {one_line}")).count(), 3);
        assert!(recap.ends_with(&format!("Best,\n{one_line}")), "{recap}");
        let subject = recap_subject(&held.document, session, Audience::Manager);
        assert_eq!(subject.lines().count(), 1);
    }
}

#[test]
fn f15_dates_read_the_same_everywhere() {
    let dates = [
        ("2026-03-29", "Sunday, 29 March 2026"),
        ("2026-10-25", "Sunday, 25 October 2026"),
        ("2028-02-29", "Tuesday, 29 February 2028"),
        ("1999-12-31", "Friday, 31 December 1999"),
        ("2027-01-01", "Friday, 1 January 2027"),
    ];
    for (day, text) in dates {
        assert_eq!(long_date(date(day)), text);
    }
}
