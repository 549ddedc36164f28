//! Dates told from today: tomorrow, in two weeks, next Friday.

use crate::letters;
use chrono::NaiveDate;

use crate::content::line::{self as words, UnitText};
use crate::content::recap::WEEKDAYS;

use super::calendar::{FRIDAY, in_days, in_months, in_week, next_weekday, start_of};
use super::due::{Found, named};
use super::edge::edge;
use super::explicit::{explicit, ordinal};
use super::intro::is_due;
use super::token::Tokens;

/// The date that begins there.
pub fn relative(tokens: &Tokens, i: usize, today: NaiveDate) -> Option<Found> {
    day_word(tokens, i, today)
        .or_else(|| weekday(tokens, i, today))
        .or_else(|| this_or_next(tokens, i, today))
        .or_else(|| stretch_ahead(tokens, i, today))
        .or_else(|| edge(tokens, i, today))
}

/// Today, tomorrow, the day after tomorrow.
fn day_word(tokens: &Tokens, i: usize, today: NaiveDate) -> Option<Found> {
    let (after, ahead) = words::DAY_AFTER;
    if (i..).zip(after).all(|(at, word)| tokens.is(at, word)) {
        return Some(Found { to: i + after.len(), date: in_days(today, ahead) });
    }
    let (_, ahead) = words::DAY_WORDS.iter().find(|(word, _)| tokens.is(i, word))?;
    Some(Found { to: i + 1, date: in_days(today, *ahead) })
}

/// A weekday: of this week, of next, of the one in two weeks; with the date behind it, which says
/// it better; or alone. A short name alone needs a word like "by" in front.
fn weekday(tokens: &Tokens, i: usize, today: NaiveDate) -> Option<Found> {
    let (day, is_short) = named(tokens, i, &WEEKDAYS)?;
    let to = if is_short && tokens.joint(i + 1, '.') { i + 2 } else { i + 1 };
    let of = tokens.skip(to, words::OF);
    let week = |at| Some((this_or_next_week(tokens, at)?, at + 2));
    let ahead = || {
        let (count, unit, to) = stretch(tokens, of).filter(|_| tokens.is(of, words::IN))?;
        let weeks = (unit.days > 0 && unit.days % 7 == 0).then_some(unit.days / 7)?;
        Some((count.checked_mul(weeks)?, to))
    };
    if let Some((weeks, to)) = week(of).or_else(ahead) {
        return Some(Found { to, date: to_come(today, in_week(today, weeks, day)) });
    }
    if let Some(found) = date_behind(tokens, to, today, day) {
        return Some(found);
    }
    // "On the sun deck" is no Sunday.
    let has_the = tokens.is(i.wrapping_sub(1), words::THE);
    let is_one = !is_short || is_due(tokens, i) && !has_the;
    is_one.then(|| Found { to, date: next_weekday(today, day) })
}

/// The date that stands behind a weekday, or the 13th of a month if that is such a day.
fn date_behind(tokens: &Tokens, i: usize, today: NaiveDate, weekday: u32) -> Option<Found> {
    let at = if tokens.joint(i, ',') { i + 1 } else { i };
    let is_date = |found: &Found| found.date.is_some() && tokens.free_after(found.to);
    let is_its = |found: &Found| found.is_on(weekday);
    let by_day = || ordinal(tokens, tokens.skip(at, words::THE), today).filter(is_its);
    explicit(tokens, at, today).filter(is_date).or_else(|| by_day().filter(is_date))
}

/// How many weeks ahead "this week" and "next week" are.
fn this_or_next_week(tokens: &Tokens, i: usize) -> Option<u32> {
    let is_week = unit(tokens, i + 1).is_some_and(|unit| unit.days == 7);
    this_or_next_of(tokens, i).filter(|_| is_week)
}

/// Nothing for this, one for next.
pub fn this_or_next_of(tokens: &Tokens, i: usize) -> Option<u32> {
    let next = tokens.is(i, words::NEXT).then_some(1);
    next.or_else(|| tokens.is(i, words::THIS).then_some(0))
}

