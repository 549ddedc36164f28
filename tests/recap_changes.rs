//! The person's own wording of a recap stays theirs; what the record has by now is on offer, line
//! by line.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::dice::{Dice, documents};
use common::example::example;
use common::texts;
use common::{date, occasion};
use proptest::prelude::*;
use strategy_session::domain::*;
use strategy_session::export::TextChange::{Added, Removed};
use strategy_session::export::*;

const MANAGER: Audience = Audience::Manager;

/// The example, closed, with the recap as the record says it.
fn closed() -> (Document, Id<Session>, String) {
    let closed = example().closes(&[]);
    let (document, session) = (closed.document.clone(), closed.session());
    let record = record_text(&document, session, MANAGER);
    (document, session, record)
}

/// An action item by its words.
fn action(document: &Document, text: &str) -> Id<ActionItem> {
    document.action_items.iter().find(|(_, row)| row.text == text).unwrap().0
}

fn added(line: &str) -> TextChange {
    Added(line.to_owned())
}

fn removed(line: &str) -> TextChange {
    Removed(line.to_owned())
}

/// Takes a change into the recap, as the screen does.
#[track_caller]
fn take(document: &mut Document, session: Id<Session>, change: &TextChange) {
    let taken = recap_with_change(document, session, MANAGER, change);
    let RecapText { edited, based_on } = taken.unwrap_or_else(|| panic!("{change:?} is none"));
    document.take_into_recap(session, edited, based_on);
}

#[test]
fn a_recap_that_follows_the_record_has_no_changes() {
    let (mut document, session, record) = closed();
    assert_eq!(recap_changes(&document, session, MANAGER), []);
    document.edit_recap(session, record.replace("Hi Kim", "Dear Kim"), &record);
    assert_eq!(recap_changes(&document, session, MANAGER), []);
    document.strike_out(CaptureId::Action(action(&document, "book the room")));
    assert_eq!(recap_changes(&document, session, MANAGER).len(), 1);
    // What they type further on does not change what they began from.
    let now = record_text(&document, session, MANAGER);
    document.edit_recap(session, "Mine.".into(), &now);
    assert_eq!(document.recaps.get(session.of()).unwrap().based_on.as_ref(), Some(&record));
    document.dismiss_recap_changes(session, now.clone());
    assert_eq!(recap_changes(&document, session, MANAGER), []);
    assert_eq!(recap_text(&document, session, MANAGER), "Mine.");
    document.restart_recap(session);
    assert_eq!(recap_text(&document, session, MANAGER), now);
    assert_eq!(document.recaps.get(session.of()).unwrap().based_on, None);
    // Texts from before there was such a thing stand on nothing that is known.
    document.write_recap(session, |recap| recap.edited = Some("Old".into()));
    assert_eq!(recap_changes(&document, session, MANAGER), []);
}

#[test]
fn a_change_goes_where_it_belongs_and_all_else_stays() {
    let (mut document, session, record) = closed();
    let own = record
        .replace("Hi Kim,", "Hi Kim, that was good.")
        .replace("- The demo is weekly", "- As I understood it, the demo is weekly")
        .replace("- Lee: book the room, date to confirm\n", "- And I bring the cake\n");
    document.edit_recap(session, own.clone(), &record);
    let team = action(&document, "write to the team");
    document.move_action(team, Some(date("2026-03-18")), String::new());
    let captured = Captured { session, ..Captured::default() };
    let (text, visibility) = ("read the guide".to_owned(), Visibility::Shared);
    let new = ActionItem { text, visibility, captured, ..ActionItem::default() };
    document.action_items.insert(occasion(1).fresh(), new);
    let (decision, _) = document.decisions.iter().next().unwrap();
    document.decisions.update(decision, |row| row.because.clear());
    let support: Vec<_> = document.evidence.iter().map(|(id, _)| id).collect();
    document.discard_evidence(support[0]);
    let changes = [
        removed("- The demo is weekly from now on (because two weeks are long)"),
        added("- The demo is weekly from now on"),
        removed("- Sam: write to the team, by Monday, 16 March 2026"),
        added("- Sam: write to the team, by Wednesday, 18 March 2026"),
        added("- Sam: read the guide, date to confirm"),
        removed("Support I asked for"),
        removed("- Introduction: the head of sales, by Wednesday, 1 April 2026"),
    ];
    assert_eq!(recap_changes(&document, session, MANAGER), changes);
    // In any order.
    for at in [6, 4, 2, 3] {
        take(&mut document, session, &changes[at]);
    }
    let left = [&changes[..2]].concat();
    assert_eq!(recap_changes(&document, session, MANAGER), left);
    let expected = own
        .replace("16 March 2026\n", "18 March 2026\n- Sam: read the guide, date to confirm\n")
        .replace("Monday, 18", "Wednesday, 18")
        .replace(
            "Support I asked for\n- Introduction: the head of sales, by Wednesday, 1 April 2026\n\n",
            "",
        );
    let text = recap_text(&document, session, MANAGER);
    assert_eq!(text, expected, "it reads now:\n{text}");
    // A line that they worded themselves stays beside the one of the record.
    take(&mut document, session, &changes[0]);
    take(&mut document, session, &changes[1]);
    let text = recap_text(&document, session, MANAGER);
    let lines = ["- The demo is weekly from now on", "- As I understood it, the demo is weekly"];
    assert!(text.contains(&lines.join("\n")), "{text}");
    texts::check(&text);
    assert_eq!(recap_changes(&document, session, MANAGER), []);
    // What is none any more cannot be taken.
    assert_eq!(recap_with_change(&document, session, MANAGER, &changes[0]), None);
}

