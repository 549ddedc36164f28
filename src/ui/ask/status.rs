//! Where the request stands: not sent, asked, answered with a date or with a no.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::content::ask as words;
use crate::domain::{Id, NextStep, Request, Session, SessionState, Step, working_days};
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
    view! { <section class="request-status">{dynamic(part)}</section> }
}

/// Since when one waits, what to do meanwhile, and the answer.
#[component]
fn Asked(
    /// The session that is asked for.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let on = move |sentence: &'static str, on: fn(&Request) -> Option<NaiveDate>| {
        state.read(move |document| {
            let on = on(&document.request(session));
            let on = on.map(|on| fill(sentence, &[("date", &dates::short(on))]));
            on.unwrap_or_default()
        })
    };
    let asked = on(words::ASKED_ON, |request| request.asked_on);
    let again = on(words::ASKED_AGAIN_ON, |request| request.nudged_on);
    let waits = state.read(move |document| document.awaits_answer(session));
    let waiting = state.read(move |document| {
        let since = document.request(session).waiting_since().unwrap_or_default();
        counted(words::WAITING, working_days(since, clock::today()) as usize)
    });
    let meanwhile = move || {
        view! {
            <p>{waiting}</p>
            <p>{words::WHILE_WAITING}</p>
            <ButtonLink
                weight=Weight::Primary
                label=words::PREPARE
                href=Route::Prepare(session, Step::Objectives).href()
            />
        }
        .into_any()
    };
    let is_held = state.read(move |document| {
        document.sessions.get(session).is_some_and(|row| row.state().is_held())
    });
    let is_ahead = Memo::new(move |_| !is_held.get());
    let answer = move || {
        view! {
            <p class="field-label">{words::ANSWERED}</p>
            <When session />
        }
        .into_any()
    };
    view! {
        <p aria-live="polite">
            <strong>{asked}</strong>
            " "
            <strong>{again}</strong>
        </p>
        {shown_if(waits, meanwhile)}
        {shown_if(is_ahead, answer)}
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
    let waits = state.read(move |document| document.awaits_answer(session));
    let has_ways = state.read(move |document| !document.ways_on(session).is_empty());
    let is_open = state.peek(|document| {
        let is_due = document.next_steps(clock::today()).contains(&NextStep::Nudge(session));
        let is_aside = document.sessions.get(session).is_some_and(|row| row.state().is_aside());
        is_due || is_aside
    });
    let decline = move |()| {
        state.change_and_say(words::DECLINED, |document, occasion| {
            document.put_aside(session, SessionState::Declined, occasion);
        });
    };
    let decline = move || view! { <Button label=words::IS_NO on_click=decline /> }.into_any();
    let part = move || {
        view! {
            <details class="more" open=is_open>
                <summary>{words::NO_DATE}</summary>
                {shown_if(waits, decline)}
                <WaysOn session />
            </details>
        }
        .into_any()
    };
    shown_if(has_ways, part)
}
