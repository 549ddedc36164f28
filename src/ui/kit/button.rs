//! Buttons, and links that look like them. All share one kind of handler, so that each button costs
//! its own few lines and not a copy of the framework's.

use leptos::prelude::*;

use super::{Icon, Shape};

/// How much a button weighs on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// One of several.
    #[default]
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

/// A button.
#[component]
pub fn Button(
    /// What it does, as a verb.
    #[prop(into)]
    label: Signal<String>,
    /// Does it.
    #[prop(into)]
    on_click: Callback<()>,
    /// How much it weighs.
    #[prop(optional)]
    weight: Weight,
    /// A picture before the label.
    #[prop(optional)]
    shape: Option<Shape>,
    /// Its name for screen readers, where the label alone is not enough.
    #[prop(into, optional)]
    name: Option<Signal<String>>,
    /// Whether it can be pressed.
    #[prop(into, default = Signal::stored(false))]
    disabled: Signal<bool>,
) -> impl IntoView {
    view! {
        <button
            class=weight.class()
            type="button"
            aria-label=name
            disabled=disabled
            on:click=move |_| on_click.run(())
        >
            {shape.map(|shape| view! { <Icon shape /> })}
            {label}
        </button>
    }
}

/// A button that is a picture.
#[component]
pub fn IconButton(
    /// What it shows.
    shape: Shape,
    /// What it does, as a verb, for screen readers and as a tooltip.
    #[prop(into)]
    label: Signal<String>,
    /// Does it.
    #[prop(into)]
    on_click: Callback<()>,
    /// Its id, where the focus has to find it again.
    #[prop(into, optional)]
    id: Option<String>,
    /// Whether it can be pressed.
    #[prop(into, default = Signal::stored(false))]
    disabled: Signal<bool>,
) -> impl IntoView {
    view! {
        <button
            class="icon-button"
            type="button"
            id=id
            aria-label=label
            title=label
            disabled=disabled
            on:click=move |_| on_click.run(())
        >
            <Icon shape />
        </button>
    }
}

/// A link that looks like a button.
#[component]
pub fn ButtonLink(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// What is done there, as a verb.
    #[prop(into)]
    label: String,
    /// How much it weighs.
    #[prop(optional)]
    weight: Weight,
) -> impl IntoView {
    view! {
        <a class=weight.class() href=href>
            {label}
        </a>
    }
}
