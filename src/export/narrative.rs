//! A narrative, put together by rules from what is stored: no sentence is in it that the record
//! does not carry.
//!
//! Each form is a list of blocks, a heading with its lines; they become plain text or Markdown.
//! What others said in feedback is told without their names, and what the person thinks that their
//! manager thinks is not told at all.

mod block;
mod brief;
mod goals;
mod growth;
mod leaks;
mod lines;
mod long;
mod printed;
mod promotion;
mod resume;
mod short;
mod year;

use crate::content::narrative as content;
use crate::domain::{
    Audience, Document, Evidence, Feedback, Id, LogKind, Narrative, NarrativeForm,
};

use super::fill::one_line;
use super::recap_changes::{RecapText, TextChange, take_change, text_changes};
use block::{Block, markdown, paragraph, text};
pub use leaks::narrative_leaks;
pub use printed::{Printed, PrintedAs};

/// The most characters that many forms of a review have room for.
pub const SHORT_LIMIT: usize = 1500;

/// The length of a text as the `maxlength` of a text area counts it: in UTF-16 code units, so that
/// an emoji is two or more, and a line break is one, however it is written. (HTML Standard, "API
/// value" of the textarea element: its line breaks are normalized to U+000A.)
pub fn characters(text: &str) -> usize {
    text.encode_utf16().count() - text.matches("\r\n").count()
}

/// What the record says in this form.
pub fn narrative_text(
    document: &Document,
    id: Id<Narrative>,
    form: NarrativeForm,
    audience: Audience,
) -> String {
    let told = document.narratives.get(id);
    told.map_or_else(String::new, |row| text(&blocks(&Told::new(document, row, audience), form)))
}

/// The narrative in this form: as the person worded it, else as the record says.
pub fn narrative_shown(
    document: &Document,
    id: Id<Narrative>,
    form: NarrativeForm,
    audience: Audience,
) -> String {
    let wording = document.narratives.get(id).and_then(|row| row.wording(form));
    wording.map_or_else(
        || narrative_text(document, id, form, audience),
        |wording| wording.edited.clone(),
    )
}

/// The narrative in this form as a file in Markdown, in the person's words where they changed it.
pub fn narrative_markdown(
    document: &Document,
    id: Id<Narrative>,
    form: NarrativeForm,
    audience: Audience,
) -> String {
    let Some(row) = document.narratives.get(id) else { return String::new() };
    let body = match row.wording(form) {
        Some(wording) => block::own_words(&wording.edited),
        None => markdown(&blocks(&Told::new(document, row, audience), form)),
    };
    let [name, _] = content::form(form);
    format!("{}\n", format!("# {name}\n\n{body}").trim_end())
}

/// The narrative in this form line by line, as it is printed.
pub fn narrative_printed(
    document: &Document,
    id: Id<Narrative>,
    form: NarrativeForm,
    audience: Audience,
) -> Printed {
    let Some(row) = document.narratives.get(id) else { return Printed::new() };
    let blocks = blocks(&Told::new(document, row, audience), form);
    let Some(wording) = row.wording(form) else { return printed::of_blocks(blocks) };
    let headings: Vec<_> = blocks.into_iter().map(|block| block.heading).collect();
    printed::of_own_words(&wording.edited, &headings)
}

/// What changed in the record since the person began to word this form, in the order of the text;
/// nothing where the form follows the record.
pub fn narrative_changes(
    document: &Document,
    id: Id<Narrative>,
    form: NarrativeForm,
    audience: Audience,
) -> Vec<TextChange> {
    let wording = document.narratives.get(id).and_then(|row| row.wording(form));
    let record = || narrative_text(document, id, form, audience);
    wording.map_or_else(Vec::new, |wording| text_changes(&wording.based_on, &record()))
}

/// The person's words with this change; nothing where the change is none any more.
pub fn narrative_with_change(
    document: &Document,
    id: Id<Narrative>,
    form: NarrativeForm,
    audience: Audience,
    change: &TextChange,
) -> Option<RecapText> {
    let wording = document.narratives.get(id)?.wording(form)?;
    let record = narrative_text(document, id, form, audience);
    take_change(&wording.edited, &wording.based_on, &record, change)
}

