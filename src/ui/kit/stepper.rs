//! The steps of something, as links.

use leptos::prelude::*;

/// A step, as a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepLink {
    /// Where it leads.
    pub href: String,
    /// Its name.
    pub label: &'static str,
    /// Whether it is the one in sight.
    pub is_current: bool,
}

/// The steps of something, in order; each can be gone to at any time.
#[component]
pub fn Stepper(
    /// What the steps lead through, for screen readers.
    label: &'static str,
    /// The steps.
    steps: Vec<StepLink>,
) -> impl IntoView {
    let step = |StepLink { href, label, is_current }| {
        view! {
            <li class="stepper-step">
                <a href=href aria-current=is_current.then_some("step")>
                    {label}
                </a>
            </li>
        }
    };
    view! {
        <nav class="stepper" aria-label=label>
            <ol>{steps.into_iter().map(step).collect_view()}</ol>
        </nav>
    }
}
