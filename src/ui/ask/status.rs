//! Where the request stands: not sent, asked, answered with a date.

use leptos::prelude::*;

use crate::content::{ask as words, shell};
use crate::domain::{Id, NextStep, Session, Step};
use crate::export::{fill, nudge_text};
use crate::platform::{clock, dates};
use crate::route::Route;
use crate::state::AppState;
use crate::ui::kit::{Button, ButtonLink, CopyButton, Weight, dynamic, shown_if};
use crate::ui::letter::copy_words;
use crate::ui::when::When;

/// Where the request stands, and what comes next.
#[component]
pub fn RequestStatus(
    /// The session that is asked for.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let asked = state.read(move |document| {
        let asked_on = document.requests.get(session.of()).and_then(|row| row.asked_on);
        let on = asked_on.map(|on| fill(words::ASKED_ON, &[("date", &dates::short(on))]));
        on.unwrap_or_default()
    });
    let ask = move |()| state.change(|document, occasion| document.ask(session, occasion));
    let part = move || {
        if asked.read().is_empty() {
            return view! {
                <p class="field-hint">{words::SENT_HINT}</p>
                <Button weight=Weight::Primary label=words::SENT on_click=ask />
            }
            .into_any();
        }
        view! {
            <p>
                <strong>{asked}</strong>
                " "
                {words::WHILE_WAITING}
            </p>
            <ButtonLink
                weight=Weight::Primary
                label=words::PREPARE
                href=Route::Prepare(session, Step::Objectives).href()
            />
            <Answer session />
        }
        .into_any()
    };
    view! {
        <section class="request-status" aria-live="polite">
            {dynamic(part)}
        </section>
    }
}

/// The answer: a date; or none, and a text to ask again.
#[component]
fn Answer(
    /// The session that is asked for.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let nudge = state.read(move |document| {
        let due = document.next_steps(clock::today()).contains(&NextStep::Nudge(session));
        if due { nudge_text(document, session) } else { String::new() }
    });
    let is_due = Memo::new(move |_| !nudge.read().is_empty());
    let nudge_view = move || {
        view! {
            <div class="quote">
                <p class="field-label">{words::NUDGE}</p>
                <p>{nudge}</p>
                <CopyButton text=nudge words=copy_words(shell::COPY) />
            </div>
        }
        .into_any()
    };
    view! {
        <p class="field-label">{words::ANSWERED}</p>
        <When session />
        {shown_if(is_due, nudge_view)}
    }
}
