//! What is next, the most urgent thing first and large.

use leptos::prelude::*;

use crate::content::home as words;
use crate::content::purpose::template;
use crate::domain::{Document, Id, NextStep, Session, Step};
use crate::export::fill;
use crate::platform::{clock, dates};
use crate::route::Route;
use crate::state::AppState;
use crate::ui::frame::manager_name;

/// What is to be done.
#[component]
pub fn NextSteps() -> impl IntoView {
    let state = AppState::expect();
    let steps = state.read(|document| {
        let steps = document.next_steps(clock::today()).into_iter();
        steps.map(|step| Shown::of(document, step)).collect::<Vec<_>>()
    });
    move || {
        let mut steps = steps.get().into_iter();
        let Some(first) = steps.next() else { return nothing().into_any() };
        let rest: Vec<_> = steps.collect();
        let also = (!rest.is_empty()).then(|| {
            let rows = rest.into_iter().map(|step| {
                view! {
                    <li class="session-row">
                        <span class="session-row-name">{step.text.clone()}</span>
                        {step.button(state, "button")}
                    </li>
                }
            });
            view! {
                <h2>{words::ALSO}</h2>
                <ul class="rows">{rows.collect_view()}</ul>
            }
        });
        view! {
            <p class="eyebrow">{words::NEXT}</p>
            <h1 tabindex="-1">{first.text.clone()}</h1>
            {first.detail.clone().map(|detail| view! { <p class="lead">{detail}</p> })}
            <p class="actions">{first.button(state, "button button-primary button-large")}</p>
            {also}
        }
        .into_any()
    }
}

fn nothing() -> impl IntoView {
    view! {
        <h1 tabindex="-1">{words::NOTHING}</h1>
        <p class="lead">{words::NOTHING_LEAD}</p>
    }
}

/// A step as it is shown.
#[derive(Clone, PartialEq, Eq)]
struct Shown {
    step: NextStep,
    text: String,
    detail: Option<String>,
}

impl Shown {
    fn of(document: &Document, step: NextStep) -> Self {
        let (sentence, session) = match step {
            NextStep::GoOn(id) => (words::GO_ON, Some(id)),
            NextStep::SendRecap(id) => (words::SEND_RECAP, Some(id)),
            NextStep::Hold(id) => (words::HOLD, Some(id)),
            NextStep::Account(id) => (words::ACCOUNT, Some(id)),
            NextStep::Nudge(id) => (words::NUDGE, Some(id)),
            NextStep::Prepare(id) => (words::PREPARE, Some(id)),
            NextStep::Ask(id) => (words::ASK_STEP, Some(id)),
            NextStep::CheckIn(id) => {
                (words::CHECK_IN, document.check_ins.get(id).map(|row| row.session))
            }
            NextStep::Act(_) => (words::ACT, None),
        };
        let name = session.map(|id| manager_name(document, id)).unwrap_or_default();
        let action = match step {
            NextStep::Act(id) => document.action_items.get(id).map_or("", |row| row.text.trim()),
            _ => "",
        };
        let text = fill(sentence, &[("name", &name), ("text", action)]);
        Self { step, text, detail: session.map(|id| about(document, id)) }
    }

    /// What does the step, or leads to where it is done.
    fn button(&self, state: AppState, class: &'static str) -> AnyView {
        let link = |route: Route, label: &'static str| {
            view! {
                <a class=class href=route.href()>
                    {label}
                </a>
            }
            .into_any()
        };
        match self.step {
            NextStep::GoOn(id) => link(Route::Live(id), words::GO_ON_DO),
            NextStep::SendRecap(id) => link(Route::Recap(id), words::SEND_RECAP_DO),
            NextStep::Hold(id) => link(Route::Live(id), words::HOLD_DO),
            NextStep::Account(id) => link(Route::Session(id), words::ACCOUNT_DO),
            NextStep::Nudge(id) => link(Route::Ask(id), words::NUDGE_DO),
            NextStep::Prepare(id) => link(Route::Prepare(id, Step::Objectives), words::PREPARE_DO),
            NextStep::Ask(id) => link(Route::Ask(id), words::ASK_DO),
            NextStep::CheckIn(id) => {
                let done = move |_| state.change(|d, occasion| d.finish_check_in(id, occasion));
                do_button(class, words::CHECK_IN_DO, done)
            }
            NextStep::Act(id) => {
                let done = move |_| state.change(|d, occasion| d.tick_action(id, true, occasion));
                do_button(class, words::ACT_DO, done)
            }
        }
    }
}

fn do_button(
    class: &'static str,
    label: &'static str,
    action: impl FnMut(leptos::ev::MouseEvent) + 'static,
) -> AnyView {
    view! {
        <button class=class type="button" on:click=action>
            {label}
        </button>
    }
    .into_any()
}

/// What a session is about, and when.
fn about(document: &Document, session: Id<Session>) -> String {
    let Some(row) = document.sessions.get(session) else { return String::new() };
    let purpose = template(row.purpose).name;
    row.on.map_or_else(|| purpose.to_owned(), |on| format!("{purpose} · {}", dates::short(on)))
}
