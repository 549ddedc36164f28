//! What all fields have around their input: the label, the hint, and what is wrong.

use leptos::prelude::*;

use super::complaints::Complaint;
use super::html::{Element, Node, div, label, p};
use crate::reactive::derived;

/// The frame of a field.
pub struct Frame {
    id: String,
    label: Signal<String>,
    hint: Option<Signal<String>>,
    quiet_label: bool,
    complaint: Option<Complaint>,
}

impl Frame {
    /// A frame for the input with this id, which is unique on the page.
    pub fn new(id: String, label: Signal<String>, error: Option<Signal<String>>) -> Self {
        let complaint = error.map(|error| Complaint::follow(&id, label, error));
        Self { id, label, hint: None, quiet_label: false, complaint }
    }

    /// With a hint below the label.
    pub fn hint(self, hint: Option<Signal<String>>) -> Self {
        Self { hint, ..self }
    }

    /// With a label for screen readers only, since the place of the field says it.
    pub fn quiet(self, quiet_label: bool) -> Self {
        Self { quiet_label, ..self }
    }

    /// An input as the one of this field: with its id, and with what describes it.
    pub fn input(&self, input: Element) -> Element {
        let id = &self.id;
        let described_by = match (self.hint, self.complaint) {
            (Some(_), Some(_)) => Some(format!("{id}-hint {id}-error")),
            (Some(_), None) => Some(format!("{id}-hint")),
            (None, Some(_)) => Some(format!("{id}-error")),
            (None, None) => None,
        };
        let invalid = self
            .complaint
            .map(|complaint| derived(move || (!complaint.said.read().is_empty()).to_string()));
        input
            .class("field-input")
            .attr("id", id.clone())
            .attr("aria-describedby", described_by)
            .attr("aria-invalid", invalid)
    }

    /// The frame around the input.
    pub fn around(self, class: &'static str, input: Element) -> Node {
        let Self { id, label: asked, hint, quiet_label, complaint } = self;
        let said = |class: &'static str, part: &str, text: Signal<String>| {
            p().class(class).attr("id", format!("{id}-{part}")).child(text)
        };
        let hint = hint.map(|hint| said("field-hint", "hint", hint));
        let error = complaint.map(|complaint| said("field-error", "error", complaint.said.into()));
        let writing = move |is_writing: bool| {
            if let Some(complaint) = complaint {
                complaint.is_writing.set(is_writing);
            }
        };
        let label_class = if quiet_label { "field-label visually-hidden" } else { "field-label" };
        div()
            .class(class)
            .on("focusin", move |_| writing(true))
            .on("focusout", move |_| writing(false))
            .child(label().class(label_class).attr("for", id).child(asked))
            .child(hint)
            .child(input)
            .child(error)
            .into()
    }
}
