//! What is written stays written: the Document on a shelf, save by save and start by start.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::dice::{Dice, documents};
use common::faulty_shelf::{FaultyShelf, units};
use common::journey::Journey;
use common::{counts, key_of, open, shelf_with};
use proptest::prelude::*;
use strategy_session::domain::{
    ActionItem, Decision, Document, Id, Note, Owner, Preparation, Profile, Purpose,
};
use strategy_session::storage::{MemoryShelf, Store, Writer};

fn held() -> Journey {
    Journey::new()
        .called("Sam")
        .meets("Kim")
        .asks(Purpose::Feedback)
        .prepares(&["What should I start doing?", "What should I stop doing?"])
        .wants("One thing to try")
        .holds()
        .notes("Kim was on time")
        .decides("Weekly demo")
        .agrees(Owner::Me, "Write to the team", "2026-03-09")
        .hears("More questions, fewer answers")
}

/// An edit writes these keys and no others, and the next start shows it.
#[track_caller]
fn check(before: &Document, edit: impl FnOnce(&mut Document), keys: &[String]) {
    let shelf = shelf_with(before);
    let opened = open(&shelf, 2);
    let mut store = opened.store;
    let mut document = opened.document;
    assert_eq!(document, *before);
    shelf.take_changes();
    edit(&mut document);
    assert_eq!(store.is_behind(&document), !keys.is_empty());
    let saved = store.save(&document);
    let mut written = shelf.take_changes();
    // A change of several records goes through a journal, which is gone in the end.
    written.retain(|key| shelf.texts().contains_key(key));
    written.sort_unstable();
    let mut keys = keys.to_vec();
    keys.sort_unstable();
    assert_eq!(written, keys);
    let texts = shelf.texts();
    let size: usize = keys.iter().map(|key| units(key) + units(&texts[key])).sum();
    assert_eq!(saved.written, Ok(size));
    assert_eq!(saved.merged, None);
    assert!(!store.is_behind(&document));
    assert_eq!(open(&shelf, 3).document, document);
    assert!(texts.keys().all(|key| !key.contains("journal")), "a journal is left");
}

#[test]
fn an_edit_writes_its_own_record_and_nothing_else() {
    let held = held();
    let session = held.session();
    let (note, _) = held.document.notes.iter().next().unwrap();
    let (decision, _) = held.document.decisions.iter().next().unwrap();
    let point = held.point("What should I stop doing?");
    let before = &held.document;
    check(before, |_| {}, &[]);
    check(before, |d| d.call_me("Alex".into()), &[key_of(Id::<Profile>::NIL)]);
    check(before, |d| d.call_me("Sam".into()), &[]);
    check(before, |d| d.reword_point(point, |p| p.question.push('!')), &[key_of(point)]);
    check(before, |d| d.want_also(session, "Two"), &[key_of(session.of::<Preparation>())]);
    check(before, |d| d.write_line(session, |line| line.text.push('a')), &[key_of(session)]);
    // A removed record is written as removed, and an empty one is none that is removed.
    check(before, |d| d.notes.remove(note), &[key_of(note)]);
    check(before, |d| d.notes.insert(note, Note::default()), &[key_of(note)]);
    check(
        before,
        |d| {
            d.notes.remove(note);
            d.decisions.update(decision, |row| row.because = "it helps".into());
        },
        &[key_of(note), key_of(decision)],
    );
    // A record that is as it was writes nothing, though it was taken out and put back.
    let same = before.notes.get(note).unwrap().clone();
    let shelf = shelf_with(before);
    let mut opened = open(&shelf, 2);
    shelf.take_changes();
    opened.document.notes.insert(note, same);
    assert_eq!(opened.store.save(&opened.document).written, Ok(0));
    assert_eq!(shelf.take_changes(), Vec::<String>::new());
}

#[test]
fn n03_an_edit_writes_at_most_20_kb() {
    let mut held = held();
    let session = held.session();
    // The longest text that an import may bring.
    held.document.write_line(session, |line| line.text = "word ".repeat(3_500));
    let shelf = shelf_with(&held.document);
    let mut opened = open(&shelf, 2);
    opened.document.write_line(session, |line| line.text.push('x'));
    let written = opened.store.save(&opened.document).written.unwrap();
    assert!((17_500..20_000).contains(&written), "{written}");
}

#[test]
fn n03_an_edit_among_30_000_records_writes_one() {
    let action = |n: u128| {
        let item = ActionItem { text: format!("Step {n}"), ..ActionItem::default() };
        (Id::from_raw(n << 80 | 1), item)
    };
    let document =
        Document { action_items: (0..30_000).map(action).collect(), ..Document::default() };
    let (id, _) = action(12_345);
    check(&document, |d| d.assign(id, Owner::Manager), &[key_of(id)]);
}

