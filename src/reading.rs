//! What a person typed, understood: what kind of line it is, who does it, by when.
//!
//! Pure, and careful: where a line may be meant in two ways, nothing is read into it. Whatever is
//! understood is shown beside the words, which stay as they were typed. The words by which it is
//! understood are content.

mod calendar;
mod due;
mod edge;
mod explicit;
mod intro;
mod name;
mod owner;
mod prefix;
mod relative;
mod token;

use chrono::NaiveDate;

use crate::domain::{CaptureKind, Owner};

/// A line as it is understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What its prefix makes of it.
    pub kind: Option<CaptureKind>,
    /// What was typed, without the prefix and the space around it. Nothing else is taken away.
    pub text: String,
    /// Who does it, where the line says so. It means something for an action item only.
    pub owner: Option<Owner>,
    /// By when, where the line says so.
    pub due_on: Option<NaiveDate>,
}

/// Reads a line that was typed today, in a session with the manager of this name.
///
/// - A date without a year is the next one to come, and today counts. A weekday is the next one
///   after today, so today's own is in seven days; "this Friday" is that of this week, from Monday
///   to Sunday, if it is not over; "next Friday" is that of next week.
/// - "This week" is by its Friday, as is the end of the week; next week and next month begin with
///   their first day. A month alone is no date.
/// - 15.3. has the day first. 3/4 could be either, and is none; 13/3 and 3/13 are 13 March.
/// - Of several dates, the last one behind a word like "by" counts, else the last one.
/// - An owner is named at the start of the line ("I'll …", "Kim to …", "@Kim …", "Kim: …"), or at
///   its end by an arrow or in brackets. The start says more. Two people are no owner.
pub fn read_line(line: &str, today: NaiveDate, manager: &str) -> Reading {
    let (kind, text) = prefix::split(line);
    let tokens = token::Tokens::of(text);
    let due = due::read(&tokens, today);
    let owner = owner::read(&tokens, &due.dated, manager);
    Reading { kind, text: text.to_owned(), owner, due_on: due.on }
}
