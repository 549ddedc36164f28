//! Follow up: the recap, and the way to the next session.

use leptos::prelude::*;

use crate::content::follow_up as words;
use crate::domain::{
    Audience, Document, Id, Profile, Recap as RecapRecord, Session, SessionPlan, field,
};
use crate::export::{fill, recap_subject, recap_text};
use crate::platform::{dates, print};
use crate::route::Route;
use crate::state::AppState;

use super::bind;
use super::frame::{SessionFrame, manager_email};
use super::kit::{Button, ButtonLink, TextField, Weight, dynamic};
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
    view! { <SessionFrame session>{dynamic(screen)}</SessionFrame> }
}

/// Before the session there is nothing to sum up.
fn too_early(session: Id<Session>) -> impl IntoView {
    view! {
        <h1 tabindex="-1">{words::TOO_EARLY}</h1>
        <p class="lead">{words::TOO_EARLY_LEAD}</p>
        <ButtonLink label=words::TO_LIVE href=Route::Live(session).href() />
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
        is_edited: state.read(edited),
        restart: Callback::new(move |()| {
            state.change_and_say(words::RESTARTED, |document, _| set_text(document, None));
        }),
        edited: words::EDITED,
        restart_label: words::RESTART,
    };
    let most_useful = bind::of(state, session.of()).text(field!(RecapRecord.most_useful));
    let my_name = bind::of(state, Id::NIL).text(field!(Profile.name));
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
        <Letter id="recap" label=words::LETTER subject to body editing />
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
    let sent = state.read(move |document| {
        let sent_on = document.recaps.get(session.of()).and_then(|row| row.sent_on);
        let on = sent_on.map(|on| fill(words::SENT_ON, &[("date", &dates::short(on))]));
        on.unwrap_or_default()
    });
    let send = move |()| state.change(|document, occasion| document.send_recap(session, occasion));
    let unsend = move |()| state.change(|document, _| document.unsend_recap(session));
    let part = move || {
        if sent.read().is_empty() {
            view! { <Button weight=Weight::Primary label=words::SENT on_click=send /> }.into_any()
        } else {
            view! {
                <p class="all-good">{sent}</p>
                <Button weight=Weight::Link label=words::NOT_SENT on_click=unsend />
            }
            .into_any()
        }
    };
    view! {
        <div class="actions no-print" aria-live="polite">
            {dynamic(part)}
            <Button label=words::PRINT on_click=|()| print::print() />
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
    let next = state.read(move |document| {
        let next = document.next_session_after(session);
        next.map(|(id, _)| Route::Session(id).href()).unwrap_or_default()
    });
    let start = move |()| {
        let next = state.change(|document, occasion| start_next(document, session, occasion));
        if let Some(next) = next {
            go(Route::Session(next));
        }
    };
    let part = move || match next.get() {
        href if href.is_empty() => {
            view! { <Button label=words::START_NEXT on_click=start /> }.into_any()
        }
        href => view! { <ButtonLink label=words::NEXT_EXISTS href /> }.into_any(),
    };
    view! {
        <section class="group no-print">
            <h2>{words::NEXT}</h2>
            <p class="quiet">{words::NEXT_LEAD}</p>
            {dynamic(part)}
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
