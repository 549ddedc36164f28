//! The self-review for a form with little room.

use crate::content::narrative as content;

use super::block::{Block, section, text};
use super::lines::{told_line, typed_lines};
use super::{SHORT_LIMIT, Told, characters, goals, growth};

/// The parts of the text, and how much each matters: stories first, then goals, feedback, and what
/// is next. Lines stay out from the end of what matters least.
const BY_WEIGHT: [usize; 4] = [3, 2, 0, 1];

/// What fits below the opening: goals, up to three stories, what was taken from feedback, what is
/// next.
pub fn self_review(told: &Told<'_>, opening: &[Block]) -> Vec<Block> {
    let stories = told.document.best_of(told.narrative, content::SHORT_STORIES);
    let mut parts = [
        goals::short_lines(told),
        stories.into_iter().map(|(_, row)| told_line(row)).collect(),
        growth::short_lines(told).into_iter().take(1).collect(),
        typed_lines(&told.narrative.next),
    ];
    let opening = text(opening);
    let length = |parts: &[Vec<String>]| {
        let whole = [opening.clone(), text(&blocks(parts))];
        let whole: Vec<_> = whole.into_iter().filter(|text| !text.is_empty()).collect();
        characters(&whole.join("\n\n"))
    };
    // What would not even fit alone never pushes others out.
    for place in BY_WEIGHT {
        let Some(part) = parts.get_mut(place) else { continue };
        part.retain(|line| {
            let mut alone: [Vec<String>; 4] = Default::default();
            if let Some(slot) = alone.get_mut(place) {
                slot.push(line.clone());
            }
            length(&alone) <= SHORT_LIMIT
        });
    }
    for place in BY_WEIGHT {
        while length(&parts) > SHORT_LIMIT {
            let gone = parts.get_mut(place).and_then(Vec::pop);
            if gone.is_none() {
                break;
            }
        }
    }
    blocks(&parts)
}

fn blocks(parts: &[Vec<String>]) -> Vec<Block> {
    let parts = content::SHORT_HEADINGS.into_iter().zip(parts);
    parts.filter_map(|(heading, lines)| section(1, heading, lines.clone())).collect()
}
