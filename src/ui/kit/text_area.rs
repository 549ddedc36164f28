//! A field for several lines that grows with its text.

use leptos::prelude::*;

use super::Bound;
use super::field::Frame;
use super::html::{Node, textarea};

/// A field for several lines, with its label and, if need be, a hint.
#[must_use]
pub struct TextArea {
    frame: Frame,
    bound: Bound<String>,
    rows: &'static str,
}

impl TextArea {
    /// A field with this id, which is unique on the page.
    pub fn new(
        id: impl Into<String>,
        label: impl Into<Signal<String>>,
        bound: Bound<String>,
    ) -> Self {
        Self { frame: Frame::new(id.into(), label.into(), bound.error), bound, rows: "2" }
    }

    /// With what helps to answer it.
    pub fn hint(self, hint: impl Into<Signal<String>>) -> Self {
        Self { frame: self.frame.hint(Some(hint.into())), ..self }
    }

    /// With at least so many lines.
    pub fn rows(self, rows: &'static str) -> Self {
        Self { rows, ..self }
    }

    /// With a label for screen readers only, since the place of the field says it.
    pub fn quiet(self) -> Self {
        Self { frame: self.frame.quiet(true), ..self }
    }
}

impl From<TextArea> for Node {
    fn from(TextArea { frame, bound, rows }: TextArea) -> Self {
        let input = frame
            .input(textarea())
            .attr("rows", rows)
            .attr("dir", "auto")
            .value(bound.value)
            .on_text("input", move |text| bound.set.run(text));
        frame.around("field", input)
    }
}
