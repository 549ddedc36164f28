//! What cannot be read is kept and shown, never replaced: damaged records, records of a newer
//! version, and a storage that others clear or fill.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs
)]

mod common;

use common::entries::entry;
use common::faulty_shelf::{Fault, FaultyShelf, Texts};
use common::journey::noted as journey;
use common::{key_of, keys, open, shelf_with};
use proptest::prelude::*;
use strategy_session::domain::{Document, Id, Note, Profile};
use strategy_session::storage::{PutAside, SCHEMA, SaveError, Slot, Writer};

fn profile() -> String {
    key_of(Id::<Profile>::NIL)
}

/// With this text in place of the profile everything else is there, and neither a look nor
/// another edit changes the text; when the profile is written again, the text stays aside.
#[track_caller]
fn check_damaged(whole: &Document, texts: &Texts, damaged: &str) {
    let shelf = FaultyShelf::with(texts.clone());
    shelf.put(&profile(), damaged);
    let before = shelf.texts();
    let opened = open(&shelf, 2);
    let text = damaged.to_owned();
    assert_eq!(opened.put_aside, [PutAside { key: profile(), text }], "{damaged:?}");
    assert!(!opened.newer);
    let mut others = whole.clone();
    others.profile.remove(Id::NIL);
    assert_eq!(opened.document, others, "{damaged:?}");
    assert_eq!(shelf.texts(), before, "a look changed something");

    let (mut store, mut document) = (opened.store, opened.document);
    let note = document.notes.iter().next().unwrap().0;
    document.notes.update(note, |row| row.text.push('!'));
    store.save(&document).written.unwrap();
    assert_eq!(shelf.text(&profile()), damaged, "another edit changed it");
    assert_eq!(shelf.texts().len(), before.len());

    document.call_me("Alex".into());
    store.save(&document).written.unwrap();
    let later = open(&shelf, 3);
    assert_eq!(later.document, document);
    assert_eq!(later.put_aside.len(), 1, "{damaged:?}");
    assert_eq!(later.put_aside[0].text, damaged);
    assert_eq!(keys().parse(&later.put_aside[0].key), Some(Slot::Aside));
}

#[test]
fn f07_a_record_truncated_anywhere_is_kept_aside_alone() {
    let whole = journey().document;
    let texts = shelf_with(&whole).texts();
    let text = &texts[&profile()];
    let cuts = (0..text.len()).filter(|cut| text.is_char_boundary(*cut));
    cuts.for_each(|cut| check_damaged(&whole, &texts, &text[..cut]));
}

#[test]
fn f07_a_record_with_any_letter_changed_is_kept_aside_alone() {
    let whole = journey().document;
    let texts = shelf_with(&whole).texts();
    let text = &texts[&profile()];
    for (at, old) in text.char_indices() {
        let (before, after) = (&text[..at], &text[at + old.len_utf8()..]);
        let near = char::from_u32(u32::from(old) ^ 1).unwrap();
        let upper = old.to_ascii_uppercase();
        for new in [near, upper, ' ', '0', '+', 'ü', '\u{0}'] {
            if new != old {
                check_damaged(&whole, &texts, &format!("{before}{new}{after}"));
            }
        }
        // One letter lost, one letter twice.
        check_damaged(&whole, &texts, &format!("{before}{after}"));
        check_damaged(&whole, &texts, &format!("{before}{old}{old}{after}"));
    }
}

#[test]
fn f07_a_text_that_is_no_entry_or_no_such_record_is_kept_aside_alone() {
    let whole = journey().document;
    let texts = shelf_with(&whole).texts();
    for damaged in ["", " ", "{}", "null", "1 1.1 00000000 {}", "🎉 🎉 🎉 🎉"] {
        check_damaged(&whole, &texts, damaged);
    }
    // The checksum is right, and what it covers is no profile.
    for body in ["", "[1]", "{", "null", "{\"name\":7}", "--"] {
        check_damaged(&whole, &texts, &entry(SCHEMA, body));
    }
    check_damaged(&whole, &texts, &entry(SCHEMA, "{}").replacen("7.5", "seven", 1));
}

