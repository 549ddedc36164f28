//! The difference between two texts, line by line.

/// A line, and whether an empty line stands above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// The line.
    pub text: &'a str,
    /// Whether a paragraph begins with it.
    pub opens: bool,
}

/// What became of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It is in both texts.
    Stayed,
    /// It is in the old one alone.
    Went,
    /// It is in the new one alone.
    Came,
}

/// A line on the way from one text to the other.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// What became of it.
    pub way: Way,
    /// The line.
    pub line: Line<'a>,
    /// Its place in the old text, where it is in there.
    pub old: Option<usize>,
}

/// The lines of a text that are not empty.
pub fn lines(text: &str) -> Vec<Line<'_>> {
    let mut opens = true;
    let mut lines = Vec::new();
    for text in text.split('\n').map(str::trim_end) {
        if !text.is_empty() {
            lines.push(Line { text, opens });
        }
        opens = text.is_empty();
    }
    lines
}

/// The text of these lines.
pub fn joined(lines: &[Line<'_>]) -> String {
    let mut text = String::new();
    for line in lines {
        if !text.is_empty() {
            text.push_str(if line.opens { "\n\n" } else { "\n" });
        }
        text.push_str(line.text);
    }
    text
}

/// The way from the old lines to the new ones; what went comes before what came in its place.
pub fn difference<'a>(old: &[Line<'a>], new: &[Line<'a>]) -> Vec<Step<'a>> {
    let mut steps = Vec::with_capacity(old.len().max(new.len()));
    let (mut from, mut to) = (0, 0);
    for (in_old, in_new) in matches(old, new).into_iter().chain([(old.len(), new.len())]) {
        let went = old.iter().enumerate().take(in_old).skip(from);
        steps.extend(went.map(|(at, line)| Step { way: Way::Went, line: *line, old: Some(at) }));
        let came = new.iter().take(in_new).skip(to);
        steps.extend(came.map(|line| Step { way: Way::Came, line: *line, old: None }));
        let stayed = old.get(in_old);
        let stayed = stayed.map(|line| Step { way: Way::Stayed, line: *line, old: Some(in_old) });
        steps.extend(stayed);
        (from, to) = (in_old + 1, in_new + 1);
    }
    steps
}

/// How many pairs of lines are compared at most: two texts of 1,500 lines that have neither their
/// beginning nor their end in common.
const MOST_PAIRS: usize = 1500 * 1500;

/// The places of the lines that both have, in the order of both: as many as there can be (the
/// longest common subsequence), where the texts are not beyond all measure.
pub fn matches(old: &[Line<'_>], new: &[Line<'_>]) -> Vec<(usize, usize)> {
    let same = |(one, other): &(&Line<'_>, &Line<'_>)| one == other;
    let head = old.iter().zip(new).take_while(same).count();
    let shorter = old.len().min(new.len());
    let tail = old.iter().rev().zip(new.iter().rev()).take(shorter - head).take_while(same).count();
    let (old_end, new_end) = (old.len() - tail, new.len() - tail);
    let old = old.get(head..old_end).unwrap_or_default();
    let new = new.get(head..new_end).unwrap_or_default();
    let mut pairs: Vec<_> = (0..head).map(|at| (at, at)).collect();
    if old.len() * new.len() <= MOST_PAIRS {
        pairs.extend(in_common(old, new).into_iter().map(|(one, two)| (head + one, head + two)));
    }
    pairs.extend((0..tail).map(|at| (old_end + at, new_end + at)));
    pairs
}

/// The longest common subsequence of a few lines, by the table of its lengths.
fn in_common(old: &[Line<'_>], new: &[Line<'_>]) -> Vec<(usize, usize)> {
    let width = new.len() + 1;
    // How many lines the ends behind two places have in common.
    let mut lengths = vec![0_u32; width * (old.len() + 1)];
    let length = |lengths: &[u32], one: usize, two: usize| {
        lengths.get(one * width + two).copied().unwrap_or_default()
    };
    for (one, line) in old.iter().enumerate().rev() {
        for (two, other) in new.iter().enumerate().rev() {
            let best = if line == other {
                length(&lengths, one + 1, two + 1) + 1
            } else {
                length(&lengths, one + 1, two).max(length(&lengths, one, two + 1))
            };
            if let Some(slot) = lengths.get_mut(one * width + two) {
                *slot = best;
            }
        }
    }
    let (mut one, mut two) = (0, 0);
    let mut pairs = Vec::new();
    while let (Some(line), Some(other)) = (old.get(one), new.get(two)) {
        if line == other {
            pairs.push((one, two));
            (one, two) = (one + 1, two + 1);
        } else if length(&lengths, one + 1, two) >= length(&lengths, one, two + 1) {
            one += 1;
        } else {
            two += 1;
        }
    }
    pairs
}
