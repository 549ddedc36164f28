//! What the person's own words still tell of what is to stay out by now.

use crate::domain::{Document, Evidence, EvidenceDetail, Id, Narrative, NarrativeForm};

use super::super::metric::metric_text;
use super::super::phrase::clean;

/// The fewest characters of a text by which it is recognised.
const TELLING: usize = 12;

/// The titles of what is confidential or private, of which the person's own words of a form still
/// have a whole text: its title, what was done, what came of it, its number. Nothing where the form
/// follows the record.
pub fn narrative_leaks(document: &Document, id: Id<Narrative>, form: NarrativeForm) -> Vec<String> {
    let Some(row) = document.narratives.get(id) else { return Vec::new() };
    let Some(wording) = row.wording(form) else { return Vec::new() };
    let text = wording.edited.to_ascii_lowercase();
    let told = document.told_in(row);
    let all = document.material_of(row).into_iter();
    let held = all.filter(|(id, row)| row.is_held_back() && told.iter().all(|(one, _)| one != id));
    let leaks = held.filter(|(_, row)| texts(row).iter().any(|part| text.contains(part)));
    leaks.map(|(_, row)| clean(&row.title)).collect()
}

/// The texts by which an achievement is recognised.
fn texts(row: &Evidence) -> Vec<String> {
    let mut texts = vec![clean(&row.title), metric_text(&row.metric)];
    if let EvidenceDetail::Achievement(told) = &row.detail {
        texts.extend([&told.action, &told.result, &told.output].map(|text| clean(text)));
    }
    texts.retain(|text| text.chars().count() >= TELLING);
    texts.into_iter().map(|text| text.to_ascii_lowercase()).collect()
}
