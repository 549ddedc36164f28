//! The ways between the screens of growth.

use leptos::prelude::*;

use crate::content::growth as words;
use crate::reactive::{derived, memo};
use crate::route::Route;
use crate::ui::kit::html::{Element, a, nav};
use crate::ui::router::CurrentRoute;

/// The ways between the screens of growth.
pub fn tabs() -> Element {
    let route = CurrentRoute::expect();
    let link = move |to: Route, label: &'static str| {
        // A narrative is behind the list of them.
        let here = move || {
            if matches!(route.get(), Route::Review(_)) { Route::Reviews } else { route.get() }
        };
        let is_here = memo(move || here() == to);
        let current = derived(move || is_here.get().then(|| "page".to_owned()));
        a().class("header-link").attr("href", to.href()).attr("aria-current", current).child(label)
    };
    nav()
        .class("tabs no-print")
        .attr("aria-label", words::TABS)
        .child(link(Route::Growth, words::TAB_LOG))
        .child(link(Route::Chain, words::TAB_CHAIN))
        .child(link(Route::Pictures, words::TAB_PICTURES))
        .child(link(Route::Reviews, words::TAB_REVIEW))
}