#[test]
fn f07_a_second_damage_does_not_replace_the_first_that_was_put_aside() {
    let shelf = shelf_with(&journey().document);
    for (n, damaged) in ["first", "second", "first"].into_iter().enumerate() {
        shelf.put(&profile(), damaged);
        let mut opened = open(&shelf, 2);
        opened.document.call_me(format!("Alex {n}"));
        opened.store.save(&opened.document).written.unwrap();
    }
    let mut kept: Vec<_> = open(&shelf, 3).put_aside.into_iter().map(|aside| aside.text).collect();
    kept.sort();
    assert_eq!(kept, ["first", "second"]);
}

#[test]
fn f07_a_damaged_text_is_not_replaced_where_there_is_no_room_to_keep_it() {
    let shelf = shelf_with(&journey().document);
    shelf.put(&profile(), "damaged");
    let mut opened = open(&shelf, 2);
    let before = shelf.texts();
    shelf.leaves_room(5);
    opened.document.call_me("A".into());
    assert_eq!(opened.store.save(&opened.document).written, Err(SaveError::Full));
    assert_eq!(shelf.texts(), before);
}

/// Something of a newer version is on the shelf: nothing is written.
#[track_caller]
fn check_newer(key: &str, text: &str) {
    let whole = journey().document;
    let shelf = shelf_with(&whole);
    // Found at the start.
    let mut late = open(&shelf, 9);
    shelf.put(key, text);
    shelf.put(&keys().journal(Writer(4)), &entry(SCHEMA, "[]"));
    let before = shelf.texts();
    let mut opened = open(&shelf, 2);
    assert!(opened.newer);
    opened.document.notes.insert(Id::from_raw(9), Note::default());
    opened.document.call_me("Alex".into());
    for _ in 0..2 {
        assert_eq!(opened.store.save(&opened.document).written, Err(SaveError::Newer));
    }
    assert!(opened.store.is_behind(&opened.document));
    assert_eq!(shelf.texts(), before, "bytes were changed");
    // Noticed by a window that was open before.
    if late.store.take_in(key, &late.document).is_ok() && key == profile() {
        late.document.call_me("Alex".into());
        assert_eq!(late.store.save(&late.document).written, Err(SaveError::Newer));
        assert_eq!(shelf.texts(), before, "bytes were changed");
    }
}

#[test]
fn f08_a_newer_schema_is_read_only() {
    check_newer(&profile(), &entry(SCHEMA + 1, "{\"name\":\"Sam\"}"));
    check_newer(&profile(), &entry(SCHEMA + 1, "-"));
    check_newer(&profile(), &entry(u32::MAX, "anything at all"));
    check_newer(&key_of(Id::<Note>::from_raw(5)), &entry(SCHEMA + 1, "{}"));
    // A newer version was cut off before it wrote its first record.
    check_newer(&keys().journal(Writer(3)), &entry(SCHEMA + 1, "[]"));
}

#[test]
fn f08_a_newer_record_that_came_unnoticed_is_not_written_over() {
    let shelf = shelf_with(&journey().document);
    let mut opened = open(&shelf, 2);
    shelf.put(&profile(), &entry(SCHEMA + 1, "{\"name\":\"Sam\"}"));
    let before = shelf.texts();
    opened.document.call_me("Alex".into());
    assert_eq!(opened.store.save(&opened.document).written, Err(SaveError::Newer));
    assert_eq!(shelf.texts(), before);
}

#[test]
fn f10_what_a_foreign_page_cleared_is_written_again_from_memory() {
    let whole = journey().document;
    let shelf = shelf_with(&whole);
    let ours = shelf.texts();
    let mut opened = open(&shelf, 2);
    shelf.clear();
    shelf.put("theirs", "x");
    assert_eq!(opened.store.take_stock(&opened.document).unwrap(), None);
    assert!(opened.store.is_behind(&opened.document));
    assert!(opened.store.save(&opened.document).written.is_ok());
    assert_eq!(open(&shelf, 3).document, whole);
    let mut keys: Vec<_> = ours.into_keys().chain(["theirs".to_owned()]).collect();
    keys.sort();
    assert_eq!(shelf.texts().into_keys().collect::<Vec<_>>(), keys);
    assert_eq!(shelf.text("theirs"), "x");
}

