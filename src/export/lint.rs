//! Advice on the wording of an achievement, by rules that a person can check. Where a rule is not
//! sure it stays silent: advice that is wrong once is not read again.

use crate::content::achievement::{self as content, Slot};
use crate::domain::{Achievement, Evidence, EvidenceDetail, Frame, Lint, Metric, Role};

use super::achievement::{achievement_sentence, text_of};
use super::words::{begin_with_any, behind, have_any, is_one_of, words};

/// Every text.
const ALL: &[Slot] = &[
    Slot::Title,
    Slot::Situation,
    Slot::Task,
    Slot::Action,
    Slot::Output,
    Slot::Result,
    Slot::Beneficiary,
];

/// What may say what was done.
const DOING: &[Slot] = &[Slot::Title, Slot::Action];

/// The advice on an achievement, without what the person waved away; none for evidence of another
/// kind, and none before something is filled in.
pub fn achievement_lints(evidence: &Evidence) -> Vec<Lint> {
    let EvidenceDetail::Achievement(achievement) = &evidence.detail else { return Vec::new() };
    let sentence = achievement_sentence(evidence);
    if sentence.is_empty() {
        return Vec::new();
    }
    let texts = Texts::of(evidence, achievement);
    let is_proven = has_proof(evidence, &texts);
    let is_due = |lint: &Lint| match lint {
        Lint::VagueOpener => texts.begin_vaguely(),
        Lint::NoResult => texts.have_no_result(&evidence.metric),
        Lint::NoProof => !is_proven,
        Lint::OnlyWe => achievement.role == Role::Led && texts.say_only_we(achievement.frame),
        Lint::NoDate => evidence.on.is_none() && evidence.from.is_none(),
        Lint::ConfidentialFigure => evidence.confidential && has_money(evidence, &texts),
        Lint::TooLong => sentence.split_whitespace().count() > content::MOST_WORDS,
        Lint::NoBeneficiary => !texts.name_people(),
        // Where there is proof, praise stands beside it and not in its place.
        Lint::EmptyPraise => !is_proven && texts.any(ALL, &|w| have_any(w, content::EMPTY_PRAISE)),
    };
    let open = Lint::ALL.into_iter().filter(|lint| !evidence.dismissed.contains(lint));
    open.filter(is_due).collect()
}

/// The texts that the form of the frame shows, by slot. What was typed in another frame is out of
/// sight, and so no matter for advice.
struct Texts(Vec<(Slot, String)>);

impl Texts {
    fn of(evidence: &Evidence, achievement: &Achievement) -> Self {
        let shown = content::frame(achievement.frame).fields.iter().map(|field| field.slot);
        let slots = std::iter::once(Slot::Title).chain(shown).filter(|slot| ALL.contains(slot));
        Self(slots.map(|slot| (slot, text_of(evidence, achievement, slot))).collect())
    }

    /// Whether the words in one of these slots are such.
    fn any(&self, slots: &[Slot], are_such: &dyn Fn(&[&str]) -> bool) -> bool {
        self.0.iter().any(|(slot, text)| slots.contains(slot) && are_such(&words(text)))
    }

    fn begin_vaguely(&self) -> bool {
        self.any(&[Slot::Title, Slot::Action, Slot::Result], &|words| {
            begin_with_any(behind(words, content::BEFORE_OPENER), content::VAGUE_OPENERS)
        })
    }

    /// Whether something was done, and nothing says what came of it.
    fn have_no_result(&self, metric: &Metric) -> bool {
        let says_so = |words: &[&str]| {
            let is_result = |at: usize, word: &&str| {
                is_one_of(word, content::RESULT_BEFORE_FIGURE) && is_figure(words, at + 1)
            };
            have_any(words, content::RESULT_WORDS)
                || words.iter().enumerate().any(|(at, word)| is_result(at, word))
        };
        let is_there = |words: &[&str]| !words.is_empty();
        self.any(DOING, &is_there)
            && !self.any(&[Slot::Result], &is_there)
            && !self.any(DOING, &says_so)
            && words(&metric.after).is_empty()
    }

