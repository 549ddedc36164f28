//! Dates with a number for their day: 2026-03-15, 15.3., 13/3, 15 March, March 15th.

use crate::letters;
use chrono::NaiveDate;

use crate::content::line as words;
use crate::content::recap::MONTHS;

use super::calendar::{day_alone, day_of_month};
use super::due::{Found, named};
use super::intro::is_due;
use super::token::Tokens;

/// The date that begins there.
pub fn explicit(tokens: &Tokens, i: usize, today: NaiveDate) -> Option<Found> {
    year_first(tokens, i)
        .or_else(|| dotted(tokens, i, today))
        .or_else(|| slashed(tokens, i, today))
        .or_else(|| day_first(tokens, i, today))
        .or_else(|| month_first(tokens, i, today))
        .or_else(|| ordinal_due(tokens, i, today))
}

/// A number of one or two figures.
fn small(tokens: &Tokens, i: usize) -> Option<u32> {
    let figures = tokens.figures(i);
    (figures.len() <= 2).then(|| figures.parse().ok()).flatten()
}

/// A number of four figures.
fn year(tokens: &Tokens, i: usize) -> Option<i32> {
    let figures = tokens.figures(i);
    (figures.len() == 4).then(|| figures.parse().ok()).flatten()
}

/// A small number tight behind what is in front of it.
fn small_joint(tokens: &Tokens, i: usize) -> Option<u32> {
    tokens.is_glued(i).then(|| small(tokens, i)).flatten()
}

/// 2026-03-15 and 2026/3/15.
fn year_first(tokens: &Tokens, i: usize) -> Option<Found> {
    let year = year(tokens, i)?;
    let sign = ['-', '/'].into_iter().find(|sign| tokens.joint(i + 1, *sign))?;
    let month = small_joint(tokens, i + 2)?;
    tokens.joint(i + 3, sign).then_some(())?;
    let day = small_joint(tokens, i + 4)?;
    Some(Found { to: i + 5, date: NaiveDate::from_ymd_opt(year, month, day) })
}

/// The year that ends a date in figures. Two figures are one where a date must stand, since
/// "1.2.30" is a version too.
fn last_year(tokens: &Tokens, from: usize, i: usize) -> Option<i32> {
    let is_two = || tokens.figures(i).len() == 2 && is_due(tokens, from);
    let two = || tokens.figures(i).parse::<i32>().ok().filter(|_| is_two());
    year(tokens, i).or_else(|| two().map(|year| 2000 + year))
}

/// 15.3. and 15.3.2027: always the day first. Without the dot at the end it is a number.
fn dotted(tokens: &Tokens, i: usize, today: NaiveDate) -> Option<Found> {
    let day = small(tokens, i)?;
    tokens.joint(i + 1, '.').then_some(())?;
    let month = small_joint(tokens, i + 2)?;
    tokens.joint(i + 3, '.').then_some(())?;
    let has_year = tokens.is_glued(i + 4) && !tokens.figures(i + 4).is_empty();
    let is_version = tokens.is(i.wrapping_sub(1), words::BEFORE_VERSION);
    let year = last_year(tokens, i, i + 4).filter(|_| has_year);
    let is_date = !is_version && has_year == year.is_some();
    let date = is_date.then(|| day_of_month(today, year, month, day)).flatten();
    Some(Found { to: if has_year { i + 5 } else { i + 4 }, date })
}

/// 13/3 and 3/13: only where one of both cannot be a month.
fn slashed(tokens: &Tokens, i: usize, today: NaiveDate) -> Option<Found> {
    let first = small(tokens, i)?;
    tokens.joint(i + 1, '/').then_some(())?;
    let second = small_joint(tokens, i + 2)?;
    let has_year = tokens.joint(i + 3, '/') && tokens.is_glued(i + 4);
    let year = last_year(tokens, i, i + 4).filter(|_| has_year);
    let is_always = (first, second) == words::ALWAYS && !is_due(tokens, i);
    let day_and_month = match (first > 12, second > 12) {
        (true, false) if !is_always => Some((first, second)),
        (false, true) => Some((second, first)),
        _ => None,
    };
    let day_and_month = day_and_month.filter(|_| has_year == year.is_some());
    let date = day_and_month.and_then(|(day, month)| day_of_month(today, year, month, day));
    Some(Found { to: if has_year { i + 5 } else { i + 3 }, date })
}

