//! Lines for a résumé: what was done, the number that shows it, and what came of it. Whatever the
//! narrative tells to others, nothing confidential is here, and nobody else is named.

use crate::content::achievement::{Shape, Slot};
use crate::content::narrative as content;
use crate::domain::{Anecdote, Evidence, EvidenceDetail, Frame, LogKind, in_order};

use super::super::achievement::{achievement_sentence, shape_of};
use super::super::metric::metric_text;
use super::super::phrase::{clean, without_start};
use super::Told;
use super::block::{Block, section};

/// The strongest achievements first.
pub fn resume(told: &Told<'_>) -> Vec<Block> {
    let rows = told.rows().filter(|row| !row.confidential && row.logged_as == LogKind::Win);
    let rows = in_order(rows, |row| u64::from(u8::MAX - row.weight()));
    let lines = rows.into_iter().map(line).filter(|line| !line.is_empty());
    let lines = lines.take(content::MOST_RESUME_LINES).collect();
    section(0, "", lines).into_iter().collect()
}

/// What was done, in front; without those for whom it was done. A title alone is enough where it
/// says what was done.
fn line(row: &Evidence) -> String {
    let EvidenceDetail::Achievement(told) = &row.detail else { return String::new() };
    let mut told = told.clone();
    let own = |text: &str| without_start(&clean(text), content::RESUME_STARTS).0;
    told.frame = Frame::SoWhat;
    told.action = own(&told.action);
    told.output.clear();
    told.beneficiary.clear();
    let title = own(&row.title);
    let texts = [&told.action, &told.result, &metric_text(&row.metric)];
    let is_bare = texts.into_iter().all(|text| clean(text).is_empty());
    if is_bare && shape_of(&title, Slot::Title) != Shape::Did {
        return String::new();
    }
    let (detail, anecdote) = (EvidenceDetail::Achievement(told), Anecdote::default());
    achievement_sentence(&Evidence { title, detail, anecdote, ..row.clone() })
}
