//! A storage that is full, blocked, forgetful, or killed in the middle of a change: nothing is
//! half-written, and nothing that was saved is lost.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs
)]

mod common;

use std::collections::BTreeSet;

use common::faulty_shelf::{Fault, FaultyShelf, Texts};
use common::journey::Journey;
use common::{key_of, keys, open, shelf_with};
use strategy_session::domain::{Document, FateChoice, Id, Profile, Purpose};
use strategy_session::storage::{SaveError, ShelfError, Slot, Store, Writer};

/// A change of one record, before and after.
fn one_record() -> (Document, Document) {
    let journey = Journey::new().called("Sam").meets("Kim").asks(Purpose::Workload);
    let before = journey.document.clone();
    (before, journey.called("Samira, called Sam by everybody").document)
}

/// A change that adds, changes and removes records, some longer and some shorter than before.
fn many_records() -> (Document, Document) {
    let live = Journey::new()
        .called("Sam")
        .meets("Kim")
        .asks(Purpose::Feedback)
        .prepares(&["Start?", "Stop?", "Go on?", "Later?"])
        .holds()
        .notes("a note that will be struck out")
        .notes("another note, which is much longer before than it is after the change")
        .ticks("Start?");
    let before = live.document.clone();
    let (session, closed) = (live.session(), live.closes(&[("Stop?", FateChoice::BecomeAction)]));
    let mut after = closed.document;
    let captures = after.captures(session);
    after.strike_out(captures[0]);
    after.reword_capture(captures[1], "short".into());
    after.call_me("Samira, called Sam by everybody".into());
    (before, after)
}

fn journals(texts: &Texts) -> usize {
    texts.keys().filter(|key| matches!(keys().parse(key), Some(Slot::Journal(_)))).count()
}

/// A change that finds no room leaves the shelf byte for byte as it was, and is saved as soon as
/// there is room. `room` is how many units are free.
#[track_caller]
fn check_full((before, after): &(Document, Document), room: usize) {
    let shelf = shelf_with(before);
    let old = shelf.texts();
    let mut opened = open(&shelf, 2);
    shelf.leaves_room(room);
    for _ in 0..2 {
        let saved = opened.store.save(after);
        assert_eq!(saved.written, Err(SaveError::Full), "with {room} units free");
        assert_eq!(saved.merged, None);
        assert_eq!(shelf.texts(), old, "with {room} units free");
        assert!(opened.store.is_behind(after));
    }
    shelf.is_freed();
    assert!(opened.store.save(after).written.is_ok());
    assert!(!opened.store.is_behind(after));
    assert_eq!(open(&shelf, 3).document, *after);
    assert_eq!(journals(&shelf.texts()), 0);
}

/// The least room with which a change is saved.
fn room_for((before, after): &(Document, Document)) -> usize {
    let fits = |room: &usize| {
        let shelf = shelf_with(before);
        let mut store = open(&shelf, 2).store;
        shelf.leaves_room(*room);
        store.save(after).written.is_ok()
    };
    let (mut short, mut enough) = (0, 100_000);
    while enough - short > 1 {
        let middle = usize::midpoint(short, enough);
        *if fits(&middle) { &mut enough } else { &mut short } = middle;
    }
    enough
}

#[test]
fn f02_a_record_that_finds_no_room_is_as_it_was() {
    let change = one_record();
    let needed = room_for(&change);
    assert!((10..60).contains(&needed), "{needed}");
    (0..needed).for_each(|room| check_full(&change, room));
}

#[test]
fn f02_a_change_of_many_records_finds_room_for_all_or_writes_none() {
    let change = many_records();
    let needed = room_for(&change);
    assert!(needed > 1000, "{needed}");
    (0..needed).step_by(23).chain([needed - 1]).for_each(|room| check_full(&change, room));
    // No room for one of them, though there is room for the journal.
    for nth in 1..5 {
        let shelf = shelf_with(&change.0);
        let old = shelf.texts();
        let mut store = open(&shelf, 2).store;
        shelf.breaks(Fault::FullAt(nth));
        assert_eq!(store.save(&change.1).written, Err(SaveError::Full));
        assert_eq!(shelf.texts(), old, "no room for change {nth}");
    }
}

#[test]
fn f02_a_storage_that_is_full_or_forgets_or_is_blocked_says_so() {
    let cases = [
        (Fault::FullAt(0), SaveError::Full),
        (Fault::KeepsNothing, SaveError::NotKept),
        (Fault::Blocked, SaveError::Blocked),
    ];
    for (fault, error) in cases {
        for (before, after) in [one_record(), many_records()] {
            let shelf = shelf_with(&before);
            let old = shelf.texts();
            let mut store = open(&shelf, 2).store;
            shelf.breaks(fault);
            assert_eq!(store.save(&after).written, Err(error), "{fault:?}");
            assert!(store.is_behind(&after), "{fault:?}");
            shelf.breaks(Fault::None);
            assert_eq!(shelf.texts(), old, "{fault:?}");
            assert!(store.save(&after).written.is_ok(), "{fault:?}");
            assert_eq!(open(&shelf, 3).document, after, "{fault:?}");
        }
    }
    let blocked = FaultyShelf::default();
    blocked.breaks(Fault::Blocked);
    let error = Store::open(Box::new(blocked), keys(), Writer(1)).err();
    assert_eq!(error, Some(ShelfError::Blocked));
}