/// The day there, and what is behind it with its range and its ending: "14-15th" is the 15th.
fn day(tokens: &Tokens, i: usize) -> Option<(u32, usize)> {
    let mut day = small(tokens, i)?;
    let mut to = i + 1;
    if tokens.joint(to, '-') || tokens.joint(to, '–') {
        day = small_joint(tokens, to + 1)?;
        to += 2;
    }
    Some((day, ending(tokens, to)))
}

/// Behind the ending of a day: "th".
fn ending(tokens: &Tokens, i: usize) -> usize {
    if tokens.is_glued(i) { tokens.skip(i, words::ORDINALS) } else { i }
}

/// The year behind a day and a month, and what is behind it.
fn with_year(tokens: &Tokens, i: usize) -> (Option<i32>, usize) {
    let at = if tokens.joint(i, ',') { i + 1 } else { i };
    let is_apart = at > i || !tokens.is_glued(i);
    match year(tokens, at).filter(|_| is_apart && tokens.free_after(at + 1)) {
        Some(year) => (Some(year), at + 1),
        None => (None, i),
    }
}

/// 15 March, 15th of March 2027.
fn day_first(tokens: &Tokens, i: usize, today: NaiveDate) -> Option<Found> {
    let (day, mut at) = day(tokens, i)?;
    let has_dot = tokens.joint(at, '.');
    at = if has_dot { at + 1 } else { at };
    let has_of = tokens.is(at, words::OF);
    at = tokens.skip(tokens.skip(at, words::OF), words::THE);
    let (month, is_short) = named(tokens, at, &MONTHS)?;
    let (year, to) = with_year(tokens, behind_month(tokens, at + 1, is_short));
    let is_sure = has_of || year.is_some() || ends(tokens, to) || is_due(tokens, i);
    let is_name = is_sure || is_capital(tokens, at) && !has_dot;
    let may_be = is_name || !tokens.is(at, words::MONTH_WORDS);
    may_be.then(|| Found { to, date: day_of_month(today, year, month + 1, day) })
}

/// March 15, Mar. 15th, 2027.
fn month_first(tokens: &Tokens, i: usize, today: NaiveDate) -> Option<Found> {
    let (month, is_short) = named(tokens, i, &MONTHS)?;
    let at = tokens.skip(behind_month(tokens, i + 1, is_short), words::THE);
    let (day, behind) = day(tokens, at)?;
    let (year, to) = with_year(tokens, behind);
    let is_sure = year.is_some() || ends(tokens, to) || is_due(tokens, i);
    let asks = i == 0 && tokens.is(i, words::MONTH_ASKS);
    let may_be = is_sure || is_capital(tokens, i) && !asks || !tokens.is(i, words::MONTH_WORDS);
    may_be.then(|| Found { to, date: day_of_month(today, year, month + 1, day) })
}

/// Behind the dot of a short month in front of a number: "Mar. 15". Elsewhere a dot ends the text.
fn behind_month(tokens: &Tokens, i: usize, is_short: bool) -> usize {
    let has_dot = is_short && tokens.joint(i, '.') && !tokens.figures(i + 1).is_empty();
    if has_dot { i + 1 } else { i }
}

/// The 15th, of the next month that has it.
pub fn ordinal(tokens: &Tokens, i: usize, today: NaiveDate) -> Option<Found> {
    let day = small(tokens, i)?;
    let to = ending(tokens, i + 1);
    (to > i + 1).then(|| Found { to, date: day_alone(today, day) })
}

/// "By the 15th", at the end of a thought only: "on the 2nd floor" is none.
fn ordinal_due(tokens: &Tokens, i: usize, today: NaiveDate) -> Option<Found> {
    let found = ordinal(tokens, i, today)?;
    (ends(tokens, found.to) && is_due(tokens, i)).then_some(found)
}

/// Whether a thought ends there: with the line, or with a sign.
fn ends(tokens: &Tokens, i: usize) -> bool {
    i >= tokens.len() || tokens.sign(i).is_some()
}

fn is_capital(tokens: &Tokens, i: usize) -> bool {
    tokens.word(i).starts_with(letters::is_capital)
}