/// What a narrative can tell this audience.
struct Told<'a> {
    document: &'a Document,
    narrative: &'a Narrative,
    audience: Audience,
    /// Its achievements, by date.
    achievements: Vec<(Id<Evidence>, &'a Evidence)>,
}

impl<'a> Told<'a> {
    fn new(document: &'a Document, narrative: &'a Narrative, audience: Audience) -> Self {
        let achievements = document.told_in(narrative);
        Self { document, narrative, audience, achievements }
    }

    /// These achievements, without those that are removed or not told.
    fn find(&self, ids: &[Id<Evidence>]) -> Vec<&'a Evidence> {
        let mut left = self.achievements.clone();
        let mut take = |id: &Id<Evidence>| {
            let place = left.iter().position(|(other, _)| other == id)?;
            Some(left.swap_remove(place).1)
        };
        ids.iter().filter_map(&mut take).collect()
    }

    /// The achievements, without their ids.
    fn rows(&self) -> impl Iterator<Item = &'a Evidence> {
        self.achievements.iter().map(|(_, row)| *row)
    }

    /// The achievements that are neither praise nor a lesson.
    fn wins(&self) -> impl Iterator<Item = &'a Evidence> {
        self.rows().filter(|row| row.logged_as == LogKind::Win)
    }

    /// The feedback that this audience may see, by date.
    fn feedback(&self) -> Vec<&'a Feedback> {
        let rows = self.document.feedback_told_in(self.narrative).into_iter().map(|(_, row)| row);
        let says = |row: &&Feedback| !one_line(&row.heard).is_empty();
        rows.filter(|row| self.audience.may_see(row.visibility)).filter(says).collect()
    }

    /// Whether nothing at all falls into the period, whoever may see it.
    fn is_empty(&self) -> bool {
        let (document, narrative) = (self.document, self.narrative);
        self.achievements.is_empty()
            && document.material_of(narrative).is_empty()
            && document.goals_told_in(narrative).is_empty()
            && document.feedback_told_in(narrative).is_empty()
            && document.sessions_told_in(narrative).is_empty()
            && document.actions_told_in(narrative).is_empty()
    }
}

/// A form of a narrative, in blocks.
fn blocks(told: &Told<'_>, form: NarrativeForm) -> Vec<Block> {
    if told.narrative.period().is_backwards() {
        return vec![paragraph(content::NOTHING)];
    }
    let mut blocks = opening(told, form);
    let body = match form {
        NarrativeForm::SelfReview => short::self_review(told, &blocks),
        NarrativeForm::LongReview => long::long_review(told),
        NarrativeForm::ManagerBrief => brief::manager_brief(told),
        NarrativeForm::PromotionCase => promotion::promotion_case(told),
        NarrativeForm::YearInReview => year::year_in_review(told),
        NarrativeForm::Resume => resume::resume(told),
    };
    // A long headline may be all that fits.
    let is_full = form == NarrativeForm::SelfReview && characters(&text(&blocks)) > SHORT_LIMIT / 2;
    if body.is_empty() && !told.is_empty() && !is_full {
        blocks.push(paragraph(content::NOTHING_HERE));
    }
    if form == NarrativeForm::ManagerBrief && !body.is_empty() {
        brief::name(&mut blocks);
    }
    blocks.extend(body);
    blocks
}

/// What stands above all parts: the headline, and that nothing falls into the period.
fn opening(told: &Told<'_>, form: NarrativeForm) -> Vec<Block> {
    let headline = one_line(&told.narrative.headline);
    let mut blocks = Vec::new();
    if !headline.is_empty() && form != NarrativeForm::Resume {
        blocks.push(paragraph(&headline));
    }
    let has_room = form != NarrativeForm::SelfReview || characters(&headline) <= SHORT_LIMIT / 2;
    if told.is_empty() && has_room {
        blocks.push(paragraph(content::NOTHING));
    }
    blocks
}
