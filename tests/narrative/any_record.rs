//! Whatever is in the record: each line of a narrative comes from it, and what changed can be
//! taken in.

use proptest::prelude::*;
use strategy_session::content::narrative as content;
use strategy_session::content::recap::MONTHS;
use strategy_session::domain::*;
use strategy_session::export::*;

use crate::MANAGER;
use crate::common::dice::{Dice, narrated};

/// A Document of one of these kinds of texts, and the dice that threw it.
fn thrown(dice: impl Fn(u64) -> Dice) -> impl Strategy<Value = Document> {
    any::<u64>().no_shrink().prop_map(move |seed| {
        let mut dice = dice(seed);
        let document = dice.document();
        narrated(&mut dice, document)
    })
}

/// Whether a line is one of the words of the app alone: a heading, a count, a strength.
fn is_ours(line: &str) -> bool {
    let headings = [content::APPENDIX, content::COUNTS, content::SPEAK];
    let headings = headings.iter().chain(&content::SHORT_HEADINGS).chain(&content::LONG_HEADINGS);
    let headings = headings.chain(&content::YEAR_HEADINGS);
    let mut headings = headings.chain(&content::BRIEF_HEADINGS);
    let counts = [content::ACHIEVEMENTS, content::SESSIONS, content::ACTIONS].concat();
    let sentences = [counts, content::STRENGTH.to_vec(), vec![content::GIVEN_UP, content::MORE]];
    let bare = |text: &str| {
        let text = text.replace("{done}", "").replace("{backed}", "").replace("{n}", "");
        text.replace("{text}", "").replace(|sign: char| sign.is_ascii_digit(), "")
    };
    let mut sentences = sentences.concat().into_iter().map(bare).filter(|text| !text.is_empty());
    let line = line.strip_prefix("- ").unwrap_or(line);
    let is_month = line
        .rsplit_once(' ')
        .is_some_and(|(month, year)| MONTHS.contains(&month) && year.parse::<i32>().is_ok());
    let given_up = bare(line).replace(&bare(content::GIVEN_UP), "");
    [content::NOTHING, content::NOTHING_HERE].contains(&line)
        || headings.any(|heading| *heading == line)
        || sentences.any(|text| text == given_up)
        || is_month
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, ..Default::default() })]

    #[test]
    fn each_line_comes_from_the_record(document in thrown(Dice::marking)) {
        for (id, _) in document.narratives.iter() {
            for form in NarrativeForm::ALL {
                let text = narrative_text(&document, id, form, MANAGER);
                for line in text.lines().filter(|line| !line.is_empty()) {
                    // A text in two lines has its second line without a marker.
                    let is_told = line.contains("MARK") || line == "- für dich";
                    prop_assert!(is_told || is_ours(line), "{line} of\n{text}");
                }
            }
        }
    }

    #[test]
    fn the_short_form_fits_and_the_brief_is_one_page(document in thrown(Dice::odd)) {
        for (id, row) in document.narratives.iter() {
            let short = narrative_text(&document, id, NarrativeForm::SelfReview, MANAGER);
            let headline = row.headline.split_whitespace().collect::<Vec<_>>().join(" ");
            if characters(&headline) <= SHORT_LIMIT {
                prop_assert!(characters(&short) <= SHORT_LIMIT, "{short}");
            } else if !row.period().is_backwards() {
                prop_assert!(short.starts_with(&headline));
            }
            let brief = narrative_text(&document, id, NarrativeForm::ManagerBrief, MANAGER);
            prop_assert!(brief.lines().count() <= 40, "{brief}");
        }
    }

    #[test]
    fn all_changes_of_a_form_that_nobody_changed_make_it_what_the_record_says(
        document in thrown(Dice::marking),
        other in thrown(Dice::odd),
        seed in any::<u64>(),
    ) {
        let mut dice = Dice::odd(seed);
        let mut document = document;
        let ids: Vec<_> = document.narratives.iter().map(|(id, _)| id).collect();
        for id in ids {
            let form = dice.pick(&NarrativeForm::ALL);
            document.unword_narrative(id, form);
            let record = narrative_text(&document, id, form, MANAGER);
            document.word_narrative(id, form, record.clone(), &record);
            for (id, row) in other.evidence.iter() {
                document.evidence.insert(id, row.clone());
            }
            for (id, row) in other.goals.iter() {
                document.goals.insert(id, row.clone());
            }
            document.edit_narrative(id, |row| row.next = "Something new".into());
            for _ in 0..300 {
                let left = narrative_changes(&document, id, form, MANAGER);
                if left.is_empty() {
                    break;
                }
                let change = dice.pick(&left);
                let taken = narrative_with_change(&document, id, form, MANAGER, &change).unwrap();
                document.take_into_narrative(id, form, taken.edited, taken.based_on);
            }
            let now = narrative_text(&document, id, form, MANAGER);
            let shown = narrative_shown(&document, id, form, MANAGER);
            prop_assert_eq!(shown, now);
        }
    }

    #[test]
    fn a_file_has_as_many_headings_and_lines_as_the_text(document in thrown(Dice::odd)) {
        for (id, _) in document.narratives.iter() {
            let mut document = document.clone();
            for form in NarrativeForm::ALL {
                document.unword_narrative(id, form);
                let text = narrative_text(&document, id, form, MANAGER);
                let file = narrative_markdown(&document, id, form, MANAGER);
                let lines = |text: &str| text.lines().filter(|line| !line.is_empty()).count();
                prop_assert_eq!(lines(&file), lines(&text) + 1, "{}\n\n{}", text, file);
                let items = |text: &str| text.lines().filter(|line| line.starts_with("- ")).count();
                prop_assert_eq!(items(&file), items(&text), "{}\n\n{}", text, file);
            }
        }
    }
}
