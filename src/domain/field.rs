//! Fields: how each type of the domain becomes a [`Value`], and comes back from one.
//!
//! `serde`'s derives would do the same with a visitor for each of forty types; that was a tenth
//! of the whole app. Here a type lists its fields or its words once, and the code that goes
//! through them is there once. A field that the list forgets does not compile.

use chrono::{DateTime, NaiveDate, NaiveTime, SecondsFormat, Utc};

use super::iso;
use super::{Id, Misfit, PerStage, Value};

/// What can stand in a field.
pub trait Field: Sized {
    /// It as a value.
    fn to_value(&self) -> Value;

    /// It from a value.
    ///
    /// # Errors
    /// Where the value is not of this type.
    fn from_value(value: Value) -> Result<Self, Misfit>;
}

/// A field whose type is known only to itself.
pub trait AnyField {
    /// What it holds.
    fn value(&self) -> Value;

    /// Holds another value from now on.
    ///
    /// # Errors
    /// Where the value is not of the field's type; it then holds what it held.
    fn set_value(&mut self, value: Value) -> Result<(), Misfit>;
}

impl<T: Field> AnyField for T {
    fn value(&self) -> Value {
        self.to_value()
    }

    fn set_value(&mut self, value: Value) -> Result<(), Misfit> {
        *self = Self::from_value(value)?;
        Ok(())
    }
}

/// Lists the fields of a record. What is missing in a stored one is as in an empty one, and what
/// an older or newer version calls otherwise is passed over.
macro_rules! fields {
    ($record:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::domain::field::Field for $record {
            fn to_value(&self) -> $crate::domain::Value {
                let Self { $($field),+ } = self;
                $crate::domain::field::gather(&[$((stringify!($field), $field)),+])
            }

            fn from_value(
                value: $crate::domain::Value,
            ) -> Result<Self, $crate::domain::Misfit> {
                let mut record = Self::default();
                let Self { $($field),+ } = &mut record;
                $crate::domain::field::spread(
                    value,
                    &mut [$((stringify!($field), $field)),+],
                )?;
                Ok(record)
            }
        }
    };
}
pub(super) use fields;

/// Gives each variant of an enum the word by which it is stored. The words never change. Behind
/// the semicolon stand those that hold something.
macro_rules! words {
    ($choice:ident {
        $($plain:ident: $word:literal),* $(,)?
        $(; $($holder:ident: $name:literal),+ $(,)?)?
    }) => {
        impl $crate::domain::field::Field for $choice {
            fn to_value(&self) -> $crate::domain::Value {
                match self {
                    $(Self::$plain => $word.into(),)*
                    $($(Self::$holder(held) => $crate::domain::field::named($name, held),)+)?
                }
            }

            fn from_value(
                value: $crate::domain::Value,
            ) -> Result<Self, $crate::domain::Misfit> {
                let (word, _held) = $crate::domain::field::word_of(value)?;
                match word.as_str() {
                    $($word => Ok(Self::$plain),)*
                    $($($name => $crate::domain::field::Field::from_value(_held)
                        .map(Self::$holder),)+)?
                    _ => Err($crate::domain::Misfit),
                }
            }
        }
    };
}
pub(super) use words;

/// The fields of a record as one value.
pub fn gather(fields: &[(&'static str, &dyn AnyField)]) -> Value {
    Value::Fields(fields.iter().map(|(name, field)| ((*name).to_owned(), field.value())).collect())
}

/// Puts the fields of a value into those of a record.
pub fn spread(
    value: Value,
    fields: &mut [(&'static str, &mut dyn AnyField)],
) -> Result<(), Misfit> {
    let Value::Fields(values) = value else { return Err(Misfit) };
    for (name, value) in values {
        if let Some((_, field)) = fields.iter_mut().find(|(other, _)| *other == name) {
            field.set_value(value)?;
        }
    }
    Ok(())
}

/// The value of a variant that holds something.
pub fn named(name: &str, held: &dyn AnyField) -> Value {
    Value::Fields(vec![(name.to_owned(), held.value())])
}

/// The word of a variant, and what it holds.
pub fn word_of(value: Value) -> Result<(String, Value), Misfit> {
    match value {
        Value::Text(word) => Ok((word, Value::Nothing)),
        Value::Fields(fields) => <[_; 1]>::try_from(fields).map(|[field]| field).or(Err(Misfit)),
        _ => Err(Misfit),
    }
}

impl Field for bool {
    fn to_value(&self) -> Value {
        Value::Flag(*self)
    }

    fn from_value(value: Value) -> Result<Self, Misfit> {
        match value {
            Value::Flag(flag) => Ok(flag),
            _ => Err(Misfit),
        }
    }
}

macro_rules! numbers {
    ($($number:ty),+) => {
        $(impl Field for $number {
            fn to_value(&self) -> Value {
                Value::Number(i64::from(*self))
            }

            fn from_value(value: Value) -> Result<Self, Misfit> {
                match value {
                    Value::Number(number) => Self::try_from(number).or(Err(Misfit)),
                    _ => Err(Misfit),
                }
            }
        })+
    };
}

numbers!(u8, u16, u32);

impl Field for String {
    fn to_value(&self) -> Value {
        self.as_str().into()
    }

    fn from_value(value: Value) -> Result<Self, Misfit> {
        value.into_text()
    }
}

impl<T> Field for Id<T> {
    fn to_value(&self) -> Value {
        Value::Text(self.to_string())
    }

    fn from_value(value: Value) -> Result<Self, Misfit> {
        value.into_text()?.parse().or(Err(Misfit))
    }
}

impl Field for NaiveDate {
    fn to_value(&self) -> Value {
        Value::Text(self.to_string())
    }

    fn from_value(value: Value) -> Result<Self, Misfit> {
        iso::date(&value.into_text()?).ok_or(Misfit)
    }
}

impl Field for NaiveTime {
    fn to_value(&self) -> Value {
        Value::Text(self.to_string())
    }

    fn from_value(value: Value) -> Result<Self, Misfit> {
        iso::time(&value.into_text()?).ok_or(Misfit)
    }
}

impl Field for DateTime<Utc> {
    fn to_value(&self) -> Value {
        Value::Text(self.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }

    fn from_value(value: Value) -> Result<Self, Misfit> {
        iso::instant(&value.into_text()?).ok_or(Misfit)
    }
}

impl<T: Field> Field for Option<T> {
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Nothing, T::to_value)
    }

    fn from_value(value: Value) -> Result<Self, Misfit> {
        if value == Value::Nothing { Ok(None) } else { T::from_value(value).map(Some) }
    }
}

impl<T: Field> Field for Vec<T> {
    fn to_value(&self) -> Value {
        Value::List(self.iter().map(T::to_value).collect())
    }

    fn from_value(value: Value) -> Result<Self, Misfit> {
        match value {
            Value::List(values) => values.into_iter().map(T::from_value).collect(),
            _ => Err(Misfit),
        }
    }
}

impl<T: Field + Copy> Field for PerStage<T> {
    fn to_value(&self) -> Value {
        Value::List(self.iter().map(|value| value.to_value()).collect())
    }

    fn from_value(value: Value) -> Result<Self, Misfit> {
        <[T; 5]>::try_from(Vec::from_value(value)?).map(Self::new).or(Err(Misfit))
    }
}
