//! The steps of something, as links.

use super::html::{Element, a, each, li, nav, ol};

/// A step, as a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepLink {
    /// Where it leads.
    pub href: String,
    /// Its name.
    pub label: &'static str,
    /// Whether it is the one in sight.
    pub is_current: bool,
    /// Whether it stands apart from the numbered ones.
    pub is_apart: bool,
}

/// The steps of something, in order; each can be gone to at any time. The label says to screen
/// readers what they lead through.
pub fn stepper(label: &'static str, steps: impl IntoIterator<Item = StepLink>) -> Element {
    let step = |StepLink { href, label, is_current, is_apart }| {
        let current = is_current.then_some("step");
        let link = a().attr("href", href).attr("aria-current", current).child(label);
        li().class(if is_apart { "stepper-step stepper-apart" } else { "stepper-step" }).child(link)
    };
    let steps = ol().child(each(steps, step));
    nav().class("stepper").attr("aria-label", label).child(steps)
}
