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
        Removed("- 7 achievements".into()),
        Added("- 8 achievements".into()),
        Added("December 2026".into()),
        Added("- Packed the presents.".into()),
    ];
    assert_eq!(narrative_changes(&document, id, FORM, MANAGER), expected);
    let taken = narrative_with_change(&document, id, FORM, MANAGER, &expected[3]).unwrap();
    document.take_into_narrative(id, FORM, taken.edited, taken.based_on);
    let shown = narrative_shown(&document, id, FORM, MANAGER);
    assert_eq!(shown, format!("{own}\n\nDecember 2026\n- Packed the presents."));
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
