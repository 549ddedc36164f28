//! What each criterion of the next level is proven by, and how strongly.

use crate::content::narrative as content;
use crate::domain::Evidence;

use super::super::fill::{fill, one_line};
use super::Told;
use super::block::Block;
use super::lines::told_line;

/// The criteria, each with its strength and its proofs.
pub fn promotion_case(told: &Told<'_>) -> Vec<Block> {
    let blocks = told.narrative.criteria.iter().filter_map(|criterion| {
        let heading = Some(one_line(&criterion.text)).filter(|text| !text.is_empty())?;
        let proofs = told.find(&criterion.proofs);
        let note = strength(&proofs);
        Some(Block { level: 1, heading, note, lines: proofs.into_iter().map(told_line).collect() })
    });
    blocks.collect()
}

/// How strong these proofs are: by how many there are, and how many of them have a number or a
/// witness.
fn strength(proofs: &[&Evidence]) -> String {
    let backed = proofs.iter().filter(|row| !row.is_unbacked()).count();
    let [gap, thin, one, several, strong] = content::STRENGTH;
    let sentence = match (proofs.len(), backed) {
        (0, _) => gap,
        (1, 0) => thin,
        (1, _) => one,
        (_, 0) => several,
        _ => strong,
    };
    fill(sentence, &[("n", &proofs.len().to_string()), ("backed", &backed.to_string())])
}
