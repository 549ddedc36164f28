//! Search: from words to the sessions in whose record they stand. Pure; it reads every text that
//! somebody wrote, whatever record it is in, so that no new field is forgotten.

use crate::domain::{Document, Id, RecordKey, Session, date_key, in_order};
use crate::letters::small;

/// A session in which something was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The session.
    pub session: Id<Session>,
    /// The text in which it was found; of several the one with most of the words.
    pub text: String,
}

/// More words than these are not looked for.
const MOST_WORDS: usize = 16;

/// How many letters an excerpt has, and how many of them stand before the first word found.
const EXCERPT: usize = 90;
const BEFORE: usize = 30;

/// What was found in one session so far.
struct Hit {
    session: u128,
    /// A bit for each word that was found.
    words: u16,
    text: String,
    text_words: u16,
}

/// The sessions whose records have all the words of a query somewhere, the latest session first.
/// Capital and small letters are the same; a part of a word is enough. Nothing for no words.
pub fn search(document: &Document, query: &str) -> Vec<Found> {
    let words = words_of(query);
    if words.is_empty() {
        return Vec::new();
    }
    let mut hits: Vec<Hit> = Vec::new();
    document.see_texts(&mut |key: RecordKey, text: &str| {
        let found = words_in(text, &words);
        if found == 0 {
            return;
        }
        for session in document.sessions_of(key) {
            note(&mut hits, session.raw(), found, text);
        }
    });
    let all = u16::try_from((1_u32 << words.len()) - 1).unwrap_or(u16::MAX);
    hits.retain(|hit| hit.words == all);
    let date = |hit: &Hit| {
        let row = document.sessions.get(Id::from_raw(hit.session));
        date_key(row.and_then(|row| row.on))
    };
    let latest_last = in_order(hits.into_iter(), date);
    let found = latest_last.into_iter().rev();
    found.map(|hit| Found { session: Id::from_raw(hit.session), text: hit.text }).collect()
}

/// Whether a text has all the words of a query. Every text has all of none.
pub fn has_words(text: &str, query: &str) -> bool {
    words_of(query).iter().all(|word| place_of(text, word).is_some())
}

fn words_of(query: &str) -> Vec<Vec<char>> {
    query.split_whitespace().take(MOST_WORDS).map(folded).collect()
}

/// Notes that a text of a session has some of the words. The hits are in the order of their
/// sessions.
fn note(hits: &mut Vec<Hit>, session: u128, words: u16, text: &str) {
    let place = hits.partition_point(|hit| hit.session < session);
    if let Some(hit) = hits.get_mut(place).filter(|hit| hit.session == session) {
        hit.words |= words;
        if words.count_ones() > hit.text_words.count_ones() {
            text.clone_into(&mut hit.text);
            hit.text_words = words;
        }
    } else {
        let text = text.to_owned();
        hits.insert(place, Hit { session, words, text, text_words: words });
    }
}

fn folded(word: &str) -> Vec<char> {
    word.chars().map(small).collect()
}

/// A bit for each of the words that stands in a text.
fn words_in(text: &str, words: &[Vec<char>]) -> u16 {
    let mut found = 0;
    for (place, word) in words.iter().enumerate() {
        if place_of(text, word).is_some() {
            found |= 1 << place;
        }
    }
    found
}

/// How many letters stand before a word in a text; nothing where it is not in it.
fn place_of(text: &str, word: &[char]) -> Option<usize> {
    let mut rest = text.chars();
    for place in 0.. {
        let mut here = rest.clone().map(small);
        if word.iter().all(|letter| here.next() == Some(*letter)) {
            return Some(place);
        }
        rest.next()?;
    }
    None
}

/// The part of a text around the first word of a query, in one line.
pub fn excerpt(text: &str, query: &str) -> String {
    let words = words_of(query);
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let place = words.iter().filter_map(|word| place_of(&line, word)).min().unwrap_or_default();
    let skipped = if line.chars().count() > EXCERPT { place.saturating_sub(BEFORE) } else { 0 };
    let mut excerpt = String::new();
    if skipped > 0 {
        excerpt.push('…');
    }
    excerpt.extend(line.chars().skip(skipped).take(EXCERPT));
    if line.chars().count() > skipped + EXCERPT {
        excerpt.push('…');
    }
    excerpt
}
