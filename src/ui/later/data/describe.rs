//! A record in words that tell it from others: what it is called, and what in it differs.

use crate::content::data as words;
use crate::domain::{Document, Kind, RecordKey, Value};
use crate::export::{fill, one_line};
use crate::platform::dates;
use crate::storage::compare::{Difference, Effect};

/// How many characters of a text are shown.
const MOST_CHARACTERS: usize = 90;

/// How many texts of a side are shown.
const MOST_TEXTS: usize = 3;

/// What a record is called: its kind, and the first text in it; of what belongs to a session, with
/// whom that is.
pub fn name_of(document: &Document, difference: &Difference) -> String {
    let key = difference.key;
    let place = Kind::ALL.iter().position(|kind| *kind == key.kind).unwrap_or_default();
    let kind = words::KINDS.get(place).copied().unwrap_or_default();
    let value = difference.mine.as_ref().or(difference.theirs.as_ref());
    let text = match key.kind {
        Kind::Session | Kind::Request | Kind::Preparation | Kind::Recap => {
            of_session(document, key)
        }
        _ => None,
    };
    let text = text.or_else(|| texts_of(key, value).into_iter().next());
    let text = text.unwrap_or_else(|| words::WITHOUT_TEXT.to_owned());
    fill(words::NAMED, &[("kind", kind), ("text", &shortened(&text))])
}

/// With whom a session is, and when.
fn of_session(document: &Document, key: RecordKey) -> Option<String> {
    let session = document.sessions.get(key.id.of())?;
    let manager = document.people.get(session.manager)?.name.clone();
    let on = session.on.map(dates::short);
    Some(on.map_or(manager.clone(), |on| format!("{manager}{}{on}", words::BETWEEN)))
}

/// The texts in which both sides differ, where the record is here and there.
pub fn texts_that_differ(difference: &Difference) -> Vec<String> {
    let Difference { key, effect, mine, theirs, .. } = difference;
    if *effect == Effect::Adds || *effect == Effect::Removes {
        return Vec::new();
    }
    let [here, there] = [mine, theirs].map(|value| texts_of(*key, value.as_ref()));
    // The first one here stands in the name.
    let more = here.get(1..).unwrap_or_default();
    let side = |said: &str, value: &Option<Value>, own: &[String], other: &[String]| {
        let new = own.iter().filter(|text| !other.contains(text)).take(MOST_TEXTS);
        let texts: Vec<String> = new.map(|text| shortened(text)).collect();
        let texts = match value {
            None => words::GONE.to_owned(),
            Some(_) => texts.join(words::BETWEEN),
        };
        (!texts.is_empty()).then(|| fill(said, &[("text", &texts)]))
    };
    let sides = [side(words::HERE, mine, more, &there), side(words::THERE, theirs, &there, &here)];
    let told: Vec<String> = sides.into_iter().flatten().collect();
    if told.is_empty() { vec![words::NO_TEXT_DIFFERS.to_owned()] } else { told }
}

/// The texts that somebody wrote in a record.
fn texts_of(key: RecordKey, value: Option<&Value>) -> Vec<String> {
    let mut document = Document::default();
    let mut texts = Vec::new();
    if let Some(value) = value {
        // It was read once already.
        let _ = document.set_value(key, value.clone());
    }
    document.see_texts(&mut |_, text| {
        if !text.trim().is_empty() {
            texts.push(text.to_owned());
        }
    });
    texts
}

/// The beginning of a text, on one line.
fn shortened(text: &str) -> String {
    let line = one_line(text);
    match line.char_indices().nth(MOST_CHARACTERS) {
        Some((end, _)) => {
            let start = line.get(..end).unwrap_or_default();
            let words = start.rsplit_once(' ').map_or(start, |(words, _)| words);
            format!("{} …", words.trim_end())
        }
        None => line,
    }
}
