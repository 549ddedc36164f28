//! A field for one line.

use leptos::prelude::*;

use super::Bound;
use super::field::Frame;
use super::html::{Node, input};

/// A field for one line, with its label and, if need be, a hint.
#[must_use]
pub struct TextField {
    frame: Frame,
    bound: Bound<String>,
    kind: &'static str,
    autocomplete: &'static str,
}

impl TextField {
    /// A field with this id, which is unique on the page.
    pub fn new(
        id: impl Into<String>,
        label: impl Into<Signal<String>>,
        bound: Bound<String>,
    ) -> Self {
        let frame = Frame::new(id.into(), label.into(), bound.error);
        Self { frame, bound, kind: "text", autocomplete: "off" }
    }

    /// With what helps to answer it.
    pub fn hint(self, hint: impl Into<Signal<String>>) -> Self {
        Self { frame: self.frame.hint(Some(hint.into())), ..self }
    }

    /// Of a kind of its own, for keyboards on phones.
    pub fn kind(self, kind: &'static str) -> Self {
        Self { kind, ..self }
    }

    /// With what browsers may fill in.
    pub fn autocomplete(self, autocomplete: &'static str) -> Self {
        Self { autocomplete, ..self }
    }
}

impl From<TextField> for Node {
    fn from(TextField { frame, bound, kind, autocomplete }: TextField) -> Self {
        let input = frame
            .input(input())
            .attr("type", kind)
            .attr("autocomplete", autocomplete)
            .attr("dir", "auto")
            .value(bound.value)
            .on_text("input", move |text| bound.set.run(text));
        frame.around("field", input)
    }
}
