//! Follow up: the recap, and the way to the next session.

use leptos::prelude::*;

use crate::content::follow_up as words;
use crate::domain::{Audience, Document, Id, Recap as RecapRecord, Session, SessionPlan};
use crate::export::{fill, recap_subject, recap_text};
use crate::platform::{dates, print};
use crate::route::Route;
use crate::state::AppState;

use super::bind;
use super::frame::{SessionFrame, manager_email};
use super::kit::TextField;
use super::letter::{Editing, Letter};
use super::router::go;

/// The screen of the recap.
#[component]
pub fn Recap(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let is_held = state.read(move |document| {
        document.sessions.get(session).is_some_and(|row| row.state().is_held())
    });
    let screen = move || {
        if is_held.get() {
            view! { <WriteRecap session /> }.into_any()
        } else {
            too_early(session).into_any()
        }
    };
    view! { <SessionFrame session>{screen}</SessionFrame> }
}

/// Before the session there is nothing to sum up.
fn too_early(session: Id<Session>) -> impl IntoView {
    view! {
        <h1 tabindex="-1">{words::TOO_EARLY}</h1>
        <p class="lead">{words::TOO_EARLY_LEAD}</p>
        <a class="button" href=Route::Live(session).href()>
            {words::TO_LIVE}
        </a>
    }
}

/// The recap, to be changed, copied, mailed and printed.
#[component]
fn WriteRecap(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let subject = state.read(move |d| Some(recap_subject(d, session, Audience::Manager)));
    let body = state.read(move |document| recap_text(document, session, Audience::Manager));
    let to = state.read(move |document| manager_email(document, session));
    let edited = move |d: &Document| d.recaps.get(session.of()).is_some_and(|r| r.edited.is_some());
    let set_text = move |d: &mut Document, text: Option<String>| {
        d.write_recap(session, |recap: &mut RecapRecord| recap.edited = text);
    };
    let editing = Editing {
        set: Callback::new(move |text| state.type_in(|d, _| set_text(d, Some(text)))),
        is_edited: state.read(edited).into(),
        restart: Callback::new(move |()| {
            state.change_and_say(words::RESTARTED, |document, _| set_text(document, None));
        }),
        edited: words::EDITED,
        restart_label: words::RESTART,
    };
    let most_useful = bind::text(
        state,
        move |d| d.recaps.get(session.of()).map(|r| r.most_useful.clone()).unwrap_or_default(),
        move |d, text| d.write_recap(session, |recap| recap.most_useful = text),
    );
    let my_name = bind::text(state, |d| d.my_name().to_owned(), Document::call_me);
    view! {
        <h1 tabindex="-1">{words::HEADING}</h1>
        <p class="lead">{words::LEAD}</p>
        <div class="form no-print">
            <TextField
                id="most-useful"
                label=words::MOST_USEFUL
                hint=words::MOST_USEFUL_HINT
                bound=most_useful
            />
            <TextField
                id="my-name"
                label=words::MY_NAME
                autocomplete="given-name"
                bound=my_name
            />
        </div>
        <Letter id="recap" label=words::LETTER subject=subject.into() to body editing />
        <Sent session />
        <Next session />
    }
}

/// Whether it was sent.
#[component]
fn Sent(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let sent_on = state.read(move |d| d.recaps.get(session.of()).and_then(|row| row.sent_on));
    let send = move |_| state.change(|document, occasion| document.send_recap(session, occasion));
    let unsend = move |_| state.change(|document, _| document.unsend_recap(session));
    let not_sent = move || {
        view! {
            <button class="button button-primary" type="button" on:click=send>
                {words::SENT}
            </button>
        }
    };
    let sent = move |on| {
        view! {
            <p class="all-good">{fill(words::SENT_ON, &[("date", &dates::short(on))])}</p>
            <button class="link-button" type="button" on:click=unsend>
                {words::NOT_SENT}
            </button>
        }
    };
    view! {
        <div class="actions no-print" aria-live="polite">
            {move || match sent_on.get() {
                Some(on) => sent(on).into_any(),
                None => not_sent().into_any(),
            }}
            <button class="button" type="button" on:click=|_| print::print()>
                {words::PRINT}
            </button>
        </div>
    }
}

/// The way to the next session with the same manager.
#[component]
fn Next(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let next = state.read(move |d| d.next_session_after(session).map(|(id, _)| id));
    let start = move |_| {
        let next = state.change(|document, occasion| start_next(document, session, occasion));
        if let Some(next) = next {
            go(Route::Session(next));
        }
    };
    let button = move || match next.get() {
        Some(next) => view! {
            <a class="button" href=Route::Session(next).href()>
                {words::NEXT_EXISTS}
            </a>
        }
        .into_any(),
        None => view! {
            <button class="button" type="button" on:click=start>
                {words::START_NEXT}
            </button>
        }
        .into_any(),
    };
    view! {
        <section class="group no-print">
            <h2>{words::NEXT}</h2>
            <p class="quiet">{words::NEXT_LEAD}</p>
            {button}
        </section>
    }
}

/// Starts the session after this one, for the same purpose and length, on the date that the
/// routine gives.
fn start_next(
    document: &mut Document,
    session: Id<Session>,
    occasion: &mut crate::domain::Occasion,
) -> Option<Id<Session>> {
    let row = document.sessions.get(session)?;
    let (manager, on) = (row.manager, row.on);
    let plan = SessionPlan {
        purpose: row.purpose,
        length: row.length,
        timebox_min: crate::content::purpose::template(row.purpose).timebox(row.length),
    };
    let next = document.start_session(Some(manager), plan, occasion);
    let on = document.cadence_with(manager).zip(on).and_then(|(cadence, on)| cadence.after(on));
    if on.is_some() {
        document.schedule(next, on, None);
    }
    Some(next)
}
