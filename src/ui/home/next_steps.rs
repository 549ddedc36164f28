//! What is next, the most urgent thing first and large.

use leptos::prelude::*;

use crate::content::home as words;
use crate::content::purpose::{minutes, template};
use crate::domain::{Document, Id, NextStep, Series, Session, Step};
use crate::export::fill;
use crate::platform::{clock, dates, focus};
use crate::route::Route;
use crate::state::AppState;
use crate::ui::frame::{manager_name, person_name};
use crate::ui::kit::html::{Node, a, dynamic, h1, h2, li, nodes, p, section, span, ul};
use crate::ui::kit::{Weight, weighted_button, weighted_link};
use crate::ui::router::go;

use crate::ui::log_line::LINE as LOG_LINE;

/// How many things are in sight below the first one.
const MOST: usize = 6;

/// What is to be done.
pub fn next_steps() -> Node {
    let state = AppState::expect();
    // Drawn anew when what is said changes, not with every key.
    let said = state.read(|document| {
        let steps = shown(document).into_iter();
        steps.map(|step| format!("{} {}", step.text, step.detail)).collect::<Vec<_>>()
    });
    dynamic(move || {
        said.track();
        let mut steps = state.peek(shown).into_iter();
        let Some(first) = steps.next() else { return nothing() };
        let row = |step: Shown| {
            let button = step.button(state, Weight::Plain);
            li().class("session-row")
                .child(span().class("session-row-name").child(step.text))
                .child(button)
        };
        let beyond = steps.len().saturating_sub(MOST);
        let rest: Vec<_> = steps.take(MOST).map(row).collect();
        let more = (beyond > 0).then(|| {
            let more = fill(words::MORE_WAITING, &[("n", &beyond.to_string())]);
            p().child(a().class("link").attr("href", Route::Actions.href()).child(more))
        });
        let also = (!rest.is_empty()).then(|| {
            section()
                .class("group")
                .child(h2().child(words::ALSO))
                .child(ul().class("rows").child(rest))
                .child(more)
        });
        let button = first.button(state, Weight::Large);
        nodes![
            p().class("eyebrow").child(words::NEXT),
            h1().child(first.text),
            p().class("lead").child(first.detail),
            p().class("actions").child(button),
            also,
        ]
    })
}

/// What is to be done, as it is shown.
fn shown(document: &Document) -> Vec<Shown> {
    let steps = document.next_steps(clock::today()).into_iter();
    steps.map(|step| Shown::of(document, step)).collect()
}

fn nothing() -> Node {
    nodes![h1().child(words::NOTHING), p().class("lead").child(words::NOTHING_LEAD)]
}

/// A step as it is shown.
struct Shown {
    step: NextStep,
    text: String,
    detail: String,
}

impl Shown {
    fn of(document: &Document, step: NextStep) -> Self {
        let (sentence, session) = match step {
            NextStep::GoOn(id) => (words::GO_ON, Some(id)),
            NextStep::SendRecap(id) if is_recap_late(document, id) => {
                (words::SEND_RECAP_LATE, Some(id))
            }
            NextStep::SendRecap(id) => (words::SEND_RECAP, Some(id)),
            NextStep::Hold(id) => (words::HOLD, Some(id)),
            NextStep::Account(id) => (words::ACCOUNT, Some(id)),
            NextStep::Nudge(id) => (words::NUDGE, Some(id)),
            NextStep::TryAgain(id) => (words::TRY_AGAIN, Some(id)),
            NextStep::Prepare(id) => (words::PREPARE, Some(id)),
            NextStep::Await(id) => (words::AWAIT, Some(id)),
            NextStep::Ask(id) => (words::ASK_STEP, Some(id)),
            NextStep::CheckIn(id) => {
                (words::CHECK_IN, document.check_ins.get(id).map(|row| row.session))
            }
            NextStep::SendAgenda(id) => (words::SEND_AGENDA, Some(id)),
            NextStep::ReadOver(id) => (words::READ_OVER, Some(id)),
            NextStep::AskNext(id) => return Self::of_routine(document, step, id),
            NextStep::LogWeek => (words::LOG_WEEK, None),
            NextStep::Act(_) => (words::ACT, None),
        };
        let name = session.map(|id| manager_name(document, id)).unwrap_or_default();
        let action = match step {
            NextStep::Act(id) => document.action_items.get(id).map_or("", |row| row.text.trim()),
            _ => "",
        };
        let text = fill(sentence, &[("name", &name), ("text", action)]);
        Self { step, text, detail: session.map(|id| about(document, id)).unwrap_or_default() }
    }

