//! The phrase bank: what one may say or ask, stage by stage.

use crate::domain::{Purpose, Stage, Tone};

mod confirm;
mod context;
mod feedback;
mod goals;
mod plan;

/// Whether a phrase is said or asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhraseKind {
    /// A statement.
    Say,
    /// A question.
    Ask,
}

/// A phrase of the bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The words.
    pub text: &'static str,
    /// Say or ask.
    pub kind: PhraseKind,
    /// How it sounds.
    pub tone: Tone,
    /// The purposes that it fits best; empty where it fits all.
    pub purposes: &'static [Purpose],
}

/// A statement that fits every purpose unless `fits` narrows it.
const fn say(tone: Tone, text: &'static str) -> Phrase {
    Phrase { text, kind: PhraseKind::Say, tone, purposes: &[] }
}

/// A question that fits every purpose unless `fits` narrows it.
const fn ask(tone: Tone, text: &'static str) -> Phrase {
    Phrase { text, kind: PhraseKind::Ask, tone, purposes: &[] }
}

impl Phrase {
    /// What it is known by in the record of a session: a number made of its words (FNV-1a), so that
    /// phrases may come and go around it.
    pub fn key(&self) -> u32 {
        let add = |sum: u32, byte: u8| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        self.text.bytes().fold(0x811c_9dc5, add)
    }

    /// The same phrase for these purposes only.
    const fn fits(self, purposes: &'static [Purpose]) -> Self {
        Self { purposes, ..self }
    }
}

/// All phrases of a stage.
const fn bank(stage: Stage) -> &'static [Phrase] {
    match stage {
        Stage::Context => context::PHRASES,
        Stage::Goals => goals::PHRASES,
        Stage::Feedback => feedback::PHRASES,
        Stage::Plan => plan::PHRASES,
        Stage::Confirm => confirm::PHRASES,
    }
}

/// The phrases of a stage, in the order in which they help: those made for the purpose first.
pub fn phrases(stage: Stage, purpose: Purpose) -> impl Iterator<Item = &'static Phrase> {
    let made_for = move |phrase: &&Phrase| phrase.purposes.contains(&purpose);
    let fits_all = |phrase: &&Phrase| phrase.purposes.is_empty();
    bank(stage).iter().filter(made_for).chain(bank(stage).iter().filter(fits_all))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn whole_bank() -> impl Iterator<Item = &'static Phrase> {
        Stage::ALL.into_iter().flat_map(bank)
    }

    #[test]
    fn each_stage_has_a_dozen_phrases_that_fit_every_purpose() {
        for stage in Stage::ALL {
            let core = bank(stage).iter().filter(|phrase| phrase.purposes.is_empty()).count();
            assert!(core >= 12, "{stage:?}: {core}");
        }
    }

    #[test]
    fn each_purpose_has_phrases_of_its_own_in_each_stage() {
        for purpose in Purpose::ALL {
            let enough = match purpose {
                Purpose::RoleClarity | Purpose::Feedback | Purpose::QuarterPlanning => 2,
                _ => 1,
            };
            for stage in Stage::ALL {
                let own = bank(stage).iter().filter(|phrase| phrase.purposes.contains(&purpose));
                assert!(own.count() >= enough, "{purpose:?} in {stage:?}");
            }
        }
    }

    #[test]
    fn phrases_made_for_the_purpose_come_first_and_those_for_others_not_at_all() {
        for purpose in Purpose::ALL {
            for stage in Stage::ALL {
                let own = |phrase: &&Phrase| phrase.purposes.contains(&purpose);
                let mut others = phrases(stage, purpose).skip_while(own);
                assert!(others.all(|phrase| phrase.purposes.is_empty()), "{purpose:?} {stage:?}");
            }
        }
    }

    #[test]
    fn no_phrase_stands_twice() {
        let mut seen = HashSet::new();
        let mut keys = HashSet::new();
        for phrase in whole_bank() {
            assert!(keys.insert(phrase.key()), "the same key: {}", phrase.text);
            assert!(seen.insert(phrase.text), "twice: {}", phrase.text);
        }
    }

    #[test]
    fn phrases_are_short_enough_to_be_spoken() {
        for phrase in whole_bank() {
            assert!(phrase.text.chars().count() <= 160, "{}", phrase.text);
        }
    }

    #[test]
    fn questions_ask_something() {
        for phrase in whole_bank().filter(|phrase| phrase.kind == PhraseKind::Ask) {
            assert!(phrase.text.contains('?'), "{}", phrase.text);
        }
    }

    #[test]
    fn no_phrase_makes_a_claim_that_nothing_supports() {
        let claims = ["44 %", "44%", "67 %", "67%", "30 % less", "30% less", "3×", "3x"];
        for phrase in whole_bank() {
            for claim in claims {
                assert!(!phrase.text.contains(claim), "{}", phrase.text);
            }
        }
    }
}
