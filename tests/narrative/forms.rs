//! How each form reads.

use strategy_session::content::narrative as content;
use strategy_session::domain::*;
use strategy_session::export::*;

use crate::common::texts::{check, check_golden};
use crate::common::{date, occasion};
use crate::years::{rich, thin};
use crate::{MANAGER, achievement, log, period, told};

#[test]
fn an_empty_year_says_so() {
    let (filled, _) = rich();
    for (mut document, between) in [
        (Document::default(), period("2026-01-01", "2026-12-31")),
        (filled.clone(), period("2019-01-01", "2019-12-31")),
        (filled, period("2026-12-31", "2026-01-01")),
    ] {
        let id = document.begin_narrative(between, &mut occasion(0));
        for form in NarrativeForm::ALL {
            let text = told(&document, id, form);
            check_golden(&text, include_str!("../fixtures/narrative-empty.txt"));
        }
        // What the person wrote for it stays, and so does the truth.
        document.edit_narrative(id, |row| row.next = "Lead it".into());
        let text = told(&document, id, NarrativeForm::SelfReview);
        assert!(text.starts_with(content::NOTHING), "{text}");
    }
    assert_eq!(told(&Document::default(), Id::from_raw(7), NarrativeForm::Resume), "");
}

#[test]
fn a_thin_year_reads_like_this() {
    let (document, id) = thin();
    let form = |form| {
        let [name, _] = content::form(form);
        format!("= {name}\n\n{}", told(&document, id, form))
    };
    let text = NarrativeForm::ALL.map(form).join("\n\n");
    check_golden(&text, include_str!("../fixtures/narrative-thin.txt"));
}

#[test]
fn a_rich_year_reads_like_this() {
    let (document, id) = rich();
    let read = |form| told(&document, id, form);
    let goldens = [
        include_str!("../fixtures/narrative-self-review.txt"),
        include_str!("../fixtures/narrative-long-review.txt"),
        include_str!("../fixtures/narrative-manager-brief.txt"),
        include_str!("../fixtures/narrative-promotion-case.txt"),
        include_str!("../fixtures/narrative-year-in-review.txt"),
        include_str!("../fixtures/narrative-resume.txt"),
    ];
    for (form, golden) in NarrativeForm::ALL.into_iter().zip(goldens) {
        check_golden(&read(form), golden);
    }
    assert!(read(NarrativeForm::ManagerBrief).lines().count() <= 40);
}

#[test]
fn a_file_reads_like_this() {
    let (mut document, id) = rich();
    document.edit_narrative(id, |row| row.next = "# 1st: a <b>\n2. b | c".into());
    let form = NarrativeForm::PromotionCase;
    let both = [form, NarrativeForm::SelfReview];
    let file = both.map(|form| narrative_markdown(&document, id, form, MANAGER)).join("\n");
    check_golden(file.trim_end(), include_str!("../fixtures/narrative.md"));
    let edited = "# Mine\n- one\n-  # two\n\nEnd".to_owned();
    document.word_narrative(id, form, edited, "");
    let file = narrative_markdown(&document, id, form, MANAGER);
    let lines = ["# Case for the next level", "", "\\# Mine", "", "- one\n- \\# two", "", "End\n"];
    assert_eq!(file, lines.join("\n"));
}

#[test]
fn a_brief_is_one_page_however_much_there_is() {
    let (mut document, id) = rich();
    let (feedback, _) = document.feedback.iter().next().unwrap();
    let row = document.feedback.get(feedback).unwrap().clone();
    for n in 0..20 {
        document.feedback.insert(occasion(0).fresh(), row.clone());
        let line = format!("on: 2026-07-01 | title: It {n} | who: Witness {n} | may quote");
        log(&mut document, &[&line]);
    }
    document.edit_narrative(id, |row| {
        row.next = "a\nb\nc\nd\ne\nf\ng".into();
        row.support = row.next.clone();
    });
    let text = told(&document, id, NarrativeForm::ManagerBrief);
    check(&text);
    assert!(text.lines().count() <= 40, "{text}");
    assert!(text.contains("- e\n- and 2 more"), "{text}");
}

#[test]
fn what_is_confidential_comes_only_where_the_person_wants_it_and_never_into_a_resume() {
    let (mut document, id) = rich();
    for wanted in [false, true] {
        document.edit_narrative(id, |row| row.with_confidential = wanted);
        for form in NarrativeForm::ALL {
            let shown = wanted
                && matches!(
                    form,
                    NarrativeForm::LongReview
                        | NarrativeForm::PromotionCase
                        | NarrativeForm::YearInReview
                );
            for audience in [Audience::Me, MANAGER] {
                let text = narrative_text(&document, id, form, audience);
                let has = text.contains("price list") || text.contains("40k");
                assert_eq!(has, shown, "{form:?} {wanted}:\n{text}");
                assert!(!text.contains("Tired"), "{text}");
                assert!(!text.contains("not to be quoted") && !text.contains("Lee: "), "{text}");
            }
        }
    }
}

