//! A field for one line.

use leptos::prelude::*;

use super::Bound;
use super::field::Frame;

/// A field for one line, with its label and, if need be, a hint.
#[component]
pub fn TextField(
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
    /// The kind of input, for keyboards on phones.
    #[prop(default = "text")]
    kind: &'static str,
    /// What browsers may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
) -> impl IntoView {
    let frame = Frame::new(&id, label, bound.error).hint(hint);
    let input = view! {
        <input
            class="field-input"
            id=id
            type=kind
            autocomplete=autocomplete
            dir="auto"
            aria-describedby=frame.described_by()
            aria-invalid=frame.invalid()
            prop:value=bound.value
            on:input:target=move |event| bound.set.run(event.target().value())
        />
    };
    frame.around("field", input.into_any())
}
