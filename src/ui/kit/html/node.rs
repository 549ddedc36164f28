//! Parts of a page, whatever they are made of, and those that are drawn anew.

use leptos::prelude::*;

use crate::reactive::memo;
use leptos::tachys::view::iterators::StaticVec;

use crate::erased::Call;

/// A part of a page: a text, an element, several of them, or nothing. As wide as a pointer.
pub struct Node(Box<AnyView>);

impl Node {
    /// Nothing.
    pub fn nothing() -> Self {
        Self(Box::new(().into_any()))
    }

    /// As Leptos' own.
    pub fn into_any(self) -> AnyView {
        *self.0
    }
}

impl From<AnyView> for Node {
    fn from(view: AnyView) -> Self {
        Self(Box::new(view))
    }
}

impl From<&'static str> for Node {
    fn from(text: &'static str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self(Box::new(text.into_any()))
    }
}

impl From<Signal<String>> for Node {
    fn from(text: Signal<String>) -> Self {
        Self(Box::new(text.into_any()))
    }
}

impl From<Memo<String>> for Node {
    fn from(text: Memo<String>) -> Self {
        Signal::from(text).into()
    }
}

impl From<RwSignal<String>> for Node {
    fn from(text: RwSignal<String>) -> Self {
        Signal::from(text).into()
    }
}

impl From<Dynamic> for Node {
    fn from(part: Dynamic) -> Self {
        let part = move || part.call(());
        Self(Box::new(part.into_any()))
    }
}

impl<T: Into<Self>> From<Vec<T>> for Node {
    fn from(nodes: Vec<T>) -> Self {
        all(nodes.into_iter().map(|node| node.into().into_any()).collect())
    }
}

impl<T: Into<Self>, const N: usize> From<[T; N]> for Node {
    fn from(nodes: [T; N]) -> Self {
        all(nodes.into_iter().map(|node| node.into().into_any()).collect())
    }
}

fn all(views: Vec<AnyView>) -> Node {
    Node(Box::new(StaticVec::from(views).into_any()))
}

impl<T: Into<Self>> From<Option<T>> for Node {
    fn from(node: Option<T>) -> Self {
        node.map_or_else(Self::nothing, Into::into)
    }
}

/// Several parts, one after the other.
macro_rules! nodes {
    ($($node:expr),* $(,)?) => {
        $crate::ui::kit::html::Node::from(Vec::<$crate::ui::kit::html::Node>::from([
            $($node.into()),*
        ]))
    };
}
pub(crate) use nodes;

/// A part for each of several things.
pub fn each<T, N: Into<Node>>(
    things: impl IntoIterator<Item = T>,
    mut part: impl FnMut(T) -> N,
) -> Node {
    all(things.into_iter().map(|thing| part(thing).into().into_any()).collect())
}

/// A part that is drawn anew. Boxed, so that all of them share the framework's code for it; a
/// closure of its own type would bring 2 kB along.
type Dynamic = Box<dyn Call<(), AnyView> + Send>;

/// A part that is drawn anew whenever what it reads changes. Its elements are new ones then, and
/// where the focus was in the old ones it is lost: so it reads a memo of what it shows, never the
/// Document.
pub fn dynamic<N: Into<Node>>(part: impl Fn() -> N + Send + 'static) -> Node {
    let part: Dynamic = Box::new(move |()| part().into().into_any());
    part.into()
}

/// A part that is there only as long as something holds.
pub fn shown_if<N: Into<Node>>(
    holds: impl Into<Signal<bool>>,
    part: impl Fn() -> N + Send + 'static,
) -> Node {
    let holds = changes_of(holds.into());
    dynamic(move || holds.get().then(&part))
}

/// What tells only when it differs.
fn changes_of(holds: Signal<bool>) -> Signal<bool> {
    memo(move || holds.get())
}
