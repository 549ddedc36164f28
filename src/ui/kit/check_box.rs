//! Yes or no.

use leptos::prelude::*;

use super::Bound;
use super::html::{Element, Node, input, label, span};

/// A box to tick. Its label is what ticking it says.
pub fn check_box(says: impl Into<Node>, bound: Bound<bool>) -> Element {
    let input = input()
        .attr("type", "checkbox")
        .checked(bound.value)
        .on("change", move |event| bound.set.run(event_target_checked(&event)));
    label().class("check-box").child(input).child(span().child(says))
}
