//! From feedback to change to what came of it. Who said it is not told: the change is the person's.

use crate::content::narrative as content;
use crate::domain::Feedback;

use super::super::date::plain_date;
use super::super::fill::{either, fill, one_line};
use super::super::phrase::{clean, without_start};
use super::Told;

/// What was heard, and each step from there to asking again, a line each.
pub fn chain_lines(told: &Told<'_>) -> Vec<String> {
    told.feedback().into_iter().map(|row| chain(told, row)).collect()
}

fn chain(told: &Told<'_>, row: &Feedback) -> String {
    let date = plain_date(told.document.heard_on(row));
    let heard = fill(content::HEARD, &[("date", &date), ("text", &clean_or_line(&row.heard))]);
    let reaction = row.reaction.map(content::reaction).unwrap_or_default().to_owned();
    let steps = [reaction, changed(row), came_of_it(row), asked_again(row)];
    let steps = std::iter::once(heard).chain(steps).filter(|step| !step.is_empty());
    steps.collect::<Vec<_>>().join(content::THEN)
}

/// A text without the signs around it, unless it is made of them.
fn clean_or_line(text: &str) -> String {
    let bare = clean(text);
    if bare.is_empty() { one_line(text) } else { bare }
}

/// What the person changed, or, while nobody has said what came of it, what they set out to.
fn changed(row: &Feedback) -> String {
    let (text, _) = without_start(&clean(&row.change), content::CHANGED_STARTS);
    if text.is_empty() {
        return text;
    }
    let is_done = !came_of_it(row).is_empty() || !asked_again(row).is_empty();
    let pattern = if is_done { content::CHANGED } else { content::SET_OUT };
    fill(pattern, &[("text", &text)])
}

fn came_of_it(row: &Feedback) -> String {
    let text = clean(&row.result);
    if text.is_empty() { text } else { fill(content::CAME_OF_IT, &[("text", &text)]) }
}

fn asked_again(row: &Feedback) -> String {
    let text = clean(&row.heard_again);
    match row.asked_again_on.map(plain_date) {
        Some(date) => {
            fill(either(content::ASKED_AGAIN, &text), &[("date", &date), ("text", &text)])
        }
        None if text.is_empty() => text,
        None => fill(content::HEARD_AGAIN, &[("text", &text)]),
    }
}

/// What was heard, what the person changed and what came of it, without dates: the newest first,
/// and only where something was changed. What nothing came of yet stands behind.
pub fn short_lines(told: &Told<'_>) -> Vec<String> {
    let rows = told.feedback();
    let rows = rows.into_iter().rev().filter(|row| !changed(row).is_empty());
    let (done, open): (Vec<_>, Vec<_>) = rows.partition(|row| !came_of_it(row).is_empty());
    let line = |row: &Feedback| {
        let heard = fill(content::HEARD_SHORT, &[("text", &clean_or_line(&row.heard))]);
        let steps = [heard, changed(row), came_of_it(row)].into_iter();
        steps.filter(|step| !step.is_empty()).collect::<Vec<_>>().join(content::THEN)
    };
    done.into_iter().chain(open).map(line).collect()
}
