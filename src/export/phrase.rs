//! Texts of a person as parts of a sentence.

use super::fill::one_line;
use super::words::words;
use crate::letters;

/// Signs that end a sentence or hold its parts together: the sentence brings its own.
pub const SIGNS: [char; 11] = ['.', ',', ';', ':', '!', '?', '…', '-', '–', '—', '•'];

/// A text in one line, without the signs around it.
pub fn clean(text: &str) -> String {
    let line = one_line(text);
    let mut rest = line.trim_end_matches([' ', '.', ',', ';', ':', '!', '?', '…', '–', '—']);
    // A sign that a word begins with belongs to it: "-5%", ".NET".
    while let Some((first, behind)) = rest.split_once(' ') {
        if !first.trim_matches(SIGNS).is_empty() {
            break;
        }
        rest = behind;
    }
    let rest = rest.trim_start_matches("...").trim_start_matches(['…', ',', ';', ':', '•']);
    if words(rest).is_empty() { String::new() } else { rest.trim().to_owned() }
}

/// The text behind a start that is in the list, and whether there was one.
pub fn without_start(text: &str, starts: &str) -> (String, bool) {
    for start in starts.split(", ").filter(|start| !start.is_empty()) {
        let (Some(begun), Some(rest)) = (text.get(..start.len()), text.get(start.len()..)) else {
            continue;
        };
        let is_whole = rest.is_empty() || rest.starts_with([' ', ',', ':', '…', '.']);
        if is_whole && begun.eq_ignore_ascii_case(start) {
            return (clean(rest), true);
        }
    }
    (text.to_owned(), false)
}

/// The text with a capital letter at the beginning.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(letters::capital);
    first.into_iter().chain(letters).collect()
}

/// The text with a small letter at the beginning, but for words that have more than one capital.
pub fn small(text: &str) -> String {
    let first = text.split(' ').next().unwrap_or_default();
    if first.chars().skip(1).any(|letter| letter.is_ascii_uppercase()) {
        return text.to_owned();
    }
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    text
}

/// A sentence with one full stop at the end, and without signs and spaces that came together from
/// two sides.
pub fn sentence(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len() + 1);
    for sign in text.replace("...", "…").chars() {
        let doubled = matches!(sign, ' ' | '.' | ',' | ';' | ':') && tidy.ends_with(sign);
        if matches!(sign, ',' | ';') && tidy.ends_with(' ') {
            tidy.pop();
        }
        if !doubled {
            tidy.push(sign);
        }
    }
    // What ends within a quotation has ended.
    let inner = tidy.trim_end_matches(['"', '”', '“', '’', '\'']);
    let ended = inner.len() < tidy.len() && inner.ends_with(['.', '!', '?']);
    if !tidy.is_empty() && !ended {
        tidy.push('.');
    }
    tidy
}
