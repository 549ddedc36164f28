//! What is carried from session to session: in any order of verbs nothing is lost on the way.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use std::collections::BTreeSet;

use common::dice::Dice;
use common::journey::Journey;
use common::verbs::{act, carry};
use proptest::prelude::*;
use strategy_session::domain::*;

/// Every talking point is open in one place, or has a fate with a date.
#[track_caller]
fn check_places(document: &Document) {
    for (id, point) in document.talking_points.iter() {
        let sessions = || document.sessions.iter().map(|(session, _)| session);
        let on_agendas = sessions().filter(|session| {
            let agenda = document.agenda(*session);
            agenda.iter().any(|(other, _)| *other == id)
        });
        let parked = sessions().any(|session| document.parking_lot(session).contains(&id));
        let last = point.past().last();
        let open = match point.place() {
            Place::Agenda(session) => {
                assert!(!document.sessions.get(session).unwrap().state().is_held(), "{point:?}");
                (1, false)
            }
            Place::Backlog => (0, true),
            Place::NextSession => {
                assert_eq!(last.map(|last| &last.fate), Some(&Fate::NextSession), "{point:?}");
                // It waits only as long as there is no such session.
                let mut sessions = document.sessions_with(point.manager);
                assert!(!sessions.any(|(_, row)| row.state().is_ahead()), "{point:?}");
                (0, false)
            }
            Place::Settled => {
                let last = last.expect("what is settled has a past");
                assert!(!matches!(last.fate, Fate::NextSession | Fate::Backlog), "{point:?}");
                (0, false)
            }
        };
        assert_eq!((on_agendas.count(), parked), open, "{point:?}");
        // The fate has the date of its session, and both are in the record.
        for past in point.past() {
            let held = document.sessions.get(past.session).unwrap();
            assert!(held.state().is_held() && held.on == Some(past.on), "{past:?}, {held:?}");
        }
        assert_eq!(point.first_raised(), point.past().first().map(|past| past.on));
    }
}

fn ids<T: Record>(table: &Table<T>) -> BTreeSet<Id<T>> {
    table.iter().map(|(id, _)| id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..Default::default() })]

    #[test]
    fn every_point_ever_written_is_open_in_one_place_or_has_a_fate_with_a_date(
        seed in any::<u64>(),
        times in 0..80_u64,
    ) {
        let mut dice = Dice::odd(seed);
        let start = Journey::new().meets("Kim").asks(Purpose::Feedback).prepares(&["a?", "b?"]);
        let mut document = start.meets("Lee").asks(Purpose::Workload).prepares(&["c?"]).document;
        let mut written = ids(&document.talking_points);
        for _ in 0..times {
            carry(&mut document, &mut dice);
            let now = ids(&document.talking_points);
            prop_assert!(written.is_subset(&now));
            written = now;
            check_places(&document);
        }
    }

    #[test]
    fn no_two_routines_with_one_manager_run(seed in any::<u64>(), times in 0..60_u64) {
        let start = Journey::new().meets("Kim").asks(Purpose::Feedback).prepares(&["a?", "b?"]);
        let mut dice = Dice::odd(seed);
        let mut document = start.document;
        for _ in 0..times {
            act(&mut document, &mut dice);
            carry(&mut document, &mut dice);
            let running = document.series.iter().filter(|(_, row)| row.ended_on.is_none());
            let managers: Vec<_> = running.map(|(_, row)| row.manager).collect();
            let unique: BTreeSet<_> = managers.iter().collect();
            prop_assert_eq!(unique.len(), managers.len());
            prop_assert!(managers.iter().all(|manager| document.people.contains(*manager)));
        }
    }
}
