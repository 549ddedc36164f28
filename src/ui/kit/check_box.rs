//! Yes or no.

use leptos::prelude::*;

use super::Bound;

/// A box to tick.
#[component]
pub fn CheckBox(
    /// What ticking it says.
    #[prop(into)]
    label: Signal<String>,
    /// Whether it is ticked.
    bound: Bound<bool>,
) -> impl IntoView {
    view! {
        <label class="check-box">
            <input
                type="checkbox"
                prop:checked=bound.value
                on:change:target=move |event| bound.set.run(event.target().checked())
            />
            <span>{label}</span>
        </label>
    }
}
