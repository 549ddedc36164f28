//! A change of manager, and the action items of all sessions in groups.
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

/// A session with Kim that left two action items and a question, and a goal with them.
fn left_open() -> Journey {
    let mut journey = Journey::new()
        .meets("Kim")
        .asks(Purpose::Feedback)
        .schedules("2026-03-02")
        .prepares(&["Who decides?"])
        .holds()
        .agrees(Owner::Me, "Write it", "2026-03-06")
        .agrees(Owner::Manager, "Ask Ada", "")
        .closes(&[]);
    let kim = journey.manager();
    let goal = journey.document.set_goal(kim, &mut occasion(0));
    journey.document.goals.update(goal, |row| row.objective = "Ship it".into());
    journey
}

#[test]
fn what_is_open_goes_on_with_the_new_manager_where_the_person_wants_that() {
    let Journey { mut document, .. } = left_open();
    let (kim, _) = document.people.iter().next().unwrap();
    assert_eq!(document.current_manager(), Some(kim));
    let lea = document.change_manager(kim, &mut occasion(3));
    assert_eq!(document.people.get(kim).unwrap().to, Some(date("2026-03-05")));
    assert_eq!(document.people.get(lea).unwrap().from, Some(date("2026-03-05")));
    assert_eq!(document.people.get(lea).unwrap().after, Some(kim));

    let open = document.open_with(kim);
    let texts: Vec<_> = open.iter().map(|item| document.open_item_text(*item)).collect();
    assert_eq!(texts, ["Write it", "Ask Ada", "Who decides?", "Ship it"]);
    for item in &open[1..] {
        document.pass_on(*item, lea);
    }
    assert_eq!(document.open_with(kim), open[..1]);
    assert_eq!(document.open_with(lea), open[1..]);

    assert_eq!(document.current_manager(), Some(lea));
    // The next session with Lea begins with what came along, and Kim's keeps the rest.
    let plan = SessionPlan::default();
    let next = document.start_session(Some(lea), plan, &mut occasion(4));
    let agenda: Vec<_> = document.agenda(next).iter().map(|(_, p)| p.question.clone()).collect();
    assert_eq!(agenda, ["Who decides?"]);
    let before = document.open_actions_before(lea, next);
    assert_eq!(before.iter().map(|(_, row)| &row.text).collect::<Vec<_>>(), ["Ask Ada"]);
    assert_eq!(document.open_goals(lea).count(), 1);
}

#[test]
fn nothing_is_passed_on_to_nobody() {
    let Journey { mut document, .. } = left_open();
    let (kim, _) = document.people.iter().next().unwrap();
    let before = document.clone();
    for item in document.open_with(kim) {
        document.pass_on(item, Id::from_raw(7));
    }
    assert_eq!(document, before);
}

/// The groups, as `heading: texts`.
#[track_caller]
fn check(by: GroupBy, open: bool, expected: &[(ActionGroup, &[&str])]) {
    let mut journey = left_open()
        .later(7)
        .asks(Purpose::Feedback)
        .schedules("2026-03-09")
        .holds()
        .agrees(Owner::Me, "Late", "2026-03-08")
        .agrees(Owner::Other("Ada".into()), "Soon", "2026-03-16")
        .agrees(Owner::Me, "Far", "2026-03-17")
        .agrees(Owner::Me, "Done", "2026-03-10")
        .closes(&[]);
    let document = &mut journey.document;
    let id = |text: &str| document.action_items.iter().find(|(_, a)| a.text == text).unwrap().0;
    let done = id("Done");
    document.tick_action(done, true, &occasion(8));
    let groups = document.action_groups(by, open, date("2026-03-09"));
    let text = |id: &Id<ActionItem>| document.action_items.get(*id).unwrap().text.clone();
    let groups: Vec<(ActionGroup, Vec<String>)> =
        groups.into_iter().map(|(group, ids)| (group, ids.iter().map(text).collect())).collect();
    let expected: Vec<(ActionGroup, Vec<String>)> = expected
        .iter()
        .map(|(group, texts)| (group.clone(), texts.iter().map(|text| (*text).into()).collect()))
        .collect();
    assert_eq!(groups, expected);
}

#[test]
fn action_items_come_in_groups() {
    check(
        GroupBy::Due,
        true,
        &[
            (ActionGroup::Late, &["Write it", "Late"]),
            (ActionGroup::Week, &["Soon"]),
            (ActionGroup::Later, &["Far"]),
            (ActionGroup::NoDate, &["Ask Ada"]),
        ],
    );
    check(GroupBy::Due, false, &[(ActionGroup::Closed, &["Done"])]);
    check(GroupBy::Owner, false, &[(ActionGroup::Mine, &["Done"])]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_action_item_is_in_exactly_one_group(document in common::dice::documents()) {
        for by in GroupBy::ALL {
            let mut ids = Vec::new();
            for open in [true, false] {
                for (_, group) in document.action_groups(by, open, date("2026-03-09")) {
                    prop_assert!(!group.is_empty());
                    ids.extend(group);
                }
            }
            ids.sort_unstable();
            let all: Vec<_> = document.action_items.iter().map(|(id, _)| id).collect();
            prop_assert_eq!(ids, all);
        }
    }
}