    /// Whether what was done was done by "we", and "I" is nowhere. "Our" and "us" are not enough:
    /// who "rebuilt our guide" did it alone.
    fn say_only_we(&self, frame: Frame) -> bool {
        let is_we = |words: &[&str]| {
            have_any(words, content::WE_FORMS) || begin_with_any(words, content::WE_OPENER)
        };
        // In this frame the result is what the sentence begins with.
        let leads = if frame == Frame::Xyz { &[Slot::Result][..] } else { &[] };
        let is_i = |words: &[&str]| have_any(words, content::I_FORMS);
        (self.any(DOING, &is_we) || self.any(leads, &|w| have_any(w, content::WE_FORMS)))
            && !self.any(ALL, &is_i)
    }

    fn name_people(&self) -> bool {
        let people = |words: &[&str]| have_any(words, content::PEOPLE);
        self.any(&[Slot::Beneficiary], &|words| !words.is_empty())
            || self.any(&[Slot::Output, Slot::Result], &people)
            // With whom something was done is told there too.
            || self.any(DOING, &|words| people(words) && have_any(words, content::FOR_WHOM))
    }
}

/// Whether a number or a witness shows it.
fn has_proof(evidence: &Evidence, texts: &Texts) -> bool {
    let has_figure = |words: &[&str]| (0..words.len()).any(|at| is_figure(words, at));
    let Metric { name, before, after, .. } = &evidence.metric;
    let is_filled = |text: &&String| !words(text).is_empty();
    [&evidence.anecdote.who, &evidence.anecdote.what].iter().any(is_filled)
        || [before, after].iter().any(|text| words(text).iter().any(|word| is_number(word)))
        || has_figure(&words(name))
        || texts.any(ALL, &has_figure)
}

/// Whether a word is a number, whatever it counts.
fn is_number(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit())
        || is_one_of(word, content::NUMBER_WORDS)
}

/// Whether the word at this place is a number that shows something: not a date, not the name of a
/// quarter or of a product, not a one-on-one.
fn is_figure(words: &[&str], at: usize) -> bool {
    let rest = words.get(at..).unwrap_or_default();
    let word = rest.first().copied().unwrap_or_default();
    let ending = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let digits = word.strip_suffix(ending).unwrap_or_default();
    if digits.is_empty() || !word.is_ascii() {
        // Not all languages write a space between a figure and what it counts.
        let is_mixed = !word.is_ascii() && word.contains(|letter: char| letter.is_ascii_digit());
        return is_mixed || begin_with_any(rest, content::NUMBER_WORDS);
    }
    let before = at.checked_sub(1).and_then(|at| words.get(at)).copied().unwrap_or_default();
    let behind = rest.get(1).copied().unwrap_or_default();
    let beside = |list: &str| is_one_of(before, list) || is_one_of(behind, list);
    let is_named = match digits.parse::<u16>() {
        Ok(1) if beside(content::ONE_ON_ONE) => true,
        Ok(1..=31) => beside(content::MONTHS),
        Ok(number) => content::YEARS.contains(&number),
        Err(_) => false,
    };
    let is_counted = ending.is_empty() || content::FIGURE_ENDINGS.split(", ").any(|e| e == ending);
    is_counted && !is_named
}

/// Whether an amount of money stands in a text, in the metric or in the story.
fn has_money(evidence: &Evidence, texts: &Texts) -> bool {
    let Metric { name, before, after, unit, .. } = &evidence.metric;
    let metric = [name, before, unit, after, unit].map(String::as_str).join(" ");
    let story = &evidence.anecdote.what;
    is_money(&words(&metric)) || is_money(&words(story)) || texts.any(ALL, &is_money)
}

/// Whether an amount of money is among the words: a figure in thousands, or beside a word for
/// money, with its scale between them at most.
fn is_money(words: &[&str]) -> bool {
    let word = |at: Option<usize>| at.and_then(|at| words.get(at)).copied().unwrap_or_default();
    (0..words.len()).any(|at| {
        let this = word(Some(at));
        let left = word(at.checked_sub(1));
        let is_scaled = is_one_of(left, content::SCALES) && is_number(word(at.checked_sub(2)));
        let is_digit = |letter: char| letter.is_ascii_digit();
        let in_thousands = this.trim_start_matches(is_digit).eq_ignore_ascii_case("k");
        let is_beside = is_number(left) || is_scaled || is_number(word(at.checked_add(1)));
        is_one_of(this, content::MONEY) && is_beside || in_thousands && is_number(this)
    })
}
