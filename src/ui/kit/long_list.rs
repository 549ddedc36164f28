//! A list that may be long: its first rows, and more of them on demand.

use leptos::prelude::*;

use super::html::{Node, nodes, shown_if, ul};
use super::{link_button, rows};
use crate::reactive::{callback, derived};

/// How many rows of a list are in sight at first, and how many come with each wish for more.
pub const STEP: usize = 40;

/// Rows by the number that a thing is known by, so many at a time; `more` asks for further ones.
pub fn long_list<N: Into<Node>>(
    things: Signal<Vec<u128>>,
    step: usize,
    more: &'static str,
    row: impl Fn(u128) -> N + Send + Sync + 'static,
) -> Node {
    stepped(things, step, more, callback(move |thing| row(thing).into()))
}

fn stepped(
    things: Signal<Vec<u128>>,
    step: usize,
    more: &'static str,
    row: Callback<u128, Node>,
) -> Node {
    let count = RwSignal::new(step);
    let shown = derived(move || things.with(|all| all.iter().take(count.get()).copied().collect()));
    let are_more = derived(move || things.read().len() > count.get());
    let show_more = move || link_button(more, move || count.update(|count| *count += step));
    nodes![
        ul().class("rows").child(rows(shown, move |thing| row.run(thing))),
        shown_if(are_more, show_more),
    ]
}
