//! Fields of a view, bound to the Document: the value is read from it, and what is typed or chosen
//! goes back.
//!
//! [`of`] binds what is filled in and means nothing else, by the path to it. Where filling in
//! something has consequences, the functions below bind it to a verb.

mod checked;

use chrono::{NaiveDate, NaiveTime};
use leptos::prelude::*;

use crate::domain::{
    Document, Field, Id, Occasion, Path, Rating, Record, RecordKey, Value, Visibility,
};
use crate::erased::Call;
use crate::reactive::callback;
use crate::state::AppState;

use super::kit::Bound;
use checked::{dated, timed, written};

/// The fields of one record.
pub struct Of<R> {
    state: AppState,
    id: Id<R>,
}

/// The fields of the record with this id.
pub const fn of<R>(state: AppState, id: Id<R>) -> Of<R> {
    Of { state, id }
}

impl<R: Record> Of<R> {
    /// A text.
    pub fn text(&self, path: Path<R, String>) -> Bound<String> {
        self.erased(path.names()).text()
    }

    /// A date, or none. A date that nobody can mean is not taken.
    pub fn date(&self, path: Path<R, Option<NaiveDate>>) -> Bound<String> {
        self.erased(path.names()).date()
    }

    /// A time, or none.
    pub fn time(&self, path: Path<R, Option<NaiveTime>>) -> Bound<String> {
        self.erased(path.names()).time()
    }

    /// Whether something is so.
    pub fn tick(&self, path: Path<R, bool>) -> Bound<bool> {
        self.erased(path.names()).tick(Value::Flag)
    }

    /// Whether something is shared.
    pub fn shared(&self, path: Path<R, Visibility>) -> Bound<bool> {
        self.erased(path.names()).tick(|shared| {
            if shared { Visibility::Shared.value() } else { Visibility::Private.value() }
        })
    }

    /// One of a few words of the domain, by its place among them.
    pub fn choice<T: Field + Default>(&self, all: &[T], path: Path<R, T>) -> Bound<Option<usize>> {
        let words = all.iter().map(Field::value).collect();
        self.erased(path.names()).choice(words, T::default().value())
    }

    /// A mark from 1 to 5, or none.
    pub fn rating(&self, path: Path<R, Option<Rating>>) -> Bound<Option<usize>> {
        let words = Rating::ALL.iter().map(Field::value).collect();
        self.erased(path.names()).choice(words, Value::Nothing)
    }

    /// The record.
    pub const fn id(&self) -> Id<R> {
        self.id
    }

    const fn erased(&self, names: &'static [&'static str]) -> Blank {
        Blank { state: self.state, key: RecordKey::new(self.id), names }
    }
}

impl<R> Clone for Of<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Of<R> {}

/// A field that is filled in, without its type: so all forms share what binds them.
#[derive(Clone, Copy)]
struct Blank {
    state: AppState,
    key: RecordKey,
    names: &'static [&'static str],
}

impl Blank {
    /// What it holds, as a text: dates are texts too.
    fn shown(self) -> Signal<String> {
        self.state.read(move |document| {
            document.part(self.key, self.names).into_text().unwrap_or_default()
        })
    }

    fn fill(self, value: Value) {
        self.state.change(|document, _| document.fill(self.key, self.names, value));
    }

    fn text(self) -> Bound<String> {
        let set = move |text: String| {
            let value = Value::Text(text);
            self.state.type_in(|document, _| document.fill(self.key, self.names, value));
        };
        written(self.shown(), callback(set))
    }

    fn date(self) -> Bound<String> {
        dated(self.shown(), Box::new(move |date: Option<NaiveDate>| self.fill(date.value())))
    }

    fn time(self) -> Bound<String> {
        timed(self.shown(), Box::new(move |time: Option<NaiveTime>| self.fill(time.value())))
    }

    fn tick(self, value_of: fn(bool) -> Value) -> Bound<bool> {
        let value =
            self.state.read(move |document| document.part(self.key, self.names) == value_of(true));
        Bound::new(value, callback(move |ticked| self.fill(value_of(ticked))))
    }

