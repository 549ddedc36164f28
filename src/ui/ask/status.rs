//! Where the request stands: not sent, asked, answered with a date or with a no.

use leptos::prelude::*;

use crate::content::ask as words;
use crate::domain::{Id, NextStep, Session, SessionState, Step, working_days};
use crate::export::{counted, fill};
use crate::platform::{clock, dates};
use crate::route::Route;
use crate::state::AppState;
use crate::ui::kit::{Button, ButtonLink, Weight, dynamic, shown_if};
use crate::ui::ways_on::WaysOn;
use crate::ui::when::When;

/// Where the request stands, and what comes next.
#[component]
pub fn RequestStatus(
    /// The session that is asked for.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let is_asked = state.read(move |document| document.request(session).asked_on.is_some());
    let ask = move |()| state.change(|document, occasion| document.ask(session, occasion));
    let part = move || {
        if is_asked.get() {
            return view! { <Asked session /> }.into_any();
        }
        view! {
            <p class="field-hint">{words::SENT_HINT}</p>
            <Button weight=Weight::Primary label=words::SENT on_click=ask />
        }
        .into_any()
    };
    view! {
        <section class="request-status" aria-live="polite">
            {dynamic(part)}
        </section>
    }
}

/// Since when one waits, what to do meanwhile, and the answer.
#[component]
fn Asked(
    /// The session that is asked for.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let asked_on = state.read(move |document| {
        let on = document.request(session).asked_on.unwrap_or_default();
        fill(words::ASKED_ON, &[("date", &dates::short(on))])
    });
    let is_waiting = state.read(move |document| {
        let state = document.sessions.get(session).map(Session::state);
        state == Some(SessionState::Requested)
    });
    let waiting = state.read(move |document| {
        let since = document.request(session).waiting_since().unwrap_or_default();
        counted(words::WAITING, working_days(since, clock::today()) as usize)
    });
    let waiting = move || view! { <p>{waiting}</p> }.into_any();
    view! {
        <p>
            <strong>{asked_on}</strong>
        </p>
        {shown_if(is_waiting, waiting)}
        <p>{words::WHILE_WAITING}</p>
        <ButtonLink
            weight=Weight::Primary
            label=words::PREPARE
            href=Route::Prepare(session, Step::Objectives).href()
        />
        <p class="field-label">{words::ANSWERED}</p>
        <When session />
        <NoDate session />
    }
}

/// What to do without a date: ask again, or take the no and make it smaller.
#[component]
fn NoDate(
    /// The session that is asked for.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let is_requested = state.read(move |document| {
        let state = document.sessions.get(session).map(Session::state);
        state == Some(SessionState::Requested)
    });
    let has_ways = state.read(move |document| !document.ways_on(session).is_empty());
    let is_open = state.peek(|document| {
        let is_due = document.next_steps(clock::today()).contains(&NextStep::Nudge(session));
        let is_aside = document.sessions.get(session).is_some_and(|row| row.state().is_aside());
        is_due || is_aside
    });
    let decline = move |()| {
        state.change(|d, occasion| d.put_aside(session, SessionState::Declined, occasion));
    };
    let decline = move || view! { <Button label=words::IS_NO on_click=decline /> }.into_any();
    let part = move || {
        view! {
            <details class="more" open=is_open>
                <summary>{words::NO_DATE}</summary>
                {shown_if(is_requested, decline)}
                <WaysOn session />
            </details>
        }
        .into_any()
    };
    shown_if(has_ways, part)
}
