//! Step 1: what I want to leave with.

use leptos::prelude::*;

use crate::content::prepare as words;
use crate::content::purpose::template;
use crate::domain::{Id, MOST_OUTCOMES, Session, Step};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::{TextArea, TextField};

use super::{StepFrame, text_of};

/// The first step of the preparation.
#[component]
pub fn ObjectivesStep(
    /// The session that is prepared.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let outcome = move |place: usize| {
        let read = move |d: &crate::domain::Document| {
            let preparation = d.preparations.get(session.of());
            preparation.map(|p| p.outcome(place).to_owned()).unwrap_or_default()
        };
        bind::text(state, read, move |d, text| d.want(session, place, text))
    };
    // Two windows can add more than there is room for; what is there is shown.
    let places = state.peek(|d| {
        d.preparations.get(session.of()).map_or(0, |p| p.outcomes().len()).max(MOST_OUTCOMES)
    });
    let more = (1..places).map(move |place| {
        view! { <TextField id=format!("outcome-{place}") label=words::ALSO bound=outcome(place) /> }
    });
    view! {
        <StepFrame session step=Step::Objectives heading=words::OBJECTIVES lead=words::OBJECTIVES_LEAD>
            <div class="form">
                <PurposeNote session />
                <TextArea id="outcome-0" label=words::WANT hint=words::WANT_HINT bound=outcome(0) />
                <Suggestions session />
                {more.collect_view()}
                <TextArea
                    id="success"
                    label=words::SUCCESS
                    hint=words::SUCCESS_HINT
                    bound=text_of(state, session, |p| &p.success, |p, text| p.success = text)
                />
                <TextArea
                    id="minimum"
                    label=words::MINIMUM
                    hint=words::ONLY_ME
                    bound=text_of(state, session, |p| &p.minimum, |p, text| p.minimum = text)
                />
                <TextArea
                    id="manager-wants"
                    label=words::MANAGER_WANTS
                    hint=words::MANAGER_WANTS_HINT
                    bound=text_of(
                        state,
                        session,
                        |p| &p.manager_wants,
                        |p, text| p.manager_wants = text,
                    )
                />
            </div>
        </StepFrame>
    }
}

/// What the purpose asks for: what to leave with, what to bring.
#[component]
fn PurposeNote(
    /// The session that is prepared.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let purpose = state.read(move |d| d.sessions.get(session).map(|row| row.purpose));
    let note = |template: &'static crate::content::purpose::PurposeTemplate| {
        view! {
            <dl class="facts">
                <dt>{template.name}</dt>
                <dd>{template.summary}</dd>
                <dt>{words::LEAVE_WITH}</dt>
                <dd>{template.leave_with}</dd>
                <dt>{words::BRING}</dt>
                <dd>{template.bring}</dd>
            </dl>
        }
    };
    move || purpose.get().map(template).map(note)
}

/// Outcomes to choose from, for as long as there is room for one.
#[component]
fn Suggestions(
    /// The session that is prepared.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let free = state.read(move |document| {
        let row = document.sessions.get(session)?;
        let preparation = document.preparations.get(session.of()).cloned().unwrap_or_default();
        let taken = preparation.outcomes();
        let full = taken.iter().filter(|text| !text.trim().is_empty()).count() >= MOST_OUTCOMES;
        let offers = template(row.purpose).outcomes.iter().copied();
        let free = offers.filter(|offer| !taken.iter().any(|text| text == offer));
        (!full).then(|| free.collect::<Vec<_>>())
    });
    let chip = move |outcome: &'static str| {
        let want = move |_| state.change(|document, _| document.want_also(session, outcome));
        view! {
            <li>
                <button class="chip" type="button" on:click=want>
                    {outcome}
                </button>
            </li>
        }
    };
    let list = move |offers: Vec<&'static str>| {
        view! {
            <div class="field">
                <p class="field-hint" id="suggested">
                    {words::SUGGESTED}
                </p>
                <ul class="chips" aria-labelledby="suggested">
                    {offers.into_iter().map(chip).collect_view()}
                </ul>
            </div>
        }
    };
    move || free.get().map(list)
}
