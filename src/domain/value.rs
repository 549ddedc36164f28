//! What a field holds, whatever its type.
//!
//! Storing, merging, and later searching and exporting, treat all records alike. They work on
//! this, so that none of them has a copy of its code for each type of record.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

/// The most characters that one text may have, so that a record stays small enough to be stored in one
/// piece and to be taken in from a backup.
pub const MOST_CHARACTERS: usize = 20_000;

/// A value without its type. As JSON it is what it looks like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    /// Nothing: a field that is not filled in.
    #[default]
    Nothing,
    /// Yes or no.
    Flag(bool),
    /// A whole number; no record has any other.
    Number(i64),
    /// A text; dates, ids and words of the domain are texts here too.
    Text(String),
    /// Several values.
    List(Vec<Value>),
    /// Values by name, in the order of the record's fields.
    Fields(Vec<(String, Value)>),
    /// What no field can hold, such as a fraction. (An error in its place would bring the code for
    /// its message along: 3 kB that nobody reads.)
    Odd,
}

/// The error where a value is not what a record needs. It carries no words: what does not fit is
/// put aside whole, and the person is told which entry it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misfit;

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not what the record needs")
    }
}

impl std::error::Error for Misfit {}

impl Value {
    /// The field with this name.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Fields(fields) => {
                fields.iter().find(|(other, _)| other == name).map(|(_, field)| field)
            }
            _ => None,
        }
    }

    /// The value without the fields of these names that are as in an empty record.
    pub(super) fn without_empty(mut self, names: &[&str], empty: &Self) -> Self {
        if let Self::Fields(fields) = &mut self {
            fields.retain(|(name, field)| {
                !names.contains(&name.as_str()) || empty.get(name) != Some(field)
            });
        }
        self
    }

    /// The text.
    ///
    /// # Errors
    /// Where it is not a text.
    pub fn into_text(self) -> Result<String, Misfit> {
        match self {
            Self::Text(text) => Ok(text),
            _ => Err(Misfit),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing | Self::Odd => serializer.serialize_unit(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(values) => serializer.collect_seq(values),
            Self::Fields(fields) => {
                serializer.collect_map(fields.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Value, E> {
        Ok(i64::try_from(number).map_or(Value::Odd, Value::Number))
    }

    fn visit_f64<E: de::Error>(self, _number: f64) -> Result<Value, E> {
        Ok(Value::Odd)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element()? {
            values.push(value);
        }
        Ok(Value::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Value::Fields(fields))
    }
}
