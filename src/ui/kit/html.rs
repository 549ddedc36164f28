//! Elements in Leptos' builder style, of one type each for elements, children and attributes.
//!
//! `view!` gives every element a type of its own, and every type its own copy of the framework's
//! code; a line of it costs about three times what a line of this does. What is built here is
//! handed to Leptos as its own erased types, and Leptos does the rest.

mod node;
mod setting;

use leptos::ev::{Event, KeyboardEvent, PointerEvent};
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::class::class as html_class;
use leptos::tachys::html::element::custom;
use leptos::tachys::html::event::{Custom, on};
use leptos::tachys::html::property::prop;
use leptos::tachys::view::add_attr::AddAnyAttr;
#[cfg(not(erase_components))]
use leptos::tachys::view::iterators::StaticVec;

use crate::erased::CallMut;
use crate::platform::event;

pub(crate) use node::nodes;
pub use node::{Node, dynamic, each, shown_if};
pub use setting::Setting;

/// An element that is being built.
#[must_use]
pub struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    class: String,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        let Parts { tag, class, mut attributes, children } = *element.0;
        if !class.is_empty() {
            attributes.insert(0, custom_attribute("class", class).into_any_attr());
        }
        let mut children = children.into_iter();
        let Some(first) = children.next() else {
            return custom(tag).add_any_attr(attributes).into_any().into();
        };
        let element = custom(tag).child(first);
        // Erased, an element stays of one type with each child; else each child would change it.
        #[cfg(erase_components)]
        let element = children.fold(element, ElementChild::child);
        #[cfg(not(erase_components))]
        let element = element.child(StaticVec::from(children.collect::<Vec<_>>()));
        element.add_any_attr(attributes).into_any().into()
    }
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
    fn with_event(self, name: &'static str, mut act: Box<dyn CallMut<Event, ()>>) -> Self {
        let act = move |event| act.call_mut(event);
        self.with(on(Custom::<Event>::new(name), act).into_any_attr())
    }

    /// Does something when it is pressed.
    pub fn on_click(self, mut act: impl FnMut() + 'static) -> Self {
        self.with_event("click", Box::new(move |_: Event| act()))
    }

    /// Does something with the text of this field, on an event.
    pub fn on_text(self, name: &'static str, mut act: impl FnMut(String) + 'static) -> Self {
        self.with_event(name, Box::new(move |event: Event| act(event_target_value(&event))))
    }

    /// Does something when a key goes down in it.
    pub fn on_key(self, mut act: impl FnMut(KeyboardEvent) + 'static) -> Self {
        self.with_event("keydown", Box::new(move |event: Event| act(event::key(event))))
    }

    /// Does something when a mouse, a pen or a finger goes down on it.
    pub fn on_pointer_down(self, mut act: impl FnMut(PointerEvent) + 'static) -> Self {
        self.with_event("pointerdown", Box::new(move |event: Event| act(event::pointer(event))))
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
    a, button, caption, cite, dd, details, div, dl, dt, fieldset, footer, form, h2, h3, h4, header,
    input, label, legend, li, main, nav, ol, option, p, progress, section, select, span, strong,
    summary, table, tbody, td, textarea, th, thead, tr, ul,
);

/// The heading of a screen. It can take the focus, so that whoever does not see the screen change
/// hears where they are.
pub fn h1() -> Element {
    Element::new("h1").attr("tabindex", "-1")
}
