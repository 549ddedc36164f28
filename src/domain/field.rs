//! Fields: how each type of the domain becomes a [`Value`], and comes back from one.
//!
//! `serde`'s derives would do the same with a visitor for each of forty types; that was a tenth
//! of the whole app. Here a type lists its fields or its words once, and the code that goes
//! through them is there once. A field that the list forgets does not compile.

use chrono::{DateTime, NaiveDate, NaiveTime, SecondsFormat, Utc};

use super::iso;
use super::{Id, Misfit, PerStage, Value};

/// What can stand in a field: a record, a word of the domain, a text, a date and so on.
pub trait Field {
    /// What it holds.
    fn value(&self) -> Value;

    /// Holds another value from now on.
    ///
    /// # Errors
    /// Where the value is not of its type. What it then holds is of no use.
    fn set_value(&mut self, value: Value) -> Result<(), Misfit>;

    /// The fields that it consists of, by name; none for a single value.
    fn parts(&self) -> Vec<(&'static str, &dyn Field)> {
        Vec::new()
    }

    /// The fields that it consists of, to be changed.
    fn parts_mut(&mut self) -> Vec<(&'static str, &mut dyn Field)> {
        Vec::new()
    }

    /// Shows each text in it that somebody wrote.
    fn see_texts(&self, see: &mut dyn FnMut(&str)) {
        for (_, part) in self.parts() {
            part.see_texts(see);
        }
    }
}

