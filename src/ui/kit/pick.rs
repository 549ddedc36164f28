//! One of many, from a list that opens.

use leptos::prelude::*;

use super::Bound;
use super::field::Frame;

/// A list to pick from. Options are known by their place in it.
#[component]
pub fn Pick(
    /// The id of the list; unique on the page.
    #[prop(into)]
    id: String,
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// The options.
    #[prop(into)]
    options: Signal<Vec<String>>,
    /// Which one is picked.
    bound: Bound<Option<usize>>,
    /// Whether the label is for screen readers only.
    #[prop(default = false)]
    quiet_label: bool,
) -> impl IntoView {
    let options = move || {
        let options = options.get().into_iter().enumerate();
        let option = |(place, option): (usize, String)| {
            view! {
                <option value=place selected=move || bound.value.get() == Some(place)>
                    {option}
                </option>
            }
        };
        options.map(option).collect_view()
    };
    let frame = Frame::new(&id, label, bound.error).quiet(quiet_label);
    let input = view! {
        <select
            class="field-input"
            id=id
            prop:value=move || bound.value.get().unwrap_or_default().to_string()
            on:change:target=move |event| {
                if let Ok(place) = event.target().value().parse() {
                    bound.set.run(Some(place));
                }
            }
        >
            {options}
        </select>
    };
    frame.around("field", input.into_any())
}
