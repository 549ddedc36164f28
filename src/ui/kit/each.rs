//! A row for each of several things, kept for as long as its thing is there.

use leptos::prelude::*;

/// Rows by the number that a thing is known by. A row that stays keeps its elements, and with them
/// the focus and what is being typed.
#[component]
pub fn Each(
    /// The things.
    #[prop(into)]
    things: Signal<Vec<u128>>,
    /// Draws the row of one.
    #[prop(into)]
    row: Callback<u128, AnyView>,
) -> impl IntoView {
    view! { <For each=move || things.get() key=|thing| *thing children=move |thing| row.run(thing) /> }
}
