//! A row for each of several things, kept for as long as its thing is there.

use leptos::prelude::*;

use super::html::Node;
use crate::reactive::callback;

/// Rows by the number that a thing is known by. A row that stays keeps its elements, and with them
/// the focus and what is being typed.
pub fn rows<N: Into<Node>>(
    things: impl Into<Signal<Vec<u128>>>,
    row: impl Fn(u128) -> N + Send + Sync + 'static,
) -> Node {
    keyed(things.into(), callback(move |thing| row(thing).into()))
}

fn keyed(things: Signal<Vec<u128>>, row: Callback<u128, Node>) -> Node {
    // What a row reads while it is made is no reason to draw the list anew.
    let child = move |thing| untrack(|| row.run(thing)).into_any();
    view! { <For each=move || things.get() key=|thing| *thing children=child /> }.into_any().into()
}
