//! What each criterion of the next level is proven by, and how strongly.

use crate::content::narrative as content;
use crate::domain::Evidence;

use super::super::fill::{fill, one_line};
use super::super::metric::metric_text;
use super::Told;
use super::block::Block;
use super::lines::{quote, title_line, told_line, witness};

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

/// Whether what is told has a number or a witness: a metric, a figure in an entry that is no more
/// than its line, or somebody who may be quoted.
fn is_backed(row: &Evidence) -> bool {
    let is_bare = title_line(row) == told_line(row).trim_end_matches('.');
    let has_figure = row.title.contains(|sign: char| sign.is_ascii_digit());
    let has_witness = !quote(row, content::QUOTE).is_empty() || !witness(row).is_empty();
    !metric_text(&row.metric).is_empty() || is_bare && has_figure || has_witness
}

/// How strong these proofs are: by how many there are, and how many of them have a number or a
/// witness.
fn strength(proofs: &[&Evidence]) -> String {
    let backed = proofs.iter().filter(|row| is_backed(row)).count();
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
