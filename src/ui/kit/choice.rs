//! One of a few, all in sight.

use leptos::prelude::*;

use super::Bound;

/// Radio buttons with a legend. Options are known by their place in the list.
#[component]
pub fn Choice(
    /// The name of the group; unique on the page.
    #[prop(into)]
    name: String,
    /// What is asked.
    #[prop(into)]
    legend: String,
    /// The options.
    options: Vec<&'static str>,
    /// Which one is chosen.
    bound: Bound<Option<usize>>,
    /// Whether the legend is for screen readers only.
    #[prop(default = false)]
    quiet_legend: bool,
) -> impl IntoView {
    let options = options.into_iter().enumerate().map(|(place, option)| {
        view! {
            <label class="choice-option">
                <input
                    type="radio"
                    name=name.clone()
                    prop:checked=Signal::derive(move || bound.value.get() == Some(place))
                    on:change=move |_| bound.set.run(Some(place))
                />
                <span>{option}</span>
            </label>
        }
    });
    view! {
        <fieldset class="choice">
            <legend class="field-label" class:visually-hidden=quiet_legend>
                {legend}
            </legend>
            <div class="choice-options">{options.collect_view()}</div>
        </fieldset>
    }
}
