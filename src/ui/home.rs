//! Home: to a newcomer what this is for; to everybody else what is next.

mod next_steps;
mod welcome;

use leptos::prelude::*;

use crate::content::home as words;
use crate::domain::{ActionItem, Document, Id, Owner, date_key, in_order};
use crate::route::Route;
use crate::state::AppState;

use super::action_ticks::ActionTicks;
use super::kit::{ButtonLink, dynamic};
use super::session_rows::SessionRows;

use next_steps::NextSteps;
use welcome::Welcome;

/// How many sessions are listed here; all of them have a page of their own.
const MOST_SESSIONS: usize = 3;

/// The first page.
#[component]
pub fn Home() -> impl IntoView {
    let state = AppState::expect();
    let is_new = state.read(|document| document.sessions.is_empty());
    dynamic(move || {
        if is_new.get() {
            view! { <Welcome /> }.into_any()
        } else {
            view! { <Overview /> }.into_any()
        }
    })
}

/// What is next, what is open, what was.
#[component]
fn Overview() -> impl IntoView {
    let state = AppState::expect();
    // What was open when the page was opened stays in sight after it is ticked.
    let open = state.ids(my_open_actions).as_they_are();
    let recent = state.ids(|document| {
        document.sessions.iter().rev().map(|(id, _)| id).take(MOST_SESSIONS).collect()
    });
    let has_open = !open.is_empty().get_untracked();
    let actions = has_open.then(|| {
        view! {
            <section class="group">
                <h2>{words::OPEN_ACTIONS}</h2>
                <ActionTicks actions=open />
            </section>
        }
    });
    view! {
        <NextSteps />
        {actions}
        <section class="group">
            <h2>{words::SESSIONS}</h2>
            <SessionRows sessions=recent />
            <div class="actions">
                <ButtonLink label=words::ASK href=Route::NewSession.href() />
                <a class="link" href=Route::Sessions.href()>
                    {words::ALL_SESSIONS}
                </a>
            </div>
        </section>
    }
}

/// The person's own open action items, by date; those without a date last.
fn my_open_actions(document: &Document) -> Vec<Id<ActionItem>> {
    let actions = document.action_items.iter();
    let open = actions.filter(|(_, row)| row.is_open() && row.owner == Owner::Me);
    in_order(open, |(_, row)| date_key(row.due_on)).into_iter().map(|(id, _)| id).collect()
}
