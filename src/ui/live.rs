//! Live: the session in the room, and its end. One thing to look at; hands mostly off.

mod capture;
mod clock;
mod close;
mod fates;
mod kept;
mod phrases;
mod points;
mod read_back;

pub use close::Close;

use leptos::prelude::*;

use crate::content::{label, live as words};
use crate::domain::{Id, Session, Stage};
use crate::export::fill;
use crate::platform::focus;
use crate::route::Route;
use crate::state::AppState;

use super::frame::SessionFrame;
use super::kit::{Button, ButtonLink, Weight, dynamic};
use super::last_time::LastTime;

use capture::Capture;
use clock::Clock;
use kept::Kept;
use phrases::{Phrases, Turns};
use points::Points;

/// The session in the room.
#[component]
pub fn Live(
    /// The session.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let stage = state.read(move |document| stage_of(document, session));
    let go_to = Callback::new(move |stage| {
        state.change(|document, occasion| document.go_to_stage(session, stage, occasion));
        focus::heading();
    });
    let screen = move || {
        let stage = stage.get();
        view! {
            <h1 tabindex="-1">{label::stage(stage)}</h1>
            <p class="lead">{label::stage_aim(stage)}</p>
            <Clock session />
            {(stage == Stage::Context).then(|| view! { <LastTime session /> })}
            <Points session stage />
            <Phrases session stage />
        }
        .into_any()
    };
    view! {
        <SessionFrame session>
            <div class="live">
                <Stages stage go_to />
                {dynamic(screen)}
                <Capture session />
                <StageLinks session stage go_to />
                <Kept session />
                <Turns />
            </div>
        </SessionFrame>
    }
}

/// The stage at hand.
fn stage_of(document: &crate::domain::Document, session: Id<Session>) -> Stage {
    document.sessions.get(session).map(|row| row.clock().stage()).unwrap_or_default()
}

/// The five stages; each can be gone to at any time.
#[component]
fn Stages(
    /// The stage at hand.
    stage: Signal<Stage>,
    /// Goes to a stage.
    go_to: Callback<Stage>,
) -> impl IntoView {
    let button = move |other: Stage| {
        let current = move || (stage.get() == other).then(|| "step".to_owned());
        view! {
            <li class="stepper-step">
                <button
                    type="button"
                    aria-current=Signal::derive(current)
                    on:click=move |_| go_to.run(other)
                >
                    {label::stage_short(other)}
                </button>
            </li>
        }
    };
    view! {
        <nav class="stepper" aria-label=words::STAGES>
            <ol>{Stage::ALL.map(button).collect_view()}</ol>
        </nav>
    }
}

/// On to the next stage, or back; never by itself.
#[component]
fn StageLinks(
    /// The session.
    session: Id<Session>,
    /// The stage at hand.
    stage: Signal<Stage>,
    /// Goes to a stage.
    go_to: Callback<Stage>,
) -> impl IntoView {
    let button = move |to: Stage, sentence: &'static str, weight: Weight| {
        let label = fill(sentence, &[("stage", label::stage(to))]);
        view! { <Button weight label on_click=move |()| go_to.run(to) /> }.into_any()
    };
    let back = move || {
        let previous = stage.get().previous();
        previous.map(|to| button(to, words::PREVIOUS_STAGE, Weight::Plain)).into_any()
    };
    let next = move || {
        if let Some(to) = stage.get().next() {
            return button(to, words::NEXT_STAGE, Weight::Primary);
        }
        let href = Route::Close(session).href();
        view! { <ButtonLink weight=Weight::Primary label=words::TO_CLOSE href /> }.into_any()
    };
    view! { <div class="step-links">{dynamic(back)} {dynamic(next)}</div> }
}
