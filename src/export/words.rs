//! The words of a text, and whether some of a list are among them. No pattern matching: the lists
//! are short, and so are the texts.

use crate::content::achievement::CURRENCIES;

/// The words of a text, without what stands between them. What is joined by a hyphen or an
/// apostrophe comes apart; a sign for money is a word.
pub fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut begun = None;
    for (at, letter) in text.char_indices() {
        if is_of_word(letter) {
            begun = begun.or(Some(at));
            continue;
        }
        words.extend(begun.take().and_then(|from| text.get(from..at)));
        if CURRENCIES.contains(letter) {
            words.extend(text.get(at..at + letter.len_utf8()));
        }
    }
    words.extend(begun.and_then(|from| text.get(from..)));
    words
}

/// Whether a letter or a figure. Beyond ASCII that is everything but spaces and punctuation, which
/// is near enough and needs no tables.
const fn is_of_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || letter > '¿' && !matches!(letter, '\u{2000}'..='\u{20cf}' | '\u{3000}'..='\u{303f}')
}

/// How many words of a phrase stand at the beginning; nothing where not all of them do.
fn begins_with(words: &[&str], phrase: &str) -> Option<usize> {
    let mut count = 0;
    for word in phrase.split(' ') {
        if !words.get(count)?.eq_ignore_ascii_case(word) {
            return None;
        }
        count += 1;
    }
    Some(count)
}

/// Whether the words begin with one of the phrases of a list.
pub fn begin_with_any(words: &[&str], list: &str) -> bool {
    list.split(", ").any(|phrase| begins_with(words, phrase).is_some())
}

/// Whether one of the phrases of a list is among the words.
pub fn have_any(words: &[&str], list: &str) -> bool {
    (0..words.len()).any(|at| begin_with_any(words.get(at..).unwrap_or_default(), list))
}

/// Whether a word is in a list.
pub fn is_one_of(word: &str, list: &str) -> bool {
    begin_with_any(&[word], list)
}

/// The words behind those at the beginning that are in a list.
pub fn behind<'a, 'b>(mut words: &'a [&'b str], list: &str) -> &'a [&'b str] {
    while let Some((first, rest)) = words.split_first() {
        if !is_one_of(first, list) {
            break;
        }
        words = rest;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(words(text), expected);
    }

    #[test]
    fn a_text_comes_apart_into_words() {
        check("", &[]);
        check(" … – !", &[]);
        check("We’ve cut it, by 40%.", &["We", "ve", "cut", "it", "by", "40"]);
        check("€40k or 2 M€", &["€", "40k", "or", "2", "M", "€"]);
        check("Größe, „Übung“ und日本語。", &["Größe", "Übung", "und日本語"]);
        check("co-led 1.5x", &["co", "led", "1", "5x"]);
    }

    #[test]
    fn phrases_are_found_at_whole_words_only() {
        let found = |text: &str, list: &str| have_any(&words(text), list);
        assert!(found("It was World-class!", "great, world class"));
        assert!(!found("It was greater", "great, world class"));
        assert!(!found("world", "great, world class"));
        assert_eq!(behind(&words("I also helped"), "i, also"), ["helped"]);
    }
}
