//! The log: what is worth remembering, written down in one line whenever it happens.

use chrono::NaiveDate;

use super::field::words;
use super::{
    Achievement, Document, Evidence, EvidenceDetail, Id, Occasion, Visibility, is_meant_date,
    iso_date,
};

/// What a line of the log is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LogKind {
    /// Something that went well.
    #[default]
    Win,
    /// Something kind that somebody said.
    Praise,
    /// Something learned.
    Lesson,
}

words!(LogKind { Win: "win", Praise: "praise", Lesson: "lesson" });

impl LogKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Win, Self::Praise, Self::Lesson];
}

/// The signs with which a line of a list may begin, besides a number.
const MARKS: [char; 4] = ['-', '*', '+', '–'];

/// Those of them that begin nothing else.
const BULLETS: [char; 3] = ['•', '·', '✓'];

/// Boxes to tick, as programs for lists write them.
const BOXES: [&str; 3] = ["[x] ", "[X] ", "[ ] "];

/// A date as people write it in lists: `2026-03-12`, `12.03.2026`, `2026-03` for a month, of which it
/// is the first day, and `31/3/2026` where only one of the two can be the month.
fn pasted_date(text: &str) -> Option<NaiveDate> {
    let parts = |sign: char| -> Option<Vec<u32>> {
        text.split(sign).map(|part| part.parse().ok()).collect()
    };
    let date =
        |year: u32, month, day| NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day);
    let found = match (parts('-').as_deref(), parts('.').as_deref(), parts('/').as_deref()) {
        (Some([year, month]), ..) => date(*year, *month, 1),
        (_, Some([day, month, year]), _) => date(*year, *month, *day),
        (.., Some([one, other, year])) => {
            match (date(*year, *one, *other), date(*year, *other, *one)) {
                (Some(one), Some(other)) if one != other => None,
                (one, other) => one.or(other),
            }
        }
        _ => iso_date(text),
    };
    found.filter(|date| is_meant_date(*date))
}

/// A line of a pasted list: the date with which it begins, if any, and its text.
fn dated_line(line: &str) -> (Option<NaiveDate>, &str) {
    let line = without_mark(line);
    let line = BOXES.iter().find_map(|mark| line.strip_prefix(mark)).unwrap_or(line).trim_start();
    let (first, rest) = line.split_once([' ', '\t', ':', ',']).unwrap_or((line, ""));
    match pasted_date(first) {
        Some(on) => (Some(on), without_mark(rest.trim_start_matches([':', ',', ' ', '\t']))),
        None => (None, line),
    }
}

/// A line without the mark of the list that it stands in.
pub(super) fn without_mark(line: &str) -> &str {
    let line = line.trim();
    if let Some(rest) = line.strip_prefix(BULLETS) {
        return rest.trim();
    }
    // "-5 % cost" and "3.5 % less" are figures; a mark stands apart.
    let stands_apart = |rest: &str| rest.is_empty() || rest.starts_with(char::is_whitespace);
    if let Some(rest) = line.strip_prefix(MARKS) {
        return if stands_apart(rest) { rest.trim() } else { line };
    }
    let text = line.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let is_numbered = text.len() < line.len() && text.starts_with([')', '.']);
    let behind = text.get(1..).unwrap_or_default();
    if is_numbered && stands_apart(behind) { behind.trim() } else { line }
}

impl Document {
    /// Keeps the line that is being written as an entry of today, and starts a new one of the same
    /// kind. An empty line is nothing. An entry is evidence for no session yet: it can be taken
    /// along to any, and be told in full there.
    pub fn keep_log_line(&mut self, occasion: &mut Occasion) -> Option<Id<Evidence>> {
        let profile = self.profile.get(Id::NIL)?;
        let (title, logged_as) = (profile.log_line.trim().to_owned(), profile.log_kind);
        if title.is_empty() {
            return None;
        }
        self.profile.edit(Id::NIL, |profile| profile.log_line = String::new());
        let id = occasion.fresh();
        let entry = Evidence {
            title,
            detail: EvidenceDetail::Achievement(Achievement::default()),
            on: Some(occasion.today),
            visibility: Visibility::Shared,
            logged_as,
            ..Evidence::default()
        };
        self.evidence.insert(id, entry);
        Some(id)
    }

    /// Keeps each line of a pasted list as an entry of the log, without the marks of the list; a
    /// line that is there already is not kept twice, unless it has another date. A line may begin
    /// with its date, `2026-03-12`. Gives how many were kept.
    pub fn keep_log_lines(&mut self, text: &str, occasion: &mut Occasion) -> usize {
        let mut kept = 0;
        for line in text.lines() {
            let (on, title) = dated_line(line);
            let is_there = |row: &Evidence| {
                let is_other = on.is_some_and(|on| row.dated().is_some_and(|other| other != on));
                row.is_achievement() && row.title.trim() == title && !is_other
            };
            if title.is_empty() || self.evidence.iter().any(|(_, row)| is_there(row)) {
                continue;
            }
            let entry = Evidence {
                title: title.to_owned(),
                detail: EvidenceDetail::Achievement(Achievement::default()),
                on: on.or(Some(occasion.today)),
                visibility: Visibility::Shared,
                ..Evidence::default()
            };
            self.evidence.insert(occasion.fresh(), entry);
            kept += 1;
        }
        kept
    }

    /// Adds an achievement of today to be told in full, for no session yet.
    pub fn begin_achievement(&mut self, occasion: &mut Occasion) -> Id<Evidence> {
        let id = occasion.fresh();
        let entry = Evidence {
            on: Some(occasion.today),
            visibility: Visibility::Shared,
            ..Evidence::default()
        };
        self.evidence.insert(id, entry);
        id
    }

    /// The youngest entries of the log that belong to no session, youngest first.
    pub fn latest_log(&self, most: usize) -> Vec<Id<Evidence>> {
        let free = |row: &Evidence| row.session.is_none() && row.also_for.is_empty();
        let rows = self.evidence.iter().rev().filter(|(_, row)| free(row));
        rows.map(|(id, _)| id).take(most).collect()
    }
}