#[test]
fn f05_what_was_saved_is_there_after_a_reload() {
    let shelf = FaultyShelf::default();
    let mut opened = open(&shelf, 1);
    assert_eq!(opened.document, Document::default());
    for text in ["W", "We", "We ", "We d", "We decide", "", "We decided on Größe 🎉"] {
        let new = Decision { text: text.into(), ..Decision::default() };
        opened.document.decisions.insert(Id::from_raw(7), new);
        opened.store.save(&opened.document).written.unwrap();
        assert_eq!(open(&shelf, 2).document, opened.document);
    }
}

#[test]
fn what_is_removed_stays_removed_here_and_in_the_other_window() {
    let held = held();
    let shelf = shelf_with(&held.document);
    let mut here = open(&shelf, 2);
    let mut there = open(&shelf, 3);
    let (note, _) = held.document.notes.iter().next().unwrap();
    here.document.notes.remove(note);
    here.store.save(&here.document).written.unwrap();
    there.document = there.store.take_in(&key_of(note), &there.document).unwrap().unwrap();
    assert!(!there.document.notes.contains(note));
    there.document.call_me("Alex".into());
    there.store.save(&there.document).written.unwrap();
    let later = open(&shelf, 4);
    assert!(!later.document.notes.contains(note));
    assert_eq!(later.document, there.document);
    // Undone, it is there again, for the other window as well.
    here.document.notes.insert(note, held.document.notes.get(note).unwrap().clone());
    here.store.save(&here.document).written.unwrap();
    there.document = there.store.take_stock(&there.document).unwrap().unwrap();
    assert_eq!(there.document.notes, held.document.notes);
    assert_eq!(open(&shelf, 5).document.notes, held.document.notes);
}

#[test]
fn keys_of_others_are_never_read_or_touched() {
    let foreign = [
        "strategy-session:/other/:note/----------------------",
        "strategy-session:/app/sub/:me/----------------------",
        "strategy-session:/other/:journal/1",
        "strategy-session",
        "note/----------------------",
        "",
        "ü🎉",
    ];
    let shelf = FaultyShelf::default();
    for key in foreign {
        shelf.put(key, "1 1.1 00000000 {}");
    }
    let others = shelf.texts();
    let mut opened = open(&shelf, 1);
    assert_eq!(opened.document, Document::default());
    assert_eq!((opened.put_aside.len(), opened.newer), (0, false));
    let held = held();
    opened.store.save(&held.document).written.unwrap();
    opened.store.take_stock(&held.document).unwrap();
    opened.store.save(&Document::default()).written.unwrap();
    for key in foreign {
        assert_eq!(opened.store.take_in(key, &held.document).unwrap(), None);
    }
    assert_eq!(open(&shelf, 2).document, Document::default());
    let mut texts = shelf.texts();
    texts.retain(|key, _| !key.starts_with("strategy-session:/app/:"));
    assert_eq!(texts, others);
}

#[test]
fn f01_without_a_storage_everything_works_in_memory() {
    let opened = Store::open(Box::new(MemoryShelf::default()), common::keys(), Writer(1)).unwrap();
    let mut store = opened.store;
    let mut held = held().document;
    store.save(&held).written.unwrap();
    held.call_me("Alex".into());
    assert!(store.is_behind(&held));
    store.save(&held).written.unwrap();
    assert!(!store.is_behind(&held));
}

#[test]
fn every_kind_of_record_is_thrown_by_the_dice() {
    let document = Dice::odd(1).document();
    for (kind, count) in counts(&document) {
        assert!(count > 0, "no {kind}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_document_is_after_a_reload_what_it_was(document in documents(), next in documents()) {
        let shelf = FaultyShelf::default();
        let mut store = open(&shelf, 1).store;
        let saved = store.save(&document);
        prop_assert!(saved.written.is_ok() && saved.merged.is_none());
        let opened = open(&shelf, 2);
        prop_assert!(opened.put_aside.is_empty());
        prop_assert_eq!(&opened.document, &document);
        // And again after everything was exchanged for something else.
        shelf.take_changes();
        let mut store = opened.store;
        prop_assert_eq!(store.save(&document).written, Ok(0));
        prop_assert_eq!(shelf.take_changes(), Vec::<String>::new());
        prop_assert!(store.save(&next).written.is_ok());
        prop_assert_eq!(&open(&shelf, 3).document, &next);
    }
}
