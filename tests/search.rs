//! Search over everything that somebody wrote.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::dice::{Dice, Marker};
use common::journey::Journey;
use proptest::prelude::*;
use strategy_session::domain::*;
use strategy_session::search::{excerpt, search};

/// Two sessions with Kim and one with Jürgen, of 2, 9 and 16 March.
fn three_sessions() -> (Document, [Id<Session>; 3]) {
    let journey = Journey::new().meets("Kim").asks(Purpose::Feedback).schedules("2026-03-02");
    let journey = journey.prepares(&["Which goal comes first?"]).holds();
    let journey = journey.decides("We drop the Export").notes("Größe matters").closes(&[]);
    let (first, kim) = (journey.session(), journey.manager());
    let journey =
        journey.later(7).returns_to(kim).asks(Purpose::QuarterPlanning).schedules("2026-03-09");
    let journey = journey.wants("An order of my goals");
    let second = journey.session();
    let journey = journey.later(7).meets("Jürgen").asks(Purpose::Promotion).schedules("2026-03-16");
    let journey = journey.wants("The goals of the next level, after the export is dropped");
    let third = journey.session();
    (journey.document, [first, second, third])
}

#[track_caller]
fn check(query: &str, expected: &[usize]) {
    let (document, sessions) = three_sessions();
    let found: Vec<_> = search(&document, query).into_iter().map(|found| found.session).collect();
    let expected: Vec<_> = expected.iter().map(|place| sessions[*place]).collect();
    assert_eq!(found, expected, "{query}");
}

#[test]
fn sessions_are_found_by_all_the_words_of_a_query_the_latest_first() {
    check("", &[]);
    check("  \n ", &[]);
    check("export", &[2, 0]);
    check("EXPORT drop", &[2, 0]);
    check("export größe", &[0]);
    check("GRÖSSE", &[]);
    check("GRÖßE", &[0]);
    check("goal", &[2, 1, 0]);
    check("order", &[1]);
    check("kim", &[1, 0]);
    check("JÜRGEN", &[2]);
    check("jürgen kim", &[]);
    // Carried over, it is in both.
    check("which goal comes", &[1, 0]);
    check("nowhere", &[]);
    check("\u{0}", &[]);
}

#[test]
fn the_excerpt_is_around_what_was_found() {
    let long = format!("{} the needle {}", "before ".repeat(40), "after ".repeat(40));
    let journey = Journey::new().meets("Kim").asks(Purpose::Feedback).wants(&long);
    let found = search(&journey.document, "NEEDLE");
    let part = excerpt(&found[0].text, "NEEDLE");
    assert!(part.contains("the needle"), "{part}");
    assert!(part.starts_with('…') && part.ends_with('…'), "{part}");
    assert_eq!(part.chars().count(), 92);
    let whole = search(&journey.wants("the\nneedle  is short").document, "needle short");
    assert_eq!(excerpt(&whole[0].text, "needle short"), "the needle is short");
}

fn marked() -> impl Strategy<Value = (Document, Vec<Marker>)> {
    any::<u64>().prop_map(|seed| {
        let mut dice = Dice::marking(seed);
        let document = dice.document();
        (document, dice.markers)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_text_of_a_record_leads_to_the_sessions_of_the_record((document, markers) in marked()) {
        let mut seen = Vec::new();
        document.see_texts(&mut |key, text| seen.push((key, text.to_owned())));
        for marker in markers {
            let holds = |(_, text): &&(RecordKey, String)| text.contains(&marker.word);
            let Some((key, _)) = seen.iter().find(holds) else { continue };
            let mut expected = document.sessions_of(*key);
            let mut found: Vec<_> =
                search(&document, &marker.word).into_iter().map(|found| found.session).collect();
            expected.sort_unstable();
            expected.dedup();
            found.sort_unstable();
            // A marker may be the beginning of another one, so more may be found.
            prop_assert!(expected.iter().all(|id| found.contains(id)), "{}", marker.field);
        }
    }

    #[test]
    fn nothing_that_is_typed_into_the_search_breaks_it(query in any::<String>(), seed in any::<u64>()) {
        let document = Dice::odd(seed).document();
        let found = search(&document, &query);
        prop_assert!(found.iter().all(|found| document.sessions.contains(found.session)));
    }
}
