//! What the host tests share. Each test file uses a part of it, so what one leaves unused is no
//! dead code.
#![allow(dead_code)]

pub mod dice;
pub mod entries;
pub mod example;
pub mod faulty_shelf;
pub mod journey;
pub mod texts;
pub mod verbs;

use std::cell::Cell;

use chrono::{Days, NaiveDate, TimeDelta};
use proptest::test_runner::Config as ProptestConfig;
use strategy_session::domain::{Document, Kind, Occasion, Record};
use strategy_session::storage::{Keys, Opened, Store, Writer};

use faulty_shelf::FaultyShelf;

/// The path below which the tests' app is served.
pub const PATH: &str = "/app/";

thread_local! {
    static OCCASIONS: Cell<i64> = const { Cell::new(0) };
}

/// How many cases a property is looked at with: so many here, and a multiple of it in `make fuzz`.
pub fn cases(here: u32) -> ProptestConfig {
    let times = std::env::var("FUZZ").ok().and_then(|times| times.parse::<u32>().ok());
    ProptestConfig::with_cases(here * times.unwrap_or(1))
}

/// A date, written as in ISO 8601.
#[track_caller]
pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Nine in the morning of the `n`th day after Monday, 2 March 2026, each occasion of a test a
/// millisecond after the one before, so that ids of a day sort by age and none is made twice.
pub fn occasion(n: u32) -> Occasion {
    let count = OCCASIONS.with(|count| count.replace(count.get() + 1));
    let today = date("2026-03-02").checked_add_days(Days::new(n.into())).unwrap();
    let nine = today.and_hms_opt(9, 0, 0).unwrap().and_utc();
    Occasion::new(nine + TimeDelta::milliseconds(count), today, 0)
}

/// Begins to count the occasions anew, so that what follows has the same ids each time.
pub fn begin_occasions() {
    OCCASIONS.with(|count| count.set(0));
}

/// The keys of the tests' app.
pub fn keys() -> Keys {
    Keys::below(PATH)
}

/// Opens what is on a shelf, in the window with this number.
#[track_caller]
pub fn open(shelf: &FaultyShelf, window: u32) -> Opened {
    Store::open(Box::new(shelf.clone()), keys(), Writer(window)).unwrap()
}

/// A healthy shelf with this Document on it.
#[track_caller]
pub fn shelf_with(document: &Document) -> FaultyShelf {
    let shelf = FaultyShelf::default();
    open(&shelf, 1).store.save(document).written.unwrap();
    shelf
}

/// The storage key of a record.
pub fn key_of<T: Record>(id: strategy_session::domain::Id<T>) -> String {
    keys().record(strategy_session::domain::RecordKey::new(id))
}

/// How many records of each kind a Document has, by the kinds' short names.
pub fn counts(document: &Document) -> Vec<(&'static str, usize)> {
    let all = document.changed_since(&Document::default());
    let count = |kind: &Kind| all.iter().filter(|key| key.kind == *kind).count();
    Kind::ALL.iter().map(|kind| (kind.code(), count(kind))).collect()
}
