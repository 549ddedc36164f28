//! What a narrative tells, suggests and holds back.

use strategy_session::domain::*;

use crate::common::{date, occasion};
use crate::{log, period, titles};

/// A narrative of all time.
fn all() -> Narrative {
    Narrative::default()
}

#[test]
fn stories_are_those_that_stand_on_the_most_by_date() {
    let mut document = Document::default();
    let rows = log(
        &mut document,
        &[
            "on: 2026-05-01 | title: told | result: x | action: y",
            "on: 2026-01-01 | title: bare",
            "on: 2026-04-01 | title: number | name: x | after: 4",
            "on: 2026-03-01 | title: all | result: x | name: x | before: 9 | after: 4 | who: Ada",
            "on: 2026-02-01 | title: witness | who: Ada | what: ok",
            "on: 2026-02-02 | title: result | result: x",
            "on: 2026-02-03 | title: private | result: x | name: x | after: 4 | private",
            "on: 2026-02-04 | title: secret | result: x | name: x | after: 4 | confidential",
            "on: 2026-02-05 | title: praise | who: Ada | what: ok | praise",
            "title: undated | result: x | name: x | after: 4",
            "on: 2026-02-06",
        ],
    );
    let stories = |narrative: &Narrative| titles(&document.stories_of(narrative));
    assert_eq!(stories(&all()), ["witness", "result", "all", "number", "told"]);
    let best = |most| titles(&document.best_of(&all(), most));
    assert_eq!(best(2), ["all", "number"]);
    assert_eq!(best(0), [""; 0]);
    // Those that the person chose, in their order, as far as they can be told.
    let mut narrative = all();
    narrative.stories = Some(vec![rows[8], rows[1], rows[6], rows[8], Id::from_raw(7)]);
    assert_eq!(stories(&narrative), ["praise", "bare"]);
    narrative.stories = Some(vec![]);
    assert_eq!(stories(&narrative), [""; 0]);
    narrative.stories = None;
    narrative.left_out = vec![rows[3], rows[2]];
    assert_eq!(stories(&narrative), ["bare", "witness", "result", "told"]);
    narrative.with_confidential = true;
    assert_eq!(stories(&narrative).len(), 5);
    assert!(stories(&narrative).contains(&"secret".into()));
}

#[test]
fn what_is_held_back_is_counted_once() {
    let mut document = Document::default();
    let rows = log(
        &mut document,
        &[
            "on: 2026-05-01 | title: a | confidential",
            "on: 2026-05-01 | title: b | confidential",
            "on: 2026-05-01 | title: c | confidential | private",
            "on: 2026-05-01 | title: d | private",
            "on: 2026-05-01 | title: e",
            "on: 2025-05-01 | title: f | private",
        ],
    );
    let Period { from, to } = period("2026-01-01", "");
    let mut narrative = Narrative { from, to, ..all() };
    assert_eq!(document.held_back(&narrative), (2, 2));
    narrative.left_out = vec![rows[1], rows[3]];
    assert_eq!(document.held_back(&narrative), (1, 1));
    narrative.with_confidential = true;
    assert_eq!(document.held_back(&narrative), (0, 1));
    assert_eq!(titles(&document.told_in(&narrative)), ["a", "e"]);
}

#[test]
fn what_says_nothing_is_no_material() {
    for (line, says) in [
        ("", false),
        ("title: –", true),
        ("for: Ada", false),
        ("title: a", true),
        ("situation: a", true),
        ("output: a", true),
        ("result: a", true),
        ("after: 4", true),
    ] {
        let mut document = Document::default();
        log(&mut document, &[&format!("on: 2026-03-02 | {line}")]);
        assert_eq!(document.material_of(&all()).len(), usize::from(says), "{line}");
    }
}

#[test]
fn themes_are_what_several_have_in_common() {
    let mut document = Document::default();
    let rows = log(
        &mut document,
        &[
            "on: 2026-01-01 | title: a | shows: Coaching, Calm",
            "on: 2026-01-02 | title: b | shows: coaching; calm; calm",
            "on: 2026-01-03 | title: c | shows: Coaching",
            "on: 2026-01-04 | title: d | shows: Writing",
            "on: 2026-01-05 | title: e | shows: Writing | private",
            "on: 2026-01-06 | title: f",
        ],
    );
    let goal = document.set_goal(Id::NIL, &mut occasion(0));
    document.goals.update(goal, |row| row.objective = " Ship it ".into());
    for row in [rows[3], rows[5]] {
        document.reword_evidence(row, |row| row.goal = Some(goal));
    }
    document.reword_evidence(rows[0], |row| row.goal = Some(Id::from_raw(7)));
    let themes = |narrative: &Narrative| {
        let themes = document.suggested_themes(narrative).into_iter();
        themes.map(|theme| (theme.name, theme.entries.len())).collect::<Vec<_>>()
    };
    let expected = [("Coaching".into(), 3), ("Calm".into(), 2), ("Ship it".into(), 2)];
    assert_eq!(themes(&all()), expected);
    let mut narrative = all();
    narrative.themes = vec![Theme { name: " coaching ".into(), entries: vec![] }];
    assert_eq!(themes(&narrative), expected[1..]);
    narrative.left_out = vec![rows[1]];
    assert_eq!(themes(&narrative), expected[2..]);
}

