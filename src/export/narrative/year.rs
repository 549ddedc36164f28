//! The year: what there was in numbers, and month by month.

use chrono::Datelike;

use crate::content::narrative as content;
use crate::content::recap::MONTHS;
use crate::domain::{ActionStatus, Evidence};

use super::super::fill::{counted, fill};
use super::Told;
use super::block::{Block, section};
use super::lines::{lesson_line, quote_line, told_line};

/// The counts of the period, its months, what was learned, and what others said.
pub fn year_in_review(told: &Told<'_>) -> Vec<Block> {
    let mut blocks: Vec<_> = section(1, content::COUNTS, counts(told)).into_iter().collect();
    blocks.extend(months(told, 1, told_line));
    let besides = [told.rows().map(lesson_line).collect(), told.rows().map(quote_line).collect()];
    let besides = content::YEAR_HEADINGS.into_iter().zip(besides);
    blocks.extend(besides.filter_map(|(heading, lines)| section(1, heading, lines)));
    blocks
}

/// How many achievements, sessions and action items there were.
fn counts(told: &Told<'_>) -> Vec<String> {
    let sessions = told.document.sessions_told_in(told.narrative).len();
    let achievements = counted(content::ACHIEVEMENTS, told.wins().count());
    vec![achievements, counted(content::SESSIONS, sessions), actions(told)]
}

/// How many of the person's own action items that were due were done. Those that were given up
/// are counted among them, and named.
fn actions(told: &Told<'_>) -> String {
    let due = told.document.actions_told_in(told.narrative).into_iter();
    let due: Vec<_> = due.filter(|(_, row)| told.audience.may_see(row.visibility)).collect();
    let count =
        |is: fn(&ActionStatus) -> bool| due.iter().filter(|(_, row)| is(&row.status)).count();
    let done = count(|status| matches!(status, ActionStatus::Done(_)));
    let given_up = count(|status| matches!(status, ActionStatus::Dropped(_)));
    let text = fill(&counted(content::ACTIONS, due.len()), &[("done", &done.to_string())]);
    if given_up == 0 {
        return text;
    }
    fill(content::GIVEN_UP, &[("text", &text), ("n", &given_up.to_string())])
}

/// The months in which something was achieved, with a line each.
pub fn months(told: &Told<'_>, level: u8, line: fn(&Evidence) -> String) -> Vec<Block> {
    let mut months: Vec<(i32, u32, Vec<String>)> = Vec::new();
    for row in told.wins() {
        let Some(day) = row.dated() else { continue };
        match months.last_mut() {
            Some((year, month, lines)) if (*year, *month) == (day.year(), day.month0()) => {
                lines.push(line(row));
            }
            _ => months.push((day.year(), day.month0(), vec![line(row)])),
        }
    }
    let blocks = months.into_iter().filter_map(|(year, month, lines)| {
        let month = MONTHS.get(month as usize).copied().unwrap_or_default();
        let year = year.to_string();
        section(level, &fill(content::MONTH, &[("month", month), ("year", &*year)]), lines)
    });
    blocks.collect()
}
