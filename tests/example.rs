//! The example that a newcomer can look at: a year of somebody's sessions, written with the same verbs
//! as anybody's. `UPDATE=1 cargo test --test example` writes `assets/example.json` anew.
#![allow(
    clippy::too_many_lines,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;
#[path = "example/wins.rs"]
mod wins;
#[path = "example/year.rs"]
mod year;

use std::collections::BTreeMap;

use common::faulty_shelf::FaultyShelf;
use common::{date, open};
use strategy_session::domain::*;
use strategy_session::storage::backup::{decode, encode};
use strategy_session::storage::{Device, Dot, Held, Version};
use year::{TODAY, day, year};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/example.json");

/// How many days before all that it is written down: an example lies in the past, and so do its ids.
const EARLIER: u32 = 400;

/// An id as it would have been made so many days before.
fn earlier(raw: u128) -> u128 {
    if raw == 0 { 0 } else { raw - ((u128::from(EARLIER) * 86_400_000) << 80) }
}

/// Puts the earlier ids in the place of those that refer to records.
fn refer(value: &mut Value, known: &BTreeMap<String, String>) {
    match value {
        Value::Text(text) => {
            if let Some(id) = known.get(text) {
                text.clone_from(id);
            }
        }
        Value::List(list) => list.iter_mut().for_each(|value| refer(value, known)),
        Value::Fields(fields) => fields.iter_mut().for_each(|(_, value)| refer(value, known)),
        _ => {}
    }
}

/// The year, as it lies in the file.
fn past() -> Document {
    let document = year().moved_by(-i64::from(EARLIER));
    let keys = document.changed_since(&Document::default());
    let id = |raw: u128| Id::<Session>::from_raw(raw).to_string();
    let known = keys.iter().map(|key| (id(key.id.raw()), id(earlier(key.id.raw())))).collect();
    let mut past = Document::default();
    for key in keys {
        let mut value = document.value(key).unwrap();
        refer(&mut value, &known);
        past.set_value(RecordKey { id: Id::from_raw(earlier(key.id.raw())), ..key }, value)
            .unwrap();
    }
    past
}

/// The file as the app reads it: each record as one change of one device.
fn file() -> String {
    let document = past();
    let one = Version::first(Dot { device: Device(1), count: 1 });
    let keys = document.changed_since(&Document::default());
    let records = keys.into_iter().map(|key| (key, Held::single(one.clone(), document.value(key))));
    encode(&records.collect::<Vec<_>>())
}

#[test]
fn the_example_is_what_its_verbs_make_and_can_be_read() {
    let text = file();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(FILE, &text).unwrap();
    }
    let stored = std::fs::read_to_string(FILE).unwrap_or_default();
    let read = |text: &str| {
        let mut store = open(&FaultyShelf::default(), 1).store;
        let copy = decode(text.as_bytes()).unwrap();
        let mut document = Document::default();
        for (key, held) in &copy.records {
            document.set_value(*key, held.seen(*key).unwrap()).unwrap();
        }
        assert!(store.save(&document).written.is_ok());
        document
    };
    assert_eq!(read(&stored), read(&text), "UPDATE=1 cargo test --test example writes it anew");
    assert_eq!(read(&stored), past());
}

#[test]
fn it_is_a_year_with_three_sessions_and_one_ahead() {
    let document = year();
    let today = day(TODAY);
    let held = document.sessions.iter().filter(|(_, row)| row.state().is_held()).count();
    assert_eq!((held, document.sessions.len()), (3, 4));
    assert!(document.evidence_log(Id::NIL).len() >= 16);
    assert!(document.next_steps(today).len() >= 2);
    assert_eq!(document.narratives.len(), 0);
    // The app moves it from here to the day on which it is opened.
    assert_eq!(date("2026-01-21"), today - chrono::Days::new(EARLIER.into()));
}
