//! Lists that are pasted: criteria, and lines of the log.

use strategy_session::domain::*;

use crate::common::{date, occasion};

#[test]
fn criteria_come_one_a_line_without_the_marks_of_a_list() {
    for (pasted, expected) in [
        ("", &[][..]),
        ("\n \n-\n•\n3.\n", &[]),
        ("Leads\nCoaches", &["Leads", "Coaches"]),
        ("- Leads\n* Coaches\n+ Writes\n– Plans", &["Leads", "Coaches", "Writes", "Plans"]),
        ("• Leads\n•\tCoaches\n•Writes\n-\u{a0}Plans", &["Leads", "Coaches", "Writes", "Plans"]),
        ("1. Leads\n2) Coaches\n10.\tWrites", &["Leads", "Coaches", "Writes"]),
        ("  Leads\tan example\t3\r\n\tCoaches\t", &["Leads", "Coaches"]),
        ("1.\tLeads\tan example", &["Leads"]),
        ("3.5 million in sales\n-5 % cost\n24/7", &["3.5 million in sales", "-5 % cost", "24/7"]),
        ("Leads\n- Leads\nleads\nLeads ", &["Leads", "leads"]),
        ("Führt Gespräche 🎉", &["Führt Gespräche 🎉"]),
    ] {
        let mut document = Document::default();
        let id = document.begin_narrative(Period::default(), &mut occasion(0));
        document.paste_criteria(id, pasted);
        let row = document.narratives.get(id).unwrap();
        let texts: Vec<_> = row.criteria.iter().map(|one| &*one.text).collect();
        assert_eq!(texts, expected, "{pasted:?}");
    }
}

#[test]
fn criteria_that_are_there_keep_their_proofs() {
    let mut document = Document::default();
    let id = document.begin_narrative(Period::default(), &mut occasion(0));
    let there = Criterion { text: "Leads ".into(), proofs: vec![Id::from_raw(7)] };
    document.edit_narrative(id, |row| row.criteria = vec![there.clone()]);
    document.paste_criteria(id, "- Coaches\n- Leads");
    let criteria = &document.narratives.get(id).unwrap().criteria;
    assert_eq!(criteria.len(), 2);
    assert_eq!(criteria[0], there);
}

/// What is kept of a pasted list: date and title.
#[track_caller]
fn check(document: &mut Document, pasted: &str, expected: &[(&str, &str)]) {
    let before = document.clone();
    let kept = document.keep_log_lines(pasted, &mut occasion(0));
    let new = document.evidence.iter().filter(|(id, _)| !before.evidence.contains(*id));
    let rows: Vec<_> = new.map(|(_, row)| (row.on.unwrap().to_string(), &*row.title)).collect();
    let rows: Vec<_> = rows.iter().map(|(on, title)| (&**on, *title)).collect();
    assert_eq!(rows, expected, "{pasted:?}");
    assert_eq!(kept, expected.len());
}

#[test]
fn lines_of_the_log_come_with_their_dates_and_without_marks() {
    const TODAY: &str = "2026-03-02";
    for (pasted, expected) in [
        ("", &[][..]),
        ("- \n\n2.\n2026-01-05\n", &[]),
        ("- a\n2) b\n• c\n·d", &[(TODAY, "a"), (TODAY, "b"), (TODAY, "c"), (TODAY, "d")]),
        ("-5 % cost\n- -5 % cost\n+3 people", &[(TODAY, "-5 % cost"), (TODAY, "+3 people")]),
        ("2026-01-05 a\n2026-01-06: b", &[("2026-01-05", "a"), ("2026-01-06", "b")]),
        ("- 2026-01-05 – a\n2026-01-06,b", &[("2026-01-05", "a"), ("2026-01-06", "b")]),
        ("2026-01-05\ta\n2026-01-06 : b", &[("2026-01-05", "a"), ("2026-01-06", "b")]),
        ("2026-02-30 a\n2026 b", &[(TODAY, "2026-02-30 a"), (TODAY, "2026 b")]),
        ("12.5 hours saved", &[(TODAY, "12.5 hours saved")]),
        ("12.01.2026 a\n5.1.2026: b", &[("2026-01-12", "a"), ("2026-01-05", "b")]),
        (
            "2026-01 a\n31/1/2026 b\n1/31/2026 c",
            &[("2026-01-01", "a"), ("2026-01-31", "b"), ("2026-01-31", "c")],
        ),
        ("3/4/2026 a\n1/1/2026 b", &[(TODAY, "3/4/2026 a"), ("2026-01-01", "b")]),
        ("12.13.2026 a\n1-2 people", &[(TODAY, "12.13.2026 a"), (TODAY, "1-2 people")]),
        ("- [x] 2026-01-05 a\n[ ] b", &[("2026-01-05", "a"), (TODAY, "b")]),
        ("a\na\n- a", &[(TODAY, "a")]),
        ("Größe\r\n🎉 done", &[(TODAY, "Größe"), (TODAY, "🎉 done")]),
    ] {
        check(&mut Document::default(), pasted, expected);
    }
}

#[test]
fn a_line_that_is_there_already_is_not_kept_twice_unless_it_has_another_date() {
    let mut document = Document::default();
    let list = "2026-01-05 Released it\nHeld the talk";
    let (talk, released) = (("2026-03-02", "Held the talk"), ("2026-01-05", "Released it"));
    check(&mut document, list, &[released, talk]);
    check(&mut document, list, &[]);
    check(&mut document, "Released it\n2026-02-05 Released it", &[("2026-02-05", "Released it")]);
    // What is no achievement may have the same words.
    let challenge = EvidenceDetail::Challenge(Challenge::default());
    let row = Evidence { title: "Slow".into(), detail: challenge, ..Evidence::default() };
    document.evidence.insert(occasion(0).fresh(), row);
    check(&mut document, "Slow", &[("2026-03-02", "Slow")]);
    for (_, row) in document.evidence.iter().filter(|(_, row)| row.is_achievement()) {
        assert_eq!(row.visibility, Visibility::Shared);
        assert!(row.dated() <= Some(date("2026-03-02")));
    }
}
