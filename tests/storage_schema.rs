//! Every schema version ever released opens with all of its texts and ids. The fixtures never
//! change; a new version adds one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::faulty_shelf::{FaultyShelf, Texts};
use common::{counts, keys, open};
use serde_json::{Map, Value as Json};
use strategy_session::storage::{SCHEMA, Slot};

/// The fixtures, oldest first: the schema version, the storage, the records of each kind.
type Fixture = (u32, &'static str, &'static [(&'static str, usize)]);
const FIXTURES: [Fixture; 1] = [(
    1,
    include_str!("fixtures/schema-1.json"),
    &[
        ("me", 1),
        ("person", 2),
        ("series", 4),
        ("session", 2),
        ("request", 2),
        ("prep", 2),
        ("goal", 4),
        ("point", 4),
        ("evidence", 4),
        ("note", 4),
        ("decision", 4),
        ("action", 4),
        ("feedback", 4),
        ("checkin", 4),
        ("recap", 2),
    ],
)];

#[track_caller]
fn check((_, fixture, records): &Fixture) {
    let texts: Texts = serde_json::from_str(fixture).unwrap();
    let shelf = FaultyShelf::with(texts.clone());
    let mut opened = open(&shelf, 1);
    assert_eq!(opened.put_aside, []);
    assert!(!opened.newer);
    // Tables that came later are empty.
    let counts = counts(&opened.document).into_iter().filter(|(_, count)| *count > 0);
    assert_eq!(counts.collect::<Vec<_>>(), *records);

    for (key, text) in &texts {
        let Some(Slot::Record(record)) = keys().parse(key) else { panic!("{key} is no record") };
        let record = opened.document.value(record);
        let body = text.splitn(4, ' ').nth(3).unwrap();
        if body == "-" {
            assert_eq!(record, None, "{key} was removed");
            continue;
        }
        // With serde_json's own reader and type, which the app does not use.
        let stored: Json = serde_json::from_str(body).unwrap();
        let opened = serde_json::to_value(record).unwrap();
        assert_ne!(stored, Json::Object(Map::new()));
        assert_eq!(opened, stored, "{key}");
    }
    // A look writes nothing, and neither does saving what was not changed.
    assert_eq!(opened.store.save(&opened.document).written, Ok(0));
    opened.store.take_stock(&opened.document).unwrap();
    assert_eq!(opened.store.save(&opened.document).written, Ok(0));
    assert_eq!(shelf.texts(), texts);
    // An edit migrates its own record and no other.
    shelf.take_changes();
    opened.document.call_me("Somebody else".into());
    opened.store.save(&opened.document).written.unwrap();
    assert_eq!(shelf.take_changes().len(), 1);
}

#[test]
fn f09_every_schema_version_opens_with_all_texts_and_ids() {
    FIXTURES.iter().for_each(check);
}

#[test]
fn f09_every_schema_version_has_a_fixture() {
    assert!(FIXTURES.iter().map(|(version, ..)| *version).eq(1..=SCHEMA));
}
