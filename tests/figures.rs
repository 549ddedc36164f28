//! What the pictures show is what the record has.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::journey::Journey;
use common::{date, occasion};
use proptest::prelude::*;
use strategy_session::domain::*;

fn period(from: &str, to: &str) -> Period {
    Period { from: from.parse().ok(), to: to.parse().ok() }
}

/// A session on 2 March with two promises and feedback, one that was only planned, and a win.
fn march() -> Journey {
    let mut journey = Journey::new()
        .meets("Kim")
        .asks(Purpose::Feedback)
        .schedules("2026-03-02")
        .prepares(&["Who decides?"])
        .holds()
        .decides("The routing comes first")
        .hears("Push back earlier")
        .agrees(Owner::Me, "Write it", "2026-03-06")
        .agrees(Owner::Me, "Send it", "2026-04-06")
        .agrees(Owner::Manager, "Ask Ada", "2026-03-09")
        .agrees(Owner::Other("Lee".into()), "Look", "2026-03-09")
        .closes(&[])
        .plans(Purpose::Feedback)
        .schedules("2026-03-20");
    journey.document.keep_log_lines("2026-03-10 Cut the build", &mut occasion(1));
    journey
}

#[test]
fn what_happened_comes_by_date_and_plans_are_no_happenings() {
    let Journey { document, .. } = march();
    let kinds = |period| -> Vec<_> {
        let all = document.happenings(period).into_iter();
        all.map(|(on, what)| {
            let kind = match what {
                Happening::Session(_) => "session",
                Happening::Achievement(_) => "achievement",
                Happening::Decision(_) => "decision",
                Happening::Feedback(_) => "feedback",
            };
            (on.to_string(), kind)
        })
        .collect()
    };
    let day = |on: &str, kind| (on.to_owned(), kind);
    let all = [
        day("2026-03-02", "session"),
        day("2026-03-02", "decision"),
        day("2026-03-02", "feedback"),
        day("2026-03-10", "achievement"),
    ];
    assert_eq!(kinds(Period::default()), all);
    assert_eq!(kinds(period("2026-03-03", "")), all[3..]);
    assert_eq!(kinds(period("2026-03-03", "2026-03-09")), []);
}

#[test]
fn promises_are_counted_in_the_month_in_which_they_were_due() {
    let Journey { mut document, .. } = march();
    let counts = |document: &Document| -> Vec<_> {
        let rows = document.follow_through(period("2026-02-10", "2026-04-30")).into_iter();
        rows.map(|row| {
            let Kept { done, all } = row.mine;
            (row.month.to_string(), (done, all), (row.managers.done, row.managers.all))
        })
        .collect()
    };
    let month = |month: &str, mine, managers| (format!("{month}-01"), mine, managers);
    let none = month("2026-02", (0, 0), (0, 0));
    assert_eq!(
        counts(&document),
        [none.clone(), month("2026-03", (0, 1), (0, 1)), month("2026-04", (0, 1), (0, 0))]
    );
    let ids: Vec<_> = document.action_items.iter().map(|(id, _)| id).collect();
    document.action_items.update(ids[0], |row| row.status = ActionStatus::Done(date("2026-03-30")));
    document.drop_action(ids[1], String::new(), &occasion(2));
    assert_eq!(
        counts(&document),
        [none, month("2026-03", (1, 1), (0, 1)), month("2026-04", (0, 0), (0, 0))]
    );
}

#[test]
fn a_goal_is_seen_at_each_session_where_somebody_said_how_sure_they_were() {
    let Journey { mut document, .. } = march();
    let (kim, _) = document.people.iter().next().unwrap();
    let goal = document.set_goal(kim, &mut occasion(1));
    let sessions: Vec<_> = document.sessions.iter().map(|(id, _)| id).collect();
    let [low, .., high] = Rating::ALL;
    for (session, mine, managers) in [(0, Some(high), Some(low)), (1, None, None)] {
        document.preparations.edit(sessions[session].of(), |row| {
            row.alignments = vec![Alignment { goal, mine, managers, ..Alignment::default() }];
        });
    }
    let seen = Alignment { goal, mine: Some(high), managers: Some(low), ..Alignment::default() };
    assert_eq!(document.goal_views(goal, Period::default()), [(date("2026-03-02"), seen)]);
    assert_eq!(document.goal_views(goal, period("2026-03-03", "")), []);
    assert_eq!(document.goal_views(Id::NIL, Period::default()), []);
}

proptest! {
    #[test]
    fn every_promise_is_counted_once_and_every_happening_is_in_its_period(
        document in common::dice::documents(),
    ) {
        let year = period("2026-01-01", "2027-12-31");
        let rows = document.follow_through(year);
        let counted: usize = rows.iter().map(|row| row.mine.all + row.managers.all).sum();
        let due = document.action_items.iter().filter(|(_, row)| {
            row.due_on.is_some_and(|due| year.has(due))
                && !row.is_dropped()
                && !matches!(row.owner, Owner::Other(_))
        });
        prop_assert_eq!(counted, due.count());
        for row in rows {
            prop_assert!(row.mine.done <= row.mine.all && row.managers.done <= row.managers.all);
        }
        let happened = document.happenings(year);
        prop_assert!(happened.iter().all(|(on, _)| year.has(*on)));
        prop_assert!(happened.is_sorted_by_key(|(on, _)| *on));
        let marked = document.marks_in(year);
        prop_assert!(marked.iter().all(|(on, marks)| year.has(*on) && *marks != Marks::default()));
    }
}
