//! What a newcomer sees: what it is for, and the first step.

use leptos::prelude::*;

use crate::content::home as words;
use crate::content::why::{Reason, WHY_STRATEGY_SESSION};
use crate::route::Route;
use crate::ui::kit::{ButtonLink, Weight};

/// The page for a newcomer.
#[component]
pub fn Welcome() -> impl IntoView {
    let part = |(name, text): (&'static str, &'static str)| {
        view! {
            <li>
                <h2>{name}</h2>
                <p>{text}</p>
            </li>
        }
    };
    let reason = |reason: Reason| {
        view! {
            <dt>{reason.title}</dt>
            <dd>{reason.text}</dd>
        }
    };
    view! {
        <div class="welcome">
            <h1 tabindex="-1">{words::WELCOME}</h1>
            <p class="lead">{words::WELCOME_LEAD}</p>
            <p class="actions">
                <ButtonLink
                    weight=Weight::Large
                    label=words::ASK_FIRST
                    href=Route::NewSession.href()
                />
                <span class="quiet">{words::ASK_FIRST_HINT}</span>
            </p>
            <ol class="parts">{words::PARTS.map(part).collect_view()}</ol>
            <section class="group">
                <h2>{words::WHY}</h2>
                <dl class="facts">{WHY_STRATEGY_SESSION.map(reason).collect_view()}</dl>
            </section>
        </div>
    }
}