    fn choice(self, words: Vec<Value>, usual: Value) -> Bound<Option<usize>> {
        let all = words.clone();
        let value = self.state.read(move |document| {
            let value = match document.part(self.key, self.names) {
                Value::Nothing => usual.clone(),
                value => value,
            };
            all.iter().position(|word| *word == value)
        });
        let set = move |place: Option<usize>| {
            if let Some(word) = place.and_then(|place| words.get(place)) {
                self.fill(word.clone());
            }
        };
        Bound::new(value, callback(set))
    }
}

/// Reads a value of a field. Boxed, as the other half is: so all fields of a kind share one copy
/// of what binds them, and each adds no more than its own two lines.
type Reading<T> = Box<dyn for<'a> Call<&'a Document, T> + Send + Sync>;

/// Writes a value of a field.
type Writing<T> = Box<dyn for<'a> Call<(&'a mut Document, &'a mut Occasion, T), ()> + Send + Sync>;

/// A text of the Document.
pub fn text(
    state: AppState,
    read: impl Fn(&Document) -> String + Send + Sync + 'static,
    write: impl Fn(&mut Document, String) + Send + Sync + 'static,
) -> Bound<String> {
    let write = move |(document, _, text): (&mut Document, &mut Occasion, String)| {
        write(document, text);
    };
    bind_text(state, Box::new(read), Box::new(write))
}

fn bind_text(state: AppState, read: Reading<String>, write: Writing<String>) -> Bound<String> {
    let set =
        move |text| state.type_in(|document, occasion| write.call((document, occasion, text)));
    written(state.read_boxed(read), callback(set))
}

/// One of a few words of the domain, by its place among them.
pub fn choice<T: Copy + PartialEq + Send + Sync + 'static>(
    state: AppState,
    all: &'static [T],
    read: impl Fn(&Document) -> Option<T> + Send + Sync + 'static,
    write: impl Fn(&mut Document, &mut Occasion, T) + Send + Sync + 'static,
) -> Bound<Option<usize>> {
    let place = move |document: &Document| {
        read(document).and_then(|value| all.iter().position(|other| *other == value))
    };
    let choose =
        move |(document, occasion, place): (&mut Document, &mut Occasion, Option<usize>)| {
            if let Some(value) = place.and_then(|place| all.get(place)) {
                write(document, occasion, *value);
            }
        };
    bind_place(state, Box::new(place), Box::new(choose))
}

fn bind_place(
    state: AppState,
    read: Reading<Option<usize>>,
    write: Writing<Option<usize>>,
) -> Bound<Option<usize>> {
    let set =
        move |place| state.change(|document, occasion| write.call((document, occasion, place)));
    Bound::new(state.read_boxed(read), callback(set))
}

/// Whether something is so.
pub fn tick(
    state: AppState,
    read: impl Fn(&Document) -> bool + Send + Sync + 'static,
    write: impl Fn(&mut Document, &mut Occasion, bool) + Send + Sync + 'static,
) -> Bound<bool> {
    let set = move |ticked| state.change(|document, occasion| write(document, occasion, ticked));
    Bound::new(state.read(read), callback(set))
}

/// A date of the Document. A date that nobody can mean is not taken.
pub fn date(
    state: AppState,
    read: impl Fn(&Document) -> Option<NaiveDate> + Send + Sync + 'static,
    write: impl Fn(&mut Document, &mut Occasion, Option<NaiveDate>) + Send + Sync + 'static,
) -> Bound<String> {
    let value =
        move |document: &Document| read(document).map(|date| date.to_string()).unwrap_or_default();
    let keep = move |date: Option<NaiveDate>| {
        state.change(|document, occasion| write(document, occasion, date));
    };
    dated(state.read(value), Box::new(keep))
}

/// A time of the Document.
pub fn time(
    state: AppState,
    read: impl Fn(&Document) -> Option<NaiveTime> + Send + Sync + 'static,
    write: impl Fn(&mut Document, Option<NaiveTime>) + Send + Sync + 'static,
) -> Bound<String> {
    let value =
        move |document: &Document| read(document).map(|time| time.to_string()).unwrap_or_default();
    let keep = move |time: Option<NaiveTime>| {
        state.change(|document, _| write(document, time));
    };
    timed(state.read(value), Box::new(keep))
}
