//! The copies that the app keeps by itself: they hold what they were made of, the substantial ones
//! stay, and none is in the way of what is written now.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::dice::meant_documents;
use common::faulty_shelf::FaultyShelf;
use common::{keys, open, shelf_with};
use proptest::prelude::*;
use strategy_session::domain::*;
use strategy_session::storage::backup::{decode, encode};
use strategy_session::storage::{Opened, Store};

/// Takes a snapshot of what stands on a shelf.
fn take(shelf: &FaultyShelf, day: &str) -> bool {
    let Opened { mut store, document, .. } = open(shelf, 9);
    let text = encode(&store.versions(&document, 1));
    store.take_snapshot(day, &text, document.len()).unwrap()
}

fn names(shelf: &FaultyShelf) -> Vec<(String, usize)> {
    let store = open(shelf, 9).store;
    store.snapshots().unwrap().into_iter().map(|one| (one.name, one.records)).collect()
}

/// A Document with so many decisions and nothing else.
fn decisions(count: usize) -> Document {
    let mut document = Document::default();
    for n in 0..count {
        let decision = Decision { text: format!("decision {n}"), ..Decision::default() };
        document.decisions.insert(common::occasion(0).fresh(), decision);
    }
    document
}

fn save(shelf: &FaultyShelf, document: &Document) {
    assert!(open(shelf, 1).store.save(document).written.is_ok());
}

proptest! {
    #![proptest_config(common::cases(60))]

    #[test]
    fn a_snapshot_holds_what_it_was_made_of(document in meant_documents()) {
        let shelf = shelf_with(&document);
        let mut opened = open(&shelf, 2);
        let text = encode(&opened.store.versions(&opened.document, 1));
        prop_assume!(!document.is_empty());
        prop_assert!(opened.store.take_snapshot("2026-03-02", &text, document.len()).unwrap());
        prop_assert_eq!(opened.store.snapshot("2026-03-02"), Some(text.clone()));
        prop_assert!(decode(text.as_bytes()).is_ok());
        // It is no record, and nobody takes it for one.
        let later = open(&shelf, 3);
        prop_assert_eq!(later.put_aside, []);
        prop_assert_eq!(later.document, opened.document);
    }
}

#[test]
fn a_snapshot_is_made_of_what_is_new_only() {
    let shelf = shelf_with(&decisions(3));
    assert!(take(&shelf, "2026-03-02"));
    assert!(!take(&shelf, "2026-03-03"));
    let mut document = open(&shelf, 1).document;
    document.call_me("Sam".to_owned());
    save(&shelf, &document);
    assert!(take(&shelf, "2026-03-03"));
    document.call_me("Samira".to_owned());
    save(&shelf, &document);
    assert!(take(&shelf, "2026-03-03"));
    let all = [("2026-03-02", 3), ("2026-03-03", 4), ("2026-03-03b", 4)];
    assert_eq!(names(&shelf), all.map(|(name, count)| (name.to_owned(), count)));
    // Of nothing there is none.
    assert!(!take(&FaultyShelf::default(), "2026-03-02"));
}

#[test]
fn a_nearly_empty_state_does_not_push_out_a_substantial_one() {
    let shelf = shelf_with(&decisions(50));
    assert!(take(&shelf, "2026-03-01"));
    // As after an accident: little is left, and it changes day by day.
    let mut document = open(&shelf, 1).document;
    let all: Vec<_> = document.decisions.iter().map(|(id, _)| id).collect();
    for id in all {
        document.decisions.remove(id);
    }
    for day in 2..22 {
        document.call_me(format!("Sam {day}"));
        save(&shelf, &document);
        assert!(take(&shelf, &format!("2026-03-{day:02}")));
        assert!(names(&shelf).contains(&("2026-03-01".to_owned(), 50)), "after day {day}");
        assert!(names(&shelf).len() <= 5);
    }
    assert_eq!(names(&shelf).last().unwrap().0, "2026-03-21");
    let text = open(&shelf, 9).store.snapshot("2026-03-01").unwrap();
    assert_eq!(text.matches("decision ").count(), 50);
}