#[test]
fn f10_what_a_foreign_page_wrote_over_is_put_aside_and_written_again_from_memory() {
    let whole = journey().document;
    let shelf = shelf_with(&whole);
    let mut opened = open(&shelf, 2);
    shelf.put(&profile(), "rubbish");
    assert_eq!(opened.store.take_stock(&opened.document).unwrap(), None);
    assert!(opened.store.is_behind(&opened.document));
    assert!(opened.store.save(&opened.document).written.is_ok());
    let later = open(&shelf, 3);
    assert_eq!(later.document, whole);
    assert_eq!(later.put_aside[0].text, "rubbish");
}

#[test]
fn f10_a_storage_that_was_cleared_and_filled_up_is_told_and_written_later() {
    let whole = journey().document;
    let shelf = shelf_with(&whole);
    let mut opened = open(&shelf, 2);
    shelf.clear();
    shelf.leaves_room(100);
    opened.store.take_stock(&opened.document).unwrap();
    assert_eq!(opened.store.save(&opened.document).written, Err(SaveError::Full));
    assert_eq!(shelf.texts(), Texts::new());
    shelf.is_freed();
    assert!(opened.store.save(&opened.document).written.is_ok());
    assert_eq!(open(&shelf, 3).document, whole);
}

/// A text with something else in the place of a part of it.
fn mutilated(text: &str, start: usize, length: usize, with: &str) -> String {
    let mut signs: Vec<char> = text.chars().collect();
    let start = start % (signs.len() + 1);
    let end = (start + length).min(signs.len());
    signs.splice(start..end, with.chars());
    signs.into_iter().collect()
}

proptest! {
    #![proptest_config(common::cases(300))]

    #[test]
    fn f07_any_text_in_place_of_an_entry_harms_nothing_else(
        nth in any::<usize>(),
        start in any::<usize>(),
        length in 0..40_usize,
        with in ".{0,20}",
    ) {
        let whole = journey().document;
        let shelf = shelf_with(&whole);
        let texts = shelf.texts();
        let (key, text) = texts.iter().nth(nth % texts.len()).unwrap();
        let text = mutilated(text, start, length, &with);
        shelf.put(key, &text);
        let opened = open(&shelf, 2);
        let Some(Slot::Record(record)) = keys().parse(key) else { return Ok(()) };
        let changed = opened.document.changed_since(&Document::default());
        let others = changed.iter().filter(|key| **key != record);
        prop_assert!(others.clone().count() + 1 == whole.len());
        for key in others {
            prop_assert_eq!(opened.document.value(*key), whole.value(*key));
        }
        prop_assert_eq!(shelf.text(key), text);
    }

    #[test]
    fn f04_any_text_in_place_of_a_journal_harms_nothing(
        start in any::<usize>(),
        length in 0..40_usize,
        with in ".{0,20}",
        name in prop_oneof![Just("journal"), Just("rollback")],
    ) {
        let before = journey();
        let mut after = before.document.clone();
        after.call_me("Samira".to_owned());
        let note = after.notes.iter().next().unwrap().0;
        after.notes.update(note, |row| row.text = "another text".to_owned());
        let shelf = shelf_with(&before.document);
        let mut store = open(&shelf, 2).store;
        shelf.breaks(Fault::KilledAt(2));
        assert!(store.save(&after).written.is_err());
        shelf.breaks(Fault::None);
        let texts = shelf.texts();
        let (key, text) = texts.iter().find(|(key, _)| key.contains("journal/")).unwrap();
        let is_whole = length == 0 && with.is_empty();
        let key = key.replace("journal", name);
        shelf.put(&key, &mutilated(text, start, length, &with));
        let opened = open(&shelf, 3);
        prop_assert_eq!(opened.put_aside, []);
        prop_assert_eq!(opened.document.len(), before.document.len());
        if is_whole && name == "journal" {
            prop_assert_eq!(opened.document, after);
        }
    }
}
