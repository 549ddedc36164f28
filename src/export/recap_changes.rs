//! What the record says by now that the person's own wording of a text does not, of the recap or of
//! another one: line by line, to be taken in one at a time. Their words are never replaced.
//!
//! What was, what the record says now and what the person wrote are compared as in a merge of
//! three: the difference between the first two is what is on offer, and where the first is still
//! found in the third says where it goes.

use crate::domain::{Audience, Document, Id, Session};

use super::line_difference::{Step, Way, difference, joined, lines};
use super::own_words::worked_in;
use super::record_text;

/// A line that the record has by now, or has no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextChange {
    /// It came.
    Added(String),
    /// It went.
    Removed(String),
}

/// A text in the person's words, and the text of the record that it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecapText {
    /// The person's words.
    pub edited: String,
    /// The record's.
    pub based_on: String,
}

/// What changed in the record since the person began to word its recap, in the order of the text;
/// nothing where the recap follows the record.
pub fn recap_changes(
    document: &Document,
    session: Id<Session>,
    audience: Audience,
) -> Vec<TextChange> {
    let recap = document.recaps.get(session.of());
    let Some(based_on) = recap.filter(|row| row.edited.is_some()).and_then(|r| r.based_on.as_ref())
    else {
        return Vec::new();
    };
    text_changes(based_on, &record_text(document, session, audience))
}

/// What leads from the text that the person's words stand on to what the record says now, in the
/// order of the text.
pub fn text_changes(based_on: &str, record: &str) -> Vec<TextChange> {
    if record == based_on {
        return Vec::new();
    }
    let steps = difference(&lines(based_on), &lines(record));
    steps.into_iter().filter_map(|step| change_of(&step)).collect()
}

/// The person's words with this change; nothing where the change is none any more.
pub fn recap_with_change(
    document: &Document,
    session: Id<Session>,
    audience: Audience,
    change: &TextChange,
) -> Option<RecapText> {
    let recap = document.recaps.get(session.of())?;
    let record = record_text(document, session, audience);
    take_change(recap.edited.as_ref()?, recap.based_on.as_ref()?, &record, change)
}

/// The person's words with this change, which leads from the text that they stand on to what the
/// record says now. A heading comes and goes with the lines below it.
pub fn take_change(
    edited: &str,
    based_on: &str,
    record: &str,
    change: &TextChange,
) -> Option<RecapText> {
    let before = lines(based_on);
    let steps = difference(&before, &lines(record));
    let chosen = steps.iter().position(|step| change_of(step).as_ref() == Some(change))?;
    let taken = together(&steps, chosen);
    let is_left = |(at, step): &(usize, &Step<'_>)| match step.way {
        Way::Stayed => true,
        Way::Went => !taken.contains(at),
        Way::Came => taken.contains(at),
    };
    let left = steps.iter().enumerate().filter(is_left).map(|(_, step)| step.line);
    let based_on_now = joined(&left.collect::<Vec<_>>());
    let edited = if edited == based_on {
        based_on_now.clone()
    } else {
        worked_in(edited, &before, &steps, &taken)
    };
    Some(RecapText { edited, based_on: based_on_now })
}

fn change_of(step: &Step<'_>) -> Option<TextChange> {
    match step.way {
        Way::Stayed => None,
        Way::Came => Some(TextChange::Added(step.line.text.to_owned())),
        Way::Went => Some(TextChange::Removed(step.line.text.to_owned())),
    }
}

/// Whether a step is a line of the text that this one belongs to: the old one, or the new one.
fn is_beside(step: &Step<'_>, way: Way) -> bool {
    step.way == Way::Stayed || step.way == way
}

/// The place of the heading of a line, in its own text.
pub(super) fn heading_of(steps: &[Step<'_>], at: usize, way: Way) -> Option<usize> {
    let mut above = steps.iter().enumerate().take(at + 1).rev();
    let opens = |(_, step): &(usize, &Step<'_>)| step.line.opens && is_beside(step, way);
    above.find(opens).map(|(at, _)| at)
}

/// The places of the lines below a heading, in its own text.
fn below(steps: &[Step<'_>], heading: usize, way: Way) -> Vec<usize> {
    let rest = steps.iter().enumerate().skip(heading + 1);
    let own = rest.filter(|(_, step)| is_beside(step, way));
    own.take_while(|(_, step)| !step.line.opens).map(|(at, _)| at).collect()
}

/// What is taken together with a change, in the order of the text: no heading comes without its
/// lines, no line without its heading, and none leaves a heading behind that has to go as well.
fn together(steps: &[Step<'_>], chosen: usize) -> Vec<usize> {
    let Some(step) = steps.get(chosen) else { return Vec::new() };
    let way = step.way;
    let is_such = |at: &usize| steps.get(*at).is_some_and(|step| step.way == way);
    let Some(heading) = heading_of(steps, chosen, way) else { return vec![chosen] };
    let mut others = below(steps, heading, way);
    if heading == chosen {
        others.retain(is_such);
        others.insert(0, chosen);
        return others;
    }
    let goes_along = is_such(&heading) && (way == Way::Came || others == [chosen]);
    if goes_along { vec![heading, chosen] } else { vec![chosen] }
}
