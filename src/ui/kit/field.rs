//! What all fields have around their input: the label, the hint, and what is wrong.

use leptos::prelude::*;

use super::complaints::Complaint;

/// The frame of a field.
pub struct Frame {
    id: String,
    label: Signal<String>,
    hint: Option<Signal<String>>,
    quiet_label: bool,
    complaint: Option<Complaint>,
}

impl Frame {
    /// A frame for the input with this id.
    pub fn new(id: &str, label: Signal<String>, error: Option<Signal<String>>) -> Self {
        let complaint = error.map(|error| Complaint::follow(id, label, error));
        Self { id: id.to_owned(), label, hint: None, quiet_label: false, complaint }
    }

    /// With a hint below the label.
    pub fn hint(self, hint: Option<Signal<String>>) -> Self {
        Self { hint, ..self }
    }

    /// With a label for screen readers only, since the place of the field says it.
    pub fn quiet(self, quiet_label: bool) -> Self {
        Self { quiet_label, ..self }
    }

    /// What describes the input, for `aria-describedby`.
    pub fn described_by(&self) -> Option<String> {
        let id = &self.id;
        match (self.hint, self.complaint) {
            (Some(_), Some(_)) => Some(format!("{id}-hint {id}-error")),
            (Some(_), None) => Some(format!("{id}-hint")),
            (None, Some(_)) => Some(format!("{id}-error")),
            (None, None) => None,
        }
    }

    /// Whether what was filled in is wrong, for `aria-invalid`.
    pub fn invalid(&self) -> Option<Signal<String>> {
        let said = self.complaint?.said;
        Some(Signal::derive(move || (!said.read().is_empty()).to_string()))
    }

    /// The frame around the input.
    pub fn around(self, class: &'static str, input: AnyView) -> AnyView {
        let id = self.id;
        let hint = self.hint.map(|hint| {
            view! {
                <p class="field-hint" id=format!("{id}-hint")>
                    {hint}
                </p>
            }
        });
        let error = self.complaint.map(|complaint| {
            view! {
                <p class="field-error" id=format!("{id}-error")>
                    {complaint.said}
                </p>
            }
        });
        let writing = move |is_writing: bool| {
            if let Some(complaint) = self.complaint {
                complaint.is_writing.set(is_writing);
            }
        };
        view! {
            <div
                class=class
                on:focusin=move |_| writing(true)
                on:focusout=move |_| writing(false)
            >
                <label class="field-label" class:visually-hidden=self.quiet_label for=id>
                    {self.label}
                </label>
                {hint}
                {input}
                {error}
            </div>
        }
        .into_any()
    }
}
