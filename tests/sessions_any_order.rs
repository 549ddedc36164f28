//! The verbs of the Document in any order: nothing is lost, and everything can be undone.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use std::collections::BTreeSet;

use common::dice::{Dice, documents};
use common::journey::Journey;
use common::occasion;
use common::verbs::{act, one};
use proptest::prelude::*;
use strategy_session::domain::*;

fn acted(before: &Document, dice: &mut Dice, times: u64) -> Document {
    let mut document = before.clone();
    (0..times).for_each(|_| act(&mut document, dice));
    document
}

fn ids<T: Record>(table: &Table<T>) -> BTreeSet<Id<T>> {
    table.iter().map(|(id, _)| id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..Default::default() })]

    #[test]
    fn f18_whatever_was_done_can_be_undone_and_done_again(
        before in documents(),
        seed in any::<u64>(),
        times in 1..20_u64,
    ) {
        let after = acted(&before, &mut Dice::odd(seed), times);
        let mut document = after.clone();
        document.revert(&before, &after);
        prop_assert_eq!(&document, &before);
        document.revert(&after, &before);
        prop_assert_eq!(&document, &after);
    }

    #[test]
    fn f18_undo_leaves_alone_what_was_changed_elsewhere_in_the_meantime(
        before in documents(),
        seed in any::<u64>(),
    ) {
        let mut dice = Dice::odd(seed);
        let after = acted(&before, &mut dice, 3);
        let mine: BTreeSet<_> = after.changed_since(&before).into_iter().collect();
        let elsewhere = acted(&after, &mut dice, 3);
        let theirs = elsewhere.changed_since(&after);
        let mut undone = elsewhere.clone();
        undone.revert(&before, &after);
        // What only the others changed is as they left it, and what only this one changed is back.
        let still: BTreeSet<_> = undone.changed_since(&elsewhere).into_iter().collect();
        prop_assert!(still.is_subset(&mine));
        let back: BTreeSet<_> = undone.changed_since(&before).into_iter().collect();
        prop_assert!(back.iter().all(|key| theirs.contains(key)));
        if theirs.iter().all(|key| !mine.contains(key)) {
            prop_assert!(theirs.iter().all(|key| back.contains(key)));
        }
    }

    #[test]
    fn closing_gives_every_point_a_fate_and_loses_none(
        before in documents(),
        seed in any::<u64>(),
        times in 0..20_u64,
    ) {
        let mut document = acted(&before, &mut Dice::odd(seed), times);
        for (session, _) in document.clone().sessions.iter() {
            document.run_clock(session, &occasion(0));
            let on_agenda: Vec<_> = document.agenda(session).iter().map(|(id, _)| *id).collect();
            let points = ids(&document.talking_points);
            let Some(closing) = document.closing(session) else { continue };
            prop_assert!(closing.fates().iter().map(|(id, _)| *id).eq(on_agenda.iter().copied()));
            let pasts = |d: &Document, id| d.talking_points.get(id).unwrap().past().len();
            let had: Vec<_> = on_agenda.iter().map(|id| pasts(&document, *id)).collect();
            document.close_session(closing, &mut occasion(1));
            prop_assert_eq!(document.agenda(session).len(), 0);
            prop_assert_eq!(ids(&document.talking_points), points);
            for (id, had) in on_agenda.iter().zip(had) {
                let past = document.talking_points.get(*id).unwrap().past();
                prop_assert_eq!(past.len(), had + 1);
                prop_assert_eq!(past[had].session, session);
            }
        }
    }

    #[test]
    fn no_verb_leaves_a_point_on_the_agenda_of_no_session(
        seed in any::<u64>(),
        times in 0..60_u64,
    ) {
        let start = Journey::new().meets("Kim").asks(Purpose::Feedback).prepares(&["a?", "b?"]);
        let document = acted(&start.document, &mut Dice::odd(seed), times);
        for (_, point) in document.talking_points.iter() {
            if let Place::Agenda(session) = point.place() {
                let session = document.sessions.get(session);
                prop_assert!(session.is_some_and(|session| !session.state().is_held()));
                prop_assert_eq!(session.map(|session| session.manager), Some(point.manager));
            }
        }
        for (id, session) in document.sessions.iter() {
            prop_assert!(document.people.contains(session.manager));
            if let Some(previous) = session.previous.and_then(|id| document.sessions.get(id)) {
                prop_assert_eq!(previous.manager, session.manager);
                prop_assert!(previous.state().is_held());
            }
            let preparation = document.preparations.get(id.of()).cloned().unwrap_or_default();
            prop_assert!(preparation.outcomes().len() <= MOST_OUTCOMES);
        }
    }

    #[test]
    fn moving_a_point_changes_its_place_and_no_others(
        seed in any::<u64>(),
        times in 1..30_usize,
    ) {
        let mut dice = Dice::odd(seed);
        let mut document = acted(&dice.document(), &mut dice, 5);
        for _ in 0..times {
            let point = one(&document.talking_points, &mut dice);
            let place = document.talking_points.get(point).map(TalkingPoint::place);
            let Some(Place::Agenda(session)) = place else { continue };
            let order = |d: &Document| -> Vec<_> {
                d.agenda(session).into_iter().map(|(id, p)| (id, p.stage)).collect()
            };
            let before = order(&document);
            let direction = dice.pick(&[Direction::Up, Direction::Down]);
            document.move_point(point, direction);
            let after = order(&document);
            let others = |order: &[(Id<TalkingPoint>, Stage)]| -> Vec<_> {
                order.iter().copied().filter(|(id, _)| *id != point).collect()
            };
            prop_assert_eq!(others(&after), others(&before));
            let at = |order: &[(Id<TalkingPoint>, Stage)]| {
                order.iter().position(|(id, _)| *id == point).map(|at| (order[at].1, at)).unwrap()
            };
            let ((stage, from), (moved, to)) = (at(&before), at(&after));
            // One place within its stage; at the edge of it, over into the next.
            if stage == moved {
                let edge = match direction {
                    Direction::Up => stage == Stage::Context && from == 0,
                    Direction::Down => stage == Stage::Confirm && from + 1 == before.len(),
                };
                prop_assert_eq!(from.abs_diff(to), usize::from(!edge));
                prop_assert_eq!(to > from, !edge && direction == Direction::Down);
            } else {
                prop_assert_eq!(from, to);
                let next = match direction {
                    Direction::Up => stage.previous(),
                    Direction::Down => stage.next(),
                };
                prop_assert_eq!(Some(moved), next);
            }
        }
    }
}
