//! The readiness check, and the agenda in the manager's eyes.

use leptos::prelude::*;

use crate::content::prepare as words;
use crate::domain::{Audience, Gap, Id, Session, SessionState, Step};
use crate::export::{agenda_subject, agenda_text, fill};
use crate::route::Route;
use crate::state::AppState;
use crate::ui::frame::manager_email;
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
    let gaps = state.read(move |document| document.gaps(session));
    let lead = state.peek(|document| {
        if document.gaps(session).is_empty() { words::READY_LEAD } else { words::NOT_READY_LEAD }
    });
    let subject = state.read(move |document| Some(agenda_subject(document, session)));
    let body = state.read(move |document| agenda_text(document, session, Audience::Manager));
    let to = state.read(move |document| manager_email(document, session));
    let list = move || {
        let gaps = gaps.get();
        if gaps.is_empty() {
            return view! { <p class="all-good">{words::READY}</p> }.into_any();
        }
        let rows = gaps.into_iter().map(|gap| {
            view! {
                <li>
                    <a href=Route::Prepare(session, gap.step()).href()>{gap_text(gap)}</a>
                </li>
            }
        });
        view! { <ul class="check-list">{rows.collect_view()}</ul> }.into_any()
    };
    view! {
        <StepFrame session step=Step::Check heading=words::CHECK lead>
            {list}
            <section class="group">
                <h2>{words::WHAT_THEY_SEE}</h2>
                <p class="quiet">{words::WHAT_THEY_SEE_LEAD}</p>
                <Letter id="agenda" label=words::AGENDA subject=subject.into() to body />
            </section>
            <section class="group">
                <h2>{words::WHEN}</h2>
                <When session />
            </section>
            <Finish session />
        </StepFrame>
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
    let finish = move |_| state.change(|document, _| document.finish_preparation(session));
    let open = move || {
        view! {
            <button class="button" type="button" on:click=finish>
                {words::DONE}
            </button>
        }
    };
    view! {
        <div class="actions">
            {move || if is_done.get() {
                view! { <p class="all-good">{words::IS_DONE}</p> }.into_any()
            } else {
                open().into_any()
            }}
            <a class="button button-primary" href=Route::Live(session).href()>
                {words::START}
            </a>
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
    let values = [("planned", &*planned), ("length", &*length), ("count", &*count)];
    fill(words::gap(gap), &values)
}