fn to_come(today: NaiveDate, date: Option<NaiveDate>) -> Option<NaiveDate> {
    date.filter(|date| *date >= today)
}

/// This Friday is that of this week, unless it is over; next Friday that of next week. This week
/// is to be done by its Friday; of next week and next month, the first day is as much as is said.
fn this_or_next(tokens: &Tokens, i: usize, today: NaiveDate) -> Option<Found> {
    if let (Some(week), true) = (unit(tokens, i), tokens.is(i + 1, words::AFTER)) {
        let is_it = week.days == 7 && tokens.is(i + 2, words::NEXT);
        return is_it.then(|| Found { to: i + 3, date: in_week(today, 2, 0) });
    }
    let ahead = this_or_next_of(tokens, i)?;
    if let Some((day, is_short)) = named(tokens, i + 1, &WEEKDAYS) {
        let is_word = is_short && ahead == 0 && tokens.is(i + 1, words::WEEKDAY_WORDS);
        let is_capital = tokens.word(i + 1).starts_with(letters::is_capital);
        let is_one = !is_word || is_capital || is_due(tokens, i);
        // Not everybody means the same by "next Friday"; with a date it is clear.
        let date = to_come(today, in_week(today, ahead, day));
        let found = date_behind(tokens, i + 2, today, day).unwrap_or(Found { to: i + 2, date });
        return is_one.then_some(found);
    }
    let unit = unit(tokens, i + 1)?;
    let day_at = tokens.skip(i + 2, words::ON);
    let day = named(tokens, day_at, &WEEKDAYS).filter(|(_, is_short)| !is_short || day_at > i + 2);
    match (unit.days, unit.months, ahead, day) {
        (7, _, _, Some((day, _))) => {
            Some(Found { to: day_at + 1, date: to_come(today, in_week(today, ahead, day)) })
        }
        (7, _, 0, None) => {
            Some(Found { to: i + 2, date: to_come(today, in_week(today, 0, FRIDAY)) })
        }
        (7, _, _, None) | (_, 1, 1, _) => {
            Some(Found { to: i + 2, date: start_of(today, unit.months, ahead) })
        }
        _ => None,
    }
}

/// The unit there, by its singular.
pub fn unit(tokens: &Tokens, i: usize) -> Option<&'static UnitText> {
    words::UNITS.iter().find(|unit| tokens.is(i, unit.one))
}

/// How many of what, and what is behind it: "in the next two weeks".
fn stretch(tokens: &Tokens, i: usize) -> Option<(u32, &'static UnitText, usize)> {
    let mut at = tokens.skip(i, words::IN);
    let next = tokens.skip(at, words::THE);
    at = if tokens.is(next, words::NEXT) { next + 1 } else { at };
    let by_name = || {
        let at_one = tokens.is(at, words::A).then_some(1);
        at_one.or_else(|| {
            (1..).zip(words::NUMBERS).find(|(_, word)| tokens.is(at, word)).map(|(count, _)| count)
        })
    };
    let count = by_name().or_else(|| tokens.figures(at).parse().ok())?;
    let is_it = |unit: &&UnitText| tokens.is(at + 1, unit.one) || tokens.is(at + 1, unit.many);
    words::UNITS.iter().find(is_it).map(|unit| (count, unit, at + 2))
}

/// In two weeks, two weeks from now.
fn stretch_ahead(tokens: &Tokens, i: usize, today: NaiveDate) -> Option<Found> {
    // "In a week or two" says nothing for sure.
    let (count, unit, mut to) = stretch(tokens, i).filter(|(.., to)| !tokens.is(*to, words::OR))?;
    if !tokens.is(i, words::IN) {
        (tokens.is(to, words::FROM) && tokens.is(to + 1, words::NOW)).then_some(())?;
        to += 2;
    }
    let days = || in_days(today, count.checked_mul(unit.days)?);
    let months = || in_months(today, count.checked_mul(unit.months)?);
    Some(Found { to, date: if unit.months > 0 { months() } else { days() } })
}
