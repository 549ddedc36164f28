//! The readiness check, and the agenda in the manager's eyes.

use leptos::prelude::*;

use crate::content::{label, prepare as words};
use crate::domain::{Audience, Gap, Id, Session, SessionState, Stage, Step};
use crate::export::{agenda_subject, agenda_text, fill};
use crate::platform::{dates, focus, print};
use crate::route::Route;
use crate::state::AppState;
use crate::ui::frame::manager_email;
use crate::ui::kit::{Button, ButtonLink, Weight, dynamic};
use crate::ui::letter::Letter;
use crate::ui::when::When;

use super::StepFrame;

/// The check at the end of the preparation.
#[component]
pub fn CheckStep(
    /// The session that is prepared.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let is_ready = state.read(move |document| document.gaps(session).is_empty());
    let lead = move || if is_ready.get() { words::READY_LEAD } else { words::NOT_READY_LEAD };
    let lead = Signal::derive(move || lead().to_owned());
    let subject = state.read(move |document| Some(agenda_subject(document, session)));
    let body = state.read(move |document| agenda_text(document, session, Audience::Manager));
    let to = state.read(move |document| manager_email(document, session));
    let list = move || {
        if is_ready.get() {
            return view! { <p class="all-good">{words::READY}</p> }.into_any();
        }
        let rows = state.with(|document| document.gaps(session)).into_iter().map(|gap| {
            let text = gap_text(gap);
            // What is done on this screen has no other one to lead to.
            let way = if gap.step() == Step::Check {
                let go = |()| focus::soon("#agenda-sent button".to_owned());
                view! { <Button weight=Weight::Link label=text on_click=go /> }.into_any()
            } else {
                view! { <a href=Route::Prepare(session, gap.step()).href()>{text}</a> }.into_any()
            };
            view! { <li>{way}</li> }
        });
        view! { <ul class="check-list">{rows.collect_view()}</ul> }.into_any()
    };
    view! {
        <StepFrame session step=Step::Check heading=words::CHECK lead>
            {dynamic(list)}
            <section class="group">
                <h2>{words::WHAT_THEY_SEE}</h2>
                <p class="quiet">{words::WHAT_THEY_SEE_LEAD}</p>
                <Letter id="agenda" label=words::LETTER subject to body />
                <AgendaSent session />
            </section>
            <section class="group">
                <h2>{words::WHEN}</h2>
                <When session />
            </section>
            <Finish session />
        </StepFrame>
    }
}

/// Whether the agenda went out, and on paper if need be.
#[component]
fn AgendaSent(
    /// The session that is prepared.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let sent = state.read(move |document| {
        let sent_on = document.preparations.get(session.of()).and_then(|row| row.agenda_sent_on);
        let text = sent_on.map(|on| fill(words::AGENDA_SENT_ON, &[("date", &dates::short(on))]));
        text.unwrap_or_default()
    });
    let send = move |()| state.change(|document, now| document.send_agenda(session, now));
    let part = move || {
        if sent.read().is_empty() {
            view! { <Button label=words::AGENDA_SENT on_click=send /> }.into_any()
        } else {
            view! {
                <p class="quiet">{sent}</p>
                <Button weight=Weight::Link label=words::AGENDA_AGAIN on_click=send />
            }
            .into_any()
        }
    };
    view! {
        <div class="actions" id="agenda-sent" aria-live="polite">
            {dynamic(part)}
            <Button weight=Weight::Link label=words::PRINT on_click=|()| print::print() />
        </div>
    }
}

/// The end of the preparation, and the door to the room.
#[component]
fn Finish(
    /// The session that is prepared.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let is_done = state.read(move |document| {
        let state = document.sessions.get(session).map(Session::state);
        state == Some(SessionState::Prepared)
    });
    let finish = move |()| state.change(|document, _| document.finish_preparation(session));
    let part = move || {
        if is_done.get() {
            view! { <p class="all-good">{words::IS_DONE}</p> }.into_any()
        } else {
            view! { <Button label=words::DONE on_click=finish /> }.into_any()
        }
    };
    view! {
        <div class="actions">
            {dynamic(part)}
            <ButtonLink
                weight=Weight::Primary
                label=words::START
                href=Route::Live(session).href()
            />
        </div>
    }
}

/// What a gap is, with its numbers.
fn gap_text(gap: Gap) -> String {
    let [planned, length, count] = match gap {
        Gap::TooLong { planned, length } => [usize::from(planned), usize::from(length), 0],
        Gap::TooManyMusts { count } | Gap::Unbacked { count } => [0, 0, count],
        _ => [0; 3],
    }
    .map(|number| number.to_string());
    let stages = match gap {
        Gap::EmptyStages { stages } => {
            let empty = Stage::ALL.into_iter().filter(|stage| stages.get(*stage));
            empty.map(label::stage_short).collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    };
    let values =
        [("planned", &*planned), ("length", &*length), ("count", &*count), ("stages", &*stages)];
    fill(words::gap(gap), &values)
}
