//! Buttons, and links that look like them.

use super::html::{self, Element, Node, Setting, a};
use super::{Shape, icon};

/// How much a button weighs on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// One of several.
    Plain,
    /// The one thing to do here.
    Primary,
    /// The one thing to do on the whole page.
    Large,
    /// As light as a link.
    Link,
    /// A suggestion among others.
    Chip,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "button",
            Self::Primary => "button button-primary",
            Self::Large => "button button-primary button-large",
            Self::Link => "link-button",
            Self::Chip => "chip",
        }
    }
}

/// A button that is one of several. Its label is a verb.
pub fn button(label: impl Into<Node>, act: impl FnMut() + 'static) -> Element {
    weighted_button(Weight::Plain, label, act)
}

/// The button for the one thing to do here.
pub fn primary_button(label: impl Into<Node>, act: impl FnMut() + 'static) -> Element {
    weighted_button(Weight::Primary, label, act)
}

/// A button as light as a link.
pub fn link_button(label: impl Into<Node>, act: impl FnMut() + 'static) -> Element {
    weighted_button(Weight::Link, label, act)
}

/// A button for a suggestion among others.
pub fn chip(label: impl Into<Node>, act: impl FnMut() + 'static) -> Element {
    weighted_button(Weight::Chip, label, act)
}

/// A button of some weight.
pub fn weighted_button(
    weight: Weight,
    label: impl Into<Node>,
    act: impl FnMut() + 'static,
) -> Element {
    pressed(weight.class(), act).child(label)
}

/// A button that is a picture. What it does, as a verb, is for screen readers and a tooltip.
pub fn icon_button(
    shape: Shape,
    label: impl Into<Setting>,
    act: impl FnMut() + 'static,
) -> Element {
    let label: Setting = label.into();
    pressed("icon-button", act)
        .attr("aria-label", label.clone())
        .attr("title", label)
        .child(icon(shape))
}

fn pressed(class: &'static str, act: impl FnMut() + 'static) -> Element {
    html::button().class(class).attr("type", "button").on_click(act)
}

/// A link that looks like a button.
pub fn button_link(label: impl Into<Node>, href: String) -> Element {
    weighted_link(Weight::Plain, label, href)
}

/// A link to where the one thing to do here is done.
pub fn primary_link(label: impl Into<Node>, href: String) -> Element {
    weighted_link(Weight::Primary, label, href)
}

/// A link to where the one thing to do on the whole page is done.
pub fn large_link(label: impl Into<Node>, href: String) -> Element {
    weighted_link(Weight::Large, label, href)
}

/// A link that looks like a button of some weight.
pub fn weighted_link(weight: Weight, label: impl Into<Node>, href: String) -> Element {
    a().class(weight.class()).attr("href", href).child(label)
}