/// Takes a change into a text of the person's own.
#[track_caller]
fn check(edited: &str, based_on: &str, record: &str, change: &TextChange, expected: &str) {
    let taken = take_change(edited, based_on, record, change).unwrap();
    assert_eq!(taken.edited, expected, "it reads now:\n{}\n", taken.edited);
}

const OLD: &str = "Hi,\n\nDecided\n- a\n- b\n\nIf so.\n\nBest,\nSam";
const NEW: &str = "Hi,\n\nDecided\n- a\n- b\n- c\n\nHeard\n- d\n- e\n\nIf so.\n\nBest,\nSam";

#[test]
fn a_line_comes_behind_the_one_before_it_or_else_into_its_section() {
    let c = added("- c");
    check(OLD, OLD, NEW, &c, &OLD.replace("- b\n", "- b\n- c\n"));
    let own = OLD.replace("- b\n", "- b!\n- mine\n");
    check(&own, OLD, NEW, &c, &own.replace("- mine\n", "- mine\n- c\n"));
    let own = OLD.replace("Decided\n- a\n- b\n", "We said that a and b.\n");
    check(&own, OLD, NEW, &c, &own.replace("If so.", "- c\n\nIf so."));
    let own = "Something else altogether.";
    check(own, OLD, NEW, &c, "Something else altogether.\n\n- c");
    // What the person wrote already is not written twice.
    let own = OLD.replace("- b\n", "- b\n- c\n");
    check(&own, OLD, NEW, &c, &own);
}

#[test]
fn a_heading_comes_and_goes_with_its_lines() {
    let own = OLD.replace("- b\n", "- b\n- mine\n");
    let with_one = own.replace("If so", "Heard\n- e\n\nIf so");
    check(&own, OLD, NEW, &added("- e"), &with_one);
    let with_all = own.replace("If so", "Heard\n- d\n- e\n\nIf so");
    check(&own, OLD, NEW, &added("Heard"), &with_all);
    let own = NEW.replace("- e\n", "- e\n- mine\n");
    let without = own.replace("Heard\n- d\n- e\n", "");
    check(&own, NEW, OLD, &removed("Heard"), &without);
    let own = format!("PS\n\n{NEW}");
    check(&own, NEW, OLD, &removed("Heard"), &own.replace("Heard\n- d\n- e\n\n", ""));
    check(&own, NEW, OLD, &removed("- d"), &own.replace("- d\n", ""));
    let last = NEW.replace("- d\n", "");
    let own = format!("PS\n\n{last}");
    check(&own, &last, OLD, &removed("- e"), &own.replace("Heard\n- e\n\n", ""));
}

#[test]
fn a_line_goes_only_where_it_is_there_word_for_word() {
    let own = OLD.replace("- b", "- b, I think");
    let shorter = OLD.replace("- b\n", "");
    check(&own, OLD, &shorter, &removed("- b"), &own);
    let own = OLD.replace("- a", "- mine");
    check(&own, OLD, &shorter, &removed("- b"), &own.replace("- b\n", ""));
}

