//! What is saved for other programs: tables that they read as they were written, and the whole
//! record as a text.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::dice::{Dice, documents};
use common::example::example;
use common::journey::Journey;
use proptest::prelude::*;
use strategy_session::domain::*;
use strategy_session::export::*;

/// Reads a table as RFC 4180 has it, apart from the app.
fn read(csv: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut signs = csv.strip_prefix('\u{feff}').unwrap().chars().peekable();
    while let Some(sign) = signs.next() {
        let row = rows.last_mut().unwrap();
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                row.last_mut().unwrap().push('"');
                signs.next();
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\r' if !quoted && signs.peek() == Some(&'\n') => {
                signs.next();
                rows.push(vec![String::new()]);
            }
            sign => row.last_mut().unwrap().push(sign),
        }
    }
    assert!(!quoted);
    assert_eq!(rows.pop(), Some(vec![String::new()]), "the last line ends as well");
    rows
}

fn tables(document: &Document) -> [(String, usize); 3] {
    [
        (achievements_csv(document), document.evidence.len()),
        (actions_csv(document), document.action_items.len()),
        (sessions_csv(document), document.sessions.len()),
    ]
}

fn note(text: &str) -> Document {
    let mut journey = Journey::new().meets("Kim").asks(Purpose::Feedback).holds();
    journey = journey.agrees(Owner::Me, text, "2026-03-09");
    journey.document
}

/// A text as it comes out of a cell of the table.
#[track_caller]
fn check_cell(text: &str, cell: &str) {
    let rows = read(&actions_csv(&note(text)));
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[1][1], cell);
}

#[test]
fn b13_no_cell_is_a_formula() {
    for text in ["=1+1", "+49 30 123", "-5", "@SUM(A1)", "＝1", "=HYPERLINK(\"https://x\",\"y\")"]
    {
        check_cell(text, &format!("'{text}"));
    }
    check_cell("a = b", "a = b");
    check_cell("'quoted'", "'quoted'");
}

#[test]
fn a_cell_holds_what_was_written() {
    for text in ["a, b; c", "she said \"no\"", "Größe 🎉", "שלום", "1,5"] {
        check_cell(text, text);
    }
}

#[test]
fn the_action_items_of_a_record_are_a_table_like_this() {
    let document = Journey::new()
        .meets("Kim")
        .asks(Purpose::Feedback)
        .schedules("2026-03-02")
        .holds()
        .agrees(Owner::Manager, "Ask the board, and report", "2026-03-09")
        .agrees(Owner::Me, "Write it down", "")
        .document;
    let table = "\u{feff}Due,What,Who,State,Done or dropped on,Why moved or dropped,Session on,\
                 Session with,Notes,Seen by\r\n\
                 2026-03-09,\"Ask the board, and report\",Kim,Open,,,2026-03-02,Kim,,Shared\r\n\
                 ,Write it down,Me,Open,,,2026-03-02,Kim,,Shared\r\n";
    assert_eq!(actions_csv(&document), table);
}

#[test]
fn the_whole_record_has_every_text_that_was_written() {
    for seed in 0..40 {
        let mut dice = Dice::marking(seed);
        let document = dice.document();
        let text = record_markdown(&document);
        for marker in &dice.markers {
            assert!(text.contains(&marker.word), "{} is not there", marker.field);
        }
    }
}

#[test]
fn a_record_reads_like_this() {
    let text = record_markdown(&example().document);
    let headings: Vec<&str> = text.lines().filter(|line| line.starts_with('#')).collect();
    assert_eq!(headings[..2], ["# My strategy sessions", "## Sessions"]);
    assert!(headings[2].starts_with("### Strategy session: "), "{}", headings[2]);
    assert!(headings.contains(&"## People"));
    // Each thing stands there once.
    let point = "What does good look like";
    assert!(text.matches(point).count() <= 1, "{text}");
}

proptest! {
    #![proptest_config(common::cases(100))]

    #[test]
    fn any_table_is_read_row_by_row_and_runs_nothing(document in documents()) {
        for (csv, count) in tables(&document) {
            let rows = read(&csv);
            prop_assert_eq!(rows.len(), count + 1);
            for row in &rows {
                prop_assert_eq!(row.len(), rows[0].len());
                for cell in row {
                    prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']), "{}", cell);
                }
            }
        }
        let _ = record_markdown(&document);
    }
}
