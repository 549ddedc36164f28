//! Fields of a view, bound to the Document: the value is read from it, and what is typed or chosen
//! goes back.
//!
//! [`of`] binds what is filled in and means nothing else, by the path to it. Where filling in
//! something has consequences, the functions below bind it to a verb.

use chrono::{NaiveDate, NaiveTime};
use leptos::prelude::*;

use crate::domain::{
    Document, Field, Id, Occasion, Path, Record, RecordKey, Value, Visibility, iso_date, iso_time,
};
use crate::state::AppState;

use super::kit::Bound;

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
        Bound { value: self.shown(), set: Callback::new(set) }
    }

    fn date(self) -> Bound<String> {
        let set = move |text: String| match valid_date(&text) {
            Some(date) => self.fill(date.value()),
            None if text.is_empty() => self.fill(Value::Nothing),
            None => {}
        };
        Bound { value: self.shown(), set: Callback::new(set) }
    }

    fn tick(self, value_of: fn(bool) -> Value) -> Bound<bool> {
        let value =
            self.state.read(move |document| document.part(self.key, self.names) == value_of(true));
        Bound { value, set: Callback::new(move |ticked| self.fill(value_of(ticked))) }
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
        Bound { value, set: Callback::new(set) }
    }
}

/// A date that somebody can mean.
fn valid_date(text: &str) -> Option<NaiveDate> {
    iso_date(text).filter(|date| DATES.0 <= Some(*date) && Some(*date) <= DATES.1)
}

/// The earliest and the latest date that a person may mean.
const DATES: (Option<NaiveDate>, Option<NaiveDate>) =
    (NaiveDate::from_ymd_opt(1970, 1, 1), NaiveDate::from_ymd_opt(2200, 12, 31));

/// Reads a value of a field. Boxed, as the other half is: so all fields of a kind share one copy
/// of what binds them, and each adds no more than its own two lines.
type Read<T> = Box<dyn Fn(&Document) -> T + Send + Sync>;

/// Writes a value of a field.
type Write<T> = Box<dyn Fn(&mut Document, &mut Occasion, T) + Send + Sync>;

/// A text of the Document.
pub fn text(
    state: AppState,
    read: impl Fn(&Document) -> String + Send + Sync + 'static,
    write: impl Fn(&mut Document, String) + Send + Sync + 'static,
) -> Bound<String> {
    bind_text(state, Box::new(read), Box::new(move |document, _, text| write(document, text)))
}

fn bind_text(state: AppState, read: Read<String>, write: Write<String>) -> Bound<String> {
    let set = move |text| state.type_in(|document, occasion| write(document, occasion, text));
    Bound { value: state.read(read), set: Callback::new(set) }
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
    let choose = move |document: &mut Document, occasion: &mut Occasion, place: Option<usize>| {
        if let Some(value) = place.and_then(|place| all.get(place)) {
            write(document, occasion, *value);
        }
    };
    bind_place(state, Box::new(place), Box::new(choose))
}

fn bind_place(
    state: AppState,
    read: Read<Option<usize>>,
    write: Write<Option<usize>>,
) -> Bound<Option<usize>> {
    let set = move |place| state.change(|document, occasion| write(document, occasion, place));
    Bound { value: state.read(read), set: Callback::new(set) }
}

/// Whether something is so.
pub fn tick(
    state: AppState,
    read: impl Fn(&Document) -> bool + Send + Sync + 'static,
    write: impl Fn(&mut Document, &mut Occasion, bool) + Send + Sync + 'static,
) -> Bound<bool> {
    let set = move |ticked| state.change(|document, occasion| write(document, occasion, ticked));
    Bound { value: state.read(read), set: Callback::new(set) }
}

/// A date of the Document. A date that nobody can mean is not taken.
pub fn date(
    state: AppState,
    read: impl Fn(&Document) -> Option<NaiveDate> + Send + Sync + 'static,
    write: impl Fn(&mut Document, &mut Occasion, Option<NaiveDate>) + Send + Sync + 'static,
) -> Bound<String> {
    let value =
        move |document: &Document| read(document).map(|date| date.to_string()).unwrap_or_default();
    let set = move |text: String| {
        let date = valid_date(&text);
        if date.is_some() || text.is_empty() {
            state.change(|document, occasion| write(document, occasion, date));
        }
    };
    Bound { value: state.read(value), set: Callback::new(set) }
}

/// A time of the Document.
pub fn time(
    state: AppState,
    read: impl Fn(&Document) -> Option<NaiveTime> + Send + Sync + 'static,
    write: impl Fn(&mut Document, Option<NaiveTime>) + Send + Sync + 'static,
) -> Bound<String> {
    let value =
        move |document: &Document| read(document).map(hours_and_minutes).unwrap_or_default();
    let set = move |text: String| state.change(|document, _| write(document, iso_time(&text)));
    Bound { value: state.read(value), set: Callback::new(set) }
}

/// A time as fields for times want it: `09:30`.
pub fn hours_and_minutes(time: NaiveTime) -> String {
    use chrono::Timelike;
    format!("{:02}:{:02}", time.hour(), time.minute())
}
