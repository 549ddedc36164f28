//! A typed line, understood: what it is, who does it, by when. Tables of what people type, and of
//! what looks alike and means something else.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

#[path = "reading/any_text.rs"]
mod any_text;
mod common;
#[path = "reading/dates.rs"]
mod dates;
#[path = "reading/false_friends.rs"]
mod false_friends;
#[path = "reading/owners.rs"]
mod owners;
#[path = "reading/prefixes.rs"]
mod prefixes;
#[path = "reading/relative_dates.rs"]
mod relative_dates;
#[path = "reading/which_date.rs"]
mod which_date;

use strategy_session::domain::Owner;
use strategy_session::reading::{Reading, read_line};

/// A Wednesday; the Monday of its week is the 2nd.
const TODAY: &str = "2026-03-04";

/// A line, typed on a Wednesday in a session with Kim.
fn read(line: &str) -> Reading {
    read_line(line, common::date(TODAY), "Kim")
}

/// The rows of a table: what is typed, and behind the bar what is understood.
fn rows(table: &str) -> impl Iterator<Item = (&str, &str)> {
    let rows = table.lines().map(str::trim).filter(|row| !row.is_empty());
    rows.map(|row| row.rsplit_once('|').expect(row)).map(|(line, read)| (line.trim(), read.trim()))
}

/// Lines and the dates in them, typed on this day; nothing behind the bar is no date.
#[track_caller]
fn check_dates(today: &str, table: &str) {
    let today = common::date(today);
    for (line, expected) in rows(table) {
        let due = read_line(line, today, "Kim").due_on;
        let due = due.map_or_else(String::new, |due| due.to_string());
        assert_eq!(due, expected, "in “{line}”, on {today}");
    }
}

/// Lines and their owners, in a session with a manager of this name; nothing behind the bar is
/// nobody.
#[track_caller]
fn check_owners(manager: &str, table: &str) {
    for (line, expected) in rows(table) {
        let owner = match read_line(line, common::date(TODAY), manager).owner {
            None => String::new(),
            Some(Owner::Me) => "me".to_owned(),
            Some(Owner::Manager) => "manager".to_owned(),
            Some(Owner::Other(name)) => name,
        };
        assert_eq!(owner, expected, "in “{line}”, with {manager}");
    }
}
