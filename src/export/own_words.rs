//! The person's own wording of a text, and where in it a line goes that the record has by now.

use super::line_difference::{Line, Step, Way, matches};
use super::recap_changes::heading_of;

/// Where a line goes in the person's text.
struct Spot {
    /// Before which of their lines.
    before: usize,
    /// Whether an empty line comes before it.
    blank_before: bool,
    /// Whether one comes behind it.
    blank_behind: bool,
}

/// The person's text with these changes, all else as it is.
pub fn worked_in(edited: &str, before: &[Line<'_>], steps: &[Step<'_>], taken: &[usize]) -> String {
    let rows: Vec<&str> = edited.split('\n').collect();
    let own = Own::new(&rows, before);
    let mut gone = Vec::new();
    let mut new: Vec<(Spot, &str)> = Vec::new();
    for at in taken.iter().copied() {
        let Some(step) = steps.get(at) else { continue };
        if step.way == Way::Went {
            gone.extend(own.row_of(step));
        } else if !own.has(step.line.text) {
            // What comes below a heading that has just come stays with it.
            let follows = new.last().filter(|_| !step.line.opens).map(|(spot, _)| Spot {
                before: spot.before,
                blank_before: false,
                blank_behind: spot.blank_behind,
            });
            if let (Some(_), Some((last, _))) = (&follows, new.last_mut()) {
                last.blank_behind = false;
            }
            new.push((follows.unwrap_or_else(|| own.spot(steps, at)), step.line.text));
        }
    }
    let mut text: Vec<&str> = Vec::with_capacity(rows.len() + new.len());
    let mut skips_blank = false;
    for (at, row) in rows.iter().map(Some).chain([None]).enumerate() {
        for (spot, line) in new.iter().filter(|(spot, _)| spot.before == at) {
            text.extend(spot.blank_before.then_some(""));
            text.push(line);
            text.extend(spot.blank_behind.then_some(""));
        }
        let Some(row) = row else { break };
        if gone.contains(&at) {
            // Where an empty line is above and another below, one of them is enough.
            let is_blank = |row: Option<&&str>| row.is_none_or(|row| row.trim().is_empty());
            skips_blank = is_blank(text.last()) && is_blank(rows.get(at + 1));
        } else if !std::mem::take(&mut skips_blank) {
            text.push(row);
        }
    }
    if gone.iter().any(|at| at + 1 == rows.len()) {
        while text.last().is_some_and(|row| row.trim().is_empty()) {
            text.pop();
        }
    }
    text.join("\n")
}

/// The person's text, and what of the text that it stands on is still in it.
struct Own<'a> {
    rows: &'a [&'a str],
    /// The place of a line of the old text, and of the row that it is.
    kept: Vec<(usize, usize)>,
}

impl<'a> Own<'a> {
    fn new(rows: &'a [&'a str], before: &[Line<'_>]) -> Self {
        let plain = |text| Line { text, opens: false };
        let written = rows.iter().enumerate().filter(|(_, row)| !row.trim().is_empty());
        let (places, own): (Vec<_>, Vec<_>) =
            written.map(|(at, row)| (at, plain(row.trim_end()))).unzip();
        let before: Vec<_> = before.iter().map(|line| plain(line.text)).collect();
        let kept = matches(&before, &own).into_iter();
        let kept = kept.filter_map(|(old, at)| Some((old, *places.get(at)?)));
        Self { rows, kept: kept.collect() }
    }

    /// The row that a line of the old text is.
    fn row_of(&self, step: &Step<'_>) -> Option<usize> {
        let old = step.old?;
        self.kept.iter().find(|(place, _)| *place == old).map(|(_, row)| *row)
    }

    /// Whether the person wrote this line themselves.
    fn has(&self, line: &str) -> bool {
        let is_own = |at: usize| !self.kept.iter().any(|(_, row)| *row == at);
        self.rows.iter().enumerate().any(|(at, row)| row.trim_end() == line && is_own(at))
    }

    fn is_blank(&self, row: usize) -> bool {
        self.rows.get(row).is_none_or(|row| row.trim().is_empty())
    }

    /// Behind the paragraph of a row.
    fn end_of(&self, row: usize) -> usize {
        (row..self.rows.len()).find(|row| self.is_blank(*row)).unwrap_or(self.rows.len())
    }

    /// Before the paragraph of a row.
    fn start_of(&self, row: usize) -> usize {
        (0..row).rev().find(|row| self.is_blank(*row)).map_or(0, |row| row + 1)
    }

    /// Where a line goes that came.
    fn spot(&self, steps: &[Step<'_>], at: usize) -> Spot {
        let within = |before| Spot { before, blank_before: false, blank_behind: false };
        let behind = |before| Spot { before, blank_before: true, blank_behind: false };
        let ahead_of = |before| Spot { before, blank_before: false, blank_behind: true };
        let (above, rest) = steps.split_at(at.min(steps.len()));
        let opens = rest.first().is_some_and(|step| step.line.opens);
        let below = rest.get(1..).unwrap_or_default();
        if opens {
            let last = above.iter().rev().find_map(|step| self.row_of(step));
            let next = below.iter().filter(|step| step.line.opens);
            let next = next.into_iter().find_map(|step| self.row_of(step));
            return match (last, next) {
                (Some(row), _) => behind(self.end_of(row)),
                (None, Some(row)) => ahead_of(self.start_of(row)),
                (None, None) => behind(self.rows.len()),
            };
        }
        // Its section: from its heading, which stayed, to the next one.
        let heading = heading_of(steps, at, Way::Came).unwrap_or_default();
        let section = above.get(heading..).unwrap_or_default();
        let mut known = section.iter().rev().filter(|step| step.old.is_some());
        if let Some(row) = known.next().and_then(|step| self.row_of(step)) {
            return within(row + 1);
        }
        if let Some(row) = known.find_map(|step| self.row_of(step)) {
            return within(self.end_of(row));
        }
        let mut later = below.iter().take_while(|step| !step.line.opens);
        if let Some(row) = later.find_map(|step| self.row_of(step)) {
            return within(row);
        }
        // The last two paragraphs are how a letter ends.
        let ends = steps.iter().rev().filter(|step| step.line.opens && step.old.is_some()).take(2);
        match ends.filter_map(|step| self.row_of(step)).last() {
            Some(row) => ahead_of(self.start_of(row)),
            None => behind(self.rows.len()),
        }
    }
}