/// A text as the record writes it: paragraphs of lines, some of them lists.
fn record(dice: &mut Dice) -> String {
    let paragraphs = 1 + dice.roll(5);
    let paragraph = |dice: &mut Dice| {
        let mut lines =
            vec![dice.pick(&["Decided", "Actions", "Heard", "Hi,", "Best,"]).to_owned()];
        for _ in 0..dice.roll(4) {
            lines.push(format!("- {}", dice.pick(&["a", "b", "c", "d", "e"])));
        }
        lines.join("\n")
    };
    (0..paragraphs).map(|_| paragraph(dice)).collect::<Vec<_>>().join("\n\n")
}

/// The changes between two texts, by way of the recap.
fn changes(based_on: &str, record: &str) -> Vec<TextChange> {
    let lines = |text: &str| {
        text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    let ways = lines(record).into_iter().map(Added);
    let ways = ways.chain(lines(based_on).into_iter().map(Removed));
    ways.filter(|change| take_change("", based_on, record, change).is_some()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, ..Default::default() })]

    #[test]
    fn all_changes_of_a_text_that_nobody_changed_make_it_the_new_one(seed in any::<u64>()) {
        let mut dice = Dice::odd(seed);
        let (old, new) = (record(&mut dice), record(&mut dice));
        let (mut edited, mut based_on) = (old.clone(), old);
        for _ in 0..100 {
            let left = changes(&based_on, &new);
            if left.is_empty() {
                break;
            }
            let change = dice.pick(&left);
            let taken = take_change(&edited, &based_on, &new, &change).unwrap();
            (edited, based_on) = (taken.edited, taken.based_on);
        }
        prop_assert_eq!(&edited, &new);
        prop_assert_eq!(&based_on, &new);
    }

    #[test]
    fn what_the_person_wrote_survives_any_changes(seed in any::<u64>()) {
        let mut dice = Dice::odd(seed);
        let old = record(&mut dice);
        let mut based_on = old.clone();
        let mut own: Vec<String> = old.split('\n').map(str::to_owned).collect();
        let mine: Vec<String> = (0..3).map(|n| format!("my own words, {n}")).collect();
        for line in &mine {
            let at = usize::try_from(dice.roll(own.len() as u64)).unwrap();
            if dice.flag() && !own[at].is_empty() {
                own[at].clone_from(line);
            } else {
                own.insert(at, line.clone());
            }
        }
        // A line may have been written over another one of them.
        let mine: Vec<_> = mine.into_iter().filter(|line| own.contains(line)).collect();
        let mut edited = own.join("\n");
        for _ in 0..3 {
            let new = record(&mut dice);
            for _ in 0..100 {
                let left = changes(&based_on, &new);
                if left.is_empty() || dice.roll(12) == 0 {
                    break;
                }
                let change = dice.pick(&left);
                let taken = take_change(&edited, &based_on, &new, &change).unwrap();
                (edited, based_on) = (taken.edited, taken.based_on);
            }
            let kept: Vec<_> = edited.lines().filter(|line| line.starts_with("my own")).collect();
            let expected: Vec<_> = own.iter().filter(|line| mine.contains(line)).collect();
            prop_assert_eq!(kept, expected, "of\n{}", edited);
        }
    }

    #[test]
    fn whatever_changes_in_the_record_can_be_taken(mut document in documents(), other in documents()) {
        let sessions: Vec<_> = document.sessions.iter().map(|(id, _)| id).collect();
        for session in sessions {
            document.restart_recap(session);
            let record = record_text(&document, session, MANAGER);
            document.edit_recap(session, record.clone(), &record);
            for (id, row) in other.decisions.iter() {
                let captured = Captured { session, ..row.captured };
                document.decisions.insert(id, Decision { captured, ..row.clone() });
            }
            let gone: Vec<_> = document.actions_of(session).into_iter().map(|(id, _)| id).collect();
            for id in gone {
                document.action_items.remove(id);
            }
            while let Some(change) = recap_changes(&document, session, MANAGER).first() {
                take(&mut document, session, change);
            }
            let now = record_text(&document, session, MANAGER);
            prop_assert_eq!(recap_text(&document, session, MANAGER), now);
        }
    }
}
