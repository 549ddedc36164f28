//! An achievement as a sentence, in the frame that the person chose.
//!
//! The frame says which pieces there are and how they are joined. What is not filled in is left
//! out; what a person typed may begin small or capital, with a verb or with a thing, and may bring
//! joining words of its own.

use crate::content::achievement::{self as content, Piece, Shape, Slot, Wording};
use crate::domain::{Achievement, Evidence, EvidenceDetail};

use super::fill::fill;
use super::metric::metric_text;
use super::phrase::{capital, clean, sentence, small, without_start};
use super::words::{begin_with_any, behind, have_any, is_one_of, words};

/// The sentence that tells an achievement; nothing where nothing is filled in, and for evidence of
/// another kind.
pub fn achievement_sentence(evidence: &Evidence) -> String {
    let EvidenceDetail::Achievement(achievement) = &evidence.detail else { return String::new() };
    let frame = content::frame(achievement.frame);
    let mut told = String::new();
    let mut used = Vec::new();
    for piece in frame.sentence {
        let open = piece.slots.iter().filter(|slot| !used.contains(*slot));
        let mut texts = open.map(|slot| (*slot, text_of(evidence, achievement, *slot)));
        let Some((slot, text)) = texts.find(|(_, text)| !text.is_empty()) else { continue };
        used.push(slot);
        let (text, begun) = without_start(&text, piece.own.0);
        if text.is_empty() || slot == Slot::Beneficiary && is_named(&text, &told, evidence) {
            continue;
        }
        let shape = if begun { piece.own.1 } else { shape_of(&text, slot) };
        told.push_str(&worded(piece, &text, shape, told.is_empty()));
    }
    sentence(&capital(&told))
}

/// What is filled in, ready to stand within a sentence.
pub fn text_of(evidence: &Evidence, achievement: &Achievement, slot: Slot) -> String {
    clean(match slot {
        Slot::Title => &evidence.title,
        Slot::Situation => &achievement.situation,
        Slot::Task => &achievement.task,
        Slot::Action => &achievement.action,
        Slot::Output => &achievement.output,
        Slot::Result => &achievement.result,
        Slot::Beneficiary => &achievement.beneficiary,
        Slot::Metric => return metric_text(&evidence.metric),
    })
}

/// Whether the sentence names the beneficiary anyway, in what is told already or is to come.
fn is_named(beneficiary: &str, told: &str, evidence: &Evidence) -> bool {
    let EvidenceDetail::Achievement(achievement) = &evidence.detail else { return false };
    let phrase = words(beneficiary).join(" ");
    let fields = content::frame(achievement.frame).fields.iter().map(|field| field.slot);
    let names = |text: &str| have_any(&words(text), &phrase);
    names(told)
        || fields
            .filter(|slot| *slot != Slot::Beneficiary)
            .any(|slot| names(&text_of(evidence, achievement, slot)))
}

/// A text in the wording that fits its shape and its place.
fn worded(piece: &Piece, text: &str, shape: Shape, is_first: bool) -> String {
    let wordings = if is_first { piece.first } else { piece.next };
    let fits = |(other, _): &&Wording| matches!(*other, Shape::Any) || *other == shape;
    let Some((_, wording)) = wordings.iter().find(fits) else { return String::new() };
    let text = match wording.split_once('{').map(|(before, _)| before) {
        Some("" | ". ") => capital(text),
        Some(before) if before.ends_with(": ") => text.to_owned(),
        _ => within(text, shape),
    };
    fill(wording, &[("text", &text)])
}

/// A text within a sentence: small, where its first word is surely no name.
fn within(text: &str, shape: Shape) -> String {
    let is_verb = matches!(shape, Shape::Did | Shape::Doing);
    if is_verb || begin_with_any(&words(text), content::SMALL) { small(text) } else { text.into() }
}

/// How a text is built.
pub fn shape_of(text: &str, slot: Slot) -> Shape {
    let words = words(text);
    let is_told = have_any(&words, content::CLAUSE_WORDS);
    let says_who = have_any(&words, content::SUBJECTS);
    let verb = behind(&words, content::ADVERBS).first().copied().unwrap_or_default();
    let ends_in = |ending| has_ending(verb, ending) && !is_one_of(verb, content::NOT_A_VERB);
    let is_past = ends_in(content::PAST_ENDING) && !has_ending(verb, content::NO_PAST_ENDING)
        || is_one_of(verb, content::PAST);
    let may_be_verb = matches!(slot, Slot::Action | Slot::Title | Slot::Output);
    if may_be_verb && is_past && !says_who {
        Shape::Did
    } else if slot == Slot::Action && ends_in(content::DOING_ENDING) {
        Shape::Doing
    } else if begin_with_any(&words, content::ARTICLES) && !is_told {
        Shape::Thing
    } else if is_told
        && !have_any(&words, content::RELATIVES)
        && !begin_with_any(&words, content::ARTICLES)
    {
        Shape::Clause
    } else {
        Shape::Any
    }
}

/// Whether a word ends like this, with more before it than a verb could do without.
fn has_ending(word: &str, ending: &str) -> bool {
    let at = word.len().saturating_sub(ending.len());
    at > 1 && word.get(at..).is_some_and(|last| last.eq_ignore_ascii_case(ending))
}
