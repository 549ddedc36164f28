//! A field for several lines that grows with its text.

use leptos::prelude::*;

use super::Bound;
use super::field::Frame;

/// A field for several lines, with its label and, if need be, a hint.
#[component]
pub fn TextArea(
    /// The id of the input; unique on the page.
    #[prop(into)]
    id: String,
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// What helps to answer it.
    #[prop(into, optional)]
    hint: Option<Signal<String>>,
    /// What it shows and changes.
    bound: Bound<String>,
    /// How many lines are shown at least.
    #[prop(default = 2)]
    rows: u8,
    /// Whether the label is for screen readers only, since the place of the field says it.
    #[prop(default = false)]
    quiet_label: bool,
) -> impl IntoView {
    let frame = Frame::new(&id, label, bound.error).hint(hint).quiet(quiet_label);
    let input = view! {
        <textarea
            class="field-input"
            id=id
            rows=rows
            dir="auto"
            aria-describedby=frame.described_by()
            aria-invalid=frame.invalid()
            prop:value=bound.value
            on:input:target=move |event| bound.set.run(event.target().value())
        ></textarea>
    };
    frame.around("field", input.into_any())
}
