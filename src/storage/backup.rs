//! The file that a person keeps: how it is written, and how one is read that may come from anywhere.
//!
//! `{"format":"strategy-session-backup","checksum":"c0ffee12","schema":1,"document":{…},"versions":{…}}`:
//! the records by table and id, as they stand in the storage, and in the same order the version of
//! each, with those that were removed; `beside` has the changes that stand side by side. The checksum
//! is of all that stands behind it.

use crate::domain::{Kind, MOST_CHARACTERS, RecordKey, Value};

use super::checksum::crc32;
use super::exchange::{branches_of, branches_value};
use super::format::SCHEMA;
use super::held::by_key;
use super::sound::{place, sound};
use super::version::{Device, Dot, Version};
use super::{Held, Keys, MemoryShelf, Shelf, Store, Writer, archive, squeeze};

/// What tells a backup from other files.
const FORMAT: &str = "strategy-session-backup";
/// The same of a file that is saved where the app cannot start: the entries of the storage as they are.
const ENTRIES: &str = "strategy-session-entries";

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 10_000_000;
/// How much may be squeezed into a file, in bytes.
const MOST_BYTES_INSIDE: usize = squeeze::MOST_BYTES;
/// How deep lists and fields may stand in each other.
const MOST_DEPTH: usize = 64;
/// The most sessions that a file may have.
const MOST_SESSIONS: usize = 5_000;

/// What a file holds.
#[derive(Debug, PartialEq)]
pub struct Copy {
    /// Its records, with their versions.
    pub records: Vec<(RecordKey, Held)>,
    /// How many entries in it could not be read, where it was saved without the app.
    pub unreadable: usize,
}

/// Why a file is refused. Nothing of it is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is larger than [`MOST_BYTES`].
    TooLarge,
    /// What is squeezed into it is more than 20 MB.
    Bomb,
    /// It is no text, from this byte on.
    NotText(usize),
    /// It cannot be read, at this line and column.
    NotJson(usize, usize),
    /// It is no file of ours.
    NotOurs,
    /// A newer version of the app wrote it.
    Newer,
    /// It is not as it was saved.
    Changed,
    /// Lists and fields stand in each other more than [`MOST_DEPTH`] deep, in this line.
    TooDeep(usize),
    /// It has more than [`MOST_SESSIONS`] sessions.
    TooManySessions,
    /// A text is longer than [`MOST_CHARACTERS`], here.
    TooLong(String),
    /// What should be an id is none, here.
    NotAnId(String),
    /// A record stands there twice, here.
    Twice(String),
    /// Something stands there that no record has, here.
    Unknown(String),
    /// A value is not what its field needs, here.
    Misfit(String),
    /// A date is outside the years that somebody can mean, here.
    FarDate(String),
    /// The passphrase is another one, or something was changed since it was encrypted.
    Locked,
    /// To make the key of the passphrase would take absurdly much work.
    TooCostly,
}

/// The text of a backup.
pub fn encode(records: &[(RecordKey, Held)]) -> String {
    let [mut document, mut versions, mut beside] = [const { Vec::new() }; 3];
    // Table by table, for those that were removed stand behind all others.
    for kind in Kind::ALL.iter().copied() {
        for (key, held) in records.iter().filter(|(key, _)| key.kind == kind) {
            if let Some(value) = held.seen(*key) {
                put(&mut document, *key, value);
            }
            put(&mut versions, *key, Value::Text(held.version().to_string()));
            if held.branches().len() > 1 {
                put(&mut beside, *key, branches_value(held));
            }
        }
    }
    let mut parts = vec![
        ("schema".to_owned(), Value::Number(SCHEMA.into())),
        ("document".to_owned(), Value::Fields(document)),
        ("versions".to_owned(), Value::Fields(versions)),
    ];
    if !beside.is_empty() {
        parts.push(("beside".to_owned(), Value::Fields(beside)));
    }
    let text = serde_json::to_string(&Value::Fields(parts)).unwrap_or_default();
    let rest = text.strip_prefix('{').unwrap_or_default();
    format!("{}{:08x}\",{rest}\n", head(), crc32(&[rest]))
}