#[test]
fn f02_snapshots_give_way_to_what_is_written_now() {
    let shelf = shelf_with(&decisions(200));
    assert!(take(&shelf, "2026-03-01"));
    let Opened { mut store, mut document, .. } = open(&shelf, 2);
    shelf.leaves_room(10);
    for n in 0..5 {
        let decision = Decision { text: format!("more {n}"), ..Decision::default() };
        document.decisions.insert(common::occasion(0).fresh(), decision);
    }
    assert!(store.save(&document).written.is_ok());
    assert_eq!(names(&shelf), []);
    assert_eq!(open(&shelf, 3).document, document);
}

#[test]
fn f02_the_snapshot_with_the_most_records_gives_way_last() {
    let shelf = shelf_with(&decisions(200));
    let mut document = open(&shelf, 1).document;
    document.call_me("s".to_owned());
    save(&shelf, &document);
    assert!(take(&shelf, "2026-03-01"));
    let noise: String = (0..800_u32).map(|n| char::from_u32(0x4e00 + n * 7).unwrap()).collect();
    for day in ["2026-03-02", "2026-03-03"] {
        assert!(open(&shelf, 9).store.take_snapshot(day, &format!("{day}{noise}"), 1).unwrap());
    }
    let damaged = keys().snapshot("2026-03-04");
    shelf.put(&damaged, "that was one");
    let kept = |shelf| names(shelf).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    for (size, left) in [
        (40, vec!["2026-03-01", "2026-03-02", "2026-03-03"]),
        (900, vec!["2026-03-01", "2026-03-03"]),
        (1_900, vec!["2026-03-01"]),
        (2_900, vec![]),
    ] {
        shelf.leaves_room(0);
        document.call_me("s".repeat(size));
        save(&shelf, &document);
        assert_eq!(kept(&shelf), left, "{size}");
    }
    assert_eq!(shelf.texts().get(&damaged), None);
}

#[test]
fn f02_what_another_window_wrote_is_merged_in_also_when_a_snapshot_had_to_give_way() {
    let shelf = shelf_with(&decisions(20));
    assert!(take(&shelf, "2026-03-01"));
    let (mut here, mut there) = (open(&shelf, 2), open(&shelf, 3));
    let id = here.document.decisions.iter().next().unwrap().0;
    there.document.decisions.update(id, |row| row.because = "They know best".to_owned());
    assert!(there.store.save(&there.document).written.is_ok());
    here.document.decisions.update(id, |row| row.text = "d".repeat(300));
    shelf.leaves_room(0);
    let saved = here.store.save(&here.document);
    assert!(saved.written.is_ok());
    assert_eq!(names(&shelf), []);
    let stored = open(&shelf, 4).document;
    let row = stored.decisions.get(id).unwrap();
    assert_eq!((row.text.len(), row.because.as_str()), (300, "They know best"));
    assert_eq!(saved.merged, Some(stored));
}

#[test]
fn f07_a_damaged_snapshot_is_no_snapshot() {
    let shelf = shelf_with(&decisions(20));
    assert!(take(&shelf, "2026-03-01"));
    let key = keys().snapshot("2026-03-01");
    let text = shelf.text(&key);
    let signs: Vec<char> = text.chars().collect();
    for place in (0..signs.len()).step_by(5) {
        let mut changed = signs.clone();
        changed[place] = if changed[place] == 'x' { 'y' } else { 'x' };
        shelf.put(&key, &changed.into_iter().collect::<String>());
        let store: Store = open(&shelf, 2).store;
        let read = store.snapshot("2026-03-01");
        assert!(read.is_none() || place < 3, "at {place}");
    }
    shelf.put(&key, "");
    assert_eq!(names(&shelf), []);
}
