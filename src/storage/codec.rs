//! Records to JSON and back.

use serde::Serialize;

use crate::domain::{Document, Misfit, RecordKey, Value};

use super::format::SCHEMA;

/// A record as JSON, without the fields that are empty anyway; nothing where there is none.
pub fn read(document: &Document, key: RecordKey) -> Option<String> {
    document.value(key).map(|value| to_json(&value))
}

/// Puts a record from JSON into the Document.
///
/// # Errors
/// Where the JSON is not such a record; the Document is then as it was.
pub fn write(document: &mut Document, key: RecordKey, json: &str) -> Result<(), Misfit> {
    document.set_value(key, serde_json::from_str(json).or(Err(Misfit))?)
}

/// The whole Document as the text of a file that a person can keep: for each table the records by
/// id, as they stand in the storage.
pub fn backup(document: &Document) -> String {
    let mut tables: Vec<(String, Value)> = Vec::new();
    for key in document.changed_since(&Document::default()) {
        let row = document.value(key).map(|record| (key.id.to_string(), record));
        match tables.last_mut() {
            Some((name, Value::Fields(rows))) if name == key.kind.code() => rows.extend(row),
            _ => {
                let rows = Value::Fields(row.into_iter().collect());
                tables.push((key.kind.code().to_owned(), rows));
            }
        }
    }
    to_json(&Backup {
        format: "strategy-session-backup",
        schema: SCHEMA,
        document: Value::Fields(tables),
    })
}

/// A file that a person keeps.
#[derive(Serialize)]
struct Backup {
    /// What tells it from other files.
    format: &'static str,
    /// The version of the records' schema.
    schema: u32,
    /// The tables.
    document: Value,
}

fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
