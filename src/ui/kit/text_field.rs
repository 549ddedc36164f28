//! A field for one line.

use leptos::prelude::*;

use super::Bound;

/// A field for one line, with its label and, if need be, a hint.
#[component]
pub fn TextField(
    /// The id of the input; unique on the page.
    #[prop(into)]
    id: String,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// What helps to answer it.
    #[prop(into, default = String::new())]
    hint: String,
    /// What it shows and changes.
    bound: Bound<String>,
    /// The kind of input, for keyboards on phones.
    #[prop(default = "text")]
    kind: &'static str,
    /// What browsers may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
) -> impl IntoView {
    let hint_id = (!hint.is_empty()).then(|| format!("{id}-hint"));
    view! {
        <div class="field">
            <label class="field-label" for=id.clone()>
                {label}
            </label>
            {hint_id.clone().map(|id| view! { <p class="field-hint" id=id>{hint}</p> })}
            <input
                class="field-input"
                id=id
                type=kind
                autocomplete=autocomplete
                aria-describedby=hint_id
                prop:value=bound.value
                on:input:target=move |event| bound.set.run(event.target().value())
            />
        </div>
    }
}