/// What the next start finds: all of the change or none, and no journal.
#[track_caller]
fn check_next_start(shelf: &FaultyShelf, before: &Document, after: &Document) -> bool {
    shelf.breaks(Fault::None);
    shelf.is_freed();
    let opened = open(shelf, 3);
    let whole = opened.document == *after;
    assert!(whole || opened.document == *before, "half a change");
    assert_eq!(opened.put_aside, []);
    assert_eq!(journals(&shelf.texts()), 0, "a journal is left");
    assert!(!opened.store.is_behind(&opened.document));
    assert_eq!(open(shelf, 4).document, opened.document);
    whole
}

#[test]
fn f04_killed_at_any_write_the_next_start_finds_all_or_nothing() {
    let (before, after) = many_records();
    let mut found = BTreeSet::new();
    let mut ended = false;
    for kill in 0..100 {
        let shelf = shelf_with(&before);
        let mut store = open(&shelf, 2).store;
        shelf.breaks(Fault::KilledAt(kill));
        ended = store.save(&after).written.is_ok() && journals(&shelf.texts()) == 0;
        let whole = check_next_start(&shelf, &before, &after);
        assert!(whole || !ended, "saved and not there");
        found.insert(whole);
        if ended {
            assert!(kill > 8, "{kill}");
            break;
        }
    }
    assert!(ended && found.len() == 2);
}

#[test]
fn f04_killed_again_while_the_change_is_finished_the_next_start_finishes_it() {
    let (before, after) = many_records();
    for kill in 0..12 {
        for again in 0..12 {
            let shelf = shelf_with(&before);
            let mut store = open(&shelf, 2).store;
            shelf.breaks(Fault::KilledAt(kill));
            let _ = store.save(&after);
            shelf.breaks(Fault::KilledAt(again));
            let _ = Store::open(Box::new(shelf.clone()), keys(), Writer(5));
            check_next_start(&shelf, &before, &after);
        }
    }
}

#[test]
fn f04_killed_while_a_change_without_room_is_taken_back_the_next_start_finds_all_or_nothing() {
    let (before, after) = many_records();
    let needed = room_for(&(before.clone(), after.clone()));
    for room in (needed - 300..needed).step_by(10) {
        for kill in 0..24 {
            let shelf = shelf_with(&before);
            let mut store = open(&shelf, 2).store;
            shelf.leaves_room(room);
            shelf.breaks(Fault::KilledAt(kill));
            assert!(store.save(&after).written.is_err());
            check_next_start(&shelf, &before, &after);
        }
    }
}

#[test]
fn f04_a_change_is_whole_at_the_next_start_though_there_is_no_room_to_finish_it() {
    let (before, after) = many_records();
    for kill in 1..12 {
        let shelf = shelf_with(&before);
        let mut store = open(&shelf, 2).store;
        shelf.breaks(Fault::KilledAt(kill));
        let _ = store.save(&after);
        shelf.breaks(Fault::None);
        shelf.leaves_room(0);
        let mut opened = open(&shelf, 3);
        assert_eq!(opened.document, after, "killed at {kill}");
        // It is not saved, and is saved as soon as there is room; then the journal goes as well.
        let behind = opened.store.is_behind(&opened.document);
        assert_eq!(behind, journals(&shelf.texts()) > 0, "killed at {kill}");
        shelf.is_freed();
        opened.document.call_me("Somebody else".into());
        assert!(opened.store.save(&opened.document).written.is_ok());
        assert_eq!(journals(&shelf.texts()), 0);
        assert_eq!(open(&shelf, 4).document, opened.document);
    }
}

#[test]
fn f04_a_journal_undoes_nothing_that_was_written_after_it() {
    let (before, after) = many_records();
    for kill in 1..9 {
        let shelf = shelf_with(&before);
        let mut here = open(&shelf, 2);
        let mut there = open(&shelf, 3);
        shelf.breaks(Fault::KilledAt(kill));
        assert!(here.store.save(&after).written.is_err());
        shelf.breaks(Fault::None);
        // The other window was open all the time, and goes on.
        there.document.call_me("Alex".into());
        assert!(there.store.save(&there.document).written.is_ok());
        let later = open(&shelf, 4);
        assert!(later.document.my_name().contains("Alex"), "killed at {kill}");
        assert_eq!(later.document.talking_points, after.talking_points, "killed at {kill}");
        assert_eq!(journals(&shelf.texts()), 0);
    }
}

#[test]
fn f04_a_journal_that_is_torn_or_names_keys_of_others_changes_nothing() {
    let (before, after) = many_records();
    let shelf = shelf_with(&before);
    let mut store = open(&shelf, 2).store;
    shelf.breaks(Fault::KilledAt(1));
    assert!(store.save(&after).written.is_err());
    let journal = keys().journal(Writer(2));
    let text = shelf.text(&journal);
    for length in (0..text.len()).filter(|length| text.is_char_boundary(*length)).step_by(11) {
        let torn = FaultyShelf::with(shelf.texts());
        torn.put(&journal, &text[..length]);
        assert_eq!(open(&torn, 3).document, before);
        assert_eq!(journals(&torn.texts()), 0);
    }
    let me = key_of(Id::<Profile>::NIL);
    assert!(text.contains(&me));
}
