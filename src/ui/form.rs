//! The fields of a record as a form: each with the id that it has on the page, a label, and the
//! path to what it holds.

use chrono::NaiveDate;

use crate::domain::{Id, Path, Record};

use super::bind::Of;
use super::kit::html::Node;
use super::kit::{TextArea, TextField, date_field};

/// The id of a field on the page: that of its record, and what it is called among its fields.
pub fn part<R>(record: Id<R>, field: &str) -> String {
    part_of(record.raw(), field)
}

fn part_of(record: u128, field: &str) -> String {
    format!("{}-{field}", Id::<()>::from_raw(record))
}

impl<R: Record> Of<R> {
    /// A field for one line.
    pub fn text_field(&self, name: &str, label: &'static str, path: Path<R, String>) -> TextField {
        TextField::new(part(self.id(), name), label, self.text(path))
    }

    /// A field for several lines.
    pub fn text_area(&self, name: &str, label: &'static str, path: Path<R, String>) -> TextArea {
        TextArea::new(part(self.id(), name), label, self.text(path))
    }

    /// A field for a date.
    pub fn date_field(
        &self,
        name: &str,
        label: &'static str,
        path: Path<R, Option<NaiveDate>>,
    ) -> Node {
        date_field(part(self.id(), name), label, self.date(path))
    }
}
