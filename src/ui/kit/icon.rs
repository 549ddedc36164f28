//! The few pictures on buttons. They repeat what the button's name says, so screen readers skip
//! them.

use leptos::prelude::*;

use super::html::{Element, Node};

/// What an icon shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// An arrow up.
    Up,
    /// An arrow down.
    Down,
    /// A cross.
    Cross,
    /// An arrow back to the left.
    Undo,
    /// An arrow on to the right.
    Redo,
    /// Three dots.
    More,
    /// A plus.
    Plus,
    /// Something to hold and drag by.
    Grip,
}

/// An icon in the colour and size of the text around it.
pub fn icon(shape: Shape) -> Node {
    let path = match shape {
        Shape::Up => "M8 13V3M3.5 7.5 8 3l4.5 4.5",
        Shape::Down => "M8 3v10M3.5 8.5 8 13l4.5-4.5",
        Shape::Cross => "M4 4l8 8M12 4l-8 8",
        Shape::Undo => "M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7",
        Shape::Redo => "m10 3 3.5 3.5L10 10M13 6.5H6.5a4 4 0 0 0 0 8H9",
        Shape::More => {
            "M2.6 8a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0m5 0a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0m5 0a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0"
        }
        Shape::Plus => "M8 3v10M3 8h10",
        Shape::Grip => "M3 5.5h10M3 10.5h10",
    };
    view! {
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d=path></path>
        </svg>
    }
    .into_any()
    .into()
}

impl Element {
    /// With a picture before the label.
    pub fn icon(self, shape: Shape) -> Self {
        self.first(icon(shape))
    }
}