/// Lists the fields of a record, which are stored by the names that they have in Rust: whoever
/// renames one begins a new schema version, and the fixtures of the old ones say so. What is
/// missing in a stored record is as in an empty one, and a name that is not ours is passed over.
/// Behind the semicolon stand the fields that a part of a record got later: they are stored where
/// they are filled in, so that an older record stays, letter for letter, as it is.
macro_rules! fields {
    ($record:ident { $($field:ident),+ $(,)? $(; $($later:ident),+ $(,)?)? }) => {
        impl $crate::domain::Field for $record {
            fn value(&self) -> $crate::domain::Value {
                let value = $crate::domain::field::gather(&self.parts());
                $(let value = value.without_empty(
                    &[$(stringify!($later)),+],
                    &$crate::domain::field::gather(&Self::default().parts()),
                );)?
                value
            }

            fn set_value(
                &mut self,
                value: $crate::domain::Value,
            ) -> Result<(), $crate::domain::Misfit> {
                $crate::domain::field::spread(value, self.parts_mut())
            }

            fn parts(&self) -> Vec<(&'static str, &dyn $crate::domain::Field)> {
                let Self { $($field,)+ $($($later),+)? } = self;
                vec![$((stringify!($field), $field),)+ $($((stringify!($later), $later)),+)?]
            }

            fn parts_mut(&mut self) -> Vec<(&'static str, &mut dyn $crate::domain::Field)> {
                let Self { $($field,)+ $($($later),+)? } = self;
                vec![$((stringify!($field), $field),)+ $($((stringify!($later), $later)),+)?]
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
        impl $crate::domain::Field for $choice {
            fn value(&self) -> $crate::domain::Value {
                match self {
                    $(Self::$plain => $word.into(),)*
                    $($(Self::$holder(held) => $crate::domain::field::named($name, held),)+)?
                }
            }

            fn set_value(
                &mut self,
                value: $crate::domain::Value,
            ) -> Result<(), $crate::domain::Misfit> {
                let (word, _held) = $crate::domain::field::word_of(value)?;
                *self = match word.as_str() {
                    $($word => Self::$plain,)*
                    $($($name => Self::$holder($crate::domain::field::read(_held)?),)+)?
                    _ => return Err($crate::domain::Misfit),
                };
                Ok(())
            }
            $(
            fn parts(&self) -> Vec<(&'static str, &dyn $crate::domain::Field)> {
                match self {
                    $(Self::$holder(held) => vec![($name, held)],)+
                    #[allow(unreachable_patterns)]
                    _ => Vec::new(),
                }
            }

            fn parts_mut(&mut self) -> Vec<(&'static str, &mut dyn $crate::domain::Field)> {
                match self {
                    $(Self::$holder(held) => vec![($name, held)],)+
                    #[allow(unreachable_patterns)]
                    _ => Vec::new(),
                }
            }
            )?
        }
    };
}
pub(super) use words;

/// A field that holds this value.
pub fn read<T: Field + Default>(value: Value) -> Result<T, Misfit> {
    let mut field = T::default();
    field.set_value(value)?;
    Ok(field)
}

/// The fields of a record as one value.
pub fn gather(fields: &[(&'static str, &dyn Field)]) -> Value {
    Value::Fields(fields.iter().map(|(name, field)| ((*name).to_owned(), field.value())).collect())
}

/// Puts the fields of a value into those of a record.
pub fn spread(value: Value, mut fields: Vec<(&'static str, &mut dyn Field)>) -> Result<(), Misfit> {
    let Value::Fields(values) = value else { return Err(Misfit) };
    for (name, value) in values {
        if let Some((_, field)) = fields.iter_mut().find(|(other, _)| *other == name) {
            field.set_value(value)?;
        }
    }
    Ok(())
}

/// The value of a variant that holds something.
pub fn named(name: &str, held: &dyn Field) -> Value {
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
    fn value(&self) -> Value {
        Value::Flag(*self)
    }

    fn set_value(&mut self, value: Value) -> Result<(), Misfit> {
        let Value::Flag(flag) = value else { return Err(Misfit) };
        *self = flag;
        Ok(())
    }
}

macro_rules! numbers {
    ($($number:ty),+) => {
        $(impl Field for $number {
            fn value(&self) -> Value {
                Value::Number(i64::from(*self))
            }

            fn set_value(&mut self, value: Value) -> Result<(), Misfit> {
                let Value::Number(number) = value else { return Err(Misfit) };
                *self = Self::try_from(number).or(Err(Misfit))?;
                Ok(())
            }
        })+
    };
}

numbers!(u8, u16, u32);

/// What is stored as a text: how it is written, and how it is read.
macro_rules! texts {
    ($($text:ty $(where $of:ident)?: $write:expr, $read:expr;)+) => {
        $(impl $(<$of>)? Field for $text {
            fn value(&self) -> Value {
                Value::Text($write(self))
            }

            fn set_value(&mut self, value: Value) -> Result<(), Misfit> {
                *self = $read(&value.into_text()?).ok_or(Misfit)?;
                Ok(())
            }
        })+
    };
}

impl Field for String {
    fn value(&self) -> Value {
        Value::Text(self.clone())
    }

    fn set_value(&mut self, value: Value) -> Result<(), Misfit> {
        *self = value.into_text()?;
        Ok(())
    }

    fn see_texts(&self, see: &mut dyn FnMut(&str)) {
        see(self);
    }
}

texts! {
    Id<T> where T: Self::to_string, |text: &str| text.parse().ok();
    NaiveDate: Self::to_string, iso::date;
    NaiveTime: Self::to_string, iso::time;
    DateTime<Utc>: |at: &Self| at.to_rfc3339_opts(SecondsFormat::AutoSi, true), iso::instant;
}

impl<T: Field + Default> Field for Option<T> {
    fn value(&self) -> Value {
        self.as_ref().map_or(Value::Nothing, T::value)
    }

    fn set_value(&mut self, value: Value) -> Result<(), Misfit> {
        *self = if value == Value::Nothing { None } else { Some(read(value)?) };
        Ok(())
    }

    fn see_texts(&self, see: &mut dyn FnMut(&str)) {
        if let Some(held) = self {
            held.see_texts(see);
        }
    }
}

impl<T: Field + Default> Field for Vec<T> {
    fn value(&self) -> Value {
        Value::List(self.iter().map(T::value).collect())
    }

    fn set_value(&mut self, value: Value) -> Result<(), Misfit> {
        let Value::List(values) = value else { return Err(Misfit) };
        self.clear();
        for value in values {
            self.push(read(value)?);
        }
        Ok(())
    }

    fn see_texts(&self, see: &mut dyn FnMut(&str)) {
        for held in self {
            held.see_texts(see);
        }
    }
}

impl<T: Field + Default + Copy> Field for PerStage<T> {
    fn value(&self) -> Value {
        Value::List(self.iter().map(|value| value.value()).collect())
    }

    fn set_value(&mut self, value: Value) -> Result<(), Misfit> {
        *self = <[T; 5]>::try_from(read::<Vec<T>>(value)?).map(Self::new).or(Err(Misfit))?;
        Ok(())
    }
}
