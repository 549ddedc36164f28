//! Changes of more records than a journal can hold, as when a file is taken in: all or nothing, in
//! little more room than the records themselves take.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::faulty_shelf::{Fault, FaultyShelf, units};
use common::journey::Journey;
use common::{keys, open, shelf_with};
use strategy_session::domain::{Decision, Document, Id, Purpose, Record};
use strategy_session::storage::{SaveError, Slot};

/// A change that adds, changes and removes records, hundreds in all.
fn change() -> (Document, Document) {
    let mut before = Journey::new().called("Sam").meets("Kim").asks(Purpose::Workload).document;
    let add = |document: &mut Document, text: String| {
        let decision = Decision { text, ..Decision::default() };
        document.decisions.insert(common::occasion(0).fresh(), decision);
    };
    (0..120).for_each(|n| add(&mut before, format!("decision {n}")));
    let mut after = before.clone();
    let ids: Vec<Id<Decision>> = Decision::table(&before).iter().map(|(id, _)| id).collect();
    for (n, id) in ids.iter().enumerate() {
        match n % 3 {
            0 => after.decisions.remove(*id),
            1 => after.decisions.update(*id, |row| row.because = format!("because {n}")),
            _ => {}
        }
    }
    (0..260).for_each(|n| add(&mut after, format!("another decision {n}")));
    (before, after)
}

/// Whether anything but records stands on a shelf.
fn is_unfinished(shelf: &FaultyShelf) -> bool {
    let slot =
        |key: &String| matches!(keys().parse(key), Some(Slot::Journal(_) | Slot::Rollback(_)));
    shelf.texts().keys().any(slot)
}

#[test]
fn f04_a_large_change_that_is_cut_off_at_any_write_is_taken_back() {
    let (before, after) = change();
    let whole = shelf_with(&before);
    let mut taken_back = 0;
    // One write for what stood there before, 341 of records, and the removal of the first.
    for nth in (0..40).chain((40..330).step_by(17)).chain(330..345) {
        let shelf = FaultyShelf::with(whole.texts());
        let mut store = open(&shelf, 2).store;
        shelf.breaks(Fault::KilledAt(nth));
        let killed = store.save(&after).written.is_err();
        shelf.breaks(Fault::None);
        // The start that takes it back may be cut off as well.
        for again in [0, 3, 100] {
            shelf.breaks(Fault::KilledAt(again));
            let keys = keys();
            let writer = strategy_session::storage::Writer(3);
            drop(strategy_session::storage::Store::open(Box::new(shelf.clone()), keys, writer));
        }
        shelf.breaks(Fault::None);
        let opened = open(&shelf, 4);
        assert_eq!(opened.put_aside, []);
        if killed {
            assert_eq!(opened.document, before, "killed at {nth}");
            assert_eq!(shelf.texts(), whole.texts(), "killed at {nth}");
            taken_back += 1;
        } else {
            assert_eq!(opened.document, after, "not killed at {nth}");
        }
        assert!(!is_unfinished(&shelf));
    }
    assert!(taken_back > 60, "{taken_back}");
}

#[test]
fn f02_a_large_change_needs_no_room_twice_and_writes_all_or_nothing() {
    let (before, after) = change();
    let whole = shelf_with(&before);
    let needed: usize = {
        let shelf = shelf_with(&after);
        let size = |shelf: &FaultyShelf| -> usize {
            shelf.texts().iter().map(|(key, text)| units(key) + units(text)).sum()
        };
        size(&shelf).saturating_sub(size(&whole))
    };
    let old = whole.texts();
    for room in (0..needed * 2).step_by(needed / 12) {
        let shelf = FaultyShelf::with(old.clone());
        let mut opened = open(&shelf, 2);
        shelf.leaves_room(room);
        match opened.store.save(&after).written {
            Ok(_) => {
                assert!(room >= needed, "{room} of {needed}");
                assert_eq!(open(&shelf, 3).document, after);
            }
            Err(error) => {
                assert_eq!(error, SaveError::Full);
                assert_eq!(shelf.texts(), old, "with {room} units free");
                // Besides the records: what stood there before.
                assert!(room < needed * 3 / 2, "{room} of {needed}");
                shelf.is_freed();
                assert!(opened.store.save(&after).written.is_ok());
            }
        }
        assert!(!is_unfinished(&shelf));
    }
}

#[test]
fn two_large_changes_of_one_window_are_told_apart() {
    let (before, after) = change();
    let shelf = shelf_with(&before);
    let mut store = open(&shelf, 2).store;
    store.save(&after).written.unwrap();
    let mut more = after.clone();
    let ids: Vec<Id<Decision>> = Decision::table(&after).iter().map(|(id, _)| id).collect();
    for id in ids.iter().take(320) {
        more.decisions.update(*id, |row| row.because = "for another reason".to_owned());
    }
    shelf.breaks(Fault::KilledAt(200));
    assert!(store.save(&more).written.is_err());
    shelf.breaks(Fault::None);
    assert_eq!(open(&shelf, 3).document, after);
}
