//! Elements in Leptos' builder style, of one type each for elements, children and attributes.
//!
//! `view!` gives every element a type of its own, and every type its own copy of the framework's
//! code; a line of it costs about three times what a line of this does. What is built here is
//! handed to Leptos as its own erased types, and Leptos does the rest.

use leptos::ev::{Event, KeyboardEvent, PointerEvent};
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::class::class as html_class;
use leptos::tachys::html::element::custom;
use leptos::tachys::html::event::{Custom, on};
use leptos::tachys::html::property::prop;
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::iterators::StaticVec;

use crate::platform::event;

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
        Self(Box::new(part.into_any()))
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        let Parts { tag, class, mut attributes, children } = *element.0;
        if !class.is_empty() {
            attributes.insert(0, custom_attribute("class", class).into_any_attr());
        }
        let mut children = children.into_iter();
        let Some(first) = children.next() else {
            return Self(Box::new(custom(tag).add_any_attr(attributes).into_any()));
        };
        let element = custom(tag).child(first);
        // Erased, an element stays of one type with each child; else each child would change it.
        #[cfg(erase_components)]
        let element = children.fold(element, ElementChild::child);
        #[cfg(not(erase_components))]
        let element = element.child(StaticVec::from(children.collect::<Vec<_>>()));
        Self(Box::new(element.add_any_attr(attributes).into_any()))
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
type Dynamic = Box<dyn FnMut() -> AnyView + Send>;

/// A part that is drawn anew whenever what it reads changes. Its elements are new ones then, and
/// where the focus was in the old ones it is lost: so it reads a memo of what it shows, never the
/// Document.
pub fn dynamic<N: Into<Node>>(part: impl Fn() -> N + Send + 'static) -> Node {
    let part: Dynamic = Box::new(move || part().into().into_any());
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
fn changes_of(holds: Signal<bool>) -> Memo<bool> {
    Memo::new(move |_| holds.get())
}

/// What an attribute is set to.
#[derive(Clone)]
pub enum Setting {
    /// A text.
    Text(String),
    /// A text that changes, and is not always there.
    Live(Signal<Option<String>>),
    /// None.
    Nothing,
}

impl From<&'static str> for Setting {
    fn from(text: &'static str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Setting {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Signal<String>> for Setting {
    fn from(text: Signal<String>) -> Self {
        Self::Live(Signal::derive(move || Some(text.get())))
    }
}

impl From<Signal<Option<String>>> for Setting {
    fn from(text: Signal<Option<String>>) -> Self {
        Self::Live(text)
    }
}

impl From<bool> for Setting {
    fn from(is_there: bool) -> Self {
        if is_there { Self::Text(String::new()) } else { Self::Nothing }
    }
}

impl From<Signal<bool>> for Setting {
    fn from(is_there: Signal<bool>) -> Self {
        Self::Live(Signal::derive(move || is_there.get().then(String::new)))
    }
}

impl<T: Into<Self>> From<Option<T>> for Setting {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}

/// An element that is being built.
#[must_use]
pub struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    class: String,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

impl Element {
    /// An element of this kind.
    #[inline(never)]
    pub fn new(tag: &'static str) -> Self {
        Self(Box::new(Parts {
            tag,
            class: String::new(),
            attributes: Vec::new(),
            children: Vec::new(),
        }))
    }

    /// As Leptos' own.
    pub fn into_any(self) -> AnyView {
        Node::from(self).into_any()
    }

    /// With one more child.
    pub fn child(self, child: impl Into<Node>) -> Self {
        self.with_child(child.into())
    }

    #[inline(never)]
    fn with_child(mut self, child: Node) -> Self {
        self.0.children.push(child.into_any());
        self
    }

    /// With a child before the others.
    #[inline(never)]
    pub(super) fn first(mut self, child: Node) -> Self {
        self.0.children.insert(0, child.into_any());
        self
    }

    /// Of a class, or several.
    #[inline(never)]
    pub fn class(mut self, class: &'static str) -> Self {
        if !self.0.class.is_empty() {
            self.0.class.push(' ');
        }
        self.0.class.push_str(class);
        self
    }

    /// Of one more class for as long as something holds.
    #[inline(never)]
    pub fn class_if(self, class: &'static str, holds: Signal<bool>) -> Self {
        self.with(html_class((class, holds)).into_any_attr())
    }

    /// With an attribute.
    pub fn attr(self, name: &'static str, value: impl Into<Setting>) -> Self {
        self.with_attr(name, value.into())
    }

    #[inline(never)]
    fn with_attr(self, name: &'static str, value: Setting) -> Self {
        let attribute = match value {
            Setting::Text(value) => custom_attribute(name, value).into_any_attr(),
            Setting::Live(value) => custom_attribute(name, value).into_any_attr(),
            Setting::Nothing => return self,
        };
        self.with(attribute)
    }

    /// With a text as its value, which may differ from the attribute of that name.
    #[inline(never)]
    pub fn value(self, value: Signal<String>) -> Self {
        self.with(prop("value", value).into_any_attr())
    }

    /// Ticked or not.
    #[inline(never)]
    pub fn checked(self, checked: Signal<bool>) -> Self {
        self.with(prop("checked", checked).into_any_attr())
    }

    /// Does something on an event.
    pub fn on(self, name: &'static str, act: impl FnMut(Event) + 'static) -> Self {
        self.with_event(name, Box::new(act))
    }

    #[inline(never)]
    fn with_event(self, name: &'static str, act: Box<dyn FnMut(Event)>) -> Self {
        self.with(on(Custom::<Event>::new(name), act).into_any_attr())
    }

    /// Does something when it is pressed.
    pub fn on_click(self, mut act: impl FnMut() + 'static) -> Self {
        self.with_event("click", Box::new(move |_| act()))
    }

    /// Does something with the text of this field, on an event.
    pub fn on_text(self, name: &'static str, mut act: impl FnMut(String) + 'static) -> Self {
        self.with_event(name, Box::new(move |event| act(event_target_value(&event))))
    }

    /// Does something when a key goes down in it.
    pub fn on_key(self, mut act: impl FnMut(KeyboardEvent) + 'static) -> Self {
        self.with_event("keydown", Box::new(move |event| act(event::key(event))))
    }

    /// Does something when a mouse, a pen or a finger goes down on it.
    pub fn on_pointer_down(self, mut act: impl FnMut(PointerEvent) + 'static) -> Self {
        self.with_event("pointerdown", Box::new(move |event| act(event::pointer(event))))
    }

    #[inline(never)]
    fn with(mut self, attribute: AnyAttribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }
}

/// A function for each kind of element.
macro_rules! elements {
    ($($tag:ident),* $(,)?) => {$(
        #[doc = concat!("A `", stringify!($tag), "` element.")]
        pub fn $tag() -> Element {
            Element::new(stringify!($tag))
        }
    )*};
}
elements!(
    a, button, cite, dd, details, div, dl, dt, fieldset, footer, form, h2, h3, header, input,
    label, legend, li, main, nav, ol, option, p, progress, section, select, span, strong, summary,
    textarea, ul,
);

/// The heading of a screen. It can take the focus, so that whoever does not see the screen change
/// hears where they are.
pub fn h1() -> Element {
    Element::new("h1").attr("tabindex", "-1")
}
