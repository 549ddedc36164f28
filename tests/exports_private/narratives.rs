//! The forms of a narrative, and which fields each of them shows.

use strategy_session::domain::*;
use strategy_session::export::*;

/// All forms of all narratives, by name: as the record says them, and as files and in the person's
/// own words.
pub fn narratives(document: &Document, audience: Audience) -> Vec<(&'static str, String)> {
    let mut texts = Vec::new();
    for (id, _) in document.narratives.iter() {
        for form in NarrativeForm::ALL {
            let name = match form {
                NarrativeForm::SelfReview => "narrative: self-review",
                NarrativeForm::LongReview => "narrative: long review",
                NarrativeForm::ManagerBrief => "narrative: brief",
                NarrativeForm::PromotionCase => "narrative: promotion",
                NarrativeForm::YearInReview => "narrative: year",
                NarrativeForm::Resume => "narrative: resume",
            };
            texts.push((name, narrative_text(document, id, form, audience)));
            let any = "narrative: any form";
            texts.push((any, narrative_shown(document, id, form, audience)));
            texts.push((any, narrative_markdown(document, id, form, audience)));
        }
    }
    texts
}

/// What the short self-review shows.
const SELF_REVIEW: &[&str] = &[
    "narrative.headline",
    "narrative.next",
    "goal.objective",
    "goal.team_goal",
    "feedback.heard",
    "feedback.change",
    "feedback.result",
    "evidence.title",
    "evidence.situation",
    "evidence.task",
    "evidence.action",
    "evidence.output",
    "evidence.result",
    "evidence.beneficiary",
    "evidence.metric",
];

/// What the long self-review shows.
const LONG_REVIEW: &[&str] = &[
    "narrative.headline",
    "narrative.theme",
    "narrative.setbacks",
    "narrative.next",
    "narrative.support",
    "goal.objective",
    "goal.team_goal",
    "goal.measure",
    "goal.was",
    "feedback.heard",
    "feedback.change",
    "feedback.result",
    "feedback.heard_again",
    "evidence.title",
    "evidence.situation",
    "evidence.task",
    "evidence.action",
    "evidence.output",
    "evidence.result",
    "evidence.beneficiary",
    "evidence.metric",
    "evidence.anecdote",
    "evidence.lesson",
];

/// What the brief for the manager shows.
const BRIEF: &[&str] = &[
    "narrative.headline",
    "narrative.next",
    "narrative.support",
    "feedback.heard",
    "feedback.change",
    "feedback.result",
    "evidence.title",
    "evidence.situation",
    "evidence.task",
    "evidence.action",
    "evidence.output",
    "evidence.result",
    "evidence.beneficiary",
    "evidence.metric",
    "evidence.anecdote",
];

/// What the case for the next level shows.
const PROMOTION: &[&str] = &[
    "narrative.headline",
    "narrative.criterion",
    "evidence.title",
    "evidence.situation",
    "evidence.task",
    "evidence.action",
    "evidence.output",
    "evidence.result",
    "evidence.beneficiary",
    "evidence.metric",
];

/// What the year in review shows.
const YEAR: &[&str] = &[
    "narrative.headline",
    "evidence.title",
    "evidence.situation",
    "evidence.task",
    "evidence.action",
    "evidence.output",
    "evidence.result",
    "evidence.beneficiary",
    "evidence.metric",
    "evidence.anecdote",
    "evidence.lesson",
];

/// What the lines for a résumé show.
const RESUME: &[&str] =
    &["evidence.title", "evidence.action", "evidence.result", "evidence.metric"];

/// What any of them shows, and what the person wrote themselves.
const ANY_FORM: &[&str] = &[
    "narrative.edited",
    "narrative.headline",
    "narrative.theme",
    "narrative.setbacks",
    "narrative.next",
    "narrative.support",
    "narrative.criterion",
    "goal.objective",
    "goal.team_goal",
    "goal.measure",
    "goal.was",
    "feedback.heard",
    "feedback.change",
    "feedback.result",
    "feedback.heard_again",
    "evidence.title",
    "evidence.situation",
    "evidence.task",
    "evidence.action",
    "evidence.output",
    "evidence.result",
    "evidence.beneficiary",
    "evidence.metric",
    "evidence.anecdote",
    "evidence.lesson",
];

/// The fields that a form shows.
pub fn shows(form: &str) -> &'static [&'static str] {
    match form {
        "narrative: self-review" => SELF_REVIEW,
        "narrative: long review" => LONG_REVIEW,
        "narrative: brief" => BRIEF,
        "narrative: promotion" => PROMOTION,
        "narrative: year" => YEAR,
        "narrative: resume" => RESUME,
        "narrative: any form" => ANY_FORM,
        _ => panic!("which fields does {form} show?"),
    }
}
