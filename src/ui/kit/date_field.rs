//! A field for a date or a time, in the browser's own way of picking one.

use leptos::prelude::*;

use super::Bound;
use super::field::Frame;

/// What stands for a date or a time that is none.
const ODD: &str = "?";

/// A field for a date (`date`) or a time (`time`).
#[component]
pub fn DateField(
    /// The id of the input; unique on the page.
    #[prop(into)]
    id: String,
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// `date` or `time`.
    #[prop(default = "date")]
    kind: &'static str,
    /// What it shows and changes; empty, or a date or time in ISO form.
    bound: Bound<String>,
) -> impl IntoView {
    let frame = Frame::new(&id, label, bound.error);
    let input = view! {
        <input
            class="field-input"
            id=id
            type=kind
            aria-describedby=frame.described_by()
            aria-invalid=frame.invalid()
            prop:value=bound.value
            on:change:target=move |event| {
                let input = event.target();
                // Half a date, or one that no calendar has, reads as none. It is not taken for one
                // that was cleared.
                let is_odd = input.validity().bad_input();
                bound.set.run(if is_odd { ODD.to_owned() } else { input.value() });
            }
        />
    };
    frame.around("field field-short", input.into_any())
}
