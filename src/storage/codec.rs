//! Records to JSON and back.

use serde_json::{Error, Map, Value};

use crate::domain::{Document, Id, KindVisitor, Record, RecordKey};

use super::format::SCHEMA;

/// A record as JSON, without the fields that are empty anyway; nothing where there is none.
pub fn read(document: &Document, key: RecordKey) -> Option<Value> {
    key.kind.visit(Read { document, id: key.id })
}

/// Puts a record from JSON into the Document.
///
/// # Errors
/// Where the JSON is not such a record; the Document is then as it was.
pub fn write(document: &mut Document, key: RecordKey, json: &str) -> Result<(), Error> {
    key.kind.visit(Write { document, id: key.id, json })
}

/// Whether this is the JSON of such a record.
pub fn fits(key: RecordKey, json: &str) -> bool {
    key.kind.visit(Fits { json })
}

/// Removes a record from the Document.
pub fn remove(document: &mut Document, key: RecordKey) {
    key.kind.visit(Remove { document, id: key.id });
}

/// The whole Document as the text of a file that a person can keep.
pub fn backup(document: &Document) -> String {
    let mut file = Map::new();
    file.insert("format".into(), "strategy-session-backup".into());
    file.insert("schema".into(), SCHEMA.into());
    let document = serde_json::to_value(document).unwrap_or_default();
    file.insert("document".into(), document);
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
        let mut value = serde_json::to_value(record).ok()?;
        if let (Some(fields), Ok(empty)) =
            (value.as_object_mut(), serde_json::to_value(T::default()))
        {
            fields.retain(|name, field| empty.get(name) != Some(field));
        }
        Some(value)
    }
}

struct Write<'a> {
    document: &'a mut Document,
    id: Id<()>,
    json: &'a str,
}

impl KindVisitor for Write<'_> {
    type Output = Result<(), Error>;

    fn visit<T: Record>(self) -> Result<(), Error> {
        let record: T = serde_json::from_str(self.json)?;
        T::table_mut(self.document).insert(self.id.of(), record);
        Ok(())
    }
}

struct Fits<'a> {
    json: &'a str,
}

impl KindVisitor for Fits<'_> {
    type Output = bool;

    fn visit<T: Record>(self) -> bool {
        serde_json::from_str::<T>(self.json).is_ok()
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
