//! What may be somebody's name.

use crate::content::line as words;
use crate::content::recap::{MONTHS, WEEKDAYS};
use crate::letters;

use super::due::named;
use super::token::{Tokens, is_apostrophe};

/// The most words of a name.
const MOST_WORDS: usize = 3;

/// Whether two names are the same but for capitals.
pub fn is_same(one: &str, other: &str) -> bool {
    let small = |name: &str| name.chars().map(letters::small).collect::<String>();
    small(one) == small(other)
}

/// The word there with what hyphens join to it, and what is behind it; if it ends there, and is
/// not that of which something is: "Kim's", "James'".
pub fn name_at<'a>(tokens: &Tokens<'a>, i: usize) -> Option<(&'a str, usize)> {
    let mut to = i + 1;
    while tokens.joint(to, '-') && tokens.is_glued(to + 1) && !tokens.word(to + 1).is_empty() {
        to += 2;
    }
    let name = tokens.text(i, to);
    let is_its = tokens.is_glued(to) && tokens.sign(to).is_some_and(is_apostrophe);
    let mut end = name.chars().rev();
    let is_its = is_its || end.next() == Some('s') && end.next().is_some_and(is_apostrophe);
    let is_whole = !tokens.word(i).is_empty() && tokens.free_after(to) && !is_its;
    is_whole.then_some((name, to))
}

/// Whether a name may begin there: a word with a capital letter, or of a script without such.
pub fn is_name(tokens: &Tokens, i: usize) -> bool {
    name_at(tokens, i).is_some_and(|(name, to)| {
        let parts = (i..to).step_by(2);
        let is_date = named(tokens, i, &MONTHS).or_else(|| named(tokens, i, &WEEKDAYS)).is_some();
        let is_thing = words::THING_ENDS.iter().any(|end| name.ends_with(end));
        let is_word = tokens.is(i, words::NOT_NAMES);
        !is_date && !is_thing && !is_word && parts.into_iter().all(|at| is_part(tokens.word(at)))
    })
}

/// Whether a word looks like part of a name, and not like an abbreviation or "won't".
fn is_part(word: &str) -> bool {
    let mut all = word.chars().filter(|letter| letters::is_letter(*letter));
    let Some(first) = all.next().filter(|first| !letters::is_small(*first)) else { return false };
    let has_cases = letters::is_capital(first);
    let is_short = has_cases && !all.any(letters::is_small);
    let has_ending =
        word.split(is_apostrophe).skip(1).any(|rest| rest.starts_with(letters::is_small));
    !is_short && !has_ending
}

/// The name there, of up to three words, and what is behind it.
pub fn names_at<'a>(tokens: &Tokens<'a>, i: usize) -> Option<(&'a str, usize)> {
    let mut to = i;
    for _ in 0..MOST_WORDS {
        let may_begin = to == i || !tokens.is_glued(to);
        match name_at(tokens, to).filter(|_| may_begin && is_name(tokens, to)) {
            Some((_, end)) => to = end,
            None => break,
        }
    }
    (to > i).then(|| (tokens.text(i, to), to))
}
