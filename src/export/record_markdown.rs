//! The whole record in Markdown, to be read: for the person themselves, so with all that is private.

use crate::content::tables as words;
use crate::domain::{Document, Id, Kind, RecordKey, Session, date_key, in_order};

use super::fill::fill;
use super::long_date;
use super::markdown::{bullets, nested, plain};
use super::session_markdown;

/// What each session tells of itself, in the order of the ids.
type Told = Vec<(Id<Session>, String)>;

/// All that was written: the sessions first, each as a whole, then what stands in none of them.
pub fn record_markdown(document: &Document) -> String {
    let told: Told =
        document.sessions.iter().map(|(id, _)| (id, session_markdown(document, id))).collect();
    let mut parts = vec![format!("# {}", words::RECORD), words::RECORD_LEAD.to_owned()];
    if !told.is_empty() {
        parts.push(format!("## {}", heading(Kind::Session)));
    }
    for (id, _) in in_order(document.sessions.iter(), |(_, row)| date_key(row.on)) {
        parts.push(deeper(of(&told, id)));
    }
    for kind in Kind::ALL.iter().copied() {
        let rest = rest_of(document, kind, &told);
        if !rest.is_empty() {
            let more = if kind == Kind::Session { words::MORE_SESSIONS } else { heading(kind) };
            parts.push(format!("## {more}"));
            parts.push(bullets(rest.into_iter()));
        }
    }
    format!("{}\n", parts.join("\n\n"))
}

/// What a session tells of itself.
fn of(told: &Told, session: Id<Session>) -> &str {
    let place = told.binary_search_by(|(id, _)| id.cmp(&session)).ok();
    place.and_then(|place| told.get(place)).map_or("", |(_, text)| text)
}

/// A text whose headings stand two levels deeper.
fn deeper(text: &str) -> String {
    let line = |line: &str| {
        if line.starts_with('#') { format!("##{line}") } else { line.to_owned() }
    };
    text.trim_end().lines().map(line).collect::<Vec<_>>().join("\n")
}

fn heading(kind: Kind) -> &'static str {
    let place = Kind::ALL.iter().position(|one| *one == kind).unwrap_or_default();
    words::HEADINGS.get(place).copied().unwrap_or_default()
}

/// What was written in the records of a kind and is not told by their sessions: a line for each
/// record, and below it what else it says.
fn rest_of(document: &Document, kind: Kind, told: &Told) -> Vec<String> {
    let mut records: Vec<(RecordKey, Vec<String>)> = Vec::new();
    document.see_texts_of(kind, &mut |key, text| match records.last_mut() {
        Some((last, texts)) if *last == key => texts.push(text.to_owned()),
        _ => records.push((key, vec![text.to_owned()])),
    });
    let line = |(key, texts): (RecordKey, Vec<String>)| {
        // People and goals outlive their sessions, and stand by themselves.
        let stands_alone = matches!(kind, Kind::Person | Kind::Goal);
        let sessions = if stands_alone { Vec::new() } else { document.sessions_of(key) };
        let is_told = |line: &str| sessions.iter().any(|id| of(told, *id).contains(&plain(line)));
        let lines = texts.iter().flat_map(|text| text.lines()).filter(|line| !is_empty(line));
        let mut lines = lines.filter(|line| !is_told(line)).map(str::to_owned);
        let first = plain(&lines.next()?);
        let on = document.evidence.get(key.id.of()).filter(|_| kind == Kind::Evidence);
        let on = on.and_then(|row| row.on).map(long_date);
        let dated = |date: String| fill(words::DATED, &[("date", &date), ("text", &first)]);
        Some(nested(on.map_or(first.clone(), dated), lines))
    };
    records.into_iter().filter_map(line).collect()
}

fn is_empty(line: &str) -> bool {
    plain(line).is_empty()
}
