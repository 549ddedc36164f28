//! The archive of old records: it takes a part of the room, reads as if each record stood under its
//! own key, and loses nothing, whatever happens while it is written or after.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::dice::meant_documents;
use common::entries::entry;
use common::faulty_shelf::{Fault, FaultyShelf, units};
use common::journey::Journey;
use common::{keys, open, shelf_with};
use proptest::prelude::*;
use strategy_session::domain::*;
use strategy_session::storage::backup::{Refusal, decode, encode};
use strategy_session::storage::{SCHEMA, Slot, Store};

/// Packs all that there is, so many bytes at a time.
fn pack_all(store: &Store, bytes: usize) {
    while store.pack(bytes, &|_| true).unwrap() {}
}

fn packs(shelf: &FaultyShelf) -> Vec<String> {
    let is_pack = |key: &String| keys().parse(key) == Some(Slot::Pack);
    shelf.texts().into_keys().filter(is_pack).collect()
}

fn room(shelf: &FaultyShelf) -> usize {
    shelf.texts().iter().map(|(key, text)| units(key) + units(text)).sum()
}

/// What another device gets to know: all records, and those removed, with their versions.
fn given(shelf: &FaultyShelf) -> String {
    let mut opened = open(shelf, 9);
    encode(&opened.store.versions(&opened.document, 9))
}

/// A Document with so many decisions, and one that was removed.
fn decisions(count: usize) -> Document {
    let mut document = Journey::new().called("Sam").meets("Kim").document;
    for n in 0..count {
        let text = format!("decision {n}: the weekly demo moves to another day");
        let decision = Decision { text, ..Decision::default() };
        document.decisions.insert(common::occasion(0).fresh(), decision);
    }
    document
}

fn first(document: &Document) -> Id<Decision> {
    document.decisions.iter().next().unwrap().0
}

proptest! {
    #![proptest_config(common::cases(60))]

    #[test]
    fn what_is_packed_reads_as_before(document in meant_documents(), bytes in 1..3_000_usize) {
        let shelf = shelf_with(&document);
        let before = given(&shelf);
        pack_all(&open(&shelf, 2).store, bytes);
        let later = open(&shelf, 3);
        prop_assert_eq!(&later.document, &document);
        prop_assert_eq!(later.put_aside, []);
        prop_assert_eq!(given(&shelf), before);
        prop_assert!(document.is_empty() || bytes > 50 || !packs(&shelf).is_empty());
    }

    #[test]
    fn a_pack_damaged_at_any_place_is_kept_and_told_and_what_is_whole_in_it_is_read(
        place in any::<prop::sample::Index>(),
        letter in any::<char>(),
        is_cut in any::<bool>(),
    ) {
        let document = decisions(40);
        let shelf = shelf_with(&document);
        pack_all(&open(&shelf, 2).store, 1_500);
        let names = packs(&shelf);
        let name = place.get(&names);
        let mut letters: Vec<char> = shelf.text(name).chars().collect();
        let at = place.index(letters.len());
        prop_assume!(letters[at] != letter);
        if is_cut { letters.truncate(at) } else { letters[at] = letter }
        shelf.put(name, &letters.into_iter().collect::<String>());
        let before = shelf.texts();
        let opened = open(&shelf, 3);
        prop_assert_eq!(shelf.texts(), before);
        prop_assert_eq!(opened.put_aside.len(), 1);
        prop_assert_eq!(&opened.put_aside[0].key, name);
        let rows = opened.document.decisions.iter();
        rows.for_each(|(id, row)| assert_eq!(document.decisions.get(id), Some(row)));
        // What is in other packs, and what was read of this one, is not lost with the next save.
        let mut store = opened.store;
        let mut more = opened.document;
        more.call_me("Alex".to_owned());
        prop_assert!(store.save(&more).written.is_ok());
        prop_assert_eq!(open(&shelf, 4).document, more);
    }
}

#[test]
fn n05_the_archive_takes_a_small_part_of_the_room() {
    let document = decisions(1_000);
    let shelf = shelf_with(&document);
    let before = room(&shelf);
    let store = open(&shelf, 2).store;
    pack_all(&store, 65_536);
    // What is not enough for a pack stays where it is.
    assert!(store.archived().unwrap() > 500, "{}", store.archived().unwrap());
    assert!(room(&shelf) * 2 < before, "{} of {before}", room(&shelf));
    assert_eq!(store.room().unwrap().ours, room(&shelf));
    assert_eq!(open(&shelf, 3).document, document);
}

