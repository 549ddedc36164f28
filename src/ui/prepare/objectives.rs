//! Step 1: what I want to leave with.

use leptos::prelude::*;

use crate::content::prepare as words;
use crate::content::purpose::template;
use crate::domain::{Document, Id, MOST_OUTCOMES, Preparation, Session, Step, field};
use crate::state::AppState;
use crate::ui::bind;
use crate::ui::kit::{Button, Each, TextArea, TextField, Weight, shown_if};

use super::StepFrame;

/// The first step of the preparation.
#[component]
pub fn ObjectivesStep(
    /// The session that is prepared.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    let fields = bind::of(state, session.of());
    let outcome = move |place: usize| {
        let read = move |d: &Document| {
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
                    bound=fields.text(field!(Preparation.success))
                />
                <TextArea
                    id="minimum"
                    label=words::MINIMUM
                    hint=words::ONLY_ME
                    bound=fields.text(field!(Preparation.minimum))
                />
                <TextArea
                    id="manager-wants"
                    label=words::MANAGER_WANTS
                    hint=words::MANAGER_WANTS_HINT
                    bound=fields.text(field!(Preparation.manager_wants))
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
    let purpose =
        state.peek(|d| d.sessions.get(session).map(|row| row.purpose)).unwrap_or_default();
    let template = template(purpose);
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
}

/// Outcomes to choose from, for as long as there is room for one.
#[component]
fn Suggestions(
    /// The session that is prepared.
    session: Id<Session>,
) -> impl IntoView {
    let state = AppState::expect();
    // The places of the suggestions that are still free; none where all outcomes are named.
    let free = state.read(move |document| free_suggestions(document, session));
    let purpose =
        state.peek(|d| d.sessions.get(session).map(|row| row.purpose)).unwrap_or_default();
    let chip = move |place: u128| {
        let offers = template(purpose).outcomes;
        let offer = usize::try_from(place).ok().and_then(|place| offers.get(place));
        let offer = offer.copied().unwrap_or_default();
        let want = move |()| state.change(|document, _| document.want_also(session, offer));
        view! {
            <li>
                <Button weight=Weight::Chip label=offer on_click=want />
            </li>
        }
        .into_any()
    };
    let has_free = Memo::new(move |_| !free.read().is_empty());
    let list = move || {
        view! {
            <div class="field">
                <p class="field-hint" id="suggested">
                    {words::SUGGESTED}
                </p>
                <ul class="chips" aria-labelledby="suggested">
                    <Each things=free row=chip />
                </ul>
            </div>
        }
        .into_any()
    };
    shown_if(has_free, list)
}

fn free_suggestions(document: &Document, session: Id<Session>) -> Vec<u128> {
    let Some(row) = document.sessions.get(session) else { return Vec::new() };
    let preparation = document.preparations.get(session.of()).cloned().unwrap_or_default();
    let taken = preparation.outcomes();
    if taken.iter().filter(|text| !text.trim().is_empty()).count() >= MOST_OUTCOMES {
        return Vec::new();
    }
    let offers = (0..).zip(template(row.purpose).outcomes.iter());
    let free = offers.filter(|(_, offer)| !taken.iter().any(|text| text == *offer));
    free.map(|(place, _)| place).collect()
}