#[test]
fn an_employer_is_that_of_the_manager_of_the_time() {
    let mut document = Document::default();
    let mut person = |employer: &str, from: &str, to: &str, relation| {
        let Period { from, to } = period(from, to);
        let employer = employer.into();
        let id = occasion(0).fresh();
        let person = Person { employer, from, to, relation, ..Person::default() };
        document.people.insert(id, person);
        id
    };
    let old = person("Alt AG", "2020-01-01", "2026-05-31", Relation::Manager);
    let new = person(" Neu GmbH", "2026-06-01", "", Relation::Manager);
    person("A customer", "", "", Relation::Other);
    log(
        &mut document,
        &[
            "on: 2026-05-31 | title: old",
            "on: 2026-06-01 | title: new",
            "on: 2019-06-01 | title: before",
        ],
    );
    for (manager, name) in [(old, "of old"), (new, "of new")] {
        let goal = document.set_goal(manager, &mut occasion(0));
        document.goals.update(goal, |row| row.objective = name.into());
    }
    for (employer, expected, goals) in [
        ("", vec!["before", "old", "new"], vec!["of old", "of new"]),
        ("Alt AG", vec!["old"], vec!["of old"]),
        ("Neu GmbH ", vec!["new"], vec!["of new"]),
        ("A customer", vec![], vec![]),
    ] {
        let narrative = Narrative { employer: employer.into(), ..all() };
        assert_eq!(titles(&document.told_in(&narrative)), expected, "{employer}");
        let told = document.goals_told_in(&narrative).into_iter();
        assert_eq!(told.map(|(_, goal)| &*goal.objective).collect::<Vec<_>>(), goals, "{employer}");
    }
}

#[test]
fn goals_of_a_period_were_worked_on_in_it() {
    // A goal is born on 2 March 2026.
    for (by, ended, from, to, is_in) in [
        ("", "", "", "", true),
        ("", "", "2026-03-02", "2026-03-02", true),
        ("", "", "", "2026-03-01", false),
        ("2026-02-01", "", "", "2026-03-01", true),
        ("", "2026-02-01", "2026-01-01", "2026-02-28", true),
        ("", "2026-04-01", "2026-04-01", "", true),
        ("", "2026-04-01", "2026-04-02", "", false),
        ("", "", "2026-12-31", "2026-01-01", false),
    ] {
        let mut document = Document::default();
        let goal = document.set_goal(Id::NIL, &mut occasion(0));
        document.goals.update(goal, |row| {
            row.key_result.by = by.parse().ok();
            row.ended_on = ended.parse().ok();
        });
        let found = document.goals_in(period(from, to)).count();
        assert_eq!(found, usize::from(is_in), "{by} {ended} {from} {to}");
    }
}

#[test]
fn a_goal_that_an_achievement_serves_is_told_whenever_it_was_written_down() {
    let mut document = Document::default();
    let goal = document.set_goal(Id::NIL, &mut occasion(0));
    let rows = log(&mut document, &["on: 2025-05-01 | title: a", "on: 2024-05-01 | title: b"]);
    document.reword_evidence(rows[0], |row| row.goal = Some(goal));
    for (year, count) in [("2024", 0), ("2025", 1), ("2026", 1)] {
        let Period { from, to } = period(&format!("{year}-01-01"), &format!("{year}-12-31"));
        let narrative = Narrative { from, to, ..all() };
        assert_eq!(document.goals_told_in(&narrative).len(), count, "{year}");
    }
}

#[test]
fn feedback_belongs_to_when_it_was_heard_or_asked_about_again() {
    let mut document = Document::default();
    let mut row = Feedback { heard: "a".into(), ..Feedback::default() };
    row.captured.at = occasion(0).now;
    row.asked_again_on = Some(date("2026-08-01"));
    document.feedback.insert(occasion(0).fresh(), row);
    for (from, to, is_in) in [
        ("2026-03-02", "2026-03-02", true),
        ("2026-03-03", "2026-07-31", false),
        ("2026-08-01", "", true),
        ("2026-08-02", "", false),
    ] {
        let Period { from, to } = period(from, to);
        let narrative = Narrative { from, to, ..all() };
        let found = document.feedback_told_in(&narrative).len();
        assert_eq!(found, usize::from(is_in), "{from:?} {to:?}");
    }
}
