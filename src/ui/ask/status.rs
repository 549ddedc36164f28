//! Where the request stands: not sent, asked, answered with a date.

use leptos::prelude::*;

use crate::content::{ask as words, shell};
use crate::domain::{Id, NextStep, Session, Step};
use crate::export::{fill, nudge_text};
use crate::platform::{clock, dates};
use crate::route::Route;
use crate::state::AppState;
use crate::ui::kit::CopyButton;
use crate::ui::letter::copy_words;
use crate::ui::when::When;

/// Where the request stands, and what comes next.
#[component]
pub fn RequestStatus(
    /// The session that is asked for.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let asked_on = state.read(move |d| d.requests.get(session.of()).and_then(|r| r.asked_on));
    let ask = move |_| state.change(|document, occasion| document.ask(session, occasion));
    let not_asked = move || {
        view! {
            <p class="field-hint">{words::SENT_HINT}</p>
            <button class="button button-primary" type="button" on:click=ask>
                {words::SENT}
            </button>
        }
    };
    let asked = move |on| {
        view! {
            <p>
                <strong>{fill(words::ASKED_ON, &[("date", &dates::short(on))])}</strong>
                " "
                {words::WHILE_WAITING}
            </p>
            <a class="button button-primary" href=Route::Prepare(session, Step::Objectives).href()>
                {words::PREPARE}
            </a>
            <Answer session />
        }
    };
    view! {
        <section class="request-status" aria-live="polite">
            {move || match asked_on.get() {
                None => not_asked().into_any(),
                Some(on) => asked(on).into_any(),
            }}
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
        due.then(|| nudge_text(document, session))
    });
    let nudge_view = |text: String| {
        view! {
            <div class="quote">
                <p class="field-label">{words::NUDGE}</p>
                <p>{text.clone()}</p>
                <CopyButton text=Signal::stored(text) words=copy_words(shell::COPY) />
            </div>
        }
    };
    view! {
        <p class="field-label">{words::ANSWERED}</p>
        <When session />
        {move || nudge.get().map(nudge_view)}
    }
}
