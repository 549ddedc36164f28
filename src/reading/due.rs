//! By when: the dates of a line, and the one among them that counts.

use chrono::{Datelike, NaiveDate};

use crate::content::line as words;
use crate::content::recap::WEEKDAYS;
use crate::domain::is_meant_date;

use super::explicit::explicit;
use super::intro::{Intro, intro};
use super::relative::relative;
use super::token::Tokens;

/// What looks like a date: behind which piece it ends, and which day it is, if it is one.
pub struct Found {
    pub to: usize,
    pub date: Option<NaiveDate>,
}

impl Found {
    /// Whether it is on this weekday, counted from Monday.
    pub fn is_on(&self, weekday: u32) -> bool {
        self.date.is_some_and(|date| date.weekday().num_days_from_monday() == weekday)
    }

    /// With the weekday behind it, if that is its own, so that it is not read as another date.
    fn with_weekday(self, tokens: &Tokens) -> Self {
        let has_sign = matches!(tokens.sign(self.to), Some(',' | '('));
        let at = self.to + usize::from(has_sign);
        let is_its = named(tokens, at, &WEEKDAYS).is_some_and(|(day, _)| self.is_on(day));
        let to = if is_its && tokens.free_after(at + 1) { at + 1 } else { self.to };
        Self { to, ..self }
    }
}

/// What a line says of dates.
pub struct Due {
    /// The one that counts.
    pub on: Option<NaiveDate>,
    /// For each piece of the line, whether it is part of a date.
    pub dated: Vec<bool>,
}

/// Reads the dates of a line. The last one behind a word like "by" counts, else the last one. The
/// end of the day counts where nothing else does, since with another date it is a time of that day.
pub fn read(tokens: &Tokens, today: NaiveDate) -> Due {
    let mut dated = vec![false; tokens.len()];
    let mut best: Option<(u8, NaiveDate)> = None;
    let mut i = 0;
    while i < tokens.len() {
        let found = tokens.free_before(i).then(|| found_at(tokens, i, today)).flatten();
        let Some(found) = found.filter(|found| found.to > i && tokens.free_after(found.to)) else {
            i += 1;
            continue;
        };
        if let Some(part) = dated.get_mut(i..found.to) {
            part.fill(true);
        }
        let weight = match intro(tokens, i) {
            _ if ends_day(tokens, i, found.to) => Some(0),
            Intro::Plain => Some(1),
            Intro::Due => Some(2),
            Intro::NotDue => None,
        };
        let date = found.date.filter(|date| is_meant_date(*date));
        best = weight
            .zip(date)
            .filter(|(weight, _)| best.is_none_or(|(most, _)| *weight >= most))
            .or(best);
        i = found.to;
    }
    Due { on: best.map(|(_, date)| date), dated }
}

/// Whether what was found is the end of the day.
fn ends_day(tokens: &Tokens, from: usize, to: usize) -> bool {
    tokens.is(from, words::END_OF_DAY)
        || tokens.is(from, words::END) && tokens.is(to.wrapping_sub(1), words::DAY)
}

fn found_at(tokens: &Tokens, i: usize, today: NaiveDate) -> Option<Found> {
    let found = explicit(tokens, i, today).or_else(|| relative(tokens, i, today));
    found.map(|found| found.with_weekday(tokens))
}

/// Which of these names stands there, counted from nothing, and whether it is a short one.
pub fn named(tokens: &Tokens, i: usize, names: &[&str]) -> Option<(u32, bool)> {
    let word = tokens.word(i);
    let other = words::OTHER_SHORT.iter().find(|(short, _)| word.eq_ignore_ascii_case(short));
    let is = |name: &str| word.eq_ignore_ascii_case(name);
    let is_short =
        |name: &str| name.get(..3).is_some_and(is) || other.is_some_and(|(_, full)| *full == name);
    (0..).zip(names).find_map(|(n, name)| (is(name) || is_short(name)).then(|| (n, !is(name))))
}
