//! What is said in front of a date: whether it is one by which something is done.

use crate::content::line as words;

use super::token::Tokens;

/// How a date is introduced.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Intro {
    /// As the one that counts: "by".
    Due,
    /// As none by which something is done: "since", "every".
    NotDue,
    /// Not at all.
    Plain,
}

/// The most fillers that stand between a word and its date: "by: the end of the".
const MOST_FILLERS: usize = 5;

/// How a date that begins there is introduced.
pub fn intro(tokens: &Tokens, date: usize) -> Intro {
    let mut at = date;
    for _ in 0..MOST_FILLERS {
        let Some(before) = at.checked_sub(1) else { break };
        if let Some(end) = end_in_front(tokens, before) {
            at = end;
        } else if tokens.is(before, words::DUE) {
            return Intro::Due;
        } else if tokens.is(before, words::NOT_DUE) {
            return Intro::NotDue;
        } else if tokens.is(before, words::DUE_FILLERS) || tokens.joint(before, ':') {
            at = before;
        } else {
            break;
        }
    }
    Intro::Plain
}

/// Where it begins, if an end goes on up to there: "by the end of Friday" is by Friday, and so is
/// "by the end of the day, Friday", while "the minutes of Friday" are a thing. A deadline of Friday
/// is an end as well.
fn end_in_front(tokens: &Tokens, last: usize) -> Option<usize> {
    let mut at = last;
    if tokens.is(at, words::DAY) {
        at = at.checked_sub(1)?;
        at = if tokens.is(at, words::THE) { at.checked_sub(1)? } else { at };
    }
    let end = at.checked_sub(1)?;
    let has_end = tokens.is(end, words::END).then_some(end);
    let has_due = || tokens.is(end, words::DUE).then_some(at);
    has_end.or_else(has_due).filter(|_| tokens.is(at, words::OF))
}

/// Whether a date that begins there is introduced as the one that counts.
pub fn is_due(tokens: &Tokens, date: usize) -> bool {
    intro(tokens, date) == Intro::Due
}
