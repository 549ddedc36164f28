//! Where a stretch of time begins and ends: the end of the week, the start of April, mid-March.

use chrono::NaiveDate;

use crate::content::line as words;
use crate::content::recap::MONTHS;

use super::calendar::{day_of_month, end_of, end_of_month, in_days, start_of};
use super::due::{Found, named};
use super::intro::is_due;
use super::relative::{this_or_next_of, unit};
use super::token::Tokens;

/// Which edge of a stretch.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Start,
    Middle,
    End,
}

/// The edge that begins there: the end of the week, EOW, the start of April, mid-March.
pub fn edge(tokens: &Tokens, i: usize, today: NaiveDate) -> Option<Found> {
    let edges =
        [(words::START, Edge::Start), (words::MIDDLE, Edge::Middle), (words::END, Edge::End)];
    let Some((_, edge)) = edges.into_iter().find(|(list, _)| tokens.is(i, list)) else {
        return end_in_a_word(tokens, i, today);
    };
    let of = if tokens.joint(i + 1, '-') { i + 2 } else { i + 1 };
    let mut at = tokens.skip(of, words::OF);
    // "End" and "start" alone are what somebody does; "mid" says it all.
    (at > of || edge == Edge::Middle || is_due(tokens, i)).then_some(())?;
    at = tokens.skip(at, words::THE);
    if let Some((first, last)) = months_there(tokens, at) {
        let behind = at + if last > first { 2 } else { 1 };
        let year = Some(tokens.figures(behind)).filter(|figures| figures.len() == 4);
        let year: Option<i32> = year.and_then(|figures| figures.parse().ok());
        let date = match edge {
            Edge::Start => day_of_month(today, year, first, 1),
            Edge::Middle if last == first => day_of_month(today, year, first, 15),
            Edge::Middle => None,
            Edge::End => end_of_month(today, year, last),
        };
        return Some(Found { to: behind + usize::from(year.is_some()), date });
    }
    if let (4, Edge::End) = (tokens.figures(at).len(), edge) {
        let year = tokens.figures(at).parse().ok()?;
        return Some(Found { to: at + 1, date: end_of_month(today, Some(year), 12) });
    }
    edge_of_unit(tokens, i, at, edge, today)
}

/// The end of this week or of the next one, of the month, of the day.
fn edge_of_unit(
    tokens: &Tokens,
    i: usize,
    mut at: usize,
    edge: Edge,
    today: NaiveDate,
) -> Option<Found> {
    let said = this_or_next_of(tokens, at);
    at = if said.is_some() { at + 1 } else { at };
    let unit = unit(tokens, at).filter(|unit| !unit.end.is_empty());
    if unit.is_none() {
        // Of the day only where something is due: "at the end of the day" is a manner of speaking.
        let is_day = tokens.is(at, words::DAY) && edge == Edge::End && is_due(tokens, i);
        return (is_day && said != Some(1)).then_some(Found { to: at + 1, date: Some(today) });
    }
    let months = unit?.months;
    let ahead = said.unwrap_or(0);
    // "The end of week 12" is no week that we know.
    let figures = tokens.figures(at + 1);
    let year = figures.parse().ok().filter(|_| figures.len() == 4 && months == 12);
    let date = match edge {
        Edge::End if year.is_some() => end_of_month(today, year, 12),
        _ if !figures.is_empty() => None,
        Edge::End => end_of(today, months, ahead),
        // Of what has begun, the start is over: it is the next one that is meant, if any is.
        Edge::Start if ahead == 1 => start_of(today, months, 1),
        Edge::Start if is_due(tokens, i) && said.is_none() => start_of(today, months, 0)
            .filter(|date| *date == today)
            .or_else(|| start_of(today, months, 1)),
        Edge::Middle if months == 1 => {
            let middle = |ahead| in_days(start_of(today, 1, ahead)?, 14);
            middle(ahead).filter(|date| *date >= today)
        }
        _ => None,
    };
    Some(Found { to: at + 1 + usize::from(year.is_some()), date })
}

/// The first and the last month of what is named there: a month or, with its number, a quarter.
fn months_there(tokens: &Tokens, i: usize) -> Option<(u32, u32)> {
    if let Some((month, _)) = named(tokens, i, &MONTHS) {
        return Some((month + 1, month + 1));
    }
    let is_quarter = tokens.is(i, words::QUARTER) && tokens.is_glued(i + 1);
    let quarter: u32 = tokens.figures(i + 1).parse().ok()?;
    (is_quarter && (1..=4).contains(&quarter)).then_some((quarter * 3 - 2, quarter * 3))
}

/// EOW, EOM and their like.
fn end_in_a_word(tokens: &Tokens, i: usize, today: NaiveDate) -> Option<Found> {
    if tokens.is(i, words::END_OF_DAY) {
        return Some(Found { to: i + 1, date: Some(today) });
    }
    let unit = words::UNITS.iter().find(|unit| !unit.end.is_empty() && tokens.is(i, unit.end))?;
    let of_next = tokens.is(i + 1, words::NEXT) && tokens.is(i + 2, unit.one);
    let (to, ahead) = if of_next { (i + 3, 1) } else { (i + 1, 0) };
    Some(Found { to, date: end_of(today, unit.months, ahead) })
}