/// What stands before the checksum.
fn head() -> String {
    format!("{{\"format\":\"{FORMAT}\",\"checksum\":\"")
}

/// Puts something into its table, which is the last one or a new one.
fn put(tables: &mut Vec<(String, Value)>, key: RecordKey, value: Value) {
    let row = (key.id.to_string(), value);
    match tables.last_mut() {
        Some((name, Value::Fields(rows))) if name == key.kind.code() => rows.push(row),
        _ => tables.push((key.kind.code().to_owned(), Value::Fields(vec![row]))),
    }
}

/// What a file holds. It is read whole, and refused whole where anything in it is not as it should.
///
/// # Errors
/// Where it is refused.
pub fn decode(bytes: &[u8]) -> Result<Copy, Refusal> {
    if bytes.len() > MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    let text = str::from_utf8(bytes).map_err(|error| Refusal::NotText(error.valid_up_to()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).trim_end();
    look_at_depth(text)?;
    let file: Value = serde_json::from_str(text)
        .map_err(|error| Refusal::NotJson(error.line(), error.column()))?;
    let format = file.get("format");
    let copy = if format == Some(&FORMAT.into()) {
        Copy { records: backup(&file, text)?, unreadable: 0 }
    } else if format == Some(&ENTRIES.into()) {
        entries(&file, crc32(&[text]))?
    } else {
        return Err(Refusal::NotOurs);
    };
    let is_session = |(key, held): &&(RecordKey, Held)| {
        key.kind == Kind::Session && held.branches().iter().any(|(_, value)| value.is_some())
    };
    if copy.records.iter().filter(is_session).count() > MOST_SESSIONS {
        return Err(Refusal::TooManySessions);
    }
    Ok(copy)
}

/// Refuses what stands too deep, before anything goes that deep to read it.
fn look_at_depth(text: &str) -> Result<(), Refusal> {
    let (mut depth, mut line) = (0_usize, 1);
    let (mut in_text, mut escaped) = (false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'\n' => line += 1,
            b'[' | b'{' if !in_text => depth += 1,
            b']' | b'}' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MOST_DEPTH {
            return Err(Refusal::TooDeep(line));
        }
    }
    Ok(())
}

/// The records of a backup.
fn backup(file: &Value, text: &str) -> Result<Vec<(RecordKey, Held)>, Refusal> {
    match file.get("schema") {
        Some(Value::Number(schema)) if *schema > i64::from(SCHEMA) => return Err(Refusal::Newer),
        Some(Value::Number(1..)) => {}
        _ => return Err(Refusal::Misfit("schema".to_owned())),
    }
    if file.get("checksum").is_some() && !is_as_saved(text) {
        return Err(Refusal::Changed);
    }
    let Value::Fields(parts) = file else { return Err(Refusal::NotOurs) };
    let known = ["format", "checksum", "schema", "document", "versions", "beside"];
    if let Some((name, _)) = parts.iter().find(|(name, _)| !known.contains(&name.as_str())) {
        return Err(Refusal::Unknown(name.clone()));
    }
    // A text that is too long is kept where it was typed, with a complaint at its field; so a file
    // that is as we saved it may have one.
    let is_ours = file.get("checksum").is_some();
    let most = if is_ours { usize::MAX } else { MOST_CHARACTERS };
    let mut values = rows(file, "document")?;
    for (key, value) in &mut values {
        *value = sound(*key, std::mem::take(value), most)?;
    }
    let versions = rows(file, "versions")?;
    let beside = rows(file, "beside")?;
    let mut records = Vec::new();
    for (key, version) in &versions {
        let misfit = || Refusal::Misfit(place(*key, "version"));
        let version = version.clone().into_text().ok().and_then(|text| Version::parse(&text));
        let version = version.ok_or_else(misfit)?;
        let held = if let Some(list) = find(&beside, *key) {
            let mut branches = branches_of(list.clone()).ok_or_else(misfit)?;
            for (_, value) in &mut branches {
                *value = value.take().map(|value| sound(*key, value, most)).transpose()?;
            }
            Held::new(version, branches)
        } else {
            let value = find(&values, *key).cloned();
            (version.dots().len() == 1).then(|| Held::single(version, value))
        };
        records.push((*key, held.ok_or_else(misfit)?));
    }
    // Files that were saved before there were versions have none: then a record is a change of its own.
    for (key, value) in values.iter().filter(|(key, _)| find(&versions, *key).is_none()) {
        let json = serde_json::to_string(value).unwrap_or_default();
        let dot = Dot { device: Device(crc32(&[&json])), count: 1 };
        records.push((*key, Held::single(Version::first(dot), Some(value.clone()))));
    }
    Ok(by_key(records))
}

/// Whether a text is as it was when the checksum was written.
fn is_as_saved(text: &str) -> bool {
    let rest = text.trim_start().strip_prefix(&head()).and_then(|rest| rest.split_once("\","));
    rest.is_some_and(|(sum, rest)| sum == format!("{:08x}", crc32(&[rest])))
}

/// What a part of the file has for each record, in the order of the records.
fn rows(file: &Value, part: &str) -> Result<Vec<(RecordKey, Value)>, Refusal> {
    let mut all = Vec::new();
    let tables = match file.get(part) {
        None => return Ok(all),
        Some(Value::Fields(tables)) => tables,
        Some(_) => return Err(Refusal::Misfit(part.to_owned())),
    };
    for (name, rows) in tables {
        let kind = Kind::ALL.iter().copied().find(|kind| kind.code() == name);
        let kind = kind.ok_or_else(|| Refusal::Unknown(format!("{part}/{name}")))?;
        let Value::Fields(rows) = rows else {
            return Err(Refusal::Misfit(format!("{part}/{name}")));
        };
        for (text, value) in rows {
            let id = text.parse().map_err(|_| Refusal::NotAnId(format!("{name}/{text}")))?;
            all.push((RecordKey { kind, id }, value.clone()));
        }
    }
    let all = by_key(all);
    let twice = all.windows(2).find(|pair| matches!(pair, [(one, _), (other, _)] if one == other));
    match twice {
        Some([(key, _), ..]) => Err(Refusal::Twice(place(*key, ""))),
        _ => Ok(all),
    }
}

/// What stands there for a record.
fn find(rows: &[(RecordKey, Value)], key: RecordKey) -> Option<&Value> {
    let place = rows.binary_search_by(|(other, _)| other.cmp(&key)).ok()?;
    rows.get(place).map(|(_, value)| value)
}

/// The records in the entries of a storage. What could not be read there is counted.
fn entries(file: &Value, checksum: u32) -> Result<Copy, Refusal> {
    let Some(Value::Fields(entries)) = file.get("entries") else {
        return Err(Refusal::Misfit("entries".to_owned()));
    };
    let shelf = MemoryShelf::default();
    let (mut path, mut size) = ("", 0);
    for (name, text) in entries {
        let Value::Text(text) = text else { return Err(Refusal::Misfit(name.clone())) };
        if name.contains(":pack/") {
            size = archive::size_of(text).saturating_add(size);
        }
        path = name.rsplit_once(':').map_or(path, |(path, _)| path);
        // The memory is not full, and not blocked.
        let _ = shelf.set(name, text);
    }
    if size > MOST_BYTES_INSIDE {
        return Err(Refusal::Bomb);
    }
    let keys = Keys::below(path.split_once(':').map_or("", |(_, path)| path));
    let opened = Store::open(Box::new(shelf), keys, Writer(checksum)).or(Err(Refusal::NotOurs))?;
    if opened.newer {
        return Err(Refusal::Newer);
    }
    let mut store = opened.store;
    let records = store.versions(&opened.document, checksum);
    Ok(Copy { records, unreadable: opened.put_aside.len() })
}
