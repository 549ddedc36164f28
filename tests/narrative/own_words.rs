//! A form in the person's own words stays theirs; what the record has by now is on offer.

use strategy_session::domain::*;
use strategy_session::export::TextChange::{Added, Removed};
use strategy_session::export::*;

use crate::common::occasion;
use crate::years::rich;
use crate::{MANAGER, log, told};

const FORM: NarrativeForm = NarrativeForm::YearInReview;

#[test]
fn a_form_in_own_words_is_offered_what_changed() {
    let (mut document, id) = rich();
    assert_eq!(narrative_changes(&document, id, FORM, MANAGER), []);
    assert_eq!(narrative_shown(&document, id, FORM, MANAGER), told(&document, id, FORM));
    let record = told(&document, id, FORM);
    let own = record.replace("A year of", "Again a year of");
    document.word_narrative(id, FORM, own.clone(), &record);
    assert_eq!(narrative_shown(&document, id, FORM, MANAGER), own);
    assert_eq!(narrative_changes(&document, id, FORM, MANAGER), []);

    log(&mut document, &["on: 2026-12-24 | title: Packed the presents"]);
    let expected = [
        Removed("- 6 achievements".into()),
        Added("- 7 achievements".into()),
        Added("December 2026".into()),
        Added("- Packed the presents.".into()),
    ];
    assert_eq!(narrative_changes(&document, id, FORM, MANAGER), expected);
    let taken = narrative_with_change(&document, id, FORM, MANAGER, &expected[3]).unwrap();
    document.take_into_narrative(id, FORM, taken.edited, taken.based_on);
    let shown = narrative_shown(&document, id, FORM, MANAGER);
    let month = "\n\nDecember 2026\n- Packed the presents.\n\nWhat I learned";
    assert_eq!(shown, own.replace("\n\nWhat I learned", month));
    assert_eq!(narrative_changes(&document, id, FORM, MANAGER), expected[..2]);

    let now = told(&document, id, FORM);
    document.dismiss_narrative_changes(id, FORM, now);
    assert_eq!(narrative_changes(&document, id, FORM, MANAGER), []);
    assert_eq!(narrative_with_change(&document, id, FORM, MANAGER, &expected[0]), None);
    assert_eq!(narrative_shown(&document, id, FORM, MANAGER), shown);
    // The other forms follow the record.
    assert_eq!(
        narrative_shown(&document, id, NarrativeForm::Resume, MANAGER),
        told(&document, id, NarrativeForm::Resume)
    );
    document.unword_narrative(id, FORM);
    assert_eq!(narrative_shown(&document, id, FORM, MANAGER), told(&document, id, FORM));
}

#[test]
fn what_no_form_is_worded_in_stays_as_it_is() {
    let (mut document, id) = rich();
    let before = document.clone();
    document.take_into_narrative(id, FORM, "x".into(), "y".into());
    document.dismiss_narrative_changes(id, FORM, "y".into());
    document.take_into_narrative(occasion(0).fresh(), FORM, "x".into(), "y".into());
    assert_eq!(document, before);
}

#[test]
fn own_words_are_printed_in_their_order_and_only_headings_of_the_record_are_headings() {
    use PrintedAs::{Heading, Item, Text};
    let (mut document, id) = rich();
    let record = told(&document, id, FORM);
    let lines = narrative_printed(&document, id, FORM, MANAGER);
    let said: Vec<_> = lines.iter().map(|(_, line)| line.as_str()).collect();
    let written = record.lines().filter(|line| !line.is_empty());
    let written: Vec<_> = written.map(|line| line.strip_prefix("- ").unwrap_or(line)).collect();
    assert_eq!(said, written);

    let own = "Dear Kim,\nthis was a year.\n\nIn numbers\n- One\nBoth were hard.\n* Two\n\nAda";
    document.word_narrative(id, FORM, own.into(), &record);
    let expected = [
        (Text, "Dear Kim,"),
        (Text, "this was a year."),
        (Heading, "In numbers"),
        (Item, "One"),
        (Text, "Both were hard."),
        (Item, "Two"),
        (Text, "Ada"),
    ];
    let expected = expected.map(|(what, line)| (what, line.to_owned()));
    assert_eq!(narrative_printed(&document, id, FORM, MANAGER), expected);
}

#[test]
fn what_becomes_confidential_is_named_while_own_words_still_tell_it() {
    let (mut document, id) = rich();
    let leaks = |document: &Document| narrative_leaks(document, id, FORM);
    let record = told(&document, id, FORM);
    document.word_narrative(id, FORM, format!("{record}\n\nMine."), &record);
    assert_eq!(leaks(&document), Vec::<String>::new());
    let told_of = |row: &Evidence| row.title.len() > 11 && record.contains(&row.title);
    let (evidence, title) = document
        .evidence
        .iter()
        .find_map(|(id, row)| told_of(row).then(|| (id, row.title.clone())))
        .unwrap();
    document.reword_evidence(evidence, |row| row.confidential = true);
    assert_eq!(leaks(&document), std::slice::from_ref(&title));
    document.edit_narrative(id, |row| row.with_confidential = true);
    assert_eq!(leaks(&document), Vec::<String>::new());
    document.edit_narrative(id, |row| row.with_confidential = false);
    document.unword_narrative(id, FORM);
    assert_eq!(leaks(&document), Vec::<String>::new());
}
