//! Records to JSON and back.

use crate::domain::{Document, Misfit, RecordKey};

/// A record as JSON, without the fields that are empty anyway; nothing where there is none.
pub fn read(document: &Document, key: RecordKey) -> Option<String> {
    document.value(key).map(|value| serde_json::to_string(&value).unwrap_or_default())
}

/// Puts a record from JSON into the Document.
///
/// # Errors
/// Where the JSON is not such a record; the Document is then as it was.
pub fn write(document: &mut Document, key: RecordKey, json: &str) -> Result<(), Misfit> {
    document.set_value(key, serde_json::from_str(json).or(Err(Misfit))?)
}
