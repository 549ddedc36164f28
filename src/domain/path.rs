//! Paths to fields, for the forms that fill them in.

use std::marker::PhantomData;

use super::{Document, Field, Kind, Misfit, RecordKey, Value};

/// The way from a record of type `R` to one of its fields, of type `T`.
///
/// Both types are known where a path is written and forgotten where it is used: so a form costs
/// the names of its fields, and not two closures for each. A path is made by `field!`.
pub struct Path<R, T> {
    names: &'static [&'static str],
    types: PhantomData<fn(&R) -> &T>,
}

impl<R, T> Path<R, T> {
    /// A path along these names. What the field is called in Rust proves that there is one.
    pub const fn new(names: &'static [&'static str], _proof: fn(&R) -> &T) -> Self {
        Self { names, types: PhantomData }
    }

    /// A path that may end early, at a variant that another one stands in for.
    pub const fn unproven(names: &'static [&'static str]) -> Self {
        Self { names, types: PhantomData }
    }

    /// The names along the path.
    pub const fn names(self) -> &'static [&'static str] {
        self.names
    }
}

impl<R, T> Clone for Path<R, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R, T> Copy for Path<R, T> {}

/// A path to a field: `field!(Evidence.metric.name)`, or, for one that only a certain variant has,
/// `field!(Evidence.detail as "challenge", Challenge.tried)`.
macro_rules! field {
    ($record:ident $(.$name:ident)+) => {
        $crate::domain::Path::new(&[$(stringify!($name)),+], |record: &$record| &record$(.$name)+)
    };
    ($record:ident $(.$name:ident)+ as $word:literal, $held:ident.$field:ident) => {{
        const fn along<T>(
            names: &'static [&'static str],
            _variant: fn(&$record) -> &dyn $crate::domain::Field,
            _field: fn(&$held) -> &T,
        ) -> $crate::domain::Path<$record, T> {
            $crate::domain::Path::unproven(names)
        }
        along(
            &[$(stringify!($name),)+ $word, stringify!($field)],
            |record| &record$(.$name)+,
            |held| &held.$field,
        )
    }};
}
pub(crate) use field;

impl Document {
    /// What the field at the end of a path holds; nothing where the path ends early.
    pub fn part(&self, key: RecordKey, names: &[&str]) -> Value {
        let Some(record) = self.record(key) else { return Value::Nothing };
        let mut field: &dyn Field = record;
        for name in names {
            let part = field.parts().into_iter().find(|(other, _)| other == name);
            let Some((_, part)) = part else { return Value::Nothing };
            field = part;
        }
        field.value()
    }

    /// Fills in the field at the end of a path. The profile, and what belongs to a session and
    /// carries its id, begins with the first field that is filled in.
    pub fn fill(&mut self, key: RecordKey, names: &[&str], value: Value) {
        let may_begin = match key.kind {
            Kind::Profile => true,
            Kind::Request | Kind::Preparation | Kind::Recap => self.sessions.contains(key.id.of()),
            _ => false,
        };
        if may_begin && self.record(key).is_none() {
            self.begin(key);
        }
        if self.part(key, names) != value {
            // Where the path ends early, all stays as it is.
            self.change_record(key, &mut |record| {
                let _ = fill_in(record, names, value.clone());
            });
        }
    }
}

fn fill_in(field: &mut dyn Field, names: &[&str], value: Value) -> Result<(), Misfit> {
    let Some((name, rest)) = names.split_first() else { return field.set_value(value) };
    let part = field.parts_mut().into_iter().find(|(other, _)| other == name);
    part.map_or(Err(Misfit), |(_, part)| fill_in(part, rest, value))
}
