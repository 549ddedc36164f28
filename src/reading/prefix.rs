//! The prefix of a line. What might be anything else is no prefix: a time, an address, a hashtag.

use crate::content::line::PREFIXES;
use crate::domain::CaptureKind;

/// What the prefix of a line says, and the line behind it.
pub fn split(line: &str) -> (Option<CaptureKind>, &str) {
    let line = line.trim();
    let found = PREFIXES.iter().find_map(|row| {
        let by_word = || row.words.iter().find_map(|word| behind_word(line, word));
        let rest = row.signs.iter().find_map(|sign| behind_sign(line, sign)).or_else(by_word)?;
        Some((Some(row.kind), rest.trim_start()))
    });
    found.unwrap_or((None, line))
}

/// What stands behind a word and its colon. Tight behind the colon stands nothing that a file, an
/// address, a ratio or a face has there.
fn behind_word<'a>(line: &'a str, word: &str) -> Option<&'a str> {
    let (start, rest) = line.split_at_checked(word.len())?;
    let rest = rest.strip_prefix([':', '：'])?;
    let is_other = |sign: char| r"/\:)(|".contains(sign) || sign.is_ascii_digit();
    (start.eq_ignore_ascii_case(word) && !rest.starts_with(is_other)).then_some(rest)
}

/// What stands behind a sign: after a space, since "#1" and ">5" mean something else. A sign of
/// several characters means nothing else.
fn behind_sign<'a>(line: &'a str, sign: &str) -> Option<&'a str> {
    let rest = line.strip_prefix(sign)?;
    let is_apart = rest.is_empty() || rest.starts_with(char::is_whitespace) || sign.len() > 1;
    is_apart.then_some(rest)
}