#[test]
fn f04_an_archive_that_is_cut_off_at_any_write_loses_nothing() {
    let document = decisions(30);
    let whole = shelf_with(&document);
    for nth in 0..40 {
        for fault in [Fault::KilledAt(nth), Fault::FullAt(nth), Fault::KeepsNothing] {
            let shelf = FaultyShelf::with(whole.texts());
            let store = open(&shelf, 2).store;
            shelf.breaks(fault);
            while store.pack(1_000, &|_| true) == Ok(true) {}
            shelf.breaks(Fault::None);
            let opened = open(&shelf, 3);
            assert_eq!(opened.document, document, "{fault:?}");
            assert_eq!(opened.put_aside, []);
            // The next moment finishes it: no entry stands there twice.
            pack_all(&opened.store, 1_000);
            let (all, alone) = (shelf.texts().len(), opened.store.archived().unwrap());
            let records = document.len();
            assert_eq!(all - packs(&shelf).len() + alone, records, "{fault:?}");
        }
    }
}

#[test]
fn what_is_written_on_after_it_was_packed_is_the_later_one_and_is_packed_again() {
    let document = decisions(20);
    let shelf = shelf_with(&document);
    pack_all(&open(&shelf, 2).store, 1);
    let mut changed = open(&shelf, 3);
    for round in 0..5 {
        let (document, id) = (&mut changed.document, first(&document));
        document.decisions.update(id, |row| row.because = format!("because {round}"));
        let saved = changed.store.save(document);
        assert!(saved.written.is_ok() && saved.merged.is_none());
        assert_eq!(&open(&shelf, 4).document, document);
        pack_all(&changed.store, 1);
        assert_eq!(&open(&shelf, 5).document, document);
    }
    // Removed is removed, too.
    changed.document.decisions.remove(first(&document));
    assert!(changed.store.save(&changed.document).written.is_ok());
    pack_all(&changed.store, 1);
    assert_eq!(open(&shelf, 6).document, changed.document);
}

/// Writes all packs anew. Says how many had something that is gone.
fn repack_all(store: &Store) -> usize {
    let is_done = |name: &String| store.repack(name).unwrap();
    store.packs().unwrap().iter().filter(|name| is_done(name)).count()
}

/// A shelf on which much was changed and removed after it was packed, with the Document, and the keys
/// of what was.
fn worn_shelf() -> (FaultyShelf, Document, Vec<String>) {
    let shelf = shelf_with(&decisions(40));
    pack_all(&open(&shelf, 2).store, 500);
    let mut opened = open(&shelf, 3);
    let ids: Vec<_> = opened.document.decisions.iter().map(|(id, _)| id).collect();
    let mut touched = Vec::new();
    for (place, id) in ids.into_iter().enumerate() {
        if matches!(place, 0..20 | 25) {
            touched.push(common::key_of(id));
        }
        match place {
            // The first packs have nothing left, one of the others has a part.
            0..20 => opened.document.decisions.remove(id),
            25 => opened.document.decisions.update(id, |row| row.text.push('!')),
            _ => {}
        }
    }
    assert!(opened.store.save(&opened.document).written.is_ok());
    (shelf, opened.document, touched)
}

#[test]
fn a_pack_is_written_anew_without_what_was_changed_or_removed_since() {
    let (shelf, document, touched) = worn_shelf();
    let (before, count, known) = (room(&shelf), packs(&shelf).len(), given(&shelf));
    let store = open(&shelf, 4).store;
    assert!(repack_all(&store) > 1);
    assert!(packs(&shelf).len() < count, "{} of {count}", packs(&shelf).len());
    assert!(room(&shelf) < before);
    assert_eq!((open(&shelf, 5).document, given(&shelf)), (document.clone(), known));
    // Nothing is left to do, for this window and for one that opens now.
    assert_eq!(repack_all(&store) + repack_all(&open(&shelf, 5).store), 0);
    // The texts are nowhere: what was removed does not come back when nothing says so any more.
    let bare = shelf.texts().into_iter().filter(|(key, _)| !touched.contains(key)).collect();
    assert_eq!(
        open(&FaultyShelf::with(bare), 6).document.decisions.len(),
        document.decisions.len() - 1
    );
}

#[test]
fn f04_a_pack_that_is_written_anew_is_cut_off_at_any_write_and_loses_nothing() {
    let (whole, document, _) = worn_shelf();
    for nth in 0..20 {
        for fault in [Fault::KilledAt(nth), Fault::FullAt(nth), Fault::KeepsNothing] {
            let shelf = FaultyShelf::with(whole.texts());
            let store = open(&shelf, 4).store;
            shelf.breaks(fault);
            for name in store.packs().unwrap_or_default() {
                let _ = store.repack(&name);
            }
            shelf.breaks(Fault::None);
            let opened = open(&shelf, 5);
            assert_eq!(opened.document, document, "{fault:?}");
            assert_eq!(opened.put_aside, []);
        }
    }
}

