//! Records to JSON and back.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::domain::{Document, Id, KindVisitor, Record, RecordKey};

use super::format::SCHEMA;
use super::lean::{self, Misfit};

/// A record as JSON, without the fields that are empty anyway; nothing where there is none.
pub fn read(document: &Document, key: RecordKey) -> Option<Value> {
    key.kind.visit(Read { document, id: key.id })
}

/// Puts a record from JSON into the Document.
///
/// # Errors
/// Where the JSON is not such a record; the Document is then as it was.
pub fn write(document: &mut Document, key: RecordKey, json: &str) -> Result<(), Misfit> {
    key.kind.visit(Write { document, id: key.id, json })
}

/// Whether this is the JSON of such a record.
pub fn fits(key: RecordKey, json: &str) -> bool {
    write(&mut Document::default(), key, json).is_ok()
}

/// Removes a record from the Document.
pub fn remove(document: &mut Document, key: RecordKey) {
    key.kind.visit(Remove { document, id: key.id });
}

/// The whole Document as the text of a file that a person can keep: for each table the records by
/// id, as they stand in the storage.
pub fn backup(document: &Document) -> String {
    let mut tables = Map::new();
    for key in document.changed_since(&Document::default()) {
        let table = tables.entry(key.kind.code()).or_insert_with(|| Map::new().into());
        if let (Value::Object(rows), Some(record)) = (table, read(document, key)) {
            rows.insert(key.id.to_string(), record);
        }
    }
    let mut file = Map::new();
    file.insert("format".into(), "strategy-session-backup".into());
    file.insert("schema".into(), SCHEMA.into());
    file.insert("document".into(), tables.into());
    Value::Object(file).to_string()
}

struct Read<'a> {
    document: &'a Document,
    id: Id<()>,
}

impl KindVisitor for Read<'_> {
    type Output = Option<Value>;

    fn visit<T: Record>(self) -> Option<Value> {
        let record = T::table(self.document).get(self.id.of())?;
        let mut value = value_of(record);
        leave_out(&mut value, &value_of(&T::default()));
        Some(value)
    }
}

/// Not inlined, so that the code for a type is there once.
#[inline(never)]
fn value_of<T: Serialize>(record: &T) -> Value {
    serde_json::to_value(record).unwrap_or_default()
}

/// Takes out the fields that an empty record has as well.
fn leave_out(value: &mut Value, empty: &Value) {
    if let Some(fields) = value.as_object_mut() {
        fields.retain(|name, field| empty.get(name) != Some(field));
    }
}

struct Write<'a> {
    document: &'a mut Document,
    id: Id<()>,
    json: &'a str,
}

impl KindVisitor for Write<'_> {
    type Output = Result<(), Misfit>;

    fn visit<T: Record>(self) -> Result<(), Misfit> {
        let record: T = lean::from_str(self.json)?;
        T::table_mut(self.document).insert(self.id.of(), record);
        Ok(())
    }
}

struct Remove<'a> {
    document: &'a mut Document,
    id: Id<()>,
}

impl KindVisitor for Remove<'_> {
    type Output = ();

    fn visit<T: Record>(self) {
        T::table_mut(self.document).remove(self.id.of());
    }
}