#[test]
fn the_short_form_leaves_out_whole_lines_from_what_matters_least() {
    let (mut document, id) = rich();
    let read = |document: &Document| told(document, id, NarrativeForm::SelfReview);
    let whole = read(&document);
    let next = |n: usize| vec!["Something that takes a while to say"; n].join("\n");
    document.edit_narrative(id, |row| row.next = next(40));
    let text = read(&document);
    let (head, tail) = text.split_once("What I want next\n").unwrap();
    assert!(characters(&text) <= SHORT_LIMIT && characters(&text) > SHORT_LIMIT - 60, "{text}");
    assert!(whole.starts_with(head), "{text}");
    assert!(tail.lines().all(|line| line == format!("- {}", next(1))), "{text}");
    // A line that would not fit alone pushes nothing else out.
    document.edit_narrative(id, |row| row.next = "x".repeat(1600));
    assert_eq!(
        format!("{}\n\nWhat I want next", read(&document)),
        head.to_owned() + "What I want next"
    );
    let headline = format!("{}.", "Ein langes Jahr ".repeat(100).trim());
    document.edit_narrative(id, |row| row.headline.clone_from(&headline));
    assert_eq!(read(&document), headline);
}

#[test]
fn characters_are_counted_as_a_form_counts_them() {
    for (text, count) in [
        ("", 0),
        ("abc", 3),
        ("Größe", 5),
        ("🎉", 2),
        ("👩‍👧", 5),
        ("a\nb", 3),
        ("a\r\nb", 3),
        ("a\rb", 3),
    ] {
        assert_eq!(characters(text), count, "{text:?}");
    }
}

#[test]
fn feedback_is_told_as_far_as_it_went_and_a_plan_is_no_fact() {
    let check = |change: fn(&mut Feedback), expected: &str| {
        let mut document = Document::default();
        let mut row = Feedback {
            heard: "Slow down.".into(),
            visibility: Visibility::Shared,
            ..Feedback::default()
        };
        row.captured.at = occasion(0).now;
        change(&mut row);
        document.feedback.insert(occasion(0).fresh(), row);
        let id = document.begin_narrative(Period::default(), &mut occasion(0));
        let text = told(&document, id, NarrativeForm::LongReview);
        let line = text.lines().find(|line| line.starts_with("- On ")).unwrap_or_default();
        let heard = "- On 2 March 2026 I heard: Slow down";
        assert_eq!(line.strip_prefix(heard), Some(expected), "{text}");
    };
    check(|_| (), "");
    check(|row| row.reaction = Some(Reaction::Accept), " → I decided to take it on");
    check(|row| row.change = "I'll wait".into(), " → what I set out to change: wait");
    check(
        |row| {
            row.change = "I'll wait".into();
            row.result = "Fewer errors".into();
        },
        " → what I changed: wait → what came of it: Fewer errors",
    );
    check(|row| row.asked_again_on = Some(date("2026-04-01")), " → asked again on 1 April 2026");
    check(|row| row.heard_again = "Good".into(), " → asked again, and heard: Good");
    check(|row| row.reaction = Some(Reaction::Disagree), " → I see it differently");
}

#[test]
fn a_line_of_a_resume_begins_with_what_was_done() {
    for (line, expected) in [
        (
            "action: I rebuilt the guide | result: a faster start | for: Ada | who: Ada | what: ok",
            "- Rebuilt the guide; the result: a faster start.",
        ),
        (
            "title: The guide | action: by rebuilding it | name: first fix after | after: 4 days",
            "- Rebuilding it; first fix after 4 days.",
        ),
        ("star | situation: Rain | title: Wrote it", "- Wrote it."),
        ("result: a calm night", "- A calm night."),
        ("title: Wrote it | confidential", "The record has nothing yet that can be told here."),
        ("title: Ada’s talk", "The record has nothing yet that can be told here."),
        ("title: Thanks | praise", "The record has nothing yet that can be told here."),
    ] {
        let mut document = Document::default();
        let row = achievement(&format!("on: 2026-03-02 | {line}"));
        document.evidence.insert(occasion(0).fresh(), row);
        let id = document.begin_narrative(Period::default(), &mut occasion(0));
        document.edit_narrative(id, |row| row.with_confidential = true);
        assert_eq!(told(&document, id, NarrativeForm::Resume), expected, "{line}");
    }
}

#[test]
fn three_thousand_achievements_are_told_too() {
    let (mut document, id) = rich();
    for n in 0..3000_u32 {
        let day = date("2026-01-01") + chrono::Days::new(u64::from(n % 365));
        let line = format!("on: {day} | title: Thing {n} | result: better by {n}");
        log(&mut document, &[&line]);
    }
    let all: Vec<_> = document.evidence.iter().map(|(id, _)| id).collect();
    document.edit_narrative(id, |row| row.themes[1].entries.clone_from(&all));
    let text = told(&document, id, NarrativeForm::YearInReview);
    assert!(text.contains("- 3006 achievements\n"), "{text}");
    let months = text.lines().filter(|line| line.ends_with(" 2026")).count();
    assert_eq!(months, 12);
    let long = told(&document, id, NarrativeForm::LongReview);
    assert_eq!(long.matches("- Thing 2999").count(), 2);
    assert!(characters(&told(&document, id, NarrativeForm::SelfReview)) <= SHORT_LIMIT);
    let brief = told(&document, id, NarrativeForm::ManagerBrief);
    assert!(brief.lines().count() <= 40);
    assert_eq!(document.stories_of(document.narratives.get(id).unwrap()).len(), MOST_STORIES);
}
