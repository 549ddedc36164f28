//! One of a few, all in sight.

use leptos::prelude::*;

use super::Bound;
use super::html::{Element, Node, div, each, fieldset, input, label, legend, span};
use crate::reactive::derived;

/// Radio buttons with a legend. Options are known by their place in the list; the name is unique
/// on the page.
pub fn choice(
    name: impl Into<String>,
    asked: impl Into<Node>,
    options: &[&'static str],
    bound: Bound<Option<usize>>,
) -> Node {
    group(name.into(), legend().class("field-label").child(asked), options, bound).into()
}

/// The same with a legend for screen readers only.
pub fn quiet_choice(
    name: impl Into<String>,
    asked: impl Into<Node>,
    options: &[&'static str],
    bound: Bound<Option<usize>>,
) -> Node {
    group(name.into(), legend().class("field-label visually-hidden").child(asked), options, bound)
        .into()
}

fn group(
    name: String,
    legend: Element,
    options: &[&'static str],
    bound: Bound<Option<usize>>,
) -> Element {
    let option = |(place, option): (usize, &&'static str)| {
        let input = input()
            .attr("type", "radio")
            .attr("name", name.clone())
            .checked(derived(move || bound.value.get() == Some(place)))
            .on("change", move |_| bound.set.run(Some(place)));
        label().class("choice-option").child(input).child(span().child(*option))
    };
    let options = div().class("choice-options").child(each(options.iter().enumerate(), option));
    fieldset().class("choice").child(legend).child(options)
}
