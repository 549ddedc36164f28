//! Whatever is typed, and however much of it: the sentence stays in one piece.

use proptest::prelude::*;
use strategy_session::domain::*;
use strategy_session::export::{achievement_lints, achievement_sentence};

use crate::common::dice::documents;

/// What people write, with what they write in front of it and behind it.
const TEXTS: [&str; 24] = [
    "Rebuilt the first-week guide",
    "rebuilding the guide with support",
    "a faster start",
    "An earlier decision, for once",
    "two seniors got a day back",
    "new colleagues",
    "for the support team",
    "30% fewer tickets (Q2)",
    "I led the migration",
    "We release every week; nobody waits",
    "halve the backlog",
    "Support tickets doubled. Nobody answered",
    "Übersicht über die Größe",
    "チームのガイド",
    "she said “it works”",
    "error rate",
    "first fix after",
    "9 days",
    "4",
    "-5%",
    "€40k",
    "GitHub, e.g. for reviews",
    "Node.js, .NET and C++",
    "2 hours",
];
const STARTS: [&str; 12] =
    ["", "", "", "", "", "by ", "Measured by ", "so ", "The result: ", "… ", "- ", " For "];
const ENDS: [&str; 9] = ["", "", "", ".", ",", " .", "...", "…  ", "!"];

/// A text, or none.
fn text() -> impl Strategy<Value = String> {
    let written = (0..STARTS.len(), 0..TEXTS.len(), 0..ENDS.len());
    let written = written.prop_map(|(a, b, c)| format!("{}{}{}", STARTS[a], TEXTS[b], ENDS[c]));
    prop_oneof![Just(String::new()), Just("  ".to_owned()), written.clone(), written]
}

/// An achievement with any of its fields filled in.
fn achievements() -> impl Strategy<Value = Evidence> {
    let texts = prop::collection::vec(text(), 12);
    (0..Frame::ALL.len(), texts).prop_map(|(frame, texts)| {
        let [
            title,
            action,
            result,
            beneficiary,
            situation,
            task,
            output,
            name,
            before,
            after,
            unit,
            period,
        ] = <[String; 12]>::try_from(texts).unwrap();
        let frame = Frame::ALL[frame];
        let role = Role::Led;
        let detail = EvidenceDetail::Achievement(Achievement {
            action,
            result,
            beneficiary,
            frame,
            situation,
            task,
            output,
            role,
            ..Achievement::default()
        });
        let metric = Metric { name, before, after, unit, period, ..Metric::default() };
        Evidence { title, detail, metric, ..Evidence::default() }
    })
}

#[track_caller]
fn check(evidence: &Evidence) {
    let sentence = achievement_sentence(evidence);
    for gap in ["  ", "..", " ,", "{", "}", "()", "( )", "[]", ",,", ";;", ", ;", ",.", ";."] {
        assert!(!sentence.contains(gap), "{gap:?} in {sentence}");
    }
    assert_eq!(sentence, sentence.trim());
    if sentence.is_empty() {
        assert_eq!(achievement_lints(evidence), []);
        return;
    }
    assert!(sentence.ends_with('.'), "{sentence}");
    let first = sentence.chars().next().unwrap();
    assert!(first.to_uppercase().eq([first]), "{sentence}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_sentence_has_no_gaps(evidence in achievements()) {
        check(&evidence);
    }

    #[test]
    fn a_full_stop_too_many_changes_nothing(evidence in achievements()) {
        let mut other = evidence.clone();
        let EvidenceDetail::Achievement(achievement) = &mut other.detail else { panic!() };
        for text in [&mut achievement.action, &mut achievement.result, &mut achievement.task] {
            text.push_str(" .");
        }
        prop_assert_eq!(achievement_sentence(&other), achievement_sentence(&evidence));
    }

    #[test]
    fn advice_waved_away_is_the_advice_that_goes(evidence in achievements()) {
        let advice = achievement_lints(&evidence);
        for waved in &advice {
            let other = Evidence { dismissed: vec![*waved], ..evidence.clone() };
            let rest: Vec<_> = advice.iter().copied().filter(|lint| lint != waved).collect();
            prop_assert_eq!(achievement_lints(&other), rest);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..Default::default() })]

    #[test]
    fn odd_texts_break_nothing(document in documents()) {
        for (_, evidence) in document.evidence.iter() {
            let sentence = achievement_sentence(evidence);
            prop_assert!(!sentence.contains('\n') && !sentence.contains("  "));
            achievement_lints(evidence);
        }
    }
}
