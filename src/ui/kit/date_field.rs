//! A field for a date or a time, in the browser's own way of picking one.

use leptos::prelude::*;

use super::Bound;

/// A field for a date (`date`) or a time (`time`).
#[component]
pub fn DateField(
    /// The id of the input; unique on the page.
    #[prop(into)]
    id: String,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// `date` or `time`.
    #[prop(default = "date")]
    kind: &'static str,
    /// What it shows and changes; empty, or a date or time in ISO form.
    bound: Bound<String>,
) -> impl IntoView {
    view! {
        <div class="field field-short">
            <label class="field-label" for=id.clone()>
                {label}
            </label>
            <input
                class="field-input"
                id=id
                type=kind
                prop:value=bound.value
                on:change:target=move |event| bound.set.run(event.target().value())
            />
        </div>
    }
}