    /// That the next session of a routine is to be asked for, and the date that it proposes.
    fn of_routine(document: &Document, step: NextStep, series: Id<Series>) -> Self {
        let manager = document.series.get(series).map(|row| row.manager).unwrap_or_default();
        let next = document.proposed(manager, clock::today());
        let detail =
            next.map(|next| format!("{} · {}", template(next.purpose).name, dates::short(next.on)));
        let text = fill(words::ASK_NEXT, &[("name", &person_name(document, manager))]);
        Self { step, text, detail: detail.unwrap_or_default() }
    }

    /// What does the step, or leads to where it is done.
    fn button(&self, state: AppState, weight: Weight) -> Node {
        let link =
            |route: Route, label: &'static str| weighted_link(weight, label, route.href()).into();
        let act =
            |label: &'static str, act: Box<dyn FnMut()>| weighted_button(weight, label, act).into();
        match self.step {
            NextStep::GoOn(id) => link(Route::Live(id), words::GO_ON_DO),
            NextStep::SendRecap(id) => link(Route::Recap(id), words::SEND_RECAP_DO),
            NextStep::Hold(id) => link(Route::Live(id), words::HOLD_DO),
            NextStep::Account(id) => link(Route::Session(id), words::ACCOUNT_DO),
            NextStep::Nudge(id) => link(Route::Ask(id), words::NUDGE_DO),
            NextStep::TryAgain(id) => link(Route::Session(id), words::TRY_AGAIN_DO),
            NextStep::Prepare(id) => link(Route::Prepare(id, Step::Objectives), words::PREPARE_DO),
            NextStep::Ask(id) => link(Route::Ask(id), words::ASK_DO),
            NextStep::Await(id) => link(Route::Prepare(id, Step::Check), words::AWAIT_DO),
            NextStep::SendAgenda(id) => {
                link(Route::Prepare(id, Step::Check), words::SEND_AGENDA_DO)
            }
            NextStep::ReadOver(id) => link(Route::Prepare(id, Step::Check), words::READ_OVER_DO),
            NextStep::LogWeek => act(words::LOG_WEEK_DO, Box::new(|| focus::soon_at(LOG_LINE))),
            NextStep::AskNext(id) => {
                let ask = move || {
                    let manager = state.peek(|d| d.series.get(id).map(|row| row.manager));
                    if let Some(manager) = manager {
                        let next = state.change(|d, now| d.plan_next(manager, minutes, now));
                        go(Route::Ask(next));
                    }
                };
                act(words::ASK_NEXT_DO, Box::new(ask))
            }
            NextStep::CheckIn(id) => {
                let session = state.peek(|d| d.check_ins.get(id).map(|row| row.session));
                link(Route::Recap(session.unwrap_or_default()), words::CHECK_IN_DO)
            }
            NextStep::Act(id) => {
                let done = move || state.change(|d, now| d.tick_action(id, true, now));
                act(words::ACT_DO, Box::new(done))
            }
        }
    }
}

/// Whether a day and more has passed since a session was closed.
fn is_recap_late(document: &Document, session: Id<Session>) -> bool {
    let closed = document.sessions.get(session).and_then(|row| row.closed_at);
    closed.is_some_and(|at| clock::now().signed_duration_since(at).num_hours() >= 24)
}

/// What a session is about, and when.
fn about(document: &Document, session: Id<Session>) -> String {
    let Some(row) = document.sessions.get(session) else { return String::new() };
    let purpose = template(row.purpose).name;
    row.on.map_or_else(|| purpose.to_owned(), |on| format!("{purpose} · {}", dates::short(on)))
}