/// What another window wrote between the look and the removal is gone from the storage, but not from
/// that window.
#[test]
fn an_entry_that_is_taken_away_is_written_again_and_not_set_back() {
    let document = decisions(5);
    let shelf = shelf_with(&document);
    pack_all(&open(&shelf, 2).store, 1);
    let id = first(&document);
    let mut window = open(&shelf, 3);
    window.document.decisions.update(id, |row| row.because = "it works".to_owned());
    assert!(window.store.save(&window.document).written.is_ok());
    let texts = shelf.texts();
    let name = common::key_of(id);
    let fresh = FaultyShelf::with(texts.into_iter().filter(|(key, _)| *key != name).collect());
    for is_writing in [true, false] {
        let shelf = shelf.clone();
        shelf.clear();
        fresh.texts().iter().for_each(|(key, text)| shelf.put(key, text));
        if is_writing {
            window.document.decisions.update(id, |row| row.text.push('!'));
        }
        let found = window.store.take_in(&name, &window.document).unwrap();
        assert_eq!(found, None);
        assert!(window.store.is_behind(&window.document));
        assert!(window.store.save(&window.document).written.is_ok());
        assert_eq!(open(&shelf, 4).document, window.document);
    }
}

#[test]
fn only_what_is_old_goes_there_and_only_when_it_is_enough() {
    let document = decisions(20);
    let shelf = shelf_with(&document);
    let before = shelf.texts();
    let store = open(&shelf, 2).store;
    assert_eq!(store.pack(1, &|_| false), Ok(false));
    assert_eq!(store.pack(1_000_000, &|_| true), Ok(false));
    assert_eq!(shelf.texts(), before);
    assert_eq!(store.pack(500, &|key| key.kind == Kind::Decision), Ok(true));
    let left: Vec<_> = before.keys().filter(|key| !shelf.texts().contains_key(*key)).collect();
    assert!(left.iter().all(|key| key.contains(":decision/")), "{left:?}");
}

#[test]
fn f11_an_archive_of_a_newer_version_is_only_read() {
    let document = decisions(20);
    let shelf = shelf_with(&document);
    shelf.put(&keys().pack(7), &entry(SCHEMA + 1, "another way"));
    let mut opened = open(&shelf, 2);
    assert!(opened.newer);
    assert_eq!(opened.document, document);
    let before = shelf.texts();
    assert_eq!(opened.store.pack(1, &|_| true), Ok(false));
    opened.document.call_me("Alex".to_owned());
    assert!(opened.store.save(&opened.document).written.is_err());
    assert_eq!(shelf.texts(), before);
}

#[test]
fn everything_is_removed_with_its_archive_and_a_file_of_entries_has_it() {
    let document = decisions(20);
    let shelf = shelf_with(&document);
    pack_all(&open(&shelf, 2).store, 1_000);
    let texts = shelf.texts().into_iter().map(|(key, text)| (key, Value::Text(text))).collect();
    let file = Value::Fields(vec![
        ("format".to_owned(), "strategy-session-entries".into()),
        ("entries".to_owned(), Value::Fields(texts)),
    ]);
    let file = decode(serde_json::to_string(&file).unwrap().as_bytes()).unwrap();
    assert_eq!(file.unreadable, 0);
    assert_eq!(file.records.len(), document.len());
    open(&shelf, 3).store.remove_everything().unwrap();
    assert!(shelf.texts().is_empty(), "{:?}", shelf.texts());
}

/// What LZ4 makes of 15 MB of one letter, in 60 kB: two of those are more than a file may hold.
#[test]
fn b06_a_file_that_unpacks_to_more_than_20_mb_is_refused_before_it_is_unpacked() {
    let bomb = |count: usize| {
        let shelf = shelf_with(&decisions(1));
        let text = "a".repeat(15_000_000);
        let note = Note { text, ..Note::default() };
        for n in 0..count {
            let mut opened = open(&shelf, 2);
            opened.document.notes.insert(common::occasion(0).fresh(), note.clone());
            assert!(opened.store.save(&opened.document).written.is_ok());
            assert_eq!(opened.store.pack(1, &|key| key.kind == Kind::Note), Ok(true), "{n}");
        }
        let texts = shelf.texts().into_iter().map(|(key, text)| (key, Value::Text(text))).collect();
        let file = Value::Fields(vec![
            ("format".to_owned(), "strategy-session-entries".into()),
            ("entries".to_owned(), Value::Fields(texts)),
        ]);
        serde_json::to_string(&file).unwrap()
    };
    let file = bomb(2);
    assert!(file.len() < 1_000_000, "{}", file.len());
    assert_eq!(decode(file.as_bytes()).unwrap_err(), Refusal::Bomb);
    // One of them is only too long.
    assert!(matches!(decode(bomb(1).as_bytes()), Ok(_) | Err(Refusal::TooLong(_))));
}
