//! Periods, what the record shows of them, and what asks for its result.

use strategy_session::domain::*;

use crate::common::{date, occasion};
use crate::{log, period};

#[test]
fn a_period_that_ends_before_it_begins_has_neither_days_nor_months() {
    for (from, to, days) in [
        ("2026-01-01", "2026-01-01", true),
        ("2026-01-02", "2026-01-01", false),
        ("2026-03-01", "2026-02-01", false),
    ] {
        let period = period(from, to);
        assert_eq!(period.is_backwards(), !days);
        assert_eq!(period.has(date(from)), days);
        assert_eq!(!period.months().is_empty(), days);
    }
}

/// An achievement a month, in these months of 2026 and with so many each.
fn year(counts: &[usize]) -> Document {
    let mut document = Document::default();
    for (month, count) in (1..).zip(counts) {
        for n in 0..*count {
            log(&mut document, &[&format!("on: 2026-{month:02}-15 | title: {month} {n}")]);
        }
    }
    document
}

#[test]
fn coverage_counts_what_ends_in_each_month_until_today() {
    let document = year(&[1, 0, 2, 0, 0, 3]);
    for (from, to, today, counts, all, recent) in [
        ("2026-01-01", "2026-12-31", "2026-06-15", &[1, 0, 2, 0, 0, 3][..], 6, 3),
        ("2026-01-01", "2026-12-31", "2026-06-14", &[1, 0, 2, 0, 0, 0], 3, 0),
        ("2026-01-01", "", "2026-06-30", &[1, 0, 2, 0, 0, 3], 6, 3),
        ("2026-03-16", "2026-03-31", "2026-06-30", &[0], 0, 0),
        ("2026-03-15", "2026-03-15", "2026-06-30", &[2], 2, 2),
        ("2026-03-01", "2026-04-25", "2026-06-30", &[2, 0], 2, 2),
        ("2026-03-01", "2026-04-26", "2026-06-30", &[2, 0], 2, 0),
        ("2026-07-01", "2026-12-31", "2026-06-30", &[], 0, 0),
        ("2026-06-01", "2026-01-31", "2026-06-30", &[], 0, 0),
        ("", "2026-03-31", "2026-06-30", &[], 3, 2),
    ] {
        let coverage = document.coverage(period(from, to), date(today));
        let months: Vec<_> = coverage.months.iter().map(|(_, count)| *count).collect();
        assert_eq!(months, counts, "{from} {to} {today}");
        assert_eq!((coverage.all, coverage.recent), (all, recent), "{from} {to} {today}");
        let empty = counts.iter().filter(|count| **count == 0).count();
        assert_eq!(coverage.empty_months().count(), empty);
    }
}

#[test]
fn the_end_weighs_too_much_where_most_comes_from_it() {
    for (counts, leans) in [
        (&[0, 0, 0, 0][..], false),
        (&[1, 1, 0, 2], false),
        (&[1, 0, 0, 2], false),
        (&[1, 0, 0, 3], true),
        (&[2, 1, 0, 4], true),
        (&[2, 2, 0, 4], false),
        (&[0, 1, 3], false),
    ] {
        let document = year(counts);
        let to = date("2026-01-31") + chrono::Months::new(u32::try_from(counts.len() - 1).unwrap());
        let period = Period { from: Some(date("2026-01-01")), to: Some(to) };
        assert_eq!(document.coverage(period, to).leans_on_the_end(), leans, "{counts:?}");
    }
}

#[test]
fn coverage_names_goals_and_claims_with_nothing_behind_them() {
    let mut document = Document::default();
    let rows = log(
        &mut document,
        &[
            "on: 2026-03-05 | title: shown | name: x | after: 4",
            "on: 2026-03-06 | title: claimed",
            "on: 2026-03-07 | title: seen | who: Ada",
            "on: 2025-03-07 | title: claimed before",
        ],
    );
    let mut goal = |objective: &str, by: &str| {
        let id = document.set_goal(Id::NIL, &mut occasion(0));
        document.goals.update(id, |row| {
            row.objective = objective.into();
            row.ended_on = by.parse().ok();
        });
        id
    };
    let (linked, bare) = (goal("linked", ""), goal("bare", ""));
    goal(" ", "");
    goal("over", "2026-03-01");
    let old = goal("old", "2025-06-01");
    document.reword_evidence(rows[0], |row| row.goal = Some(linked));
    document.reword_evidence(rows[3], |row| row.goal = Some(bare));
    let coverage = |from: &str, to: &str| document.coverage(period(from, to), date("2026-04-01"));
    let now = coverage("2026-03-02", "2026-12-31");
    assert_eq!(now.goals_without_evidence, [bare]);
    assert_eq!(now.unbacked, [rows[1]]);
    // A goal of this year is none of the year before.
    let before = coverage("2025-01-01", "2025-12-31");
    assert_eq!(before.goals_without_evidence, [old]);
    assert_eq!(before.unbacked, [rows[3]]);
}

#[test]
fn what_is_two_weeks_old_asks_for_its_result() {
    for (line, asks) in [
        ("on: 2026-03-02 | title: a", true),
        ("on: 2026-03-03 | title: a", false),
        ("from: 2026-03-02 | title: a", true),
        ("from: 2026-01-02 | on: 2026-03-03 | title: a", false),
        ("title: a", false),
        ("on: 2026-03-02", false),
        ("on: 2026-03-02 | title: a | result: b", false),
        ("on: 2026-03-02 | title: a | after: 4", false),
        ("on: 2026-03-02 | title: a | before: 4", true),
        ("on: 2026-03-02 | title: a | praise", false),
        ("on: 2026-03-02 | title: a | lesson learned", false),
        ("on: 2027-03-02 | title: a", false),
    ] {
        let row = crate::achievement(line);
        assert_eq!(row.asks_for_result(date("2026-03-16")), asks, "{line}");
    }
    let mut document = Document::default();
    let rows = log(
        &mut document,
        &["on: 2026-03-01 | title: a", "on: 2026-01-01 | title: b", "on: 2026-03-16 | title: c"],
    );
    assert_eq!(document.without_result(date("2026-03-20")), [rows[1], rows[0]]);
}
