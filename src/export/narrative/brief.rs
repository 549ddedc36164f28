//! One page from which a manager can speak for the person.

use crate::content::narrative as content;
use crate::domain::Evidence;

use super::super::fill::{either, fill};
use super::super::metric::metric_text;
use super::super::phrase::{clean, sentence};
use super::block::{Block, section};
use super::lines::{at_most, quote, told_line, typed_lines, witness};
use super::{Told, growth};

/// The strongest achievements with what proves them, feedback, what is next, the support that it
/// takes, and who can speak to it.
pub fn manager_brief(told: &Told<'_>) -> Vec<Block> {
    let [first, ..] = content::BRIEF_MOST;
    let strongest = told.document.best_of(told.narrative, first).into_iter();
    let parts = [
        strongest.map(|(_, row)| with_proof(row)).collect(),
        growth::short_lines(told),
        typed_lines(&told.narrative.next),
        typed_lines(&told.narrative.support),
        witnesses(told),
    ];
    let parts = content::BRIEF_HEADINGS.into_iter().zip(content::BRIEF_MOST).zip(parts);
    let parts = parts.map(|((heading, most), lines)| (heading, at_most(lines, most)));
    parts.filter_map(|(heading, lines)| section(1, heading, lines)).collect()
}

/// Puts the name of the brief above its headline.
pub fn name(opening: &mut [Block]) {
    if let Some(headline) = opening.first_mut() {
        (headline.level, headline.heading) = (1, content::SPEAK.to_owned());
    }
}

/// An achievement, how its number is known, and who saw it.
fn with_proof(row: &Evidence) -> String {
    let source = clean(&row.metric.source);
    let number = content::number(row.metric.quality);
    let values = [("number", number), ("source", &*source)];
    let patterns = if number.is_empty() { content::PROOF_SOURCE } else { content::PROOF_NUMBER };
    let number = fill(either(patterns, &source), &values);
    let number = Some(number).filter(|_| !metric_text(&row.metric).is_empty());
    let mut said = quote(row, content::PROOF_QUOTE);
    let who = witness(row);
    if said.is_empty() && !who.is_empty() {
        said = fill(content::PROOF_WITNESS, &[("who", &who)]);
    }
    let proof: Vec<_> =
        number.into_iter().chain([said]).filter(|proof| !proof.is_empty()).collect();
    let proof = sentence(&proof.join(content::BETWEEN));
    fill(either(content::WITH_PROOF, &proof), &[("line", &told_line(row)), ("proof", &proof)])
}

/// The names of those who agreed to be quoted, in one line.
fn witnesses(told: &Told<'_>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in told.rows().map(witness).filter(|name| !name.is_empty()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let line = at_most(names, content::MOST_WITNESSES).join(content::AND);
    if line.is_empty() { Vec::new() } else { vec![line] }
}
