//! A field for several lines that grows with its text.

use leptos::prelude::*;

use super::Bound;

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
    let hint_id = hint.map(|_| format!("{id}-hint"));
    view! {
        <div class="field">
            <label class="field-label" class:visually-hidden=quiet_label for=id.clone()>
                {label}
            </label>
            {hint_id.clone().map(|id| view! { <p class="field-hint" id=id>{hint}</p> })}
            <textarea
                class="field-input"
                id=id
                rows=rows
                dir="auto"
                aria-describedby=hint_id
                prop:value=bound.value
                on:input:target=move |event| bound.set.run(event.target().value())
            ></textarea>
        </div>
    }
}
