//! Achievements are put at a place in a narrative, moved and taken away.

use super::*;

/// A narrative of 2026 with achievements `a` to `d`.
fn four() -> (Document, Id<Narrative>, Vec<Id<Evidence>>) {
    let mut document = Document::default();
    let list = "2026-01-01 a\n2026-02-01 b\n2026-03-01 c\n2026-04-01 d";
    assert_eq!(document.keep_log_lines(list, &mut occasion(0)), 4);
    let ids = document.evidence.iter().map(|(id, _)| id).collect();
    let id = document.begin_narrative(period("2026-01-01", "2026-12-31"), &mut occasion(1));
    (document, id, ids)
}

fn titles(document: &Document, ids: &[Id<Evidence>]) -> String {
    ids.iter().map(|id| document.evidence.get(*id).unwrap().title.clone()).collect()
}

#[test]
fn the_first_choice_begins_with_what_was_suggested() {
    let (mut document, id, ids) = four();
    let place = NarrativePlace::Stories;
    assert_eq!(titles(&document, &document.placed_in(id, place)), "abcd");
    document.put_in_narrative(id, place, ids[1], false);
    assert_eq!(titles(&document, &document.placed_in(id, place)), "acd");
    document.put_in_narrative(id, place, ids[1], true);
    assert_eq!(titles(&document, &document.placed_in(id, place)), "acdb");
    // What is there already goes to the end, and is not there twice.
    document.put_in_narrative(id, place, ids[0], true);
    assert_eq!(titles(&document, &document.placed_in(id, place)), "cdba");
    document.raise_in_narrative(id, place, ids[1]);
    assert_eq!(titles(&document, &document.placed_in(id, place)), "cbda");
    document.raise_in_narrative(id, place, ids[2]);
    assert_eq!(titles(&document, &document.placed_in(id, place)), "cbda");
}

#[test]
fn themes_and_criteria_have_lists_of_their_own() {
    let (mut document, id, ids) = four();
    document.add_theme(id, Theme::default());
    document.add_theme(id, Theme::default());
    document.paste_criteria(id, "Leads\nGrows others");
    for place in [NarrativePlace::Theme(1), NarrativePlace::Proofs(0), NarrativePlace::LeftOut] {
        document.put_in_narrative(id, place, ids[2], true);
        document.put_in_narrative(id, place, ids[0], true);
        assert_eq!(titles(&document, &document.placed_in(id, place)), "ca", "{place:?}");
    }
    for place in [NarrativePlace::Theme(0), NarrativePlace::Proofs(1)] {
        assert_eq!(document.placed_in(id, place), [], "{place:?}");
    }
    // What is left out is told nowhere.
    assert_eq!(titles(&document, &document.placed_in(id, NarrativePlace::Stories)), "bd");
}

#[test]
fn a_place_that_is_not_there_takes_nothing() {
    let (mut document, id, ids) = four();
    let before = document.clone();
    for place in [NarrativePlace::Theme(0), NarrativePlace::Proofs(3)] {
        document.put_in_narrative(id, place, ids[0], true);
        document.raise_in_narrative(id, place, ids[0]);
        assert_eq!(document.placed_in(id, place), []);
    }
    assert_eq!(document, before);
    document.discard_narrative(id);
    document.put_in_narrative(id, NarrativePlace::Stories, ids[0], true);
    assert_eq!(document.placed_in(id, NarrativePlace::Stories), []);
}
